/** The value below which so many percent of the values lie, by the nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

export const inMs = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`

/** Rows of a Markdown table. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return [
    `| ${'What'.padEnd(width)} | Measured`,
    `| ${'-'.repeat(width)} | --------`,
    ...rows.map(([name, value]) => `| ${name.padEnd(width)} | ${value}`),
  ].join('\n')
}
