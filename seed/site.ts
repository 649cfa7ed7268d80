import type { References } from './references'

export const site = (to: References) => ({
  name: 'Salus',
  tagline: 'Plain answers about nerve and muscle pain of the leg and back',
  disclaimer:
    'This library gives general information. It does not replace the advice of a doctor, nurse or pharmacist who knows you. If you are worried about your health, ask one of them.',
  emergency: {
    heading: 'In an emergency',
    text: 'Call 999 if a life is in danger. Call 111 if you need medical help soon and are not sure what to do.',
    numbers: [
      { label: 'Emergency services', number: '999' },
      { label: 'NHS 111', number: '111' },
    ],
  },
  navigation: [
    { label: 'Articles', url: '/articles' },
    { label: 'Conditions', url: '/conditions' },
    { label: 'Symptoms', url: '/symptoms' },
    { label: 'Treatments', url: '/treatments' },
    { label: 'Experts', url: '/experts' },
  ],
  featured: ['nerve-pain-in-the-hamstring', 'sciatica-explained', 'cauda-equina-warning-signs'].map(
    to.article,
  ),
  reviewGraceMonths: 3,
  footer:
    'This is a demonstration library. The experts named here, and what they are quoted as saying, are fictional. The sources are real.',
})
