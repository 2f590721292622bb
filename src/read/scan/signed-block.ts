import { editDistance } from '../../model/edit-distance.js'
import type { Engines, ReadWord, Rectangle } from './engine.js'
import { EDGE, enlarged, withoutThin, type Grey } from './grey.js'
import { bareLetters } from './letters-of.js'
import { isClear, readNames, wordsSeen, type Look } from './name-look.js'
import { cut, placesBelow, type Place } from './name-place.js'
import { isSpeltName, likeliestName } from './name-vote.js'
import { isBelow, isFamily, isPosition } from './names.js'
import type { CleanPage } from './straighten.js'
import { withoutRings } from './seal-ring.js'
import type { SeenLine, SeenWord } from './second-look.js'

// cspell:disable
/** Positions of those who sign, which stand alone on a line below a capacity. */
const POSITIONS = [
  'CHỦ TỊCH',
  'BÍ THƯ',
  'GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'TRƯỞNG PHÒNG',
  'TRƯỞNG BAN',
  'CỤC TRƯỞNG',
  'CHI CỤC TRƯỞNG',
  'CHÁNH VĂN PHÒNG',
  'HIỆU TRƯỞNG',
  'THỦ TƯỚNG',
  'CHỦ NHIỆM',
  'CHÁNH THANH TRA',
  'VIỆN TRƯỞNG',
  'VỤ TRƯỞNG',
].flatMap((position) => [position, `PHÓ ${position}`])
POSITIONS.push('BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'PHÓ BÍ THƯ THƯỜNG TRỰC')
/** Who signs for another, `KT. CHỦ TỊCH`, is a deputy. */
const FOR_ANOTHER = /^K\/?T\.?$/u
const DEPUTIES: Record<string, string> = { 'BỘ TRƯỞNG': 'THỨ TRƯỞNG' }
// cspell:enable
/** In heights of small letters: words of two columns stand further apart. */
const APART = 2.5
/** Of the page's width: who signs stands right of here. */
const RIGHT = 0.45
/** Of a line's letters so many may have been read as others. */
const OTHERS = 0.3
/** In heights of letters: the next position stands so near below; and what is white around a hidden line. */
const NEXT = 4
const EDGES = 0.5
const BELOW = 0.55
/** So many looks must agree; and of the first looks, to be enough. */
const AGREE = 2
const AGREED = 0.6
/** In heights: around a position the seal is. */
const SEAL_LEFT = 16
const SEAL_RIGHT = 9
const SEAL_ABOVE = 5
const SEAL_BELOW = 18
const DOUBTFUL = 0.5
const SURE = 0.8
/** What is looked at in each size: as it is, without strokes of a pen, and its darkest ink. */
const LARGER = [1, 1.6]
const ONCE = 1.3
const DARKEST = 90

/**
 * Reads the positions and the name of who signs where a seal and a signature lie upon them: who looks for lines passes over
 * them. What is found so is always unsure.
 */
export function readSigned(
  engines: Engines,
  { grey, stamped }: Pick<CleanPage, 'grey' | 'stamped'>,
  read: readonly SeenLine[],
): SeenLine[] {
  let lines = read.flatMap(apart)
  const done = new Set<SeenLine>()
  const isLast = (line: SeenLine) =>
    isPosition(line) && line.words[0]!.left > RIGHT * grey.width && !hasPositionBelow(lines, line)
  for (const last of lines.filter(isLast)) {
    let position = last
    const others = lazily(() => [...(stamped ? [stamped] : []), ...withoutSeal(stamped ?? grey, last)])
    for (const place of placesBelow(grey, lines, last)) {
      const there = lines.filter((line) => standsIn(line, place))
      if (there.some(isClear)) break
      if (there.some(isSure)) {
        there.forEach((line) => done.add(line))
        continue
      }
      const found = lineAt(engines, [grey, others], place, position)
      if (found === null) continue
      const line = asLine(found.words, place, position, there)
      lines = lines.filter((one) => !there.includes(one))
      lines.splice(lines.indexOf(position) + 1, 0, line)
      done.add(line)
      if (found.isName) break
      position = line
    }
  }
  return readNames(engines, grey, withoutRemains(lines), done)
}

/** So few signs below a position are what is left of a seal and a signature. */
const REMAINS = 2
const isRemains = (line: SeenLine, position: SeenLine): boolean =>
  line.words.reduce((sum, { text }) => sum + text.length, 0) <= REMAINS &&
  line.baseline < position.baseline + SEAL_BELOW * position.height &&
  isBelow(line, position, SEAL_RIGHT)

/** The lines of a page without what is left of seals and signatures below the positions of those who sign. */
function withoutRemains(lines: readonly SeenLine[]): SeenLine[] {
  const positions = lines.filter(isPosition)
  return lines.filter((line) => !positions.some((position) => isRemains(line, position)))
}

/** Whether a line was read well, and is no part of a name: `(đã ký)`, or the next row of a list of officials. */
const isSure = ({ words }: SeenLine): boolean =>
  words.length > 1 &&
  !(words.length === 2 && words.every(({ text }) => isSpeltName(text))) &&
  words.every(
    ({ text, confidence, otherwise }) =>
      /^[\p{L}\p{Nd}(]/u.test(text) && confidence >= SURE && otherwise.length === 0,
  )

/** What is made when it is asked for first. */
function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly own: Made } | null = null
  return () => (made ??= { own: make() }).own
}

/** The page without the rings of the seal below a position; nothing where there is none. */
function withoutSeal(grey: Grey, { words, baseline, height }: SeenLine): Grey[] {
  const middle = (words[0]!.left + words.at(-1)!.right) / 2
  const place = {
    left: Math.max(0, Math.round(middle - SEAL_LEFT * height)),
    right: Math.min(grey.width, Math.round(middle + SEAL_RIGHT * height)),
    top: Math.max(0, Math.round(baseline - SEAL_ABOVE * height)),
    bottom: Math.min(grey.height, Math.round(baseline + SEAL_BELOW * height)),
  }
  const part = withoutRings(cut(grey, place))
  if (part === null) return []
  const data = grey.data.slice()
  for (let y = 0; y < part.height; y += 1)
    data.set(
      part.data.subarray(y * part.width, (y + 1) * part.width),
      (place.top + y) * grey.width + place.left,
    )
  return [{ ...grey, data }]
}

/** A line of the recipients beside which a position stands, as two lines. */
function apart(line: SeenLine): SeenLine[] {
  const { words, height, slope } = line
  const at = words.findIndex(
    ({ left }, index) => index > 0 && left - words[index - 1]!.right > APART * height,
  )
  if (at < 0) return [line]
  const right = {
    ...line,
    words: words.slice(at),
    baseline: line.baseline + slope * (words[at]!.left - words[0]!.left),
  }
  return isPosition(right) ? [{ ...line, words: words.slice(0, at) }, right] : [line]
}

function hasPositionBelow(lines: readonly SeenLine[], line: SeenLine): boolean {
  const [left, right] = [line.words[0]!.left, line.words.at(-1)!.right]
  return lines.some(
    (other) =>
      isPosition(other) &&
      other.baseline > line.baseline + line.height / 2 &&
      other.baseline < line.baseline + NEXT * line.height &&
      other.words[0]!.left < right &&
      other.words.at(-1)!.right > left,
  )
}

function standsIn({ words, baseline, height }: SeenLine, { left, top, right, bottom }: Place): boolean {
  const middle = (words[0]!.left + words.at(-1)!.right) / 2
  return middle > left && middle < right && baseline > top + height / 2 && baseline < bottom + height / 4
}

/** What is told of a hidden line: its words, from left to right, and where they stand if that was seen. */
interface Hidden {
  readonly isName: boolean
  readonly words: readonly (Pick<SeenWord, 'text' | 'otherwise'> &
    Partial<Pick<ReadWord, 'left' | 'right'>>)[]
}

/**
 * The name or the position that most looks read in a place; null where there is none. With the stamps on it and without the
 * rings of a seal a place is looked at where that is not clear enough.
 */
function lineAt(
  engines: Engines,
  [grey, others]: readonly [Grey, () => readonly Grey[]],
  { left, top, right, bottom }: Place,
  above: SeenLine,
): Hidden | null {
  const place = { left, top, width: right - left, height: bottom - top }
  const seen: ReadWord[][] = []
  for (const larger of LARGER) {
    seen.push(...wordsSeen(engines, place, looksAt(grey, place, larger)))
    if (isAgreed(seen) || !hasLetters(seen) || positionIn(seen, above) !== null) break
  }
  const position = positionIn(seen, above)
  if (position !== null)
    return { isName: false, words: position.split(' ').map((text) => ({ text, otherwise: [] })) }
  let name = likeliestName(seen)
  if (name === null || !isFamily(name.words[0]!.text))
    seen.push(...others().flatMap((one) => wordsSeen(engines, place, looksAt(one, place, ONCE))))
  name = likeliestName(seen)
  if (name === null) return null
  const { words, names: otherwise } = name
  return { isName: true, words: words.map(({ text, left, right }) => ({ text, left, right, otherwise })) }
}

/** Whether any look read a word: strokes of a pen have none. */
const hasLetters = (seen: readonly (readonly ReadWord[])[]): boolean =>
  seen.some((words) => words.some(({ text }) => /\p{L}{2}/u.test(text)))

/** Whether most looks read the same. */
function isAgreed(seen: readonly (readonly ReadWord[])[]): boolean {
  const texts = seen.map((words) => words.map(({ text }) => text).join(' '))
  return texts.some(
    (text) => text !== '' && texts.filter((other) => other === text).length > AGREED * texts.length,
  )
}

function looksAt(grey: Grey, place: Rectangle, larger: number): Look[] {
  const asItIs = enlarged(grey, place, 1, 1)
  const dark = { ...asItIs, data: asItIs.data.map((value) => Math.min(255, (value * 255) / DARKEST)) }
  const whole = { left: 0, top: 0, width: asItIs.width, height: asItIs.height }
  return [asItIs, withoutThin(asItIs), dark].map((part) =>
    larger === 1 ? { part, larger } : { part: enlarged(part, whole, larger, 1), larger, margin: EDGE },
  )
}

/** The position that most looks come near to; null where no two do. */
function positionIn(seen: readonly (readonly ReadWord[])[], above: SeenLine): string | null {
  const counts = new Map<string, number>()
  for (const words of seen) {
    const text = words.map((word) => word.text).join('')
    if (/\p{Ll}{2}/u.test(text)) continue
    const letters = bareLetters(text).replace(/[^a-z]/g, '')
    const [, capacity = '', rest = letters] = /^(kt|k)(?!y)(.*)$/.exec(letters) ?? []
    const [nearest] = POSITIONS.map((position) => ({
      position,
      others: editDistance(rest, bareLetters(position).replaceAll(' ', '')) / position.length,
    })).sort((one, other) => one.others - other.others)
    const meant = `${capacity === '' ? '' : 'KT. '}${nearest!.position}`
    if (nearest!.others <= OTHERS) counts.set(meant, (counts.get(meant) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  if (!most || most[1] < AGREE) return null
  const [capacity, ...rest] = above.words.map(({ text }) => text)
  const isDeputy = FOR_ANOTHER.test(capacity!) && bareLetters(rest.join(' ')) === bareLetters(most[0])
  return isDeputy ? (DEPUTIES[most[0]] ?? `PHÓ ${most[0]}`) : most[0]
}

/** Words that were found in a place as a line, in which each has its share of the width where nobody saw it. */
function asLine(words: Hidden['words'], place: Place, above: SeenLine, there: readonly SeenLine[]): SeenLine {
  const all = words.reduce((sum, { text }) => sum + text.length + 1, -1)
  const letter = (place.right - place.left - 2 * EDGES * above.height) / all
  let left = place.left + EDGES * above.height
  const before = there.flatMap((line) => line.words.map(({ text }) => text)).join(' ')
  return {
    baseline: place.bottom - BELOW * above.height,
    slope: 0,
    height: above.height,
    words: words.map(({ text, otherwise, ...seen }): SeenWord => {
      const share = { left: Math.round(left), right: Math.round(left + letter * text.length) }
      const word = { left: seen.left ?? share.left, right: seen.right ?? share.right }
      left += letter * (text.length + 1)
      const others = [before, ...otherwise].filter((other) => other !== '' && other !== text)
      const { top, bottom } = place
      return { ...word, text, top, bottom, confidence: DOUBTFUL, otherwise: [...new Set(others)] }
    }),
  }
}
