import type { PictureSeed } from './types'

const ours = { credit: 'Salus demonstration library', licence: 'CC BY 4.0' }

/** Each picture is drawn in `pictures/<name>.svg`. */
export const pictures: PictureSeed[] = [
  {
    name: 'back-of-the-thigh',
    alt: 'Drawing of a leg from behind. A yellow line, the sciatic nerve, leaves the pelvis and runs down between the hamstring muscles, then splits in two above the knee.',
    caption:
      'The sciatic nerve (yellow) runs from the pelvis down the back of the thigh, deep to the hamstring muscles, and divides above the knee.',
    ...ours,
  },
  {
    name: 'spine-and-disc',
    alt: 'Drawing of the lower spine from the side. One of the discs between the bones bulges backwards and touches a nerve.',
    caption: 'A disc that bulges can press on a nerve as it leaves the spine.',
    ...ours,
  },
  {
    name: 'walking',
    alt: 'Drawing of a person walking on a path between low hills.',
    caption: 'Short, frequent walks help most people with back or leg pain.',
    ...ours,
  },
  {
    name: 'stretching',
    alt: 'Drawing of a person lying on a mat with one leg raised, holding it behind the thigh.',
    caption: 'A gentle movement for the back of the leg.',
    ...ours,
  },
]
