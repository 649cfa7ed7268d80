const WORDS =
  'ankle balance bandage breath calm chair clinic cold cough diary doctor dose ear evening exercise fever foot friend garden glass hand heat hour ice jaw kitchen knee lamp letter lung market meal medicine minute morning muscle neck night nurse orange pain path pillow plan pulse quiet rest river room salt sand shoe shoulder sleep spoon stair stone sun sweat table tea throat towel train tree wall water week window wrist yoga'.split(
    ' ',
  )

/**
 * A text of so many words in which no run of words is in the text of another seed but by chance. The same seed
 * gives the same text (Lehmer generator, multiplier 48271, modulus 2^31 - 1).
 */
export function prose(seed: number, count = 160): string {
  let state = seed * 7919 + 1
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647
    return WORDS[state % WORDS.length]
  }).join(' ')
}
