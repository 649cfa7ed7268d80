import { paragraph, richText } from '@/src/richtext/build'
import type { References } from '../references'
import type { ConditionSeed } from '../types'
import { caudaEquinaSigns, otherSigns } from './redFlags'

/** Conditions of the buttock and leg themselves. */
export const legConditions = (to: References): ConditionSeed[] => [
  {
    name: 'Deep gluteal syndrome',
    medicalName: 'Sciatic nerve entrapment in the deep gluteal space',
    slug: 'deep-gluteal-syndrome',
    synonyms: [
      { term: 'piriformis syndrome', kind: 'medical' },
      { term: 'trapped nerve in the buttock', kind: 'lay' },
      { term: 'DGS', kind: 'abbreviation' },
      { term: 'pyriformis syndrome', kind: 'misspelling' },
    ],
    summary:
      'The sciatic nerve is irritated in the buttock, not in the spine. Sitting hurts, and pain may run down the thigh.',
    overview: richText(
      paragraph(
        'The sciatic nerve passes through the buttock close to several small muscles. One of them is the piriformis. Tight muscle, scars or bands of tissue can hold or squeeze the nerve there.',
      ),
      paragraph('There is no single test for it. Clinicians first rule out the spine and the hip.'),
    ),
    bodyParts: ['Buttock', 'Back of the thigh'],
    codes: [{ system: 'icd10', value: 'G57.0' }],
    causes: [
      { label: 'A tight or enlarged muscle', explanation: 'Often the piriformis.' },
      {
        label: 'Scars or bands',
        explanation: 'They can form after a fall, an operation or a hamstring injury.',
      },
    ],
    riskFactors: [
      { label: 'Long sitting', explanation: 'Drivers and office workers press on the area for hours.' },
      { label: 'A fall on the buttock', explanation: 'Bleeding can leave scars around the nerve.' },
    ],
    symptoms: [
      { symptom: to.symptom('pain-when-sitting'), note: 'Often after 20 to 30 minutes.' },
      { symptom: to.symptom('burning-pain') },
      { symptom: to.symptom('pins-and-needles') },
    ],
    tests: [
      { treatment: to.treatment('mri-scan'), note: 'Of the spine and pelvis, to rule out other causes.' },
      { treatment: to.treatment('nerve-conduction-studies'), note: 'Sometimes.' },
    ],
    treatments: [
      { treatment: to.treatment('physiotherapy') },
      { treatment: to.treatment('nerve-gliding') },
      { treatment: to.treatment('staying-active') },
    ],
    redFlags: caudaEquinaSigns,
  },
  {
    name: 'Pulled hamstring',
    medicalName: 'Hamstring muscle strain',
    slug: 'hamstring-strain',
    synonyms: [
      { term: 'torn hamstring', kind: 'lay' },
      { term: 'hamstring tear', kind: 'lay' },
      { term: 'biceps femoris strain', kind: 'medical' },
      { term: 'hamstrig strain', kind: 'misspelling' },
    ],
    summary:
      'Fibres of the muscles at the back of the thigh are overstretched or torn, most often in a sprint or a kick.',
    overview: richText(
      paragraph(
        'Strains are graded 1 (a few fibres) to 3 (a full tear). Most are mild and heal in weeks. A full tear, or a tendon torn off the bone, may need surgery.',
      ),
    ),
    bodyParts: ['Back of the thigh'],
    codes: [{ system: 'icd10', value: 'S76.3' }],
    causes: [
      {
        label: 'Sprinting',
        explanation: 'The muscle works hardest while it is being stretched, just before the foot lands.',
      },
      { label: 'Overstretching', explanation: 'High kicks, the splits or a slip.' },
    ],
    riskFactors: [
      { label: 'An earlier strain', explanation: 'The strongest risk. Up to 1 in 3 strains come back.' },
      { label: 'Weak or tired muscles', explanation: 'Many strains happen late in a match.' },
      { label: 'Age', explanation: 'The risk rises with the years.' },
    ],
    symptoms: [{ symptom: to.symptom('pain-when-sitting'), note: 'If the tear is near the sit bone.' }],
    tests: [{ treatment: to.treatment('mri-scan'), note: 'If a full tear is suspected.' }],
    treatments: [
      { treatment: to.treatment('physiotherapy') },
      { treatment: to.treatment('hamstring-strengthening') },
    ],
    redFlags: [
      {
        sign: 'A loud pop, a gap in the muscle or a large bruise, and you cannot walk',
        action: 'Go to an urgent treatment centre or A&E.',
        level: 'urgent',
      },
      otherSigns.swollenCalf,
    ],
  },
  {
    name: 'Proximal hamstring tendinopathy',
    medicalName: 'Proximal hamstring tendinopathy',
    slug: 'proximal-hamstring-tendinopathy',
    synonyms: [
      { term: 'high hamstring pain', kind: 'lay' },
      { term: 'sit bone tendon pain', kind: 'lay' },
      { term: 'PHT', kind: 'abbreviation' },
      { term: 'proximal hamstring tendinitis', kind: 'medical' },
    ],
    summary:
      'The hamstring tendon is sore where it joins the sit bone. It hurts to sit, lunge, bend or run fast.',
    overview: richText(
      paragraph(
        'The tendon has been loaded more than it could adapt to. It is not a tear and not a sign of lasting damage. It gets better with steady loading, but slowly, over months.',
      ),
    ),
    bodyParts: ['Buttock', 'Back of the thigh'],
    codes: [{ system: 'icd10', value: 'M76.8' }],
    causes: [
      { label: 'A quick rise in training', explanation: 'Often more hills, speed work or lunges.' },
      { label: 'Pressure at the sit bone', explanation: 'Deep bending and long sitting squeeze the tendon.' },
    ],
    riskFactors: [
      { label: 'Running', explanation: 'Middle-distance and long-distance runners get it most.' },
      {
        label: 'Middle age',
        explanation: 'It also affects people who do little sport, more often after the menopause.',
      },
    ],
    symptoms: [
      { symptom: to.symptom('pain-when-sitting'), note: 'Exactly at the sit bone, worse on hard chairs.' },
    ],
    tests: [{ treatment: to.treatment('mri-scan'), note: 'If the diagnosis is not clear.' }],
    treatments: [
      { treatment: to.treatment('hamstring-strengthening'), note: 'The main treatment.' },
      { treatment: to.treatment('physiotherapy') },
    ],
    redFlags: [
      {
        sign: 'A sudden pop at the sit bone with bruising and weakness',
        action: 'Go to an urgent treatment centre or A&E. The tendon may be torn.',
        level: 'urgent',
      },
    ],
  },
  {
    name: 'Leg cramps',
    medicalName: 'Muscle cramps of the leg',
    slug: 'leg-cramps',
    synonyms: [
      { term: 'calf cramp', kind: 'lay' },
      { term: 'night cramps', kind: 'lay' },
      { term: 'nocturnal leg cramps', kind: 'medical' },
    ],
    summary: 'Sudden, painful tightening of a leg muscle, often of the calf and at night. Usually harmless.',
    overview: richText(
      paragraph(
        'The nerve to the muscle fires by itself and the muscle locks. Stretching it ends most cramps. Often no cause is found.',
      ),
    ),
    bodyParts: ['Calf', 'Thigh', 'Foot'],
    codes: [
      { system: 'icd10', value: 'R25.2' },
      { system: 'mesh', value: 'D009120' },
    ],
    causes: [
      {
        label: 'Tired or shortened muscles',
        explanation: 'After exercise, or when the toes point down in bed.',
      },
      { label: 'Medicines', explanation: 'For example statins and water tablets (diuretics).' },
      { label: 'Pregnancy', explanation: 'Most of all in the last 3 months.' },
      {
        label: 'Other illness',
        explanation: 'Liver, kidney, thyroid or nerve problems, or too much alcohol.',
      },
    ],
    riskFactors: [{ label: 'Age over 50', explanation: 'Cramps at night become more common with age.' }],
    symptoms: [{ symptom: to.symptom('muscle-cramp') }],
    tests: [
      { treatment: to.treatment('nerve-conduction-studies'), note: 'Only if a nerve illness is suspected.' },
    ],
    treatments: [{ treatment: to.treatment('staying-active'), note: 'With calf stretches.' }],
    redFlags: [otherSigns.swollenCalf, otherSigns.breathless],
  },
]
