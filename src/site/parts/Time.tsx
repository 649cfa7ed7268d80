import type { DateView } from '@/src/presenters/viewModels'

export const Time = ({ iso, text }: DateView) => <time dateTime={iso}>{text}</time>
