import { AppError } from '../../errors.js'
import { isUnsure, type Scan, type ScannedWord } from '../../model/scan.js'

/** Of the words: with more that are unsure, what the others say together is not what is printed. */
const MOST = 0.25
/** Fewer words do not tell. */
const WORDS = 60

/** Whether most words are sure. */
export const isLegible = (words: readonly Pick<ScannedWord, 'confidence' | 'otherwise'>[]): boolean =>
  words.length < WORDS || words.filter(isUnsure).length <= MOST * words.length

/**
 * Checks that most words of a scan are sure. Of a faint paper every mark is told beside what was read, and yet its head, its
 * numbers and its duties are others than those on the paper.
 *
 * @throws AppError NO_TEXT_LAYER
 */
export function requireLegible(scan: Scan, name: string): void {
  if (isLegible(scan)) return
  const unsure = scan.filter(isUnsure).length
  throw new AppError(
    'NO_TEXT_LAYER',
    `${name} is too faint to be read: of the ${scan.length} words on its pictures ${unsure} are unsure.`,
    {
      remedy:
        'Scan it again, straight, in grey or colours, at 200 dots an inch or more, or take the original file.',
      details: { words: scan.length, unsure },
    },
  )
}
