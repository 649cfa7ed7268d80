import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- Of a topic as well as of an article.
    alter table link_uses rename column article to document;

    -- How far the addresses of what was published before were taken in. Empty when all are.
    alter table link_filling rename column after_article to after_id;
    alter table link_filling add column collection text not null default 'articles'
      check (collection in ('articles', 'conditions', 'symptoms', 'treatments'));
    alter table link_filling alter column collection drop default;
    insert into link_filling (collection, after_id)
      select 'conditions', '00000000-0000-0000-0000-000000000000' where not exists (select from link_filling);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from link_uses where not exists (select from articles where articles.id = link_uses.document);
    alter table link_uses rename column document to article;

    delete from link_filling where collection <> 'articles';
    alter table link_filling drop column collection;
    alter table link_filling rename column after_id to after_article;
  `)
}
