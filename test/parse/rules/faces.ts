import { within } from './paper.js'

/** A plan with these lines over its place and day, and below its body. */
const faced = (head: string, tail = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Bình') =>
  `${head}\nNghệ An, ngày 10 tháng 6 năm 2023\n\nKẾ HOẠCH\nTrồng cây ven đường\n\n1. Các xã vệ sinh đường làng.\n\n${tail}`
const LETTERHEAD = 'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN'

const HEADS = within(faced, [
  {
    rule: 'heading.symbol.letterhead',
    fires: `${LETTERHEAD}\nSố: 99/KH-UBND`,
    not: `${LETTERHEAD}\nSố:      `,
  },
  {
    rule: 'heading.no-symbol.letterhead',
    fires: `${LETTERHEAD}\nSố:      `,
    not: `${LETTERHEAD}\nSố: 99/KH-UBND`,
  },
  { rule: 'heading.symbol.no-letterhead', fires: 'Số: 99/KH-UBND', not: `${LETTERHEAD}\nSố: 99/KH-UBND` },
  { rule: 'heading.no-symbol.no-letterhead', fires: 'BẢN SAO', not: 'Số: 99/KH-UBND' },
])

/** News of a portal, which has no face of its own. */
const RETELLINGS = within(
  (words) => `Trồng cây ven đường ở Nghệ An\n\n${words}\n\nCác xã sẽ trồng cây dọc đường làng trong mùa mưa.`,
  [
    {
      rule: 'retelling.issued',
      fires: 'Ngày 10/6/2023, UBND tỉnh Nghệ An ban hành Kế hoạch số 99/KH-UBND về trồng cây.',
      not: 'Trước đó, UBND tỉnh Nghệ An ban hành Kế hoạch số 99/KH-UBND về trồng cây.',
    },
    {
      rule: 'retelling.put-to-work',
      fires: 'Ngày 10/6/2023, UBND tỉnh Nghệ An triển khai Công văn số 99/UBND-NN về trồng cây.',
      not: 'Ngày 10/6/2023, UBND tỉnh Nghệ An triển khai Công văn số 99/BYT-DP của Bộ Y tế về trồng cây.',
    },
    {
      rule: 'retelling.named',
      fires: 'UBND tỉnh Nghệ An vừa ban hành lịch trồng cây (Kế hoạch số 99/KH-UBND ngày 10/6/2023).',
      not: 'Các xã trồng cây theo Kế hoạch số 99/KH-UBND ngày 10/6/2023.',
    },
    {
      rule: 'retelling.in',
      fires: 'Đó là chỉ đạo của UBND tỉnh Nghệ An tại Kế hoạch số 99/KH-UBND về trồng cây.',
      not: 'Các xã trồng cây theo Kế hoạch số 99/KH-UBND của UBND tỉnh Nghệ An.',
    },
    {
      rule: 'retelling.at',
      fires: 'Tại Kế hoạch số 99/KH-UBND, UBND tỉnh Nghệ An yêu cầu các xã trồng cây.',
      not: 'Tại Kế hoạch số 99/KH-UBND, cây xanh được trồng nhiều.',
    },
    {
      rule: 'retelling.at-inside',
      fires: 'Nhằm giữ rừng, tại Kế hoạch số 99/KH-UBND, UBND tỉnh Nghệ An yêu cầu các xã trồng cây.',
      not: 'Nhằm giữ rừng, tại Kế hoạch số 99/KH-UBND, cây xanh được trồng nhiều.',
    },
    {
      rule: 'retelling.quoted',
      fires: 'Căn cứ tiểu mục 1 Mục III Kế hoạch số 99/KH-UBND năm 2023 về trồng cây có hướng dẫn như sau:',
      not: 'Căn cứ Mục III Kế hoạch số 99/KH-UBND về trồng cây, các xã làm như sau:',
    },
    {
      rule: 'retelling.decided-in',
      fires: 'UBND tỉnh Nghệ An vừa phê duyệt Đề án trồng cây tại Quyết định số 99/QĐ-UBND.',
      not: 'Đề án trồng cây đã được UBND tỉnh Nghệ An phê duyệt tại Quyết định số 99/QĐ-UBND.',
    },
    {
      rule: 'retelling.passive',
      fires: 'Theo Kế hoạch số 99/KH-UBND vừa được UBND tỉnh Nghệ An ban hành, các xã trồng cây.',
      not: 'Theo Kế hoạch số 99/KH-UBND của UBND tỉnh Nghệ An, các xã trồng cây.',
    },
    {
      rule: 'retelling.speaks',
      fires: 'Công văn số 99/UBND-NN của UBND tỉnh Nghệ An yêu cầu các xã trồng cây.',
      not: 'Nghị quyết số 99-NQ/TU của Tỉnh ủy Nghệ An yêu cầu các xã trồng cây.',
    },
    {
      rule: 'retelling.charge',
      fires: 'UBND tỉnh Nghệ An yêu cầu các xã trồng cây (Công văn số 99/UBND-NN).',
      not: 'Các xã trồng cây (Công văn số 99/UBND-NN).',
    },
    {
      rule: 'retelling.verb-lost',
      fires: 'Ngày 10/6/2023, UBND tỉnh Nghệ An Kế hoạch số 99/KH-UBND về trồng cây.',
      not: 'Ngày 10/6/2023, theo lời UBND tỉnh Nghệ An Kế hoạch số 99/KH-UBND đã xong.',
    },
    {
      rule: 'retelling.headline',
      fires: 'Kế hoạch số 99/KH-UBND ngày 10/6/2023 của UBND tỉnh Nghệ An về trồng cây',
      not: 'Kế hoạch số 99/KH-UBND ngày 10/6/2023 của UBND tỉnh Nghệ An đã đi vào cuộc sống',
    },
    {
      rule: 'retelling.subject',
      fires: 'Về việc trồng cây ven đường (99/UBND-NN, ngày 10/6/2023).',
      not: 'Về việc trồng cây ven đường (theo Công văn số 99/UBND-NN, ngày 10/6/2023).',
    },
    {
      rule: 'retelling.answered',
      fires: 'Sở Y tế trả lời cử tri Nghệ An về thẻ bảo hiểm (Công văn số 99/SYT-BH) như sau:',
      not: 'Sở Y tế trả lời cử tri Nghệ An về thẻ bảo hiểm (Quyết định số 99/QĐ-SYT) như sau:',
    },
    {
      rule: 'retelling.per',
      fires: 'Theo Công văn số 99/UBND-NN, UBND tỉnh Nghệ An giao các xã trồng cây.',
      not: 'Theo Công văn số 99/UBND-NN, các xã và UBND tỉnh Nghệ An giao cây cho dân.',
    },
    {
      rule: 'retelling.source',
      fires: 'Các xã trồng cây trong mùa mưa.\n\nNguồn: Kế hoạch số 99/KH-UBND',
      not: 'Các xã trồng cây trong mùa mưa, xem thêm Kế hoạch số 99/KH-UBND',
    },
  ],
)

const RECIPIENTS = within(
  (line) => faced(`${LETTERHEAD}\nSố: 99/KH-UBND`, `Nơi nhận:\n- ${line};\n\nCHỦ TỊCH\n\nLê Văn Bình`),
  [
    { rule: 'recipient.bodies', fires: 'Sở Y tế', not: 'Lưu: VT' },
    { rule: 'recipient.filing', fires: 'Lưu: VT', not: 'Như trên' },
    { rule: 'recipient.backreference', fires: 'Như trên', not: 'Các xã trên' },
  ],
)

/** What a paper is, and to whom it goes. */
export const FACES = [...HEADS, ...RETELLINGS, ...RECIPIENTS]
