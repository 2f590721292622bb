/**
 * One paper of our own sentences in four forms, as offices publish them: `node test/read/papers/make.mjs` writes
 * plan.txt, plan.docx, plan.html and plan.pdf beside this file. A test holds them against what is made here.
 */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { docx, escaped, inList, paragraph, pdf, piece, table, widthOf } from './containers.mjs'

const LEFT = ['ỦY BAN NHÂN DÂN', 'TỈNH BẾN TRE', '', 'Số: 218/KH-UBND']
const RIGHT = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  '',
  'Bến Tre, ngày 12 tháng 9 năm 2024',
]
const TITLE = ['KẾ HOẠCH', 'Chăm lo nhà ở cho công nhân và người thu nhập thấp trên địa bàn tỉnh Bến Tre']
const PREAMBLE =
  'Thực hiện Chỉ thị số 34-CT/TW ngày 24 tháng 5 năm 2024 của Ban Bí thư và Quyết định số 927/QĐ-TTg ngày 30 tháng 8 năm 2024 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh Bến Tre ban hành kế hoạch như sau:'
const SECTIONS = [
  {
    number: 'I',
    heading: 'MỤC ĐÍCH, YÊU CẦU',
    items: [
      { text: 'Bảo đảm mỗi khu nhà ở mới đều có trường học, trạm y tế và cây xanh.', below: [] },
      {
        text: 'Việc khảo sát nhu cầu phải làm tới từng khu trọ, không làm lướt qua cho có số liệu.',
        below: [],
      },
    ],
  },
  {
    number: 'II',
    heading: 'TỔ CHỨC THỰC HIỆN',
    items: [
      {
        text: 'Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và Sở Kế hoạch và Đầu tư:',
        below: [
          'Lập danh mục khu đất dành cho nhà ở công nhân, hoàn thành trước ngày 30 tháng 11 năm 2024;',
          'Xây dựng quy trình xét duyệt hồ sơ, trình Ủy ban nhân dân tỉnh trong quý I năm 2025.',
        ],
      },
      {
        text: 'Giao Sở Nội vụ theo dõi, báo cáo Ủy ban nhân dân tỉnh kết quả trước ngày 15 tháng 12 năm 2024.',
        below: [],
      },
      {
        text: 'Công an tỉnh phối hợp với Liên đoàn Lao động tỉnh rà soát các khu trọ chưa bảo đảm an toàn cháy.',
        below: [],
      },
    ],
  },
]
const RECIPIENTS = ['Nơi nhận:', '- Thường trực Tỉnh ủy;', '- Các sở, ban, ngành tỉnh;', '- Lưu: VT, NHV.']
const SIGNATURE = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Trần Thị Mẫu']

/** What is printed in the body, line by line, with its numbers. */
const body = SECTIONS.flatMap(({ number, heading, items }) => [
  `${number}. ${heading}`,
  ...items.flatMap(({ text, below }, index) => [
    `${index + 1}. ${text}`,
    ...below.map((line) => `- ${line}`),
  ]),
])

const asText = () =>
  [
    ...LEFT.filter(Boolean),
    '',
    ...RIGHT.filter(Boolean),
    '',
    ...TITLE,
    '',
    PREAMBLE,
    '',
    ...body,
    '',
    ...RECIPIENTS,
    '',
    ...SIGNATURE,
    '',
  ].join('\n')

/** Numbers come from Word's lists, the title's capitals from a property; head and foot are tables without lines. */
function asDocx() {
  const cell = (lines) => lines.map((line) => paragraph(line)).join('')
  const level = (at, format, pattern) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'bullet', '\uf0b7')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  return docx(
    [
      table([[cell(LEFT), cell(RIGHT)]]),
      paragraph(''),
      `<w:p><w:r><w:rPr><w:b/><w:caps/></w:rPr><w:t>Kế </w:t></w:r><w:r><w:rPr><w:caps/></w:rPr><w:t>hoạch</w:t></w:r></w:p>`,
      paragraph(TITLE[1]),
      paragraph(''),
      paragraph(PREAMBLE),
      ...SECTIONS.flatMap(({ heading, items }) => [
        paragraph(heading, inList(1, 0)),
        ...items.flatMap(({ text, below }) => [
          paragraph(text, inList(1, 1)),
          ...below.map((line) => paragraph(line, inList(1, 2))),
        ]),
      ]),
      paragraph(''),
      table([[cell(RECIPIENTS), cell(SIGNATURE)]]),
    ].join(''),
    { numbering },
  )
}

/** A page of a law site: menu and script around it, entities in it. */
function asHtml() {
  const marked = (text) => escaped(text).replace(/à/g, '&agrave;').replace(/ô/g, '&#244;')
  const cell = (lines) =>
    `<td>${lines
      .filter(Boolean)
      .map((line) => `<p>${marked(line)}</p>`)
      .join('')}</td>`
  const pair = (left, right) => `<table width="100%"><tr>${cell(left)}${cell(right)}</tr></table>`
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Kế hoạch 999/KH-UBND</title><style>p { margin: 0 }</style></head>
<body><nav><a href="/">Trang chủ</a> <a href="/vb">Văn bản số 12/2020/QĐ-UBND</a></nav><script>var menu = '<p>Số: 1/KH-X</p>'</script>
<div class="content">${pair(LEFT, RIGHT)}
<p align="center"><b>${marked(TITLE[0])}</b><br>
${marked(TITLE[1])}</p>
<p>${marked(PREAMBLE)}</p>
${SECTIONS.map(({ number, heading, items }) => `<p><b>${number}. ${marked(heading)}</b></p>\n<ol>${items.map(({ text, below }) => `<li>${marked(text)}${below.length > 0 ? `<ul>${below.map((line) => `<li>${marked(line)}`).join('\n')}</ul>` : ''}</li>`).join('\n')}</ol>`).join('\n')}
${pair(RECIPIENTS, SIGNATURE)}</div>
</body></html>
`
}

/** Two pages of wrapped lines; head and foot in two columns, the page's number at its top. */
function asPdf() {
  const [size, step, left, right] = [12, 18, 70, 545]
  const pages = []
  let content = ''
  let y = 800
  const turn = () => {
    pages.push(content)
    content = piece(String(pages.length + 1), 300, 815, size)
    y = 780
  }
  const centred = (text, x) => (text === '' ? '' : piece(text, x - widthOf(text, size) / 2, y, size))
  const columns = (first, second) => {
    for (let i = 0; i < Math.max(first.length, second.length); i += 1) {
      content += centred(first[i] ?? '', 155) + centred(second[i] ?? '', 405)
      y -= step
    }
  }
  columns(LEFT, RIGHT)
  y -= step
  const wrapped = (text, indent) => {
    const room = () => Math.floor((right - left - indent) / (size / 2))
    let line = ''
    const put = () => {
      if (y < 440) turn()
      content += piece(line, left + indent, y, size)
      y -= step
    }
    for (const word of text.split(' ')) {
      if (line !== '' && line.length + word.length + 1 > room()) {
        put()
        indent = 0
        line = word
      } else line += line === '' ? word : ` ${word}`
    }
    put()
  }
  content += centred(TITLE[0], 300)
  y -= step
  const [first, second] = [
    TITLE[1].slice(0, TITLE[1].indexOf(' trên')),
    TITLE[1].slice(TITLE[1].indexOf('trên')),
  ]
  content += centred(first, 300)
  y -= step
  content += centred(second, 300)
  y -= 2 * step
  for (const text of [PREAMBLE, ...body]) wrapped(text, 30)
  y -= step
  columns(RECIPIENTS, SIGNATURE)
  pages.push(content)
  return pdf(pages)
}

/** File name → content. */
export const papers = () => ({
  'plan.txt': asText(),
  'plan.docx': asDocx(),
  'plan.html': asHtml(),
  'plan.pdf': asPdf(),
})

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, content] of Object.entries(papers()))
    writeFileSync(new URL(name, import.meta.url), content)
