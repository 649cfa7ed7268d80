import { $createUploadNode } from '@payloadcms/richtext-lexical/client'
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { visible } from '@/src/clipboard/characters'
import { type Cleaned, clean } from '@/src/clipboard/clean'
import { addressOf } from '@/src/clipboard/links'
import { type Note, Notes } from '@/src/clipboard/notes'
import { PICTURE_TYPES, type Picture } from '@/src/clipboard/pictures'
import type { EditorAbilities } from './feature'
import { Fitting, type OwnNode } from './ownNodes'

export const OWN_FORMAT = 'application/x-lexical-editor'

/** A picture that was pasted, and the empty paragraph that stands where it will. */
export type PlacedPicture = Picture & { place: NodeKey }

/** What was done with a clipboard: the editor goes on with what was made of it, or it is all put in. */
export type Taken = { notes: Note[]; pictures: PlacedPicture[]; instead?: DataTransfer }

/** Puts a clipboard into the text where the cursor stands; `undefined` leaves it to the editor as it is. */
export function $takeIn(
  editor: LexicalEditor,
  data: DataTransfer,
  abilities: EditorAbilities,
): Taken | undefined {
  const selection = $getSelection()
  if (!selection) return undefined
  const own = ownNodesIn(data)
  if (own) return $fitOwn(own, $isInCell(selection) ? inCell(own, abilities) : abilities)
  const text = data.getData('text/plain')
  if ($isRangeSelection(selection) && !selection.isCollapsed() && /^\S+$/.test(text.trim()))
    return $linkSelection(text.trim(), selection)
  return (
    $takeHTML(editor, data, selection, abilities) ??
    $takeFiles(editor, [...data.files], selection, abilities, text) ??
    $takeText(text)
  )
}

function ownNodesIn(data: DataTransfer): OwnNode[] | undefined {
  try {
    const { namespace, nodes } = JSON.parse(data.getData(OWN_FORMAT) || '{}') as {
      namespace?: unknown
      nodes?: unknown
    }
    return namespace === 'lexical' && Array.isArray(nodes) ? nodes : undefined
  } catch {
    return undefined
  }
}

function $fitOwn(nodes: OwnNode[], abilities: EditorAbilities): Taken | undefined {
  const fitting = new Fitting(abilities)
  const fitted = fitting.fit(nodes)
  if (!fitting.isChanged) return undefined
  return {
    notes: fitting.notes.all,
    pictures: [],
    instead: transfer(OWN_FORMAT, JSON.stringify({ namespace: 'lexical', nodes: fitted })),
  }
}

/** Words with an address pasted over them lead there. */
function $linkSelection(text: string, selection: BaseSelection): Taken | undefined {
  const { removed, text: word } = visible(text)
  const address = addressOf(word)
  if (address.href === text) return undefined
  const notes = new Notes()
  if (removed > 0) notes.add('invisible', '', removed)
  if (address.href !== undefined)
    return { notes: notes.all, pictures: [], instead: transfer('text/plain', address.href) }
  // The editor would make a link of it that leads nowhere.
  selection.insertText(word)
  return { notes: notes.all, pictures: [] }
}

function $takeHTML(
  editor: LexicalEditor,
  data: DataTransfer,
  selection: BaseSelection,
  abilities: EditorAbilities,
): Taken | undefined {
  const html = data.getData('text/html')
  // Safari on phones writes plain text there, too.
  if (!html || html === data.getData('text/plain')) return undefined
  const source = new DOMParser().parseFromString(html, 'text/html')
  const options = { ...abilities, files: [...data.files] }
  const whole = clean(source, options)
  const isOneTable =
    whole.content.childElementCount === 1 && whole.content.firstElementChild?.localName === 'table'
  const cleaned = $isInCell(selection) && !isOneTable ? clean(source, { ...options, ...CELL }) : whole
  if (cleaned.content.childNodes.length === 0 && cleaned.notes.length === 0) return undefined
  return { notes: cleaned.notes, pictures: $insert(editor, cleaned, selection) }
}

function $takeFiles(
  editor: LexicalEditor,
  files: File[],
  selection: BaseSelection,
  abilities: EditorAbilities,
  text: string,
): Taken | undefined {
  if (files.length === 0 || text) return undefined
  const notes = new Notes()
  const content = document.createDocumentFragment()
  const pictures: Picture[] = []
  const canHold = abilities.pictures && !$isInCell(selection)
  for (const file of files) {
    if (!file.type.startsWith('image/')) notes.add('file', file.name)
    else if (!PICTURE_TYPES.has(file.type)) notes.add('pictureFormat', file.name)
    else if (!canHold) notes.add('picturePlace')
    else {
      const mark = document.createElement('img')
      mark.setAttribute('data-picture', String(pictures.push({ file, alt: '' }) - 1))
      content.append(mark)
    }
  }
  return { notes: notes.all, pictures: $insert(editor, { content, pictures, notes: [] }, selection) }
}

function $takeText(text: string): Taken | undefined {
  const seen = visible(text)
  if (seen.removed === 0) return undefined
  const notes = new Notes()
  notes.add('invisible', '', seen.removed)
  return { notes: notes.all, pictures: [], instead: transfer('text/plain', seen.text) }
}

/** Puts clean content in by the editor’s own importer. Where pictures are to stand, there are empty paragraphs. */
function $insert(
  editor: LexicalEditor,
  { content, pictures }: Cleaned,
  selection: BaseSelection,
): PlacedPicture[] {
  const nodes: LexicalNode[] = []
  const marks = new Map<LexicalNode, Picture>()
  let run = document.createDocumentFragment()
  const endRun = () => {
    nodes.push(...$generateNodesFromDOM(editor, run))
    run = document.createDocumentFragment()
  }
  for (const node of [...content.childNodes]) {
    const place = node instanceof Element ? node.getAttribute('data-picture') : null
    const picture = place === null ? undefined : pictures[Number(place)]
    if (!picture) {
      run.append(node)
      continue
    }
    endRun()
    // A block of its own, unlike a paragraph, is never joined with what it is pasted into.
    const mark = $createUploadNode({ data: { fields: {}, relationTo: 'media', value: '' } })
    marks.set(mark, picture)
    nodes.push(mark)
  }
  endRun()
  if (nodes.length === 0) return []
  if (!editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection }))
    selection.insertNodes(nodes)
  return [...marks].map(([mark, picture]) => {
    const paragraph = $createParagraphNode()
    mark.replace(paragraph)
    return { ...picture, place: paragraph.getKey() }
  })
}

/** A cell of a table holds lines. */
const CELL = { headings: [], lists: false, tables: false, pictures: false }

const $isInCell = (selection: BaseSelection): boolean =>
  $isRangeSelection(selection) &&
  [selection.anchor.getNode(), ...selection.anchor.getNode().getParents()].some(
    (node) => node.getType() === 'tablecell',
  )

/** A table alone is put over the cells of another. */
const inCell = (nodes: OwnNode[], abilities: EditorAbilities): EditorAbilities =>
  nodes.length === 1 && nodes[0]?.type === 'table' ? abilities : { ...abilities, ...CELL, blocks: [] }

function transfer(format: string, content: string): DataTransfer {
  const data = new DataTransfer()
  data.setData(format, content)
  return data
}
