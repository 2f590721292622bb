import { isCommon, isFrequent, isSpelt } from '../syllables.js'
import type { Engines, ReadWord } from './engine.js'
import type { Grey } from './grey.js'
import { bareLetters } from './letters-of.js'
import { isClear, readNames, wordsSeen } from './name-look.js'
import { cut, placesBelow, type Place } from './name-place.js'
import { isSpeltName, likeliestName } from './name-vote.js'
import { isBelow, isFamily, isPosition } from './names.js'
import {
  asLine,
  darkLooksAt,
  looksAt,
  positionIn,
  RIGHT,
  withForAnother,
  withPositions,
  type HiddenWord,
} from './positions.js'
import type { CleanPage } from './straighten.js'
import { withoutRings } from './seal-ring.js'
import { withSealedPositions } from './sealed-positions.js'
import type { SeenLine, SeenWord } from './second-look.js'

/** In heights of small letters: words of two columns stand further apart. */
const APART = 2.5
/** In heights of letters: the next position stands so near below. */
const NEXT = 4
/** Of the first looks so many must agree to be enough. */
const AGREED = 0.6
/** In heights: around a position the seal is. */
const SEAL_LEFT = 16
const SEAL_RIGHT = 9
const SEAL_ABOVE = 5
const SEAL_BELOW = 18
const SURE = 0.8
/** A name of fewer words may lack the family's, whose letters its next word may have: `Đinh` for Đình. */
const WHOLE = 3
/** In each size a place is looked at. */
const LARGER = [1, 1.6]
const ONCE = 1.3
/** In heights of letters: a place that cuts a name is so much wider. */
const WIDER = 4

/** `inks`: what is on the page in red and in blue, where anything is. */
type Signed = Pick<CleanPage, 'grey' | 'stamped'> & { readonly inks?: readonly (() => Grey | null)[] }

/**
 * Reads the positions and the name of who signs where a seal and a signature lie upon them: who looks for lines passes over
 * them. What is found so is always unsure. A name that nobody finds in black may be stamped in the red of the seal or in blue.
 */
export function readSigned(
  engines: Engines,
  { grey, stamped, inks = [] }: Signed,
  read: readonly SeenLine[],
): SeenLine[] {
  const withoutSealAt = (line: SeenLine) => withoutSeal(stamped ?? grey, line)
  const uncovered = withSealedPositions(
    engines,
    stamped ?? grey,
    read.flatMap((line) => apart(line, RIGHT * grey.width)),
  )
  let lines = withPositions(engines, grey, uncovered, withoutSealAt)
  const done = new Set<SeenLine>()
  const names: { readonly name: SeenLine; readonly position: SeenLine }[] = []
  const isLast = (line: SeenLine) =>
    isPosition(line) && line.words[0]!.left > RIGHT * grey.width && !hasPositionBelow(lines, line)
  const put = (found: Hidden, place: Place, position: SeenLine): SeenLine => {
    const there = lines.filter((line) => standsIn(line, place))
    const line = asLine(found.words, place, position, there)
    lines = lines.filter((one) => !there.includes(one))
    lines.splice(lines.indexOf(position) + 1, 0, line)
    done.add(line)
    if (found.isName) names.push({ name: line, position })
    return line
  }
  for (const last of lines.filter(isLast)) {
    let [position, isNamed] = [last, false]
    const others = lazily(() => [...(stamped ? [stamped] : []), ...withoutSealAt(last)])
    for (const place of placesBelow(grey, lines, last)) {
      const there = lines.filter((line) => standsIn(line, place))
      if (there.some(isClear)) isNamed = true
      if (isNamed) break
      if (there.some(isSure)) {
        there.forEach((line) => done.add(line))
        continue
      }
      const found = lineAt(engines, [grey, others], place, position)
      if (found === null) continue
      const line = put(found, place, position)
      isNamed = found.isName
      if (isNamed) break
      position = line
    }
    for (const inked of isNamed || hasNameBelow(lines, position) ? [] : inks) {
      const stampedName = nameInInk(engines, inked(), lines, position)
      if (!stampedName) continue
      put(stampedName.name, stampedName.place, position)
      break
    }
  }
  const whole = withoutRemains(lines).filter((line) => !names.some((signed) => isBeside(line, signed)))
  return readNames(engines, grey, withForAnother(whole, grey.width), done)
}

/** The name that is stamped in an ink below a position, and its place; null where none is. */
function nameInInk(
  engines: Engines,
  ink: Grey | null,
  lines: readonly SeenLine[],
  position: SeenLine,
): { name: Hidden; place: Place } | null {
  if (!ink) return null
  const [page = ink] = withoutSeal(ink, position)
  for (const place of placesBelow(page, lines, position)) {
    const name = lineAt(engines, [page, () => []], place, position)
    // below the seal less of it is seen than in black: of a part nobody knows the rest
    if (name?.isName && name.words.length >= WHOLE) return { name, place }
  }
  return null
}

/** Whether a name of two words or more was read below a position. */
const hasNameBelow = (lines: readonly SeenLine[], position: SeenLine): boolean =>
  lines.some(
    (line) =>
      line.words.length > 1 &&
      line.baseline < position.baseline + SEAL_BELOW * position.height &&
      isBelow(line, position) &&
      line.words.every(({ text }) => isSpeltName(text)),
  )

/** So few signs below a position are what is left of a seal and a signature, and above it where they are no number and as unsure. */
const REMAINS = 2
/** In heights of small letters: a seal reaches so far before a position. */
const REACH = 18
const UNSURE = 0.6
const NUMBER = /^\p{Nd}+\P{L}*$/u
function isRemains({ words, baseline }: SeenLine, position: SeenLine): boolean {
  if (words.reduce((sum, { text }) => sum + text.length, 0) > REMAINS) return false
  const { height } = position
  const isAbove =
    baseline > position.baseline - SEAL_ABOVE * height &&
    words.every(({ text, confidence }) => confidence < UNSURE && !NUMBER.test(text))
  const isUnder = baseline > position.baseline && baseline < position.baseline + SEAL_BELOW * height
  const [left, right] = [words[0]!.left, words.at(-1)!.right]
  return (
    (isUnder || (isAbove && baseline < position.baseline)) &&
    right > position.words[0]!.left - REACH * height &&
    left < position.words.at(-1)!.right + SEAL_RIGHT * height
  )
}

/** The lines of a page without what is left of seals and signatures below the positions of those who sign. */
function withoutRemains(lines: readonly SeenLine[]): SeenLine[] {
  const positions = lines.filter(isPosition)
  return lines.filter((line) => !positions.some((position) => isRemains(line, position)))
}

const WORD = /\p{L}{2}/u
/** Whether a line that has no sure word stands between a position and the name that was found below it, or beside that. */
const isBeside = (line: SeenLine, { name, position }: Record<'name' | 'position', SeenLine>): boolean =>
  line !== name &&
  line.baseline < name.baseline + name.height / 2 &&
  isBelow(line, position, SEAL_RIGHT) &&
  line.words.every(({ text, confidence }) => confidence < SURE || !WORD.test(text)) &&
  !isPosition(line)

/** Whether a line was read well, and is no part of a name: `(đã ký)`, or the next row of a list of officials. */
const isSure = ({ words }: SeenLine): boolean =>
  words.length > 1 &&
  !(words.length === 2 && words.every(({ text }) => isSpeltName(text))) &&
  !isBrokenName(words) &&
  !isRestOfName(words) &&
  words.every(
    ({ text, confidence, otherwise }) =>
      /^[\p{L}\p{Nd}(]/u.test(text) && confidence >= SURE && otherwise.length === 0,
  )

/** A name has so many words. */
const NAME_WORDS = 5
/** Whether words are a name of which a stroke has broken one that is no word: `Nông tiải Lưu`. */
const isBrokenName = (words: readonly SeenWord[]): boolean =>
  words.length <= NAME_WORDS &&
  [words[0]!, words.at(-1)!].every(({ text }) => isSpeltName(text)) &&
  words.some(({ text }) => !isSpelt(text))

/** Whether words are the end of a name whose first part a seal hides: `lức Hậu`, of which the first is no word that papers have. */
function isRestOfName([first, ...rest]: readonly SeenWord[]): boolean {
  const letters = first?.text ?? ''
  return (
    /^\p{Ll}{1,4}$/u.test(letters) &&
    !isCommon(letters) &&
    !isFrequent(letters) &&
    rest.length > 0 &&
    rest.length < NAME_WORDS &&
    rest.every(({ text }) => isSpeltName(text))
  )
}

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

/** A line of the recipients beside which a position or a name stands, as two lines. `middle`: names stand right of it. */
function apart(line: SeenLine, middle: number): SeenLine[] {
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
  const isNamed = words[at]!.left > middle && isWholeName(right.words)
  return isPosition(right) || isNamed ? [{ ...line, words: words.slice(0, at) }, right] : [line]
}

const isWholeName = (words: readonly SeenWord[]): boolean =>
  words.length >= WHOLE && words.length <= NAME_WORDS && words.every(({ text }) => isSpeltName(text))

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
  readonly words: readonly HiddenWord[]
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
  isWidened = false,
): Hidden | null {
  const place = { left, top, width: right - left, height: bottom - top }
  const seen: ReadWord[][] = []
  for (const larger of LARGER) {
    seen.push(...wordsSeen(engines, place, looksAt(grey, place, larger)))
    if (isAgreed(seen) || !hasLetters(seen) || positionIn(seen, above) !== null) break
  }
  const wider = Math.max(0, Math.round(left - WIDER * above.height))
  if (!isWidened && wider < left && isCutAt(left + above.height, seen))
    return lineAt(engines, [grey, others], { left: wider, top, right, bottom }, above, true)
  const position = positionIn(seen, above)
  if (position !== null)
    return { isName: false, words: position.split(' ').map((text) => ({ text, otherwise: [] })) }
  let name = likeliestName(seen)
  if (name === null || name.words.length < WHOLE || !isFamily(name.words[0]!.text))
    seen.push(
      ...wordsSeen(engines, place, darkLooksAt(grey, place)),
      ...others().flatMap((one) => wordsSeen(engines, place, looksAt(one, place, ONCE))),
    )
  name = likeliestName(seen)
  if (name === null || isOfPosition(name.words) || isOfStrokes(name.words)) return null
  const rest = remainsOfPosition(name.words, above)
  if (rest !== null) return { isName: false, words: rest.split(' ').map((text) => ({ text, otherwise: [] })) }
  const { words, names: otherwise } = name
  return { isName: true, words: words.map(({ text, left, right }) => ({ text, left, right, otherwise })) }
}

/** Whether most looks begin with small letters at the edge of a place: a name begins further left, below a position that has lost its beginning. */
const isCutAt = (edge: number, seen: readonly (readonly ReadWord[])[]): boolean =>
  seen.filter(([first]) => first && first.left < edge && /^\p{Ll}/u.test(first.text)).length >
  AGREED * seen.length

/** Who signs for another, or for his body, has his own position on the next line. */
const ON_BEHALF = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.?$/u

/**
 * The position of which two words without a family's name, `Hữ Ích`, are what a signature has left; null where they are a name, as
 * below a position of one who signs for nobody else.
 */
function remainsOfPosition(words: readonly ReadWord[], above: SeenLine): string | null {
  if (words.length >= WHOLE || isFamily(words[0]!.text) || !ON_BEHALF.test(above.words[0]!.text)) return null
  const capitals = words.map((word) => ({ ...word, text: word.text.toUpperCase() }))
  return positionIn([capitals, capitals], above)
}

/** In letters: as short a name as `A Vì` is what a signature is read as, and the real one stands below it. */
const OF_STROKES = 3
const isOfStrokes = (words: readonly ReadWord[]): boolean =>
  words[0]!.text.length === 1 && words.reduce((sum, { text }) => sum + text.length, 0) <= OF_STROKES

// cspell:ignore pho tich giam thu truong
const OF_POSITION = /^(?:pho|chu|tich|giam|doc|bi|thu|truong|bo|cuc|ban)$/
/** Whether words are only those of a position, `Pho Chủ`: nobody is called so. */
const isOfPosition = (words: readonly ReadWord[]): boolean =>
  words.every(({ text }) => OF_POSITION.test(bareLetters(text)))

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
