import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Option } from 'commander'
import { dayInVietnam } from '../model/date.js'
import type { Api } from '../api/in-process.js'
import { dayOf } from '../api/schema/scalars.js'
import { exportNamed, type Selection } from '../export/export.js'
import type { Graph } from '../graph/connect.js'
import type { Territory } from '../model/territory.js'
import { painter } from '../terminal.js'
import { printAnswer } from './answer.js'
import { oneOf } from './cli-command.js'
import type { CommandContext } from './context.js'
import { partialMapError } from './export.js'
import { findDocumentId, findTerritoryId } from './lookup.js'
import {
  CoverageDocument,
  CoverageVintageDocument,
  type CoverageQuery,
  type CoverageQueryVariables,
  type CoverageUnitFragment,
  type CoverageVintageQueryVariables,
  type Level,
} from './operations/generated.js'
import {
  addAreaSwitches,
  addNarrowingOptions,
  areaArguments,
  exampleOf,
  type AreaOptions,
  type NarrowingOptions,
} from './options.js'
import { writeFileWhole } from './output-file.js'
import { documentHeading, documentName } from './page.js'
import { formatTable, WHOLE } from './table.js'

const LEVELS = ['province', 'district', 'commune'] as const

interface CoverageOptions extends Omit<AreaOptions, 'territory'>, NarrowingOptions {
  readonly level: (typeof LEVELS)[number]
  readonly within?: string
  readonly today?: boolean
  readonly asOf?: string
  readonly silent?: boolean
  readonly svg?: string
  readonly json?: boolean
}

/** `coverage SYMBOL|ID`: which units of a level have acted upon a directive, as a table, as JSON or as a map. */
export function coverageCommand(context: CommandContext): void {
  const { program, messages } = context
  const { help } = messages
  const command = program.command('coverage').description(help.coverage)
  addNarrowingOptions(command, messages)
    .argument('<symbol|id>', help.symbolOrId)
    .addOption(
      new Option('--level <level>', help.level).choices(LEVELS).argParser(oneOf(LEVELS)).default('province'),
    )
    .option('--within <name|id>', help.within)
  addAreaSwitches(command, messages)
    .option('--today', help.today)
    .option('--as-of <day>', help.coverageAsOf)
    .option('--silent', help.silent)
    .option('--svg <file>', help.svg)
    .option('--json', help.json)
    .addHelpText('after', exampleOf(messages, 'npx chi-thi-graph coverage 34-CT/TW --today --svg do-phu.svg'))
    .action((symbolOrId: string, options: CoverageOptions) => coverage(context, symbolOrId, options))
}

async function coverage(
  context: CommandContext,
  symbolOrId: string,
  options: CoverageOptions,
): Promise<void> {
  const { level, within, today = false, asOf, silent = false, svg, json = false } = options
  if (svg !== undefined && (level !== 'province' || within !== undefined))
    throw partialMapError(within === undefined ? 'level' : 'within')
  const view = today ? 'TODAY' : 'AT_ISSUE'
  const until = asOf === undefined ? null : dayOf(asOf)
  await printAnswer(context, json, async (api, graph) => {
    const directive = await findDocumentId(api, symbolOrId, options)
    const shared = { document: directive, view, asOf } as const
    const coverage = await allUnits(api, {
      ...shared,
      level: level.toUpperCase() as Level,
      within: within === undefined ? null : findTerritoryId(within, await vintageOf(api, shared)),
      ...areaArguments(options),
      acted: silent ? false : null,
    })
    const drawn =
      svg === undefined
        ? ''
        : context.messages.exported(
            svg,
            await writeMap(graph, svg, {
              directive,
              area: null,
              document: null,
              tasks: null,
              asOf: until ?? dayInVietnam(new Date()),
              until,
              view,
              acted: null,
              language: context.language,
            }),
          )
    return { data: { coverage }, text: () => formatCoverage(context, coverage, within ?? null) + drawn }
  })
}

type Coverage = NonNullable<CoverageQuery['coverage']>
type Unit = Coverage['units']['nodes'][number]

/** The edition of the map that the answer is about, on which names are looked up. */
async function vintageOf(api: Api, variables: CoverageVintageQueryVariables): Promise<Territory['vintage']> {
  const { coverage } = await api.ask(CoverageVintageDocument, variables)
  return coverage!.vintage as Territory['vintage']
}

/** The coverage with the units of all pages as one page. */
async function allUnits(api: Api, variables: CoverageQueryVariables): Promise<Coverage> {
  const { coverage } = await api.ask(CoverageDocument, variables)
  const nodes = [...coverage!.units.nodes]
  let { pageInfo, totalCount } = coverage!.units
  while (pageInfo.hasNextPage) {
    const next = await api.ask(CoverageDocument, { ...variables, after: pageInfo.endCursor })
    nodes.push(...next.coverage!.units.nodes)
    pageInfo = next.coverage!.units.pageInfo
  }
  return { ...coverage!, units: { nodes, totalCount, pageInfo } }
}

/** Writes the map and returns the number of its bytes. */
async function writeMap(graph: Graph, path: string, selection: Selection): Promise<number> {
  const { write } = exportNamed('coverage.svg')!
  await writeFileWhole(path, (draft) =>
    pipeline(Readable.from(write(graph, selection)), createWriteStream(draft)),
  )
  return (await stat(path)).size
}

function formatCoverage(context: CommandContext, coverage: Coverage, within: string | null): string {
  const { messages } = context
  const { document, total, acted, actedBy, vintage, undated } = coverage
  const counts = actedBy.map(({ by, units }) => `${messages.papersOf[by]} ${units}`)
  return [
    `${documentHeading(context, document)}\n`,
    formatUnits(context, coverage),
    `${messages.covered(acted, total, vintage, within)}\n`,
    ...(actedBy.every(({ by }) => by === 'OWN') ? [] : [`${messages.actedByWhom}: ${counts.join(', ')}\n`]),
    ...(undated === 0 ? [] : [`${messages.leftOut(undated)}\n`]),
  ].join('')
}

function formatUnits(context: CommandContext, { units, view }: Coverage): string {
  const { messages, colours, width } = context
  const { columns } = messages
  const paint = painter(colours)
  const showsFormer = view === 'TODAY'
  return formatTable(
    [
      { heading: columns.unit, minimum: 10 },
      { heading: columns.acted },
      { heading: columns.firstActedOn, minimum: WHOLE },
      { heading: columns.daysAfter, minimum: WHOLE },
      { heading: columns.papers, minimum: 12 },
      ...(showsFormer ? [{ heading: columns.formerly, minimum: 16 }] : []),
    ],
    units.nodes.map((unit) => [
      unit.territory.name,
      actedBy(context, unit),
      unit.by === null ? '' : (unit.firstActedOn?.value ?? messages.undated),
      unit.daysAfter === null ? '' : String(unit.daysAfter),
      unit.documents.map(documentName).join(', '),
      ...(showsFormer ? [formerUnits(context, unit)] : []),
    ]),
    {
      width,
      heading: (text) => paint('BOLD', text),
      cell: (text, row) => (units.nodes[row]!.acted ? paint('GREEN', text) : text),
    },
  )
}

const actedBy = ({ messages }: CommandContext, { by }: CoverageUnitFragment): string =>
  by === null ? messages.nothingFoundHere : messages.actedBy[by]

/** The units that a unit was made of; empty for one that was not changed. */
function formerUnits(context: CommandContext, { territory, formerly }: Unit): string {
  const { messages } = context
  if (formerly.length <= 1 && formerly.every((former) => former.territory.name === territory.name)) return ''
  return formerly
    .map((former) => {
      const { by, firstActedOn } = former
      const acted = actedBy(context, former)
      if (by === null) return `${former.territory.name} (${acted})`
      const day = firstActedOn?.value ?? messages.undated
      return `${former.territory.name} (${by === 'OWN' ? day : `${day}, ${acted}`})`
    })
    .join(', ')
}
