import { useEffect, useState } from 'preact/hooks'

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

/** Asks again what only reads, as long as the server still warms up, and a little longer. */
export async function patiently<R>(question: () => Promise<R>, signal?: AbortSignal): Promise<R> {
  let turn = 0
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
