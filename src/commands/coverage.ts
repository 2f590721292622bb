import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Option } from 'commander'
import { todayInVietnam } from '../api/context.js'
import type { Api } from '../api/in-process.js'
import { dayOf } from '../api/schema/scalars.js'
import { exportNamed, type Selection } from '../export/export.js'
import type { Graph } from '../graph/connect.js'
import type { ActedBy } from '../model/coverage.js'
import { painted } from '../terminal.js'
import { example, withSwitches, type Surroundings } from './context.js'
import { wholeCountry, written } from './export.js'
import {
  documentMeantBy,
  switchesOf,
  unitMeantBy,
  whichOptions,
  type AreaOptions,
  type WhichOptions,
} from './lookup.js'
import { answer, DOCUMENT, named, PAGE } from './trace.js'
import { oneOf } from './cli-command.js'
import { table, WHOLE } from './table.js'

const LEVELS_COUNTED = ['province', 'district', 'commune'] as const

/** Who has acted upon a directive: `coverage SYMBOL|ID`, as a table, as JSON, as a map. */
export function coverageCommand(around: Surroundings): void {
  const { program, say, language } = around
  const { help } = say
  const command = whichOptions(program.command('coverage').description(help.coverage), say)
    .argument('<symbol|id>', help.symbolOrId)
    .addOption(
      new Option('--level <level>', help.level)
        .choices(LEVELS_COUNTED)
        .argParser(oneOf(LEVELS_COUNTED))
        .default('province'),
    )
    .option('--within <name|id>', help.within)
  withSwitches(command, say)
    .option('--today', help.today)
    .option('--as-of <day>', help.coverageAsOf)
    .option('--silent', help.silent)
    .option('--svg <file>', help.svg)
    .option('--json', help.json)
    .addHelpText('after', example(say, 'npx chi-thi-graph coverage 34-CT/TW --today --svg do-phu.svg'))
    .action(async (symbolOrId: string, options: CoverageOptions) => {
      const { level, within, today = false, asOf, silent = false, svg, json = false } = options
      if (svg !== undefined && (level !== 'province' || within !== undefined))
        throw wholeCountry(within === undefined ? 'level' : 'within')
      const view = today ? ('TODAY' as const) : ('AT_ISSUE' as const)
      const until = asOf === undefined ? null : dayOf(asOf)
      let drawn = ''
      await answer(around, { json }, async (api, graph) => {
        const document = await documentMeantBy(api, symbolOrId, options)
        const place = { document, view, asOf }
        const data = await allUnits(api, {
          ...place,
          level: level.toUpperCase(),
          within: within === undefined ? null : unitMeantBy(within, await vintageOf(api, place)),
          ...switchesOf(options),
          acted: silent ? false : null,
        })
        if (svg !== undefined) {
          const bytes = await draw(graph, svg, {
            directive: document,
            area: null,
            asOf: until ?? todayInVietnam(new Date()),
            until,
            view,
            language,
          })
          drawn = say.exported(svg, bytes)
        }
        return { data, shown: () => coverageShown(around, data.coverage, within ?? null) + drawn }
      })
    })
}

interface CoverageOptions extends Omit<AreaOptions, 'territory'>, WhichOptions {
  readonly level: 'province' | 'district' | 'commune'
  readonly within?: string
  readonly today?: boolean
  readonly asOf?: string
  readonly silent?: boolean
  readonly svg?: string
  readonly json?: boolean
}

/** Which map is meant: a name means a unit of that map. */
const vintageOf = async (api: Api, variables: Readonly<Record<string, unknown>>): Promise<2024 | 2025> =>
  (
    await api.ask(
      'query ($document: ID!, $view: TerritoryView!, $asOf: Date) { coverage(document: $document, view: $view, asOf: $asOf) { vintage } }',
      variables,
    )
  ).coverage.vintage

/** The answer with all its units, page after page, as if one page held them. */
async function allUnits(api: Api, variables: Readonly<Record<string, unknown>>): Promise<any> {
  const data = await api.ask(COVERAGE, variables)
  const { units } = data.coverage
  while (units.pageInfo.hasNextPage) {
    const next = await api.ask(COVERAGE, { ...variables, after: units.pageInfo.endCursor })
    units.nodes.push(...next.coverage.units.nodes)
    units.pageInfo = next.coverage.units.pageInfo
  }
  return data
}

/** How many bytes it has. */
async function draw(graph: Graph, file: string, selection: Selection): Promise<number> {
  const { write } = exportNamed('coverage.svg')!
  await written(file, (part) => pipeline(Readable.from(write(graph, selection)), createWriteStream(part)))
  return (await stat(file)).size
}

const UNIT = `territory { id code name kind vintage } acted by firstActedOn { value precision } daysAfter
  documents { id symbol title typeLabel }`
const COVERAGE = `query ($document: ID!, $level: Level!, $view: TerritoryView!, $within: ID, $includeDescendants: Boolean, $includeFormer: Boolean, $asOf: Date, $acted: Boolean, $after: String) {
  coverage(document: $document, level: $level, view: $view, within: $within, includeDescendants: $includeDescendants, includeFormer: $includeFormer, asOf: $asOf) {
    document { ${DOCUMENT} }
    level view vintage total acted actedBy { by units } undated
    units(acted: $acted, first: 100, after: $after) { nodes { ${UNIT} formerly { ${UNIT} } } ${PAGE} }
  }
}`

function coverageShown({ say, colours, width }: Surroundings, coverage: any, within: string | null): string {
  const { columns: heading } = say
  const { document, units, total, acted, actedBy, vintage, view, undated } = coverage
  const paint = painted(colours)
  const stands = (by: ActedBy | null): string => (by === null ? say.nothingFoundHere : say.actedBy[by])
  const former = ({ territory, firstActedOn, by }: any): string =>
    `${territory.name} (${by === null ? stands(by) : [firstActedOn?.value ?? say.undated, ...(by === 'OWN' ? [] : [stands(by)])].join(', ')})`
  const counted = ({ by, units: some }: { by: ActedBy; units: number }): string =>
    `${say.papersOf[by]} ${some}`
  // a province that stayed as it was had no other before it
  const joined = (name: string, formerly: readonly any[]): boolean =>
    formerly.length > 1 || formerly.some(({ territory }) => territory.name !== name)
  const shown = table(
    [
      { heading: heading.unit, least: 10 },
      { heading: heading.acted },
      { heading: heading.firstActedOn, least: WHOLE },
      { heading: heading.daysAfter, least: WHOLE },
      { heading: heading.papers, least: 12 },
      ...(view === 'TODAY' ? [{ heading: heading.formerly, least: 16 }] : []),
    ],
    units.nodes.map(({ territory, by, firstActedOn, daysAfter, documents, formerly }: any) => [
      territory.name,
      stands(by),
      by !== null ? (firstActedOn?.value ?? say.undated) : '',
      daysAfter === null ? '' : String(daysAfter),
      documents.map(named).join(', '),
      ...(view === 'TODAY' ? [joined(territory.name, formerly) ? formerly.map(former).join(', ') : ''] : []),
    ]),
    { width, heading: (text) => paint('BOLD', text) },
    (cell, row) => (units.nodes[row].acted ? paint('GREEN', cell) : cell),
  )
  return [
    `${paint('BOLD', named(document))}${document.title === null ? '' : ` – ${document.title}`}\n`,
    shown,
    `${say.covered(acted, total, vintage, within)}\n`,
    ...(actedBy.every(({ by }: { by: ActedBy }) => by === 'OWN')
      ? []
      : [`${say.actedByWhom}: ${actedBy.map(counted).join(', ')}\n`]),
    ...(undated === 0 ? [] : [`${say.leftOut(undated)}\n`]),
  ].join('')
}
