import { wordsIn } from './named.js'

/** What the page says of a question that it does not answer as it is asked. */
export type Said = readonly [vietnamese: string, english: string]

interface Refusal {
  readonly asks: RegExp
  readonly says: Said
}

// cspell:disable
const PERSON = '(?:ong|ba|dong chi|d c|chu tich|pho chu tich|bi thu|pho bi thu|giam doc|pho giam doc)'
const PROVINCE = '(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi)'
const PAPERS = '(?:chi thi|nghi quyet|ket luan|van ban|ke hoach)'

/** The first that fits is said; what can be answered of the question stands beside it. */
const REFUSALS: readonly Refusal[] = [
  {
    asks: new RegExp(
      `(?<![^ ])(?:do |cua )?${PERSON} .*ky(?: ban hanh| duyet)?(?![^ ])|^(?!.*\\d).*(?<![^ ])(?:ai|nguoi nao) (?:da )?ky(?![^ ])|signed by (?!whom)`,
    ),
    says: [
      'Không tìm được văn bản theo tên người ký. Người ký của một văn bản ghi ở phần “Thông tin văn bản” của nó; hãy tìm theo số, ký hiệu hoặc trích yếu',
      'Papers are not found by who signed them. Who signed a paper is told in “About this paper”; look for its symbol or its title',
    ],
  },
  {
    asks: /(?<![^ ])(?:sap )?xep theo (?:tung )?(?:tinh|huyen|xa|dia ban|dia phuong)(?![^ ])|sorted by (?:province|place)/,
    says: [
      'Danh sách không xếp theo địa bàn được. Hãy chọn từng địa bàn ở bộ lọc, hoặc xem “Tổng hợp” của một chỉ thị theo tỉnh',
      'Lists are not ordered by place. Choose a place in the filters, or see the reckoning of a directive by province',
    ],
  },
  {
    asks: new RegExp(
      `^(?!.*\\d)(?:.* )?(?:${PROVINCE} nao (?:co |con |dang |bi )*(?:nhieu )?(?:(?:nhiem vu|viec) )?(?:qua|tre|cham) han|(?:qua|tre|cham) han (?:(?:chia )?theo (?:tung )?${PROVINCE}|(?:o )?${PROVINCE} nao))(?![^ ])|^(?!.*\\d)(?:which )?provinces? .*(?:late|overdue)|^(?!.*\\d).*(?:late|overdue) by province`,
    ),
    says: [
      'Không đếm được quá hạn theo tỉnh trên mọi văn bản, chỉ theo từng chỉ thị: hãy thêm số của chỉ thị vào câu hỏi',
      'What is overdue is counted by province for one directive only: add its symbol to the question',
    ],
  },
  {
    asks: new RegExp(
      `^(?!.*\\d).*chua (?:trien khai|thuc hien|lam|quan triet|co (?:van ban|ke hoach)).* ${PAPERS} (?:nao|gi)(?![^ ])|^(?!.*\\d).*(?:nhung|cac) ${PAPERS} .*chua (?:trien khai|thuc hien|lam|co)|^(?!.*\\d).*${PAPERS} nao .*chua`,
    ),
    says: [
      'Không liệt kê được mọi chỉ thị mà một nơi chưa triển khai, chỉ xem được từng chỉ thị: hãy thêm số của chỉ thị. Trang đầu cho biết mỗi chỉ thị còn bao nhiêu tỉnh chưa thấy văn bản',
      'All directives upon which a place has not acted are not listed, each one is: add its symbol. The first screen tells for how many provinces nothing was found, directive by directive',
    ],
  },
  {
    asks: /(?<![^ ])(?:chua|khong|khong ro|chua ro|thieu) (?:(?:co|ro|biet|ghi) )?(?:(?:ai|don vi|co quan|nguoi|dau moi) )+(?:nao )?(?:chu tri|phu trach|thuc hien)(?![^ ])|(?<![^ ])(?:chua|khong|thieu) (?:co |ro )?dau moi(?![^ ])|without a lead/,
    says: [
      'Không lọc được nhiệm vụ chưa rõ cơ quan chủ trì. “Tổng hợp” của một chỉ thị cho biết tỷ lệ nhiệm vụ có cơ quan chủ trì',
      'Tasks without a lead are not listed by themselves. The reckoning of a directive tells the share of its tasks that have one',
    ],
  },
  {
    asks: /(?<![^ ])so voi (?:cung ky|ky truoc|tuan|thang|quy|nam) ?(?:truoc|ngoai)?(?![^ ])|(?<![^ ])tang (?:hay|hoac|hay la) giam(?![^ ])/,
    says: [
      'Không so sánh được hai thời điểm với nhau. Đặt ô “Tính đến ngày” ở đầu trang để xem số liệu của ngày ấy',
      'Two days are not compared. Set “As of” at the top to see the figures of a day',
    ],
  },
  {
    asks: /(?<![^ ])da (?:trien khai|quan triet|co|ban hanh) .*(?:nhung|ma|song) (?:van |lai )?(?:chua|khong) (?!qua han)/,
    says: [
      'Không lọc được cùng lúc “đã …” và “chưa …”; dưới đây là từng phần',
      'What has one thing and lacks another is not listed; each of both stands below',
    ],
  },
  {
    asks: /(?<![^ ])(?:(?:nhung|cac) so(?: (?:ban )?nganh)?|so (?:(?:ban )?nganh )?nao|(?:nhung|cac) phong(?: ban)?|phong(?: ban)? nao) .*(?:chua|da) (?:trien khai|thuc hien|quan triet|lam|co (?:van ban|ke hoach))/,
    says: [
      'Ở đây theo dõi tỉnh, huyện, xã nào đã có văn bản, không theo dõi từng sở, phòng; việc của từng cơ quan xem ở danh sách nhiệm vụ',
      'Provinces, districts and communes are told to have acted, departments are not; what each of them has to do is in the lists of tasks',
    ],
  },
]
// cspell:enable

/** What is said of a question that is not answered as it is asked; null of any other. */
export function notAnswered(question: string): Said | null {
  const bare = wordsIn(question).join(' ')
  return REFUSALS.find(({ asks }) => asks.test(bare))?.says ?? null
}

// cspell:disable-next-line
const SORTED = / (?:sap )?xep theo (?:tung )?(?:tinh|huyen|xa|dia ban|dia phuong)$/

/** A question without the order that no list takes. */
export function withoutOrder(question: string): string {
  const bare = wordsIn(question).join(' ')
  const found = SORTED.exec(bare)
  if (found === null) return question
  const words = found[0].trim().split(' ').length
  return question.replace(
    new RegExp(String.raw`(?:[^\p{L}\p{M}\p{N}]+[\p{L}\p{M}\p{N}]+){${words}}[^\p{L}\p{N}]*$`, 'u'),
    '',
  )
}
