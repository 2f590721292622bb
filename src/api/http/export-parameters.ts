import { AppError } from '../../errors.js'
import { TERRITORY_VIEWS, type Export, type Selection } from '../../export/export.js'
import { agenciesCalled } from '../../graph/agencies.js'
import type { TaskFilter as RowFilter } from '../../graph/task-filter.js'
import { LANGUAGES } from '../../locale/language.js'
import { LEVELS } from '../../model/document.js'
import { TASK_KINDS, TASK_ROLES, TASK_STATES } from '../../model/task.js'
import type { Context } from '../context.js'
import { documentIdBySymbolOrId } from '../document/lookup.js'
import { requireDirectiveFor, requireDocumentFor, requireSymbolFor } from '../document/symbol.js'
import { listedCode } from '../../ingest/identifiers.js'
import { dayOf, partialDayOf } from '../schema/scalars.js'
import { requireFiltered, taskFilterOf } from '../task/filter.js'

/**
 * The parameters of an export, all optional:
 *
 * - `directive`: a symbol or an id; only this document's cascade. `issuer` (an id) and `issuedOn` narrow a symbol. An
 *   export about coverage needs a directive.
 * - `territory`: only what was issued in this unit, the units below it and those that it was before;
 *   `includeDescendants=false` and `includeFormer=false` leave these out.
 * - `asOf`: the day of the tasks' states, and only documents issued by then; the states of today in Vietnam when absent.
 * - `view` (AT_ISSUE, TODAY): the administrative map of coverage. `acted` (true, false): only units that have acted, or only
 *   those for which nothing was found. `lang` (vi, en): the language of a picture, of a
 *   workbook, and of a table that people are to read, which is one for programs without it.
 * - TASK_PARAMETERS: of an export of tasks, what `TaskFilter` has besides. `states`, `kinds` and `territories` take several values with
 *   commas between them; `state` is the same as `states`. `called`: only tasks that an agency leads which has this in its name, as
 *   `taskCountsByAgency` takes it.
 */
const TASK_PARAMETERS = [
  'document',
  'agency',
  'includeCollectives',
  'role',
  'state',
  'states',
  'level',
  'dueFrom',
  'dueTo',
  'kinds',
  'text',
  'orphaned',
  'verified',
  'led',
  'territories',
  'called',
] as const
/** Of a message: the document (a symbol or an id), which the others narrow, and which of its messages (an id). */
const DOCUMENT_PARAMETERS = ['document', 'issuer', 'issuedOn', 'message'] as const
const AREA_PARAMETERS = ['territory', 'includeDescendants', 'includeFormer'] as const

type Parameter =
  | 'directive'
  | 'message'
  | 'issuer'
  | 'issuedOn'
  | 'asOf'
  | 'view'
  | 'acted'
  | 'lang'
  | (typeof AREA_PARAMETERS)[number]
  | (typeof TASK_PARAMETERS)[number]
export type Parameters = Readonly<Partial<Record<Parameter, string>>>

/** @throws AppError BAD_USER_INPUT for a parameter that the export does not have, that is repeated or missing */
export function parametersOf(one: Export, query: Readonly<Record<string, unknown>>): Parameters {
  const isPicture = one.mediaType.startsWith('image/')
  const known: readonly string[] =
    one.about === 'DOCUMENT'
      ? DOCUMENT_PARAMETERS
      : [
          'directive',
          'issuer',
          'issuedOn',
          'asOf',
          // a picture and a reckoning show the whole country
          ...(isPicture || one.about === 'RECKONING' ? [] : AREA_PARAMETERS),
          ...(one.about === 'COVERAGE' || one.about === 'RECKONING' ? ['view'] : []),
          ...(one.about === 'COVERAGE' && !isPicture ? ['acted'] : []),
          ...(one.about === 'TASKS' ? TASK_PARAMETERS : []),
          ...(one.readers === 'PROGRAMS' ? [] : ['lang']),
        ]
  for (const [name, value] of Object.entries(query))
    if (!known.includes(name) || typeof value !== 'string' || value.trim() === '')
      throw new AppError('BAD_USER_INPUT', `The parameter ${name} is unknown, empty or given twice.`, {
        remedy: `Parameters are ${known.join(', ')}, each once or not at all: directive is a symbol or an id, which issuer (an id) and issuedOn (a day, a month or a year) narrow, asOf a day as in 2024-05-24.`,
        details: { argument: name },
      })
  const parameters: Parameters = query
  if (one.about === 'DOCUMENT') {
    requireDocumentFor(one, parameters.document)
    return parameters
  }
  requireDirectiveFor(one, parameters.directive)
  requireSymbolFor(parameters, parameters.directive, 'directive')
  if (parameters.state !== undefined && parameters.states !== undefined)
    throw new AppError('BAD_USER_INPUT', 'state and states are the same parameter.', {
      remedy: 'Give states=OPEN,OVERDUE.',
      details: { argument: 'state' },
    })
  return parameters
}

/** @throws AppError BAD_USER_INPUT for a value that is not allowed, AMBIGUOUS_SYMBOL, NOT_FOUND */
export async function selectionOf(
  context: Context,
  { about }: Export,
  parameters: Parameters,
): Promise<Selection> {
  const { directive, document, message, issuer, issuedOn, territory, asOf } = parameters
  const narrowing = {
    issuer,
    issuedOn: issuedOn === undefined ? undefined : partialDayOf(issuedOn, 'issuedOn'),
  }
  const until = asOf === undefined ? null : dayOf(asOf)
  const selected = {
    directive: directive === undefined ? null : await documentIdBySymbolOrId(context, directive, narrowing),
    area:
      territory === undefined
        ? null
        : {
            territory,
            includeDescendants: firstOr(BOOLEANS, 'includeDescendants', parameters) === 'true',
            includeFormer: firstOr(BOOLEANS, 'includeFormer', parameters) === 'true',
          },
    asOf: until ?? context.today,
    until,
  }
  return {
    ...selected,
    document:
      about === 'DOCUMENT'
        ? {
            id: await documentIdBySymbolOrId(context, document!, narrowing),
            message: message ?? null,
            codeOf: listedCode,
          }
        : null,
    tasks:
      about !== 'DOCUMENT' && TASK_PARAMETERS.some((name) => parameters[name] !== undefined)
        ? await tasksOf(context, parameters, selected)
        : null,
    leads: await agenciesCalled(context.graph, parameters.called ?? null),
    view: firstOr(TERRITORY_VIEWS, 'view', parameters),
    acted: booleanOf('acted', parameters),
    language: oneOf(LANGUAGES, 'lang', parameters),
  }
}

/** What `tasks` takes as its filter. */
async function tasksOf(
  context: Context,
  parameters: Parameters,
  { directive, area, until }: Pick<Selection, 'directive' | 'area' | 'until'>,
): Promise<RowFilter> {
  const { document, agency, dueFrom, dueTo, text, territories } = parameters
  const filter = {
    ...area,
    territories: territories?.split(',') ?? null,
    directive,
    document: document === undefined ? null : await documentIdBySymbolOrId(context, document, {}),
    agency: agency ?? null,
    includeCollectives: booleanOf('includeCollectives', parameters),
    role: oneOf(TASK_ROLES, 'role', parameters),
    states: someOf(TASK_STATES, parameters.state === undefined ? 'states' : 'state', parameters),
    level: oneOf(LEVELS, 'level', parameters),
    dueFrom: dueFrom === undefined ? null : dayOf(dueFrom, 'dueFrom'),
    dueTo: dueTo === undefined ? null : dayOf(dueTo, 'dueTo'),
    kinds: someOf(TASK_KINDS, 'kinds', parameters),
    text: text ?? null,
    orphaned: booleanOf('orphaned', parameters),
    verified: booleanOf('verified', parameters),
    led: booleanOf('led', parameters),
  }
  await requireFiltered(context, { agency: filter.agency })
  return taskFilterOf(context.graph, filter, until)
}

const BOOLEANS = ['true', 'false'] as const

/** The value of a parameter; null when it is absent. @throws AppError BAD_USER_INPUT */
function oneOf<T extends string>(choices: readonly T[], name: Parameter, parameters: Parameters): T | null {
  return someOf(choices, name, parameters, 1)?.[0] ?? null
}

/** The same, the first choice when it is absent. */
const firstOr = <T extends string>(
  choices: readonly [T, ...T[]],
  name: Parameter,
  parameters: Parameters,
): T => oneOf(choices, name, parameters) ?? choices[0]

function booleanOf(name: Parameter, parameters: Parameters): boolean | null {
  const value = oneOf(BOOLEANS, name, parameters)
  return value === null ? null : value === 'true'
}

/** The values of a parameter, with commas between them. */
function someOf<T extends string>(
  choices: readonly T[],
  name: Parameter,
  parameters: Parameters,
  most = choices.length,
): T[] | null {
  const value = parameters[name]
  if (value === undefined) return null
  const parts = most === 1 ? [value] : value.split(',').map((part) => part.trim())
  return parts.map((part) => {
    const choice = choices.find((one) => one === part)
    if (choice !== undefined) return choice
    throw new AppError('BAD_USER_INPUT', `${name} is ${JSON.stringify(value)}.`, {
      remedy: `It is ${most === 1 ? 'one' : 'some, with commas between them,'} of ${choices.join(', ')}.`,
      details: { argument: name },
    })
  })
}
