import { z } from 'zod'
import { McpFindDocument, type McpFindQuery } from './operations/generated.js'
import { pageOf, proofOf, quoted, toldPaper } from './quoted.js'
import { declareTool, PAGE } from './tool.js'

export const find = declareTool({
  name: 'find',
  title: 'Tìm kiếm',
  description:
    'Finds papers, tasks, agencies and places by words or a symbol (Vietnamese; accents may be left out). Begin here when no symbol or id is known.',
  input: {
    text: z.string().min(1).max(200).describe('Words, or a symbol.'),
    kinds: z.array(z.enum(['DOCUMENT', 'TASK', 'AGENCY', 'TERRITORY'])).optional(),
    ...PAGE,
  },
  async answer(ask, input) {
    const { search } = await ask(McpFindDocument, input)
    return { found: search!.nodes.map(toldHit), ...pageOf(search!) }
  },
})

type Hit = NonNullable<McpFindQuery['search']>['nodes'][number]

function toldHit({ kind, excerpt, node }: Hit): object {
  switch (node.__typename) {
    case 'Document': {
      const file = node.sources[0]
      // the words are found as they stand: no rule has read them, so there is no more to be sure of
      const paper = { id: node.id, symbol: quoted(node.symbol), file: quoted(file?.name) }
      return {
        kind,
        ...toldPaper(node),
        proofs: [{ quote: quoted(excerpt), paper, place: null, confidence: null }],
      }
    }
    case 'Task':
      return {
        kind,
        id: node.id,
        summary: quoted(node.summary),
        state: node.state,
        paper: toldPaper(node.document),
        proofs: node.evidence ? [proofOf(node.evidence, node.document)] : [],
      }
    case 'Agency':
      return { kind, id: node.id, name: quoted(node.name) }
    case 'Territory':
      return { kind, id: node.id, name: quoted(`${node.kind} ${node.name}`) }
  }
}
