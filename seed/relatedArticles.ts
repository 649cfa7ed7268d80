import type { References } from './references'
import type { RelatedSeed } from './types'

type Link = [
  source: string,
  kind: RelatedSeed['kind'],
  target: string,
  options?: { note?: string; isPinned?: boolean },
]

const hamstring = 'nerve-pain-in-the-hamstring'
const sciatica = 'sciatica-explained'
const pulled = 'pulled-hamstring-or-nerve-pain'
const gliding = 'nerve-gliding-exercises'
const sitting = 'sitting-with-sciatica'
const back = 'back-pain-at-home'
const disc = 'slipped-disc-what-to-expect'
const stenosis = 'walking-with-spinal-stenosis'
const cramp = 'calf-cramp-at-night'
const warning = 'cauda-equina-warning-signs'

/** In the order in which readers see the links of an article. */
const links: Link[] = [
  [
    hamstring,
    'alternative',
    pulled,
    { note: 'Not sure which of the two you have? Start here.', isPinned: true },
  ],
  [hamstring, 'background', sciatica, { note: 'When the pain starts in your back.' }],
  [hamstring, 'nextStep', gliding],
  [hamstring, 'nextStep', sitting],

  [sciatica, 'background', disc, { note: 'The most common cause.', isPinned: true }],
  [sciatica, 'nextStep', sitting],
  [sciatica, 'nextStep', gliding],
  [sciatica, 'alternative', hamstring, { note: 'When the nerve is sore further down.' }],

  [pulled, 'sameTopic', hamstring, { isPinned: true }],
  [pulled, 'alternative', cramp],

  [gliding, 'background', sciatica],
  [gliding, 'sameTopic', hamstring],

  [sitting, 'background', sciatica],
  [sitting, 'nextStep', gliding, { note: 'Two movements for after a long day.' }],

  [back, 'alternative', sciatica, { note: 'If the pain goes down your leg.' }],
  [back, 'nextStep', sitting],
  [back, 'alternative', stenosis, { note: 'If your legs give up when you walk.' }],

  [disc, 'sameTopic', sciatica],
  [disc, 'nextStep', back],

  [stenosis, 'alternative', cramp],
  [stenosis, 'sameTopic', back],

  [cramp, 'alternative', pulled],

  [warning, 'background', disc],
  [warning, 'background', sciatica],
]

export const relatedArticles = (to: References): RelatedSeed[] => {
  const linksFrom = new Map<string, number>()

  return links.map(([source, kind, target, { note, isPinned } = {}]) => {
    const order = (linksFrom.get(source) ?? 0) + 1
    linksFrom.set(source, order)
    return {
      source: to.article(source),
      target: to.article(target),
      kind,
      order,
      note,
      state: isPinned ? 'pinned' : 'accepted',
    }
  })
}
