import { FEWEST_SENTENCES, FEWEST_WORDS, type LongSentence, type Measures } from '../measures'

/** Children in the US are about five when they start school, where grade 1 follows a year of kindergarten. */
const AGE_BEFORE_GRADES = 5
const ADULT = 18

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

export const noMeasure = (language: string): string =>
  `There is no measure for texts in ${languageNames.of(language)}. It is made for English.`

/** The aim is that of the NHS (service-manual.nhs.uk/content/how-we-write). */
export function level({ fleschKincaid, words }: Measures): string {
  if (fleschKincaid === undefined)
    return `A level can be told from ${FEWEST_WORDS} words on. So far there ${counted(words, 'is', 'are')}.`
  return `About the level of ${reader(Math.round(fleschKincaid) + AGE_BEFORE_GRADES)}. Most readers understand 9 to 11.`
}

function reader(age: number): string {
  if (age >= ADULT) return 'a student at a university'
  const years = Math.max(AGE_BEFORE_GRADES, age)
  return `${[8, 11].includes(years) ? 'an' : 'a'} ${years}-year-old`
}

const counted = (number: number, one: string, many: string) => `${number === 1 ? one : many} ${number}`

export const GRADES =
  'A grade is a year at school in the US: add 5 for the age. SMOG is mostly higher, for it asks that readers understand everything.'

export const grade = (value: number): string => value.toFixed(1)

export const smog = ({ sentences, smog: value }: Measures): string =>
  value === undefined
    ? `needs ${FEWEST_SENTENCES} sentences, and there ${counted(sentences, 'is', 'are')}`
    : grade(value)

const SHOWN = 90

/** The beginning of a sentence, enough to find it by. */
export const beginning = ({ text }: LongSentence): string =>
  text.length > SHOWN ? `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …` : text
