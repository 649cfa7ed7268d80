import type { References } from '../references'
import type { ConditionSeed } from '../types'
import { legConditions } from './leg'
import { spineConditions } from './spine'

export const conditions = (to: References): ConditionSeed[] => [...spineConditions(to), ...legConditions(to)]
