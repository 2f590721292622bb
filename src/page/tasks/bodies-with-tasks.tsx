import { here, href } from '../address.js'
import { ask } from '../ask.js'
import {
  BodiesWithTasksDocument,
  type BodiesWithTasksQuery,
  type TaskFilter,
} from '../operations/generated.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { MoreButton } from '../parts/more.js'
import { allNodes, usePages } from '../parts/pages.js'
import { bodyInFull } from '../parts/territory-link.js'
import { asOf, count, wordsOf } from '../words.js'
import { type Tally, TallyTable } from './tally-table.js'

const words = wordsOf({
  caption: [
    (bodies: string) => `${bodies} cơ quan chủ trì, nhiều quá hạn nhất trước`,
    (bodies: string) => `${bodies} lead agencies, the most overdue first`,
  ],
  body: ['Cơ quan', 'Body'],
})

/** How many tasks each body leads, by state. */
export function BodiesWithTasks({ filter }: { readonly filter: TaskFilter }) {
  const variables = { filter, asOf: asOf() }
  const pages = usePages(BodiesWithTasksDocument, variables, ({ taskCountsByAgency }) => taskCountsByAgency)
  const { nodes, total, failure } = pages
  if (failure !== null) return <FailureNote failure={failure} again={pages.again} />
  if (total === null) return <Waiting />
  if (total === 0) return <Nothing />
  const pageAfter = async (after: string | null) =>
    (await ask(BodiesWithTasksDocument, { ...variables, after })).taskCountsByAgency
  return (
    <TallyTable
      title={words.body}
      caption={words.caption(count(total))}
      tallies={nodes.map(tallyOf)}
      states={filter.states ?? null}
      hrefOf={(body, state) => here({ body, state, as: '' })}
      all={async (wanted) => (await allNodes(pageAfter, wanted)).map(tallyOf)}
      waiting={pages.waiting}
    >
      <MoreButton pages={pages} />
    </TallyTable>
  )
}

type Row = NonNullable<BodiesWithTasksQuery['taskCountsByAgency']>['nodes'][number]

const tallyOf = ({ agency, counts }: Row): Tally => ({
  id: agency.id,
  name: bodyInFull(agency),
  href: href('agency', agency.id),
  counts,
})
