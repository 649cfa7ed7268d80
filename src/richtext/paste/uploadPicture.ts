import { messageOf } from '@/src/admin/send'
import type { Picture } from '@/src/clipboard/pictures'

export type Description = { alt: string; isDecoration: boolean }

/** Puts a picture into the library as whoever is signed in. */
export async function uploadPicture(
  { file }: Picture,
  { alt, isDecoration }: Description,
): Promise<{ id: string } | { problem: string }> {
  const form = new FormData()
  form.set('file', file, nameOf(file))
  form.set('_payload', JSON.stringify({ alt: isDecoration ? '' : alt.trim(), decorative: isDecoration }))
  try {
    const answer = await fetch('/api/media?depth=0', {
      method: 'POST',
      credentials: 'same-origin',
      body: form,
    })
    if (!answer.ok) return { problem: await messageOf(answer, 'The picture could not be stored. Try again.') }
    const { doc } = (await answer.json()) as { doc: { id: string } }
    return { id: doc.id }
  } catch {
    return { problem: 'The server cannot be reached. Try again when you are connected.' }
  }
}

/** Browsers call each picture of a clipboard the same. */
function nameOf(file: Blob): string {
  const name = file instanceof File ? file.name : ''
  return name && !/^image\.\w+$/.test(name) ? name : `pasted-picture.${file.type.replace(/^image\//, '')}`
}
