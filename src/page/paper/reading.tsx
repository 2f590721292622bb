import './reading.css'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useAddress } from '../address.js'
import { AddFromText } from '../correct/add-from-text.js'
import { FailureNote } from '../parts/failure.js'
import { count, many, wordsOf } from '../words.js'
import { chooseFinding, findingAsked, neighbour, placeAsked } from './chosen.js'
import { type Finding, findingsIn, keyOf } from './findings.js'
import { FindingsList } from './findings-list.js'
import { kindName, kindsShown } from './kinds.js'
import { Legend } from './legend.js'
import { type Jump, TextView } from './text-view.js'
import type { Read } from './use-findings.js'
import { useText } from './use-text.js'

const words = wordsOf({
  title: ['Toàn văn', 'Text'],
  next: ['Sau', 'Next'],
  before: ['Trước', 'Before'],
  place: [(at: string, all: string) => `${at}/${all}`, (at: string, all: string) => `${at}/${all}`],
  places: [(all: string) => `${all} chỗ`, (all: string) => many(all, 'place')],
  toList: ['Trong danh sách', 'In the list'],
  reading: [
    (there: string, all: string) => `Đang lấy những điều đọc được: ${there}/${all}…`,
    (there: string, all: string) => `Fetching what was read: ${there} of ${all}…`,
  ],
})

interface ReadingParts {
  readonly id: string
  readonly source: { readonly id: string; readonly sha256: string; readonly textLength: number }
  readonly read: Read
}

/** A text with what was read in it marked, and beside it the list of that; each shows the other. */
export function Reading({ id, source, read }: ReadingParts) {
  const { set } = useAddress()
  const text = useText(source.id, source.sha256, source.textLength)
  const findings = useMemo(() => findingsIn(source.id, read.readings), [source.id, read.readings])
  const kinds = kindsShown(set['show'])
  const shown = useMemo(
    () => findings.placed.filter(({ kind }) => kinds.includes(kind)),
    [findings, kinds.join()],
  )
  const asked = findingAsked(set, findings)
  const chosen = asked !== null && kinds.includes(asked.kind) ? asked : null
  const stretch = chosen === null ? (asked ?? placeAsked(set)) : null
  const place = stretch && { start: stretch.start, end: stretch.end, key: keyOf('place', stretch) }
  const { toText, toList, follow, focus } = useJumps(chosen ?? place)

  const choose = (finding: Finding, side: Side): void => {
    chooseFinding(finding)
    follow(finding, side)
  }
  const step = (by: 1 | -1, side: Side): void => {
    const next = neighbour(shown, chosen, place?.start ?? firstInView(), by)
    if (next !== null) choose(next, side)
  }
  const textSide = useRef<HTMLElement>(null)
  const keys = useKeys(step, (side) => chosen && focus(chosen, side))
  return (
    <div class="reading" onKeyDown={keys}>
      <section ref={textSide} class="reading-text" aria-labelledby="text-title">
        <h2 id="text-title">{words.title}</h2>
        {read.failure !== null && <FailureNote failure={read.failure} again={read.again} />}
        {read.awaited !== null && read.awaited.all !== null && (
          <p class="waiting" role="status">
            {words.reading(count(read.awaited.there), count(read.awaited.all))}
          </p>
        )}
        <Legend findings={findings.placed} shown={kinds} isWhole={read.awaited === null} />
        <Steps
          shown={shown}
          isAwaited={read.awaited !== null}
          chosen={chosen}
          step={(by) => step(by, 'neither')}
          toList={() => chosen && focus(chosen, 'list')}
        />
        <TextView
          text={text}
          length={source.textLength}
          findings={shown}
          chosen={chosen}
          place={place}
          jump={toText}
          choose={(finding) => choose(finding, 'text')}
        />
      </section>
      <FindingsList
        id={id}
        findings={shown}
        elsewhere={findings.elsewhere}
        chosen={chosen}
        jump={toList}
        choose={(finding) => choose(finding, isNarrow() ? 'text' : 'list')}
      />
      <AddFromText document={id} text={textSide} />
    </div>
  )
}

/** The place in the text of the first paragraph in the window. */
const firstInView = (): number => {
  const lines = [...document.querySelectorAll<HTMLElement>('.paper-text > .line')]
  const first = lines.find((line) => line.getBoundingClientRect().top > 0)
  return Number(first?.dataset['start'] ?? 0)
}

/** Which side has the focus then. */
type Side = 'text' | 'list' | 'neither'

/** On a narrow window the list stands below the text. */
const isNarrow = (): boolean => matchMedia('(max-width: 60rem)').matches

/** Where text and list are to go: to what is chosen, and with the focus to that side from which it was chosen. */
function useJumps(asked: { readonly start: number; readonly key: string } | null) {
  const [toText, setToText] = useState<Jump | null>(null)
  const [toList, setToList] = useState<Jump | null>(null)
  const followed = useRef<string | null>(null)
  const follow = (finding: Finding, side: Side): void => {
    followed.current = finding.key
    const jump = { place: finding.start, key: finding.key, isFocused: side === 'text' }
    setToText(jump)
    if (side === 'list') setToList(jump)
  }
  const focus = ({ start, key }: Finding, side: Side): void => {
    const jump = { place: start, key, isFocused: true }
    if (side === 'list') setToList(jump)
    else setToText(jump)
  }
  // what the address names by itself: a link led here
  useEffect(() => {
    if (asked === null || asked.key === followed.current) return
    followed.current = asked.key
    setToText({ place: asked.start, key: asked.key, isFocused: false })
  }, [asked?.key])
  return { toText, toList, follow, focus }
}

/** The keys work only inside of the text and the list, so that they disturb nobody elsewhere. */
const useKeys =
  (step: (by: 1 | -1, side: Side) => void, show: (side: Side) => void) =>
  (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
    const { target, key } = event
    const piece = target.closest<HTMLElement>('.piece')
    const side = target.closest('.findings') === null ? 'text' : 'list'
    const isItem = 'finding' in target.dataset
    const name = key.toLowerCase()
    if (name === 'n' || (piece && key === 'ArrowRight') || (isItem && key === 'ArrowDown')) step(1, side)
    else if (name === 'p' || (piece && key === 'ArrowLeft') || (isItem && key === 'ArrowUp')) step(-1, side)
    else if (name === 'g') show(side === 'text' ? 'list' : 'text')
    else if (piece && (key === 'Enter' || key === ' ')) piece.click()
    else return
    event.preventDefault()
  }

interface StepsParts {
  readonly shown: readonly Finding[]
  /** Whether some are still to come: their room is kept, so that the text does not move then. */
  readonly isAwaited: boolean
  readonly chosen: Finding | null
  readonly step: (by: 1 | -1) => void
  readonly toList: () => void
}

/** Goes from one finding to the next, and tells which is chosen. It stays in sight while the text scrolls. */
function Steps({ shown, isAwaited, chosen, step, toList }: StepsParts) {
  const at = chosen === null ? -1 : shown.findIndex(({ key }) => key === chosen.key)
  const [first] = chosen?.readings ?? []
  if (shown.length === 0) return isAwaited ? <div class="steps" /> : null
  return (
    <div class="steps" role="group" aria-label={words.places(count(shown.length))}>
      <button type="button" aria-keyshortcuts="p" onClick={() => step(-1)}>
        ‹ {words.before} <kbd>P</kbd>
      </button>
      <button type="button" aria-keyshortcuts="n" onClick={() => step(1)}>
        {words.next} › <kbd>N</kbd>
      </button>
      <p role="status">
        {chosen === null ? (
          words.places(count(shown.length))
        ) : (
          <>
            <span class="quiet">{words.place(count(at + 1), count(shown.length))}</span>{' '}
            <b>{kindName(chosen.kind)}</b> {first?.about === kindName(chosen.kind) ? '' : `${first?.about}: `}
            {first?.words}
          </>
        )}
      </p>
      {chosen !== null && (
        <button type="button" class="link" aria-keyshortcuts="g" onClick={toList}>
          {words.toList} <kbd>G</kbd>
        </button>
      )}
    </div>
  )
}
