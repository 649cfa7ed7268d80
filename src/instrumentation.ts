/** Runs once when the web server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ listenForChanges }, { serverEnv }] = await Promise.all([import('./cache/listen'), import('./env')])
  listenForChanges(serverEnv().databaseURL)
}
