import type { Source } from '../../src/model/source'

/** Papers of our own sentences, for tests that need a cascade of a certain shape. */

/** A paper as a plain text file that was read. */
export const fileOf = (name: string, text: string): Source => ({
  name,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  text,
  textBase: 'RAW',
})

export interface PaperFacts {
  readonly province: string
  readonly number?: string | null
  readonly date?: string | null
  readonly cites?: string
  readonly title?: string
}

const spelled = (day: string) => `ngày ${day.slice(8)} tháng ${day.slice(5, 7)} năm ${day.slice(0, 4)}`

/** A report of a provincial People's Committee on `on`, a plan as `provincialPlan` gives it: one task is done, one is not. */
export function provincialReport({
  province,
  number = '300',
  date = '2024-11-25',
  cites = `Kế hoạch số 15/KH-UBND ngày 10/9/2024 của Ủy ban nhân dân tỉnh ${province}`,
  results = [
    'Sở Xây dựng đã hoàn thành việc lập danh mục khu đất.',
    'Việc theo dõi thi đua chưa thực hiện được do thiếu người.',
  ],
}: PaperFacts & { readonly results?: readonly string[] }): string {
  return `ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${number ?? ''}/BC-UBND

${province}, ${date === null ? 'ngày    tháng    năm' : spelled(date)}

BÁO CÁO

Kết quả thực hiện ${cites}

Ủy ban nhân dân tỉnh ${province} báo cáo như sau:

I. KẾT QUẢ

${results.map((words, at) => `${at + 1}. ${words}`).join('\n\n')}

Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn Nam
`
}

/** A plan of a provincial People's Committee that carries out `cites` (a citation as papers print it). */
export function provincialPlan({
  province,
  number = '15',
  date = '2024-09-10',
  cites = 'Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư',
  title,
}: PaperFacts): string {
  return `ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${number ?? ''}/KH-UBND

${province}, ${date === null ? 'ngày    tháng    năm' : spelled(date)}

KẾ HOẠCH

${title ?? `Phát triển nhà ở cho người thu nhập thấp tại tỉnh ${province}`}

Thực hiện ${cites}, Ủy ban nhân dân tỉnh ${province} ban hành kế hoạch như sau:

I. TỔ CHỨC THỰC HIỆN

1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập danh mục khu đất; hoàn thành trước ngày 30/11/2024.

2. Giao Sở Nội vụ theo dõi việc thi đua, báo cáo Ủy ban nhân dân tỉnh trong quý IV/2024.

Nơi nhận:
- Thường trực Tỉnh ủy;
- Các sở, ban, ngành;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Thử
`
}

/** A directive of a Tỉnh ủy: the number series that exists in every province. */
export function provincialDirective({ province, number = '26', date = '2023-06-02' }: PaperFacts): string {
  return `TỈNH ỦY ${province.toUpperCase()}
*
ĐẢNG CỘNG SẢN VIỆT NAM

Số ${number}-CT/TU

${province}, ${spelled(date ?? '2023-06-02')}

CHỈ THỊ

Về nêu cao trách nhiệm của cán bộ trong công việc hằng ngày

Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng thực hiện tốt các việc sau:

1. Rà soát công việc còn chậm của từng cơ quan.

Nơi nhận:
- Các huyện ủy, thành ủy,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Trần Thị Mẫu
`
}

/** A plan that names a directive of a Tỉnh ủy without its date. */
export const undatedCitation = (province: string, date = '2025-02-03', number = '40') =>
  provincialPlan({ province, number, date, cites: 'Chỉ thị số 26-CT/TU của Ban Thường vụ Tỉnh ủy' })

/** A notice that reports a meeting; where it bears no date of issue, the meeting tells it. */
export const meetingNotice = (
  province: string,
  meetingOn: string,
  title: string,
) => `ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

THÔNG BÁO

${title}

Ngày ${meetingOn.split('-').reverse().join('/')}, Chủ tịch Ủy ban nhân dân tỉnh ${province} chủ trì cuộc họp về việc này. Sau khi nghe báo cáo, Chủ tịch kết luận:

1. Giao Sở Xây dựng rà soát các dự án còn chậm, báo cáo trước ngày 30/11/2024.

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG

Lê Văn Thử
`
