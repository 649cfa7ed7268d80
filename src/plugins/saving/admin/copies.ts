import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** What stands in a form and is not saved, as this browser keeps it. */
export type Copy = {
  /** The user who typed it. */
  user: string
  /** Collection and id, for example `articles/2f1c…`. */
  document: string
  /** The open form it was typed into. */
  form: string
  /** The `updatedAt` of the state that it began from. */
  base: string | undefined
  /** When it was typed, in milliseconds since 1970. */
  at: number
  title: string
  values: Record<string, unknown>
}

type Key = [user: string, document: string, form: string]

interface Copies extends DBSchema {
  copies: { key: Key; value: Copy; indexes: { user: string } }
}

let opened: Promise<IDBPDatabase<Copies>> | undefined

/** The store of the browser that takes something in at once, which a database does not for a page that is being left. */
const LEFT = 'salus-left:'

async function database(): Promise<IDBPDatabase<Copies>> {
  opened ??= openDB<Copies>('salus', 1, {
    upgrade: (db) => {
      const store = db.createObjectStore('copies', { keyPath: ['user', 'document', 'form'] })
      store.createIndex('user', 'user')
    },
    // A newer version of the panel in another window waits for this one.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  })
  const db = await opened
  await takeInLeft(db)
  return db
}

async function takeInLeft(db: IDBPDatabase<Copies>): Promise<void> {
  for (const name of Object.keys(localStorage).filter((each) => each.startsWith(LEFT))) {
    const words = localStorage.getItem(name)
    if (words === null) continue
    const copy: Copy = JSON.parse(words)
    const transaction = db.transaction('copies', 'readwrite')
    const known = await transaction.store.get([copy.user, copy.document, copy.form])
    if (!known || known.at < copy.at) await transaction.store.put(copy)
    await transaction.done
    if (localStorage.getItem(name) === words) localStorage.removeItem(name)
  }
}

export const keepCopy = async (copy: Copy): Promise<void> => {
  await (await database()).put('copies', copy)
}

/** Keeps a copy of what stands in a page that is being left, before it returns. */
export const keepCopyAtOnce = async (copy: Copy): Promise<void> =>
  localStorage.setItem(`${LEFT}${copy.user}/${copy.document}/${copy.form}`, JSON.stringify(copy))

export const dropCopy = async ({
  document,
  form,
  user,
}: Pick<Copy, 'document' | 'form' | 'user'>): Promise<void> => {
  await (await database()).delete('copies', [user, document, form])
}

/** Keeps a copy under another name, or as typed from another state. It is never without either name. */
export async function moveCopy(
  copy: Copy,
  change: Partial<Pick<Copy, 'base' | 'document' | 'form'>>,
): Promise<Copy> {
  const moved = { ...copy, ...change }
  await keepCopy(moved)
  if (moved.form !== copy.form || moved.document !== copy.document) await dropCopy(copy)
  return moved
}

export const copiesOfUser = async (user: string): Promise<Copy[]> =>
  (await database()).getAllFromIndex('copies', 'user', user)

/** The copies of a document, the newest first. */
export const copiesOf = async (user: string, document: string): Promise<Copy[]> =>
  (await copiesOfUser(user))
    .filter((copy) => copy.document === document)
    .sort((one, other) => other.at - one.at)

export async function dropCopies(isToGo: (copy: Copy) => boolean): Promise<void> {
  const transaction = (await database()).transaction('copies', 'readwrite')
  for (let cursor = await transaction.store.openCursor(); cursor; cursor = await cursor.continue())
    if (isToGo(cursor.value)) await cursor.delete()
  await transaction.done
}
