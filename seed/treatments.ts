import { paragraph, richText } from '@/src/richtext/build'
import type { TreatmentSeed } from './types'

export const treatments: TreatmentSeed[] = [
  {
    name: 'MRI scan',
    medicalName: 'Magnetic resonance imaging',
    slug: 'mri-scan',
    kind: 'test',
    synonyms: [
      { term: 'MRI', kind: 'abbreviation' },
      { term: 'magnetic resonance scan', kind: 'medical' },
    ],
    summary:
      'A scan that uses a strong magnet and radio waves to picture discs, nerves, muscles and tendons.',
    overview: richText(
      paragraph(
        'You lie still in a tube for 15 to 60 minutes. It is loud but does not hurt. Tell the staff if you have metal or a device in your body, or fear narrow spaces.',
      ),
    ),
    benefits: richText(
      paragraph(
        'It shows soft tissue well and uses no X-rays. It is the right test when an emergency is suspected, or when an injection or operation is being planned.',
      ),
    ),
    harms: richText(
      paragraph(
        'It often shows worn or bulging discs that cause no trouble. That can lead to worry and to treatment you did not need.',
      ),
    ),
  },
  {
    name: 'Electromyography',
    medicalName: 'Needle electromyography',
    slug: 'electromyography',
    kind: 'test',
    synonyms: [
      { term: 'EMG', kind: 'abbreviation' },
      { term: 'muscle electrical test', kind: 'lay' },
    ],
    summary: 'A fine needle in a muscle listens to its electrical activity, at rest and when you tense it.',
    overview: richText(
      paragraph(
        'The pattern shows whether a muscle gets its signals from the nerve. It becomes reliable about 3 weeks after a nerve is hurt.',
      ),
    ),
    benefits: richText(
      paragraph('It can show which nerve is affected, how badly, and whether it is recovering.'),
    ),
    harms: richText(
      paragraph(
        'The needle stings and can leave a small bruise. Say so beforehand if you take blood thinners.',
      ),
    ),
  },
  {
    name: 'Nerve conduction studies',
    medicalName: 'Nerve conduction studies',
    slug: 'nerve-conduction-studies',
    kind: 'test',
    synonyms: [
      { term: 'NCS', kind: 'abbreviation' },
      { term: 'nerve conduction velocity test', kind: 'medical' },
      { term: 'NCV', kind: 'abbreviation' },
    ],
    summary: 'Small pulses on the skin measure how fast and how strongly a nerve carries signals.',
    overview: richText(
      paragraph(
        'Pads are stuck along your leg. You feel short taps, like static. The test takes about half an hour and is often done together with electromyography.',
      ),
    ),
    benefits: richText(
      paragraph(
        'It helps to tell a trapped nerve in the leg from a problem in the back or a general nerve illness.',
      ),
    ),
    harms: richText(paragraph('The pulses are unpleasant for a moment. There are no lasting effects.')),
  },
  {
    name: 'Straight leg raise test',
    medicalName: 'Lasègue test',
    slug: 'straight-leg-raise',
    kind: 'test',
    synonyms: [
      { term: 'SLR', kind: 'abbreviation' },
      { term: 'Lasegue sign', kind: 'medical' },
    ],
    summary:
      'You lie on your back while someone lifts your straight leg, to see whether it brings on your leg pain.',
    overview: richText(
      paragraph(
        'Lifting the leg moves and tightens the sciatic nerve. Pain that shoots below the knee suggests that a nerve root is irritated. A pull in the thigh alone may just be a tight muscle.',
      ),
    ),
    benefits: richText(paragraph('It takes a minute, needs no equipment and guides what to do next.')),
    harms: richText(
      paragraph('It may bring on your pain for a moment. It cannot give a diagnosis by itself.'),
    ),
  },
  {
    name: 'Physiotherapy',
    medicalName: 'Physical therapy',
    slug: 'physiotherapy',
    kind: 'therapy',
    synonyms: [
      { term: 'physio', kind: 'lay' },
      { term: 'physical therapy', kind: 'medical' },
      { term: 'PT', kind: 'abbreviation' },
      { term: 'fysiotherapy', kind: 'misspelling' },
    ],
    summary: 'Advice, exercises and sometimes hands-on treatment to help you move and get strong again.',
    overview: richText(
      paragraph(
        'A physiotherapist finds out which movements help and which upset the area. You then build up step by step. What you do at home between visits matters most.',
      ),
    ),
    benefits: richText(
      paragraph('It can ease pain, bring back strength and lower the chance that the problem returns.'),
    ),
    harms: richText(paragraph('Some soreness for a day or so is common. Serious harm is very rare.')),
  },
  {
    name: 'Nerve gliding exercises',
    medicalName: 'Neural mobilisation',
    slug: 'nerve-gliding',
    kind: 'therapy',
    synonyms: [
      { term: 'nerve flossing', kind: 'lay' },
      { term: 'nerve sliders', kind: 'lay' },
      { term: 'neurodynamic exercises', kind: 'medical' },
    ],
    summary:
      'Small, gentle movements that let a nerve slide in its surroundings without being stretched hard.',
    overview: richText(
      paragraph(
        'One joint takes up slack while another one lets it out. The nerve slides to and fro. It should feel easy and never set off strong pain.',
      ),
    ),
    benefits: richText(
      paragraph(
        'Studies suggest less pain in some people with back and leg pain. The evidence is not strong.',
      ),
    ),
    harms: richText(paragraph('Done too hard or too often, it can make a sore nerve worse for a while.')),
  },
  {
    name: 'Anti-inflammatory medicines',
    medicalName: 'Non-steroidal anti-inflammatory drugs',
    slug: 'anti-inflammatory-medicines',
    kind: 'medicine',
    synonyms: [
      { term: 'NSAIDs', kind: 'abbreviation' },
      { term: 'ibuprofen', kind: 'medical' },
      { term: 'naproxen', kind: 'medical' },
      { term: 'ibuprophen', kind: 'misspelling' },
    ],
    summary:
      'Medicines such as ibuprofen and naproxen that lower pain and swelling. They do not suit everyone.',
    overview: richText(
      paragraph(
        'Take the lowest dose that helps for the shortest time, with or after food. Ask a pharmacist first if you are pregnant, aged over 65 or take other medicines.',
      ),
    ),
    benefits: richText(
      paragraph('They ease low back pain a little. For sciatica the benefit is small and uncertain.'),
    ),
    harms: richText(
      paragraph(
        'They can cause indigestion, stomach ulcers and bleeding, and can harm the kidneys and heart. Do not take them if you have had a stomach ulcer, or heart, kidney or liver failure, unless a doctor says so.',
      ),
    ),
  },
  {
    name: 'Nerve pain medicines',
    medicalName: 'Neuropathic pain medication',
    slug: 'nerve-pain-medicines',
    kind: 'medicine',
    synonyms: [
      { term: 'amitriptyline', kind: 'medical' },
      { term: 'duloxetine', kind: 'medical' },
      { term: 'gabapentin', kind: 'medical' },
      { term: 'pregabalin', kind: 'medical' },
    ],
    summary:
      'Medicines that calm overactive nerves. They help some kinds of nerve pain but not sciatica in general.',
    overview: richText(
      paragraph(
        'Amitriptyline, duloxetine, gabapentin and pregabalin are used for nerve pain, such as that of diabetes or shingles.',
      ),
      paragraph(
        'NICE advises against gabapentin and pregabalin for sciatica, because they did not help in trials and can do harm.',
      ),
    ),
    benefits: richText(
      paragraph('Fewer than half of the people with a suitable kind of nerve pain get good relief.'),
    ),
    harms: richText(
      paragraph(
        'Sleepiness, dizziness and a dry mouth are common. Gabapentin and pregabalin can become addictive. Do not stop any of them suddenly.',
      ),
    ),
  },
  {
    name: 'Spinal steroid injection',
    medicalName: 'Epidural corticosteroid injection',
    slug: 'spinal-steroid-injection',
    kind: 'procedure',
    synonyms: [
      { term: 'epidural injection', kind: 'lay' },
      { term: 'nerve root block', kind: 'medical' },
      { term: 'ESI', kind: 'abbreviation' },
    ],
    summary:
      'An anaesthetic and a steroid are put close to the irritated nerve in the spine to reduce severe pain.',
    overview: richText(
      paragraph(
        'It is an option for recent and severe sciatica. It is done in hospital with X-ray pictures to guide the needle, and you go home the same day.',
      ),
    ),
    benefits: richText(
      paragraph('On average the pain is slightly less for some weeks. It can help you get moving.'),
    ),
    harms: richText(
      paragraph('Soreness and a headache are possible. Infection, bleeding and nerve damage are very rare.'),
    ),
  },
  {
    name: 'Spinal decompression surgery',
    medicalName: 'Lumbar decompression',
    slug: 'spinal-decompression-surgery',
    kind: 'procedure',
    synonyms: [
      { term: 'back surgery', kind: 'lay' },
      { term: 'discectomy', kind: 'medical' },
      { term: 'laminectomy', kind: 'medical' },
    ],
    summary:
      'An operation that takes pressure off nerves in the lower back by removing disc, bone or ligament.',
    overview: richText(
      paragraph(
        'Part of a disc is removed (discectomy), or a little bone at the back of the spine (laminectomy). It is done at once in cauda equina syndrome. Otherwise it is a choice, once other treatment has not helped enough.',
      ),
    ),
    benefits: richText(
      paragraph(
        'Leg pain often gets better faster than without surgery. After a year or two the difference is smaller.',
      ),
    ),
    harms: richText(
      paragraph(
        'Infection, a leak of spinal fluid, nerve damage and pain that returns are possible. Back pain may remain.',
      ),
    ),
  },
  {
    name: 'Staying active',
    medicalName: 'Graded physical activity',
    slug: 'staying-active',
    kind: 'lifestyle',
    synonyms: [
      { term: 'keep moving', kind: 'lay' },
      { term: 'exercise', kind: 'lay' },
      { term: 'graded activity', kind: 'medical' },
    ],
    summary: 'Carrying on with daily life as far as pain allows, and building up a little at a time.',
    overview: richText(
      paragraph(
        'Rest in bed slows recovery. Short walks, changes of position and normal tasks keep muscles, joints and nerves in use. Any exercise you like and keep up is a good one.',
      ),
    ),
    benefits: richText(
      paragraph('It helps you recover, sleep and feel better, and makes new attacks less likely.'),
    ),
    harms: richText(paragraph('Too much too soon brings a flare-up. It passes. Then start again with less.')),
  },
  {
    name: 'Strength training for the hamstring',
    medicalName: 'Progressive hamstring loading',
    slug: 'hamstring-strengthening',
    kind: 'therapy',
    synonyms: [
      { term: 'Nordic hamstring exercise', kind: 'lay' },
      { term: 'eccentric training', kind: 'medical' },
    ],
    summary: 'Exercises that load the muscles at the back of the thigh, a little more each week.',
    overview: richText(
      paragraph(
        'Start with holds that do not hurt, such as a bridge. Go on to slow lowering exercises, then to fast ones like running drills.',
      ),
    ),
    benefits: richText(
      paragraph(
        'A stronger hamstring is less likely to tear. In athletes, one such exercise halved the number of injuries.',
      ),
    ),
    harms: richText(
      paragraph('Muscle soreness is common at first. Loading a fresh tear too early can make it larger.'),
    ),
  },
]
