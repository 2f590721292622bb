// What offices and their copiers do to papers: seals, signatures, stamps of receipt, notes by pen; grey, black and white, faint
// toner, streaks, the other side of the sheet that shines through.
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { pick } from './inked.mjs'
import { curve, punch, writeDigits } from './office.mjs'
import { CUTS, pressSeal, radiusOf } from './seals.mjs'
import { blurred, grain, photograph, turned } from './spoil.mjs'

export function bureauDamageOf(random) {
  const between = (low, high) => low + random() * (high - low)
  const scanner = pick(random, ['colour', 'grey', 'grey', 'black and white', 'black and white'])
  const photo = scanner !== 'black and white' && random() < 0.2
  const isFaint = random() < 0.35
  return {
    dpi: pick(random, [150, 200, 200, 300]),
    scanner,
    photo,
    copied: random() < 0.35,
    turn: between(-2, 2),
    blur: between(0.25, 0.75),
    ink: isFaint ? between(0.35, 0.6) : between(0.7, 1),
    uneven: random() < 0.4,
    noise: between(1, 5),
    stamp: random() < 0.9,
    signed: random() < 0.9,
    receipt: random() < 0.5 ? pick(random, ['below', 'above', 'over']) : null,
    colour: pick(random, ['red', 'blue', 'black']),
    byHand: random() < 0.35,
    holes: random() < 0.4,
    border: random() < 0.3,
    streaks: random() < 0.25,
    through: random() < 0.25,
    pepper: random() < 0.3,
    note: random() < 0.25,
    quality: scanner === 'black and white' ? (random() < 0.7 ? null : 80) : Math.round(between(45, 90)),
  }
}

const INKS = { red: 'rgb(205, 35, 55)', blue: 'rgb(50, 60, 165)', black: 'rgb(30, 30, 35)' }

/** The sheet as a file. `marks`: in dots, where the number, the position and the name stand. */
export async function spoilBureau({ png, pens, marks }, damage, random) {
  const { dpi } = damage
  const image = await loadImage(png)
  let canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  if (damage.byHand) for (const pen of pens) writeDigits(context, pen, random)
  if (marks.name) {
    if (damage.signed) signature(context, marks, dpi, random)
    if (damage.stamp) seal(context, marks, damage.copied ? 'black' : 'red', dpi, random)
  }
  if (damage.receipt && marks.number) receipt(context, marks.number, damage, random)
  if (damage.note) note(context, dpi, random)
  if (damage.holes) punch(context, dpi)
  if (damage.through) shineThrough(context, image)
  fadeToner(context, damage, random)
  if (damage.photo) canvas = photograph(canvas, damage, random)
  else canvas = turned(canvas, damage.turn)
  canvas = blurred(canvas, damage.blur * (dpi / 200))
  grain(canvas, damage.noise, random)
  scanned(canvas, damage, random)
  return damage.quality === null
    ? canvas.toBuffer('image/png')
    : canvas.toBuffer('image/jpeg', damage.quality)
}

/** From below the position over the name, as quick hands write. */
function signature(context, { position, name }, dpi, random) {
  const wide = dpi * (1 + 0.5 * random())
  const middle = (name.left + name.right) / 2
  const [top, bottom] = [position ? position.bottom : name.top - dpi * 0.6, name.bottom]
  const high = bottom - top
  const points = []
  let x = middle - wide * (0.5 + 0.1 * random())
  for (let index = 0; index < 16; index += 1) {
    x += (wide / 16) * (0.6 + 0.9 * random()) * (index % 5 === 3 ? -0.6 : 1)
    const way = index % 2 === 0 ? 0.15 + 0.3 * random() : 0.55 + 0.35 * random()
    points.push([x, top + high * way])
  }
  points.push([middle + wide * 0.55, top + high * (0.75 + 0.2 * random())])
  points.push([middle - wide * 0.45, top + high * (0.9 + 0.12 * random())])
  context.save()
  context.strokeStyle = pick(random, ['rgba(30, 45, 150, 0.9)', 'rgba(20, 20, 30, 0.9)'])
  context.lineWidth = dpi * (0.009 + 0.008 * random())
  context.lineJoin = context.lineCap = 'round'
  curve(context, points)
  context.restore()
}

/** A seal over the left third of the signature. */
function seal(context, { position, name }, colour, dpi, random) {
  const top = position ? position.bottom : name.top - dpi
  const x = name.left + (name.right - name.left) * (0.05 + 0.25 * random()) - radiusOf(dpi) * 0.45
  const y = top + (name.bottom - top) * (0.35 + 0.35 * random())
  const [alpha, tilt] = [0.55 + 0.4 * random(), (random() - 0.5) * 0.7]
  pressSeal(context, CUTS.threeRings, { x, y, dpi, alpha, tilt, colour: INKS[colour], below: 'TỈNH HÀ NAM' })
}

/** The stamp of receipt: a frame with lines that are filled in by hand. */
function receipt(context, number, { receipt: place, colour, dpi }, random) {
  const millimetre = dpi / 25.4
  const [wide, high] = [(44 + 14 * random()) * millimetre, (19 + 8 * random()) * millimetre]
  const left = Math.max(4 * millimetre, number.left - (2 + 10 * random()) * millimetre)
  const gap = 2 * millimetre
  const top = { below: number.bottom + gap, above: Math.max(millimetre, number.top - high - (14 + 6 * random()) * millimetre), over: number.top - high * (0.45 + 0.3 * random()) }[place] // prettier-ignore
  context.save()
  context.translate(left, top)
  context.rotate((random() - 0.5) * 0.1)
  context.globalCompositeOperation = 'multiply'
  context.globalAlpha = 0.6 + 0.35 * random()
  context.strokeStyle = context.fillStyle = INKS[colour]
  context.lineWidth = 0.45 * millimetre
  context.strokeRect(0, 0, wide, high)
  const face = pick(random, ["'Liberation Serif'", "'DejaVu Sans'", "'Liberation Sans'"])
  const letters = high * 0.14
  const write = (text, x, y, bold = '') => {
    context.font = `${bold} ${letters}px ${face}`
    context.fillText(text, x, y)
  }
  const style = Math.floor(random() * 3)
  if (style < 2) write(pick(random, ['SỞ NỘI VỤ TỈNH', 'UBND HUYỆN', 'VĂN PHÒNG UBND']), wide * 0.22, high * 0.2, 'bold') // prettier-ignore
  const first = style === 2 ? pick(random, ['CÔNG VĂN ĐẾN', 'VĂN BẢN ĐẾN']) : 'ĐẾN'
  write(first, style === 2 ? wide * 0.25 : wide * 0.04, high * (style === 2 ? 0.2 : 0.55), 'bold')
  const from = style === 2 ? wide * 0.06 : wide * 0.26
  write('Số:..............................', from, high * 0.45)
  write('Ngày:...........................', from, high * 0.68)
  write(pick(random, ['Chuyển:........................', 'Lưu hồ sơ số:.............']), from, high * 0.91)
  context.restore()
  context.save()
  context.translate(left, top)
  const hand = (digits, x, y) => writeDigits(context, { digits, left: x, top: y, width: digits.length * high * 0.11, height: high * 0.2 }, random) // prettier-ignore
  hand(String(100 + Math.floor(9000 * random())), from + wide * 0.2, high * 0.25)
  const [day, month] = [1 + Math.floor(28 * random()), 1 + Math.floor(12 * random())]
  hand(`${day}`, from + wide * 0.22, high * 0.49)
  hand(`${month}`, from + wide * 0.36, high * 0.49)
  hand('2025', from + wide * 0.48, high * 0.49)
  context.restore()
}

/** A few words by pen in the upper right margin, as a head writes to whom a paper goes. */
function note(context, dpi, random) {
  const { width } = context.canvas
  context.save()
  context.strokeStyle = 'rgba(35, 50, 150, 0.85)'
  context.lineWidth = dpi * 0.01
  for (let line = 0; line < 2; line += 1) {
    const points = []
    for (let index = 0; index < 22; index += 1)
      points.push([width * 0.62 + index * dpi * 0.075, dpi * (0.18 + 0.2 * line + (index % 2) * (0.04 + 0.08 * random()))]) // prettier-ignore
    curve(context, points)
  }
  context.restore()
}

function shineThrough(context, image) {
  const { width } = context.canvas
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.globalAlpha = 0.09
  context.translate(width, 0)
  context.scale(-1, 1)
  context.drawImage(image, 0, 12)
  context.restore()
}

/** Ink that is pale, here more and there less. */
function fadeToner(context, { ink, uneven }, random) {
  const { width, height } = context.canvas
  const picture = context.getImageData(0, 0, width, height)
  const { data } = picture
  const [waves, shift] = [2 + 4 * random(), 6 * random()]
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 4) {
      const here = uneven ? ink * (0.86 + 0.14 * Math.sin((x / width) * waves * 3 + shift + y / height)) : ink
      for (let colour = 0; colour < 3; colour += 1) data[at + colour] = 250 - (255 - data[at + colour]) * here
    }
  context.putImageData(picture, 0, 0)
}

/** How many dots have each grey. */
function greysOf({ data }) {
  const counts = new Uint32Array(256)
  for (let at = 0; at < data.length; at += 4)
    counts[Math.round(0.3 * data[at] + 0.59 * data[at + 1] + 0.11 * data[at + 2])] += 1
  return counts
}

/** What the scanner makes of it. */
function scanned(canvas, { scanner, border, streaks, pepper, dpi }, random) {
  const context = canvas.getContext('2d')
  const { width, height } = canvas
  // of the sheet alone: what a black border adds would be taken for all of the ink
  const counts = greysOf(context.getImageData(0, 0, width, height))
  if (border) {
    context.fillStyle = 'rgb(20, 20, 22)'
    const wide = () => dpi * (0.03 + 0.15 * random())
    context.fillRect(0, 0, wide(), height)
    if (random() < 0.5) context.fillRect(0, 0, width, wide())
    if (random() < 0.5) context.fillRect(width - wide(), 0, dpi, height)
  }
  if (streaks) {
    context.fillStyle = 'rgba(60, 60, 60, 0.7)'
    for (let count = 0; count < 2; count += 1) context.fillRect(width * random(), 0, 1 + dpi / 250, height)
  }
  const picture = context.getImageData(0, 0, width, height)
  const { data } = picture
  const paper = 0.78 + 0.2 * random()
  // a scanner sets its limit between the ink and the paper that it sees, a little to one side
  let [ink, seen] = [0, 0]
  while (ink < 200 && (seen += counts[ink]) < 0.012 * width * height) ink += 1
  const limit = ink + (250 - ink) * (0.4 + 0.3 * random())
  for (let at = 0; at < data.length; at += 4) {
    const grey = 0.3 * data[at] + 0.59 * data[at + 1] + 0.11 * data[at + 2]
    const dirt = pepper && random() < 0.0006
    for (let colour = 0; colour < 3; colour += 1)
      data[at + colour] = dirt ? 0 : scanner === 'colour' ? data[at + colour] : scanner === 'grey' ? grey * paper : grey + 10 * (random() - 0.5) < limit ? 0 : 255 // prettier-ignore
  }
  context.putImageData(picture, 0, 0)
}
