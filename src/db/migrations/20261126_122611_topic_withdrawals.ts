import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "withdrawals" ADD COLUMN "condition_id" uuid;
  ALTER TABLE "withdrawals" ADD COLUMN "symptom_id" uuid;
  ALTER TABLE "withdrawals" ADD COLUMN "treatment_id" uuid;
  ALTER TABLE "withdrawals" ADD COLUMN "instead_condition_id" uuid;
  ALTER TABLE "withdrawals" ADD COLUMN "instead_symptom_id" uuid;
  ALTER TABLE "withdrawals" ADD COLUMN "instead_treatment_id" uuid;
  ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_condition_id_conditions_id_fk" FOREIGN KEY ("condition_id") REFERENCES "public"."conditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_symptom_id_symptoms_id_fk" FOREIGN KEY ("symptom_id") REFERENCES "public"."symptoms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_treatment_id_treatments_id_fk" FOREIGN KEY ("treatment_id") REFERENCES "public"."treatments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_instead_condition_id_conditions_id_fk" FOREIGN KEY ("instead_condition_id") REFERENCES "public"."conditions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_instead_symptom_id_symptoms_id_fk" FOREIGN KEY ("instead_symptom_id") REFERENCES "public"."symptoms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_instead_treatment_id_treatments_id_fk" FOREIGN KEY ("instead_treatment_id") REFERENCES "public"."treatments"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "withdrawals_condition_idx" ON "withdrawals" USING btree ("condition_id");
  CREATE UNIQUE INDEX "withdrawals_symptom_idx" ON "withdrawals" USING btree ("symptom_id");
  CREATE UNIQUE INDEX "withdrawals_treatment_idx" ON "withdrawals" USING btree ("treatment_id");
  CREATE INDEX "withdrawals_instead_condition_idx" ON "withdrawals" USING btree ("instead_condition_id");
  CREATE INDEX "withdrawals_instead_symptom_idx" ON "withdrawals" USING btree ("instead_symptom_id");
  CREATE INDEX "withdrawals_instead_treatment_idx" ON "withdrawals" USING btree ("instead_treatment_id");`)
  // Not a constraint: the notice outlives its page, and then points to none.
  await db.execute(sql`
    create function refuse_withdrawal_of_no_page() returns trigger language plpgsql as $$
    begin
      if num_nonnulls(new.article_id, new.condition_id, new.symptom_id, new.treatment_id) = 1 then return new; end if;
      raise exception 'A withdrawal is of one page.' using errcode = 'check_violation';
    end $$;
    create trigger withdrawals_are_of_a_page before insert on withdrawals
      for each row execute function refuse_withdrawal_of_no_page();
    alter table withdrawals
      add constraint withdrawals_of_one_page
        check (num_nonnulls(article_id, condition_id, symptom_id, treatment_id) <= 1),
      add constraint withdrawals_lead_to_one_page
        check (num_nonnulls(instead_id, instead_condition_id, instead_symptom_id, instead_treatment_id) <= 1);
  `)
}

/** The notices of topics stay, at their addresses, and no longer know their pages. */
export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger withdrawals_are_of_a_page on withdrawals;
    drop function refuse_withdrawal_of_no_page;
    alter table withdrawals
      drop constraint withdrawals_of_one_page, drop constraint withdrawals_lead_to_one_page;
  `)
  await db.execute(sql`
   ALTER TABLE "withdrawals" DROP CONSTRAINT "withdrawals_condition_id_conditions_id_fk";
  
  ALTER TABLE "withdrawals" DROP CONSTRAINT "withdrawals_symptom_id_symptoms_id_fk";
  
  ALTER TABLE "withdrawals" DROP CONSTRAINT "withdrawals_treatment_id_treatments_id_fk";
  
  ALTER TABLE "withdrawals" DROP CONSTRAINT "withdrawals_instead_condition_id_conditions_id_fk";
  
  ALTER TABLE "withdrawals" DROP CONSTRAINT "withdrawals_instead_symptom_id_symptoms_id_fk";
  
  ALTER TABLE "withdrawals" DROP CONSTRAINT "withdrawals_instead_treatment_id_treatments_id_fk";
  
  DROP INDEX "withdrawals_condition_idx";
  DROP INDEX "withdrawals_symptom_idx";
  DROP INDEX "withdrawals_treatment_idx";
  DROP INDEX "withdrawals_instead_condition_idx";
  DROP INDEX "withdrawals_instead_symptom_idx";
  DROP INDEX "withdrawals_instead_treatment_idx";
  ALTER TABLE "withdrawals" DROP COLUMN "condition_id";
  ALTER TABLE "withdrawals" DROP COLUMN "symptom_id";
  ALTER TABLE "withdrawals" DROP COLUMN "treatment_id";
  ALTER TABLE "withdrawals" DROP COLUMN "instead_condition_id";
  ALTER TABLE "withdrawals" DROP COLUMN "instead_symptom_id";
  ALTER TABLE "withdrawals" DROP COLUMN "instead_treatment_id";`)
}
