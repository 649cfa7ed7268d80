import type { Block, UIField } from 'payload'
import { refuseConfusables } from '@/src/confusables/refuseConfusables'
import { onlyIds } from '@/src/content/onlyIds'
import { onlyText } from '@/src/content/onlyText'
import { CareCard } from './CareCard/config'
import { DosAndDonts } from './DosAndDonts/config'
import { FactList } from './FactList/config'
import { Figure } from './Figure/config'
import { KeyPoints } from './KeyPoints/config'
import { Quote } from './Quote/config'

const keepInText: UIField = {
  name: 'keepInText',
  type: 'ui',
  admin: { components: { Field: '/src/blocks/admin/KeepInText#KeepInText' } },
}

/** The blocks of an article's body, in the order of the editor's menu. */
export const bodyBlocks: Block[] = [CareCard, FactList, Quote, KeyPoints, DosAndDonts, Figure].map(
  (block) => ({
    ...block,
    fields: [...block.fields.map(refuseConfusables).map(onlyText).map(onlyIds), keepInText],
  }),
)
