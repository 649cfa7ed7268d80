import { articleView } from '@/src/presenters/article'
import { expertView } from '@/src/presenters/expert'
import { fullName } from '@/src/presenters/links'
import { alphabetical, paged } from '@/src/presenters/list'
import { teasers } from '@/src/presenters/teasers'
import { conditionView, symptomView, treatmentView } from '@/src/presenters/topic'
import { articleBySlug, linksFrom } from '@/src/queries/article'
import { expertBySlug } from '@/src/queries/expert'
import { listed, articlePage as pageOfArticles } from '@/src/queries/lists'
import { visitor } from '@/src/queries/reader'
import { siteSettings } from '@/src/queries/site'
import {
  articlesWhere,
  conditionBySlug,
  conditionsWhere,
  symptomBySlug,
  treatmentBySlug,
} from '@/src/queries/topics'
import { assemble, framed, type LoadedPage, type LoadPage } from './page'

export const article: LoadPage = (request) =>
  assemble(request, async (site) => {
    const document = await articleBySlug(request.reader, request.slug)
    if (!document) return undefined
    const links = await linksFrom(document.id)
    const view = articleView({ article: document, links, site: await site })
    return {
      content: view,
      data: [document, links],
      framing: {
        title: document.seo?.title || view.title,
        description: document.seo?.description || view.summary,
        lang: document.language ?? 'en',
        isIndexed: !document.seo?.noindex,
        crumbs: [{ label: 'Articles', href: '/articles' }, { label: view.title }],
      },
    }
  })

export const condition: LoadPage = (request) =>
  assemble(request, async () => {
    const document = await conditionBySlug(request.reader, request.slug)
    if (!document) return undefined
    const articles = await articlesWhere({ conditions: { equals: document.id } })
    const view = conditionView(document, articles)
    return {
      content: view,
      data: [document, articles],
      lists: ['articles'],
      framing: {
        title: view.name,
        description: view.summary,
        crumbs: [{ label: 'Conditions', href: '/conditions' }, { label: view.name }],
      },
    }
  })

export const symptom: LoadPage = (request) =>
  assemble(request, async () => {
    const document = await symptomBySlug(request.reader, request.slug)
    if (!document) return undefined
    const [articles, conditions] = await Promise.all([
      articlesWhere({ symptoms: { equals: document.id } }),
      conditionsWhere({ 'symptoms.symptom': { equals: document.id } }),
    ])
    const view = symptomView(document, articles, conditions)
    return {
      content: view,
      data: [document, articles, conditions],
      lists: ['articles', 'conditions'],
      framing: {
        title: view.name,
        description: view.summary,
        crumbs: [{ label: 'Symptoms', href: '/symptoms' }, { label: view.name }],
      },
    }
  })

export const treatment: LoadPage = (request) =>
  assemble(request, async () => {
    const document = await treatmentBySlug(request.reader, request.slug)
    if (!document) return undefined
    const [articles, conditions] = await Promise.all([
      articlesWhere({ treatments: { equals: document.id } }),
      conditionsWhere({
        or: [
          { 'treatments.treatment': { equals: document.id } },
          { 'tests.treatment': { equals: document.id } },
        ],
      }),
    ])
    const view = treatmentView(document, articles, conditions)
    return {
      content: view,
      data: [document, articles, conditions],
      lists: ['articles', 'conditions'],
      framing: {
        title: view.name,
        description: view.summary,
        crumbs: [{ label: 'Treatments', href: '/treatments' }, { label: view.name }],
      },
    }
  })

export const expert: LoadPage = (request) =>
  assemble(request, async () => {
    const document = await expertBySlug(request.reader, request.slug)
    if (!document) return undefined
    const [written, reviewed] = await Promise.all([
      articlesWhere({ authors: { equals: document.id } }),
      articlesWhere({ reviewedBy: { equals: document.id } }),
    ])
    const view = expertView(document, { reviewed, written })
    return {
      content: view,
      data: [document, written, reviewed],
      lists: ['articles'],
      framing: {
        title: fullName(document),
        description: [document.jobTitle, document.affiliation].filter(Boolean).join(', '),
        crumbs: [{ label: 'Experts', href: '/experts' }, { label: view.name }],
      },
    }
  })

const INTROS = {
  conditions: ['Conditions A to Z', 'What can be wrong, what it feels like and what helps.'],
  symptoms: ['Symptoms A to Z', 'What you may notice, what it can mean and when to get help.'],
  treatments: ['Treatments and tests A to Z', 'What is done, what it can do and what it may cost you.'],
  experts: ['Experts', 'Those who write, review and are quoted here.'],
} as const

const listOf =
  (collection: keyof typeof INTROS): LoadPage =>
  (request) =>
    assemble(request, async () => {
      const [title, intro] = INTROS[collection]
      const documents = await listed(collection)
      const list = alphabetical(title, intro, teasers(collection, documents))
      return {
        content: list,
        data: documents,
        lists: [collection],
        framing: { title, description: intro, crumbs: [{ label: title }] },
      }
    })

export const conditions = listOf('conditions')
export const symptoms = listOf('symptoms')
export const treatments = listOf('treatments')
export const experts = listOf('experts')

export const articles: LoadPage = (request) =>
  assemble(request, async () => {
    const { docs, totalPages } = await pageOfArticles(request.page)
    if (docs.length === 0 && request.page > 1) return undefined
    const list = paged({
      title: 'Articles',
      items: teasers('articles', docs),
      page: request.page,
      pages: totalPages,
      path: '/articles',
    })
    return {
      content: list,
      data: docs,
      lists: ['articles'],
      framing: {
        title: request.page > 1 ? `Articles, page ${request.page}` : 'Articles',
        crumbs: [{ label: 'Articles' }],
      },
    }
  })

const LATEST = 6
const TOPICS = 12

export const home: LoadPage = (request) =>
  assemble(request, async (site) => {
    const [latest, someConditions, someSymptoms] = await Promise.all([
      articlesWhere({}, LATEST),
      listed('conditions', TOPICS),
      listed('symptoms', TOPICS),
    ])
    const { name = 'Salus', tagline } = await site
    const topics = [
      {
        heading: 'Conditions',
        all: { label: 'All conditions', href: '/conditions' },
        items: teasers('conditions', someConditions),
      },
      {
        heading: 'Symptoms',
        all: { label: 'All symptoms', href: '/symptoms' },
        items: teasers('symptoms', someSymptoms),
      },
    ].filter(({ items }) => items.length > 0)
    return {
      content: {
        kind: 'home',
        title: name,
        tagline: tagline || undefined,
        articles: teasers('articles', latest),
        topics,
      },
      data: [latest, someConditions, someSymptoms],
      lists: ['articles', 'conditions', 'symptoms'],
      framing: { title: name, description: tagline },
    }
  })

/** The one page of every address that leads nowhere. */
export const notFound = async (): Promise<LoadedPage> =>
  framed({ path: '', reader: visitor }, await siteSettings(), {
    content: {
      kind: 'message',
      title: 'This page is not here',
      text: 'The address may be mistyped, or the page was moved or taken down.',
      hasSearch: true,
      links: [
        { label: 'Start page', href: '/' },
        { label: 'Articles', href: '/articles' },
        { label: 'Conditions A to Z', href: '/conditions' },
      ],
    },
    data: [],
    framing: { title: 'Page not found', isIndexed: false, hasSearch: false },
  })
