import { sql } from '@payloadcms/db-postgres'

type Statement = ReturnType<typeof sql>

/** What an editor may do about a row, beside opening what it names. */
export type Remedy = 'leadHere' | 'leadOn' | 'withdraw' | 'unlink' | 'begin'

/** What is wrong with how pages are linked. */
export type Report = {
  key: string
  title: string
  /** Why it matters, in a sentence. */
  why: string
  nothing: string
  /** The collection of what `id` names. */
  collection: 'articles' | 'conditions'
  remedy: Remedy
  /**
   * Selects `id` and `title` of what is wrong, `other` and `other_title` of the second article where there is
   * one, the `link` between them or their `likeness`, and `place`, by which they are in order.
   */
  found: Statement
}

const live = (table: 'article' | 'source' | 'target' | 'condition') =>
  sql`${sql.identifier(table)}._status = 'published' and ${sql.identifier(table)}.deleted_at is null`

/** Links that an editor stands behind. */
const decided = sql`link.state in ('accepted', 'pinned')`

const alone = sql`null::uuid as other, null::text as other_title, null::uuid as link, null::float as likeness`

/** Live articles that no live one stands at the other end of. */
const unlinked = (end: 'source' | 'target', other: 'source' | 'target') => sql`
  select article.id, article.title, ${alone}, extract(epoch from article.published_at) as place
  from articles as article
  where ${live('article')} and not exists (
    select from related_articles as link
    join articles as ${sql.identifier(other)} on ${sql.identifier(other)}.id = link.${sql.identifier(`${other}_id`)}
    where link.${sql.identifier(`${end}_id`)} = article.id and ${decided} and ${live(other)})`

const ORPHANS: Report = {
  key: 'orphans',
  title: 'Orphans',
  why: 'No other article leads to these, so that readers find them by search only.',
  nothing: 'Another article leads to each.',
  collection: 'articles',
  remedy: 'leadHere',
  found: unlinked('target', 'source'),
}

const DEAD_ENDS: Report = {
  key: 'dead-ends',
  title: 'Dead ends',
  why: 'No related article leads readers on from these.',
  nothing: 'Each article leads on to another.',
  collection: 'articles',
  remedy: 'leadOn',
  found: unlinked('source', 'target'),
}

/** By its path, too, where both are called the same. */
const told = (table: 'article' | 'target') => sql`
  case when article.title = target.title
    then ${sql.identifier(table)}.title || ' (' || ${sql.identifier(table)}.slug || ')'
    else ${sql.identifier(table)}.title end`

const NEAR_DUPLICATES: Report = {
  key: 'near-duplicates',
  title: 'Near-duplicates',
  why: 'These say much the same. What is said twice must be kept true twice.',
  nothing: 'No two published articles say the same.',
  collection: 'articles',
  remedy: 'withdraw',
  found: sql`
    select article.id, ${told('article')} as title, target.id as other, ${told('target')} as other_title,
      null::uuid as link,
      pair.likeness, pair.likeness as place
    from related_duplicates as pair
    join articles as article on article.id = pair.one
    join articles as target on target.id = pair.other
    where ${live('article')} and ${live('target')}`,
}

/** Of a draft, as it was last written. */
const lastTitle = (table: 'target' | 'draft') => sql`
  (select version_title from _articles_v where parent_id = ${sql.identifier(table)}.id and latest limit 1)`

const UNPUBLISHED: Report = {
  key: 'unpublished',
  title: 'Links to unpublished pages',
  why: 'Readers do not see these links, for the article they lead to is a draft or in the trash.',
  nothing: 'All links lead to published articles.',
  collection: 'articles',
  remedy: 'unlink',
  found: sql`
    select source.id, source.title, target.id as other,
      ${lastTitle('target')} as other_title, link.id as link, null::float as likeness,
      extract(epoch from link.updated_at) as place
    from related_articles as link
    join articles as source on source.id = link.source_id
    join articles as target on target.id = link.target_id
    where ${decided} and ${live('source')} and not (${live('target')})`,
}

/** The first draft that is about a condition as it was last written. */
const begun = (selected: Statement) => sql`
  (select ${selected} from _articles_v_rels as about
    join _articles_v as version on version.id = about.parent_id and version.latest
    join articles as draft on draft.id = version.parent_id
    where about.conditions_id = condition.id and about.path = 'version.conditions' and draft.deleted_at is null
    order by draft.created_at, draft.id limit 1)`

const WITHOUT_ARTICLE: Report = {
  key: 'without-article',
  title: 'Conditions without an article',
  why: 'No published article is about these.',
  nothing: 'There is an article about every condition.',
  collection: 'conditions',
  remedy: 'begin',
  found: sql`
    select condition.id, condition.name as title, ${begun(sql`draft.id`)} as other,
      ${begun(lastTitle('draft'))} as other_title, null::uuid as link, null::float as likeness,
      extract(epoch from condition.updated_at) as place
    from conditions as condition
    where ${live('condition')} and not exists (
      select from articles_rels as about join articles as article on article.id = about.parent_id
      where about.conditions_id = condition.id and about.path = 'conditions' and ${live('article')})`,
}

export const REPORTS = [ORPHANS, DEAD_ENDS, NEAR_DUPLICATES, UNPUBLISHED, WITHOUT_ARTICLE]
