/** Papers of our own sentences that name bodies of one province in the ways in which papers do. */

interface Plan {
  readonly province: string
  readonly kind?: 'tỉnh' | 'thành phố'
  readonly number: string
  /** `10 tháng 9 năm 2024` */
  readonly date: string
  readonly tasks: readonly string[]
  readonly recipients?: readonly string[]
}

/** A plan of a province's People's Committee with these tasks and recipients. */
export const plan = ({ province, kind = 'tỉnh', number, date, tasks, recipients = [] }: Plan): string =>
  `ỦY BAN NHÂN DÂN ${kind.toUpperCase()} ${province.toUpperCase()}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${number}/KH-UBND

${province}, ngày ${date}

KẾ HOẠCH

Chỉnh trang nơi ở cho người có thu nhập thấp

Ủy ban nhân dân ${kind} ${province} ban hành kế hoạch như sau:

TỔ CHỨC THỰC HIỆN

${tasks.map((task, index) => `${index + 1}. ${task}`).join('\n\n')}

Nơi nhận:
${recipients.map((recipient) => `- ${recipient};\n`).join('')}- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Thử
`

/** A telegram of the Prime Minister to those whom `to` names. */
export const telegram = (to: readonly string[], tasks: readonly string[]): string =>
  `THỦ TƯỚNG CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 77/CĐ-TTg

Hà Nội, ngày 12 tháng 8 năm 2024

CÔNG ĐIỆN

Về việc chống nóng cho học sinh

Thủ tướng Chính phủ yêu cầu:

${tasks.map((task, index) => `${index + 1}. ${task}`).join('\n\n')}

Nơi nhận:
${to.map((recipient) => `- ${recipient};\n`).join('')}- Lưu: VT.

THỦ TƯỚNG

Trần Văn Mẫu
`
