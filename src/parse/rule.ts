/**
 * One row of an ordered table of rules. `id` is the `rule` of every finding that it makes; `when` looks at one case and
 * answers what it rests on, or null; `then` says what that means. Of a table the first row that holds decides.
 */
export interface Rule<Case, Answer, Found = unknown> {
  readonly id: string
  readonly when: (one: Case) => Found | null
  then(found: Found, one: Case): Answer
}

/** A row whose `then` knows what its `when` found. */
export const rule = <Case, Answer, Found>(row: Rule<Case, Answer, Found>): Rule<Case, Answer> =>
  row as Rule<Case, Answer>

/** The first row of the table that holds for this case, with what it says; null when none does. */
export function decide<Case, Answer>(
  table: readonly Rule<Case, Answer>[],
  one: Case,
): { readonly rule: string; readonly answer: Answer } | null {
  for (const row of table) {
    const found = row.when(one)
    if (found !== null) return { rule: row.id, answer: row.then(found, one) }
  }
  return null
}

/**
 * A table parted by what its rows need: for what is given the rows that may hold then, in their order. A row that needs
 * nothing (null) is among all of them.
 */
export function partedBy<Row, Need>(
  table: readonly Row[],
  needOf: (row: Row) => Need | null,
): (given: Need | null) => readonly Row[] {
  const needs = new Set<Need | null>([null, ...table.map(needOf)])
  const rows = new Map(
    [...needs].map((need) => [need, table.filter((row) => [null, need].includes(needOf(row)))]),
  )
  return (given) => rows.get(given) ?? (rows.get(null) as Row[])
}
