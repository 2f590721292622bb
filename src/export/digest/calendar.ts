import type { Graph } from '../../graph/connect.js'
import { DigestPart, dueSoon, lateOnes, type DigestSubject } from '../../graph/digest.js'
import { tasksCalendar } from '../calendar.js'
import type { DigestContent } from './sheet.js'

const KINDS: Readonly<Record<string, DigestSubject['kind']>> = {
  Document: 'directive',
  Agency: 'agency',
  Territory: 'territory',
}

/**
 * The deadlines of the tasks of a digest that are due soon or late, as `deadlinesCalendar`; all of them, not only those that the
 * digest lists. Inherited ones say so, and from whom. `until`: only of papers certainly issued by this day; null: all.
 */
export async function digestCalendar(
  graph: Graph,
  { asOf, since, parts }: DigestContent,
  until: string | null,
): Promise<string> {
  const shared = {
    directive: null,
    area: null,
    document: null,
    asOf,
    until,
    view: 'TODAY',
    acted: null,
    language: 'vi',
  } as const
  const selections = await Promise.all(
    parts.map(async ({ subject: { __typename, id } }) => {
      const subject = { kind: KINDS[__typename]!, id }
      const part = await DigestPart.of(graph, subject, { day: asOf, until, since })
      const { tasks } = part
      const inherited = [...(await part.inheritedDue()), ...(await part.inheritedLate())]
      return [
        { ...shared, tasks: dueSoon(tasks, asOf) },
        { ...shared, tasks: lateOnes(tasks) },
        { ...shared, tasks, inheritedFrom: new Map(inherited.map(({ id: task, from }) => [task, from])) },
      ]
    }),
  )
  let events = ''
  for await (const lines of tasksCalendar(graph, selections.flat())) events += lines
  return events
}
