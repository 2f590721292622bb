// The logistic regression behind the confidence of links by meaning, and how well it does on papers that it has not seen:
// each pair is judged by weights that were fitted on all others.
import { Comparison, FEATURES } from '../../dist/model/task-link/comparison.js'

const ROUNDS = 3_000
const RATE = 2
/** Keeps weights small that rest on few examples. */
const RIDGE = 0.0005

export function fit(pairs, judge) {
  const examples = pairs.map((pair) => examplesOf(pair, judge(pair)))
  const unseen = examples.flatMap((own) => {
    const weights = fitted(examples.filter((others) => others !== own).flat())
    return own.map(({ x, y }) => ({ sure: sureness(weights, x), y }))
  })
  const links = unseen.filter(({ y }) => y === 1).length
  console.log(`${unseen.length} examples, ${links} of them links. Each pair judged by the others:`)
  for (const from of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]) {
    const shown = unseen.filter(({ sure }) => sure >= from)
    const right = shown.filter(({ y }) => y === 1).length
    console.log(
      `  from ${from}: precision ${(right / shown.length).toFixed(3)}, recall ${(right / links).toFixed(3)}`,
    )
  }
  const weights = fitted(examples.flat())
  console.log(
    Object.fromEntries(['constant', ...FEATURES].map((name, at) => [name, Number(weights[at].toFixed(2))])),
  )
}

/** Tasks that may be linked by what they say, and whether they are. */
function examplesOf({ upper, lower }, { known, unsure }) {
  const keys = new Set(known.map(({ key }) => key))
  const left = new Set([
    ...unsure,
    ...known.filter(({ basis }) => basis === 'REFERENCE').map(({ key }) => key),
  ])
  const comparison = new Comparison(upper.contents, lower.contents)
  return lower.tasks.flatMap((task, below) =>
    upper.tasks.flatMap((to, above) => {
      const key = `${task.evidence.start}>${to.evidence.start}`
      const [one, other] = [lower.contents[below], upper.contents[above]]
      if (left.has(key) || one.reports || other.reports || one.introduces || other.introduces) return []
      return [{ x: [1, ...comparison.features(below, above)], y: keys.has(key) ? 1 : 0 }]
    }),
  )
}

function fitted(examples) {
  const weights = examples[0].x.map(() => 0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight))
    for (const { x, y } of examples) {
      const error = sureness(weights, x) - y
      x.forEach((value, at) => (slope[at] += (error * value) / examples.length))
    }
    weights.forEach((_, at) => (weights[at] -= RATE * slope[at]))
  }
  return weights
}

const sureness = (weights, x) =>
  1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * weights[at], 0)))
