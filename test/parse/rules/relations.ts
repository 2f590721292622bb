import { paperOf } from '../recognise/paper.js'
import { item, opening, titled, within, type Row } from './paper.js'

const CT = 'Chỉ thị số 34-CT/TW ngày 24/5/2023 của Ban Bí thư'
const KH = 'Kế hoạch số 15/KH-UBND ngày 04/01/2023 của UBND tỉnh'
const TTR = 'Tờ trình số 12/TTr-SYT ngày 01/6/2023'

const THU_DO = 'Luật Thủ đô (Luật số 39/2024/QH15)'

const IN_TITLES: readonly Row[] = [
  ...within(
    (title) => titled()(title).replace('UBND tỉnh nêu', `Quốc hội đã thông qua ${THU_DO}. UBND tỉnh nêu`),
    [
      {
        rule: 'cue.title-law',
        fires: 'Triển khai thi hành Luật Thủ đô',
        not: 'Triển khai thi hành Luật Đất đai',
      },
    ],
  ),
  ...within(titled(), [
    {
      rule: 'cue.thuc-hien.title',
      fires: `Lãnh đạo, chỉ đạo thực hiện ${CT} về nhà ở`,
      not: `Kiểm tra việc lãnh đạo, chỉ đạo thực hiện ${CT} về nhà ở`,
    },
    {
      rule: 'cue.thuc-hien.title',
      fires: `Về việc thực hiện ${CT} về nhà ở`,
      not: `Về kết quả thực hiện ${CT} về nhà ở`,
    },
    {
      rule: 'cue.thuc-hien.title',
      fires: `Phối hợp giữa Công an và Tòa án trong việc thực hiện ${CT}`,
      not: `Khen thưởng Công an và Tòa án trong việc thực hiện ${CT}`,
    },
    {
      rule: 'cue.thuc-hien.title',
      fires: `Dựng nhà thực hiện ${CT}`,
      not: `Tặng Bằng khen cho thành tích trong thực hiện ${CT}`,
    },
    {
      rule: 'cue.thuc-hien.title',
      fires: `Thực hiện ${CT} về nhà ở`,
      not: `Kiểm tra việc thực hiện ${CT} về nhà ở`,
    },
    {
      rule: 'cue.can-thuc-hien-theo.title',
      fires: `Những việc phải thực hiện theo ${CT}`,
      not: `Những việc thực hiện theo ${CT}`,
    },
    {
      rule: 'cue.nested-in-title',
      fires: `Thực hiện ${CT} về sơ kết Nghị quyết số 18-NQ/TW`,
      not: `Thực hiện ${CT} và Nghị quyết số 18-NQ/TW`,
    },
    {
      rule: 'cue.nested-in-title',
      fires: `Thực hiện ${CT} tiếp tục thực hiện Nghị quyết số 18-NQ/TW`,
      not: `Thực hiện ${CT}, tiếp tục thực hiện Nghị quyết số 18-NQ/TW`,
    },
  ]),
  ...within(titled('HƯỚNG DẪN'), [
    { rule: 'title.guidance', fires: `Thực hiện ${CT}`, not: `Hướng dẫn thực hiện ${CT}` },
    { rule: 'cue.huong-dan', fires: `Hướng dẫn thực hiện ${CT}`, not: `Thực hiện ${CT}` },
  ]),
  ...within(titled('THÔNG BÁO'), [
    {
      rule: 'cue.thuc-hien.meeting',
      fires: `Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về tiến độ thực hiện ${CT}`,
      not: `Kết quả kiểm tra tiến độ thực hiện ${CT}`,
    },
  ]),
  ...within(titled('BÁO CÁO'), [
    { rule: 'cue.bao-cao-ket-qua', fires: `Kết quả thực hiện ${CT}`, not: `Thực hiện ${CT}` },
  ]),
  ...within(titled('QUYẾT ĐỊNH'), [
    { rule: 'cue.thay-the', fires: `Thay thế ${KH}`, not: `Góp ý dự thảo thay thế ${KH}` },
    { rule: 'cue.bai-bo', fires: `Bãi bỏ ${KH}`, not: `Đề nghị bãi bỏ ${KH}` },
    { rule: 'cue.sua-doi', fires: `Sửa đổi, bổ sung ${KH}`, not: `Xây dựng văn bản sửa đổi, bổ sung ${KH}` },
    { rule: 'cue.bo-sung', fires: `Bổ sung ${KH}`, not: `Đề xuất bổ sung ${KH}` },
  ]),
  ...within(titled('VĂN BẢN HỢP NHẤT'), [
    { rule: 'cue.hop-nhat', fires: `Hợp nhất ${KH}`, not: `Thực hiện ${KH}` },
  ]),
  ...within(titled('NGHỊ ĐỊNH'), [
    {
      rule: 'cue.quy-dinh-chi-tiet',
      fires: 'Quy định chi tiết một số điều của Luật Nhà ở số 27/2023/QH15',
      not: 'Hướng dẫn một số nội dung của Luật Nhà ở số 27/2023/QH15',
    },
  ]),
]

/** Words below a title that names a paper without its number. */
const belowNamed = (words: string): string =>
  paperOf({
    type: 'KẾ HOẠCH',
    title: 'Thực hiện Chỉ thị của Ban Bí thư về trồng cây ven đường',
    body: `${words}\n\n1. Các xã vệ sinh đường làng.`,
  })

const IN_OPENINGS: readonly Row[] = [
  ...within(belowNamed, [
    {
      rule: 'cue.named-in-title',
      fires: `Căn cứ ${CT} về trồng cây ven đường, UBND tỉnh nêu như sau:`,
      not: `Căn cứ ${KH} về trồng cây ven đường, UBND tỉnh nêu như sau:`,
    },
  ]),
  ...within(opening('QUYẾT ĐỊNH'), [
    {
      rule: 'cue.theo.submission',
      fires: `Theo ${TTR} của Sở Y tế;`,
      not: `Theo ${KH};`,
    },
    {
      rule: 'cue.xet-to-trinh',
      fires: `Sau khi xem xét Báo cáo của Sở Y tế về kết quả thực hiện Kế hoạch trồng cây và ${TTR} của Sở Y tế;`,
      not: `Sau khi xem xét Báo cáo của Sở Y tế về kết quả thực hiện Kế hoạch trồng cây và ${KH};`,
    },
  ]),
  ...within(opening(), [
    {
      rule: 'cue.theo',
      fires: `Theo ${TTR} của Sở Y tế, UBND tỉnh nêu như sau:`,
      not: `Gửi ${TTR} của Sở Y tế, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.theo.preamble',
      fires: `Thực hiện theo ${CT}, UBND tỉnh ban hành Kế hoạch như sau:`,
      not: `Làm theo ${CT}, UBND tỉnh ban hành Kế hoạch như sau:`,
    },
    {
      rule: 'cue.theo.preamble',
      fires: `Để triển khai các nhiệm vụ theo ${CT}, UBND tỉnh yêu cầu:`,
      not: `Để các xã triển khai nhà ở theo ${CT}, UBND tỉnh yêu cầu:`,
    },
    {
      rule: 'cue.thuc-hien.preamble',
      fires: `Thực hiện các nội dung tại khoản 1 Mục II ${CT}, UBND tỉnh yêu cầu:`,
      not: `Các xã bàn nội dung tại khoản 1 Mục II ${CT}, UBND tỉnh yêu cầu:`,
    },
    {
      rule: 'cue.received',
      fires: 'UBND tỉnh nhận được Công văn số 88/BYT-DP ngày 02/6/2023 của Bộ Y tế. UBND tỉnh yêu cầu:',
      not: 'UBND tỉnh xem Công văn số 88/BYT-DP ngày 02/6/2023 của Bộ Y tế. UBND tỉnh yêu cầu:',
    },
    {
      rule: 'cue.received.carried-out',
      fires:
        'UBND tỉnh nhận được Công văn số 88/BYT-DP ngày 02/6/2023 của Bộ Y tế.\n\n1. Sở Y tế thực hiện nội dung tại Công văn số 88/BYT-DP.',
      not: 'UBND tỉnh xem Công văn số 88/BYT-DP ngày 02/6/2023 của Bộ Y tế.\n\n1. Sở Y tế thực hiện nội dung tại Công văn số 88/BYT-DP.',
    },
    {
      rule: 'cue.thuc-hien.duty',
      fires: `UBND tỉnh yêu cầu:\n\n1. Sở Y tế tiếp tục thực hiện nghiêm ${CT}; trồng cây trước ngày 20/6.`,
      not: `UBND tỉnh yêu cầu:\n\n1. Sở Y tế báo cáo kết quả thực hiện ${CT}; trồng cây trước ngày 20/6.`,
    },
    {
      rule: 'cue.thuc-hien.duty',
      fires: `UBND tỉnh yêu cầu:\n\n1. Sở Y tế tập trung thực hiện ${CT}.`,
      not: `UBND tỉnh yêu cầu:\n\n1. Sở Y tế tổng hợp khó khăn của các xã khi thực hiện ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.duty',
      fires: `UBND tỉnh yêu cầu:\n\n1. Sở Y tế chỉ đạo thực hiện nghiêm ${CT}.`,
      not: `UBND tỉnh yêu cầu:\n\n1. Sở Y tế đã chỉ đạo thực hiện nghiêm ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.duty',
      fires: `UBND tỉnh yêu cầu:\n\n1. Các xã nghiêm túc quán triệt, Sở Y tế thực hiện ${CT}.`,
      not: `UBND tỉnh yêu cầu:\n\n1. Một số xã chưa nghiêm túc quán triệt, thực hiện ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.duty',
      fires: `UBND tỉnh yêu cầu:\n\n1. Sở Y tế trồng cây, thực hiện tốt ${CT}.`,
      not: `UBND tỉnh yêu cầu:\n\n1. Sở Y tế xem xét báo cáo của UBND tỉnh thực hiện ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.duty',
      fires: `UBND tỉnh yêu cầu:\n\n1. Sở Y tế chỉ đạo thực hiện ${CT}.`,
      not: 'UBND tỉnh yêu cầu:\n\n1. Sở Y tế chỉ đạo thực hiện Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 của Chính phủ.',
    },
    {
      rule: 'cue.thuc-hien.preamble',
      fires: `Thực hiện ${CT}, UBND tỉnh ban hành kế hoạch như sau:`,
      not: `Tiếp tục thực hiện ${CT}, UBND tỉnh ban hành kế hoạch như sau:`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Tiếp tục thực hiện ${CT}, UBND tỉnh ban hành kế hoạch như sau:`,
      not: `Năm năm qua, thực hiện ${CT}, tỉnh đã có nhiều việc làm tốt.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Để đảm bảo hoàn thành các nhiệm vụ được giao tại ${CT}, UBND tỉnh ban hành kế hoạch như sau:`,
      not: `Sở Y tế đã hoàn thành các nhiệm vụ được giao tại ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Nhằm triển khai đồng bộ, thống nhất và hiệu quả ${CT}, UBND tỉnh ban hành kế hoạch như sau:`,
      not: `Nhằm triển khai trồng cây cho xanh đồng ruộng theo ${CT}, UBND tỉnh ban hành kế hoạch như sau:`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Để tiếp tục đẩy mạnh việc thực hiện ${CT}, UBND tỉnh yêu cầu:`,
      not: `Qua việc thực hiện ${CT}, UBND tỉnh thấy như sau:`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Để bảo đảm hoàn thành các nhiệm vụ được giao tại ${CT}, UBND tỉnh yêu cầu:`,
      not: `Các xã đã hoàn thành các nhiệm vụ được giao tại ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.preamble',
      fires: `Thực hiện các chủ trương về nhà ở, trọng tâm là ${CT}, UBND tỉnh nêu như sau:`,
      not: `Các xã học các chủ trương về nhà ở, trọng tâm là ${CT}, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.thuc-hien.preamble',
      fires: `Thực hiện Chương trình nhà ở được Ban Bí thư phê duyệt tại ${CT}, UBND tỉnh nêu như sau:`,
      not: `Xem Chương trình nhà ở được Ban Bí thư phê duyệt tại ${CT}, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.thuc-hien.preamble',
      fires: `Thực hiện Đề án “Nhà ở” giai đoạn 2021 - 2030 theo ${CT}, UBND tỉnh nêu như sau:`,
      not: `Thực hiện nếp sống mới, làm việc theo ${CT}, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.thuc-hien.preamble',
      fires: `Thi hành Luật Thi hành án dân sự và ${CT}, UBND tỉnh nêu như sau:`,
      not: `Bàn về Luật Thi hành án dân sự và ${CT}, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.xet-to-trinh',
      fires: `Căn cứ Nghị quyết Đại hội; xét ${TTR} của Sở Y tế, UBND tỉnh nêu như sau:`,
      not: `Căn cứ Nghị quyết Đại hội; ${TTR} của Sở Y tế, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Trên cơ sở ${CT}, UBND tỉnh ban hành Kế hoạch triển khai thực hiện việc trồng cây.`,
      not: `Phó Thủ tướng đã ký ${CT} ban hành Kế hoạch triển khai thực hiện việc trồng cây.`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Thủ tướng Chính phủ ban hành ${CT}. Năm nay được mùa. Để triển khai thực hiện Chỉ thị, UBND tỉnh nêu như sau:`,
      not: `Thủ tướng Chính phủ ban hành ${CT}. Năm nay được mùa. Để triển khai thực hiện Kế hoạch, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Nhằm đưa ${CT} vào cuộc sống, UBND tỉnh nêu như sau:`,
      not: `Nhằm đưa ${CT} cho các xã, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Năm nay được mùa; đưa ${CT} đi vào cuộc sống, UBND tỉnh nêu như sau:`,
      not: `Năm nay được mùa; đưa ${CT} cho các xã, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Văn phòng Chính phủ có Công văn số 3344/VPCP-NN về nhà ở. Triển khai thực hiện ý kiến chỉ đạo trên, Sở yêu cầu:`,
      not: `Văn phòng Chính phủ đã xem Tờ trình số 210/TTr-BNN. Triển khai thực hiện ý kiến chỉ đạo trên, Sở yêu cầu:`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Nhằm hiện thực hóa mục tiêu mà ${CT} đã đề ra, UBND tỉnh nêu như sau:`,
      not: `Nhằm hiện thực hóa ước mơ mà ${CT} đã đề ra, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.theo',
      fires: `Được sự đồng ý của UBND tỉnh tại ${KH}, Sở nêu như sau:`,
      not: `Thư gửi các em của UBND tỉnh tại ${KH}, Sở nêu như sau:`,
    },
    {
      rule: 'cue.can-cu',
      fires: `Trên cơ sở ý kiến của các sở về việc trồng cây ven đường liên xã (${KH}), Sở nêu như sau:`,
      not: `Nghe ý kiến của các sở về việc trồng cây ven đường liên xã (${KH}), Sở nêu như sau:`,
    },
    {
      rule: 'cue.can-cu',
      fires: `Cản cứ ${CT};`,
      not: `Cản trở ${CT};`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Bộ Y tế ban hành Công văn số 31/BYT-KH. Thực hiện chỉ đạo của Bộ Y tế, UBND tỉnh nêu như sau:`,
      not: `Bộ Y tế ban hành Công văn số 31/BYT-KH. Thực hiện chỉ đạo của Tỉnh ủy, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Bộ Y tế ban hành Công điện số 31/CĐ-BYT; UBND tỉnh yêu cầu các xã thực hiện nghiêm Công điện nêu trên.`,
      not: `Bộ Y tế ban hành Công điện số 31/CĐ-BYT; UBND tỉnh yêu cầu các xã xem Công điện nêu trên.`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `UBND tỉnh nhận được Văn bản số 31/BYT-KH của Bộ Y tế.\n\nChủ tịch UBND tỉnh yêu cầu các xã thực hiện theo đúng Văn bản nêu trên.`,
      not: `UBND tỉnh nhận được Văn bản số 31/BYT-KH của Bộ Y tế.\n\nChủ tịch UBND tỉnh giao các xã góp ý Văn bản nêu trên.`,
    },
    {
      rule: 'coordinated',
      fires: `Thực hiện yêu cầu của Chính phủ tại ${CT} và đề nghị của Bộ Y tế tại Công văn số 31/BYT-KH, tỉnh nêu như sau:`,
      not: `Bàn về yêu cầu của Chính phủ tại ${CT} và đề nghị của Bộ Y tế tại Công văn số 31/BYT-KH, tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.thuc-hien.preamble',
      fires: `Triển khai Kế hoạch trồng cây ban hành kèm theo ${KH}, các xã làm như sau:`,
      not: `Xem biểu mẫu ban hành kèm theo ${KH}, các xã làm như sau:`,
    },
    {
      rule: 'cue.xet-to-trinh',
      fires: `Sau khi xem xét ${TTR};`,
      not: `Sau khi gửi ${TTR};`,
    },
    {
      rule: 'cue.listed-grounds',
      fires: `- ${CT}\n\n- ${KH}`,
      not: `- Nhắc lại ${CT}\n\n- Nhắc lại ${KH}`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `UBND tỉnh vừa có văn bản chỉ đạo các sở triển khai các nhiệm vụ đã được phân công tại ${CT}.`,
      not: `UBND tỉnh vừa có văn bản chỉ đạo Sở Y tế kể việc các xã đã được phân công tại ${CT}.`,
    },
    {
      rule: 'cue.listed-grounds',
      fires: `${CT}\n\n${KH}\n\nQuyết định số 15/QĐ-UBND ngày 02/3/2023 của UBND tỉnh`,
      not: `${CT}\n\n${KH}\n\nNăm nay được mùa.`,
    },
    {
      rule: 'cue.listed-grounds',
      fires: '- Luật Người khuyết tật số 51/2010/QH12',
      not: '- Người khuyết tật nêu Luật số 51/2010/QH12',
    },
    {
      rule: 'cue.announced-plan',
      fires: `Trên cơ sở ${CT}, UBND tỉnh ban hành Kế hoạch triển khai thực hiện như sau:`,
      not: `Trên cơ sở ${CT}, UBND tỉnh có ý kiến như sau:`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Ngày 24/5/2023, Ban Bí thư ban hành ${CT}; ngày 04/01/2023, UBND tỉnh có ${KH}. Thực hiện các văn bản trên, Sở nêu như sau:`,
      not: `Ngày 24/5/2023, Ban Bí thư ban hành ${CT}; ngày 04/01/2023, UBND tỉnh có ${KH}. Thực hiện nếp sống mới, Sở nêu như sau:`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Nhằm sớm đưa ${CT} và ${KH} vào cuộc sống, UBND tỉnh nêu như sau:`,
      not: `Nhằm sớm gửi ${CT} và ${KH} cho các xã, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Sau khi nghiên cứu, học tập ${CT} và ${KH}, UBND tỉnh xây dựng Kế hoạch thực hiện như sau:`,
      not: `Sau khi nghiên cứu, học tập ${CT} và ${KH}, UBND tỉnh có ý kiến như sau:`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Ban Bí thư đã ban hành ${CT}.\n\nĐể tổ chức thực hiện có hiệu quả Chỉ thị nêu trên, UBND tỉnh yêu cầu:`,
      not: `Ban Bí thư đã ban hành ${CT}.\n\nĐể tổ chức có hiệu quả ngày hội nêu trên, UBND tỉnh yêu cầu:`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Tỉnh ban hành Kế hoạch số 31/KH-UBND thực hiện ${CT}. Để triển khai thực hiện Kế hoạch nêu trên, Sở yêu cầu:`,
      not: `Tỉnh ban hành Kế hoạch số 31/KH-UBND thực hiện ${CT}. Để triển khai thực hiện Đề án nêu trên, Sở yêu cầu:`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Để triển khai thực hiện Nghị quyết Đại hội Đảng bộ tỉnh và ${CT}, UBND tỉnh nêu như sau:`,
      not: `Để triển khai thực hiện việc trồng cây và ${CT}, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Tiếp tục thực hiện ý kiến chỉ đạo của Thường trực Tỉnh ủy; ${CT}, UBND tỉnh nêu như sau:`,
      not: `Đã có ý kiến chỉ đạo của Thường trực Tỉnh ủy; ${CT}, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Để trồng lại cây đổ thời gian vừa qua, thực hiện ${CT}; UBND tỉnh yêu cầu:`,
      not: `Trong thời gian vừa qua, thực hiện ${CT}; tỉnh có nhiều việc làm tốt.`,
    },
    {
      rule: 'cue.thuc-hien.preamble',
      fires: `Thực hiện kết luận của Thủ tướng Chính phủ tại cuộc họp về cây xanh (tại ${CT}), UBND tỉnh nêu như sau:`,
      not: `Nghe kết luận của Thủ tướng Chính phủ tại cuộc họp về cây xanh (tại ${CT}), UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.thuc-hien.preamble',
      fires: `Thực hiện Chương trình của Tỉnh ủy về cây xanh và ${CT}, UBND tỉnh nêu như sau:`,
      not: `Tỉnh ủy trình Trung ương việc cây xanh và ${CT}, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.thuc-hien.preamble',
      fires: `Thực hiện hướng dẫn của Sở Y tế tại Công văn số 12/SYT-VP, UBND xã nêu như sau:`,
      not: `Theo hướng dẫn của Sở Y tế tại Công văn số 12/SYT-VP, UBND xã nêu như sau:`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Căn cứ chức năng, nhiệm vụ được giao, thực hiện ${CT}, UBND tỉnh nêu như sau:`,
      not: `Căn cứ ${CT}, thực hiện chức năng, nhiệm vụ được giao, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'coordinated',
      fires: `Xét đề nghị của Sở Y tế (${TTR}) và Giám đốc Sở Nội vụ (Công văn số 88/SNV-TC), UBND tỉnh nêu như sau:`,
      not: `Xét đề nghị của Sở Y tế (${TTR}) và hỏi thêm (xem Quyết định số 88/QĐ-UBND), UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'coordinated',
      fires: `Thực hiện ${CT} “về sơ kết Nghị quyết số 18-NQ/TW”, ${KH}, UBND tỉnh nêu như sau:`,
      not: `Thực hiện ${CT} “về sơ kết Nghị quyết số 18-NQ/TW” như ${KH}, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'coordinated',
      fires: `Thực hiện ${KH} về sơ kết Nghị quyết số 18-NQ/TW và Chương trình số 6-CTr/TU ngày 01/3/2023, tỉnh nêu như sau:`,
      not: `Thực hiện ${KH} về sơ kết Nghị quyết số 18-NQ/TW như Chương trình số 6-CTr/TU ngày 01/3/2023, tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.nested-in-title',
      fires: `Thực hiện Thông tư số 12/2023/TT-BYT ngày 01/3/2023 thay thế Thông tư số 5/2015/TT-BYT, tỉnh nêu như sau:`,
      not: `Thực hiện Thông tư số 12/2023/TT-BYT ngày 01/3/2023 và Thông tư số 5/2015/TT-BYT, tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.xet-to-trinh',
      fires: `Trên cơ sở ${TTR}, UBND tỉnh nêu như sau:`,
      not: `Trên cơ sở ${KH}, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.xet-to-trinh.not-submission',
      fires: `Xét Báo cáo thẩm tra số 7/BC-HĐND và ${TTR}, UBND tỉnh nêu như sau:`,
      not: `Xét ${TTR}, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'change.issued-anew',
      fires: `UBND tỉnh ban hành Kế hoạch thay thế ${KH} như sau:`,
      not: `UBND tỉnh đã ban hành Kế hoạch thay thế ${KH}, nay nêu như sau:`,
    },
    {
      rule: 'change.issued-anew',
      fires: `UBND tỉnh ban hành Kế hoạch trồng cây (thay thế ${KH}) như sau:`,
      not: `Sở Y tế ban hành Kế hoạch trồng cây (thay thế Kế hoạch số 15/KH-SYT ngày 04/01/2023) như sau:`,
    },
    {
      rule: 'cue.thuc-hien.preamble',
      fires: `Thực hiện ${CT}, UBND tỉnh nêu như sau:`,
      not: `UBND tỉnh giám sát việc triển khai và thực hiện ${CT}, nay nêu như sau:`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Ban Bí thư có ${CT}; thực hiện chỉ đạo của Ban Bí thư, UBND tỉnh nêu như sau:`,
      not: `Ban Bí thư có ${CT}; thực hiện chỉ đạo của Chính phủ, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `Ban Bí thư có ${CT}. Để thống nhất thực hiện, UBND tỉnh nêu như sau:`,
      not: `Ban Bí thư có ${CT}. Để thống nhất ý kiến, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `UBND tỉnh mở hội nghị để thực hiện ${CT}, nay nêu như sau:`,
      not: `UBND tỉnh mở hội nghị sơ kết thực hiện ${CT}, nay nêu như sau:`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `UBND tỉnh sao gửi ${CT} để các xã triển khai thực hiện.`,
      not: `UBND tỉnh sao gửi ${CT} để các xã được biết.`,
    },
    {
      rule: 'cue.announced-plan',
      fires: `UBND tỉnh nhận được ${CT} (gửi kèm). UBND tỉnh giao Sở Y tế thực hiện theo nội dung Chỉ thị trên.`,
      not: `UBND tỉnh nhận được ${CT} (gửi kèm). UBND tỉnh giao Sở Y tế nghiên cứu nội dung Chỉ thị trên.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Để đạt chỉ tiêu 95% hộ có nhà theo ${CT}, UBND tỉnh nêu như sau:`,
      not: `Các xã đã đạt chỉ tiêu 95% hộ có nhà theo ${CT}, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Nhằm thực hiện tốt Luật Nhà ở số 27/2022/QH15, UBND tỉnh nêu như sau:`,
      not: `Nhằm thực hiện tốt việc xây nhà ở, số 27/2022/QH15, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.xet-to-trinh',
      fires: 'Xét đề nghị của Chính phủ tại Đề án số 587/ĐA-CP ngày 20/9/2024;',
      not: 'Xét Tờ trình của Chính phủ; căn cứ Đề án số 587/ĐA-CP ngày 20/9/2024;',
    },
    {
      rule: 'cue.can-thuc-hien-theo.preamble',
      fires: `Cần thực hiện theo ${CT}, UBND tỉnh ban hành kế hoạch như sau:`,
      not: `Các xã cần thực hiện theo ${CT}, UBND tỉnh ban hành kế hoạch như sau:`,
    },
    {
      rule: 'cue.can-thuc-hien-theo.purpose',
      fires: `Các xã cần thực hiện theo ${CT}.`,
      not: `Các xã thực hiện theo ${CT}.`,
    },
    {
      rule: 'cue.can-thuc-hien-theo.description',
      fires: `Năm vừa qua, các xã cần thực hiện theo ${CT}.`,
      not: `Các xã cần thực hiện theo ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.direction',
      fires: `UBND tỉnh yêu cầu như sau:\n\n1. Sở Y tế thực hiện nghiêm các ý kiến chỉ đạo của Bộ Y tế tại ${CT}.`,
      not: `UBND tỉnh yêu cầu như sau:\n\n1. Sở Y tế thực hiện nghiêm ${CT}.`,
    },
    { rule: 'cue.can-cu', fires: `Căn cứ ${CT};`, not: `Thực hiện ${CT};` },
    {
      rule: 'cue.announced-plan',
      fires: `Sau khi nghiên cứu ${CT}, UBND tỉnh ban hành Kế hoạch triển khai thực hiện như sau:`,
      not: `Sau khi nghiên cứu ${CT}, UBND tỉnh có ý kiến như sau:`,
    },
    {
      rule: 'cue.xet-to-trinh',
      fires: `Xét đề nghị của Sở Y tế tại ${TTR};`,
      not: `Căn cứ ${TTR} của Sở Y tế;`,
    },
    {
      rule: 'cue.xet-to-trinh',
      fires: `Trên cơ sở đề xuất của Sở Y tế tại ${TTR}, UBND tỉnh nêu như sau:`,
      not: `Trên cơ sở ${KH}, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'cue.y-kien',
      fires:
        'Xét đề nghị của Sở Y tế (công văn số 12/SYT-VP), ý kiến của Sở Tài chính (công văn số 60/STC-NS), UBND tỉnh nêu như sau:',
      not: 'Xét đề nghị của Sở Y tế (công văn số 12/SYT-VP), của Sở Tài chính (công văn số 60/STC-NS), UBND tỉnh nêu như sau:',
    },
    {
      rule: 'cue.thuc-hien.description',
      fires: `Thực hiện ${CT}, Bộ Y tế đã ban hành Thông tư số 12/2023/TT-BYT.`,
      not: `Thực hiện ${CT}, UBND tỉnh đã ban hành Quyết định số 12/QĐ-UBND.`,
    },
    {
      rule: 'cue.can-cu.quoted',
      fires:
        'Căn cứ tại Điều 3 Quyết định số 15/QĐ-TTg ngày 04/01/2023 quy định nhiệm vụ của các xã như sau:',
      not: 'Căn cứ Điều 3 Quyết định số 15/QĐ-TTg ngày 04/01/2023 của Thủ tướng Chính phủ;',
    },
    {
      rule: 'coordinated',
      fires: `Căn cứ Luật Nhà ở số 27/2023/QH15, ngày 27/11/2023 và được sửa đổi, bổ sung một số điều tại Luật số 43/2024/QH15;`,
      not: `Căn cứ Luật Nhà ở số 27/2023/QH15, ngày 27/11/2023; thay cho Luật số 65/2014/QH13;`,
    },
    {
      rule: 'cue.can-cu',
      fires: `*Căn cứ ${CT};*`,
      not: `*Xem ${CT};*`,
    },
    {
      rule: 'cue.xet-to-trinh',
      fires: `Xét Báo cáo thẩm định số 17/BC-SXD ngày 01/6/2023 của Sở Xây dựng;`,
      not: `Xét Báo cáo thẩm tra số 17/BC-HĐND ngày 01/6/2023 của Ban Pháp chế;`,
    },
    {
      rule: 'cue.xet-to-trinh',
      fires: `Xét ${TTR} kèm theo Báo cáo số 17/BC-SXD ngày 01/6/2023 của Sở Xây dựng;`,
      not: `(Kèm theo Báo cáo số 17/BC-SXD ngày 01/6/2023 của Sở Xây dựng)`,
    },
    {
      rule: 'cue.xet-to-trinh.not-submission',
      fires: `Xét ${KH};`,
      not: `Xét ${TTR} của Sở Y tế;`,
    },
    {
      rule: 'cue.xet-to-trinh.considered',
      fires: 'Trên cơ sở xem xét Báo cáo số 30/BC-SYT ngày 01/6/2023 của Sở Y tế, UBND tỉnh nêu như sau:',
      not: 'Xét Báo cáo số 30/BC-SYT ngày 01/6/2023 của Sở Y tế, UBND tỉnh nêu như sau:',
    },
    {
      rule: 'cue.alias',
      fires: `Thực hiện ${CT} (sau đây gọi tắt là Chỉ thị số 34-CT/TW), UBND tỉnh nêu như sau:`,
      not: `Thực hiện ${CT} và Chỉ thị số 35-CT/TW, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'coordinated',
      fires: `Thực hiện ${CT} và ${KH}, UBND tỉnh nêu như sau:`,
      not: `Thực hiện ${CT}, căn cứ ${KH}, UBND tỉnh nêu như sau:`,
    },
    {
      rule: 'coordinated',
      fires: `Thực hiện ${CT} về “Nhà ở” và ý kiến chỉ đạo của Phó Thủ tướng tại Công văn số 3451/VPCP-TCCV, Sở nêu như sau:`,
      not: `Xét đề nghị của Sở Y tế tại ${TTR} và ý kiến của Sở Tài chính tại Công văn số 60/STC-NS, tỉnh nêu như sau:`,
    },
    {
      rule: 'coordinated',
      fires: `Thực hiện ${CT} về “Nhà ở” và yêu cầu của Bộ Y tế tại Công văn số 31/BYT-KH, Sở nêu như sau:`,
      not: `Xét đề nghị của Sở Y tế tại ${TTR} và yêu cầu của Bộ Y tế tại Công văn số 31/BYT-KH, Sở nêu như sau:`,
    },
    {
      rule: 'coordinated',
      fires: `Căn cứ ${KH} (sửa đổi tại Quyết định số 30/QĐ-UBND);`,
      not: `Căn cứ ${KH} (xem thêm tại Quyết định số 30/QĐ-UBND);`,
    },
    {
      rule: 'coordinated',
      fires: `Căn cứ ${KH}; Luật Trồng trọt về cây lâu năm số 31/2018/QH14 ngày 19/11/2018;`,
      not: `Căn cứ ${KH}; xem thêm Luật Trồng trọt về cây lâu năm số 31/2018/QH14 ngày 19/11/2018;`,
    },
    {
      rule: 'coordinated',
      fires: `Căn cứ ${KH} trồng cây ven đường được sửa đổi, bổ sung một số điều bởi Quyết định số 30/QĐ-UBND;`,
      not: `Căn cứ ${KH} trồng cây ven đường như các xã đã nêu, được tỉnh đọc với Quyết định số 30/QĐ-UBND;`,
    },
    {
      rule: 'coordinated',
      fires: `Căn cứ ${KH} và được sửa đổi tại Quyết định số 30/QĐ-UBND;`,
      not: `Căn cứ ${KH} và được khen tại Quyết định số 30/QĐ-UBND;`,
    },
    {
      rule: 'cue.thuc-hien.description',
      fires: `Thực hiện nếp sống mới, Sở Y tế có ${TTR}.`,
      not: `Thực hiện ${TTR}.`,
    },
    {
      rule: 'cue.kem-theo',
      fires: `Kèm theo ${KH}.`,
      not: `Danh mục kèm theo ${KH}.`,
    },
  ]),
  ...within(
    (words) => paperOf({ type: 'BÁO CÁO', title: 'Nghị quyết số 18-NQ/TW sau hai năm', body: words }),
    [
      {
        rule: 'report.on',
        fires: 'Thực hiện Nghị quyết số 18-NQ/TW, UBND tỉnh báo cáo như sau:',
        not: 'Thực hiện Công văn số 865/VPCP-KTTH, UBND tỉnh báo cáo như sau:',
      },
    ],
  ),
]

const LISTS: readonly Row[] = [
  ...within(opening(), [
    {
      rule: 'cue.listed-below',
      fires: `Thực hiện các văn bản chỉ đạo của cấp trên:\n- ${CT};\n- ${KH}.`,
      not: `Kết quả thực hiện các văn bản chỉ đạo của cấp trên:\n- ${CT};\n- ${KH}.`,
    },
    {
      rule: 'cue.listed-below',
      fires: `Thực hiện Luật Nhà ở;\n\n${KH} về nhà ở;\n\nUBND tỉnh ban hành kế hoạch như sau:`,
      not: `Thực hiện Luật Nhà ở.\n\n${KH} về nhà ở.\n\nUBND tỉnh ban hành kế hoạch như sau:`,
    },
    {
      rule: 'cue.listed-below',
      fires: `Căn cứ:\n- ${CT};\n- ${KH}.`,
      not: `Đọc thêm:\n- ${CT};\n- ${KH}.`,
    },
    {
      rule: 'cue.listed-below',
      fires: `Căn cứ Luật Nhà ở;\n\nCăn cứ các Chỉ thị của Thủ tướng Chính phủ:\n\n${CT.replace('Chỉ thị ', '')} về nhà ở;`,
      not: `Căn cứ Luật Nhà ở;\n\nĐọc các Chỉ thị của Thủ tướng Chính phủ:\n\n${CT.replace('Chỉ thị ', '')} về nhà ở;`,
    },
    {
      rule: 'cue.listed-below',
      fires: `- Căn cứ Luật Nhà ở;\n- ${KH} về nhà ở.`,
      not: `- Xét Luật Nhà ở;\n- ${KH} về nhà ở.`,
    },
  ]),
  ...within(item('QUYẾT ĐỊNH'), [
    {
      rule: 'cue.listed-below',
      fires: `UBND tỉnh yêu cầu thực hiện nghiêm các văn bản sau:\n\na) ${CT}.`,
      not: `UBND tỉnh yêu cầu thực hiện nghiêm các việc sau:\n\na) ${CT}.`,
    },
    {
      rule: 'cue.listed-below',
      fires: `UBND tỉnh yêu cầu các sở tiếp tục thực hiện những việc đã được chỉ đạo tại các văn bản sau:\n\na) ${CT}.`,
      not: `UBND tỉnh yêu cầu các sở tiếp tục đọc những điều đã được viết tại các văn bản sau:\n\na) ${CT}.`,
    },
    {
      rule: 'cue.listed-below',
      fires: `Quyết định này bãi bỏ các văn bản sau:\n\na) ${KH}.`,
      not: `Sở Tư pháp đề xuất bãi bỏ các văn bản sau:\n\na) ${KH}.`,
    },
  ]),
  ...within(
    (words) => paperOf({ type: 'NGHỊ ĐỊNH', title: 'Về nhà ở', body: words }).replace('undefined-', 'VBHN-'),
    [
      {
        rule: 'cue.hop-nhat.opening',
        fires: 'Nghị định số 100/2015/NĐ-CP ngày 20/10/2015 của Chính phủ có hiệu lực từ ngày 10/12/2015.',
        not: 'Căn cứ Nghị định số 100/2015/NĐ-CP ngày 20/10/2015 của Chính phủ;',
      },
      {
        rule: 'cue.hop-nhat.opening',
        fires:
          'Nghị định về nhà ở được sửa đổi, bổ sung bởi:\n\n1. Nghị định số 100/2015/NĐ-CP ngày 20/10/2015 của Chính phủ.',
        not: 'Nghị định về nhà ở áp dụng cùng với:\n\n1. Nghị định số 100/2015/NĐ-CP ngày 20/10/2015 của Chính phủ.',
      },
    ],
  ),
]

const IN_BODIES: readonly Row[] = [
  ...within(item(), [
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Kế hoạch này nhằm cụ thể hóa ${CT}.`,
      not: `Kế hoạch của xã nhằm cụ thể hóa ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Kế hoạch trên của UBND tỉnh được ban hành nhằm thực hiện Luật Đất đai, ${CT}.`,
      not: `Kế hoạch của xã nhằm thực hiện Luật Đất đai, ${CT}.`,
    },
    {
      rule: 'cue.alias',
      fires:
        'Các xã làm theo Kế hoạch số 5/KH-UBND về nhà ở (Kế hoạch số 5/KH-UBND) và Kế hoạch số 6/KH-UBND.',
      not: 'Các xã làm theo Kế hoạch số 5/KH-UBND về nhà ở (Kế hoạch số 7/KH-UBND) và Kế hoạch số 6/KH-UBND.',
    },
    {
      rule: 'cue.can-cu.heading',
      fires: `Căn cứ xây dựng kế hoạch\n\na) ${CT}.`,
      not: `Tài liệu tham khảo\n\na) ${CT}.`,
    },
    {
      rule: 'cue.can-cu.heading',
      fires: `Các xã họp.\n\nII. CĂN CỨ LẬP KẾ HOẠCH - ${CT}; - ${KH}.`,
      not: `Các xã họp.\n\nII. TÀI LIỆU THAM KHẢO - ${CT}; - ${KH}.`,
    },
    { rule: 'cue.can-cu.in-body', fires: `Các xã căn cứ ${CT} để làm.`, not: `Các xã theo ${CT} để làm.` },
    {
      rule: 'cue.quy-dinh-chi-tiet.of-another',
      fires: 'Sở Tư pháp dự thảo văn bản quy định chi tiết Luật Nhà ở số 27/2023/QH15.',
      not: 'Kế hoạch này quy định chi tiết Luật Nhà ở số 27/2023/QH15.',
    },
    {
      rule: 'cue.thuc-hien.description',
      fires: `Hội nghị cũng xem xét dự thảo Kế hoạch triển khai ${CT}.`,
      not: `Để thực hiện ${CT}, các xã trồng cây.`,
    },
    { rule: 'cue.thuc-hien.description', fires: `Các xã đã thực hiện ${CT}.`, not: `Để thực hiện ${CT}.` },
    {
      rule: 'coordinated',
      fires: `Triển khai ${CT} về nhà ở; ${KH} về đất đai.`,
      not: `Triển khai ${CT} về nhà ở; ${KH} chưa được các xã làm tốt.`,
    },
    {
      rule: 'cue.thuc-hien.of-itself',
      fires: `Kế hoạch số 99/KH-UBND thực hiện ${CT}.`,
      not: `Kế hoạch số 98/KH-UBND thực hiện ${CT}.`,
    },
    {
      rule: 'cue.bao-cao-ket-qua.looking-back',
      fires: `Kiểm tra việc chấp hành ${CT}.`,
      not: `Chấp hành ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Bảo đảm triển khai kịp thời, đầy đủ các nhiệm vụ được giao tại ${CT}.`,
      not: `Các xã triển khai kịp thời, đầy đủ các nhiệm vụ được giao tại ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Tiếp tục quán triệt sâu sắc và tổ chức thực hiện có hiệu quả ${CT}.`,
      not: `Các xã tiếp tục quán triệt sâu sắc và đã thực hiện có hiệu quả ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Về nhà ở: Thực hiện ${CT}, UBND tỉnh yêu cầu các xã dựng nhà.`,
      not: `Về nhà ở: Thực hiện ${CT}, Sở Y tế đã yêu cầu các xã dựng nhà.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Trồng cây.\n\nUBND tỉnh yêu cầu các sở thực hiện nghiêm ${CT}.`,
      not: `Trồng cây.\n\nUBND tỉnh yêu cầu Sở Y tế thực hiện nghiêm ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Về nhà ở: thực hiện ${CT}, yêu cầu các xã dựng nhà.`,
      not: `Sở Y tế: thực hiện ${CT}, yêu cầu các xã dựng nhà.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Dựng thêm nhà; đồng thời, tiếp tục thực hiện ${CT}.`,
      not: `Sở Y tế dựng thêm nhà; đồng thời, tiếp tục thực hiện ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Trồng cây.\n\nTrên đây là Kế hoạch của tỉnh về việc thực hiện ${CT}.`,
      not: `Trồng cây.\n\nKế hoạch của tỉnh nêu việc thực hiện ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.description',
      fires: `Thực hiện ${CT}, Sở Y tế đã bố trí kinh phí.`,
      not: `Thực hiện ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.description',
      fires: `Tham mưu tỉnh ban hành Kế hoạch thực hiện ${CT}.`,
      not: `Ban hành kèm theo đây Kế hoạch thực hiện ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.description',
      fires: `Tỉnh đã ban hành Kế hoạch thực hiện ${CT}.`,
      not: `Tỉnh ban hành Kế hoạch thực hiện ${CT}.`,
    },
    {
      rule: 'cue.bai-bo',
      fires: 'Hủy bỏ Kế hoạch số 12/KH-UBND ngày 05/5/2020.',
      not: 'Hủy bỏ Kế hoạch số 12/KH-SYT ngày 05/5/2020.',
    },
    {
      rule: 'cue.thay-the',
      fires: 'Nội dung này thay cho Kế hoạch số 12/KH-UBND ngày 05/5/2020.',
      not: 'Nội dung cũ thay cho Kế hoạch số 12/KH-UBND ngày 05/5/2020.',
    },
    {
      rule: 'cue.bai-bo',
      fires: `Chấm dứt hiệu lực thi hành của ${KH}. Kế hoạch này có hiệu lực từ nay.`,
      not: `Đề nghị chấm dứt hiệu lực thi hành của ${KH}. Kế hoạch này có hiệu lực từ nay.`,
    },
    {
      rule: 'cue.het-hieu-luc',
      fires: `Kế hoạch này có hiệu lực từ nay, ${KH} không còn hiệu lực.`,
      not: `Kế hoạch này có hiệu lực từ nay, ${KH} không còn mới.`,
    },
    {
      rule: 'cue.het-hieu-luc',
      fires: `${KH} bị thay thế kể từ ngày Kế hoạch này có hiệu lực.`,
      not: `${KH} bị thay thế bởi Luật Nhà ở kể từ ngày Luật có hiệu lực.`,
    },
    {
      rule: 'cue.thay-the',
      fires: `Công văn có hiệu lực kể từ ngày ký và thay thế ${KH}.`,
      not: `Quy hoạch có nhiều chỗ tốt và thay thế ${KH}.`,
    },
    { rule: 'cue.theo', fires: `Các xã làm theo ${CT}.`, not: `Các xã xem lại ${CT}.` },
    {
      rule: 'cue.theo',
      fires: `Các xã làm đúng tinh thần ${CT}.`,
      not: `Các xã bàn về tinh thần ${CT}.`,
    },
    {
      rule: 'cue.theo',
      fires: `Trên cơ sở các nhiệm vụ trong ${KH}, các xã trồng cây.`,
      not: `Các nhiệm vụ trong ${KH} giúp các xã trồng cây.`,
    },
    {
      rule: 'cue.theo',
      fires: `Các xã làm đường đã duyệt tại ${KH}.`,
      not: `Các xã xem lại ${KH}.`,
    },
    {
      rule: 'cue.theo',
      fires: `Các xã làm theo nhiệm vụ được phân công tại ${KH}.`,
      not: `Các xã có nhiệm vụ được phân công tại ${KH}.`,
    },
    {
      rule: 'cue.theo',
      fires: `Các xã làm theo đúng hướng dẫn của Sở Y tế tại ${KH}.`,
      not: `Các xã nhận hướng dẫn của Sở Y tế tại ${KH}.`,
    },
    {
      rule: 'cue.theo',
      fires: `Các xã thực hiện theo Quy chế thi ban hành kèm theo ${KH}.`,
      not: `Các xã đọc Quy chế thi ban hành kèm theo ${KH}.`,
    },
    {
      rule: 'cue.theo',
      fires: `Các xã trồng cây theo hướng dẫn ban hành kèm theo ${KH}.`,
      not: `Các xã đọc hướng dẫn ban hành kèm theo ${KH}.`,
    },
    {
      rule: 'cue.theo',
      fires: `Các xã làm theo đúng thẩm quyền được quy định tại ${KH}.`,
      not: `Các xã làm theo lịch, xem mẫu quy định tại ${KH}.`,
    },
    {
      rule: 'cue.theo',
      fires: `Các xã làm theo ${CT} về nhà ở; ${KH}.`,
      not: `Các xã làm theo nếp cũ; ${KH}.`,
    },
    {
      rule: 'cue.tai',
      fires: `Theo phản ánh của các xã thì ${KH} chưa rõ.`,
      not: `Theo ${KH} thì các xã chưa rõ.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Về vệ sinh Thủ trưởng các đơn vị có trách nhiệm quán triệt, triển khai thực hiện ${CT}.`,
      not: `Về vệ sinh Thủ trưởng một đơn vị có trách nhiệm quán triệt, triển khai thực hiện ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Các sở, ngành tiếp tục thực hiện các biện pháp nêu tại ${CT}.`,
      not: `Sở Y tế tiếp tục thực hiện các biện pháp nêu tại ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.description',
      fires: `Các xã báo cáo kết quả 2 tháng năm 2023 triển khai thực hiện ${CT}.`,
      not: `Tiếp tục triển khai thực hiện ${CT}.`,
    },
    {
      rule: 'cue.thuc-hien.purpose',
      fires: `Thực hiện đúng Luật Bầu cử; ${CT}.`,
      not: `Các xã học Luật Bầu cử; ${CT}.`,
    },
    {
      rule: 'cue.none',
      fires: `Các xã đi qua công trình, xem ${KH}.`,
      not: `Các xã trình ${KH}.`,
    },
    {
      rule: 'cue.theo.attribute',
      fires: `Các xã trồng cây của Đề án “Xanh làng” theo ${KH}.`,
      not: `Các xã trồng cây của Đề án Xanh làng theo ${KH}.`,
    },
    {
      rule: 'cue.theo.distant',
      fires: `Các xã làm theo đúng các mốc thời gian, các khoản kinh phí và những cách làm mà nhân dân các thôn, bản, tổ dân phố đã bàn, đã chọn, đã ghi lại ở ${KH}.`,
      not: `Các xã làm theo đúng các mốc thời gian ở ${KH}.`,
    },
    { rule: 'cue.tai', fires: `Các xã làm những việc nêu tại ${KH}.`, not: `Các xã làm theo ${KH}.` },
    {
      rule: 'cue.kem-theo.description',
      fires: `Các xã dùng biểu mẫu ban hành kèm theo ${KH}.`,
      not: `Các xã dùng biểu mẫu nêu tại ${KH}.`,
    },
    { rule: 'cue.none', fires: `Các xã đọc ${KH}.`, not: `Các xã làm theo ${KH}.` },
    {
      rule: 'cue.hop-nhat.description',
      fires: `Sở Tư pháp hợp nhất ${KH} cho dễ đọc.`,
      not: `Sở Tư pháp đọc ${KH} cho kỹ.`,
    },
    {
      rule: 'cue.huong-dan.not-guidance',
      fires: `Sở Y tế hướng dẫn thực hiện ${CT}.`,
      not: `Sở Y tế làm theo ${CT}.`,
    },
    {
      rule: 'cue.bao-cao-ket-qua.looking-back',
      fires: `Các xã nêu kết quả thực hiện ${CT}.`,
      not: `Để thực hiện ${CT}.`,
    },
    {
      rule: 'cue.xet-to-trinh.in-body',
      fires: `Đồng ý với đề nghị của Sở Y tế tại ${TTR}.`,
      not: `Đồng ý theo đề nghị của Sở Y tế tại ${TTR}.`,
    },
    {
      rule: 'cue.xet-to-trinh.theo',
      fires: `Đồng ý theo đề nghị của Sở Y tế tại ${TTR}.`,
      not: `Đồng ý với đề nghị của Sở Y tế tại ${TTR}.`,
    },
  ]),
  ...within(item('QUYẾT ĐỊNH'), [
    {
      rule: 'cue.thay-the',
      fires: `Quyết định này thay thế ${'các Danh mục và Quy trình nội bộ '.repeat(5)}được UBND tỉnh công bố tại các Quyết định: Số 21/QĐ-UBND ngày 28/12/2021.`,
      not: `Quyết định này thay thế ${'các Danh mục và Quy trình nội bộ '.repeat(5)}và được đọc cùng các Quyết định: Số 21/QĐ-UBND ngày 28/12/2021.`,
    },
    {
      rule: 'cue.het-hieu-luc',
      fires: `Các Quyết định sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực: Quyết định số 12/2020/QĐ-UBND ngày 05/5/2020.`,
      not: `Các dự án sau khi Quyết định hết hiệu lực: theo Quyết định số 12/2020/QĐ-UBND ngày 05/5/2020.`,
    },
    {
      rule: 'cue.het-hieu-luc',
      fires: `${KH} hết hiệu lực kể từ ngày Quyết định này có hiệu lực.`,
      not: `${KH} vẫn còn hiệu lực khi Quyết định này có hiệu lực.`,
    },
    {
      rule: 'cue.duoc-bai-bo',
      fires: `${KH} bị bãi bỏ kể từ ngày Quyết định này có hiệu lực.`,
      not: `${KH} bị bãi bỏ từ năm trước.`,
    },
  ]),
]

const IN_TAILS = within(
  (line) => `${opening()('UBND tỉnh nêu như sau:')}\n\n${line}`,
  [
    {
      rule: 'zone.recipients',
      fires: 'Nơi nhận:\n- Như Công văn số 865/VPCP-KTTH;',
      not: 'Nơi nhận:\n- Như trên;',
    },
  ],
)

/** Which words tell how a paper stands to one that it cites. */
export const RELATIONS = [...IN_TITLES, ...IN_OPENINGS, ...LISTS, ...IN_BODIES, ...IN_TAILS]
