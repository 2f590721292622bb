import './cascade-tree.css'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { change, href, useAddress } from '../address.js'
import { label } from '../labels.js'
import { nameOf, SampleMark } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { Confidence } from '../parts/proof.js'
import { placeInFull } from '../parts/territory-link.js'
import { allTasks, tasksIn } from '../parts/state-counts.js'
import { useVisibleRows } from '../parts/visible.js'
import type { StepFragment } from '../operations/generated.js'
import { count, day, many, wordsOf } from '../words.js'
import type { AskedCascade } from './asked.js'
import { type Branch, rowByKey, type Twig, twigsOf } from './tree.js'
import { OwnTasks } from './own-tasks.js'
import { useBranches } from './use-branches.js'

const words = wordsOf({
  name: ['Chuỗi văn bản triển khai', 'The cascade'],
  keys: [
    'Mũi tên lên, xuống: chuyển dòng; phải: mở; trái: đóng; Enter: đọc văn bản; ?: vì sao ở đây.',
    'Arrow up, down: move; right: open; left: close; Enter: read the paper; ?: why here.',
  ],
  open: ['Mở', 'Open'],
  close: ['Đóng', 'Close'],
  again: ['đã có ở trên', 'stands above'],
  ways: [(ways: string) => `${ways} đường nối`, (ways: string) => many(ways, 'way')],
  papers: [(papers: string) => `${papers} văn bản`, (papers: string) => many(papers, 'paper')],
  tasks: [(tasks: string) => `${tasks} nhiệm vụ`, (tasks: string) => many(tasks, 'task')],
  late: [(tasks: string) => `${tasks} quá hạn`, (tasks: string) => `${tasks} overdue`],
  branch: [(all: string) => `, cả nhánh ${all}`, (all: string) => `, ${all} in the branch`],
  more: [
    (rest: string) => `còn ${rest} văn bản nữa: hiện tiếp`,
    (rest: string) => `${rest} more papers: show the next`,
  ],
  why: ['Vì sao?', 'Why?'],
  below: ['Bên dưới', 'Below'],
  nothing: ['Chưa tìm thấy văn bản nào ở đây.', 'No paper was found here.'],
})

/** Of a row that has nothing to wrap. */
const ROW_PIXELS = 64
const NARROW_ROW_PIXELS = 128

interface TreeParts {
  readonly asked: AskedCascade
  /** The paper from whose ways one comes back: it takes the focus. */
  readonly left: string | null
}

/** The cascade as a tree that opens level by level. Of many rows only those in the window are drawn. */
export function CascadeTree({ asked, left }: TreeParts) {
  const { set } = useAddress()
  const opened = set['open']
  const [found, setFound] = useState<readonly string[]>([])
  const open = useMemo(() => opened?.split(' ') ?? found, [opened, found])
  const { known, failure, more, again } = useBranches(asked, open)
  useEffect(() => {
    if (asked.direction === 'UP' && opened === undefined) setFound(openedUpwards(known, found))
  }, [known])
  const twigs = useMemo(() => twigsOf(asked.id, known, new Set(open)), [known, open])
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(() => Math.max(0, rowOf(twigs, left)))
  const [hasFocus, setFocus] = useState(left !== null && rowOf(twigs, left) >= 0)
  const height = matchMedia('(max-width: 48rem)').matches ? NARROW_ROW_PIXELS : ROW_PIXELS
  const visible = useVisibleRows(list, twigs, height, ({ key }) => key)
  useEffect(() => {
    if (hasFocus) visible.scrollTo(at)
  }, [])

  useEffect(() => {
    if (hasFocus)
      list.current?.querySelector<HTMLElement>(`[data-index="${at}"]`)?.focus({ preventScroll: true })
  }, [at, visible.rows.some(({ index }) => index === at)])

  const toggle = ({ step, isAgain, isOpen }: Twig): void => {
    if (step === null || isAgain || step.childCount === 0) return
    const { id } = step.document
    const now = isOpen ? open.filter((other) => other !== id) : [...open, id]
    change({ open: now.join(' ') || (asked.direction === 'UP' ? NONE : '') }, { replace: true })
  }
  const goTo = (row: number): void => {
    setAt(row)
    visible.scrollTo(row)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const twig = twigs[at]
    if (twig === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const opens =
      event.key === 'ArrowRight' && !twig.isOpen && (twig.step?.childCount ?? 0) > 0 && !twig.isAgain
    const closes = event.key === 'ArrowLeft' && twig.isOpen
    if (opens || closes) toggle(twig)
    else if (event.key === 'Enter' || event.key === ' ' || event.key === '?') act(event.key, twig)
    else {
      const row = rowByKey(twigs, at, event.key)
      if (row === null) return
      goTo(row)
    }
    event.preventDefault()
  }
  const act = (key: string, twig: Twig): void => {
    if (twig.step === null) more(twig.parent)
    else if (twig.isAgain) goTo(rowOf(twigs, twig.step.document.id))
    else if (key === ' ') toggle(twig)
    else if (key === '?') change({ to: twig.step.document.id })
    else list.current?.querySelector<HTMLElement>(`[data-index="${at}"] a.symbol`)?.click()
  }

  if (failure !== null) return <FailureNote failure={failure} again={again} />
  const top = known.get(asked.id)
  if (top === undefined) return <Waiting />
  if (top.total === 0) return <Nothing text={words.nothing} />
  return (
    <>
      <p class="tree-keys quiet" id="tree-keys">
        {words.keys}
      </p>
      <div
        ref={list}
        class="tree"
        role="tree"
        aria-label={words.name}
        aria-describedby="tree-keys"
        style={{ height: `${visible.height}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={() => setFocus(true)}
        onFocusOut={() => setFocus(false)}
      >
        {visible.rows.map(({ index, start }) => (
          <Row
            key={twigs[index]!.key}
            twig={twigs[index]!}
            row={index}
            top={start}
            height={height}
            measure={visible.measure}
            isAt={index === at}
            choose={() => setAt(index)}
            toggle={() => toggle(twigs[index]!)}
            first={() => act('Enter', twigs[index]!)}
          />
        ))}
      </div>
    </>
  )
}

/** In the address: nothing is open, where else what leads up is. */
const NONE = '-'
/** A way up of more papers than this is opened by hand. */
const MOST_OPENED = 50

/** What is open of a way up as it is first shown: all of it, so that one sees at once what a paper serves in the end. */
function openedUpwards(known: ReadonlyMap<string, Branch>, before: readonly string[]): readonly string[] {
  const steps = [...known.values()].flatMap((branch) => branch.steps)
  if (steps.length > MOST_OPENED) return before
  const all = steps.filter(({ childCount }) => childCount > 0).map(({ document: { id } }) => id)
  return all.some((id) => !before.includes(id)) ? [...new Set(all)] : before
}

/** The first row of a document; -1 where it has none. */
const rowOf = (twigs: readonly Twig[], id: string | null): number =>
  twigs.findIndex(({ step }) => step?.document.id === id)

interface RowParts {
  readonly twig: Twig
  readonly row: number
  readonly top: number
  /** It is higher where its words need more lines, or letters are larger. */
  readonly height: number
  readonly measure: (element: Element | null) => void
  readonly isAt: boolean
  readonly choose: () => void
  readonly toggle: () => void
  /** Shows more of the branch, or where the document stands first. */
  readonly first: () => void
}

function Row({ twig, row, top, height, measure, isAt, choose, toggle, first }: RowParts) {
  const { step, depth, isOpen, isAgain, place, siblings, passing } = twig
  const canOpen = step !== null && !isAgain && step.childCount > 0
  return (
    <div
      ref={measure}
      class={`twig ${isAt ? 'at' : ''}`}
      role="treeitem"
      data-index={row}
      tabIndex={isAt ? 0 : -1}
      aria-level={depth}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-expanded={canOpen ? isOpen : undefined}
      aria-selected={isAt}
      style={{ transform: `translateY(${top}px)`, minHeight: `${height}px` }}
      onClick={choose}
    >
      {passing.map((passes, index) => (
        <span key={index} class={passes ? 'guide passes' : 'guide'} />
      ))}
      <span class={place < siblings ? 'guide elbow passes' : 'guide elbow'} />
      {canOpen ? (
        <button type="button" class="knob" tabIndex={-1} aria-hidden="true" onClick={toggle}>
          {isOpen ? '▾' : '▸'}
        </button>
      ) : (
        <span class="knob" />
      )}
      {step === null ? (
        <button type="button" class="link" tabIndex={-1} onClick={first}>
          {words.more(count(twig.rest))}
        </button>
      ) : (
        <TwigText step={step} isAgain={isAgain} first={first} />
      )}
    </div>
  )
}

function TwigText({
  step,
  isAgain,
  first,
}: {
  readonly step: StepFragment
  readonly isAgain: boolean
  readonly first: () => void
}) {
  const { document, via, pathCount, papersBelow, ownTasks, tasksBelow } = step
  const { id, title, issuedOn, issuer, territory, sample } = document
  const surest = via.reduce((most, { confidence }) => Math.max(most, confidence), 0)
  const [tasks, tasksOfBranch] = [allTasks(ownTasks), allTasks(ownTasks) + allTasks(tasksBelow)]
  const late = tasksIn(ownTasks, 'OVERDUE')
  const lateOfBranch = late + tasksIn(tasksBelow, 'OVERDUE')
  return (
    <span class="twig-body">
      <span class="twig-text">
        <span class="twig-head">
          <a class="symbol" tabIndex={-1} href={href('paper', id)}>
            {nameOf(document)}
          </a>{' '}
          <span class="twig-where">
            <b>
              {(territory && placeInFull(territory)) ?? issuer?.name ?? label('Level', document.level ?? '')}
            </b>{' '}
            <span class="quiet">{day(issuedOn?.value)}</span>
          </span>{' '}
          {sample && <SampleMark />}
          {surest < 0.8 && <Confidence value={surest} />}{' '}
          {pathCount > 1 && <span class="mark">{words.ways(count(pathCount))}</span>}{' '}
          {isAgain && (
            <button type="button" class="link" tabIndex={-1} onClick={first}>
              ↑ {words.again}
            </button>
          )}
        </span>
        <span class="twig-title">{title ?? issuer?.name ?? ''}</span>
      </span>
      {!isAgain && (
        <span class="twig-counts">
          {papersBelow > 0 && <span class="mark">{words.papers(count(papersBelow))}</span>}
          {tasksOfBranch > 0 && (
            <span class="mark">
              <OwnTasks paper={id} tasks={tasks} text={words.tasks(count(tasks))} tabIndex={-1} />
              {tasksOfBranch > tasks && words.branch(count(tasksOfBranch))}
            </span>
          )}
          {lateOfBranch > 0 && (
            <span class="mark late">
              <OwnTasks
                paper={id}
                tasks={late}
                text={words.late(count(late))}
                state="OVERDUE"
                tabIndex={-1}
              />
              {lateOfBranch > late && words.branch(count(lateOfBranch))}
            </span>
          )}
          <button type="button" class="link" tabIndex={-1} onClick={() => change({ to: id })}>
            {words.why}
          </button>
        </span>
      )}
    </span>
  )
}
