import { AppError } from '../errors.js'

/**
 * A letter that a program had no code for: `?` where a text was saved as ANSI, U+FFFD where it was decoded wrongly, a control
 * character where a font of a PDF does not tell its letters. What stands alone may be a bullet.
 */
const LOST =
  /[\p{L}\d][?\ufffd]+\p{L}|^["“(]?\?\p{Ll}|[\p{L}\d][\ufffd\x01-\x08\x0e-\x1f]|[\ufffd\x01-\x08\x0e-\x1f][\p{Ll}\d]|^[\x01-\x08\x0e-\x1f]{2,}/u
const ADDRESS = /:\/\/|[?&][\w-]+=/
/** Of the words: with so many, and so many of them, what the others say together is not what the paper says. */
const SHARE = 0.01
const WORDS = 6

/** How many words of a text have lost a letter. */
export function lostIn(text: string): number {
  if (!MAY_BE_LOST.test(text)) return 0
  return wordsOf(text).filter((word) => LOST.test(word) && !ADDRESS.test(word)).length
}
const MAY_BE_LOST = /[?\ufffd\x01-\x08\x0e-\x1f]/

/** Checks that the words of a text are whole. @throws AppError UNSUPPORTED_ENCODING */
export function requireWholeWords(text: string, name: string): void {
  const lost = lostIn(text)
  if (lost < WORDS || lost < SHARE * wordsOf(text).length) return
  throw new AppError(
    'UNSUPPORTED_ENCODING',
    `${name} has lost letters: ${lost} words have a sign in their place.`,
    {
      remedy:
        'Take the original file; a text is to be saved from it once more, in UTF-8 (Notepad: Save as, Encoding).',
      details: { lost },
    },
  )
}

const wordsOf = (text: string): string[] => text.split(/[\s|]+/)
