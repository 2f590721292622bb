import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Whether what had the focus is gone: then it may be given on, else somebody has moved it. */
export const isLost = (): boolean => document.activeElement === document.body

/** A form that has come in place of what opened it takes the focus, so that a screen reader tells its name. */
export function useFormFocus(inside: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const form = inside.current?.closest('form')
    if (!form || !isLost()) return
    form.tabIndex = -1
    form.focus({ preventScroll: true })
    // all of it is to be seen, as far as the window has room
    form.scrollIntoView({ block: 'nearest' })
  }, [])
}

/**
 * Gives the focus back to the button that opened something, once that is closed. Of several buttons `open` says which one has
 * opened it; null: nothing is open. Returns the reference that each button is to have.
 */
export function useOpener<K>(open: K | null): (button: K) => RefObject<HTMLButtonElement | null> | null {
  const last = useRef<K | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  if (open !== null) last.current = open
  useEffect(() => {
    if (open === null && last.current !== null && isLost()) opener.current?.focus()
  }, [open])
  return (button) => (button === last.current ? opener : null)
}
