// What two readings may write differently without being different: case, accents' places, dashes, known short forms.

const TONES =
  [
  ['oà', 'òa'], ['oá', 'óa'], ['oả', 'ỏa'], ['oã', 'õa'], ['oạ', 'ọa'],
  ['oè', 'òe'], ['oé', 'óe'], ['oẻ', 'ỏe'], ['oẽ', 'õe'], ['oẹ', 'ọe'],
  ['uỳ', 'ùy'], ['uý', 'úy'], ['uỷ', 'ủy'], ['uỹ', 'ũy'], ['uỵ', 'ụy'],
] // prettier-ignore
    // only an open syllable is written in two ways: hoà and hòa, but never hoạch or quý
    .map(([old, now]) => [new RegExp(`(?<!q)${old}(?!\\p{L})`, 'gu'), now])

const composed = (text) =>
  String(text)
    .normalize('NFC')
    .replace(/[\u00D0\u0189]/g, 'Đ')
    .replace(/\u01A2/g, 'Ư')
    .replace(/\u01A3/g, 'ư')

/** Words as they are compared: `UỶ BAN  nhân dân.` and `Ủy ban nhân dân` are the same. */
export function foldText(text) {
  if (text === null || text === undefined) return ''
  let folded = composed(text).toLowerCase()
  for (const [old, now] of TONES) folded = folded.replace(old, now)
  return folded
    .replace(/\uFEFF/g, '')
    .replace(/[*_`]+/g, '')
    .replace(/[“”„"«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—‑−]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:]+|[\s.,;:/]+$/g, '')
    .trim()
}

/** Only letters and digits, one blank between words. */
export const foldWords = (text) =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A symbol without label, blanks and leading zeros: `Số: 05 / QĐ–UBND` is `5/qđ-ubnd`. */
export function foldSymbol(symbol) {
  if (symbol === null || symbol === undefined || symbol === '') return ''
  return composed(symbol)
    .replace(/[–—‑−]/g, '-')
    .replace(/\s+/g, '')
    .replace(/^s[ốo]:?/i, '')
    .toLowerCase()
    .replace(/ư/g, 'u')
    .replace(/^[-/]+/, '')
    .replace(/^0+(?=\d)/, '')
}

/** The name of an enumerated value, however it is cased: `keHoach`, `ke-hoach`, `KE_HOACH`. */
export const foldEnum = (value) =>
  value === null || value === undefined
    ? ''
    : String(value)
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .replace(/[\s-]+/g, '_')

// ------------------------------------------------------------------ bodies

// JavaScript's \b knows ASCII alone
const EDGE = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))'
const word = (...forms) => new RegExp(forms.map((form) => `${EDGE}${form}${EDGE}`).join('|'), 'gu')

/** Short forms of names of bodies, in the order in which they are written out. */
const SHORT_FORMS = [
  [word('ubmttqvn', 'ub mttqvn', 'ub mttq', 'ubmttq', 'ủy ban mttqvn', 'ủy ban mttq việt nam', 'ủy ban mttq'), 'mặt trận tổ quốc'],
  [word('mttqvn', 'mttq việt nam', 'mttq'), 'mặt trận tổ quốc'],
  [/ủy ban mặt trận tổ quốc/gu, 'mặt trận tổ quốc'],
  [/mặt trận tổ quốc việt nam/gu, 'mặt trận tổ quốc'],
  [/ủy ban trung ương mặt trận/gu, 'trung ương mặt trận'],
  [word('vksndtc'), 'viện kiểm sát nhân dân tối cao'],
  [word('vksnd'), 'viện kiểm sát nhân dân'],
  [word('tandtc'), 'tòa án nhân dân tối cao'],
  [word('tand'), 'tòa án nhân dân'],
  [word('lhpn'), 'liên hiệp phụ nữ'],
  [word('nvqs'), 'nghĩa vụ quân sự'],
  [word('ubnd'), 'ủy ban nhân dân'],
  [word('hđnd'), 'hội đồng nhân dân'],
  [word('btv'), 'ban thường vụ'],
  [word('bch'), 'ban chấp hành'],
  [word('bcsđ'), 'ban cán sự đảng'],
  [word('bcđ'), 'ban chỉ đạo'],
  [word('bql'), 'ban quản lý'],
  [word('đtxd'), 'đầu tư xây dựng'],
  [word('lđ-?\\s?tb\\s?(?:&|và)\\s?xh', 'lđtbxh', 'lđ-tbxh'), 'lao động thương binh xã hội'],
  [word('tbxh'), 'thương binh xã hội'],
  [word('kh\\s?&\\s?đt', 'khđt'), 'kế hoạch đầu tư'],
  [word('tn\\s?&\\s?mt', 'tnmt'), 'tài nguyên môi trường'],
  [word('nn\\s?&\\s?ptnt', 'nnptnt'), 'nông nghiệp phát triển nông thôn'],
  [word('ptnt'), 'phát triển nông thôn'],
  [word('nn\\s?&\\s?mt', 'nnmt'), 'nông nghiệp môi trường'],
  [word('gd\\s?&\\s?đt', 'gdđt'), 'giáo dục đào tạo'],
  [word('gtvt'), 'giao thông vận tải'],
  [word('vhttdl', 'vhtt\\s?&\\s?dl'), 'văn hóa thể thao du lịch'],
  [word('tt\\s?&\\s?tt', 'tttt'), 'thông tin truyền thông'],
  [word('kh\\s?&\\s?cn', 'khcn'), 'khoa học công nghệ'],
  [word('nhcsxh', 'ngân hàng csxh'), 'ngân hàng chính sách xã hội'],
  [word('nhnn'), 'ngân hàng nhà nước'],
  [word('lđlđ'), 'liên đoàn lao động'],
  [word('tncs'), 'thanh niên cộng sản'],
  [word('vtv'), 'đài truyền hình việt nam'],
  [word('vov'), 'đài tiếng nói việt nam'],
  [word('ttxvn'), 'thông tấn xã việt nam'],
  [word('đa krông'), 'đakrông'],
  [word('tccb'), 'tổ chức cán bộ'],
  [word('tchc', 'tc-hc'), 'tổ chức hành chính'],
  [word('hcqt'), 'hành chính quản trị'],
  [word('khtc', 'kh-tc'), 'kế hoạch tài chính'],
  [word('khth'), 'kế hoạch tổng hợp'],
  [word('tckt', 'tc-kt'), 'tài chính kế toán'],
  [word('cntt'), 'công nghệ thông tin'],
  [word('hssv'), 'học sinh sinh viên'],
  [word('ttht nnt', 'ttht'), 'tuyên truyền hỗ trợ người nộp thuế'],
  [word('gdth'), 'giáo dục tiểu học'],
  [word('gdtrh'), 'giáo dục trung học'],
  [word('gdtx'), 'giáo dục thường xuyên'],
  [word('gdmn'), 'giáo dục mầm non'],
  [word('ksnk'), 'kiểm soát nhiễm khuẩn'],
  [word('xnk'), 'xuất nhập khẩu'],
  [word('bhyt'), 'bảo hiểm y tế'],
  [word('bhxh'), 'bảo hiểm xã hội'],
  [word('thcs'), 'trung học cơ sở'],
  [word('thpt'), 'trung học phổ thông'],
  [word('pctt'), 'phòng chống thiên tai'],
  [word('tkcn'), 'tìm kiếm cứu nạn'],
  [word('vp'), 'văn phòng'],
  [word('tw'), 'trung ương'],
  [/trung ương (?=hội (?:liên hiệp phụ nữ|nông dân|cựu chiến binh) việt nam)/gu, ''],
  [new RegExp(`${EDGE}tp${EDGE}\\.?`, 'gu'), 'thành phố'],
] // prettier-ignore

const UNIT_KIND = '(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu)'

const single = (text) => text.replace(/\s+/g, ' ').trim()

const known = new Map()

/** A body's name without the paper's own units and house, and the same without the kind of unit at its end. Each is worked out once. */
function bodyForms(name, own) {
  const key = [name, own.house, ...own.units].join('\n')
  const forms = known.get(key) ?? newBodyForms(name, own)
  known.set(key, forms)
  return forms
}

function newBodyForms(name, { units, house }) {
  const full = bodyWords(name, units)
  const bare = withoutKind(full)
  return {
    full,
    bare,
    alone: house === null ? bare : withoutHouse(bare, withoutKind(bodyWords(house, units))),
  }
}

const withoutKind = (words) => words.replace(new RegExp(`\\s+${UNIT_KIND}$`, 'u'), '')

function bodyWords(name, units) {
  let folded = foldText(name).replace(/\([^)]*\)/g, ' ')
  for (const [short, long] of SHORT_FORMS) folded = folded.replace(short, long)
  folded = single(folded.replace(/[^\p{L}\p{N}]+/gu, ' '))
  folded = single(folded.replace(/(^|\s)và(?=\s)/gu, ' '))
    .replace(/^(các|những|toàn thể|đồng chí|lãnh đạo)\s+/u, '')
    .replace(/\b(trung ương đảng cộng sản việt nam|trung ương đảng)$/u, 'trung ương')
    .replace(/^(ban bí thư|bộ chính trị) (khóa \S+ )?trung ương$/u, '$1')
    .replace(/^thủ tướng chính phủ$/u, 'thủ tướng')
  for (const unit of units.map((own) => foldText(own).replace(/[^\p{L}\p{N}]+/gu, ' ')).filter(Boolean))
    folded = folded
      .replace(new RegExp(`(${UNIT_KIND})\\s+${unit}(?=$|\\s)`, 'gu'), '$1')
      .replace(new RegExp(`\\s+${unit}$`, 'u'), '')
  return single(folded)
}

/** "Phòng Nghiệp vụ Y Sở Y tế tỉnh", "Thanh tra Sở" in a paper of the Sở Y tế: the room alone. */
function withoutHouse(words, house) {
  if (words.endsWith(` ${house}`)) return words.slice(0, -house.length - 1)
  const [kind] = /^(?:chi cục|tổng cục|sở|bộ|cục|ban|trường|viện)(?= )/u.exec(house) ?? []
  return /^(?:phòng|văn phòng|thanh tra) /u.test(words) && words.endsWith(` ${kind}`)
    ? words.slice(0, -kind.length - 1)
    : words
}

/** Whether two names are of one body, in a paper of `own`: "Sở Xây dựng" is the department of its province, "Văn phòng" its own. */
export function sameBody(one, other, own) {
  const a = bodyForms(one, own)
  const b = bodyForms(other, own)
  return (
    a.full === b.full ||
    (a.bare === b.bare && (a.full === a.bare || b.full === b.bare)) ||
    (a.alone === b.alone && (a.alone !== a.bare || b.alone !== b.bare))
  )
}

/** The body whose series an issuer numbers in: a committee for its Standing Board, a People's Committee for its chair. */
const seriesOwner = (name) =>
  foldText(name)
    .replace(
      /^(ban thường vụ|btv|thường trực|ban chấp hành|bch)\s+(?=(tỉnh|thành|huyện|quận|thị) ủy|đảng ủy)/u,
      '',
    )
    .replace(
      /^(?:ban chấp hành|bch) đảng bộ (tỉnh|thành phố|huyện|quận)/u,
      (_, kind) =>
        ({ tỉnh: 'tỉnh ủy', 'thành phố': 'thành ủy', huyện: 'huyện ủy', quận: 'quận ủy' })[
          kind.normalize('NFC')
        ],
    )
    .replace(/^ban thường trực (?=ủy ban|ubmttq|ubtw|mặt trận)/u, '')
    .replace(/^chủ tịch (?=ubnd|ủy ban nhân dân)/u, '')

/** Whether two issuers number in one series; two unknown ones do. */
export function sameIssuer(one, other, own) {
  if (!one || !other) return !one && !other
  return sameBody(one, other, own) || sameBody(seriesOwner(one), seriesOwner(other), own)
}
