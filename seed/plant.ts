import type { PayloadRequest } from 'payload'
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
    create: (seed) =>
      payload.create({ collection: 'symptoms', data: { ...seed, ...published }, ...asSeeder }),
  })

  known.treatments = await createMissing({
    label: 'Treatments',
    seeds: treatments,
    slugOf,
    existing: await existingOf('treatments', treatments),
    create: (seed) =>
      payload.create({ collection: 'treatments', data: { ...seed, ...published }, ...asSeeder }),
  })

  const conditionSeeds = conditions(to)
  known.conditions = await createMissing({
    label: 'Conditions',
    seeds: conditionSeeds,
    slugOf,
    existing: await existingOf('conditions', conditionSeeds),
    create: (seed) =>
      payload.create({ collection: 'conditions', data: { ...seed, ...published }, ...asSeeder }),
  })

  const articleSeeds = articles(to)
  const written = new Map<string, string>()
  known.articles = await createMissing({
    label: 'Articles',
    seeds: articleSeeds,
    slugOf,
    existing: await existingOf('articles', articleSeeds),
    create: async (seed) => {
      const article = await publishSignedOff(req, seed)
      written.set(seed.slug, article.id)
      return article
    },
  })
  await leaveWork(req, written)

  report('Related articles', await linkArticles(req, to))
  report('Site settings', await fillSite(req, to))
  return total
}
