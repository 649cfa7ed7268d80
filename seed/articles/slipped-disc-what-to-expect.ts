import { block, heading, paragraph, richText } from '@/src/richtext/build'
import { caudaEquinaCard, seeGpCard } from '../careCards'
import { question } from '../questions'
import type { References } from '../references'
import {
  cochraneInjections,
  discRegression,
  medlinePlusDisc,
  nhsSlippedDisc,
  orthoInfoDisc,
} from '../sources'
import type { ArticleSeed } from '../types'

export const slippedDisc = (to: References): ArticleSeed => ({
  title: 'Slipped disc: what to expect',
  slug: 'slipped-disc-what-to-expect',
  summary:
    'A slipped disc sounds final, but it usually shrinks and heals by itself. What happens week by week, and when surgery makes sense.',
  hero: to.media('spine-and-disc'),
  language: 'en',
  authors: [to.expert('dr-mara-ellison')],
  reviewedBy: to.expert('dr-tomas-wren'),
  publishedAt: '2026-07-06T09:00:00.000Z',
  reviewedOn: '2026-07-02',
  conditions: [to.condition('herniated-disc'), to.condition('sciatica')],
  symptoms: [to.symptom('lower-back-pain'), to.symptom('shooting-leg-pain')],
  treatments: [
    to.treatment('spinal-steroid-injection'),
    to.treatment('spinal-decompression-surgery'),
    to.treatment('mri-scan'),
  ],
  seo: {
    description:
      'What a slipped disc is, how long it takes to heal, what to do each week, and when a scan, an injection or surgery makes sense.',
  },
  body: richText(
    caudaEquinaCard(),
    heading('h2', 'What a disc is'),
    paragraph(
      'Between the bones of your spine lie discs. Each has a tough ring outside and a soft, moist centre. They let the spine bend, and they spread the load.',
    ),
    paragraph(
      'In a slipped disc the ring gives way at one place and some of the centre bulges or leaks out. The disc as a whole stays where it is. If the bulge lies next to a nerve root, the root can swell and hurt. Then you feel it in the leg.',
    ),
    paragraph(
      'Bulging discs are found in many people who have no pain at all. A bulge on a scan is not always the culprit.',
    ),
    heading('h2', 'Signs that a nerve is involved'),
    block('factList', {
      kind: 'symptoms',
      items: [
        {
          label: 'Leg pain worse than back pain',
          explanation: 'The pain follows a line down one leg.',
          about: { relationTo: 'symptoms', value: to.symptom('shooting-leg-pain') },
        },
        {
          label: 'Numbness or tingling',
          explanation: 'Always in the same part of the leg or foot.',
          about: { relationTo: 'symptoms', value: to.symptom('leg-numbness') },
        },
        {
          label: 'Worse with a cough or sneeze',
          explanation: 'For a moment the pressure around the nerve rises.',
        },
        {
          label: 'A weak foot or leg',
          explanation: 'Call 111 or ask for an urgent GP appointment.',
          about: { relationTo: 'symptoms', value: to.symptom('leg-weakness') },
        },
      ],
    }),
    heading('h2', 'Week by week'),
    paragraph(
      'In weeks 1 and 2 the pain may be fierce. Find positions that ease it, take short walks, and ask a pharmacist about pain relief.',
    ),
    paragraph(
      'From week 3 to week 6 most people notice longer good spells. The leg pain often draws back, first out of the foot, then out of the calf. That is a good sign. Build up walking and start exercises.',
    ),
    paragraph(
      'By 3 months many people are back to nearly everything. Scans show that the body clears away much of the leaked material, and often the larger pieces shrink the most. A numb patch may stay for longer than the pain.',
    ),
    heading('h2', 'If it does not get better'),
    block('factList', {
      kind: 'treatments',
      items: [
        {
          label: 'An MRI scan',
          explanation: 'Makes sense once an injection or surgery is being considered.',
          about: { relationTo: 'treatments', value: to.treatment('mri-scan') },
        },
        {
          label: 'A steroid injection',
          explanation:
            'On average it lowers leg pain a little for some weeks. It may give you a window to get moving.',
          about: { relationTo: 'treatments', value: to.treatment('spinal-steroid-injection') },
        },
        {
          label: 'Surgery',
          explanation:
            'The surgeon removes the piece that presses. Leg pain often eases quickly. After a year or two, people with and without surgery are more alike.',
          about: { relationTo: 'treatments', value: to.treatment('spinal-decompression-surgery') },
        },
      ],
    }),
    paragraph(
      'Surgery is a choice between faster relief and a small risk. It is seldom a must. Ask what you can expect with it, without it and if you wait.',
    ),
    seeGpCard(
      'See a GP if you think you have a slipped disc and:',
      'the pain is so bad that you cannot sleep or move about',
      'it has not eased after a few weeks',
      'you have numbness or tingling that does not go away',
    ),
    block('keyPoints', {
      points: [
        { text: 'The disc does not slip out, and nothing has to be put back.' },
        { text: 'Most slipped discs get better without surgery.' },
        { text: 'Pain that draws back up the leg is a good sign.' },
      ],
    }),
  ),
  faqs: [
    question(
      'Can someone push the disc back in?',
      'No. Hands-on treatment may ease the pain, but it does not move a disc. The body clears the bulge by itself.',
    ),
    question(
      'Will I have a weak back for life?',
      'No. Discs and muscles get stronger with use. Most people return to sport and physical work.',
    ),
    question(
      'Can I exercise with a slipped disc?',
      'Yes. Start with what does not increase your leg pain, such as walking, and build up. Leave heavy lifting for later.',
    ),
  ],
  sources: [nhsSlippedDisc, orthoInfoDisc, medlinePlusDisc, discRegression, cochraneInjections],
})
