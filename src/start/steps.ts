/** Tells how long a step is taking: a line when it begins, one every ten seconds, one when it ends. */
export async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const began = Date.now()
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
  console.log(`• ${name} …`)
  const ticking = setInterval(() => console.log(`  … ${seconds()}`), 10_000)
  try {
    const result = await work()
    console.log(`  done in ${seconds()}`)
    return result
  } finally {
    clearInterval(ticking)
  }
}
