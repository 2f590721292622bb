import { LABELS } from '../locale/labels.js'
import { printAnswer } from './answer.js'
import type { CommandContext } from './context.js'
import { findDocumentId } from './lookup.js'
import { TraceDocument, type TraceQuery } from './operations/generated.js'
import {
  addNarrowingOptions,
  addPageOptions,
  exampleOf,
  pageArguments,
  type NarrowingOptions,
  type PageOptions,
} from './options.js'
import { documentHeading, formatPage } from './page.js'
import { WHOLE } from './table.js'

interface TraceOptions extends PageOptions, NarrowingOptions {
  readonly up?: boolean
  readonly asOf?: string
}

/** `trace SYMBOL|ID`: the documents that implement a document, level by level, or those that it implements. */
export function traceCommand(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  const command = addPageOptions(program.command('trace').description(help.trace), messages)
  addNarrowingOptions(command, messages)
    .argument('<symbol|id>', help.symbolOrId)
    .option('--up', help.up)
    .option('--as-of <day>', help.traceAsOf)
    .addHelpText(
      'after',
      exampleOf(messages, 'npx chi-thi-graph trace 34-CT/TW --issued-on 2024-05-24 --as-of 2024-12-31'),
    )
    .action((document: string, options: TraceOptions) => trace(context, document, options))
}

const trace = (context: CommandContext, document: string, options: TraceOptions): Promise<void> =>
  printAnswer(context, options.json ?? false, async (api) => {
    const data = await api.ask(TraceDocument, {
      document: await findDocumentId(api, document, options),
      direction: options.up ? 'UP' : 'DOWN',
      asOf: options.asOf,
      ...pageArguments(options),
    })
    return { data, text: () => formatTrace(context, data.trace!) }
  })

type Trace = NonNullable<TraceQuery['trace']>

function formatTrace(context: CommandContext, trace: Trace): string {
  const { messages, language } = context
  const { root, direction, byLevel, taskCounts, stoppedBy, undated } = trace
  const labels = LABELS[language]
  const counts = (title: string, numbers: readonly string[]) =>
    numbers.length === 0 ? [] : [`${title}: ${numbers.join(', ')}`]
  return [
    documentHeading(context, root),
    `${direction === 'DOWN' ? messages.traceDown : messages.traceUp}:`,
    formatSteps(context, trace.nodes).trimEnd(),
    ...counts(
      messages.byLevel,
      byLevel.map(({ level, documents }) => `${labels.levels[level!]} ${documents}`),
    ),
    ...counts(
      messages.byState,
      taskCounts.map(({ state, tasks }) => `${labels.taskStates[state]} ${tasks}`),
    ),
    ...(stoppedBy.length === 0 ? [] : [messages.incomplete(stoppedBy.join(', '))]),
    ...(undated === 0 ? [] : [messages.leftOut(undated)]),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function formatSteps(context: CommandContext, steps: Trace['nodes']): string {
  const { messages, language } = context
  const { columns } = messages
  return formatPage(
    context,
    [
      { heading: columns.depth, minimum: WHOLE },
      { heading: columns.symbol, minimum: 14 },
      { heading: columns.issuedOn, minimum: WHOLE },
      { heading: columns.issuer },
      { heading: columns.via, minimum: 8 },
      { heading: columns.confidence, minimum: WHOLE },
      { heading: columns.tasks, minimum: WHOLE },
      { heading: columns.title },
    ],
    steps.nodes.map(({ depth, document, via }) => ({
      cells: [
        String(depth),
        // its title has a column of its own
        document.symbol ?? document.typeLabel,
        document.issuedOn?.value ?? messages.undated,
        document.issuer?.name ?? '',
        [...new Set(via.map(({ kind }) => LABELS[language].relations[kind]))].join(', '),
        via.length === 0 ? '' : String(Math.max(...via.map(({ confidence }) => confidence))),
        String(document.tasks.totalCount),
        document.title ?? '',
      ],
    })),
    steps,
  )
}
