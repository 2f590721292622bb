import { z } from 'zod'
import { agencyId, documentId } from './lookup.js'
import { McpTasksDocument } from './operations/generated.js'
import { pageOf, toldTask } from './quoted.js'
import { DAY, declareTool, PAGE, PAPER } from './tool.js'

const day = (described: string) => z.iso.date().optional().describe(described)

export const tasks = declareTool({
  name: 'tasks',
  title: 'Nhiệm vụ',
  description:
    'Lists tasks: of a body, of a directive with all that carries it out, of one paper; overdue, open or done; by words. The first to become late first. Each with who leads, the deadline and the words that give it.',
  input: {
    agency: z
      .string()
      .min(1)
      .optional()
      .describe('The full name or the id of a body that has a part in them.'),
    directive: PAPER.optional().describe('Of this paper and of all that carries it out: a symbol or an id.'),
    paper: PAPER.optional().describe('Of this paper only: a symbol or an id.'),
    territory: z
      .string()
      .optional()
      .describe('Issued in this unit and below, by its id, for example 2025:92.'),
    states: z.array(z.enum(['OPEN', 'OVERDUE', 'DONE_ON_TIME', 'DONE_LATE', 'NO_DEADLINE'])).optional(),
    text: z.string().max(200).optional().describe('With all of these words.'),
    dueFrom: day('Due on this day or later.'),
    dueTo: day('Due on this day or earlier.'),
    asOf: DAY,
    ...PAGE,
  },
  async answer(ask, { agency, directive, paper, asOf, first, after, ...filter }) {
    const { tasks } = await ask(McpTasksDocument, {
      filter: {
        ...filter,
        agency: agency === undefined ? undefined : await agencyId(ask, agency),
        directive: directive === undefined ? undefined : await documentId(ask, directive),
        document: paper === undefined ? undefined : await documentId(ask, paper),
      },
      asOf,
      first,
      after,
    })
    return { found: tasks!.nodes.map(toldTask), ...pageOf(tasks!) }
  },
})
