import { Option } from 'commander'
import { dayOf } from '../api/schema/scalars.js'
import { LABELS } from '../locale/labels.js'
import type { TaskMeasure } from '../model/reckoned-tasks.js'
import { RECKONED_BY, type ReckonedBy } from '../model/reckoning.js'
import { printAnswer } from './answer.js'
import { oneOf } from './cli-command.js'
import type { CommandContext } from './context.js'
import { findDocumentId } from './lookup.js'
import { ReckoningDocument, type ReckonedRowFragment, type ReckoningQuery } from './operations/generated.js'
import {
  addNarrowingOptions,
  addPageOptions,
  exampleOf,
  pageArguments,
  type NarrowingOptions,
  type PageOptions,
} from './options.js'
import { documentHeading, formatPage } from './page.js'

interface ReckoningOptions extends PageOptions, NarrowingOptions {
  readonly by: ReckonedBy
  readonly today?: boolean
  readonly asOf?: string
}

/** `reckoning SYMBOL|ID`: how fast a directive went down and how its tasks stand, by province, body or level. */
export function reckoningCommand(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  const command = program
    .command('reckoning')
    .description(help.reckoning)
    .argument('<symbol|id>', help.symbolOrId)
    .addOption(
      new Option('--by <rows>', help.reckonedBy)
        .choices(RECKONED_BY.map((by) => by.toLowerCase()))
        .argParser(oneOf(RECKONED_BY))
        .default('PROVINCE', 'province'),
    )
  addNarrowingOptions(addPageOptions(command, messages), messages)
    .option('--today', help.today)
    .option('--as-of <day>', help.coverageAsOf)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph reckoning 34-CT/TW --by level'))
    .action((symbolOrId: string, options: ReckoningOptions) => reckoning(context, symbolOrId, options))
}

const reckoning = (context: CommandContext, symbolOrId: string, options: ReckoningOptions): Promise<void> =>
  printAnswer(context, options.json ?? false, async (api) => {
    const { by, today = false, asOf } = options
    if (asOf !== undefined) dayOf(asOf)
    const data = await api.ask(ReckoningDocument, {
      document: await findDocumentId(api, symbolOrId, options),
      by,
      view: today ? 'TODAY' : 'AT_ISSUE',
      asOf: asOf ?? null,
      // all provinces
      first: 100,
      ...pageArguments(options),
    })
    return { data, text: () => formatReckoning(context, data.reckoning!) }
  })

type Reckoning = NonNullable<ReckoningQuery['reckoning']>

function formatReckoning(context: CommandContext, found: Reckoning): string {
  const { messages } = context
  const { document, whole, rows, vintage, undated, asOf } = found
  const { columns } = messages
  return [
    `${documentHeading(context, document)}\n`,
    formatPage(
      context,
      [
        { heading: columns.unit, minimum: 14 },
        { heading: columns.papers },
        { heading: columns.daysAfter },
        { heading: columns.tasks },
        ...MEASURES.map((measure) => ({ heading: messages.measures[measure] })),
        { heading: messages.daysLate },
      ],
      [{ ...whole, isWhole: true }, ...rows.nodes].map((row) => ({ cells: cellsOf(context, row) })),
      { ...rows, totalCount: rows.totalCount + 1 },
    ),
    `${messages.reckoned(asOf, vintage)}\n`,
    ...(undated === 0 ? [] : [`${messages.leftOut(undated)}\n`]),
  ].join('')
}

const MEASURES: readonly TaskMeasure[] = ['LED', 'DATED', 'DONE_ON_TIME', 'DONE_LATE', 'OVERDUE']

function cellsOf(
  { messages, language }: CommandContext,
  { isWhole = false, ...row }: ReckonedRowFragment & { readonly isWhole?: boolean },
): string[] {
  const { level, territory, agency, documents, tasks, shares, steps, overdueBy } = row
  const name = level === null ? (territory?.name ?? agency?.name) : LABELS[language].levels[level]
  const labels = LABELS[language].levels
  return [
    isWhole ? messages.allTogether : (name ?? ''),
    String(documents.totalCount),
    steps
      .filter(({ daysAfter }) => daysAfter !== null)
      .map((step) => `${labels[step.level]} ${spreadText(step.daysAfter!, step.days)}`)
      .join(', '),
    String(tasks.totalCount),
    ...MEASURES.map((measure) => {
      const { tasks: counted, share } = shares.find((one) => one.measure === measure)!
      return share === null ? '' : `${counted} (${Math.round(share * 100)}%)`
    }),
    overdueBy === null ? '' : spreadText(overdueBy.least, overdueBy),
  ]
}

/** The first, and where there are several the median and the quartiles. */
const spreadText = (first: number, spread: ReckonedRowFragment['overdueBy']): string =>
  spread === null || spread.values < 2
    ? String(first)
    : `${first} [${rounded(spread.lower)} ${rounded(spread.median)} ${rounded(spread.upper)}]`

const rounded = (days: number): string => String(Math.round(days * 10) / 10)
