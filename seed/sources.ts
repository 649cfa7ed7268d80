import type { SourceSeed } from './types'

/** Public sources the articles rest on, each written once. */

const accessedOn = '2026-10-05T00:00:00.000Z'
const day = (date: string) => `${date}T00:00:00.000Z`

const patientInformation = (publisher: string, title: string, url: string): SourceSeed => ({
  title,
  publisher,
  kind: 'patientInformation',
  url,
  accessedOn,
})

const nhs = (title: string, path: string) =>
  patientInformation('NHS', title, `https://www.nhs.uk/conditions/${path}/`)

const orthoInfo = (title: string, path: string) =>
  patientInformation(
    'American Academy of Orthopaedic Surgeons (OrthoInfo)',
    title,
    `https://orthoinfo.aaos.org/en/diseases--conditions/${path}/`,
  )

const medlinePlus = (title: string, path: string) =>
  patientInformation('MedlinePlus, US National Library of Medicine', title, `https://medlineplus.gov/${path}`)

const cochrane = (title: string, doi: string, publishedOn: string): SourceSeed => ({
  title,
  publisher: 'Cochrane Database of Systematic Reviews',
  kind: 'systematicReview',
  url: `https://doi.org/${doi}`,
  doi,
  publishedOn: day(publishedOn),
  accessedOn,
})

const paper = (
  kind: 'systematicReview' | 'reference',
  title: string,
  publisher: string,
  doi: string,
): SourceSeed => ({
  title,
  publisher,
  kind,
  url: `https://doi.org/${doi}`,
  doi,
  accessedOn,
})

export const niceLowBackPain: SourceSeed = {
  title: 'Low back pain and sciatica in over 16s: assessment and management (NG59)',
  publisher: 'National Institute for Health and Care Excellence (NICE)',
  kind: 'guideline',
  url: 'https://www.nice.org.uk/guidance/ng59',
  publishedOn: day('2016-11-30'),
  accessedOn,
}

export const niceNeuropathicPain: SourceSeed = {
  title: 'Neuropathic pain in adults: pharmacological management in non-specialist settings (CG173)',
  publisher: 'National Institute for Health and Care Excellence (NICE)',
  kind: 'guideline',
  url: 'https://www.nice.org.uk/guidance/cg173',
  publishedOn: day('2013-11-20'),
  accessedOn,
}

export const niceSciaticaSummary: SourceSeed = {
  title: 'Sciatica (lumbar radiculopathy): clinical knowledge summary',
  publisher: 'National Institute for Health and Care Excellence (NICE)',
  kind: 'reference',
  url: 'https://cks.nice.org.uk/topics/sciatica-lumbar-radiculopathy/',
  accessedOn,
}

export const whoLowBackPain: SourceSeed = {
  title:
    'WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings',
  publisher: 'World Health Organization',
  kind: 'guideline',
  url: 'https://www.who.int/publications/i/item/9789240081789',
  publishedOn: day('2023-12-07'),
  accessedOn,
}

export const nindsBackPain: SourceSeed = {
  title: 'Back Pain',
  publisher: 'US National Institute of Neurological Disorders and Stroke (NINDS)',
  kind: 'patientInformation',
  url: 'https://www.ninds.nih.gov/health-information/disorders/back-pain',
  accessedOn,
}

export const nhsSciatica = nhs('Sciatica', 'sciatica')
export const nhsSlippedDisc = nhs('Slipped disc', 'slipped-disc')
export const nhsBackPain = nhs('Back pain', 'back-pain')
export const nhsHamstringInjury = nhs('Hamstring injury', 'hamstring-injury')
export const nhsLegCramps = nhs('Leg cramps', 'leg-cramps')
export const nhsDeepVeinThrombosis = nhs('DVT (deep vein thrombosis)', 'deep-vein-thrombosis-dvt')

export const orthoInfoHamstring = orthoInfo('Hamstring Muscle Injuries', 'hamstring-muscle-injuries')
export const orthoInfoDisc = orthoInfo('Herniated Disk in the Lower Back', 'herniated-disk-in-the-lower-back')
export const orthoInfoCaudaEquina = orthoInfo('Cauda Equina Syndrome', 'cauda-equina-syndrome')
export const orthoInfoStenosis = orthoInfo('Lumbar Spinal Stenosis', 'lumbar-spinal-stenosis')

export const medlinePlusSciatica = medlinePlus('Sciatica', 'sciatica.html')
export const medlinePlusDisc = medlinePlus('Herniated Disk', 'herniateddisk.html')
export const medlinePlusStenosis = medlinePlus('Spinal Stenosis', 'spinalstenosis.html')
export const medlinePlusNerveTests = medlinePlus(
  'Electromyography (EMG) and Nerve Conduction Studies',
  'lab-tests/electromyography-emg-and-nerve-conduction-studies/',
)

export const cochraneAntiInflammatories = cochrane(
  'Non-steroidal anti-inflammatory drugs for sciatica',
  '10.1002/14651858.CD012382',
  '2016-10-15',
)
export const cochraneBedRest = cochrane(
  'Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica',
  '10.1002/14651858.CD007612.pub2',
  '2010-06-16',
)
export const cochraneExercise = cochrane(
  'Exercise therapy for chronic low back pain',
  '10.1002/14651858.CD009790.pub2',
  '2021-09-28',
)
export const cochraneInjections = cochrane(
  'Epidural corticosteroid injections for lumbosacral radicular pain',
  '10.1002/14651858.CD013577',
  '2020-04-09',
)
export const cochraneHamstring = cochrane(
  'Rehabilitation for hamstring injuries',
  '10.1002/14651858.CD004575.pub3',
  '2012-12-12',
)
export const cochraneStenosisSurgery = cochrane(
  'Surgical versus non-surgical treatment for lumbar spinal stenosis',
  '10.1002/14651858.CD010264.pub2',
  '2016-01-29',
)
export const cochraneMagnesium = cochrane(
  'Magnesium for skeletal muscle cramps',
  '10.1002/14651858.CD009402.pub3',
  '2020-09-21',
)

export const neuralMobilisation = paper(
  'systematicReview',
  'The Effectiveness of Neural Mobilization for Neuromusculoskeletal Conditions: A Systematic Review and Meta-analysis',
  'Journal of Orthopaedic and Sports Physical Therapy',
  '10.2519/jospt.2017.7117',
)
export const deepGlutealSyndrome = paper(
  'reference',
  'Deep gluteal syndrome',
  'Journal of Hip Preservation Surgery',
  '10.1093/jhps/hnv029',
)
export const proximalTendinopathy = paper(
  'reference',
  'Proximal Hamstring Tendinopathy: Clinical Aspects of Assessment and Management',
  'Journal of Orthopaedic and Sports Physical Therapy',
  '10.2519/jospt.2016.5986',
)
export const discRegression = paper(
  'systematicReview',
  'The probability of spontaneous regression of lumbar herniated disc: a systematic review',
  'Clinical Rehabilitation',
  '10.1177/0269215514540919',
)
export const nordicExercise = paper(
  'systematicReview',
  'Including the Nordic hamstring exercise in injury prevention programmes halves the rate of hamstring injuries: a systematic review and meta-analysis of 8459 athletes',
  'British Journal of Sports Medicine',
  '10.1136/bjsports-2018-100045',
)
