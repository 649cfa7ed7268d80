import type { Block, FactKind, FactList, Note, PlainList } from './articleText'

const LONGEST_LABEL = 80

const KINDS: readonly [FactKind, RegExp][] = [
  ['causes', /\b(caus(e|es|ed|ing)|reasons?)\b/gi],
  ['symptoms', /\b(symptoms?|signs?)\b/gi],
  ['tests', /\b(diagnos\w*|tests?|testing|imaging|scans?)\b/gi],
  ['treatments', /\b(treat|treat(s|ed|ing|ments?)|therap(y|ies)|medications?|medicines?|remed(y|ies))\b/gi],
  ['prevention', /\b(prevent\w*|lower(ing)? (your|the) risk|reduc(e|ing) (your|the) risk)\b/gi],
]
const RED_FLAGS = /\b(red flags?|warning signs?|emergency|when to (see|call|seek|get|talk))\b/i
const LEADS_IN = /(:|\b(including|includes?|such as))$/i

export const isAboutRedFlags = (heading: string) => RED_FLAGS.test(heading)

/** Lists of `Label: explanation` become fact lists and take the sentence that leads in to them along. */
export function withFactLists(blocks: readonly Block[], heading: string): { blocks: Block[]; notes: Note[] } {
  const result: Block[] = []
  const notes: Note[] = []
  for (const block of blocks) {
    const items = block.type === 'list' ? factsOf(block) : undefined
    if (block.type !== 'list' || !items) {
      result.push(block)
      continue
    }
    if (items.length < block.items.length || items.length < 2) {
      if (items.length > 0) notes.push(partlyLabelled(block, items.length))
      result.push(block)
      continue
    }
    const before = result.at(-1)
    const intro = before?.type === 'paragraph' && LEADS_IN.test(before.text) ? before.text : undefined
    if (intro !== undefined) result.pop()
    const kind = factKind(heading, intro ?? '')
    result.push({ type: 'factList', line: block.line, kind, ...(intro !== undefined && { intro }), items })
  }
  return { blocks: result, notes }
}

const factsOf = ({ items }: PlainList): FactList['items'] => items.flatMap((item) => factOf(item) ?? [])

function factOf(item: string): FactList['items'][number] | undefined {
  const colon = item.indexOf(': ')
  const label = item.slice(0, Math.max(colon, 0)).trim()
  const explanation = item.slice(colon + 2).trim()
  const isLabel = label !== '' && label.length <= LONGEST_LABEL && !/[.!?] /.test(label)
  return isLabel && explanation ? { label, explanation } : undefined
}

const partlyLabelled = ({ line, items }: PlainList, labelled: number): Note => ({
  line,
  text:
    items.length === 1
      ? 'a list of one labelled item was left as a list'
      : `a list was left as a list, because ${labelled} of its ${items.length} items ${labelled === 1 ? 'has' : 'have'} the form “Label: explanation”`,
})

/** The heading decides; where it names no kind or several, the sentence before the list does. */
export function factKind(heading: string, intro: string): FactKind {
  if (isAboutRedFlags(heading)) return 'other'
  const inHeading = kindsIn(heading)
  if (inHeading.length === 1) return inHeading[0] ?? 'other'
  const inIntro = kindsIn(intro)
  return inIntro.find((kind) => inHeading.includes(kind)) ?? inIntro[0] ?? inHeading[0] ?? 'other'
}

/** The kinds a text names, the one named last first: it stands nearest to the list. */
function kindsIn(text: string): FactKind[] {
  return KINDS.map(([kind, pattern]) => ({ kind, at: [...text.matchAll(pattern)].at(-1)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => other.at - one.at)
    .map(({ kind }) => kind)
}
