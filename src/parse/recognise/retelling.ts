import { Annotated, type SpanOf } from '../annotate/annotated.js'
import type { Body } from '../../model/agency.js'
import { precisionOf, type IsoDay } from '../../model/date.js'
import { bodyCode, type DocumentSymbol } from '../../model/symbol.js'
import { CHARGES_OTHERS, NUMBERED, ON_BEHALF } from '../lexicon/retelling.js'
import { Passage } from '../passage.js'
import { NOWHERE, placeOf, placeOn, type Place } from '../place.js'
import { isCapital, type Item, type Paper } from '../segment.js'
import { isNameOfBody } from '../segment/plain-head.js'
import { typeOfLine } from '../segment/type-line.js'
import { bodiesWithin, bodyNamed } from './agencies.js'
import { lastMark } from './citations/between.js'
import { isStampOfPage } from './deadlines/posted.js'
import type { Heading } from './heading.js'
import { seriesOwner } from './heading/issuer.js'
import type { Citation, CitedRange, References } from './references.js'
import { announcementOf, opensParagraph, type Announcement } from './retelling/announced.js'
import { dayOfEvent, isLongPast } from './retelling/event.js'
import { isHistory } from './retelling/history.js'
import { titleBehind } from './retelling/title.js'
import { dayOfNumber, dayOfType, dayTold, type DayIn, type Range } from './retold-day.js'
import { knownIssuer } from './symbols.js'

/** What a text tells of the paper that it retells. */
export interface Retelling {
  readonly heading: Heading
  /** The words behind its number that say what it is about: they stand for its title. */
  readonly title: Passage
}

/**
 * News of a portal that retells a paper ("UBND tỉnh vừa ban hành Kế hoạch số …") is not the paper: it has no face, and a
 * sentence gives what it tells of number, type, issuer and day. In: what a paper would be read as, and what it cites.
 * Out: the heading of the one paper that is retold; null where the text has a face of its own, announces no paper, or
 * several at once.
 */
export function recogniseRetelling(
  paper: Paper,
  heading: Heading,
  { citations, ranges }: References,
): Retelling | null {
  if (hasFace(paper, heading) || isHistory(paper.body.slice(0, OPENING))) return null
  const cited = new Map(
    citations.flatMap((citation) => citation.mentions.map(({ citedSpan }) => [citedSpan.start, citation])),
  )
  const dayIn = dayTold(paper, ranges)
  const above = headlines(paper.body, ranges, cited)
  const own = below(speaksItself(paper.body), paper.body)
  const happened = dayOfEvent(paper.body.slice(0, OPENING))
  const announced = ranges.filter(isOutsideTable).flatMap((range) => {
    const citation = cited.get(range.passage.span(range.start).start)
    const words = citation && announcementOf(range, above.has(range.passage))
    const isTold =
      words && TELLING.has(words.rule) && (own.has(range.passage) || isLongPast(citation, happened))
    const isGoneOn =
      citation &&
      (isLookedBackOn(citation, range) ||
        isAnsweredBelow(citation, range) ||
        isOfOther(paper.body, citation) ||
        range.passage.annotated.reads(SUBMITS, range.end) !== null ||
        (words && isOfPastYears(words, range)))
    return citation && words && !isTold && !isGoneOn && mayBeRetold(paper, citation)
      ? [{ range, citation, words }]
      : []
  })
  const names = announced.filter(({ words }) => words.isName)
  const first =
    names.find(({ range, citation }) => citation === names[0]?.citation && titleBehind(range).text !== '') ??
    names[0] ??
    latestOf(announced, dayIn)
  if (first === null) return null
  const { range, citation } = first
  const subject =
    first.words.subject.length > 0
      ? first.words.subject
      : paper.body.slice(0, OPENING).map(({ passage }) => wholeOf(passage.annotated))
  // a headline names the paper, and the sentence below it says when it was issued and what about
  const others = announced.filter((one) => one !== first && one.citation === citation)
  const title =
    titleOfCopy(paper.body, citation) ??
    [first, ...others].map((one) => titleBehind(one.range)).find(({ text }) => text !== '') ??
    Passage.empty
  const words = { ...first.words, subject }
  const dated = [words, ...others.map((one) => one.words)].filter(({ isDated }) => isDated)
  const day =
    dayOfNumber(paper, range) ??
    dated.map((one) => dayIn(one.subject)).find((value) => value !== null) ??
    (citation.type && dayOfType(paper, citation.type))
  const retold = retoldHeading(heading, citation, title.text, range, words, day)
  return !words.isName && isCopy(paper, retold) ? null : { heading: retold, title }
}

/** Below what a page tells it may print the paper: "CHƯƠNG TRÌNH" on a line of its own, and on the next one its subject. */
function titleOfCopy(body: readonly Item[], { type }: Citation): Passage | null {
  const at = body.slice(0, FURTHEST_COPY).findIndex(({ marker, passage: { annotated: text } }) => {
    const noun = marker === 'NONE' && isCapital(text.text) ? text.at('TYPE_NOUN', 0) : null
    return noun?.value === type && noun.end === text.text.length
  })
  const title = at < 0 ? undefined : body[at + 1]
  return title?.marker === 'NONE' && !ENDS_SENTENCE.test(title.passage.text) ? title.passage : null
}
const FURTHEST_COPY = 15
const ENDS_SENTENCE = /[.:;]\s*$/u

/**
 * "Thực hiện Kế hoạch số …, Tổ công tác đã làm được các việc như sau:": a text that lost its head says what it goes on
 * from and announces its body. What stands below is its own: where that names a paper, it tells what was done.
 */
const speaksItself = (body: readonly Item[]): number => {
  const at = body.slice(0, OPENING).findIndex(({ passage: { text } }) => /(?:như|việc) sau\s*:$/u.test(text))
  return body.slice(0, at + 1).some(({ passage: { text } }) => OPENS_WITH_GROUND.test(text)) ? at : -1
}
const OPENS_WITH_GROUND = /^(?:Thực hiện|Triển khai|Căn cứ|Thi hành)\s/u

/** News of a report on what became of a paper comes to tell how that was issued: it is not what the news is about. */
const isLookedBackOn = ({ mentions }: Citation, { passage, start }: CitedRange): boolean => {
  const [first] = mentions
  return (
    first !== undefined && LOOKED_BACK.test(first.rule) && first.citedSpan.start < passage.span(start).start
  )
}
const LOOKED_BACK = /^cue\.bao-cao-ket-qua/u

/** "| 3 | Quyết định số … | Bãi bỏ | Sở A đã có Công văn số … |": a row tells of work, and the page is no news of that letter. */
const isOutsideTable = ({ passage: { text } }: CitedRange): boolean => !WIDE_ROW.test(text)
const WIDE_ROW = /^\|(?:[^|]*\|){4}/u

/** "Công điện nêu: … Tại văn bản số 5-CV/VPTW, Bộ Chính trị đã đồng ý …": the text tells of a paper of another type. */
function isOfOther([first]: readonly Item[], { type }: Citation): boolean {
  const noun = first?.passage.annotated.at('TYPE_NOUN', 0)
  return !!noun && noun.value !== type && first?.passage.annotated.reads(STATES, noun.end) !== null
}
const STATES = /\s+(?:(?:cũng\s+)?nêu(?:\s+rõ)?|chỉ\s+rõ|cho\s+biết|khẳng\s+định)(?:\s*[:,]|\s+rằng\s)/uy

/** "Thời gian qua, các ngành đã …. Ngày 29/7, UBND tỉnh đã ban hành …": what was done is told, and news of nothing. */
const isOfPastYears = ({ rule: id, start }: Announcement, { passage: { text } }: CitedRange): boolean =>
  TELLING.has(id) && PAST_YEARS.test(text.slice(0, start))
const PAST_YEARS =
  /(?:^|\s)(?:thời gian|(?:những|nhiều|các) năm|giai đoạn|nhiệm kỳ)\s(?:vừa\s)?qua(?!\p{L})/iu

/** "Thủ tướng đã ban hành Chỉ thị số …. Theo đó, UBND tỉnh đã có văn bản chỉ đạo các sở": that letter is what is told of. */
const isAnsweredBelow = ({ issuer }: Citation, { passage: { annotated: text }, end }: CitedRange): boolean =>
  issuer?.level === 'CENTRAL' && (text.reads(ANSWERS, end) ?? text.reads(HAS_OPINION, end)) !== null
/** "Cục A đã có Văn bản số 5 trình Bộ B dự thảo …": what Bộ B asks stands below. */
const SUBMITS =
  /\s*(?:ngày\s[\d/.-]+\s*)?,?\s*trình\s+(?:bộ|ubnd|ủy\s+ban|chính\s+phủ|thủ\s+tướng|sở|hđnd)\s[^.;]{0,60}?dự\s+thảo\s/uy
const ANSWERS =
  /[^.;]{0,300}\.\s+(?:theo\s+đó|trên\s+cơ\s+sở\s+đó|(?:để\s+)?(?:thực\s+hiện|triển\s+khai)\s[^.;,]{3,80}),\s+(?:ubnd|ủy\s+ban\s+nhân\s+dân|chủ\s+tịch|tỉnh\s+ủy|thành\s+ủy|sở)\s[^.,;:]{2,60}?\s(?:đã|vừa)\s+(?:có|ban\s+hành|ký)\s+(?:ban\s+hành\s+)?(?:văn\s+bản|công\s+văn)\s+(?!số\s)/uy

/** "Ngày D, Bộ A ký Quyết định số …, Phó Chủ tịch UBND tỉnh có ý kiến như sau:": a letter below conveys what that asks for. */
const HAS_OPINION =
  /[^.;]{0,300},\s+(?:phó\s+chủ\s+tịch|chủ\s+tịch|ubnd|ủy\s+ban\s+nhân\s+dân|lãnh\s+đạo)\s[^.,;:]{2,80}?\s+(?:có\s+ý\s+kiến|chỉ\s+đạo|yêu\s+cầu|giao)(?!\p{L})/uy

/** What a paper says in the same words of what it and others did. */
const TELLING: ReadonlySet<string> = new Set(['retelling.issued', 'retelling.speaks', 'retelling.passive'])

const below = (at: number, body: readonly Item[]): ReadonlySet<Passage> =>
  new Set(at < 0 ? [] : body.slice(at + 1).map(({ passage }) => passage))

/** In so many paragraphs, stamps of the page among them, who issues is looked for where only the paper is named. */
const OPENING = 6

/**
 * The paragraphs that may name the paper over the text: the first, and those below headlines; none of a list of papers,
 * but a portal prints the name of one paper over it twice.
 */
function headlines(
  body: readonly Item[],
  ranges: readonly CitedRange[],
  cited: ReadonlyMap<number, Citation>,
): ReadonlySet<Passage> {
  const opened = new Map(
    ranges
      .filter(({ passage, start }) => opensParagraph(passage.annotated, start))
      .map(({ passage, start }) => [passage, cited.get(passage.span(start).start)]),
  )
  const found = new Set<Passage>()
  for (const [at, { passage, marker }] of body.slice(0, MOST_HEADLINES).entries()) {
    const next = body[at + 1]
    const isListed =
      marker === 'DASH' ||
      (next?.marker === marker &&
        opened.has(next.passage) &&
        opened.get(next.passage) !== opened.get(passage))
    if (opened.has(passage) && isListed) break
    found.add(passage)
    if (isStampOfPage(passage)) continue
    if (passage.text.length > LONGEST_HEADLINE || /[.:;]$/u.test(passage.text)) break
  }
  return found
}
const MOST_HEADLINES = 4
const LONGEST_HEADLINE = 200

/** The youngest where all have a day; else the only one of its paragraph. */
function latestOf<
  A extends { readonly range: CitedRange; readonly citation: Citation; readonly words: Announcement },
>(announced: readonly A[], dayIn: DayIn): A | null {
  const [first] = announced
  if (first === undefined || announced.every(({ citation }) => citation === first.citation))
    return first ?? null
  const dated = announced.map((one) => ({ one, day: one.citation.date ?? dayIn(one.words.subject) ?? '' }))
  const [latest, next] = dated.sort((a, b) => (a.day < b.day ? 1 : -1))
  if (latest && next && dated.every(({ day }) => day.length === 10) && latest.day > next.day)
    return latest.one
  return announced.some(
    ({ range, citation }) => range.passage === first.range.passage && citation !== first.citation,
  )
    ? null
    : first
}

/** Whether a text shows the form of a paper: letterhead, number, type line or addressees. */
export const hasFace = ({ head, typeLine, addressees }: Paper, { symbol, letterhead }: Heading): boolean =>
  symbol !== null ||
  (letterhead && !isHeadOfPage(head)) ||
  (typeLine !== null && (typeLine.isCapital || head.some(({ text }) => isNameOfBody(text)))) ||
  addressees.length > 0

/** "Trang chủ >> Tin tức", "Cập nhật ngày: 16/06/2023": a site that bears the name of its house above its news. */
const isHeadOfPage = (head: Paper['head']): boolean => head.some(({ passage: { text } }) => MENU.test(text))
const MENU =
  /^\s*(?:(?:trang chủ|tin tức|tin hoạt động|giới thiệu)\s*(?:[>»›|/-]|$)|(?:cập nhật|đăng|ngày đăng)(?:\s+(?:ngày|lúc))?\s*:?\s*\d|(?:trang|cổng) thông tin điện tử\s*$)/iu

/** "Chỉ thị về việc …" as the first words, "Chỉ thị này" below: the text is that directive, not what else it cites. */
const mayBeRetold = ({ typeLine, body }: Paper, { type }: Citation): boolean =>
  typeLine === null ||
  type === typeOfLine(typeLine.text) ||
  !body.some(({ passage }) => passage.annotated.low.includes(`${typeLine.text.toLowerCase()} này`))

/** A paper that lost its head still says that it issues itself: "UBND tỉnh ban hành Kế hoạch … như sau:". */
const isCopy = ({ body }: Paper, retold: Heading): boolean =>
  body
    .slice(0, 6)
    .some(({ passage }) => !TOLD_ON.test(passage.text) && issuesItself(passage.annotated, retold))

/** "Theo đó, … UBND tỉnh ban hành Kế hoạch như sau:" tells on of the paper above, in its own words. */
const TOLD_ON = /^(?:Theo đó|Cụ thể)(?!\p{L})/u

/** Not where a number follows, which is the other paper's, nor where who issued that has others "triển khai như sau". */
function issuesItself(text: Annotated, { issuer, place }: Heading): boolean {
  const [, end] = text.reads(AS_FOLLOWS, text.text.length) ?? []
  const till = text.text.length - (end?.length ?? 0)
  // "ban hành Kế hoạch thực hiện Chương trình xây dựng pháp luật như sau:": not the last verb, but what makes a paper
  const verb =
    end === undefined
      ? undefined
      : text
          .within('ISSUES_PAPER', Math.max(0, till - LONGEST_NAME), till)
          .findLast((one) => isOfPaper(text, one))
  if (verb === undefined || lastMark(text, '.:;', verb.end, till) !== null) return false
  // "… tình hình triển khai dự án, UBND tỉnh có ý kiến như sau:"
  if (HAS_SAID.test(text.low.slice(verb.end, till))) return false
  const noun = text.at('TYPE_NOUN', text.behind(verb))
  if (noun && text.reads(NUMBERED, noun.end)) return false
  const speaker = bodiesWithin(text, place, 0, verb.start).findLast(({ end: behind }) =>
    CHARGES_OTHERS.test(text.low.slice(behind, verb.start)),
  )?.bodies[0]
  return !speaker || speaker.name !== issuer?.name
}
const isOfPaper = (text: Annotated, verb: SpanOf<'ISSUES_PAPER'>): boolean =>
  text.at('TYPE_NOUN', text.behind(verb)) !== null || !text.low.startsWith('xây dựng', verb.start)
/** Between the verb and "như sau", the name of a paper with what that carries out. */
const LONGEST_NAME = 400
const AS_FOLLOWS = /(?<=((?:như sau|sau đây)\s{0,9}:?\s{0,9}))/uy

const HAS_SAID = /,\s[^,]{3,60}\s(?:có ý kiến|kết luận|yêu cầu|chỉ đạo)(?: chỉ đạo)?\s*$/u

const wholeOf = (text: Annotated): Range => ({ text, from: 0, till: text.text.length })

/** The face of the news with what it tells of the paper; what the paper's own face would print stays unknown. */
function retoldHeading(
  face: Heading,
  citation: Citation,
  title: string,
  { passage, start, end }: CitedRange,
  announced: Announcement,
  day: IsoDay | null,
): Heading {
  const { symbol, type, issuerResolution } = citation
  const { rule, confidence } = announced
  const value = citation.date ?? day
  const quote = passage.text.slice(announced.start, end)
  const named = issuerResolution === 'PRINTED' || issuerResolution === 'SUFFIX'
  const told = placeOn(face.place, value)
  const issuer =
    signedFor(announced, told) ??
    (named ? null : (issuerIn(announced, symbol, told) ?? committeeIn(announced, symbol, told))) ??
    citation.issuer ??
    departmentOf(symbol, told)
  const owner = issuer && committeeOfOffice(seriesOwner(issuer), symbol)
  return {
    ...face,
    form: 'RETELLING',
    system: issuer?.system ?? symbol.system,
    type,
    typeCode: symbol.typeCode,
    symbol,
    symbolPrinted: passage.text.slice(start, end),
    symbolSpan: passage.span(start, end),
    issuer: owner,
    organ: null,
    place: placeOfIssuer(owner, face.place),
    issuedOn: value === null ? null : { value, precision: precisionOf(value), asPrinted: quote },
    seat: null,
    title: title === '' ? null : title,
    meetingOn: null,
    span: passage.span(announced.start, end),
    rule,
    confidence,
  }
}

/** That of the face, unless the issuer is of another province, of the only one or of a unit that the face does not tell; none where it is central. */
function placeOfIssuer(issuer: Body | null, place: Place): Place {
  if (issuer?.level === 'CENTRAL') return { ...NOWHERE, vintage: place.vintage, level: 'CENTRAL' }
  const own = issuer?.territory ? placeOf(issuer.territory) : null
  const isTold = (place.district !== null || !own?.district) && (place.commune !== null || !own?.commune)
  return own && (own.province?.name !== place.province?.name || !isTold)
    ? own
    : { ...place, level: isOfSomeCity(issuer) ? (place.level ?? 'DISTRICT') : (issuer?.level ?? place.level) }
}
/** "UBND thành phố": of the rank that the text around it tells. */
const isOfSomeCity = (issuer: Body | null): boolean =>
  issuer?.territory === null && / (?:thành phố|TP)$/u.test(issuer.name)

/** The central organ in whose name somebody signs: "Thay mặt Bộ Chính trị, Thường trực Ban Bí thư đã ký …". */
function signedFor({ subject: [said] }: Announcement, place: Place): Body | null {
  const found = said && ON_BEHALF.exec(said.text.low.slice(said.from, said.till))
  if (!said || !found) return null
  const at = said.from + found.index + found[0].length
  const body = bodiesWithin(said.text, place, at, said.till).find(({ start }) => start <= at + 1)?.bodies[0]
  return body?.level === 'CENTRAL' ? body : null
}

/** Who issues: nearest to its verb, or first behind "Đó là chỉ đạo của"; of the name that the symbol's code stands for. */
function issuerIn(announced: Announcement, { issuer }: DocumentSymbol, place: Place): Body | null {
  const bodies = announced.subject
    .flatMap(({ text, from, till }) =>
      bodiesWithin(text, place, from, till).filter(({ start }) => text.reads(IS_CHARGED, start) === null),
    )
    .filter((mention) => mention.bodies.length === 1)
    .map((mention) => mention.bodies[0] as Body)
  const named = knownIssuer(bodyCode(issuer))?.body.replace(/^Chủ tịch /u, '') ?? null
  const fitting = bodies.filter(({ name }) => {
    const owner = name.replace(ORGAN, '').replace(/^(?:Đảng bộ tỉnh|Thành ủy)(?!\p{L})/u, 'Tỉnh ủy')
    return named === null || owner === named || owner.startsWith(`${named} `)
  })
  return fitting.at(announced.issuer === 'LAST' ? -1 : 0) ?? null
}

/** "Phường Na Lay ban hành Thông báo số 12/TB-UBND": the unit stands for its committee. */
function committeeIn(
  { subject: [said] }: Announcement,
  { issuer }: DocumentSymbol,
  place: Place,
): Body | null {
  const unit = said && UNIT_AT_END.exec(said.text.text.slice(said.from, said.till))?.[1]
  const code = bodyCode(issuer)
  if (!unit || !OF_COMMITTEE.test(code)) return null
  const text = new Annotated(`${code} ${unit.charAt(0).toLowerCase()}${unit.slice(1)}`)
  return bodiesWithin(text, place, 0, text.text.length)[0]?.bodies[0] ?? null
}
const UNIT_AT_END =
  /(?:^|[\s,)–-])((?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Qq]uận|[Tt]hị (?:xã|trấn)|[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s\p{Lu}\p{Ll}*(?:[\s-]\p{Lu}\p{Ll}*){0,3})\s*$/u
const OF_COMMITTEE = /^(?:UBND|HĐND)$/u

/** "Văn phòng Tỉnh ủy ban hành Thông báo số 12-TB/TU": the office writes in the series of its committee. */
function committeeOfOffice(body: Body, { issuer }: DocumentSymbol): Body {
  const committee = body.territory && OFFICE.exec(body.name)?.[1]
  const owner = knownIssuer(bodyCode(issuer))?.body
  return committee && owner === committee ? bodyNamed(committee, placeOf(body.territory)) : body
}
const OFFICE = /^Văn phòng ((?:Tỉnh|Thành|Huyện|Quận|Thị) ủy|UBND)(?= |$)/u

/** "UBND tỉnh có ý kiến: Giao UBND huyện A …": who is charged issues nothing. */
const IS_CHARGED = /(?<=(?:^|[\s“"(])(?:giao|yêu cầu|đề nghị)\s+(?:(?:phó\s+)?chủ tịch\s+)?)/uy

/** The department of a province that the text does not name: "Sở Văn, hóa … ban hành Công văn số 496/SVHTTDL-VP". */
function departmentOf({ issuer }: DocumentSymbol, place: Place): Body | null {
  const known = knownIssuer(bodyCode(issuer))
  return known && /^(?:Sở|Ban) /u.test(known.body) && known.level === 'PROVINCE'
    ? bodyNamed(known.body, { ...place, level: 'PROVINCE' })
    : null
}

/** It decides for the committee behind it. */
const ORGAN = /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực) (?=(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|bộ))/u
