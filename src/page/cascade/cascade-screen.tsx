import './cascade-screen.css'
import { change, href, useAddress } from '../address.js'
import { useAnswer } from '../ask.js'
import { EmptyScreen, Title } from '../frame/title.js'
import { label } from '../labels.js'
import { CascadeDocument, type CascadeQuery } from '../operations/generated.js'
import { PaperLine } from '../parts/document-link.js'
import { StateBar } from '../parts/state-counts.js'
import { Tabs } from '../parts/tabs.js'
import { TaskBoard } from '../tasks/task-board.js'
import { count, wordsOf } from '../words.js'
import { type AskedCascade, useAsked } from './asked.js'
import { CascadeTable } from './cascade-table.js'
import { CascadeTree } from './cascade-tree.js'
import { CoverageView } from './coverage-view.js'
import { Filters } from './filters.js'
import { Ways } from './ways.js'

const words = wordsOf({
  cascade: ['Chuỗi triển khai', 'Cascade'],
  coverage: ['Nơi nào đã làm', 'Who has acted'],
  tasks: ['Nhiệm vụ', 'Tasks'],
  views: ['Các phần', 'Parts'],
  tree: ['Cây', 'Tree'],
  table: ['Bảng', 'Table'],
  how: ['Cách hiện', 'Shown as'],
  whole: [(all: string) => `${all} văn bản`, (all: string) => `${all} papers`],
  reach: [
    (ways: string, depth: string) => `${ways} đường, sâu nhất ${depth} bước`,
    (ways: string, depth: string) => `${ways} ways, at most ${depth} steps`,
  ],
  undated: [
    (left: string) => `${left} văn bản không rõ ngày không được tính.`,
    (left: string) => `${left} papers of unknown day are left out.`,
  ],
  stopped: ['Chưa hiện hết chuỗi này:', 'This is not the whole cascade:'],
  filtered: ['Khi lọc, chuỗi hiện thành bảng.', 'With a filter the cascade is shown as a table.'],
  unknown: [
    'Không có văn bản này, hoặc bạn không được xem.',
    'There is no such paper, or you may not see it.',
  ],
  read: ['Đọc văn bản', 'Read the paper'],
})

const PARTS = ['cascade', 'coverage', 'tasks'] as const

/** A directive: its cascade, who has acted, its tasks. */
export function CascadeScreen({ id }: { readonly id: string }) {
  const { asked } = useAsked(id)
  const { set } = useAddress()
  const answer = useAnswer(CascadeDocument, asked)
  const { data, waiting } = answer
  const part = set['part'] ?? 'cascade'
  if (!data?.trace || answer.failure !== null)
    return <EmptyScreen title={words.cascade} answer={answer} unknown={words.unknown} />
  const { root } = data.trace
  return (
    <article aria-busy={waiting}>
      <Title text={`${root.typeLabel} ${root.symbol ?? ''}`} />
      <PaperLine paper={root} /> <a href={href('paper', id)}>{words.read}</a>
      <Summary trace={data.trace} />
      <Tabs
        name={words.views}
        current={part}
        tabs={PARTS.map((one) => [
          one,
          words[one],
          href('cascade', id, { part: one === 'cascade' ? '' : one }),
        ])}
      />
      {set['to'] !== undefined && <Ways from={id} to={set['to']} />}
      {part === 'coverage' && <CoverageView id={id} />}
      {part === 'tasks' && <TaskBoard fixed={{ directive: id }} />}
      {part === 'cascade' && <CascadePart id={id} />}
    </article>
  )
}

function CascadePart({ id }: { readonly id: string }) {
  const { set } = useAddress()
  const { asked, filter, isFiltered } = useAsked(id)
  const isTable = set['as'] === 'table' || isFiltered
  return (
    <>
      <Filters />
      <div class="buttons" role="group" aria-label={words.how}>
        <button
          type="button"
          aria-pressed={!isTable}
          disabled={isFiltered}
          onClick={() => change({ as: '' })}
        >
          {words.tree}
        </button>
        <button type="button" aria-pressed={isTable} onClick={() => change({ as: 'table' })}>
          {words.table}
        </button>
        {isFiltered && <span class="quiet">{words.filtered}</span>}
      </div>
      {isTable ? (
        <CascadeTable asked={asked} filter={filter} />
      ) : (
        <CascadeTree key={keyOf(asked)} asked={asked} />
      )}
    </>
  )
}

const keyOf = (asked: AskedCascade): string => JSON.stringify(asked)

/** What the whole cascade holds, and what is missing in it. */
function Summary({ trace }: { readonly trace: NonNullable<CascadeQuery['trace']> }) {
  const { totalDocuments, pathCount, depth, byLevel, taskCounts, stoppedBy, undated } = trace
  return (
    <div class="card cascade-summary">
      <p>
        <b>{words.whole(count(totalDocuments))}</b>{' '}
        <span class="quiet">{words.reach(count(pathCount), count(depth))}</span>{' '}
        {byLevel.map(({ level, documents }) => (
          <span key={level} class="mark">
            {label('Level', level)}: {count(documents)}
          </span>
        ))}
      </p>
      <StateBar counts={taskCounts} />
      {undated > 0 && <p class="quiet">{words.undated(count(undated))}</p>}
      {stoppedBy.length > 0 && (
        <p class="notice" role="status">
          {words.stopped} {stoppedBy.map((stop) => label('TraceStop', stop)).join(', ')}
        </p>
      )}
    </div>
  )
}
