import type { Field } from 'payload'
import type { Page } from 'playwright-core'
import { bodyBlocks } from '@/src/blocks/bodyBlocks'
import { namedFields, REVIEWED_FIELDS } from '@/src/governance/fields'

type Fiber = { return: Fiber | null; memoizedProps?: { value?: { getData?: () => unknown } } }

/**
 * What a form of the panel holds: all its values, also those of tabs that are not shown. Empty values are left out,
 * for a text that was emptied is the same to the person as one that was never typed, and so are those that a field has
 * by default, which a new row is given by the server.
 *
 * The form gives its values to nobody outside, so they are taken from React, which knows the context of each element.
 */
export async function formValues(page: Page): Promise<Record<string, unknown>> {
  const values = await page.evaluate(() => {
    const field = document.querySelector('form.collection-edit__form .document-fields__fields')
    const key = Object.keys(field ?? {}).find((each) => each.startsWith('__reactFiber$'))
    // Elements know their fiber by a key that only React knows, so the types know nothing of it.
    let fiber = (field as unknown as Record<string, Fiber | null>)[key ?? '']
    while (fiber && !fiber.memoizedProps?.value?.getData) fiber = fiber.return
    return fiber?.memoizedProps?.value?.getData?.()
  })
  if (!values) throw new Error('No form is shown, or React keeps its contexts elsewhere now.')
  return withoutEmpty(values) as Record<string, unknown>
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value)
    .map(([name, each]) => [name, withoutEmpty(each)] as const)
    .filter(([name, each]) => !isEmpty(each) && !BY_DEFAULT.has(`${name}=${each}`))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(kept)
}

const defaultsIn = (fields: readonly Field[]): string[] =>
  namedFields(fields).flatMap((field) => [
    ...('defaultValue' in field && typeof field.defaultValue === 'string'
      ? [`${field.name}=${field.defaultValue}`]
      : []),
    ...('fields' in field ? defaultsIn(field.fields) : []),
  ])
const BY_DEFAULT: ReadonlySet<string> = new Set([
  ...Object.values(REVIEWED_FIELDS).flatMap(defaultsIn),
  ...bodyBlocks.flatMap(({ fields }) => defaultsIn(fields)),
])

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === 0 ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0)
