import { here, href, useAddress } from '../address.js'
import { ask } from '../ask.js'
import {
  BodiesWithTasksDocument,
  type BodiesWithTasksQuery,
  type TaskFilter,
} from '../operations/generated.js'
import { WordsField } from '../parts/filters.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { MoreButton } from '../parts/more.js'
import { allNodes, usePages } from '../parts/pages.js'
import { bodyInFull } from '../parts/territory-link.js'
import { asOf, count, wordsOf } from '../words.js'
import { type Tally, TallyTable } from './tally-table.js'

const words = wordsOf({
  caption: [
    (bodies: string, called: string | undefined) =>
      `${bodies} cơ quan chủ trì${called === undefined ? '' : ` có tên “${called}”`}, nhiều quá hạn nhất trước`,
    (bodies: string, called: string | undefined) =>
      `${bodies} lead agencies${called === undefined ? '' : ` called “${called}”`}, the most overdue first`,
  ],
  called: ['Tên cơ quan', 'Name of the body'],
  nobody: [
    (called: string) =>
      `Không cơ quan nào tên có “${called}” chủ trì nhiệm vụ như vậy ở đây. Hãy xóa hoặc sửa ô “Tên cơ quan”.`,
    (called: string) => `No body called “${called}” leads such a task here. Change “Name of the body”.`,
  ],
  body: ['Cơ quan', 'Body'],
})

/** How many tasks each body leads, by state; of those whose names hold a text, where one is asked for: every Sở Xây dựng. */
export function BodiesWithTasks({ filter }: { readonly filter: TaskFilter }) {
  const { called } = useAddress().set
  const variables = { filter, asOf: asOf(), called: called ?? null }
  const pages = usePages(BodiesWithTasksDocument, variables, ({ taskCountsByAgency }) => taskCountsByAgency)
  const { nodes, total, failure } = pages
  if (failure !== null) return <FailureNote failure={failure} again={pages.again} />
  if (total === null) return <Waiting />
  const field = <WordsField title={words.called} parameter="called" />
  if (total === 0)
    return called === undefined ? (
      <Nothing />
    ) : (
      <>
        <div class="buttons tally-tools">{field}</div>
        <Nothing text={words.nobody(called)} />
      </>
    )
  const pageAfter = async (after: string | null) =>
    (await ask(BodiesWithTasksDocument, { ...variables, after })).taskCountsByAgency
  return (
    <TallyTable
      title={words.body}
      caption={words.caption(count(total), called)}
      tallies={nodes.map(tallyOf)}
      states={filter.states ?? null}
      hrefOf={(body, state) => here({ body, state, as: '', called: '' })}
      tools={field}
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
