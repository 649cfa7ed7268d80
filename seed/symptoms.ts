import { bulletList, paragraph, richText } from '@/src/richtext/build'
import type { SymptomSeed } from './types'

export const symptoms: SymptomSeed[] = [
  {
    name: 'Shooting leg pain',
    medicalName: 'Radicular leg pain',
    slug: 'shooting-leg-pain',
    kind: 'symptom',
    synonyms: [
      { term: 'pain down the leg', kind: 'lay' },
      { term: 'electric shock pain in the leg', kind: 'lay' },
      { term: 'radiating leg pain', kind: 'medical' },
      { term: 'nerve root pain', kind: 'medical' },
    ],
    summary:
      'Sharp or electric pain that travels down the leg. It often starts in the lower back or buttock.',
    overview: richText(
      paragraph(
        'Shooting leg pain follows a line. It may run from the buttock to the back of the thigh, the calf or the foot. People say it is like a hot wire or a small electric shock.',
      ),
      paragraph(
        'It often means that a nerve is irritated. Coughing, sneezing or sitting for a long time can set it off.',
      ),
    ),
    whenToGetHelp: richText(
      paragraph('See a GP if the pain has not eased after a few weeks, or is getting worse.'),
      paragraph(
        'Call 999 or go to A&E now if it comes with numbness around your genitals or back passage, a change in how you pee or poo, or weakness in both legs.',
      ),
    ),
  },
  {
    name: 'Numbness in the leg or foot',
    medicalName: 'Hypoaesthesia of the lower limb',
    slug: 'leg-numbness',
    kind: 'symptom',
    synonyms: [
      { term: 'numb leg', kind: 'lay' },
      { term: 'dead leg feeling', kind: 'lay' },
      { term: 'loss of feeling in the foot', kind: 'lay' },
      { term: 'hypoesthesia', kind: 'medical' },
    ],
    summary: 'Part of the leg or foot feels less than it should, or nothing at all.',
    overview: richText(
      paragraph(
        'A numb patch can tell a clinician which nerve is affected. The outer edge of the foot, the top of the foot and the inner shin belong to different nerves.',
      ),
      paragraph(
        'A leg that goes numb after you sat on it, and wakes up within minutes, is nothing to worry about.',
      ),
    ),
    whenToGetHelp: richText(
      paragraph('See a GP if numbness lasts more than a few days, spreads or keeps coming back.'),
      paragraph('Call 999 if numbness comes on suddenly on one side of your body. It could be a stroke.'),
      paragraph('Go to A&E now if you are numb around your genitals or back passage.'),
    ),
  },
  {
    name: 'Pins and needles',
    medicalName: 'Paraesthesia',
    slug: 'pins-and-needles',
    kind: 'symptom',
    synonyms: [
      { term: 'tingling', kind: 'lay' },
      { term: 'prickling', kind: 'lay' },
      { term: 'paresthesia', kind: 'medical' },
      { term: 'pins and neddles', kind: 'misspelling' },
    ],
    summary:
      'A tingling or prickling feeling in the skin, most often from a nerve that is pressed or irritated.',
    overview: richText(
      paragraph(
        'Most pins and needles pass in minutes, once you change position. When they keep coming back in the same place, a nerve may be under strain.',
      ),
    ),
    whenToGetHelp: richText(
      paragraph('See a GP if pins and needles do not go away or keep coming back.'),
      paragraph('Go to A&E now if they are between your inner thighs or around your genitals.'),
    ),
  },
  {
    name: 'Leg weakness',
    medicalName: 'Lower limb paresis',
    slug: 'leg-weakness',
    kind: 'sign',
    synonyms: [
      { term: 'weak leg', kind: 'lay' },
      { term: 'leg gives way', kind: 'lay' },
      { term: 'foot drop', kind: 'medical' },
      { term: 'motor deficit', kind: 'medical' },
    ],
    summary:
      'A muscle of the leg or foot has lost strength. It is different from a leg that only hurts to use.',
    overview: richText(
      paragraph(
        'Pain can make you move a leg less. True weakness is different: the muscle does not obey, even when you try. You may trip over your toes, or be unable to stand on tiptoe.',
      ),
    ),
    whenToGetHelp: richText(
      paragraph('Ask for an urgent GP appointment or call 111 if a leg or foot has become weak.'),
      paragraph(
        'Call 999 or go to A&E now if both legs are weak, if weakness is quickly getting worse, or if it came on suddenly on one side of your body.',
      ),
    ),
  },
  {
    name: 'Burning pain',
    medicalName: 'Neuropathic pain',
    slug: 'burning-pain',
    kind: 'symptom',
    synonyms: [
      { term: 'nerve pain', kind: 'lay' },
      { term: 'neuralgia', kind: 'medical' },
      { term: 'neuropathic pain', kind: 'medical' },
    ],
    summary: 'A hot, raw or searing pain. Even a light touch of clothes or sheets may hurt.',
    overview: richText(
      paragraph(
        'Burning pain often comes from the nerve itself, not from the tissue it serves. That is why the skin can look quite normal.',
      ),
    ),
    whenToGetHelp: richText(
      paragraph('See a GP if burning pain lasts more than 2 weeks or keeps you awake.'),
      paragraph('A painful rash of blisters on one side may be shingles. Ask a pharmacist or call 111 soon.'),
    ),
  },
  {
    name: 'Pain when sitting',
    medicalName: 'Buttock pain provoked by sitting',
    slug: 'pain-when-sitting',
    kind: 'symptom',
    synonyms: [
      { term: 'sit bone pain', kind: 'lay' },
      { term: 'buttock pain', kind: 'lay' },
      { term: 'sitting intolerance', kind: 'medical' },
    ],
    summary:
      'Pain in the buttock or the back of the thigh that builds up while you sit and eases when you stand.',
    overview: richText(
      paragraph(
        'Sitting loads the lower discs, presses on the tendon at the sit bone and tightens the sciatic nerve. Where exactly it hurts helps to tell these apart.',
      ),
    ),
    whenToGetHelp: richText(
      paragraph(
        'See a GP or a physiotherapist if you cannot sit through a meal or a journey after a few weeks.',
      ),
    ),
  },
  {
    name: 'Lower back pain',
    medicalName: 'Lumbago',
    slug: 'lower-back-pain',
    kind: 'symptom',
    synonyms: [
      { term: 'backache', kind: 'lay' },
      { term: 'sore back', kind: 'lay' },
      { term: 'lumbar pain', kind: 'medical' },
      { term: 'LBP', kind: 'abbreviation' },
    ],
    summary: 'Pain between the lowest ribs and the crease of the buttocks.',
    overview: richText(
      paragraph(
        'Almost everyone has lower back pain at some time. In most cases no single damaged part can be found, and it gets better by itself.',
      ),
    ),
    whenToGetHelp: richText(
      paragraph('See a GP if it does not improve after a few weeks. Ask for help sooner if you have:'),
      bulletList(
        'a high temperature, or feel very unwell',
        'lost weight without trying',
        'had cancer, or take medicines that lower your immunity',
        'had a fall or an accident',
      ),
    ),
  },
  {
    name: 'Muscle cramp',
    medicalName: 'Muscle cramp',
    slug: 'muscle-cramp',
    kind: 'symptom',
    synonyms: [
      { term: 'charley horse', kind: 'lay' },
      { term: 'leg spasm', kind: 'lay' },
      { term: 'nocturnal leg cramps', kind: 'medical' },
    ],
    summary: 'A muscle suddenly goes hard and hurts, for seconds or minutes. It can stay sore for a day.',
    overview: richText(
      paragraph(
        'Cramp is most common in the calf and at night. It is more common as people get older, in pregnancy and after hard exercise. Usually it is harmless.',
      ),
    ),
    whenToGetHelp: richText(
      paragraph('See a GP if cramps keep waking you, or if your legs are also numb, swollen or weak.'),
      paragraph(
        'Call 111 now if one calf is swollen, warm and painful all the time. It could be a blood clot.',
      ),
    ),
  },
  {
    name: 'Saddle numbness',
    medicalName: 'Saddle anaesthesia',
    slug: 'saddle-numbness',
    kind: 'sign',
    synonyms: [
      { term: 'numb between the legs', kind: 'lay' },
      { term: 'numbness between the legs', kind: 'lay' },
      { term: 'numb private parts', kind: 'lay' },
      { term: 'numb down below', kind: 'lay' },
      { term: 'numb genitals', kind: 'lay' },
      { term: 'numb back passage', kind: 'lay' },
      { term: 'saddle anesthesia', kind: 'medical' },
      { term: 'perineal numbness', kind: 'medical' },
    ],
    summary:
      'Numbness where you would touch a saddle: genitals, back passage and inner thighs. It is an emergency.',
    overview: richText(
      paragraph(
        'You may notice that wiping feels different, or that sex does. The nerves to this area also control the bladder and bowel.',
      ),
    ),
    helpLevel: 'emergency',
    whenToGetHelp: richText(paragraph('Call 999 or go to A&E now. Do not wait for an appointment.')),
  },
]
