import { isSpelt } from '../syllables.js'
import type { Extent } from './cells.js'
import { bareLetters } from './letters-of.js'
import type { SeenLine, SeenWord } from './second-look.js'

/** What stands on the stamp of an office that receives a paper, without marks: its first line, and those below it. */
const FIRST = /^(?:cong van|van ban) d\S{0,2}n$/
// cspell:ignore chuyen nuoc
const BELOW =
  /^(?:so|ngay|gio|den)\s*[:.]*\s*[\d.,:;/\s-]*$|^(?:so|ngay|gio)\b[^/]*\.{4}[^/]*$|^(?:chuyen|luu ho so)\b/
/** The motto beside the letterhead, of the state or of the Party. Above it there is nothing but stamps. */
const MOTTO = /^(?:cong hoa xa hoi|dang cong san viet)/
/** The same where it was read together with the line of the letterhead beside it. */
const BESIDE_MOTTO = /(?<!nuoc) cong hoa xa hoi chu nghia viet nam$/
/** The number, the day or the first word of a stamp. */
const OF_STAMP = /^(?:den|(?:so|ngay|gio|chuyen)(?=[\s:.]*(?:[\d.]|$)))(?![a-z])/
/** A stamp has so few lines of so few words: the motto of an annex may stand below running text. */
const LINES = 7
const WORDS = 9
const HAS_WORD = /\p{L}{2}/u
/** In the mean: what is less sure above the motto is a stamp that was read as letters. */
const UNSURE = 0.6
/** In heights of small letters: so far below the first line, and so far to its sides. */
const DEEP = 16
const ASIDE = 12

/** The stamp of who certifies a copy, without marks; all that stands below it is of that stamp. */
// cspell:ignore thuc
const CERTIFIED = /^(?:chung thuc )?ban sao dung voi ban chinh/
/** The line that a fax machine writes above a page: a time, and its number or how many pages there are. */
const TIME = /(?:^|\s)\d{1,2}[:.]\d{2}(?:[\s.,;]|$)/u
const OF_FAX = /\bfax\b.*\d{6}|\bp(?:age)?[^\p{L}\p{Nd}]*\d{1,3}\s*\/\s*\d{1,3}$/iu

/** The number of a paper. Below it, left of the middle, no body is named but on the stamp of one that receives the paper. */
const NUMBER = /^so\b.*\d/
// cspell:ignore ubnd hdnd huyen thanh
const BODY = /^(?:ubnd|uy ban|hdnd|so|van phong|phong|chi cuc|(?:tinh|thanh|huyen|dang) uy) [a-z]/

/** What a certificate writes on a page that is signed with it, without marks: whose it is, and when it was used. */
// cspell:ignore thoi gian nguoi chuc quan
const SIGNED_AT = /^(?:thoi gian|ngay) k[yi]\s*[:.].*\d/
const OF_CERTIFICATE = /^(?:k[yi] boi|nguoi k[yi]|e-?mail|co quan|to chuc|don vi|chuc vu)\s*[:.]/
/** In heights of its small letters: so far above its last line it begins, and so little its lines begin aside. */
const HIGH = 16
const LEVEL = 3

/**
 * The stamp of those who receive a paper (`CÔNG VĂN ĐẾN Số: 386 Ngày: 12/3`) is no part of it: its number and day are theirs. So
 * are the stamp of who certifies a copy, the note of a certificate, and the line of a fax machine.
 * `frames`: where a stamp was taken off, of which only what a pen filled in is left. Out: the lines without it, and its lines as marks.
 */
export function withoutReceived(
  seen: readonly SeenLine[],
  frames: readonly Extent[] = [],
): { lines: SeenLine[]; marks: string[] } {
  const lines = seen
    .flatMap(withStampApart)
    .flatMap(withEntryApart)
    .flatMap((line) => withPenApart(line, frames))
  const entries = entriesIn(lines)
  const stamp =
    lines.find((line) => isCapital(textOf(line)) && FIRST.test(bareOf(line).replace(DIRT, ''))) ??
    bodyBelowNumber(lines)
  const [isBelowFirst, isAbove] = [stamp ? isPartOf(stamp) : () => false, isAboveMotto(lines)]
  const isReceived = (line: SeenLine) => isBelowFirst(line) || isAbove(line)
  const certified = lines.find((line) => isCapital(textOf(line)) && CERTIFIED.test(bareOf(line)))
  const signedAt = lines.filter((line) => SIGNED_AT.test(bareOf(line)))
  const notes = new Set(signedAt.flatMap((last) => noteAbove(lines, last)))
  const isStamped = (line: SeenLine) =>
    isReceived(line) ||
    entries.has(line) ||
    isFilledIn(line, frames) ||
    (certified && isBelow(certified, line)) ||
    isOfFax(line, lines) ||
    notes.has(line)
  return {
    lines: lines.filter((line) => !isStamped(line)),
    marks: lines.filter(isStamped).map(textOf),
  }
}

/** What its frame is read as beside a line of a stamp. */
const DIRT = /^[^a-z]+|[^a-z]+$/g
/** The words of the first line of a stamp: `CÔNG VĂN ĐẾN`. */
const OF_FIRST = 3

/** A line of the letterhead behind which the first line of a stamp was read, as two: `TỈNH ỦY YÊN BÁI CÔNG VĂN ĐẾN`. */
function withStampApart(line: SeenLine): SeenLine[] {
  const at = line.words.length - OF_FIRST
  if (at < 1 || !isCapital(textOf(line))) return [line]
  const stamp = { ...line, words: line.words.slice(at) }
  return FIRST.test(bareOf(stamp)) ? [{ ...line, words: line.words.slice(0, at) }, stamp] : [line]
}

/** What an office fills in on its stamp of receipt: `ĐẾN`, `Số: 856`, `Ngày: 7/8/2026`, `Chuyển:......`; and two of these alone. */
const ENTRY = /^(?:den|so\s*:\s*\d+|ngay\s*:\s*\d{1,2}\/\d{1,2}\/\d{4}|chuyen\s*:[\s.]*)$/
const OF_RECEIPT = [/^ngay/, /^chuyen|^den/] as const
/** In heights of small letters: print beside a stamp stands further from it; and so far aside an entry, and below another. */
const BESIDE = 4
const INDENT = 8
const NEXT = 5

/** A line of a stamp that was read together with the print to its right, as two. */
function withEntryApart(line: SeenLine): SeenLine[] {
  const at = line.words.findIndex(
    ({ left }, index) => index > 0 && left - line.words[index - 1]!.right > BESIDE * line.height,
  )
  const entry = { ...line, words: line.words.slice(0, at) }
  return at > 0 && ENTRY.test(bareOf(entry)) ? [entry, { ...line, words: line.words.slice(at) }] : [line]
}

/** The entries of a stamp whose frame nobody found: one below the other, its day and where it goes among them, beside the number or below it. */
function entriesIn(lines: readonly SeenLine[]): ReadonlySet<SeenLine> {
  const number = lines.find((line) => NUMBER.test(bareOf(line)) && !ENTRY.test(bareOf(line)))
  const found = lines
    .filter((line) => ENTRY.test(bareOf(line)))
    .filter((line) => number && Math.abs(line.baseline - number.baseline) < DEEP * number.height)
    .sort((one, other) => one.baseline - other.baseline)
  const isNext = (line: SeenLine, above: SeenLine) =>
    line.baseline - above.baseline < NEXT * above.height &&
    Math.abs(line.words[0]!.left - above.words[0]!.left) < INDENT * above.height
  const stamp = found.filter((line) => found.some((other) => other !== line && (isNext(line, other) || isNext(other, line)))) // prettier-ignore
  return new Set(OF_RECEIPT.every((entry) => stamp.some((line) => entry.test(bareOf(line)))) ? stamp : [])
}

/** Which lines are those of a stamp whose first line is readable. */
function isPartOf(stamp: SeenLine): (line: SeenLine) => boolean {
  return (line) => line === stamp || (BELOW.test(bareOf(line)) && isBelow(stamp, line))
}

/** The first line of a stamp that names the body which receives the paper. */
function bodyBelowNumber(lines: readonly SeenLine[]): SeenLine | undefined {
  const number = lines.find((line) => NUMBER.test(bareOf(line)))
  if (!number) return undefined
  const [left, right] = [
    Math.min(...lines.map(({ words }) => words[0]!.left)),
    Math.max(...lines.map(({ words }) => words.at(-1)!.right)),
  ]
  return lines.find(
    (line) =>
      line.baseline > number.baseline &&
      line.baseline < number.baseline + DEEP * number.height &&
      line.words.at(-1)!.right < (left + right) / 2 &&
      isCapital(textOf(line)) &&
      BODY.test(bareOf(line)),
  )
}

/** The lines of a certificate's note, whose last line is known; nothing where it is alone. */
function noteAbove(lines: readonly SeenLine[], last: SeenLine): SeenLine[] {
  const isOver = (line: SeenLine) =>
    line.baseline <= last.baseline &&
    line.baseline > last.baseline - HIGH * last.height &&
    Math.abs(line.words[0]!.left - last.words[0]!.left) < LEVEL * last.height
  const labelled = lines.filter((line) => isOver(line) && OF_CERTIFICATE.test(bareOf(line)))
  const first = Math.min(...labelled.map(({ baseline }) => baseline))
  return lines.filter((line) => isOver(line) && line.baseline >= first)
}

/** Whether a line is the first of a stamp, or below it and not much broader. */
const isBelow = (stamp: SeenLine, line: SeenLine): boolean =>
  line === stamp ||
  (line.baseline > stamp.baseline &&
    line.baseline < stamp.baseline + DEEP * stamp.height &&
    line.words[0]!.left > stamp.words[0]!.left - ASIDE * stamp.height &&
    line.words.at(-1)!.right < stamp.words.at(-1)!.right + ASIDE * stamp.height)

/** Whether a line is the uppermost of its page, and a fax machine has written it. */
const isOfFax = (line: SeenLine, lines: readonly SeenLine[]): boolean =>
  TIME.test(textOf(line)) &&
  OF_FAX.test(textOf(line)) &&
  lines.every((other) => other.baseline >= line.baseline - line.height)

/**
 * Which lines are a stamp above the motto: what is its number or day or makes no sense, and the body that it names, where its
 * number or day is there.
 */
function isAboveMotto(lines: readonly SeenLine[]): (line: SeenLine) => boolean {
  const motto =
    lines.find((line) => MOTTO.test(bareOf(line))) ??
    lines.find((line) => isCapital(textOf(line)) && BESIDE_MOTTO.test(bareOf(line)))
  if (!motto) return () => false
  const above = lines.filter((line) => line.baseline < motto.baseline - 2 * motto.height)
  const isWhole =
    above.length <= LINES &&
    above.every(({ words }) => words.length <= WORDS) &&
    above.some((line) => OF_STAMP.test(bareOf(line)))
  return (line) =>
    above.includes(line) &&
    (isWhole || BELOW.test(bareOf(line)) || isNothing(line) || sureness(line) < UNSURE)
}

/** Numbers that a pen filled in; behind these words the last of a title may be years. */
const NUMBERS = /^\P{L}*\p{Nd}\P{L}*$/u
const OF_YEARS = /^(?:NĂM|ĐOẠN|KỲ|KHÓA|QUÝ|THÁNG)$/u
/** So many are no number of print. */
const SEVERAL = 2

/** A line of the letterhead behind which the day of a stamp upon it was read, `SỞ Y TẾ 12 2025`, as two. */
function withPenApart(line: SeenLine, frames: readonly Extent[]): SeenLine[] {
  const isOfPen = ({ text, left, right, top, bottom }: SeenWord) =>
    NUMBERS.test(text) &&
    frames.some((one) => left > one.left && right < one.right && bottom > one.top && top < one.bottom)
  const at = line.words.findLastIndex((word) => !isOfPen(word)) + 1
  const print = line.words.slice(0, at)
  const isPrint =
    print.some(({ text }) => /\p{Lu}{2}/u.test(text)) && isCapital(textOf({ ...line, words: print }))
  if (!isPrint || line.words.length - at < SEVERAL || OF_YEARS.test(print.at(-1)!.text)) return [line]
  return [
    { ...line, words: print },
    { ...line, words: line.words.slice(at) },
  ]
}

/** Whether a line says nothing: signs, or digits among which nothing is a word. */
const isNothing = (line: SeenLine): boolean =>
  !HAS_WORD.test(textOf(line)) ||
  (/\p{Nd}/u.test(textOf(line)) && !line.words.some(({ text }) => isWordOrNumber(text)))

/** Whether a line stands within a frame, and no word of it is one. */
function isFilledIn({ words, baseline, height }: SeenLine, frames: readonly Extent[]): boolean {
  const [left, right] = [words[0]!.left, words.at(-1)!.right]
  const isWithin = (frame: Extent) =>
    left > frame.left - height &&
    right < frame.right + height &&
    baseline > frame.top &&
    baseline < frame.bottom + height
  const isLabel = /^số/iu.test(words[0]!.text)
  return frames.some(isWithin) && !isLabel && !words.some(({ text }) => isWordOrNumber(text))
}

/** `Số: 11/CT-UBND` and `TỈNH` are print; `26 9 2025` and `1:.` are not. */
const isWordOrNumber = (text: string): boolean =>
  /\d[/-]\p{Lu}{2}/u.test(text) ||
  (text.match(/\p{L}+/gu) ?? []).some((word) => word.length > 2 && isSpelt(word))

const sureness = ({ words }: SeenLine): number =>
  words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length

const textOf = ({ words }: SeenLine): string => words.map(({ text }) => text).join(' ')
const bareOf = (line: SeenLine): string => bareLetters(textOf(line)).trim()
const isCapital = (text: string): boolean => !/\p{Ll}/u.test(text)
