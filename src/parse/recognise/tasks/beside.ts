import { sentencesIn } from '../../sentences.js'
import type { Item } from '../../segment.js'
import type { Reading } from './reading.js'
import { tells } from './telling.js'

/** Paragraphs that stand beside the duties of a paper: who was at a meeting, and what a page adds of a law. */

/** "Tham dự có các đồng chí:", and in paragraphs behind it who they were, up to a full stop. */
export function isMoreOfAccount({ charges }: Reading, { passage: { annotated: text } }: Item): boolean {
  const isMore = charges.accountIsOpen
  const last = sentencesIn(text).at(-1)
  const tellsLast = last !== undefined && (tells(text, last)?.startsWith('no-duty.account') ?? false)
  charges.accountIsOpen = (isMore || tellsLast) && !/\.\s*$/u.test(text.text)
  return isMore
}

/** "… được quy định tại Điều 30 Luật X như sau:": words of a law that a page puts below what it tells. */
export const quotesLaw = ({ marker, passage }: Item): boolean =>
  marker === 'NONE' && QUOTES_LAW.test(passage.text) && !passage.annotated.has('GIVING')
const QUOTES_LAW =
  /(?:quy định (?:tại|trong)\s(?:[^.;]{0,60}\s)?(?:khoản|Điều|Luật|Bộ luật)\s|(?:khoản|Điều|Luật)\s[^.;]{0,160}\s+quy định)[^.;,]{0,120}:$/u
