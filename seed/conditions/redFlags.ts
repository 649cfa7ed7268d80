const ACTION = 'Call 999 or go to A&E now.'

/** Signs of pressure on the cauda equina, the same wherever they are listed. */
export const caudaEquinaSigns = [
  {
    sign: 'Numbness around your genitals, back passage or inner thighs',
    action: ACTION,
    level: 'emergency' as const,
  },
  {
    sign: 'Trouble peeing, not feeling when you pee, or leaking pee or poo',
    action: ACTION,
    level: 'emergency' as const,
  },
  { sign: 'Weakness, numbness or severe pain in both legs', action: ACTION, level: 'emergency' as const },
]

export const otherSigns = {
  weakFoot: {
    sign: 'A foot that drops or drags, or a leg that is getting weaker',
    action: 'Ask for an urgent GP appointment or call 111 today.',
    level: 'urgent' as const,
  },
  swollenCalf: {
    sign: 'One calf that is swollen, warm and painful, with or without a change in skin colour',
    action: 'Call 111 or ask for an urgent GP appointment today. It could be a blood clot.',
    level: 'urgent' as const,
  },
  breathless: {
    sign: 'Leg pain or swelling with breathlessness or chest pain',
    action: 'Call 999 now. A blood clot may have reached the lungs.',
    level: 'emergency' as const,
  },
}
