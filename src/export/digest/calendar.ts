import type { Graph } from '../../graph/connect.js'
import { dueSoon, lateOnes, tasksOfSubject, type DigestSubject } from '../../graph/digest.js'
import { tasksCalendar } from '../calendar.js'
import type { DigestContent } from './sheet.js'

const KINDS: Readonly<Record<string, DigestSubject['kind']>> = {
  Document: 'directive',
  Agency: 'agency',
  Territory: 'territory',
}

/**
 * The deadlines of the tasks of a digest that are due soon or late, as `deadlinesCalendar`; all of them, not only those that the
 * digest lists. `until`: only of papers certainly issued by this day; null: all.
 */
export async function digestCalendar(
  graph: Graph,
  { asOf, parts }: DigestContent,
  until: string | null,
): Promise<string> {
  const filters = await Promise.all(
    parts.map(async ({ subject: { __typename, id } }) => {
      const tasks = await tasksOfSubject(graph, { kind: KINDS[__typename]!, id }, until)
      return [dueSoon(tasks, asOf), lateOnes(tasks)]
    }),
  )
  const shared = {
    directive: null,
    area: null,
    document: null,
    asOf,
    until,
    view: 'TODAY',
    language: 'vi',
  } as const
  const selections = filters.flat().map((tasks) => ({ ...shared, tasks }))
  let events = ''
  for await (const lines of tasksCalendar(graph, selections)) events += lines
  return events
}
