import { userInfo } from 'node:os'
import type { Api } from '../api/in-process.js'
import { DigestDocument } from '../api/digest/operations/generated.js'
import { requireSymbolFor } from '../api/document/symbol.js'
import { dayOf } from '../api/schema/scalars.js'
import { digestCalendar } from '../export/digest/calendar.js'
import { digestHtml } from '../export/digest/html.js'
import { sheetOf } from '../export/digest/sheet.js'
import { digestText } from '../export/digest/text.js'
import { terminalSafe } from '../terminal.js'
import { printAnswer } from './answer.js'
import type { CommandContext } from './context.js'
import { areaOf, findAgencyId, findDocumentId } from './lookup.js'
import { addNarrowingOptions, exampleOf, pageArguments, type NarrowingOptions } from './options.js'

interface DigestOptions extends NarrowingOptions {
  readonly directive?: string
  readonly agency?: string
  readonly territory?: string
  readonly person?: string
  readonly since?: string
  readonly asOf?: string
  readonly first?: number
  readonly html?: boolean
  readonly calendar?: boolean
  readonly json?: boolean
}

/** `digest`: what is due, late, new, changed, silent and doubtful, of a directive, a body, a place or all that a person follows. */
export function digestCommand(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  const command = program
    .command('digest')
    .description(help.digest)
    .option('--directive <symbol|id>', help.digestDirective)
  addNarrowingOptions(command, messages)
    .option('--agency <name|id>', help.digestAgency)
    .option('--territory <name|id>', help.digestTerritory)
    .option('--person <name>', help.digestPerson)
    .option('--since <moment>', help.digestSince)
    .option('--as-of <day>', help.asOf)
    .option('--first <n>', help.digestFirst, Number)
    .option('--html', help.digestHtml)
    .option('--calendar', help.digestCalendar)
    .option('--json', help.json)
    .addHelpText(
      'after',
      exampleOf(messages, 'npx chi-thi-graph digest --directive 34-CT/TW --since 2024-11-01'),
    )
    .action((options: DigestOptions) => digest(context, options))
}

async function digest(context: CommandContext, options: DigestOptions): Promise<void> {
  const { asOf, html = false, calendar = false, json = false, directive } = options
  requireSymbolFor(options, directive, 'directive')
  if (asOf !== undefined) dayOf(asOf)
  const { first = 20 } = pageArguments(options)
  const page = (await context.config()).mail?.page ?? null
  await printAnswer(context, json, async (api, graph) => {
    const variables = {
      ...(await subjectsOf(api, options)),
      since: options.since === undefined ? null : momentOf(options.since),
      asOf: asOf ?? null,
      first,
    }
    const viewer = { name: options.person ?? userInfo().username, role: 'READER' } as const
    const data = await api.ask(DigestDocument, variables, viewer)
    const found = data.digest!
    if (calendar) {
      const events = await digestCalendar(graph, found, variables.asOf)
      return { data, text: () => events }
    }
    const sheet = sheetOf(found, context.language)
    return {
      data,
      text: () => (html ? digestHtml(sheet, context.language, page) : safeLines(digestText(sheet))),
    }
  })
}

const safeLines = (text: string): string => text.split('\n').map(terminalSafe).join('\n')

/** @throws AppError as the look-ups of names */
async function subjectsOf(api: Api, options: DigestOptions) {
  const { directive, agency, territory } = options
  return {
    directive: directive === undefined ? null : await findDocumentId(api, directive, options),
    agency: agency === undefined ? null : await findAgencyId(api, agency),
    territory:
      areaOf({ ...(territory === undefined ? {} : { territory }), descendants: true, former: true })
        ?.territory ?? null,
  }
}

/** A day means its beginning in Vietnam. */
const momentOf = (given: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(given) ? `${dayOf(given)}T00:00:00+07:00` : given
