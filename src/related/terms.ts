/**
 * Terms are what is looked up in the tables: the words of articles, the words of titles, and topics. Each kind
 * begins with a letter of its own, and is counted by itself.
 */
export const termOf = {
  word: (stem: string) => `w:${stem}`,
  title: (word: string) => `t:${word}`,
  topic: (id: string) => `c:${id}`,
}

/** The letters that terms begin with. */
export const KINDS = ['w', 't', 'c'] as const
export const kindOf = (term: string) => term.charAt(0)

/** The term that every article has, which counts them. */
export const EVERY = ''
