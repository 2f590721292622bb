import type { FiveFragment, TaskMeasure } from '../operations/generated.js'
import { count } from '../words.js'

/** The median with its quartiles, in whole days: "25 (8–55)"; alone where they are the same. */
export const five = ({ lower, median, upper }: FiveFragment): string =>
  whole(lower) === whole(upper) ? whole(median) : `${whole(median)} (${whole(lower)}–${whole(upper)})`

const whole = (days: number): string => count(Math.round(days))

/** From the least to the most days, with a box from quartile to quartile and a line at the median. The numbers stand beside it. */
export function DaysChart({ days, most }: { readonly days: FiveFragment; readonly most: number }) {
  const at = (value: number): number => (value / most) * 200
  return (
    <svg class="days-chart" viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">
      <line x1={at(days.least)} x2={at(days.most)} y1="6" y2="6" />
      <rect x={at(days.lower)} width={Math.max(1, at(days.upper) - at(days.lower))} y="2" height="8" />
      <line class="median" x1={at(days.median)} x2={at(days.median)} y1="0" y2="12" />
    </svg>
  )
}

/** How large a part of all tasks a measure counts. */
export const ShareBar = ({ measure, share }: { readonly measure: TaskMeasure; readonly share: number }) => (
  <div class="share-bar">
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class={`share-${measure}`} width={share * 100} height="8" />
    </svg>
    <span>{count(Math.round(share * 100))}%</span>
  </div>
)
