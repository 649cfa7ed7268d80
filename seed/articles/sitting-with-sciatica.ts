import { block, documentLink, heading, paragraph, richText } from '@/src/richtext/build'
import { caudaEquinaCard, seeGpCard } from '../careCards'
import { question } from '../questions'
import type { References } from '../references'
import { cochraneBedRest, medlinePlusSciatica, nhsSciatica } from '../sources'
import type { ArticleSeed } from '../types'

export const sittingWithSciatica = (to: References): ArticleSeed => ({
  title: 'Sitting with sciatica',
  slug: 'sitting-with-sciatica',
  summary:
    'Why sitting makes leg pain worse, and small changes at the desk, in the car and on the sofa that make the day easier.',
  language: 'en',
  authors: [to.expert('leila-thornbury')],
  reviewedBy: to.expert('dr-tomas-wren'),
  publishedAt: '2026-06-01T09:00:00.000Z',
  reviewedOn: '2026-05-28',
  conditions: [to.condition('sciatica'), to.condition('deep-gluteal-syndrome')],
  symptoms: [to.symptom('pain-when-sitting'), to.symptom('shooting-leg-pain')],
  treatments: [to.treatment('staying-active')],
  seo: {
    description:
      'Tips for sitting with sciatica at work, in the car and at home: how often to get up, how to set your chair and what to avoid.',
  },
  body: richText(
    heading('h2', 'Why sitting hurts'),
    block('factList', {
      kind: 'causes',
      intro: 'Several things happen when you sit down:',
      items: [
        {
          label: 'The disc is loaded',
          explanation:
            'Slumped sitting pushes the soft centre of the lower discs backwards, towards the nerves.',
          about: { relationTo: 'conditions', value: to.condition('herniated-disc') },
        },
        {
          label: 'The nerve is tightened',
          explanation:
            'A bent hip takes up slack in the sciatic nerve. Straightening the knee, as in a car, takes up more.',
          about: { relationTo: 'conditions', value: to.condition('sciatica') },
        },
        {
          label: 'The buttock is pressed',
          explanation: 'The seat squeezes the muscles and the nerve beneath.',
          about: { relationTo: 'conditions', value: to.condition('deep-gluteal-syndrome') },
        },
      ],
    }),
    paragraph(
      'None of this means that sitting does damage. It means a sore nerve has had enough for now. The most useful answer is also the simplest one: sit for shorter times.',
    ),
    heading('h2', 'The rule that matters most'),
    paragraph(
      'Get up before it hurts, not after. Try a timer at 20 minutes. Stand, walk to the window, fill a glass, sit down again. Once that is easy, add 5 minutes every few days.',
    ),
    block('quote', {
      text: 'I stopped looking for the right chair. I put the kettle at the far end of the house instead.',
      attribution: { name: 'Rosa M.', role: 'Invented reader of this demonstration library' },
    }),
    heading('h2', 'At the desk'),
    paragraph(
      'Sit right back in the chair so that it carries you. Your hips should be a little higher than your knees, and both feet should rest on the floor. A rolled towel in the hollow of your back helps some people. Bring the screen close, so you do not have to reach or crane.',
    ),
    paragraph(
      'Stand or walk for phone calls. If you can raise your desk, change between sitting and standing. Standing still for hours is no better than sitting.',
    ),
    heading('h2', 'In the car'),
    paragraph(
      'Slide the seat forward so that your knee stays bent on the pedals. Tip the backrest a little way back. Take everything out of your back pockets. On a long drive, stop every 30 to 45 minutes and walk around the car. If pain, numbness or strong medicine slows your foot, do not drive.',
    ),
    heading('h2', 'On the sofa and in bed'),
    paragraph(
      'A deep, soft sofa rounds your back and makes it hard to get up. Put a firm cushion behind you, or lie down on your side instead. In bed, try a pillow between the knees when you lie on your side, or under them when you lie on your back.',
    ),
    block('dosAndDonts', {
      dos: [
        { text: 'take many short breaks' },
        { text: 'ask your employer for a desk assessment' },
        { text: 'take a short walk after long sitting' },
      ],
      donts: [
        { text: 'do not sit on a wallet or phone' },
        { text: 'do not cross the sore leg over the other for long' },
        { text: 'do not go to bed for days. It slows recovery' },
      ],
    }),
    heading('h2', 'When to get help'),
    caudaEquinaCard(),
    seeGpCard(
      'See a GP if:',
      'you still cannot sit through a meal after a few weeks',
      'pain keeps you from work',
      'your leg is numb, or the pain is spreading',
    ),
    paragraph(
      'You can find out more about the cause under ',
      documentLink('conditions', to.condition('sciatica'), 'Sciatica'),
      '.',
    ),
  ),
  faqs: [
    question(
      'Are special cushions worth it?',
      'Some people like a wedge or a cushion with a cut-out. There is little research. Try one that you can take back.',
    ),
    question(
      'Is a sit-stand desk better?',
      'It makes changing position easy, and that is the point. It will not help if you then stand still all day.',
    ),
  ],
  sources: [nhsSciatica, medlinePlusSciatica, cochraneBedRest],
})
