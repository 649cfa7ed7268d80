import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sign_offs" ADD COLUMN "condition_id" uuid;
  ALTER TABLE "sign_offs" ADD COLUMN "symptom_id" uuid;
  ALTER TABLE "sign_offs" ADD COLUMN "treatment_id" uuid;
  ALTER TABLE "conditions" ADD COLUMN "no_red_flags_because" varchar;
  ALTER TABLE "conditions" ADD COLUMN "last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "conditions" ADD COLUMN "reviewed_by_id" uuid;
  ALTER TABLE "conditions" ADD COLUMN "next_review_at" timestamp(3) with time zone;
  ALTER TABLE "conditions" ADD COLUMN "review_months" numeric;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_no_red_flags_because" varchar;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_reviewed_by_id" uuid;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_next_review_at" timestamp(3) with time zone;
  ALTER TABLE "_conditions_v" ADD COLUMN "version_review_months" numeric;
  ALTER TABLE "symptoms" ADD COLUMN "last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "symptoms" ADD COLUMN "reviewed_by_id" uuid;
  ALTER TABLE "symptoms" ADD COLUMN "next_review_at" timestamp(3) with time zone;
  ALTER TABLE "symptoms" ADD COLUMN "review_months" numeric;
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_reviewed_by_id" uuid;
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_next_review_at" timestamp(3) with time zone;
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_review_months" numeric;
  ALTER TABLE "treatments" ADD COLUMN "last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "treatments" ADD COLUMN "reviewed_by_id" uuid;
  ALTER TABLE "treatments" ADD COLUMN "next_review_at" timestamp(3) with time zone;
  ALTER TABLE "treatments" ADD COLUMN "review_months" numeric;
  ALTER TABLE "_treatments_v" ADD COLUMN "version_last_reviewed_at" timestamp(3) with time zone;
  ALTER TABLE "_treatments_v" ADD COLUMN "version_reviewed_by_id" uuid;
  ALTER TABLE "_treatments_v" ADD COLUMN "version_next_review_at" timestamp(3) with time zone;
  ALTER TABLE "_treatments_v" ADD COLUMN "version_review_months" numeric;
  ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_condition_id_conditions_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."conditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_symptom_id_symptoms_id_fk" FOREIGN KEY ("symptom_id") REFERENCES "public"."symptoms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_offs" ADD CONSTRAINT "sign_offs_treatment_id_treatments_id_fk" FOREIGN KEY ("treatment_id") REFERENCES "public"."treatments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conditions" ADD CONSTRAINT "conditions_reviewed_by_id_experts_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."experts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_conditions_v" ADD CONSTRAINT "_conditions_v_version_reviewed_by_id_experts_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."experts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "symptoms" ADD CONSTRAINT "symptoms_reviewed_by_id_experts_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."experts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_symptoms_v" ADD CONSTRAINT "_symptoms_v_version_reviewed_by_id_experts_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."experts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "treatments" ADD CONSTRAINT "treatments_reviewed_by_id_experts_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."experts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_treatments_v" ADD CONSTRAINT "_treatments_v_version_reviewed_by_id_experts_id_fk" FOREIGN KEY ("version_reviewed_by_id") REFERENCES "public"."experts"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "sign_offs_condition_idx" ON "sign_offs" USING btree ("condition_id");
  CREATE INDEX "sign_offs_symptom_idx" ON "sign_offs" USING btree ("symptom_id");
  CREATE INDEX "sign_offs_treatment_idx" ON "sign_offs" USING btree ("treatment_id");
  CREATE INDEX "condition_contentHash_idx" ON "sign_offs" USING btree ("condition_id","content_hash");
  CREATE INDEX "symptom_contentHash_idx" ON "sign_offs" USING btree ("symptom_id","content_hash");
  CREATE INDEX "treatment_contentHash_idx" ON "sign_offs" USING btree ("treatment_id","content_hash");
  CREATE INDEX "conditions_last_reviewed_at_idx" ON "conditions" USING btree ("last_reviewed_at");
  CREATE INDEX "conditions_reviewed_by_idx" ON "conditions" USING btree ("reviewed_by_id");
  CREATE INDEX "conditions_next_review_at_idx" ON "conditions" USING btree ("next_review_at");
  CREATE INDEX "_conditions_v_version_version_last_reviewed_at_idx" ON "_conditions_v" USING btree ("version_last_reviewed_at");
  CREATE INDEX "_conditions_v_version_version_reviewed_by_idx" ON "_conditions_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "_conditions_v_version_version_next_review_at_idx" ON "_conditions_v" USING btree ("version_next_review_at");
  CREATE INDEX "symptoms_last_reviewed_at_idx" ON "symptoms" USING btree ("last_reviewed_at");
  CREATE INDEX "symptoms_reviewed_by_idx" ON "symptoms" USING btree ("reviewed_by_id");
  CREATE INDEX "symptoms_next_review_at_idx" ON "symptoms" USING btree ("next_review_at");
  CREATE INDEX "_symptoms_v_version_version_last_reviewed_at_idx" ON "_symptoms_v" USING btree ("version_last_reviewed_at");
  CREATE INDEX "_symptoms_v_version_version_reviewed_by_idx" ON "_symptoms_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "_symptoms_v_version_version_next_review_at_idx" ON "_symptoms_v" USING btree ("version_next_review_at");
  CREATE INDEX "treatments_last_reviewed_at_idx" ON "treatments" USING btree ("last_reviewed_at");
  CREATE INDEX "treatments_reviewed_by_idx" ON "treatments" USING btree ("reviewed_by_id");
  CREATE INDEX "treatments_next_review_at_idx" ON "treatments" USING btree ("next_review_at");
  CREATE INDEX "_treatments_v_version_version_last_reviewed_at_idx" ON "_treatments_v" USING btree ("version_last_reviewed_at");
  CREATE INDEX "_treatments_v_version_version_reviewed_by_idx" ON "_treatments_v" USING btree ("version_reviewed_by_id");
  CREATE INDEX "_treatments_v_version_version_next_review_at_idx" ON "_treatments_v" USING btree ("version_next_review_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sign_offs" DROP CONSTRAINT "sign_offs_condition_id_conditions_id_fk";
  
  ALTER TABLE "sign_offs" DROP CONSTRAINT "sign_offs_symptom_id_symptoms_id_fk";
  
  ALTER TABLE "sign_offs" DROP CONSTRAINT "sign_offs_treatment_id_treatments_id_fk";
  
  ALTER TABLE "conditions" DROP CONSTRAINT "conditions_reviewed_by_id_experts_id_fk";
  
  ALTER TABLE "_conditions_v" DROP CONSTRAINT "_conditions_v_version_reviewed_by_id_experts_id_fk";
  
  ALTER TABLE "symptoms" DROP CONSTRAINT "symptoms_reviewed_by_id_experts_id_fk";
  
  ALTER TABLE "_symptoms_v" DROP CONSTRAINT "_symptoms_v_version_reviewed_by_id_experts_id_fk";
  
  ALTER TABLE "treatments" DROP CONSTRAINT "treatments_reviewed_by_id_experts_id_fk";
  
  ALTER TABLE "_treatments_v" DROP CONSTRAINT "_treatments_v_version_reviewed_by_id_experts_id_fk";
  
  DROP INDEX "sign_offs_condition_idx";
  DROP INDEX "sign_offs_symptom_idx";
  DROP INDEX "sign_offs_treatment_idx";
  DROP INDEX "condition_contentHash_idx";
  DROP INDEX "symptom_contentHash_idx";
  DROP INDEX "treatment_contentHash_idx";
  DROP INDEX "conditions_last_reviewed_at_idx";
  DROP INDEX "conditions_reviewed_by_idx";
  DROP INDEX "conditions_next_review_at_idx";
  DROP INDEX "_conditions_v_version_version_last_reviewed_at_idx";
  DROP INDEX "_conditions_v_version_version_reviewed_by_idx";
  DROP INDEX "_conditions_v_version_version_next_review_at_idx";
  DROP INDEX "symptoms_last_reviewed_at_idx";
  DROP INDEX "symptoms_reviewed_by_idx";
  DROP INDEX "symptoms_next_review_at_idx";
  DROP INDEX "_symptoms_v_version_version_last_reviewed_at_idx";
  DROP INDEX "_symptoms_v_version_version_reviewed_by_idx";
  DROP INDEX "_symptoms_v_version_version_next_review_at_idx";
  DROP INDEX "treatments_last_reviewed_at_idx";
  DROP INDEX "treatments_reviewed_by_idx";
  DROP INDEX "treatments_next_review_at_idx";
  DROP INDEX "_treatments_v_version_version_last_reviewed_at_idx";
  DROP INDEX "_treatments_v_version_version_reviewed_by_idx";
  DROP INDEX "_treatments_v_version_version_next_review_at_idx";
  ALTER TABLE "sign_offs" DROP COLUMN "condition_id";
  ALTER TABLE "sign_offs" DROP COLUMN "symptom_id";
  ALTER TABLE "sign_offs" DROP COLUMN "treatment_id";
  ALTER TABLE "conditions" DROP COLUMN "no_red_flags_because";
  ALTER TABLE "conditions" DROP COLUMN "last_reviewed_at";
  ALTER TABLE "conditions" DROP COLUMN "reviewed_by_id";
  ALTER TABLE "conditions" DROP COLUMN "next_review_at";
  ALTER TABLE "conditions" DROP COLUMN "review_months";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_no_red_flags_because";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_last_reviewed_at";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_reviewed_by_id";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_next_review_at";
  ALTER TABLE "_conditions_v" DROP COLUMN "version_review_months";
  ALTER TABLE "symptoms" DROP COLUMN "last_reviewed_at";
  ALTER TABLE "symptoms" DROP COLUMN "reviewed_by_id";
  ALTER TABLE "symptoms" DROP COLUMN "next_review_at";
  ALTER TABLE "symptoms" DROP COLUMN "review_months";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_last_reviewed_at";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_reviewed_by_id";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_next_review_at";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_review_months";
  ALTER TABLE "treatments" DROP COLUMN "last_reviewed_at";
  ALTER TABLE "treatments" DROP COLUMN "reviewed_by_id";
  ALTER TABLE "treatments" DROP COLUMN "next_review_at";
  ALTER TABLE "treatments" DROP COLUMN "review_months";
  ALTER TABLE "_treatments_v" DROP COLUMN "version_last_reviewed_at";
  ALTER TABLE "_treatments_v" DROP COLUMN "version_reviewed_by_id";
  ALTER TABLE "_treatments_v" DROP COLUMN "version_next_review_at";
  ALTER TABLE "_treatments_v" DROP COLUMN "version_review_months";`)
}
