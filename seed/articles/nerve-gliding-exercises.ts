import { block, heading, numberedList, paragraph, richText } from '@/src/richtext/build'
import { caudaEquinaCard, seeGpCard } from '../careCards'
import { question } from '../questions'
import type { References } from '../references'
import { neuralMobilisation, nhsSciatica, niceLowBackPain } from '../sources'
import type { ArticleSeed } from '../types'

export const nerveGlidingExercises = (to: References): ArticleSeed => ({
  title: 'Nerve gliding exercises for the leg',
  slug: 'nerve-gliding-exercises',
  summary:
    'Two gentle exercises that let the sciatic nerve slide, how to do them safely, and when to leave them out.',
  hero: to.media('stretching'),
  language: 'en',
  authors: [to.expert('leila-thornbury')],
  reviewedBy: to.expert('dr-jonas-hale'),
  publishedAt: '2026-05-18T09:00:00.000Z',
  reviewedOn: '2026-05-14',
  conditions: [to.condition('sciatica'), to.condition('deep-gluteal-syndrome')],
  symptoms: [to.symptom('pins-and-needles'), to.symptom('shooting-leg-pain')],
  treatments: [to.treatment('nerve-gliding'), to.treatment('staying-active'), to.treatment('physiotherapy')],
  seo: {
    title: 'Nerve gliding exercises for sciatica and thigh pain',
    description:
      'How to do two gentle sciatic nerve glides at home, step by step. How often, how it should feel, what the evidence says and when to stop.',
  },
  body: richText(
    caudaEquinaCard(),
    heading('h2', 'What a nerve glide does'),
    paragraph(
      'When you bend and straighten, your nerves move too. The sciatic nerve has to slide as you lift a straight leg. A nerve that is swollen or held by tissue around it complains when it is moved.',
    ),
    paragraph(
      'A glide moves two joints together. One gives slack while the other takes it up. So the nerve slides to and fro without being pulled hard. This is different from a stretch, where you hold the end position.',
    ),
    heading('h2', 'Does it work?'),
    paragraph(
      'A review of trials found that moving nerves in this way may reduce pain in people with back and leg pain. The trials were small, so we cannot be sure how much it helps. It is a cheap thing to try alongside staying active, not instead of it.',
    ),
    block('factList', {
      kind: 'treatments',
      intro: 'Where glides fit in:',
      items: [
        {
          label: 'Sciatica that is settling',
          explanation: 'Start once you can sit and walk for a few minutes without strong pain.',
          about: { relationTo: 'conditions', value: to.condition('sciatica') },
        },
        {
          label: 'A nerve held in the buttock',
          explanation: 'Often used together with hip exercises.',
          about: { relationTo: 'conditions', value: to.condition('deep-gluteal-syndrome') },
        },
        {
          label: 'With a physiotherapist',
          explanation: 'Someone who has examined you can choose the right start and pace.',
          about: { relationTo: 'treatments', value: to.treatment('physiotherapy') },
        },
      ],
    }),
    heading('h2', 'Glide 1: sitting'),
    numberedList(
      'Sit tall on a firm chair, thighs supported, feet off the floor or flat.',
      'Straighten the knee of the sore leg slowly. At the same time, look up to the ceiling.',
      'Stop as soon as you feel a light pull.',
      'Bend the knee again. At the same time, lower your chin to your chest.',
      'Go to and fro 10 times, in a calm rhythm.',
    ),
    heading('h2', 'Glide 2: lying down'),
    numberedList(
      'Lie on your back. Hold the sore leg behind the thigh with both hands, hip bent to a right angle.',
      'Straighten the knee slowly until you feel a light pull, with the toes pointing away from you.',
      'Bend the knee again and draw the toes towards you.',
      'Repeat 10 times. Change legs if both are sore.',
    ),
    block('figure', {
      image: to.media('stretching'),
      caption: 'Glide 2: hold behind the thigh, then bend and straighten the knee.',
    }),
    paragraph(
      'Begin with one round of each, once or twice a day. After a week without trouble, go up to three rounds.',
    ),
    heading('h2', 'How it should feel'),
    paragraph(
      'You may feel a mild pull or a brief tingle that goes as soon as you move back. The rest of the day should be no worse than usual. If your leg is more sore for over an hour afterwards, do half as many next time.',
    ),
    block('dosAndDonts', {
      dos: [
        { text: 'move slowly and breathe' },
        { text: 'keep well within your range' },
        { text: 'stop while it still feels easy' },
      ],
      donts: [
        { text: 'do not hold the end position' },
        { text: 'do not push through burning or numbness' },
        { text: 'do not do glides if your leg has become weak, until someone has examined you' },
      ],
    }),
    block('quote', {
      text: 'If you feel you have really worked the nerve, you have done too much. A good glide feels almost like nothing.',
      expert: to.expert('leila-thornbury'),
    }),
    seeGpCard(
      'See a GP or a physiotherapist if:',
      'the exercises make you worse each time',
      'tingling or numbness lasts or spreads',
      'you see no change after 4 weeks',
    ),
  ),
  faqs: [
    question(
      'What is nerve flossing?',
      'It is another name for nerve gliding. The nerve moves to and fro, like floss between teeth.',
    ),
    question(
      'Can I damage the nerve?',
      'Gentle glides within comfort are very unlikely to do harm. Hard, long stretches of a sore nerve can make it worse for days.',
    ),
    question(
      'Should I do them for ever?',
      'No. Once everyday movement is free again, normal activity moves your nerves enough.',
    ),
  ],
  sources: [neuralMobilisation, niceLowBackPain, nhsSciatica],
})
