import type { UIFieldServerComponent } from 'payload'

/** So many months are counted. */
const MONTHS = 12

/** What readers answered to “Was this page helpful?” in the last months. */
export const FeedbackTotals: UIFieldServerComponent = async ({ data, req }) => {
  if (typeof data?.id !== 'string') return null
  const { docs } = await req.payload.find({
    collection: 'feedback',
    depth: 0,
    limit: MONTHS,
    overrideAccess: false,
    pagination: false,
    req,
    select: { helpful: true, unhelpful: true },
    sort: '-month',
    where: { document: { equals: data.id } },
  })
  const helpful = docs.reduce((sum, month) => sum + month.helpful, 0)
  const all = docs.reduce((sum, month) => sum + month.helpful + month.unhelpful, 0)
  return (
    <div className="field-type">
      <div className="field-label">Feedback of readers</div>
      <p>
        {all === 0
          ? 'Nobody has answered yet whether this page is helpful.'
          : `${helpful} of ${all} ${all === 1 ? 'reader' : 'readers'} found this page helpful (${Math.round((100 * helpful) / all)} %).`}
      </p>
    </div>
  )
}
