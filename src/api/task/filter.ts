import type { Graph } from '../../graph/connect.js'
import type { TaskFilter as RowFilter } from '../../graph/task-filter.js'
import type { Context } from '../context.js'
import { requireExisting } from '../node/ids.js'
import { requireOrderedDays } from '../schema/arguments.js'
import { validSearchText } from '../search/text.js'
import { areaOfFilter } from '../territory/area.js'
import type { TaskFilter } from './type.js'

/** A filter of tasks as the graph takes it. @throws AppError BAD_USER_INPUT */
export async function taskFilterOf(
  graph: Graph,
  filter: TaskFilter,
  asOf: string | null | undefined,
): Promise<RowFilter> {
  const {
    directive,
    document,
    agency,
    level,
    includeCollectives,
    role,
    states,
    kinds,
    verified,
    orphaned,
    led,
    dueFrom,
    dueTo,
    text,
  } = filter
  requireOrderedDays('due', dueFrom, dueTo)
  return {
    directive: directive ?? null,
    document: document ?? null,
    agency: agency ?? null,
    includeCollectives: includeCollectives ?? true,
    role: role ?? null,
    level: level ?? null,
    ...((await areaOfFilter(graph, filter)) ?? { units: null, provinces: null }),
    states: states ?? null,
    kinds: kinds ?? null,
    dueFrom: dueFrom ?? null,
    dueTo: dueTo ?? null,
    until: asOf ?? null,
    verified: verified ?? null,
    orphaned: orphaned ?? null,
    led: led ?? null,
    text: text == null ? null : validSearchText(text),
  }
}

/** To be called when a filter lets nothing through. @throws AppError BAD_USER_INPUT when it names what does not exist */
export const requireFiltered = (
  context: Pick<Context, 'loaders'>,
  { directive, document, agency }: TaskFilter,
): Promise<void> =>
  requireExisting(context, [
    { argument: 'directive', kind: 'document', id: directive },
    { argument: 'document', kind: 'document', id: document },
    { argument: 'agency', kind: 'agency', id: agency },
  ])
