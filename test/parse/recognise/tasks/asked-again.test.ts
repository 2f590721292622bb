import { expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { dutiesOf } from './duties.js'

/** What pages of sites and news say of who is asked, asked again, and by when. */
const told: Readonly<Record<string, readonly [text: string, ...duties: string[]]>> = {
  'a team that a department leads': [
    'UBND tỉnh có văn bản giao việc.\n\nTheo đó, đoàn số 1 do Sở Y tế chủ trì, phối hợp với Sở Công Thương kiểm tra các vườn cây.',
    'Theo đó,: Sở Y tế | Sở Công Thương',
  ],
  'nor where it only tells who held it': [
    'UBND tỉnh có văn bản giao việc.\n\nHội nghị do Sở Y tế chủ trì, có 50 đại biểu dự.',
  ],
  'the same ministry again': [
    'Bộ Y tế phải lập danh mục cây thuốc. Bộ cũng có nhiệm vụ phối hợp với Bộ Công Thương kiểm tra các chợ.',
    'Bộ Y: Bộ Y tế',
    'Bộ cũng: Bộ Y tế | Bộ Công Thương',
  ],
  'tomorrow and today': [
    'Ngày 03/3/2024, UBND tỉnh An Giang có Công văn số 515/UBND-KT giao Sở Xây dựng bàn giao vườn cây chậm nhất vào ngày mai - 04/3; Sở Y tế báo cáo trong hôm nay (03/3).',
    'Ngày 03/3/2024,: Sở Xây dựng tỉnh An Giang | 2024-03-04',
    'Sở Y: Sở Y tế tỉnh An Giang | 2024-03-03',
  ],
  'a year that is told once': [
    'Để chuẩn bị trồng cây, UBND huyện yêu cầu các xã lập danh sách trước ngày 20-1. Theo kế hoạch, năm 2017, huyện trồng 80 cây.',
    'Để chuẩn: các xã | 2017-01-20',
  ],
  'days from and till, in a paper without a day': [
    'UBND xã yêu cầu các thôn treo đèn lồng từ ngày 18/8/2022 đến hết ngày 20/8/2022 và tưới cây từ ngày 21/8 đến ngày 25/8.\n\nTừ ngày 1/1 đến ngày 6/7, các thôn phải trồng 83 cây.',
    'UBND xã: các thôn | 2022-08-20 + 2022-08-25',
    'Từ ngày: các thôn',
  ],
  'nor of a year till whose end something is counted': [
    'UBND huyện yêu cầu các xã rà soát cây trồng tính đến ngày 31/12/2024, báo cáo trước ngày 10/3.\n\nUBND huyện yêu cầu các thôn tưới cây trước ngày 12/3.',
    'UBND huyện: các xã',
    'UBND huyện: các thôn',
  ],
  'who is asked to give, and not to whom': [
    'Cục Lâm nghiệp yêu cầu các chi cục trưởng chỉ đạo, phân công các phòng liên quan tưới cây.',
    'Cục Lâm: các chi cục trưởng',
  ],
  'whom a duty gives to is not charged': [
    '* UBND xã có trách nhiệm:\n\n+ Phổ biến cách tưới cây và phân công tổ chức, cá nhân trực tiếp giúp đỡ hộ nghèo.\n\n+ Định kỳ 6 tháng báo cáo kết quả thực hiện với UBND huyện.',
    'Phổ biến: UBND xã',
    'Định kỳ: UBND xã | HALF_YEARLY',
  ],
  'a question': ['Hỏi: Sở Y tế có trách nhiệm như thế nào trong việc trồng cây thuốc?'],
  'what all are asked, and told on below': [
    'UBND tỉnh vừa có Công văn số 519/UBND-KT yêu cầu các sở, ngành tăng cường trồng cây.\n\nTheo đó, yêu cầu tập trung kiểm tra các vườn ươm.',
    'Theo đó,: các sở, ngành',
  ],
  'for one case more': [
    'Sở Y tế yêu cầu các trường báo cáo số cây. Với các vườn ở xa, cần báo cáo rõ diện tích.',
    'Sở Y: các trường',
    'Với các: các trường',
  ],
  'again a body that no list holds': [
    'Ngoài ra, cơ quan thuế phải cử người tưới cây. Hằng ngày, cơ quan thuế cần phối hợp với Kho bạc kiểm tra vườn.',
    'Ngoài ra,: cơ quan thuế',
    'Hằng ngày,: cơ quan thuế | Kho bạc | DAILY',
  ],
  'below a picture': [
    'Bà Trần Thu, Hiệu trưởng Trường Tiểu học An Phú, báo cáo với Đoàn kiểm tra.\n\nBộ Y tế chỉ đạo trồng cây thuốc (Ảnh minh họa - nguồn internet)\n\nĐảng ủy phường trân trọng đón tiếp đoàn công tác.',
  ],
  'names that are left open': [
    'Sở Y tế, Sở Công Thương,... tăng cường kiểm tra các vườn cây thuốc.',
    'Sở Y: Sở Y tế + Sở Công Thương',
  ],
  'both who speak': [
    'Tỉnh ủy, UBND tỉnh yêu cầu các xã thực hiện các nội dung sau:\n\nBộ Chính trị, Ban Bí thư yêu cầu khẩn trương trồng cây.',
    'Bộ Chính: các xã',
  ],
  'tasks that are counted, with a full stop': [
    'Tỉnh ủy yêu cầu các cấp ủy thực hiện 2 nhiệm vụ trọng tâm.\n\nThứ nhất, rà soát vườn cây.\n\nThứ hai, trồng cây trong quý II/2024.',
    'rà soát: các cấp ủy',
    'trồng cây: các cấp ủy | 2024-06-30',
  ],
  'who speaks at a meeting': [
    'Phát biểu tại hội nghị, đ/c Lê Ngọc Dũng - Thành ủy viên, Bí thư Đảng ủy phường đánh giá kết quả trồng cây; đề nghị Ủy ban nhân dân, Mặt trận Tổ quốc phường tưới cây.',
    'Phát biểu: UBND phường + Ủy ban MTTQ Việt Nam phường',
  ],
  'how many there were at the end of a year': [
    'Các sở, ngành, trên cơ sở số hộ trồng cây cuối năm 2017 và nhiệm vụ được giao, hướng dẫn cách tưới cây.',
    'Các sở,: các sở, ngành',
  ],
  'a letter that asks all whom it goes to': [
    `ỦY BAN NHÂN DÂN
TỈNH AN GIANG
-------
Số: 15/UBND-KT
V/v trồng cây

An Giang, ngày 03 tháng 3 năm 2024

Kính gửi: Trung tâm Phát triển quỹ đất tỉnh

Đề nghị Trung tâm Phát triển quỹ đất tỉnh rà soát vườn cây.

Đề nghị đơn vị quan tâm thực hiện./.`,
    'Đề nghị: Trung tâm Phát triển quỹ đất tỉnh An Giang',
  ],
}

test.each(Object.entries(told))('%s', (_, [text, ...duties]) => {
  expect(dutiesOf(text)).toEqual(duties)
})

const heads: Readonly<Record<string, readonly [text: string, head: readonly (string | null)[]]>> = {
  'news below the day it was put up': [
    'Trồng cây\nNgày đăng: 28/11/2020\nBộ Xây dựng vừa có văn bản gửi UBND các tỉnh về công tác trồng cây ven sông năm 2021.\n\nTheo đó, đề nghị UBND các tỉnh trồng cây.',
    ['CONG_VAN', null, 'Bộ Xây dựng'],
  ],
  'a title with a verb that sets papers up': [
    'Ngày 25/3/2020, Sở Xây dựng ban hành Văn bản số 473/SXD-HT về việc hướng dẫn các xã trồng và tưới cây, chăm sóc vườn cây; giữ vườn ươm ở cơ sở; xây dựng xã đạt chuẩn cây xanh trong năm 2020 và những năm tới, cụ thể như sau:\n\n1. Các sở rà soát vườn cây.',
    ['CONG_VAN', '473', 'Sở Xây dựng'],
  ],
  'a name that is short for the rest': [
    'KẾ HOẠCH\nHoạt động năm 2023\nTriển khai thực hiện Quyết định số 47/QĐ-UBND ngày 12/01/2023 của UBND tỉnh An Giang, Ban Chỉ đạo chuyển đổi số huyện Châu Phú (sau đây gọi tắt là Ban Chỉ đạo) ban hành Kế hoạch với các nội dung như sau:',
    ['KE_HOACH', null, 'Ban Chỉ đạo chuyển đổi số huyện Châu Phú'],
  ],
  'a decision that is news': [
    'Sở Xây dựng tỉnh An Giang vừa có quyết định về việc kiểm tra vườn cây.',
    ['QUYET_DINH', null, 'Sở Xây dựng tỉnh An Giang'],
  ],
  'who is asked for a decision asks for opinions': [
    'Thực hiện Văn bản số 27/BXD-PC ngày 02/4/2021 của Bộ Xây dựng, Cục Hạ tầng kỹ thuật đã có Văn bản số 268/HTKT-KH ngày 22/6/2021 trình Bộ Xây dựng dự thảo Thông tư.\n\nBộ Xây dựng đề nghị các cơ quan, đơn vị góp ý.',
    [null, null, 'Bộ Xây dựng'],
  ],
  'many to whom it goes, in one line': [
    `VĂN PHÒNG CHÍNH PHỦ
-------
V/v: Trồng cây ven sông
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
-------
Hà Nội, ngày 22 tháng 02 năm 2012

Kính gửi:
- Các Bộ: Tài chính, Kế hoạch và Đầu tư, Lao động - Thương binh và Xã hội, Tài nguyên và Môi trường, Nội vụ, Công Thương, Xây dựng, Giao thông vận tải, Nông nghiệp và Phát triển nông thôn, Y tế, Tư pháp;
- Các tập đoàn kinh tế.

Văn phòng Chính phủ đề nghị các Bộ trồng cây.`,
    ['CONG_VAN', null, 'Văn phòng Chính phủ'],
  ],
}

test.each(Object.entries(heads))('%s', (_, [text, head]) => {
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  if (result.outcome !== 'PARSED') throw new Error('the text was refused')
  const { type, symbol, issuer } = result.heading
  expect([type, symbol?.number ?? null, issuer?.name ?? null]).toEqual(head)
})
