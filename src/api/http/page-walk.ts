/** Asks one of the page's questions by its name; null when it failed. */
export type AskPage = (name: string, variables: Readonly<Record<string, unknown>>) => Promise<any>

/** What the first screen asks. */
export async function walkHome(ask: AskPage, today: string): Promise<void> {
  await ask('Start', {})
  await ask('Directives', {})
  await ask('TaskCounts', { filter: {}, asOf: null })
  await ask('LatelyOverdue', { asOf: null, since: today })
  await ask('LatelyChanged', { since: `${today}T00:00:00+07:00` })
  await ask('Provinces', { vintage: 2024 })
}

/** What all other screens ask, from what is there: of one directive, of a paper below it, of a body, of a place. */
export async function walkPage(ask: AskPage, today: string): Promise<void> {
  // what takes seconds where there is much, and is kept for whoever asks first
  const directives = await directivesOf(ask)
  for (const { id, level } of directives.slice(0, SUMMED))
    await ask('DirectiveSum', { id, view: 'TODAY', asOf: null, isCentral: level === 'CENTRAL' })
  await walkTallies(ask)
  await walkTasks(ask, today)
  const directive = toldMost(directives)
  if (directive !== null) {
    // has the cascade read, which takes a while where it is large
    await ask('Morning', { directive: directive.id, since: `${today}T00:00:00+07:00`, asOf: null, first: 5 })
    const below = await walkCascade(ask, directive.id)
    await walkPaper(ask, directive.id)
    await walkPaper(ask, below ?? directive.id)
    for (const name of ['DirectiveOfSymbol', 'PapersOfSymbol'])
      await ask(name, { symbol: directive.symbol ?? '1-CT/TW' })
    await ask('DocumentPaper', { id: directive.id })
    if (directive.issuer !== null) await walkAgency(ask, directive.issuer.id)
  }
  await walkPlace(ask, today)
  for (const name of ['Find', 'Found']) await ask(name, { text: 'tỉnh', first: 12, kinds: null })
  for (const kind of ['AGENCY', 'DOCUMENT']) await ask('FindOfKind', { text: 'sở', kinds: [kind] })
  await ask('ToReview', { maxConfidence: 1 })
  for (const name of ['Follows', 'DigestMail']) await ask(name, {})
  await ask('Anomalies', { code: null })
  await ask('Corrections', {})
  await ask('Decisions', {})
  await ask('Changes', { since: `${today}T00:00:00+07:00` })
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

/** @returns the id of a paper that carries the directive out */
async function walkCascade(ask: AskPage, id: string): Promise<string | null> {
  const way = {
    id,
    direction: 'DOWN',
    relations: ['IMPLEMENTS', 'ANNEXED_TO'],
    minConfidence: null,
    asOf: null,
  }
  const asked = { ...way, view: 'TODAY' }
  await ask('Cascade', asked)
  const coverage = { id, view: 'TODAY', asOf: null }
  for (const name of ['CoverageSum', 'CoverageNames', 'BelowProvinces']) await ask(name, coverage)
  const found = await ask('Below', { ...asked, parent: id })
  await ask('Below', { ...asked, parent: null })
  await ask('BriefPapers', { ...way, levels: ['PROVINCE'], after: null })
  await ask('Coverage', { ...coverage, level: 'PROVINCE', within: null, acted: null })
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

async function walkAgency(ask: AskPage, id: string): Promise<void> {
  await ask('Agency', { id })
  await ask('AgencyName', { id })
  await ask('Issued', { id })
  for (const name of ['InheritedTasks', 'LeftTo']) await ask(name, { id, asOf: null })
  for (const role of ['LEAD', 'COORDINATING'])
    await ask('TaskCounts', { filter: { agency: id, role }, asOf: null })
  await ask('Tasks', tasksOf({ agency: id }))
}

/** Those in one state, as a column of the page lists them. */
const tasksOf = (filter: Readonly<Record<string, unknown>>, state = 'OVERDUE') => ({
  filter: { ...filter, states: [state] },
  orderBy: 'OVERDUE_FROM',
  asOf: null,
  first: 10,
})

async function walkTasks(ask: AskPage, today: string): Promise<void> {
  await ask('Tasks', tasksOf({}))
  // what is due this week, and what became late last
  const week = { dueFrom: today, dueTo: today }
  await ask('TaskCounts', { filter: week, asOf: null })
  await ask('Tasks', tasksOf(week, 'OPEN'))
  await ask('Tasks', { ...tasksOf({ dueFrom: today }), orderBy: 'OVERDUE_FROM_DESC' })
}

async function walkTallies(ask: AskPage): Promise<void> {
  await ask('BodiesWithTasks', { filter: {}, asOf: null, called: null })
  await ask('PlacesWithTasks', { filter: {}, asOf: null, level: 'PROVINCE', vintage: 2025 })
}

async function walkPlace(ask: AskPage, today: string): Promise<void> {
  const found = await ask('Provinces', { vintage: 2024 })
  const id = found?.territories?.nodes[0]?.id
  if (id === undefined) return
  await ask('Place', { id })
  await ask('PlaceChildren', { id })
  await ask('Papers', { filter: {}, orderBy: 'ISSUED_ON_DESC' })
  await ask('Papers', { filter: { territory: id }, orderBy: 'ISSUED_ON_DESC' })
  await ask('PapersSigned', { name: 'Nguyễn' })
  await ask('BodiesOfPlace', { id })
  await ask('Bodies', { text: null, territory: null, level: null })
  await ask('TaskCounts', { filter: { territory: id }, asOf: null })
  await ask('Tasks', tasksOf({ territory: id }))
  // what is due there in a time
  const due = { territory: id, dueFrom: today, dueTo: today }
  await ask('TaskCounts', { filter: due, asOf: null })
  await ask('Tasks', tasksOf(due, 'OPEN'))
}
