/**
 * Copies from law sites may hold a whole paper, or its whole head, in one line: the breaks between its blocks are
 * lost, and with them often the blanks ("…TỈNH LAI CHÂUCăn cứ Luật …;Căn cứ …"). This file finds them again.
 */

import { fold } from '../model/fold.js'
import { matchesIn } from '../model/matches.js'
import { DUTY_VERBS } from './lexicon/duties.js'
import { rowsInLine } from './rows-in-line.js'
import { runsOfLabels } from './runs-of-labels.js'
import { LETTERS } from './lexicon/layout.js'

/** What begins a block of a paper; a line that holds several of them has lost its breaks. */
const BLOCK_OPENINGS: readonly string[] = [
  'C[ỘỌÔO]NG H(?:[ÒÕÓÔO]A|OÀ) X\\p{L}\\s?HỘI',
  '(?:ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH)',
  'Độc lập\\s{0,3}-?\\s{1,3}Tự do',
  'Căn cứ (?:Luật|Nghị|Quyết|Hiến|Pháp|Thông|Chỉ|Kế|Điều|Công)',
  'Xét (?:Tờ trình|đề nghị)',
  'Theo đề nghị',
  '(?:QUYẾT ĐỊNH|QUYẾT NGHỊ):',
  'Điều \\d{1,3}\\s?[.:]',
  'Nơi nhận\\s?:',
  'Số\\s?:\\s?\\d',
  'Số\\s\\d{1,4}\\s?-\\s?\\p{Lu}\\p{L}{1,4}\\/',
]
const OPENING = new RegExp(BLOCK_OPENINGS.join('|'), 'gu')
/** One of these stands in every line with an opening. */
const MARKS: readonly string[] = [
  'CỘNG H',
  'CỌNG H',
  'ĐẢNG CỘNG SẢN',
  'ĐOÀN TNCS',
  'Độc lập',
  'Căn cứ ',
  'Xét ',
  'Theo đề nghị',
  'QUYẾT ',
  'Điều ',
  'Nơi nhận',
  'Số:',
  'Số :',
]
const GLUED_TO = /[\p{L}\d.;:,)/-]/u

/** A line with fewer openings is cut nowhere. */
const FEWEST = 2
/** One that is glued on tells of others beside so many. */
const FEWEST_BESIDE_GLUED = 5
/** Shorter lines hold one block, whatever they say. */
const SHORTEST = 100
const SHORTEST_HEAD = 60
const SHORTEST_SPACED = 150

/** Words that ran together: a change of case inside a word, or a mark without the blank behind it. */
const GLUE: readonly RegExp[] = [
  /(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})(?!\p{Lu}(?:ngày|của|về|và)(?!\p{L}))/gu,
  /(?<=\p{Ll})(?=\p{Lu}{2,}[\s:,.]|\p{Lu}\p{Ll})/gu,
  /(?<=[;:,.)])(?<!(?:TP|Tp|TX|TT|TS|ThS|PGS|GS|KT|TM|TL|TUQ|Q|P)\.)(?=\p{Lu}\p{L}|[-+]\s?\p{Lu})/gu,
  /(?<=\p{Lu})(?=Số\s?:\s?\d)|(?<=[-/]\p{Lu}{2,6})(?=ĐOÀN TNCS HỒ CHÍ MINH)/gu,
  /(?<=[\p{Ll}.;:])(?=\d{1,2}\.\s\p{Lu})/gu,
  /(?<=[.;:])(?=[a-zđ]\)\s)/gu,
  /(?<=năm\s\d{4})(?=\p{Lu})/gu,
  /(?<=\p{L})(?=\((?:Ban hành|Kèm theo|Đã ký|đã ký))/gu,
  /(?<=\p{Lu})(?=(?:PHÓ CHỦ TỊCH|CHỦ TỊCH|PHÓ GIÁM ĐỐC|GIÁM ĐỐC|PHÓ BÍ THƯ|BÍ THƯ|CHÁNH VĂN PHÒNG|TỈNH|THÀNH PHỐ|HUYỆN|SỞ)(?![\p{L}]))/gu,
]

const TYPE_IN_CAPITALS =
  'QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO|HƯỚNG DẪN|CÔNG ĐIỆN|BÁO CÁO|TỜ TRÌNH|QUY ĐỊNH|QUY CHẾ|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|KẾT LUẬN|THÔNG TƯ|NGHỊ ĐỊNH|PHƯƠNG ÁN|ĐỀ ÁN|BIÊN BẢN|THÔNG TRI'
/** Blanks, and what is left there of the table of a head: "… năm 2020* | **CHỈ THỊ** VỀ VIỆC …" */
const BETWEEN = '(?:\\s{1,6}|\\*{0,2}\\s{0,3}(?:\\|\\s{0,3}){1,3}\\*{0,2})'
const PLACE_AND_DATE = String.raw`\p{Lu}\p{Ll}+(?:(?:\s|\s?-\s?)\p{Lu}\p{Ll}+){0,4},\s?ngày\s\d{1,2}\stháng\s?\d{1,2}\snăm\s\d{4}`

/** Where one block ends and the next begins, when the blanks between them are still there. */
const BLOCKS: readonly RegExp[] = [
  /(?<!NƯỚC\s)(?=C[ỘỌÔO]NG H(?:[ÒÕÓÔO]A|OÀ) X\p{L}\s?HỘI)|(?<=(?<!NƯỚC\sCỘNG H\p{L}{2}\sX\p{L}\sHỘI\s)CHỦ NGHĨA VIỆT NAM)(?=\s)|(?=Độc lập\s{0,3}-?\s{1,3}Tự do)|(?<=Hạnh phúc)(?!\p{L})/gu,
  // a Party paper: the names above one another, a star, the number, the banner
  /(?=ĐẢNG CỘNG SẢN VIỆT NAM)|(?<=ĐẢNG CỘNG SẢN VIỆT NAM)(?=\s)|(?<=\p{Lu}\s)(?=\*\s)|(?<=\s\*)(?=\s)|(?<=(?:^|\s)ĐẢNG BỘ\s[\p{Lu}\s]{4,50}\s)(?=(?:ĐẢNG BỘ|ĐẢNG [ỦU][YỶ]|HUYỆN [ỦU][YỶ])\s\p{Lu}{2})/gu,
  // the Youth Union's paper: a star, the number, its banner
  /(?=ĐOÀN TNCS HỒ CHÍ MINH)|(?<=ĐOÀN TNCS HỒ CHÍ MINH)(?=\s\p{Lu}\p{Ll})/gu,
  // "TỈNH ỦY BẠC LIÊU BAN TỔ CHỨC": a board below its committee; "… VIỆT NAM LIÊN ĐOÀN LAO ĐỘNG TỈNH X": a branch below its centre
  /(?<=(?:TỈNH|THÀNH|HUYỆN|THỊ|QUẬN|ĐẢNG) [ỦU][YỶ]\s[\p{Lu}\s]{2,40}\s)(?=(?:ĐẢNG [ỦU][YỶ]|BAN (?:TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH|THƯỜNG VỤ|XÂY DỰNG|KINH TẾ)|VĂN PHÒNG|[ỦU][YỶ] BAN KIỂM TRA)(?!\p{L}))|(?<=(?:ĐẢNG BỘ|HỘI \p{Lu}{2,6}) (?:TỈNH|HUYỆN|THÀNH PHỐ)\s[\p{Lu}\s]{2,30}\s)(?=BAN (?:THƯỜNG VỤ|CHẤP HÀNH)(?!\p{L}))|(?<=(?:TỔ QUỐC|LAO ĐỘNG|NÔNG DÂN|PHỤ NỮ|CHIẾN BINH|NĂM) VIỆT NAM\s)(?=[ỦU][YỶ] BAN\s|LIÊN ĐOÀN\s|HỘI\s|BAN (?:CHẤP HÀNH|THƯỜNG TRỰC)\s)|(?<=\s(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|THÀNH PHỐ)\s[\p{Lu}\s]{2,30}\s)(?=BAN THƯỜNG TRỰC(?!\p{L}))/gu,
  // "UBND TỈNH X TRƯỜNG ĐẠI HỌC Y", "TỔNG CỤC THUẾ CỤC THUẾ TỈNH X": a house below the one above it
  /(?<=^\P{Ll}{0,4}(?:[ỦU][YỶ] BAN NHÂN DÂN|UBND)\s(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)\s[\p{Lu}\s-]{2,24}\s)(?=(?:TRƯỜNG|CỤC|CHI CỤC|BAN QUẢN LÝ|PHÒNG|BỆNH VIỆN|TRUNG TÂM|ĐÀI|CÔNG TY)\s\p{Lu})/gu,
  /(?<=^\P{Ll}{0,4}TỔNG CỤC [\p{Lu}\s]{2,20}\s)(?=(?:CHI )?CỤC\s)/gu,
  // a site numbers the pages of what it shows: "1. UBND TỈNH X CỘNG HÒA …"
  /(?<=^\s{0,9}\d{1,2}\.?\s)(?=(?:UBND|[ỦU][YỶ] BAN|BỘ|SỞ|HỘI ĐỒNG|HUYỆN [ỦU][YỶ]|TỈNH [ỦU][YỶ]|ĐẢNG BỘ)\s)/gu,
  /(?<=\s)(?=V\s?\/\s?v:?\s)|(?<=\s)(?=Kính gửi\s?:)|(?<=[\p{L}\d]\s)(?=I\s?\.\s\p{Lu})/gu,
  /(?<=năm\s\d{4}\s)(?=-?\s?Căn\s|(?:Thực hiện|Thi hành|Triển khai)\s(?:Nghị|Quyết|Chỉ|Kế|Kết|Hướng|Chương)\s)/gu,
  /(?<![-_=*])(?=[-_=*]{5})|(?<=[-_=*]{5})(?![-_=*])/gu,
  /(?<![\p{L}])(?=Số\s?:\s?\d)|(?<=[*\s]\s?)(?=Số\s\d{1,4}\s?-\s?\p{Lu}\p{L}{1,4}\/)/gu,
  // a secrecy stamp must not drown in the line: it decides whether the paper is read at all
  /(?<=\s)(?<!(?:BÍ|TỐI|TUYỆT)\s)(?=(?:TỐI\s|TUYỆT\s)?MẬT\s(?:CỘNG|ĐẢNG|Độc|Số|\p{Lu}\p{Ll}))|(?<=(?<!BÍ\s)MẬT)(?=\s(?:CỘNG|ĐẢNG|Độc|Số|\p{Lu}\p{Ll}))/gu,
  new RegExp(`(?<!\\p{Ll})${PLACE_AND_DATE}`, 'gu'),
  new RegExp(
    `(?<=,\\s?ngày\\s\\d{1,2}\\stháng\\s\\d{1,2}\\snăm\\s\\d{4})(?=${BETWEEN}(?:${TYPE_IN_CAPITALS})(?:\\*|\\s|\\p{Lu}\\p{Ll}))`,
    'gu',
  ),
  new RegExp(`(?<=(?:^|năm\\s\\d{4}${BETWEEN})(?:${TYPE_IN_CAPITALS}))(?=\\*{0,2}\\s)`, 'gu'),
  // the number on the left comes behind the place on the right: "Số: 15/2012/CT-UBND CHỈ THỊ VỀ VIỆC … Trong thời gian qua"
  new RegExp(
    `(?<=Số\\s?:\\s?\\d[\\p{Lu}\\d/-]{3,30})(?=\\s{1,6}(?:${TYPE_IN_CAPITALS})\\s)|(?<=Số\\s?:\\s?\\d[\\p{Lu}\\d/-]{3,30}\\s{1,6}(?:${TYPE_IN_CAPITALS}))(?=\\s)`,
    'gu',
  ),
  /(?<=\p{Lu}{2}\s\p{Lu}{2,9}\s)(?=(?:Trong (?:thời gian|những|các)|Thời gian|Những năm|Trong năm|Năm \d|Để|Nhằm|Hiện nay|Qua)\s)/gu,
  // no mark stands between a title and the first sentence: "Về việc trồng cây Thực hiện Chỉ thị số …"
  /(?<=\p{Ll}{2}\s|\d{4}\s)(?=(?:(?:Trong thời|Thời) gian (?:vừa )?qua|(?:Trong những|Những) năm (?:gần đây|qua)|Hiện nay),?\s|(?:Thực hiện|Triển khai(?: thực hiện)?) (?:Chỉ thị|Nghị quyết|Nghị định|Công văn|Công điện|Văn bản|Kế hoạch|Quyết định|Kết luận|Thông báo|Chương trình|Hướng dẫn|ý kiến)\s)/gu,
  /(?<=[\p{Ll}\d]\s)(?=(?:CHỦ TỊCH\s)?(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ TRƯỞNG|GIÁM ĐỐC|THỦ TƯỚNG)[\p{Lu}\s,-]{3,60}\sCăn cứ)/gu,
  /(?<=\p{Lu}[”"]?\s)(?<!CHỦ TỊCH\s)(?=(?:CHỦ TỊCH\s)?(?:ỦY|UỶ) BAN NHÂN DÂN(?:\s\p{Lu}+){2,8}\sCăn cứ)/gu,
  /(?<=\p{Lu}\s)(?=BỘ TRƯỞNG BỘ\s[\p{Lu}\s,-]{2,60}\sCăn cứ)/gu,
  // the last of those who are addressed, and the first sentence
  /(?=(?:Nhằm|Theo|Thực hiện|Căn cứ|Để|Ngày|Thời gian|Trong|Hiện nay|Qua|Tiếp theo|Ủy ban|Sở|Bộ|Cục)\s)(?<=(?:[Kk]ính gửi|ĐIỆN)\s?:?\s[^|]{5,900}[\p{Ll}\d]\.\s)/gu,
  // the meeting that a notice reports
  /(?<=năm \d{4}\s)(?=(?:Sáng |Chiều )?[Nn]gày \d{1,2}[/.-]\d{1,2}[/.-]\d{4},)/gu,
  /(?<=[\p{Ll}\d]\s)(?=Căn cứ (?:Luật|Nghị|Quyết|Hiến|Pháp|Thông|Chỉ|Kế|Điều|Công|Chương|Văn bản)\s)|(?<=[;,:\p{Lu}]\s?)(?=Căn cứ\s|Xét (?:Tờ|đề)|Theo đề nghị\s|Thực hiện\s)/gu,
  /(?=(?:QUYẾT ĐỊNH|QUYẾT NGHỊ):)|(?<=(?:QUYẾT ĐỊNH|QUYẾT NGHỊ):)/gu,
  /(?<=[.;:”"/):]\s?)(?=Điều \d{1,3}\s?[.:])|(?<=\p{Lu}{2}\s)(?=Điều \d{1,3}\.\s\p{Lu})|(?<=[.;:]\s)(?=Chương [IVX]{1,4}\s)/gu,
  /(?<=[.;:”]\s)(?=[IVX]{1,4}\.\s\p{Lu}|\d{1,2}\.\s\p{Lu}|[a-zđ]\)\s\p{L}|[-+]\s\p{Lu})/gu,
  /(?=Nơi nhận\s?:)|(?<=Nơi nhận\s?:)/gu,
  /(?<![\p{L}./])(?=(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2}|T\/[ML]\s\p{Lu}{2}|K\/T\s\p{Lu}{2})/gu,
  /(?<=\p{Lu}\s)(?<!PHÓ\s)(?=(?:PHÓ\s)?(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|CHÁNH VĂN PHÒNG)(?![\p{L}]))|(?=\((?:Đã|đã) ký\))|(?<=\((?:Đã|đã) ký\))/gu,
  /(?<=\p{Lu}{2}\s)(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4}\s*$)/gu,
]

/** With a banner inside, the line holds at least a whole head: fewer openings are enough. */
const openingsOfHead = (line: string): number =>
  PARTY_BANNER.test(line) && PLACED.test(line) ? 2 : STATE_BANNER.test(line) ? 3 : 4
const PARTY_BANNER = /ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH/
const STATE_BANNER = /HỘI CHỦ NGHĨA/
/** Banner, place and day in one line: it is a head, however short its names are. */
const holdsHead = (line: string): boolean =>
  (PARTY_BANNER.test(line) || STATE_BANNER.test(line)) && PLACED.test(line)
const PLACED = new RegExp(PLACE_AND_DATE, 'u')

/** The places where `line` is to be cut, from left to right; none for an ordinary line. */
export function cutsIn(line: string): number[] {
  if (line.length < SHORTEST_LIST || !line.includes('  ')) return cutsOfSingleSpaced(line)
  // a blank line that was joined is a second blank
  const origin: number[] = []
  let from = 0
  const keepTo = (end: number): void => {
    for (; from < end; from += 1) origin.push(from)
  }
  for (const { index, 0: blanks } of matchesIn(DOUBLED_BLANKS, line)) {
    keepTo(index + 1)
    from = index + blanks.length
  }
  keepTo(line.length)
  const single = origin.map((at) => line[at]).join('')
  return cutsOfSingleSpaced(single).map((at) => origin[at] ?? line.length)
}
/** More of them part columns. */
const DOUBLED_BLANKS = /(?<! ) {2,3}(?! )/gu

function cutsOfSingleSpaced(line: string): number[] {
  if (line.length < (line.includes(', ngày ') ? SHORTEST_HEAD : SHORTEST)) return []
  const cuts = new Set([...rowsInLine(line), ...cutsBetweenItems(line), ...cutsBetweenBlocks(line)])
  return [...cuts].filter((at) => at > 0 && at < line.length).sort((a, b) => a - b)
}

function cutsBetweenBlocks(line: string): number[] {
  if (!MARKS.some((mark) => line.includes(mark))) return []
  const before = matchesIn(OPENING, line).map(({ index }) => line.slice(Math.max(0, index - 1), index))
  if (before.length < FEWEST) return []
  const gluedTo = before.filter((unit) => GLUED_TO.test(unit)).length
  const glued = gluedTo >= 2 || (gluedTo === 1 && before.length >= FEWEST_BESIDE_GLUED)
  const spaced =
    (line.length >= SHORTEST_SPACED || holdsHead(line)) &&
    before.filter((unit) => !/\p{L}/u.test(unit)).length >= openingsOfHead(line)
  if (!glued && !spaced) return []
  return (glued ? [...GLUE, ...BLOCKS] : BLOCKS).flatMap((pattern) =>
    matchesIn(pattern, line).map(({ index }) => index),
  )
}

/** What begins an item of a list behind the end of a sentence. */
const ITEM =
  /[.;:/”"] (?=(?:\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?|[a-zđ]\)|[IVX]{1,4}\.) ["“]?\p{L}|[-+•] ["“]?\p{Lu})/gu
/** And behind a heading, which ends with no mark. */
const BEHIND_HEADING =
  /(?<=\p{L} )(?<!(?:[Đđ]iều|[Kk]hoản|[Mm]ục|[Đđ]iểm|[Qq]uý|[Cc]hương|[Pp]hần|năm|tháng|ngày|số|lần|kỳ|khóa|khoá|đợt) )(?=(?:1|I)\. \p{Lu}|\d{1,2}\.1\. \p{Lu}|a\) \p{Lu})|(?<=\p{Lu}{2} )(?=[IVX]{1,4}\. \p{Lu}{2}|\d{1,2}\. \p{Lu}\p{Ll})/gu
/** Sentences may count what they say: shorter lines and fewer items are no joined list. */
const FEWEST_ITEMS = 4
const SHORTEST_LIST = 300

/** A converter that joins the lines of a list makes one line of it: "1. Trồng cây. 2. Sở Y tế: - Cấp thuốc; - Khám bệnh." */
function cutsBetweenItems(line: string): number[] {
  if (line.startsWith('|')) return []
  const run = [...runOfItems(line), ...nextItems(line)]
  if (line.length < SHORTEST_LIST) return run
  const runs = runsOfLabels(line)
  const items = [...matchesIn(ITEM, line).map(({ index }) => index + 2), ...runs]
  if (new Set(items).size < FEWEST_ITEMS) return run
  const headings = [
    ...matchesIn(BEHIND_HEADING, line).map(({ index }) => index),
    ...runs.flatMap((at) => endOfHeading(line, at)),
  ]
  const duties = matchesIn(DASH_IN_TEXT, line)
    .map(({ index }) => index)
    .filter((at) => DUTY_VERBS.test(fold(line.slice(at + 2, at + LONGEST_VERB))))
  const first = runs.flatMap((at) => dashBelowHeading(line, at))
  const bullets = matchesIn(BULLET, line).map(({ index }) => index)
  return [...items, ...headings, ...duties, ...first, ...bullets]
}
/** "II. MỤC TIÊU Trồng mới …": a heading in capitals, and what stands below it. */
function endOfHeading(line: string, at: number): number[] {
  HEADING.lastIndex = at
  const heading = HEADING.exec(line)?.[0]
  return heading === undefined ? [] : [at + heading.length]
}
const HEADING =
  /(?:[IVX]{1,4}|\d{1,2})[-./)] ?(?:[\p{Lu}\d]+[,:]? (?:[-–] (?=\p{Lu}{2}))?){2,}(?=\p{Lu}\p{Ll})/uy

/** "3. Tổ Tin học - Máy tính; - Mạng": the first of the dashes below a heading, which has no mark at its end. */
function dashBelowHeading(line: string, at: number): number[] {
  DASHES_BELOW.lastIndex = at
  const [found, heading = ''] = DASHES_BELOW.exec(line) ?? []
  return found === undefined ? [] : [at + heading.length]
}
/** What stands behind the dash within names of bodies: "Lao động - Thương binh và Xã hội", "Tài chính - Kế hoạch". */
const BEHIND_DASH_OF_NAME =
  'Thương|Kế|Xã|Tài|Hành|Du|Thể|Thông|Đầu|Hạ|Khoa|Công|Môi|Gia|Trẻ|Nghề|Tổng|Quản trị|Thư|Truyền|Bảo|Thống|Thủy|Dân|Nội|Tuyên|Kiểm soát|Viễn|Ngân'
const DASHES_BELOW = new RegExp(
  `((?:[IVX]{1,4}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[-./)]{1,2} ?\\p{Lu}[^.;:–-]{4,70}\\p{Ll} )- (?!(?:${BEHIND_DASH_OF_NAME})\\s)\\p{Lu}\\p{Ll}*\\s[^;.:]{8,400}[;.] (?=- )`,
  'uy',
)

/** "Sở Y tế: a) Cấp thuốc; b) Khám bệnh", "… yêu cầu: 1. Sở Y tế cấp thuốc. 2. Các xã …": two are enough that begin behind a colon. */
function runOfItems(line: string): number[] {
  const items = matchesIn(RUN_ITEM, line).map(({ index, 1: label = '' }) => ({ at: index + 2, label }))
  const first = items.find(
    ({ at, label }) => line[at - 2] === ':' && ['a)', '-', '1.', '1-', '1/'].includes(label),
  )
  if (first === undefined) return []
  const isAlike = (label: string): boolean =>
    KINDS_OF_LABEL.every((kind) => kind.test(label) === kind.test(first.label))
  const labels = items.filter(({ at, label }) => at >= first.at && isAlike(label))
  const isRun =
    labels.length > 1 &&
    labels.every(
      ({ label }, place) =>
        label === '-' || label.slice(0, -1) === String(place + 1) || label[0] === LETTERS[place],
    )
  return isRun ? labels.map(({ at }) => at) : []
}

/** "4. Các lực lượng sẵn sàng. 5. Ban A trực ban 24/24.": behind an item the next ones, in its line. */
function nextItems(line: string): number[] {
  const [, number, mark = ''] = NUMBERED_LINE.exec(line) ?? []
  let last = Number(number)
  return matchesIn(RUN_ITEM, line).flatMap(({ index, 1: label }) => {
    if (line[index] === ':' || label !== `${last + 1}${mark}`) return []
    last += 1
    return [index + 2]
  })
}
const NUMBERED_LINE = /^(\d{1,2})([-./]) ?["“]?\p{Lu}/u

const RUN_ITEM = /[.;:] (?=([a-zđ]\)|-|\d{1,2}[-./]) ["“]?\p{Lu})/gu
const KINDS_OF_LABEL = [/^-$/u, /^\d+\.$/u, /^\d+-$/u, /^\d+\/$/u]

/** "1. Hỗ trợ doanh nghiệp - Duy trì …": a name with a dash goes on with no verb. */
const DASH_IN_TEXT = /(?<=\p{Ll}{2} )(?=- \p{Lu}\p{Ll}+ )/gu
/** No sentence has these signs before a capital. */
const BULLET = /(?<=\p{Ll} )(?=[+•] \p{Lu}\p{Ll})/gu
const LONGEST_VERB = 40
