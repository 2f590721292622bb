import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { statementOf } from '../../dist/ingest/statement.js'
import { boundsOf } from '../../dist/model/date.js'
import { claimsOf } from '../../dist/model/report/claims.js'
import { deadlineMet } from '../../dist/model/report/period.js'
import { parse } from '../../dist/parse/parse.js'
import { linkablePaper } from '../task-links/linkable-paper.mjs'

/** The plans and reports that were annotated by reading. */
export const OWN_REPORTS = fileURLToPath(new URL('../../test/fixtures/reports', import.meta.url))

export const readReports = (folder = OWN_REPORTS) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      const textOf = (name) => readFileSync(join(folder, name), 'utf8')
      const text = textOf(gold.report)
      const parsed = parse({ name: gold.report, mediaType: 'text/plain', text, marks: [] })
      return {
        name: basename(file, '.json'),
        gold,
        parsed,
        plan: linkablePaper(textOf(gold.plan), gold.plan),
        results: statementOf(parsed).results ?? [],
        deadlines: deadlinesOf(textOf(gold.plan), gold.plan),
        times: { given: dayOf(textOf(gold.plan)), reported: parsed.heading.issuedOn?.value ?? null },
      }
    })

const read = (text) => parse({ name: 'paper.txt', mediaType: 'text/plain', text, marks: [] })
const dayOf = (text) => {
  const { issuedOn } = read(text).heading
  return issuedOn && boundsOf(issuedOn.value).earliest
}

/** The deadlines of each task, by the id that `linkablePaper` gives it. */
const deadlinesOf = (text, name) =>
  new Map(
    statementOf(read(text)).tasks.map(({ deadlines }, at) => [
      `${name}${at}`,
      deadlines.map((deadline, place) => ({ ...deadline, id: `${name}${at}.${place}` })),
    ]),
  )

/**
 * Of the claims that a task which recurs is done: which of its days is meant, as "day words of the task", right, wrong and missed;
 * `undecided` are those of which nobody could say.
 */
export function judgeOccurrences({ gold, plan, results, deadlines, times }) {
  const outcome = { right: [], wrong: [], missed: [], undecided: [] }
  for (const { kind, taskId, result, candidates } of claimsOf(results, plan, () => true)) {
    if (kind !== 'CLAIMED' || candidates.length > 0) continue
    const met = deadlineMet(deadlines.get(taskId), results[result].period, times)
    if (met === null) continue
    const { words } = plan.tasks.find(({ id }) => id === taskId)
    const known = gold.results.find((one) => words.includes(one.task))?.occurrence ?? null
    const key = `${met.on ?? 'undecided'} ${words.replace(/\s+/g, ' ').slice(0, 60)}`
    if (met.on === known) outcome[known === null ? 'undecided' : 'right'].push(key)
    else outcome[met.on === null ? 'missed' : 'wrong'].push(key)
  }
  return outcome
}

/** Claims as "KIND words of the task", undecided ones as "UNDECIDED KIND words | words": right, wrong and missed. */
export function judge({ gold, plan, results }) {
  const taskOf = (words) => {
    const found = plan.tasks.filter((task) => task.words.includes(words))
    if (found.length !== 1) throw new Error(`${found.length} tasks hold "${words}"`)
    return found[0].id
  }
  const claims = claimsOf(results, plan, () => gold.speaksForAll !== false)
  const keyOf = (kind, ids) =>
    `${kind} ${ids
      .map((id) =>
        plan.tasks
          .find((task) => task.id === id)
          .words.replace(/\s+/g, ' ')
          .slice(0, 60),
      )
      .sort()
      .join(' | ')}`
  const found = new Set(
    claims.map(({ kind, taskId, candidates }) =>
      candidates.length > 0 ? `UNDECIDED ${keyOf(kind, candidates)}` : keyOf(kind, [taskId]),
    ),
  )
  const known = new Set([
    ...gold.results.map(({ kind, task }) => keyOf(kind, [taskOf(task)])),
    ...(gold.undecided ?? []).map(({ kind, tasks }) => `UNDECIDED ${keyOf(kind, tasks.map(taskOf))}`),
  ])
  return {
    right: [...found].filter((key) => known.has(key)),
    wrong: [...found].filter((key) => !known.has(key)),
    missed: [...known].filter((key) => !found.has(key)),
  }
}
