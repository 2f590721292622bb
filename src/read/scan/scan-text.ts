import type { Scan } from '../../model/scan.js'
import type { PageWord } from './page-reader.js'
import { placesOf } from './place-words.js'

/** The words of pages, by the page's number from 1, as they stand in the text that was made of them. */
export function scanOf(pages: ReadonlyMap<number, readonly PageWord[]>, text: string): Scan {
  let line = 0
  const words = [...pages].flatMap(([page, own]) => {
    const first = line
    line += (own.at(-1)?.line ?? -1) + 1
    return own.map((word) => ({ ...word, page, line: first + word.line }))
  })
  const places = placesOf(words, text)
  return words
    .flatMap(({ text, page, area, confidence, otherwise }, index) => {
      const start = places[index] as number
      if (start < 0) return []
      return [{ start, end: start + text.length, area: { page, ...area }, confidence, otherwise }]
    })
    .sort((a, b) => a.start - b.start)
}
