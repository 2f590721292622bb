import { count } from '../words.js'

interface CountedNumberParts {
  readonly value: number | string
  /** What it counts, for who goes from number to number and does not see the heads of the row and the column. */
  readonly of: readonly string[]
  readonly open: () => void
  /** Whether what it counts is shown; absent where that is told otherwise. */
  readonly isOpen?: boolean
}

/** A number that opens what it counts; of nothing there is nothing to see. */
export function CountedNumber({ value, of, open, isOpen }: CountedNumberParts) {
  if (value === 0) return <>0</>
  const shown = typeof value === 'number' ? count(value) : value
  return (
    <button
      type="button"
      class="link counted"
      aria-label={`${shown}: ${of.join(', ')}`}
      aria-expanded={isOpen}
      onClick={open}
    >
      {shown}
    </button>
  )
}
