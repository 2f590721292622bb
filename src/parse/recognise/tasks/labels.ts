import type { LabelKind } from '../../lexicon/parts.js'
import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import { opensDuty } from './duty.js'
import { labelsIn, type Label } from './label-words.js'
import { besides } from './ledger.js'
import type { ParsedTask } from './parsed.js'
import type { Reading } from './reading.js'
import { isCharged, ofNobody } from './roles.js'
import { distinct, type Range } from './stretch.js'
import { whoIn, type Who } from './who.js'

const BULLETED: ReadonlySet<string> = new Set(['NONE', 'DASH', 'PLUS', 'LETTER'])

/** What a line says by when; `of`: of which items, empty for the whole list, null where it does not say. */
interface TimeLine extends Label {
  readonly of: readonly string[] | null
}

/** "Hoàn thành trong quý III/2025.", "Các nội dung tại điểm a và b hoàn thành trước ngày D; nội dung tại điểm c …": a line that only says by when. */
function timeLines(item: Item): readonly TimeLine[] {
  const { marker, textStart } = item
  const { annotated: text } = item.passage
  const end = text.text.length
  const isLine = BULLETED.has(marker) || (marker === 'NUMBER' && text.reads(HAND_IN_BY, textStart) !== null)
  if (!isLine || end - textStart > LONGEST_TIME_LINE) return []
  const out: TimeLine[] = []
  for (let at = textStart; at < end;) {
    const read = text.reads(ONLY_BY_WHEN, at)
    if (read === null) return []
    const of = allOf(item, at)
    if (of === null && listAbove(item) !== null && !text.low.startsWith('thời', at)) return []
    const till = at + read[0].length
    out.push({ kind: 'TIME', start: at, valueAt: at + (read[1] ?? '').length, end: till, of })
    at = till + (text.reads(BETWEEN_TIMES, till)?.[0].length ?? 0)
  }
  return out
}
/** "3. Thời hạn gửi: trước ngày D": of the numbered items above it. */
const HAND_IN_BY = /(?:thời\s+(?:hạn|gian)|hạn)\s+(?:gửi|nộp)(?!\p{L})/uy
const BETWEEN_TIMES = /[;\s]*/uy
/** The last item of the list that an unmarked line stands below: it is said of all of it. */
const listAbove = ({ marker, parent: last }: Item): Item | null =>
  marker === 'NONE' &&
  last !== null &&
  last.marker !== 'NONE' &&
  BULLETED.has(last.marker) &&
  (last.parent === null || last.parent.children.length > 1)
    ? last
    : null
/** "Các nội dung trên hoàn thành trước ngày D", "Các nhiệm vụ tại điểm a, c …", "từ mục 1 đến mục 5": of the whole list, or of the items of these labels. */
function allOf({ passage: { annotated }, marker, parent }: Item, at: number): readonly string[] | null {
  const said = marker === 'NONE' && parent ? annotated.reads(SAYS_ALL, at) : null
  if (said === null || (said[1] === undefined && parent?.children.length !== 1)) return null
  const named = said[1]?.match(LABEL_NAMED) ?? []
  const [first = '', last = ''] = /đến/u.test(said[1] ?? '') ? named : []
  const above = first.slice(0, first.lastIndexOf('.') + 1)
  const [from, to] = [first, last].map((label) => Number(label.slice(above.length))) as [number, number]
  return last.startsWith(above) && to > from && to - from < MOST_OF_RANGE
    ? Array.from({ length: to - from + 1 }, (_, step) => `${above}${from + step}`)
    : named
}
const LABEL_NAMED = /(?<![\p{L}\d.])(?:\d+(?:\.\d+)*|[a-zđ])(?!\p{L})/gu
const MOST_OF_RANGE = 50
const LONGEST_TIME_LINE = 200
const PLACE = String.raw`(?:khoản|mục|điểm|phần|ý)`
const NAMED = String.raw`(?:các\s+|từ\s+)?${PLACE}\s+(?:(?:\d+(?:\.\d+)*|[a-zđ])(?![\p{L}\d]))(?:(?:\s*,|\s+và|\s+đến)\s+(?:${PLACE}\s+)?(?:\d+(?:\.\d+)*|[a-zđ])(?![\p{L}\d])){0,20}`
const THINGS = String.raw`(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|phần\s+việc|việc)`
const ALL = String.raw`(?:(?:các|những|toàn\s+bộ)\s+${THINGS}\s+(?:(?:nêu|nói)\s+)?(?:trên|này|tại\s+${PLACE}\s+(?:này|trên))|(?:(?:các|những|toàn\s+bộ)\s+)?${THINGS}\s+(?:(?:nêu|nói|(?:được\s+)?giao)\s+)?(?:(?:tại|ở)\s+|(?=từ\s))(${NAMED})(?:\s+(?:(?:(?:nêu|nói)\s+)?trên|${PLACE}\s+này))?)(?:\s+(?:mà\s+)?chưa\s+(?:nêu|có|ghi|quy\s+định)\s+(?:rõ\s+)?(?:thời\s+hạn|thời\s+gian)(?:\s+cụ\s+thể)?)?(?:\s+thì)?`
const SAYS_ALL = new RegExp(`[^.;:]{0,40}?${ALL}`, 'uy')
const HANDS_IN = String.raw`(?:(?:gửi|nộp|trình)(?:\s+(?:báo\s+cáo|hồ\s+sơ|kết\s+quả|văn\s+bản|danh\s+sách|số\s+liệu|ý\s+kiến|kế\s+hoạch|đăng\s+ký))?|báo\s+cáo)(?:\s+(?:về|cho|qua|đến|lên|của|bằng|kết\s+quả)(?:\s+\p{L}+){1,9})?(?:\s+\([^()]{3,50}\))?(?:\s+là)?`
const WHEN_TOLD = String.raw`(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ|hạn)(?:\s+(?:cuối(?:\s+cùng)?|chót))?\s+(?:để\s+)?${HANDS_IN}|(?:thời\s+(?:gian|hạn|điểm)|tiến\s+độ)(?:\s+(?:thực\s+hiện|hoàn\s+(?:thành|tất)|triển\s+khai)(?:\s+việc(?:\s+\p{L}+){1,6},?)?)?|(?:hoàn\s+(?:thành|tất)|xong)(?:\s+(?:việc|nhiệm\s+vụ|nội\s+dung|công\s+việc)\s+(?:này|trên))?|(?:thời\s+(?:gian|hạn)\s+|tiến\s+độ\s+)?(?:thực\s+hiện|hoàn\s+(?:thành|tất)|xong)\s+(?:đối\s+với\s+)?${ALL}|${ALL}\s+(?:(?:phải|yêu\s+cầu)\s+)?(?:hoàn\s+(?:thành|tất)|xong)`
const AND_SUBMITTED = String.raw`(?:(?:\s+và|,)\s+(?:trình|báo\s+cáo)(?:\s+\p{L}+){1,5}?)?`
const LED = String.raw`(?:xong\s+)?(?:trước|trong|vào|chậm\s+nhất|không\s+quá|đến\s+hết|từ)\s`
const ONLY_BY_WHEN = new RegExp(
  `(\\(?\\s*(?:(?:yêu\\s+cầu|phấn\\s+đấu|phải)\\s+)?(?:${WHEN_TOLD})${AND_SUBMITTED}(?:(?<!thời\\s+gian)\\s*:\\s*(?=ngày|tháng|quý|\\d|${LED})|\\s+(?=${LED})))(?=[^;:]{0,40}(?:\\d|quý\\s+[iv]))[^;:]{3,90}(?=;|$)`,
  'uy',
)

/** A paragraph or bullet that holds a label and nothing before it. */
export function isLabelLine(item: Item): boolean {
  if (timeLines(item).length > 0) return true
  const kind = frontLabel(item)
  // "Thời gian: 14 giờ ngày …" alone tells of a meeting
  return kind !== null && (kind !== 'WHEN' || isBeside(item, WHO) || tellsPeriod(item))
}

/** "Thời gian: Quý III/2025", "Thời gian: Từ ngày … đến ngày …": so long no meeting lasts. */
const tellsPeriod = ({ passage: { annotated: text }, textStart }: Item): boolean =>
  text.reads(PERIOD_BEHIND_LABEL, textStart) !== null
const PERIOD_BEHIND_LABEL =
  /[^:]{4,30}:\s*(?:(?:dự\s+kiến|hoàn\s+(?:thành|tất)|trong|cuối|đầu|đến\s+hết|trước|chậm\s+nhất)\s+){0,2}(?:trước|hết|từ|tháng|quý|h[ằà]ng|mỗi|định\s+kỳ|(?:0?6|9)\s+tháng|năm\s+\d{4})(?!\p{L})/uy

const frontLabel = ({ marker, passage, textStart }: Item): LabelKind | null =>
  BULLETED.has(marker) && passage.text.includes(':')
    ? (passage.annotated.at('LABEL', textStart + (passage.text[textStart] === '(' ? 1 : 0))?.value ?? null)
    : null

/** Whether one of the lines below the same item has such a label. */
const isBeside = ({ parent }: Item, kinds: Kinds): boolean =>
  parent !== null &&
  parent.children.length <= MOST_LINES &&
  parent.children.some((line) => kinds.has(frontLabel(line)))

type Kinds = ReadonlySet<LabelKind | null>
const LEADS: Kinds = new Set<LabelKind>(['LEAD'])
const WHO: Kinds = new Set<LabelKind>(['LEAD', 'COORDINATING'])
const TIMES: Kinds = new Set<LabelKind>(['TIME', 'WHEN'])
const MOST_LINES = 12

/** Followed by deeper items, or by unmarked paragraphs that belong to it; labels only say more of it. */
export const opensList = (item: Item): boolean =>
  item.passage.text.endsWith(':') || item.children.some((child) => !isLabelLine(child))

/** The labels of an item, but "Giao cho: Sở A lập danh sách; …": with whom stands what he is to do. */
export const labelsOf = (reading: Reading, { passage, marker }: Item): readonly Label[] =>
  labelsIn(passage.annotated).filter(
    (label, at, all) =>
      !holdsDuty(reading, passage, label) &&
      !(marker === 'NONE' && at === all.length - 1 && isToldOn(passage.text, label)),
  )

/** "Bộ A biên soạn tài liệu; thời gian thực hiện: Quý II. Bộ B thẩm định …": words of a story, which goes on behind it. */
const isToldOn = (text: string, { kind, start, end }: Label): boolean =>
  kind === 'TIME' && start > 0 && GOES_ON.test(text.slice(end))
const GOES_ON = /^[.\s]*\p{Lu}[^:;]{15,}/u

/** A line of labels, none of which holds a duty. */
export const saysOnlyWhose = (reading: Reading, item: Item): boolean =>
  isLabelLine(item) && labelsIn(item.passage.annotated).length === labelsOf(reading, item).length

function holdsDuty(reading: Reading, passage: Passage, { kind, valueAt, end }: Label): boolean {
  const { annotated: text } = passage
  const roles = kind === 'LEAD' ? reading.roles(passage, { start: valueAt, end }) : null
  if (roles?.rule !== 'lead.subject') return false
  const dutyAt = roles.dutyAt + (text.reads(BEHIND_NAMES, roles.dutyAt)?.[0].length ?? 0)
  return text.reads(SHARES, dutyAt) === null && opensDuty(text, dutyAt, end)
}
const BEHIND_NAMES = /\s*(?:\([^()]{0,120}\)\s*)?/uy
/** "Sở A phối hợp với Sở B": who has it, and no more. */
const SHARES = /(?:chủ\s+trì|phối\s+hợp|tham\s+gia|thực\s+hiện|hoàn\s+thành|báo\s+cáo|trình)(?!\p{L})/uy

/** "Cơ quan chủ trì: …" speaks of the tasks of its own item, else of those above it. */
export function readLabels(reading: Reading, item: Item): void {
  const isLine = isLabelLine(item)
  if (isLine && chargeBehind(reading, item)) return
  const times = timeLines(item)
  const spoken = times.map(({ of }) => spokenOfTime(reading, item, of))
  for (const [at, label] of (times.length > 0 ? times : labelsOf(reading, item)).entries()) {
    if (label.kind === 'NOTE') continue
    if (isLine && (label.kind === 'LEAD' || isBeside(item, LEADS))) chargeAbove(reading, item)
    for (const index of spoken[at] ?? spokenOf(reading, item, label.kind))
      reading.ledger.label(index, label.kind, (task) => labelled(reading, task, item, label))
  }
  if (!isLine) readBehindLabels(reading, item)
}

/** "Lập danh sách. Phân công: Sở A. Kết quả gửi Sở B trước ngày D.": by when, behind who has the duty. */
function readBehindLabels(reading: Reading, item: Item): void {
  const { passage } = item
  const labels = labelsOf(reading, item)
  const range = { start: Math.max(...labels.map(({ end }) => end), 0), end: passage.text.length }
  const last = reading.ledger.tasks.length - 1
  const isOfTask = labels.some(({ kind }) => kind === 'LEAD') && reading.ledger.last?.owner === item
  if (!isOfTask || !GOES_ON.test(passage.text.slice(range.start)) || isCharged(reading.roles(passage, range)))
    return
  const found = reading.deadlines(passage, range)
  if (found.length === 0) return
  reading.ledger.label(last, 'TIME', (task) => ({
    ...task,
    span: { ...task.span, end: Math.max(task.span.end, passage.span(range.start, range.end).end) },
    deadlines: [...task.deadlines.filter(({ inherited }) => !inherited), ...found],
  }))
}

/** The tasks below the label's parent since the last label of the kind, or those of the last item where it has none. */
function spokenOf({ ledger }: Reading, item: Item, kind: LabelKind): number[] {
  const { parent } = item
  if (!isLabelLine(item)) return ledger.lastUnlabelled(kind, (owner) => owner === item)
  const last = ledger.last?.owner
  const spoken = ledger.lastUnlabelled(kind, (owner) =>
    parent === null ? owner === last : isBelow(owner, parent),
  )
  const owners = spoken.map((index) => ledger.ownerOf(index))
  const isOfParent = owners.includes(parent as Item)
  // "1. Xây dựng quy tắc. - Bảo đảm công khai. - Đơn vị chủ trì: …": how to do it has no lead of its own
  return spoken.filter((index, i) => {
    const owner = owners[i] as Item
    if (owner === parent || parent === null) return true
    // "Bước 3: Lập danh sách / Sở A lập danh sách. / Thời hạn: …": what somebody is charged with is no such detail
    const isItsOwn =
      owner.marker === 'NONE' && ledger.tasks[index]?.leadSource === 'EXPLICIT' && TIMES.has(kind)
    const isDetail = isOfParent && owner.parent === parent && owner.marker === item.marker && !isItsOwn
    return !isDetail && !(TIMES.has(kind) && ledger.isTimed(index))
  })
}

/** The same of a line that only says by when: of the list that it stands below, or of its items of these labels. */
function spokenOfTime(reading: Reading, item: Item, of: readonly string[] | null): number[] {
  const { ledger } = reading
  const isOfAll = of !== null || !item.passage.text.includes(':')
  const list = isOfAll ? (of ? item.parent : listAbove(item)) : null
  if (list === null) return spokenOf(reading, item, 'TIME')
  return ledger
    .lastUnlabelled('TIME', ({ marker, parent }) => marker === list.marker && parent === list.parent)
    .filter((index) => !ledger.isTimed(index))
    .filter((index) => !of?.length || of.includes(ledger.ownerOf(index).label))
}

/**
 * "1. Lĩnh vực y tế", "Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Sở B", and behind them the duties: right below a heading
 * without a duty the line charges with all that follows. Whether it does.
 */
function chargeBehind(reading: Reading, item: Item): boolean {
  const { parent, passage } = item
  const { last } = reading.ledger
  if (parent === null || (last && isBelow(last.owner, parent))) return false
  if (opensDuty(parent.passage.annotated, parent.textStart)) return false
  const behind = parent.children.slice(parent.children.indexOf(item) + 1)
  if (!behind.some((one) => one.marker !== 'NONE' && !isLabelLine(one))) return false
  const labels = labelsOf(reading, item)
  const read = ({ valueAt, end }: Label): Who => whoIn(reading, passage, { start: valueAt, end })
  const leads = labels.filter(({ kind }) => kind === 'LEAD').map(read)
  const helpers = labels
    .filter(({ kind }) => kind === 'COORDINATING')
    .flatMap(({ valueAt, end }) => reading.helpers(passage, { start: valueAt, end }))
  const before = reading.charges.below(parent)?.roles
  const known = before?.rule === BY_LABEL ? before : null
  const roles = {
    ...ofNobody(null),
    leads: distinct([...(known?.leads ?? []), ...leads.flatMap((who) => who.leads)]),
    coordinating: distinct([
      ...(known?.coordinating ?? []),
      ...leads.flatMap((who) => who.coordinating),
      ...helpers,
    ]),
    rule: BY_LABEL,
  }
  if (!isCharged(roles)) return false
  reading.charges.chargeBelow(parent, { roles, from: parent.path, task: null, shares: true })
  const due = labels
    .filter(({ kind }) => TIMES.has(kind))
    .flatMap(({ valueAt, end }) => reading.bareDeadlines(passage, { start: valueAt, end }))
  if (due.length > 0) reading.dueBelow(parent, due)
  return true
}
const BY_LABEL = 'lead.label'

/** An item that names no verb of duty is one when a label below names who leads it. */
function chargeAbove(reading: Reading, { parent }: Item): void {
  const last = reading.ledger.last
  if (parent === null || (last && isBelow(last.owner, parent))) return
  reading.enter({
    item: parent,
    start: parent.textStart,
    end: parent.passage.text.length,
    roles: ofNobody(null),
    kind: 'MEASURE',
  })
}

function labelled(
  reading: Reading,
  task: ParsedTask,
  { passage, children }: Item,
  { kind, start, valueAt, end }: Label,
): ParsedTask {
  const value = { start: valueAt, end }
  const till = passage.span(start, end).end
  const wider = { ...task, span: { start: task.span.start, end: Math.max(task.span.end, till) } }
  if (TIMES.has(kind))
    return {
      ...wider,
      deadlines: [
        ...task.deadlines.filter(({ inherited }) => !inherited),
        ...reading.bareDeadlines(passage, value),
      ],
    }
  const read = (one: Passage, range: Range): Who =>
    kind === 'COORDINATING'
      ? { leads: [], coordinating: reading.helpers(one, range) }
      : whoIn(reading, one, range)
  // "Cơ quan phối hợp:" above dashes with their names
  const isAbove = !LETTER.test(passage.text.slice(valueAt, end))
  const said = isAbove ? children.map((one) => read(one.passage, valueOf(one))) : [read(passage, value)]
  const bodies = said.flatMap(({ leads }) => leads)
  const coordinating = distinct([...task.coordinating, ...said.flatMap((one) => one.coordinating)])
  if (kind === 'COORDINATING') return { ...wider, coordinating: besides(task.leads, coordinating) }
  const isTold = task.leadSource === 'EXPLICIT' || task.leadSource === 'ROLE_HOLDER'
  // "Thẩm định dự thảo do Bộ A xây dựng / Đơn vị chủ trì: Vụ B": the label knows better than the words above it
  if (bodies.length === 0 || (isTold && !SAYS_WHO_LEADS.test(passage.text.slice(start, valueAt)))) return task
  return {
    ...wider,
    kind: 'ASSIGNMENT',
    leads: bodies,
    leadSource: 'EXPLICIT',
    leadFrom: null,
    coordinating: besides(bodies, coordinating),
    rule: 'lead.label',
    confidence: 0.95,
  }
}

const LETTER = /\p{L}/u
const SAYS_WHO_LEADS = /chủ\s+trì/iu
const valueOf = ({ passage, textStart }: Item): Range => ({ start: textStart, end: passage.text.length })

function isBelow(item: Item, above: Item): boolean {
  for (let at: Item | null = item; at; at = at.parent) if (at === above) return true
  return false
}
