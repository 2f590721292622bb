import type { ScannedWord } from '../../src/model/scan.js'
import { parse, type ParsedDocument } from '../../src/parse/parse.js'

/** A paper as if it had been read from a picture; `doubts`: words that were read unsurely, and what else they may be. */
export function scanned(
  text: string,
  doubts: Readonly<Record<string, readonly string[]>> = {},
): ParsedDocument {
  const scan = [...text.matchAll(/\S+/g)].map(({ 0: word, index: start }): ScannedWord => {
    const otherwise = doubts[word]
    return {
      start,
      end: start + word.length,
      area: { page: 1, left: 0, top: 0, width: 10, height: 10 },
      confidence: otherwise ? 0.5 : 0.95,
      otherwise: otherwise ?? [],
    }
  })
  const source = { name: 'a.png', mediaType: 'image/png', encoding: 'unicode', text, scan }
  return parse({ ...source, textBase: 'EXTRACTED' }) as ParsedDocument
}
