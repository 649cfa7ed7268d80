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
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * A Chromium that is installed, or the one from npm with the libraries it brings along. That one is unpacked
 * on first use, so the setup asks for it once before test files do so at the same time.
 */
export async function browserProgram(): Promise<string> {
  const installed = process.env.CHROMIUM ?? INSTALLED.find((file) => existsSync(file))
  if (installed) return installed
  // Its package unpacks the libraries only where it believes to be in that runtime.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await browserProgram(), args: FLAGS })
