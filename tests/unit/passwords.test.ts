import { describe, expect, test } from 'vitest'
import { passwordProblem } from '@/collections/Users/passwordProblem'

describe('a password', () => {
  test.each([
    'iloveyou1234',
    'changeme1234',
    'trustno1trustno1',
    'sunshine12345',
    'Football2024!',
    'abcdefghijkl',
    '1q2w3e4r5t6y',
    'michael12345',
    'passw0rd12345',
    'P@ssw0rd1234',
    'zaq12wsx3edc',
    'password12345',
    'qwertyuiop12',
    'Welcome2026!!',
    'Liverpool1892!',
    'abababababab',
    '010203040506',
  ])('is not %s, which others try first', async (password) => {
    expect(await passwordProblem(password)).toMatch(/easy to guess.*three or four unrelated words/i)
  })

  test.each([
    ['too short', 'Xk3$pQ9!vB2', /at least 12 characters/],
    ['too long', 'Xk3$pQ9!vB2'.repeat(24), /at most 256 characters/],
    ['no text', 123456789012, /at least 12 characters/],
  ])('that is %s is refused with its reason', async (_, password, words) => {
    expect(await passwordProblem(password)).toMatch(words)
  })

  test('does not say whose it is or where it is for', async () => {
    const person = { email: 'theodora.papadakis@clinic.example', name: 'Theodora Papadakis' }
    for (const password of ['theodora.papadakis', 'Papadakis-2026', 'theodora1234', 'salus-salus-2026'])
      expect(await passwordProblem(password, person), password).toBeTruthy()
  })

  test.each([
    'correct horse battery staple',
    'a 3f0e8a8c-9f50-4c2f-a0f4-0b5d2b3a7a11 password',
    'Xk3$pQ9!vB2z',
    'kettle violin marsh ninety',
    'grüne Äpfel auf dem Dach',
    'moTh7-lagoon-brisk',
  ])('may be %s', async (password) => {
    expect(await passwordProblem(password)).toBeUndefined()
  })

  test('of the longest kind is judged at once', async () => {
    const began = performance.now()
    await passwordProblem('aA1!'.repeat(64))
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
