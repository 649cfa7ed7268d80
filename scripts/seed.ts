import { ForeignContentError } from '@/seed/ForeignContentError'
import { seedLibrary } from '@/seed/seedLibrary'
import { command } from '@/src/start/command'

const USAGE = `Usage: npm run seed [-- --force]

Adds what is missing of the demo library. What exists is left as it is.
  --force   add it even to a database that holds other content`

await command({ flags: ['--force'], usage: USAGE }, async ({ flags, payload }) => {
  try {
    const { created, unchanged } = await seedLibrary(payload, {
      force: flags.includes('--force'),
      onProgress: (line) => console.log(line),
    })
    console.log(
      created === 0
        ? 'Nothing to do, the demo library is complete.'
        : `Done: ${created} created, ${unchanged} unchanged.`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof ForeignContentError)) throw error
    console.error(error.message)
    return 1
  }
})
