/**
 * One value for the whole process. The server loads a module once in each of its bundles, so what they must
 * share is held where all of them find it.
 */
export function processWide<Value>(name: string, make: () => Value): Value {
  const holder = globalThis as { [key: symbol]: unknown }
  const key = Symbol.for(`salus.${name}`)
  holder[key] ??= make()
  return holder[key] as Value
}
