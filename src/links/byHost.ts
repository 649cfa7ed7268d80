type Addressed = { address: string }

/** Does work for the addresses of several hosts at the same time, and for those of one host one by one. */
export async function byHost<Item extends Addressed>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const { hostname } = new URL(item.address)
    groups.set(hostname, [...(groups.get(hostname) ?? []), item])
  }
  const waiting = [...groups.values()]
  const next = async (): Promise<void> => {
    for (let group = waiting.shift(); group; group = waiting.shift())
      for (const item of group) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}
