import { block, bulletList, paragraph, richText } from '@/src/richtext/build'

/** Pressure on the nerves at the base of the spine, worded the same in every article. */
export const caudaEquinaCard = () =>
  block('careCard', {
    level: 'emergency',
    heading: 'Call 999 or go to A&E now if you have back or leg pain and:',
    body: richText(
      bulletList(
        'you are numb or tingling around your genitals, back passage or inner thighs',
        'you find it hard to start peeing, cannot feel yourself pee, or leak pee or poo',
        'both legs are weak, numb or very painful',
        'your genitals have lost feeling during sex',
      ),
      paragraph(
        'The nerves at the base of your spine may be squeezed. Treatment within hours can prevent lasting damage. Do not drive yourself.',
      ),
    ),
  })

export const seeGpCard = (heading: string, ...reasons: string[]) =>
  block('careCard', { level: 'nonUrgent', heading, body: richText(bulletList(...reasons)) })
