import type { Annotated } from '../../annotate/annotated.js'
import { wordFrom } from '../../annotate/words.js'
import { JOINTS, LIGHT_WORDS } from '../../lexicon/cues.js'
import { isMark, listedAt, listedBefore } from './between.js'
import type { Governed } from './draft.js'
import { isPurpose } from './purpose.js'

/** How long the words may be that name a paper without its number, and what joins the citation to it. */
const LONGEST_NAMED = 250

/**
 * "Để triển khai thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX và Chỉ thị số …": behind the cue, which ends at
 * `from`, stands a paper without its number, and the citation at `till` is joined to it.
 */
export function followsUnnumbered(text: Annotated, from: number, till: number): boolean {
  if (till - from > LONGEST_NAMED) return false
  if (!listedBefore(text, JOINTS, from, till) && text.reads(ABOVE_ALL, till) === null) return false
  const { start } = text.words
  const behind = wordFrom(text.words, till)
  for (let word = wordFrom(text.words, from); word < behind;) {
    const at = start[word] as number
    if (namesPaper(text, at)) return true
    const light = isMark(text, word, ',') ? 1 : listedAt(text, LIGHT_WORDS, word)
    if (light === 0) return false
    word += light
  }
  return false
}

/** "thực hiện các nghị quyết của Trung ương, nhất là Nghị quyết số …": the one that is singled out is one of them. */
const ABOVE_ALL = /(?<=,\s{0,9}(?:nhất là|đặc biệt là|trọng tâm là|trong đó có)\s+(?:các\s+|những\s+)?)/uy

const namesPaper = (text: Annotated, at: number): boolean =>
  (text.at('TYPE_NOUN', at) !== null && !AS_VERB.test(text.text.slice(at, at + LONGEST_VERB))) ||
  text.at('LAW_NOUN', at) !== null ||
  text.at('PROGRAMME_NOUN', at) !== null ||
  text.reads(OF_WHOM, at) !== null

/** "thực hiện nhiệm vụ được giao, báo cáo UBND tỉnh": in small letters these say what is done. */
const AS_VERB = /^(?:báo cáo|thông báo|hướng dẫn)(?!\p{L})/u
const LONGEST_VERB = 10

/** "ý kiến chỉ đạo của Thường trực Tỉnh ủy": what somebody asks for is carried out as a paper is. */
const OF_WHOM =
  /(?:văn bản(?: (?:lãnh đạo, chỉ đạo|lãnh đạo|chỉ đạo|hướng dẫn))?|ý kiến(?: chỉ đạo)?|(?:sự )?chỉ đạo|chủ trương|yêu cầu|kết luận) của\s/uy

/** "Sở A thực hiện nghiêm ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại X": in the body, what somebody does as he was told there. */
export const isDirected = (one: Governed): boolean =>
  one.zone === 'BODY' &&
  one.cue.value.rule === 'cue.thuc-hien' &&
  !isPurpose(one) &&
  DIRECTION.test(one.text.low.slice(one.cue.end, one.draft.start))
const DIRECTION =
  /^(?:\s(?:nghiêm|nghiêm túc|tốt|đúng|đầy đủ|kịp thời|có hiệu quả|hiệu quả),?)*\s(?:(?:các|những)\s)?(?:ý kiến(?: chỉ đạo)?|sự chỉ đạo|chỉ đạo|yêu cầu)\scủa\s[^,.;]{2,80}\s(?:tại|trong)\s/u
