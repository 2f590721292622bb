import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

interface Duty {
  readonly leads: readonly string[]
  readonly coordinating: readonly string[]
}

const dutiesOf = (text: string): Duty[] => {
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks.filter(({ kind }) => kind !== 'UMBRELLA') : []
  const names = (list: readonly { body: { name: string } }[]) =>
    list.map(({ body }) => body.name.replace(/ ?(?:tỉnh Nghệ An|\(.*\))$/u, ''))
  return tasks.map(({ leads, coordinating }) => ({ leads: names(leads), coordinating: names(coordinating) }))
}

/** The duties that words put on somebody, as an item of a notice that is for all departments. */
const ordered = (words: string) =>
  dutiesOf(
    paperOf({
      type: 'THÔNG BÁO',
      title: 'Việc trồng cây',
      body: `UBND tỉnh yêu cầu các sở, ngành thực hiện:\n\n1. ${words}`,
    }),
  )

/** The same, as news tells them. */
const told = (words: string) => dutiesOf(`Nghệ An trồng cây ven đường\n\n${words}\n\nPV`)

const leadsOf = (duties: readonly Duty[]) => duties.map(({ leads }) => leads)

describe('who is charged', () => {
  test.each<[string, string[][]]>([
    // aims do not hide who is charged behind them
    ['Nhằm phủ xanh đường làng, Sở Y tế chủ trì trồng cây.', [['Sở Y tế']]],
    ['Nhằm phủ xanh đường làng, giữ đất và chắn gió.', []],
    ['Nhằm phủ xanh đường làng, Sở Y tế nghiên cứu, đề xuất cách trồng.', [['Sở Y tế']]],
    // the speaker gives behind another's duty
    [
      'Sở Y tế hướng dẫn vào tháng 7; UBND tỉnh yêu cầu các sở gửi danh sách trước ngày 30/7.',
      [['Sở Y tế'], ['các sở']],
    ],
    // a proposal is what its actor does
    ['Sở Y tế theo dõi việc trồng cây; kiến nghị UBND tỉnh biện pháp cần thiết.', [['Sở Y tế']]],
    // no closing words, though they end in "thực hiện"
    [
      'Đề nghị Hội Nông dân tỉnh và các tổ chức thành viên giám sát quá trình thực hiện.',
      [['Hội Nông dân', 'các tổ chức thành viên']],
    ],
    // two offices of one person, and a label before the body
    ['Giám đốc Sở Y tế - Phó Trưởng ban: Chủ động tham mưu việc trồng cây.', [['Sở Y tế']]],
    ['Cơ quan quản lý: Sở Y tế:\n\n- Lập hồ sơ trồng cây.', [['Sở Y tế']]],
    // a body that no list holds, and no name that begins with "và"
    ['Ban Kinh tế giám sát công trình.', [['Ban Kinh tế']]],
    [
      'Lập hồ sơ trồng cây, bao gồm:\n\n- Đơn đề nghị trồng cây;\n\n- Biên bản trồng cây (01 bản).',
      [['các sở, ngành']],
    ],
    [
      'Lập hồ sơ trồng cây, bao gồm:\n\n- Rà soát số cây;\n\n- Kiểm tra số hộ.',
      [['các sở, ngành'], ['các sở, ngành']],
    ],
    [
      'Sở Y tế, thủ trưởng các sở, ngành, các địa phương lập danh sách.',
      [['Sở Y tế', 'các sở, ngành', 'các địa phương']],
    ],
    // who is named by its part in a thing only, and those behind a link
    ['Sở Y tế rà soát. Cơ quan soạn thảo tiếp thu ý kiến.', [['Sở Y tế'], ['Cơ quan soạn thảo']]],
    ['Hồ sơ của cơ quan soạn thảo gồm tờ trình và dự thảo.', []],
    ['Đơn vị chủ trì soạn thảo đề án phải lấy ý kiến.', [['Đơn vị chủ trì soạn thảo đề án']]],
    ['Cơ quan được lấy ý kiến có trách nhiệm trả lời.', [['Cơ quan được lấy ý kiến']]],
    ['Cảng vụ đường thủy chịu trách nhiệm kiểm soát bến đò.', [['Cảng vụ đường thủy']]],
    ['Các cơ quan, công sở treo cờ.', [['các cơ quan, công sở']]],
    [
      'Các chủ đầu tư, tổ chức tư vấn giám sát phải sửa vỉa hè.',
      [['các chủ đầu tư', 'các tổ chức tư vấn giám sát']],
    ],
    ['Song song đó, UBND các xã trồng cây.', [['UBND các xã']]],
    ['Nhiệm vụ của các Đoàn công tác\n\na) Đánh giá kết quả trồng cây.', [['các đoàn công tác']]],
    // what is given behind a comma, where another acts before it
    ['UBND các xã trồng cây, giao Sở Y tế tham mưu kinh phí.', [['UBND các xã'], ['Sở Y tế']]],
    ['Đối với cây ven đường, giao Sở Y tế tham mưu kinh phí.', [['Sở Y tế']]],
    // what somebody is, and how a team works
    ['Sở Y tế là cơ quan chuyên môn thuộc UBND tỉnh, có chức năng tham mưu.', []],
    ['Các Đoàn làm việc kiêm nhiệm, tự giải thể khi xong việc.', []],
    ['Thành viên Hội đồng làm kiêm nhiệm.', []],
    ['Đoàn kiểm tra được sử dụng con dấu của Sở Y tế khi kiểm tra.', []],
    ['Ban Chỉ đạo sử dụng con dấu của UBND tỉnh trong văn bản.', []],
    ['Sở Y tế kiểm tra việc sử dụng con dấu.', [['Sở Y tế']]],
    // the holder of an office by name
    ['Giao ông Lê Văn Hòa - Giám đốc Sở Y tế chịu trách nhiệm kiểm tra.', [['Sở Y tế']]],
    // whoever is meant, not all whom the paper is for
    // what comes behind praise is given to others
    [
      'UBND tỉnh ghi nhận ý kiến của các hộ; đồng thời giao các bộ phận chuyên môn rà soát phí chợ.',
      [['các bộ phận chuyên môn']],
    ],
    ['UBND tỉnh ghi nhận ý kiến của các hộ về phí chợ.', []],
    [
      'Yêu cầu các đồng chí Ủy viên Ban Thường vụ, Tỉnh ủy viên phụ trách địa bàn thường xuyên kiểm tra cơ sở.',
      [['Ủy viên Ban Thường vụ', 'Tỉnh ủy viên phụ trách địa bàn']],
    ],
    ['Yêu cầu hoàn thành việc kiểm tra cơ sở.', [['các sở, ngành']]],
    // two blanks part no name
    ['Công ty Điện  lực Nghệ An trồng cây dưới đường dây.', [['Công ty Điện lực Nghệ An']]],
    // a duty, and behind it that the paper is to be known
    [
      'Sở Y tế theo dõi việc trồng cây theo Thông báo này. Thừa lệnh UBND tỉnh, Văn phòng UBND tỉnh thông báo để các sở biết.',
      [['Sở Y tế']],
    ],
    ['Thừa lệnh UBND tỉnh, Văn phòng UBND tỉnh thông báo để các sở biết, thực hiện.', []],
    // by which share of the work they act, before the verb
    ['Các đồng chí Tỉnh ủy viên theo địa bàn phụ trách kiểm tra vườn ươm.', [['Tỉnh ủy viên']]],
    ['Các Tỉnh ủy viên theo nhiệm vụ được giao kiểm tra vườn ươm.', [['Các Tỉnh ủy viên']]],
    ['Cây trồng theo địa bàn phụ trách của các Tỉnh ủy viên.', []],
    [
      'Các sở được giao nhiệm vụ tại Phụ lục: lập danh sách vườn ươm.',
      [['các sở được giao nhiệm vụ tại Phụ lục']],
    ],
    ['Các nhiệm vụ được giao tại Phụ lục: lập danh sách vườn ươm.', [['các sở, ngành']]],
    [
      'Khối Dân vận - MTTQ và các đoàn thể cấp tỉnh: vận động trồng cây.',
      [['Khối Dân vận - MTTQ', 'các đoàn thể cấp tỉnh']],
    ],
    // heads whose names no list holds
    ['Xí nghiệp Thủy lợi Bắc sông vận hành các trạm bơm.', [['Xí nghiệp Thủy lợi Bắc sông']]],
    ['Vận hành các trạm bơm của xí nghiệp.', [['các sở, ngành']]],
    // a clause that only says who leads what stands before
    ['Rà soát quy hoạch; Sở Xây dựng chủ trì; thời gian hoàn thành tháng 8/2023.', [['Sở Xây dựng']]],
    ['Sở Y tế rà soát thuốc; Sở Xây dựng chủ trì lập quy hoạch.', [['Sở Y tế'], ['Sở Xây dựng']]],
    // numbers and short words of units
    ['UBND 17 xã, thị trấn chỉ đạo trồng cây.', [['UBND 17 xã, thị trấn']]],
    ['UBND xã, thị trấn chỉ đạo trồng cây.', [['UBND xã, thị trấn']]],
    ['UBND và hội nông dân các xã trồng cây.', [['UBND các xã', 'Hội Nông dân các xã']]],
    ['Yêu cầu các tiểu ban hậu cần, nội dung lập danh sách.', [['các tiểu ban hậu cần, nội dung']]],
    ['Về phía UBND các huyện, Thủ tướng giao nhiệm vụ lập danh sách.', [['UBND các huyện']]],
    ['Nhiệm vụ Ban Chỉ đạo như sau:\n\n- Lập danh sách.', [['Ban Chỉ đạo']]],
    ['Nhiệm vụ trọng tâm như sau:\n\n- Lập danh sách.', [['các sở, ngành']]],
    ['UBND các huyện, thị, ngành công an chỉ đạo trồng cây.', [['UBND các huyện, thị xã', 'ngành công an']]],
    ['UBND các huyện, thị trấn chỉ đạo trồng cây.', [['UBND các huyện, thị trấn']]],
    // names end before their verb and run on behind a comma
    ['Chi cục Chăn nuôi và Thú y xây dựng tài liệu.', [['Chi cục Chăn nuôi và Thú y']]],
    [
      'Giao Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh mời doanh nghiệp.',
      [['Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch']],
    ],
    [
      'Trung tâm Khuyến nông, Sở Y tế và Công an tỉnh kiểm tra.',
      [['Trung tâm Khuyến nông', 'Sở Y tế', 'Công an']],
    ],
    [
      'TTYT huyện, BCH BĐBP tỉnh, Hội ND tỉnh trồng cây.',
      [['Trung tâm Y tế huyện', 'Bộ Chỉ huy Bộ đội Biên phòng', 'Hội Nông dân']],
    ],
    ['Ngành văn hóa, thể thao và du lịch trồng cây.', [['ngành văn hóa, thể thao và du lịch']]],
    // whoever holds a festival is no commission of the Party
    ['Ban Tổ chức Lễ hội Làng Sen rà soát cây.', [['Ban Tổ chức Lễ hội Làng Sen']]],
    ['Ban Tổ chức rà soát cây.', [['Ban Tổ chức']]],
    ['Ban Tuyên giáo rà soát cây.', [['Ban Tuyên giáo Tỉnh ủy Nghệ An']]],
    // a thing that is given to others further on
    ['Yêu cầu Sở Xây dựng lập danh sách bãi đỗ xe giao cho các huyện trông coi.', [['Sở Xây dựng']]],
    ['Thống nhất giao cho Sở Xây dựng lập danh sách bãi đỗ xe.', [['Sở Xây dựng']]],
    // by when, before the actor
    ['Yêu cầu chậm nhất giữa tháng 7, UBND các xã phải lập danh sách cây.', [['UBND các xã']]],
    ['Cụ thể, trước ngày 30.6.2023, Sở Y tế chỉ đạo trồng cây.', [['Sở Y tế']]],
    ['Cũng với thời hạn trên, UBND các xã chỉ đạo trồng cây.', [['UBND các xã']]],
    ['Bên cạnh đó, “UBND các xã chỉ đạo trồng cây”.', [['UBND các xã']]],
    ['Đồng thời, báo cáo danh sách cán bộ, nhân viên tham gia trồng cây.', [['các sở, ngành']]],
    ['Đối với Cục Thú y, Bộ Y tế yêu cầu tăng cường kiểm tra.', [['Cục Thú y']]],
    // "thông báo đến …" among what is directed tells nobody of the paper
    ['UBND các xã chỉ đạo các thôn thông báo đến các hộ thực hiện trồng cây.', [['UBND các xã']]],
    // a cell of the Party in a school
    ['Đề nghị Chi bộ Trường Tiểu học Lê Lợi chuẩn bị cây giống.', [['Chi bộ Trường Tiểu học Lê Lợi']]],
    [
      'Yêu cầu các trường THPT, các trường THCS rà soát sân trường.',
      [['các trường THPT', 'các trường THCS']],
    ],
    ['Yêu cầu trường CĐ đã tuyển sinh dừng việc đó.', [['các sở, ngành']]],
    // words that tell when may name others
    ['Ngay sau khi HĐND tỉnh thông qua, UBND các xã trồng cây.', [['UBND các xã']]],
    ['Đối với lễ hội Vía Bà (An Giang)..., UBND các xã phải trồng cây.', [['UBND các xã']]],
    // whom one urges is no next order
    ['Sở Y tế đôn đốc các phòng; UBND các xã khẩn trương trồng cây.', [['Sở Y tế']]],
    // a closing formula
    ['Căn cứ văn bản này, các cơ quan liên quan triển khai thực hiện./.', []],
    // the duty stands before the bracket that gives it
    ['Khẩn trương hoàn thiện hồ sơ, trình UBND tỉnh (giao Sở Xây dựng).', [['Sở Xây dựng']]],
    ['Chậm nhất sau 05 ngày, Đoàn kiểm tra gửi báo cáo về Sở Nội vụ.', [['Đoàn kiểm tra']]],
    // units and so many of a kind
    ['Huyện Con Cuông xem xét việc trồng cây.', [['UBND huyện Con Cuông']]],
    ['Đề nghị 12 địa phương tổng hợp danh sách cây.', [['12 địa phương']]],
    // boards of villages, of houses and of one person's other posts
    [
      'Ban Công tác Mặt trận các thôn trên địa bàn xã lập danh sách.',
      [['Ban Công tác Mặt trận các thôn trên địa bàn xã']],
    ],
    ['Ban Công tác Mặt trận thôn Đông Sơn lập danh sách.', [['Ban Công tác Mặt trận thôn Đông Sơn']]],
    ['Đảng ủy cơ quan Sở Y tế lãnh đạo việc này.', [['Đảng ủy cơ quan Sở Y tế']]],
    ['Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Hội Nông dân tỉnh lập danh sách.', [['Hội Nông dân']]],
    ['Phó Chủ tịch Thường trực HĐND tỉnh chủ trì lập danh sách.', [['HĐND']]],
    ['Các đơn vị được kiểm tra gửi danh sách.', [['các đơn vị được kiểm tra']]],
    [
      'Các tổ chức thành viên của Hội Nông dân tỉnh lập danh sách.',
      [['các tổ chức thành viên của Hội Nông dân tỉnh']],
    ],
    ['UBND, HĐND cùng cấp lập danh sách.', [['UBND cùng cấp', 'HĐND cùng cấp']]],
    ['Đoàn kiểm tra nếu có vướng mắc phải báo cáo ngay.', [['Đoàn kiểm tra']]],
    ['Sở Y tế được giao nghiên cứu việc này.', [['Sở Y tế']]],
    ['Giao Ban Thủy nông - Đê điều:\n\n- Lập danh sách.', [['Ban Thủy nông - Đê điều']]],
    ['Giao thông - Vận tải:\n\n- Lập danh sách.', [['các sở, ngành']]],
    ['Đối với Thủ đô Hà Nội\n\n- Lập danh sách.', [['Thủ đô Hà Nội']]],
    ['Tổ đảng ở Ban Pháp luật:\n\n- Lập danh sách.', [['Tổ đảng ở Ban Pháp luật']]],
    // one in each of many, and a union of them
    [
      'Sở Nội vụ, Thanh tra các sở, ngành, địa phương lập danh sách.',
      [['Sở Nội vụ', 'Thanh tra các sở, ngành, địa phương']],
    ],
    ['Ủy ban nhân dân các địa phương lập danh sách.', [['UBND các địa phương']]],
    ['Ủy ban bầu cử tỉnh, UBBC các huyện lập danh sách.', [['Ủy ban bầu cử', 'Ủy ban bầu cử các huyện']]],
    // members stand for their board
    [
      'Các sở, ngành và các thành viên Ban Chỉ đạo chuyển đổi số tỉnh lập danh sách.',
      [['các sở, ngành', 'Ban Chỉ đạo chuyển đổi số']],
    ],
    [
      'Các cơ quan thành viên Ban Chỉ đạo chuyển đổi số tỉnh chủ động lập danh sách.',
      [['các cơ quan thành viên Ban Chỉ đạo chuyển đổi số tỉnh']],
    ],
    ['Các thành viên ban tổ chức cần lập danh sách.', [['các thành viên ban tổ chức']]],
    // names end before their verb
    ['Tổng cục Thuế căn cứ nhiệm vụ, lập danh sách.', [['Tổng cục Thuế']]],
    ['Ban Chỉ đạo 389 kiểm tra danh sách.', [['Ban Chỉ đạo 389']]],
    [
      'Giao Ban Chỉ đạo diệt trừ cây mai dương huyện phối hợp rà soát.',
      [['Ban Chỉ đạo diệt trừ cây mai dương huyện']],
    ],
    ['Ban Chỉ đạo kiểm tra ở huyện, phối hợp rà soát.', [['Ban Chỉ đạo']]],
    ['Vụ QLN họp bàn, lập danh sách.', [['Vụ QLN']]],
    ['Đối với các sở, ngành, chỉ đạo lập danh sách.', [['các sở, ngành']]],
    // behind a bracket
    [
      'Định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12) Sở Y tế báo cáo UBND tỉnh.',
      [['Sở Y tế']],
    ],
  ])('%s', (words, leads) => {
    expect(leadsOf(ordered(words))).toEqual(leads)
  })

  test.each<[string, string[][]]>([
    [
      'Riêng các Sở: Y tế, Nội vụ và UBND huyện Con Cuông, Chủ tịch UBND tỉnh yêu cầu có báo cáo.',
      [['Sở Y tế', 'Sở Nội vụ', 'UBND huyện Con Cuông']],
    ],
    [
      'Phó Thủ tướng Lê Văn Hòa, Tổ trưởng Tổ công tác Chính phủ yêu cầu Bộ trưởng Bộ Y tế báo cáo ngay.',
      [['Bộ Y tế']],
    ],
    // sentences that a page glued, and that name the actor once more
    ['UBND tỉnh vừa có văn bản về trồng cây.Theo đó, Sở Y tế tổ chức trồng cây.', [['Sở Y tế']]],
    ['Sở Y tế tổ chức trồng cây. Đồng thời giao Sở Y tế tổng hợp kết quả.', [['Sở Y tế'], ['Sở Y tế']]],
    // what an inspection or a meeting comes to
    [
      'Qua kiểm tra, đồng chí Phó Chủ tịch UBND huyện Con Cuông đề nghị UBND các xã trồng cây.',
      [['UBND các xã']],
    ],
    ['Qua kiểm tra, UBND các xã trồng cây muộn.', []],
    // what stands between the paper and whom it directs
    ['UBND tỉnh vừa có Công văn số 12/UBND-NN chỉ đạo UBND các huyện trồng cây.', [['UBND các huyện']]],
    ['UBND tỉnh vừa có Công văn số 12/UBND-NN chỉ đạo các sở, ngành trồng cây.', []],
    ['Huyện Con Cuông có nhiều cây.', []],
    // holders of offices in a clause of their own
    [
      'UBND các huyện kiểm tra việc trồng cây; Thủ trưởng các cơ quan, đơn vị tổ chức trồng cây.',
      [['UBND các huyện'], ['các cơ quan, đơn vị']],
    ],
    // a list that goes on behind a semicolon
    [
      'UBND tỉnh yêu cầu các doanh nghiệp đóng trên địa bàn tỉnh; UBND các xã trồng cây.',
      [['các doanh nghiệp đóng trên địa bàn tỉnh', 'UBND các xã']],
    ],
    // who is asked or reminded by the speaker
    ['UBND các huyện được yêu cầu rà soát quỹ đất trồng cây.', [['UBND các huyện']]],
    ['UBND các huyện được khen về việc trồng cây.', []],
    ['UBND tỉnh cũng lưu ý các địa phương chủ động trồng cây.', [['các địa phương']]],
    ['Đối với Công an tỉnh, Chủ tịch UBND tỉnh yêu cầu tăng cường tuần tra.', [['Công an tỉnh']]],
    ['Về cây xanh, lãnh đạo tỉnh chỉ đạo các sở, ngành nghiên cứu thêm.', [['các sở, ngành']]],
    ['Về cây xanh, lãnh đạo tỉnh gặp các sở, ngành nghiên cứu cây.', [[]]],
    // what a person did, and to whom a telegram goes
    ['Phó Thủ tướng Lê Văn Hòa vừa ký Quyết định số 12/QĐ-TTg phê duyệt đề án trồng cây.', []],
    ['Thủ tướng Chính phủ điện: các Phó Thủ tướng; Bộ trưởng Bộ Y tế.', []],
    // what a meeting was, and who was there
    ['Chiều qua, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp về trồng cây.', []],
    ['Tham dự cuộc họp có Sở Y tế; lãnh đạo UBND các huyện dự đầy đủ.', []],
  ])('news: %s', (words, leads) => {
    expect(leadsOf(told(words))).toEqual(leads)
  })

  test('a paper by whose name it is listed charges nobody', () => {
    const leads = leadsOf(ordered('Sở Y tế: Thông báo số 12/TB-SYT ngày 01/6/2023 về kiểm tra thuốc'))
    expect(leads.flat()).not.toContain('Sở Y tế')
    expect(leadsOf(ordered('Sở Y tế: Thông báo số thuốc còn lại trước ngày 10/7/2023'))).toEqual([
      ['Sở Y tế'],
    ])
  })
})

test('dashes with verbs below whom a lead-in charges are duties, whatever is numbered further on', () => {
  const paper = (dashes: string) =>
    `Trồng cây\n\nThủ tướng yêu cầu UBND các tỉnh từ Hà Tĩnh đến Lâm Đồng làm các việc sau:\n\n${dashes}\n\nSở Y tế nêu như sau:\n\n1. Sở Nội vụ lập danh sách.`
  expect(leadsOf(dutiesOf(paper('- Tổ chức trồng cây.\n\n- Báo cáo kết quả.')))).toEqual([
    ['UBND các tỉnh từ Hà Tĩnh đến Lâm Đồng'],
    ['UBND các tỉnh từ Hà Tĩnh đến Lâm Đồng'],
    ['Sở Nội vụ'],
  ])
  expect(leadsOf(dutiesOf(paper('- Giám đốc các sở;\n\n- Luật Lâm nghiệp.')))).toEqual([['Sở Nội vụ']])
})

describe('who takes part', () => {
  test.each<[string, string[]]>([
    [
      'Văn phòng Hội đồng trồng cây quốc gia, Sở Y tế và các cơ quan liên quan hướng dẫn',
      ['Văn phòng Hội đồng trồng cây quốc gia', 'Sở Y tế', 'các cơ quan liên quan'],
    ],
    ['Trung ương, Sở Y tế hướng dẫn', []],
    ['các đơn vị cấp nước tăng cường kiểm tra', ['các đơn vị cấp nước']],
    ['các đơn vị cấp giấy phép', ['các đơn vị']],
    ['Vụ Pháp chế, Cục Đê điều trình Bộ trưởng', ['Vụ Pháp chế', 'Cục Đê điều']],
    ['các sở, ngành xây dựng kế hoạch', ['các sở, ngành']],
    ['ngành xây dựng rà soát', ['ngành xây dựng']],
    ['cơ quan thuế trong việc rà soát', ['cơ quan thuế']],
    ['cơ quan trong việc rà soát', []],
    ['ngành điện bảo đảm nguồn điện', ['ngành điện']],
    ['ngành nghề bảo đảm nguồn điện', []],
    ['cơ quan bảo hiểm xã hội trong việc rà soát', ['cơ quan bảo hiểm xã hội']],
    ['các đơn vị thủy lợi trên địa bàn chống hạn, giữ nước', ['các đơn vị thủy lợi trên địa bàn']],
    ['các địa phương chống hạn', ['các địa phương']],
    ['UBND các xã có tuyến đường đi qua, trước ngày 15/9, kiểm tra', ['UBND các xã có tuyến đường đi qua']],
    ['các xã, Sawaco và Ban QLRR khảo sát', ['các xã', 'Sawaco', 'Ban QLRR']],
    ['các xã, Triển khai khảo sát', ['các xã']],
    ['Tạp chí thuế, Văn phòng và Vụ QLN khảo sát', ['Tạp chí thuế', 'Văn phòng UBND', 'Vụ QLN']],
    ['Tiểu đội Cảnh sát Bảo vệ của Tỉnh ủy để trực bão', ['Tiểu đội Cảnh sát Bảo vệ của Tỉnh ủy']],
    ['Sở Y tế tham mưu UBND tỉnh phối hợp với Bộ Y tế rà soát', ['Sở Y tế']],
    ['các đơn vị có chức năng dọn rác', ['các đơn vị có chức năng']],
    ['các ngành chức năng của tỉnh giữ rừng', ['các ngành chức năng của tỉnh']],
    ['các bộ, ngành chức năng giữ rừng', ['các bộ, ngành chức năng']],
    ['các sở, ban, ngành, đoàn thể khác giữ rừng', ['các sở, ban, ngành', 'các đoàn thể khác']],
    ['UBND các huyện liên quan giữ rừng', ['UBND các huyện liên quan']],
    ['các đơn vị trực thuộc Sở Y tế giữ rừng', ['các đơn vị trực thuộc Sở Y tế']],
    ['các Vụ, Cục thuộc Tổng cục Thuế rà soát', ['các vụ, cục thuộc Tổng cục Thuế']],
    ['các vụ cháy rừng', []],
    ['Công an, Quản lý thị trường giữ rừng', ['Công an', 'Quản lý thị trường']],
    ['Cục CNTT xây dựng phần mềm', ['Cục CNTT']],
    ['Vụ TCCB khan trương rà soát', ['Vụ TCCB']],
    ['thành phố Vinh, thị xã Cửa Lò rà soát', ['UBND thành phố Vinh', 'UBND thị xã Cửa Lò']],
    ['tỉnh bạn rà soát', []],
  ])('phối hợp với %s', (words, coordinating) => {
    expect(ordered(`Sở Nội vụ chủ trì, phối hợp với ${words}.`)).toEqual([
      { leads: ['Sở Nội vụ'], coordinating },
    ])
  })
})

test.each<[string, string[]]>([
  ['Chỉ đạo Sở Y tế, Sở Nội vụ phối hợp thực hiện việc trồng cây.', []],
  ['Lập danh sách; Sở Y tế, Sở Nội vụ phối hợp thực hiện.', ['Sở Y tế', 'Sở Nội vụ']],
])('%s', (words, coordinating) => {
  expect(ordered(words)[0]?.coordinating).toEqual(coordinating)
})

describe('news of several provinces', () => {
  const roundUp = (last: string) =>
    leadsOf(
      dutiesOf(
        `Các địa phương trồng cây\n\nHôm qua, UBND tỉnh Nghệ An đã họp về cây xanh.\n\nHôm qua, UBND tỉnh Bạc Liêu đã họp về cây xanh.\n\nSở Y tế tổ chức trồng cây.\n\n${last}\n\nSở Xây dựng tổ chức trồng cây.`,
      ),
    )

  test.each<[string, string[][]]>([
    [
      'Hôm qua, UBND tỉnh Bình Định đã họp về cây xanh.',
      [['Sở Y tế tỉnh Bạc Liêu'], ['Sở Xây dựng tỉnh Bình Định']],
    ],
    // two provinces are no round-up
    ['Hôm qua, UBND tỉnh Bạc Liêu lại họp về cây xanh.', [['Sở Y tế'], ['Sở Xây dựng']]],
  ])('%s', (last, leads) => expect(roundUp(last)).toEqual(leads))
})

describe('cells of who leads', () => {
  const lead = (cell: string) =>
    leadsOf(
      ordered(
        `Phân công\n\n| TT | Nội dung | Cơ quan chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Trồng cây | ${cell} | Tháng 9/2023 |`,
      ),
    )

  test.each<[string, string[]]>([
    // a name alone, though no list holds it
    ['Đoàn kiểm tra', ['Đoàn kiểm tra']],
    // a section in brackets is no other body
    ['Sở Nội vụ (Phòng Tổ chức)', ['Sở Nội vụ']],
    ['Sở Nội vụ (Sở Y tế)', ['Sở Nội vụ', 'Sở Y tế']],
  ])('%s', (cell, leads) => expect(lead(cell)).toEqual([leads]))

  // a cell that names each behind its label; it is no head of columns
  test.each<[string, string[], string[]]>([
    ['Chủ trì: Sở Y tế.<br>Phối hợp: Sở Nội vụ, doanh nghiệp.', ['Sở Y tế'], ['Sở Nội vụ', 'doanh nghiệp']],
    ['Chủ trì: Sở Y tế (hồ sơ); UBND các xã (lớp học).', ['Sở Y tế', 'UBND các xã'], []],
  ])('%s', (cell, leads, coordinating) => {
    const table = `| Nội dung | Phân công nhiệm vụ | Cách làm |\n|---|---|---|\n| Trồng cây | ${cell} | Nhiệm vụ thường xuyên |`
    expect(ordered(`Phân công\n\n${table}`)).toEqual([{ leads, coordinating }])
  })

  test('one column for who carries it out and who helps names the former', () => {
    const table =
      '| Nhiệm vụ | Cơ quan thực hiện/phối hợp | Thời hạn |\n|---|---|---|\n| Trồng cây | Sở Y tế | Năm 2026 |'
    expect(ordered(`Phân công\n\n${table}`)).toEqual([{ leads: ['Sở Y tế'], coordinating: [] }])
  })

  test('a cell of no name', () => expect(lead('Thường xuyên')).not.toEqual([['Thường xuyên']]))
})

test.each<[string, string[][]]>([
  [
    'Đối với Sở Y tế và Ủy ban nhân dân xã\nQuỳnh Lưu\n- Kiểm tra hàng cây.',
    [['Sở Y tế', 'UBND xã Quỳnh Lưu']],
  ],
  [
    'Đối với Sở Y tế và Doanh nghiệp tư nhân\nThành Công\n- Kiểm tra hàng cây.',
    [['Sở Y tế', 'Doanh nghiệp tư nhân Thành Công']],
  ],
])('a name that the end of a line cuts off: %s', (words, leads) => {
  expect(leadsOf(ordered(words))).toEqual(leads)
})
