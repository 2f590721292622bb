import { randomUUID } from 'node:crypto'
import { AppError } from '../../src/errors'
import type { Graph } from '../../src/graph/connect'
import { float, text } from '../../src/graph/decode'
import { recordProgress } from '../../src/graph/progress'
import { inlineQuery } from '../../src/graph/query'
import { reviewRelation } from '../../src/graph/reviews'
import { ingestText, removeSource } from '../../src/ingest/ingest'
import { sourceId } from '../../src/ingest/ids'
import { fileOf, provincialPlan } from './papers'
import type { Draw } from './random'

const PAPERS = 8

export const now = () => '2025-01-15T03:00:00Z'
const location = (paper: number) => `test:paper-${paper}`
const symbolOf = (paper: number) => `${100 + paper}/KH-UBND`

/** The paper cites some of the others, in both directions of their numbers, so that there are diamonds and cycles. */
function paperText(draw: Draw, paper: number): string {
  const cited = Array.from({ length: 1 + draw.below(2) }, () => draw.below(PAPERS)).filter(
    (at) => at !== paper,
  )
  const cites = cited.map(
    (at) => `Kế hoạch số ${symbolOf(at)} ngày 10/9/2024 của Ủy ban nhân dân tỉnh Nghệ An`,
  )
  return provincialPlan({
    province: 'Nghệ An',
    number: String(100 + paper),
    cites:
      ['Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư', ...cites].slice(draw.below(2)).join(' và ') ||
      undefined,
    title: `Phát triển nhà ở, lần ${draw.below(1_000)}`,
  })
}

const relationIds = inlineQuery(
  'READ',
  'test',
  `MATCH (:Document)-[r:IMPLEMENTS|ANNEXED_TO|REJECTED]->(:Document) RETURN r.id AS id ORDER BY id`,
  { params: {}, row: { id: text } },
)
const taskIds = inlineQuery('READ', 'test', 'MATCH (t:Task) RETURN t.id AS id ORDER BY id', {
  params: {},
  row: { id: text },
})
/** The ids of all documents. */
export const documentIds = inlineQuery('READ', 'test', 'MATCH (d:Document) RETURN d.id AS id ORDER BY id', {
  params: {},
  row: { id: text },
})

/** The relations of these papers are sure: some turn out not to be. */
const doubt = inlineQuery(
  'WRITE',
  'test',
  `MATCH (d:Document {id: $id})-[r:IMPLEMENTS|CITES|ANNEXED_TO]->(:Document) SET r.confidence = $confidence RETURN d.id AS id`,
  { params: { id: text, confidence: float }, row: { id: text } },
)

/** For a paper that is not there. */
function notFound(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'NOT_FOUND')) throw error
}

/** Some change by a program: a paper that comes, says something else or goes, a decision, a report. Tells which. */
export async function change(draw: Draw, graph: Graph): Promise<string> {
  const paper = draw.below(PAPERS)
  const what = draw.below(12)
  if (what >= 10) {
    const documents = await graph.read(documentIds, {})
    if (documents.length === 0) return 'nothing'
    const { id } = draw.oneOf(documents)
    const confidence = draw.oneOf([0.3, 0.55, 0.7, 0.8, 0.95])
    await graph.write(async (tx) => {
      await tx.run(doubt, { id, confidence })
      tx.changes([id])
    })
    return `${id} ${confidence}`
  }
  if (what < 6) {
    await ingestText(graph, fileOf(`${paper}.txt`, paperText(draw, paper)), location(paper), { now })
    return `paper ${paper} written`
  }
  if (what < 7) {
    const source = sourceId(location(paper))
    await removeSource(graph, source, { now }).catch(notFound)
    return `paper ${paper} removed`
  }
  if (what < 9) {
    const relations = await graph.read(relationIds, {})
    if (relations.length === 0) return 'nothing'
    const { id: relationId } = draw.oneOf(relations)
    const decision = draw.oneOf(['CONFIRMED', 'REJECTED', 'UNREVIEWED'] as const)
    await reviewRelation(graph, { id: randomUUID(), relationId, decision, by: 'test', at: now(), note: null })
    return `${relationId} ${decision}`
  }
  const tasks = await graph.read(taskIds, {})
  if (tasks.length === 0) return 'nothing'
  const { id: taskId } = draw.oneOf(tasks)
  const report = { deadlineId: null, kind: 'CLAIMED' as const, on: '2024-12-01', by: 'test', note: null }
  await recordProgress(graph, { ...report, id: randomUUID(), taskId, documentId: null, recordedAt: now() })
  return `${taskId} done`
}
