import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "related_articles" ADD COLUMN "dismiss_reason" varchar;
  ALTER TABLE "related_articles" ADD COLUMN "texts_then" jsonb;
  ALTER TABLE "related_articles" ADD COLUMN "decided_by_id" uuid;
  ALTER TABLE "related_articles" ADD COLUMN "decided_at" timestamp(3) with time zone;
  ALTER TABLE "related_articles" ADD CONSTRAINT "related_articles_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "related_articles_decided_by_idx" ON "related_articles" USING btree ("decided_by_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "related_articles" DROP CONSTRAINT "related_articles_decided_by_id_users_id_fk";
  
  DROP INDEX "related_articles_decided_by_idx";
  ALTER TABLE "related_articles" DROP COLUMN "dismiss_reason";
  ALTER TABLE "related_articles" DROP COLUMN "texts_then";
  ALTER TABLE "related_articles" DROP COLUMN "decided_by_id";
  ALTER TABLE "related_articles" DROP COLUMN "decided_at";`)
}
