import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import { label } from '../labels.js'
import { MorningDocument, type MorningQuery, type PaperFragment } from '../operations/generated.js'
import { ChangeLine } from '../parts/change-line.js'
import { PaperLine, nameOf } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { FollowButton } from '../parts/follow.js'
import { PrintedPart } from '../parts/more.js'
import { TaskLine } from '../parts/task-line.js'
import { TerritoryLink } from '../parts/territory-link.js'
import { inPlaces } from '../parts/section.js'
import { asOf, count, wordsOf } from '../words.js'

const words = wordsOf({
  due: ['Sắp đến hạn (7 ngày)', 'Due within 7 days'],
  late: ['Quá hạn', 'Overdue'],
  inheritedDue: ['Nhận lại: sắp đến hạn (7 ngày)', 'Inherited: due within 7 days'],
  inheritedLate: ['Nhận lại: quá hạn', 'Inherited: overdue'],
  from: ['suy ra: nhận lại từ', 'deduced: inherited from'],
  added: ['Văn bản mới', 'New papers'],
  changed: ['Văn bản có thay đổi', 'Changed papers'],
  silentTasks: ['Quá hạn mà chưa có báo cáo nào', 'Silent: overdue, nothing ever reported'],
  silentUnits: ['Tỉnh, thành phố chưa thấy văn bản', 'Silent: provinces without a paper here'],
  2024: ['trong 63 tỉnh, thành phố năm 2024', 'of the 63 provinces of 2024'],
  2025: ['trong 34 tỉnh, thành phố hiện nay', 'of the 34 provinces of today'],
  relations: ['Quan hệ chưa chắc', 'Unsure relations'],
  anomalies: ['Điểm bất thường chưa xét', 'Anomalies nobody has looked at'],
  nothing: ['Sáng nay không có gì để báo.', 'Nothing to tell this morning.'],
  gone: ['Mục này không còn.', 'It is not there any more.'],
  more: [(count: string) => `Hiện nhiều hơn (còn ${count})`, (count: string) => `Show more (${count} left)`],
  sure: [(percent: string) => `độ tin cậy ${percent}%`, (percent: string) => `${percent}% sure`],
})

type Part = NonNullable<MorningQuery['digest']>['parts'][number]

/** What a digest is asked about, by the form of an id. */
const askedAbout = (id: string) =>
  id.startsWith('A') ? { agency: id } : /^\d/.test(id) ? { territory: id } : { directive: id }

const FEW = 5
const MANY = 100

/** What a digest tells of one directive, body or place. */
export function MorningPart({ id, since }: { readonly id: string; readonly since: string }) {
  const [first, setFirst] = useState(FEW)
  const asked = { ...askedAbout(id), since, asOf: asOf(), first }
  const { data, failure, waiting, again } = useAnswer(MorningDocument, asked)
  const part = data?.digest?.parts[0]
  if (failure?.code === 'BAD_USER_INPUT') return <Nothing text={words.gone} />
  if (failure !== null) return <FailureNote failure={failure} again={again} />
  if (part === undefined) return <Waiting />
  const isEmpty = listsOf(part).every(({ totalCount }) => totalCount === 0)
  return (
    <section class="card morning" aria-busy={waiting}>
      <div class="morning-head">
        <h2>
          <Subject id={id} part={part} />
        </h2>
        <FollowButton id={id} />
      </div>
      {isEmpty ? <Nothing text={words.nothing} /> : <Sections part={part} more={() => setFirst(MANY)} />}
    </section>
  )
}

const listsOf = (part: Part) => [
  part.dueTasks,
  part.lateTasks,
  part.inheritedDueTasks,
  part.inheritedLateTasks,
  part.newPapers,
  part.changedPapers,
  part.silentTasks,
  part.silentUnits,
  part.relationsToReview,
  part.anomaliesToReview,
]

function Subject({ id, part: { subject } }: { readonly id: string; readonly part: Part }) {
  if ('agencyName' in subject) return <a href={href('agency', id)}>{subject.agencyName}</a>
  if ('typeLabel' in subject) return <a href={href('cascade', id)}>{nameOf(subject as PaperFragment)}</a>
  return <TerritoryLink territory={{ id, name: 'name' in subject ? subject.name : id }} />
}

function Sections({ part, more }: { readonly part: Part; readonly more: () => void }) {
  const task = (one: Part['dueTasks']['nodes'][number]) => <TaskLine task={one} isGrouped />
  const inherited = (one: Part['inheritedDueTasks']['nodes'][number]) => <InheritedLine inherited={one} />
  const change = (one: Part['newPapers']['nodes'][number]) => <ChangeLine change={one} />
  return (
    <div class="morning-lists">
      <List title={words.due} list={part.dueTasks} more={more} item={task} />
      <List title={words.inheritedDue} list={withIds(part.inheritedDueTasks)} more={more} item={inherited} />
      <List title={words.late} list={part.lateTasks} more={more} item={task} />
      <List
        title={words.inheritedLate}
        list={withIds(part.inheritedLateTasks)}
        more={more}
        item={inherited}
      />
      <List title={words.added} list={part.newPapers} more={more} item={change} />
      <List title={words.changed} list={part.changedPapers} more={more} item={change} />
      {part.silentTasks.totalCount > 0 && (
        // each of them stands among the overdue ones already
        <details>
          <summary>
            {words.silentTasks} <span class="mark">{count(part.silentTasks.totalCount)}</span>
          </summary>
          <ListItems list={part.silentTasks} more={more} item={task} />
        </details>
      )}
      <SilentUnits units={part.silentUnits} />
      <List
        title={words.relations}
        list={part.relationsToReview}
        more={more}
        item={({ kind, confidence, from, to }) => (
          <>
            <a href={href('paper', from.id, { part: 'relations' })}>{nameOf(from)}</a> –{' '}
            {label('RelationKind', kind)} – <a href={href('paper', to.id)}>{nameOf(to)}</a>{' '}
            <span class="quiet">{words.sure(count(Math.round(confidence * 100)))}</span>
          </>
        )}
      />
      <List
        title={words.anomalies}
        list={part.anomaliesToReview}
        more={more}
        item={({ message, document }) => (
          <>
            <PaperLine paper={document} />
            <div class="quiet" lang="vi">
              {inPlaces(message)}
            </div>
          </>
        )}
      />
    </div>
  )
}

type Inherited = Part['inheritedDueTasks']

const withIds = ({ totalCount, nodes }: Inherited) => ({
  totalCount,
  nodes: nodes.map((one) => ({ id: one.task.id, ...one })),
})

/** Whom a paper gave the task stands in the line itself; that it is inherited no paper says. */
const InheritedLine = ({ inherited: { task, from } }: { readonly inherited: Inherited['nodes'][number] }) => (
  <>
    <TaskLine task={task} isGrouped />
    <div class="quiet">
      <span class="mark">{words.from}</span>{' '}
      {from.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={href('agency', id)}>{name}</a>
        </span>
      ))}
    </div>
  </>
)

interface ListParts<N> {
  readonly title: string
  readonly list: { readonly totalCount: number; readonly nodes: readonly N[] }
  readonly more: () => void
  readonly item: (node: N) => ComponentChildren
}

function List<N extends { readonly id: string }>({ title, ...parts }: ListParts<N>) {
  if (parts.list.totalCount === 0) return null
  return (
    <section>
      <h3>
        {title} <span class="mark">{count(parts.list.totalCount)}</span>
      </h3>
      <ListItems {...parts} />
    </section>
  )
}

function ListItems<N extends { readonly id: string }>({
  list: { totalCount, nodes },
  more,
  item,
}: Omit<ListParts<N>, 'title'>) {
  return (
    <>
      <ul class="plain">
        {nodes.map((node) => (
          <li key={node.id}>{item(node)}</li>
        ))}
      </ul>
      {totalCount > nodes.length && nodes.length < MANY && (
        <button type="button" onClick={more}>
          {words.more(count(totalCount - nodes.length))}
        </button>
      )}
      <PrintedPart there={nodes.length} total={totalCount} />
    </>
  )
}

const SilentUnits = ({ units: { totalCount, nodes } }: { readonly units: Part['silentUnits'] }) =>
  totalCount === 0 ? null : (
    <section>
      <h3>
        {words.silentUnits}, {nodes[0]?.territory.vintage === 2024 ? words[2024] : words[2025]}{' '}
        <span class="mark">{count(totalCount)}</span>
      </h3>
      <p>
        {nodes.map(({ territory: { id, name } }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <TerritoryLink territory={{ id, name }} />
          </span>
        ))}
      </p>
    </section>
  )
