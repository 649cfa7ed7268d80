/** A request as whoever is signed in, with a body of JSON where there is one. */
export const send = (method: string, url: string, body?: object, signal?: AbortSignal): Promise<Response> =>
  fetch(url, {
    method,
    credentials: 'same-origin',
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    signal,
  })

type Refusal = { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] }

/** What was wrong, as the server says it. */
export async function messageOf(
  answer: Response,
  otherwise = 'That could not be saved. Load the page again.',
): Promise<string> {
  const { errors } = (await answer.json().catch(() => ({}))) as Refusal
  const [error] = errors ?? []
  return error?.data?.errors?.[0]?.message ?? error?.message ?? otherwise
}
