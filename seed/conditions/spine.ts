import { paragraph, richText } from '@/src/richtext/build'
import type { References } from '../references'
import type { ConditionSeed } from '../types'
import { caudaEquinaSigns, otherSigns } from './redFlags'

/** Conditions that start in the spine. */
export const spineConditions = (to: References): ConditionSeed[] => [
  {
    name: 'Sciatica',
    medicalName: 'Lumbar radiculopathy',
    slug: 'sciatica',
    synonyms: [
      { term: 'trapped nerve in the back', kind: 'lay' },
      { term: 'pinched nerve', kind: 'lay' },
      { term: 'lumbar radicular pain', kind: 'medical' },
      { term: 'sciatic neuralgia', kind: 'medical' },
      { term: 'siatica', kind: 'misspelling' },
    ],
    summary:
      'Pain along the sciatic nerve, from the lower back or buttock down the leg. Most often a disc irritates a nerve root.',
    overview: richText(
      paragraph(
        'Sciatica is a symptom with many possible causes. A nerve root in the lower back is irritated or squeezed. The brain feels that as pain in the leg, often below the knee.',
      ),
      paragraph('Most people feel better within 4 to 6 weeks. It can take longer, and it can come back.'),
    ),
    bodyParts: ['Lower back', 'Buttock', 'Thigh', 'Calf', 'Foot'],
    codes: [
      { system: 'icd10', value: 'M54.3' },
      { system: 'mesh', value: 'D012585' },
      { system: 'icpc2', value: 'L86' },
    ],
    causes: [
      {
        label: 'Slipped disc',
        explanation:
          'The soft centre of a disc bulges and irritates a nerve root. This is the most common cause.',
      },
      { label: 'Spinal stenosis', explanation: 'The space around the nerves has become narrow with age.' },
      {
        label: 'A bone that has slipped forward',
        explanation: 'One bone of the spine moves on the one below (spondylolisthesis).',
      },
      { label: 'Rare causes', explanation: 'An infection, an injury or a growth in or near the spine.' },
    ],
    riskFactors: [
      { label: 'Age', explanation: 'It is most common between about 30 and 50 years.' },
      { label: 'Smoking', explanation: 'People who smoke have it more often, and recover more slowly.' },
      { label: 'Heavy physical work', explanation: 'Frequent lifting, bending and vibration add strain.' },
      { label: 'Excess weight', explanation: 'It puts more load on the lower spine.' },
    ],
    symptoms: [
      {
        symptom: to.symptom('shooting-leg-pain'),
        note: 'Often below the knee, and usually worse than the back pain.',
      },
      { symptom: to.symptom('pins-and-needles') },
      { symptom: to.symptom('leg-numbness') },
      { symptom: to.symptom('leg-weakness'), note: 'Less common. Needs a quick check.' },
      { symptom: to.symptom('lower-back-pain') },
    ],
    tests: [
      { treatment: to.treatment('straight-leg-raise') },
      {
        treatment: to.treatment('mri-scan'),
        note: 'Only if it would change the treatment, or if an emergency is suspected.',
      },
      { treatment: to.treatment('electromyography'), note: 'Sometimes, when the cause is unclear.' },
    ],
    treatments: [
      { treatment: to.treatment('staying-active'), note: 'For everyone.' },
      { treatment: to.treatment('physiotherapy') },
      {
        treatment: to.treatment('anti-inflammatory-medicines'),
        note: 'Small benefit at best. Lowest dose, shortest time.',
      },
      { treatment: to.treatment('spinal-steroid-injection'), note: 'For recent and severe sciatica.' },
      {
        treatment: to.treatment('spinal-decompression-surgery'),
        note: 'If a scan fits the symptoms and other treatment has not helped.',
      },
    ],
    redFlags: [...caudaEquinaSigns, otherSigns.weakFoot],
  },
  {
    name: 'Slipped disc',
    medicalName: 'Lumbar disc herniation',
    slug: 'herniated-disc',
    synonyms: [
      { term: 'bulging disc', kind: 'lay' },
      { term: 'prolapsed disc', kind: 'lay' },
      { term: 'herniated nucleus pulposus', kind: 'medical' },
      { term: 'HNP', kind: 'abbreviation' },
      { term: 'herniated disk', kind: 'lay' },
    ],
    summary:
      'The soft centre of a disc between two bones of the spine pushes outwards and may press on a nerve.',
    overview: richText(
      paragraph(
        'A disc does not really slip. Its tough outer ring weakens, and some of the soft centre bulges or leaks out. Many people have this without any pain.',
      ),
      paragraph('The body often breaks the bulge down again over weeks and months.'),
    ),
    bodyParts: ['Lower back', 'Leg'],
    codes: [
      { system: 'icd10', value: 'M51.1' },
      { system: 'icd10', value: 'M51.2' },
      { system: 'icpc2', value: 'L86' },
    ],
    causes: [
      { label: 'Wear with age', explanation: 'Discs lose water and become less elastic.' },
      {
        label: 'Sudden load',
        explanation: 'Lifting something heavy while bent or twisted can be the last straw.',
      },
    ],
    riskFactors: [
      { label: 'Family history', explanation: 'Genes explain a good part of who gets it.' },
      { label: 'Smoking', explanation: 'It harms the blood supply that discs depend on.' },
      { label: 'Heavy lifting at work', explanation: 'The risk rises with the load and the years.' },
    ],
    symptoms: [
      { symptom: to.symptom('lower-back-pain') },
      { symptom: to.symptom('shooting-leg-pain'), note: 'If a nerve root is irritated.' },
      { symptom: to.symptom('leg-numbness') },
      { symptom: to.symptom('pins-and-needles') },
    ],
    tests: [
      { treatment: to.treatment('straight-leg-raise') },
      { treatment: to.treatment('mri-scan'), note: 'Not needed for most people.' },
    ],
    treatments: [
      { treatment: to.treatment('staying-active') },
      { treatment: to.treatment('physiotherapy') },
      { treatment: to.treatment('anti-inflammatory-medicines') },
      { treatment: to.treatment('spinal-steroid-injection') },
      {
        treatment: to.treatment('spinal-decompression-surgery'),
        note: 'Usually removal of the bulging part (discectomy).',
      },
    ],
    redFlags: [...caudaEquinaSigns, otherSigns.weakFoot],
  },
  {
    name: 'Spinal stenosis',
    medicalName: 'Lumbar spinal stenosis',
    slug: 'spinal-stenosis',
    synonyms: [
      { term: 'narrowing of the spine', kind: 'lay' },
      { term: 'neurogenic claudication', kind: 'medical' },
      { term: 'LSS', kind: 'abbreviation' },
      { term: 'spinal stenoses', kind: 'misspelling' },
    ],
    summary:
      'The space for the nerves in the lower spine becomes narrow. Legs ache or go numb when you walk or stand.',
    overview: richText(
      paragraph(
        'With age, discs get flatter, joints get bigger and ligaments get thicker. The nerves have less room, most of all when you stand upright. Sitting or leaning forward makes room, so it brings relief.',
      ),
    ),
    bodyParts: ['Lower back', 'Both legs'],
    codes: [
      { system: 'icd10', value: 'M48.0' },
      { system: 'mesh', value: 'D013130' },
    ],
    causes: [
      { label: 'Wear with age', explanation: 'Arthritis of the spine is by far the most common cause.' },
      { label: 'A bone that has slipped forward', explanation: 'This narrows the canal at one level.' },
      { label: 'A canal narrow from birth', explanation: 'Symptoms then start earlier in life.' },
    ],
    riskFactors: [
      { label: 'Age over 60', explanation: 'It is rare in younger people.' },
      { label: 'Earlier spinal injury or surgery', explanation: 'Scars and new bone can take up space.' },
    ],
    symptoms: [
      { symptom: to.symptom('lower-back-pain') },
      { symptom: to.symptom('leg-numbness'), note: 'Comes on with walking and goes with sitting.' },
      { symptom: to.symptom('leg-weakness'), note: 'Legs feel heavy or tired.' },
      { symptom: to.symptom('pins-and-needles') },
    ],
    tests: [
      { treatment: to.treatment('mri-scan') },
      { treatment: to.treatment('nerve-conduction-studies'), note: 'To rule out a general nerve illness.' },
    ],
    treatments: [
      {
        treatment: to.treatment('staying-active'),
        note: 'Cycling and walking with a trolley are often easiest.',
      },
      { treatment: to.treatment('physiotherapy') },
      { treatment: to.treatment('spinal-decompression-surgery'), note: 'If daily life is badly limited.' },
    ],
    redFlags: [
      ...caudaEquinaSigns,
      {
        sign: 'A leg or foot that is suddenly cold, pale and painful',
        action: 'Call 999 or go to A&E now. The blood supply may be blocked.',
        level: 'emergency',
      },
    ],
  },
  {
    name: 'Cauda equina syndrome',
    medicalName: 'Cauda equina syndrome',
    slug: 'cauda-equina-syndrome',
    synonyms: [
      { term: 'CES', kind: 'abbreviation' },
      { term: 'saddle syndrome', kind: 'lay' },
      { term: 'cauda equina compression', kind: 'medical' },
      { term: 'corda equina', kind: 'misspelling' },
    ],
    summary:
      'An emergency: the bundle of nerves at the end of the spine is squeezed. It can damage bladder, bowel and legs for good.',
    overview: richText(
      paragraph(
        'The nerves at the lower end of the spinal canal serve the legs, the bladder, the bowel and the sexual organs. Anything that fills the canal can press on all of them at once. Most often it is a large slipped disc.',
      ),
      paragraph(
        'New incontinence with back or leg pain is a warning: you leak pee or poo, or do not feel when you go.',
      ),
      paragraph('It is rare. Fast surgery gives the best chance of recovery.'),
    ),
    bodyParts: ['Lower back', 'Pelvis', 'Both legs'],
    codes: [{ system: 'icd10', value: 'G83.4' }],
    causes: [
      { label: 'A large slipped disc', explanation: 'The most common cause.' },
      { label: 'Severe spinal stenosis', explanation: 'Nerves that had little room lose the rest.' },
      { label: 'Injury, bleeding, infection or growth', explanation: 'Less common, but as urgent.' },
    ],
    riskFactors: [
      {
        label: 'Sciatica or a known slipped disc',
        explanation: 'Most people with it never get this syndrome, but should know the signs.',
      },
      {
        label: 'Recent spinal surgery or injection',
        explanation: 'Swelling or bleeding can press on the nerves.',
      },
    ],
    symptoms: [
      { symptom: to.symptom('saddle-numbness') },
      { symptom: to.symptom('leg-weakness'), note: 'In one or both legs, new or getting worse.' },
      { symptom: to.symptom('shooting-leg-pain'), note: 'Often in both legs.' },
      { symptom: to.symptom('lower-back-pain') },
    ],
    tests: [{ treatment: to.treatment('mri-scan'), note: 'As an emergency, at any hour.' }],
    treatments: [
      {
        treatment: to.treatment('spinal-decompression-surgery'),
        note: 'As an emergency, as soon as possible.',
      },
    ],
    redFlags: caudaEquinaSigns,
  },
  {
    name: 'Low back pain',
    medicalName: 'Non-specific low back pain',
    slug: 'low-back-pain',
    synonyms: [
      { term: 'backache', kind: 'lay' },
      { term: 'bad back', kind: 'lay' },
      { term: 'lumbago', kind: 'medical' },
      { term: 'LBP', kind: 'abbreviation' },
    ],
    summary:
      'Pain in the lower back without one clear cause. It is very common and usually gets better within weeks.',
    overview: richText(
      paragraph(
        'Muscles, joints, discs and nerves can all take part. In most people no scan can show one cause, and none is needed to get better.',
      ),
    ),
    bodyParts: ['Lower back'],
    codes: [
      { system: 'icd10', value: 'M54.5' },
      { system: 'mesh', value: 'D017116' },
      { system: 'icpc2', value: 'L03' },
    ],
    causes: [
      { label: 'Strain', explanation: 'An unusual load or movement, or many hours in one position.' },
      { label: 'Often none that can be found', explanation: 'The pain is real all the same.' },
    ],
    riskFactors: [
      { label: 'Earlier back pain', explanation: 'It often comes back.' },
      { label: 'Little activity', explanation: 'A body that is used regularly copes better with load.' },
      {
        label: 'Stress, low mood and poor sleep',
        explanation: 'They make pain stronger and recovery slower.',
      },
    ],
    symptoms: [{ symptom: to.symptom('lower-back-pain') }, { symptom: to.symptom('pain-when-sitting') }],
    tests: [{ treatment: to.treatment('mri-scan'), note: 'Only if a serious cause is suspected.' }],
    treatments: [
      { treatment: to.treatment('staying-active') },
      { treatment: to.treatment('physiotherapy') },
      { treatment: to.treatment('anti-inflammatory-medicines') },
    ],
    redFlags: [
      ...caudaEquinaSigns,
      {
        sign: 'Back pain after a serious accident',
        action: 'Call 999 or go to A&E now.',
        level: 'emergency',
      },
      {
        sign: 'Back pain with a high temperature, or weight loss without trying',
        action: 'Ask for an urgent GP appointment or call 111.',
        level: 'urgent',
      },
    ],
  },
]
