import type { RelationKind } from '../../../model/relation.js'
import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import { mentionsWithin } from '../../annotate/mentions.js'
import { CAPITALISED, wordFrom } from '../../annotate/words.js'
import { BONDS, CHANGE_CUES, CUES, ENDS, JOINTS, OPENING_WORDS, TITLE_OPENINGS } from '../../lexicon/cues.js'
import { decide, rule, type Rule } from '../../rule.js'
import type { Item } from '../../segment.js'
import { bodiesIn } from '../agencies.js'
import { symbolsWithin } from '../symbols.js'
import { endOfClause, isAllOf, isMark, lastCue, lastMark, listedAt, parts, startOfClause } from './between.js'
import { changeOf } from './change.js'
import { CUE_RULES, isSubmission, perOf, rulesOfCue, type Governed } from './cue-rules.js'
import type { Clause, Draft, Judged, JudgedDraft, Judgement } from './draft.js'

const NO_CUE: Judgement = { relation: 'CITES', rule: 'cue.none', confidence: 0.8 }
const ALIAS: Judgement = { relation: 'CITES', rule: 'cue.alias', confidence: 0.9 }
const RECIPIENT: Judgement = { relation: 'CITES', rule: 'zone.recipients', confidence: 0.9 }

/** Stands behind the rule of a judgement that the next citation takes over: "A và B". */
export const COORDINATED = 'coordinated'
const NESTED = 'cue.nested-in-title'

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
  const clause = { ...context, draft, from: text.words.start[wordFrom(text.words, begin)] as number }
  if (previous === null) return same(judgeAlone(clause))
  const said = decide(BESIDE_RULES, besideOf(previous, clause, begin))
  return said?.answer ?? same(judgeAlone(clause))
}

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
    when: ({ previous, clause: { text, draft } }) =>
      isJointAlone(text, previous.end, draft.start) || isAdvice(text, previous.end, draft.start) || null,
    then: (_, { previous, clause }) =>
      inherited(
        previous,
        clause.draft,
        clause.text.text.slice(previous.end, clause.draft.start).includes(';'),
      ),
  }),
  rule({
    id: '*.coordinated',
    when: (one) => (one.together && one.joint && isCoordinated(one, one.joint) ? one.joint : null),
    then: ({ mark }, { previous, clause }) => inherited(previous, clause.draft, mark === ';'),
  }),
  rule({
    id: '*.amended-by',
    when: ({ previous, together, clause: { text, draft } }) =>
      together && previous.cue.relation === 'LEGAL_BASIS' && draft.start - previous.end < NEAR
        ? text.reads(AMENDED_BY, previous.end)
        : null,
    then: (_, { previous, clause }) => inherited(previous, clause.draft, false),
  }),
  rule({
    id: 'cue.own',
    when: (one) => (one.together ? ownCue(one) : null),
    then: (from, { clause }) => same(judgeAlone({ ...clause, from })),
  }),
  rule({
    id: NESTED,
    when: (one) => (one.together && one.titled && !isCapital(one)) || null,
    then: (_, { previous }) => ({
      cue: { relation: 'CITES', rule: NESTED, confidence: 0.85 },
      outer: previous.outer,
    }),
  }),
  rule({
    id: 'cue.behind-joint',
    when: ({ together, joint, previous }) => (together ? (joint?.end ?? previous.end) : null),
    then: (from, { clause }) => same(judgeAlone({ ...clause, from: firstWord(clause.text, from) })),
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
  if (!adjoins || cueBehind(text, previous.end, draft.start, ';') !== null) return false
  return titled || another || draft.start - previous.end < 60
}

function opensWithNoun(text: Annotated, from: number, till: number): boolean {
  const word = wordFrom(text.words, from)
  const start = text.words.start[word] as number
  if (start >= till) return true
  const plural = text.at('PLURAL', start)
  return text.at('TYPE_NOUN', plural ? text.behind(plural) : start) !== null
}

/** "… và của Giám đốc Sở Nội vụ tại Tờ trình số …" */
function isOfAnother(text: Annotated, from: number, till: number): boolean {
  const of = text.reads(OF, from)
  return of !== null && text.reads(STANDS_IN, till) !== null && till - from < NEAR
}
const OF = /\s*của\s[^,;.]/uy
const STANDS_IN = /(?<=\s(?:tại|trong)\s{1,9})/uy

/** "; ý kiến của Phó Thủ tướng tại Công văn số …" is carried out as the citation before. */
function isAdvice(text: Annotated, from: number, till: number): boolean {
  return text.reads(ADVICE, from) !== null && text.reads(STANDS_IN, till) !== null && till - from < NEAR
}
const ADVICE = /\s*[,;]\s*(?:và\s+)?(?:ý kiến|chỉ đạo|ý kiến chỉ đạo|hướng dẫn)\s+của\s[^,;.]/uy
/** "Căn cứ Nghị định số … được sửa đổi tại Nghị định số …": the one that changed it is a basis too. */
const AMENDED_BY = /\s*,?\s*\(?(?:đã\s+)?được\s+(?:sửa đổi|bổ sung|điều chỉnh|thay thế)(?!\p{L})/uy

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
  return places.findLast((at) => opensWithCue(text, at, till)) ?? null
}

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
    : listedAt(text, TITLE_OPENINGS, word) > 0
}

/** The judgement of the citation before; behind a semicolon that of the sentence outside its title. */
function inherited(previous: JudgedDraft, draft: Draft, overTitle: boolean): Judged {
  const { relation, rule: id, confidence } = overTitle ? previous.outer : previous.cue
  const cue: Judgement = {
    relation: adapted(relation, draft),
    rule: id.endsWith(`.${COORDINATED}`) ? id : `${id}.${COORDINATED}`,
    confidence: confidence * 0.98,
  }
  return { cue, outer: overTitle || previous.cue === previous.outer ? cue : previous.outer }
}

function adapted(relation: RelationKind, draft: Draft): RelationKind {
  if (relation === 'PER' || relation === 'PER_CONCLUSION') return perOf({ draft })
  return relation === 'SUBMITTED_BY' && !isSubmission(draft) ? 'CITES' : relation
}

// -------------------------------------------------------- first of its clause

/** A citation that is the first of its clause: change, legal basis, or the nearest cue to its left. */
function judgeAlone(clause: Clause): Judgement {
  const change = changeOf(clause)
  if (change) return change
  const said = decide(CLAUSE_RULES, { ...clause, governing: governing(clause) })
  return said ? { rule: said.rule, ...said.answer } : NO_CUE
}

interface Governable extends Clause {
  readonly governing: Pick<Governed, 'cue' | 'gap'> | null
}

/** What the clause says, before and beside its nearest cue. */
export const CLAUSE_RULES: readonly Rule<Governable, Omit<Judgement, 'rule'> & { readonly rule?: string }>[] =
  [
    rule({
      id: 'cue.can-cu',
      when: (one) => (one.zone === 'PREAMBLE' && isGrounds(one)) || null,
      then: () => ({ relation: 'LEGAL_BASIS', confidence: 0.97 }),
    }),
    rule({
      id: 'cue.announced-plan',
      when: (one) => announcesPlan(one) || null,
      then: () => ({ relation: 'IMPLEMENTS', confidence: 0.78 }),
    }),
    rule({
      id: 'cue.can-cu.heading',
      when: ({ governing: cue, item }) => (cue === null && isBelowGrounds(item)) || null,
      then: () => ({ relation: 'LEGAL_BASIS', confidence: 0.88 }),
    }),
    rule({
      id: '*',
      when: ({ governing: cue }) => cue,
      then: (cue, one) => judgeByCue({ ...one, ...cue }),
    }),
  ]

function judgeByCue(one: Governed): Judgement {
  const said = decide(CUE_RULES, one)
  return said
    ? { ...said.answer, rule: said.rule.replace('*', one.cue.value.rule), cueAt: one.cue.start }
    : NO_CUE
}

const isGrounds = ({ text, from }: Clause): boolean => text.reads(GROUNDS, from) !== null
const GROUNDS = /(?:\d+\.\s*|[-+•]\s*)?căn cứ(?!\p{L})/uy

/**
 * "Sau khi nghiên cứu Chỉ thị số …, UBND tỉnh ban hành Kế hoạch triển khai thực hiện như sau", "Trên tinh thần Chỉ thị số
 * …, để kịp thời triển khai, …": what the paper is for stands behind the citation.
 */
function announcesPlan({ text, zone, draft: { end }, governing: cue }: Governable): boolean {
  if (zone !== 'PREAMBLE' || (cue !== null && cue.cue.value.relation !== 'CITES')) return false
  const till = endOfClause(text, end, 500)
  if (symbolsWithin(text, end, till).length > 0) return false
  return text.has('OWN_PLAN', end, till) || opensWithPurpose(text, till)
}

/** The next sentence: "Để triển khai thực hiện tốt Nghị quyết nêu trên, UBND tỉnh ban hành …". */
function opensWithPurpose(text: Annotated, stop: number): boolean {
  const aim = text.reads(AIM, stop)
  if (!aim) return false
  const cue = text.at('CUE', stop + aim[0].length)
  if (cue?.value.relation !== 'IMPLEMENTS') return false
  const light = text.reads(LIGHTLY, cue.end)?.[0].length ?? 0
  const at = text.words.start[wordFrom(text.words, cue.end + light)] ?? text.text.length
  const noun = text.at('TYPE_NOUN', at) ?? text.at('LAW_NOUN', at)
  const isNamed = noun !== null && (aim[1] !== undefined || text.reads(ABOVE, noun.end) !== null)
  const till = endOfClause(text, cue.end, 300)
  return (isNamed || text.reads(SAID_ABOVE, at) !== null) && symbolsWithin(text, cue.end, till).length === 0
}
const AIM = /[.;]\s+(?:(để|nhằm)\s+)?(?:tổ chức\s+|kịp thời\s+|tiếp tục\s+)?/uy
const LIGHTLY =
  /(?:\s*,?\s*(?:tốt|nghiêm túc|nghiêm|có hiệu quả|hiệu quả|kịp thời|đầy đủ|các nội dung|nội dung))+(?!\p{L})/uy
/** "Chỉ thị nêu trên", "chỉ đạo trên": the paper that the sentence before cites. */
const ABOVE = /\s+(?:nêu trên|nói trên|trên)(?!\p{L})/uy
const SAID_ABOVE = /(?:ý kiến chỉ đạo|chỉ đạo|ý kiến|yêu cầu|văn bản)\s+(?:nêu trên|nói trên|trên)(?!\p{L})/uy

/** "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH: 1. Quyết định số …": the heading is the cue of its items. */
function isBelowGrounds(item: Item | null): boolean {
  for (let above = item?.parent ?? null; above; above = above.parent)
    if (above.passage.annotated.reads(GROUNDS_HEADING, 0)) return true
  return false
}
const GROUNDS_HEADING = /\P{L}*(?:[ivx]+\P{L}+)?(?:các |những )?(?:căn cứ|cơ sở pháp lý)(?!\p{L})/uy

/** The nearest cue; in a preamble that lists with semicolons, the one that opens it where the last member has none. */
function governing(clause: Clause): Governable['governing'] {
  const { text, zone, from, draft } = clause
  const nearest = lastCue(text, 'CUE', from, draft.start)
  if (nearest === null) return null
  const first = zone === 'PREAMBLE' ? text.at('CUE', from) : null
  if (first && lastMark(text, ';', nearest.end, draft.start) !== null) return { cue: first, gap: draft.start }
  return openingCue(nearest, clause) ?? { cue: nearest, gap: nearest.end }
}

/**
 * "Thực hiện Quy chế X (ban hành kèm theo Quyết định số …)", "Để triển khai các nhiệm vụ được giao tại Chỉ thị số …",
 * "Thực hiện đề nghị của Bộ X tại Công văn số …": what is to be carried out stands in the cited paper, so the cue that
 * opens the sentence governs; null where there is none.
 */
function openingCue(cue: SpanOf<'CUE'>, { text, zone, from, draft }: Clause): Governable['governing'] {
  if (zone === 'RECIPIENTS' || !leavesItToOpening(cue, text, from)) return null
  let opening = lastCue(text, 'CUE', from, cue.start)
  while (opening !== null && opening.value.relation !== 'IMPLEMENTS')
    opening = lastCue(text, 'CUE', from, opening.start)
  if (opening === null) return null
  const opens = isAllOf(text, OPENING_WORDS, from, opening.start)
  if (opens && (zone !== 'BODY' || cue.value.rule === 'cue.theo')) return { cue: opening, gap: draft.start }
  return cue.value.standsIn ? { cue: opening, gap: opening.end } : null
}

function leavesItToOpening({ value, from, start }: SpanOf<'CUE'>, text: Annotated, clause: number): boolean {
  if (value.rule === 'cue.kem-theo') return isMark(text, from - 1, '(')
  if (value.rule === 'cue.theo') return text.reads(DIRECTED_BY, start) !== null
  if (value.rule === 'cue.xet-to-trinh') return lastCue(text, 'CUE', clause, start)?.to === from
  return value.standsIn === true
}

/** "Thực hiện chỉ đạo của Bộ Y tế theo Công văn số …" */
const DIRECTED_BY = /(?<=\s(?:chỉ đạo|ý kiến|yêu cầu)\s+của\s[^,;.]{2,60}\s)/uy

/** Every rule that a judgement can be printed with; a row of `CUE_RULES` once for each cue of its kind. */
export const RELATION_RULES: readonly string[] = [
  ...new Set([
    ...[NO_CUE, ALIAS, RECIPIENT].map(({ rule: id }) => id),
    NESTED,
    COORDINATED,
    ...CLAUSE_RULES.map(({ id }) => id).filter((id) => id !== '*'),
    ...CUES.rows.flatMap(([, cue]) => rulesOfCue(cue)),
    ...[...CHANGE_CUES.rows, ...ENDS.rows].map(([, cue]) => cue.rule),
  ]),
]
