import { label } from '../labels.js'
import { isNote } from '../parts/note.js'
import { inPlaces } from '../parts/section.js'
import { wordsOf } from '../words.js'
import type { FileAnswer } from './files.js'

const words = wordsOf({
  odd: ['Bất thường, lưu ý', 'Odd, to note'],
  notes: ['Để biết, không phải lỗi:', 'To know, no fault:'],
})

interface OddMarksParts {
  readonly anomalies: FileAnswer['anomalies']
}

/** What is odd about a paper that was read, then what is only told, and is said to be no fault. */
export function OddMarks({ anomalies }: OddMarksParts) {
  const [odd, notes] = [anomalies.filter((one) => !isNote(one)), anomalies.filter(isNote)]
  if (anomalies.length === 0) return null
  return (
    <ul class="intake-marks" aria-label={words.odd}>
      {odd.map(({ code, message }) => (
        <li key={message} class="mark unsure" title={label('AnomalyCode', code)}>
          {inPlaces(message)}
        </li>
      ))}
      {notes.length > 0 && <li class="quiet">{words.notes}</li>}
      {notes.map(({ code, message }) => (
        <li key={message} class="mark" title={label('AnomalyCode', code)}>
          {inPlaces(message)}
        </li>
      ))}
    </ul>
  )
}
