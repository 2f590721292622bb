/**
 * One paper in several forms: the text of a paper is taken apart into its blocks (letterhead, lines, tables, foot),
 * and these are set again as HTML and as a Word document, with the letterhead and the foot in two columns. A browser
 * makes the PDF of the HTML.
 */
import { BORDERS, docx, escaped, paragraph, table } from './containers.mjs'

const RIGHT_OF_HEAD = /^(?:CỘNG H(?:ÒA|OÀ) X|ĐẢNG CỘNG SẢN VIỆT NAM$|Độc lập)|,\s*ngày\s.*năm\s+\d{4}$/u
const LEFT_OF_HEAD = /^(?:Số\s*:?\s*[\d.…/]|V\/v\s|\*$)/u
const RULE = /^[-–_=*]{3,}$/
const TYPE =
  /^(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO|HƯỚNG DẪN|CÔNG ĐIỆN|BÁO CÁO|TỜ TRÌNH|QUY ĐỊNH|CHƯƠNG TRÌNH|KẾT LUẬN|BIÊN BẢN|KẾ HOẠCH HÀNH ĐỘNG|CHƯƠNG TRÌNH HÀNH ĐỘNG)(?!\p{L}).*$/u
const FOOT =
  /^(?:Nơi nhận\s*:|(?:TM|T\/M|KT|TL|T\/L|TUQ|Q)\.?\s\p{Lu}|(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG PHÒNG|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|THƯ KÝ)$)/u
const ANNEX = /^(?:PHỤ LỤC|BIỂU|DANH MỤC)/u

const isCapital = (text) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/Đ\/c/g, ''))
const rowOf = (line) => {
  if (/^\|.*\|$/.test(line.trim())) {
    const cells = line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
    return cells.every((cell) => /^[:\s-]*$/.test(cell)) ? [] : cells
  }
  const cells = line.split('\t').map((cell) => cell.trim())
  return cells.length >= 3 && cells.filter(Boolean).length >= 2 ? cells : null
}

/**
 * The blocks of a paper: `PAIR` two columns of lines, `CENTRED` and `PARAGRAPH` a line, `TABLE` rows of cells. Null
 * for a text whose head is not of the usual lines, which then cannot be set in columns.
 */
export function blocksOf(text) {
  const printed = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const indents = printed.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)[0].length)
  const lines = printed.map((line) => line.slice(Math.min(...indents)))
  const words = lines.map((line) => line.trim())
  const head = { left: [], right: [] }
  const blocks = []
  let at = 0
  for (; at < words.length; at += 1) {
    const line = words[at]
    if (line === '' || RULE.test(line)) continue
    if ((TYPE.test(line) && isCapital(line)) || /^(?:Đồng )?Kính gửi/u.test(line)) break
    const parts = line.split(/\s{4,}|\t+/).map((part) => part.trim())
    if (parts.length === 2) {
      if (parts[0]) head.left.push(parts[0])
      if (parts[1]) head.right.push(parts[1])
    } else if (RIGHT_OF_HEAD.test(line)) head.right.push(line)
    else if (LEFT_OF_HEAD.test(line) || (isCapital(line) && head.right.length < 3)) head.left.push(line)
    else if (head.left.some((left) => left.startsWith('V/v'))) head.left.push(line)
    else return null
    if (at > 30 || parts.length > 2) return null
  }
  if (head.left.length === 0 || head.right.length === 0 || at === words.length) return null
  blocks.push({ kind: 'PAIR', left: head.left, right: head.right })
  // type and title stand in the middle up to the first empty line behind the title
  const titled = !/Kính gửi/u.test(words[at])
  let centred = titled
  const foot = { left: [], right: [] }
  let side = null
  let rows = null
  const end = () => {
    if (rows) blocks.push({ kind: 'TABLE', rows })
    rows = null
  }
  const lastBody = words.findLastIndex((line, index) => index > at && /\.\/\.|\/\.$/.test(line))
  for (let first = at; at < words.length; at += 1) {
    const line = words[at]
    if (line === '') {
      if (at > first + 1) centred = false
      if (side === 'LEFT' && foot.left.length > 1) side = 'RIGHT'
      continue
    }
    const row = rowOf(lines[at])
    if (row) {
      if (row.length > 0) (rows ??= []).push(row)
      continue
    }
    end()
    if (side === null && at > Math.max(first + 5, lastBody - 3) && FOOT.test(line.split(/\s{4,}|\t+/)[0]))
      side = 'RIGHT'
    if (side !== null && ANNEX.test(line)) {
      blocks.push({ kind: 'PAIR', ...foot })
      foot.left = foot.right = []
      side = 'ANNEX'
    }
    // without an empty line behind it, a title has one line
    if (at > first + 1 && !words.slice(first + 2, first + 6).includes('')) centred = false
    if (side === null || side === 'ANNEX') {
      blocks.push({
        kind: (centred && at >= first) || RULE.test(line) ? 'CENTRED' : 'PARAGRAPH',
        text: line.replace(/\s+/g, ' '),
      })
      continue
    }
    if (RULE.test(line)) continue
    const parts = lines[at].split(/\s{4,}|\t+/).map((part) => part.trim())
    if (parts.filter(Boolean).length === 2 || (parts.length === 2 && parts[1])) {
      if (parts.filter(Boolean).length > 2) return null
      if (parts[0]) foot.left.push(parts[0])
      foot.right.push(parts[1])
    } else if (parts.length > 2) return null
    else {
      if (/^Nơi nhận/u.test(line)) side = 'LEFT'
      else if (/^[-+–•]\s?\S/u.test(line) && foot.left.length > 0) side = 'LEFT'
      else if (side === 'LEFT' && (isCapital(line) || FOOT.test(line))) side = 'RIGHT'
      foot[side === 'LEFT' ? 'left' : 'right'].push(line)
    }
  }
  end()
  // lines of a typewriter are no paragraphs: nobody could set them again
  const paragraphs = blocks.filter(({ kind }) => kind === 'PARAGRAPH')
  if (paragraphs.filter(({ text }) => /^\p{Ll}(?!\))/u.test(text)).length > paragraphs.length / 6) return null
  if (foot.left.length + foot.right.length > 0) blocks.push({ kind: 'PAIR', ...foot })
  return blocks
}

/**
 * How a page looks. `left`: the part of the width that the left column takes. `heads`: a table's head comes back on
 * each page. `rows`: the cells that face each other are rows of the table (number and date in one of their own).
 */
export const LOOKS = [
  {
    font: 'DejaVu Serif',
    size: 14,
    left: 40,
    margin: 20,
    heads: true,
    rows: false,
    valign: 'top',
    align: 'center',
  },
  {
    font: 'DejaVu Serif Condensed',
    size: 13,
    left: 30,
    margin: 25,
    heads: false,
    rows: true,
    valign: 'top',
    align: 'center',
  },
  {
    font: 'DejaVu Sans',
    size: 12,
    left: 35,
    margin: 15,
    heads: true,
    rows: true,
    valign: 'middle',
    align: 'center',
  },
  {
    font: 'DejaVu Sans Condensed',
    size: 14,
    left: 45,
    margin: 30,
    heads: false,
    rows: false,
    valign: 'middle',
    align: 'center',
  },
  {
    font: 'DejaVu Serif',
    size: 16,
    left: 38,
    margin: 30,
    heads: true,
    rows: true,
    valign: 'top',
    align: 'left',
  },
  {
    font: 'DejaVu Sans',
    size: 11,
    left: 50,
    margin: 10,
    heads: false,
    rows: false,
    valign: 'middle',
    align: 'center',
  },
]

/** The rows of a pair: one, or one for what stands above the number and one from there on. */
export function rowsOfPair({ left, right }, apart) {
  const number = left.findIndex((line) => /^Số/u.test(line))
  const date = right.findIndex((line) => /ngày\s.*năm/u.test(line))
  if (!apart || number < 1 || date < 1) return [[left, right]]
  return [
    [left.slice(0, number), right.slice(0, date)],
    [left.slice(number), right.slice(date)],
  ]
}

/**
 * The blocks as a page for a browser to show or to print. A foot is kept on one page: where a page ends within it, a
 * browser prints the accents of the next page's first line below it, and half a signature is none in any form.
 */
export function asHtml(blocks, look = LOOKS[0]) {
  const lines = (texts) => texts.map((text) => `<p>${escaped(text)}</p>`).join('')
  const pair = (block) =>
    `<table class="pair">${rowsOfPair(block, look.rows)
      .map(
        ([left, right]) =>
          `<tr><td style="width: ${look.left}%">${lines(left)}</td><td>${lines(right)}</td></tr>`,
      )
      .join('\n')}</table>`
  const cells = (row, tag) => `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  const data = ([head, ...rows]) =>
    `<table class="data" border="1"><${look.heads ? 'thead' : 'tbody'}>${cells(head, look.heads ? 'th' : 'td')}</${look.heads ? 'thead' : 'tbody'}><tbody>${rows.map((row) => cells(row, 'td')).join('\n')}</tbody></table>`
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Văn bản</title><style>
body { margin: 0; font: ${look.size}px '${look.font}' }
p { margin: 0 0 6px; text-align: justify }
.pair { width: 100%; border-collapse: collapse }
.pair tr { break-inside: avoid }
.pair td { vertical-align: ${look.valign}; padding: 0 2px }
.pair p, .centred { text-align: ${look.align}; margin: 0 }
.centred { text-align: center; font-weight: bold }
.data { width: 100%; border-collapse: collapse }
.data td, .data th { vertical-align: ${look.valign}; padding: 2px 4px }
</style></head><body>
${blocks
  .map((block) => {
    if (block.kind === 'PAIR') return pair(block)
    if (block.kind === 'TABLE') return data(block.rows)
    return `<p${block.kind === 'CENTRED' ? ' class="centred"' : ''}>${escaped(block.text)}</p>`
  })
  .join('\n')}
</body></html>
`
}

/** The blocks as plain text: the cells of a pair below each other, the rows of a table between bars. */
export const asText = (blocks, look = LOOKS[0]) =>
  `${blocks
    .map((block) => {
      if (block.kind === 'PAIR')
        return `${rowsOfPair(block, look.rows)
          .flat()
          .map((lines) => lines.join('\n'))
          .join('\n\n')}\n`
      if (block.kind === 'TABLE') return `\n${block.rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`
      return block.text
    })
    .join('\n')}\n`

/** The blocks as a Word document; its pair tables have no lines, its data tables have. */
export function asDocx(blocks, look = LOOKS[0]) {
  const cell = (lines) => lines.map((line) => paragraph(line)).join('') || paragraph('')
  return docx(
    blocks
      .map((block) => {
        if (block.kind === 'PAIR')
          return table(rowsOfPair(block, look.rows).map((row) => row.map(cell))) + paragraph('')
        if (block.kind === 'TABLE')
          return table(
            block.rows.map((row) => row.map((text) => cell([text]))),
            BORDERS,
          )
        return paragraph(block.text)
      })
      .join(''),
  )
}

/** How a browser prints such a page: A4 with a number on each page, or with its own head and foot. */
export const printing = (look, ownHead = false) => ({
  format: 'A4',
  printBackground: true,
  margin: Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [side, `${look.margin}mm`])),
  displayHeaderFooter: true,
  ...(ownHead
    ? {}
    : {
        headerTemplate:
          '<div style="font-size: 10px; width: 100%; text-align: center" class="pageNumber"></div>',
        footerTemplate: '<div></div>',
      }),
})

const BODIES = [
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở Xây dựng',
  'Sở Y tế',
  'Sở Khoa học và Công nghệ',
  'Sở Nông nghiệp và Môi trường',
  'Công an tỉnh',
  'Sở Văn hóa, Thể thao và Du lịch',
]
const WORKS = [
  'Lập danh mục trạm bơm cần sửa và chi phí sửa từng trạm, kèm bản đồ vị trí',
  'Mở lớp học bơi cho trẻ em ở các xã ven sông',
  'Rà soát biển báo trên các tuyến đường đến trường, thay những biển đã mờ và lắp thêm biển ở đoạn cong',
  'Số hóa hồ sơ',
  'Tổ chức đo mặn mỗi tuần tại các cửa cống và đăng kết quả lên trang của tỉnh để người dân biết mà lấy nước',
]

/**
 * A plan of our own whose tasks stand in a table of `rows` rows, longer than a page; its letterhead names a long
 * superior body and a long issuer, so that both wrap.
 */
export function taskPaper(rows, draw) {
  const date = () => `${1 + draw.below(28)}/${1 + draw.below(12)}/2025`
  const number = 100 + draw.below(800)
  return [
    {
      kind: 'PAIR',
      left: ['ỦY BAN NHÂN DÂN TỈNH', 'NINH THUẬN', `Số: ${number}/KH-UBND`],
      right: [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Ninh Thuận, ngày 14 tháng 01 năm 2025',
      ],
    },
    { kind: 'CENTRED', text: 'KẾ HOẠCH' },
    {
      kind: 'CENTRED',
      text: 'Giữ nước ngọt, phòng hạn và chăm lo trẻ em ở các xã ven sông, ven biển trên địa bàn tỉnh trong năm 2025',
    },
    {
      kind: 'PARAGRAPH',
      text: 'Thực hiện Chỉ thị số 36-CT/TW ngày 19 tháng 6 năm 2024 của Ban Bí thư, Ủy ban nhân dân tỉnh Ninh Thuận ban hành Kế hoạch với các nhiệm vụ sau:',
    },
    { kind: 'PARAGRAPH', text: 'I. NHIỆM VỤ' },
    {
      kind: 'TABLE',
      rows: [
        ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn hoàn thành'],
        ...Array.from({ length: rows }, (_, index) => {
          const lead = draw.below(BODIES.length)
          return [
            String(index + 1),
            WORKS[draw.below(WORKS.length)],
            BODIES[lead],
            draw.once(4)
              ? ''
              : `${BODIES[(lead + 1) % BODIES.length]}; ${BODIES[(lead + 3) % BODIES.length]}; Ủy ban nhân dân các xã, phường`,
            `Trước ngày ${date()}`,
          ]
        }),
      ],
    },
    { kind: 'PARAGRAPH', text: 'II. TỔ CHỨC THỰC HIỆN' },
    {
      kind: 'PARAGRAPH',
      text: `1. Giao Sở Nội vụ theo dõi, tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày ${date()}.`,
    },
    {
      kind: 'PAIR',
      left: [
        'Nơi nhận:',
        '- Thường trực Tỉnh ủy;',
        '- Các sở, ban, ngành tỉnh; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh;',
        '- Ủy ban nhân dân các xã, phường;',
        '- Lưu: VT, KTTH.',
      ],
      right: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Chế Thị Mẫu'],
    },
  ]
}

/** Where something stands, and how it is broken into lines, is each form's own. */
const OF_THE_FORM = new Set(['file', 'textBase', 'textLength', 'span', 'confidence', 'quote', 'printed'])

/** What a paper says, whatever form it has. In: its findings in the format of the gold. */
export const findingsInAnyForm = ({ anomalies, ...rest }) =>
  byValue({
    ...rest,
    // only what has pages can break a sentence at their ends
    anomalies: anomalies.filter(({ code }) => code !== 'PAGE_BREAK_SPLIT'),
  })

function byValue(value) {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ')
  if (Array.isArray(value)) return value.map(byValue)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (OF_THE_FORM.has(key) ? [] : [[key, byValue(part)]])),
  )
}
