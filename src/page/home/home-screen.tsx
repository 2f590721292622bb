import './home.css'
import { DAYS_LATE, DAYS_OF_CHANGES } from '../../model/first-screen.js'
import { href } from '../address.js'
import { type Answer, useAnswer } from '../ask.js'
import { Title } from '../frame/title.js'
import { useGraph, useStartOfPage, useViewer } from '../frame/start.js'
import { view } from '../map.js'
import {
  DirectivesDocument,
  DirectiveSumDocument,
  type DirectivesQuery,
  type TaskPartsFragment,
  LatelyChangedDocument,
  LatelyOverdueDocument,
  TaskCountsDocument,
} from '../operations/generated.js'
import { ChangeLine } from '../parts/change-line.js'
import { PaperLine } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { allTasks, StateBar, tasksIn } from '../parts/state-counts.js'
import { daysLate, TaskLine } from '../parts/task-line.js'
import { asOf, count, daysBefore, many, moment, today, wordsOf } from '../words.js'
import { PutIn } from './put-in.js'
import { ReadyQuestions } from './questions.js'

const words = wordsOf({
  title: [
    'Chỉ thị đã được triển khai đến đâu, nhiệm vụ nào quá hạn',
    'How far directives went, and what is late',
  ],
  told: [
    'Trang này đọc văn bản chỉ đạo rồi trả lời: nơi nào đã có, nơi nào chưa thấy văn bản triển khai; ai chủ trì việc gì, hạn nào; kèm nguyên văn làm căn cứ. Ô trên cùng nhận cả câu hỏi: “tỉnh nào chưa làm chỉ thị 34”.',
    'This page reads directives and the papers that carry them out, and answers: who has acted and for whom nothing was found; who leads what, by when; with the words that prove it. The field at the top takes questions, too: “who has not acted on directive 34”.',
  ],
  holds: [(documents: string) => `${documents} văn bản`, (documents: string) => many(documents, 'paper')],
  tasksHeld: [(tasks: string) => `${tasks} nhiệm vụ`, (tasks: string) => many(tasks, 'task')],
  bodies: [(agencies: string) => `${agencies} cơ quan`, (agencies: string) => `${agencies} bodies`],
  fresh: [(at: string) => `thay đổi lần cuối ${at}`, (at: string) => `last changed ${at}`],
  changed: ['Thay đổi trong 7 ngày qua', 'Changes within the last 7 days'],
  allChanged: [
    (changes: string) => `Tất cả ${changes} thay đổi`,
    (changes: string) => `All ${changes} changes`,
  ],
  noneChanged: ['Không có thay đổi nào.', 'Nothing changed.'],
  directives: ['Văn bản được triển khai nhiều nhất', 'Papers that most others carry out'],
  papers: [
    (papers: string) => `${papers} văn bản trực tiếp thực hiện`,
    (papers: string) => `${papers} papers carry it out directly`,
  ],
  acted: [
    (acted: string, total: string) => `${acted}/${total} tỉnh đã có văn bản`,
    (acted: string, total: string) => `${acted} of ${total} provinces have acted`,
  ],
  silent: [
    (silent: string) => `${silent} tỉnh chưa thấy văn bản`,
    (silent: string) => `nothing found for ${many(silent, 'province')}`,
  ],
  belowOnly: [
    (provinces: string) => `${provinces} tỉnh trong đó đã có văn bản của huyện, xã`,
    (provinces: string) => `districts or communes of ${provinces} of these have acted`,
  ],
  lateBelow: [
    (tasks: string) => `${tasks} nhiệm vụ quá hạn`,
    (tasks: string) => `${many(tasks, 'task')} overdue`,
  ],
  late: [
    (days: number) => `Quá hạn trong ${days} ngày qua`,
    (days: number) => `Overdue within the last ${days} days`,
  ],
  allLate: [(late: string) => `Tất cả ${late} nhiệm vụ mới quá hạn`, (late: string) => `All ${late} of them`],
  allLateWithSample: [
    (late: string) => `Tất cả ${late} nhiệm vụ mới quá hạn, kể cả của văn bản mẫu`,
    (late: string) => `All ${late} of them, with those of the sample`,
  ],
  sampleAmong: [
    (tasks: string) => `Trong đó ${tasks} nhiệm vụ là của văn bản mẫu`,
    (tasks: string) => `Of these, ${many(tasks, 'task')} of the sample`,
  ],
  noneLateButSample: [
    'Ngoài văn bản mẫu, không có nhiệm vụ nào mới quá hạn.',
    'Apart from the sample, no task became overdue lately.',
  ],
  noneLate: [
    'Trong các văn bản ở đây, không có nhiệm vụ nào mới quá hạn.',
    'No task in the papers here became overdue lately.',
  ],
  tasks: ['Nhiệm vụ', 'Tasks'],
  sample: ['Xem thử với bộ văn bản mẫu', 'Try it on the sample'],
  sampleTold: [
    'Các văn bản này do dự án tự viết để xem thử, có nguyên văn và bằng chứng; không có thật.',
    'The project wrote these papers to show what the program does, with words and proof; none of them exists.',
  ],
  nothing: ['Chưa có văn bản nào.', 'No paper is held yet.'],
  none: [
    'Chưa có văn bản nào triển khai văn bản khác.',
    'No paper that carries out another one is held yet.',
  ],
  add: ['Nạp văn bản', 'Add papers'],
})

const LATE_SHOWN = 6
const SHOWN = 10
/** Of so many is told who has acted, too: each is a question of its own. */
const SUMMED = 5

/** The first screen: what the graph holds, the directives with most papers, what is late, ready questions. */
export function HomeScreen() {
  const { graph, isReady, failure } = useStartOfPage()
  const directives = useAnswer(DirectivesDocument, {})
  const sample = directives.data?.directives?.nodes.find(({ document }) => document.sample)
  return (
    <article>
      <Title text={words.title} />
      <p class="home-told">{words.told}</p>
      {/* its room is there before the numbers are: else they would push away what somebody is about to press */}
      {(graph !== null || !(isReady || failure !== null)) && (
        <p class="quiet home-holds">
          {graph !== null &&
            (graph.documents === 0 ? (
              words.holds(count(0))
            ) : (
              <a href={href('papers')}>{words.holds(count(graph.documents))}</a>
            ))}
          {graph !== null && (
            <>
              ,{' '}
              {graph.tasks === 0 ? (
                words.tasksHeld(count(0))
              ) : (
                <a href={href('tasks')}>{words.tasksHeld(count(graph.tasks))}</a>
              )}
              ,{' '}
              {graph.agencies === 0 ? (
                words.bodies(count(0))
              ) : (
                <a href={href('agencies')}>{words.bodies(count(graph.agencies))}</a>
              )}
            </>
          )}
          {graph?.changedAt != null && ` · ${words.fresh(moment(graph.changedAt))}`}
        </p>
      )}
      <PutIn />
      <div class="home">
        <MostCarriedOut answer={directives} sample={sample} />
        <div>
          <LatelyOverdue sample={sample?.document.id ?? null} />
          <LatelyChanged />
        </div>
      </div>
    </article>
  )
}

type Directive = NonNullable<DirectivesQuery['directives']>['nodes'][number]

interface DirectiveLineParts {
  readonly directive: Directive
  /** Whether it says who has acted and what is late. */
  readonly isSummed: boolean
}

/** A directive and how many papers carry it out; leads to its cascade. */
const DirectiveLine = ({ directive: { document, papers }, isSummed }: DirectiveLineParts) => (
  <>
    <PaperLine paper={document} />
    <div class="home-sums">
      <a href={href('cascade', document.id)}>{words.papers(count(papers))}</a>
      {isSummed && <DirectiveSums id={document.id} isCentral={document.level === 'CENTRAL'} />}
    </div>
  </>
)

/** For how many provinces nothing was found, and what is late in the whole cascade: what is to be asked about next. */
function DirectiveSums({ id, isCentral }: { readonly id: string; readonly isCentral: boolean }) {
  const { data } = useAnswer(DirectiveSumDocument, { id, view: view(), asOf: asOf(), isCentral })
  const coverage = data?.coverage
  const late = tasksIn(data?.taskCounts ?? [], 'OVERDUE')
  return (
    <>
      {coverage && (
        <>
          <a href={href('cascade', id, { part: 'coverage', acted: 'yes' })}>
            {words.acted(count(coverage.acted), count(coverage.total))}
          </a>
          {coverage.acted < coverage.total && (
            <a class="mark unsure" href={href('cascade', id, { part: 'coverage', acted: 'no' })}>
              {words.silent(count(coverage.total - coverage.acted))}
            </a>
          )}
          {!!coverage.belowOnly && (
            <a href={href('cascade', id, { part: 'coverage', acted: 'no' })}>
              {words.belowOnly(count(coverage.belowOnly))}
            </a>
          )}
        </>
      )}
      {late > 0 && (
        <a class="mark late" href={href('cascade', id, { part: 'tasks', state: 'OVERDUE' })}>
          {words.lateBelow(count(late))}
        </a>
      )}
    </>
  )
}

interface MostCarriedOutParts {
  readonly answer: Answer<DirectivesQuery>
  readonly sample: Directive | undefined
}

/** Ready questions, the directives that most papers carry out, and the sample. */
function MostCarriedOut({ answer: { data, failure, waiting, again }, sample }: MostCarriedOutParts) {
  const directives = data?.directives?.nodes ?? []
  const real = directives.filter(({ document }) => !document.sample).slice(0, SHOWN)
  // every province may be asked about one of the centre, and no other paper bears its symbol, as with 100/KH-UBND
  const suggested = real.find(({ document }) => document.level === 'CENTRAL') ?? real[0] ?? sample
  return (
    <div aria-busy={waiting}>
      <ReadyQuestions symbol={suggested?.document.symbol ?? ''} />
      <section class="card" aria-labelledby="home-directives">
        <h2 id="home-directives">{words.directives}</h2>
        {failure !== null && <FailureNote failure={failure} again={again} />}
        {data === null && failure === null && <Waiting />}
        {data !== null && real.length === 0 && <NothingYet />}
        <ol class="plain">
          {real.map((directive, index) => (
            <li key={directive.document.id}>
              <DirectiveLine directive={directive} isSummed={index < SUMMED} />
            </li>
          ))}
        </ol>
      </section>
      {sample && (
        <section class="card" aria-labelledby="home-sample">
          <h2 id="home-sample">{words.sample}</h2>
          <p class="quiet">{words.sampleTold}</p>
          <DirectiveLine directive={sample} isSummed />
        </section>
      )}
    </div>
  )
}

/** That no directives are held; the first to come leads where papers are added, who may do that. */
function NothingYet() {
  const graph = useGraph()
  const viewer = useViewer()
  return (
    <>
      <Nothing text={graph?.documents === 0 ? words.nothing : words.none} />
      {viewer?.mayEdit && (
        <a class="button" href={href('intake')}>
          {words.add}
        </a>
      )}
    </>
  )
}

/** Not a task that is late for long, of which another deadline is still to come. */
const isLately = (task: TaskPartsFragment): boolean => (daysLate(task) ?? 0) <= DAYS_LATE + 1

/**
 * How all tasks stand, and those that became late last: of real papers, since nobody has to do what a sample says. `sample`: the
 * id of its directive; null: none is held.
 */
function LatelyOverdue({ sample }: { readonly sample: string | null }) {
  const since = daysBefore(asOf() ?? today(), DAYS_LATE)
  const counts = useAnswer(TaskCountsDocument, { filter: {}, asOf: asOf() })
  const { data, failure, waiting, again } = useAnswer(LatelyOverdueDocument, { asOf: asOf(), since })
  const ofSample = useAnswer(
    TaskCountsDocument,
    sample === null ? null : { filter: { directive: sample }, asOf: asOf() },
  ).data?.taskCounts
  const lateOfSample = tasksIn(ofSample ?? [], 'OVERDUE')
  const late = data?.late
  const real =
    late?.nodes.filter((task) => !task.document.sample && isLately(task)).slice(0, LATE_SHOWN) ?? []
  const hasSample = late?.nodes.some((task) => task.document.sample) === true
  return (
    <section class="card" aria-labelledby="home-late" aria-busy={waiting}>
      <h2 id="home-late">{words.tasks}</h2>
      {counts.failure !== null && failure === null && (
        <FailureNote failure={counts.failure} again={counts.again} />
      )}
      <StateBar
        counts={counts.data?.taskCounts ?? []}
        hrefOf={(state) => href('tasks', null, { state: state ?? '' })}
      />
      {ofSample && allTasks(ofSample) > 0 && sample !== null && (
        <p class="quiet">
          <a href={href('cascade', sample, { part: 'tasks' })}>
            {words.sampleAmong(count(allTasks(ofSample)))}
          </a>
          {lateOfSample > 0 && (
            <>
              ,{' '}
              <a href={href('cascade', sample, { part: 'tasks', state: 'OVERDUE' })}>
                {words.lateBelow(count(lateOfSample))}
              </a>
            </>
          )}
        </p>
      )}
      <h3>{words.late(DAYS_LATE)}</h3>
      {failure !== null && <FailureNote failure={failure} again={again} />}
      {data === null && failure === null && <Waiting />}
      {real.length > 0 && (
        <ul class="plain">
          {real.map((task) => (
            <li key={task.id}>
              <TaskLine task={task} isGrouped />
            </li>
          ))}
        </ul>
      )}
      {late && real.length === 0 && <Nothing text={hasSample ? words.noneLateButSample : words.noneLate} />}
      {late && late.totalCount > 0 && (
        <a href={href('tasks', null, { state: 'OVERDUE', from: since })}>
          {(hasSample ? words.allLateWithSample : words.allLate)(count(late.totalCount))}
        </a>
      )}
    </section>
  )
}

/** What came, changed or went last. */
function LatelyChanged() {
  const since = `${daysBefore(today(), DAYS_OF_CHANGES)}T00:00:00+07:00`
  const { data, failure, waiting, again } = useAnswer(LatelyChangedDocument, { since })
  const changes = data?.changes
  return (
    <section class="card" aria-labelledby="home-changed" aria-busy={waiting}>
      <h2 id="home-changed">{words.changed}</h2>
      {failure !== null && <FailureNote failure={failure} again={again} />}
      {data === null && failure === null && <Waiting />}
      {changes && changes.totalCount > 0 && (
        <>
          <ul class="plain">
            {changes.nodes.map((change) => (
              <li key={change.id}>
                <ChangeLine change={change} />
              </li>
            ))}
          </ul>
          <a href={href('changes')}>{words.allChanged(count(changes.totalCount))}</a>
        </>
      )}
      {changes?.totalCount === 0 && <Nothing text={words.noneChanged} />}
    </section>
  )
}
