import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const TABLES = ['articles', 'conditions', 'symptoms', 'treatments']

/** Lists are filtered and sorted by where pages stand, which was known of each, and stood in no list before. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."review_stage" AS ENUM('writing', 'awaiting', 'changesRequested', 'approved');
  ALTER TABLE "articles" ADD COLUMN "review_stage" "review_stage" DEFAULT 'writing';
  ALTER TABLE "_articles_v" ADD COLUMN "version_review_stage" "review_stage" DEFAULT 'writing';
  ALTER TABLE "conditions" ADD COLUMN "review_stage" "review_stage" DEFAULT 'writing';
  ALTER TABLE "_conditions_v" ADD COLUMN "version_review_stage" "review_stage" DEFAULT 'writing';
  ALTER TABLE "symptoms" ADD COLUMN "review_stage" "review_stage" DEFAULT 'writing';
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_review_stage" "review_stage" DEFAULT 'writing';
  ALTER TABLE "treatments" ADD COLUMN "review_stage" "review_stage" DEFAULT 'writing';
  ALTER TABLE "_treatments_v" ADD COLUMN "version_review_stage" "review_stage" DEFAULT 'writing';
  CREATE INDEX "articles_review_stage_idx" ON "articles" USING btree ("review_stage");
  CREATE INDEX "_articles_v_version_version_review_stage_idx" ON "_articles_v" USING btree ("version_review_stage");
  CREATE INDEX "conditions_review_stage_idx" ON "conditions" USING btree ("review_stage");
  CREATE INDEX "_conditions_v_version_version_review_stage_idx" ON "_conditions_v" USING btree ("version_review_stage");
  CREATE INDEX "symptoms_review_stage_idx" ON "symptoms" USING btree ("review_stage");
  CREATE INDEX "_symptoms_v_version_version_review_stage_idx" ON "_symptoms_v" USING btree ("version_review_stage");
  CREATE INDEX "treatments_review_stage_idx" ON "treatments" USING btree ("review_stage");
  CREATE INDEX "_treatments_v_version_version_review_stage_idx" ON "_treatments_v" USING btree ("version_review_stage");`)
  for (const table of TABLES) {
    await db.execute(sql`
      update ${sql.identifier(table)} as page set review_stage = states.stage::review_stage
      from review_states as states where states.document = page.id and states.stage <> 'writing'`)
    await db.execute(sql`
      update ${sql.identifier(`_${table}_v`)} as version set version_review_stage = states.stage::review_stage
      from review_states as states
      where states.document = version.parent_id and version.latest and states.stage <> 'writing'`)
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "articles_review_stage_idx";
  DROP INDEX "_articles_v_version_version_review_stage_idx";
  DROP INDEX "conditions_review_stage_idx";
  DROP INDEX "_conditions_v_version_version_review_stage_idx";
  DROP INDEX "symptoms_review_stage_idx";
  DROP INDEX "_symptoms_v_version_version_review_stage_idx";
  DROP INDEX "treatments_review_stage_idx";
  DROP INDEX "_treatments_v_version_version_review_stage_idx";
  ALTER TABLE "articles" DROP COLUMN "review_stage";
  ALTER TABLE "_articles_v" DROP COLUMN "version_review_stage";
  ALTER TABLE "conditions" DROP COLUMN "review_stage";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_review_stage";
  ALTER TABLE "symptoms" DROP COLUMN "review_stage";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_review_stage";
  ALTER TABLE "treatments" DROP COLUMN "review_stage";
  ALTER TABLE "_treatments_v" DROP COLUMN "version_review_stage";
  DROP TYPE "public"."review_stage";`)
}
