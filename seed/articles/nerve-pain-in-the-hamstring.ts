import { block, documentLink, heading, paragraph, richText, table } from '@/src/richtext/build'
import { caudaEquinaCard, seeGpCard } from '../careCards'
import { question } from '../questions'
import type { References } from '../references'
import {
  deepGlutealSyndrome,
  medlinePlusNerveTests,
  neuralMobilisation,
  nhsHamstringInjury,
  niceLowBackPain,
  niceNeuropathicPain,
} from '../sources'
import type { ArticleSeed } from '../types'

export const nervePainInTheHamstring = (to: References): ArticleSeed => ({
  title: 'Nerve pain in the hamstring',
  slug: 'nerve-pain-in-the-hamstring',
  summary:
    'Sharp, burning or tingling pain at the back of the thigh may come from a nerve, not the muscle. How to tell, what helps, and when to get help.',
  hero: to.media('back-of-the-thigh'),
  language: 'en',
  authors: [to.expert('dr-mara-ellison')],
  reviewedBy: to.expert('dr-jonas-hale'),
  publishedAt: '2026-05-04T09:00:00.000Z',
  reviewedOn: '2026-04-30',
  conditions: [
    to.condition('sciatica'),
    to.condition('deep-gluteal-syndrome'),
    to.condition('herniated-disc'),
    to.condition('hamstring-strain'),
  ],
  symptoms: [
    to.symptom('shooting-leg-pain'),
    to.symptom('burning-pain'),
    to.symptom('leg-numbness'),
    to.symptom('pain-when-sitting'),
  ],
  treatments: [
    to.treatment('physiotherapy'),
    to.treatment('nerve-gliding'),
    to.treatment('mri-scan'),
    to.treatment('electromyography'),
  ],
  seo: {
    title: 'Nerve pain in the hamstring: causes, signs and treatment',
    description:
      'Pain at the back of the thigh from a nerve: causes, symptoms, tests and treatments, how it differs from sciatica and a pulled muscle, and when to get help.',
  },
  body: richText(
    caudaEquinaCard(),
    seeGpCard(
      'See a GP or a physiotherapist if:',
      'the pain has not eased after a few weeks of treating it at home',
      'it is getting worse, or keeps you from sleep, work or sport',
      'you have numbness or tingling that does not go away',
    ),
    block('keyPoints', {
      heading: 'In short',
      points: [
        {
          text: 'Nerve pain at the back of the thigh can start in the spine, in the buttock or in the thigh itself.',
        },
        {
          text: 'Burning, tingling or electric pain points to a nerve. Pain from one clear moment of sport points to a muscle.',
        },
        {
          text: 'Most people get better within weeks to months by staying active and loading the leg step by step.',
        },
      ],
    }),
    heading('h2', 'The back of your thigh'),
    paragraph(
      'Three long muscles fill the back of the thigh. Their names are biceps femoris, semitendinosus and semimembranosus. They start at the sit bone and end just below the knee. With them you bend your knee, push your hip back and slow your leg down when you run.',
    ),
    paragraph(
      'Deep to these muscles lies the sciatic nerve. It is formed from roots in the lower back, passes through the buttock and runs down the thigh. It gives the hamstrings their orders and brings back feeling from most of the leg below the knee. A thinner nerve nearby carries feeling from the skin of the back of the thigh.',
    ),
    paragraph(
      'If one of these nerves is squeezed, stretched or inflamed anywhere along its course, you can feel it as pain in the hamstring. The muscle itself may be quite healthy.',
    ),
    heading('h2', 'Causes'),
    block('factList', {
      kind: 'causes',
      intro: 'It helps to ask where on its way the nerve is in trouble.',
      items: [
        {
          label: 'In the spine: a slipped disc',
          explanation: 'A disc bulges and irritates a nerve root. Pain often goes on below the knee.',
          about: { relationTo: 'conditions', value: to.condition('herniated-disc') },
        },
        {
          label: 'In the spine: a narrow canal',
          explanation: 'In older people the nerves may run out of space. Walking hurts, sitting helps.',
          about: { relationTo: 'conditions', value: to.condition('spinal-stenosis') },
        },
        {
          label: 'In the buttock',
          explanation:
            'Muscles or bands of tissue hold the sciatic nerve. Long sitting is often the trigger.',
          about: { relationTo: 'conditions', value: to.condition('deep-gluteal-syndrome') },
        },
        {
          label: 'In the thigh: after a tear',
          explanation: 'Swelling or scar tissue from a hamstring tear can irritate the nerve beside it.',
          about: { relationTo: 'conditions', value: to.condition('hamstring-strain') },
        },
        {
          label: 'Pressure from outside',
          explanation: 'A hard edge, a full back pocket or long hours on a bike saddle can press on a nerve.',
        },
      ],
    }),
    paragraph(
      'Posture is often blamed, but no single way of sitting or standing has been shown to cause nerve pain. Staying in any position for hours can bring it on.',
    ),
    heading('h2', 'Symptoms'),
    block('factList', {
      kind: 'symptoms',
      intro: 'You may have one of these or several.',
      items: [
        {
          label: 'Shooting pain',
          explanation: 'It travels down the thigh in a line, like an electric shock.',
          about: { relationTo: 'symptoms', value: to.symptom('shooting-leg-pain') },
        },
        {
          label: 'Burning',
          explanation: 'The skin feels hot or raw but looks normal.',
          about: { relationTo: 'symptoms', value: to.symptom('burning-pain') },
        },
        {
          label: 'Pins and needles or numbness',
          explanation: 'In the thigh, the calf or the foot.',
          about: { relationTo: 'symptoms', value: to.symptom('pins-and-needles') },
        },
        {
          label: 'Pain when you sit',
          explanation: 'It builds up in the buttock or thigh and eases once you stand.',
          about: { relationTo: 'symptoms', value: to.symptom('pain-when-sitting') },
        },
        {
          label: 'Weakness',
          explanation:
            'The leg gives way, or you trip over your toes. Call 111 or ask for an urgent GP appointment.',
          about: { relationTo: 'symptoms', value: to.symptom('leg-weakness') },
        },
      ],
    }),
    heading('h2', 'Nerve pain, sciatica or a pulled muscle?'),
    paragraph(
      'The words are often mixed up. Sciatica means pain from a nerve root in the lower back. It is one cause of nerve pain in the hamstring, but not the only one. A pulled hamstring is an injury to the muscle.',
    ),
    table(
      ['Clue', 'Sciatica', 'Nerve held in buttock or thigh', 'Pulled muscle'],
      [
        'How it starts',
        'Over hours or days, often with back pain',
        'Slowly, often with much sitting',
        'In one moment, in a sprint or slip',
      ],
      [
        'Where it hurts',
        'Back or buttock to below the knee',
        'Buttock and back of the thigh',
        'One sore spot in the thigh',
      ],
      [
        'How it feels',
        'Electric, with tingling or numbness',
        'Burning, tingling, deep ache',
        'Sharp, then sore and tight',
      ],
      [
        'What sets it off',
        'Bending, sitting, coughing',
        'Sitting, turning the hip',
        'Running, stretching, pressing on it',
      ],
      ['Bruise', 'No', 'No', 'Sometimes'],
    ),
    paragraph(
      'No single sign settles the matter, and two problems can go together. If in doubt, have it examined. There is more under ',
      documentLink('conditions', to.condition('sciatica'), 'Sciatica'),
      ' and ',
      documentLink('conditions', to.condition('hamstring-strain'), 'Pulled hamstring'),
      '.',
    ),
    heading('h2', 'Tests'),
    paragraph(
      'What you tell and what an examination shows are the most important parts. A clinician checks your back, hip and thigh, your strength, reflexes and feeling. Many people need nothing more.',
    ),
    block('factList', {
      kind: 'tests',
      items: [
        {
          label: 'Straight leg raise',
          explanation:
            'Your leg is lifted while you lie down. Pain that shoots below the knee points to a nerve root.',
          about: { relationTo: 'treatments', value: to.treatment('straight-leg-raise') },
        },
        {
          label: 'MRI scan',
          explanation:
            'Shows discs, nerves, muscles and tendons. It is used if the result would change your treatment.',
          about: { relationTo: 'treatments', value: to.treatment('mri-scan') },
        },
        {
          label: 'Electromyography (EMG)',
          explanation: 'A fine needle listens to the signals in a muscle.',
          about: { relationTo: 'treatments', value: to.treatment('electromyography') },
        },
        {
          label: 'Nerve conduction studies',
          explanation: 'Small pulses on the skin show how well a nerve carries signals.',
          about: { relationTo: 'treatments', value: to.treatment('nerve-conduction-studies') },
        },
      ],
    }),
    heading('h2', 'Treatment'),
    paragraph(
      'Treatment depends on the cause. It usually starts with the simple things, because they work for most people.',
    ),
    block('factList', {
      kind: 'treatments',
      items: [
        {
          label: 'Physiotherapy',
          explanation: 'Exercises for back, hip and thigh, and a plan to build up load.',
          about: { relationTo: 'treatments', value: to.treatment('physiotherapy') },
        },
        {
          label: 'Nerve gliding',
          explanation:
            'Gentle movements that let the nerve slide. They may ease pain, though the evidence is limited.',
          about: { relationTo: 'treatments', value: to.treatment('nerve-gliding') },
        },
        {
          label: 'Anti-inflammatory medicines',
          explanation: 'They may help for a short time and do not suit everyone. Ask a pharmacist.',
          about: { relationTo: 'treatments', value: to.treatment('anti-inflammatory-medicines') },
        },
        {
          label: 'Nerve pain medicines',
          explanation:
            'Useful for some kinds of nerve pain. Gabapentin and pregabalin are not advised for sciatica.',
          about: { relationTo: 'treatments', value: to.treatment('nerve-pain-medicines') },
        },
        {
          label: 'Injections and surgery',
          explanation: 'For a few people with severe pain and a clear cause that has not improved.',
          about: { relationTo: 'treatments', value: to.treatment('spinal-steroid-injection') },
        },
      ],
    }),
    block('quote', {
      text: 'I tell people to treat a sore nerve like a shy animal. Do not pull at it and do not ignore it. Move near it, gently and often, and it comes round.',
      expert: to.expert('dr-mara-ellison'),
    }),
    heading('h2', 'What you can do yourself'),
    block('factList', {
      kind: 'prevention',
      intro: 'These steps help you recover and make a new attack less likely.',
      items: [
        {
          label: 'Keep moving',
          explanation: 'Walk as far as is comfortable, several times a day. Add a little each week.',
          about: { relationTo: 'treatments', value: to.treatment('staying-active') },
        },
        {
          label: 'Break up sitting',
          explanation: 'Stand up every 20 to 30 minutes. Use a soft cushion on hard seats.',
        },
        {
          label: 'Get strong',
          explanation: 'Train hips and hamstrings two or three times a week once the worst pain is over.',
          about: { relationTo: 'treatments', value: to.treatment('hamstring-strengthening') },
        },
        {
          label: 'Look after the rest of you',
          explanation: 'Good sleep, a healthy weight and not smoking all help nerves and discs.',
        },
      ],
    }),
    block('dosAndDonts', {
      dos: [
        { text: 'change position before the pain builds up' },
        { text: 'sleep in whichever position hurts least' },
        { text: 'return to sport in small steps' },
      ],
      donts: [
        { text: 'do not rest in bed for days' },
        { text: 'do not stretch hard into burning or tingling pain' },
        { text: 'do not put a heat pack on skin that is numb' },
      ],
    }),
    heading('h2', 'What to expect'),
    paragraph(
      'Nerves calm down slowly. Good and bad days are normal, and a bad day is not a step back. Many people feel clearly better after 4 to 6 weeks. Some need three months or more. If you are not getting better, ask to be seen again.',
    ),
  ),
  faqs: [
    question(
      'Is nerve pain in the hamstring the same as sciatica?',
      'No. Sciatica starts at a nerve root in the lower back. The nerve can also be irritated further down, in the buttock or thigh.',
    ),
    question(
      'Should I stretch a hamstring that tingles?',
      'Not hard. A strong stretch also pulls on the nerve and can make it angrier. Choose easy movements that do not bring on the tingling.',
    ),
    question(
      'Can I go on running?',
      'Often yes, if you run slower and shorter and the pain settles by the next morning. Stop if numbness or weakness appears, and have it checked.',
    ),
    question(
      'Do I need a scan?',
      'Usually not. A scan makes sense if there are warning signs, if the pain does not improve, or if an injection or operation is being considered.',
    ),
    question(
      'Can a blood clot feel like this?',
      'A clot usually makes one calf or thigh swollen, warm and sore all the time. If you think you may have one, call 111 at once. If you are also breathless or have chest pain, call 999.',
    ),
  ],
  sources: [
    niceLowBackPain,
    niceNeuropathicPain,
    nhsHamstringInjury,
    medlinePlusNerveTests,
    deepGlutealSyndrome,
    neuralMobilisation,
  ],
})
