// The logistic regression behind the confidence of links by meaning, and how well it does on papers that it has not seen:
// each pair is judged by weights that were fitted on all others; pairs that share the paper above are left out together.
import { Comparison, FEATURES } from '../../dist/model/task-link/comparison.js'
import { FACT_FROM } from '../../dist/model/task-link/task-link.js'

const ROUNDS = 30
/** Keeps weights small that rest on few examples. */
const RIDGE = 0.5

export function fit(pairs, judge) {
  const { judged, unseen } = judgeUnseen(pairs, judge)
  const { examples, links, byRule } = unseenAt(FACT_FROM, { judged, unseen })
  console.log(
    `${examples} examples, ${links} of them links. By rule ${byRule.right} right of ${byRule.shown}. Each pair judged by the others:`,
  )
  for (const from of [0.9, 0.8, 0.75, 0.7, 0.65, 0.6, 0.5, 0.4, 0.3]) {
    const { meant, precision, recall } = unseenAt(from, { judged, unseen })
    console.log(
      `  from ${from.toFixed(2)}: by meaning ${meant.right} right of ${meant.shown}; all: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    )
  }
  printCalibration(unseen)
  const weights = fitted(judged.flatMap(({ examples: own }) => own))
  console.log(
    Object.fromEntries(['constant', ...FEATURES].map((name, at) => [name, Number(weights[at].toFixed(2))])),
  )
}

/** Precision and recall of what would be shown as fact if each pair were judged by the others. */
export const crossValidated = (pairs, judge) => unseenAt(FACT_FROM, judgeUnseen(pairs, judge))

/** The examples of every pair, and how sure weights are of them that were fitted without it. */
function judgeUnseen(pairs, judge) {
  const judged = pairs.map((pair) => ({ upper: pair.gold.upper, ...examplesOf(pair, judge(pair)) }))
  const unseen = judged.flatMap(({ upper, examples }) => {
    const weights = fitted(judged.filter((other) => other.upper !== upper).flatMap((other) => other.examples))
    return examples.map(({ x, y }) => ({ sure: sureness(weights, x), y }))
  })
  return { judged, unseen }
}

function unseenAt(from, { judged, unseen }) {
  const sum = (of) => judged.reduce((total, one) => total + of(one), 0)
  const byRule = { shown: sum(({ shown }) => shown), right: sum(({ right }) => right) }
  const some = unseen.filter(({ sure }) => sure >= from)
  const meant = { shown: some.length, right: some.filter(({ y }) => y === 1).length }
  const right = meant.right + byRule.right
  return {
    examples: unseen.length,
    links: unseen.filter(({ y }) => y === 1).length,
    byRule,
    meant,
    precision: right / (meant.shown + byRule.shown),
    recall: right / sum(({ known }) => known),
  }
}

/** Tasks that may be linked by what they say, and whether they are; and what is linked by rules, which nothing was fitted to. */
function examplesOf({ upper, lower }, { known, unsure, found }) {
  const keys = new Set(known.map(({ key }) => key))
  const byRule = found.filter(
    ({ basis, evidence }) => basis === 'REFERENCE' || evidence[0].rule === 'task-link.same-report',
  )
  const left = new Set([...unsure, ...byRule.map(({ key }) => key)])
  const comparison = new Comparison(upper.contents, lower.contents, upper.parents)
  const examples = lower.tasks.flatMap((task, below) =>
    upper.tasks.flatMap((to, above) => {
      const key = `${task.evidence.start}>${to.evidence.start}`
      const mayBe = [lower.contents[below], upper.contents[above]].every(
        ({ isRoutine, introduces }) => !isRoutine && !introduces,
      )
      const x = [1, ...comparison.features(below, above)]
      return left.has(key) || task.asksAbove || !mayBe || x[1] === 0 ? [] : [{ x, y: keys.has(key) ? 1 : 0 }]
    }),
  )
  const shown = byRule.filter(({ confidence }) => confidence >= FACT_FROM)
  return {
    examples,
    known: keys.size,
    shown: shown.length,
    right: shown.filter(({ key }) => keys.has(key)).length,
  }
}

/** Of those of about one confidence, how many are right. */
function printCalibration(unseen) {
  for (const [from, to] of [
    [0, 0.1],
    [0.1, 0.3],
    [0.3, 0.5],
    [0.5, 0.7],
    [0.7, 0.9],
    [0.9, 1],
  ]) {
    const some = unseen.filter(({ sure }) => sure >= from && sure < to)
    const mean = some.reduce((total, { sure }) => total + sure, 0) / some.length
    const right = some.filter(({ y }) => y === 1).length / some.length
    console.log(
      `  confidence ${from} to ${to}: ${some.length}, on average ${mean.toFixed(3)}, right ${right.toFixed(3)}`,
    )
  }
}

/** By Newton's method. */
function fitted(examples) {
  const weights = examples[0].x.map(() => 0)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight))
    const bend = weights.map((_, row) => weights.map((_, at) => (at === row && at > 0 ? RIDGE : 0)))
    for (const { x, y } of examples) {
      const sure = sureness(weights, x)
      x.forEach((value, row) => {
        slope[row] += (sure - y) * value
        x.forEach((other, at) => (bend[row][at] += (sure * (1 - sure) + 1e-6) * value * other))
      })
    }
    const step = solved(bend, slope)
    weights.forEach((_, at) => (weights[at] -= step[at]))
  }
  return weights
}

/** The solution of linear equations, by elimination. */
function solved(matrix, right) {
  const rows = matrix.map((row, at) => [...row, right[at]])
  rows.forEach((pivot, at) => {
    for (const row of rows) {
      if (row === pivot) continue
      const times = row[at] / pivot[at]
      for (let column = at; column < row.length; column += 1) row[column] -= times * pivot[column]
    }
  })
  return rows.map((row, at) => row.at(-1) / row[at])
}

const sureness = (weights, x) =>
  1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * weights[at], 0)))
