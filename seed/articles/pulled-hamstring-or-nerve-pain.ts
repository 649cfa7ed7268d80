import { block, documentLink, heading, numberedList, paragraph, richText } from '@/src/richtext/build'
import { seeGpCard } from '../careCards'
import { question } from '../questions'
import type { References } from '../references'
import {
  cochraneHamstring,
  nhsHamstringInjury,
  nordicExercise,
  orthoInfoHamstring,
  proximalTendinopathy,
} from '../sources'
import type { ArticleSeed } from '../types'

export const pulledHamstringOrNervePain = (to: References): ArticleSeed => ({
  title: 'Pulled hamstring or nerve pain?',
  slug: 'pulled-hamstring-or-nerve-pain',
  summary:
    'Pain at the back of the thigh can come from a torn muscle, a sore tendon or a nerve. The story behind it often tells which.',
  hero: to.media('back-of-the-thigh'),
  language: 'en',
  authors: [to.expert('leila-thornbury')],
  reviewedBy: to.expert('dr-mara-ellison'),
  publishedAt: '2026-05-11T09:00:00.000Z',
  reviewedOn: '2026-05-07',
  conditions: [
    to.condition('hamstring-strain'),
    to.condition('proximal-hamstring-tendinopathy'),
    to.condition('deep-gluteal-syndrome'),
  ],
  symptoms: [to.symptom('pain-when-sitting'), to.symptom('pins-and-needles')],
  treatments: [to.treatment('hamstring-strengthening'), to.treatment('physiotherapy')],
  seo: {
    description:
      'How to tell a pulled hamstring from a sore tendon or an irritated nerve, what to do in the first days and how to get back to sport.',
  },
  body: richText(
    block('careCard', {
      level: 'urgent',
      heading: 'Go to an urgent treatment centre or A&E if:',
      body: richText(
        paragraph(
          'You felt a pop at the back of the thigh or sit bone and now you have a large bruise, a gap in the muscle, or cannot walk.',
        ),
        paragraph('A muscle or tendon may be fully torn. Some of these tears need surgery within weeks.'),
      ),
    }),
    heading('h2', 'Start with the story'),
    paragraph(
      'Before anyone touches your leg, how the pain began says a great deal. Did it start in a single second? Did it creep up on you over weeks? Does it follow you to your desk?',
    ),
    block('factList', {
      kind: 'causes',
      intro: 'Three common stories:',
      items: [
        {
          label: 'A pulled muscle',
          explanation:
            'You sprinted, kicked or slipped, and felt a sudden stab. You can point to the sore spot with one finger.',
          about: { relationTo: 'conditions', value: to.condition('hamstring-strain') },
        },
        {
          label: 'A sore tendon at the sit bone',
          explanation:
            'It began after more hills, speed or lunges. It hurts deep at the sit bone, and hard chairs are the worst.',
          about: { relationTo: 'conditions', value: to.condition('proximal-hamstring-tendinopathy') },
        },
        {
          label: 'An irritated nerve',
          explanation:
            'The pain burns, tingles or shoots. It moves along a line and is hard to point to. Your back may hurt too.',
          about: { relationTo: 'conditions', value: to.condition('sciatica') },
        },
      ],
    }),
    heading('h2', 'A few clues you can check'),
    block('factList', {
      kind: 'symptoms',
      items: [
        {
          label: 'Bruising',
          explanation: 'A bruise that sinks towards the knee over some days belongs to a muscle tear.',
        },
        {
          label: 'Pins and needles',
          explanation: 'These come from a nerve. A muscle tear alone does not cause them.',
          about: { relationTo: 'symptoms', value: to.symptom('pins-and-needles') },
        },
        {
          label: 'Neck and head',
          explanation:
            'Sit with your leg out so that it hurts a little. If bending your head down makes the thigh pain worse, a nerve may be involved.',
        },
        {
          label: 'Sitting',
          explanation:
            'All three can hurt. At the sit bone suggests the tendon, in the buttock and down the leg suggests the nerve.',
          about: { relationTo: 'symptoms', value: to.symptom('pain-when-sitting') },
        },
      ],
    }),
    paragraph(
      'These clues are not a diagnosis. A physiotherapist can put them together with an examination.',
    ),
    heading('h2', 'The first days after a pull'),
    numberedList(
      'Protect it. Stop the sport, and use crutches if walking hurts a lot.',
      'Cool it. Wrap ice in a towel and hold it on for up to 20 minutes, every 2 to 3 hours, for 2 to 3 days.',
      'Wrap it. An elastic bandage can limit swelling. Take it off at night.',
      'Raise it on a pillow when you can.',
      'Move it. After the first day or two, bend and straighten the knee gently, within comfort.',
    ),
    heading('h2', 'Getting back'),
    paragraph(
      'Start to load the muscle as soon as it does not hurt much. Simple bridges come first, slow lowering exercises next, then running drills. A mild pull may take 2 to 3 weeks, a large tear several months. Research on which programme is best is still thin.',
    ),
    paragraph(
      'One finding is firm: in athletes, training with the Nordic hamstring exercise about halves the number of injuries. Read more under ',
      documentLink(
        'treatments',
        to.treatment('hamstring-strengthening'),
        'Strength training for the hamstring',
      ),
      '.',
    ),
    block('quote', {
      text: 'A hamstring feels ready long before it is ready. If you cannot sprint in training three times without fear, you are not fit for the match.',
      expert: to.expert('leila-thornbury'),
    }),
    seeGpCard(
      'See a GP or a physiotherapist if:',
      'it is not clearly better after 1 to 2 weeks',
      'it keeps coming back',
      'you have tingling or numbness that stays',
    ),
    block('dosAndDonts', {
      dos: [{ text: 'begin gentle movement early' }, { text: 'build up speed last' }],
      donts: [
        { text: 'do not massage or heat a fresh tear for the first 2 to 3 days' },
        { text: 'do not test it with a full stretch or a sprint' },
      ],
    }),
  ),
  faqs: [
    question(
      'Can a pulled hamstring become nerve pain?',
      'Now and then. After a large tear, scar tissue can form near the sciatic nerve. Tell your clinician if tingling starts weeks after the injury.',
    ),
    question(
      'Why does my hamstring always feel tight?',
      'Tightness is a feeling, not proof of a short muscle. It can come from a tired muscle or from a sensitive nerve. If stretching never helps for long, try strength work instead.',
    ),
  ],
  sources: [nhsHamstringInjury, orthoInfoHamstring, cochraneHamstring, nordicExercise, proximalTendinopathy],
})
