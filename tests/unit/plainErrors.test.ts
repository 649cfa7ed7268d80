import { APIError, type PayloadRequest } from 'payload'
import { afterEach, expect, test, vi } from 'vitest'
import { explain } from '@/src/plugins/plainErrors'

const explained = async (error: Error) =>
  JSON.stringify(
    await explain({
      context: {},
      error,
      req: { method: 'GET', pathname: '/api/articles' } as PayloadRequest,
      result: { errors: [{ message: 'An unknown error occurred.' }] },
    }),
  )

afterEach(() => vi.restoreAllMocks())

test('a fault of the server is logged with its cause, and told without it', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const error = new Error('column "x" does not exist')
  expect(await explained(error)).toMatch(/Something went wrong here, and it is not your fault/)
  expect(logged).toHaveBeenCalledWith('GET /api/articles could not be answered:', error)
})

test('what the sender can mend is not logged', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const id = Object.assign(new Error('invalid input syntax for type uuid: "1"'), { code: '22P02' })
  const character = Object.assign(new Error('invalid byte sequence'), { code: '22021' })
  const option = Object.assign(new Error('invalid input value for enum enum_articles_language'), {
    code: '22P02',
  })
  expect(await explained(id)).toContain('UUID')
  expect(await explained(character)).toContain('a character that cannot be stored')
  expect(await explained(option)).toContain('none of those that its field can have')
  expect(await explained(new APIError('Not like this.', 400))).toContain('Not like this.')
  expect(logged).not.toHaveBeenCalled()
})
