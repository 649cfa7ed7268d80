import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { type Abilities, clean } from '@/src/clipboard/clean'
import { summary } from '@/src/clipboard/notes'
import { expectedOf, PROGRAMS, type Program, pastedFrom } from '../support/pasting'

const BODY: Abilities = { headings: ['h2', 'h3', 'h4'], lists: true, tables: true, pictures: true }
const PROSE: Abilities = { ...BODY, headings: ['h3', 'h4'], pictures: false }
const PLAIN: Abilities = { headings: [], lists: true, tables: false, pictures: false }

const parser = new new JSDOM().window.DOMParser()
const PIXELS = 'data:image/png;base64,iVBORw0KGgo='

function cleaned(html: string, abilities: Abilities = BODY, files?: Blob[]) {
  const document = parser.parseFromString(html, 'text/html')
  const { content, notes, pictures } = clean(document, { ...abilities, files })
  const box = document.createElement('div')
  box.append(content)
  const lines = [...box.children].map(({ outerHTML }) => outerHTML).join('\n')
  return { html: box.innerHTML, lines, said: summary(notes), notes, pictures }
}
const htmlOf = (html: string, abilities?: Abilities) => cleaned(html, abilities).html
const saidOf = (html: string, abilities?: Abilities) => cleaned(html, abilities).said

describe.each(Object.keys(PROGRAMS) as Program[])('a clipboard of %s', (program) => {
  test('becomes what a body can hold, and what was left out is said', () => {
    const { lines, said } = cleaned(pastedFrom(program))
    expect(lines).toBe(expectedOf(program))
    expect(said).toBe(PROGRAMS[program])
  })

  test('is clean when it is cleaned again', () => {
    const { html, pictures } = cleaned(pastedFrom(program))
    if (pictures.length === 0) expect(htmlOf(html)).toBe(html)
  })
})

describe('a link', () => {
  test.each([
    ['a bookmark of Word', '<a name="OLE_LINK1">words</a>', '1 bookmark (“words”)'],
    [
      'a place in Word’s text',
      '<a href="#_Toc12">words</a>',
      '1 link that works only where it was copied from',
    ],
    [
      'a relative address',
      '<a href="page2.html">words</a>',
      '1 link that works only where it was copied from',
    ],
    [
      'a path',
      '<a href="/home/editor/notes.odt">words</a>',
      '1 link that works only where it was copied from',
    ],
    ['a place in a page', '<a href="#top">words</a>', '1 link that works only where it was copied from'],
    [
      'a host alone',
      '<a href="//example.org/x">words</a>',
      '1 link that works only where it was copied from',
    ],
    ['a query alone', '<a href="?page=2">words</a>', '1 link that works only where it was copied from'],
    ['a file', '<a href="file:///C:/My%20notes.docx">words</a>', '1 link to a place on your computer'],
    ['a drive', '<a href="C:\\notes.docx">words</a>', '1 link to a place on your computer'],
    ['a server in the office', '<a href="\\\\server\\notes">words</a>', '1 link to a place on your computer'],
    ['another protocol', '<a href="ftp://example.org/a">words</a>', '1 link whose address cannot be used'],
    ['a program', '<a href=" java&#10;script:alert(1)">words</a>', '1 link whose address cannot be used'],
    ['data', '<a href="data:text/html,x">words</a>', '1 link whose address cannot be used'],
    ['nothing', '<a href="">words</a>', '1 link without an address'],
    ['a host that is none', '<a href="https://">words</a>', '1 link whose address cannot be used'],
  ])('to %s leaves its words', (_, link, said) => {
    expect(cleaned(`<p>Some ${link}.</p>`)).toMatchObject({
      html: '<p>Some words.</p>',
      said: expect.stringContaining(said),
    })
  })

  test.each([
    ['https://example.org/a b.pdf', 'https://example.org/a%20b.pdf'],
    [' https://example.org/ ', 'https://example.org/'],
    ['https:\\\\example.org\\a', 'https://example.org/a'],
    ['www.example.org/a', 'https://www.example.org/a'],
    ['someone@example.org', 'mailto:someone@example.org'],
    ['tel:+44 20 7946', 'tel:+44207946'],
    ['https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=x',
      'https://example.org/a',
    ],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%3A%2F%2Fexample.org%2F',
      'https://example.org/',
    ],
    [
      'https://www.google.com/search?q=https://example.org',
      'https://www.google.com/search?q=https://example.org',
    ],
  ])('to %s leads to %s', (written, href) => {
    const document = parser.parseFromString('', 'text/html')
    const link = document.createElement('a')
    link.setAttribute('href', written)
    link.textContent = 'words'
    const box = document.createElement('p')
    const expected = document.createElement('a')
    expected.setAttribute('href', href)
    expected.textContent = 'words'
    box.append(expected)
    expect(htmlOf(link.outerHTML)).toBe(box.innerHTML)
  })

  test('through a redirect never leads to a program', () => {
    const redirect = 'https://www.google.com/url?q=javascript:alert(1)'
    expect(htmlOf(`<a href="${redirect}">words</a>`)).toBe(`<a href="${redirect}">words</a>`)
  })

  test('stays one where its words are set in several ways, and two stay two', () => {
    expect(
      htmlOf('<a href="https://a.example/">one <b>two</b></a><a href="https://a.example/">three</a>'),
    ).toBe('<a href="https://a.example/">one <strong>two</strong></a><a href="https://a.example/">three</a>')
  })
})

describe('words', () => {
  test('lose what nobody sees, which is said', () => {
    expect(cleaned('<p>in&shy;flam\u200bma\u2060tion \u202ered\u202c\u200f</p>')).toMatchObject({
      html: '<p>inflammation red</p>',
      said: 'Left out: 6 invisible characters, such as soft hyphens and marks of direction.',
    })
  })

  test('keep the joiners that spell other scripts and join emoji', () => {
    const joined = '<p>می\u200cخواهم 👩\u200d⚕️ क्\u200dष</p>'
    expect(cleaned(joined)).toMatchObject({ html: joined, said: '' })
    expect(htmlOf('<p>a\u200db\u200cc</p>')).toBe('<p>abc</p>')
  })

  test('keep the spaces that stand between them, and no others', () => {
    expect(htmlOf('<p>\n  one <b> two</b>\n<i>three </i> </p>\n\n<p> </p><p>5&nbsp;mg</p>')).toBe(
      '<p>one <strong>two</strong> <em>three</em></p><p>5&nbsp;mg</p>',
    )
  })

  test('are set as they look, whatever their elements are called', () => {
    expect(
      htmlOf(
        '<b style="font-weight:normal">a<span style="font-weight:700">b</span></b><em style="font-style:normal">c</em>' +
          '<span style="vertical-align:super">d</span><span style="position:relative;mso-text-raise:-3pt">e</span>' +
          '<span style="vertical-align:-1px">f</span><u>g</u><code>h</code>',
      ),
    ).toBe('a<strong>b</strong>c<sup>d</sup><sub>e</sub>fgh')
  })

  test('in the font Symbol stay what the reader saw: 5 µg never becomes 5 mg', () => {
    const symbol = (text: string) => `<span style='font-family:Symbol'>${text}</span>`
    expect(htmlOf(`5 ${symbol('m')}g, ${symbol('\uf0a3')} 3, ${symbol('a')}-blocker, ${symbol('12')}`)).toBe(
      '5 μg, ≤ 3, α-blocker, 12',
    )
    expect(cleaned('a <font face="Wingdings">ü</font> b<font face="Wingdings">z</font>')).toMatchObject({
      html: 'a ✓ b',
      said: expect.stringContaining('1 sign of a font of symbols'),
    })
  })

  test('that are struck out, hidden or comments are left out, which is said', () => {
    expect(
      cleaned(
        '<p>Take <s>two</s><span style="display:none">x</span><span style="mso-hide:all">y</span> one.</p>',
      ),
    ).toMatchObject({
      html: '<p>Take one.</p>',
      said: 'Left out: 1 passage that is struck out (“two”), 2 hidden passages.',
    })
  })

  test('are broken into lines and paragraphs as they were', () => {
    expect(htmlOf('<div>a<br>b<br><br>c<br></div>d<pre>e\nf</pre>')).toBe(
      '<p>a<br>b</p><p>c</p><p>d</p><p>e<br>f</p>',
    )
  })

  test('alone go into the line where they are pasted', () => {
    expect(htmlOf('<span>some <b>words</b></span>')).toBe('some <strong>words</strong>')
  })

  test('come out of scripts, styles and forms neither', () => {
    expect(
      htmlOf(
        '<style>p{}</style><script>x()</script><template><p>t</p></template><p onclick="x()">a</p><svg><script>x()</script></svg>',
      ),
    ).toBe('<p>a</p>')
  })
})

describe('headings', () => {
  test('keep their order, and the highest becomes the highest there is', () => {
    const html = '<h1>One</h1><p>a</p><h3>Sub</h3><h5>Low</h5><h6>Lower</h6>'
    expect(htmlOf(html)).toBe('<h2>One</h2><p>a</p><h3>Sub</h3><h4>Low</h4><h4>Lower</h4>')
    expect(htmlOf(html, PROSE)).toBe('<h3>One</h3><p>a</p><h4>Sub</h4><h4>Low</h4><h4>Lower</h4>')
    expect(htmlOf('<h4>Only</h4>')).toBe('<h2>Only</h2>')
  })

  test('are known by their role, too, and an empty one counts for nothing', () => {
    expect(htmlOf('<h1> </h1><p role="heading" aria-level="3">One</p><h2>Two</h2>')).toBe(
      '<h3>One</h3><h2>Two</h2>',
    )
  })

  test('are paragraphs where there are none, which is said', () => {
    expect(cleaned('<h2>One</h2><p>a</p>', PLAIN)).toMatchObject({
      html: '<p>One</p><p>a</p>',
      said: 'Changed: 1 heading became a paragraph.',
    })
  })
})

const wordItem = (level: number, marker: string, text: string, list = 'l0') =>
  `<p class=MsoListParagraph style='mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>` +
  `${marker}<span>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`

describe('lists', () => {
  test('start where they started, be it said by the list or by an item', () => {
    expect(htmlOf('<ol start="3"><li>three<li>four</ol>')).toBe(
      '<ol start="3"><li>three</li><li>four</li></ol>',
    )
    expect(htmlOf('<ol><li value=3>three<li>four<li value=7>seven</ol>')).toBe(
      '<ol start="3"><li>three</li><li>four</li></ol><p></p><ol start="7"><li>seven</li></ol>',
    )
  })

  test('of Word are nested as they were', () => {
    expect(
      htmlOf(wordItem(1, '·', 'a') + wordItem(2, 'o', 'b') + wordItem(3, '§', 'c') + wordItem(1, '·', 'd')),
    ).toBe('<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>')
    expect(htmlOf(wordItem(2, 'b)', 'b') + wordItem(1, '7.', 'seven'))).toBe(
      '<ol start="2"><li>b</li></ol><p></p><ol start="7"><li>seven</li></ol>',
    )
  })

  test('of Word count on after a note between them, and anew where they count anew', () => {
    expect(
      htmlOf(
        `${wordItem(1, '1.', 'one')}${wordItem(1, '2.', 'two')}<p>Note.</p>${wordItem(1, '3.', 'three')}${wordItem(1, '1.', 'one', 'l1')}`,
      ),
    ).toBe(
      '<ol><li>one</li><li>two</li></ol><p>Note.</p><ol start="3"><li>three</li></ol><p></p><ol><li>one</li></ol>',
    )
  })

  test('of Word with letters and Roman numerals are numbered, which is said', () => {
    expect(cleaned(wordItem(1, 'iii.', 'three') + wordItem(1, 'iv.', 'four'))).toMatchObject({
      html: '<ol start="3"><li>three</li><li>four</li></ol>',
      said: 'Changed: 1 list with letters has numbers now.',
    })
  })

  test('of Word for the web are one list, though each item has its own', () => {
    const item = (level: number, text: string, start: number) =>
      `<div class="ListContainerWrapper"><ol start="${start}"><li data-listid="2" data-aria-level="${level}"><p>${text}</p></li></ol></div>`
    expect(htmlOf(item(1, 'one', 1) + item(2, 'a', 1) + item(1, 'two', 2))).toBe(
      '<ol><li>one<ol><li>a</li></ol></li><li>two</li></ol>',
    )
  })

  test('keep the paragraphs of an item in it, and words after a nested list before that', () => {
    expect(htmlOf('<ul><li><p>a<p>b</p><ul><li>c</ul>d</ul>')).toBe(
      '<ul><li>a<br>b<br>d<ul><li>c</li></ul></li></ul>',
    )
  })

  test('are lines in the cell of a table', () => {
    expect(htmlOf('<table><tr><th>A<th>B<tr><td>1<td><ol start=2><li>x<li>y</ol></table>')).toContain(
      '<td><p>2. x</p><p>3. y</p></td>',
    )
  })
})

describe('tables', () => {
  test('keep their header and merged cells', () => {
    expect(htmlOf('<table><tr><th rowspan=2>A<th colspan=2>B<tr><th>C<th>D<tr><td>1<td>2<td>3</table>')).toBe(
      '<table><thead><tr><th rowspan="2"><p>A</p></th><th colspan="2"><p>B</p></th></tr><tr><th><p>C</p></th><th><p>D</p></th></tr></thead>' +
        '<tbody><tr><td><p>1</p></td><td><p>2</p></td><td><p>3</p></td></tr></tbody></table>',
    )
  })

  test('hold their columns where cells are missing or reach too far', () => {
    expect(htmlOf('<table><tr><td colspan=100>a<tr><td>1<td rowspan=9>2<tr><td>3</table>')).toBe(
      '<table><tbody><tr><td colspan="2"><p>a</p></td></tr><tr><td><p>1</p></td><td rowspan="2"><p>2</p></td></tr>' +
        '<tr><td><p>3</p></td></tr></tbody></table>',
    )
    expect(htmlOf('<table><tr><td>a<td>b<tr><td>c</table>')).toBe(
      '<table><tbody><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td><p>c</p></td><td></td></tr></tbody></table>',
    )
  })

  test('that only arrange a page leave what is in them', () => {
    expect(htmlOf('<table><tr><td><h1>A</h1><td><table><tr><td>x</table></table>')).toBe('<h2>A</h2><p>x</p>')
  })

  test('are lines of text where there are none, which is said', () => {
    expect(cleaned('<table><tr><th>A<th>B<tr><td>1<td>2</table>', PLAIN)).toMatchObject({
      html: '<p>A | B</p><p>1 | 2</p>',
      said: 'Changed: 1 table became lines of text.',
    })
  })
})

describe('pictures', () => {
  test('whose bytes are there are taken in, and stand where they stood', () => {
    const { html, pictures } = cleaned(`<p>a<img src="${PIXELS}" alt="A knee">b</p>`)
    expect(html).toBe('<p>a</p><img data-picture="0"><p>b</p>')
    expect(pictures).toMatchObject([{ alt: 'A knee', file: { type: 'image/png', size: 8 } }])
  })

  test('of an item stand after it, and the list counts on', () => {
    expect(htmlOf(`<ol><li>one<img src="${PIXELS}"><li>two</ol>`)).toBe(
      '<ol><li>one</li></ol><img data-picture="0"><ol start="2"><li>two</li></ol>',
    )
  })

  test('of a table stand after it', () => {
    expect(htmlOf(`<table><tr><td>a<img src="${PIXELS}"><td>b</table><p>c</p>`)).toMatch(
      /<\/table><img data-picture="0"><p>c<\/p>$/,
    )
  })

  test('that are only named by a page are the files beside it', () => {
    const file = new Blob(['x'], { type: 'image/png' })
    expect(cleaned('<img src="https://example.org/a.png" alt="A knee">', BODY, [file])).toMatchObject({
      html: '<img data-picture="0">',
      pictures: [{ alt: 'A knee', file }],
    })
    // Beside words a program puts a picture of all of them.
    expect(cleaned('<p>a <img src="file:///a.png"></p>', BODY, [file]).pictures).toEqual([])
  })

  test.each([
    ['https://example.org/a.png', '1 picture that is not in the clipboard'],
    ['file:///C:/a.png', '1 picture that is not in the clipboard'],
    ['cid:image001.png@01', '1 picture that is not in the clipboard'],
    ['blob:https://example.org/1', '1 picture that is not in the clipboard'],
    ['data:image/png;base64,%%%', '1 picture that is not in the clipboard'],
    ['data:image/svg+xml;base64,AAAA', '1 picture that is not a JPEG, PNG, WebP or AVIF'],
    ['data:image/gif;base64,AAAA', '1 picture that is not a JPEG, PNG, WebP or AVIF'],
  ])('at %s are left out, which is said', (src, said) => {
    expect(cleaned(`<p>a</p><img src="${src}" width="9" height="9">`)).toMatchObject({
      html: '<p>a</p>',
      said: `Left out: ${said}.`,
    })
  })

  test('are left out where a text holds none', () => {
    expect(saidOf(`<p>a</p><img src="${PIXELS}">`, PLAIN)).toBe(
      'Left out: 1 picture, which this text cannot hold.',
    )
  })

  test('of a pixel are nothing, and emoji are words', () => {
    expect(
      cleaned('a<img src="https://example.org/p.gif" width=1 height=1><img src="x" alt="👍🏽">'),
    ).toMatchObject({
      html: 'a👍🏽',
      said: '',
    })
  })
})

test('what is embedded or asked for is left out, which is said', () => {
  expect(
    cleaned(
      '<p>a</p><iframe src="x"></iframe><video></video><math><mi>x</mi></math><form><p>b</p><input><input type=hidden></form>',
    ),
  ).toMatchObject({
    html: '<p>a</p><p>b</p>',
    said: 'Left out: 2 videos, drawings or other embedded contents, 1 formula, 1 field or button of a form.',
  })
})

test('the document that is cleaned stays as it is', () => {
  const document = parser.parseFromString(pastedFrom('word'), 'text/html')
  const before = document.documentElement.outerHTML
  clean(document, BODY)
  expect(document.documentElement.outerHTML).toBe(before)
})
