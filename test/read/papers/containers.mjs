/** Small writers of DOCX and PDF for tests: what they write is theirs to choose byte by byte, also what is wrong. */
import { constants, crc32, deflateRawSync } from 'node:zlib'

/**
 * What these pieces deflate to, one after the other; `times`: so often over, and still packed once.
 *
 * @param {readonly { content: string | Buffer, times?: number }[]} pieces
 */
export function packed(pieces) {
  const [blocks, sums] = [[], { checksum: 0, size: 0 }]
  for (const { content, times = 1 } of pieces) {
    const data = Buffer.from(content)
    // ends on a whole byte and refers to nothing before it, so that it can stand anywhere
    const block = deflateRawSync(data, { level: 9, finishFlush: constants.Z_FULL_FLUSH })
    for (let time = 0; time < times; time += 1) {
      blocks.push(block)
      sums.checksum = crc32(data, sums.checksum)
    }
    sums.size += data.length * times
  }
  return { deflated: Buffer.concat([...blocks, LAST_BLOCK]), ...sums }
}

const whole = (data) => ({
  deflated: deflateRawSync(data, { level: 9 }),
  checksum: crc32(data),
  size: data.length,
})

/** Of what is deflated; without content. */
const LAST_BLOCK = Buffer.from([0x03, 0x00])

/**
 * A ZIP container. `parts`: pairs of a name and its content, as such or `packed`, in order; one name may come twice.
 * `lies` changes what the directory says of a part: its flags, method, sizes or checksum.
 *
 * @param {readonly [string, string | Buffer | ReturnType<typeof packed>][]} parts
 * @param {(part: string) => object} [lies]
 */
export function zip(parts, lies = () => ({})) {
  const bodies = []
  const directory = []
  let offset = 0
  for (const [part, content] of parts) {
    const { deflated, checksum, size } = content.deflated ? content : whole(Buffer.from(content))
    const entry = {
      flags: 0x0800,
      method: 8,
      checksum,
      packed: deflated.length,
      size,
      offset,
      ...lies(part),
    }
    const name = Buffer.from(part)
    const fields = (at, buffer) => {
      buffer.writeUInt16LE(20, at)
      buffer.writeUInt16LE(entry.flags, at + 2)
      buffer.writeUInt16LE(entry.method, at + 4)
      buffer.writeUInt32LE(entry.checksum, at + 10)
      buffer.writeUInt32LE(entry.packed, at + 14)
      buffer.writeUInt32LE(entry.size, at + 18)
      buffer.writeUInt16LE(name.length, at + 22)
    }
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    fields(4, local)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    fields(6, central)
    central.writeUInt32LE(entry.offset, 42)
    bodies.push(local, name, deflated)
    directory.push(central, name)
    offset += local.length + name.length + deflated.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, listed, end])
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
/** A part of a Word document: `root` is `document`, `styles`, `numbering` or `footnotes`. */
export const part = (root, inner) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inner}</w:${root}>`
/** A paragraph; a line break in `text` is one on paper. */
export const paragraph = (text, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r>${text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>')}</w:r></w:p>`
export const inList = (list, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
export const table = (rows, properties = '') =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
export const BORDERS = '<w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>'

/** A Word document of this body; `more`: its other parts (`styles`, `numbering`, `footnotes`), by name. */
export const docx = (body, more = {}) =>
  zip([
    [
      '[Content_Types].xml',
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ],
    ['word/document.xml', part('document', `<w:body>${body}<w:sectPr/></w:body>`)],
    ...Object.entries(more).map(([name, inner]) => [`word/${name}.xml`, part(name, inner)]),
  ])

const UNIT = 0.5

/** How wide `text` is in points at this size. */
export const widthOf = (text, size) => text.length * UNIT * size

/** One piece of text at its place on a page of 595 by 842 points. */
export const piece = (text, x, y, size = 13) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x.toFixed(1)} ${y.toFixed(1)} Tm <${Buffer.from(text.normalize('NFC'), 'utf16le').swap16().toString('hex')}> Tj ET\n`

/**
 * A PDF of these pages, each the content of its stream; `filtered` says how a stream is packed, `set` what is printed into the
 * dictionary of each page, and `extra` what other streams there are, from object 100 on.
 *
 * @param {readonly string[]} pages
 * @param {(content: string) => { filter: string, data: Buffer }} [filtered]
 * @param {{ set?: string, extra?: readonly { filter: string, data: Buffer }[] }} [more]
 */
export function pdf(
  pages,
  filtered = (content) => ({ filter: '', data: Buffer.from(content) }),
  { set = '', extra = [] } = {},
) {
  const ranges = Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0'))
  const blocks = [0, 100, 200]
    .map((from) => ranges.slice(from, from + 100))
    .filter(({ length }) => length > 0)
  const meaning = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange
${blocks.map((block) => `${block.length} beginbfrange\n${block.map((high) => `<${high}00> <${high}ff> <${high}00>`).join('\n')}\nendbfrange`).join('\n')}
endcmap end end`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW ${UNIT * 1000} >>`,
    '<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    { filter: '', data: Buffer.from(meaning) },
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${8 + index * 2} 0 R${set} >>`,
      filtered(content),
    ]),
  ]
  if (extra.length > 0) {
    while (objects.length < 99) objects.push('null')
    objects.push(...extra)
  }
  const chunks = [Buffer.from('%PDF-1.7\n')]
  const offsets = []
  let length = chunks[0].length
  const put = (chunk) => {
    chunks.push(Buffer.from(chunk))
    length += chunks.at(-1).length
  }
  objects.forEach((object, index) => {
    offsets.push(length)
    put(`${index + 1} 0 obj\n`)
    if (typeof object === 'string') put(`${object}\nendobj\n`)
    else {
      put(`<< /Length ${object.data.length} ${object.filter} >>\nstream\n`)
      put(object.data)
      put('\nendstream\nendobj\n')
    }
  })
  const start = length
  put(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`,
  )
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`)
  return Buffer.concat(chunks)
}
