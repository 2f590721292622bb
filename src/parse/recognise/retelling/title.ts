import type { Annotated } from '../../annotate/annotated.js'
import { wordFrom } from '../../annotate/words.js'
import {
  BEFORE_TITLE,
  CHARGED,
  CHARGES,
  GOES_ON,
  OPENS_TITLE,
  SPEAKER_BEHIND,
} from '../../lexicon/retelling.js'
import { Passage } from '../../passage.js'
import type { CitedRange } from '../references.js'
import { endWhere, isMark, listedAt, parts } from '../citations/between.js'

/** "… số 12/KH-UBND về thực hiện Chỉ thị số …": from the word that opens a title to the end of the clause. */
export function titleBehind({ passage, end }: Pick<CitedRange, 'passage' | 'end'>): Passage {
  const text = passage.annotated
  const first = wordFrom(text.words, end + (text.reads(BEFORE_TITLE, end)?.[0].length ?? 0))
  if (first < text.words.count && isMark(text, first, '“"')) return quotedFrom(passage, first + 1)
  if (first >= text.words.count || listedAt(text, OPENS_TITLE, first) === 0) return Passage.empty
  const start = text.words.start[first] as number
  const isEnd = (_: Annotated, word: number): boolean => endsTitle(text, word) && !isQuoted(text, start, word)
  const title = passage.slice(start, endWhere(text, first, LONGEST_TITLE, isEnd)).trim()
  return [AS_FOLLOWS, ASIDE].reduce(
    (rest, end) => rest.slice(0, rest.text.length - (end.exec(rest.text)?.[0].length ?? 0)),
    title,
  )
}
/** "… về trồng cây với những nội dung cụ thể như sau:": it announces the paper's text. */
const AS_FOLLOWS =
  /,?\s+(?:(?:với|gồm|có)\s+)?(?:(?:các|những|một số)\s+)?(?:nội dung\s+)?(?:(?:chính|cụ thể|chủ yếu|cơ bản)\s+)?(?:như sau|sau đây)\s*:$/u
/** "… về trồng cây 20/03/2007": the day on which the page was put up, on a line below its headline; "… (Chỉ thị số 5)": its number. */
const ASIDE = /(?<!ngày)\s+\d{1,2}\/\d{1,2}\/\d{4}$|\s+\((?:\p{L}+\s+){1,3}số\s+\d[^()]{0,60}\)$/u

const LONGEST_TITLE = 600

/** "… số 12/KH-UBND “về việc trồng cây”": up to the mark that closes it. */
function quotedFrom(passage: Passage, first: number): Passage {
  const text = passage.annotated
  const start = text.words.start[first]
  if (start === undefined || listedAt(text, OPENS_TITLE, first) === 0) return Passage.empty
  const closing = text.text.slice(start, start + LONGEST_TITLE).search(/[”"]/u)
  return closing < 0 ? Passage.empty : passage.slice(start, start + closing).trim()
}

/** "… đột phá “Phát triển khoa học; chuyển đổi số”": between marks of quotation, of which the second follows. */
function isQuoted({ text, words }: Annotated, from: number, word: number): boolean {
  const at = words.start[word] as number
  const open = text.lastIndexOf('“', at)
  return (
    open >= from && !text.slice(open, at).includes('”') && text.slice(at, open + LONGEST_TITLE).includes('”')
  )
}

/** The sentence ends, or the news goes on to whom the paper charges. */
function endsTitle(text: Annotated, word: number): boolean {
  if (isMark(text, word, '.;!?')) return parts(text, word)
  if (isMark(text, word, ',')) {
    // "về tăng cường lãnh đạo, chỉ đạo công tác …"
    if (text.reads(LEADING, text.words.start[word] as number) !== null) return false
    return (
      listedAt(text, GOES_ON, word + 1) > 0 ||
      text.reads(SPEAKER_BEHIND, text.words.end[word] as number) !== null
    )
  }
  const verb = listedAt(text, CHARGES, word)
  return verb > 0 && listedAt(text, CHARGED, word + verb) > 0
}
const LEADING = /(?<=\slãnh\s{1,3}đạo\s{0,3}),\s+chỉ\s+đạo\s/uy
