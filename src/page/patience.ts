import { useEffect, useState } from 'preact/hooks'
import { lookWhetherOutdated } from './outdated.js'

/** What a server answers that is busy: with planning after its start, or with others. */
const BUSY: ReadonlySet<unknown> = new Set(['TIMEOUT', 'OVERLOADED'])
/** A server that is ready is asked again so often: other screens than the first are planned behind its start. */
const TURNS_WHEN_READY = 2
const PAUSE_MILLISECONDS = 2_000

let waiting = 0
const changed = new Set<() => void>()

function count(more: 1 | -1): void {
  waiting += more
  for (const tell of changed) tell()
}

/** Whether something is asked again because the server is busy. */
export function useIsBusy(): boolean {
  const [isBusy, setBusy] = useState(waiting > 0)
  useEffect(() => {
    const tell = (): void => setBusy(waiting > 0)
    changed.add(tell)
    tell()
    return () => void changed.delete(tell)
  }, [])
  return isBusy
}

/** Asks again what only reads, as long as the server still warms up, and a little longer; not where it was refused just now. */
export async function patiently<R>(question: () => Promise<R>, signal?: AbortSignal): Promise<R> {
  let turn = pause > PAUSE_MILLISECONDS ? TURNS_WHEN_READY : 0
  let isAgain = false
  try {
    for (;;) {
      try {
        return await question()
      } catch (error) {
        if (!BUSY.has((error as { readonly code?: unknown }).code)) throw error
        if (!(await isWarmingUp())) turn += 1
        if (turn > TURNS_WHEN_READY) throw error
      }
      if (!isAgain) count(1)
      isAgain = true
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS))
      signal?.throwIfAborted()
    }
  } finally {
    if (isAgain) count(-1)
  }
}

async function isWarmingUp(): Promise<boolean> {
  try {
    return ((await (await fetch('/ready')).json()) as { readonly code?: string }).code === 'WARMING_UP'
  } catch {
    return false
  }
}

/** What is told while the server or its database is away, slow, or cannot take more: it passes without anybody's doing. */
const AWAY: ReadonlySet<string> = new Set([
  'TIMEOUT',
  'UNREACHABLE',
  'DATABASE_UNAVAILABLE',
  'DATABASE_UNREACHABLE',
  'OVERLOADED',
  'VERSION_NOT_REACHED',
])
export const passesByItself = (code: string): boolean => AWAY.has(code)

/** Pauses before a server is asked again that is there and refuses; and before it is looked for again while it is away, which costs it nothing. */
const LONGEST_PAUSE_MILLISECONDS = { refusing: 60_000, away: 15_000 }
const away = new Set<() => void>()
let pause = PAUSE_MILLISECONDS
let timer: ReturnType<typeof setTimeout> | undefined
let isLooking = false

/**
 * Has somebody told when the server answers again, who then asks again. All wait together: the server is looked for with
 * growing pauses, sooner when the network or the tab comes back, and not for a tab that nobody sees. Returns what ends it.
 */
export function whenBack(tell: () => void): () => void {
  away.add(tell)
  if (!isLooking) timer ??= setTimeout(() => void look(), pause)
  return () => void away.delete(tell)
}

async function look(): Promise<void> {
  timer = undefined
  isLooking = true
  const isAwaited = away.size > 0
  const isThere = isAwaited && !document.hidden && (await isBack())
  if (isThere) {
    away.forEach((tell) => tell())
    // most servers are away because they are updated
    void lookWhetherOutdated()
  }
  isLooking = false
  // who is refused again comes back soon, and waits longer
  const longest = LONGEST_PAUSE_MILLISECONDS[isThere ? 'refusing' : 'away']
  pause = isAwaited ? Math.min(2 * pause, longest) : PAUSE_MILLISECONDS
  if (isAwaited || away.size > 0) timer = setTimeout(() => void look(), pause)
}

function lookSoon(): void {
  if (away.size === 0 || isLooking) return
  clearTimeout(timer)
  pause = PAUSE_MILLISECONDS
  void look()
}
addEventListener('online', lookSoon)
document.addEventListener('visibilitychange', lookSoon)

const LONGEST_LOOK_MILLISECONDS = 10_000

/** Whether questions are answered: also while the first ones are still planned. */
async function isBack(): Promise<boolean> {
  try {
    const answer = await fetch('/ready', { signal: AbortSignal.timeout(LONGEST_LOOK_MILLISECONDS) })
    return answer.ok || ((await answer.json()) as { readonly code?: string }).code === 'WARMING_UP'
  } catch {
    return false
  }
}
