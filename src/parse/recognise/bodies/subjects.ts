import { numberOf } from '../../annotate/annotated.js'
import { MARK, NUMBER } from '../../annotate/words.js'
import { NOT_IN_SUBJECT } from '../../lexicon/commissions.js'
import { OPENS_SENTENCE } from '../../lexicon/sentence-openings.js'
import { openName } from './open-name.js'
import type { Reading } from './reading.js'
import { BODY_HEAD } from './unit-names.js'
import { unitsBehind } from './units.js'

/** The subject of a commission, as far as it belongs to its name: "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực". */

const [COMMA, AND, ABOUT, AMPERSAND, PREVENT, FIGHT, SLASH, THE, CARRY, OUT] = [
  ',',
  'và',
  'về',
  '&',
  'phòng',
  'chống',
  '/',
  'các',
  'triển',
  'khai',
].map(numberOf) as [number, number, number, number, number, number, number, number, number, number]
const NO_SUBJECT = new Set(NOT_IN_SUBJECT.map(numberOf))
const DASHES = new Set(['-', '&'].map(numberOf))
/** No subject has more words, and no part of one behind a comma. */
const MOST_WORDS = 26
const MOST_WORDS_OF_PART = 8
/** So many words in lower case may stand between a name in capitals and the unit. */
const MOST_WORDS_TO_UNIT = 9
/** Whose it is, before the subject: "Ban Chỉ đạo tỉnh về phòng, chống dịch", "… của Tỉnh ủy về chuyển đổi số". */
const UNIT_FIRST =
  /\s+(?:của\s+)?(?:tỉnh|huyện|thành\s+phố|(?:tỉnh|thành|huyện|đảng)\s+[ủu][ỷy])(?=\s+(?:về|thực)(?!\p{L}))/uy
const TIER_FIRST = /\s+cấp\s+(?:quân\s+khu|\p{L}+)/uy
/** "Tổ công tác số 2" */
const NUMBER_OF_TEAM = /\s+(?:số\s+\d{1,3}|thứ\s+(?:nhất|hai|ba|tư|năm))(?![\d\p{L}/.-])/uy
/** "Ban Chỉ đạo 1237 quốc gia", "Ban Chỉ đạo 138/CP" */
const OF_COUNTRY = /(?:\s+(?:quốc\s+gia|trung\s+ương)|\/cp)(?!\p{L})/uy
const PREDICATE =
  /\s+(?:chủ\s+trì|phối\s+hợp|có\s+trách\s+nhiệm|chịu|tham\s+mưu|báo\s+cáo|họp|sẽ|phải|cần|tổ\s+chức|tiếp\s+tục)(?!\p{L})/uy
/** What only a whole name has before it. */
const IN_CHARGE = /\s+(?:chủ\s+trì|có\s+trách\s+nhiệm|chịu\s+trách)(?!\p{L})/uy
/** "Ban Chỉ đạo 389", but no number of a paper. */
const NUMERAL = /\d{2,3}(?!\d|\s*\/(?!cp(?!\p{L})))/uy

/** Where the subject ends that stands behind `from`; `head`: the word with which the commission begins. */
export function endOfSubject(reading: Reading, head: number, from: number): number {
  const end = endOfWords(reading, head, from)
  const [quoted, kind = ''] = reading.match(QUOTED, end) ?? []
  return quoted !== undefined && OF_CAMPAIGN.test(reading.text.low.slice(from, end) + kind)
    ? end + quoted.length
    : end
}
/** "Ban Chỉ đạo Phong trào “Toàn dân đoàn kết …”", "Ban Chỉ đạo Cuộc vận động “…”": its name stands in quotation marks. */
const QUOTED = /(\s+vận\s+động)?\s*["“][^"“”]{4,140}["”]/uy
const OF_CAMPAIGN =
  /\s(?:phong\s+trào|cuộc\s+(?:vận\s+động|thi)|hội\s+thi|giải\s+thưởng|đề\s+án|chương\s+trình|dự\s+án)$/u

/** The same, as far as its words tell. */
function endOfWords(reading: Reading, head: number, from: number): number {
  const numbered = reading.skip(from, NUMBER_OF_TEAM)
  if (numbered > from) return numbered
  const before = reading.skip(reading.skip(from, TIER_FIRST), UNIT_FIRST)
  const word = reading.word(before)
  if (!opensSubject(reading, head, word))
    return reading.isCapital(word) && !reading.isInCapitals(head)
      ? endInCapitals(reading, before, word)
      : before
  // "Ban Chỉ đạo 389 kiểm tra"
  if (isNumber(reading, word)) return reading.skip(reading.text.words.end[word] as number, OF_COUNTRY)
  const last = lastWord(reading, word, MOST_WORDS)
  return last < word ? before : (reading.text.words.end[last] as number)
}

const isNumber = ({ text: { words } }: Reading, word: number): boolean =>
  ((words.shape[word] as number) & NUMBER) !== 0

/** A subject in capitals belongs to the name whatever it is: a body cut to its head would be another one. */
function endInCapitals(reading: Reading, from: number, word: number): number {
  const at = reading.text.words.start[word] as number
  const named = at > from && !reading.printed(BODY_HEAD, at) ? openName(reading, at) : null
  if (!named) return from
  const alone = LETTERS_ALONE.exec(named.name)?.[0].length
  const letters = alone === undefined ? named.end : at + alone
  const more = LETTERS.test(reading.words(at, letters)) ? reading.printed(MORE_LETTERS, letters) : null
  const end = letters + (more?.[0].length ?? 0)
  const next = reading.word(end)
  const last = lastWord(reading, next, MOST_WORDS_TO_UNIT)
  const reachesUnit = last >= next && isUnit(reading, last + 1)
  return reachesUnit ? (reading.text.words.end[last] as number) : end
}

/** "Ban Chỉ huy ƯPT, PCTT & TKCN": what it is for, by its letters alone. */
const LETTERS_ALONE = /^\p{Lu}{2,}(?=\sCông\s)/u
const LETTERS = /(?:^|[\s&])\p{Lu}{3,}$/u
const MORE_LETTERS =
  /(?:,\s*(?!UBND|HĐND|UBMT|MTTQ)\p{Lu}{3,9}){0,3}\s*(?:&|và|(?<=PC(?:TT|LB)\s)-)\s*(?!UBND|HĐND|UBMT|MTTQ)\p{Lu}{3,9}(?!\p{L})/uy

function opensSubject(reading: Reading, head: number, word: number): boolean {
  const { text } = reading
  const { start, shape, count } = text.words
  if (word >= count || ((shape[word] as number) & MARK) !== 0) return false
  const at = start[word] as number
  if (isNumber(reading, word)) return reading.match(NUMERAL, at) !== null
  if (reading.isInCapitals(head) && reading.isInCapitals(word)) return !endsBefore(reading, word, true)
  const verb = text.at('SUBJECT_VERB', at)
  const opening =
    text.at('SUBJECT_OPENING', at) ??
    (verb && (reading.isSpokenOf(head) || hasPredicate(reading, word)) ? verb : null)
  if (opening === null) return verb === null && isWork(reading, word)
  return (text.at('SUBJECT_END', at)?.end ?? 0) <= opening.end
}

/** "Ban Chỉ đạo diệt trừ cây mai dương huyện phối hợp": what it is for, before its unit and its verb. */
const isWork = (reading: Reading, word: number): boolean => {
  const at = reading.text.words.start[word] as number
  return (
    reading.text.at('SUBJECT_END', at) === null &&
    reading.text.at('DUTY_ADVERB', at) === null &&
    hasPredicate(reading, word)
  )
}

/** "Ban Chỉ đạo triển khai Đề án 06 tỉnh chủ trì": what it does stands behind its unit. */
function hasPredicate(reading: Reading, word: number): boolean {
  const last = lastWord(reading, word, MOST_WORDS)
  if (last < word || namesBody(reading, word, last)) return false
  const units = unitsBehind(reading, reading.text.words.end[last] as number)
  return (
    units !== null &&
    (reading.match(PREDICATE, units.end) !== null ||
      // many others are what it works with
      (units.units.every(({ group }) => group === null || group.startsWith('cấp ')) &&
        isVerbAhead(reading, units.end)))
  )
}
/** "Ban Chỉ đạo đôn đốc UBND huyện báo cáo": with whom it works, and not what for. */
function namesBody(reading: Reading, from: number, last: number): boolean {
  for (let word = from; word <= last; word += 1)
    if (reading.isCapital(word) && reading.printed(BODY_HEAD, reading.text.words.start[word] as number))
      return true
  return false
}

const isVerbAhead = (reading: Reading, at: number): boolean =>
  VERBS.some((kind) => {
    const verb = reading.ahead(kind, at)
    return verb !== null && (kind !== 'DUTY_VERB' || verb.to - verb.from > 1)
  })
const VERBS = ['ACTOR_END', 'HEAD_END', 'DUTY_ADVERB', 'DUTY_VERB'] as const

/** The last word of a subject that begins with the word `from`; the one before when none does. */
function lastWord(reading: Reading, from: number, most: number): number {
  const { id, shape, count } = reading.text.words
  let last = from - 1
  for (let word = from; word < count && word - from < most; word += 1) {
    if (((shape[word] as number) & MARK) !== 0) {
      if (!joinsWords(reading, word) && !goesOnBehindComma(reading, word)) break
    } else if (endsBefore(reading, word, word > from)) break
    else if (id[word] !== AND && id[word] !== ABOUT) last = word
  }
  return last
}

/** A dash, or the slash of a symbol. */
const joinsWords = ({ text: { words } }: Reading, mark: number): boolean =>
  DASHES.has(words.id[mark] as number) ||
  (words.id[mark] === SLASH && words.start[mark + 1] === words.end[mark])

/** Whether the name is over before a word: a unit, a verb or another body follows. */
function endsBefore(reading: Reading, word: number, later: boolean): boolean {
  const { text } = reading
  const { start, id } = text.words
  const at = start[word] as number
  if (isUnit(reading, word) || text.at('TIER', at)) return true
  if (reading.isCapital(word) && reading.printed(OPENS_SENTENCE, at)) return true
  if (id[word] === THE && isUnit(reading, word + 1)) return true
  if (later && endsSubject(reading, word)) return true
  return (
    id[word] === AND &&
    (reading.printed(BODY_HEAD, start[word + 1] ?? at) !== null || reading.match(AND_PAPER, at) !== null)
  )
}

/** Whether a word that is not its first one says what the commission does. */
const endsSubject = (reading: Reading, word: number): boolean =>
  reading.text.at('SUBJECT_END', reading.text.words.start[word] as number) !== null ||
  (!reading.isInCapitals(word) && (isCarryingOut(reading, word) || isDone(reading, word)))

/** "của Ban Chỉ đạo … về an toàn thực phẩm và Kế hoạch số 90": the next paper, unless the board is for papers. */
const AND_PAPER =
  /(?<!(?:nghị\s+quyết|kết\s+luận|chỉ\s+thị|quyết\s+định|đề\s+án)\s[^.;:]{0,60})và\s+(?:công\s+văn|văn\s+bản|kế\s+hoạch|quyết\s+định|chỉ\s+thị|công\s+điện|thông\s+báo|hướng\s+dẫn|kết\s+luận)\s+số\s/uy

/** "Ban Chỉ đạo phòng thủ dân sự | triển khai", but "tổ chức triển khai Nghị quyết": what a commission is for. */
const isCarryingOut = ({ text }: Reading, word: number): boolean =>
  text.words.id[word] === CARRY &&
  text.words.id[word + 1] === OUT &&
  text.words.id[word - 1] !== AND &&
  text.endingAt('SUBJECT_VERB', text.words.end[word - 1] as number) === null

/** "Hội đồng chấm thi | thông báo kết quả", but "công tác giải phóng mặt bằng", "về phát triển nhà ở": what a commission is for. */
function isDone(reading: Reading, word: number): boolean {
  const { text } = reading
  const verb = text.at('DUTY_VERB', text.words.start[word] as number)
  return (
    verb !== null &&
    verb.to - verb.from > 1 &&
    !reading.isCapital(word) &&
    !OF_WORK.has(text.words.id[word - 1] as number) &&
    text.at('SUBJECT_OPENING', verb.start) === null &&
    reading.match(OBJECT, verb.end) !== null
  )
}
/** The last words of those behind which a verb says what the commission works at. */
const OF_WORK = new Set(
  'tác việc hiện khai về vấn xét hợp và , - & / án đạo trình quyết sát vụ tổng giá chủ'
    .split(' ')
    .map(numberOf),
)
const OBJECT = /\s+[\p{L}\d“"]/uy

function isUnit({ text }: Reading, word: number): boolean {
  const at = text.words.start[word]
  const unit = at === undefined ? null : text.at('UNIT_KIND', at)
  return unit !== null && (unit.value.apart || text.at('COMMITTEE', unit.start) !== null)
}

/** A comma inside a subject: in "phòng, chống", or between nouns, before the "và" or the unit that ends them. */
function goesOnBehindComma(reading: Reading, comma: number): boolean {
  const { text } = reading
  const { id, shape, start, count } = text.words
  if (id[comma] !== COMMA) return false
  if (id[comma - 1] === PREVENT && id[comma + 1] === FIGHT) return true
  const first = start[comma + 1]
  if (first === undefined || NO_SUBJECT.has(id[comma + 1] as number) || text.at('SUBJECT_END', first))
    return false
  for (let word = comma + 1; word < count && word - comma <= MOST_WORDS_OF_PART; word += 1) {
    if (id[word] === COMMA) return word - comma > 1 && goesOnBehindComma(reading, word)
    if (id[word] === AND || id[word] === AMPERSAND || isUnit(reading, word)) return word - comma > 1
    if (reading.match(IN_CHARGE, text.words.end[word - 1] as number) || endsSubject(reading, word))
      return word - comma > 2
    if (((shape[word] as number) & MARK) !== 0 || isOtherCase(reading, comma, word)) return false
  }
  return false
}

/** A capital behind small letters begins another name. */
const isOtherCase = (reading: Reading, comma: number, word: number): boolean =>
  reading.isCapital(word) && !reading.isInCapitals(comma - 1)
