import { setImmediate as others } from 'node:timers/promises'
import type { Work } from '../model/steps.js'

/** How long everybody else waits for long work, in milliseconds. */
const SLICE = 5

/** To be asked often during long work: now and then it returns something to wait for, in which others go on. */
export function breathing(): () => Promise<void> | null {
  let until = performance.now() + SLICE
  const pause = async () => {
    await others()
    until = performance.now() + SLICE
  }
  return () => (performance.now() < until ? null : pause())
}

/** The longest work that is done at once. */
const AT_ONCE = 20

/** The result of work that is short enough to be done at once; null when it is longer. */
export function atOnce<T>(work: Work<T>): T | null {
  const until = performance.now() + AT_ONCE
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
    if (performance.now() > until) return null
  }
}

/** The result of work, between whose slices others go on. */
export async function inSlices<T>(work: Work<T>): Promise<T> {
  const breath = breathing()
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
    const pause = breath()
    if (pause) await pause
  }
}
