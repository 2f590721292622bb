/**
 * Makes the pictures of this folder anew: `node test/read/scan/make.mjs`. A browser draws two short papers of our own; they
 * are spoilt as those of `bench/scans.mjs` are.
 */
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { deflateSync, inflateSync } from 'node:zlib'
import { asHtml } from '../papers/forms.mjs'
import { drawer } from '../../../bench/scans/draw.mjs'
import { spoil } from '../../../bench/scans/spoil.mjs'
import { seeded } from '../../../bench/seeded.mjs'

const look = { font: "'DejaVu Serif'", size: 18, left: 42, heads: false, rows: false, valign: 'top', align: 'center', height: 1.3, margin: [22, 18, 22, 30] } // prettier-ignore
const head = (number) => ({
  kind: 'PAIR',
  left: ['ỦY BAN NHÂN DÂN', 'TỈNH NINH THUẬN', number],
  right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Ninh Thuận, ngày 14 tháng 01 năm 2025'], // prettier-ignore
})
const blocks = [
  head('Số: 36/KH-UBND'),
  { kind: 'CENTRED', text: 'KẾ HOẠCH' },
  { kind: 'CENTRED', text: 'Giữ nước ngọt cho các xã ven biển trong năm 2025' },
  { kind: 'PARAGRAPH', text: 'Thực hiện Chỉ thị số 36-CT/TW ngày 19 tháng 6 năm 2024 của Ban Bí thư, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:' }, // prettier-ignore
  { kind: 'TABLE', rows: [['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời hạn'], ['1', 'Lập danh mục trạm bơm cần sửa', 'Sở Xây dựng', 'Trước ngày 28/4/2025'], ['2', 'Số hóa hồ sơ', 'Sở Nội vụ', 'Trước ngày 17/10/2025']] }, // prettier-ignore
  {
    kind: 'PARAGRAPH',
    text: '1. Giao Sở Nội vụ theo dõi, báo cáo Ủy ban nhân dân tỉnh trước ngày 10/8/2025.',
  },
  { kind: 'PAIR', left: ['Nơi nhận:', '- Thường trực Tỉnh ủy;', '- Lưu: VT.'], right: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Chế Thị Mẫu'] }, // prettier-ignore
]
const folder = new URL('.', import.meta.url)
const pen = await drawer()
const photo = { dpi: 150, turn: 1.5, blur: 0.3, ink: 0.8, noise: 2, stamp: true, photo: true, quality: 60 }
const [sheet] = await pen.draw({ blocks, look }, 150)
writeFileSync(new URL('photo.jpg', folder), await spoil(sheet, photo, seeded(5), true))
const [secret] = await pen.draw({ blocks: blocks.slice(0, 4), look }, 150)
writeFileSync(new URL('red-stamp.png', folder), await stamped(secret))
await pen.close()
writeFileSync(new URL('wrong-fonts.pdf', folder), withWrongFonts(await printed(asHtml(blocks, look))))

/** As a browser prints it. */
async function printed(html) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] }) // prettier-ignore
  const page = await browser.newPage()
  await page.setContent(html)
  const bytes = await page.pdf({ format: 'A4', margin: { top: '20mm', right: '20mm', bottom: '20mm', left: '30mm' } }) // prettier-ignore
  await browser.close()
  return bytes
}

/** Whatever small letter a font says it shows is another one. */
function withWrongFonts(pdf) {
  const parts = []
  let last = 0
  for (const { 0: head, index } of pdf.toString('latin1').matchAll(/stream\r?\n/g)) {
    const start = index + head.length
    const end = pdf.indexOf('endstream', start)
    let map = ''
    try {
      map = inflateSync(pdf.subarray(start, end)).toString('latin1')
    } catch {
      // no packed stream
    }
    if (!/beginbf(?:char|range)/.test(map)) continue
    const wrong = map.replace(/<([0-9A-Fa-f]{4})>(?=\s*\n)/g, (_, code) => {
      const letter = Number.parseInt(code, 16)
      return `<${(letter > 0x60 ? 0x61 + ((letter * 7) % 26) : letter).toString(16).padStart(4, '0')}>`
    })
    parts.push(pdf.subarray(last, start), deflateSync(Buffer.from(wrong, 'latin1')), Buffer.from('\n'))
    last = end
  }
  return Buffer.concat([...parts, pdf.subarray(last)])
}

/** With a stamp of secrecy in red below the number. */
async function stamped(sheet) {
  const image = await loadImage(sheet)
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  context.strokeStyle = context.fillStyle = '#d0202a'
  context.lineWidth = 3
  context.strokeRect(250, 250, 130, 50)
  context.font = "bold 40px 'DejaVu Sans'"
  context.fillText('MẬT', 268, 290)
  return canvas.toBuffer('image/png')
}
