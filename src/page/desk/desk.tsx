import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Failure } from '../ask.js'
import { NotDecided } from '../correct/decision.js'
import { carryOut, useIsThere } from '../under-way.js'
import { label } from '../labels.js'
import type { ReviewState } from '../operations/generated.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { keepFocus } from '../parts/attempt.js'
import { useKeys } from '../parts/keys.js'
import { type Pages, useMoreWhile } from '../parts/pages.js'
import { count, wordsOf } from '../words.js'

const words = wordsOf({
  skip: ['Để sau', 'Skip'],
  undo: ['Hoàn tác', 'Undo'],
  done: [
    (decision: string, name: string) => `Đã ghi: ${decision} – ${name}`,
    (decision: string, name: string) => `Recorded: ${decision} – ${name}`,
  ],
})

interface DeskParts<T> {
  readonly words: {
    readonly left: (count: string) => string
    readonly confirm: string
    readonly reject: string
    readonly nothing: string
  }
  /** What nobody has decided about. */
  readonly pages: Pages<T>
  /** Which of it is asked for. */
  readonly filter: ComponentChildren
  /** What to know before one decides. */
  readonly told?: string
  /** What sends a decision, with what was decided where one looked, and what was written beside it; UNREVIEWED takes one back. */
  readonly send: (one: T, decision: ReviewState, known: ReviewState) => () => Promise<unknown>
  /** What is decided about, in short. */
  readonly nameOf: (one: T) => string
  readonly show: (one: T) => ComponentChildren
  /** What else goes with a decision. */
  readonly fields?: ComponentChildren
}

/** What nobody has decided about: one after another, with one key to decide. */
export function Desk<T extends { readonly id: string }>(parts: DeskParts<T>) {
  const { pages } = parts
  const { total } = pages
  const { one, passed, last, refused, decide, skip } = useDecisions(pages, parts.send, parts.nameOf)
  const confirm = (): void => void (one && decide(one, 'CONFIRMED'))
  const reject = (): void => void (one && decide(one, 'REJECTED'))
  const undo = (): void => void (last && decide(last.one, 'UNREVIEWED', last.decision))
  useKeys({ c: confirm, r: reject, s: skip, u: undo })
  return (
    <section aria-busy={pages.waiting}>
      <div class="filters">
        {parts.filter}
        {total !== null && <span role="status">{parts.words.left(count(Math.max(0, total - passed)))}</span>}
        <p role="status" class="desk-last">
          {last && <Recorded decision={last.decision} name={parts.nameOf(last.one)} undo={undo} />}
        </p>
      </div>
      {parts.told !== undefined && <p class="quiet">{parts.told}</p>}
      {pages.failure !== null && <FailureNote failure={pages.failure} again={pages.again} />}
      {refused}
      {total !== null && one === undefined && !pages.waiting && <Nothing text={parts.words.nothing} />}
      {total === null && one === undefined && pages.failure === null && <Waiting />}
      {one && (
        <>
          {parts.show(one)}
          <div class="desk-act">
            {parts.fields}
            <DecideButtons words={parts.words} confirm={confirm} reject={reject} skip={skip} />
          </div>
        </>
      )}
    </section>
  )
}

/** A decision that was not recorded. */
interface Refusal<T> {
  readonly of: T
  readonly decision: ReviewState
  readonly failure: Failure
}

/** The first one that is left, how many were passed, decided or skipped, and the last decision. */
function useDecisions<T extends { readonly id: string }>(
  pages: Pages<T>,
  send: DeskParts<T>['send'],
  nameOf: (one: T) => string,
) {
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<{ readonly one: T; readonly decision: ReviewState } | null>(null)
  const [refusal, setRefusal] = useState<Refusal<T> | null>(null)
  const isSending = useRef(false)
  const isThere = useIsThere()
  const left = pages.nodes.filter(({ id }) => !passed.has(id))
  const [one] = left
  useMoreWhile(pages, left.length < 3)

  const pass = ({ id }: T): void => setPassed((before) => new Set(before).add(id))
  const bringBack = ({ id: back }: T): void =>
    setPassed((before) => new Set([...before].filter((id) => id !== back)))
  const decide = async (of: T, decision: ReviewState, known: ReviewState = 'UNREVIEWED'): Promise<void> => {
    // a key that is pressed once more while the first is on its way would say the same twice
    if (isSending.current) return
    isSending.current = true
    setRefusal(null)
    const act = {
      what: `${label('ReviewState', decision)} – ${nameOf(of)}`,
      send: send(of, decision, known),
    }
    const isDone = await carryOut(act, (why) => {
      setRefusal({ of, decision, failure: why })
      return isThere.current
    })
    isSending.current = false
    if (!isDone) return
    setLast(decision === 'UNREVIEWED' ? null : { one: of, decision })
    if (decision === 'UNREVIEWED') bringBack(of)
    else pass(of)
  }
  const skip = (): void => {
    setRefusal(null)
    if (one) pass(one)
  }
  // as the other has decided: here nothing is left of it
  const leave = ({ of }: Refusal<T>): void => {
    keepFocus()
    setRefusal(null)
    setLast(null)
    pass(of)
  }
  const refused = refusal && (
    <NotDecided
      failure={refusal.failure}
      decision={refusal.decision}
      again={(stands) => {
        keepFocus()
        void decide(refusal.of, refusal.decision, stands)
      }}
      leave={() => leave(refusal)}
    />
  )
  return { one, passed: passed.size, last, refused, decide, skip }
}

interface RecordedParts {
  readonly decision: ReviewState
  readonly name: string
  readonly undo: () => void
}

/** What was decided last, which may be taken back. */
const Recorded = ({ decision, name, undo }: RecordedParts) => (
  <>
    {words.done(label('ReviewState', decision), name)}{' '}
    <button type="button" onClick={undo}>
      {words.undo} <kbd>U</kbd>
    </button>
  </>
)

interface DecideButtonsParts {
  readonly words: { readonly confirm: string; readonly reject: string }
  readonly confirm: () => void
  readonly reject: () => void
  readonly skip: () => void
}

/** What one may say of what lies on the desk, each with its key. */
const DecideButtons = ({
  words: { confirm: right, reject: wrong },
  confirm,
  reject,
  skip,
}: DecideButtonsParts) => (
  <div class="buttons">
    <button type="button" class="main" onClick={confirm}>
      {right} <kbd>C</kbd>
    </button>
    <button type="button" onClick={reject}>
      {wrong} <kbd>R</kbd>
    </button>
    <button type="button" onClick={skip}>
      {words.skip} <kbd>S</kbd>
    </button>
  </div>
)
