import { build } from '@/src/start/build'
import { step } from '@/src/start/steps'

await step('Building the site', build)
