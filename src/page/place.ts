const KEY = 'chi-thi-graph.place'
const SETTLED_MILLISECONDS = 2_000

/** After any of these who reads goes where he wants. */
const OWN_WAYS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** What an entry of the browser's history keeps: its number. */
interface Step {
  readonly step: number
}

/** Where one stood on each step. */
const tops = new Map<number, number>()
let { step } = (history.state as Step | null) ?? { step: 0 }
let stopGoing = (): void => {}

/**
 * Who goes back, or loads a screen again, is where he was as soon as it is as long again. The browser goes there before
 * anything stands there, and not at all while the page scrolls by itself.
 */
export function keepPlace(): void {
  history.scrollRestoration = 'manual'
  history.replaceState(thisStep(), '')
  addEventListener('pagehide', () => sessionStorage.setItem(KEY, `${scrollY} ${location.href}`))
  const [, top, url] = /^(\d+)\S* (.*)$/.exec(sessionStorage.getItem(KEY) ?? '') ?? []
  // it is told once: who signs out leaves nothing behind
  sessionStorage.removeItem(KEY)
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const isBack = entry !== undefined && entry.type !== 'navigate'
  if (isBack && url === location.href) goTo(Number(top))
}

/** For the same step under another address. */
export const thisStep = (): Step => ({ step })

/** For a step further, from where one stands. */
export function nextStep(): Step {
  leave()
  step += 1
  return thisStep()
}

/** The browser has gone to the step of `state`, or to an anchor, which has none. */
export function takeStep(state: unknown): void {
  if (state === null) return
  leave()
  step = (state as Step).step
  goTo(tops.get(step) ?? 0)
}

function leave(): void {
  stopGoing()
  tops.set(step, scrollY)
}

function goTo(top: number): void {
  const ended = new AbortController()
  const growth = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight - innerHeight < top) return
    scrollTo({ top, behavior: 'instant' })
    // what stands above may still grow
    setTimeout(stopGoing, SETTLED_MILLISECONDS)
  })
  stopGoing = () => {
    growth.disconnect()
    ended.abort()
  }
  growth.observe(document.body)
  for (const way of OWN_WAYS)
    addEventListener(way, stopGoing, { passive: true, capture: true, signal: ended.signal })
}
