import type { References } from '../references'
import type { ArticleSeed } from '../types'
import { backPainAtHome } from './back-pain-at-home'
import { calfCrampAtNight } from './calf-cramp-at-night'
import { caudaEquinaWarningSigns } from './cauda-equina-warning-signs'
import { nerveGlidingExercises } from './nerve-gliding-exercises'
import { nervePainInTheHamstring } from './nerve-pain-in-the-hamstring'
import { pulledHamstringOrNervePain } from './pulled-hamstring-or-nerve-pain'
import { sciaticaExplained } from './sciatica-explained'
import { sittingWithSciatica } from './sitting-with-sciatica'
import { slippedDisc } from './slipped-disc-what-to-expect'
import { walkingWithSpinalStenosis } from './walking-with-spinal-stenosis'

export const articles = (to: References): ArticleSeed[] => [
  caudaEquinaWarningSigns(to),
  sciaticaExplained(to),
  nervePainInTheHamstring(to),
  pulledHamstringOrNervePain(to),
  nerveGlidingExercises(to),
  sittingWithSciatica(to),
  backPainAtHome(to),
  slippedDisc(to),
  walkingWithSpinalStenosis(to),
  calfCrampAtNight(to),
]
