import { wordsOf } from '../words.js'

const words = wordsOf({
  orElse: [
    (read: string, others: string) => `“${read}” có thể là ${others}`,
    (read: string, others: string) => `“${read}” may be ${others}`,
  ],
  or: [' hoặc ', ' or '],
  more: [(more: number) => `và ${more} chỗ khác`, (more: number) => `and ${more} more`],
})

/** What was read from a picture unsurely, in words, with what else it may be. */
export interface UnsureReading {
  readonly text: string
  /** Where it stands in the text, where that is there to be seen. */
  readonly link: string | null
}

interface UnsureReadingsParts {
  /** What is to be done about it. */
  readonly told: string
  readonly readings: readonly UnsureReading[]
}

/** A page of figures that is blurred would hide what else was read. */
const MOST = 5

/** What was read from a picture unsurely, and what else it may be. */
export function UnsureReadings({ told, readings }: UnsureReadingsParts) {
  const each = [...new Map(readings.map((one) => [one.text, one])).values()]
  if (each.length === 0) return null
  return (
    <div class="notice">
      {told}
      <ul>
        {each.slice(0, MOST).map(({ text, link }) => (
          <li key={text}>{link === null ? text : <a href={link}>{text}</a>}</li>
        ))}
        {each.length > MOST && <li>{words.more(each.length - MOST)}</li>}
      </ul>
    </div>
  )
}

/** The same as it is kept: what was read, then what else it may be. */
export function inWords(evidence: string): string {
  const [read = '', ...others] = evidence.split(' / ')
  return others.length === 0
    ? `“${read}”`
    : words.orElse(read, others.map((one) => `“${one}”`).join(words.or))
}
