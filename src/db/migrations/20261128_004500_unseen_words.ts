import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The rich texts as they are stored on this day. */
const TEXTS: Record<string, string[]> = {
  articles: ['body'],
  articles_faqs: ['answer'],
  _articles_v: ['version_body'],
  _articles_v_version_faqs: ['answer'],
  conditions: ['overview'],
  _conditions_v: ['version_overview'],
  symptoms: ['overview', 'when_to_get_help'],
  _symptoms_v: ['version_overview', 'version_when_to_get_help'],
  treatments: ['overview', 'benefits', 'harms'],
  _treatments_v: ['version_overview', 'version_benefits', 'version_harms'],
  experts: ['bio'],
  _experts_v: ['version_bio'],
}

/** What a node of a text has, and what a block, a row of it, a link or a picture has. */
const OF_NODES = `{type,version,children,direction,format,indent,textFormat,textStyle,detail,mode,style,text,fields,id,tag,listType,start,checked,value,colWidths,frozenColumnCount,frozenRowCount,rowStriping,backgroundColor,colSpan,headerState,rowSpan,verticalAlign,width,height,relationTo}`
const OF_FIELDS = `{id,blockType,blockName,doc,linkType,newTab,url,relationTo,value,root,level,heading,body,text,kind,intro,items,label,explanation,about,image,caption,points,dos,donts,expert,attribution,name,role,source}`

/**
 * Takes words out of texts that no reader and no reviewer sees, and no sign-off is bound to: they could be put there
 * by another program, and came out of the API. What is signed off stays signed off.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function seen_only(part jsonb, within_nodes boolean) returns jsonb language plpgsql immutable as $$
    begin
      if jsonb_typeof(part) = 'array' then
        return coalesce((select jsonb_agg(seen_only(item, within_nodes) order by place)
          from jsonb_array_elements(part) with ordinality as items (item, place)), '[]');
      elsif jsonb_typeof(part) <> 'object' then
        return part;
      end if;
      return coalesce((
        select jsonb_object_agg(key, case
          when within_nodes and key in ('style', 'textStyle') then to_jsonb(''::text)
          when within_nodes and key = 'mode' then to_jsonb('normal'::text)
          when not within_nodes and key = 'blockName' then to_jsonb(''::text)
          when key = 'root' then seen_only(held, true)
          when within_nodes and key = 'fields' then seen_only(held, false)
          else seen_only(held, within_nodes) end)
        from jsonb_each(part) as entries (key, held)
        where case when within_nodes
          then key = any (${sql.raw(`'${OF_NODES}'`)}::text[])
            and (key not in ('detail', 'height', 'width', 'indent', 'textFormat', 'version') or jsonb_typeof(held) in ('number', 'null'))
            and (key <> 'backgroundColor' or jsonb_typeof(held) = 'null')
          else key = any (${sql.raw(`'${OF_FIELDS}'`)}::text[]) end
      ), '{}');
    end $$;
  `)
  for (const [table, columns] of Object.entries(TEXTS))
    for (const column of columns) {
      const [rows, text] = [sql.identifier(table), sql.identifier(column)]
      await db.execute(sql`
        update ${rows} set ${text} = jsonb_build_object('root', seen_only(${text} -> 'root', true))
        where jsonb_typeof(${text} -> 'root') = 'object'
          and ${text} <> jsonb_build_object('root', seen_only(${text} -> 'root', true))`)
    }
  await db.execute(sql`drop function seen_only`)
}

/** What was taken out is not known any more. */
export async function down(): Promise<void> {}
