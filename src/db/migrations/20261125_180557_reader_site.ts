import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "withdrawals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"article_id" uuid,
  	"reason" varchar NOT NULL,
  	"instead_id" uuid,
  	"title" varchar,
  	"path" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "feedback" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"path" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"month" varchar NOT NULL,
  	"helpful" numeric DEFAULT 0 NOT NULL,
  	"unhelpful" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "withdrawals_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "feedback_id" uuid;
  ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_instead_id_articles_id_fk" FOREIGN KEY ("instead_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_rels" ADD CONSTRAINT "site_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "withdrawals_article_idx" ON "withdrawals" USING btree ("article_id");
  CREATE INDEX "withdrawals_instead_idx" ON "withdrawals" USING btree ("instead_id");
  CREATE UNIQUE INDEX "withdrawals_path_idx" ON "withdrawals" USING btree ("path");
  CREATE INDEX "withdrawals_updated_at_idx" ON "withdrawals" USING btree ("updated_at");
  CREATE INDEX "withdrawals_created_at_idx" ON "withdrawals" USING btree ("created_at");
  CREATE INDEX "feedback_document_idx" ON "feedback" USING btree ("document");
  CREATE INDEX "feedback_helpful_idx" ON "feedback" USING btree ("helpful");
  CREATE INDEX "feedback_unhelpful_idx" ON "feedback" USING btree ("unhelpful");
  CREATE INDEX "feedback_updated_at_idx" ON "feedback" USING btree ("updated_at");
  CREATE INDEX "feedback_created_at_idx" ON "feedback" USING btree ("created_at");
  CREATE UNIQUE INDEX "document_month_idx" ON "feedback" USING btree ("document","month");
  CREATE INDEX "site_rels_order_idx" ON "site_rels" USING btree ("order");
  CREATE INDEX "site_rels_parent_idx" ON "site_rels" USING btree ("parent_id");
  CREATE INDEX "site_rels_path_idx" ON "site_rels" USING btree ("path");
  CREATE INDEX "site_rels_articles_id_idx" ON "site_rels" USING btree ("articles_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_withdrawals_fk" FOREIGN KEY ("withdrawals_id") REFERENCES "public"."withdrawals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_feedback_fk" FOREIGN KEY ("feedback_id") REFERENCES "public"."feedback"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_withdrawals_id_idx" ON "payload_locked_documents_rels" USING btree ("withdrawals_id");
  CREATE INDEX "payload_locked_documents_rels_feedback_id_idx" ON "payload_locked_documents_rels" USING btree ("feedback_id");`)
  // Whom an article quotes stood only in its body until now.
  await db.execute(sql`
    insert into articles_rels ("order", parent_id, path, experts_id)
    select row_number() over (partition by quotes.id order by quotes.expert), quotes.id, 'quoted', experts.id
    from (
      select distinct id, jsonb_path_query(body, '$.**.fields ? (@.blockType == "quote").expert', '{}', true) #>> '{}' as expert
      from articles) as quotes
    join experts on experts.id::text = quotes.expert;

    insert into _articles_v_rels ("order", parent_id, path, experts_id)
    select row_number() over (partition by quotes.id order by quotes.expert), quotes.id, 'version.quoted', experts.id
    from (
      select distinct id, jsonb_path_query(version_body, '$.**.fields ? (@.blockType == "quote").expert', '{}', true) #>> '{}' as expert
      from _articles_v) as quotes
    join experts on experts.id::text = quotes.expert;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   delete from articles_rels where path = 'quoted';
   delete from _articles_v_rels where path = 'version.quoted';
   ALTER TABLE "withdrawals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feedback" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "withdrawals" CASCADE;
  DROP TABLE "feedback" CASCADE;
  DROP TABLE "site_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_withdrawals_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_feedback_fk";
  
  DROP INDEX "payload_locked_documents_rels_withdrawals_id_idx";
  DROP INDEX "payload_locked_documents_rels_feedback_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "withdrawals_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "feedback_id";`)
}
