import type { DocumentSystem, Level } from '../../../model/document.js'
import type { Paper } from '../../segment.js'

/** Of which system and level a text is that prints no head: those of whoever is first told to ask for something. */
export interface Speaker {
  readonly system: DocumentSystem
  readonly level: Level | null
}

/** Nobody speaks who is asked, or whose paper or opinion is named. */
const NOT_ASKED =
  '(?<!(?:giao|yêu cầu|đề nghị|phối hợp với|báo cáo|trình|của|do|với|và|cho|về|thư|vụ|trực|hành|tịch) )(?<!\\p{L})'
const ASKS =
  '(?!\\p{L})[^.;:]{0,80}?\\s(?:yêu cầu|chỉ đạo|kết luận|giao|chấp thuận|phê duyệt|đề nghị|thông báo|hướng dẫn|ban hành|nhấn mạnh|xây dựng|lập|quyết định|có)(?!\\p{L})'

const row = (words: string, system: DocumentSystem, level: Level | null) => ({
  pattern: new RegExp(`${NOT_ASKED}(?:${words})${ASKS}`, 'u'),
  speaker: { system, level },
})

const COMMITTEE = '(?:ban thường vụ |btv |ban chấp hành |thường trực |(?:phó )?bí thư )?'
const COUNCIL = '(?:(?:phó )?chủ tịch )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) '
const CENTRAL_CITIES = 'hà nội|hồ chí minh|hcm|đà nẵng|hải phòng|cần thơ|huế'

const SPEAKERS = [
  row('bộ chính trị|ban bí thư', 'PARTY', 'CENTRAL'),
  row(`${COMMITTEE}tỉnh ủy`, 'PARTY', 'PROVINCE'),
  row(`${COMMITTEE}(?:huyện|quận|thị) ủy`, 'PARTY', 'DISTRICT'),
  row(`${COMMITTEE}đảng (?:ủy|bộ) (?:xã|phường|thị trấn)`, 'PARTY', 'COMMUNE'),
  row(`${COMMITTEE}(?:thành|đảng) ủy`, 'PARTY', null),
  row(
    '(?:phó )?thủ tướng|chính phủ|(?<!(?:đảng|cán) )bộ (?!chính trị|chỉ huy|đội|phận|máy)\\p{L}+|tổng cục \\p{L}+',
    'STATE',
    'CENTRAL',
  ),
  row(
    `${COUNCIL}(?:tỉnh|(?:thành phố|tp\\.?) ?(?:${CENTRAL_CITIES}))|(?:giám đốc )?sở \\p{L}+`,
    'STATE',
    'PROVINCE',
  ),
  row(`${COUNCIL}(?:huyện|quận|thị xã)`, 'STATE', 'DISTRICT'),
  row(`${COUNCIL}(?:xã|phường|thị trấn|đặc khu)`, 'STATE', 'COMMUNE'),
  row(`${COUNCIL}(?:thành phố|tp)`, 'STATE', null),
  row(`(?:phó )?chủ tịch (?:thành phố|tp\\.?) ?(?:${CENTRAL_CITIES})`, 'STATE', 'PROVINCE'),
  row('công an tỉnh|bộ chỉ huy (?:quân sự|bộ đội biên phòng) tỉnh', 'STATE', 'PROVINCE'),
  row('ban chỉ đạo quốc gia', 'STATE', 'CENTRAL'),
  row('(?:ủy ban )?(?:mttq|mặt trận tổ quốc)(?: việt nam)? tỉnh', 'FRONT', 'PROVINCE'),
  row('(?:ủy ban )?(?:mttq|mặt trận tổ quốc) việt nam', 'FRONT', null),
  row('(?:tỉnh|thành|huyện|quận|thị|đảng) bộ', 'PARTY', null),
  row('ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân', 'STATE', null),
]

/** So many paragraphs, stamps of the page among them, are looked into. */
const OPENING = 6

/** In: a paper. Out: who speaks first in its opening; null where nobody does. */
export function speakerOf({ title, body }: Paper): Speaker | null {
  const text = [title, ...body.slice(0, OPENING).map(({ passage }) => passage)]
    .map(({ annotated }) => annotated.low)
    .join('\n')
  let first = text.length
  let found: Speaker | null = null
  for (const { pattern, speaker } of SPEAKERS) {
    const at = text.search(pattern)
    if (at < 0 || at >= first) continue
    first = at
    found = speaker
  }
  return found
}
