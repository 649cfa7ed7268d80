import type { PageView } from '@/src/presenters/viewModels'
import { Document } from './Document'

/** Characters that no HTML may hold. Texts get them when they are copied out of a PDF, and nobody sees them. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g

/** A whole page as HTML. React's renderer is loaded here, because Next refuses it as an import of a route. */
export async function renderDocument(page: PageView, script?: string): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = renderToStaticMarkup(<Document {...page} script={script} />)
  return `<!doctype html>${html.replace(FORBIDDEN, '')}`
}
