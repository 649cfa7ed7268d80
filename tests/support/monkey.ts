import { createPatch } from 'diff'
import type { Locator, Page } from 'playwright-core'
import { formValues } from './formValues'
import { complaintsOf, Hand, LINE } from './hand'
import { PROGRAMS, type Program, pastedFrom } from './pasting'

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32, public domain, Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const COLLECTIONS = ['articles', 'conditions', 'symptoms', 'treatments'] as const
export type Collection = (typeof COLLECTIONS)[number]

/** The rich texts that stand on the first tab of a form. */
const TEXTS: Record<Collection, string[]> = {
  articles: ['body'],
  conditions: ['overview'],
  symptoms: ['overview', 'whenToGetHelp'],
  treatments: ['overview', 'benefits', 'harms'],
}

const WORDS = [
  'pain',
  'a dose of 10 mg',
  'H₂O',
  'call 999 if',
  'straße',
  '“quoted”',
  '<b>not bold</b>',
  'β-blocker',
]
const PROGRAMS_PASTED = Object.keys(PROGRAMS) as Program[]

type Step = [name: string, weight: number, act: () => Promise<void>]

/** Somebody who does at a form whatever comes to mind, the same for the same seed. */
export class Monkey {
  readonly done: string[] = []
  readonly #complaints: string[]
  readonly #hand: Hand
  readonly #random: () => number

  constructor(
    readonly page: Page,
    readonly collection: Collection,
    readonly seed: number,
  ) {
    this.#hand = new Hand(page)
    this.#random = randomFrom(seed)
    this.#complaints = complaintsOf(page)
  }

  #below = (most: number) => Math.floor(this.#random() * most)
  #one = <Item>(items: readonly Item[]): Item => {
    const item = items[this.#below(items.length)]
    if (item === undefined) throw new Error('There is nothing to choose from.')
    return item
  }

  get #title(): string {
    return this.collection === 'articles' ? '#field-title' : '#field-name'
  }

  /** Does so many steps in a new document. Throws where something typed is lost, or the page breaks. */
  async run(steps: number): Promise<void> {
    await this.#hand.begin(this.collection)
    await this.page.fill(this.#title, `Monkey ${this.seed} ${crypto.randomUUID()}`)
    await this.page.waitForURL(/\/[0-9a-f-]{36}$/)
    try {
      for (let step = 0; step < steps; step += 1) await this.#step()
      await this.#reload()
    } catch (error) {
      const steps = this.done.slice(-15).join(', ')
      throw new Error(
        `Seed ${this.seed} in ${this.collection}, after ${this.done.length} steps (… ${steps})`,
        {
          cause: error,
        },
      )
    }
  }

  async #step(): Promise<void> {
    const steps: Step[] = [
      ['type', 6, () => this.#type()],
      ['block', this.collection === 'articles' ? 3 : 0, () => this.#block()],
      ['fill', 5, () => this.#fill()],
      ['add a row', 3, () => this.#row()],
      ['paste', 2, () => this.#paste()],
      ['drag a line', 1, () => this.#dragLine()],
      ['drag a row', 1, () => this.#dragRow()],
      ['delete', 2, () => this.#delete()],
      ['undo', 2, () => this.#keys('Control+z')],
      ['redo', 1, () => this.#keys('Control+Shift+z')],
      ['change the tab', 2, () => this.#tab()],
      ['reload', 1, () => this.#reload()],
      ['go offline and back', 1, () => this.#offline()],
    ]
    const [name, , act] = this.#one(steps.flatMap((step) => Array.from({ length: step[1] }, () => step)))
    this.done.push(name)
    await act()
    if (await this.page.getByText(/page couldn’t load|Application error/i).count())
      throw new Error('A white page.')
    if (this.#complaints.length > 0) throw new Error(this.#complaints.join('\n'))
  }

  /** A rich text of the first tab, with the cursor somewhere in it. */
  async #text(): Promise<Locator> {
    await this.#firstTab()
    const editor = this.#hand.editor(this.#one(TEXTS[this.collection]))
    await editor.waitFor()
    const lines = editor.locator(`:scope > ${LINE}`)
    await this.#unmark()
    await lines.nth(this.#below(await lines.count())).click()
    await this.page.keyboard.press(this.#one(['Home', 'End', 'Control+End']))
    return editor
  }

  async #firstTab(): Promise<void> {
    const tab = this.page.locator('.tabs-field__tab-button').first()
    if (await tab.count()) await tab.click()
  }

  async #type(): Promise<void> {
    if (this.#random() < 0.3) {
      await this.#firstTab()
      await this.page.locator('#field-summary').click()
      await this.page.keyboard.press('End')
    } else {
      await this.#text()
      if (this.#random() < 0.4) await this.page.keyboard.press('Enter')
    }
    await this.page.keyboard.type(`${this.#one(WORDS)} `)
  }

  async #block(): Promise<void> {
    await this.#firstTab()
    await this.#hand.slash(
      this.#one([
        'Care card',
        'Fact list',
        'Quote',
        'Key points',
        'Do and don’t',
        'Figure',
        'Unordered List',
        'Heading 2',
      ]),
    )
  }

  /** What can be seen and written in of a form, the summary and the title aside, which have steps of their own. */
  #visible = async (selector: string): Promise<Locator[]> => {
    const found: Locator[] = []
    for (const each of await this.page.locator(`.document-fields__fields :is(${selector})`).all())
      if ((await each.isVisible()) && (await each.isEnabled())) found.push(each)
    return found
  }

  async #fill(): Promise<void> {
    const fields = await this.#visible('textarea, input[type=text]:not([id^=react-select]):not([readonly])')
    if (fields.length === 0) return
    const field = this.#one(fields)
    await field.click()
    await this.page.keyboard.press('End')
    await this.page.keyboard.type(this.#one(WORDS))
  }

  async #row(): Promise<void> {
    const buttons = await this.#visible('.array-field__add-row')
    if (buttons.length === 0) return
    await this.#one(buttons).click()
  }

  async #paste(): Promise<void> {
    const program = this.#one(PROGRAMS_PASTED)
    const editor = await this.#text()
    await editor.evaluate((element, html) => {
      const data = new DataTransfer()
      data.setData('text/html', html)
      const at = document.getSelection()?.anchorNode
      const target = at instanceof Element ? at : (at?.parentElement ?? element)
      target.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, pastedFrom(program))
    if (!pastedFrom(program).includes('src="data:')) return
    const box = this.page.locator('.pasted-pictures')
    // Texts of topics and cells of tables take no pictures, and none is asked for.
    const isAsked = await box.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    )
    if (!isAsked) return
    await box.getByRole('button', { name: this.#one(['Put the picture in', 'Cancel']) }).click()
    await box.waitFor({ state: 'hidden' })
  }

  async #delete(): Promise<void> {
    await this.#text()
    const length = this.#below(12)
    for (let count = 0; count < length; count += 1) await this.page.keyboard.press('Shift+ArrowLeft')
    await this.page.keyboard.press(this.#one(['Delete', 'Backspace']))
  }

  async #keys(keys: string): Promise<void> {
    await this.#text()
    const times = 1 + this.#below(4)
    for (let count = 0; count < times; count += 1) await this.page.keyboard.press(keys)
  }

  /** Over words that are marked stands a toolbar, which may cover the line that is meant. */
  async #unmark(): Promise<void> {
    const toolbars = this.page.locator('.inline-toolbar-popup:visible')
    for (const text of TEXTS[this.collection])
      if (await toolbars.count()) await this.#hand.editor(text).press('ArrowRight')
  }

  /** Takes a line or a block of a text by its handle, and lets it go on another. */
  async #dragLine(): Promise<void> {
    await this.#firstTab()
    const editor = this.#hand.editor(this.#one(TEXTS[this.collection]))
    await editor.waitFor()
    const lines = editor.locator(`:scope > :not([data-lexical-decorator-boundary])`)
    const count = await lines.count()
    const line = lines.nth(this.#below(count))
    // Its beginning below the head of the form, which a block that is taller than the window would go behind.
    await line.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 300))
    await this.#unmark()
    await line.hover({ position: { x: 5, y: 5 } })
    const handles = await this.#visible('.draggable-block-menu .icon')
    if (handles[0]) await this.#drag(handles[0], lines.nth(this.#below(count)))
  }

  async #dragRow(): Promise<void> {
    const handles = await this.#visible('.collapsible__drag')
    if (handles.length > 1) await this.#drag(this.#one(handles), this.#one(handles))
  }

  async #drag(from: Locator, to: Locator): Promise<void> {
    const start = await from.boundingBox()
    const end = await to.boundingBox()
    if (!start || !end) return
    const { mouse } = this.page
    await mouse.move(start.x + start.width / 2, start.y + start.height / 2)
    await mouse.down()
    await mouse.move(end.x + 20, end.y + end.height / 3, { steps: 5 })
    await mouse.move(end.x + 20, end.y + (2 * end.height) / 3, { steps: 5 })
    await mouse.up()
  }

  async #tab(): Promise<void> {
    const tabs = await this.#visible('.tabs-field__tab-button')
    if (tabs.length > 0) await this.#one(tabs).click()
  }

  async #offline(): Promise<void> {
    const context = this.page.context()
    await context.setOffline(true)
    await this.#type()
    await this.page.waitForTimeout(this.#below(4000))
    await context.setOffline(false)
    // What failed meanwhile was asked for.
    await this.page.waitForTimeout(500)
    this.#complaints.length = 0
  }

  /** What stands in the form: all its values, and what the person sees in its texts. The path follows the title when it is saved, and says whether it does. */
  async #shown(): Promise<unknown> {
    await this.#firstTab()
    // The fields of a block, and of each row in it, are drawn once it comes into view.
    const parts = '[data-lexical-decorator], [data-lexical-decorator] [id*="-row-"]'
    for (const block of await this.page.locator(parts).all()) {
      // Words that come back after a reload are drawn anew, and the block is another one then.
      await block
        .scrollIntoViewIfNeeded()
        .then(() => block.locator('textarea, input').first().waitFor({ timeout: 1_000 }))
        .catch(() => {})
    }
    const { createdAt, generateSlug, updatedAt, openForm, slug, ...values } = await formValues(this.page)
    const texts = await this.page.evaluate((texts) => {
      // A picture in a line is called by its file once the browser has asked for that.
      const wordsOf = (line: Element) => {
        const copy = line.cloneNode(true) as Element
        for (const picture of copy.querySelectorAll('[data-lexical-decorator]')) picture.remove()
        return copy.textContent ?? ''
      }
      return texts.map((text) =>
        [
          ...(document.querySelector(`[data-field-path="${text}"] [contenteditable=true]`)?.children ?? []),
        ].map((line) =>
          line.hasAttribute('data-lexical-decorator')
            ? [
                ...line.querySelectorAll<HTMLInputElement>(
                  'textarea, input[type=text]:not([id^=react-select])',
                ),
              ]
                .map(({ id, value }) => `${id}=${value}`)
                .filter((field) => !/(^|__)id=/.test(field) && !field.endsWith('='))
            : wordsOf(line),
        ),
      )
    }, TEXTS[this.collection])
    return { values, texts }
  }

  /** What stands in the form once its editors have told it of changes, and the server has given new rows their values. */
  async #settled(): Promise<string> {
    let shown = ''
    for (let tries = 0; tries < 20; tries += 1) {
      const now = JSON.stringify(await this.#shown(), null, 1)
      if (now === shown) break
      shown = now
      await this.page.waitForTimeout(500)
    }
    return shown
  }

  /** Comes back to the form, which must be as it was left, and is saved or says at which field it is not. */
  async #reload(): Promise<void> {
    const before = await this.#settled()
    // Longer than the browser takes to keep what was typed.
    await this.page.waitForTimeout(700)
    await this.#hand.reload()
    await this.page.locator('.saved-state').waitFor()
    for (let tries = 0; ; tries += 1) {
      const after = JSON.stringify(await this.#shown(), null, 1)
      if (after === before) break
      if (tries > 20) throw new Error(createPatch('What was typed is not there any more', before, after))
      await this.page.waitForTimeout(500)
    }
    await this.page
      .locator('.saved-state')
      .filter({ hasText: /^Saved|Show/ })
      .waitFor({ timeout: 60_000 })
  }
}
