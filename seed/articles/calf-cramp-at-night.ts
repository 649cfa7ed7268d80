import { block, bulletList, heading, paragraph, richText } from '@/src/richtext/build'
import { seeGpCard } from '../careCards'
import { question } from '../questions'
import type { References } from '../references'
import { cochraneMagnesium, nhsDeepVeinThrombosis, nhsLegCramps } from '../sources'
import type { ArticleSeed } from '../types'

export const calfCrampAtNight = (to: References): ArticleSeed => ({
  title: 'Calf cramp at night',
  slug: 'calf-cramp-at-night',
  summary:
    'A calf that locks up in the night is painful but usually harmless. How to end a cramp, have fewer of them, and spot a blood clot.',
  language: 'en',
  authors: [to.expert('dr-tomas-wren')],
  reviewedBy: to.expert('leila-thornbury'),
  publishedAt: '2026-09-07T09:00:00.000Z',
  reviewedOn: '2026-09-03',
  conditions: [to.condition('leg-cramps')],
  symptoms: [to.symptom('muscle-cramp')],
  treatments: [to.treatment('staying-active')],
  seo: {
    description:
      'How to stop calf cramp at night, why it happens, whether magnesium helps, and how to tell cramp from a blood clot in the leg.',
  },
  body: richText(
    block('careCard', {
      level: 'emergency',
      heading: 'Call 999 now if:',
      body: richText(
        paragraph(
          'You have a painful or swollen leg and are short of breath, have chest pain or cough up blood.',
        ),
      ),
    }),
    block('careCard', {
      level: 'urgent',
      heading: 'Call 111 or ask for an urgent GP appointment today if:',
      body: richText(
        bulletList(
          'one calf or thigh is swollen, warm and painful for hours, not minutes',
          'the skin over it looks red, darker or otherwise changed',
          'a cramp has lasted longer than 10 minutes',
        ),
        paragraph('A swollen, warm leg may mean a blood clot (deep vein thrombosis).'),
      ),
    }),
    heading('h2', 'What a cramp is'),
    paragraph(
      'The nerve of a muscle starts to fire by itself. The muscle pulls together as hard as it can and will not let go. It feels like a knot. After some seconds or minutes it stops, but the calf may be tender until the next day.',
    ),
    paragraph(
      'In bed your toes point down and your calf is short. A short muscle cramps more easily. That is one reason why it happens at night.',
    ),
    heading('h2', 'How to end it'),
    bulletList(
      'Pull your toes up towards your shin, with your knee straight.',
      'Or stand up and press the heel to the floor, with your weight on that leg.',
      'Hold until it lets go, then rub the calf and walk a few steps.',
    ),
    heading('h2', 'Why it happens'),
    block('factList', {
      kind: 'causes',
      intro: 'Often there is no clear cause. These make cramp more likely:',
      items: [
        {
          label: 'Age',
          explanation: 'Muscles and their nerves change with the years.',
          about: { relationTo: 'conditions', value: to.condition('leg-cramps') },
        },
        { label: 'Hard or unusual exercise', explanation: 'Tired muscles cramp more easily.' },
        {
          label: 'Pregnancy',
          explanation: 'Mostly in the last 3 months. Ask your midwife if it troubles you.',
        },
        {
          label: 'Medicines',
          explanation:
            'Water tablets and statins, for example. Do not stop them by yourself. Ask a pharmacist or GP.',
        },
        {
          label: 'A nerve problem in the back',
          explanation: 'Cramps are more common in people with a narrow spinal canal.',
          about: { relationTo: 'conditions', value: to.condition('spinal-stenosis') },
        },
      ],
    }),
    heading('h2', 'Having fewer cramps'),
    block('factList', {
      kind: 'prevention',
      items: [
        {
          label: 'Stretch before bed',
          explanation:
            'Lean against a wall with one leg behind you and its heel down. Hold for 30 seconds, three times each side. It may help, and it is safe.',
        },
        {
          label: 'Keep active',
          explanation: 'Walk or cycle most days. Build up slowly.',
          about: { relationTo: 'treatments', value: to.treatment('staying-active') },
        },
        { label: 'Free your feet', explanation: 'Loosen the sheets, so they do not press your toes down.' },
      ],
    }),
    paragraph(
      'Magnesium tablets are widely sold for cramp. In older people, trials found that they make little or no difference. In pregnancy the results are mixed, so ask your midwife. Quinine can have serious side effects and is only prescribed when nothing else has helped.',
    ),
    seeGpCard('See a GP if:', 'cramps disturb your sleep often', 'your legs are also numb, weak or swollen'),
    block('keyPoints', {
      points: [
        { text: 'A cramp comes suddenly and goes within minutes.' },
        { text: 'A clot hurts for hours, and the leg is swollen.' },
        { text: 'Stretching ends most cramps.' },
      ],
    }),
  ),
  faqs: [
    question(
      'Should I drink more?',
      'Drink when you are thirsty, and more in heat or sport. Extra water beyond that has not been shown to stop cramps at night.',
    ),
    question(
      'Do bananas help?',
      'There is no good evidence. Low potassium is a rare cause of cramp, and one that a blood test shows.',
    ),
  ],
  sources: [nhsLegCramps, cochraneMagnesium, nhsDeepVeinThrombosis],
})
