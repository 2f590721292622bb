import { useEffect, useState } from 'preact/hooks'

let isDown = false
addEventListener('pointerdown', () => (isDown = true), true)
for (const ended of ['pointerup', 'pointercancel']) addEventListener(ended, () => (isDown = false), true)

/**
 * Does something once the pointer is up. What is pressed takes the focus from a field at once; would anything move then, the
 * button would no longer be below the pointer when it comes up, and the press would be lost.
 */
export function afterPress(act: () => void): void {
  if (!isDown) return act()
  const over = new AbortController()
  for (const ended of ['pointerup', 'pointercancel'])
    addEventListener(
      ended,
      () => {
        over.abort()
        // behind the click
        setTimeout(act)
      },
      { capture: true, signal: over.signal },
    )
}

/** A value as it was when the pointer went down, for what would move the rest of a form. */
export function useSteady<T>(value: T): T {
  const [steady, setSteady] = useState(value)
  useEffect(() => afterPress(() => setSteady(value)), [value])
  return steady
}
