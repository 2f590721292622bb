/** Letters in names of bodies that stand for the same words in every paper. */

/** In the name of any body: "Công ty Khai thác CTTL", "Ban Chỉ đạo các Chương trình MTQG". */
export const spelledOut = (name: string): string =>
  name
    .replace(AND_RESCUE, '$1 và TKCN')
    .replace(IN_ANY_NAME, (letters) => WORDS[letters.replaceAll(' ', '')] ?? letters)

const WORDS: Readonly<Record<string, string>> = {
  CTTL: 'công trình thủy lợi',
  VSMTNT: 'Vệ sinh môi trường nông thôn',
  VSMT: 'Vệ sinh môi trường',
  MTQG: 'mục tiêu quốc gia',
  GPMB: 'giải phóng mặt bằng',
  KCN: 'Khu công nghiệp',
  KKT: 'Khu kinh tế',
  KTCTTL: 'Khai thác công trình thủy lợi',
  PCTNXH: 'Phòng, chống tệ nạn xã hội',
  NTM: 'nông thôn mới',
  PCTT: 'Phòng, chống thiên tai',
  PCLB: 'Phòng, chống lụt bão',
  TKCN: 'Tìm kiếm cứu nạn',
}
/** "PCTT&TKCN", "PCTT - TKCN" */
const AND_RESCUE = /(?<!\p{L}|\p{Lu}{2},\s)(PCTT|PCLB)(?:\s*[&-]\s*|\s+)TKCN(?!\p{L})/gu
const IN_ANY_NAME =
  /(?<!\p{L})(?:(?<!\p{Lu}{2},\s)PC(?:TT|LB)|(?<!&\s?)TKCN|CTTL|KTCTTL|GPMB|(?<=các )K(?:CN|KT)|PCTNXH|(?<=[Đđ]iều phối )NTM|VSMT(?: ?NT)?|(?<=(?:[Cc]hương trình|CT) )MTQG)(?!\p{L})/gu

/**
 * In the names of rooms, offices and faculties, whosever they are: "Phòng TCCB" is Phòng Tổ chức cán bộ. Letters that mean one thing here and another there (KT, QLĐT, TC) are not among them.
 */
const ROOM_WORDS: ReadonlyMap<string, string> = new Map([
  // every house
  ['TCCB', 'Tổ chức cán bộ'],
  ['TCHC', 'Tổ chức - Hành chính'],
  ['HCTC', 'Hành chính - Tổ chức'],
  ['HCTH', 'Hành chính - Tổng hợp'],
  ['HCQT', 'Hành chính - Quản trị'],
  ['KHTC', 'Kế hoạch - Tài chính'],
  ['KHTH', 'Kế hoạch tổng hợp'],
  ['TCKT', 'Tài chính - Kế toán'],
  ['TCKH', 'Tài chính - Kế hoạch'],
  ['CNTT', 'Công nghệ thông tin'],
  ['QLCL', 'Quản lý chất lượng'],
  // hospitals
  ['CTXH', 'Công tác xã hội'],
  ['VTTBYT', 'Vật tư - Thiết bị y tế'],
  ['TTBYT', 'Trang thiết bị y tế'],
  ['TBYT', 'Thiết bị y tế'],
  ['KSNK', 'Kiểm soát nhiễm khuẩn'],
  ['GMHS', 'Gây mê hồi sức'],
  ['CĐHA', 'Chẩn đoán hình ảnh'],
  ['YHCT', 'Y học cổ truyền'],
  ['PHCN', 'Phục hồi chức năng'],
  ['GDSK', 'Giáo dục sức khỏe'],
  ['TTGDSK', 'Truyền thông, giáo dục sức khỏe'],
  ['KSDB', 'Kiểm soát dịch bệnh'],
  // "PC" alone is as often Pháp chế
  ['PCHIV', 'Phòng, chống HIV'],
  // schools and universities
  ['CTSV', 'Công tác sinh viên'],
  ['CTHSSV', 'Công tác học sinh sinh viên'],
  ['HSSV', 'Học sinh sinh viên'],
  ['ĐBCL', 'Đảm bảo chất lượng'],
  ['GDMN', 'Giáo dục Mầm non'],
  ['GDTH', 'Giáo dục Tiểu học'],
  ['GDTRH', 'Giáo dục Trung học'],
  ['GDTX', 'Giáo dục thường xuyên'],
  ['GDCN', 'Giáo dục chuyên nghiệp'],
  // customs, taxes, treasury, social insurance
  ['GSQL', 'Giám sát quản lý'],
  ['XNK', 'Xuất nhập khẩu'],
  ['TTHT', 'Tuyên truyền - Hỗ trợ người nộp thuế'],
  ['TTHTNNT', 'Tuyên truyền - Hỗ trợ người nộp thuế'],
  ['NNT', 'Người nộp thuế'],
  ['KSC', 'Kiểm soát chi'],
  ['GĐBHYT', 'Giám định bảo hiểm y tế'],
  ['BHYT', 'Bảo hiểm y tế'],
  ['BHXH', 'Bảo hiểm xã hội'],
  // houses, towns and building
  // "QLN" alone is as often Quản lý nợ
  ['QLNTTBĐS', 'Quản lý nhà và thị trường bất động sản'],
  ['QHKT', 'Quy hoạch - Kiến trúc'],
  ['HTKT', 'Hạ tầng kỹ thuật'],
  ['PTĐT', 'Phát triển đô thị'],
  ['VLXD', 'Vật liệu xây dựng'],
  ['QLXD', 'Quản lý xây dựng'],
  ['QLHĐXD', 'Quản lý hoạt động xây dựng'],
  // justice, energy, forests, fields
  ['TGPL', 'Trợ giúp pháp lý'],
  ['BTTP', 'Bổ trợ tư pháp'],
  ['QLVH', 'Quản lý vận hành'],
  ['QLBVR', 'Quản lý bảo vệ rừng'],
  ['BTTN', 'Bảo tồn thiên nhiên'],
  ['PCCCR', 'Phòng cháy, chữa cháy rừng'],
])

const ROOM = /^(?:Phòng|Khoa|Vụ) /u
/** "TCCB", "TC-HC", "TC - KT", "TTHT NNT", "GDTrH", but not "PC06"; HIV and AIDS are words. */
const LETTERS =
  /(?<![\p{L}\d])(?!(?:HIV|AIDS)(?!\p{L}))(?:TTHT NNT|PC HIV|QLN ?(?:&|và|-) ?TT ?BĐS|(?:TC|HC|KH|KT|TH|QT|QH) ?- ?(?:TC|HC|KH|KT|TH|QT)|\p{Lu}{2,}(?:r\p{Lu})?)(?![\p{L}\d])/gu
/** Where the house begins whose room it is: its letters are its own. */
const HOUSE =
  / (?:Sở|Bộ|Cục|Chi cục|Tổng cục|Công an|Ủy ban|Viện|Ngân hàng|Hội|Đoàn|Trường|Bệnh viện|Trung tâm|Công ty|Kho bạc|BHXH|KBNN|UBND|VKSND|TAND)(?: |$)/u

/**
 * The name of a room with its letters spelled out, "Phòng TCCB-Thanh tra" as "Phòng Tổ chức cán bộ-Thanh tra". A name that has
 * other letters too stays as it is, as does any other name.
 */
export function roomSpelledOut(name: string): string {
  const [head] = ROOM.exec(name) ?? []
  if (head === undefined) return name
  const till = HOUSE.exec(name.slice(head.length))?.index ?? name.length
  const own = name.slice(head.length, head.length + till)
  const groups = own.match(LETTERS) ?? []
  if (groups.length === 0 || !groups.every((letters) => ROOM_WORDS.has(keyOf(letters)))) return name
  const spelled = own
    .replaceAll(LETTERS, (letters, at: number) => inWords(letters, own.slice(0, at)))
    .replaceAll(/\s*&\s*/gu, ' và ')
  return `${head}${spelled}${name.slice(head.length + till)}`
}

const keyOf = (letters: string): string => letters.replaceAll(/[ &-]|và/gu, '').toUpperCase()

/** "Phòng Thuế XNK" goes on in lower case; behind a dash or "&" stands a name of its own. */
function inWords(letters: string, before: string): string {
  const words = ROOM_WORDS.get(keyOf(letters)) ?? letters
  return before === '' || /[-–&,]\s*$/u.test(before)
    ? words
    : `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
