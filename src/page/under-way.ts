import { type RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { askAllAgain, type Failure } from './ask.js'
import { held } from './held.js'

/** Something that a person has said is to be changed, and that is not known to be done. */
export interface Act {
  /** What it is, as its form calls it. */
  readonly what: string
  /** The address of the screen where it was said. */
  readonly from: string
  /** Sends it, with all that was written. */
  readonly send: () => Promise<unknown>
  /** Why it was not done, where its form is gone and cannot tell; null while it is on its way. */
  readonly failure: Failure | null
}

const acts = held<readonly Act[]>([])

// who leaves the page would lose what was written: the browser asks first
const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault()

function setActs(next: readonly Act[]): void {
  if (next.length > 0) addEventListener('beforeunload', askFirst)
  else removeEventListener('beforeunload', askFirst)
  acts.set(next)
}

export const forget = (act: Act): void => setActs(acts.value.filter((one) => one !== act))

/**
 * Sends something to be changed. What was wrong goes to `isTold`, which says whether the form is still there and has told it:
 * else it is kept, with what was written, until a person sends it again or gives it up. Whether it was done.
 */
export async function carryOut(
  { what, from, send }: Pick<Act, 'what' | 'send'> & Partial<Pick<Act, 'from'>>,
  isTold: (failure: Failure) => boolean = () => false,
): Promise<boolean> {
  const act = { what, from: from ?? location.pathname + location.search, send, failure: null }
  setActs([...acts.value, act])
  try {
    await send()
    forget(act)
    return true
  } catch (error) {
    const failure = error as Failure
    forget(act)
    if (!isTold(failure)) setActs([...acts.value, { ...act, failure }])
    return false
  }
}

/** Sends again what was not done. */
export async function sendAgain(act: Act): Promise<void> {
  forget(act)
  if (await carryOut(act)) askAllAgain()
}

/** What is on its way or was not done. */
export const useActs = (): readonly Act[] => acts.use()

/** Whether what is drawn is still there. */
export function useIsThere(): RefObject<boolean> {
  const isThere = useRef(true)
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
    }
  }, [])
  return isThere
}
