import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useViewer } from '../frame/start.js'
import { useOpener } from './opener.js'

interface EditorsFormParts {
  /** What the button says. */
  readonly button: string
  /** Whether the button looks like a link, as it does within a list. */
  readonly isLink?: boolean
  /** The form; it is given what closes it. */
  readonly form: (close: () => void) => ComponentChildren
}

/** For editors: a button, and in its place the form that it opens. */
export function EditorsForm({ button, isLink = false, form }: EditorsFormParts) {
  const viewer = useViewer()
  const [isOpen, setOpen] = useState(false)
  const refOf = useOpener(isOpen || null)
  if (!viewer?.mayEdit) return null
  if (isOpen) return form(() => setOpen(false))
  return (
    <button ref={refOf(true)} type="button" class={isLink ? 'link' : undefined} onClick={() => setOpen(true)}>
      {button}
    </button>
  )
}
