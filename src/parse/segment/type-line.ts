import type { DocumentType } from '../../model/document.js'
import { bareLetters, fold } from '../../model/fold.js'
import { TYPE_LINE, TYPE_WORDS } from '../lexicon/layout.js'
import { isCapital } from './capitals.js'

const TYPES = new Map(TYPE_WORDS.map(([word, type]) => [fold(word), type]))
/** Scans misread accents and part letters ("K ÉT LUẬN"): in a line of capitals the letters alone tell the type. */
const TYPES_BARE = new Map(TYPE_WORDS.map(([word, type]) => [bareLetters(word), type]))
const LONGEST = 40

/** The type that a line names, when it holds nothing else: "KẾ HOẠCH", "DỰ THẢO NGHỊ QUYẾT (sửa đổi)". */
export function typeOfLine(text: string): DocumentType | null {
  if (text.length > LONGEST) return null
  const word = TYPE_LINE.exec(fold(text))?.[1]
  if (word !== undefined) return TYPES.get(word) ?? null
  return isCapital(text) ? (TYPES_BARE.get(bareLetters(text)) ?? null) : null
}
