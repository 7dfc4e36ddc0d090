import type { Connection } from './engines/sqlite.ts'

/** How many transactions have changed what anybody may see: the number of the snapshot. */
export async function changeNumber({ tables }: Connection): Promise<number> {
  const row = await tables.selectFrom('changes').select('number').executeTakeFirstOrThrow()
  return row.number
}

/** Every transaction that changes what somebody may see says so once. */
export async function countChange({ tables }: Connection): Promise<void> {
  await tables
    .updateTable('changes')
    .set(({ eb }) => ({ number: eb('number', '+', 1) }))
    .execute()
}
