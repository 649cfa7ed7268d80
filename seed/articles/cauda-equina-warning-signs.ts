import { block, bulletList, heading, paragraph, richText } from '@/src/richtext/build'
import { caudaEquinaCard } from '../careCards'
import { question } from '../questions'
import type { References } from '../references'
import { nhsSlippedDisc, niceSciaticaSummary, orthoInfoCaudaEquina } from '../sources'
import type { ArticleSeed } from '../types'

export const caudaEquinaWarningSigns = (to: References): ArticleSeed => ({
  title: 'Cauda equina syndrome: the warning signs that cannot wait',
  slug: 'cauda-equina-warning-signs',
  summary:
    'Back or leg pain with numbness between the legs or trouble peeing is an emergency. Learn the signs, and what happens in hospital.',
  hero: to.media('spine-and-disc'),
  language: 'en',
  authors: [to.expert('dr-tomas-wren')],
  reviewedBy: to.expert('dr-jonas-hale'),
  publishedAt: '2026-03-16T09:00:00.000Z',
  reviewedOn: '2026-03-12',
  conditions: [to.condition('cauda-equina-syndrome'), to.condition('herniated-disc')],
  symptoms: [to.symptom('saddle-numbness'), to.symptom('leg-weakness')],
  treatments: [to.treatment('mri-scan'), to.treatment('spinal-decompression-surgery')],
  seo: {
    title: 'Cauda equina syndrome: warning signs',
    description:
      'Numbness between the legs, trouble peeing or weakness in both legs with back pain: when to go to A&E at once, and why hours matter.',
  },
  body: richText(
    caudaEquinaCard(),
    heading('h2', 'What it is'),
    paragraph(
      'Your spinal cord ends just below the ribs. From there a bundle of nerves runs on down inside the spine, loose like the hair of a tail. Doctors named it after that: cauda equina is Latin for horse’s tail.',
    ),
    paragraph(
      'These nerves move your legs. They also let you feel your genitals and back passage, and they control your bladder and bowel. If something squeezes the whole bundle, all of this can fail. That is cauda equina syndrome.',
    ),
    paragraph(
      'It is rare. Most people with back pain or sciatica never get it. But everyone with back pain should know the signs.',
    ),
    heading('h2', 'The signs in detail'),
    block('factList', {
      kind: 'symptoms',
      intro: 'You do not need to have all of these. One new sign is enough to get help.',
      items: [
        {
          label: 'Numbness in the saddle area',
          explanation:
            'The part of you that would touch a saddle feels numb, or prickles. Wiping with toilet paper may feel strange.',
          about: { relationTo: 'symptoms', value: to.symptom('saddle-numbness') },
        },
        {
          label: 'Changes in peeing',
          explanation:
            'You have to strain, the flow is weak, you do not feel it, or you no longer know when your bladder is full.',
        },
        {
          label: 'Changes in your bowel',
          explanation:
            'You leak poo, cannot hold it, or do not feel it pass. Constipation alone is common and seldom a sign.',
        },
        {
          label: 'Legs that are losing strength',
          explanation: 'One or both legs get weaker, a foot drags, or your knees give way.',
          about: { relationTo: 'symptoms', value: to.symptom('leg-weakness') },
        },
        {
          label: 'Pain in both legs',
          explanation: 'Sciatica that moves from one leg to both can be an early warning.',
          about: { relationTo: 'conditions', value: to.condition('sciatica') },
        },
        {
          label: 'Changes in sex',
          explanation:
            'Less feeling, or new trouble with erection or orgasm. It may be awkward to say. Say it anyway.',
        },
      ],
    }),
    block('quote', {
      text: 'Nobody in A&E will laugh at a false alarm. The patients I worry about are the ones who waited until Monday because it was embarrassing.',
      expert: to.expert('dr-tomas-wren'),
    }),
    heading('h2', 'What causes it'),
    paragraph(
      'The usual cause is a large slipped disc that bulges straight back into the spinal canal. Severe narrowing of the canal, an injury, an infection, a bleed or a growth can do the same. It can also follow an operation or injection in the spine.',
    ),
    heading('h2', 'What happens in hospital'),
    block('factList', {
      kind: 'tests',
      intro: 'Staff will work fast and ask direct questions.',
      items: [
        {
          label: 'An examination',
          explanation:
            'Someone checks your strength, your reflexes and the feeling between your legs. A check of the back passage may be offered. You can ask for a chaperone.',
        },
        {
          label: 'A bladder scan',
          explanation: 'A quick ultrasound shows how much pee stays behind after you go.',
        },
        {
          label: 'An emergency MRI scan',
          explanation: 'It shows whether the nerves are squeezed, where and by what.',
          about: { relationTo: 'treatments', value: to.treatment('mri-scan') },
        },
      ],
    }),
    paragraph(
      'If the scan shows pressure on the nerves, surgeons usually operate as soon as they can to take it away. In most people with these signs the scan shows no such pressure. They can go home reassured, with a plan for their pain.',
    ),
    heading('h2', 'Recovery'),
    paragraph(
      'How well nerves recover depends on how badly they were squeezed, and for how long. Nerves heal slowly, over months and even years. Specialist nurses and physiotherapists can help with bladder, bowel, sex and walking.',
    ),
    block('keyPoints', {
      heading: 'Remember',
      points: [
        { text: 'New numbness between the legs is an emergency.' },
        { text: 'So is new trouble with your bladder or bowel when your back or leg hurts.' },
        { text: 'Note the time the first sign began. The hospital will ask.' },
      ],
    }),
    paragraph('Before you leave for hospital:'),
    bulletList(
      'do not eat or drink until you have been told whether you need surgery',
      'take a list of your medicines, above all blood thinners',
      'ask someone else to drive, or call 999',
    ),
  ),
  faqs: [
    question(
      'Is every numb leg a warning sign?',
      'No. A numb patch on one leg is common in sciatica. It matters where you are numb: between the legs is the emergency.',
    ),
    question(
      'My painkillers make it hard to pee. What should I do?',
      'Some strong painkillers can slow the bladder. You cannot tell the difference by yourself. If you have back or leg pain and peeing has become hard, go to A&E.',
    ),
    question(
      'Can I call 111 first?',
      'If you have any of the signs in the red card, do not wait for a call back. Call 999 or go to A&E.',
    ),
  ],
  sources: [orthoInfoCaudaEquina, niceSciaticaSummary, nhsSlippedDisc],
})
