'use client'
import { useConfig } from '@payloadcms/ui'

/** An article by its title, to be opened beside the form. */
export const ArticleLink = ({ id, title }: { id: string; title: string }) => {
  const { config } = useConfig()
  return (
    <a
      className="related-title"
      href={`${config.routes.admin}/collections/articles/${id}`}
      rel="noreferrer"
      target="_blank"
    >
      {title}
    </a>
  )
}
