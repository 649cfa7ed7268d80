import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_audit_log_action" AS ENUM('published', 'republished', 'unpublished', 'deleted', 'withdrawn', 'signOff', 'brokenGlass', 'userCreated', 'userDeleted', 'rolesChanged', 'signInFailed', 'settingsChanged', 'changed');
  CREATE TABLE "audit_log" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"action" "enum_audit_log_action" NOT NULL,
  	"subject" varchar,
  	"document" varchar,
  	"kind" varchar,
  	"user" varchar,
  	"user_name" varchar,
  	"details" varchar
  );
  
  ALTER TABLE "site" ADD COLUMN "review_grace_months" numeric DEFAULT 3;
  CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");
  CREATE INDEX "audit_log_action_idx" ON "audit_log" USING btree ("action");
  CREATE INDEX "audit_log_document_idx" ON "audit_log" USING btree ("document");
  CREATE INDEX "audit_log_kind_idx" ON "audit_log" USING btree ("kind");
  CREATE INDEX "audit_log_user_idx" ON "audit_log" USING btree ("user");`)
  await db.execute(sql`
    create function refuse_change_of_audit_log() returns trigger language plpgsql as $$
    begin
      raise exception 'The audit log cannot be changed.' using errcode = 'integrity_constraint_violation';
    end $$;
    create trigger audit_log_stays before update or delete or truncate on audit_log
      for each statement execute function refuse_change_of_audit_log();
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "audit_log" CASCADE;
  drop function refuse_change_of_audit_log;
  ALTER TABLE "site" DROP COLUMN "review_grace_months";
  DROP TYPE "public"."enum_audit_log_action";`)
}
