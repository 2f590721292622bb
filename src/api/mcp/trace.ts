import { z } from 'zod'
import { documentId, missing } from './lookup.js'
import { McpTraceDocument } from './operations/generated.js'
import { pageOf, toldPaper, toldRelation } from './quoted.js'
import { DAY, declareTool, NARROWING, PAGE, PAPER } from './tool.js'

export const trace = declareTool({
  name: 'trace',
  title: 'Truy vết',
  description:
    'Follows a directive down to every paper that carries it out, step by step (DOWN), or a paper up to what it carries out (UP), with the words by which each paper is joined.',
  input: {
    paper: PAPER,
    ...NARROWING,
    direction: z.enum(['DOWN', 'UP']).default('DOWN'),
    asOf: DAY,
    ...PAGE,
  },
  async answer(ask, { paper, issuer, issuedOn, ...more }) {
    const { trace } = await ask(McpTraceDocument, {
      document: await documentId(ask, paper, { issuer, issuedOn }),
      ...more,
    })
    const { root, nodes, totalDocuments, complete, undated, byLevel, taskCounts } =
      trace ?? missing('document', paper)
    return {
      root: toldPaper(root),
      papers: totalDocuments,
      complete,
      undated,
      byLevel,
      tasks: taskCounts,
      found: nodes.nodes.map(({ depth, papersBelow, document, via }) => ({
        depth,
        papersBelow,
        ...toldPaper(document),
        via: via.map(toldRelation),
      })),
      ...pageOf(nodes),
    }
  },
})
