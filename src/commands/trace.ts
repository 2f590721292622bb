import { Option } from 'commander'
import { describeError } from '../api/errors.js'
import { openApi, type Api } from '../api/in-process.js'
import { requireSymbolFor } from '../api/document/symbol.js'
import { AppError, exitCodeOf } from '../errors.js'
import type { Graph } from '../graph/connect.js'
import { createLog } from '../log.js'
import { TASK_STATES, type TaskState } from '../model/task.js'
import type { RelationKind } from '../model/relation.js'
import { LABELS } from '../locale/labels.js'
import { painted } from '../terminal.js'
import { example, withDatabase, withSwitches, type Surroundings } from './context.js'
import {
  agencyMeantBy,
  areaMeantBy,
  documentMeantBy,
  whichOptions,
  type AreaOptions,
  type WhichOptions,
} from './lookup.js'
import { oneOf } from './cli-command.js'
import { table, WHOLE, type Column } from './table.js'

/** Questions to the graph, asked through GraphQL like everybody else's: trace, tasks, search. */
export function questionCommands(around: Surroundings): void {
  const { program, say } = around
  const { help } = say
  const paged = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .option('--first <n>', help.first, Number)
      .option('--after <cursor>', help.after)
      .option('--json', help.json)

  whichOptions(paged('trace', help.trace), say)
    .argument('<symbol|id>', help.symbolOrId)
    .option('--up', help.up)
    .option('--as-of <day>', help.traceAsOf)
    .addHelpText(
      'after',
      example(say, 'npx chi-thi-graph trace 34-CT/TW --issued-on 2024-05-24 --as-of 2024-12-31'),
    )
    .action(async (document: string, options: TraceOptions) =>
      answer(around, options, async (api) => {
        const data = await api.ask(TRACE, {
          document: await documentMeantBy(api, document, options),
          direction: options.up ? 'UP' : 'DOWN',
          asOf: options.asOf,
          ...pageOf(options),
        })
        return { data, shown: () => traceShown(around, data.trace) }
      }),
    )

  whichOptions(
    withSwitches(paged('tasks', help.tasks).option('--territory <name|id>', help.territory), say).option(
      '--directive <symbol|id>',
      help.directive,
    ),
    say,
  )
    .option('--agency <name|id>', help.agency)
    .addOption(
      new Option('--state <state...>', help.state)
        .choices(TASK_STATES)
        .argParser((state: string, before: TaskState[] | undefined) => [
          ...(before ?? []),
          oneOf(TASK_STATES)(state),
        ]),
    )
    .option('--as-of <day>', help.asOf)
    .addHelpText('after', example(say, 'npx chi-thi-graph tasks --directive 34-CT/TW --state OVERDUE'))
    .action(async (options: TasksOptions) =>
      answer(around, options, async (api) => {
        const { directive, agency, state, asOf } = options
        requireSymbolFor(options, directive, 'directive')
        const data = await api.ask(TASKS, {
          filter: {
            directive: directive === undefined ? null : await documentMeantBy(api, directive, options),
            agency: agency === undefined ? null : await agencyMeantBy(api, agency),
            states: state ?? null,
            ...areaMeantBy(options),
          },
          asOf,
          ...pageOf(options),
        })
        return { data, shown: () => tasksShown(around, data.tasks) }
      }),
    )

  paged('search', help.search)
    .argument('<words...>', help.words)
    .addHelpText('after', example(say, 'npx chi-thi-graph search nha o xa hoi'))
    .action(async (words: string[], options: PageOptions) =>
      answer(around, options, async (api) => {
        const data = await api.ask(SEARCH, { text: words.join(' '), ...pageOf(options) })
        return { data, shown: () => searchShown(around, data.search) }
      }),
    )
}

interface PageOptions {
  readonly first?: number
  readonly after?: string
  readonly json?: boolean
}
interface TraceOptions extends PageOptions, WhichOptions {
  readonly up?: boolean
  readonly asOf?: string
}
interface TasksOptions extends PageOptions, AreaOptions, WhichOptions {
  readonly directive?: string
  readonly agency?: string
  readonly state?: readonly TaskState[]
  readonly asOf?: string
}

const pageOf = ({ first, after }: PageOptions) => {
  if (first !== undefined && !Number.isInteger(first))
    throw new AppError('BAD_USER_INPUT', 'first must be a whole number.', { details: { argument: 'first' } })
  return { first, after }
}

/** Asks, and prints the answer: as GraphQL gave it, or for people. */
export const answer = (
  { config, language, say }: Surroundings,
  { json = false }: Pick<PageOptions, 'json'>,
  ask: (api: Api, graph: Graph) => Promise<{ readonly data: unknown; readonly shown: () => string }>,
): Promise<void> => {
  const settings = config()
  return withDatabase({ config, say }, async ({ graph }) => {
    const api = await openApi(graph, createLog(settings.logLevel), () => new Date(), settings.limits)
    try {
      const { data, shown } = await ask(api, graph)
      process.stdout.write(json ? `${JSON.stringify({ data }, null, 1)}\n` : shown())
    } catch (error) {
      if (!json || !(error instanceof AppError)) throw error
      process.stdout.write(`${JSON.stringify({ errors: [describeError(error, language)] }, null, 1)}\n`)
      process.exitCode = exitCodeOf(error.code)
    } finally {
      await api.close()
    }
  })
}

/** What is asked of every document. */
export const DOCUMENT = 'id key symbol typeLabel title level issuedOn { value precision } issuer { id name }'
/** What is asked of every page. */
export const PAGE = 'totalCount pageInfo { hasNextPage endCursor }'

const TRACE = `query ($document: ID!, $direction: TraceDirection!, $asOf: Date, $first: Int, $after: String) {
  trace(document: $document, direction: $direction, asOf: $asOf) {
    root { ${DOCUMENT} }
    direction totalDocuments depth pathCount complete stoppedBy undated
    byLevel { level documents }
    taskCounts { state tasks }
    nodes(first: $first, after: $after) {
      nodes {
        depth pathCount
        document { ${DOCUMENT} tasks(first: 1) { totalCount } }
        via { id kind confidence review evidence { basis quote section rule confidence source { name } } }
      }
      ${PAGE}
    }
  }
}`

const TASKS = `query ($filter: TaskFilter, $asOf: Date, $first: Int, $after: String) {
  tasks(filter: $filter, asOf: $asOf, first: $first, after: $after) {
    nodes {
      id section kind modality summary state(asOf: $asOf) doneBasis(asOf: $asOf)
      document { ${DOCUMENT} }
      leads { agency { id name } asPrinted }
      deadlines { id asPrinted kind due overdueFrom(asOf: $asOf) recurrence }
      evidence { basis quote section rule confidence source { name } }
    }
    ${PAGE}
  }
}`

const SEARCH = `query ($text: String!, $first: Int, $after: String) {
  search(text: $text, first: $first, after: $after) {
    nodes {
      rank excerpt
      node {
        __typename
        ... on Document { id symbol title typeLabel }
        ... on Task { id summary document { symbol } }
        ... on Agency { id name }
        ... on Territory { id code name vintage }
      }
    }
    ${PAGE}
  }
}`

// ------------------------------------------------------------- for people

interface Row {
  readonly cells: readonly string[]
  /** State of the task that it shows, for its colour. */
  readonly state?: TaskState
}

function rowsShown(
  { say, colours, width }: Surroundings,
  columns: readonly Column[],
  rows: readonly Row[],
  { totalCount, pageInfo }: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } },
): string {
  if (rows.length === 0) return `${say.nothingFound}\n`
  const paint = painted(colours)
  const shown = table(
    columns,
    rows.map(({ cells }) => cells),
    { width, heading: (text) => paint('BOLD', text) },
    (cell, row) => {
      const { state } = rows[row]!
      return state === 'OVERDUE'
        ? paint('RED', cell)
        : state?.startsWith('DONE')
          ? paint('GREEN', cell)
          : cell
    },
  )
  const more = pageInfo.hasNextPage ? ` ${say.nextPage(pageInfo.endCursor)}` : ''
  return `${shown}${say.shown(rows.length, totalCount)}${more}\n`
}

function traceShown(around: Surroundings, trace: any): string {
  const { say, colours, language } = around
  const labels = LABELS[language]
  const { columns: heading } = say
  const { root, nodes, direction, byLevel, taskCounts, stoppedBy, undated } = trace
  const counted = (name: string, counts: readonly string[]) =>
    counts.length === 0 ? [] : [`${name}: ${counts.join(', ')}`]
  return [
    `${painted(colours)('BOLD', named(root))}${root.title === null ? '' : ` – ${root.title}`}`,
    `${direction === 'DOWN' ? say.traceDown : say.traceUp}:`,
    rowsShown(
      around,
      [
        { heading: heading.depth, least: WHOLE },
        { heading: heading.symbol, least: 14 },
        { heading: heading.issuedOn, least: WHOLE },
        { heading: heading.issuer },
        { heading: heading.via, least: 8 },
        { heading: heading.confidence, least: WHOLE },
        { heading: heading.tasks, least: WHOLE },
        { heading: heading.title },
      ],
      nodes.nodes.map(({ depth, document, via }: any) => ({
        cells: [
          String(depth),
          named(document),
          document.issuedOn?.value ?? say.undated,
          document.issuer?.name ?? '',
          [...new Set(via.map(({ kind }: any) => labels.relations[kind as RelationKind]))].join(', '),
          via.length === 0 ? '' : String(Math.max(...via.map(({ confidence }: any) => confidence))),
          String(document.tasks.totalCount),
          document.title ?? '',
        ],
      })),
      nodes,
    ).trimEnd(),
    ...counted(
      say.byLevel,
      byLevel.map(({ level, documents }: any) => `${say.levels[level as 'CENTRAL']} ${documents}`),
    ),
    ...counted(
      say.byState,
      taskCounts.map(({ state, tasks }: any) => `${say.states[state as TaskState]} ${tasks}`),
    ),
    ...(stoppedBy.length === 0 ? [] : [say.incomplete(stoppedBy.join(', '))]),
    ...(undated === 0 ? [] : [say.leftOut(undated)]),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function tasksShown(around: Surroundings, tasks: any): string {
  const { say } = around
  const { columns: heading } = say
  return rowsShown(
    around,
    [
      { heading: heading.due },
      { heading: heading.state },
      { heading: heading.leads },
      { heading: heading.document, least: 14 },
      { heading: heading.summary, least: 24 },
    ],
    tasks.nodes.map(({ deadlines, state, leads, document, summary }: any) => ({
      state,
      cells: [
        deadlines
          .map(({ due, recurrence }: any) => due ?? (recurrence === null ? '–' : say.recurring))
          .join(', '),
        say.states[state as TaskState],
        leads.map(({ agency, asPrinted }: any) => agency?.name ?? asPrinted).join('; '),
        named(document),
        summary,
      ],
    })),
    tasks,
  )
}

function searchShown(around: Surroundings, search: any): string {
  const { say } = around
  const { columns: heading } = say
  return rowsShown(
    around,
    [
      { heading: heading.rank, least: WHOLE },
      { heading: heading.kind, least: 9 },
      { heading: heading.what, least: 16 },
      { heading: heading.excerpt, least: 16 },
      { heading: heading.id, least: WHOLE },
    ],
    search.nodes.map(({ rank, excerpt, node }: any) => {
      const name = node.__typename === 'Document' ? named(node) : (node.name ?? node.summary)
      return {
        cells: [
          String(rank),
          node.typeLabel ?? say.kinds[node.__typename as 'Task'],
          name,
          excerpt === null || excerpt === name ? '' : excerpt,
          node.id,
        ],
      }
    }),
    search,
  )
}

/** A document as people call it. */
export const named = ({ symbol, title, typeLabel }: any): string => symbol ?? title ?? typeLabel
