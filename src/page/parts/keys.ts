import { useLayoutEffect } from 'preact/hooks'

const KEY = 'chi-thi-graph.keys'

/** Whether keys of one letter do something wherever one stands. Who speaks to the computer may want them off. */
export const keysAreOn = (): boolean => localStorage.getItem(KEY) !== 'off'

export function switchKeys(on: boolean): void {
  if (on) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, 'off')
}

/** Calls what belongs to a key, unless someone types, a modifier is held, what has the focus knows the key itself, or such keys are switched off. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  // before the next key can be pressed
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = keys[event.key.toLowerCase()]
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.defaultPrevented || !keysAreOn() || isTyping(event.target)) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, dialog, [contenteditable]') !== null
