import { addDays } from '../../model/date.js'
import { DAYS_LATE, DAYS_OF_CHANGES } from '../../model/first-screen.js'

/** Asks one of the page's questions by its name; null when it failed. */
export type AskPage = (name: string, variables: Readonly<Record<string, unknown>>) => Promise<any>

/**
 * What the first screen asks, of the times that it shows: where nothing became late in a time, what is read for each of its tasks
 * would be left unplanned, and that takes longer than the list itself.
 */
export async function walkHome(ask: AskPage, today: string): Promise<void> {
  await ask('Start', {})
  await ask('Directives', {})
  await ask('TaskCounts', { filter: {}, asOf: null })
  await ask('LatelyOverdue', { asOf: null, since: addDays(today, -DAYS_LATE) })
  await ask('LatelyChanged', { since: midnightOf(addDays(today, -DAYS_OF_CHANGES)) })
  await ask('Provinces', { vintage: 2024 })
}

const midnightOf = (day: string): string => `${day}T00:00:00+07:00`

/** What all other screens ask, from what is there: of one directive, of a paper below it, of a body, of a place. */
export async function walkPage(ask: AskPage, today: string): Promise<void> {
  // what takes seconds where there is much, and is kept for whoever asks first
  const directives = await directivesOf(ask)
  for (const { id, level } of directives.slice(0, SUMMED))
    await ask('DirectiveSum', { id, view: 'TODAY', asOf: null, isCentral: level === 'CENTRAL' })
  const [place, directive] = [await placeOf(ask), toldMost(directives)]
  await walkFound(ask)
  // who has acted is what most come for
  if (directive !== null) await walkActed(ask, directive.id)
  await walkTasks(ask, today, place)
  await walkTallies(ask)
  if (directive !== null) {
    await walkMorning(ask, { directive: directive.id }, today)
    const below = await walkCascade(ask, directive.id)
    await walkPaper(ask, directive.id)
    await walkPaper(ask, below ?? directive.id)
    for (const name of ['DirectiveOfSymbol', 'PapersOfSymbol'])
      await ask(name, { symbol: directive.symbol ?? '1-CT/TW' })
    await ask('DocumentPaper', { id: directive.id })
    if (directive.issuer !== null) await walkAgency(ask, directive.issuer.id, today)
  }
  if (place !== null) await walkPlace(ask, place, today)
  for (const kind of ['AGENCY', 'DOCUMENT']) await ask('FindOfKind', { text: 'sở', kinds: [kind] })
  await ask('ToReview', { maxConfidence: 1 })
  for (const name of ['Follows', 'DigestMail']) await ask(name, {})
  await ask('Anomalies', { code: null })
  await ask('Corrections', {})
  await ask('Decisions', {})
  await ask('Changes', { since: midnightOf(addDays(today, -DAYS_OF_CHANGES)) })
}

/** Where people go from the first screen: the field for everything, the late tasks. */
async function walkFound(ask: AskPage): Promise<void> {
  for (const name of ['Find', 'Found']) await ask(name, { text: 'tỉnh', first: 12, kinds: null })
  await ask('Tasks', tasksOf({}))
}

/** The tasks of a place, of this week, and those that became late last. */
async function walkTasks(ask: AskPage, today: string, place: string | null): Promise<void> {
  if (place !== null) {
    await ask('Place', { id: place })
    await ask('TaskCounts', { filter: { territory: place }, asOf: null })
    await ask('Tasks', tasksOf({ territory: place }))
    await walkWeek(ask, { territory: place }, today)
  }
  await walkWeek(ask, {}, today)
  await ask('Tasks', { ...tasksOf({ dueFrom: today }), orderBy: 'OVERDUE_FROM_DESC' })
}

/** The id of a province; null where there is none. */
async function placeOf(ask: AskPage): Promise<string | null> {
  const found = await ask('Provinces', { vintage: 2024 })
  return found?.territories?.nodes[0]?.id ?? null
}

interface Directive {
  readonly id: string
  readonly symbol: string | null
  readonly heldAs: string
  readonly level: string | null
  readonly issuer: { readonly id: string } | null
}

/** Of so many the first screen tells who has acted and what is late: their cascades are read. */
const SUMMED = 5

/** Those of the first screen. */
async function directivesOf(ask: AskPage): Promise<readonly Directive[]> {
  const found = await ask('Directives', {})
  return (found?.directives?.nodes ?? []).map((one: { document: Directive }) => one.document)
}

/** One whose text is held if there is one, as more can be asked of it. */
const toldMost = (all: readonly Directive[]): Directive | null =>
  all.find(({ heldAs }) => heldAs === 'TEXT') ?? all[0] ?? null

/** The way down of a cascade, as the page follows it. */
const wayDown = (id: string) => ({
  id,
  direction: 'DOWN',
  relations: ['IMPLEMENTS', 'ANNEXED_TO'],
  minConfidence: null,
  asOf: null,
})

/** The papers next below a directive, and which provinces have acted. */
async function walkActed(ask: AskPage, id: string): Promise<void> {
  const asked = { ...wayDown(id), view: 'TODAY' }
  await ask('Cascade', asked)
  const coverage = { id, view: 'TODAY', asOf: null }
  await ask('CoverageSum', coverage)
  await ask('Coverage', { ...coverage, level: 'PROVINCE', within: null, acted: null })
  await ask('Below', { ...asked, parent: id })
}

/** @returns the id of a paper that carries the directive out */
async function walkCascade(ask: AskPage, id: string): Promise<string | null> {
  const way = wayDown(id)
  const asked = { ...way, view: 'TODAY' }
  for (const name of ['CoverageNames', 'BelowProvinces']) await ask(name, { id, view: 'TODAY', asOf: null })
  const found = await ask('Below', { ...asked, parent: id })
  await ask('Below', { ...asked, parent: null })
  await ask('BriefPapers', { ...way, levels: ['PROVINCE'], after: null })
  const below = found?.trace?.nodes.nodes[0]?.document.id ?? null
  if (below !== null) await ask('Ways', { from: id, to: below })
  await ask('Beside', { one: id, other: below ?? id, view: 'TODAY', asOf: null })
  const reckoned = { id, by: 'PROVINCE', view: 'TODAY', asOf: null }
  await ask('Reckoning', { ...reckoned, first: 100 })
  for (const name of ['ReckonedPapers', 'ReckonedTasks', 'ReckonedUnits'])
    await ask(name, { ...reckoned, row: '', isWhole: true, level: null, measure: null, levels: null })
  await ask('TaskCounts', { filter: { directive: id }, asOf: null })
  await ask('Tasks', tasksOf({ directive: id }))
  await ask('BodiesWithTasks', { filter: { directive: id }, asOf: null, called: null })
  await ask('PlacesWithTasks', { filter: { directive: id }, asOf: null, level: 'PROVINCE', vintage: 2025 })
  await walkDuties(ask, id)
  return below
}

async function walkDuties(ask: AskPage, id: string): Promise<void> {
  const asked = { id, level: 'PROVINCE', view: 'TODAY', within: null, asOf: null, after: null }
  const found = await ask('Duties', asked)
  await ask('DutyUnits', { ...asked, task: found?.duties?.nodes[0]?.task.id ?? 'T' })
  await ask('TasksBeyond', asked)
}

async function walkPaper(ask: AskPage, id: string): Promise<void> {
  const found = await ask('PaperHead', { id, asOf: null })
  const text = found?.document?.sources.find(
    ({ textLength }: { textLength: number | null }) => textLength !== null,
  )
  const piece = { source: text?.id ?? 'S', from: 0, to: 100 }
  await ask('PaperText', piece)
  await ask('Around', piece)
  await ask('PaperRelations', { id, direction: null, kinds: null })
  const tasks = await ask('PaperTasks', { id, asOf: null })
  const task = tasks?.document?.tasks.nodes[0]?.id ?? 'T'
  for (const name of ['TaskHistory', 'TasksAbove', 'TaskToCorrect']) await ask(name, { id: task })
  await ask('KeptPaper', { id })
  await ask('PlacesOfPaper', { id })
  await ask('ReportClaims', { id })
  await ask('PaperAnomalies', { id })
}

async function walkAgency(ask: AskPage, id: string, today: string): Promise<void> {
  await ask('Agency', { id })
  await ask('AgencyName', { id })
  await ask('Issued', { id })
  for (const name of ['InheritedTasks', 'LeftTo']) await ask(name, { id, asOf: null })
  for (const role of ['LEAD', 'COORDINATING'])
    await ask('TaskCounts', { filter: { agency: id, role }, asOf: null })
  await ask('Tasks', tasksOf({ agency: id }))
  await walkMorning(ask, { agency: id }, today)
}

/** What is told in the morning of one directive, body or place: of each by statements of its own. */
const walkMorning = (ask: AskPage, of: Readonly<Record<string, string>>, today: string): Promise<unknown> =>
  ask('Morning', { ...of, since: midnightOf(today), asOf: null, first: 5 })

/** Those in one state, as a column of the page lists them. */
const tasksOf = (filter: Readonly<Record<string, unknown>>, state = 'OVERDUE') => ({
  filter: { ...filter, states: [state] },
  orderBy: 'OVERDUE_FROM',
  asOf: null,
  first: 10,
})

/** Tasks that are due this week. */
async function walkWeek(
  ask: AskPage,
  filter: Readonly<Record<string, unknown>>,
  today: string,
): Promise<void> {
  const week = { ...filter, dueFrom: today, dueTo: addDays(today, 7) }
  await ask('TaskCounts', { filter: week, asOf: null })
  await ask('Tasks', tasksOf(week, 'OPEN'))
}

async function walkTallies(ask: AskPage): Promise<void> {
  await ask('BodiesWithTasks', { filter: {}, asOf: null, called: null })
  await ask('PlacesWithTasks', { filter: {}, asOf: null, level: 'PROVINCE', vintage: 2025 })
}

async function walkPlace(ask: AskPage, id: string, today: string): Promise<void> {
  await ask('PlaceChildren', { id })
  await ask('Papers', { filter: {}, orderBy: 'ISSUED_ON_DESC' })
  await ask('Papers', { filter: { territory: id }, orderBy: 'ISSUED_ON_DESC' })
  await ask('PapersSigned', { name: 'Nguyễn' })
  await ask('BodiesOfPlace', { id })
  await ask('Bodies', { text: null, territory: null, level: null })
  await walkMorning(ask, { territory: id }, today)
}
