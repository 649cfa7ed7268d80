import { block, documentLink, heading, paragraph, richText } from '@/src/richtext/build'
import { caudaEquinaCard, seeGpCard } from '../careCards'
import { question } from '../questions'
import type { References } from '../references'
import { cochraneExercise, nhsBackPain, niceLowBackPain, nindsBackPain, whoLowBackPain } from '../sources'
import type { ArticleSeed } from '../types'

export const backPainAtHome = (to: References): ArticleSeed => ({
  title: 'Treating back pain at home',
  slug: 'back-pain-at-home',
  summary:
    'Most back pain gets better by itself. What to do in the first days and weeks, which painkillers help, and when to ask for help.',
  hero: to.media('walking'),
  language: 'en',
  authors: [to.expert('dr-tomas-wren')],
  reviewedBy: to.expert('dr-mara-ellison'),
  publishedAt: '2026-06-15T09:00:00.000Z',
  reviewedOn: '2026-06-11',
  reviewMonths: 4,
  conditions: [to.condition('low-back-pain')],
  symptoms: [to.symptom('lower-back-pain')],
  treatments: [
    to.treatment('staying-active'),
    to.treatment('anti-inflammatory-medicines'),
    to.treatment('physiotherapy'),
  ],
  seo: {
    description:
      'How to look after back pain at home: moving, heat, painkillers, sleep and work, with the warning signs that need a doctor.',
  },
  body: richText(
    caudaEquinaCard(),
    block('careCard', {
      level: 'urgent',
      heading: 'Ask for an urgent GP appointment or call 111 if you have back pain and:',
      body: richText(
        paragraph(
          'You have a high temperature, feel very unwell, have lost weight without trying, or have had cancer.',
        ),
        paragraph(
          'The pain is bad at night and never eases, began after a fall, or is in the upper back between the shoulders.',
        ),
      ),
    }),
    heading('h2', 'First, the good news'),
    paragraph(
      'A sore back is among the most common health problems there are. It can hurt a great deal and still be harmless. In most people it improves within weeks, whatever they do. Your spine is strong, and moving it is safe.',
    ),
    heading('h2', 'What helps'),
    block('factList', {
      kind: 'treatments',
      items: [
        {
          label: 'Moving',
          explanation:
            'Carry on with daily life as far as you can. Several short walks are better than one long one.',
          about: { relationTo: 'treatments', value: to.treatment('staying-active') },
        },
        {
          label: 'Warmth or cold',
          explanation:
            'A hot water bottle or an ice pack in a towel, for up to 20 minutes. Use whichever feels better.',
        },
        {
          label: 'Anti-inflammatory medicines',
          explanation:
            'Ibuprofen or naproxen may take the edge off. Use the lowest dose for a short time, and ask a pharmacist whether it suits you.',
          about: { relationTo: 'treatments', value: to.treatment('anti-inflammatory-medicines') },
        },
        {
          label: 'Exercise classes or physiotherapy',
          explanation: 'Worth it if you are not better after a few weeks, or if the pain keeps coming back.',
          about: { relationTo: 'treatments', value: to.treatment('physiotherapy') },
        },
      ],
    }),
    paragraph(
      'Paracetamol by itself is not advised for low back pain, because it works no better than a dummy pill. You do not need a belt, a corset or special insoles.',
    ),
    heading('h2', 'The first days'),
    paragraph(
      'Find a position that gives you relief. Many people lie on their back with the calves on a chair. Rest there for a while, then get up and move about. Lying down all day makes your back stiff and your muscles weak.',
    ),
    heading('h2', 'The first weeks'),
    paragraph(
      'Each day, do a little more than the day before. Go back to work as soon as you can, even if some pain is left. Ask for lighter tasks or shorter hours at the start. You do not have to be free of pain to be active.',
    ),
    block('figure', {
      image: to.media('walking'),
      caption: 'Walking needs no equipment and is easy to build up.',
    }),
    heading('h2', 'Keeping it away'),
    paragraph(
      'Exercise is the best protection we know. Which kind matters less than doing it regularly: swimming, walking, yoga, Pilates or weights. Sleep and stress count as well. Pain is louder in people who are worn out, worried or low. If that is you, say so. Talking therapy can help with pain too.',
    ),
    block('quote', {
      text: 'I would rather you took ten short walks this week than one perfect set of back exercises next month.',
      expert: to.expert('dr-tomas-wren'),
    }),
    seeGpCard(
      'See a GP if:',
      'the pain has not improved after a few weeks',
      'it stops you doing normal things, or you are worried about it',
      'it goes down your leg and is getting worse',
    ),
    paragraph(
      'If pain shoots below your knee, or your leg tingles, see ',
      documentLink('conditions', to.condition('sciatica'), 'Sciatica'),
      '.',
    ),
    block('keyPoints', {
      points: [
        { text: 'Hurt does not mean harm.' },
        { text: 'Keep moving and keep working where you can.' },
        { text: 'A scan rarely helps, unless there are warning signs.' },
      ],
    }),
  ),
  faqs: [
    question(
      'Do I need an X-ray or a scan?',
      'Not as a rule. Most findings on a scan are normal changes of age, like grey hair. A scan is for when something serious is suspected.',
    ),
    question('Which mattress is best?', 'The one you sleep well on. A very hard one has no advantage.'),
    question(
      'How should I lift?',
      'Hold the load close, use your legs and do not twist at the same time. It is just as important to build up to heavy loads step by step.',
    ),
  ],
  sources: [niceLowBackPain, nhsBackPain, whoLowBackPain, cochraneExercise, nindsBackPain],
})
