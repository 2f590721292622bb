import './paper.css'
import { useEffect, useRef } from 'preact/hooks'
import { address, href, useAddress } from '../address.js'
import { useAnswer } from '../ask.js'
import { NameByPerson } from '../correct/by-person.js'
import { AskingAgain } from '../correct/asking-again.js'
import { CorrectHead } from '../correct/correct-head.js'
import { useViewer } from '../frame/start.js'
import { EmptyScreen, Head } from '../frame/title.js'
import { PaperHeadDocument } from '../operations/generated.js'
import { nameOf, PaperHead, typeOf } from '../parts/document-link.js'
import { later } from '../parts/later.js'
import { FollowButton } from '../parts/follow.js'
import { ChangedBy, useChanges } from '../parts/in-force.js'
import { allTasks, TasksInShort } from '../parts/state-counts.js'
import { asOf, count, wordsOf } from '../words.js'
import { sourceAsked } from './chosen.js'
import { Facts, type PaperOfScreen } from './facts.js'
import { Reading } from './reading.js'
import { ReportClaims } from './report-claims.js'
import { RelationPicture } from './relation-picture.js'
import { NoText, Sources, tasksFrom } from './sources.js'
import { TaskList } from './task-list.js'
import { useUndecided } from './undecided-of.js'
import { type Read, useRead } from './use-findings.js'

const AnomalyList = later('AnomalyList')
const CorrectionList = later('CorrectionList')
const RelationList = later('RelationList')
const MayBeMisprinted = later('MayBeMisprinted')
const Undecided = later('Undecided')
const UnsureOfPaper = later('UnsureOfPaper')

const words = wordsOf({
  paper: ['Văn bản', 'Paper'],
  unknown: [
    'Không có văn bản này, hoặc bạn không được xem.',
    'There is no such paper, or you may not see it.',
  ],
  down: ['Chuỗi triển khai', 'Who carries it out'],
  up: ['Thực hiện văn bản nào', 'What it serves'],
  facts: ['Thông tin văn bản', 'About this paper'],
  views: ['Các phần', 'Parts'],
  text: ['Toàn văn', 'Text'],
  relations: ['Quan hệ', 'Relations'],
  tasks: ['Nhiệm vụ', 'Tasks'],
  anomalies: ['Bất thường, lưu ý', 'Odd, to note'],
  sources: ['Nguồn', 'Sources'],
  corrections: ['Đính chính', 'Put right'],
})

const PARTS = ['text', 'relations', 'tasks', 'anomalies', 'sources', 'corrections'] as const
type Part = (typeof PARTS)[number]

/** Papers that may be reports. */
const REPORTS: ReadonlySet<string> = new Set(['BAO_CAO', 'CONG_VAN'])

/** A paper: what it is, what was read in it and where, its relations, tasks and sources. */
export function PaperScreen({ id }: { readonly id: string }) {
  const { data, failure, waiting, again } = useAnswer(PaperHeadDocument, { id, asOf: asOf() })
  const viewer = useViewer()
  const read = useRead(id)
  const undecided = useUndecided(read.relations, read.anomalies)
  const paper = data?.document
  const changes = useChanges(id, paper?.relationCounts ?? null)
  if (failure !== null || !paper)
    return <EmptyScreen title={words.paper} answer={{ data, failure, again }} unknown={words.unknown} />
  const hasText = textOf(paper, null) !== null
  const isAboutAsked = address().set['about'] !== undefined
  return (
    <article class="paper" aria-busy={waiting}>
      <div class="paper-head">
        <div>
          <Head text={nameOf(paper)}>
            <FollowButton id={id} />
          </Head>
          <div class="paper-ways">
            <a class="button" href={href('cascade', paper.id)}>
              ↓ {words.down}
            </a>
            <a class="button" href={href('cascade', paper.id, { direction: 'up' })}>
              ↑ {words.up}
            </a>
            <CorrectHead paper={paper} />
          </div>
          <PaperHead paper={paper}>
            <TasksInShort
              counts={paper.taskCounts}
              hrefOf={(state) => href('tasks', null, { document: id, state: state ?? '' })}
            />
          </PaperHead>
          <ChangedBy id={id} changes={changes} />
          <NameByPerson paper={paper} />
          <AskingAgain paper={paper} />
          <details class="paper-facts" open={!hasText || isAboutAsked}>
            <summary>{words.facts}</summary>
            <Facts paper={paper} changes={changes} />
          </details>
          {!hasText && <NoText paper={paper} />}
          {paper.heldAs === 'CITED_ONLY' && <MayBeMisprinted paper={paper} />}
        </div>
        <RelationPicture id={id} name={paper.symbol ?? typeOf(paper)} counts={paper.relationCounts} />
      </div>
      {viewer?.mayEdit && read.anomalies.some(({ code }) => code === 'OCR_UNSURE') && (
        <UnsureOfPaper paper={paper} anomalies={read.anomalies} />
      )}
      {viewer?.mayEdit && undecided !== null && <Undecided left={undecided} />}
      <Parts id={id} paper={paper} read={read} odd={data?.anomalies?.totalCount ?? 0} />
    </article>
  )
}

interface PartsParts {
  readonly id: string
  readonly paper: PaperOfScreen
  readonly read: Read
  /** How many things are odd about it or to be noted. */
  readonly odd: number
}

function Parts({ id, paper, read, odd }: PartsParts) {
  const { set } = useAddress()
  const source = textOf(paper, sourceAsked(read.tasks))
  const asked = PARTS.find((part) => part === set['part'])
  const otherwise: Part = source !== null ? 'text' : set['task'] === undefined ? 'relations' : 'tasks'
  const shown = asked === undefined || !isThere(asked, paper, source !== null) ? otherwise : asked
  const counts: Readonly<Record<Part, number | null>> = {
    text: null,
    relations: paper.relationCounts.reduce((sum, { relations }) => sum + relations, 0),
    tasks: allTasks(paper.taskCounts),
    anomalies: odd,
    sources: paper.sources.length,
    corrections: paper.corrections.length,
  }
  const isWhole = read.awaited === null
  const nav = useRef<HTMLElement>(null)
  useInView(nav, [shown, set['dir'], set['rel']].join())
  return (
    <>
      <nav ref={nav} class="tabs" aria-label={words.views}>
        {PARTS.filter((part) => isThere(part, paper, source !== null)).map((part) => (
          <a
            key={part}
            href={href('paper', id, { part: part === 'text' ? '' : part, source: set['source'] ?? '' })}
            aria-current={part === shown ? 'page' : undefined}
          >
            {words[part]} {counts[part] !== null && <span class="mark">{count(counts[part])}</span>}
          </a>
        ))}
      </nav>
      {shown === 'text' && source !== null && <Reading key={source.id} id={id} source={source} read={read} />}
      {shown === 'relations' && <RelationList id={paper.id} counts={paper.relationCounts} />}
      {shown === 'tasks' && REPORTS.has(paper.type) && <ReportClaims id={id} />}
      {shown === 'tasks' && (
        <TaskList
          id={id}
          tasks={read.tasks}
          counts={paper.taskCounts}
          isWhole={isWhole}
          hasText={source !== null}
        />
      )}
      {shown === 'anomalies' && <AnomalyList id={id} anomalies={read.anomalies} isWhole={isWhole} />}
      {shown === 'sources' && <Sources paper={paper} shown={source?.id ?? null} />}
      {shown === 'corrections' && <CorrectionList corrections={paper.corrections} />}
    </>
  )
}

/** Whether a paper has such a part: not all have a text, and of few something was put right, or was just now. */
const isThere = (part: Part, { corrections }: PaperOfScreen, hasText: boolean): boolean =>
  part === 'text'
    ? hasText
    : part !== 'corrections' || corrections.length > 0 || address().set['part'] === 'corrections'

/** When something else is asked for, it comes into view if it stands too low to be seen. */
function useInView(element: { readonly current: HTMLElement | null }, asked: string): void {
  const before = useRef(asked)
  useEffect(() => {
    if (before.current === asked) return
    before.current = asked
    const top = element.current?.getBoundingClientRect().top ?? 0
    if (top > innerHeight * 0.6) scrollBy({ top: top - 16 })
  }, [asked])
}

/** The source whose text is shown: the one that is asked for, else the one that counts, else the first that has a text. */
function textOf(paper: PaperOfScreen, asked: string | null) {
  const { sources } = paper
  const withText = sources.flatMap(({ id, sha256, textLength }) =>
    textLength === null ? [] : [{ id, sha256, textLength }],
  )
  return (
    withText.find(({ id }) => id === asked) ??
    withText.find(({ id }) => id === tasksFrom(paper)) ??
    withText[0] ??
    null
  )
}
