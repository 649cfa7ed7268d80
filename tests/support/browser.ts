import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A Chromium that is installed, or the one from npm with the libraries it brings along. */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env.CHROMIUM ?? INSTALLED.find((file) => existsSync(file))
  if (installed) return chromium.launch({ executablePath: installed, args: FLAGS })
  // Its package unpacks the libraries only where it believes to be in that runtime.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...FLAGS] })
}
