// What people put onto papers before they are scanned: seals, stamps, digits on dotted lines, pens, watermarks.
import { curve, writeDigits } from './office.mjs'
import { CUTS, pressSeal, radiusOf } from './seals.mjs'

export const pick = (random, values) => values[Math.floor(random() * values.length)]
export const between = (random, low, high) => low + random() * (high - low)

/** The canvas with what is drawn on it; nothing of the pen stays as it was set. */
function drawnOn(canvas, draw) {
  const context = canvas.getContext('2d')
  context.save()
  draw(context, canvas)
  context.restore()
  return canvas
}

/** The same for ink through which the print is seen. */
const inkedOn = (canvas, draw) =>
  drawnOn(canvas, (context) => {
    context.globalCompositeOperation = 'multiply'
    draw(context, canvas)
  })

export function sealAt({ canvas, dpi, random }, mark, above = 0.2) {
  if (!mark) return canvas
  const alpha = between(random, 0.6, 0.9)
  const x = mark.left + (mark.right - mark.left) * between(random, 0, 0.6)
  const y = mark.top - radiusOf(dpi) * above
  const tilt = between(random, -0.3, 0.3)
  const colour = `rgb(${between(random, 190, 235)}, ${between(random, 20, 60)}, ${between(random, 40, 80)})`
  pressSeal(canvas.getContext('2d'), CUTS.threeRings, { x, y, dpi, alpha, tilt, colour })
  return canvas
}

/** Number and day by pen on the dotted lines of a form. */
export function dotted({ canvas, dpi, pens, random }) {
  const context = canvas.getContext('2d')
  context.fillStyle = '#222'
  for (const pen of pens) {
    for (let x = pen.left - dpi * 0.03; x < pen.left + pen.width + dpi * 0.03; x += dpi * 0.026)
      context.fillRect(x, pen.top + pen.height * 0.8, dpi * 0.01, dpi * 0.01)
    writeDigits(context, pen, random)
  }
  return canvas
}

/** Number and day by a stamp in red, not quite where the print leaves room for them. */
export const stampedInRed = ({ canvas, pens, random }) =>
  inkedOn(canvas, (context) => {
    context.fillStyle = `rgb(${between(random, 165, 205)}, ${between(random, 30, 50)}, ${between(random, 50, 75)})`
    for (const { digits, left, top, width, height } of pens) {
      context.font = `${height * between(random, 0.8, 0.95)}px 'DejaVu Sans Mono'`
      const more = width - context.measureText(digits).width
      context.fillText(digits, left + more / 2, top + height * between(random, 0.75, 0.95))
    }
  })

export const highlighted = ({ canvas, dpi, random }) =>
  inkedOn(canvas, (context, { width, height }) => {
    for (let count = 0; count < 9; count += 1) {
      context.fillStyle = pick(random, ['rgb(255, 245, 60)', 'rgb(120, 255, 130)', 'rgb(255, 150, 200)', 'rgb(120, 220, 255)'])
      const [x, y] = [width * between(random, 0.1, 0.5), height * between(random, 0.08, 0.85)]
      context.fillRect(x, y, width * between(random, 0.15, 0.45), dpi * between(random, 0.14, 0.22))
    }
  }) // prettier-ignore

/** Lines below words, rings around them, ticks and words in the margin. */
export const penned = ({ canvas, dpi, random }) =>
  drawnOn(canvas, (context, { width, height }) => {
    context.lineWidth = dpi * 0.011
    context.strokeStyle = pick(random, ['rgba(40, 50, 160, 0.9)', 'rgba(190, 30, 40, 0.9)', 'rgba(30, 30, 35, 0.9)'])
    const some = (x, y, reach, high) => Array.from({ length: 14 }, (_, at) => [x + (at / 13) * reach, y + (at % 2 ? high : 0) * random()])
    for (let count = 0; count < 5; count += 1) {
      const [x, y] = [width * between(random, 0.15, 0.5), height * between(random, 0.1, 0.85)]
      curve(context, some(x, y, width * between(random, 0.1, 0.35), dpi * 0.02))
    }
    for (let count = 0; count < 2; count += 1) {
      context.beginPath()
      context.ellipse(width * between(random, 0.25, 0.75), height * between(random, 0.15, 0.8), dpi * between(random, 0.35, 0.7), dpi * between(random, 0.13, 0.2), 0.05, 0, 6)
      context.stroke()
    }
    for (let count = 0; count < 4; count += 1) {
      const y = height * between(random, 0.15, 0.85)
      curve(context, some(width * 0.02, y, dpi * between(random, 0.3, 0.7), dpi * 0.13))
      if (random() < 0.4) curve(context, [[width * 0.08, y], [width * 0.09, y + dpi * 0.1], [width * 0.115, y - dpi * 0.15]])
    }
  }) // prettier-ignore

export const watermark = ({ canvas, dpi, random }) =>
  inkedOn(canvas, (context, { width, height }) => {
    context.fillStyle = pick(random, ['rgb(215, 215, 215)', 'rgb(190, 190, 190)', 'rgb(240, 190, 190)', 'rgb(190, 200, 240)'])
    context.translate(width / 2, height / 2)
    context.rotate(-0.8)
    context.font = `bold ${dpi * between(random, 0.9, 1.5)}px 'DejaVu Sans'`
    const words = pick(random, ['BẢN SAO', 'DỰ THẢO', 'LƯU HÀNH NỘI BỘ', 'eOffice 10.0'])
    context.fillText(words, -context.measureText(words).width / 2, dpi * 0.4)
  }) // prettier-ignore

/** The stamps of an office that certifies a copy: a frame above, a note below. */
export const certified = ({ canvas, dpi, random }) =>
  inkedOn(canvas, (context, { width, height }) => {
    const colour = pick(random, ['rgb(190, 40, 60)', 'rgb(60, 60, 160)', 'rgb(90, 40, 130)'])
    context.globalAlpha = between(random, 0.6, 0.95)
    context.fillStyle = context.strokeStyle = colour
    context.font = `bold ${dpi * 0.15}px 'DejaVu Sans'`
    context.lineWidth = dpi * 0.015
    const frame = (text, x, y) => {
      context.save()
      context.translate(x, y)
      context.rotate(between(random, -0.06, 0.06))
      context.fillText(text, dpi * 0.08, 0)
      context.strokeRect(0, -dpi * 0.19, context.measureText(text).width + dpi * 0.16, dpi * 0.27)
      context.restore()
    }
    frame(pick(random, ['BẢN SAO', 'HỎA TỐC', 'SAO Y BẢN CHÍNH', 'KHẨN']), width * between(random, 0.08, 0.7), dpi * between(random, 0.25, 0.5))
    const y = height - dpi * between(random, 0.9, 1.3)
    context.font = `bold ${dpi * 0.12}px 'DejaVu Sans'`
    context.fillText('CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH', width * 0.08, y)
    context.font = `${dpi * 0.11}px 'DejaVu Sans'`
    context.fillText('Số chứng thực:............... Quyển số:........... SCT/BS', width * 0.08, y + dpi * 0.2)
    context.fillText('Ngày       tháng       năm 2024', width * 0.08, y + dpi * 0.4)
    writeDigits(context, { digits: String(100 + Math.floor(9000 * random())), left: width * 0.08 + dpi * 1.2, top: y + dpi * 0.04, width: dpi * 0.45, height: dpi * 0.18 }, random)
  }) // prettier-ignore

/** The note of a certificate, small, at the upper right corner and over the seal. */
export const signedElectronically = ({ canvas, dpi, random, marks }) =>
  drawnOn(canvas, (context) => {
    const lines = ['Ký bởi: Ủy ban nhân dân tỉnh', 'Email: vanphong@example.gov.vn', 'Cơ quan: Tỉnh, Việt Nam', 'Thời gian ký: 14.03.2024 16:45:12 +07:00']
    const isOver = marks.name && random() < 0.6
    const [x, y] = isOver ? [marks.name.left - dpi * 0.7, marks.name.top - dpi * 0.75] : [canvas.width - dpi * between(random, 2.3, 2.7), dpi * 0.2]
    context.fillStyle = pick(random, ['#222', '#555', '#c02030'])
    context.font = `${dpi * 0.085}px 'Liberation Sans', 'DejaVu Sans'`
    lines.forEach((line, index) => context.fillText(line, x, y + index * dpi * 0.105))
  }) // prettier-ignore
