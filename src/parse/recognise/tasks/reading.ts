import { firstBehind } from '../../../model/sorted.js'
import type { Passage } from '../../passage.js'
import type { Place } from '../../place.js'
import type { Item, Paper } from '../../segment.js'
import { sentencesIn } from '../../sentences.js'
import { bodiesWithin } from '../agencies.js'
import { findDeadlines, type DeadlineContext, type DeadlineMention } from '../deadlines.js'
import { annexedOn, isOfOneYear, schoolYearOf, yearLed, yearNamed } from '../deadlines/missing-year.js'
import { postedOn } from '../deadlines/posted.js'
import { setApart } from '../deadlines/set-apart.js'
import type { Heading } from '../heading.js'
import type { CitedRange } from '../references.js'
import { Aliases, namedByHead } from './aliases.js'
import { Charges } from './charges.js'
import type { Columns } from './columns.js'
import { KnownPersons } from './known-persons.js'
import { Ledger, type Entry } from './ledger.js'
import { actorsAt, loosePartnersAt } from './lists.js'
import { holderOfOwn } from './offices.js'
import { bodiesOfDuties } from './bodies-of-duties.js'
import { withoutSections } from './brackets.js'
import { dueBelow, forAllBelow } from './due-below.js'
import { byHeader, wholeRows, type WholeRow } from './merged-cells.js'
import type { ParsedAssignment, ParsedDeadline } from './parsed.js'
import { pointedBack } from './pointed-back.js'
import { rolesIn, type Roles } from './roles.js'
import { placesOfRoundUp } from './round-up.js'
import { endsSentence, isTold } from './speaker.js'
import { assignmentsOf, Stretch, type Range } from './stretch.js'
import { isCaption, tells } from './telling.js'
import { refersElsewhere, unlistedName } from './unlisted-name.js'
import { isOfGovernment } from './voices.js'

/** Nothing but marks */
const ENDS = /^[\s.;,)]*$/u
const DUE_ONCE: ReadonlySet<string> = new Set(['DAY', 'MONTH', 'QUARTER'])

/** A paper as its tasks are read: what is known of it beforehand, who is charged so far, and the tasks found. */
export class Reading {
  readonly heading: Heading
  readonly charges: Charges
  readonly ledger = new Ledger()
  readonly #deadlines: DeadlineContext
  readonly #places: ReadonlyMap<Passage, Place>
  readonly #body: readonly Item[]
  readonly #aliases: Aliases
  readonly #persons: KnownPersons
  readonly #order: ReadonlyMap<Passage, number>
  /** The citations of each passage, in printed order. */
  readonly #cited = new Map<Passage, CitedRange[]>()
  /** Sentences are asked about more than once. */
  readonly #stretches = new ByRange<Stretch>()
  readonly #roles = new ByRange<Roles | null>()
  /** By when all is to be done that stands below an item. */
  readonly #dueBelow = new Map<Item, readonly ParsedDeadline[]>()
  /** The rows of each table, by its columns. */
  #rows: ReadonlyMap<readonly string[], readonly Item[]> | null = null
  readonly #tables = new Map<readonly string[], ReadonlyMap<Item, WholeRow>>()
  /** Of ranges without a citation. */
  readonly #mentions = new ByRange<readonly DeadlineMention[]>()

  constructor(paper: Paper, heading: Heading, ranges: readonly CitedRange[]) {
    this.heading = heading
    this.charges = new Charges(heading, paper.body)
    this.#places = placesOfRoundUp(paper, heading)
    this.#body = paper.body
    const passages = paper.body.map(({ passage }) => passage)
    const named = (passage: Passage) =>
      bodiesWithin(passage.annotated, this.#placeOf(passage), 0, passage.text.length)
    this.#aliases = new Aliases(passages, named)
    this.#persons = new KnownPersons(isTold(heading) ? [] : passages, named)
    this.#order = new Map(paper.body.map(({ passage }, index) => [passage, index]))
    this.#deadlines = {
      isOfOneYear: isOfOneYear(paper),
      issued:
        heading.issuedOn?.value ??
        heading.meetingOn ??
        annexedOn(paper) ??
        postedOn(paper) ??
        yearLed(paper) ??
        schoolYearOf(paper) ??
        yearNamed(paper, ranges),
    }
    for (const range of ranges) {
      const known = this.#cited.get(range.passage)
      if (known) known.push(range)
      else this.#cited.set(range.passage, [range])
    }
  }

  /** The first paragraph of a text without the face of a paper, with more behind it; no sentence stands above. */
  opensNews(item: Item): boolean {
    if (this.#body.length < 2 || !isTold(this.heading)) return false
    this.#firstSaid ??= this.#body.findIndex(({ passage }) => endsSentence(passage))
    const at = this.#body.slice(0, MOST_HEADLINES).indexOf(item)
    return at === 0 || (at > 0 && at < this.#firstSaid && !DATELINE.test(item.passage.text))
  }
  #firstSaid: number | null = null

  /** The last paragraph of an excerpt, which was cut inside of a sentence: all before it end, but for the headlines. */
  isCutOff(item: Item): boolean {
    if (
      item !== this.#body.at(-1) ||
      item.passage.text.length <= LONGEST_CREDIT ||
      !isTold(this.heading) ||
      endsSentence(item.passage)
    )
      return false
    const first = this.#body.findIndex(({ passage }) => endsSentence(passage))
    return (
      first >= 0 &&
      this.#body
        .slice(first, -1)
        .every(({ passage }) => endsSentence(passage) || isCaption(passage.annotated))
    )
  }

  /** The unnumbered paragraph right before one below the same item. */
  before(item: Item): Item | undefined {
    const other = this.#body[(this.#order.get(item.passage) ?? 0) - 1]
    return other?.marker === 'NONE' && other.parent === item.parent ? other : undefined
  }

  /** The words of the paragraph behind. */
  behind(item: Item): string {
    return this.#body[(this.#order.get(item.passage) ?? 0) + 1]?.passage.text ?? ''
  }

  /** The few paragraphs above the table of a row. */
  aboveTable({ passage, header }: Item): string {
    const known = this.#aboveTables.get(header)
    if (known !== undefined) return known
    const first = this.#order.get(passage) ?? 0
    const above = this.#body
      .slice(Math.max(0, first - MOST_ABOVE_TABLE), first)
      .map((item) => item.passage.text)
      .join('\n')
    this.#aboveTables.set(header, above)
    return above
  }
  /** As its first row asks for it. */
  readonly #aboveTables = new Map<readonly string[], string>()

  /** The year of the paper. */
  get issuedIn(): number | null {
    const { issued } = this.#deadlines
    return issued ? Number.parseInt(issued) : null
  }

  /** The other items of the same kind below the same one. */
  besides(item: Item): readonly Item[] {
    const { parent, marker } = item
    return (parent?.children ?? this.#body).filter(
      (other) => other !== item && other.parent === parent && other.marker === marker,
    )
  }

  /** A row of a table with the cells that reach into it from above. */
  wholeRow(item: Item, columns: Columns): WholeRow {
    const { header } = item
    this.#rows ??= byHeader(this.#body)
    const known = this.#tables.get(header) ?? wholeRows(this.#rows.get(header) ?? [], columns)
    this.#tables.set(header, known)
    return known.get(item) ?? { cells: item.cells, isSection: false, part: null, leadFrom: null }
  }

  stretch(passage: Passage, range: Range): Stretch {
    return this.#stretches.of(passage, range, () => this.#stretchOf(passage, range))
  }

  /** Asked of news alone, and once. */
  readonly #isOfGovernment = (): boolean =>
    (this.#government ??= isOfGovernment(
      this.heading,
      this.#body.map(({ passage }) => this.stretch(passage, { start: 0, end: passage.text.length })),
    ))
  #government: boolean | null = null

  #placeOf(passage: Passage): Place {
    return this.#places.get(passage) ?? this.heading.place
  }

  #stretchOf(passage: Passage, range: Range): Stretch {
    const within = (from: number, till: number) =>
      bodiesWithin(passage.annotated, this.#placeOf(passage), from, till)
    const printed = within(range.start, range.end)
    const heads = namedByHead(passage, range, within).filter(
      ({ start }) => !printed.some((one) => one.start <= start && start < one.end),
    )
    const named = heads.length === 0 ? printed : [...printed, ...heads].sort((a, b) => a.start - b.start)
    const known = this.#persons.among(this.#aliases.among(named, passage, range), passage, range)
    const bodies = bodiesOfDuties(passage.text, known, this.heading)
    const cited = bodies.length === 0 ? [] : this.#citedIn(passage, range)
    return new Stretch(
      passage,
      range,
      bodies,
      (body) => cited.some(({ start, end }) => body.start >= start && body.end <= end),
      () => this.#above(passage),
    )
  }

  #above(passage: Passage): string {
    const place = this.#order.get(passage) ?? 0
    const above = this.#body.slice(Math.max(0, place - NEAR), place)
    return above.map(({ passage: { text } }) => text).join('. ')
  }

  roles(passage: Passage, range: Range): Roles | null {
    return this.#roles.of(passage, range, () =>
      rolesIn(this.stretch(passage, range), this.heading, this.#isOfGovernment),
    )
  }

  /** Every body that a cell of a table or the value of a label names; those too that no list holds, where it is all names. */
  named(
    passage: Passage,
    { start, end }: Range = { start: 0, end: passage.text.length },
  ): ParsedAssignment[] {
    if (refersElsewhere(passage, start, end)) return []
    const stretch = this.stretch(passage, { start, end })
    const list = actorsAt(stretch, stretch.wordsAt, 'PARTNER')
    const isWhole = list !== null && NOTHING.test(passage.text.slice(list.end, end))
    if (isWhole) return assignmentsOf(passage, list.mentions)
    const mentions = stretch.bodies
    if (mentions.length === 0) {
      const words = { start: stretch.wordsAt, end }
      const holder = holderOfOwn(passage, words, this.heading)
      return holder ? [holder] : unlistedName(passage, words)
    }
    return assignmentsOf(passage, withoutSections(passage, mentions))
  }

  /** The same of a cell or a value that names those who help, whatever they are called. */
  helpers(passage: Passage, range: Range = { start: 0, end: passage.text.length }): ParsedAssignment[] {
    if (refersElsewhere(passage, range.start, range.end)) return []
    const known = this.named(passage, range)
    const stretch = this.stretch(passage, range)
    if (known.length > 0) {
      const begun = actorsAt(stretch, stretch.wordsAt, 'PARTNER')
      const rest = begun ? assignmentsOf(passage, begun.mentions) : []
      return rest.length > known.length ? rest : known
    }
    const list = loosePartnersAt(stretch, stretch.wordsAt)
    const isWhole = list !== null && NOTHING.test(passage.text.slice(list.end, range.end))
    return isWhole ? assignmentsOf(passage, list.mentions) : []
  }

  deadlines(passage: Passage, range: Range): ParsedDeadline[] {
    const led = this.#mentionsIn(passage, range, this.#citedIn(passage, range))
    const found = led.length > 0 ? led : setApart(passage.annotated, range, this.#deadlines)
    return found.filter(isOfDuty(passage, range)).map((mention) => printed(passage, mention))
  }

  /** In a cell or behind a label a bare date is a deadline. */
  bareDeadlines(
    passage: Passage,
    { start, end }: Range = { start: 0, end: passage.text.length },
  ): ParsedDeadline[] {
    return findDeadlines(passage.annotated, start, end, { ...this.#deadlines, bare: true }).map((mention) =>
      printed(passage, mention),
    )
  }

  /** The days by which something is to be done, and not goals; `once`: nor what comes again and again. */
  days(passage: Passage, range: Range, once = false): number {
    return this.#mentionsIn(passage, range, []).filter(
      ({ kind }) => kind !== 'HORIZON' && !(once && kind === 'RECURRING'),
    ).length
  }

  /** Where "Hằng tuần, vào thứ Năm" ends that opens a range; null where no rhythm does. */
  behindRhythm(passage: Passage, range: Range): number | null {
    return (
      this.#mentionsIn(passage, range, []).find(
        ({ kind, start }) => kind === 'RECURRING' && start === range.start,
      )?.end ?? null
    )
  }

  /** By a day, a month or a quarter, and not again and again. `atEnd`: a month or quarter must end the range, since a goal names one in the midst of what it tells. */
  isDueOnce(passage: Passage, range: Range, { atEnd = false } = {}): boolean {
    return this.#mentionsIn(passage, range, []).some(
      ({ kind, precision, end }) =>
        kind !== 'RECURRING' &&
        DUE_ONCE.has(precision) &&
        (!atEnd || precision === 'DAY' || ENDS.test(passage.text.slice(end, range.end))),
    )
  }

  hasDeadline(passage: Passage, range: Range): boolean {
    return this.#mentionsIn(passage, range, []).length > 0
  }

  /**
   * "Công ty" is the company that the paragraph names in full, where it names one; "UBND huyện" that of the heading, "Đối với
   * UBND huyện Nam Đàn".
   */
  #meant(item: Item, one: ParsedAssignment): ParsedAssignment {
    const { passage } = item
    if (BARE_COMMITTEE.test(one.body.name)) {
      const [over, other] = this.charges.near(item)?.roles.leads ?? []
      return over && !other && over.body.name.startsWith(`${one.body.name} `)
        ? { ...one, body: over.body }
        : one
    }
    if (one.body.kind !== 'UNNAMED' || !SHORT_NAME.test(one.body.name)) return one
    const front = `${one.body.name} `
    const { bodies } = this.stretch(passage, { start: 0, end: passage.text.length })
    const named = bodies.flatMap((mention) => mention.bodies).filter(({ name }) => name.startsWith(front))
    const [first] = named
    return first && named.every(({ name }) => name === first.name) ? { ...one, body: first } : one
  }

  /** Enters a task with the deadlines of its words, else with those of the nearest heading that tells some. */
  enter(said: Entry): number {
    const inFull = (list: readonly ParsedAssignment[]) => list.map((one) => this.#meant(said.item, one))
    const { coordinating } = said.roles
    const leads = this.#pointedBack(said) ?? said.roles.leads
    const entry = {
      ...said,
      roles: { ...said.roles, leads: inFull(leads), coordinating: inFull(coordinating) },
    }
    const own = this.deadlines(entry.item.passage, entry)
    return this.ledger.enter(entry, own.length > 0 ? own : this.#takenOver(entry))
  }

  /** Those whom the duty right before names, where the words of this one point back to them. */
  #pointedBack({ item, start, end, roles }: Entry): readonly ParsedAssignment[] | null {
    const [lead, other] = roles.leads
    const last = this.ledger.last
    if (lead === undefined || other !== undefined || last === null) return null
    const steps = (this.#order.get(item.passage) ?? 0) - (this.#order.get(last.owner.passage) ?? -NEAR)
    return steps <= 1 ? pointedBack(item.passage.annotated, { start, end }, lead, last.task.leads) : null
  }

  /** "Hoàn thành trước ngày 30/6/2025:", "Tháng 7/2025:": a heading that says by when, for all below it. */
  takeDownTime(item: Item): void {
    const { passage, textStart } = item
    const words = { start: textStart, end: passage.text.length }
    const told = item.children.length > 0 ? dueBelow(this, passage, words) : []
    if (told.length > 0) this.#dueBelow.set(item, told)
  }

  /** By when all below an item is due, as a line says that stands before it. */
  dueBelow(item: Item, due: readonly ParsedDeadline[]): void {
    this.#dueBelow.set(item, forAllBelow(due))
  }

  #takenOver({ item, parent }: Entry): readonly ParsedDeadline[] {
    const over = parent === null || parent === undefined ? undefined : this.ledger.tasks[parent]
    if (over?.kind === 'UMBRELLA' && over.deadlines.length > 0) return forAllBelow(over.deadlines)
    if (this.#dueBelow.size === 0) return []
    for (let at = item.parent; at; at = at.parent) {
      const told = this.#dueBelow.get(at)
      if (told) return told
    }
    return []
  }

  #mentionsIn(passage: Passage, range: Range, cited: readonly CitedRange[]): readonly DeadlineMention[] {
    const { start, end } = range
    const text = passage.annotated
    if (cited.length === 0)
      return this.#mentions.of(passage, range, () => findDeadlines(text, start, end, this.#deadlines))
    const taken = cited.map((one): [number, number] => [one.start, one.end])
    return findDeadlines(text, start, end, this.#deadlines, taken)
  }

  /** The citations that reach into a range of a passage. */
  #citedIn(passage: Passage, { start, end }: Range): readonly CitedRange[] {
    const ranges = this.#cited.get(passage)
    if (ranges === undefined) return []
    const low = firstBehind(ranges, start)
    let till = low
    while (till < ranges.length && (ranges[till] as CitedRange).start < end) till += 1
    return ranges.slice(low, till)
  }
}

const BARE_COMMITTEE =
  /^(?:UBND|HĐND|Huyện ủy|Đảng ủy)(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn))?$/u
const SHORT_NAME =
  /^(?:(?:Tổng )?[Cc]ông ty|Hiệp hội|Trung tâm|Xí nghiệp|Chi nhánh|Tập đoàn|Hợp tác xã|Nhà máy|Viện|Trường|Bệnh viện|Ban Quản lý)$/u

/** Not of a sentence behind the duty that only tells: "Hiện nay, 5 xã đã xong trước ngày 30/6." */
function isOfDuty(passage: Passage, { start, end }: Range): (mention: DeadlineMention) => boolean {
  const text = passage.annotated
  const telling = sentencesIn(text, start, end)
    .slice(1)
    .filter(
      ({ start: at, end: till }) =>
        text.reads(OF_EVENT, at) !== null ||
        text.reads(WAS_DONE, at) !== null ||
        (!text.reads(SAYS_WHEN, at) && tells(text, { start: at, end: till }) !== null),
    )
  // "Sau khi đánh giá công việc trong tháng 6, ông A yêu cầu …": what was before the order
  const order = text.low.startsWith('sau khi ', start) ? text.within('GIVING', start, end)[0] : undefined
  return (mention) =>
    mention.start >= (order?.start ?? start) &&
    !telling.some((sentence) => mention.start >= sentence.start && mention.start < sentence.end)
}

/** "Đặc biệt, Sở đã bố trí người trực hằng ngày": what has been done. */
const WAS_DONE =
  /(?:(?:đặc\s+biệt|hiện|hiện\s+nay|đến\s+nay|cùng\s+với\s+đó)[^.;:]{0,60},\s+)?(?:sở|bộ|ubnd|ủy\s+ban|ban|công\s+an|cục|chi\s+cục|các\s+(?:xã|huyện|sở|đơn\s+vị|địa\s+phương))(?:\s[^.;:,]{1,60})?\s(?:đã|vừa)\s(?!(?:được|bị)\s(?:giao|phân|phê))/uy
/** "Hội nghị tổng kết sẽ mở vào ngày D", "Đợt cao điểm diễn ra từ ngày D": when something else is held. */
const OF_EVENT =
  /(?:các\s+)?(?:hội\s+(?:nghị|thi|chợ|thảo|thao|diễn)|đại\s+hội|lễ|kỳ\s+(?:họp|thi)|cuộc\s+thi|triển\s+lãm|tuần\s+lễ|(?:đợt|tháng)\s+(?:cao\s+điểm|ra\s+quân|phát\s+động|thi\s+đua))(?!\p{L})[^.;:]{0,160}?\s(?:diễn\s+ra|khai\s+mạc|bế\s+mạc|bắt\s+đầu|kéo\s+dài|sẽ|(?:dự\s+kiến\s+)?được\s+(?:tổ\s+chức|mở)|dự\s+kiến)\s(?![^.;:]{0,90}(?:hoàn\s+thành|gửi|nộp|báo\s+cáo)\s)/uy
const SAYS_WHEN =
  /(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|hạn|kết\s+quả(?!(?:\s+\p{L}+){0,2}\s+sẽ\s)|báo\s+cáo)(?!\p{L})/uy

/** Links, a clock and headlines, above the first sentence of news. */
const MOST_ABOVE_TABLE = 5
const MOST_HEADLINES = 8
/** "(Báo X) - Chủ tịch UBND tỉnh …": the first words of the text. */
const DATELINE = /^(?:\(|\p{Lu}[\p{L}.]{1,20}\s?[-–]\s)/u
/** Below news stand its author, and files to load. */
const LONGEST_CREDIT = 35
/** So many paragraphs above may say who is meant. */
const NEAR = 2

/** Nothing, or where it is said in brackets who they are. */
const NOTHING = /^[\s.,;)]*(?:\((?:theo|quy định|nêu|tại|có|gọi|viết|sau đây)\s[^()]*\)[\s.,;:]*)?$/iu

/** What is known of ranges of passages, found when first asked for. */
class ByRange<Value> {
  readonly #known = new Map<Passage, Map<number, Value>>()

  of(passage: Passage, { start, end }: Range, find: () => Value): Value {
    let known = this.#known.get(passage)
    if (known === undefined) this.#known.set(passage, (known = new Map()))
    // a small number for most passages, which a map finds faster
    const key = start * (passage.text.length + 1) + end
    const before = known.get(key)
    if (before !== undefined) return before
    const value = find()
    known.set(key, value)
    return value
  }
}

/** Field by field: a copy of the rest of a mention would take longer than to find it. */
const printed = (passage: Passage, mention: DeadlineMention): ParsedDeadline => ({
  asPrinted: mention.asPrinted,
  kind: mention.kind,
  bound: mention.bound,
  from: mention.from,
  due: mention.due,
  precision: mention.precision,
  duration: mention.duration,
  anchor: mention.anchor,
  recurrence: mention.recurrence,
  time: mention.time,
  action: mention.action,
  rule: mention.rule,
  confidence: mention.confidence,
  span: passage.span(mention.start, mention.end),
  inherited: false,
})
