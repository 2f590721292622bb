/** Small PDFs with pictures in them, kept as machines of offices keep them: in strips, as stencils, within the content. */
import { createCanvas } from '@napi-rs/canvas'
import { deflateSync } from 'node:zlib'

/** Lines of print on white paper, at 150 dots an inch. */
export function printed(lines, [width, height], size = 30) {
  const canvas = createCanvas(width, height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = 'black'
  pen.font = `${size}px 'DejaVu Serif'`
  lines.forEach(({ text, x, y }) => pen.fillText(text, x, y))
  const { data } = pen.getImageData(0, 0, width, height)
  return { width, height, greys: Buffer.from(data.filter((_, at) => at % 4 === 0)) }
}

/** Rows `from` to `to` of such a page. */
export const rowsOf = ({ width, greys }, from, to) => ({
  width,
  height: to - from,
  greys: greys.subarray(from * width, to * width),
})

/** A picture as an object of a PDF; `stencil`: only where there is ink. */
export function picture({ width, height, greys }, { stencil = false, filter = '/FlateDecode' } = {}) {
  const data = stencil ? bitsOf(width, height, greys) : greys
  const kind = stencil ? '/ImageMask true /BitsPerComponent 1' : '/ColorSpace /DeviceGray /BitsPerComponent 8'
  return {
    head: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${kind} /Filter ${filter}`,
    data: deflateSync(data),
  }
}

/** A dot of ink is 0, which paints. */
function bitsOf(width, height, greys) {
  const row = Math.ceil(width / 8)
  const bits = Buffer.alloc(row * height, 0xff)
  greys.forEach((grey, at) => {
    if (grey < 128) bits[Math.floor(at / width) * row + ((at % width) >> 3)] &= ~(0x80 >> ((at % width) & 7))
  })
  return bits
}

/**
 * A PDF of pages: the content of each, its size in points, its objects by name (`head`, `data`), its annotations as they are
 * printed; `{name}` in them refers to such an object. `root` is printed into the catalogue.
 */
export function pdfWith(pages, root = '') {
  const objects = [`<< /Type /Catalog /Pages 2 0 R ${root} >>`, '']
  const add = (object) => objects.push(object)
  const stream = ({ head = '', data }) =>
    Buffer.concat([
      Buffer.from(`<< ${head} /Length ${data.length} >>\nstream\n`),
      Buffer.from(data),
      Buffer.from('\nendstream'),
    ])
  const kids = pages.map(({ content, size = [595, 842], objects: own = {}, annotations = [], more = '' }) => {
    const numbers = Object.entries(own).map(([name, object]) => [name, add(stream(object))])
    const named = (text) => text.replace(/\{(\w+)\}/g, (_, name) => `${new Map(numbers).get(name)} 0 R`)
    const drawing = add(stream({ data: content }))
    const list = numbers.map(([name, number]) => `/${name} ${number} 0 R`).join(' ')
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(' ')}] /Contents ${drawing} 0 R ${more} /Annots [${annotations.map(named).join(' ')}] /Resources << ${FONTS} /XObject << ${list} >> >> >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`
  const parts = [Buffer.from('%PDF-1.7\n')]
  const starts = objects.map((object, index) => {
    const start = parts.reduce((sum, { length }) => sum + length, 0)
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'))
    return start
  })
  const start = parts.reduce((sum, { length }) => sum + length, 0)
  const table = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(`xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${table}`),
    Buffer.from(`trailer\n<< /Size ${starts.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`),
  )
  return new Uint8Array(Buffer.concat(parts))
}

export const FONTS =
  '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >> >>'
