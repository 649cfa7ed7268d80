import { block, heading, numberedList, paragraph, richText } from '@/src/richtext/build'
import { caudaEquinaCard, seeGpCard } from '../careCards'
import { question } from '../questions'
import type { References } from '../references'
import { cochraneStenosisSurgery, medlinePlusStenosis, orthoInfoStenosis } from '../sources'
import type { ArticleSeed } from '../types'

export const walkingWithSpinalStenosis = (to: References): ArticleSeed => ({
  title: 'Walking with spinal stenosis',
  slug: 'walking-with-spinal-stenosis',
  summary:
    'Legs that ache or go numb as you walk, and recover when you sit, may mean spinal stenosis. How to get further again.',
  hero: to.media('walking'),
  language: 'en',
  authors: [to.expert('dr-mara-ellison')],
  reviewedBy: to.expert('leila-thornbury'),
  publishedAt: '2026-08-03T09:00:00.000Z',
  reviewedOn: '2026-07-30',
  conditions: [to.condition('spinal-stenosis')],
  symptoms: [to.symptom('leg-numbness'), to.symptom('leg-weakness'), to.symptom('lower-back-pain')],
  treatments: [
    to.treatment('staying-active'),
    to.treatment('physiotherapy'),
    to.treatment('spinal-decompression-surgery'),
  ],
  seo: {
    description:
      'Why your legs give up after a few minutes with spinal stenosis, why leaning forward helps, a plan for walking further, and when to think of surgery.',
  },
  body: richText(
    caudaEquinaCard(),
    heading('h2', 'Why walking is hard'),
    paragraph(
      'Over the years discs get flatter and the joints of the spine grow thicker. The canal for the nerves becomes narrow. When you stand tall or walk, it gets narrower still. The nerves then have too little room and too little blood, and your legs begin to ache, tingle or feel like lead.',
    ),
    paragraph(
      'Leaning forward opens the canal. That is why a shopping trolley, a walking frame or a bicycle feels so much better, and why you recover within minutes when you sit.',
    ),
    heading('h2', 'Nerves or blood vessels?'),
    paragraph('Narrow arteries can also make your legs hurt when you walk. The pattern is different.'),
    block('factList', {
      kind: 'causes',
      items: [
        {
          label: 'Spinal stenosis',
          explanation:
            'Just standing can bring it on. You need to sit or bend to get relief. Cycling is easy.',
          about: { relationTo: 'conditions', value: to.condition('spinal-stenosis') },
        },
        {
          label: 'Narrow arteries in the legs',
          explanation:
            'Calves cramp after the same distance each time. Standing still is enough for relief. Cycling hurts too. People who smoke or have diabetes are at higher risk.',
        },
      ],
    }),
    block('careCard', {
      level: 'emergency',
      heading: 'Call 999 or go to A&E now if:',
      body: richText(
        paragraph(
          'One leg or foot is suddenly cold, pale or numb and very painful. The blood supply may be blocked.',
        ),
      ),
    }),
    heading('h2', 'A plan for walking further'),
    numberedList(
      'Find your distance. Walk on the flat and note the minutes until your legs begin to complain.',
      'Walk for about half of that time, then sit down for 2 minutes. Repeat three to five times.',
      'Do this on most days. Add a minute each week if it went well.',
      'Use poles or a trolley if they let you lean forward a little. That is no weakness, it is good technique.',
      'On other days cycle, swim or use an exercise bike to keep fit.',
    ),
    heading('h2', 'Other treatment'),
    block('factList', {
      kind: 'treatments',
      items: [
        {
          label: 'Physiotherapy',
          explanation: 'Exercises for hips, tummy and balance, and ways to move that give the nerves room.',
          about: { relationTo: 'treatments', value: to.treatment('physiotherapy') },
        },
        {
          label: 'Pain relief',
          explanation:
            'Anti-inflammatory medicines carry more risk as you get older. Talk to a pharmacist or GP first.',
          about: { relationTo: 'treatments', value: to.treatment('anti-inflammatory-medicines') },
        },
        {
          label: 'Surgery',
          explanation:
            'Making room for the nerves can help people whose daily life is badly limited. Studies that compared it with other care have not settled which is better, and up to 1 in 4 of those operated on had a complication.',
          about: { relationTo: 'treatments', value: to.treatment('spinal-decompression-surgery') },
        },
      ],
    }),
    paragraph(
      'Without surgery, many people stay much the same over years. Some get better and some get worse. There is usually time to think.',
    ),
    seeGpCard(
      'See a GP if:',
      'you can walk less far than a few months ago',
      'you have started to stumble or fall',
      'you are not sure whether the cause is your back or your arteries',
    ),
    block('quote', {
      text: 'Ask yourself what you want to be able to do. Walking to the shop and back is a better goal than a number of degrees or millimetres.',
      expert: to.expert('dr-mara-ellison'),
    }),
  ),
  faqs: [
    question(
      'Will I end up in a wheelchair?',
      'That is very unlikely. Symptoms change slowly, and most people stay on their feet.',
    ),
    question(
      'Is bending forward bad for my spine?',
      'No. With spinal stenosis it is a sensible way to get relief. Just make sure you also move in other ways during the day.',
    ),
  ],
  sources: [orthoInfoStenosis, medlinePlusStenosis, cochraneStenosisSurgery],
})
