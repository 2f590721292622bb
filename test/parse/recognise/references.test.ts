import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { paperOf, read } from './paper.js'

interface Case {
  readonly type: string
  readonly title?: string
  readonly body: string
  readonly party?: boolean
}
const relationsOf = ({ type, title = 'Trồng cây năm 2023', body, party = false }: Case) =>
  Object.fromEntries(
    read(paperOf({ type, title, body, party })).citations.map(({ symbol, relation }) => [
      printSymbol(symbol),
      relation,
    ]),
  )

describe('relations', () => {
  test.each<[string, Case, Record<string, string>]>([
    [
      'a coordinated purpose',
      {
        type: 'KẾ HOẠCH',
        body: 'Thực hiện Nghị quyết số 12-NQ/TU ngày 01/3/2023 của Tỉnh ủy về du lịch và Chương trình hành động số 05-CTr/TU ngày 02/3/2023, UBND tỉnh ban hành Kế hoạch:',
      },
      { '12-NQ/TU': 'IMPLEMENTS', '05-CTr/TU': 'IMPLEMENTS' },
    ],
    [
      'behind a quoted title, and of a body that no list holds',
      {
        type: 'HƯỚNG DẪN',
        body: 'Thực hiện Hướng dẫn số 148-HD/TWH ngày 16/9/2008 của Trung ương Hội Làm vườn "V/v Thực hiện Kế hoạch trồng cây" ; Hướng dẫn số 08/HD-UBH ngày 11/11/2008 của Ủy ban Hội Làm vườn tỉnh “V/v trồng cây các cấp”. Các xã trồng cây.',
      },
      { '148-HD/TWH': 'IMPLEMENTS', '08/HD-UBH': 'IMPLEMENTS' },
    ],
    [
      'letters listed by their numbers, of a house that no list holds',
      {
        type: 'THÔNG BÁO',
        body: 'Đề nghị các xã trồng cây theo văn bản số 82/GDĐT-KH, số 83/GDĐT-KH và số 84/GDĐT-KH ngày 14/12/2022.',
      },
      { '82/GDĐT-KH': 'PER', '83/GDĐT-KH': 'PER', '84/GDĐT-KH': 'PER' },
    ],
    [
      'behind the title of the first, which says what is done',
      {
        type: 'THÔNG BÁO',
        body: 'Theo Kế hoạch số 22/KH-UBND ngày 22/9/2022 của UBND tỉnh xây dựng và thực hiện Đề án trồng cây ven đường ở các xã miền núi và Quyết định số 48/QĐ-UBND ngày 15/12/2022 của UBND tỉnh về giống cây, các xã trồng cây.',
      },
      { '22/KH-UBND': 'PER', '48/QĐ-UBND': 'PER' },
    ],
    [
      'a circular that guides carries out what it guides',
      {
        type: 'THÔNG TƯ',
        title: 'Hướng dẫn thực hiện Nghị định số 31/2023/NĐ-CP về cây xanh',
        body: 'Thi hành Nghị định số 31/2023/NĐ-CP ngày 05/3/2023 của Chính phủ, Bộ hướng dẫn như sau:',
      },
      { '31/2023/NĐ-CP': 'GUIDES' },
    ],
    [
      'a joint resolution with all its codes',
      {
        type: 'KẾ HOẠCH',
        body: 'Thực hiện Nghị quyết liên tịch số 31/2017/UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 05/3/2017, UBND tỉnh ban hành Kế hoạch:',
      },
      { '31/2017/UBTVQH14-CP-ĐCTUBTWMTTQVN': 'IMPLEMENTS' },
    ],
    [
      'a decree without the slash behind its year',
      { type: 'KẾ HOẠCH', body: 'Căn cứ Nghị định số 96/2023NĐ-CP ngày 05/3/2023 của Chính phủ;' },
      { '96/2023/NĐ-CP': 'LEGAL_BASIS' },
    ],
    [
      'what another programme is for',
      {
        type: 'KẾ HOẠCH',
        body: 'Căn cứ Nghị quyết số 8/NQ-CP ngày 05/3/2023, là Chương trình hành động của Chính phủ thực hiện Nghị quyết số 19-NQ/TW ngày 25/10/2017;',
      },
      { '8/NQ-CP': 'LEGAL_BASIS', '19-NQ/TW': 'CITES' },
    ],
    [
      'a letter that tells what becomes of another paper',
      {
        type: 'BÁO CÁO',
        body: 'I. KẾT QUẢ\n| TT | Việc | Xử lý | Tình trạng |\n| 1 | Cây | Ban hành văn bản mới và bãi bỏ quyết định này | Sở Y tế đã có Công văn số 21/SYT-VP ngày 05/3/2023 |',
      },
      { '21/SYT-VP': 'CITES' },
    ],
    [
      'what is inspected',
      {
        type: 'THÔNG BÁO',
        body: 'Đoàn công tác đã kiểm tra việc lãnh đạo thực hiện Chỉ thị số 12/CT-TTg ngày 05/3/2023 của Thủ tướng Chính phủ ở ba huyện.',
      },
      { '12/CT-TTg': 'CITES' },
    ],
    [
      'what all of them have done',
      {
        type: 'THÔNG BÁO',
        body: '1. Hội nghị nêu rõ, thực hiện Chỉ thị số 12/CT-TTg ngày 05/3/2023 của Thủ tướng Chính phủ, các huyện đã trồng cây.',
      },
      { '12/CT-TTg': 'CITES' },
    ],
    [
      'what all of them have done, before the paper says anything',
      {
        type: 'CHỈ THỊ',
        body: 'Thực hiện Nghị quyết số 12/NQ-CP ngày 05/3/2023 của Chính phủ về cây xanh, các cơ quan, đơn vị đã trồng cây.',
      },
      { '12/NQ-CP': 'CITES' },
    ],
    [
      'a letter on a draft that will replace what another paper issued',
      {
        type: 'THÔNG BÁO',
        body: 'Thực hiện Luật Trồng cây năm 2014, Văn phòng đã viết bản thảo Quy chế, dự kiến thay thế Quy chế ban hành kèm theo Quyết định số 37/QĐ-UBND ngày 13/7/2012 của UBND tỉnh.',
      },
      { '37/QĐ-UBND': 'CITES' },
    ],
    [
      'behind a comma at which what the first one issues ends',
      {
        type: 'KẾ HOẠCH',
        body: 'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể, Nghị quyết Đại hội Đảng bộ tỉnh và Nghị quyết số 12-NQ/TU ngày 12/11/2021 của Tỉnh ủy, UBND tỉnh ban hành Kế hoạch:',
      },
      { '76/NQ-CP': 'IMPLEMENTS', '12-NQ/TU': 'IMPLEMENTS' },
    ],
    [
      'behind the title of the first, what is of its kind and not of what that title cites',
      {
        type: 'KẾ HOẠCH',
        body: 'Thực hiện Kết luận số 12-KL/TW ngày 01/3/2023 của Bộ Chính trị về tổng kết Nghị quyết số 18-NQ/TW và Kết luận số 13-KL/TW ngày 02/3/2023 của Ban Bí thư, UBND tỉnh ban hành Kế hoạch:',
      },
      { '12-KL/TW': 'IMPLEMENTS', '18-NQ/TW': 'CITES', '13-KL/TW': 'IMPLEMENTS' },
    ],
    [
      'the purpose of an item whose subject speaks of bodies',
      {
        type: 'THÔNG BÁO',
        party: true,
        body: 'Ban Thường vụ Tỉnh ủy kết luận như sau:\n\n1. Về kiện toàn HĐND các cấp\n\nThực hiện Chỉ thị số 52-CT/TW ngày 12/01/2023 của Ban Bí thư:\n\na) Ban Tổ chức Tỉnh ủy lập danh sách.',
      },
      { '52-CT/TW': 'IMPLEMENTS' },
    ],
    [
      'the paper above that the next sentence is to carry out',
      {
        type: 'KẾ HOẠCH',
        body: 'Ngày 24/5/2022, Ban Bí thư ban hành Chỉ thị số 34-CT/TW. Triển khai thực hiện nghiêm túc Chỉ thị nêu trên, UBND tỉnh ban hành Kế hoạch:',
      },
      { '34-CT/TW': 'IMPLEMENTS' },
    ],
    [
      'what is said above, which the next sentence is to carry out',
      {
        type: 'KẾ HOẠCH',
        body: 'Ngày 24/5/2022, Ban Bí thư ban hành Chỉ thị số 34-CT/TW. Để thực hiện tốt chỉ đạo trên, UBND tỉnh ban hành Kế hoạch:',
      },
      { '34-CT/TW': 'IMPLEMENTS' },
    ],
    [
      'a paper of somebody else in the next sentence',
      {
        type: 'KẾ HOẠCH',
        body: 'Ngày 24/5/2022, Ban Bí thư ban hành Chỉ thị số 34-CT/TW. Thực hiện Luật Lâm nghiệp, UBND tỉnh ban hành Kế hoạch:',
      },
      { '34-CT/TW': 'CITES' },
    ],
    [
      'what a body asks for by a letter',
      {
        type: 'KẾ HOẠCH',
        body: 'Thực hiện sự chỉ đạo của Bộ Y tế theo Công văn số 1608/BYT-KCB ngày 26/3/2022, UBND tỉnh ban hành Kế hoạch:',
      },
      { '1608/BYT-KCB': 'IMPLEMENTS' },
    ],
    [
      'what is done by a plan',
      {
        type: 'KẾ HOẠCH',
        body: 'Thực hiện việc trồng cây theo Kế hoạch số 16/KH-BYT ngày 26/3/2022, UBND tỉnh ban hành Kế hoạch:',
      },
      { '16/KH-BYT': 'PER' },
    ],
    [
      'a joint in capitals',
      {
        type: 'KẾ HOẠCH',
        title:
          'THỰC HIỆN CHỈ THỊ SỐ 34-CT/TW NGÀY 24/5/2022 CỦA BAN BÍ THƯ VÀ KẾ HOẠCH SỐ 12-KH/TU NGÀY 01/6/2022 CỦA TỈNH ỦY',
        body: '1. Trồng cây.',
      },
      { '34-CT/TW': 'IMPLEMENTS', '12-KH/TU': 'IMPLEMENTS' },
    ],
    [
      'a regulation, by the decision that it was issued with',
      {
        type: 'KẾ HOẠCH',
        body: 'Thực hiện Quy chế phối hợp (ban hành kèm theo Quyết định số 5/QĐ-TTg ngày 01/02/2022 của Thủ tướng Chính phủ), UBND tỉnh ban hành Kế hoạch:',
      },
      { '5/QĐ-TTg': 'IMPLEMENTS' },
    ],
    [
      'tasks that stand in the cited paper',
      {
        type: 'KẾ HOẠCH',
        body: 'Để triển khai các nhiệm vụ được giao tại Chỉ thị số 34-CT/TW ngày 24/5/2022 của Ban Bí thư, UBND tỉnh ban hành Kế hoạch:',
      },
      { '34-CT/TW': 'IMPLEMENTS' },
    ],
    [
      'a purpose behind the citation',
      {
        type: 'KẾ HOẠCH',
        body: 'Trên tinh thần Chỉ thị số 34-CT/TW ngày 24/5/2022 của Ban Bí thư, để kịp thời triển khai thực hiện, UBND tỉnh ban hành Kế hoạch:',
      },
      { '34-CT/TW': 'IMPLEMENTS' },
    ],
    [
      'a plan that is announced behind the citation',
      {
        type: 'KẾ HOẠCH',
        body: 'Sau khi nghiên cứu Chỉ thị số 34-CT/TW ngày 24/5/2022 của Ban Bí thư, UBND tỉnh ban hành Kế hoạch triển khai thực hiện như sau:',
      },
      { '34-CT/TW': 'IMPLEMENTS' },
    ],
    [
      'a plan that carries out another paper than a mere basis',
      {
        type: 'KẾ HOẠCH',
        body: 'Căn cứ Quyết định số 5/QĐ-TTg ngày 01/02/2022 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch thực hiện như sau:',
      },
      { '5/QĐ-TTg': 'LEGAL_BASIS' },
    ],
    [
      'what another body asks for is carried out',
      {
        type: 'KẾ HOẠCH',
        body: 'Thực hiện đề nghị của Bộ Xây dựng tại Công văn số 55/BXD-QLN ngày 01/6/2022, UBND tỉnh ban hành Kế hoạch:',
      },
      { '55/BXD-QLN': 'IMPLEMENTS' },
    ],
    [
      'a title that changes a paper of a spelled day',
      {
        type: 'QUYẾT ĐỊNH',
        title: 'Sửa đổi, bổ sung Kế hoạch số 217/KH-UBND ngày 20 tháng 11 năm 2021',
        body: 'Điều 1. Trồng cây.',
      },
      { '217/KH-UBND': 'AMENDS' },
    ],
    [
      'a report that was considered',
      {
        type: 'QUYẾT ĐỊNH',
        body: 'Trên cơ sở xem xét Báo cáo số 31/BC-SYT ngày 02/3/2023 của Sở Y tế,',
      },
      { '31/BC-SYT': 'CITES' },
    ],
    [
      'bases, purpose and proposal in one sentence',
      {
        type: 'KẾ HOẠCH',
        body: 'Căn cứ Quyết định số 147/QĐ-TTg ngày 22/01/2020 của Thủ tướng Chính phủ phê duyệt Chiến lược; Nghị quyết số 08/NQ-HĐND ngày 01/3/2021 của HĐND tỉnh; thực hiện Kế hoạch số 15-KH/TU ngày 03/3/2023 của Tỉnh ủy; theo đề nghị của Sở Kế hoạch và Đầu tư tại Tờ trình số 44/TTr-SKHĐT ngày 01/6/2023, UBND tỉnh ban hành Kế hoạch:',
      },
      {
        '147/QĐ-TTg': 'LEGAL_BASIS',
        '08/NQ-HĐND': 'LEGAL_BASIS',
        '15-KH/TU': 'IMPLEMENTS',
        '44/TTr-SKHĐT': 'SUBMITTED_BY',
      },
    ],
    [
      'inside a cited title',
      {
        type: 'KẾ HOẠCH',
        body: 'Thực hiện Nghị quyết số 71/NQ-CP ngày 01/4/2023 của Chính phủ sửa đổi Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW; Kế hoạch số 20-KH/TU ngày 02/4/2023 của Tỉnh ủy, UBND tỉnh ban hành Kế hoạch:',
      },
      { '71/NQ-CP': 'IMPLEMENTS', '57-NQ/TW': 'CITES', '20-KH/TU': 'IMPLEMENTS' },
    ],
    [
      'one noun for several numbers',
      {
        type: 'TỜ TRÌNH',
        body: 'Căn cứ các Nghị định của Chính phủ: số 64/2010/NĐ-CP ngày 11/6/2010 về cây xanh; số 80/2014/NĐ-CP ngày 06/8/2014 về thoát nước, UBND tỉnh trình:',
      },
      { '64/2010/NĐ-CP': 'LEGAL_BASIS', '80/2014/NĐ-CP': 'LEGAL_BASIS' },
    ],
    [
      'own operative words',
      {
        type: 'QUYẾT ĐỊNH',
        title:
          'Về việc sửa đổi, bổ sung một số điều của Quy định ban hành kèm theo Quyết định số 10/2020/QĐ-UBND',
        body: 'Căn cứ Luật Đất đai;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Bãi bỏ khoản 3 Điều 4 Quyết định số 33/2018/QĐ-UBND ngày 01/3/2018.\n\nĐiều 2. Quyết định này thay thế Quyết định số 34/2018/QĐ-UBND. Quyết định số 35/2018/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực. Quyết định số 36/2018/QĐ-UBND không còn hiệu lực.\n\nĐiều 3. Thu hồi, hủy bỏ Quyết định số 37/2018/QĐ-UBND; chấm dứt hiệu lực thi hành đối với Quyết định số 38/2018/QĐ-UBND.',
      },
      {
        '10/2020/QĐ-UBND': 'AMENDS',
        '33/2018/QĐ-UBND': 'REPEALS',
        '34/2018/QĐ-UBND': 'REPLACES',
        '35/2018/QĐ-UBND': 'REPLACES',
        '36/2018/QĐ-UBND': 'REPLACES',
        '37/2018/QĐ-UBND': 'REPEALS',
        '38/2018/QĐ-UBND': 'REPEALS',
      },
    ],
    [
      'a change that is only planned',
      {
        type: 'KẾ HOẠCH',
        body: 'Các đơn vị thực hiện như sau:\n\n1. Sở Tài chính:\n\n- Sửa đổi Kế hoạch số 152/KH-UBND ngày 16/7/2022.\n\n2. Tham mưu thay thế Quyết định số 19/2020/QĐ-UBND.',
      },
      { '152/KH-UBND': 'CITES', '19/2020/QĐ-UBND': 'CITES' },
    ],
    [
      'a draft in a title',
      {
        type: 'TỜ TRÌNH',
        title: 'Về việc đề nghị ban hành Nghị quyết thay thế Nghị quyết số 10/2019/NQ-HĐND',
        body: 'UBND tỉnh trình HĐND tỉnh.',
      },
      { '10/2019/NQ-HĐND': 'CITES' },
    ],
    [
      'a report and the letter that asked for it',
      {
        type: 'BÁO CÁO',
        title: 'Kết quả thực hiện Nghị quyết số 43/2022/QH15',
        body: 'Thực hiện Công văn số 3324/BKHĐT-TH ngày 01/5/2023 của Bộ Kế hoạch và Đầu tư về việc báo cáo tình hình thực hiện Nghị quyết số 43/2022/QH15, UBND tỉnh báo cáo:',
      },
      { '43/2022/QH15': 'REPORTS_ON', '3324/BKHĐT-TH': 'IMPLEMENTS' },
    ],
    [
      'somebody’s duty, a description, and a measure',
      {
        type: 'CHỈ THỊ',
        body: 'Thời gian qua, việc thực hiện Chỉ thị số 47-CT/TW còn chậm, UBND tỉnh yêu cầu:\n\n1. Công an tỉnh thực hiện Nghị quyết số 99/2019/QH14.\n\n2. Tiếp tục thực hiện nghiêm Kết luận số 02-KL/TW.\n\n3. Sở Y tế báo cáo theo Kế hoạch số 7/KH-UBND.',
      },
      { '47-CT/TW': 'CITES', '99/2019/QH14': 'IMPLEMENTS', '02-KL/TW': 'IMPLEMENTS', '7/KH-UBND': 'PER' },
    ],
    [
      'guidance',
      {
        type: 'HƯỚNG DẪN',
        title: 'Thực hiện một số nội dung của Nghị quyết số 07/2022/NQ-HĐND',
        body: 'Sở hướng dẫn như sau:',
      },
      { '07/2022/NQ-HĐND': 'GUIDES' },
    ],
    [
      'about putting something into effect',
      {
        type: 'KẾ HOẠCH',
        title: 'VỀ VIỆC TRIỂN KHAI THỰC HIỆN CHỈ THỊ SỐ 37-CT/TW CỦA BAN BÍ THƯ',
        body: 'UBND tỉnh ban hành Kế hoạch:',
      },
      { '37-CT/TW': 'IMPLEMENTS' },
    ],
    [
      'a look back',
      {
        type: 'THÔNG BÁO',
        title: 'kết luận về sơ kết 3 năm thực hiện Nghị quyết số 08-NQ/TU',
        body: 'Ban Thường vụ kết luận như sau:',
        party: true,
      },
      { '08-NQ/TU': 'CITES' },
    ],
    [
      'bases in a list',
      {
        type: 'QUY ĐỊNH',
        body: '- Căn cứ Quy định số 80-QĐ/TW, ngày 18/8/2022 và Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị;\n- Xét đề nghị của Ban Tổ chức Tỉnh ủy tại Tờ trình số 12-TTr/BTCTU, ngày 01/6/2023,\n\nBan Thường vụ quy định:\n\nĐiều 1. Phạm vi',
        party: true,
      },
      { '80-QĐ/TW': 'LEGAL_BASIS', '96-QĐ/TW': 'LEGAL_BASIS', '12-TTr/BTCTU': 'SUBMITTED_BY' },
    ],
    [
      'what a body has asked for, in an item',
      {
        type: 'CHỈ THỊ',
        body: 'UBND tỉnh yêu cầu:\n\n1. Triển khai những việc Chính phủ đã giao tại Công điện số 9/CĐ-TTg ngày 01/6/2022; ý kiến của Phó Thủ tướng tại Công văn số 55/VPCP-NN ngày 02/6/2022.',
      },
      { '9/CĐ-TTg': 'IMPLEMENTS', '55/VPCP-NN': 'IMPLEMENTS' },
    ],
    [
      'another body’s duty, named before a comma',
      {
        type: 'CHỈ THỊ',
        body: 'UBND tỉnh yêu cầu:\n\n1. Sở Y tế rà soát biên chế, tiếp tục thực hiện Kết luận số 02-KL/TW.',
      },
      { '02-KL/TW': 'IMPLEMENTS' },
    ],
    [
      'what all are told to do, and a paper bound to it',
      {
        type: 'CHỈ THỊ',
        body: 'UBND tỉnh chỉ thị:\n\n1. Trồng cây.\n\n2. Bón phân.\n\nUBND tỉnh yêu cầu các sở thực hiện nghiêm Nghị quyết số 12-NQ/TU gắn với Chỉ thị số 29-CT/TU.',
      },
      { '12-NQ/TU': 'IMPLEMENTS', '29-CT/TU': 'IMPLEMENTS' },
    ],
    [
      'a basis that another one has changed',
      {
        type: 'QUYẾT ĐỊNH',
        body: 'Căn cứ Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ được sửa đổi tại Nghị định số 107/2020/NĐ-CP ngày 14/9/2020;\n\nĐiều 1. Trồng cây.',
      },
      { '24/2014/NĐ-CP': 'LEGAL_BASIS', '107/2020/NĐ-CP': 'LEGAL_BASIS' },
    ],
    [
      'two proposals, the second of a body with "và" in its name',
      {
        type: 'QUYẾT ĐỊNH',
        body: 'Theo đề nghị của Sở Y tế tại Tờ trình số 18/TTr-SYT ngày 02/3/2023 và của Sở Kế hoạch và Đầu tư tại Công văn số 83/SKHĐT-KT ngày 05/3/2023,\n\nĐiều 1. Trồng cây.',
      },
      { '18/TTr-SYT': 'SUBMITTED_BY', '83/SKHĐT-KT': 'SUBMITTED_BY' },
    ],
    [
      'a purpose in the next sentence',
      {
        type: 'KẾ HOẠCH',
        body: 'Ngày 24/5/2022, Ban Bí thư ban hành Chỉ thị số 34-CT/TW. Để triển khai thực hiện Chỉ thị, UBND tỉnh ban hành Kế hoạch:',
      },
      { '34-CT/TW': 'IMPLEMENTS' },
    ],
    [
      'the date guard',
      {
        type: 'KẾ HOẠCH',
        body: 'Thực hiện Nghị quyết số 12-NQ/TU ngày 01/3/2024 của Tỉnh ủy, UBND tỉnh ban hành Kế hoạch:',
      },
      { '12-NQ/TU': 'CITES' },
    ],
  ])('%s', (_, paper, relations) => {
    expect(relationsOf(paper)).toEqual(relations)
  })
})

describe('date and issuer', () => {
  test.each([
    [
      'behind the symbol',
      'Nghị quyết số 12-NQ/TU, ngày 01/3/2023 của Ban Thường vụ Tỉnh ủy',
      '2023-03-01',
      'Ban Thường vụ Tỉnh ủy Nghệ An',
      'OWN_TERRITORY',
    ],
    [
      'broken before the name of the committee',
      'Thực hiện Kế hoạch số 72-KH/TU, ngày 21/01/2020 của Ban Thường vụ\nTỉnh ủy về cây xanh;',
      '2020-01-21',
      'Ban Thường vụ Tỉnh ủy Nghệ An',
      'OWN_TERRITORY',
    ],
    [
      'of a guideline whose symbol names a board alone',
      'Căn cứ Hướng dẫn số 48/BCĐ ngày 14/11/2013 của Ban Chỉ đạo tỉnh;',
      '2013-11-14',
      'Ban Chỉ đạo tỉnh Nghệ An',
      'OWN_TERRITORY',
    ],
    [
      'behind the mark of a place',
      'Công văn số 931/SGD-KT.Q8 ngày 19/6/2016 của Sở Tài chính tỉnh Nghệ An',
      '2016-06-19',
      'Sở Tài chính tỉnh Nghệ An',
      'PRINTED',
    ],
    [
      'before the symbol of two digits',
      'Quyết định của Thủ tướng Chính phủ số 82/QĐ-TTg ngày 24/9/2015',
      '2015-09-24',
      'Thủ tướng Chính phủ',
      'PRINTED',
    ],
    [
      'before the symbol',
      'Quyết định ngày 27/11/2009 của Thủ tướng Chính phủ số 1956/QĐ-TTg',
      '2009-11-27',
      'Thủ tướng Chính phủ',
      'PRINTED',
    ],
    ['by the suffix', 'Nghị định số 85/2016/NĐ-CP', null, 'Chính phủ', 'SUFFIX'],
    ['a directive of the centre', 'Chỉ thị số 34-CT/TW', null, 'Ban Bí thư Trung ương Đảng', 'SUFFIX'],
    ['another paper of the centre', 'Kết luận số 34-KL/TW', null, 'Ban Chấp hành Trung ương Đảng', 'SUFFIX'],
    [
      'a directive of the Politburo',
      'Chỉ thị số 35-CT/TW ngày 30/5/2019 của Bộ Chính trị',
      '2019-05-30',
      'Bộ Chính trị',
      'PRINTED',
    ],
    [
      'behind the code of a steering committee',
      'Quyết định số 09-QĐ/BCĐ ngày 31/8/2021 của Sở Y tế',
      '2021-08-31',
      'Sở Y tế tỉnh Nghệ An',
      'OWN_TERRITORY',
    ],
    ['named before a list', 'các nghị quyết của Bộ Chính trị gồm: 66-NQ/TW', null, 'Bộ Chính trị', 'PRINTED'],
    [
      'of another province',
      'Kế hoạch số 5/KH-UBND của UBND tỉnh Hà Tĩnh',
      null,
      'UBND tỉnh Hà Tĩnh',
      'PRINTED',
    ],
    [
      'of an unnamed other province',
      'kinh nghiệm của một tỉnh bạn (Chỉ thị số 22-CT/TU ngày 10/4/2014)',
      '2014-04-10',
      null,
      'NONE',
    ],
    [
      'named before the citation',
      'đề nghị của Huyện ủy Thanh Chương tại Tờ trình số 12-TTr/HU ngày 30/3/2023',
      '2023-03-30',
      'Huyện ủy Thanh Chương',
      'EARLIER_MENTION',
    ],
    [
      'who has decided in it',
      'Ủy ban nhân dân tỉnh Sơn La đã duyệt danh mục cây tại Quyết định số 1658/QĐ-UBND ngày 01/9/2022',
      '2022-09-01',
      'UBND tỉnh Sơn La',
      'EARLIER_MENTION',
    ],
    [
      'who has answered, in brackets',
      'UBND tỉnh Sơn La đã trả lời (Công văn số 3113/UBND-TH ngày 18/10/2022)',
      '2022-10-18',
      'UBND tỉnh Sơn La',
      'EARLIER_MENTION',
    ],
    [
      'an organ named before a letter of its office',
      'chỉ đạo của Thường trực Tỉnh ủy tại Công văn số 230-CV/VPTU ngày 26/4/2023',
      '2023-04-26',
      'Thường trực Tỉnh ủy Nghệ An',
      'EARLIER_MENTION',
    ],
    [
      'a plenum',
      'Nghị quyết số 26-NQ/TW, ngày 05-8-2008 của Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng',
      '2008-08-05',
      'Ban Chấp hành Trung ương Đảng',
      'PRINTED',
    ],
    [
      'blanks inside the date',
      'Chỉ thị sô 34 - CT/TW ngày 24/5/20 22 của Ban Bí thư',
      '2022-05-24',
      'Ban Bí thư Trung ương Đảng',
      'PRINTED',
    ],
  ])('%s', (_, words, date, issuer, resolution) => {
    const [citation] = read(
      paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body: `Tỉnh đã làm theo ${words}.` }),
    ).citations
    expect([citation?.date, citation?.issuer?.name ?? null, citation?.issuerResolution]).toEqual([
      date,
      issuer,
      resolution,
    ])
  })

  test.each([
    [
      'and another letter of the same office',
      'Tỉnh đã làm theo Công văn số 169/QLCL-KĐ ngày 31/12/2019 của Cục Khí tượng về việc thay thế Công văn số 76/QLCL-KĐ.',
      [
        ['169/QLCL-KĐ', '2019-12-31', 'Cục Khí tượng tỉnh Nghệ An'],
        ['76/QLCL-KĐ', null, 'Cục Khí tượng tỉnh Nghệ An'],
      ],
    ],
    [
      'before the verb',
      'Ngày 24/5/2022, Ban Bí thư ban hành Chỉ thị số 34-CT/TW về trồng cây.',
      [['34-CT/TW', '2022-05-24', 'Ban Bí thư Trung ương Đảng']],
    ],
    [
      'before a colon, for a list',
      'Thực hiện các nghị quyết của Bộ Chính trị: Nghị quyết số 57-NQ/TW ngày 22/12/2022; Nghị quyết số 59-NQ/TW ngày 24/01/2023.',
      [
        ['57-NQ/TW', '2022-12-22', 'Bộ Chính trị'],
        ['59-NQ/TW', '2023-01-24', 'Bộ Chính trị'],
      ],
    ],
    [
      'behind the hour of a telegram',
      'Thực hiện Công điện số 9/CĐ-TTg hồi 19 giờ 00’ ngày 29/7/2022 của Thủ tướng Chính phủ.',
      [['9/CĐ-TTg', '2022-07-29', 'Thủ tướng Chính phủ']],
    ],
  ])('stand %s', (_, body, expected) => {
    const { citations } = read(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body }))
    expect(citations.map(({ symbol, date, issuer }) => [printSymbol(symbol), date, issuer?.name])).toEqual(
      expected,
    )
  })

  test('date and issuer printed once for two', () => {
    const { citations } = read(
      paperOf({
        type: 'KẾ HOẠCH',
        title: 'Trồng cây',
        body: 'Tỉnh có Kế hoạch số 1523/KH-UBND và Quyết định số 1524/QĐ-UBND cùng ngày 20/3/2019 của UBND tỉnh.',
      }),
    )
    expect(
      citations.map(({ date, issuer, issuerResolution }) => [date, issuer?.name, issuerResolution]),
    ).toEqual([
      ['2019-03-20', 'UBND tỉnh Nghệ An', 'SIBLING'],
      ['2019-03-20', 'UBND tỉnh Nghệ An', 'OWN_TERRITORY'],
    ])
  })

  test('undated repeats join the dated mention; another date or province is another paper', () => {
    const { citations } = read(
      paperOf({
        type: 'KẾ HOẠCH',
        title: 'Trồng cây',
        body: 'Kế hoạch số 98/KH-UBND ngày 25/3/2023 của UBND tỉnh Hà Tĩnh và Kế hoạch số 98/KH-UBND ngày 04/4/2023 của UBND tỉnh; Chỉ thị số 13-CT/TW ngày 12/01/2017 của Ban Bí thư.\n\nNhắc lại Chỉ thị số 13-CT/TW.',
      }),
    )
    expect(citations.map(({ symbol, mentions }) => [printSymbol(symbol), mentions.length])).toEqual([
      ['98/KH-UBND', 1],
      ['98/KH-UBND', 1],
      ['13-CT/TW', 2],
    ])
  })
})

test.each([
  ['Ban Bí thư', 'Quán triệt chỉ đạo của Ban Bí thư tại Công văn số 79-CV/TW ngày 30/01/2020.', 'Ban Bí thư'],
  ['nobody', 'Quán triệt Công văn số 79-CV/TW ngày 30/01/2020.', 'Ban Chấp hành Trung ương Đảng'],
  ['the Politburo by its letters', 'Theo Chỉ thị số 05-CT/BCT ngày 15/5/2016.', 'Bộ Chính trị'],
  ['the ministry by the same', 'Theo Chỉ thị số 05/CT-BCT ngày 15/5/2016.', 'Bộ Công Thương'],
  ['Tổng cục Thuế', 'Theo Quyết định số 19/QD-TCT ngày 30/01/2020.', 'Tổng cục Thuế'],
])('the organ of a central code, where %s is named before it', (_, body, issuer) => {
  const [citation] = read(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body, party: false })).citations
  expect(citation?.issuer?.name.replace(/ Trung ương Đảng$/u, '')).toBe(
    issuer.replace(/ Trung ương Đảng$/u, ''),
  )
})

test('a body named before a list is the issuer of all in it', () => {
  const { citations } = read(
    paperOf({
      type: 'KẾ HOẠCH',
      title: 'Trồng cây',
      body: 'Tỉnh đã làm theo chỉ đạo của UBND tỉnh Hà Tĩnh tại Công văn số 18/UBND-KT, Quyết định số 6/QĐ-UBND.',
    }),
  )
  expect(citations.map(({ issuer }) => issuer?.name)).toEqual(['UBND tỉnh Hà Tĩnh', 'UBND tỉnh Hà Tĩnh'])
})

test('TƯ is that of the centre wherever it is printed, once the centre stands behind it', () => {
  const { citations } = read(
    paperOf({
      type: 'KẾ HOẠCH',
      title: 'Trồng cây',
      body: 'Nghị quyết 25-NQ/TƯ của Trung ương đã nêu. Sở tuyên truyền Nghị quyết 25-NQ/TƯ.',
    }),
  )
  expect(citations.map(({ symbol, mentions }) => [printSymbol(symbol), mentions.length])).toEqual([
    ['25-NQ/TW', 2],
  ])
})

test('the number of a form is no citation, and the first of several bodies issues a joint paper', () => {
  const { citations } = read(
    paperOf({
      type: 'KẾ HOẠCH',
      title: 'Trồng cây',
      body: 'Căn cứ Nghị quyết liên tịch số 12/2023/NQLT/UBTVQH15-CP hướng dẫn trồng cây;\n\n1. Các xã ghi vào mẫu số 01/BCĐTC-MT và làm theo văn bản số 02/BTC-NS.',
    }),
  )
  expect(citations.map(({ symbol, issuer }) => [printSymbol(symbol), issuer?.name])).toEqual([
    ['12/2023/NQLT/UBTVQH15-CP', 'Ủy ban Thường vụ Quốc hội'],
    ['02/BTC-NS', 'Bộ Tài chính'],
  ])
})

test.each([
  ['Quy chế số 12/QC-SYT-SNV ngày 10/6/2023 giữa Sở Y tế và Sở Nội vụ', 'Sở Y tế tỉnh Nghệ An'],
  ['Chỉ thị số 06/CT-NHNN ngày 10/6/2023 của Thống đốc Ngân hàng Nhà nước', 'Ngân hàng Nhà nước Việt Nam'],
  [
    'Kế hoạch số 06/KH-NGA ngày 10/6/2023 của Ngân hàng Nhà nước chi nhánh tỉnh Nghệ An',
    'Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh Nghệ An',
  ],
])('%s is of %s', (cited, issuer) => {
  const { citations } = read(
    paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body: `Căn cứ ${cited};\n\n1. Trồng cây.` }),
  )
  expect(citations.map((one) => one.issuer?.name)).toEqual([issuer])
})

test.each([
  ['HĐTV HTX', 'HĐTV HTX', '2023-02-01'],
  ['Mọi người', undefined, undefined],
])('who issued it before the verb, by the code of the symbol: %s', (named, issuer, date) => {
  const { citations } = read(
    paperOf({
      type: 'KẾ HOẠCH',
      title: 'Trồng cây',
      body: `Ngày 01/02/2023, ${named} đã ban hành Nghị quyết số 72/NQ-HĐTV về trồng cây.\n\n1. Trồng cây.`,
    }),
  )
  expect(citations.map((one) => [one.issuer?.name, one.date ?? undefined])).toEqual([[issuer, date]])
})

test.each<[string, string, Record<string, string | null>]>([
  [
    'of one series',
    'Công văn số 48/SNV-CC và Công văn số 49/SNV-CC ngày 24/3/2023 của Sở Nội vụ',
    { '48/SNV-CC': '2023-03-24', '49/SNV-CC': '2023-03-24' },
  ],
  [
    'of one series, with a year of its own',
    'Thông tư số 37/2022/TT-BCT và Thông tư số 50/2023/TT-BCT ngày 13/2/2023 của Bộ Công Thương',
    { '37/2022/TT-BCT': null, '50/2023/TT-BCT': '2023-02-13' },
  ],
  [
    'of two series',
    'Nghị quyết số 28-NQ/TW và Nghị quyết số 12-NQ/TU ngày 10/10/2022',
    { '28-NQ/TW': null, '12-NQ/TU': '2022-10-10' },
  ],
])('a day behind two papers %s', (_, words, days) => {
  const { citations } = read(
    paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body: `Theo ${words}, các xã trồng cây.` }),
  )
  expect(Object.fromEntries(citations.map(({ symbol, date }) => [printSymbol(symbol), date]))).toEqual(days)
})

test('the own symbol, in an annex too, is no citation', () => {
  expect(
    relationsOf({ type: 'KẾ HOẠCH', body: 'Kèm theo Kế hoạch số 99/KH-UBND ngày 10/6/2023 của UBND tỉnh.' }),
  ).toEqual({})
})

test('mentions point into the raw text', () => {
  const text = paperOf({
    type: 'KẾ HOẠCH',
    title: 'Trồng cây',
    body: 'Thực hiện **Nghị quyết** số **12\\-NQ/TU** ngày 01/3/2023 của Tỉnh ủy, UBND tỉnh ban hành Kế hoạch:',
  })
  const span = read(text).citations[0]?.mentions[0]?.span
  expect(text.slice(span?.start, span?.end)).toBe(
    'Thực hiện **Nghị quyết** số **12\\-NQ/TU** ngày 01/3/2023 của Tỉnh ủy',
  )
})

test('the evidence of a mention begins at the cue that governs it', () => {
  const { citations } = read(
    paperOf({
      type: 'KẾ HOẠCH',
      title: 'Trồng cây',
      body: 'Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư, UBND tỉnh ban hành kế hoạch như sau:',
    }),
  )
  expect(citations[0]?.mentions[0]?.quote).toBe('Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư')
})

test.each([
  ['tháng 11/2023 của Ủy ban nhân dân tỉnh', '2023-11'],
  ['tháng 11 năm 2023 của UBND tỉnh', '2023-11'],
  ['năm 2023 của UBND tỉnh', '2023'],
  ['ngày 20/11/2023 của UBND tỉnh', '2023-11-20'],
])('a date that is not a day stands between the symbol and its issuer: %s', (tail, date) => {
  const [citation] = read(
    paperOf({
      type: 'KẾ HOẠCH',
      title: 'Trồng cây',
      body: `Thực hiện Kế hoạch 217/KH-UBND ${tail}, UBND tỉnh ban hành Kế hoạch:`,
    }),
  ).citations
  expect(citation).toMatchObject({ date, issuerPrinted: tail.replace(/^.* của /, '') })
})

test.each([
  ['Ngày 29/7/2022 vừa qua, UBND tỉnh đã ban hành', '2022-07-29'],
  ['Ngày 29/7/2022, Chủ tịch UBND tỉnh đã ký', '2022-07-29'],
  ['Ngày 29/7/2022, UBND tỉnh đã thực hiện', null],
  ['Ngày 29/7/2022 các xã trồng cây, UBND tỉnh đã ban hành', null],
])('the day before who issued it: %s', (words, day) => {
  const text = `${words} Kế hoạch số 176/KH-UBND về trồng cây.`
  expect(read(`Thời gian qua, cây đã xanh. ${text}`).citations.map(({ date }) => date)).toEqual([day])
})

test('who issued an urgent wire of the police', () => {
  const [wire] = read('Ngày 14/11, Bộ Công an ban hành Điện số 481/ĐK-HT về trồng cây.').citations
  expect(wire?.issuer?.name).toBe('Bộ Công an')
})

test.each([
  ['UBND xã', 'UBND xã Tân Tiến'],
  ['UBND xã Tân Lập', 'UBND xã Tân Lập'],
])('a paper of one of several units of a name cites %s', (printed, issuer) => {
  const { citations } = read(
    `UBND XÃ TÂN TIẾN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\nTân Tiến, ngày 10 tháng 6 năm 2023\n\nKẾ HOẠCH\nTrồng cây\n\nThực hiện Quyết định số 31/QĐ-UBND ngày 05/3/2023 của ${printed} về cây xanh, các thôn làm như sau:\n\n1. Các thôn trồng cây.`,
  )
  expect(citations[0]?.issuer?.name).toBe(issuer)
})

test.each([
  [
    'in brackets behind its name',
    'Xét đề nghị của tỉnh, ý kiến của các Bộ: Lao động - Thương binh và Xã hội (Công văn số 34/LĐTBXH-NCC ngày 05/3/2023) về việc trồng cây, tỉnh nêu:',
    'Bộ Lao động - Thương binh và Xã hội',
  ],
  [
    'with a code that no list holds, for two letters',
    'Cục Đăng kiểm Việt Nam đã có Văn bản số 66/ĐKVN-VAQ và Văn bản số 15/ĐKVN-PT nói về cây.',
    'Cục Đăng kiểm Việt Nam',
  ],
])('who issues is named %s', (_, body, issuer) => {
  const { citations } = read(paperOf({ type: 'THÔNG BÁO', title: 'Trồng cây', body }))
  expect(citations.at(-1)?.issuer?.name).toBe(issuer)
})

test('the day of a scan', () => {
  const body = 'Căn cứ Luật Nhà ở số 72/2022/QH15 ngày l6 tháng l2 năm 2022;'
  expect(read(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body })).citations[0]?.date).toBe('2022-12-16')
})
