import { useLayoutEffect } from 'preact/hooks'

/** Calls what belongs to a key, unless someone types or a modifier is held. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  // before the next key can be pressed
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = (event.target as Element).closest('input, textarea, select, dialog') !== null
      const act = keys[event.key.toLowerCase()]
      if (act === undefined || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
