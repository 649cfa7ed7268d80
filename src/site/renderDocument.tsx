import type { PageView } from '@/src/presenters/viewModels'
import { Document } from './Document'

/** A whole page as HTML. React's renderer is loaded here, because Next refuses it as an import of a route. */
export async function renderDocument(page: PageView, script?: string): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(<Document {...page} script={script} />)}`
}
