import { provincesCalled } from '../../model/province-letters.js'
import type { AskedOf } from './asked-of.js'
import type { Said } from './not-answered.js'
import { wordsIn } from './named.js'
import { timeNamed } from './times.js'

// cspell:disable
const [BEGIN, END] = [String.raw`(?<![\p{L}\p{M}\p{N}/-])`, String.raw`(?![\p{L}\p{M}\p{N}/-])`]
/** A paper that is named by its number: ct34, chỉ thị 34, 34-CT/TW. */
const PAPER = String.raw`(?:(?:ct|nq|kl|qđ|qd|kh|cv|tb|chỉ thị|chi thi|nghị quyết|nghi quyet|kết luận|ket luan|quyết định|quyet dinh|kế hoạch|ke hoach)\s?(?:số |so )?\d|\d+\s?[-/ ]\s?(?:ct|nq|kl|qđ|qd|kh)(?![\p{L}\p{M}]))`
const UNIT = '(?:tỉnh|tinh|địa phương|dia phuong|huyện|huyen|xã|xa|phường|phuong)'
const YET = '(?:chưa|chua)'
const LATE = '(?:trễ|tre|chậm|cham|muộn|muon|quá hạn|qua han)'
/** What papers are called of which the tasks are meant. */
const PAPERS =
  '(?:văn bản|van ban|vb|công văn|cong van|cv|kế hoạch|ke hoach|kh|hồ sơ|ho so|chỉ thị|chi thi|nghị quyết|nghi quyet)'

const anywhere = (pattern: string): RegExp => new RegExp(pattern, 'giu')

/** What the names of bodies begin with that have tasks, and letters of departments. */
const BODY =
  '(?:sở|so(?! (?:sánh|sanh|với|voi|liệu|lieu))|phòng|phong|ubnd|thanh tra|công an|cong an|chi cục|chi cuc|văn phòng|van phong|ban quản lý|ban quan ly|tỉnh đoàn|tinh doan|ban tổ chức|ban to chuc|ban tuyên giáo|ban tuyen giao|liên đoàn|lien doan|mặt trận|mat tran|kho bạc|kho bac|bảo hiểm|bao hiem|ngân hàng|ngan hang|bộ|bo(?! (?:tri|sung|phan))|tổng cục|tong cuc|cục|cuc|thủ tướng|thu tuong|chính phủ|chinh phu|tỉnh ủy|tinh uy|thành ủy|thanh uy|huyện ủy|huyen uy|đảng ủy|dang uy|ủy ban|uy ban|ban chỉ đạo|ban chi dao|ban bí thư|ban bi thu|hội đồng|hoi dong|viện|vien|tòa án|toa an|thuế|thue|hải quan|hai quan|[sp][bcdđghklmnptvxy]{2,6})'
/** A time that is not over, as people write it behind a body. */
const TIME =
  '(?:(?:tuần|tuan|tháng|thang|quý|quy)\\s+(?:này|nay|sau|tới|toi)|(?:(?:tháng|thang)\\s+(?:1[0-2]|0?[1-9])|(?:quý|quy)\\s+(?:[1-4]|i{1,3}|iv))(?:(?:/|-|\\s+(?:năm\\s+|nam\\s+)?)20\\d\\d)?|(?:hôm|hom)\\s+nay|(?:ngày|ngay)\\s+mai|(?:cuối|cuoi)\\s+(?:tuần|tuan|tháng|thang|quý|quy|năm|nam))'

/** What officers shorten who type in haste, without accents and in letters, where it can be nothing else; one after the other. */
const SHORTENED: ReadonlyArray<readonly [letters: RegExp, words: string]> = [
  // of two papers each is told by its type: ct34 so với ct39
  [anywhere(`${BEGIN}(ct|nq|kl)(\\d{1,4})(?=\\s.*${BEGIN}(?:ct|nq|kl)\\s?\\d)`), '$1 $2'],
  [anywhere(`(?<=${BEGIN}(?:ct|nq|kl) \\d{1,4}\\s.*${BEGIN}(?:ct|nq|kl))(\\d{1,4})${END}`), ' $1'],
  // what is late, where it is neither the National Assembly nor a master plan: qh yb, ct34 qh
  [
    anywhere(
      `(?<!(?:luật|luat|nq|nghị quyết|nghi quyet|đại biểu|dai bieu|đb|db|của|cua|họp|hop|ubtv|đoàn|doan|văn phòng|van phong|vp) )${BEGIN}qh${END}(?! (?:khóa|khoa|họp|hop|x[iv]+|sử dụng|su dung|sdđ|sdd|chung|phân khu|phan khu|chi tiết|chi tiet|vùng|vung|đô thị|do thi|nông thôn|nong thon|tổng thể|tong the|xây dựng|xay dung|đất|dat|điện|dien|khoáng|khoang|giao thông|giao thong|mạng|mang|ngành|nganh))`,
    ),
    'quá hạn',
  ],
  [
    anywhere(`${BEGIN}[đd]h(?= (?:hôm|hom|ngày|ngay|tuần|tuan|tháng|thang|quý|quy|cuối|cuoi|t\\d))`),
    'đến hạn',
  ],
  [anywhere(`(?<=(?:đã|da|chưa|chua) )ht${END}`), 'hoàn thành'],
  [
    anywhere(`${BEGIN}bn(?= (?:${UNIT}|việc|viec|nv|nhiệm vụ|nhiem vu|vb|văn bản|van ban|sở|so)${END})`),
    'bao nhiêu',
  ],
  // a report that is owed: chưa nộp bc, bc trễ
  [
    anywhere(`(?<=(?:nộp|nop|gửi|gui|nợ|no|thiếu|thieu|${YET}(?: có| co)?) )bc${END}(?! (?:số |so )?\\d)`),
    'báo cáo',
  ],
  [anywhere(`^bc(?= (?:nào |nao )?(?:bị |bi )?(?:${YET}|${LATE}))`), 'báo cáo'],
  [
    anywhere(
      `^(?:báo cáo|bao cao)(?: nào| nao)?(?: bị| bi| còn| con)? (?:${LATE}|${YET} (?:nộp|nop|gửi|gui|có|co|xong|làm|lam))(?: (?:hạn|han))?(?= ${PAPER}|$)`,
    ),
    'báo cáo quá hạn',
  ],
  // how a paper stands: kq ct34, tđ thực hiện ct34, th ct34
  ...(
    [
      ['kq', 'kết quả'],
      ['t[đd]', 'tiến độ'],
      ['th', 'tình hình'],
    ] as const
  ).map(
    ([letters, words]) =>
      [
        anywhere(`^(?:${letters})(?= (?:(?:thực hiện|thuc hien|triển khai|trien khai|th) )?${PAPER})`),
        words,
      ] as const,
  ),
  [anywhere(`^((?:${PAPER})[\\p{L}\\d/-]*) (?:bc|kq|t[đd]|th)$`), 'tình hình $1'],
  // what is to be reported then, and no report of that time: báo cáo gì tuần này
  [
    anywhere(
      `^(?:có |co |cần |can |phải |phai )?(?:nộp |nop |gửi |gui )?(?:báo cáo|bao cao) (?:gì|gi|nào|nao)(?= (?:tuần|tuan|tháng|thang|quý|quy|hôm|hom|ngày|ngay|trước|truoc|trong)(?= ))`,
    ),
    'phải nộp báo cáo gì',
  ],
  // the plans for a paper: kh ct34 yb, kh th ct34, ct34 kh
  [anywhere(`^((?:ct|nq|kl)\\s?\\d[\\p{L}\\d/-]*) kh(?= |$)`), 'kế hoạch nào thực hiện $1'],
  [
    anywhere(
      `^(?:các |cac |những |nhung |ds )?(?:kh|kế hoạch|ke hoach) (?:(?:thực hiện|thuc hien|triển khai|trien khai|th) )?(?=(?:ct|nq|kl)\\s?\\d)`,
    ),
    'kế hoạch nào thực hiện ',
  ],
  [anywhere(`^((?:${PAPER}).*?) (?:so với|so voi|vs) (?=${PAPER})`), 'so sánh $1 với '],
  // a plan that somebody has or has not, of no number: tinh nao chua co kh ct999
  [
    /(?<=(?<![\p{L}\p{M}\p{N}])(?:có|co|ban hành|ban hanh|ra) )kh(?![\p{L}\p{M}\p{N}/-]|\s+(?:số\s+|so\s+)?\d)/giu,
    'kế hoạch',
  ],
  // communes and wards are one level: xã phường chưa triển khai nghị quyết 21
  [
    anywhere(`^(?:các |cac )?(?:xã|xa),? (?:phường|phuong)(?: (?:nào|nao))?(?= (?:${LATE}|${YET}) )`),
    'xã nào',
  ],
  // of all provinces: 63 tỉnh chỉ thị 34
  [
    anywhere(`^(?:34|63) (?:tỉnh|tinh)(?:,? (?:thành|thanh)(?: (?:phố|pho))?)? (?=${PAPER}[^ ]*$)`),
    'tỉnh nào đã triển khai ',
  ],
  // who is the latest, of no paper: top 5 tỉnh chậm, tỉnh trễ nhất
  [
    anywhere(`^(?:top )?(?:\\d{1,2} )?(?:tỉnh|tinh)(?: (?:nào|nao))? ${LATE}(?: (?:nhất|nhat))?$`),
    'tỉnh nào quá hạn nhiều nhất',
  ],
  // reports that nobody has sent in: chưa ai báo cáo
  [
    anywhere(
      `^(?:(?:việc|viec|nhiệm vụ|nhiem vu) )?${YET} (?:(?:có|co) )?(?:ai|(?:đơn vị|don vi|cơ quan|co quan) (?:nào|nao)) (?:báo cáo|bao cao)$`,
    ),
    'báo cáo quá hạn',
  ],
  // whoever is asked to see to a paper: ai là đầu mối chỉ thị 34
  [
    anywhere(
      `^(?:ai|(?:cơ quan|co quan|đơn vị|don vi) (?:nào|nao)) (?:(?:là|la|làm|lam) )?(?:đầu mối|dau moi|thường trực|thuong truc|chịu trách nhiệm|chiu trach nhiem)(?: (?:chính|chinh|về|ve|của|cua|thực hiện|thuc hien))* ((?:${PAPER}).*)$`,
    ),
    '$1 giao việc cho ai',
  ],
  // what is due somewhere, its time first: tháng này cần thơ có gì
  [
    anywhere(
      `^(${TIME}) (?!.*(?:${LATE}|${YET}))(\\S+(?: \\S+){1,4}) (?:có|co|còn|con) (?:(?:việc|viec) )?(?:gì|gi|nào|nao)$`,
    ),
    'việc $2 đến hạn $1',
  ],
  // what those above give to a place: nhiệm vụ trung ương giao cho tỉnh Cần Thơ
  [
    anywhere(
      `^(?:(?:các|cac|những|nhung) )?(?:việc|viec|nhiệm vụ|nhiem vu) (?:(?:cấp trên|cap tren|trung ương|trung uong|chính phủ|chinh phu) )(?:giao|phân công|phan cong)(?: cho)? (?=(?:${BODY}|${UNIT}|(?:thành phố|thanh pho|tp)) )`,
    ),
    'nhiệm vụ của ',
  ],
  // which units: huyện chưa có kh, xã trễ
  [
    anywhere(
      `^(${UNIT})(?= (?:${LATE}|${YET}(?: (?:có|co|làm|lam|triển khai|trien khai|thực hiện|thuc hien|ban hành|ban hanh|nộp|nop|xong|báo cáo|bao cao)(?![\\p{L}\\p{M}]).*)?)$)`,
    ),
    '$1 nào',
  ],
  // a month behind what is due then: qua han t11, den han t6/2026
  [
    /(?<=(?<![\p{L}\p{M}])(?:hạn|han|đến|den|trong|hết|het|từ|tu) )t(?<month>1[0-2]|0?[1-9])(?=\/20\d\d|(?![\p{L}\p{M}\p{N}/]))/giu,
    'tháng $<month>',
  ],
  // who has acted, as people say it: tỉnh nào làm rồi
  [
    anywhere(
      `^((?:tỉnh|tinh|địa phương|dia phuong) (?:nào|nao)) (?:(?:đã|da) )?(?:làm|lam|triển khai|trien khai|thực hiện|thuc hien|có|co) (?:rồi|roi|xong|xong rồi|xong roi)(?= ${PAPER}|$)`,
    ),
    '$1 đã triển khai',
  ],
  // what somebody is given: cấp trên giao việc gì cho Sở Xây dựng Lạng Sơn
  [
    anywhere(
      `^(?:cấp trên|cap tren|trung ương|trung uong|tỉnh|tinh|trên|tren) (?:(?:đã|da|đang|dang) )?(?:giao|phân công|phan cong) (?:những |nhung )?(?:việc|viec|nhiệm vụ|nhiem vu) (?:gì|gi|nào|nao) cho (?=${BODY} )`,
    ),
    'nhiệm vụ của ',
  ],
  // a district with a number before what is asked of it: quận 1 nhiệm vụ
  [
    anywhere(
      `^((?:quận|quan|phường|phuong) \\d{1,2}) (?:nhiệm vụ|nhiem vu|việc|viec|công việc|cong viec)(?: (?:gì|gi|nào|nao))?$`,
    ),
    'nhiệm vụ của $1',
  ],
  // who is wanting, behind the number of a paper: ct 999 con tinh nao, ct34 còn mấy tỉnh
  [
    /(?<=\d[\p{L}\d/-]*\s+)(?:còn|con)\s+(?:mấy|may|bao nhiêu|bao nhieu)\s+(tỉnh|tinh|địa phương|dia phuong)$/giu,
    '$1 nào chưa',
  ],
  [/(?<=\d[\p{L}\d/-]*\s+)(?:còn|con)\s+(tỉnh|tinh|địa phương|dia phuong)\s+(nào|nao)$/giu, '$1 $2 chưa'],
  [
    anywhere(
      `${BEGIN}(?:mấy|may|bao nhiêu|bao nhieu) (tỉnh|tinh|địa phương|dia phuong) (?:xong|đã xong|da xong)(?= ${PAPER})`,
    ),
    '$1 nào đã có kế hoạch',
  ],
  // whether a place has acted, behind its name: ct34 lạng sơn chưa
  [
    anywhere(
      `^((?:${PAPER})[\\p{L}\\d/-]*) (?!.*(?:nào|nao|ai|mấy|may|làm|lam|có|co|đã|da|xong|còn|con|khai|hiện|hien|hành|hanh|${LATE})(?![\\p{L}\\p{M}]))((?:[\\p{L}\\p{M}]+ ){1,4})${YET}$`,
    ),
    '$2đã triển khai $1 chưa',
  ],
  // of papers that are late or not dealt with their tasks are: vb chưa làm, kh nào trễ
  [
    anywhere(
      `^(?:các |cac |những |nhung |ds )?${PAPERS}(?: nào| nao)?(?: (?:bị|bi|còn|con|đang|dang))? (?=(?:${YET} (?:làm|lam|xong|hoàn thành|hoan thanh|thực hiện|thuc hien|giải quyết|giai quyet|xử lý|xu ly)|${LATE})$)`,
    ),
    'việc ',
  ],
  [anywhere(`(?<=^việc (?:chưa|chua) )(?:giải quyết|giai quyet|xử lý|xu ly)$`), 'làm'],
  [
    anywhere(`^(?:công văn|cong van|cv|vb|văn bản|van ban) (?:đến |den )?(?:mới|moi)(?: đến| den| về| ve)?$`),
    'văn bản mới',
  ],
  // it is the units that have papers, by whomever these are signed: ubnd xa nao chua co ke hoach
  [
    /(?<![\p{L}\p{M}])ubnd\s+(?=(?:xã|xa|phường|phuong|huyện|huyen|tỉnh|tinh)\s+(?:nào|nao)(?![\p{L}\p{M}]))/giu,
    '',
  ],
  [
    anywhere(`^\\s*(?:ngày |ngay )?mai (?=(?:có|co|phải|phai) (?:gì|gi|việc|viec|làm|lam)(?: |$))`),
    'ngày mai ',
  ],
  [anywhere(`^(ngày mai) (?:có|co) (?:gì|gi)$`), '$1 có việc gì'],
  // the same by itself, or behind a body: t12, sở xây dựng lào cai t12
  [anywhere(`^\\s*t(1[0-2]|0?[1-9])(?=\\s*$|/20\\d\\d\\s*$)`), 'tháng $1'],
  [
    new RegExp(`(?<=^\\s*${BODY}(?:\\s+\\S.*)?\\s+)t(1[0-2]|0?[1-9])(?=\\s*$|/20\\d\\d\\s*$)`, 'giu'),
    'tháng $1',
  ],
  // of whoever is late the tasks are: sở xd lào cai trễ; with its accents of any: lâm đồng trễ
  [
    new RegExp(`(?<=^\\s*${BODY}(?:\\s+\\S.*)?)\\s+(?:trễ|tre|chậm|cham)(?:\\s+(?:hạn|han))?$`, 'giu'),
    ' quá hạn',
  ],
  [
    /(?<=^\s*(?!.*(?<![\p{L}\p{M}])(?:việc|viec|(?:nhiệm|nhiem)\s+(?:vụ|vu)|sánh|các|nào|nao|ai|gì|gi|xong|thành|sắp|sap|mới|moi(?! truong)|không|khong|chưa|chua|cáo|cao|bản|độ|\d)(?![\p{L}\p{M}]))\S+\s.*\S)\s+(?:(?:đang|bị)\s+)*(?:trễ|chậm)$/giu,
    ' quá hạn',
  ],
  // or what it is to report: sở y tế lào cai báo cáo gì tháng này
  [
    new RegExp(
      `(?<=^\\s*${BODY}\\s+\\S.*)\\s+(?:(?:phải|phai|cần|can)\\s+)?(?:báo cáo|bao cao)\\s+(?:gì|gi|nào|nao)\\s+(?=${TIME}$)`,
      'giu',
    ),
    ' đến hạn ',
  ],
]

/** A body behind which a time stands: sxd lào cai tuần này, ngân hàng nhà nước tháng 12. */
const BODY_IN_TIME = new RegExp(
  `(?<=^\\s*(?!.*(?<![\\p{L}\\p{M}])(?:hạn|han|trễ|tre|chậm|cham|mới|moi(?! truong)|(?:văn|van)\\s+(?:bản|ban)|vb|(?<!(?:sở|so)\\s+(?:kế|ke)\\s+)(?:hoạch|hoach)|kh|cv|bc|cáo|cao|ban\\s+(?:hành|hanh)|ký|nạp|nap|họp|hop|nghị|nghi|việc|viec|(?:nhiệm|nhiem)\\s+(?:vụ|vu)|nv|gì|gi|nào|nao)(?![\\p{L}\\p{M}]))${BODY}(?:\\s+\\S.*)?)\\s+(?=(?<time>${TIME})$)`,
  'iu',
)
// cspell:enable

/** Of a body and a time what is due then; of a time that names its year and is over its papers are asked for. */
function dueThen(question: string, today: string): string {
  const { time = '' } = BODY_IN_TIME.exec(question)?.groups ?? {}
  const isOver = /20\d\d$/.test(time) && (timeNamed(wordsIn(time).join(' '), today)?.span[1] ?? '') < today
  return time === '' || isOver ? question : question.replace(BODY_IN_TIME, ' đến hạn ')
}

/** A question with these written out. */
export const inHaste = (question: string, today: string): string =>
  dueThen(
    SHORTENED.reduce((text, [letters, words]) => text.replaceAll(letters, words), question.normalize('NFC')),
    today,
  )

/** What a paper is named by, in words without accents; of nothing else letters of a province are asked beside. */
// cspell:disable-next-line
const OF_A_PAPER =
  /^(?:chi|thi|nghi|quyet|ket|luan|dinh|ke|hoach|cong|dien|van|so|ct|nq|kl|qd|kh|cd|cv|tw|ttg|tu|[a-z]{2}\d+|\d+)$/
/** A department or a committee in letters, behind which those of its province stand. */
const OF_A_BODY = /^(?:[sp][bcdghklmnptvxy]{2,6}|ubnd|hdnd|mttq)$/ // cspell:disable-line

// cspell:disable
/** Departments of provinces by their letters, as far as they are those of one. */
const DEPARTMENTS: ReadonlyMap<string, string> = new Map([
  ['sxd', 'sở Xây dựng'],
  ['stc', 'sở Tài chính'],
  ['snv', 'sở Nội vụ'],
  ['stnmt', 'sở Tài nguyên và Môi trường'],
  ['snnmt', 'sở Nông nghiệp và Môi trường'],
  ['sgddt', 'sở Giáo dục và Đào tạo'],
  ['sgd', 'sở Giáo dục và Đào tạo'],
  ['skhdt', 'sở Kế hoạch và Đầu tư'],
  ['skhcn', 'sở Khoa học và Công nghệ'],
  ['stttt', 'sở Thông tin và Truyền thông'],
  ['stp', 'sở Tư pháp'],
  ['sct', 'sở Công Thương'],
])
// cspell:enable

/**
 * What is asked of a province that a question names by its letters alone, beside a paper or behind a body in letters: qua han ls,
 * ct 34 ls lam chưa, snv yb. Where several provinces bear them, it says so and asks which is meant.
 */
export function ofLetters(of: AskedOf): { readonly of: AskedOf; readonly said: Said | null } {
  const words = wordsIn(of.rest)
  const letters = words.filter((word) => !OF_A_PAPER.test(word))
  const [body, behind] = letters
  const isOfBody = letters.length === 2 && OF_A_BODY.test(body!)
  const called = isOfBody ? behind! : letters.length === 1 ? body! : ''
  const names = provincesCalled(called)
  if (names.length === 0 || (isOfBody && names.length > 1)) return { of, said: null }
  const named = written(of.rest, called, names)
  // where such a body is not held, that is said of its name
  const rest = isOfBody
    ? named.replace(/^\S+/, (letters) => DEPARTMENTS.get(wordsIn(letters)[0]!) ?? letters)
    : named
  return { of: { ...of, rest }, said: names.length > 1 ? unclear(called, names) : null }
}

/** With the name of the province; beside a paper several are compared, and of nothing else. */
const written = (text: string, letters: string, names: readonly string[]): string =>
  text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'iu'), (said) =>
    names.length === 1 || /\d/.test(text) ? names.join(' và ') : said,
  )

// cspell:disable
/** Letters that are those of a province and, behind papers, of something else more often. */
const OF_MUCH_ELSE = new Set('ct kh tb hd th vp nd dt la na'.split(' '))
/** Papers that are asked for by their type, or by a number, and the letters of whose they are: vb yb, cv ubnd ls, kh yb 2024, ct34 yb. */
const LETTERS_BEHIND = anywhere(
  `^(?:(?:các |cac |những |nhung |ds )?(?:${PAPERS}|tbkl|tb|nq|qđ|qd|kl|bc|ct|thông báo|thong bao|quyết định|quyet dinh|kết luận|ket luan)(?: (?:mới|moi|của|cua|ubnd|hđnd|hdnd|tỉnh|tinh))*|(?:${PAPER})[\\p{L}\\d/-]*) (?<letters>[a-zđ]{2,5})(?: (?:năm |nam )?20\\d\\d)?$`,
)
// cspell:enable

/** The same of papers; what else is asked of a province is left to what asks it. */
export function ofPapersOf(question: string): { readonly question: string; readonly said: Said | null } {
  const [found] = [...question.matchAll(LETTERS_BEHIND)]
  const [letters = ''] = wordsIn(found?.groups?.['letters'] ?? '')
  const names = OF_MUCH_ELSE.has(letters) ? [] : provincesCalled(letters)
  if (names.length === 0) return { question, said: null }
  return {
    question: written(question, found!.groups!['letters']!, names),
    said: names.length > 1 ? unclear(letters, names) : null,
  }
}

const unclear = (letters: string, names: readonly string[]): Said => [
  `“${letters.toUpperCase()}” có thể là ${names.join(' hoặc ')}: hãy viết cả tên tỉnh`,
  `“${letters.toUpperCase()}” may be ${names.join(' or ')}: write the name of the province`,
]
