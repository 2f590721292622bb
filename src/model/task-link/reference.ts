import { symbolKey } from '../symbol.js'
import type { LinkableDocument, LinkableTask } from './task-link.js'

/** Words of a task that point to a place of another paper. */
export interface Pointer {
  /** Offsets in the task's words. */
  readonly start: number
  readonly end: number
  /** Labels of the places, from the largest part to the smallest: `['iii', '2', 'a']`. Several for "điểm a, b khoản 2". */
  readonly places: readonly (readonly string[])[]
  /** The noun of the paper's type in small letters, and its symbol, as far as they stand there. */
  readonly type: string | null
  readonly symbol: string | null
}

/** The parts of papers, from the largest to the smallest. */
const PARTS = [
  'phụ lục',
  'phần',
  'chương',
  // of a decision that approves a scheme, whose parts are inside it
  'điều',
  'mục',
  'tiểu mục',
  'khoản',
  'nhiệm vụ, giải pháp',
  'nhiệm vụ',
  'giải pháp',
  'nội dung',
  'số thứ tự',
  'stt',
  'tt',
  'điểm',
  'tiết',
  'đoạn',
  'ý',
  'gạch đầu dòng',
]
/** Those that have no marks of their own; they are counted. */
const BULLETS: ReadonlySet<string> = new Set(['đoạn', 'ý', 'gạch đầu dòng'])
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

const LABEL = String.raw`(?:[ivx]{1,5}|\d{1,3}[a-zđ]?|[a-zđ])(?:[./](?:[ivx]{1,5}|\d{1,3}|[a-zđ]))*(?![\p{L}\d])`
const LABELS = String.raw`(?:thứ\s+(?:${ORDINALS.join('|')})|(?:(?:số|thứ)\s+)?${LABEL}(?:\s*(?:,|;|và|đến)\s*${LABEL})*)`
const PART = String.raw`(?:các\s+)?(?:${PARTS.toSorted((a, b) => b.length - a.length).join('|')})\s+${LABELS}`
const CHAIN = String.raw`${PART}(?:\s*(?:,|;|-|–|\(|và|của|tại|thuộc)*\s*${PART})*`
const TYPES =
  'chỉ thị|nghị quyết|kết luận|quyết định|quy định|chương trình hành động|chương trình|kế hoạch|hướng dẫn|thông báo|thông tư|công văn|công điện|đề án|luật|bộ luật|nghị định|pháp lệnh'
const SYMBOL = String.raw`\d{1,5}\s?[-/](?:\d{4}/)?[\p{L}\d][\p{L}\d&]*(?:[-/][\p{L}\d&]+)*`
const NAME = String.raw`(${TYPES})(?![\p{L}])(?:\s+(?:số\s*:?\s*)?(${SYMBOL}))?`
const PAPER = String.raw`[\s)]*(?:(?:,|của|tại|trong|thuộc|ban hành|(?:đã |được )?(?:nêu|quy định|đề ra))\s*)*(?:kèm theo\s+)?(?:${NAME})?(\s+này)?`
const POINTER = new RegExp(String.raw`(?<![\p{L}\d])(${CHAIN})${PAPER}`, 'gu')
/** The paper that stands right before a chain: "Chỉ thị số 34-CT/TW (khoản 2)", "… tại khoản 2". */
const PAPER_BEFORE = new RegExp(String.raw`${NAME}\s*(?:[,;:(]|tại|ở|về|,\s*tại)?\s*$`, 'u')
const ONE_PART = new RegExp(
  String.raw`(?:các\s+)?(${PARTS.toSorted((a, b) => b.length - a.length).join('|')})\s+(${LABELS})`,
  'gu',
)

/** Every pointer of a text; of a paper that speaks of itself ("mục II Kế hoạch này") none. */
export function pointersIn(words: string): Pointer[] {
  const text = words.toLowerCase()
  // offsets would not be those of the words
  if (text.length !== words.length) return []
  return [...pathsInCells(text), ...text.matchAll(POINTER)].flatMap((found) => {
    if ('places' in found) return [found]
    const [all, chain = '', ...behind] = found
    const places = placesOf(chain)
    const own = behind[2] !== undefined
    const [type, symbol] = behind[0] === undefined ? paperBefore(text, found.index) : behind
    if (own || places.length === 0 || (type === undefined && !standsAlone(text, found))) return []
    const end = found.index + (behind[0] === undefined ? chain : all.trimEnd()).length
    return [{ start: found.index, end, places, type: type ?? null, symbol: symbol ?? null }]
  })
}

/** How far before a chain the name of its paper may begin. */
const FURTHEST = 60

/** The type of the paper that stands right before a place, and its symbol. */
const paperBefore = (text: string, at: number): (string | undefined)[] =>
  PAPER_BEFORE.exec(text.slice(Math.max(0, at - FURTHEST), at))?.slice(1) ?? []

/** A cell of a table that holds nothing but a path, "II.1.b". */
const PATH_IN_CELL = /(?<=\|\s*)[ivx]{1,5}(?:[./](?:\d{1,3}|[a-zđ]))+(?=\s*(?:\||$|\n))/gu

const pathsInCells = (text: string): Pointer[] =>
  [...text.matchAll(PATH_IN_CELL)].map(({ 0: path, index }) => ({
    start: index,
    end: index + path.length,
    places: [path.split(/[./]/)],
    type: null,
    symbol: null,
  }))

/** Whether a chain without a paper fills a cell of a table or parentheses. */
function standsAlone(text: string, { index, 1: chain = '' }: RegExpMatchArray): boolean {
  const before = text.slice(0, index).trimEnd().at(-1) ?? '|'
  const after = text.slice(index! + chain.length).trimStart()[0] ?? '|'
  return (before === '|' && /[|\n]/.test(after)) || (before === '(' && after === ')')
}

/** The places that a chain of parts names: those of its smallest parts, each behind the labels of the larger ones. */
const placesOf = (chain: string): string[][] =>
  stretches(
    [...chain.matchAll(ONE_PART)].map(([, part = '', labels = '']) => ({
      rank: PARTS.indexOf(part),
      labels: BULLETS.has(part) ? labelsOf(labels).map((label) => [`-${label.join('.')}`]) : labelsOf(labels),
    })),
  ).flatMap((parts) => {
    const inOrder = parts
      .filter(({ rank, labels }) => rank > 0 && labels.length > 0)
      .sort((a, b) => a.rank - b.rank)
    const smallest = inOrder.filter(({ rank }) => rank === inOrder.at(-1)!.rank)
    const above = inOrder
      .filter(({ rank }) => rank !== inOrder.at(-1)!.rank)
      .flatMap(({ labels }) => labels[0]!)
    return smallest.flatMap(({ labels }) => labels.map((label) => [...above, ...label]))
  })

/** "khoản 1 Điều 2, khoản 3 Điều 4" as two stretches: a smaller part behind a larger one that stood behind a smaller. */
function stretches<P extends { readonly rank: number }>(parts: readonly P[]): P[][] {
  const found: P[][] = []
  parts.forEach((part, at) => {
    const [before, previous] = [parts[at - 2], parts[at - 1]]
    const turns = before && previous && before.rank > previous.rank && part.rank > previous.rank
    if (at === 0 || turns) found.push([part])
    else found.at(-1)!.push(part)
  })
  return found
}

/** "a, b" → [['a'], ['b']]; "II.3" → [['ii', '3']]; "thứ hai" → [['2']]; "1 đến 3" → all three. */
function labelsOf(text: string): string[][] {
  const ordinal = ORDINALS.findIndex((word) => new RegExp(`^thứ\\s+${word}$`).test(text.trim()))
  if (ordinal >= 0) return [[String(ordinal + 1)]]
  const [first, last] = /(\d+)\s+đến\s+(\d+)/.exec(text)?.slice(1).map(Number) ?? []
  if (first !== undefined && last !== undefined && last > first && last - first < 20)
    return Array.from({ length: last - first + 1 }, (_, at) => [String(first + at)])
  return (
    text
      .replace(/^(?:số|thứ)\s+/, '')
      .split(/\s*(?:,|;|\s(?:và|đến)\s)\s*/u)
      // "2a" is as a rule point a of 2
      .map((label) => label.replace(/(\d)([a-zđ])/gu, '$1.$2').split(/[./]/))
  )
}

/** Whether a pointer names this paper: by its symbol, or by its type alone. */
export function pointsTo({ type, symbol }: Pointer, { symbol: own, typeLabel }: LinkableDocument): boolean {
  if (symbol !== null) return own !== null && symbolKey(symbol) === symbolKey(own)
  return type === null || type === typeLabel.toLowerCase()
}

/** The tasks that stand at a place of their paper, or else all that stand below it. */
export function tasksAt(place: readonly string[], tasks: readonly LinkableTask[]): readonly LinkableTask[] {
  const paths = tasks.map((task) => ({ task, path: pathOf(task) }))
  for (const labels of triesOf(place)) {
    const found = paths.filter(({ path }) => holds(path, labels))
    const exact = found.filter(
      ({ path }) => path.at(-1) === labels.at(-1) && holds(path.slice(0, -1), labels.slice(0, -1)),
    )
    const shortest = Math.min(...exact.map(({ path }) => path.length))
    const nearest = exact.filter(({ path }) => path.length === shortest)
    if (found.length > 0) return (nearest.length > 0 ? nearest : found).map(({ task }) => task)
  }
  const counted = COUNTED.exec(place.at(-1) ?? '')?.[1]
  if (counted === undefined || place.length === 1) return []
  // what is counted may be sentences or points: the one of that number, as far as there are so many
  const all = tasksAt(place.slice(0, -1), tasks)
  const one = all[Number(counted) - 1]
  return one === undefined ? all : [one]
}

const ROMAN = /^[ivx]+$/
/** The second bullet, or the second paragraph: `-2` or `2`. */
const COUNTED = /^-(\d+)$/

/**
 * A place, and the same without one of its larger parts: one that holds all others, as "Điều 1" of a decision that approves a
 * scheme, may be missing in the paths. Of two parts only if the smaller is one that stands alone, "mục II Điều 1".
 */
function triesOf(place: readonly string[]): (readonly string[])[] {
  const last = place.at(-1) ?? ''
  if (COUNTED.test(last)) return [place, [...place.slice(0, -1), last.slice(1)]]
  return place.length > 2 || ROMAN.test(last)
    ? [place, ...place.slice(0, -1).map((_, at) => place.toSpliced(at, 1))]
    : [place]
}

/** The number that a row of a table begins with. */
const ROW = /\|\s*(\d{1,3}(?:\.\d{1,3})*)\.?\s*\|\s*$/

/** The labels of the parts in which a task stands; "Điều 2" counts as `2`, a row of a table as its number. */
function pathOf({ section, before }: LinkableTask): string[] {
  const row = ROW.exec(before)?.[1]
  const path = (section ?? '').toLowerCase().replace(/\/row\d+$/, row === undefined ? '' : `/${row}`)
  return path.split(/[./\s]+/).filter((label) => label !== '' && label !== 'điều')
}

/** Whether the labels stand in the path in their order. */
function holds(path: readonly string[], labels: readonly string[]): boolean {
  let at = 0
  for (const label of path) if (label === labels[at]) at += 1
  return at === labels.length
}
