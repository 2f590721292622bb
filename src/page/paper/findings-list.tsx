import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Nothing } from '../parts/failure.js'
import { Confidence, Proof } from '../parts/proof.js'
import { useRowsInside } from '../parts/visible.js'
import { count, many, wordsOf } from '../words.js'
import type { Finding, Reading } from './findings.js'
import { kindName, KindSample } from './kinds.js'
import type { Jump } from './text-view.js'

const words = wordsOf({
  title: ['Đọc được trong văn bản', 'Read in the paper'],
  nothing: ['Chưa đọc được gì ở đây.', 'Nothing was read here.'],
  open: ['Mở', 'Open'],
  rule: ['Quy tắc', 'Rule'],
  elsewhere: [
    (all: string) => `${all} điều không có chỗ trong văn bản này`,
    (all: string) => `${all} that have no place in this text`,
  ],
  all: [(all: string) => `${all} chỗ`, (all: string) => many(all, 'place')],
  more: [
    (more: string) => `và ${more} lần nữa ở chỗ này`,
    (more: string) => `and ${more} more at this place`,
  ],
})

interface ListParts {
  readonly id: string
  readonly findings: readonly Finding[]
  readonly elsewhere: readonly Reading[]
  readonly chosen: Finding | null
  readonly jump: Jump | null
  readonly choose: (finding: Finding) => void
}

const ITEM_PIXELS = 64

/** What was read in a text, in its order, beside it. The list scrolls by itself; only what stands in it is drawn. */
export function FindingsList({ id, findings, elsewhere, chosen, jump, choose }: ListParts) {
  const box = useRef<HTMLDivElement>(null)
  const visible = useRowsInside(box, findings, ITEM_PIXELS, ({ key }) => key)
  const at = chosen === null ? -1 : findings.findIndex(({ key }) => key === chosen.key)
  useEffect(() => {
    if (at >= 0) visible.scrollTo(at)
  }, [at, chosen?.key])
  useFocus(box, jump)
  return (
    <section class="findings" aria-labelledby="findings-title">
      <h2 id="findings-title" tabIndex={-1}>
        {words.title} <span class="mark">{words.all(count(findings.length))}</span>
      </h2>
      {findings.length === 0 && <Nothing text={words.nothing} />}
      <div ref={box} class="findings-box">
        <ol class="plain" style={{ height: `${visible.height}px` }}>
          {visible.rows.map(({ index, start }) => (
            <li
              key={findings[index]!.key}
              ref={visible.measure}
              data-index={index}
              style={{ top: `${start}px` }}
              aria-setsize={findings.length}
              aria-posinset={index + 1}
            >
              <Item finding={findings[index]!} isChosen={index === at} choose={choose} />
            </li>
          ))}
        </ol>
      </div>
      {elsewhere.length > 0 && <Elsewhere id={id} readings={elsewhere} />}
    </section>
  )
}

function Item({
  finding,
  isChosen,
  choose,
}: {
  readonly finding: Finding
  readonly isChosen: boolean
  readonly choose: (finding: Finding) => void
}) {
  const { kind, readings } = finding
  const [first] = readings
  return (
    <div class={isChosen ? 'finding chosen' : 'finding'}>
      <button
        type="button"
        data-finding={finding.key}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => choose(finding)}
      >
        <KindSample kind={kind} /> <b>{kindName(kind)}</b>{' '}
        {first?.about !== kindName(kind) && <span class="quiet">{first?.about}</span>}
        <span class="finding-words">{first?.words}</span>
      </button>
      {isChosen && (
        <ul class="finding-more">
          {readings.slice(0, MOST_READINGS).map((reading, index) => (
            <li key={index}>
              {readings.length > 1 && (
                <>
                  {reading.about}: {reading.words}{' '}
                </>
              )}
              {reading.link !== null && (
                <a href={reading.link}>
                  {words.open}: {reading.words}
                </a>
              )}{' '}
              <span class="quiet">
                {words.rule} <code>{reading.proof.rule}</code> <Confidence value={reading.proof.confidence} />
              </span>
            </li>
          ))}
          {readings.length > MOST_READINGS && <li>{words.more(count(readings.length - MOST_READINGS))}</li>}
        </ul>
      )}
    </div>
  )
}

const MOST_READINGS = 20

/** What has no place in the text that is shown, with the source that says it. */
const Elsewhere = ({ id, readings }: { readonly id: string; readonly readings: readonly Reading[] }) => (
  <details class="elsewhere">
    <summary>{words.elsewhere(count(readings.length))}</summary>
    <ul class="plain">
      {readings.map((reading, index) => (
        <li key={index}>
          <b>{kindName(reading.kind)}</b> <span class="quiet">{reading.about}</span>{' '}
          {reading.link === null ? reading.words : <a href={reading.link}>{reading.words}</a>}
          <Proof evidence={reading.proof} document={id} />
        </li>
      ))}
    </ul>
  </details>
)

/** The chosen one takes the focus, once it is drawn. */
function useFocus(box: RefObject<HTMLElement | null>, jump: Jump | null): void {
  const goal = useRef<Jump | null>(null)
  useEffect(() => void (goal.current = jump), [jump])
  useEffect(() => {
    const { current } = goal
    const item = current && box.current?.querySelector<HTMLElement>(`[data-finding="${current.key}"]`)
    if (!item) return
    goal.current = null
    item.focus({ preventScroll: true })
    if (item.getBoundingClientRect().top > innerHeight || item.getBoundingClientRect().bottom < 0)
      item.scrollIntoView({ block: 'center', behavior: 'instant' })
  })
}
