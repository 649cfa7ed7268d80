import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Signing in is an entry of the audit log. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`alter type enum_audit_log_action add value if not exists 'signedIn' before 'signInFailed'`)
}

/** PostgreSQL takes no value out of a type. */
export async function down(_: MigrateDownArgs): Promise<void> {}
