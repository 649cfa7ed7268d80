import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A page may ask to be reviewed sooner than the rule says, and not later, as it could before. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of ['articles', 'conditions', 'symptoms', 'treatments']) {
    await db.execute(sql`update ${sql.identifier(table)} set review_months = 36 where review_months > 36`)
    await db.execute(sql`
      update ${sql.identifier(`_${table}_v`)} set version_review_months = 36 where version_review_months > 36`)
  }
}

/** What was asked for before is not known any more. */
export async function down(): Promise<void> {}
