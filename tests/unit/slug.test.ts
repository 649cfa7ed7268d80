import { describe, expect, test } from 'vitest'
import { toSlug } from '@/collections/fields/slug'

describe('a path is made of', () => {
  test.each([
    ['Sciatica & you: a café guide', 'en', 'sciatica-you-a-cafe-guide'],
    ['What’s a slipped disc?', 'en', 'whats-a-slipped-disc'],
    ['Fußschmerzen', 'de', 'fussschmerzen'],
    ['Ödeme und Übelkeit', 'de', 'oedeme-und-uebelkeit'],
    ['Ödem', 'sv', 'odem'],
    ['Sjögren’s syndrome', 'en', 'sjogrens-syndrome'],
    ['Mal au cœur', 'fr', 'mal-au-coeur'],
    ['Œdème', 'fr', 'oedeme'],
    ['Señales', 'es', 'senales'],
    ['Cefnogaeth a chŷn', 'cy', 'cefnogaeth-a-chyn'],
    ['Боль в спине', undefined, 'bol-v-spine'],
    ['Πόνος', undefined, 'ponos'],
    ['背中の痛み', undefined, 'bei-zhongno-tongmi'],
    ['ألم الظهر', undefined, 'alm-alzhr'],
    ['Đau lưng', undefined, 'dau-lung'],
    ['İğne', 'tr', 'igne'],
    ['Knees 🦵🔥', 'en', 'knees'],
    ['H₂O, 10³', 'en', 'h2o-103'],
    ['🦵', 'en', ''],
  ])('“%s” (%s): %s', (title, language, path) => {
    expect(toSlug(title, language)).toBe(path)
  })

  test('nothing that a path cannot hold, whatever the title', () => {
    for (const title of ['\u0000\u202e', 'a'.repeat(300), '‘’“”', '½ µg', 'ǅ', 'ﬁ', '\ud800'])
      expect(toSlug(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
  })
})
