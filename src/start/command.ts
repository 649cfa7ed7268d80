import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { withPayload } from './withPayload'

type Form = { usage: string; flags?: readonly `--${string}`[]; operands?: 'none' | 'some' }
type Given = { payload: Payload; flags: readonly string[]; operands: readonly string[] }

/**
 * Runs a command on the database of this installation, and ends the process with its exit code: what the
 * work returns, 1 after an error, 2 with the usage when it was called wrongly.
 */
export async function command(
  { flags = [], operands = 'none', usage }: Form,
  work: (given: Given) => Promise<number>,
): Promise<never> {
  const read = () => {
    const { positionals, values } = parseArgs({
      allowPositionals: operands === 'some',
      options: {
        ...Object.fromEntries(flags.map((flag) => [flag.slice(2), { type: 'boolean' as const }])),
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (operands === 'some' && positionals.length === 0 && !values.help) throw new Error('No file was given.')
    return {
      isHelp: Boolean(values.help),
      flags: Object.keys(values).map((name) => `--${name}`),
      positionals,
    }
  }
  let given: ReturnType<typeof read>
  try {
    given = read()
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${usage}`)
    process.exit(2)
  }
  if (given.isHelp) {
    console.log(usage)
    process.exit(0)
  }
  try {
    process.exit(
      await withPayload((payload) => work({ payload, flags: given.flags, operands: given.positionals })),
    )
  } catch (error) {
    console.error(messageOf(error))
    process.exit(1)
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
