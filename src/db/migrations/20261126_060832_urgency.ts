import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_conditions_red_flags_level" AS ENUM('emergency', 'urgent');
  CREATE TYPE "public"."enum__conditions_v_version_red_flags_level" AS ENUM('emergency', 'urgent');
  CREATE TYPE "public"."enum_symptoms_help_level" AS ENUM('emergency', 'urgent');
  CREATE TYPE "public"."enum__symptoms_v_version_help_level" AS ENUM('emergency', 'urgent');
  ALTER TABLE "conditions_red_flags" ADD COLUMN "level" "enum_conditions_red_flags_level" DEFAULT 'urgent';
  ALTER TABLE "_conditions_v_version_red_flags" ADD COLUMN "level" "enum__conditions_v_version_red_flags_level" DEFAULT 'urgent';
  ALTER TABLE "symptoms" ADD COLUMN "help_level" "enum_symptoms_help_level";
  ALTER TABLE "_symptoms_v" ADD COLUMN "version_help_level" "enum__symptoms_v_version_help_level";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "conditions_red_flags" DROP COLUMN "level";
  ALTER TABLE "_conditions_v_version_red_flags" DROP COLUMN "level";
  ALTER TABLE "symptoms" DROP COLUMN "help_level";
  ALTER TABLE "_symptoms_v" DROP COLUMN "version_help_level";
  DROP TYPE "public"."enum_conditions_red_flags_level";
  DROP TYPE "public"."enum__conditions_v_version_red_flags_level";
  DROP TYPE "public"."enum_symptoms_help_level";
  DROP TYPE "public"."enum__symptoms_v_version_help_level";`)
}
