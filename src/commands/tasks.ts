import { Option } from 'commander'
import { requireSymbolFor } from '../api/document/symbol.js'
import { LABELS } from '../locale/labels.js'
import { TASK_STATES, type TaskState } from '../model/task.js'
import { printAnswer } from './answer.js'
import { oneOf } from './cli-command.js'
import type { CommandContext } from './context.js'
import { areaOf, findAgencyId, findDocumentId } from './lookup.js'
import { TasksDocument, type TasksQuery } from './operations/generated.js'
import {
  addAreaSwitches,
  addNarrowingOptions,
  addPageOptions,
  exampleOf,
  pageArguments,
  type AreaOptions,
  type NarrowingOptions,
  type PageOptions,
} from './options.js'
import { documentName, formatPage } from './page.js'

interface TasksOptions extends PageOptions, AreaOptions, NarrowingOptions {
  readonly directive?: string
  readonly agency?: string
  readonly state?: readonly TaskState[]
  readonly asOf?: string
}

/** `tasks`: tasks with their deadlines and states, filtered by directive, territory, agency and state. */
export function tasksCommand(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  const command = addPageOptions(program.command('tasks').description(help.tasks), messages).option(
    '--territory <name|id>',
    help.territory,
  )
  addAreaSwitches(command, messages).option('--directive <symbol|id>', help.directive)
  addNarrowingOptions(command, messages)
    .option('--agency <name|id>', help.agency)
    .addOption(
      new Option('--state <state...>', help.state)
        .choices(TASK_STATES)
        .argParser((state: string, earlier: TaskState[] | undefined) => [
          ...(earlier ?? []),
          oneOf(TASK_STATES)(state),
        ]),
    )
    .option('--as-of <day>', help.asOf)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph tasks --directive 34-CT/TW --state OVERDUE'))
    .action((options: TasksOptions) => tasks(context, options))
}

const tasks = (context: CommandContext, options: TasksOptions): Promise<void> =>
  printAnswer(context, options.json ?? false, async (api) => {
    const { directive, agency, state, asOf } = options
    requireSymbolFor(options, directive, 'directive')
    const data = await api.ask(TasksDocument, {
      filter: {
        directive: directive === undefined ? null : await findDocumentId(api, directive, options),
        agency: agency === undefined ? null : await findAgencyId(api, agency),
        states: state ?? null,
        ...areaOf(options),
      },
      asOf,
      ...pageArguments(options),
    })
    return { data, text: () => formatTasks(context, data.tasks!) }
  })

function formatTasks(context: CommandContext, tasks: NonNullable<TasksQuery['tasks']>): string {
  const { messages, language } = context
  const { columns } = messages
  return formatPage(
    context,
    [
      { heading: columns.due },
      { heading: columns.state },
      { heading: columns.leads },
      { heading: columns.document, minimum: 14 },
      { heading: columns.summary, minimum: 24 },
    ],
    tasks.nodes.map(({ deadlines, state, leads, document, summary }) => ({
      state,
      cells: [
        deadlines
          .map(({ due, recurrence }) => due ?? (recurrence === null ? '–' : messages.recurring))
          .join(', '),
        LABELS[language].taskStates[state],
        leads.map(({ agency, asPrinted }) => agency?.name ?? asPrinted).join('; '),
        documentName(document),
        summary,
      ],
    })),
    tasks,
  )
}
