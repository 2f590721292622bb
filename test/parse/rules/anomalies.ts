import { paperOf } from '../recognise/paper.js'
import { charged, item, opening, titled, within, type Row } from './paper.js'

/** A plan with these lines over its type. */
const faced = (head: string, body = '1. Các xã vệ sinh đường làng.') =>
  `${head}\n\nKẾ HOẠCH\nTrồng cây ven đường\n\n${body}`
const LETTERHEAD = 'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN'
const NUMBER = 'Số: 99/KH-UBND'
const DAY = 'Nghệ An, ngày 10 tháng 6 năm 2023'

/** Another paper behind one that is signed. */
const signed = (head: string) =>
  `${faced(`${LETTERHEAD}\n${NUMBER}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${DAY}`)}\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Mẫu\n\n${faced(head)}`

const OTHERS: readonly Row[] = within(signed, [
  {
    rule: 'anomaly.another-paper',
    fires: `${LETTERHEAD}\nSố: 45/TB-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${DAY}`,
    not: `${LETTERHEAD}\n${NUMBER}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${DAY}`,
  },
])

const FACES: readonly Row[] = within(faced, [
  {
    rule: 'anomaly.missing-number',
    fires: `${LETTERHEAD}\nSố:      \n${DAY}`,
    not: `${LETTERHEAD}\n${NUMBER}\n${DAY}`,
  },
  {
    rule: 'anomaly.missing-date',
    fires: `${LETTERHEAD}\n${NUMBER}`,
    not: `${LETTERHEAD}\n${NUMBER}\nNghệ An, ngày     tháng 6 năm 2023`,
  },
  {
    rule: 'anomaly.partial-date',
    fires: `${LETTERHEAD}\n${NUMBER}\nNghệ An, ngày     tháng 6 năm 2023`,
    not: `${LETTERHEAD}\n${NUMBER}\n${DAY}`,
  },
  {
    rule: 'anomaly.missing-letterhead',
    fires: `${NUMBER}\n${DAY}`,
    not: `${LETTERHEAD}\n${NUMBER}\n${DAY}`,
  },
  {
    rule: 'anomaly.province-unresolved',
    fires: `ỦY BAN NHÂN DÂN\n${NUMBER}\nngày 10 tháng 6 năm 2023`,
    not: `${LETTERHEAD}\n${NUMBER}\nngày 10 tháng 6 năm 2023`,
  },
  {
    rule: 'anomaly.province-superseded',
    fires: `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\n${NUMBER}\nHà Nam, ngày 10 tháng 6 năm 2023`,
    not: `${LETTERHEAD}\n${NUMBER}\n${DAY}`,
  },
  {
    rule: 'anomaly.unplaced-agency',
    fires: `ỦY BAN NHÂN DÂN\nXÃ KHÔNG TÊN\n${NUMBER}\nngày 10 tháng 6 năm 2023`,
    not: `${LETTERHEAD}\n${NUMBER}\n${DAY}`,
  },
])

/** No line names the province. */
const somewhere = (words: string) => faced(`${NUMBER}\nNgày 10 tháng 6 năm 2023`, `1. ${words}`)

const retold = (sentence: string) =>
  `Trồng cây ven đường\n\n${sentence}\n\nCác xã sẽ trồng cây trong mùa mưa.`

export const ANOMALIES: readonly Row[] = [
  ...FACES,
  ...OTHERS,
  ...within(somewhere, [
    {
      rule: 'anomaly.province-inferred',
      fires: 'Huyện Sơn Động giao xã Dương Hưu và thị trấn Tây Yên Tử trồng cây.',
      not: 'Huyện giao các xã và thị trấn trồng cây.',
    },
    {
      rule: 'anomaly.place-name-variant',
      fires: 'Huyện Sơn Động giao xã Dương Hữu và thị trấn Tây Yên Tử trồng cây.',
      not: 'Huyện Sơn Động giao xã Dương Hưu và thị trấn Tây Yên Tử trồng cây.',
    },
  ]),
  ...within(retold, [
    {
      rule: 'anomaly.retelling',
      fires: 'Ngày 10/6/2023, UBND tỉnh Nghệ An ban hành Kế hoạch số 99/KH-UBND về trồng cây.',
      not: 'Trước đó, UBND tỉnh Nghệ An ban hành Kế hoạch số 99/KH-UBND về trồng cây.',
    },
  ]),
  ...within(titled(), [
    {
      rule: 'anomaly.foreign-symbol-in-title',
      fires: 'Thực hiện Chỉ thị số 34-CT/TW của Ban Bí thư',
      not: 'Thực hiện Kế hoạch số 99/KH-UBND của UBND tỉnh',
    },
  ]),
  ...within(item(), [
    {
      rule: 'anomaly.undated-citation',
      fires: 'Các xã làm theo Chỉ thị số 34-CT/TW.',
      not: 'Các xã làm theo Chỉ thị số 34-CT/TW ngày 24/5/2023.',
    },
    {
      rule: 'anomaly.unknown-issuer-code',
      fires: 'Các xã làm theo Quyết định số 45/QĐ-XYZ.',
      not: 'Các xã làm theo Quyết định số 45/QĐ-TTg.',
    },
    {
      rule: 'anomaly.unresolved-issuer',
      fires: 'Các xã học một tỉnh bạn ở Kế hoạch số 45/KH-UBND.',
      not: 'Các xã học tỉnh ở Kế hoạch số 45/KH-UBND.',
    },
    {
      rule: 'anomaly.cites-future-document',
      fires: 'Các xã làm theo Chỉ thị số 34-CT/TW ngày 24/5/2024.',
      not: 'Các xã làm theo Chỉ thị số 34-CT/TW ngày 24/5/2023.',
    },
    {
      rule: 'anomaly.weekend-date',
      fires: 'Các xã làm theo Chỉ thị số 34-CT/TW ngày 21/5/2023.',
      not: 'Các xã làm theo Chỉ thị số 34-CT/TW ngày 24/5/2023.',
    },
    {
      rule: 'anomaly.page-break-split',
      fires: 'Các xã trồng cây\n\n2\n\ndọc đường làng.',
      not: 'Các xã trồng cây\n\n2. Các thôn tưới cây.',
    },
    {
      rule: 'anomaly.markup-inside-entity',
      fires: 'Các xã làm theo Chỉ thị số **34**-CT/TW.',
      not: '**Các xã** làm theo Chỉ thị số 34-CT/TW.',
    },
    {
      rule: 'anomaly.enumeration-count-mismatch',
      fires: 'Các xã làm 03 nội dung sau: (1) Trồng cây. (2) Tưới cây.',
      not: 'Các xã làm 02 nội dung sau: (1) Trồng cây. (2) Tưới cây.',
    },
    {
      rule: 'anomaly.numbering-inconsistent',
      fires: 'Mục đích.\n\nII. Nội dung.',
      not: 'Mục đích.\n\n2. Nội dung.',
    },
    {
      rule: 'anomaly.table-unread',
      fires: 'Như sau:\n\nNội dung công việc    Đơn vị chủ trì    Thời hạn\nCấp áo\nSở Y tế    Trước\nphao',
      not: 'Như sau:\n\n| Nội dung công việc | Đơn vị chủ trì | Thời hạn |\n| Cấp áo phao | Sở Y tế | Tháng 5 |',
    },
  ]),
  ...within(charged(), [
    {
      rule: 'anomaly.deadline-before-issue',
      fires: 'Sở Y tế rà soát danh mục xong trước ngày 10/5/2023.',
      not: 'Sở Y tế rà soát danh mục xong trước ngày 10/8/2023.',
    },
  ]),
  ...within(
    (words) => paperOf({ type: 'THÔNG BÁO', title: words, body: '1. Các xã vệ sinh đường làng.' }),
    [
      {
        rule: 'anomaly.signatory-not-speaker',
        fires: 'Kết luận của đồng chí Nguyễn Thị Hoa, Phó Chủ tịch UBND tỉnh tại cuộc họp',
        not: 'Kết luận của đồng chí Lê Văn Bình, Chủ tịch UBND tỉnh tại cuộc họp',
      },
    ],
  ),
  ...within(opening('THÔNG BÁO'), [
    {
      rule: 'anomaly.event-before-cited-document',
      fires:
        'Ngày 05/6/2023, UBND tỉnh họp bàn việc trồng cây. Thực hiện Công văn số 865/VPCP-KTTH ngày 07/6/2023, UBND tỉnh nêu như sau:',
      not: 'Ngày 05/6/2023, UBND tỉnh họp bàn việc trồng cây. Thực hiện Công văn số 865/VPCP-KTTH ngày 01/6/2023, UBND tỉnh nêu như sau:',
    },
  ]),
]
