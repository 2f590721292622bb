import { medianOf } from '../../model/collections.js'
import type { Extent } from './cells.js'
import type { Rectangle } from './engine.js'
import type { Grey } from './grey.js'
import type { SeenLine, SeenWord } from './second-look.js'
import { signsIn } from './written.js'

export const OF_SYMBOL = /^Số[.:]?$/u
export const SYMBOL = /^([^/-].{0,4}?)([/-]\p{Lu}.*)$/u
export const CODE = /^[-–/](?:\d{4}\/)?\p{Lu}{2}/u
/** So many words a number by hand is read as at most. */
export const PARTS = 3
/** In dots: around what is looked at. */
export const BESIDE = 4
const ABOVE = 8
/** A label that was read as one word with its number, and how a symbol ends. */
const LABEL = /^S[ốỐôÔóÓ][:.;]?/u
// cspell:disable
const AT_END = /(?:\/(?:\d{4}\/)?[A-ZĐÐ]{2}[\p{L}Đ]*(?:[-–&][\p{L}Đ]+)+|[-–][A-ZĐÐ]{2}[\p{L}Đ]*\/[\p{L}Đ]+)$/u
/** The same where the stroke before a type of paper was read as part of the number. */
const WITHOUT_STROKE = /(?:QĐ|NQ|CT|KH|TB|BC|TTr|CV|HD|KL|CĐ|GM)[-–][\p{Lu}Đ]+$/u
// cspell:enable
/** In heights of a label: no colon takes so much room. */
const COLON = 0.4
/** The letters of a label. */
const OF_LABEL = 2
/** In heights of the letters of a code: what is broader is several signs; a stroke and a letter are so broad. */
const BROAD = 1.3
const STROKE = 0.5
const SLANTING = 0.75
const LETTER = 0.9
const BROAD_LETTER = 1.15
/** What is so much broader than letters that touch has digits too. */
const BROADER = 1.35

/** How broad letters of print are with the room between them, in heights of capitals; the last is that of all others. */
const BREADTHS: readonly (readonly [RegExp, number])[] = [
  [/[/I]/u, 0.42],
  [/[-–]/u, 0.5],
  [/[WM]/u, 1.4],
  [/[\p{Ll}\d]/u, 0.7],
  // cspell:disable-next-line
  [/[PSTLE]/u, 0.88],
  [/[CBR]/u, 1],
  [/./u, 1.09],
]
/** In heights of capitals: the room of a dash; what is as narrow may be a stroke; so far from its place a code may begin. */
const DASH = 0.35
const NARROW = 0.6
const ASIDE = 0.45
/** The same in breadths of the code, of which faces differ; and what of two such places speaks against the one where signs touch. */
const OTHER_FACE = 0.08
const TOUCHED = 0.35
/** In heights of capitals: so much speaks for a place behind which as many signs stand as the code has; and how far a face may differ there. */
const COUNTED = 0.75
const OTHER_FACE_COUNTED = 0.12
/** So many signs at the end are of the code, whichever letters touch. */
const OF_CODE = 3
/** One letter of which an engine makes two. */
const TWICE = /[ĐÐ]{2}(?=[-/])/u

/** What the label of a number is read as where its capital is hardly larger than the letter behind it. */
const LIKE_LABEL = /^[sSŠš§5][ốồổỗộôóòỏọöo][:.]$/u
/** The same of a Party paper, which has no colon, and nothing behind the code. */
const LIKE_LABEL_OF_PARTY = /^[sSŠš§5][ốồổỗộôóòỏọöo]$/u
/** The code of a Party paper, before which the stroke stands alone, `Số 14 - KH/TU`, or was taken for dirt. */
// cspell:disable-next-line
const OF_PARTY = /^(?:CT|NQ|KL|QĐ|QC|KH|HD|TB|TT|CV|BC|BB|TTr|CTr|CTHĐ|QyĐ)\/[\p{Lu}Đ]{2}[\p{L}Đ]*$/u
const ALONE = /^[-–—]$/

/** A line whose first words are the label and the code of a symbol, each as such: `số: 98 4 /UBND-VX`, `Số 14 - KH/TU`. */
export function withLabelAndCode(line: SeenLine): SeenLine {
  const [first] = line.words
  if (!first) return line
  const party = line.words.findIndex(({ text }) => OF_PARTY.test(text))
  const isStroke = ALONE.test(line.words[party - 1]?.text ?? '')
  const isParty =
    party > 0 && party <= 2 + PARTS && !line.words.slice(1, party).some(({ text }) => CODE.test(text))
  const words = isParty ? withStroke(line.words, party, isStroke) : line.words
  const code = words.findIndex(({ text }) => CODE.test(text) || SYMBOL.test(text))
  if (code < 1 || code > 1 + PARTS) return line
  const isLabel = OF_SYMBOL.test(first.text)
  const isOfParty = code === words.length - 1 && OF_PARTY.test(words[code]!.text.replace(/^[-–]/, ''))
  const isLikeOfParty = isOfParty && LIKE_LABEL_OF_PARTY.test(first.text)
  if (!isLabel && !isLikeOfParty && !LIKE_LABEL.test(first.text)) return line
  const label = isLikeOfParty ? 'Số' : 'Số:'
  return { ...line, words: isLabel ? words : [{ ...first, text: label }, ...words.slice(1)] }
}

/** Words of which the code of a Party paper has its stroke; another one may stand before it. */
function withStroke(words: readonly SeenWord[], at: number, isAlone: boolean): readonly SeenWord[] {
  const code = words[at]!
  const left = isAlone ? words[at - 1]!.left : code.left
  const from = isAlone ? at - 1 : at
  return words.toSpliced(from, at + 1 - from, { ...code, left, text: `-${code.text}` })
}

/** A line whose label ends before a digit by hand that stands so near to it that it was taken for a part of it: `Số1 4 -CT/TU`. */
function withLabelAlone(grey: Grey, line: SeenLine): SeenLine {
  const [label, next, ...rest] = line.words
  if (!label || !next || !OF_SYMBOL.test(label.text) || !rest.some(({ text }) => CODE.test(text))) return line
  const right = endOfLabel(grey, label)
  if (right >= label.right) return line
  return { ...line, words: [{ ...label, right }, { ...next, left: right + 1 }, ...rest] }
}

/** Where the letters of a label end, behind which a digit may stand that was taken for a part of it. */
export function endOfLabel(grey: Grey, label: SeenWord): number {
  const signs = signsIn(grey, placeOf(label, label.left - BESIDE, label.right + BESIDE))
  const isWide =
    label.right - (signs[OF_LABEL - 1]?.right ?? label.right) > COLON * (label.bottom - label.top)
  return isWide ? signs[OF_LABEL - 1]!.right : label.right
}

/** A line whose label, number by hand and code were read as one word or anyhow, `Sốí2/63//TB-VP`, as label, number and code. */
export function withNumberApart(grey: Grey, seen: SeenLine): SeenLine {
  const line = withLabelAlone(grey, seen)
  const [first] = line.words
  const last = line.words.at(-1)!
  const text = line.words.map((word) => word.text).join('')
  const found = [text, ...last.otherwise].map(codeIn).find((code) => code !== null)
  if (!first || !found || !LABEL.test(text) || line.words.length > 1 + PARTS) return line
  const isLabelled = OF_SYMBOL.test(first.text)
  const isClean = CODE.test(last.text) || (line.words.length === 2 && /^\d+[-/]/.test(last.text))
  if (isLabelled && isClean) return line
  const [top, bottom] = [
    Math.min(...line.words.map((word) => word.top)),
    Math.max(...line.words.map((word) => word.bottom)),
  ]
  const whole = { ...last, left: first.left, top, bottom }
  const signs = signsIn(grey, placeOf(whole, first.left - BESIDE, last.right + BESIDE))
  const from = isLabelled ? first.right : signs[OF_LABEL - 1]?.right
  const read = text.replace(LABEL, '').replace(found, '')
  // a code that was read as a word of its own tells where the number ends
  const isApart =
    last.text === found && signs.some(({ left, right }) => left > (from ?? 0) && right < last.left)
  const to =
    from === undefined ? null : isApart ? last.left - BESIDE : endOfNumber(signs, found, from, [read.length])
  if (from === undefined || to === null || to - from < line.height / 2) return line
  const number: SeenWord = {
    ...whole,
    text: read,
    left: from + 1,
    right: to,
  }
  const label: SeenWord = { ...first, text: 'Số:', right: from }
  const code: SeenWord = { ...whole, text: found, left: to + BESIDE, otherwise: [] }
  return { ...line, words: [label, ...(number.text === '' ? [] : [number]), code] }
}

/** How a symbol ends, with its stroke. */
function codeIn(text: string): string | null {
  const whole = AT_END.exec(text)?.[0]
  const code = whole ?? WITHOUT_STROKE.exec(text)?.[0]
  return code === undefined
    ? null
    : code
        .replace(/^(?=\p{L})/u, '/')
        .replace(TWICE, 'Đ')
        .replace('Ð', 'Đ')
}

/**
 * Where a number by hand ends before a code. Letters of a code may touch and count as one sign: of two places where it may begin
 * the one is taken before which as many signs stand as any look read.
 */
export function endOfNumber(
  signs: readonly Extent[],
  code: string,
  from: number,
  lengths: readonly (number | undefined)[],
): number | null {
  const byBreadth = startByBreadth(signs, code.replace(TWICE, 'Đ'), from)
  if (byBreadth !== null) return byBreadth
  const starts = [code, code.slice(0, -1)].flatMap((letters) => startOfCode(signs, letters) ?? [])
  const before = (to: number) =>
    signs.filter(({ left, right }) => left >= from && (left + right) / 2 < to).length
  return starts.find((to) => lengths.includes(before(to))) ?? starts[0] ?? null
}

/** Where the stroke before a code may stand, how far from where the code's breadth tells, and what speaks against it and for it. */
interface StartOfCode {
  readonly start: number
  readonly far: number
  readonly isTouched: boolean
  readonly isCounted: boolean
}

/**
 * Where the stroke before the code of a symbol stands by how broad the letters behind it are, of which some may touch; null where no
 * stroke, or no room of a dash, stands there.
 */
function startByBreadth(signs: readonly Extent[], code: string, from: number): number | null {
  const end = signs.at(-1)?.right ?? 0
  const height = medianOf(signs.slice(-OF_CODE).map(({ top, bottom }) => bottom - top))
  const broad = height * breadthOf(code.slice(1))
  const letters = [...code.slice(1).replace(/[^\p{L}\d/]/gu, '')].length
  const isCounted = (at: number) =>
    signs.length - at - 1 === letters &&
    signs.slice(at + 1).every((sign) => sign.right - sign.left < BROAD_LETTER * height)
  const options = signs.flatMap((sign, at): StartOfCode[] => {
    const { left, right } = sign
    const before = left - 1
    if (!code.startsWith('/')) {
      const room = left - (signs[at - 1]?.right ?? left)
      return room < DASH * height
        ? []
        : [{ start: before - BESIDE, far: end - left - broad, isTouched: false, isCounted: false }]
    }
    if (right - left < NARROW * height)
      return [{ start: before, far: end - right - broad, isTouched: false, isCounted: isCounted(at) }]
    // the stroke is the end of a digit that touches it, or the beginning of the first letter
    if (right - left < BROAD_LETTER * height) return []
    return [
      {
        start: Math.round(right - STROKE * height),
        far: end - right - broad,
        isTouched: true,
        isCounted: false,
      },
      { start: before, far: end - left - broad - STROKE * height, isTouched: true, isCounted: false },
    ]
  })
  const worth = ({ far, isTouched, isCounted }: StartOfCode) =>
    Math.abs(far) + (isTouched ? TOUCHED * height : 0) - (isCounted ? COUNTED * height : 0)
  const best = options.sort((one, other) => worth(one) - worth(other))[0]
  const most = Math.max(ASIDE * height, (best?.isCounted ? OTHER_FACE_COUNTED : OTHER_FACE) * broad)
  return best && best.start > from && Math.abs(best.far) <= most ? best.start : null
}

const breadthOf = (code: string): number =>
  [...code].reduce((sum, sign) => sum + (BREADTHS.find(([signs]) => signs.test(sign))?.[1] ?? 0), 0)

/**
 * Where the stroke before the code of a symbol stands, whose last signs are those of the code; a digit may touch it, and its
 * first letters then count by their usual width.
 */
function startOfCode(signs: readonly Extent[], code: string): number | null {
  const open = [...code.replace(/[^\p{L}\d/]/gu, '')]
  const left = [...signs]
  const height = medianOf(signs.slice(-open.length).map(({ top, bottom }) => bottom - top))
  const isOne = ({ left: from, right: to }: Extent) => to - from < BROAD * height
  let start = -1
  while (open.length > 0 && left.length > 0 && isOne(left.at(-1)!)) {
    const sign = left.pop()!
    const isTouched = open.length === 1 && open[0] === '/' && sign.right - sign.left > SLANTING * height
    start = isTouched ? Math.round(sign.right - STROKE * height) : sign.left - 1
    open.pop()
  }
  if (open.length === 0) return left.length === 0 ? null : code.startsWith('/') ? start : start - BESIDE
  const touching = left.at(-1)
  if (!touching) return null
  const wide = open.reduce((sum, sign) => sum + (sign === '/' ? STROKE : LETTER) * height, 0)
  const isCode = touching.right - touching.left < BROADER * wide
  return isCode ? touching.left - 1 : Math.round(touching.right - wide)
}

/** The place of a word, from left to right as told, with the room that a pen takes. */
export const placeOf = ({ top, bottom }: SeenWord, left: number, right: number): Rectangle => ({
  left: Math.max(0, Math.round(left)),
  top: Math.max(0, top - ABOVE),
  width: Math.max(1, Math.round(right - left)),
  height: bottom - top + 2 * ABOVE,
})
