import config from '@payload-config'
import { getPayload } from 'payload'
import { ForeignContentError } from './ForeignContentError'
import { seedLibrary } from './seedLibrary'

const USAGE = `Usage: npm run seed [-- --force]

Adds what is missing of the demo library. What exists is left as it is.
  --force   add it even to a database that holds other content`

const flags = process.argv.slice(2)
const unknown = flags.filter((flag) => flag !== '--force')

if (unknown.length > 0) {
  console.error(`Unknown argument: ${unknown.join(' ')}\n\n${USAGE}`)
  process.exit(2)
}

try {
  const payload = await getPayload({ config })
  const { created, unchanged } = await seedLibrary(payload, {
    force: flags.includes('--force'),
    onProgress: (line) => console.log(line),
  })
  console.log(
    created === 0
      ? 'Nothing to do, the demo library is complete.'
      : `Done: ${created} created, ${unchanged} unchanged.`,
  )
  process.exit(0)
} catch (error) {
  console.error(error instanceof ForeignContentError ? error.message : error)
  process.exit(1)
}
