// What papers carry when they come to a scanner from a desk: stamps of haste, marks by pen seen without colours, a corner
// that is folded over, a clip, a cup's ring, a thumb; and what a worn drum or a small file leaves of them.
import { createCanvas } from '@napi-rs/canvas'
import { eachDot, lit } from './dots.mjs'
import { between, highlighted, penned, pick } from './inked.mjs'

/** @type {Record<string, { dpi?: number, quality?: number, spoil: (sheet: import('./rough.mjs').Sheet) => any }>} */
export const WORN = {
  'urgent': { spoil: (sheet) => inGrey(urgent(sheet)) },
  'urgent, hard': { spoil: (sheet) => hard(urgent(sheet), sheet.random) },
  'highlighted, grey': { spoil: (sheet) => inGrey(highlighted(sheet)) },
  'highlighted, hard': { spoil: (sheet) => hard(highlighted(sheet), sheet.random) },
  'marked by pen, hard': { spoil: (sheet) => hard(penned(sheet), sheet.random) },
  'folded corner': { spoil: foldedCorner },
  'thumb': { spoil: thumb },
  'ring of a cup': { spoil: ring },
  'clipped': { spoil: (sheet) => inGrey(clipped(sheet)) },
  'bar codes': { spoil: barCodes },
  'worn drum': { spoil: wornDrum },
  'small file': { dpi: 150, quality: 14, spoil: ({ canvas }) => canvas },
  'on a pile': { spoil: onPile },
  'crumpled': { spoil: crumpled },
  'in a sleeve': { spoil: inSleeve },
  'out of toner': { spoil: (sheet) => inGrey(outOfToner(sheet)) },
  'in a viewer': { dpi: 120, quality: 90, spoil: inViewer },
  'on a phone': { dpi: 130, quality: 80, spoil: onPhone },
} // prettier-ignore

const greyOf = (red, green, blue) => 0.3 * red + 0.59 * green + 0.11 * blue

const inGrey = (canvas) => eachDot(canvas, (_x, _y, ...colours) => Array(3).fill(greyOf(...colours)))

/** Black and white, at a limit of the scanner's. */
function hard(canvas, random) {
  const limit = between(random, 140, 200)
  return eachDot(canvas, (_x, _y, ...colours) => Array(3).fill(greyOf(...colours) < limit ? 0 : 255))
}

/** The stamp of haste below the number, in the frame that the rules of form give it; not always clear of the lines there. */
function urgent({ canvas, dpi, marks, random }) {
  if (!marks.number) return canvas
  const context = canvas.getContext('2d')
  const millimetre = dpi / 25.4
  const words = pick(random, ['HỎA TỐC', 'KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC HẸN GIỜ'])
  context.save()
  context.translate(marks.number.left + between(random, -6, 8) * millimetre, marks.number.bottom + between(random, -1.5, 4) * millimetre)
  context.rotate(between(random, -0.08, 0.08))
  context.globalCompositeOperation = 'multiply'
  context.globalAlpha = between(random, 0.65, 1)
  context.fillStyle = context.strokeStyle = pick(random, ['rgb(25, 25, 30)', 'rgb(205, 35, 50)'])
  context.font = `bold ${5 * millimetre}px 'Liberation Serif'`
  context.lineWidth = 0.6 * millimetre
  context.strokeRect(0, 0, context.measureText(words).width + 6 * millimetre, 8 * millimetre)
  context.fillText(words, 3 * millimetre, 5.8 * millimetre)
  context.restore()
  return canvas
} // prettier-ignore

/** The upper corner of a sheet that was folded over: its other side lies upon the head. */
function foldedCorner({ canvas, dpi, random }) {
  const context = canvas.getContext('2d')
  const [wide, high] = [between(random, 0.5, 0.95) * dpi, between(random, 0.5, 0.95) * dpi]
  const isLeft = random() < 0.5
  context.save()
  if (isLeft) {
    context.translate(canvas.width, 0)
    context.scale(-1, 1)
  }
  const [x, y] = [canvas.width - wide, high]
  const triangle = (tip) => {
    context.beginPath()
    context.moveTo(x, 0)
    context.lineTo(canvas.width, y)
    context.lineTo(...tip)
    context.fill()
  }
  context.fillStyle = pick(random, ['rgb(25, 25, 28)', 'rgb(245, 245, 245)', 'rgb(130, 130, 130)'])
  triangle([canvas.width, 0])
  context.fillStyle = 'rgb(226, 226, 224)'
  // the tip is the corner, mirrored at the fold
  const share = (2 * wide * high) / (wide * wide + high * high)
  triangle([canvas.width - share * high, share * wide])
  context.restore()
  return canvas
}

/** A thumb that holds the sheet at its side, with the shadow of the hand. */
function thumb({ canvas, dpi, random }) {
  const context = canvas.getContext('2d')
  const isLeft = random() < 0.5
  const [x, y] = [isLeft ? 0 : canvas.width, canvas.height * between(random, 0.3, 0.8)]
  const skin = context.createRadialGradient(x, y, dpi * 0.2, x, y, dpi * 1.1)
  skin.addColorStop(0, 'rgb(214, 164, 138)')
  skin.addColorStop(0.8, 'rgb(178, 122, 98)')
  skin.addColorStop(1, 'rgb(140, 92, 74)')
  context.fillStyle = skin
  context.beginPath()
  context.ellipse(x, y, dpi * between(random, 0.7, 1), dpi * 0.36, isLeft ? 0.3 : -0.3, 0, 7)
  context.fill()
  return lit(canvas, (across, down) => {
    const away = Math.hypot((across - (isLeft ? 0 : 1)) * 1.4, down - y / canvas.height)
    return 0.92 - 0.4 * Math.exp(-away / 0.12)
  })
}

/** What a wet cup leaves: a brown ring, darker at its rims, through which the print is seen. */
function ring({ canvas, dpi, random }) {
  const context = canvas.getContext('2d')
  const radius = dpi * between(random, 1.2, 1.6)
  const [x, y] = [canvas.width * between(random, 0.25, 0.75), canvas.height * between(random, 0.1, 0.6)]
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.strokeStyle = `rgb(196, ${between(random, 150, 170)}, 120)`
  for (const [wide, alpha] of [[0.16, 0.5], [0.05, 0.8]]) {
    context.globalAlpha = alpha
    context.lineWidth = dpi * wide
    context.beginPath()
    context.ellipse(x, y, radius, radius * 0.97, 0, 0.4, 6.3)
    context.stroke()
  }
  context.restore()
  return canvas
} // prettier-ignore

/** A clip of wire over the letterhead, and two staples. */
function clipped({ canvas, dpi, random }) {
  const context = canvas.getContext('2d')
  const millimetre = dpi / 25.4
  context.save()
  context.translate(canvas.width * between(random, 0.12, 0.75), -4 * millimetre)
  context.rotate(between(random, -0.15, 0.15))
  for (const [shift, colour] of [[0.5, 'rgba(60, 60, 60, 0.35)'], [0, 'rgb(115, 118, 122)']]) {
    context.strokeStyle = colour
    context.lineWidth = millimetre
    for (const [at, wide, long] of [[0, 8, 32], [1.5, 5, 24]]) {
      context.beginPath()
      context.roundRect((at + shift) * millimetre, shift * millimetre, wide * millimetre, long * millimetre, (wide / 2) * millimetre)
      context.stroke()
    }
  }
  context.restore()
  context.strokeStyle = 'rgb(70, 70, 75)'
  context.lineWidth = 0.6 * millimetre
  const [x, y] = [between(random, 8, 16) * millimetre, between(random, 6, 20) * millimetre]
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x + 9 * millimetre, y - 6 * millimetre)
  context.stroke()
  return canvas
} // prettier-ignore

/** A square code beside the head, and one of bars at the foot, as programs of offices print them. */
function barCodes({ canvas, dpi, random }) {
  const context = canvas.getContext('2d')
  const millimetre = dpi / 25.4
  context.fillStyle = '#111'
  const side = Math.round(0.7 * millimetre)
  const [left, top] = [random() < 0.5 ? 6 * millimetre : canvas.width - 25 * millimetre, 3 * millimetre]
  const isEye = (x, y) => {
    const [u, v] = [Math.min(x, 24 - x), Math.min(y, 24 - y)]
    if (u > 6 || v > 6 || (x > 12 && y > 12)) return null
    return Math.max(Math.abs(u - 3), Math.abs(v - 3)) !== 2
  }
  for (let y = 0; y < 25; y += 1)
    for (let x = 0; x < 25; x += 1)
      if (isEye(x, y) ?? random() < 0.5) context.fillRect(left + x * side, top + y * side, side, side)
  const foot = canvas.height - 13 * millimetre
  let x = canvas.width * between(random, 0.1, 0.6)
  for (const end = x + 42 * millimetre; x < end;) {
    const wide = millimetre * pick(random, [0.25, 0.5, 0.75])
    context.fillRect(x, foot, wide, 6 * millimetre)
    x += wide + millimetre * pick(random, [0.25, 0.5, 0.75])
  }
  return canvas
}

/** A copier's drum that takes no ink along some lines from top to bottom, and too much along one. */
function wornDrum({ canvas, dpi, random }) {
  const out = createCanvas(canvas.width, canvas.height)
  const context = out.getContext('2d')
  context.drawImage(canvas, 0, 0)
  for (let count = 0; count < 5; count += 1) {
    const x = canvas.width * between(random, 0.1, 0.9)
    context.fillStyle = count === 0 ? 'rgba(90, 90, 90, 0.5)' : 'rgba(252, 252, 252, 0.92)'
    context.fillRect(x, 0, dpi * between(random, 0.006, 0.018), canvas.height)
  }
  return inGrey(out)
}

/** A photograph of the uppermost sheet of several that lie askew below each other on a dark table. */
function onPile({ canvas, dpi, random }) {
  const out = createCanvas(Math.round(canvas.width * 1.2), Math.round(canvas.height * 1.15))
  const context = out.getContext('2d')
  context.fillStyle = pick(random, ['rgb(92, 64, 48)', 'rgb(60, 62, 66)'])
  context.fillRect(0, 0, out.width, out.height)
  for (let count = 0; count < 3; count += 1) {
    const isTop = count === 2
    const away = () => (isTop ? 0 : between(random, -0.3, 0.3) * dpi)
    context.save()
    context.translate(out.width / 2 + away(), out.height / 2 + away())
    context.rotate(between(random, -0.035, 0.035))
    context.shadowColor = 'rgba(0, 0, 0, 0.5)'
    context.shadowBlur = dpi * 0.05
    context.fillStyle = `rgb(${pick(random, ['240, 238, 232', '250, 250, 248'])})`
    context.fillRect(-canvas.width / 2, -canvas.height / 2, canvas.width, canvas.height)
    context.shadowColor = 'transparent'
    context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2)
    context.restore()
  }
  return lit(out, (x, y) => 0.95 - 0.15 * Math.hypot(x - 0.3, y - 0.2))
}

/** A sheet that was a ball and was made flat again: each of its faces is lit in its own way, brighter along the edges. */
function crumpled({ canvas, random }) {
  const faces = Array.from({ length: 45 }, () => [random(), random() * 1.4, between(random, 0.76, 1)])
  return lit(canvas, (x, y) => {
    let [near, next, light] = [9, 9, 1]
    for (const [u, v, own] of faces) {
      const away = Math.hypot(x - u, y * 1.4 - v)
      if (away < near) [next, near, light] = [near, away, own]
      else if (away < next) next = away
    }
    return next - near < 0.004 ? light * 0.8 : light
  })
}

/** A clear sleeve that mirrors a lamp: a bright band aslant, in which print is pale, and its seam along a side. */
function inSleeve({ canvas, random }) {
  const [from, slope, wide] = [between(random, 0.2, 0.7), between(random, -0.5, 0.5), between(random, 0.06, 0.12)]
  return eachDot(canvas, (x, y, ...colours) => {
    const glare = 0.75 * Math.exp(-(((y - from - slope * (x - 0.5)) / wide) ** 2))
    const seam = Math.abs(x - 0.035) < 0.0025 ? 0.7 : 1
    return colours.map((colour) => seam * (colour * 0.86 * (1 - glare) + 255 * glare))
  })
} // prettier-ignore

/** Print that pales towards one side, where the drum gets no toner any more. */
function outOfToner({ canvas, random }) {
  const [least, isLeft] = [between(random, 0.25, 0.45), random() < 0.5]
  return eachDot(canvas, (x, _y, ...colours) => {
    const ink = 1 - (1 - least) * Math.min(1, 1.3 * (isLeft ? 1 - x : x)) ** 2
    return colours.map((colour) => 252 - (252 - colour) * ink)
  })
}

/** A page as a program shows it on a screen: its bar above, grey around. */
function inViewer({ canvas }) {
  const bar = Math.round(canvas.width * 0.04)
  const out = createCanvas(Math.round(canvas.width * 1.5), canvas.height + 2 * bar)
  const context = out.getContext('2d')
  context.fillStyle = 'rgb(82, 86, 89)'
  context.fillRect(0, 0, out.width, out.height)
  context.drawImage(canvas, canvas.width / 4, bar * 1.5)
  context.fillStyle = 'rgb(50, 54, 57)'
  context.fillRect(0, 0, out.width, bar)
  context.fillStyle = 'white'
  context.font = `${bar * 0.4}px 'DejaVu Sans'`
  context.fillText('VanBan_signed.pdf', bar, bar * 0.65)
  context.fillText('1 / 2     −  100 %  +', out.width / 2, bar * 0.65)
  return out
}

/** A page between the bars of a telephone that shows it. */
function onPhone({ canvas }) {
  const out = createCanvas(canvas.width, Math.round(canvas.width * 2))
  const context = out.getContext('2d')
  context.fillStyle = 'rgb(12, 12, 12)'
  context.fillRect(0, 0, out.width, out.height)
  context.drawImage(canvas, 0, (out.height - canvas.height) / 2)
  context.fillStyle = 'rgb(235, 235, 235)'
  context.font = `${canvas.width * 0.03}px 'DejaVu Sans'`
  context.fillText('16:42', canvas.width * 0.06, canvas.width * 0.06)
  context.fillText('4G  87%', canvas.width * 0.8, canvas.width * 0.06)
  context.fillText('Văn phòng Ủy ban', canvas.width * 0.14, canvas.width * 0.15)
  context.fillText('Hôm qua lúc 08:15', canvas.width * 0.14, canvas.width * 0.19)
  context.fillText('Tải về        Chia sẻ        Xóa', canvas.width * 0.2, out.height - canvas.width * 0.08)
  return out
}
