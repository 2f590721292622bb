import { userInfo } from 'node:os'
import type { Command } from 'commander'
import type { Api, Operation } from '../api/in-process.js'
import { AppError } from '../errors.js'
import { ENUM_LABELS } from '../locale/enum-labels.js'
import { HEADER_FIELDS, type HeaderField } from '../model/correction.js'
import { RELATION_KINDS, type RelationKind } from '../model/relation.js'
import { printAnswer } from './answer.js'
import { oneOf } from './cli-command.js'
import type { CommandContext } from './context.js'
import { findAgencyId, findDocumentId } from './lookup.js'
import * as operations from './operations/generated.js'
import {
  addNarrowingOptions,
  addPageOptions,
  exampleOf,
  pageArguments,
  type NarrowingOptions,
  type PageOptions,
} from './options.js'
import { formatPage } from './page.js'

interface Said extends NarrowingOptions {
  readonly note?: string
  readonly quote?: string
  readonly seen?: string
  readonly by?: string
  readonly json?: boolean
}

interface GivenTask extends Said {
  readonly summary?: string
  readonly lead?: readonly string[]
  readonly coordinating?: readonly string[]
  readonly executing?: readonly string[]
  readonly reportTo?: readonly string[]
  readonly due?: readonly string[]
}

/** `correct …`: what people put right of what was read. */
export function correctCommands(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  const correct = program
    .command('correct')
    .description(help.correct)
    .addHelpText(
      'after',
      exampleOf(messages, 'npx chi-thi-graph correct document 15/KH-UBND --set TITLE="Tên đúng"'),
    )
  listCommand(context, correct)
  documentCommands(context, correct)
  relationCommands(context, correct)
  taskCommands(context, correct)
  unionCommands(context, correct)
}

/** A subcommand with the options that every correction has. */
function sub(
  { messages: { help } }: CommandContext,
  parent: Command,
  usage: string,
  description: string,
): Command {
  return parent
    .command(usage)
    .description(description)
    .option('--note <text>', help.correctNote)
    .option('--seen <id>', help.correctSeen)
    .option('--by <name>', help.correctBy)
    .option('--json', help.json)
}

function listCommand(context: CommandContext, correct: Command): void {
  const { messages } = context
  addPageOptions(correct.command('list').description(messages.help.correctList), messages).action(
    (options: PageOptions) =>
      printAnswer(context, options.json ?? false, async (api) => {
        const data = await api.ask(operations.CorrectionsDocument, pageArguments(options))
        return {
          data,
          text: () => {
            const found = data.corrections!
            return formatPage(
              context,
              COLUMNS(context),
              found.nodes.map((one) => ({ cells: line(context, one) })),
              found,
            )
          },
        }
      }),
  )
}

function documentCommands(context: CommandContext, correct: Command): void {
  const { help } = context.messages
  const command = sub(context, correct, 'document <symbol|id>', help.correctDocument)
    .requiredOption('--set <fact...>', help.correctSet)
    .option('--quote <words>', help.correctQuote)
  addNarrowingOptions(command, context.messages).action((paper: string, options: Said & { set: string[] }) =>
    put(context, operations.CorrectDocumentDocument, options, async (api, said) => ({
      ...said,
      id: await findDocumentId(api, paper, options),
      facts: options.set.map(factOf),
    })),
  )
}

/** `TITLE=Tên đúng` */
function factOf(text: string): { readonly field: HeaderField; readonly value: string | null } {
  const [, field = '', value = ''] = /^(\w+)=(.*)$/su.exec(text) ?? []
  const known = HEADER_FIELDS.find((one) => one === field.toUpperCase())
  if (known) return { field: known, value: value === '' ? null : value }
  throw new AppError('BAD_USER_INPUT', `"${text}" is no fact of a head.`, {
    remedy: `Write FIELD=value; the fields are ${HEADER_FIELDS.join(', ')}.`,
    details: { argument: 'set', given: text },
  })
}

function relationCommands(context: CommandContext, correct: Command): void {
  const { help } = context.messages
  const kinds = oneOf(RELATION_KINDS)
  interface Given extends Said {
    readonly kind?: RelationKind
    readonly to?: string
  }
  const target = async (api: Api, { to }: Given) => (to === undefined ? null : findDocumentId(api, to, {}))
  sub(context, correct, 'relation <id>', help.correctRelation)
    .option('--kind <kind>', help.correctKind, kinds)
    .option('--to <symbol|id>', help.correctTo)
    .action((id: string, options: Given) =>
      put(context, operations.CorrectRelationDocument, options, async (api, said) => ({
        ...said,
        id,
        kind: options.kind ?? null,
        to: await target(api, options),
      })),
    )
  const command = sub(context, correct, 'add-relation <symbol|id>', help.correctAddRelation)
    .requiredOption('--kind <kind>', help.correctKind, kinds)
    .requiredOption('--to <symbol|id>', help.correctTo)
    .option('--quote <words>', help.correctQuote)
  addNarrowingOptions(command, context.messages).action((paper: string, options: Given) =>
    put(context, operations.AddRelationDocument, options, async (api, { note, quote }) => ({
      note,
      quote,
      from: await findDocumentId(api, paper, options),
      kind: options.kind!,
      to: await target(api, options),
    })),
  )
}

function taskCommands(context: CommandContext, correct: Command): void {
  const { help } = context.messages
  const withTask = (command: Command) =>
    command
      .option('--summary <text>', help.correctSummary)
      .option('--lead <agency...>', help.correctLead)
      .option('--coordinating <agency...>', help.correctCoordinating)
      .option('--executing <agency...>', help.correctExecuting)
      .option('--report-to <agency...>', help.correctReportTo)
      .option('--due <day...>', help.correctDue)
  withTask(sub(context, correct, 'task <id>', help.correctTask)).action((id: string, options: GivenTask) =>
    put(context, operations.CorrectTaskDocument, options, async (_, said) => ({
      ...said,
      id,
      ...taskOf(options),
    })),
  )
  const add = withTask(sub(context, correct, 'add-task <symbol|id>', help.correctAddTask)).option(
    '--quote <words>',
    help.correctQuote,
  )
  addNarrowingOptions(add, context.messages).action((paper: string, options: GivenTask) =>
    put(context, operations.AddTaskDocument, options, async (api, { note, quote }) => ({
      note,
      quote,
      document: await findDocumentId(api, paper, options),
      ...taskOf(options),
    })),
  )
  sub(context, correct, 'remove-task <id>', help.correctRemoveTask).action((id: string, options: Said) =>
    put(context, operations.RemoveTaskDocument, options, async (_, said) => ({ ...said, id })),
  )
  sub(context, correct, 'split-task <id> <words...>', help.correctSplitTask).action(
    (id: string, parts: string[], options: Said) =>
      put(context, operations.SplitTaskDocument, options, async (_, said) => ({ ...said, id, parts })),
  )
  sub(context, correct, 'join-tasks <ids...>', help.correctJoinTasks).action((ids: string[], options: Said) =>
    put(context, operations.JoinTasksDocument, options, async (_, said) => ({ ...said, ids })),
  )
}

function taskOf({ summary, lead, coordinating, executing, reportTo, due }: GivenTask) {
  const list = (given: readonly string[] | undefined) =>
    given === undefined ? null : given.join() === 'none' ? [] : [...given]
  return {
    summary: summary ?? null,
    leads: list(lead),
    coordinating: list(coordinating),
    executing: list(executing),
    reportTo: list(reportTo),
    deadlines: list(due)?.map((day) => ({ due: day })) ?? null,
  }
}

function unionCommands(context: CommandContext, correct: Command): void {
  const { help } = context.messages
  sub(context, correct, 'same-document <symbol|id> <as>', help.correctSameDocument).action(
    (id: string, as: string, options: Said) =>
      put(context, operations.SameDocumentDocument, options, async (api, { note }) => ({
        note,
        id: await findDocumentId(api, id, {}),
        as: await findDocumentId(api, as, {}),
      })),
  )
  sub(context, correct, 'separate <document> <source>', help.correctSeparate).action(
    (document: string, source: string, options: Said) =>
      put(context, operations.SeparateSourceDocument, options, async (api, { note, seen }) => ({
        note,
        seen,
        document: await findDocumentId(api, document, {}),
        source,
      })),
  )
  sub(context, correct, 'same-agency <name|id> <as>', help.correctSameAgency).action(
    (id: string, as: string, options: Said) =>
      put(context, operations.SameAgencyDocument, options, async (api, { note }) => ({
        note,
        id: await findAgencyId(api, id),
        as: await findAgencyId(api, as),
      })),
  )
  sub(context, correct, 'withdraw <id>', help.correctWithdraw).action((id: string, options: Said) =>
    put(context, operations.WithdrawCorrectionDocument, options, async () => ({ id })),
  )
  sub(context, correct, 'confirm <id>', help.correctConfirm).action((id: string, options: Said) =>
    put(context, operations.ConfirmCorrectionDocument, options, async (_, { note }) => ({ note, id })),
  )
}

type Made = operations.CorrectionLineFragment

interface Why {
  readonly note: string | null
  readonly quote: string | null
  readonly seen: string | null
}

/** Makes a correction and prints it. */
const put = <Variables extends Readonly<Record<string, unknown>>>(
  context: CommandContext,
  operation: Operation<{ readonly made: Made | null | readonly Made[] }, Variables>,
  { json = false, by, note, quote, seen }: Said,
  variablesOf: (api: Api, why: Why) => Promise<Variables>,
): Promise<void> =>
  printAnswer(context, json, async (api) => {
    const why = { note: note ?? null, quote: quote ?? null, seen: seen ?? null }
    const data = await api.change(operation, await variablesOf(api, why), by ?? userInfo().username)
    const made = [data.made].flat().filter((one) => one !== null)
    return { data, text: () => made.map((one) => `${line(context, one).join('  ')}\n`).join('') }
  })

const COLUMNS = ({ messages: { columns } }: CommandContext) => [
  { heading: columns.id },
  { heading: columns.state },
  { heading: columns.document, minimum: 14 },
  { heading: columns.what, minimum: 40 },
]

function line(
  { language }: CommandContext,
  { id, kind, field, state, was, now, by, document }: Made,
): string[] {
  const label = (name: 'CorrectionKind' | 'CorrectionState' | 'HeaderField', value: string) =>
    (ENUM_LABELS[name] as Record<string, readonly [string, string]>)[value]?.[language === 'vi' ? 0 : 1] ??
    value
  const what = field === null ? label('CorrectionKind', kind) : label('HeaderField', field)
  return [
    id,
    label('CorrectionState', state),
    document?.symbol ?? document?.id ?? '',
    `${what}: ${was ?? '–'} → ${now ?? '–'} (${by})`,
  ]
}
