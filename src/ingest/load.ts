import { createHash } from 'node:crypto'
import { AppError } from '../errors.js'
import { momentOf } from '../graph/changes.js'
import * as claims from '../graph/ingest-queries.js'
import type { Graph, Transaction } from '../graph/connect.js'
import { groupBy } from '../model/collections.js'
import * as edition from '../graph/open-edition.js'
import { markCycles } from '../graph/cycles.js'
import * as progress from '../graph/progress.js'
import * as reviews from '../graph/reviews.js'
import { anomalyMessage } from '../model/anomaly.js'
import { overdueFrom } from '../model/deadline.js'
import type { AccessClass, HeldAs } from '../model/document.js'
import { fold } from '../model/fold.js'
import { guardedKind, RELATION_STRENGTH, type RelationKind } from '../model/relation.js'
import { recurs, rhythmOf } from '../model/recurrence.js'
import { standingsOf } from '../model/standing.js'
import { withPrecedence } from '../model/precedence.js'
import { searchTextOf } from '../model/search.js'
import type { TaskRole } from '../model/task.js'
import { agenciesOf, describe, isCertain, type Described } from './describe.js'
import { keyOf } from './identity.js'
import { resolve, type Member, type Resolved } from './resolve.js'
import type { KeptStatement, Quoted, SourcePage, StatedMention, Statement } from './statement.js'

/**
 * A file (or the bundled corpus) as it is kept. `location` tells it from others of the same name; no location of a file
 * has two slashes in a row.
 */
export interface SourceToLoad {
  readonly name: string
  readonly location: string
  readonly mediaType: string
  readonly text: string
  /** As `Source.marks`. */
  readonly marks: readonly string[]
  readonly basis: 'TEXT' | 'RECORD'
  readonly parserVersion: string
  /** RFC 3339 */
  readonly ingestedAt: string
}

export interface LoadReport {
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED'
  /** The documents that the source speaks of. */
  readonly documentIds: readonly string[]
  readonly relationsAdded: number
  readonly tasksAdded: number
}

/**
 * Keeps what a source says and derives what follows from it, in one transaction: all or nothing, also for a reader.
 * The same source with the same text changes nothing; a changed text replaces exactly what it had said. The result
 * depends on the set of sources and not on their order (see resolve.ts).
 */
export async function load(
  graph: Graph,
  source: SourceToLoad,
  statements: readonly Statement[],
): Promise<LoadReport> {
  const parts = partsOf(source, statements)
  const [{ sha256 }] = parts
  return graph.write(async (transaction) => {
    const tx = sparing(transaction)
    // two versions of one file at once: the second sees what the first has said
    await tx.run(claims.lockSeries, { keys: [`source:${source.location}`] })
    const [held] = await tx.run(claims.sourceState, { location: source.location })
    const same = held && held.sha256 === sha256 && held.parserVersion === source.parserVersion
    // who has taken back what one page says gets it again
    if (same && held.locations.length === parts.length)
      return { outcome: 'UNCHANGED', documentIds: held.documentIds, relationsAdded: 0, tasksAdded: 0 }
    const groups = unique([...(held?.groups ?? []), ...statements.flatMap(groupsOf)])
    await tx.run(claims.lockSeries, { keys: unique(groups.map(seriesOfGroup)) })
    await keep(tx, parts)
    const at = momentOf(source.ingestedAt)
    const { relationsAdded, tasksAdded } = await derive(tx, groups, at)
    await publish(tx, source.location, groups, at)
    const [after] = await tx.run(claims.sourceState, { location: source.location })
    if (!after) throw new AppError('INTERNAL_SERVER_ERROR', `What ${source.name} says was not kept.`)
    return {
      outcome: held ? 'UPDATED' : 'CREATED',
      documentIds: after.documentIds,
      relationsAdded,
      tasksAdded,
    }
  })
}

/** What went with a source. */
export interface UnloadReport {
  /** Its file name. */
  readonly source: string
  readonly documentsRemoved: number
  /** Documents that it had spoken of and that others speak of too. */
  readonly documentsKept: number
  readonly relationsRemoved: number
  readonly tasksRemoved: number
}

/**
 * Takes back everything that only the source at `location` had said, its text included, in one transaction; what
 * others say too stays, and so does what people have decided and reported. With a file go the pages of its records; a
 * page goes alone. `now` is RFC 3339. Null when nothing was held of it.
 */
export async function unload(graph: Graph, location: string, now: string): Promise<UnloadReport | null> {
  const at = momentOf(now)
  return graph.write(async (transaction) => {
    const tx = sparing(transaction)
    await tx.run(claims.lockSeries, { keys: [`source:${fileOf(location)}`] })
    const [held] = await tx.run(claims.sourceState, { location })
    if (!held) return null
    const groups = unique(held.groups)
    await tx.run(claims.lockSeries, { keys: unique(groups.map(seriesOfGroup)) })
    await tx.run(claims.clearSource, { location })
    await tx.run(claims.deleteSource, { location })
    const { gone, relationsRemoved, tasksRemoved } = await derive(tx, groups, at)
    await publish(tx, location, groups, at)
    const spokenOf = unique([...held.documentIds, ...held.citedIds])
    return {
      source: held.name,
      documentsRemoved: gone.length,
      documentsKept: spokenOf.filter((id) => !gone.includes(id)).length,
      relationsRemoved,
      tasksRemoved,
    }
  })
}

/**
 * Brings the open edition up to what a source now says of papers that anybody may read (nothing, when the source is
 * gone), where that edition is kept. `groups`: those of which it has spoken or speaks.
 */
async function publish(
  tx: Transaction,
  location: string,
  groups: readonly string[],
  at: string,
): Promise<void> {
  if (!(await edition.keepsOpenEdition(tx))) return
  await tx.open.run(claims.clearSource, { location })
  await tx.open.run(claims.deleteSource, { location })
  const [held] = await tx.run(claims.sourceState, { location })
  await edition.publishSources(tx, held?.locations ?? [])
  await derive(tx.open, groups, at)
}

/**
 * Publishes one source of which the open edition has not been told, for an edition that is kept only from now on; false
 * when there is none left.
 */
export const publishNext = (graph: Graph): Promise<boolean> =>
  graph.write(async (transaction) => {
    const tx = sparing(transaction)
    const [next] = await tx.run(edition.unpublishedSource, {})
    if (!next) return false
    await tx.run(claims.lockSeries, { keys: [`source:${next.location}`] })
    await tx.run(claims.lockSeries, { keys: unique(next.groups.map(seriesOfGroup)) })
    await publish(tx, next.location, unique(next.groups), momentOf(next.ingestedAt))
    return true
  })

/** Derives documents and relations of these groups, for claims and mentions that stand in the graph already; `at` dates them. */
export const deriveGroups = (graph: Graph, groups: readonly string[], at: string): Promise<unknown> =>
  graph.write((transaction) => derive(sparing(transaction), groups, at))

/** The same transaction, but a statement about none at all (every parameter an empty list) is not sent. */
const sparing = (transaction: Transaction): Transaction => ({
  async run(query, params) {
    const values = Object.values(params as object)
    const none = values.length > 0 && values.every((value) => Array.isArray(value) && value.length === 0)
    return none ? [] : transaction.run(query, params)
  },
  get open() {
    return sparing(transaction.open)
  },
})

const groupsOf = ({ identity, mentions }: Statement) => [
  identity.group,
  ...mentions.map((mention) => mention.identity.group),
]
const seriesOfGroup = (group: string) => group.split('|').slice(0, 2).join('|')
const unique = (values: Iterable<string>): string[] => [...new Set(values)].sort()
const hash = (text: string, length = 16): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length)

// -------------------------------------------------------------------- keep

/** A node `SourceFile`: the file itself, or one page that records of it come from. */
interface Part extends SourceToLoad {
  readonly id: string
  readonly sha256: string
  readonly address: string | null
  readonly alsoAt: readonly string[] | null
  readonly statements: readonly Statement[]
}

/**
 * The file, with what it says by itself, then the pages that its records come from, each with what its records say. The
 * text is the file's alone.
 */
function partsOf(file: SourceToLoad, statements: readonly Statement[]): readonly [Part, ...Part[]] {
  const part = (of: SourceToLoad, page: SourcePage | null, said: readonly Statement[]): Part => ({
    ...of,
    id: `S${hash(of.location)}`,
    sha256: hash(page === null ? of.text : JSON.stringify(said), 64),
    address: page?.address ?? null,
    alsoAt: page?.alsoAt ?? null,
    statements: said,
  })
  const ofPages = groupBy(statements, ({ page }) => (page === null ? '' : JSON.stringify(page)))
  const own = ofPages.get('') ?? []
  ofPages.delete('')
  return [
    part(file, null, own),
    ...[...ofPages].map(([key, said]) => {
      const page = JSON.parse(key) as SourcePage
      const location = `${file.location}${OF_PAGE}${hash(key)}`
      return part({ ...file, name: page.name, location, text: '', marks: [] }, page, said)
    }),
  ]
}

/** Stands between the location of a file and that of a page of it; the statements in cypher/ingest know it too. */
const OF_PAGE = '//'
const fileOf = (location: string): string => location.split(OF_PAGE, 1)[0] as string

/** The source's own words: its claims and mentions in place of the former ones. */
async function keep(tx: Transaction, parts: readonly [Part, ...Part[]]): Promise<void> {
  const [{ location }] = parts
  await tx.run(claims.clearSource, { location })
  await tx.run(claims.dropPages, { location, kept: parts.map((part) => part.location) })
  await tx.run(claims.writeSources, { sources: parts.map(({ statements: _, ...part }) => part) })
  const said = parts.flatMap(({ id: sourceId, statements }) =>
    statements.map((statement, position) => ({
      statement,
      sourceId,
      position,
      id: `C${hash(`${sourceId}|${position}`)}`,
    })),
  )
  await tx.run(claims.writeClaims, {
    claims: said.map(({ statement: { mentions: _, page: __, ...content }, sourceId, position, id }) => ({
      id,
      sourceId,
      position,
      ...identityFields(content.identity),
      date: content.identity.date,
      notAfter: content.notAfter,
      heldAs: content.heldAs,
      accessClass: content.accessClass,
      content,
    })),
  })
  await tx.run(claims.writeMentions, {
    mentions: said.flatMap(({ statement, id: claimId }) =>
      statement.mentions.map((mention, position) => ({
        id: `M${hash(`${claimId}|${position}`)}`,
        claimId,
        position,
        ...identityFields(mention.identity),
        date: mention.date,
        notAfter: statement.notAfter,
        relation: mention.relation,
        named: named(mention),
        ...evidenceFields(mention, statement.basis),
      })),
    ),
  })
}

const identityFields = ({ group, numbered, series }: Statement['identity']) => ({ group, numbered, series })

/** What a citation tells of the paper that it cites, for papers that nobody holds. */
const named = ({ symbol, type, title, issuer }: StatedMention) => ({ symbol, type, title, issuer })

const evidenceFields = ({ quote, span, section, rule, confidence }: Quoted, basis: 'TEXT' | 'RECORD') => ({
  basis,
  quote,
  start: span?.start ?? null,
  end: span?.end ?? null,
  section,
  rule,
  confidence,
})

// ------------------------------------------------------------------ derive

/** To be raised when the same claims give other contents: a stored document is then written anew when it is next read. */
const DERIVATION = 2

interface HeldClaim extends KeptStatement {
  readonly group: string
  readonly member: Member
}

interface HeldMention {
  readonly id: string
  readonly group: string
  readonly named: Pick<StatedMention, 'symbol' | 'type' | 'title' | 'issuer'>
  readonly sourceId: string
  readonly member: Member
  /** Where it stands placed now, as `placementOf` gives it. */
  readonly placement: string
}

interface Derived {
  readonly gone: readonly string[]
  readonly relationsAdded: number
  readonly relationsRemoved: number
  readonly tasksAdded: number
  readonly tasksRemoved: number
}

/** Resolves the groups anew and rewrites what has changed by it; `at` dates the changes. */
async function derive(tx: Transaction, groups: readonly string[], at: string): Promise<Derived> {
  const heldClaims = (await tx.run(claims.claimsOfGroups, { groups })).map((row): HeldClaim => {
    const content = row.content as HeldClaim['content']
    return {
      id: row.id,
      group: row.group,
      content,
      sourceId: row.sourceId,
      sourceName: row.sourceName,
      // two files of the same words differ by where they lie
      order: `${row.sha256}|${row.sourceId}|${String(row.position).padStart(6, '0')}`,
      member: memberOf(row, content),
    }
  })
  const heldMentions = (await tx.run(claims.mentionsOfGroups, { groups })).map((row): HeldMention => ({
    id: row.id,
    group: row.group,
    named: row.named as HeldMention['named'],
    sourceId: row.sourceId,
    member: {
      id: row.id,
      kind: 'MENTION',
      heldAs: 'CITED_ONLY',
      date: row.date,
      meetingOn: null,
      title: null,
      notAfter: row.notAfter,
    },
    placement: placementOf(row),
  }))
  await tx.run(claims.lockSources, {
    ids: unique([...heldClaims, ...heldMentions].map(({ sourceId }) => sourceId)),
  })
  const placed = await placeDocuments(tx, groups, heldClaims, heldMentions, at)
  const { gone, formerTasks } = placed
  const tasks = new Set(await writeContents(tx, placed))
  await tx.run(claims.deleteIdleAgencies, { keys: placed.formerAgencies })
  const relations = await relate(tx, groups, placed, at)
  await tx.run(claims.markChanged, {
    rows: unique([...placed.changed.map(({ id }) => id), ...relations.changed]).map((id) => ({ id, at })),
  })
  return {
    gone,
    relationsAdded: relations.added,
    relationsRemoved: relations.removed + placed.relationsGone,
    tasksAdded: [...tasks].filter((id) => !formerTasks.has(id)).length,
    tasksRemoved: [...formerTasks].filter((id) => !tasks.has(id)).length,
  }
}

/** A statement as a member of its group; `date` is that by which its identity is told. */
function memberOf(
  {
    id,
    date,
    heldAs,
    notAfter,
  }: { id: string; date: string | null; heldAs: string; notAfter: string | null },
  { identity: { numbered }, issuedOn, meetingOn, title }: HeldClaim['content'],
): Member {
  const issued = numbered || issuedOn !== null
  return {
    id,
    kind: 'CLAIM',
    heldAs: heldAs as HeldAs,
    date: issued ? date : null,
    // what an earlier version has kept has no meeting beside a date of issue
    meetingOn: numbered ? null : (meetingOn ?? (issued ? null : date)),
    title: title === null ? null : fold(title),
    notAfter,
  }
}

const placementOf = ({
  documentId,
  state,
  candidates,
}: {
  documentId: string | null
  state: string | null
  candidates: readonly string[]
}): string => JSON.stringify([documentId, state, candidates])

interface Placed {
  /** Documents to be written anew, with what follows from their members. */
  readonly changed: ReadonlyArray<{ id: string; described: Described }>
  readonly gone: readonly string[]
  /** Of the documents that are written anew or gone, as they were. */
  readonly formerTasks: ReadonlySet<string>
  readonly formerAgencies: readonly string[]
  /** Documents that formed cycles with them. */
  readonly formerCycles: readonly string[]
  /** How many relations went with the documents that are gone. */
  readonly relationsGone: number
}

async function placeDocuments(
  tx: Transaction,
  groups: readonly string[],
  heldClaims: readonly HeldClaim[],
  heldMentions: readonly HeldMention[],
  at: string,
): Promise<Placed> {
  const existing = await tx.run(claims.documentsOfGroups, { groups })
  const takenIds = new Set(existing.map(({ id }) => id))
  const changed: { id: string; described: Described; group: string; span: string; fingerprint: string }[] = []
  const claimRows: { id: string; documentId: string }[] = []
  const mentionRows: { id: string; documentId: string; state: string; candidates: readonly string[] }[] = []
  const earlierKeys: { key: string; documentId: string }[] = []
  const kept = new Set<string>()
  // a source may hold thousands of papers
  const claimsOf = groupBy(heldClaims, ({ group }) => group)
  const mentionsOf = groupBy(heldMentions, ({ group }) => group)
  const existingOf = groupBy(existing, ({ group }) => group)
  const resolved = groups.map((group) => {
    const inGroup = claimsOf.get(group) ?? []
    const citing = mentionsOf.get(group) ?? []
    const members = [...inGroup, ...citing].map(({ member }) => member)
    return { group, inGroup, citing, ...resolve(group, isNumbered(group), members) }
  })
  const formerIds = await idsGivenBefore(tx, resolved)
  for (const { group, inGroup, citing, documents, ambiguous } of resolved) {
    const before = existingOf.get(group) ?? []
    const spans = new Set(documents.map(({ span }) => span))
    for (const document of documents) {
      const same = before.find(({ span }) => span === document.span)
      // a date has become known: the document without one, or with less of one, keeps its id under a longer key
      const grown = same
        ? undefined
        : [...document.otherSpans, '?']
            .filter((span) => !spans.has(span))
            .map((span) => before.find((other) => other.span === span))
            .find((other) => other !== undefined && !kept.has(other.id))
      const id = same?.id ?? grown?.id ?? newId(group, document, formerIds, takenIds)
      kept.add(id)
      takenIds.add(id)
      const was = same ?? grown
      const members = new Set(document.members)
      const described = describe(
        document,
        inGroup.filter((claim) => members.has(claim.id)),
        citing.filter((mention) => members.has(mention.id)),
      )
      const fingerprint = hash(JSON.stringify([DERIVATION, described]), 32)
      if (was?.fingerprint !== fingerprint || was.key !== document.key)
        changed.push({ id, described, group, span: document.span, fingerprint })
      for (const key of [...document.alsoKeys, ...(was && was.key !== document.key ? [was.key] : [])])
        if (key !== document.key) earlierKeys.push({ key, documentId: id })
      for (const member of document.members) {
        if (inGroup.some((claim) => claim.id === member)) claimRows.push({ id: member, documentId: id })
        else
          mentionRows.push({
            id: member,
            documentId: id,
            state: ambiguous.has(member) ? 'ambiguous' : group.includes(':?') ? 'unknown' : 'resolved',
            candidates: ambiguous.get(member) ?? [],
          })
      }
    }
  }
  const gone = existing.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  const rewritten = [...gone, ...changed.map(({ id }) => id)]
  const former = await tx.run(claims.formerContents, { ids: rewritten })
  await tx.run(claims.deleteContents, { ids: rewritten })
  await tx.run(claims.keepIdentities, { ids: gone })
  await tx.run(claims.markRemoved, { rows: gone.map((id) => ({ id, at })) })
  const [deleted] = await tx.run(claims.deleteDocuments, { ids: gone })
  await tx.run(claims.writeDocuments, {
    documents: changed.map(({ id, described, group, span, fingerprint }) => ({
      id,
      group,
      span,
      fingerprint,
      ...described.properties,
      searchText: withPrecedence(described.properties.searchText, {
        kind: 'Document',
        ...described.properties,
      }),
    })),
  })
  await tx.run(claims.writeEarlierKeys, { keys: earlierKeys })
  await tx.run(claims.placeClaims, { rows: claimRows })
  // a directive that thousands cite stays as it was for all of them but the new one
  const placements = new Map(heldMentions.map(({ id, placement }) => [id, placement]))
  await tx.run(claims.placeMentions, {
    rows: mentionRows.filter((row) => placementOf(row) !== placements.get(row.id)),
  })
  return {
    changed,
    gone,
    formerTasks: new Set(former.flatMap(({ taskIds }) => taskIds)),
    formerAgencies: unique(former.flatMap(({ agencyKeys }) => agencyKeys)),
    formerCycles: unique(former.flatMap(({ cycle }) => cycle)),
    relationsGone: deleted?.relations ?? 0,
  }
}

const isNumbered = (group: string): boolean => group.split('|')[3] !== '~'

/** Ids of documents that went although people had spoken about them, by all keys that they had. */
async function idsGivenBefore(
  tx: Transaction,
  resolved: readonly { readonly group: string; readonly documents: readonly Resolved[] }[],
): Promise<ReadonlyMap<string, string>> {
  const keys = resolved.flatMap(({ group, documents }) =>
    documents.flatMap((document) => keysOf(group, document)),
  )
  return new Map(
    (await tx.run(claims.keptIdentities, { keys: unique(keys) })).map(({ key, documentId }) => [
      key,
      documentId,
    ]),
  )
}

/** Every key that a document may have been known by: its own, others of its own, and the one without its date. */
const keysOf = (group: string, { key, alsoKeys }: Resolved): string[] => [
  key,
  ...alsoKeys,
  keyOf(group, isNumbered(group), null),
]

/** Given once and for ever: from the key that the document is first known by. */
function newId(
  group: string,
  document: Resolved,
  former: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): string {
  for (const key of keysOf(group, document)) {
    const id = former.get(key)
    if (id !== undefined && !taken.has(id)) return id
  }
  const { key } = document
  for (let turn = 0; ; turn += 1) {
    const id = `D${hash(turn === 0 ? key : `${key}|${turn}`)}`
    if (!taken.has(id)) return id
  }
}

// ---------------------------------------------------------------- contents

const RELATIONSHIP: Readonly<Record<TaskRole, string>> = {
  LEAD: 'LED_BY',
  COORDINATING: 'COORDINATED_BY',
  EXECUTING: 'EXECUTED_BY',
  REPORT_TO: 'REPORTS_TO',
}

/** The ids of all tasks that were written. */
async function writeContents(tx: Transaction, { changed }: Placed): Promise<string[]> {
  const agencies = agenciesOf(changed.map(({ described }) => described))
  await tx.run(claims.writeAgencies, {
    agencies: agencies.map((agency) => ({ ...agency, id: `A${hash(agency.key)}` })),
  })
  await tx.run(claims.linkDocuments, {
    documents: changed.map(({ id, described }) => ({
      id,
      issuer: described.issuer && isCertain(described.issuer) ? described.issuer.key : null,
      territory: described.territory?.key ?? null,
      recipients: unique(described.recipients.filter(isCertain).map(({ key }) => key)),
    })),
  })
  const tasks = changed.flatMap(({ id, described }) => taskRows(id, described))
  await tx.run(claims.writeTasks, { tasks: tasks.map(({ row }) => row) })
  await tx.run(claims.writeRhythms, { keys: unique(tasks.flatMap(({ row: { rhythm } }) => rhythm ?? [])) })
  await tx.run(claims.linkTaskParents, {
    rows: tasks.flatMap(({ row, parent }) => (parent === null ? [] : [{ id: row.id, parent }])),
  })
  await tx.run(claims.writeAssignments, { rows: tasks.flatMap(({ assignments }) => assignments) })
  await tx.run(claims.writeDeadlines, { rows: tasks.flatMap(({ deadlines }) => deadlines) })
  await writeStandings(tx, tasks)
  await tx.run(claims.writeAnomalies, {
    rows: changed.flatMap(({ id, described }) =>
      described.anomalies.map((anomaly, index) => ({
        id: `X${hash(`${id}|${anomaly.code}|${index}`)}`,
        documentId: id,
        code: anomaly.code,
        severity: anomaly.severity,
        message: anomalyMessage(anomaly.code, anomaly.evidence),
        ...evidenceFields(anomaly, anomaly.basis),
        sourceId: anomaly.sourceId,
      })),
    ),
  })
  return tasks.map(({ row }) => row.id)
}

/** How the tasks stand, from their deadlines and from what people have reported on tasks of these ids. */
async function writeStandings(tx: Transaction, tasks: ReturnType<typeof taskRows>): Promise<void> {
  const reported = groupBy(
    await tx.run(progress.reportsOfTasks, { tasks: tasks.map(({ row }) => row.id) }),
    ({ parent }) => parent,
  )
  await tx.run(progress.writeStandings, {
    rows: tasks.map(({ row: { id }, deadlines }) =>
      progress.standingRow(
        id,
        standingsOf(
          deadlines,
          (reported.get(id) ?? []).map((found) => found.progress),
        ),
      ),
    ),
  })
}

/** Of a deadline that does not recur. */
const firstLateDay = (
  deadline: Parameters<typeof overdueFrom>[0] & { readonly recurrence: string | null },
) => (recurs(deadline) ? null : overdueFrom(deadline))

function taskRows(documentId: string, { properties, tasks, basis, sourceId }: Described) {
  const seen = new Map<string, number>()
  const ids = tasks.map((task) => {
    const section = task.section ?? '?'
    const turn = (seen.get(section) ?? 0) + 1
    seen.set(section, turn)
    return `T${hash(`${documentId}#${section}#${turn}`)}`
  })
  return tasks.map((task, position) => {
    const id = ids[position] as string
    const dates = task.deadlines
      .map(firstLateDay)
      .filter((day) => day !== null)
      .sort()
    const rhythm = rhythmOf(task.deadlines)
    return {
      row: {
        id,
        documentId,
        position,
        kind: task.kind,
        modality: task.modality,
        summary: task.summary,
        overdueFrom: dates[0] ?? null,
        rhythm,
        severalFrom: dates.length > 1 || rhythm !== null ? (dates[0] ?? null) : null,
        searchText: withPrecedence(searchTextOf([task.summary]), {
          kind: 'Task',
          key: `${properties.key}|${position}`,
        }),
        sourceId,
        ...evidenceFields(task, basis),
        section: task.section,
      },
      parent: task.parent === null ? null : (ids[task.parent] ?? null),
      assignments: task.assignments.map((assignment, index) => ({
        taskId: id,
        type: RELATIONSHIP[assignment.role],
        agency: isCertain(assignment.body) ? assignment.body.key : null,
        position: index,
        asPrinted: assignment.asPrinted,
        inheritedFrom: assignment.inheritedFrom,
        sourceId,
        ...evidenceFields(assignment, basis),
      })),
      deadlines: task.deadlines.map(
        (
          {
            asPrinted,
            kind,
            bound,
            from,
            due,
            precision,
            action,
            duration,
            anchor,
            recurrence,
            inherited,
            ...rest
          },
          index,
        ) => ({
          id: `L${hash(`${id}#${index}`)}`,
          taskId: id,
          position: index,
          asPrinted,
          kind,
          bound,
          from,
          due,
          overdueFrom: firstLateDay({ kind, bound, due, recurrence }),
          precision,
          action,
          duration,
          anchor,
          recurrence,
          inherited,
          sourceId,
          ...evidenceFields(rest, basis),
        }),
      ),
    }
  })
}

// --------------------------------------------------------------- relations

/** One relationship of each kind between two documents, from the mentions that name it (ARCHITECTURE.md). */
async function relate(
  tx: Transaction,
  groups: readonly string[],
  { changed, gone, formerCycles }: Placed,
  at: string,
): Promise<{ added: number; removed: number; changed: readonly string[] }> {
  const without = new Set(gone)
  const from = unique(
    (await tx.run(claims.citingDocuments, { groups })).map(({ id }) => id).filter((id) => !without.has(id)),
  )
  const mentions = await tx.run(claims.outgoingMentions, { ids: from })
  const wanted = new Map<
    string,
    { id: string; fromId: string; toId: string; kind: RelationKind; confidence: number }
  >()
  const supports: { id: string; supports: string | null }[] = []
  for (const mention of mentions) {
    const kind = kindOf(mention)
    const id = mention.fromId === mention.toId ? null : `R.${mention.fromId}.${kind}.${mention.toId}`
    if (mention.supports !== id) supports.push({ id: mention.id, supports: id })
    if (id === null) continue
    const confidence = Math.max(wanted.get(id)?.confidence ?? 0, mention.confidence)
    wanted.set(id, { id, fromId: mention.fromId, toId: mention.toId, kind, confidence })
  }
  const decided = new Map(
    (await tx.run(reviews.latestDecisions, { relations: [...wanted.keys()] })).map(
      ({ relationId, decision }) => [relationId, decision],
    ),
  )
  const present = new Map(
    (await tx.run(claims.outgoingRelations, { ids: from })).map(({ id, confidence }) => [id, confidence]),
  )
  const added = [...wanted.values()].filter(({ id }) => !present.has(id))
  const removed = [...present.keys()].filter((id) => !wanted.has(id)).map(endsOf)
  await tx.run(claims.deleteRelations, { rows: removed })
  await tx.run(claims.writeRelations, {
    rows: added.map((relation) => {
      const review = decided.get(relation.id) ?? 'UNREVIEWED'
      return { ...relation, type: reviews.typeOf(relation.kind, review), review, learntAt: at }
    }),
  })
  await tx.run(claims.setConfidence, {
    rows: [...wanted.values()].filter(
      ({ id, confidence }) => present.has(id) && present.get(id) !== confidence,
    ),
  })
  await tx.run(claims.setSupports, { rows: supports })
  await markAmbiguous(tx, from, mentions)
  await markCycles(
    tx,
    unique([
      ...changed.map(({ id }) => id),
      ...formerCycles,
      ...[...added, ...removed].flatMap(({ fromId, toId }) => [fromId, toId]),
    ]),
  )
  return {
    added: added.length,
    removed: removed.length,
    changed: [...added, ...removed].map(({ fromId }) => fromId),
  }
}

type OutgoingMention = Awaited<ReturnType<typeof claims.outgoingMentions.decode>>

/** What the words say, after the date guard; a draft carries nothing out. */
function kindOf({ relation, fromLatest, toEarliest, accessClass }: OutgoingMention): RelationKind {
  const kind = RELATION_STRENGTH.find((known) => known === relation) ?? 'CITES'
  if ((accessClass as AccessClass) === 'DRAFT' && kind === 'IMPLEMENTS') return 'CITES'
  return guardedKind(kind, fromLatest, toEarliest)
}

function endsOf(id: string) {
  const [, fromId = '', , toId = ''] = id.split('.')
  return { id, fromId, toId }
}

async function markAmbiguous(
  tx: Transaction,
  from: readonly string[],
  mentions: readonly OutgoingMention[],
): Promise<void> {
  await tx.run(claims.clearCitationAnomalies, { ids: from })
  await tx.run(claims.writeAnomalies, {
    rows: mentions
      .filter(({ state }) => state === 'ambiguous')
      .map((mention) => ({
        id: `X${hash(`${mention.fromId}|AMBIGUOUS_CITATION|${mention.id}`)}`,
        documentId: mention.fromId,
        code: 'AMBIGUOUS_CITATION',
        severity: 'WARNING',
        message: anomalyMessage(
          'AMBIGUOUS_CITATION',
          `${mention.toSymbol ?? ''} (${mention.candidates.map((key) => key.split('|').at(-1)).join(', ')})`,
        ),
        basis: mention.basis,
        quote: mention.quote,
        start: mention.start,
        end: mention.end,
        section: mention.section,
        rule: 'resolve.several-dates',
        confidence: 0.9,
        sourceId: mention.sourceId,
      })),
  })
}
