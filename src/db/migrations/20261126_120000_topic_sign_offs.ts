import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  // What was decided stays. Only the documents it points to may go, which leaves it without them.
  await db.execute(sql`
    create or replace function refuse_change_of_sign_off() returns trigger language plpgsql as $$
    declare
      pointers text[] := '{article_id,condition_id,symptom_id,treatment_id,reviewer_id,user_id}';
    begin
      if tg_op = 'UPDATE'
        and to_jsonb(new) - pointers = to_jsonb(old) - pointers
        and (new.article_id is null or new.article_id = old.article_id)
        and (new.condition_id is null or new.condition_id = old.condition_id)
        and (new.symptom_id is null or new.symptom_id = old.symptom_id)
        and (new.treatment_id is null or new.treatment_id = old.treatment_id)
        and (new.reviewer_id is null or new.reviewer_id = old.reviewer_id)
        and (new.user_id is null or new.user_id = old.user_id)
      then return new;
      end if;
      raise exception 'A sign-off cannot be changed or deleted.' using errcode = 'integrity_constraint_violation';
    end $$;

    create function refuse_sign_off_of_no_page() returns trigger language plpgsql as $$
    begin
      if num_nonnulls(new.article_id, new.condition_id, new.symptom_id, new.treatment_id) = 1 then return new; end if;
      raise exception 'A sign-off is about one page.' using errcode = 'check_violation';
    end $$;
    -- Not a constraint: the record outlives its page, and then points to none.
    create trigger sign_offs_are_about_a_page before insert on sign_offs
      for each row execute function refuse_sign_off_of_no_page();

    alter table review_states
      add column condition uuid references conditions on delete cascade,
      add column symptom uuid references symptoms on delete cascade,
      add column treatment uuid references treatments on delete cascade;
    alter table review_states drop constraint review_states_pkey;
    alter table review_states alter column article drop not null;
    alter table review_states
      add check (num_nonnulls(article, condition, symptom, treatment) = 1),
      add column document uuid generated always as (coalesce(article, condition, symptom, treatment)) stored primary key;
    create index review_states_article_idx on review_states (article);
    create index review_states_condition_idx on review_states (condition);
    create index review_states_symptom_idx on review_states (symptom);
    create index review_states_treatment_idx on review_states (treatment);
  `)
  // What was published before anybody could sign it off was not signed off. Who published it has not read it
  // as somebody else would.
  for (const [collection, pointer] of TOPICS)
    await db.execute(sql`
      insert into review_states (${sql.identifier(pointer)}, stage, draft_hash, is_live, writers)
      select id, 'writing', '', _status = 'published' and deleted_at is null, array(
        select distinct users.id from audit_log join users on users.id::text = audit_log.user
        where audit_log.document = topic.id::text and audit_log.action in ('published', 'republished'))
      from ${sql.identifier(collection)} as topic`)
}

const TOPICS = [
  ['conditions', 'condition'],
  ['symptoms', 'symptom'],
  ['treatments', 'treatment'],
] as const

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from review_states where article is null;
    alter table review_states drop column document;
    alter table review_states drop column condition, drop column symptom, drop column treatment;
    drop index review_states_article_idx;
    alter table review_states add primary key (article);

    drop trigger sign_offs_are_about_a_page on sign_offs;
    drop function refuse_sign_off_of_no_page;
    create or replace function refuse_change_of_sign_off() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE'
        and to_jsonb(new) - '{article_id,reviewer_id,user_id}'::text[] = to_jsonb(old) - '{article_id,reviewer_id,user_id}'::text[]
        and (new.article_id is null or new.article_id = old.article_id)
        and (new.reviewer_id is null or new.reviewer_id = old.reviewer_id)
        and (new.user_id is null or new.user_id = old.user_id)
      then return new;
      end if;
      raise exception 'A sign-off cannot be changed or deleted.' using errcode = 'integrity_constraint_violation';
    end $$;
  `)
}
