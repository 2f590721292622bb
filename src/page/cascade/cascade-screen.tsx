import './brief-view.css'
import './cascade-screen.css'
import './duties-view.css'
import './reckoning-view.css'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Address, change, href, useAddress, usePartAsked } from '../address.js'
import { askAhead, useAnswer } from '../ask.js'
import { EmptyScreen, Head } from '../frame/title.js'
import { BelowDocument, CascadeDocument, type CascadeQuery } from '../operations/generated.js'
import { nameOf, PaperHead } from '../parts/document-link.js'
import { Download } from '../parts/download.js'
import { Waiting } from '../parts/failure.js'
import { later } from '../parts/later.js'
import { TakeAlong } from '../parts/take-along.js'
import { DigestLine } from '../parts/follow.js'
import { ChangedBy, useChanges } from '../parts/in-force.js'
import { Tabs } from '../parts/tabs.js'
import { askBoardAhead, useAskedTasks } from '../tasks/asked.js'
import { TaskBoard } from '../tasks/task-board.js'
import { asOf, language, wordsOf } from '../words.js'
import { type AskedCascade, useAsked } from './asked.js'
import { CascadeTable, rowsOf } from './cascade-table.js'
import { CascadeTree } from './cascade-tree.js'
import { CopyReport } from './copy-report.js'
import { askCoverageAhead, CoverageView } from './coverage-view.js'
import { Filters } from './filters.js'
import { papersColumns, papersCopied } from './papers-copied.js'
import { Summary } from './summary.js'
import { stepsBelow } from './use-branches.js'
import { Ways } from './ways.js'

const BesideView = later('BesideView')
const BriefView = later('BriefView')
const DutiesView = later('DutiesView')
const ReckoningView = later('ReckoningView')

const words = wordsOf({
  cascade: ['Chuỗi triển khai', 'Cascade'],
  coverage: ['Nơi nào đã triển khai', 'Who has acted'],
  duties: ['Cụ thể hóa nhiệm vụ', 'Who took up what'],
  reckoning: ['Tổng hợp', 'Reckoning'],
  tasks: ['Nhiệm vụ', 'Tasks'],
  brief: ['Một trang để họp', 'One page for a meeting'],
  relations: ['Quan hệ, nguyên văn (.xlsx)', 'Relations and their words (.xlsx)'],
  views: ['Các phần', 'Parts'],
  down: ['Ai triển khai', 'Who carries it out'],
  up: ['Thực hiện văn bản nào', 'What it serves'],
  tree: ['Sơ đồ cây', 'Tree'],
  table: ['Bảng', 'Table'],
  how: ['Cách hiện', 'Shown as'],
  filtered: ['Khi lọc, chuỗi hiện thành bảng.', 'With a filter the cascade is shown as a table.'],
  unknown: [
    'Không có văn bản này, hoặc bạn không được xem.',
    'There is no such paper, or you may not see it.',
  ],
  read: ['Đọc văn bản', 'Read the paper'],
  about: ['Thông tin văn bản', 'About the paper'],
})

const PARTS = ['cascade', 'coverage', 'duties', 'reckoning', 'tasks', 'brief'] as const

/** A directive: its cascade, who has acted, who has taken up which of its tasks, and all tasks. */
export function CascadeScreen({ id }: { readonly id: string }) {
  const { asked, filter, isFiltered } = useAsked(id)
  const { set } = useAddress()
  const partNamed = usePartAsked(PARTS)
  const isUp = asked.direction === 'UP'
  // what a paper serves has no parts: they are of those that carry it out
  const part = (isUp ? undefined : partNamed) ?? 'cascade'
  const answer = useAnswer(CascadeDocument, asked)
  const tasks = useAskedTasks({ directive: id })
  useLayoutEffect(() => {
    if (answer.data !== null) return
    const { to } = set
    if (part === 'tasks') askBoardAhead(tasks)
    else if (part === 'coverage' && set['with'] === undefined) askCoverageAhead(id, set)
    else if (part === 'cascade' && to === undefined)
      askAhead(BelowDocument, isTable(set, isFiltered) ? rowsOf(asked, filter) : stepsBelow(asked, id))
  }, [])
  const { data, waiting } = answer
  // the paper stays while it is counted on another map or day: else all would go and come back, and who has no mouse lose his place
  const before = useRef<CascadeQuery['trace']>(null)
  if (data !== null) before.current = data.trace
  const trace = before.current
  const changes = useChanges(id, trace?.root.relationCounts ?? null)
  if (!trace || answer.failure !== null)
    return <EmptyScreen title={words.cascade} answer={answer} unknown={words.unknown} />
  const isCounted = data !== null
  const sums = isCounted ? 'sums' : 'sums awaited'
  const { root } = trace
  const of = { id, issuedOn: root.issuedOn?.value ?? null }
  return (
    <article aria-busy={waiting}>
      <Head text={nameOf(root)} part={isUp ? words.up : words[part]}>
        <DigestLine id={id} />
        {isUp ? (
          <a class="button" href={href('cascade', id)}>
            ↓ {words.down}
          </a>
        ) : (
          <>
            {/* the short ones beside each other: on a telephone they are two rows so, else three */}
            <span class={sums}>
              <CopyReport trace={trace} asked={asked} isOfCountry={root.level === 'CENTRAL'} />
            </span>
            <a class="button" href={href('cascade', id, { direction: 'up' })}>
              ↑ {words.up}
            </a>
            {part !== 'brief' && (
              <a class="button" href={href('cascade', id, { part: 'brief' })}>
                {words.brief}
              </a>
            )}
          </>
        )}
      </Head>
      <PaperHead paper={root}>
        <a class="to-read" href={href('paper', id)}>
          {root.heldAs === 'TEXT' ? words.read : words.about}
        </a>
      </PaperHead>
      <ChangedBy id={id} changes={changes} />
      <div class={sums}>
        <Summary trace={trace} asked={asked} />
      </div>
      {isUp ? (
        <h2>{words.up}</h2>
      ) : (
        <Tabs
          name={words.views}
          current={part}
          // one seldom wants the sheet: who goes along the parts by keyboard does not come by it
          parts={PARTS.filter((one) => one !== 'brief' || one === part)}
          textOf={(one) => words[one]}
          hrefOf={(one) => href('cascade', id, { part: one })}
        />
      )}
      {part === 'coverage' &&
        (set['with'] === undefined ? (
          <CoverageView
            {...of}
            name={nameOf(root)}
            province={provinceOf(root)}
            ofProvinces={trace.byLevel.find(({ level }) => level === 'PROVINCE')?.documents ?? 0}
          />
        ) : (
          <BesideView root={root} other={set['with']} />
        ))}
      {part === 'duties' && <DutiesView {...of} name={nameOf(root)} province={provinceOf(root)} />}
      {part === 'reckoning' && <ReckoningView {...of} />}
      {part === 'tasks' && <TaskBoard fixed={{ directive: id }} />}
      {part === 'brief' && (isCounted ? <BriefView trace={trace} asked={asked} /> : <Waiting />)}
      {part === 'cascade' && <CascadePart id={id} name={nameOf(root)} />}
    </article>
  )
}

/** The province whose units are asked to carry a paper out, when it is one of a province. */
const provinceOf = ({ level, territory }: NonNullable<CascadeQuery['trace']>['root']): string | null =>
  level === 'PROVINCE' ? (territory?.id ?? null) : null

/** Whether the cascade is shown as a table and not as a tree. */
const isTable = ({ as }: Address['set'], isFiltered: boolean): boolean => as === 'table' || isFiltered

function CascadePart({ id, name }: { readonly id: string; readonly name: string }) {
  const { set } = useAddress()
  const { asked, filter, isFiltered, isWhole } = useAsked(id)
  const asTable = isTable(set, isFiltered)
  const table = {
    columns: papersColumns(),
    rows: (wanted: number) => papersCopied(asked, filter, wanted),
  }
  // the tree goes back to the paper whose ways were looked at
  const left = useRef<string | null>(null)
  if (set['to'] !== undefined) {
    left.current = set['to']
    return <Ways key={set['to']} asked={asked} to={set['to']} />
  }
  return (
    <>
      <div class="cascade-how">
        <div class="buttons" role="group" aria-label={words.how}>
          <button
            type="button"
            aria-pressed={!asTable}
            disabled={isFiltered}
            onClick={() => change({ as: '' })}
          >
            {words.tree}
          </button>
          <button type="button" aria-pressed={asTable} onClick={() => change({ as: 'table' })}>
            {words.table}
          </button>
        </div>
        <Filters />
        {asTable && (
          <TakeAlong
            {...table}
            file={
              isWhole
                ? { table: 'documents', asked: papersOf(id) }
                : { called: `${words[asked.direction === 'UP' ? 'up' : 'cascade']} ${name}` }
            }
          />
        )}
        {asTable && isWhole && (
          <Download
            href={`/export/relations.xlsx?${papersOf(id)}&lang=${language()}`}
            text={words.relations}
          />
        )}
        {isFiltered && <span class="quiet on-screen">{words.filtered}</span>}
      </div>
      {asTable ? (
        <CascadeTable asked={asked} filter={filter} />
      ) : (
        <CascadeTree key={keyOf(asked)} asked={asked} left={left.current} />
      )}
    </>
  )
}

/** A paper and its cascade, as parameters of an export. */
const papersOf = (id: string): string =>
  String(new URLSearchParams({ directive: id, ...(asOf() === null ? {} : { asOf: asOf()! }) }))

const keyOf = (asked: AskedCascade): string => JSON.stringify(asked)
