import type { TopicCollection } from '@/src/content/pages'
import { titleImage } from '@/src/presenters/shareImage'
import type { TopicView } from '@/src/presenters/viewModels'

export const topicFraming = (
  collection: TopicCollection,
  all: string,
  { slug }: { slug?: string },
  { name, summary }: TopicView,
) => ({
  title: name,
  description: summary,
  kind: 'article' as const,
  image: slug ? titleImage(collection, slug, name) : undefined,
  crumbs: [{ label: all, href: `/${collection}` }, { label: name }],
})
