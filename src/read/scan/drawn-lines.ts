import type { Rule } from '../pdf/ruling-lines.js'
import type { Grey } from './grey.js'

/** What is darker is ink of a line; thin and dotted lines are paler. */
const INK = 170
const PALE = 215
/** Lines across and down that a table has at least, where they are pale: blurred print has a few. */
const ROWS = 3
const COLUMNS = 2
/** In dots: so far those lines go across; the feet of large letters that touch are shorter. */
const BROAD = 250
/** In dots at 200 an inch: lines are at least this long; strokes of letters are shorter. */
const LONG = { across: 64, down: 46 }
/** In dots: lines are at most this thick, and may have such holes. */
const THICK = 9
const HOLE = 3
/** Lines down a table that was turned a little, where black and white broke them at each step aside: they cross some rows. */
const DASHED: Run = { least: 4 * LONG.down, hole: 9, share: 0.6 }
/** The same of lines across, which a fax made of dots: they cross lines down that are whole. */
const DOTTED: Run = { ...DASHED, least: 4 * LONG.across }
/** In dots: pieces of a line that is a little askew are this near. */
const NEAR = 4
/** A page with more has a picture on it. */
const MOST = 20_000

interface Stretch {
  /** The row of a stretch across, the column of one that goes down. */
  at: number
  from: number
  to: number
}

/**
 * Finds the straight lines that are drawn on a page, in dots, and takes them off the page: next to a letter they are read
 * as one. What crosses a line stays.
 */
export function takeLines(grey: Grey): Rule[] {
  const pale = tablesIn(grey, PALE)
  if (pale?.rules.length === 0) return []
  const isTable = pale !== null && isBroad(pale.rules)
  const found = isTable ? pale : tablesIn(grey, INK)
  if (!found) return []
  const own = withoutLoose(found.rules.map((rule) => withoutStrokes(rule, found.rules)))
  wipeAll(grey, found, own)
  const lines = closed(own.filter((rule) => rule !== null))
  const whole = lines.map((rule, _, all) => withoutStrokes(rule, all))
  return whole.filter((rule) => !whole.some((other) => covers(other, rule)))
}

const isBroad = (rules: readonly Rule[]): boolean =>
  rules.filter(({ across, from, to }) => across && to - from >= BROAD).length >= ROWS &&
  rules.filter(({ across }) => !across).length >= COLUMNS

/** The lines of tables with ink of a darkness, and the stretches that they were found in. */
interface Tables {
  readonly ink: number
  readonly rules: readonly Rule[]
  readonly across: readonly Stretch[]
  readonly down: readonly Stretch[]
}

function tablesIn(grey: Grey, ink: number): Tables | null {
  const solid = stretches(grey, false, ink, { least: LONG.down, hole: HOLE, share: 0 })
  const standingWhole = joined(solid, false)
  const dotted = stretches(grey, true, ink, DOTTED).filter(
    ({ at, from, to }) =>
      standingWhole.filter((down) => meet(down, { across: true, at, from, to })).length >= ROWS,
  )
  const across = [
    ...stretches(grey, true, ink, { least: LONG.across, hole: HOLE, share: 0 }),
    ...dotted,
  ].sort((one, other) => one.at - other.at || one.from - other.from)
  const dashed = stretches(grey, false, ink, DASHED)
  const down = [...solid, ...dashed]
  if (across.length > MOST || down.length > MOST) return null
  const rows = joined(across, true)
  const columns = joined(dashed, false).filter((rule) => rows.filter((row) => meet(rule, row)).length >= ROWS)
  const standing = inOneLine([...standingWhole, ...columns], rows)
  const rules = [...bridged(inOneLine(rows, []), standing), ...standing]
  // the line below a heading touches the dots below its letters: only what belongs to a table is taken off
  const tables = rules.filter((rule) => belongs(rule, rules))
  return { ink, rules: tables.filter((rule) => !isOfSeal(groupOf(rule, tables))), across, down }
}

/** A line with all that are connected with it. */
function groupOf(rule: Rule, rules: readonly Rule[]): readonly Rule[] {
  const group = [rule]
  for (const one of group)
    group.push(
      ...rules.filter((other) => other.across !== one.across && meet(one, other) && !group.includes(other)),
    )
  return group
}

/** In dots: a table is broader; and a frame has so few lines. */
const NARROW = 260
const FRAME = 4
/** Whether lines are letters and the star of a seal in black and white: many on a place too small for a table. */
function isOfSeal(group: readonly Rule[]): boolean {
  const across = group.filter((rule) => rule.across)
  const broad = Math.max(...across.map(({ to }) => to)) - Math.min(...across.map(({ from }) => from))
  return group.length > FRAME && broad < NARROW
}

const belongs = (rule: Rule, rules: readonly Rule[]): boolean => {
  const met = rules.filter((other) => other.across !== rule.across && meet(rule, other))
  return met.length > 0 && !isStub(rule, met)
}

/** Lines without those that belong to no table any more since the others end where they do, which are null: strokes of letters. */
function withoutLoose(rules: readonly (Rule | null)[]): readonly (Rule | null)[] {
  const left = rules.filter((rule) => rule !== null)
  const kept = rules.map((rule) => (rule && belongs(rule, left) ? rule : null))
  return kept.filter((rule) => rule !== null).length === left.length ? kept : withoutLoose(kept)
}

/** Whether a short line stands on others with one end alone, or crosses one alone: the stroke of a letter at the edge of a cell. */
function isStub({ across, from, to }: Rule, met: readonly Rule[]): boolean {
  if (to - from >= 2 * (across ? LONG.across : LONG.down)) return false
  if (met.length === 1) return true
  const ends = [from, to].map((end) => met.every(({ at }) => Math.abs(at - end) <= THICK))
  return ends.includes(true)
}

/** Takes the lines of tables off a page. `own`: each without the strokes of letters that it goes on with, which stay; null for such a stroke. */
function wipeAll(grey: Grey, { ink, rules, across, down }: Tables, own: readonly (Rule | null)[]): void {
  const wipeOf = (isAcross: boolean) => (stretch: Stretch) => {
    const at = rules.findIndex(
      (rule) =>
        rule.across === isAcross &&
        Math.abs(stretch.at - rule.at) <= THICK &&
        stretch.from >= rule.from - 1 &&
        stretch.to <= rule.to + 1,
    )
    const [rule, line] = [rules[at], own[at]]
    if (!rule || !line) return
    const from = line.from > rule.from ? Math.max(stretch.from, line.from - THICK) : stretch.from
    const to = line.to < rule.to ? Math.min(stretch.to, line.to + THICK) : stretch.to
    wipe(grey, { ...stretch, from, to }, isAcross, ink)
  }
  across.forEach(wipeOf(true))
  down.forEach(wipeOf(false))
}

const meet = (one: Rule, other: Rule): boolean =>
  one.at >= other.from - THICK &&
  one.at <= other.to + THICK &&
  other.at >= one.from - THICK &&
  other.at <= one.to + THICK

/** Whether a line is a longer one's ragged edge. */
const covers = (one: Rule, other: Rule): boolean =>
  one !== other &&
  one.across === other.across &&
  Math.abs(one.at - other.at) <= THICK &&
  one.from <= other.from &&
  one.to >= other.to &&
  one.to - one.from > other.to - other.from

/** In dots: a line ends so near to the one that it meets, on a picture that was not quite straight. */
const OVER = 26

/** Lets lines across end where a line down stands. */
function closed(rules: readonly Rule[]): Rule[] {
  const downs = rules.filter(({ across }) => !across)
  const nearest = (at: number, among: readonly Rule[]) =>
    among
      .map((down) => down.at)
      .filter((x) => Math.abs(x - at) <= OVER)
      .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
  // where a part of a line down was lost, the rest of it tells where it was: else the end of a row would be a column of its own
  const snapped = (at: number, y: number) =>
    nearest(
      at,
      downs.filter(({ from, to }) => y >= from - OVER && y <= to + OVER),
    ) ??
    nearest(at, downs) ??
    at
  return rules.map((rule) =>
    rule.across ? { ...rule, from: snapped(rule.from, rule.at), to: snapped(rule.to, rule.at) } : rule,
  )
}

/** In dots: a heading below a table stands so near, and its letters are so high; and of all lines down so few have one below. */
const HEADING = 60
const FEW = 0.5

/**
 * A line down that goes on beyond all that it meets, alone, a little with few of the others, or less than any row is high, went on
 * with the stroke of a letter above or below its table, or in a cell that goes across.
 */
function withoutStrokes(rule: Rule, rules: readonly Rule[]): Rule {
  const rows = rules.filter((other) => other.across && meet(rule, other))
  // strokes of letters stand below a table too, and are shorter than its rows
  const long = rows.filter(({ from, to }) => to - from >= 2 * LONG.across)
  const met = (long.length === 0 ? rows : long).map(({ at }) => at)
  if (rule.across || met.length === 0) return rule
  const others = rules.filter((other) => !other.across && other !== rule)
  const [top, bottom] = [Math.min(...met), Math.max(...met)]
  const isStroke = (beyond: number, beside: readonly Rule[], goesOn: (other: Rule) => boolean) => {
    const more = beside.filter(goesOn).length
    const isShort = beyond > THICK && beyond < LEAST_ROW
    return more === 0 || isShort || (beyond < HEADING && more + 1 < FEW * (beside.length + 1))
  }
  const above = others.filter(({ from, to }) => to > top && from <= top + OVER)
  const below = others.filter(({ from, to }) => from < bottom && to >= bottom - OVER)
  return {
    ...rule,
    from: isStroke(top - rule.from, above, ({ from }) => from <= rule.from + OVER)
      ? Math.max(rule.from, top)
      : rule.from,
    to: isStroke(rule.to - bottom, below, ({ to }) => to >= rule.to - OVER)
      ? Math.min(rule.to, bottom)
      : rule.to,
  }
}

/** How long a run of ink is at least and how long its holes at the most, in dots; how much of it is ink. */
interface Run {
  readonly least: number
  readonly hole: number
  readonly share: number
}

/** Runs of ink that are long enough for a line, line by line. A page is gone through as its dots stand, row by row. */
export function stretches(
  { data, width, height }: Grey,
  isAcross: boolean,
  ink: number,
  run: Run,
): Stretch[] {
  const lines = isAcross ? height : width
  const [from, last, dots] = [new Int32Array(lines).fill(-1), new Int32Array(lines), new Int32Array(lines)]
  const found: Stretch[] = []
  const end = (line: number) => {
    const [begun, ended] = [from[line] as number, last[line] as number]
    const isLong = begun >= 0 && ended - begun >= run.least
    if (isLong && (dots[line] as number) >= run.share * (ended - begun))
      found.push({ at: line, from: begun, to: ended })
  }
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) {
      if ((data[at] as number) >= ink) continue
      const line = isAcross ? y : x
      const along = isAcross ? x : y
      if ((from[line] as number) < 0 || along - (last[line] as number) > run.hole) {
        end(line)
        from[line] = along
        dots[line] = 0
      }
      last[line] = along
      dots[line] = (dots[line] as number) + 1
    }
  for (let line = 0; line < lines; line += 1) end(line)
  return found.sort((one, other) => one.at - other.at || one.from - other.from)
}

/** Makes a stretch white where no letter crosses it. */
function wipe(
  { data, width, height }: Grey,
  { at, from, to }: Stretch,
  isAcross: boolean,
  ink: number,
): void {
  const [step, next, lines] = isAcross ? [1, width, height] : [width, 1, width]
  for (let along = from; along <= to; along += 1) {
    let [low, high] = [at, at]
    const isInk = (line: number) => (data[line * next + along * step] as number) < ink + 40
    while (low > 0 && at - low <= THICK && isInk(low - 1)) low -= 1
    while (high < lines - 1 && high - at <= THICK && isInk(high + 1)) high += 1
    if (high - low >= THICK) continue
    for (let line = Math.max(0, low - 1); line <= Math.min(lines - 1, high + 1); line += 1)
      data[line * next + along * step] = 255
  }
}

/** In dots: parts of a line that a scanner broke stand so little aside, with such gaps between them. */
const ASIDE = 6
const GAP = 40
/** In dots: a row of one line is higher. */
const LEAST_ROW = 20

/**
 * The parts of a line that was broken into steps as one line: each would be a row or a column of a table. A line that ends at one of
 * `others` and begins again at the next one is not broken there: the row between the two has a cell that goes across.
 */
function inOneLine(parts: readonly Rule[], others: readonly Rule[]): Rule[] {
  const whole: Rule[] = []
  const otherAt = (place: number, { at }: Rule) =>
    others.findIndex(
      (other) => Math.abs(other.at - place) <= THICK && other.from <= at + THICK && other.to >= at - THICK,
    )
  const isOpen = (line: Rule, part: Rule) => {
    const [above, below] = [otherAt(line.to, line), otherAt(part.from, part)]
    return part.from - line.to > LEAST_ROW && above >= 0 && below >= 0 && above !== below
  }
  for (const part of [...parts].sort((a, b) => a.from - b.from)) {
    const at = whole.findIndex(
      (line) =>
        line.across === part.across &&
        Math.abs(line.at - part.at) <= ASIDE &&
        part.from <= line.to + GAP &&
        !isOpen(line, part),
    )
    const line = whole[at]
    if (line) whole[at] = longer(line, part)
    else whole.push(part)
  }
  return whole
}

/** In dots: of a line across a table that was turned a little, a fax leaves out so much where it steps from one row to the next. */
const STEP = 260

/**
 * Lines across a table with the parts that a fax has left out: each part crosses a line down. Where a line ends at one of these and
 * begins again at another it is not broken: a cell goes over two rows there.
 */
function bridged(rows: readonly Rule[], downs: readonly Rule[]): Rule[] {
  const isOfTable = (row: Rule) => downs.some((down) => meet(row, down))
  const isEnd = (x: number, { at }: Rule) => downs.some((down) => Math.abs(down.at - x) <= THICK && down.from <= at + THICK && down.to >= at - THICK) // prettier-ignore
  const whole: Rule[] = []
  for (const part of [...rows].sort((a, b) => a.from - b.from)) {
    const at = whole.findIndex(
      (line) =>
        Math.abs(line.at - part.at) <= ASIDE &&
        part.from - line.to <= STEP &&
        isOfTable(line) &&
        isOfTable(part) &&
        !(isEnd(line.to, line) && isEnd(part.from, part)),
    )
    const line = whole[at]
    if (line) whole[at] = longer(line, part)
    else whole.push(part)
  }
  return whole
}

/** Two parts as one line, which is where the longer one is. */
const longer = (line: Rule, part: Rule): Rule => ({
  ...line,
  at: line.to - line.from < part.to - part.from ? part.at : line.at,
  to: Math.max(line.to, part.to),
})

/** The stretches of one line as one. What is thicker than a line is none. */
function joined(stretches: readonly Stretch[], across: boolean): Rule[] {
  const groups: { at: number; last: number; first: number; from: number; to: number }[] = []
  let open: typeof groups = []
  for (const { at, from, to } of stretches) {
    open = open.filter((group) => at - group.last <= NEAR)
    const own = open.find((group) => from <= group.to + NEAR * HOLE && to >= group.from - NEAR * HOLE)
    if (own) {
      own.last = at
      own.from = Math.min(own.from, from)
      own.to = Math.max(own.to, to)
      own.at = (own.first + own.last) / 2
    } else {
      const group = { at, first: at, last: at, from, to }
      groups.push(group)
      open.push(group)
    }
  }
  return groups
    .filter(({ first, last, from, to }) => last - first <= THICK + 0.02 * (to - from))
    .map(({ at, from, to }) => ({ across, at, from, to }))
}
