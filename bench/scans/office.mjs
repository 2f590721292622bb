// What an office does to a paper before it is scanned (number and day by hand, a signature across the name, the stamp of
// those who receive it, holes for the file), and what its scanner adds (a black border, a grey ground, black and white).

/**
 * @typedef {{ byHand: boolean, signed: boolean, received: string | null, holes: boolean, border: boolean,
 *   scanner: 'grey' | 'black and white' | null }} OfficeDamage
 */

/** @returns {OfficeDamage} */
export function officeDamageOf(random) {
  const [red, blue] = ['rgb(205, 40, 60)', 'rgb(60, 60, 170)']
  return {
    byHand: random() < 0.4,
    signed: random() < 0.8,
    received: random() < 0.5 ? (random() < 0.5 ? red : blue) : null,
    holes: random() < 0.5,
    border: random() < 0.4,
    scanner: [null, 'grey', 'black and white'][Math.floor(random() * 3)],
  }
}

/** What is done to the paper. `pens`: where digits were left out, for a pen. */
export function use(context, { byHand, received, holes }, { dpi, pens, page }, random) {
  if (byHand) for (const pen of pens) writeDigits(context, pen, random)
  if (received !== null && page === 0) receivedStamp(context, received, dpi, random)
  if (holes) punch(context, dpi)
}

/** The strokes of digits in a box of 0.6 by 1. */
const STROKES = {
  0: [[0.3, 0], [0.05, 0.3], [0.08, 0.8], [0.3, 1], [0.55, 0.7], [0.52, 0.2], [0.28, 0]],
  1: [[0.12, 0.25], [0.36, 0], [0.34, 0.5], [0.33, 1]],
  2: [[0.06, 0.22], [0.25, 0], [0.52, 0.12], [0.45, 0.45], [0.05, 0.98], [0.3, 0.93], [0.6, 0.96]],
  3: [[0.08, 0.1], [0.35, 0], [0.5, 0.2], [0.25, 0.45], [0.52, 0.7], [0.35, 1], [0.05, 0.9]],
  4: [[0.4, 0], [0.05, 0.65], [0.6, 0.62], null, [0.45, 0.35], [0.42, 1]],
  5: [[0.55, 0.02], [0.15, 0.02], [0.12, 0.42], [0.4, 0.38], [0.55, 0.65], [0.35, 0.98], [0.05, 0.92]],
  6: [[0.5, 0.02], [0.2, 0.3], [0.07, 0.75], [0.3, 1], [0.53, 0.78], [0.35, 0.52], [0.1, 0.68]],
  7: [[0.05, 0.05], [0.3, 0.03], [0.56, 0.04], [0.35, 0.5], [0.22, 1]],
  8: [[0.5, 0.12], [0.28, 0], [0.1, 0.2], [0.32, 0.47], [0.53, 0.78], [0.3, 1], [0.07, 0.78], [0.3, 0.47], [0.5, 0.12]],
  9: [[0.5, 0.3], [0.28, 0.48], [0.08, 0.25], [0.3, 0], [0.52, 0.2], [0.45, 0.65], [0.25, 1]],
} // prettier-ignore

/** Digits by a pen, larger than print, in a place of theirs. */
export function writeDigits(context, { digits, left, top, width, height }, random) {
  const step = width / digits.length
  const size = height * (0.72 + 0.15 * random())
  const slant = 0.05 + 0.2 * random()
  context.save()
  context.strokeStyle = random() < 0.6 ? 'rgb(30, 45, 140)' : 'rgb(25, 25, 30)'
  context.lineWidth = size * (0.07 + 0.03 * random())
  context.lineCap = context.lineJoin = 'round'
  for (const [index, digit] of [...digits].entries()) {
    const shaken = () => (random() - 0.5) * 0.09
    const points = STROKES[digit].map((point) => {
      if (!point) return null
      const [x, y] = [point[0] + shaken() + slant * (1 - point[1]), point[1] + shaken()]
      return [left + index * step + x * size * 0.8, top + height * 0.92 - (1 - y) * size]
    })
    curve(context, points)
  }
  context.restore()
}

/** A smooth line through points; null lifts the pen. */
export function curve(context, points) {
  context.beginPath()
  points.forEach((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]]
    if (!point) return
    if (!before) context.moveTo(...point)
    else if (!after) context.lineTo(...point)
    if (before && after)
      context.quadraticCurveTo(...point, (point[0] + after[0]) / 2, (point[1] + after[1]) / 2)
  })
  context.stroke()
}

/** A signature in blue from above a name across it, `x` and `y` being the lower edge of the name. */
export function sign(context, { x, y }, dpi, random) {
  const inch = dpi * (0.9 + 0.4 * random())
  const points = Array.from({ length: 14 }, (_, index) => [
    x - inch * 0.5 + (index / 13) * inch * 1.2,
    y - inch * (0.32 + 0.16 * Math.sin(index * 2.1) + 0.22 * random() - 0.015 * index),
  ])
  points.push([x - inch * 0.2, y - inch * 0.1 * random()], [x + inch * 0.6, y - inch * 0.12])
  context.save()
  context.strokeStyle = 'rgba(35, 50, 150, 0.9)'
  context.lineWidth = dpi * 0.012
  context.lineJoin = 'round'
  curve(context, points)
  context.restore()
}

/** The stamp of the office that receives a paper, with its own number and day. */
function receivedStamp(context, colour, dpi, random) {
  const millimetre = dpi / 25.4
  const [width, height] = [50 * millimetre, 23 * millimetre]
  context.save()
  // beside or below the letterhead's left half
  context.translate((12 + 12 * random()) * millimetre, (3 + 3 * random()) * millimetre)
  context.rotate((random() - 0.5) * 0.12)
  context.globalCompositeOperation = 'multiply'
  context.globalAlpha = 0.75 + 0.2 * random()
  context.strokeStyle = context.fillStyle = colour
  context.lineWidth = 0.5 * millimetre
  context.strokeRect(0, 0, width, height * 0.62)
  context.font = `bold ${3.2 * millimetre}px 'DejaVu Sans'`
  context.fillText('CÔNG VĂN ĐẾN', 9 * millimetre, 4.6 * millimetre)
  context.font = `${2.9 * millimetre}px 'DejaVu Sans'`
  const number = 100 + Math.floor(9000 * random())
  context.fillText(`Số: ${number}`, 3 * millimetre, 9 * millimetre)
  const [day, month] = [1 + Math.floor(28 * random()), 1 + Math.floor(12 * random())]
  context.fillText(`Ngày ${day}/${month}/2025`, 3 * millimetre, 13 * millimetre)
  context.restore()
}

/** Two holes at the left edge, on the scanner's dark lid. */
export function punch(context, dpi) {
  const { height } = context.canvas
  context.fillStyle = 'rgb(40, 40, 40)'
  for (const along of [-40, 40]) {
    context.beginPath()
    context.arc(dpi * 0.43, height / 2 + (along * dpi) / 25.4, dpi * 0.115, 0, 2 * Math.PI)
    context.fill()
  }
}

/** What the scanner adds to a picture that has been turned. */
export function scan(canvas, { border, scanner }, dpi, random) {
  const context = canvas.getContext('2d')
  const { width, height } = canvas
  if (border) {
    context.fillStyle = 'rgb(18, 18, 20)'
    const wide = () => dpi * (0.04 + 0.16 * random())
    context.fillRect(0, 0, wide(), height)
    context.fillRect(0, 0, width, wide())
    if (random() < 0.5) context.fillRect(width - wide(), 0, dpi, height)
  }
  if (scanner === null) return
  const picture = context.getImageData(0, 0, width, height)
  const { data } = picture
  const paper = 0.72 + 0.16 * random()
  const limit = 120 + 60 * random()
  for (let at = 0; at < data.length; at += 4) {
    const grey = 0.3 * data[at] + 0.59 * data[at + 1] + 0.11 * data[at + 2]
    const value = scanner === 'grey' ? grey * paper : grey + 24 * (random() - 0.5) < limit ? 0 : 255
    data[at] = data[at + 1] = data[at + 2] = value
  }
  context.putImageData(picture, 0, 0)
}
