import type { ComponentChildren } from 'preact'
import { nameAlone } from '../../model/territory.js'
import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import { label } from '../labels.js'
import {
  BriefPapersDocument,
  type BriefPapersQuery,
  type CascadeQuery,
  CoverageDocument,
  type CoverageQuery,
  type TaskPartsFragment,
  TasksDocument,
} from '../operations/generated.js'
import { dayOf, DocumentLink, nameOf, SampleMark } from '../parts/document-link.js'
import { Download } from '../parts/download.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { useMoreWhile, usePages } from '../parts/pages.js'
import { wordsFirst } from '../parts/proof.js'
import { allTasks, tasksIn } from '../parts/state-counts.js'
import { daysLate, nameOfPart, overdueFrom } from '../parts/task-line.js'
import { bodyInFull } from '../parts/territory-link.js'
import { count, day, daysBefore, language, many, today, wordsOf } from '../words.js'
import type { AskedCascade } from './asked.js'
import { type Below, nameWithBelow, useBelowProvinces } from './below-provinces.js'
import { byDay } from './copied.js'
import type { Unit } from './coverage-view.js'
import { tasksOfUnit } from './tasks-of-unit.js'

const words = wordsOf({
  print: ['In trang này', 'Print this page'],
  word: ['Tải báo cáo Word (.docx)', 'Report for Word (.docx)'],
  asOf: [(on: string) => `Tính đến ngày ${on}:`, (on: string) => `As of ${on}:`],
  inCascade: [
    (papers: string) => `${papers} văn bản trong chuỗi triển khai`,
    (papers: string) => `${many(papers, 'paper')} in the cascade`,
  ],
  tasks: [(tasks: string) => `${tasks} nhiệm vụ`, (tasks: string) => many(tasks, 'task')],
  silent: ['Chưa thấy văn bản:', 'Nothing found:'],
  acted: ['Đã có văn bản:', 'Have acted:'],
  provinces: [(units: string) => `${units} tỉnh, thành phố`, (units: string) => many(units, 'province')],
  found: [
    'Chỉ tính văn bản tìm thấy ở đây; chưa thấy không có nghĩa là chưa làm.',
    'Only papers found here count; that nothing was found does not mean that nothing was done.',
  ],
  late: ['Quá hạn:', 'Overdue:'],
  longest: [
    (tasks: string) => `, ${tasks} nhiệm vụ lâu nhất`,
    (tasks: string) => `, the ${tasks} that are longest so`,
  ],
  lateBy: [
    (last: string, days: string) => `chậm nhất ${last}, quá ${days} ngày`,
    (last: string, days: string) => `${last} at the latest, ${many(days, 'day')} late`,
  ],
  nobody: ['chưa rõ cơ quan chủ trì', 'lead agency unknown'],
  allLate: ['Tất cả nhiệm vụ quá hạn', 'All tasks that are overdue'],
  papers: ['Văn bản triển khai:', 'Carried out by'],
  papersCounted: [(papers: string) => papers, (papers: string) => many(papers, 'paper')],
  firstPapers: [
    (papers: string) => `, ${papers} văn bản đầu`,
    (papers: string) => `, of which the first ${papers}`,
  ],
  after: [(days: string) => `sau ${days} ngày`, (days: string) => `after ${many(days, 'day')}`],
  tasksLate: [(tasks: string) => `${tasks} quá hạn`, (tasks: string) => `${tasks} overdue`],
  through: [(paper: string) => `qua ${paper}:`, (paper: string) => `through ${paper}:`],
  record: ['theo thông tin nhập sẵn, không có nguyên văn', 'from a structured record, without words'],
  why: ['Vì sao?', 'Why?'],
})

type Step = NonNullable<BriefPapersQuery['trace']>['nodes']['nodes'][number]

interface BriefParts {
  readonly trace: NonNullable<CascadeQuery['trace']>
  readonly asked: AskedCascade
}

/** What a chief takes to a meeting on a directive, for one sheet: who has not acted, what is late, who has acted by which words. */
export function BriefView({ trace, asked }: BriefParts) {
  const { root, totalDocuments, taskCounts } = trace
  const isOfCountry = root.level === 'CENTRAL'
  return (
    <section class="brief">
      <div class="buttons on-screen">
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <Download href={reportOf(asked)} text={words.word} />
      </div>
      <p>
        {words.asOf(day(asked.asOf ?? today()))}{' '}
        <Counted n={totalDocuments} text={words.inCascade} to={allPapers(root.id)} />,{' '}
        <Counted n={allTasks(taskCounts)} text={words.tasks} to={partOf(root.id, 'tasks')} />.
      </p>
      {isOfCountry ? (
        <Provinces
          root={root}
          asked={asked}
          late={<Late asked={asked} all={tasksIn(taskCounts, 'OVERDUE')} />}
        />
      ) : (
        <>
          <Late asked={asked} all={tasksIn(taskCounts, 'OVERDUE')} />
          <Papers root={root} asked={asked} />
        </>
      )}
    </section>
  )
}

const partOf = (id: string, part: string, set: Readonly<Record<string, string>> = {}): string =>
  href('cascade', id, { part, ...set })
const allPapers = (id: string): string => href('cascade', id, { as: 'table' })

interface CountedParts {
  readonly n: number
  readonly text: (n: string) => string
  /** Where what is counted is listed. */
  readonly to: string
}

/** How many there are, which leads to them. */
const Counted = ({ n, text, to }: CountedParts) =>
  n === 0 ? <>{text(count(n))}</> : <a href={to}>{text(count(n))}</a>

const reportOf = ({ id, view, asOf }: AskedCascade): string =>
  `/export/report.docx?${new URLSearchParams({ directive: id, view, lang: language(), ...(asOf && { asOf }) })}`

interface Shown {
  readonly root: BriefParts['trace']['root']
  readonly asked: AskedCascade
}

/** Provinces of which nothing was found, in one sentence, then what is late, then those that have acted with what proves it. */
function Provinces({ root, asked, late }: Shown & { readonly late: ComponentChildren }) {
  const { id, view, asOf } = asked
  const variables = { id, level: 'PROVINCE' as const, view, within: null, asOf, acted: null }
  const answer = useAnswer(CoverageDocument, variables)
  const below = useBelowProvinces(id, true)
  const coverage = answer.data?.coverage
  const acted = coverage?.units.nodes.filter((unit) => unit.acted) ?? []
  const { steps, failure, again } = useSteps(
    asked,
    acted.flatMap((unit) => firstOf(unit)?.id ?? []),
  )
  if (answer.failure !== null) return <FailureNote failure={answer.failure} again={answer.again} />
  if (!coverage) return <Waiting />
  return (
    <>
      <Silent id={id} units={coverage.units.nodes} below={below} />
      {late}
      <h2>
        {words.acted}{' '}
        <Counted n={acted.length} text={words.provinces} to={partOf(id, 'coverage', { acted: 'yes' })} />
      </h2>
      {failure !== null && <FailureNote failure={failure} again={again} />}
      {acted.length === 0 ? (
        <Nothing />
      ) : (
        <Proven root={root} rows={acted.map((unit) => rowOfUnit(id, unit, steps))} />
      )}
    </>
  )
}

const firstOf = (unit: Unit): Unit['documents'][number] | undefined => byDay(unit)[0]

function rowOfUnit(directive: string, unit: Unit, steps: ReadonlyMap<string, Step>): Row {
  const { territory, by, daysAfter, taskCounts } = unit
  const first = firstOf(unit)
  return {
    id: territory.id,
    whose: nameAlone(territory.name),
    // of a unit that has no paper of its own it is to be told whose it is
    issuer: by === 'OWN' ? null : (first?.issuer?.name ?? null),
    paper: first ?? null,
    days: daysAfter,
    late: tasksIn(taskCounts, 'OVERDUE'),
    lateAt: tasksOfUnit(directive, territory, 'OVERDUE'),
    step: (first && steps.get(first.id)) ?? null,
  }
}

interface SilentParts {
  readonly id: string
  readonly units: NonNullable<CoverageQuery['coverage']>['units']['nodes']
  readonly below: Below
}

function Silent({ id, units, below }: SilentParts) {
  const silent = units.filter(({ acted }) => !acted)
  return (
    <>
      <h2>
        {words.silent}{' '}
        <Counted n={silent.length} text={words.provinces} to={partOf(id, 'coverage', { acted: 'no' })} />
      </h2>
      <p>
        {silent.length > 0 && (
          <b>{silent.map(({ territory }) => nameWithBelow(territory, below)).join(', ')}. </b>
        )}
        <span class="quiet">{words.found}</span>
      </p>
    </>
  )
}

/** More would not leave room on one sheet for who has acted. */
const MOST_LATE = 5

/** The tasks that are late the longest, each in a line or two. */
function Late({ asked: { id, asOf }, all }: { readonly asked: AskedCascade; readonly all: number }) {
  const { data, failure, again } = useAnswer(
    TasksDocument,
    all === 0
      ? null
      : {
          filter: { directive: id, states: ['OVERDUE'] },
          orderBy: 'OVERDUE_FROM',
          asOf,
          first: MOST_LATE,
        },
  )
  return (
    <>
      <h2>
        {words.late} <Counted n={all} text={words.tasks} to={partOf(id, 'tasks', { state: 'OVERDUE' })} />
        {all > MOST_LATE && words.longest(count(MOST_LATE))}
      </h2>
      {failure !== null && <FailureNote failure={failure} again={again} />}
      {all > 0 && data === null && failure === null && <Waiting />}
      <ol class="brief-late">
        {data?.tasks?.nodes.map((task) => (
          <li key={task.id}>
            <a href={href('paper', task.document.id, { task: task.id })}>{task.summary}</a>{' '}
            <span class="quiet">
              <b>{words.lateBy(day(lastDay(task)), count(daysLate(task) ?? 0))}</b> · {whoFor(task)} ·{' '}
              {nameOf(task.document)}
            </span>
          </li>
        ))}
      </ol>
      {all > MOST_LATE && (
        <p class="on-screen">
          <a href={partOf(id, 'tasks', { state: 'OVERDUE' })}>{words.allLate}</a>
        </p>
      )}
    </>
  )
}

/** Who is to do it; where nobody is named, or somebody whose place is not known, also whose paper asks for it. */
function whoFor({ leads, document: { issuer } }: TaskPartsFragment): string {
  const named = leads.map(nameOfPart).join(', ') || words.nobody
  const isPlaced = leads.length > 0 && leads.every(({ agency }) => agency !== null)
  return isPlaced || issuer === null ? named : `${named}, ${bodyInFull(issuer)}`
}

function lastDay(task: TaskPartsFragment): string | null {
  const from = overdueFrom(task)
  return from === null ? null : daysBefore(from, 1)
}

/** How many papers of a cascade are read for the words that prove those that are shown: they are by depth and day. */
const MOST_READ = 300

/** By which words papers carry out the one above them, of those that are wanted; page after page until all are there. */
function useSteps(asked: AskedCascade, wanted: readonly string[]) {
  const variables = wanted.length === 0 ? null : { ...stepsOf(asked), levels: ['PROVINCE' as const] }
  const pages = usePages(BriefPapersDocument, variables, ({ trace }) => trace?.nodes)
  const steps = new Map(pages.nodes.map((step) => [step.document.id, step]))
  useMoreWhile(pages, pages.nodes.length < MOST_READ && wanted.some((id) => !steps.has(id)))
  return { steps, failure: pages.failure, again: pages.again }
}

const stepsOf = ({ id, direction, relations, minConfidence, asOf }: AskedCascade) => ({
  id,
  direction,
  relations,
  minConfidence,
  asOf,
  levels: null,
})

const MOST_PAPERS = 40

/** The papers that carry out the paper of a province or a unit below it. */
function Papers({ root, asked }: Shown) {
  const { nodes, total, failure, again } = usePages(
    BriefPapersDocument,
    stepsOf(asked),
    ({ trace }) => trace?.nodes,
  )
  if (failure !== null) return <FailureNote failure={failure} again={again} />
  if (total === null) return <Waiting />
  return (
    <>
      <h2>
        {words.papers} <Counted n={total} text={words.papersCounted} to={allPapers(root.id)} />
        {total > MOST_PAPERS && words.firstPapers(count(MOST_PAPERS))}
      </h2>
      <p class="quiet">{words.found}</p>
      {total > 0 && (
        <Proven
          root={root}
          rows={nodes.slice(0, MOST_PAPERS).map((step) => ({
            id: step.document.id,
            whose: step.document.issuer?.name ?? '–',
            issuer: null,
            paper: step.document,
            days: null,
            late: tasksIn(step.ownTasks, 'OVERDUE'),
            lateAt: href('tasks', null, { document: step.document.id, state: 'OVERDUE' }),
            step,
          }))}
        />
      )}
    </>
  )
}

interface Row {
  readonly id: string
  readonly whose: string
  readonly issuer: string | null
  readonly paper: Unit['documents'][number] | null
  readonly days: number | null
  readonly late: number
  /** Where these are listed. */
  readonly lateAt: string
  readonly step: Step | null
}

/** Who carries a paper out, by which paper, after how many days, with how much that is late, and the words that prove it. */
const Proven = ({ root, rows }: { readonly root: Shown['root']; readonly rows: readonly Row[] }) => (
  <ul class="brief-proven">
    {rows.map(({ id, whose, issuer, paper, days, late, lateAt, step }) => (
      <li key={id}>
        <b>{whose}</b>
        {paper && (
          <>
            {' · '}
            <DocumentLink id={paper.id} symbol={paper.symbol} /> {dayOf(paper)}
            {issuer !== null && `, ${issuer}`}
            {days !== null && `, ${words.after(count(days))}`}
            {late > 0 && (
              <>
                , <a href={lateAt}>{words.tasksLate(count(late))}</a>
              </>
            )}{' '}
            {paper.sample && !root.sample && <SampleMark />}
            <Words step={step} paper={paper} directive={root.id} />
          </>
        )}
      </li>
    ))}
  </ul>
)

interface WordsParts {
  readonly step: Step | null
  readonly paper: Unit['documents'][number]
  readonly directive: string
}

/** The words by which a paper carries out the one above it; where there are none, what else tells it. All steps are one link away. */
function Words({ step, paper, directive }: WordsParts) {
  const relation = step?.via[0]
  const [evidence] = wordsFirst(relation?.evidence ?? [])
  return (
    <div class="brief-words quiet">
      {relation !== undefined && relation.to.id !== directive && words.through(relation.to.symbol ?? '…')}{' '}
      {evidence && toldBy(evidence)}{' '}
      <a
        class="why"
        aria-label={`${words.why} ${nameOf(paper)}`}
        href={href('cascade', directive, { to: paper.id })}
      >
        {words.why}
      </a>
    </div>
  )
}

const toldBy = ({ quote, basis }: Step['via'][number]['evidence'][number]): string =>
  quote !== null ? `“${quote}”` : basis === 'RECORD' ? words.record : label('EvidenceBasis', basis)
