import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_sign_offs_decision" AS ENUM('requested', 'approved', 'changesRequested', 'withdrawn', 'brokenGlass');
  CREATE TYPE "public"."enum_sign_offs_scope" AS ENUM('full', 'changes');
  CREATE TABLE "articles_change_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"what" varchar,
  	"why" varchar,
  	"is_correction" boolean
  );
  
  CREATE TABLE "_articles_v_version_change_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone,
  	"what" varchar,
  	"why" varchar,
  	"is_correction" boolean,
  	"_uuid" varchar
  );
  
  CREATE TABLE "sign_offs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"article_id" uuid,
  	"title" varchar,
  	"decision" "enum_sign_offs_decision" NOT NULL,
  	"scope" "enum_sign_offs_scope",
  	"comment" varchar,
  	"reviewer_id" uuid,
  	"reviewer_name" varchar,
  	"interests" varchar,
  	"user_id" uuid,
  	"user_name" varchar,
  	"content_hash" varchar NOT NULL,
  	"version" varchar,
  	"content" jsonb,
  	"at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles" ADD COLUMN "no_red_flags_because" varchar;
  ALTER TABLE "articles" ADD COLUMN "change_what" varchar;
  ALTER TABLE "articles" ADD COLUMN "change_why" varchar;
  ALTER TABLE "articles" ADD COLUMN "change_is_correction" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "review_months" numeric;
  ALTER TABLE "_articles_v" ADD COLUMN "version_no_red_flags_because" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_change_what" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_change_why" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_change_is_correction" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_review_months" numeric;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "sign_offs_id" uuid;
  ALTER TABLE "articles_change_log" ADD CONSTRAINT "articles_change_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_change_log" ADD CONSTRAINT "_articles_v_version_change_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_reviewer_id_experts_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."experts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "articles_change_log_order_idx" ON "articles_change_log" USING btree ("_order");
  CREATE INDEX "articles_change_log_parent_id_idx" ON "articles_change_log" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_change_log_order_idx" ON "_articles_v_version_change_log" USING btree ("_order");
  CREATE INDEX "_articles_v_version_change_log_parent_id_idx" ON "_articles_v_version_change_log" USING btree ("_parent_id");
  CREATE INDEX "sign_offs_article_idx" ON "sign_offs" USING btree ("article_id");
  CREATE INDEX "sign_offs_decision_idx" ON "sign_offs" USING btree ("decision");
  CREATE INDEX "sign_offs_reviewer_idx" ON "sign_offs" USING btree ("reviewer_id");
  CREATE INDEX "sign_offs_user_idx" ON "sign_offs" USING btree ("user_id");
  CREATE INDEX "sign_offs_at_idx" ON "sign_offs" USING btree ("at");
  CREATE INDEX "sign_offs_updated_at_idx" ON "sign_offs" USING btree ("updated_at");
  CREATE INDEX "sign_offs_created_at_idx" ON "sign_offs" USING btree ("created_at");
  CREATE INDEX "article_contentHash_idx" ON "sign_offs" USING btree ("article_id","content_hash");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sign_offs_fk" FOREIGN KEY ("sign_offs_id") REFERENCES "public"."sign_offs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_sign_offs_id_idx" ON "payload_locked_documents_rels" USING btree ("sign_offs_id");`)
  // What was decided stays. Only the documents it points to may go, which leaves it without them.
  await db.execute(sql`
    create function refuse_change_of_sign_off() returns trigger language plpgsql as $$
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
    create trigger sign_offs_stay before update or delete on sign_offs
      for each row execute function refuse_change_of_sign_off();
    create trigger sign_offs_are_not_emptied before truncate on sign_offs
      for each statement execute function refuse_change_of_sign_off();

    create table review_states (
      article uuid primary key references articles on delete cascade,
      stage text not null,
      since timestamptz,
      asked uuid references experts on delete set null,
      draft_hash text not null,
      published_hash text,
      is_live boolean not null,
      live_decision text,
      next_review_at timestamptz,
      writers uuid[] not null default '{}'
    );
    create index review_states_stage_idx on review_states (stage, since) where stage in ('awaiting', 'changesRequested');
    create index review_states_due_idx on review_states (next_review_at) where is_live;
    create index review_states_unapproved_idx on review_states (since)
      where is_live and live_decision is distinct from 'approved';
    -- What was published before anybody could sign it off was not signed off.
    insert into review_states (article, stage, draft_hash, is_live, next_review_at)
    select id, 'writing', '', _status = 'published' and deleted_at is null, next_review_at from articles;
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table review_states;
    drop trigger sign_offs_stay on sign_offs;
    drop trigger sign_offs_are_not_emptied on sign_offs;
    drop function refuse_change_of_sign_off;
  `)
  await db.execute(sql`
   ALTER TABLE "articles_change_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_version_change_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sign_offs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "articles_change_log" CASCADE;
  DROP TABLE "_articles_v_version_change_log" CASCADE;
  DROP TABLE "sign_offs" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_sign_offs_fk";
  
  DROP INDEX "payload_locked_documents_rels_sign_offs_id_idx";
  ALTER TABLE "articles" DROP COLUMN "no_red_flags_because";
  ALTER TABLE "articles" DROP COLUMN "change_what";
  ALTER TABLE "articles" DROP COLUMN "change_why";
  ALTER TABLE "articles" DROP COLUMN "change_is_correction";
  ALTER TABLE "articles" DROP COLUMN "review_months";
  ALTER TABLE "_articles_v" DROP COLUMN "version_no_red_flags_because";
  ALTER TABLE "_articles_v" DROP COLUMN "version_change_what";
  ALTER TABLE "_articles_v" DROP COLUMN "version_change_why";
  ALTER TABLE "_articles_v" DROP COLUMN "version_change_is_correction";
  ALTER TABLE "_articles_v" DROP COLUMN "version_review_months";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "sign_offs_id";
  DROP TYPE "public"."enum_sign_offs_decision";
  DROP TYPE "public"."enum_sign_offs_scope";`)
}
