import type { Grey } from './grey.js'
import type { SeenLine, SeenWord } from './second-look.js'

const INK = 140
/** Of the height of capitals: where the strokes of a numeral are counted. */
const ROWS = [0.25, 0.5, 0.75] as const
/** In heights of small letters: an upright stroke stays within. */
const UPRIGHT = 0.07
const ALIKE = 0.08
/** In dots: black and white moves an edge so far. */
const EDGE = 2
/** Strokes of a stem are narrower. */
const NARROW = 0.55
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const NUMERALS = ['', 'X', 'XX'].flatMap((tens) => ONES.map((one) => tens + one)).slice(1)

// cspell:ignore IVXHNTL IVHNTLY
/** What numerals of two strokes and more are read as; and one before a year. */
const READ = /^([IVXHNTLYl1|!¡Ï]{2,6})([-–.,;:)]*)$/u
const OF_A_YEAR = /^([IVHNTLY1|!¡Ï]{1,3}?)[/Ll|\\]((?:19|20)\d{2}\P{L}*)$/u
const HAS_NUMERAL = /[IVX]/
/** Behind these words a numeral stands. */
const BEFORE = /^\P{L}*(?:khóa|khoá|thứ|chương|mục|phần|kỳ|lục|quý|đợt|hạng|loại|nhóm|vùng|tập)$/iu
/** The number of a heading, whatever letters the heading has: `II. Nhiệm vụ`. */
const NUMBERED = /^[IVX]{2,5}[-–.]$/
/** What stands behind a numeral as high as its middle. */
const BESIDE_NUMERAL = /^[-–)]/

/**
 * Counts the strokes of Roman numerals: of three of them nets like to read two (`khóa XII` for XIII), both in the same way.
 * Where the picture shows another numeral than was read, it counts; what was read is kept as what else it may be.
 */
export function countStrokes(grey: Grey, lines: readonly SeenLine[]): SeenLine[] {
  return lines.map((line, row) => ({
    ...line,
    words: line.words.map((word, index) => {
      const before = line.words[index - 1] ?? lines[row - 1]?.words.at(-1)
      const isHead = index === 0 && (NUMBERED.test(word.text) || isHeading(line.words.slice(1)))
      if (!isHead && !BEFORE.test(before?.text ?? '')) return word
      const baseline = line.baseline + line.slope * (word.left - line.words[0]!.left)
      return counted(grey, word, baseline, line.height)
    }),
  }))
}

function counted(grey: Grey, word: SeenWord, baseline: number, height: number): SeenWord {
  const [, ofYear, year = ''] = OF_A_YEAR.exec(word.text) ?? []
  const rest = `/${year}`
  const [, read = ofYear, end = rest] = READ.exec(word.text) ?? []
  if (read === undefined || !(HAS_NUMERAL.test(read) || read === ofYear)) return word
  const strokes = strokesOf(grey, word, baseline, height)
  const seen = BESIDE_NUMERAL.test(end) ? withoutLast(strokes, end) : strokes
  const meant = NUMERALS.filter((numeral) =>
    ofYear === undefined
      ? seen === lookOf(numeral) && slanting(numeral) === slanting(read)
      : isQuarter(numeral, seen),
  )
  const [numeral = read] = meant
  const text = `${numeral}${end}`
  if (meant.length > 1 || text === word.text || (meant.length === 0 && ofYear === undefined)) return word
  return {
    ...word,
    text,
    otherwise: [...new Set([word.text, ...word.otherwise])].filter((one) => one !== text),
  }
}

/** `I` for each upright stroke, `/` for one that slants or a crossing: what a numeral shows at half its height. */
const lookOf = (numeral: string): string => numeral.replaceAll('X', '/').replaceAll('V', '//')

/** The letters of a numeral that are no upright strokes: V and XX look alike at half their height. */
const slanting = (read: string): string => read.replaceAll('Y', 'V').replace(/[^VX]/g, '')

/** The strokes of a numeral without those of a parenthesis, or of a hyphen where it was seen. */
const withoutLast = (strokes: string, end: string): string =>
  end.startsWith(')') ? strokes.slice(0, -1) : strokes.replace(/(?<=I)\/$/, '')

/** Before the year of a quarter only strokes tell: what follows them may be the numeral's V or the stroke before the year. */
const isQuarter = (numeral: string, seen: string): boolean =>
  /^II{1,2}$/.test(numeral) && seen.startsWith(`${numeral}/`)

/** The strokes of a word from the left, as `lookOf` writes them. */
function strokesOf(grey: Grey, word: SeenWord, baseline: number, height: number): string {
  const top = firstInk(grey, word)
  const [upper, middle, lower] = ROWS.map((share) =>
    runsIn(grey, word, Math.round(top + share * (baseline - top))),
  )
  const near = Math.max(EDGE, UPRIGHT * height)
  let slant: number | null = null
  const isStem = (run: Run): boolean => {
    const [from, to] = run
    if (to - from >= NARROW * height) return false
    const beside = (runs: readonly Run[]) =>
      runs.find(([left, right]) => Math.abs(left - from) <= near && Math.abs(right - to) <= near)
    const [above, below] = [beside(upper!), beside(lower!)]
    if (!above || !below) return false
    // all stems of a word slant alike, and the stroke before a year slants more
    const own = above[0] + above[1] - below[0] - below[1]
    slant ??= own
    return Math.abs(own - slant) < Math.max(2 * EDGE, 2 * ALIKE * height)
  }
  return middle!.map((run) => (isStem(run) ? 'I' : '/')).join('')
}

type Run = readonly [from: number, to: number]

function runsIn({ data, width }: Grey, { left, right }: SeenWord, y: number): Run[] {
  const runs: Run[] = []
  let from = -1
  for (let x = left; x <= right; x += 1) {
    const isInk = x < right && (data[y * width + x] ?? 255) < INK
    if (isInk && from < 0) from = x
    if (isInk || from < 0) continue
    runs.push([from, x])
    from = -1
  }
  return runs
}

function firstInk({ data, width }: Grey, { left, right, top, bottom }: SeenWord): number {
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) if ((data[y * width + x] ?? 255) < INK) return y
  return top
}

const isHeading = (words: readonly SeenWord[]): boolean => {
  const text = words.map((word) => word.text).join(' ')
  return words.length >= 2 && /\p{Lu}{2}/u.test(text) && !/[\p{Ll}\d]/u.test(text)
}
