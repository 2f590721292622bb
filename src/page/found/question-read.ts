import { withoutKeys } from '../../model/typing.js'
import { inVietnamese } from './english.js'
import { listAskedOf } from './asked-of.js'
import { listsNamed } from './lists-named.js'
import { wordsIn } from './named.js'
import { without } from './within.js'

/** How officers shorten what they ask of; behind the word for a department nv is nội vụ. */
const SHORT: ReadonlyArray<readonly [letters: RegExp, words: string]> = [
  // cspell:disable
  [/(?<![\p{L}\p{M}\p{N}])vb(?![\p{L}\p{M}\p{N}])/giu, 'văn bản'],
  [/(?<![\p{L}\p{M}\p{N}]|(?:sở|so|bộ|bo|phòng|phong) )nv(?:u|ụ)?(?![\p{L}\p{M}\p{N}])/giu, 'nhiệm vụ'],
  [/(?<![\p{L}\p{M}\p{N}])[đd]v(?![\p{L}\p{M}\p{N}])/giu, 'đơn vị'],
  [
    /(?<![\p{L}\p{M}\p{N}])kh(?= (?:thực hiện|thuc hien|triển khai|trien khai|hành động|hanh dong)(?![\p{L}\p{M}]))/giu,
    'kế hoạch',
  ],
  // a reminder is not written here, to whom it may be
  [
    /(?<=(?:nhắc|nhac|đôn đốc|don doc)(?: (?:việc|viec|nhiệm vụ|nhiem vu|tiến độ|tien do|báo cáo|bao cao))?)\s+(?:(?:cho|đến|den|tới|toi)\s+)?(?:các|cac|những|nhung)\s+(?:sở|so|ngành|nganh|huyện|huyen|xã|xa|phường|phuong|phòng|phong|đơn vị|don vi|tỉnh|tinh|địa phương|dia phuong|cơ quan|co quan|bộ|bo)(?:,? (?:ngành|nganh|ban|báo cáo|bao cao))*$/giu,
    ' việc',
  ],
  // what is late of a paper are its tasks: văn bản nào quá hạn, những công văn sắp đến hạn
  [
    /(?<![\p{L}\p{M}\p{N}])(?:văn bản|van ban|công văn|cong van|hồ sơ|ho so|(?:chỉ thị|chi thi|kế hoạch|ke hoach|nghị quyết|nghi quyet)(?= (?:nào|nao)))(?= (?:(?:nào|nao|đang|dang|bị|bi|sắp|sap|gần|gan) )*(?:quá|qua|trễ|tre|chậm|cham|đến|den|tới|toi|hết|het) (?:hạn|han)(?![\p{L}\p{M}]))/giu,
    'nhiệm vụ',
  ],
  // letters that slip, and a tone that sounds alike
  [
    /(?<![\p{L}\p{M}\p{N}])(?:quá\s+(?:hạng|hạnh|hạm|hnạ)|qua\s+hna|quáhạn|quahan)(?![\p{L}\p{M}\p{N}])/giu,
    'quá hạn',
  ],
  // how many there are is none of what is done with them: nạp 12 văn bản
  [
    /(?<=^\s*(?:nạp|nap|thêm|them|tải lên|tai len|gửi|gui)\s+)\d{1,3}\s+(?=(?:văn bản|van ban|tệp|tep|file|công văn|cong van)(?![\p{L}\p{M}]))/giu,
    '',
  ],
  [/(?<![\p{L}\p{M}\p{N}])(?:yte|ytế)(?![\p{L}\p{M}\p{N}])/giu, 'y tế'],
  [/(?<![\p{L}\p{M}\p{N}])cq(?![\p{L}\p{M}\p{N}])/giu, 'cơ quan'],
  // how many are wanted of a list, which is told in its order: 3 việc trễ nhất
  [/^\s*(?:top\s+)?\d{1,2}\s+(?=(?:việc|viec|nhiệm vụ|nhiem vu|công việc|cong viec)\s)/giu, ''],
  // so of provinces and bodies, also behind what else is asked: chỉ thị 34 còn 3 tỉnh nào chưa có văn bản
  [
    /(?<=^\s*(?:top\s+)?|(?<![\p{L}\p{M}])(?:còn|con|có|những|nhung|top)\s+)\d{1,2}\s+(?=(?:tỉnh|tinh|địa phương|dia phuong|đơn vị|don vi|cơ quan|co quan|huyện|huyen|xã|xa|phường|phuong|sở|so)\s)/giu,
    '',
  ],
  // two papers of one type: chỉ thị 34 và 39
  [
    /(?<=(?<![\p{L}\p{M}])(chỉ thị|chi thi|ct|nghị quyết|nghi quyet|nq|kết luận|ket luan|kl|quyết định|quyet dinh|qđ|kế hoạch|ke hoach|kh) (?:số |so )?\d{1,4}(?:[-/]\p{Lu}[\p{L}/-]*)? (?:và|va|với|voi) )(?=\d{1,4}(?![\d/]))/giu,
    '$1 ',
  ],
  [/(?<=\d.*)\s+(?:cả|ca)\s+(?:hai|2)(?:\s+(?:chỉ thị|chi thi|văn bản|van ban))?$/giu, ''],
  // tasks are told by when they are due, which is said
  [
    /(?<=(?:việc|viec|nhiệm vụ|nhiem vu)\s+(?:(?:được|duoc|đã|da)\s+)?)giao\s+(?:(?:từ|tu|trong|vào|vao)\s+)?(?=(?:năm|nam|tháng|thang|quý|quy|ngày|ngay|tuần|tuan)\s)/giu,
    '',
  ],
  // a list is taken to a table from its own screen; to whom it is shown then: danh sách quá hạn để gửi lãnh đạo
  [
    /(?<=(?<!\p{L})(?:chưa|chua|đã|da|hạn|han|nhiệm vụ|nhiem vu|việc|viec)(?!\p{L}).*)\s+(?:(?:(?:xuất|xuat|tải|tai|in)\s+)?(?:ra|về|ve|sang|thành|thanh|dạng|dang|bằng|bang|xuất|xuat|tải|tai|file|tệp|tep)\s+(?:(?:file|bảng|bang|tệp|tep)\s+)?(?:excel|word|giấy|giay|pdf|csv)|(?:(?:để|de)\s+)?(?:gửi|gui|trình|trinh|báo cáo|bao cao)\s+(?:cho\s+)?(?:lãnh đạo|lanh dao|sếp|sep|thủ trưởng|thu truong))$/giu,
    '',
  ],
  // provinces as people write them
  [/(?<![\p{L}\p{M}\p{N}])(?:(?:tp|t\.p)[. ]{0,2})?hcm(?:c|city)?(?![\p{L}\p{M}\p{N}])/giu, 'Hồ Chí Minh'],
  [
    /(?<![\p{L}\p{M}\p{N}]|(?:phường|phuong|sông|song|đường|duong|cảng|cang) )(?:sài gòn|sai gon|saigon)(?![\p{L}\p{M}\p{N}])/giu,
    'Hồ Chí Minh',
  ],
  [/(?<![\p{L}\p{M}\p{N}])(?:daklak|đắc lắc|dac lac)(?![\p{L}\p{M}\p{N}])/giu, 'Đắk Lắk'],
  [/(?<![\p{L}\p{M}\p{N}])(?:bắc cạn|bac can|backan)(?![\p{L}\p{M}\p{N}])/giu, 'Bắc Kạn'],
  // cspell:enable
]

// cspell:disable
const WHO = '(?:anh|chi|em|toi|minh|ban)'
/** What is said to somebody who is asked, before what is asked: cho tôi biết, em muốn xem, giúp mình tìm. */
const POLITE = new RegExp(
  `^(?:(?:da|thua|xin|nho) )*(?:${WHO} )?(?:(?:cho|giup|nho|xin|muon|can|vui long|lam on|hay) (?:(?:${WHO}|ho|giup) )*)+(?:(?:(?:biet|hoi|xem|tim|liet ke|tra cuu|kiem tra)(?: (?:ve|la|xem|giup|ho|cho|thu))* )+|(?=danh sach ))|^(?:please |can you |could you |i want to |i need to )*(?:show|tell|give|list|see)(?: me)?(?: the)? `,
)
/** The same behind it, which has its accents. */
const POLITE_BEHIND =
  /\s+(?:(?:với|nhé|nha|ạ|giúp\s+(?:em|tôi|mình)|hộ\s+(?:em|tôi|mình))(?![\p{L}\p{M}])\s*)+[.!?]*$/iu
// cspell:enable

/** A question without what is only said to who is asked. */
export function withoutPoliteness(question: string): string {
  const text = question.normalize('NFC').replace(POLITE_BEHIND, '')
  const [polite = ''] = POLITE.exec(wordsIn(text).join(' ')) ?? []
  return polite === '' ? text : without(text, polite.trim())
}

/** A question with these written out and its English in Vietnamese; where it asks for no list as it is typed, without the keys of a typing method. */
export function questionRead(question: string, day: string): string {
  const written = SHORT.reduce(
    (text, [letters, words]) => text.replaceAll(letters, words),
    inVietnamese(question),
  )
  const plain = withoutKeys(written)
  const asksFor = (text: string) => listsNamed(text, day).length > 0 || listAskedOf(text, day) !== null
  return plain !== written && !asksFor(written) && asksFor(plain) ? plain : written
}
