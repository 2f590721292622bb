import type { Body } from '../../../model/agency.js'
import { bodyCode, printSymbol, symbolKey, type DocumentSymbol } from '../../../model/symbol.js'
import { mentionsWithin } from '../../annotate/mentions.js'
import type { IssuerCode } from '../../lexicon/symbols.js'
import { NOWHERE, placeOn, type Place } from '../../place.js'
import { decide, rule, type Rule } from '../../rule.js'
import { bodiesIn, bodyNamed } from '../agencies.js'
import { finish } from '../bodies/complete.js'
import type { Heading } from '../heading.js'
import { isOfThePolitburo, isOfTheSecretariat, knownIssuer } from '../symbols.js'
import { endOfClause, startOfClause } from './between.js'
import type { IssuerResolution } from '../../kinds.js'
import type { Draft, JudgedDraft, Resolved } from './draft.js'
import { isJointAlone } from './judge.js'

/** A citation whose issuer is asked for. */
interface Asked {
  readonly draft: Draft
  readonly heading: Heading
  readonly symbol: DocumentSymbol
  /** The issuer that its code names. */
  readonly known: IssuerCode | null
  /** The citation before it. */
  readonly before: Resolved | null
}

interface Answer {
  readonly issuer: Body | null
  readonly resolution: IssuerResolution
}

/** docs/domain.md, Whose paper is cited: the first that answers. */
export const ISSUER_RULES: readonly Rule<Asked, Answer>[] = [
  rule({
    id: 'issuer.printed',
    when: (one) =>
      one.draft.issuerBody && !isOfCode(one)
        ? (centralSince2025(one.draft) ?? calledByHead(one) ?? ownUnitOf(one.draft.issuerBody, one.heading))
        : null,
    then: (issuer, one) => ({ issuer, resolution: resolutionOfPrinted(issuer, one) }),
  }),
  rule({
    id: 'issuer.assembly',
    when: ({ symbol }) => (/^QH\d+$/.test(symbol.issuer) ? bodyNamed('Quốc hội', CENTRAL) : null),
    then: (issuer) => ({ issuer, resolution: 'SUFFIX' }),
  }),
  rule({
    id: 'issuer.secretariat',
    when: ({ symbol }) => (isOfTheSecretariat(symbol) ? bodyNamed('Ban Bí thư', CENTRAL) : null),
    then: (issuer) => ({ issuer, resolution: 'SUFFIX' }),
  }),
  rule({
    id: 'issuer.politburo',
    when: ({ symbol }) =>
      symbol.system === 'PARTY' && isOfThePolitburo(symbol) ? bodyNamed('Bộ Chính trị', CENTRAL) : null,
    then: (issuer) => ({ issuer, resolution: 'SUFFIX' }),
  }),
  // the Secretariat and the Politburo number in the Central Committee's series too
  rule({
    id: 'issuer.organ-named-before',
    when: (one) => (one.known?.code === 'TW' ? centralOrganBefore(one) : null),
    then: (issuer) => ({ issuer, resolution: 'EARLIER_MENTION' }),
  }),
  rule({
    id: 'issuer.central',
    when: ({ known }) => (known?.level === 'CENTRAL' ? bodyNamed(known.body, CENTRAL) : null),
    then: (issuer) => ({ issuer, resolution: 'SUFFIX' }),
  }),
  rule({
    id: 'issuer.of-another',
    when: ({ draft }) => isOfAnother(draft) || null,
    then: () => ({ issuer: null, resolution: 'NONE' }),
  }),
  rule({
    id: 'issuer.named-before',
    when: (one) => namedRightBefore(one),
    then: (issuer) => ({ issuer, resolution: 'EARLIER_MENTION' }),
  }),
  rule({
    id: 'issuer.of-the-one-before',
    when: (one) => (one.before && sharesIssuer(one, one.before) ? one.before.issuer : null),
    then: (issuer) => ({ issuer, resolution: 'EARLIER_MENTION' }),
  }),
  rule({
    id: 'issuer.own',
    // a code that no list holds is the paper's own where its head prints it
    when: ({ known, heading, draft, symbol }) =>
      known
        ? (ownByHead(known.body, symbol, heading) ??
          ownBody(known.body, known.level, placeOn(heading.place, draft.date)) ??
          ownIssuer(known, heading))
        : symbol.issuer !== '' && bodyCode(symbol.issuer) === bodyCode(heading.symbol?.issuer ?? '')
          ? heading.issuer
          : null,
    then: (issuer, { heading }) => ({ issuer, resolution: ownResolution(heading) }),
  }),
  rule({
    id: 'issuer.named-in-sentence',
    when: (one) => namedInSentence(one),
    then: (issuer) => ({ issuer, resolution: 'EARLIER_MENTION' }),
  }),
]

/** In: the citations of a paper. Out: each with its issuer, as far as the paper tells. */
export function resolveIssuers(drafts: readonly JudgedDraft[], heading: Heading): Resolved[] {
  const ofTheCentre = new Set(drafts.filter(isOfTheCentre).map(numberAndType))
  const resolved: Resolved[] = []
  for (const draft of drafts) {
    const isCentral = printsOldCode(draft) && ofTheCentre.has(numberAndType(draft))
    const { symbol: printed } = draft.symbolAt
    const symbol = isCentral ? { ...printed, issuer: 'TW' } : printed
    const known = knownIssuer(firstCodeOf(symbol).replace(/\d+$/, ''))
    const said = decide(ISSUER_RULES, {
      draft,
      heading,
      symbol,
      known,
      before: resolved.at(-1) ?? null,
    })
    const { issuer, resolution } = said?.answer ?? { issuer: null, resolution: 'NONE' as const }
    resolved.push({ ...draft, symbol, key: symbolKey(printSymbol(symbol)), issuer, resolution })
  }
  return resolved
}

/** "TTLT/BTC-BNN": the first of several bodies stands with the type. */
const firstCodeOf = ({ typeCode, issuer }: DocumentSymbol): string =>
  typeCode?.split('/')[1] ?? bodyCode(issuer)

const numberAndType = ({ symbolAt: { symbol } }: Draft): string => `${symbol.number}-${symbol.typeCode}`

/** TƯ is an OCR fault for TU, or the old way to write Trung ương. */
const printsOldCode = ({ passage, symbolAt: { start, end } }: Draft): boolean =>
  passage.text.slice(start, end).endsWith('TƯ')

/** "Nghị quyết 25-NQ/TƯ của Trung ương": who stands behind the code decides, here and where the paper repeats it. */
const isOfTheCentre = (draft: Draft): boolean =>
  printsOldCode(draft) && (draft.issuerBody?.level === 'CENTRAL' || isFollowedByCentre(draft))

const isFollowedByCentre = ({ passage, symbolAt, date, end }: Draft): boolean =>
  passage.annotated.reads(OF_THE_CENTRE, date === null ? symbolAt.end : end) !== null
const OF_THE_CENTRE = /\s{0,9},?\s{0,9}của\s+(?:bch\s+)?(?:trung ương|t[wư])(?!\p{L})/uy

/** "Chỉ thị số 6/CT-NHNN của Thống đốc Ngân hàng Nhà nước" in a paper of its branch: the code names the bank itself. */
const isOfCode = ({ draft: { issuerBody, issuerText }, known }: Asked): boolean =>
  known?.level === 'CENTRAL' &&
  issuerBody?.territory != null &&
  !namesUnit(issuerText) &&
  known.body.startsWith(issuerBody.name.replace(/ (?:tỉnh|thành phố) .*$/u, ''))

function resolutionOfPrinted({ level }: Body, { draft, heading }: Asked): IssuerResolution {
  if (draft.sibling) return 'SIBLING'
  return level === 'CENTRAL' || namesUnit(draft.issuerText) ? 'PRINTED' : ownResolution(heading)
}

const ownResolution = ({ provinceSource }: Heading): IssuerResolution =>
  provinceSource === null || provinceSource === 'PRINTED' ? 'OWN_TERRITORY' : 'OWN_TERRITORY_INFERRED'

/** "UBND tỉnh Lạng Sơn" names its unit, a bare "UBND tỉnh" means the own one. */
const namesUnit = (printed: string | null) =>
  /\p{Lu}\p{Ll}+$/u.test(printed ?? '') && !/(?:Nhân dân|nhân dân|Tỉnh|Ủy|Uỷ|Huyện)$/u.test(printed ?? '')

// --------------------------------------------------------- named before it

const isOfAnother = (draft: Draft): boolean =>
  draft.passage.annotated.has('OF_ANOTHER', sentenceOf(draft), draft.start)

const sentenceOf = ({ passage, start, zone }: Draft): number => startOfClause(passage.annotated, start, zone)

/** How far before a citation its issuer may be named. */
const SENTENCE_REACH = 300

const namedBefore = (draft: Draft, place: Place) =>
  mentionsWithin(
    bodiesIn(draft.passage.annotated, place),
    Math.max(sentenceOf(draft), draft.start - SENTENCE_REACH),
    draft.start,
  )

/** "đề nghị của Bộ Thủy sản tại Tờ trình số …": the body that stands right before "tại", where it is of the code's kind. */
function namedRightBefore({ draft, heading, known }: Asked): Body | null {
  const { annotated } = draft.passage
  const [, lead] = annotated.reads(STANDS_IN, draft.start) ?? annotated.reads(IN_BRACKETS, draft.start) ?? []
  if (lead === undefined) return null
  const last = namedBefore(draft, heading.place).at(-1)
  const body = last && last.end >= draft.start - lead.length - 1 ? (last.bodies.at(-1) ?? null) : null
  return body &&
    body.kind !== 'COLLECTIVE' &&
    body.kind !== 'UNNAMED' &&
    (known === null || mayPrint(body, known))
    ? body
    : null
}

const centralOrganBefore = (one: Asked): Body | null => {
  const body = namedRightBefore(one)
  return body?.level === 'CENTRAL' && /^(?:Ban Bí thư|Bộ Chính trị)(?!\p{L})/u.test(body.name) ? body : null
}

/** A committee's office writes for its organs: "Thường trực Tỉnh ủy tại Công văn số 230-CV/VPTU". */
const mayPrint = ({ name, system }: Body, known: IssuerCode): boolean =>
  name.startsWith(known.body.split(' ')[0] ?? '') || (system === 'PARTY' && known.system === 'PARTY')

const STANDS_IN =
  /(?<=(\s+(?:(?:(?:(?:đã\s+)?(?:giao|chỉ\s+đạo|yêu\s+cầu|đề\s+nghị|nêu|phê\s+duyệt|chấp\s+thuận|hướng\s+dẫn|cho\s+phép|thống\s+nhất)|(?:đã\s+)?(?:có|cho)\s+ý\s+kiến|(?:đã|trả\s+lời)(?:\s+\p{L}+){0,8}?)\s+)?(?:tại|trong)|(?:đã\s+)?(?:trình\s+bày|báo\s+cáo|trình|ban\s+hành|ký\s+ban\s+hành|có|gửi))\s+(?:các\s+)?))/uy

/** "ý kiến của các Bộ: Lao động - Thương binh và Xã hội (Công văn số …)", "UBND tỉnh đã chỉ đạo (Văn bản số …)" */
const IN_BRACKETS = /(?<=((?:\s+đã(?:\s+\p{L}+){1,8}?)?\s{1,3}\(\s{0,3}))/uy

/** The committee whose code a paper from above cites without a name: "Huyện ủy A … tại Tờ trình số 12-TTr/HU". */
function namedInSentence({ draft, heading, known }: Asked): Body | null {
  if (known === null) return null
  // a district committee is of before the reform, and may have been of a province that was merged since
  const place = known.level === 'DISTRICT' && heading.place.vintage === 2025 ? NOWHERE : heading.place
  return (
    namedBefore(draft, place)
      .flatMap(({ bodies }) => bodies)
      .findLast(({ name }) => name.startsWith(known.body) && /\p{Lu}/u.test(name.slice(known.body.length))) ??
    null
  )
}

/** "chỉ đạo của UBND tỉnh tại Công văn số 18/UBND-KT, Quyết định số 6/QĐ-UBND": the body goes for all of the list. */
const sharesIssuer = ({ draft, known }: Asked, before: Resolved): boolean =>
  before.passage === draft.passage &&
  (known === null
    ? firstCodeOf(draft.symbolAt.symbol) === firstCodeOf(before.symbol)
    : before.resolution === 'EARLIER_MENTION' && known === knownIssuer(bodyCode(before.symbol.issuer))) &&
  (areSiblings(before, draft) || (known === null && isOfOneOffice(before.symbol, draft.symbolAt.symbol)))

/** "Công văn số 1669/QLCL-KĐCLGD của Cục A …, thay cho Công văn số 769/QLCL-KĐCLGD": a house and its office, in letters that are no other's. */
const isOfOneOffice = (before: DocumentSymbol, { issuer }: DocumentSymbol): boolean =>
  before.issuer === issuer && /^[^-]{3,}-[^-]{2,}$/u.test(issuer)

// ------------------------------------------------------------------ own unit

/** "Công văn số 5/CHQ-VP ngày 5/8/2025 của Cục Hải quan": those of provinces have another name since March 2025. */
const centralSince2025 = ({ issuerBody, issuerText, date }: Draft): Body | null =>
  issuerBody !== null && date !== null && date >= '2025-04' && CENTRAL_SINCE_2025.test(issuerText ?? '')
    ? finish(issuerText as string, 'BODY', 'STATE', 'CENTRAL', null, false)
    : null
const CENTRAL_SINCE_2025 = /^Cục (?:Hải quan|Thuế|Thống kê|Dự trữ Nhà nước)$/u

/** "Kế hoạch số 12/KH-BQL của Ban Quản lý" in a letter of "Ban Quản lý Khu kinh tế A": itself, by the first words of its name. */
const calledByHead = ({ draft: { issuerText }, heading, symbol }: Asked): Body | null =>
  ownByHead(issuerText ?? '', symbol, heading)

const ownByHead = (head: string, cited: DocumentSymbol, { issuer, symbol: own }: Heading): Body | null =>
  issuer !== null &&
  own !== null &&
  bodyCode(own.issuer) === bodyCode(cited.issuer) &&
  HEAD_ALONE.test(head) &&
  issuer.name.startsWith(`${head} `)
    ? issuer
    : null
const HEAD_ALONE = /^(?:Ban Quản lý(?: dự án| Khu kinh tế)?|Ban Chỉ đạo|Công ty|Trung tâm|Học viện|Viện)$/u

/** "UBND xã" in a paper of UBND xã Tân Tiến, of which there are several: its own one, whichever it is. */
const ownUnitOf = (body: Body, { issuer }: Heading): Body =>
  body.territory === null &&
  issuer !== null &&
  BARE_UNIT.test(body.name) &&
  isNamedFrom(body.name, issuer.name)
    ? issuer
    : body
const BARE_UNIT = /\s(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn)$/u
/** The same words, and a name behind them. */
const isNamedFrom = (bare: string, name: string): boolean =>
  name.startsWith(`${bare} `) && /^\p{Lu}/u.test(name.slice(bare.length + 1))

/** A symbol of the own code, where the unit of who issues the paper is not known: "83/KH-UBND" in news of "UBND tỉnh" too. */
const ownIssuer = ({ code, body }: IssuerCode, { issuer, symbol, place }: Heading): Body | null =>
  issuer !== null &&
  issuer.territory === null &&
  place.commune === null &&
  place.district === null &&
  ((symbol?.issuer === code && / (?:xã|phường|thị trấn|huyện|quận|thị xã) \p{Lu}/u.test(issuer.name)) ||
    (issuer.name.startsWith(`${body} `) && UNIT_ALONE.test(issuer.name.slice(body.length))))
    ? issuer
    : null
const UNIT_ALONE = /^ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)$/u

const CENTRAL: Place = { vintage: 2024, level: 'CENTRAL', province: null, district: null, commune: null }

function ownBody(name: string, level: string | null, place: Place): Body | null {
  if (level === null) {
    const unit =
      place.level === 'DISTRICT' ? place.district : place.level === 'COMMUNE' ? place.commune : place.province
    return unit ? bodyNamed(`${name} ${unit.kind}`, place) : null
  }
  const unit =
    level === 'PROVINCE' ? place.province : level === 'DISTRICT' ? (place.district ?? null) : place.commune
  if (!unit) return null
  const spelled = name === 'Tỉnh ủy' && unit.kind === 'thành phố' ? 'Thành ủy' : name
  return bodyNamed(spelled, { ...place, level: unit.level })
}

/** "Số: 1114/QĐ-UB" of a day, and over the annex "số 1114/2003/QĐ-UB" of the same day. */
function isSameSymbol(own: DocumentSymbol, said: DocumentSymbol, isOfThatDay: boolean): boolean {
  const symbol = isOfThatDay && own.year === null ? { ...said, year: null } : said
  return symbolKey(printSymbol(own)) === symbolKey(printSymbol(symbol))
}

/** Its own number, in its head or repeated in an annex, is not a citation. */
export function isOwn({ symbolAt, date, issuerBody }: Draft, heading: Heading): boolean {
  const own = heading.symbol
  if (
    !own ||
    own.number === null ||
    Number.parseInt(own.number) !== Number.parseInt(symbolAt.symbol.number ?? '')
  )
    return false
  if (!isSameSymbol(own, symbolAt.symbol, date === heading.issuedOn?.value)) return false
  if (date !== null && heading.issuedOn?.precision === 'DAY' && !heading.issuedOn.value.startsWith(date))
    return false
  return issuerBody === null || heading.issuer === null || isOfSamePlace(issuerBody, heading.issuer)
}

/** A province that keeps its name stands on the maps of before and after 1 July 2025. */
const isOfSamePlace = ({ territory: one }: Body, { territory: other }: Body): boolean =>
  one?.level === other?.level && one?.name === other?.name

// ------------------------------------------------------------------ siblings

/**
 * "Chỉ thị số 19-CT/TU và Kết luận số 120-KL/TU của BTV Tỉnh ủy": the organ distributes to both; and so does a date
 * with "cùng ngày".
 */
export function shareSiblings(drafts: readonly JudgedDraft[]): JudgedDraft[] {
  const out = [...drafts]
  for (let i = out.length - 2; i >= 0; i -= 1) {
    const left = out[i] as JudgedDraft
    const right = out[i + 1] as JudgedDraft
    if (left.passage !== right.passage || !areSiblings(left, right)) continue
    const takesIssuer =
      left.issuerBody === null &&
      right.issuerBody !== null &&
      firstCodeOf(left.symbolAt.symbol) === firstCodeOf(right.symbolAt.symbol)
    const takesDate = left.date === null && right.sameDay
    out[i] = {
      ...left,
      ...(takesIssuer ? { issuerBody: right.issuerBody, issuerText: right.issuerText, sibling: true } : {}),
      ...(takesDate ? { date: right.date, sameDay: true } : {}),
    }
  }
  return out
}

/** How far apart two citations may stand that a joint before the second still joins. */
const SIBLING_REACH = 160

function areSiblings(left: Draft, right: Draft): boolean {
  const text = left.passage.annotated
  if (isJointAlone(text, left.end, right.start)) return true
  const distance = right.start - left.end
  if (distance >= SIBLING_REACH || text.reads(JOINT_BEFORE, right.start) === null) return false
  return endOfClause(text, left.end, distance, '.') >= right.start
}

/** "Báo cáo số 5/BC-BQL và văn bản giải trình số 6/BQL-KT …" too. */
const JOINT_BEFORE =
  /(?<=(?:[,;]|\svà)\s{0,9}(?:(?:văn bản|công văn|báo cáo|tờ trình)(?:\s\p{L}+){0,3}\s{1,9})?)/uy

/** An undated repeat without an issuer takes that of the same symbol elsewhere in the paper. */
export function shareEarlier(drafts: readonly Resolved[]): Resolved[] {
  const named = bySymbol(drafts.filter(({ issuerBody }) => issuerBody !== null))
  return drafts.map((draft) => {
    if (draft.issuerBody) return draft
    const others = (named.get(draft.key) ?? []).filter(
      ({ date }) => draft.date === null || date === null || mayBeSameDay(date, draft.date),
    )
    const [first] = others
    return first && others.every(({ issuer }) => issuer?.key === first.issuer?.key)
      ? { ...draft, issuer: first.issuer, resolution: 'EARLIER_MENTION' as const }
      : draft
  })
}

/** A month or year and a day in it may be one date. */
const mayBeSameDay = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** Those of one symbol together, in the order of the first of each. */
export function bySymbol(list: readonly Resolved[]): Map<string, Resolved[]> {
  const groups = new Map<string, Resolved[]>()
  for (const entry of list) {
    const group = groups.get(entry.key)
    if (group) group.push(entry)
    else groups.set(entry.key, [entry])
  }
  return groups
}
