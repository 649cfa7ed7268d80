import { importFiles } from '@/src/importers/importFiles'
import { command } from '@/src/start/command'

const USAGE = `Usage: npm run import -- FILE…

Makes a draft of each plain-text article, and tells what it recognised and what is to add. A file that was
imported before changes nothing. A file that cannot be imported is named with its line; the others still are.`

await command({ operands: 'some', usage: USAGE }, async ({ operands, payload }) => {
  const { failed } = await importFiles({
    payload,
    files: operands,
    onReport: (text) => console.log(`${text}\n`),
    onFailure: (text) => console.error(`${text}\n`),
  })
  return failed === 0 ? 0 : 1
})
