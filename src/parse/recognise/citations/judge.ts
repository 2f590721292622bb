import type { RelationKind } from '../../../model/relation.js'
import type { Annotated } from '../../annotate/annotated.js'
import { mentionsWithin } from '../../annotate/mentions.js'
import { CAPITALISED, wordFrom } from '../../annotate/words.js'
import {
  BONDS,
  CHANGE_CUES,
  CUES,
  ENDS,
  JOINTS,
  LIGHT_WORDS,
  OPENING_WORDS,
  TITLE_OPENINGS,
  TITLE_VERBS,
} from '../../lexicon/cues.js'
import { decide, rule, type Rule } from '../../rule.js'
import { bodiesIn } from '../agencies.js'
import { CLAUSE_RULES, judgeAlone, NO_CUE } from './alone.js'
import { changesOf, ISSUED_ANEW, isOwn } from './change.js'
import { endOfClause, isAllOf, isMark, lastMark, listedAt, nounAt, parts, startOfClause } from './between.js'
import { NAMED_IN_TITLE } from './named-in-title.js'
import { CARRIED_OUT } from './received.js'
import { perOf, rulesOfCue } from './cue-rules.js'
import type { Clause, Draft, Judged, JudgedDraft, Judgement } from './draft.js'
import { behindOrder, COORDINATED, inherited, isBesideOuter, judgeFirst } from './taken-over.js'

const ALIAS: Judgement = { relation: 'CITES', rule: 'cue.alias', confidence: 0.9 }
const RECIPIENT: Judgement = { relation: 'CITES', rule: 'zone.recipients', confidence: 0.9 }

const NESTED = 'cue.nested-in-title'
const OF_ITSELF = 'cue.thuc-hien.of-itself'

const same = (cue: Judgement): Judged => ({ cue, outer: cue })

/** What the words before a citation say of it, and of the sentence around it; `previous`: the one before it. */
export function judge(
  draft: Draft,
  previous: JudgedDraft | null,
  context: Omit<Clause, 'from' | 'draft'>,
): Judged {
  if (draft.aside) return same(ALIAS)
  if (draft.zone === 'RECIPIENTS') return same(RECIPIENT)
  const { text } = context
  const begin = startOfClause(text, draft.start, draft.zone)
  const ordered = previous && behindOrder(text, draft, previous.end)
  if (ordered !== null) return same(judgeAlone(clauseOf({ ...context, zone: 'BODY' }, draft, ordered)))
  const clause = clauseOf(context, draft, firstWord(text, begin))
  if (previous === null) return judgeFirst(clause)
  const said = decide(BESIDE_RULES, besideOf(previous, clause, begin))
  return said?.answer ?? same(judgeAlone(clause))
}

/** The clause of a citation from `from` on. */
const clauseOf = (context: Omit<Clause, 'from' | 'draft'>, draft: Draft, from: number): Clause => ({
  ...context,
  draft,
  from,
})

// ---------------------------------------------------- behind another citation

/** A citation and the one before it; `joint` parts them, where one does. */
interface Beside {
  readonly previous: JudgedDraft
  readonly clause: Clause
  /** Both stand in one sentence. */
  readonly together: boolean
  readonly joint: Joint | null
  /** What is said of the citation before goes on behind it: its title. */
  readonly titled: boolean
}

/** How far apart two citations may stand that words between them bind. */
const NEAR = 110

interface Joint {
  readonly mark: string
  /** Behind it. */
  readonly end: number
}

function besideOf(previous: JudgedDraft, clause: Clause, begin: number): Beside {
  const { text } = clause
  const together = previous.start >= begin
  return {
    previous,
    clause,
    together,
    joint: together ? lastJoint(clause, previous.end) : null,
    titled: opensTitle(text, previous.end),
  }
}

/** The joint nearest to the citation; the "và" of "Sở Kế hoạch và Đầu tư" is none. */
function lastJoint({ text, draft, heading }: Clause, from: number): Joint | null {
  const joints = jointsBetween(text, from, draft.start)
  const names = joints.length === 0 ? [] : mentionsWithin(bodiesIn(text, heading.place), from, draft.start)
  return joints.findLast(({ end }) => !names.some((name) => name.start < end && end < name.end)) ?? null
}

/**
 * A citation behind another one of its sentence is coordinated with it, has a cue of its own behind a comma, a
 * semicolon or "và", or stands inside the other's title.
 */
export const BESIDE_RULES: readonly Rule<Beside, Judged>[] = [
  rule({
    id: '*.coordinated',
    when: ({ previous, clause: { text, draft } }) => isJointAlone(text, previous.end, draft.start) || null,
    then: (_, { previous, clause }) =>
      inherited(
        previous,
        clause.draft,
        isBesideOuter(previous, clause.draft) ||
          clause.text.text.slice(previous.end, clause.draft.start).includes(';'),
      ),
  }),
  rule({
    id: 'cue.y-kien',
    when: ({ previous, clause: { text, draft } }) =>
      previous.outer.relation === 'SUBMITTED_BY' ? text.reads(OPINION, draft.start) : null,
    then: (_, { clause: { draft } }) =>
      same({ relation: perOf({ draft }), rule: 'cue.y-kien', confidence: 0.8 }),
  }),
  rule({
    id: '*.coordinated',
    when: (one) => isAdvice(one) || isActThatAmends(one) || null,
    then: (_, { previous, clause }) => inherited(previous, clause.draft, true),
  }),
  rule({
    id: '*.coordinated',
    when: (one) => (one.together && one.joint && isCoordinated(one, one.joint) ? one.joint : null),
    then: ({ mark }, { previous, clause: { text, draft } }) =>
      inherited(previous, draft, mark === ';' || text.reads(QUOTE_ENDS, previous.end) !== null),
  }),
  rule({
    id: '*.coordinated',
    when: ({ previous, clause: { text, draft } }) =>
      (previous.outer.relation === 'SUBMITTED_BY' && text.reads(ALSO_SUBMITS, draft.start)) || null,
    then: (_, { previous, clause }) => inherited(previous, clause.draft, true),
  }),
  rule({
    id: '*.coordinated',
    when: ({ previous, clause }) => isListed(previous, clause) || null,
    then: (_, { previous, clause }) => inherited(previous, clause.draft, true),
  }),
  rule({
    id: OF_ITSELF,
    when: ({ previous, clause }) => saysOfItself(previous, clause) || null,
    then: () => same({ relation: 'IMPLEMENTS', rule: OF_ITSELF, confidence: 0.85 }),
  }),
  rule({
    id: 'change.of-several',
    when: ({ previous, together, clause }) => (together ? changesOf(previous, clause) : null),
    then: ({ value: { rule: id, relation } }) => same({ relation, rule: id, confidence: 0.8 }),
  }),
  rule({
    id: '*.amended-by',
    when: ({ previous, together, clause }) =>
      (together && previous.cue.relation === 'LEGAL_BASIS' && isItsChange(previous, clause)) || null,
    then: (_, { previous, clause }) => inherited(previous, clause.draft, false),
  }),
  rule({
    id: 'cue.own',
    when: (one) => (one.together ? ownCue(one) : null),
    then: (from, { clause }) => same(judgeAlone(clauseOf(clause, clause.draft, from))),
  }),
  rule({
    id: 'cue.ordered',
    when: ({ previous, together, clause: { text, draft } }) =>
      together ? orderBetween(text, previous.end, draft.start) : null,
    then: (from, { clause }) =>
      same(judgeAlone(clauseOf(clause, clause.draft, firstWord(clause.text, from)))),
  }),
  rule({
    id: NESTED,
    when: (one) => (one.together && one.titled && !isCapital(one)) || null,
    then: (_, { previous }) => ({
      cue: { relation: 'CITES', rule: NESTED, confidence: 0.85 },
      outer: previous.outer,
      bearer: previous.bearer ?? previous,
    }),
  }),
  rule({
    id: 'cue.behind-joint',
    when: ({ together, joint, previous }) => (together ? (joint?.end ?? previous.end) : null),
    then: (from, { clause }) =>
      same(judgeAlone(clauseOf(clause, clause.draft, firstWord(clause.text, from)))),
  }),
]

const firstWord = (text: Annotated, at: number): number =>
  text.words.start[wordFrom(text.words, at)] as number

function jointsBetween(text: Annotated, from: number, till: number): Joint[] {
  const { start, end } = text.words
  const behind = wordFrom(text.words, till)
  const found: Joint[] = []
  for (let word = wordFrom(text.words, from); word < behind; word += 1) {
    const length = listedAt(text, JOINTS, word)
    if (length === 0 || word + length > behind) continue
    if (!parts(text, word) && end[word] !== till) continue
    found.push({ mark: text.text[start[word] as number] as string, end: end[word + length - 1] as number })
  }
  return found
}

/** ", ", "; các", "và": nothing else stands between two citations. */
export function isJointAlone(text: Annotated, from: number, till: number): boolean {
  const behind = wordFrom(text.words, till)
  let word = wordFrom(text.words, from)
  while (word < behind && isMark(text, word, ',;:')) word += 1
  if (word < behind) word += listedAt(text, BONDS, word)
  if (word < behind && text.at('PLURAL', text.words.start[word] as number)) word += 1
  return word >= behind
}

/** Right behind the joint stands the citation, its noun, or "của … tại"; and no cue of its own. */
function isCoordinated({ previous, clause: { text, draft }, titled }: Beside, joint: Joint): boolean {
  const another = isOfAnother(text, joint.end, draft.start)
  const adjoins = another || opensWithNoun(text, joint.end, draft.start)
  const from = endOfTitle(text, previous.end, joint.end)
  if (!adjoins || cueBehind(text, from, draft.start, ';') !== null) return false
  return titled || another || draft.start - previous.end < 60
}

/** "Căn cứ Luật A số 1 của Quốc hội và Luật sửa đổi, bổ sung một số điều của Luật A số 2": a ground like the first. */
function isActThatAmends({ previous, clause: { text, draft } }: Beside): boolean {
  if (previous.outer.relation !== 'LEGAL_BASIS') return false
  return ACT_THAT_AMENDS.test(text.low.slice(previous.end, draft.start))
}
const ACT_THAT_AMENDS =
  /^(?:\s+của\s+[^;,.()]{3,60}?)?\s+và\s+(?:luật|bộ\s+luật|pháp\s+lệnh|nghị\s+định|thông\s+tư)\s+sửa\s+đổi,?\s+(?:bổ\s+sung\s+)?(?:một\s+số\s+)?điều\s[^;,.()]{0,120}$/u

/** "Nghị quyết số 1 ban hành Chương trình, Nghị quyết Đại hội và Nghị quyết số 2": what that title says ends at the comma. */
const endOfTitle = (text: Annotated, from: number, till: number): number =>
  text
    .within('TYPE_NOUN', from, till)
    .findLast(({ from: word, start }) => start > from && isMark(text, word - 1, ','))?.start ?? from

function opensWithNoun(text: Annotated, from: number, till: number): boolean {
  const [part] = text.reads(PART_OF_IT, from) ?? []
  const word = wordFrom(text.words, from + (part?.length ?? 0))
  const start = text.words.start[word] as number
  if (start >= till) return true
  return nounAt(text, start) !== null
}

/** "… và khoản 2 Điều 18 Nghị định số …" */
const PART_OF_IT =
  /\s*(?:(?:điểm|khoản|điều|tiểu mục|mục|phần|phụ lục)\s+[\da-zđ.]{1,5}\s*,?\s+(?:của\s+)?){1,4}/uy

/** "Hướng dẫn số 43-HD/BTCTW thực hiện Quy định số …", where the paper's own number is 43: it says what it is for. */
function saysOfItself(
  previous: JudgedDraft,
  { text, heading: { symbol }, draft: { start } }: Clause,
): boolean {
  const lead = isOwn(previous, symbol) ? text.reads(CARRIES_OUT, previous.end) : null
  return lead !== null && isAllOf(text, LIGHT_WORDS, previous.end + lead[0].length, start)
}

const CARRIES_OUT =
  /\s*,?\s*(?:về\s+)?(?:việc\s+)?(?:để\s+|nhằm\s+)?(?:tổ\s+chức\s+)?(?:triển\s+khai(?:\s*,?\s+thực\s+hiện)?|thực\s+hiện|cụ\s+thể\s+hóa)(?!\p{L})/uy

/** "triển khai Kết luận số … về tiếp tục thực hiện Chỉ thị số …; Công điện số …": a list, with its titles. */
function isListed(previous: JudgedDraft, { text, zone, draft: { start, end } }: Clause): boolean {
  const apart = start - previous.end
  const { relation } = previous.outer
  const ofGrounds = zone === 'PREAMBLE' && relation === 'LEGAL_BASIS'
  if (apart > LONGEST_LISTED || !(ofGrounds || LISTING.has(relation))) return false
  if (ofGrounds && cueBehind(text, previous.end, start, ';') !== null) return false
  const mark = lastMark(text, ofGrounds ? ';:' : ';', previous.end, start)
  return (
    mark !== null &&
    opensWithNoun(text, behindAnd(text, text.words.end[mark] as number), start) &&
    endOfClause(text, previous.end, apart, '.') >= start &&
    (ofGrounds || opensTitle(text, end) || text.reads(NO_PREDICATE, end) !== null)
  )
}
/** "…; và các văn bản của UBND tỉnh: Kế hoạch số …" */
const behindAnd = (text: Annotated, at: number): number => at + (text.reads(AND, at)?.[0].length ?? 0)
const AND = /\s*(?:và|cùng\s+với)(?=\s)/uy
/** How long what is said of a paper in a list may be. */
const LONGEST_LISTED = 400
const LISTING: ReadonlySet<RelationKind> = new Set([
  'IMPLEMENTS',
  'REPLACES',
  'REPEALS',
  'AMENDS',
  'PER',
  'PER_CONCLUSION',
])
/** Behind a member of a list stands no verb: "; Chỉ thị số … chưa được làm tốt" says something of the directive. */
const NO_PREDICATE = /\s*(?:$|[,;.:()“"]|(?:và|của|trên địa bàn|để|nhằm)\s)/uy

/** "… và của Giám đốc Sở Nội vụ tại Tờ trình số …" */
function isOfAnother(text: Annotated, from: number, till: number): boolean {
  const of = text.reads(OF, from)
  return of !== null && text.reads(STANDS_IN, till) !== null && till - from < NEAR
}
const OF = /\s*của\s[^,;.]/uy
const STANDS_IN = /(?<=\s(?:tại|trong)\s{1,9})/uy

/** "“về sơ kết Nghị quyết số …”, Kế hoạch số …": the cited title ends with its quotation mark. */
const QUOTE_ENDS = /[^“”"]{0,120}[”"]/uy
/** "Xét đề nghị của A (Tờ trình số …) và B (Văn bản số …)", "… của A tại Tờ trình số 1/TTr-STP và Giám đốc B tại Tờ trình số …" */
const ALSO_SUBMITS =
  /(?<=(?:\)\s*(?:,|;|và|,\s+và)\s+(?:của\s+)?[^,;.()]{2,90}\s?\(\s{0,3}|[\d\p{L}]\s*(?:,|;|và|,\s+và)\s+(?:của\s+)?(?:đề nghị của\s+)?(?:(?:phó\s+)?giám đốc|chánh|(?:phó\s+)?trưởng|chủ tịch|thủ trưởng|cục trưởng|chi cục trưởng|sở|ban|phòng|ubnd|văn phòng)\s[^,;.()]{2,90}\s(?:tại|trong)\s{1,9}))/uy

/**
 * "; ý kiến của Phó Thủ tướng tại Công văn số …", "và chỉ đạo của …" are carried out as the citation before; "Xét đề nghị
 * của A và ý kiến của B" submits one of them.
 */
function isAdvice({ previous, clause: { text, draft } }: Beside): boolean {
  const [, joint] = text.reads(ADVICE, draft.start) ?? []
  if (endOfClause(text, previous.end, draft.start - previous.end, '.') < draft.start) return false
  if (joint === undefined)
    return (
      previous.outer.relation === 'IMPLEMENTS' &&
      draft.noun === 'CONG_VAN' &&
      text.reads(PROPOSAL, draft.start) !== null
    )
  return joint !== 'và' || previous.outer.relation !== 'SUBMITTED_BY'
}
/** "Thực hiện chỉ đạo của A tại X và đề nghị của Bộ B tại Công văn số …": both are carried out. */
const PROPOSAL = /(?<=\svà\s+đề nghị\s+của\s[^,;.]{2,90}\s(?:tại|trong)\s{1,9})/uy
/** "Xét đề nghị của A (công văn số …), ý kiến của B (công văn số …)": who was asked has no proposal of its own. */
const OPINION = /(?<=[,;]\s+(?:và\s+)?ý kiến\s+(?:của\s+)?[^,;.()]{2,90}\s?\(\s{0,3})/uy
const ADVICE =
  /(?<=([,;]|(?<=\s)và)\s+(?:và\s+)?(?:ý kiến|chỉ đạo|ý kiến chỉ đạo|sự chỉ đạo|hướng dẫn|yêu cầu)\s+của\s[^,;.]{2,90}\s(?:tại|trong)\s{1,9})/uy
/** "Căn cứ Nghị định số … được sửa đổi tại Nghị định số …": the one that changed it is a basis too. */
const isItsChange = (previous: JudgedDraft, { text, draft: { start } }: Clause): boolean =>
  (start - previous.end < NEAR && text.reads(AMENDED_BY, previous.end) !== null) ||
  (start - previous.end < LONGEST_LISTED && text.reads(CHANGED_IN, start) !== null)
const AMENDED_BY =
  /\s*,?\s*(?:và\s+)?\(?(?:và\s+)?(?:(?:đã\s+)?được\s+|(?<=\(|\svà\s))(?:sửa đổi|bổ sung|điều chỉnh|thay thế)(?!\p{L})/uy
/** Behind its title: "… quy định về trường học được sửa đổi, bổ sung một số điều bởi Nghị định số …". */
const CHANGED_IN =
  /(?<=\sđược\s+(?:sửa đổi|bổ sung|điều chỉnh|thay thế)(?:,?\s[^,;.()\s]+){0,6}\s+(?:bởi|tại)\s+(?:các\s+)?)/uy

/** A capital behind the joint begins something new. */
const isCapital = ({ joint, clause: { text } }: Beside): boolean =>
  joint !== null && ((text.words.shape[wordFrom(text.words, joint.end)] as number) & CAPITALISED) !== 0

/** Where a cue stands directly behind a joint, the last such place; behind a semicolon before other joints. */
const ownCue = ({ previous, clause: { text, draft } }: Beside): number | null =>
  cueBehind(text, previous.end, draft.start, ';') ?? cueBehind(text, previous.end, draft.start)

function cueBehind(text: Annotated, from: number, till: number, mark?: string): number | null {
  const places = jointsBetween(text, from, till)
    .filter((joint) => mark === undefined || joint.mark === mark)
    .map(({ end }) => firstWord(text, end))
  return places.findLast((at) => opensWithCue(text, at, till) && !isInCue(text, from, at)) ?? null
}

/** "việc triển khai và thực hiện" is one cue. */
const isInCue = (text: Annotated, from: number, at: number): boolean =>
  text
    .within('CUE', Math.max(from, at - LONGEST_CUE), at + LONGEST_CUE)
    .some(({ start, end }) => start < at && at < end)
const LONGEST_CUE = 40

/** "Thực hiện Công văn số 1 về A, Chủ tịch UBND tỉnh yêu cầu Sở B thực hiện Công văn số 2": where the order begins, which is no part of a title. */
function orderBetween({ low }: Annotated, from: number, till: number): number | null {
  const order = ORDERS.exec(low.slice(from, till))
  return order && from + order.index
}
const ORDERS =
  /(?<=,\s(?:(?:phó\s)?chủ\stịch\s)?(?:ubnd|ủy\sban\snhân\sdân|thủ\stướng|bộ\strưởng)\s[^,.;:]{2,60}?\s)(?:yêu\scầu|đề\snghị|giao|chỉ\sđạo)\s(?!.*\s(?:tại|theo|của)\s)/u

/** "đồng thời tiếp tục thực hiện", "bãi bỏ". */
function opensWithCue(text: Annotated, at: number, till: number): boolean {
  for (let word = wordFrom(text.words, at); word < wordFrom(text.words, till);) {
    const start = text.words.start[word] as number
    const cue = text.at('CUE', start)
    if (cue !== null && (cue.value.opens ?? OPENS.has(cue.value.relation))) return true
    const change = text.at('CHANGE_CUE', start)
    // "sửa đổi, bổ sung" is one
    if (change !== null && change.value.relation !== 'SUPPLEMENTS') return true
    const skipped = listedAt(text, OPENING_WORDS, word)
    if (skipped === 0) return false
    word += skipped
  }
  return false
}

const OPENS: ReadonlySet<RelationKind> = new Set(['IMPLEMENTS', 'LEGAL_BASIS', 'SUBMITTED_BY', 'PER'])

/** Right behind a citation: "về …", "“…", "(gọi tắt …", but not "(12/…". */
function opensTitle(text: Annotated, at: number): boolean {
  const first = wordFrom(text.words, at)
  const word = isMark(text, first, ',') ? first + 1 : first
  if (word >= text.words.count) return false
  return isMark(text, word, '(')
    ? !/\d/u.test(text.text[text.words.end[word] as number] ?? '')
    : listedAt(text, TITLE_OPENINGS, word) > 0 || (word === first && listedAt(text, TITLE_VERBS, word) > 0)
}

/** Every rule that a judgement can be printed with; a row of `CUE_RULES` once for each cue of its kind. */
export const RELATION_RULES: readonly string[] = [
  ...new Set([
    ...[NO_CUE, ALIAS, RECIPIENT, CARRIED_OUT, NAMED_IN_TITLE].map(({ rule: id }) => id),
    NESTED,
    'cue.y-kien',
    OF_ITSELF,
    ISSUED_ANEW,
    COORDINATED,
    ...CLAUSE_RULES.map(({ id }) => id).filter((id) => id !== '*'),
    ...CUES.rows.flatMap(([, cue]) => rulesOfCue(cue)),
    ...[...CHANGE_CUES.rows, ...ENDS.rows].map(([, cue]) => cue.rule),
  ]),
]
