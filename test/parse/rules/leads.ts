import { charged, item, letter, within } from './paper.js'

/** Who is charged, and by which words. */
export const LEADS = [
  {
    rule: 'lead.chi-dao',
    fires:
      'Trồng cây\n\nChủ tịch UBND tỉnh vừa có văn bản chỉ đạo Sở Xây dựng khẩn trương trồng cây ven đường.',
    not: 'Trồng cây\n\nUBND các huyện chỉ đạo UBND các xã trồng cây ven đường.',
  },
  {
    rule: 'lead.fronted',
    fires: 'Trồng cây\n\nRiêng Sở Y tế, Chủ tịch UBND tỉnh yêu cầu khẩn trương trồng cây ven đường.',
    not: 'Trồng cây\n\nRiêng Sở Y tế và Chủ tịch UBND tỉnh yêu cầu UBND các huyện trồng cây ven đường.',
  },
  ...within(item('THÔNG BÁO'), [
    {
      rule: 'lead.stressed',
      fires: 'Chủ tịch UBND tỉnh nhấn mạnh các xã phải khẩn trương trồng cây ven đường.',
      not: 'Chủ tịch UBND tỉnh nhấn mạnh các xã đã trồng cây ven đường.',
    },
  ]),
  {
    rule: 'lead.addressed',
    fires: 'Trồng cây\n\nUBND tỉnh vừa có văn bản gửi Sở Xây dựng yêu cầu khẩn trương trồng cây ven đường.',
    not: 'Trồng cây\n\nUBND tỉnh vừa có văn bản gửi Sở Xây dựng theo yêu cầu của người trồng cây.',
  },
  ...within(letter, [
    {
      rule: 'lead.addressee',
      fires: 'Sở Xây dựng trân trọng đề nghị Quý đơn vị trồng cây ven đường trước ngày 30/6/2023.',
      not: 'Sở Xây dựng trân trọng cảm ơn Quý đơn vị trồng cây ven đường trước ngày 30/6/2023.',
    },
    {
      rule: 'lead.addressee',
      fires: 'Sở Xây dựng đề nghị Công ty trồng cây ven đường trước ngày 30/6/2023.',
      not: 'Sở Xây dựng đề nghị các công ty trồng cây ven đường trước ngày 30/6/2023.',
    },
    {
      rule: 'lead.addressee',
      fires: 'Sở Xây dựng rất mong nhận được văn bản góp ý của Quý đơn vị trước ngày 30/6/2023.',
      not: 'Sở Xây dựng rất mong nhận được sự quan tâm của Quý đơn vị trước ngày 30/6/2023.',
    },
  ]),
  ...within(item('QUYẾT ĐỊNH'), [
    {
      rule: 'lead.directed',
      fires: 'Chỉ đạo Sở Xây dựng khẩn trương trồng cây ven đường.',
      not: 'Giao Sở Xây dựng chỉ đạo các xã khẩn trương trồng cây ven đường.',
    },
  ]),
  ...within(charged(), [
    {
      rule: 'lead.person',
      fires: 'Ông Trần Văn An - Phó Trưởng đoàn: kiểm tra cây ven đường.',
      not: 'Ông Trần Văn An - Phó Trưởng đoàn trồng cây.',
    },
    {
      rule: 'lead.lam-to-truong',
      fires: 'Thành lập tổ kiểm tra do Giám đốc Sở Y tế làm tổ trưởng.',
      not: 'Thành lập tổ kiểm tra để giúp Sở Y tế làm việc.',
    },
    {
      rule: 'lead.giao',
      fires: 'Về kinh phí: giao Sở Tài chính thẩm định dự toán.',
      not: 'Về kinh phí: Sở Tài chính thẩm định dự toán đã giao.',
    },
    {
      rule: 'lead.yeu-cau',
      fires: 'Yêu cầu Sở Y tế rà soát danh mục.',
      not: 'Sở Y tế rà soát danh mục theo yêu cầu.',
    },
    {
      rule: 'lead.chu-tri',
      fires: 'Sở Y tế chủ trì, phối hợp với Sở Nội vụ lập danh mục.',
      not: 'Sở Y tế phối hợp với Sở Nội vụ lập danh mục.',
    },
    {
      rule: 'lead.subject',
      fires: 'Sở Y tế rà soát, lập danh mục.',
      not: 'Rà soát, lập danh mục của Sở Y tế.',
    },
    {
      rule: 'lead.de-nghi',
      fires: 'Đề nghị Hội Nông dân tỉnh vận động hội viên trồng cây.',
      not: 'Hội Nông dân tỉnh vận động hội viên trồng cây theo đề nghị.',
    },
    {
      rule: 'lead.khuyen-khich',
      fires: 'Khuyến khích UBND các xã trồng thêm cây bóng mát.',
      not: 'UBND các xã khuyến khích người dân trồng thêm cây bóng mát.',
    },
    {
      rule: 'lead.paper-of',
      fires: 'Báo cáo của Sở Y tế gửi về Văn phòng UBND tỉnh trước ngày 30/6/2023.',
      not: 'Báo cáo của Sở Y tế được UBND tỉnh thông qua trước ngày 30/6/2023.',
    },
    {
      rule: 'lead.due-paper-of',
      fires: 'Chậm nhất ngày 30/6/2023, các báo cáo của Sở Y tế, Sở Nội vụ phải gửi về UBND tỉnh.',
      not: 'Chậm nhất ngày 30/6/2023, các báo cáo của Sở Y tế, Sở Nội vụ được UBND tỉnh thông qua.',
    },
    {
      rule: 'lead.presiding',
      fires: 'Rà soát quỹ đất trồng cây (Sở Xây dựng chủ trì, Sở Tài chính phối hợp).',
      not: 'Rà soát quỹ đất trồng cây (theo số liệu của Sở Xây dựng).',
    },
    {
      rule: 'lead.in-brackets',
      fires: 'Rà soát các vườn cây (Sở Y tế; tháng 6/2030).',
      not: 'Rà soát các vườn cây (của Sở Y tế; tháng 6/2030).',
    },
    {
      rule: 'lead.behind-colon',
      fires: 'Lập quy hoạch cây xanh: Sở Xây dựng tham mưu, hoàn thành trong tháng 9.',
      not: 'Lập quy hoạch cây xanh gồm: Sở Xây dựng và các phường.',
    },
    {
      rule: 'lead.responsibility-of',
      fires: 'Trách nhiệm của Sở Y tế: rà soát danh mục.',
      not: 'Trách nhiệm của Sở Y tế được nêu ở mục trên.',
    },
    {
      rule: 'lead.responsibility-of',
      fires: 'Đối với 4 Tổng công ty của tỉnh: rà soát danh mục.',
      not: 'Đối với 4 khu nhà của tỉnh: rà soát danh mục.',
    },
    {
      rule: 'lead.responsibility-of',
      fires: 'Đối với các xã chưa có nước sạch: khẩn trương sửa giếng.',
      not: 'Đối với các xã chưa có nước sạch, lập đội sửa giếng.',
    },
    {
      rule: 'lead.inside',
      fires: 'Kiểm tra việc trồng cây trong mùa mưa, trong đó Sở Nội vụ có trách nhiệm tổng hợp.',
      not: 'Kiểm tra việc trồng cây trong mùa mưa, trong đó có Sở Nội vụ.',
    },
    {
      rule: 'lead.team',
      fires: 'Thành lập Tổ rà soát gồm 05 người. Tổ báo cáo Sở Y tế mỗi tháng.',
      not: 'Thành lập Đội rà soát gồm 05 người. Tổ báo cáo Sở Y tế mỗi tháng.',
    },
    {
      rule: 'lead.whoever',
      fires: 'Đơn vị nào chưa lập danh mục cây thì khẩn trương lập.',
      not: 'Đơn vị nào chưa lập danh mục cây thì bị nhắc tên.',
    },
    {
      rule: 'lead.on-day',
      fires: 'Ngày 20/9, UBND các xã gửi danh mục cây về Sở Xây dựng.',
      not: 'Ngày 20/9, UBND các xã đã gửi danh mục cây về Sở Xây dựng.',
    },
    {
      rule: 'lead.unknown.list',
      fires: 'Các thương nhân xăng dầu tổ chức bán hàng liên tục.',
      not: 'Các thương nhân xăng dầu ở ven quốc lộ.',
    },
    {
      rule: 'lead.unknown.given',
      fires: 'Yêu cầu đơn vị tư vấn và UBND các xã rà soát hướng tuyến.',
      not: 'Không yêu cầu đơn vị tư vấn nộp thêm giấy tờ.',
    },
    {
      rule: 'lead.unknown.charged',
      fires: 'Giao nhóm biên soạn sổ tay xây dựng đề cương.',
      not: 'Giao cán bộ văn thư xây dựng đề cương.',
    },
    {
      rule: 'lead.unknown.subject',
      fires: 'Đoàn giám sát về cây xanh tổng hợp kết quả.',
      not: 'Các tổ tổng hợp kết quả.',
    },
    {
      rule: 'lead.unknown.doer',
      fires: 'Việc tính giá cây do đơn vị tư vấn phối hợp với UBND các xã thực hiện.',
      not: 'Việc tính giá cây chậm do đơn vị tư vấn thiếu người.',
    },
    {
      rule: 'lead.label',
      fires: 'Trồng cây dọc đường tỉnh.\n\n- Cơ quan chủ trì: Sở Xây dựng.',
      not: 'Trồng cây dọc đường tỉnh.\n\n- Nơi trồng: Sở Xây dựng.',
    },
    {
      rule: 'lead.inherited',
      fires: 'Sở Y tế\n\n- Lập danh mục thuốc.',
      not: 'Việc cần làm\n\n- Lập danh mục thuốc.',
    },
    {
      rule: 'lead.same-actor',
      fires:
        'Sở Y tế lập danh mục xong trước ngày 10/8/2023; kiểm tra các trạm y tế xong trước ngày 20/9/2023.',
      not: 'Sở Y tế lập danh mục; kiểm tra các trạm y tế xong trước ngày 20/9/2023.',
    },
    {
      rule: 'lead.listed',
      fires: 'Giao các sở:\n\n- Sở Y tế;\n\n- Sở Nội vụ (đối với xã).\n\nKhẩn trương lập danh mục.',
      not: 'Giao các sở:\n\n- Sở Y tế: lập danh mục;\n\n- Sở Nội vụ: lập danh mục.\n\nKhẩn trương lập danh mục.',
    },
    {
      rule: 'lead.table',
      fires:
        'Phân công\n\n| TT | Nội dung | Cơ quan chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Trồng cây | Sở Xây dựng | Tháng 9/2023 |',
      not: 'Phân công\n\n| TT | Nội dung | Ghi chú |\n| --- | --- | --- |\n| 1 | Trồng cây | Sở Xây dựng |',
    },
  ]),
  ...within(item(), [
    {
      rule: 'lead.none',
      fires: 'Giải pháp\n\na) Tổ chức trồng cây ở các thôn.',
      not: 'Giải pháp\n\na) Sở Xây dựng tổ chức trồng cây ở các thôn.',
    },
  ]),
]
