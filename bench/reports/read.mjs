import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { statementOf } from '../../dist/ingest/statement.js'
import { claimsOf } from '../../dist/model/report/claims.js'
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
      }
    })

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
