import { z } from 'zod'
import { documentId, missing } from './lookup.js'
import { McpReadDocument } from './operations/generated.js'
import { namedPaper, proofOf, quoted, toldPaper, toldRelation } from './quoted.js'
import { DAY, declareTool, NARROWING, PAPER } from './tool.js'

/** UTF-16 units of a text that are told at a time. */
const PIECE = 8_000

export const read = declareTool({
  name: 'read',
  title: 'Đọc văn bản',
  description: `Tells what a paper is: who issued it and when, which papers it carries out or cites and by which words, how its tasks stand, what is odd about it; and its text by pieces of ${PIECE}.`,
  input: {
    paper: PAPER,
    ...NARROWING,
    from: z
      .number()
      .int()
      .min(0)
      .default(0)
      .describe('Where the piece of the text begins; next of the piece before.'),
    asOf: DAY,
  },
  async answer(ask, { paper, from, asOf, ...narrowing }) {
    const id = await documentId(ask, paper, narrowing)
    const { document } = await ask(McpReadDocument, { document: id, from, to: from + PIECE, asOf })
    const { relations, sources, anomalies, ...found } = document ?? missing('document', paper)
    return {
      ...toldPaper(found),
      signatory: quoted(found.signatory),
      access: found.accessClass,
      texts: sources.map(({ name, textLength, text }) => ({
        quote: quoted(text),
        paper: { ...namedPaper(found), file: quoted(name) },
        place: { start: from, end: from + (text?.length ?? 0) },
        confidence: null,
        next: from + PIECE < (textLength ?? 0) ? from + PIECE : null,
      })),
      relations: relations.nodes.map(toldRelation),
      relationsInAll: relations.totalCount,
      tasks: found.taskCounts,
      anomalies: anomalies.map(({ id, code, message, evidence }) => ({
        id,
        code,
        message: quoted(message),
        proofs: evidence ? [proofOf(evidence, found)] : [],
      })),
    }
  },
})
