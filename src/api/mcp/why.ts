import { z } from 'zod'
import { AppError } from '../../errors.js'
import type { Ask } from '../in-process.js'
import { documentId, missing } from './lookup.js'
import { McpPathsDocument, McpWhyDocument } from './operations/generated.js'
import { proofOf, quoted, toldPaper, toldRelation, toldTask } from './quoted.js'
import { DAY, declareTool, PAPER } from './tool.js'

export const why = declareTool({
  name: 'why',
  title: 'Vì sao',
  description:
    'Proves something: why two papers are joined (from, to: every step with its words), or what a relation, a task or an anomaly rests on (id), and what people decided about it.',
  input: {
    id: z.string().min(1).optional().describe('The id of a relation, a task or an anomaly.'),
    from: PAPER.optional(),
    to: PAPER.optional(),
    asOf: DAY,
  },
  async answer(ask, { id, from, to, asOf }) {
    if (id !== undefined) return proofOfNode(ask, id, asOf)
    if (from !== undefined && to !== undefined) return proofOfWay(ask, from, to)
    throw new AppError('BAD_USER_INPUT', 'Neither an id nor two papers are given.', {
      remedy: 'Give id, or from and to.',
      details: { argument: 'id' },
    })
  },
})

async function proofOfWay(ask: Ask, from: string, to: string): Promise<object> {
  const { paths } = await ask(McpPathsDocument, {
    from: await documentId(ask, from),
    to: await documentId(ask, to),
  })
  return {
    ways: paths!.nodes.map(({ confidence, relations }) => ({
      confidence,
      steps: relations.map(toldRelation),
    })),
    total: paths!.totalCount,
  }
}

async function proofOfNode(ask: Ask, id: string, asOf: string | undefined): Promise<object> {
  const { node } = await ask(McpWhyDocument, { id, asOf })
  switch (node?.__typename) {
    case 'Relation':
      return {
        ...toldRelation(node),
        decisions: node.reviews.map(({ decision, by, at, note }) => ({
          decision,
          by: quoted(by),
          at,
          note: quoted(note),
        })),
      }
    case 'Task':
      return toldTask(node)
    case 'Anomaly':
      return {
        id: node.id,
        code: node.code,
        message: quoted(node.message),
        paper: toldPaper(node.document),
        proofs: node.evidence ? [proofOf(node.evidence, node.document)] : [],
      }
    default:
      return missing('relation, task or anomaly', id)
  }
}
