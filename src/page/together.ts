/** A question that is on its way, and how many wait for its answer. */
interface OnItsWay {
  readonly answer: Promise<unknown>
  readonly stop: AbortController
  askers: number
}

const onTheirWay = new Map<string, OnItsWay>()

/** Begins a question, unless the same one is on its way: then its answer is that of both. It is given up once all who asked gave up. */
export async function together<R>(
  key: string,
  begin: (signal: AbortSignal) => Promise<R>,
  signal?: AbortSignal,
): Promise<R> {
  const one = onTheirWay.get(key) ?? begun(key, begin)
  one.askers += 1
  const giveUp = (): void => {
    one.askers -= 1
    if (one.askers > 0) return
    forget(key, one)
    one.stop.abort()
  }
  signal?.addEventListener('abort', giveUp, { once: true })
  try {
    const answer = (await one.answer) as R
    signal?.throwIfAborted()
    return answer
  } finally {
    signal?.removeEventListener('abort', giveUp)
  }
}

function begun<R>(key: string, begin: (signal: AbortSignal) => Promise<R>): OnItsWay {
  const stop = new AbortController()
  const one = { answer: begin(stop.signal), stop, askers: 0 }
  const end = (): void => forget(key, one)
  one.answer.then(end, end)
  onTheirWay.set(key, one)
  return one
}

function forget(key: string, one: OnItsWay): void {
  if (onTheirWay.get(key) === one) onTheirWay.delete(key)
}

/** From now on nobody waits for what was begun before: something was changed since. */
export const askApart = (): void => onTheirWay.clear()
