import type { Article } from '@/src/payload-types'
import { plainTexts } from '../plainText'
import type { ArticleView } from '../viewModels'
import { absolute, common, type Nodes, type PageData, pageBase, publisherId } from './page'
import { person } from './person'
import { conditionEntity, symptomEntity, treatmentEntity } from './topic'

export function articleGraph(page: PageData, article: Partial<Article>, view: ArticleView): Nodes {
  const { siteURL, url } = page
  const authors = (article.authors ?? []).flatMap((author) => person(siteURL, author) ?? [])
  const quotes = view.body.flatMap((node) => (node.type === 'quote' ? [node] : []))
  return [
    {
      '@type': 'MedicalWebPage',
      ...pageBase(page),
      datePublished: article.publishedAt ?? undefined,
      dateModified: article.updatedAt,
      // Dates and people of a review belong to the page; schema.org has none of them for articles.
      lastReviewed: view.reviewed?.iso,
      reviewedBy: person(siteURL, article.reviewedBy),
      about: [
        ...(article.conditions ?? []).flatMap((condition) => conditionEntity(siteURL, condition)),
        ...(article.symptoms ?? []).flatMap((symptom) => symptomEntity(siteURL, symptom)),
        ...(article.treatments ?? []).flatMap((treatment) => treatmentEntity(siteURL, treatment)),
      ],
      citation: (article.sources ?? []).map(({ doi, publishedOn, publisher, title, url: address }) => ({
        '@type': 'CreativeWork' as const,
        name: title,
        url: doi ? `https://doi.org/${doi}` : address || undefined,
        publisher: publisher ? { '@type': 'Organization' as const, name: publisher } : undefined,
        datePublished: publishedOn?.slice(0, 10),
      })),
      relatedLink: view.related.map(({ href }) => absolute(siteURL, href)),
      mainEntity: { '@id': `${url}#article` },
      primaryImageOfPage: page.frame.image && {
        '@type': 'ImageObject',
        url: absolute(siteURL, page.frame.image.src),
      },
    },
    {
      '@type': 'Article',
      '@id': `${url}#article`,
      headline: view.title,
      description: view.summary,
      author: authors,
      publisher: { '@id': publisherId(siteURL) },
      datePublished: article.publishedAt ?? undefined,
      dateModified: article.updatedAt,
      inLanguage: page.frame.lang,
      wordCount: view.wordCount,
      correction: view.changes
        .filter(({ isCorrection }) => isCorrection)
        .map(({ day, what, why }) => ({
          '@type': 'CorrectionComment' as const,
          text: `${what} ${why}`,
          datePublished: day.iso,
        })),
      image: page.frame.image && absolute(siteURL, page.frame.image.src),
      mainEntityOfPage: { '@id': url },
      hasPart: quotes.map((_, place) => ({ '@id': `${url}#quote-${place + 1}` })),
    },
    ...quotes.map(({ href, name, role, text }, place) => ({
      '@type': 'Quotation' as const,
      '@id': `${url}#quote-${place + 1}`,
      text,
      creator: {
        '@type': 'Person' as const,
        ...(href && { '@id': `${absolute(siteURL, href)}#person`, url: absolute(siteURL, href) }),
        name,
        jobTitle: role,
      },
    })),
    ...(view.faqs.length > 0
      ? [
          {
            '@type': 'FAQPage' as const,
            '@id': `${url}#questions`,
            url: `${url}#questions`,
            mainEntity: view.faqs.map(({ answer, id, question }) => ({
              '@type': 'Question' as const,
              '@id': `${url}#${id}`,
              name: question,
              acceptedAnswer: { '@type': 'Answer' as const, text: plainTexts(answer).join('\n') },
            })),
          },
        ]
      : []),
    ...common(page),
  ]
}
