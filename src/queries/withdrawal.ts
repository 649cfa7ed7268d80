import { asVisitor, linkFields, payload } from './reader'

/** The notice that stands where a withdrawn page was, if it was withdrawn. */
export async function withdrawalAt(path: string) {
  const { docs } = await (await payload()).find({
    collection: 'withdrawals',
    ...asVisitor,
    depth: 1,
    limit: 1,
    pagination: false,
    populate: linkFields,
    select: {
      title: true,
      reason: true,
      instead: true,
      insteadCondition: true,
      insteadSymptom: true,
      insteadTreatment: true,
      createdAt: true,
    },
    where: { path: { equals: path } },
  })
  return docs[0]
}
