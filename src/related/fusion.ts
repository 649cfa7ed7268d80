import type { Profile, Topic } from './profile'
import type { Signals } from './signals'
import { termOf } from './terms'
import { likenessTo } from './titles'
import { rounded } from './weights'

/** What a similarity of each kind is worth, as measured (docs/decisions/0011). */
export type Worth = { text: number; title: number; topics: number }
export const WORTH: Worth = { text: 1, title: 0.5, topics: 0.35 }
/** What another name is worth beside the title itself. */
const OF_OTHER_NAME = 0.85
const WORDS_SHOWN = 5

/** Another article, as far as it has something in common with a profile. */
export type Candidate = { target: string; title: string; terms: ReadonlyMap<string, number> }

type Known = {
  /** Of the words of titles. */
  rarityOf: (word: string) => number
  topicName: (topic: Topic) => string | undefined
  worth?: Worth
}

/** An article that readers of another one may want next. The target is its id. */
export type Suggestion = { target: string; score: number; signals: Signals }

/** How close other articles are to a profile, closest first, with every part of it. */
export function fused(
  profile: Profile,
  candidates: readonly Candidate[],
  { rarityOf, topicName, worth = WORTH }: Known,
): Suggestion[] {
  const likeTitle = titleLikeness(profile, rarityOf)
  const compared = candidates.map((candidate) => ({
    target: candidate.target,
    text: textSimilarity(profile, candidate),
    title: likeTitle(candidate.title),
    topics: topicsOf(profile, candidate, topicName),
  }))
  const places = {
    text: ranks(compared, ({ text }) => text.similarity),
    title: ranks(compared, ({ title }) => title.similarity),
    topics: ranks(compared, ({ topics }) => topics.similarity),
  }
  const suggestions = compared.map(({ target, text, title, topics }) => {
    const score = rounded(
      worth.text * text.similarity + worth.title * title.similarity + worth.topics * topics.similarity,
    )
    const signals: Signals = { fused: score }
    const [ofText, ofTitle, ofTopics] = [
      places.text.get(target),
      places.title.get(target),
      places.topics.get(target),
    ]
    if (ofTopics) signals.topics = { ...topics, rank: ofTopics }
    if (ofTitle) signals.title = { ...title, rank: ofTitle }
    if (ofText) signals.text = { ...text, rank: ofText }
    return { target, score, signals }
  })
  return suggestions.filter(({ score }) => score > 0).sort(closestFirst(({ score }) => score))
}

/** What two articles say alike: the cosine of their words, and those words that make most of it. */
export function textSimilarity({ words }: Profile, { terms }: Candidate) {
  const shared = words.flatMap(({ stem, weight, word }) => {
    const says = weight * (terms.get(termOf.word(stem)) ?? 0)
    return says > 0 ? { word, says } : []
  })
  return {
    similarity: sum(shared),
    // Of words that say as much, those stay first that say more about the article itself.
    words: shared
      .sort((one, other) => other.says - one.says)
      .slice(0, WORDS_SHOWN)
      .map(({ word }) => word),
  }
}

type TitleLikeness = (title: string) => { similarity: number; name?: string }

/** How like a title is to that of a profile, or to another of its names where that is liker. */
function titleLikeness({ names, title }: Profile, rarityOf: Known['rarityOf']): TitleLikeness {
  const own = likenessTo(title, rarityOf)
  const others = names.map((name) => ({ name, like: likenessTo(name, rarityOf) }))
  return (other) => {
    let best: ReturnType<TitleLikeness> = { similarity: rounded(own(other)) }
    for (const { like, name } of others) {
      const similarity = rounded(OF_OTHER_NAME * like(other))
      if (similarity > best.similarity) best = { similarity, name }
    }
    return best
  }
}

function topicsOf({ topics }: Profile, { terms }: Candidate, topicName: Known['topicName']) {
  const shared = topics.flatMap((topic) => {
    const says = topic.weight * (terms.get(termOf.topic(topic.id)) ?? 0)
    const name = topicName(topic)
    return says > 0 && name ? { topic, name, says } : []
  })
  return {
    similarity: sum(shared),
    shared: shared
      .sort((one, other) => other.says - one.says)
      .map(({ name, says, topic: { collection, id } }) => ({ collection, id, name, weight: rounded(says) })),
  }
}

const sum = (parts: readonly { says: number }[]) =>
  rounded(
    Math.min(
      1,
      parts.reduce((total, { says }) => total + says, 0),
    ),
  )

/** The places of those that have something in common at all, from 1. */
function ranks<One extends { target: string }>(all: readonly One[], measure: (one: One) => number) {
  const having = all.filter((one) => measure(one) > 0).sort(closestFirst(measure))
  return new Map(having.map(({ target }, place) => [target, place + 1]))
}

/** Ties are broken by id, so that the order is always the same. */
const closestFirst =
  <One extends { target: string }>(measure: (one: One) => number) =>
  (one: One, other: One) =>
    measure(other) - measure(one) || (one.target < other.target ? -1 : 1)
