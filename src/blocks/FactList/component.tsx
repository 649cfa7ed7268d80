import type { FactListView } from '@/src/presenters/viewModels'
import { Facts } from '@/src/site/parts/Facts'

export const FactList = ({ facts, intro }: FactListView) => (
  <>
    {intro && <p>{intro}</p>}
    <Facts facts={facts} />
  </>
)
