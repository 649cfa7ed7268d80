import { run } from '@/src/start/run'

if (process.argv.length > 2) {
  console.error('Usage: npm run dev\n\nSettings are environment variables; see the README.')
  process.exit(2)
}
await run('dev')
