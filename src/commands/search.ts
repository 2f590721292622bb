import { LABELS } from '../locale/labels.js'
import { printAnswer } from './answer.js'
import type { CommandContext } from './context.js'
import { SearchDocument, type SearchQuery } from './operations/generated.js'
import { addPageOptions, exampleOf, pageArguments, type PageOptions } from './options.js'
import { documentName, formatPage } from './page.js'
import { WHOLE } from './table.js'

/** `search WORDS`: documents, tasks, agencies and territories, the best match first. */
export function searchCommand(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  addPageOptions(program.command('search').description(help.search), messages)
    .argument('<words...>', help.words)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph search nha o xa hoi'))
    .action((words: string[], options: PageOptions) =>
      printAnswer(context, options.json ?? false, async (api) => {
        const data = await api.ask(SearchDocument, { text: words.join(' '), ...pageArguments(options) })
        return { data, text: () => formatResults(context, data.search!) }
      }),
    )
}

type Results = NonNullable<SearchQuery['search']>
type Node = Results['nodes'][number]['node']

function formatResults(context: CommandContext, results: Results): string {
  const { messages, language } = context
  const { columns } = messages
  const kindOf = (node: Node): string =>
    node.__typename === 'Document' ? node.typeLabel : LABELS[language].nodes[node.__typename]
  return formatPage(
    context,
    [
      { heading: columns.rank, minimum: WHOLE },
      { heading: columns.kind, minimum: 9 },
      { heading: columns.what, minimum: 16 },
      { heading: columns.excerpt, minimum: 16 },
      { heading: columns.id, minimum: WHOLE },
    ],
    results.nodes.map(({ rank, excerpt, node }) => {
      const name = nameOf(node)
      return {
        cells: [
          String(rank),
          kindOf(node),
          name,
          excerpt === null || excerpt === name ? '' : excerpt,
          node.id,
        ],
      }
    }),
    results,
  )
}

function nameOf(node: Node): string {
  if (node.__typename === 'Document') return documentName(node)
  return node.__typename === 'Task' ? node.summary : node.name
}
