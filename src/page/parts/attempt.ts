import { useState } from 'preact/hooks'
import { askAllAgain, type Failure, whenAnswered } from '../ask.js'
import { carryOut, useIsThere } from '../under-way.js'

/** Tries to change something; all that is shown is asked anew then. `what`: what it is called once its form is left. */
export function useAttempt(what: string, done: () => void) {
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isSending, setSending] = useState(false)
  const isThere = useIsThere()
  const attempt = async (send: () => Promise<unknown>): Promise<void> => {
    const place = placeOf(document.activeElement)
    setSending(true)
    setFailure(null)
    const isDone = await carryOut({ what, send }, (why) => {
      setFailure(why)
      return isThere.current
    })
    if (isDone) {
      askAllAgain()
      // where the form goes first, what it has put right stands there as it was
      await whenAnswered()
      done()
    }
    setSending(false)
    if (isThere.current || isDone) keepFocusNear(place)
  }
  const forget = (): void => {
    keepFocus()
    setFailure(null)
  }
  return { failure, isSending, attempt, forget }
}

/** An element and all that it stands in, the nearest first. */
const placeOf = (element: Element | null): readonly Element[] =>
  element === null || element === document.body ? [] : [element, ...placeOf(element.parentElement)]

/** What has the focus is about to go: what is nearest to it has it then. */
export const keepFocus = (): void => keepFocusNear(placeOf(document.activeElement))

const TARGET = ':is(a[href], button, input, textarea, h2, h3):not(:disabled)'
const EVERY_MILLISECONDS = 100
const TURNS = 30

/**
 * What had the focus may be gone once what is shown is known anew: what is nearest to it then has it. Who presses anything
 * meanwhile says himself where the focus is to be.
 */
function keepFocusNear(place: readonly Element[]): void {
  let turn = 0
  const over = new AbortController()
  const timer = setInterval(() => {
    turn += 1
    if (turn === TURNS) over.abort()
    if (document.activeElement !== document.body) return
    const near = place.find((element) => element.isConnected && nearest(element) !== null)
    if (near !== undefined) focusOn(nearest(near)!)
  }, EVERY_MILLISECONDS)
  over.signal.addEventListener('abort', () => clearInterval(timer))
  for (const pressed of ['pointerdown', 'keydown'])
    addEventListener(pressed, () => over.abort(), { capture: true, signal: over.signal })
}

const nearest = (element: Element): HTMLElement | null =>
  element.matches(TARGET)
    ? (element as HTMLElement)
    : // of a whole screen its name: what can be pressed first there has nothing to do with it
      (element.querySelector<HTMLElement>('h1') ?? element.querySelector<HTMLElement>(TARGET))

function focusOn(target: HTMLElement): void {
  if (/^H\d$/.test(target.tagName)) target.tabIndex = -1
  target.focus({ preventScroll: true })
}
