import { SHARE_SIZE } from '@/src/presenters/shareImage'

type Card = { site: string; title: string }

/** The only letters that its typeface has. For others the renderer would ask a server of somebody else. */
const isDrawable = (text: string) => /^[\p{Script=Latin}\p{N}\s.,:;!?()'"’‘“”–—/&%+-]*$/u.test(text)

/** Draws a card of a title as a PNG. A title in letters it cannot draw is left out. */
export async function drawShareCard({ site, title }: Card): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded here, because the renderer is large and seldom needed.
  const { ImageResponse } = await import('next/og')
  const shown = isDrawable(title) ? title : ''
  const card = (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: 80,
        background: '#f4f7f6',
        borderLeft: '28px solid #0a5a63',
        color: '#17211f',
      }}
    >
      <div
        style={{
          display: 'flex',
          fontSize: shown.length > 70 ? 60 : 76,
          lineHeight: 1.15,
          letterSpacing: -2,
        }}
      >
        {shown}
      </div>
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 40, color: '#0a5a63' }}>
        <div style={{ width: 30, height: 30, borderRadius: 15, marginRight: 20, background: '#0a5a63' }} />
        {isDrawable(site) ? site : ''}
      </div>
    </div>
  )
  return new Uint8Array(await new ImageResponse(card, SHARE_SIZE).arrayBuffer())
}
