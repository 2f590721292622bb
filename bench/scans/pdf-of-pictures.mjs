/** A PDF with a JPEG on each page, as a scanner makes it. `sizes`: width and height of each picture in dots. */
export function pdfOfPictures(pictures, dpi) {
  const parts = [Buffer.from('%PDF-1.4\n')]
  const offsets = []
  let length = parts[0].length
  const put = (...bytes) => {
    for (const part of bytes) {
      parts.push(Buffer.from(part))
      length += part.length
    }
  }
  const object = (...body) => {
    offsets.push(length)
    put(`${offsets.length} 0 obj\n`, ...body, '\nendobj\n')
  }
  const kids = pictures.map((_, index) => `${3 + 3 * index} 0 R`).join(' ')
  object('<< /Type /Catalog /Pages 2 0 R >>')
  object(`<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`)
  pictures.forEach(({ bytes, width, height }, index) => {
    const first = 3 + 3 * index
    const [across, down] = [width, height].map((dots) => ((dots * 72) / dpi).toFixed(2))
    const drawing = `q ${across} 0 0 ${down} 0 0 cm /P Do Q`
    object(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${first + 1} 0 R /Resources << /XObject << /P ${first + 2} 0 R >> >> >>`) // prettier-ignore
    object(`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`)
    object(`<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream') // prettier-ignore
  })
  const start = length
  put(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`,
    offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join(''),
    `trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  )
  return Buffer.concat(parts)
}
