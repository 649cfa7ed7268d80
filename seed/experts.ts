import { paragraph, richText } from '@/src/richtext/build'
import type { ExpertSeed } from './types'

const REGISTRATION = 'demonstration only'
const AFFILIATION = 'Salus demonstration library'

const fictional = (fullName: string, background: string) =>
  richText(
    paragraph(`${fullName} is a fictional expert made for this demonstration library.`),
    paragraph(background),
  )

export const experts: ExpertSeed[] = [
  {
    name: 'Mara Ellison',
    slug: 'dr-mara-ellison',
    honorific: 'Dr',
    credentials: [
      { award: 'MB ChB', body: 'An invented medical school', registration: REGISTRATION },
      {
        award: 'Specialist in physical and rehabilitation medicine',
        body: 'An invented specialist register',
        registration: REGISTRATION,
      },
    ],
    jobTitle: 'Specialist in physical and rehabilitation medicine',
    specialties: ['Physical and rehabilitation medicine', 'Nerve pain', 'Sports injuries'],
    affiliation: AFFILIATION,
    bio: fictional(
      'Dr Mara Ellison',
      'In the library she writes about pain in the leg and back, and about getting moving again after an injury.',
    ),
    interests: 'None to declare.',
  },
  {
    name: 'Jonas Hale',
    slug: 'dr-jonas-hale',
    honorific: 'Dr',
    credentials: [
      { award: 'MB BS', body: 'An invented medical school', registration: REGISTRATION },
      {
        award: 'Specialist in neurology',
        body: 'An invented specialist register',
        registration: REGISTRATION,
      },
    ],
    jobTitle: 'Consultant neurologist',
    specialties: ['Neurology', 'Nerve tests', 'Sciatica'],
    affiliation: AFFILIATION,
    bio: fictional(
      'Dr Jonas Hale',
      'In the library he writes about nerves, what goes wrong with them and how they are tested.',
    ),
    interests: 'None to declare.',
  },
  {
    name: 'Leila Thornbury',
    slug: 'leila-thornbury',
    honorific: 'Ms',
    credentials: [
      { award: 'BSc in physiotherapy', body: 'An invented university', registration: REGISTRATION },
      {
        award: 'MSc in musculoskeletal physiotherapy',
        body: 'An invented university',
        registration: REGISTRATION,
      },
    ],
    jobTitle: 'Advanced musculoskeletal physiotherapist',
    specialties: ['Physiotherapy', 'Exercise', 'Hamstring injuries'],
    affiliation: AFFILIATION,
    bio: fictional(
      'Leila Thornbury',
      'In the library she writes about exercise, sitting, walking and the small habits that help a sore back or leg.',
    ),
    interests: 'None to declare.',
  },
  {
    name: 'Tomas Wren',
    slug: 'dr-tomas-wren',
    honorific: 'Dr',
    credentials: [
      { award: 'MB BCh', body: 'An invented medical school', registration: REGISTRATION },
      {
        award: 'Certificate of completion of training in general practice',
        body: 'An invented training board',
        registration: REGISTRATION,
      },
    ],
    jobTitle: 'General practitioner',
    specialties: ['General practice', 'Back pain', 'Emergency signs'],
    affiliation: AFFILIATION,
    bio: fictional(
      'Dr Tomas Wren',
      'In the library he writes about everyday aches, and about the few signs that must not wait.',
    ),
    interests: 'None to declare.',
  },
]
