import type { FigureView } from '@/src/presenters/viewModels'
import { Figure as PictureWithCaption } from '@/src/site/parts/Figure'

export const Figure = ({ picture }: FigureView) => <PictureWithCaption picture={picture} isFirst={false} />
