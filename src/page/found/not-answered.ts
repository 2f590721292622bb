import { bareOf, NUDGES } from './lists.js'
import { wordsIn } from './named.js'

/** What the page says of a question that it does not answer as it is asked. */
export type Said = readonly [vietnamese: string, english: string]

interface Refusal {
  readonly asks: RegExp
  readonly says: Said
}

// cspell:disable
const PERSON = '(?:ong|ba|dong chi|d c|chu tich|pho chu tich|bi thu|pho bi thu|giam doc|pho giam doc)'
const PAPERS = '(?:chi thi|nghi quyet|ket luan|van ban|ke hoach|cong van|quyet dinh)'
/** A paper that is named by its number. */
const SYMBOL =
  '(?:(?:chi thi|nghi quyet|ket luan|quyet dinh|ke hoach|ct|nq|kl|qd|kh) (?:so )?(?!20\\d\\d)\\d|\\d (?:\\d{4} )?(?:ct|nq|kl|qd|kh) )'

const ASKING = '(?:(?:cach|lam sao|lam the nao|huong dan|muon|toi muon)(?: de)? )'

/** The first that fits is said; what can be answered of the question stands beside it. */
const REFUSALS: readonly Refusal[] = [
  {
    asks: /^(?:(?:can |xin )?(?:huong dan|tro giup|giup do|giup toi|giup|help|how to use|how does (?:it|this) work)|(?:huong dan|cach)(?: (?:su dung|dung|dung phan mem|tim|tim kiem|tra cuu|hoi|tra))+|(?:hoi|tra cuu|tim|dung) (?:nhu the nao|the nao|ra sao|lam sao)|co the hoi (?:nhung )?gi|day la (?:trang )?gi)(?: (?:trang nay|phan mem|he thong|o day|the nao|van ban))*$/,
    says: [
      'Hãy hỏi như nói với đồng nghiệp, có dấu hay không đều được: “tỉnh nào chưa triển khai chỉ thị 34”, “quá hạn sở y tế lào cai”, “290-KH/TU”. Mọi con số, tên gọi đều bấm được để xem căn cứ',
      'Ask as you would ask a colleague: “which provinces have not acted on 34-CT/TW”, “late tasks of directive 34”, “290-KH/TU”. Every number and name leads to what proves it',
    ],
  },
  {
    asks: new RegExp(
      `^${ASKING}?(?:xuat|tai|lay|in|chep|sao chep)(?: (?:ra|ve|file|bang|danh sach|du lieu|ket qua|bao cao|giay|excel|word|pdf|csv))+(?: (?:o dau|the nao|nhu the nao))?$|^${ASKING}in(?: (?:ra|trang|van ban))*$`,
    ),
    says: [
      'Mở danh sách cần lấy rồi bấm “Tải bảng Excel (.xlsx)”, “Tải bảng này” hoặc “Chép bảng”. Để in, dùng lệnh in của trình duyệt; của một chỉ thị có “Một trang để họp”',
      'Open the list and press “Workbook for Excel”, “This table” or “Copy the table”. To print, use the browser; of a directive there is “One page for a meeting”',
    ],
  },
  {
    asks: new RegExp(
      `^${ASKING}?(?:dang nhap|dang xuat|thoat|doi mat khau|quen mat khau|mat khau|tai khoan|dang ky(?: tai khoan)?|ma truy cap|log ?in|sign (?:in|out)|password)(?: (?:o dau|the nao|nhu the nao|la gi|vao|he thong|trang nay|de lam gi|moi|cua|toi))*$`,
    ),
    says: [
      'Đăng nhập và thoát ở góc trên bên phải (màn hình hẹp: trong “Cách xem”), bằng tài khoản cơ quan hoặc mã truy cập. Không có mật khẩu riêng ở đây: mã do người quản trị máy chủ cấp và đổi',
      'One signs in and out at the top right (on a narrow screen in “View”), with the account of one’s office or an access token. There are no passwords here: who runs the server gives tokens and changes them',
    ],
  },
  {
    asks: new RegExp(
      `^${ASKING}?(?:chia se|gui|chep|sao chep|copy|lay|luu)(?: (?:duong dan|duong link|lien ket|link|dia chi|trang nay|trang|man hinh|danh sach|cho|dong nghiep|nguoi khac|moi nguoi))+(?: (?:the nao|nhu the nao|o dau|ra sao))?$|^(?:duong dan|link|lien ket|share(?: a| the)? (?:link|page))$`,
    ),
    says: [
      'Địa chỉ trên thanh của trình duyệt giữ mọi thứ đang xem: bộ lọc, ngày, bản đồ. Chép địa chỉ ấy gửi đi; ai được xem thì mở ra thấy đúng màn hình này',
      'The address in the browser holds all that is shown: filters, day, map. Copy it and send it; whoever may read here sees the same screen',
    ],
  },
  {
    asks: /^(?:(?:giup|nho|soan|viet|lam|lap|tao|du thao|bieu mau|mau)(?: (?:toi|minh|em|ho|giup|du thao|mau))* )+(?:bao cao|to trinh|phieu trinh)(?![^ ])|^(?:bao cao) mau$/,
    says: [
      'Trang này không soạn báo cáo và không có biểu mẫu. Mở chỉ thị rồi bấm “Chép tóm tắt”: có sẵn câu và số liệu để dán vào báo cáo; “Một trang để họp” in được ngay',
      'This page writes no reports and holds no forms. Open the directive and press “Copy the summary”: it has sentences and figures for your report; “One page for a meeting” can be printed',
    ],
  },
  {
    asks: new RegExp(
      `^(?!.*\\d)(?:(?:cac|nhung|danh sach|tim|xem|co) )*${PAPERS}(?: nao)? (?:(?:da|bi|con|het|dang|duoc) )*(?:hieu luc|thay the|bai bo|sua doi|huy bo)(?: (?:thi hanh|chua|khong|roi|bo sung))*$`,
    ),
    says: [
      'Không lọc được văn bản theo hiệu lực. Hỏi từng văn bản: “34-CT/TW còn hiệu lực không”; văn bản bị sửa đổi, thay thế ghi rõ điều đó dưới tên của nó và ở nhiệm vụ của nó',
      'Papers are not narrowed by whether they are in force. Ask of each: “is 34-CT/TW in force”; a paper that was amended or replaced says so below its name and at its tasks',
    ],
  },
  {
    asks: /(?<![^ ])(?:viec|nhiem vu) (?:(?:duoc|da) )?giao (?:(?:tu|trong|vao) )?(?:nam|thang|quy|ngay|tuan) /,
    says: [
      'Nhiệm vụ lọc được theo hạn, không lọc được theo ngày giao; dưới đây là nhiệm vụ có hạn trong thời gian ấy',
      'Tasks are narrowed by when they are due, not by when they were given; those that are due in that time stand below',
    ],
  },
  {
    asks: new RegExp(
      `^${ASKING}?(?:xoa|go|huy|bo)(?: bo)?(?: (?:van ban|tep|file|mau|bo mau|nap|da|nham|toi|vua|trung))+$`,
    ),
    says: [
      'Để gỡ một tệp nạp nhầm, mở văn bản ấy, phần “Nguồn”, rồi bấm “Gỡ tệp này…”. Bộ văn bản mẫu do người quản trị gỡ bằng lệnh “npx chi-thi-graph sample remove”',
      'To take back a file that was kept by mistake, open its paper, “Sources”, and press “Take this file back…”. The samples are removed by the command “npx chi-thi-graph sample remove”',
    ],
  },
  {
    asks: /^(?:(?:cac|nhung|co|tim) )*(?:van ban|tep|file|co quan)(?: nao)?(?: (?:bi|co|nap))* trung(?: (?:nhau|lap|khong))*$/,
    says: [
      'Hai bản ghi là một thì mở một bản, phần “Nguồn”, rồi bấm “Hợp nhất với văn bản khác…”; với cơ quan thì ở trang của cơ quan ấy',
      'Where two entries are one paper, open one of them, “Sources”, and press “Is one with another paper…”; of a body on its own screen',
    ],
  },
  {
    asks: new RegExp(
      `^${ASKING}?(?:sua|sua lai|dinh chinh|sua sai|sua loi|doi|doi lai|chinh sua|chinh lai)(?: (?:sai|nop|thoi han|phoi hop|linh vuc|loi|lai|van ban|nhiem vu|du lieu|cho|doc|quan he|so|ngay|han|cua|noi dung|chu tri|co quan|ten|trich yeu|nguoi ky|mot))*(?: (?:the nao|o dau|nhu the nao))?$`,
    ),
    says: [
      'Muốn sửa chỗ đọc sai, mở văn bản rồi bấm “Đính chính”; nhiệm vụ và quan hệ sửa ngay ở dòng của nó',
      'To put right what was misread, open the paper and press “Correct”; tasks and relations are corrected where they stand',
    ],
  },
  {
    asks: new RegExp(
      `(?<![^ ])(?:do |cua )?${PERSON} .*ky(?: ban hanh| duyet)?(?![^ ])|^(?!.*\\d).*(?<![^ ])(?:ai|nguoi nao) (?:da )?ky(?![^ ])|^(?!.*\\d).*(?:theo|ten) nguoi ky$|signed by (?!whom)`,
    ),
    says: [
      'Muốn tìm theo người ký, hãy viết họ tên: “văn bản do ông Nguyễn Văn A ký”; không tìm được theo chức vụ. Người ký của một văn bản ghi ở phần “Thông tin văn bản” của nó',
      'To find papers by who signed them, write the name: “signed by Nguyễn Văn A”; offices do not find them. Who signed a paper is told in “About this paper”',
    ],
  },
  {
    asks: new RegExp(
      `^(?=.*${PAPERS})(?!.*(?:nhiem vu|viec |han ))(?!.*${SYMBOL}).*(?<![^ ])(?:sap )?xep theo (?:tung )?(?:tinh|huyen|xa|dia ban|dia phuong)(?![^ ])`,
    ),
    says: [
      'Danh sách văn bản không xếp theo địa bàn được. Hãy chọn từng địa bàn ở bộ lọc; với một chỉ thị, xem “Nơi nào đã triển khai”',
      'Lists of papers are not ordered by place. Choose a place in the filters; of a directive see who has acted',
    ],
  },
  {
    asks: new RegExp(
      `^(?!.*\\d).*chua (?:trien khai|thuc hien|lam|quan triet|co (?:van ban|ke hoach)).* ${PAPERS} (?:nao|gi)(?![^ ])|^(?!.*\\d).*(?:nhung|cac) ${PAPERS} .*chua (?:trien khai|thuc hien|lam|co)|^(?!.*\\d)(?!.*(?:toan van|nguyen van|noi dung|ban goc|tep|file|nap|vien dan)).*${PAPERS} nao .*chua`,
    ),
    says: [
      'Không liệt kê được mọi chỉ thị mà một nơi chưa triển khai, chỉ xem được từng chỉ thị: hãy thêm số của chỉ thị. Trang đầu cho biết mỗi chỉ thị còn bao nhiêu tỉnh chưa thấy văn bản',
      'All directives upon which a place has not acted are not listed, each one is: add its symbol. The first screen tells for how many provinces nothing was found, directive by directive',
    ],
  },
  {
    asks: /(?<![^ ])(?:so sanh|doi chieu|khac nhau|khac gi) .*(?<![^ ])(?:(?:hai|2) (?:phien )?ban|(?:phien )?ban (?:cu|truoc|dau|du thao))(?![^ ])|(?<![^ ])(?:hai|2) (?:phien )?ban .*(?<![^ ])(?:khac (?:nhau|gi)|so sanh)/,
    says: [
      'Hai bản của một văn bản không so với nhau được ở đây. Phần “Nguồn” của văn bản có từng bản để đọc',
      'Two versions of one paper are not compared here. Its “Sources” have each of them to read',
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
    asks: /(?<![^ ])(?:het |ton |cap |la )?(?:bao nhieu|may) (?:tien|ty|trieu|dong|kinh phi|von|ngan sach)(?! (?:van ban|nhiem vu))(?![^ ])|(?<![^ ])(?:kinh phi|von(?: dau tu)?|ngan sach|so tien|tong muc dau tu)(?: \S+){0,6} (?:la )?bao nhieu$/,
    says: [
      'Số tiền trong văn bản không được tách riêng. Hãy mở văn bản và tìm trong toàn văn',
      'Amounts of money are not told apart. Open the paper and look into its text',
    ],
  },
  {
    asks: /^(?:(?:cac|nhung|danh sach|co|xem|tim) )*(?:van ban|tai lieu|cong van|bao cao)(?: (?:nao|co|dong|do))* (?:dau )?(?:tuyet mat|toi mat|mat)(?: nao)?(?: khong)?$/,
    says: [
      'Văn bản đóng dấu MẬT, TỐI MẬT, TUYỆT MẬT không được nạp vào đây, và không lưu gì của chúng',
      'Papers stamped MẬT, TỐI MẬT or TUYỆT MẬT are not taken in here, and nothing of them is kept',
    ],
  },
  {
    asks: /^(?:(?:cac|xem|tim|co) )*(?:giay moi|thu moi|lich hop|lich cong tac|cuoc hop)(?: (?:nao|hop|cua|tuan nay|tuan sau|hom nay|ngay mai|thang nay|thang sau|moi|gan day|ngay \S+(?: \S+){0,2}))*$/,
    says: [
      'Giấy mời, lịch họp không phải một loại văn bản ở đây, và ngày họp không được tách riêng. Giấy mời đã nạp tìm được theo số, cơ quan hoặc chữ trong trích yếu; việc nó giao có ở danh sách nhiệm vụ',
      'Invitations and meetings are no type of paper here, and their days are not told apart. An invitation that was put in is found by its number, its body or the words of its title; what it asks for is in the lists of tasks',
    ],
  },
  {
    asks: /^(?:so dien thoai|sdt|dien thoai|dia chi|email|thu dien tu|lien he)(?: (?:cua|voi))? |(?<= )(?:so dien thoai|sdt|email)(?: (?:la )?(?:gi|bao nhieu))?$/,
    says: [
      'Ở đây không có số điện thoại, địa chỉ của cơ quan, cán bộ',
      'Telephone numbers and addresses of bodies and officers are not held here',
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

const NO_REMINDERS: Said = [
  'Trang này không gửi thư nhắc và không soạn công văn. Mở danh sách quá hạn, bấm “Chép bảng” rồi dán vào công văn; “Lịch (.ics)” nhắc trước hạn trong lịch của bạn',
  'This page sends no reminders and writes no letters. Open the list of what is late, press “Copy the table” and paste it into your letter; “Calendar (.ics)” reminds you in your own calendar',
]

// cspell:disable
/** A reminder without who is to have it: nhắc việc cho các sở. */
const bareNudge = (bare: string): string =>
  bare
    .replace(
      /(?<=(?:nhac|don doc)(?: .*)?) (?:(?:cho|den|toi) )?(?:cac|nhung) (?:so|nganh|huyen|xa|phuong|phong|ban|don vi|tinh|dia phuong|co quan|bo)(?: (?:nganh|ban|huyen|xa|phuong|dia phuong|cham|tre|qua|han|bao cao))*$/,
      '',
    )
    .replace(/^(?:nhac|don doc)$/, 'nhac viec')
// cspell:enable

/** What is said of a question that is not answered as it is asked; null of any other. */
export function notAnswered(question: string): Said | null {
  const bare = wordsIn(question).join(' ')
  if (NUDGES.some((phrase) => bareOf(phrase) === bareNudge(bare))) return NO_REMINDERS
  return REFUSALS.find(({ asks }) => asks.test(bare))?.says ?? null
}
