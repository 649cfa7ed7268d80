import type { PayloadRequest } from 'payload'
import type { TopicCollection } from '@/src/content/pages'
import { articles } from './articles'
import { conditions } from './conditions'
import { existingIds, existingPictureIds } from './existingIds'
import { experts } from './experts'
import { fillSite } from './fillSite'
import { leaveWork } from './leaveWork'
import { linkArticles } from './linkArticles'
import { pictures } from './pictures'
import { publishSignedOff } from './publishSignedOff'
import { rasterise } from './rasterise'
import { noKnownIds, referencesTo } from './references'
import { symptoms } from './symptoms'
import { topicReviews } from './topicReviews'
import { treatments } from './treatments'
import type { Tally } from './types'

type Planting<Seed> = {
  label: string
  seeds: Seed[]
  slugOf: (seed: Seed) => string
  existing: Map<string, string>
  create: (seed: Seed) => Promise<{ id: string }>
}

const slugOf = ({ slug }: { slug: string }) => slug

/** Creates what is missing of the library, in the order in which documents refer to each other. */
export const plant = async (req: PayloadRequest, onProgress: (line: string) => void): Promise<Tally> => {
  const { payload } = req
  const known = noKnownIds()
  const to = referencesTo(known)
  const total: Tally = { created: 0, unchanged: 0 }

  const report = (label: string, { created, unchanged }: Tally) => {
    total.created += created
    total.unchanged += unchanged
    onProgress(`${label}: ${created} created, ${unchanged} unchanged`)
  }

  const createMissing = async <Seed>({ label, seeds, slugOf, existing, create }: Planting<Seed>) => {
    const ids = new Map(existing)
    const missing = seeds.filter((seed) => !existing.has(slugOf(seed)))
    for (const seed of missing) ids.set(slugOf(seed), (await create(seed)).id)
    report(label, { created: missing.length, unchanged: seeds.length - missing.length })
    return ids
  }

  const existingOf = (collection: Parameters<typeof existingIds>[1], seeds: { slug: string }[]) =>
    existingIds(req, collection, seeds.map(slugOf))

  const published = { _status: 'published' as const }
  const asSeeder = { depth: 0, overrideAccess: true, req }
  const asDraft = { draft: true, ...asSeeder } as const

  const signedOff = async (collection: TopicCollection, written: Promise<{ id: string }>) => {
    const { on, reviewer } = topicReviews[collection]
    const { id } = await written
    return publishSignedOff(req, { collection, id }, { by: to.expert(reviewer), on })
  }

  known.media = await createMissing({
    label: 'Pictures',
    seeds: pictures,
    slugOf: ({ name }) => name,
    existing: await existingPictureIds(
      req,
      pictures.map(({ name }) => name),
    ),
    create: async ({ name, ...data }) =>
      payload.create({
        collection: 'media',
        data,
        file: await rasterise(name),
        overwriteExistingFiles: true,
        ...asSeeder,
      }),
  })

  known.experts = await createMissing({
    label: 'Experts',
    seeds: experts,
    slugOf,
    existing: await existingOf('experts', experts),
    create: (seed) => payload.create({ collection: 'experts', data: { ...seed, ...published }, ...asSeeder }),
  })

  known.symptoms = await createMissing({
    label: 'Symptoms',
    seeds: symptoms,
    slugOf,
    existing: await existingOf('symptoms', symptoms),
    create: (data) => signedOff('symptoms', payload.create({ collection: 'symptoms', data, ...asDraft })),
  })

  known.treatments = await createMissing({
    label: 'Treatments',
    seeds: treatments,
    slugOf,
    existing: await existingOf('treatments', treatments),
    create: (data) => signedOff('treatments', payload.create({ collection: 'treatments', data, ...asDraft })),
  })

  const conditionSeeds = conditions(to)
  known.conditions = await createMissing({
    label: 'Conditions',
    seeds: conditionSeeds,
    slugOf,
    existing: await existingOf('conditions', conditionSeeds),
    create: (data) => signedOff('conditions', payload.create({ collection: 'conditions', data, ...asDraft })),
  })

  const articleSeeds = articles(to)
  const written = new Map<string, string>()
  known.articles = await createMissing({
    label: 'Articles',
    seeds: articleSeeds,
    slugOf,
    existing: await existingOf('articles', articleSeeds),
    create: async ({ reviewedBy, reviewedOn, ...data }) => {
      const { id } = await payload.create({ collection: 'articles', data, ...asDraft })
      await publishSignedOff(req, { collection: 'articles', id }, { by: reviewedBy, on: reviewedOn })
      written.set(data.slug, id)
      return { id }
    },
  })
  await leaveWork(req, written)

  report('Related articles', await linkArticles(req, to))
  report('Site settings', await fillSite(req, to))
  return total
}
