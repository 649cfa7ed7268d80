/**
 * The environment of the processes that a command starts. Node picks the variant of a package by condition.
 * Without `production` it takes the one of Lexical that decides while it is loaded, by top-level await, and
 * Node 20 then leaves some imports pending for ever: see docs/decisions/0003. Deprecations inside of packages are
 * nothing an operator could act on.
 */
export const childEnv = (nodeEnv: 'production' | 'development'): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: nodeEnv,
  NODE_OPTIONS: ['--conditions=production', '--no-deprecation', process.env.NODE_OPTIONS]
    .filter(Boolean)
    .join(' '),
  NEXT_TELEMETRY_DISABLED: '1',
})
