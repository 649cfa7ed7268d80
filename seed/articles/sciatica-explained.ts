import { block, documentLink, heading, paragraph, richText } from '@/src/richtext/build'
import { caudaEquinaCard, seeGpCard } from '../careCards'
import { question } from '../questions'
import type { References } from '../references'
import { cochraneAntiInflammatories, nhsSciatica, niceLowBackPain } from '../sources'
import type { ArticleSeed } from '../types'

export const sciaticaExplained = (to: References): ArticleSeed => ({
  title: 'Sciatica explained',
  slug: 'sciatica-explained',
  summary:
    'What sciatica is, why your leg hurts when the problem is in your back, how long it lasts and what helps.',
  hero: to.media('spine-and-disc'),
  language: 'en',
  authors: [to.expert('dr-jonas-hale')],
  reviewedBy: to.expert('dr-mara-ellison'),
  publishedAt: '2026-03-23T09:00:00.000Z',
  reviewedOn: '2026-03-19',
  conditions: [to.condition('sciatica'), to.condition('herniated-disc')],
  symptoms: [to.symptom('shooting-leg-pain'), to.symptom('leg-numbness'), to.symptom('pins-and-needles')],
  treatments: [to.treatment('staying-active'), to.treatment('physiotherapy'), to.treatment('mri-scan')],
  seo: {
    description:
      'Sciatica is leg pain from an irritated nerve in the lower back. Causes, symptoms, tests and treatments that help, in plain words.',
  },
  body: richText(
    caudaEquinaCard(),
    heading('h2', 'Why your leg hurts'),
    paragraph(
      'The sciatic nerve is the thickest nerve you have. It is made from several roots that leave the lower spine. They join in the pelvis, and the nerve then runs through the buttock and down the back of the leg to the foot.',
    ),
    paragraph(
      'When one of the roots is irritated, your brain cannot tell where on the line the trouble is. It feels the pain where the nerve goes: in the thigh, the calf or the foot. That pain is sciatica.',
    ),
    heading('h2', 'Symptoms'),
    block('factList', {
      kind: 'symptoms',
      intro: 'Sciatica is nearly always on one side.',
      items: [
        {
          label: 'Pain down the leg',
          explanation: 'It often goes below the knee and is worse than any pain in the back.',
          about: { relationTo: 'symptoms', value: to.symptom('shooting-leg-pain') },
        },
        {
          label: 'Pins and needles',
          explanation: 'In the calf, the foot or some of the toes.',
          about: { relationTo: 'symptoms', value: to.symptom('pins-and-needles') },
        },
        {
          label: 'Numbness',
          explanation: 'A patch of skin feels dull or woolly.',
          about: { relationTo: 'symptoms', value: to.symptom('leg-numbness') },
        },
        {
          label: 'Weakness',
          explanation: 'For example, you cannot lift the front of your foot. Get this checked quickly.',
          about: { relationTo: 'symptoms', value: to.symptom('leg-weakness') },
        },
      ],
    }),
    paragraph(
      'Back pain that spreads into the buttock or upper thigh, without any of the above, is usually not sciatica.',
    ),
    heading('h2', 'Causes'),
    block('factList', {
      kind: 'causes',
      items: [
        {
          label: 'Slipped disc',
          explanation: 'The most common cause. The disc presses on a nerve root and also inflames it.',
          about: { relationTo: 'conditions', value: to.condition('herniated-disc') },
        },
        {
          label: 'Spinal stenosis',
          explanation: 'A narrow spinal canal, mainly in people over 60. Both legs may hurt when walking.',
          about: { relationTo: 'conditions', value: to.condition('spinal-stenosis') },
        },
        {
          label: 'Something else',
          explanation: 'A bone that has slipped forward or, rarely, an infection, an injury or a growth.',
        },
      ],
    }),
    heading('h2', 'Tests'),
    paragraph(
      'A clinician asks about your pain and tests strength, reflexes and feeling. You will probably have your leg lifted while you lie flat. Most people need no scan. A scan often shows worn discs in people who feel fine, so the picture alone does not tell what hurts.',
    ),
    heading('h2', 'What helps'),
    block('factList', {
      kind: 'treatments',
      items: [
        {
          label: 'Time and movement',
          explanation: 'Most attacks settle within 4 to 6 weeks. Keep doing what you can.',
          about: { relationTo: 'treatments', value: to.treatment('staying-active') },
        },
        {
          label: 'Physiotherapy',
          explanation: 'Exercises that suit you, and a plan to build up.',
          about: { relationTo: 'treatments', value: to.treatment('physiotherapy') },
        },
        {
          label: 'Painkillers',
          explanation:
            'Anti-inflammatory medicines help little in sciatica and can do harm. Ask a pharmacist whether you can try one for a short time. Paracetamol alone does little.',
          about: { relationTo: 'treatments', value: to.treatment('anti-inflammatory-medicines') },
        },
        {
          label: 'Injection',
          explanation: 'An option when the pain is recent and severe.',
          about: { relationTo: 'treatments', value: to.treatment('spinal-steroid-injection') },
        },
        {
          label: 'Surgery',
          explanation:
            'May be offered if months of other treatment have not helped and a scan shows a cause that fits.',
          about: { relationTo: 'treatments', value: to.treatment('spinal-decompression-surgery') },
        },
      ],
    }),
    paragraph(
      'Medicines such as gabapentin, pregabalin, steroid tablets and diazepam are not advised for sciatica. The harm is likely to be greater than the benefit.',
    ),
    block('quote', {
      text: 'The pain is a poor measure of the damage. A tiny, angry nerve root can hurt more than a broken bone, and still recover fully.',
      expert: to.expert('dr-jonas-hale'),
    }),
    seeGpCard(
      'See a GP if you have sciatica and:',
      'it has not eased after a few weeks of treating it at home',
      'it is getting worse, or stops you doing normal things',
      'you feel unwell, have a high temperature or have lost weight without trying',
    ),
    heading('h2', 'Living with it'),
    paragraph(
      'Change position often. Walk a little, several times a day. A pillow between or under the knees can help at night. Carry on working if you can, perhaps with lighter tasks for a while. You can read about the disc itself under ',
      documentLink('conditions', to.condition('herniated-disc'), 'Slipped disc'),
      '. Everyone with sciatica should also know the signs of ',
      documentLink('conditions', to.condition('cauda-equina-syndrome'), 'cauda equina syndrome'),
      '.',
    ),
    block('keyPoints', {
      points: [
        { text: 'Sciatica is leg pain from an irritated nerve in the back.' },
        { text: 'Most people get better in weeks, without a scan.' },
        { text: 'Moving is safe and helps.' },
      ],
    }),
  ),
  faqs: [
    question(
      'How long does sciatica last?',
      'Usually 4 to 6 weeks, sometimes several months. If it is not getting better after a few weeks, see a GP.',
    ),
    question(
      'Should I stay in bed?',
      'No. A day of taking it easy is fine when the pain is at its worst. Longer bed rest slows recovery.',
    ),
    question(
      'Can sciatica come back?',
      'Yes, it does in some people. Staying active and fit lowers the chance.',
    ),
  ],
  sources: [niceLowBackPain, nhsSciatica, cochraneAntiInflammatories],
})
