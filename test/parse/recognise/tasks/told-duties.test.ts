import { expect, test } from '@jest/globals'
import { dutiesOf } from './duties.js'

const told: Readonly<Record<string, readonly [text: string, ...duties: string[]]>> = {
  'behind how many tasks a plan has, those of whom it charges': [
    'UBND tỉnh Nghệ An vừa ban hành Kế hoạch số 11/KH-UBND ngày 4/6/2024 về trồng cây. Kế hoạch đề ra 8 nhóm nhiệm vụ. Trong đó, Sở Nội vụ chủ trì rà soát vườn cây; Sở Tài chính bố trí kinh phí.',
    'Trong đó,: Sở Nội vụ tỉnh Nghệ An',
    'Sở Tài: Sở Tài chính tỉnh Nghệ An',
  ],
  'who is to enforce a decision has no duty of his own, with or without its name': [
    `UBND TỈNH NGHỆ AN
Số: 15/QĐ-UBND
Nghệ An, ngày 03 tháng 3 năm 2024

QUYẾT ĐỊNH
Trồng cây

Điều 1. Giao Sở Y tế trồng cây thuốc.
Điều 2. Giám đốc các sở chịu trách nhiệm thi hành.`,
    'Giao Sở: Sở Y tế tỉnh Nghệ An',
  ],
  'who is asked to direct others behind an aim': [
    'Bộ Y tế vừa có Công văn số 4512/BYT-PB về trồng cây thuốc.\nĐể chủ động trồng cây thuốc, Bộ Y tế đề nghị Chủ tịch UBND các tỉnh, thành phố chỉ đạo chính quyền các cấp trồng cây.',
    'Để chủ: UBND các tỉnh, thành phố',
  ],
  'whom the speaker gives besides, with his name': [
    'Thủ tướng giao Bộ Y tế hoàn thiện vườn cây; giao Phó Thủ tướng Trần An trực tiếp chỉ đạo.',
    'Thủ tướng: Bộ Y tế',
    'giao Phó: Phó Thủ tướng Chính phủ',
  ],
  'a time with a label in the middle of what is told': [
    'Phó Thủ tướng Trần An vừa ký Quyết định số 22/QĐ-TTg ban hành Kế hoạch trồng cây. Theo đó, Bộ Công an biên soạn tài liệu; thời gian thực hiện: Quý II năm 2024. Bộ Tư pháp thẩm định vườn cây.',
    'Theo đó,: Bộ Công an | 2024-06-30',
    'Bộ Tư: Bộ Tư pháp',
  ],
  'counted in words, some with an actor of their own': [
    'Tỉnh ủy Nghệ An yêu cầu các cấp ủy tập trung thực hiện: Một là, quán triệt việc trồng cây. Hai là, Ban Dân vận Tỉnh ủy chủ trì rà soát vườn cây.',
    'quán triệt: các cấp ủy',
    'Ban Dân: Ban Dân vận Tỉnh ủy Nghệ An',
  ],
  'counted in words, and nothing to be done': [
    'Tỉnh ủy Nghệ An yêu cầu các cấp ủy khắc phục hạn chế về vườn cây: Một là, cây còn ít. Hai là, Vườn cây chưa đẹp.',
    'Tỉnh ủy: các cấp ủy',
  ],
  'a province by its name, a city in letters, and what lies in one': [
    'Thủ tướng giao tỉnh Đồng Nai rà soát vườn cây trước ngày 15/8/2024. TP.HCM chủ trì, phối hợp với TP Hà Nội lập dự án vườn ươm. Cây ở tỉnh Đồng Nai đã xanh.',
    'Thủ tướng: UBND tỉnh Đồng Nai | 2024-08-15',
    'TP.HCM chủ: UBND thành phố Hồ Chí Minh | UBND thành phố Hà Nội',
  ],
  'whom a body posts is no actor': [
    'Thủ tướng yêu cầu UBND các tỉnh: Kiểm tra lại vườn cây; phân công lực lượng ứng trực 24/24 giờ.\n\nĐồng thời bố trí các điểm canh gác.',
    'Thủ tướng: UBND các tỉnh',
    'Đồng thời: UBND các tỉnh',
  ],
  'what the paper holds is no duty of who issued it': [
    'Bộ Y tế đã có kế hoạch. Theo đó, Bộ Y tế xác định 5 nhóm giải pháp để các địa phương trồng cây. Bộ Y tế yêu cầu các sở xác định 5 vườn cây.',
    'Bộ Y: các sở',
  ],
  'where somebody lives who asks is no actor': [
    'UBND tỉnh Nghệ An vừa có Công văn số 512/UBND-TD ngày 4/6/2024.\nTrường hợp bà Trần Thị A, trú tại khóm 3B, thị trấn Quỳ Hợp, huyện Quỳ Hợp: xin trồng cây trên đất công.\nGiao Sở Y tế trả lời bà trước ngày 30/6/2024.',
    'Giao Sở: Sở Y tế tỉnh Nghệ An | 2024-06-30',
  ],
  'whom an order names behind its colon, parted by semicolons': [
    'UBND tỉnh Nghệ An vừa có Công văn số 512/UBND-KTN ngày 4/6/2024. Chủ tịch UBND tỉnh yêu cầu: Giám đốc Sở Y tế; Giám đốc Sở Tài chính; thủ trưởng các sở rà soát vườn cây. Yêu cầu: Sở Nội vụ trồng cây; Sở Xây dựng tưới cây trước ngày 30/6/2024.',
    'Chủ tịch: Sở Y tế tỉnh Nghệ An + Sở Tài chính tỉnh Nghệ An + các sở',
    'Yêu cầu:: Sở Nội vụ tỉnh Nghệ An',
    'Sở Xây: Sở Xây dựng tỉnh Nghệ An | 2024-06-30',
  ],
  'items counted with dashes behind their actor, in one line': [
    'UBND tỉnh Nghệ An vừa có Công văn số 512/UBND-KTN ngày 4/6/2024.\nHội Nông dân tỉnh: 1- Tổ chức trồng cây ở các chi hội. 2- Hoàn chỉnh hồ sơ vườn cây trước ngày 30/6/2024.',
    'Tổ chức: Hội Nông dân tỉnh Nghệ An',
    'Hoàn chỉnh: Hội Nông dân tỉnh Nghệ An | 2024-06-30',
  ],
  'the next item in the line of the one before': [
    'UBND tỉnh Nghệ An vừa có Công văn số 512/UBND-KTN ngày 4/6/2024.\n4. Sở Y tế trồng cây thuốc ở tất cả các trạm y tế của xã trong tỉnh. 5. Sở Nội vụ tưới cây trước ngày 30/6/2024.',
    'Sở Y: Sở Y tế tỉnh Nghệ An',
    'Sở Nội: Sở Nội vụ tỉnh Nghệ An | 2024-06-30',
  ],
  'a board of the country under its whole name': [
    'Thủ tướng giao Ban Chỉ đạo quốc gia về khắc phục hậu quả chất độc hóa học do Mỹ sử dụng trong chiến tranh ở Việt Nam rà soát rừng cây.',
    'Thủ tướng: Ban Chỉ đạo quốc gia khắc phục hậu quả chất độc hóa học do Mỹ sử dụng trong chiến tranh ở Việt Nam',
  ],
  'by when a duty is done and handed in, in a sentence of its own': [
    'UBND tỉnh Nghệ An vừa có Công văn số 512/UBND-KTN ngày 4/6/2024 giao Sở Y tế rà soát vườn cây. Hoàn thành, trình UBND tỉnh trước ngày 30/6/2024.\n\nUBND tỉnh yêu cầu Sở Nội vụ trồng cây, xong trước ngày 25.7 2024. Định kỳ hằng năm hoặc đột xuất báo cáo UBND tỉnh.',
    'UBND tỉnh: Sở Y tế tỉnh Nghệ An | 2024-06-30',
    'UBND tỉnh: Sở Nội vụ tỉnh Nghệ An | 2024-07-25',
    'Định kỳ: Sở Nội vụ tỉnh Nghệ An | YEARLY',
  ],
  'a share of things has no duty': [
    'UBND tỉnh Nghệ An vừa có Công văn số 512/UBND-KTN ngày 4/6/2024. UBND tỉnh yêu cầu 100% nhà vườn phải trồng cây.\n\nSở Y tế trồng cây thuốc.',
    'Sở Y: Sở Y tế tỉnh Nghệ An',
  ],
  'a meeting that was held, with what it was about': [
    'Giao ban tháng 12\n\nSáng ngày 6/12, dưới sự chủ trì của Chủ tịch UBND huyện, UBND huyện Quỳ Hợp tổ chức hội nghị giao ban, triển khai trồng cây.\n\nVới sự tham gia của các phòng, sáng 6/12, UBND huyện tổ chức tập huấn triển khai trồng cây.\n\nUBND huyện yêu cầu các xã trồng cây.',
    'UBND huyện: các xã',
  ],
  'a headline that ends with where it is': [
    'Đề xuất giải pháp trồng cây ở 4 xã đảo (Trà Vinh)\n\nPhó Thủ tướng Trần An vừa có ý kiến về vườn cây.\n\nPhó Thủ tướng giao UBND tỉnh Trà Vinh trồng cây.',
    'Phó Thủ: UBND tỉnh Trà Vinh',
  ],
  'a long aim that gives orders is no ground': [
    'Để chuẩn bị cho kỳ họp về trồng cây, Thường trực HĐND huyện đề nghị UBND huyện gửi báo cáo, tờ trình, dự thảo nghị quyết về vườn cây trước ngày 01/7/2024 để thẩm tra; đề nghị Ủy ban MTTQ Việt Nam huyện tổng hợp ý kiến; phân công Ban Pháp chế thẩm tra 4 báo cáo.',
    'Để chuẩn: UBND huyện | 2024-07-01',
    'đề nghị: Ủy ban MTTQ Việt Nam huyện',
    'phân công: Ban Pháp chế HĐND',
  ],
  'two actors behind commas in the one sentence that there is': [
    'UBND tỉnh giao Sở Tư pháp thẩm định quy chế vườn cây, Sở Y tế thẩm định vườn thuốc.',
    'UBND tỉnh: Sở Tư pháp',
    'Sở Y: Sở Y tế',
  ],
  'one actor, and what it thinks over behind commas': [
    'UBND tỉnh giao Sở Tư pháp thẩm định quy chế vườn cây, vườn thuốc, vườn ươm.',
    'UBND tỉnh: Sở Tư pháp',
  ],
  'who was heard, and who asks then': [
    'Sáng 5/11, UBND tỉnh họp về vườn cây. Sau khi nghe Sở Tư pháp, Sở Y tế báo cáo kết quả, Chủ tịch UBND tỉnh Trần An đề nghị Sở Nội vụ rà soát vườn cây.',
    'Sau khi: Sở Nội vụ',
  ],
  'nobody is named who was heard': [
    'Sáng 5/11, UBND tỉnh họp về vườn cây. Sau khi nghe báo cáo, Chủ tịch UBND tỉnh Trần An đề nghị Sở Nội vụ rà soát vườn cây.',
    'Sau khi: Sở Nội vụ',
  ],
  'parts of an order behind a meeting': [
    'Sáng 5/11, UBND xã Quảng Hòa họp đánh giá vườn cây. Chủ tịch UBND xã Trần An chỉ đạo: Phòng Kinh tế đối chiếu số cây; các thôn đến từng nhà đôn đốc.',
    'Chủ tịch: Phòng Kinh tế',
    'các thôn: các thôn',
  ],
  'a team that a decision sets up has what stands below': [
    `UBND tỉnh vừa ban hành Quyết định số 51/QĐ-UBND về việc thành lập Ban Chỉ đạo trồng cây gồm 15 thành viên, có nhiệm vụ:

1. Giúp UBND tỉnh rà soát các vườn ươm.

2. Chỉ đạo, kiểm tra việc tưới cây của các xã.

Trần An`,
    'Giúp UBND: Ban Chỉ đạo trồng cây',
    'Chỉ đạo,: Ban Chỉ đạo trồng cây',
  ],
  'a team that the paragraph above sets up, and not that it was set up': [
    `Chủ tịch UBND tỉnh đã có quyết định thành lập Ban Điều hành Đề án Vườn cây và ông Trần An làm trưởng ban.

Ban có nhiệm vụ chỉ đạo các xã trồng cây. Thường trực Ban đặt tại Sở Xây dựng.

Hội đồng tuyển chọn giống cây vừa được UBND tỉnh quyết định thành lập. Hội đồng gồm các thành phần: Giám đốc Sở Y tế làm Chủ tịch Hội đồng; Phó Giám đốc Sở Nội vụ làm Phó Chủ tịch Hội đồng.`,
    'Ban có: Ban Điều hành Đề án Vườn cây',
  ],
  'a team by its own name': [
    `UBND huyện vừa ký quyết định. Tổ kiểm kê vườn cây có nhiệm vụ đếm cây của các xã.

Tổ giúp việc Hội đồng chịu trách nhiệm tổng hợp số cây.

Nhiệm vụ chính của Sở Xây dựng là hướng dẫn các xã tưới cây.`,
    'Tổ kiểm: Tổ kiểm kê vườn cây',
    'Tổ giúp: Tổ giúp việc Hội đồng',
    'Nhiệm vụ: Sở Xây dựng',
  ],
  'who belongs to a team, and what was lately': [
    `Theo quyết định, Ban Chỉ đạo trồng cây triển khai ở các xã, phường do đồng chí Chủ tịch UBND tỉnh làm Trưởng ban.

Ông Trần An - Phó Giám đốc Sở Xây dựng sẽ làm tổ trưởng tổ kiểm tra.

Văn phòng UBND tỉnh mới đây đã ban hành văn bản về cây. Bộ đội Biên phòng đến thăm vườn cây.`,
  ],
  'courts and branches of a bank': [
    'TAND tối cao đề nghị các TAND cấp cao, các TAND cấp tỉnh phản ánh việc trồng cây.',
    'TAND tối: các Tòa án nhân dân cấp cao + các Tòa án nhân dân cấp tỉnh',
  ],
  'whom a speaker directs "down to"': [
    'Sở Y tế chỉ đạo đến các trung tâm y tế rà soát vườn thuốc.',
    'Sở Y: các trung tâm y tế',
  ],
  'a department of a province, whichever city is named besides': [
    `Theo đề nghị của Tổng Lãnh sự quán tại thành phố Hồ Chí Minh, UBND tỉnh vừa ban hành văn bản số 409/UBND-VX.

Theo đó, giao Sở Ngoại vụ rà soát vườn cây.`,
    'Theo đó,: Sở Ngoại vụ',
  ],
  'who was given a charge by another, and what came next': [
    `UBND thành phố họp hôm qua.

Phòng Nội vụ, UBND các phường và Ban quản lý các bến xe, thuyền thành phố được UBND thành phố giao trách nhiệm phổ biến cách tưới cây.

Tiếp đó, ngày 30/9/2019, UBND thành phố đã ban hành Kế hoạch số 75/KH-UBND về việc trồng cây.`,
    'Phòng Nội: Phòng Nội vụ + UBND các phường + Ban quản lý các bến xe, thuyền thành phố',
  ],
  'a list below another whose numbers are printed alike': [
    `UBND tỉnh yêu cầu:

1. Giao Sở Y tế:

1. Rà soát vườn cây.

2. Báo cáo UBND tỉnh.

1. Giao Sở Nội vụ: tổng hợp số cây.`,
    'Rà soát: Sở Y tế',
    'Báo cáo: Sở Y tế',
    'Giao Sở: Sở Nội vụ',
  ],
  'a period with "cho đến"': [
    'UBND tỉnh đề nghị các xã tưới cây từ ngày 02/3/2020 cho đến hết ngày 15/3/2020.',
    'UBND tỉnh: các xã | 2020-03-15',
  ],
  'so has a team that no list holds': [
    `UBND huyện ra Quyết định số 7/QĐ-UBND thành lập Tổ công tác vườn ươm, có các nhiệm vụ sau:

- Kiểm tra các vườn ươm.

- Đề xuất UBND huyện cách tưới cây.`,
    'Kiểm tra: Tổ công tác vườn ươm',
    'Đề xuất: Tổ công tác vườn ươm',
  ],
  'whom an office guides': [
    `Thực hiện Công văn số 12/SGDĐT-VP ngày 3/4/2020 của Sở Giáo dục và Đào tạo về trồng cây. Phòng Giáo dục và Đào tạo hướng dẫn các nhà trường triển khai thực hiện một số nội dung sau:

1. Các nhà trường phổ biến cách tưới cây.

2. Tiếp tục tuyên truyền tới học sinh về vườn cây.`,
    'Các nhà: các nhà trường',
    'Tiếp tục: các nhà trường',
  ],
  'offices of many districts, and who stands behind them': [
    'Sở Giáo dục và Đào tạo đề nghị các phòng Giáo dục và Đào tạo các huyện, thị xã, thành phố; các đơn vị trực thuộc sở rà soát vườn cây.',
    'Sở Giáo: Phòng Giáo dục và Đào tạo các huyện, thị xã, thành phố + các đơn vị trực thuộc sở',
  ],
  'a paragraph that says by when what is to be done, and who is told': [
    `UBND huyện đề nghị các xã rà soát vườn cây.

Thời gian hoàn thành việc rà soát, chậm nhất ngày 14/5/2021 và báo cáo kết quả về UBND huyện.`,
    'UBND huyện: các xã | 2021-05-14',
  ],
  'half a year that a report is about, far behind its noun': [
    'Bộ Xây dựng đề nghị các xã báo cáo về tình hình vườn cây trong phạm vi địa giới hành chính do mỗi xã được giao quản lý 6 tháng đầu năm 2008.',
    'Bộ Xây: các xã',
  ],
  'staff who lead are not led': [
    'Sở Nội vụ bố trí cán bộ lãnh đạo các phòng, ban và kiểm tra vườn cây.',
    'Sở Nội: Sở Nội vụ',
  ],
  'an order whose blank is lost': [
    'UBND tỉnh họp hôm qua.\n\nGiaocho Sở Xây dựng chủ trì, phối hợp các xã rà soát vườn cây.',
    'Giao cho: Sở Xây dựng | các xã',
  ],
  'departments everywhere': [
    'Ngoài ra, nhà trường và Sở Y tế các địa phương phải có kế hoạch tưới cây.',
    'Ngoài ra,: nhà trường + Sở Y tế các địa phương',
  ],
  'that body, and what was before': [
    'Thủ tướng giao Bộ Công Thương rà soát giá cây. Mặt khác, Bộ này cũng kiểm tra các vườn ươm. Trước đó, Bộ Công Thương đã có văn bản đề nghị Bộ Công an kiểm tra vườn cây.',
    'Thủ tướng: Bộ Công Thương',
    'Mặt khác,: Bộ Công Thương',
  ],
  'what is planned by a paper, and what a reporter foretells': [
    'Theo đó, Sở Y tế sẽ phối hợp với Sở Nội vụ tổ chức hội thi trồng cây.',
    'Theo đó,: Sở Y tế | Sở Nội vụ',
  ],
  'the Bloc’s committee asks those below it': [
    'Ban Thường vụ Đảng ủy Khối yêu cầu các đảng ủy, chi ủy trực thuộc trồng cây.',
    'Ban Thường: các đảng ủy + các chi ủy trực thuộc',
  ],
  'bodies of the National Assembly': [
    `Chủ tịch Quốc hội đề nghị Chính phủ, các Ủy ban của Quốc hội, Tổng Thư ký Quốc hội hoàn thiện kế hoạch trồng cây.

Chủ tịch Quốc hội lưu ý các Ủy ban phối hợp với các cơ quan soạn thảo rà soát việc trồng cây.

Hội đồng Dân tộc và các Ủy ban khẩn trương chuẩn bị cây giống.`,
    'Chủ tịch: Chính phủ + các ủy ban của Quốc hội + Tổng Thư ký Quốc hội',
    'Chủ tịch: các ủy ban | các cơ quan',
    'Hội đồng: Hội đồng Dân tộc + các ủy ban',
  ],
  'committees of a kind are none of them': [
    'Yêu cầu các Ủy ban nhân dân xã tổ chức trồng cây.',
    'Yêu cầu: UBND các xã',
  ],
  'words that are quoted': [
    'Bộ Y tế vừa có công văn gửi các sở y tế yêu cầu “tổ chức trồng cây trong bệnh viện”.',
    'Bộ Y: các Sở Y tế',
  ],
  'what a speaker finds': ['Chủ tịch Quốc hội đánh giá, sau 5 ngày làm việc, các vườn cây đã xanh hơn.'],
  'what a speaker points out, and whom': [
    `Bí thư Tỉnh ủy nêu rõ, về công tác cán bộ, Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Sở Nội vụ rà soát.

Chủ tịch UBND tỉnh nhấn mạnh, trong thời gian tới, Sở Y tế chủ trì, phối hợp với Sở Xây dựng trồng cây.`,
    'Bí thư: Ban Tổ chức Tỉnh ủy | Sở Nội vụ',
    'Chủ tịch: Sở Y tế | Sở Xây dựng',
  ],
  'thanks, hopes, and of whom a body is made': [
    `Chủ tịch UBND tỉnh gửi lời cảm ơn tới các đồng chí.

Chủ tịch UBND tỉnh bày tỏ tin tưởng các vườn cây sẽ xanh.

Ban Chỉ đạo gồm 15 thành viên, đại diện các sở, ngành.`,
  ],
  'a body that is made for something': [
    'Ban Chỉ đạo gồm 15 thành viên có nhiệm vụ kiểm tra việc trồng cây.',
    'Ban Chỉ: Ban Chỉ đạo',
  ],
  'what must be so is nobody': ['Chủ tịch HĐND tỉnh yêu cầu công tác tổ chức giám sát cần đảm bảo chặt chẽ.'],
  'a headline that ends in words of somebody': [
    `Chủ tịch Quốc hội: Chuẩn bị cho mùa trồng cây với tinh thần “vừa chạy, vừa xếp hàng”

Chủ tịch Quốc hội đề nghị Hội đồng Dân tộc chuẩn bị cây giống.`,
    'Chủ tịch: Hội đồng Dân tộc',
  ],
  'what was signed': ['Ủy ban MTTQ tỉnh và Sở Nội vụ thống nhất ký kết chương trình trồng cây.'],
  'what a paper prints': [
    `UBND tỉnh ban hành Công điện số 5/CĐ-UBND yêu cầu các sở trồng cây.

Báo Hà Giang trân trọng giới thiệu nội dung.`,
    'UBND tỉnh: các sở',
  ],
  'under a committee that is named': [
    'Chủ tịch UBND huyện giao các cơ quan, đơn vị trực thuộc UBND huyện; UBND các xã trồng cây.',
    'Chủ tịch: các cơ quan, đơn vị trực thuộc UBND huyện + UBND các xã',
  ],
  'what a reporter foretells': ['Sở Y tế sẽ tổ chức hội thi trồng cây.'],
  'where the report goes is no duty of its own': [
    'Bộ Nội vụ đề nghị các bộ, ngành báo cáo kết quả trồng cây đến hết ngày 30/8/2025. Báo cáo gửi về Bộ Nội vụ trước ngày 8/9/2025 để tổng hợp.',
    'Bộ Nội: các bộ, ngành | 2025-09-08',
  ],
  'papers that hang on a page, and its buttons': [
    `1. Giao Bộ Y tế rà soát vườn cây thuốc.

2. Bộ Y tế đánh giá vườn cây.

File đính kèm

Quyết định 15/QĐ-TTg

Đánh giá`,
    'Giao Bộ: Bộ Y tế',
    'Bộ Y: Bộ Y tế',
  ],
  'a person of the news acts, and is not charged': [
    'Ông Trần Văn An, cán bộ thôn trồng cây trước nhà. Giao đồng chí Lê Văn Bảy, Kế toán xã, chuẩn bị kinh phí mua cây.',
    'Giao đồng: Kế toán xã',
  ],
  'offices under one head': [
    'Phòng Y tế, Nội vụ, Tài chính - Kế hoạch kiểm tra vườn cây.',
    'Phòng Y: Phòng Y tế + Phòng Nội vụ + Phòng Tài chính - Kế hoạch',
  ],
  'hospitals by a number, and in whose city': [
    'Cục Quản lý Dược đề nghị Sở Y tế phối hợp với các Bệnh viện Nhi đồng 2 TP. Hồ Chí Minh, Bệnh viện Chợ Rẫy rà soát vườn cây.',
    'Cục Quản: Sở Y tế thành phố Hồ Chí Minh | các Bệnh viện Nhi đồng 2 + Bệnh viện Chợ Rẫy',
  ],
  'the board of a school is the school': [
    'Giao các khoa đào tạo, Ban Giám hiệu Trường Thực hành Sư phạm thông báo lịch trồng cây.',
    'Giao các: các khoa đào tạo + Trường Thực hành Sư phạm',
  ],
  'this province': ['Chủ tịch UBND tỉnh này còn yêu cầu các cơ quan trồng cây.', 'Chủ tịch: các cơ quan'],
  'members of the Government are which of them': [
    'Thủ tướng giao các bộ, cơ quan trung ương có Thủ trưởng là thành viên Chính phủ chủ trì làm việc với các tỉnh.',
    'Thủ tướng: các bộ + các cơ quan trung ương',
  ],
  'what happens, and must be answered': [
    'Chủ tịch UBND huyện yêu cầu UBND các xã tưới cây. Khi có cây chết do rét, sâu bệnh gây ra ở vườn ươm, ven đường cần nhanh chóng tổ chức trồng lại.',
    'Chủ tịch: UBND các xã',
    'Khi có: UBND các xã',
  ],
  'a rhythm and its hour are one': [
    'UBND tỉnh yêu cầu các huyện báo cáo tình hình vườn cây từng ngày, gửi Văn phòng trước 14h hàng ngày.',
    'UBND tỉnh: các huyện | DAILY',
  ],
  'what people do every day': [
    'UBND các xã bố trí thùng rác riêng, không để lẫn với rác thải sinh hoạt hàng ngày.',
    'UBND các: UBND các xã',
  ],
  'to whom a letter is sent': [
    'Bộ Y tế gửi công văn đến các tỉnh, thành phố đề nghị rà soát vườn cây thuốc.',
    'Bộ Y: các tỉnh, thành phố',
  ],
  'whom it asks': [
    'Bên cạnh đó, Cục Thuế gửi công văn tới các ngân hàng thương mại đề nghị các ngân hàng mở thêm điểm thu.',
    'Bên cạnh: các ngân hàng',
  ],
  'a youth board asks others': [
    'Ban Thường vụ Đoàn trường đề nghị các liên chi đoàn rà soát vườn cây.',
    'Ban Thường: các liên chi đoàn',
  ],
  'who takes part in something': [
    'Yêu cầu các đoàn tham dự lễ phải mang theo cây giống.',
    'Yêu cầu: các đoàn tham dự lễ',
  ],
  'somebody below a picture': [
    `Sáng 5/6, đoàn đến thăm ba xã.

Đ/c Trần Văn An - Phó Bí thư Huyện ủy, Chủ tịch HĐND huyện kiểm tra vườn cây tại xã Tân Lễ.

Bà con làm đất sớm.`,
  ],
  'what was done besides': [
    `Công an xã kiểm tra vườn cây.

Các xã cũng chủ động kiểm tra hàng cây ven đường.`,
    'Công an: Công an xã',
  ],
  'what a source says': [
    `Sở Y tế mở lớp trồng cây.

Theo nguồn tin của Báo Cây xanh, Sở Y tế Bắc Ninh sẽ bắt đầu kiểm tra các vườn thuốc vào quý III/2020.

Theo đánh giá của Ban Tổ chức, đến nay, Sở Y tế và các xã đã trồng xong cây.`,
    'Sở Y: Sở Y tế',
  ],
  'demands are no order': ['Những yêu cầu trên của Cục Thuế là nhằm giúp doanh nghiệp hoàn thành thủ tục.'],
  'who heads a team': [
    `UBND tỉnh vừa lập hai tổ công tác.

Theo đó, Tổ công tác gỡ khó đối với doanh nghiệp trồng cây, xây dựng cơ bản sẽ do đồng chí Trần Văn An, Phó Chủ tịch UBND tỉnh làm tổ trưởng.`,
  ],
  'whom else it works with': [
    'Sở Y tế phối hợp với các trường đại học tham gia tổ chức hội thi và với các sở, ngành, đoàn thể bảo vệ vườn cây.',
    'Sở Y: Sở Y tế | các trường đại học + các sở, ngành + các đoàn thể',
  ],
  'whom above all': [
    'Sở Y tế phối hợp với các sở, ngành tại địa phương, đặc biệt là Thanh tra và Công an tỉnh, để bảo vệ vườn cây.',
    'Sở Y: Sở Y tế | các sở, ngành tại địa phương + Thanh tra tỉnh + Công an tỉnh',
  ],
  'who has just been directed': [
    'Phó Thủ tướng Trần Văn An vừa chỉ đạo Tập đoàn Điện lực Việt Nam (EVN) tiếp tục rà soát vườn cây.',
    'Phó Thủ: Tập đoàn Điện lực Việt Nam',
  ],
  'what a regulation says': ['Thông tư quy định, các trường phải lập vườn cây.', 'Thông tư: các trường'],
  'what is given every year': [
    '1. Sở Y tế trồng cây từ nguồn chi được giao bổ sung hàng năm.',
    'Sở Y: Sở Y tế',
  ],
  'houses with a stroke between': [
    '1. Khoa/Viện/Bộ môn trực thuộc Trường gửi danh sách cây cho Phòng Đào tạo. Phòng Tài chính kế toán, Phòng Đào tạo xác nhận danh sách.',
    'Khoa/Viện/Bộ môn: Khoa/Viện/Bộ môn trực thuộc Trường',
    'Phòng Tài: Phòng Tài chính - Kế toán + Phòng Đào tạo',
  ],
  'with what they are charged, is told behind': [
    `Giữ giá cây giống

UBND tỉnh vừa chỉ đạo Sở Y tế cùng một số đơn vị có liên quan về giá cây giống.

Theo đó, Sở Y tế lập vườn ươm.`,
    'Theo đó,: Sở Y tế',
  ],
  'who speaks at a feast': [
    `Sáng 5/6, Công an tỉnh đã ra quân trồng cây.

Phát biểu tại buổi lễ, Thiếu tướng Trần Văn An - Phó Giám đốc Công an tỉnh quán triệt sáu nội dung về trồng cây.`,
  ],
  'links of the page and its headlines, before the first sentence': [
    `Sở, Ban, Ngành

UBND Huyện, Thị xã

Thanh tra thấy nhiều vườn cây bỏ hoang

Chủ tịch UBND tỉnh yêu cầu Sở Y tế trồng cây thuốc

Chủ tịch UBND tỉnh vừa giao Sở Y tế trồng cây thuốc trước ngày 15/8/2023.`,
    'Chủ tịch: Sở Y tế | 2023-08-15',
  ],
  'the first words of news below its headline, whatever they end with': [
    `Trồng cây ven sông

(Báo Cây xanh)- Chủ tịch UBND tỉnh vừa có văn bản chỉ đạo Sở Y tế khẩn trương trồng cây thuốc

Cụ thể, trồng xong trước ngày 10/10/2017.`,
    '(Báo Cây: Sở Y tế',
    'Cụ thể,: Sở Y tế | 2017-10-10',
  ],
  'below a picture, with who took it in brackets': [
    `Chủ tịch UBND tỉnh giao Sở Y tế trồng cây thuốc.

Công an kiểm tra vườn cây ở bãi (Ảnh: Minh An).`,
    'Chủ tịch: Sở Y tế',
  ],
  'what else a person is who speaks': [
    `Phó Chủ tịch UBND tỉnh Bắc Ninh Trần Văn An (Trưởng Ban Chỉ đạo trồng cây của tỉnh) nói vậy sau khi đến thăm vườn.

Bà An giao Sở Y tế trồng cây thuốc.`,
    'Bà An: Sở Y tế tỉnh Bắc Ninh',
  ],
  'what was talked of': [
    `Tại buổi làm việc, các tổ bàn cách trồng cây.

Kết luận, Chủ tịch UBND tỉnh giao Sở Y tế trồng cây thuốc.`,
    'Kết luận,: Sở Y tế',
  ],
  'the ground of an order is part of it': [
    'Ngày 16/4/2020, UBND tỉnh ban hành công văn số 12/UBND-VP gửi các sở về trồng cây.\n\nTheo đó, thực hiện Công văn số 29/VPCP-TH ngày 15/4/2020 của Văn phòng Chính phủ; Chủ tịch UBND tỉnh yêu cầu các sở trồng cây.',
    'Theo đó,: các sở',
  ],
  'names that break off': [
    `Điều 1. Giao Sở Y tế trồng cây thuốc.

Điều 2. Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Y tế, Tài chính, Thô`,
    'Giao Sở: Sở Y tế',
  ],
  'with whom those work who are directed besides': [
    'Giao Sở Y tế phối hợp với Sở Tài chính trồng cây; đồng thời chỉ đạo Trung tâm Y tế phối hợp với các trường chăm cây.',
    'Giao Sở: Sở Y tế | Sở Tài chính',
  ],
  'a case, and no department': [
    `Văn phòng Chính phủ vừa có công văn hỏa tốc gửi Sở Y tế.

Theo đó, Phó Thủ tướng giao Sở Y tế trồng cây thuốc.

Vụ cây đổ ven sông: Chính phủ chỉ đạo xử lý nghiêm

Cây đã được dựng lại.`,
    'Theo đó,: Sở Y tế',
  ],
  'an address of the net': [
    '1. Phòng Y tế báo cáo trước ngày 10/4/2023; Phòng Y tế thành phố Thủ Đức và các quận tại https://cay.example/mau1.',
    'Phòng Y: Phòng Y tế | 2023-04-10',
  ],
  'whom a speaker names behind the colon': [
    `Sở Y tế vừa trồng vườn cây thuốc.

Kết thúc buổi thăm, ông Trần Văn An - Phó Chủ tịch UBND tỉnh chỉ đạo: Sở Y tế rà soát vườn cây thuốc.

Tin của Ban chỉ đạo: Sở Y tế kiểm tra vườn cây thuốc.`,
    'Kết thúc: Sở Y tế',
  ],
  'whom somebody directs, and what a paper directs besides': [
    `Chính phủ vừa họp.

Ông An cũng chỉ đạo các sở rà soát vườn cây.

Công văn của Sở Y tế cũng chỉ đạo các tổ chức tín dụng rà soát vườn cây.

Ông An cũng thăm các sở rà soát vườn cây.`,
    'Ông An: các sở',
    'Công văn: các tổ chức tín dụng',
  ],
  'what must be done when it happens': [
    `Theo đó, UBND tỉnh đã yêu cầu các xã rà soát vườn cây.

Khi có mưa lớn xảy ra chủ động rà soát vườn cây.

Trong quá trình trồng cây cần báo cáo UBND tỉnh.

Khi có mưa lớn xảy ra các hộ chủ động rà soát vườn cây.`,
    'Theo đó,: các xã',
    'Khi có: các xã',
    'Trong quá: các xã',
  ],
  'what is asked of those above': [
    `UBND tỉnh Bắc Ninh vừa có văn bản kiến nghị Thủ tướng Chính phủ giao Bộ Tài chính bố trí vốn trồng cây.

Thủ tướng Chính phủ vừa có văn bản giao Bộ Tài chính bố trí vốn trồng cây.`,
    'Thủ tướng: Bộ Tài chính',
  ],
  'a numbered item that gives a letter to write': [
    `Thủ tướng Chính phủ vừa có ý kiến về việc trồng cây.

2. Sở Y tế rà soát vườn cây.

3. Bộ Tài chính có văn bản hướng dẫn việc trồng cây.

Bộ Y tế có văn bản hướng dẫn việc trồng cây.

5. Bộ Y tế có văn bản về việc trồng cây.`,
    'Sở Y: Sở Y tế',
    'Bộ Tài: Bộ Tài chính',
  ],
  'what is asked with thanks': [
    `Kính gửi: Các sở, ngành.

Trân trọng đề nghị Quý Cơ quan trồng cây thuốc.

Trân trọng cảm ơn Quý Cơ quan trồng cây thuốc.`,
    'Trân trọng: các sở, ngành',
  ],
  'that somebody has signed a paper': [
    `(Chinhphu.vn) - Phó Thủ tướng Lê Văn Bình ký Quyết định số 222/QĐ-TTg ngày 5/3/2024 ban hành Kế hoạch trồng cây.

Theo đó, Bộ Y tế trồng cây thuốc.`,
    'Theo đó,: Bộ Y tế',
  ],
  'who has which share, also above items with marks': [
    `Ngày 11/3/2024, UBND tỉnh Nghệ An ban hành Kế hoạch số 45/KH-UBND về trồng cây.

Theo phân công:

Sở Y tế: trồng cây thuốc.

Hội Nông dân tỉnh vận động hội viên trồng cây.

Sở Nội vụ:

+ Rà soát vườn cây.`,
    'Sở Y: Sở Y tế tỉnh Nghệ An',
    'Hội Nông: Hội Nông dân tỉnh Nghệ An',
    'Rà soát: Sở Nội vụ tỉnh Nghệ An',
  ],
  'that a paper by its number directs the ministries, is told behind': [
    `Thủ tướng Chính phủ vừa ký Công điện số 210/CĐ-TTg ngày 6/11/2025 chỉ đạo các bộ ngành, địa phương trồng cây.

Theo đó, Bộ Y tế trồng cây thuốc.`,
    'Theo đó,: Bộ Y tế',
  ],
}

test.each(Object.entries(told))('%s', (_, [text, ...duties]) => {
  expect(dutiesOf(text)).toEqual(duties)
})
