import { z } from 'zod'
import { documentId, missing } from './lookup.js'
import { McpCoverageDocument } from './operations/generated.js'
import { pageOf, quoted, toldPaper, toldRelation } from './quoted.js'
import { DAY, declareTool, NARROWING, PAGE, PAPER } from './tool.js'

export const coverage = declareTool({
  name: 'coverage',
  title: 'Độ phủ',
  description:
    'Tells which provinces (or districts, communes) have acted on a directive, when and by which papers, and which are silent.',
  input: {
    paper: PAPER,
    ...NARROWING,
    level: z.enum(['PROVINCE', 'DISTRICT', 'COMMUNE']).default('PROVINCE'),
    view: z
      .enum(['AT_ISSUE', 'TODAY'])
      .default('AT_ISSUE')
      .describe('On the map of the day of issue (63 provinces until 30 June 2025), or of today (34).'),
    within: z.string().optional().describe('Only units below this one, by its id, for example 2024:20.'),
    acted: z.boolean().optional().describe('Only those that have acted, or only the silent ones.'),
    asOf: DAY,
    ...PAGE,
  },
  async answer(ask, { paper, issuer, issuedOn, ...more }) {
    const { coverage } = await ask(McpCoverageDocument, {
      document: await documentId(ask, paper, { issuer, issuedOn }),
      ...more,
    })
    const { document, units, vintage, total, acted, undated } = coverage ?? missing('document', paper)
    return {
      of: toldPaper(document),
      map: vintage,
      units: total,
      acted,
      undated,
      found: units.nodes.map(({ territory, firstActedOn, documents, ...unit }) => ({
        id: territory.id,
        name: quoted(`${territory.kind} ${territory.name}`),
        acted: unit.acted,
        by: unit.by ?? null,
        firstActedOn: firstActedOn?.value ?? null,
        daysAfter: unit.daysAfter ?? null,
        papers: documents.map(({ relations, ...own }) => ({
          ...toldPaper(own),
          carriesOut: relations.nodes.map(toldRelation),
        })),
      })),
      ...pageOf(units),
    }
  },
})
