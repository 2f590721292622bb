/** Whether the server has been updated since the page was opened: what is not loaded yet of this page is gone then. */
import { held } from './held.js'

const isOld = held(false)

/** The script that runs here. */
const own = (): string | null => {
  const script = document.querySelector<HTMLScriptElement>('script[type=module][src]')
  return script && new URL(script.src).pathname
}

/** Looks which script the server's page names. What cannot be told leaves all as it is. */
export async function lookWhetherOutdated(): Promise<boolean> {
  const script = own()
  if (isOld.value || script === null) return isOld.value
  try {
    const answer = await fetch('/', { headers: { accept: 'text/html' }, cache: 'no-cache' })
    if (!answer.ok || (await answer.text()).includes(script)) return false
  } catch {
    return false
  }
  isOld.set(true)
  return true
}

/** The same, as it was last seen. */
export const useIsOutdated = (): boolean => isOld.use()

const AGAIN_MILLISECONDS = 3_000

/**
 * Loads a part of the page when it is first needed, and again while the server is away, which `missing` is told; from one that was
 * updated it does not come any more. Returns what ends that.
 */
export function loadPart<M>(
  load: () => Promise<M>,
  take: (part: M) => void,
  missing: () => void = () => {},
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isWanted = true
  const turn = (): void =>
    void load().then(take, async () => {
      if ((await lookWhetherOutdated()) || !isWanted) return
      missing()
      timer = setTimeout(turn, AGAIN_MILLISECONDS)
    })
  turn()
  return () => {
    isWanted = false
    clearTimeout(timer)
  }
}
