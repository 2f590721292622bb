import type { Body } from '../model/agency.js'
import type { AnomalyCode, Severity } from '../model/anomaly.js'
import { boundsOf } from '../model/date.js'
import type { HeldAs } from '../model/document.js'
import type { EvidenceBasis } from '../model/evidence.js'
import { calledBy, placesOf, searchTextOf } from '../model/search.js'
import { symbolKey } from '../model/symbol.js'
import type { Territory } from '../model/territory.js'
import { agencyRow, aliasesOf, settled, withSuccessors, type AgencyRow } from './agencies.js'
import { differencesOf, speaksOfTasks } from './differences.js'
import type { Resolved } from './resolve.js'
import type { KeptStatement, ShownAnomaly, StatedAnomaly, StatedMention, StatedTask } from './statement.js'

/** Everything that follows from the members of one document: its face, its tasks, its anomalies. */
export interface Described {
  readonly properties: {
    readonly key: string
    readonly symbol: string | null
    readonly symbolKey: string | null
    readonly symbolAsPrinted: string | null
    readonly type: string
    readonly system: string | null
    readonly level: string | null
    readonly title: string | null
    readonly issuedOn: string | null
    readonly issuedOnPrinted: string | null
    readonly issuedFrom: string | null
    readonly issuedTo: string | null
    readonly issuedSort: string
    readonly heldAs: HeldAs
    readonly accessClass: string
    readonly signatory: string | null
    /** What it is found by: type, symbol, title, issuer and places. */
    readonly searchText: string
  }
  readonly issuer: Body | null
  readonly territory: Territory | null
  readonly recipients: readonly Body[]
  readonly tasks: readonly StatedTask[]
  readonly anomalies: readonly ShownAnomaly[]
  /** Of the statement that tasks are taken from. */
  readonly basis: EvidenceBasis
  readonly sourceId: string
}

interface MentionMember {
  readonly id: string
  readonly named: Pick<StatedMention, 'symbol' | 'type' | 'title' | 'issuer'>
}

const RANK: Readonly<Record<HeldAs, number>> = { TEXT: 0, RECORD: 1, CITED_ONLY: 2 }

/**
 * A document as its members tell it. A text comes before a record and both before citations; what the first leaves
 * open, the next fills in, and what the next says otherwise is odd. Ties are broken by content, never by time of arrival.
 */
export function describe(
  document: Resolved,
  claims: readonly KeptStatement[],
  mentions: readonly MentionMember[],
): Described {
  const ranked = [...claims].sort(
    (a, b) => RANK[a.content.heldAs] - RANK[b.content.heldAs] || (a.order < b.order ? -1 : 1),
  )
  const contents = ranked.map(({ content }) => content)
  const [principal] = ranked
  const tasksFrom = ranked.find(({ content }) => speaksOfTasks(content)) ?? principal
  const first = <T>(pick: (content: KeptStatement['content']) => T | null): T | null =>
    contents.map(pick).find((value) => value !== null) ?? null
  const cited = <K extends 'symbol' | 'title' | 'type' | 'issuer'>(field: K) =>
    mostFrequent(mentions.map(({ named }) => named[field]).filter((value) => value !== null))
  const symbol = first(({ symbol: own }) => own) ?? cited('symbol')
  const issuer = first((content) => content.issuer) ?? cited('issuer')
  const type =
    first((content) => (content.type === 'OTHER' ? null : content.type)) ?? cited('type') ?? 'OTHER'
  const { issuedOn } = document
  const bounds = issuedOn === null ? null : boundsOf(issuedOn)
  const printed = first((content) => content.title) ?? cited('title')
  // claims of an older version have no subject
  const title = printed ?? first((content) => content.subject ?? null)
  const level = first((content) => content.level) ?? issuer?.level ?? null
  const settle = (body: Body) => settled(body, level)
  return {
    properties: {
      key: document.key,
      symbol,
      symbolKey: symbol && symbolKey(symbol),
      symbolAsPrinted: first(({ symbolAsPrinted }) => symbolAsPrinted),
      type,
      system: first(({ system }) => system) ?? systemOf(document.key),
      level,
      title,
      issuedOn,
      issuedOnPrinted: first((content) => content.issuedOn?.asPrinted ?? null),
      issuedFrom: bounds?.earliest ?? null,
      issuedTo: bounds?.latest ?? null,
      issuedSort: bounds?.earliest ?? '0000-00-00',
      heldAs: principal?.content.heldAs ?? 'CITED_ONLY',
      accessClass: first(({ accessClass }) => accessClass) ?? 'NONE_PRINTED',
      signatory: first(({ signatory }) => signatory),
      searchText: searchTextOf(
        [
          calledBy(type, symbol),
          title,
          ...(issuer === null ? [] : [issuer.name, ...aliasesOf(issuer)]),
          ...placesOf(issuer?.territory ?? null),
        ],
        symbol,
      ),
    },
    issuer: issuer && settle(issuer),
    // the unit of the paper's own day, whatever its issuer is kept under
    territory: issuer?.territory ?? null,
    recipients: (first(({ recipients }) => (recipients.length > 0 ? recipients : null)) ?? []).map(settle),
    tasks: (tasksFrom?.content.tasks ?? []).map((task) => ({
      ...task,
      assignments: task.assignments.map((assignment) => ({ ...assignment, body: settle(assignment.body) })),
    })),
    anomalies: [
      ...[
        ...(principal?.content.anomalies ?? []),
        ...conflictOf(document),
        ...(printed === null && title !== null ? [found('TITLE_DESCRIBED', 'INFO', title, 'record')] : []),
      ].map((one) => ({ ...one, ...sourceOf(principal) })),
      ...differencesOf(ranked),
    ],
    ...sourceOf(tasksFrom),
  }
}

const sourceOf = (said: KeptStatement | undefined) => ({
  basis: said?.content.basis ?? ('RECORD' as const),
  sourceId: said?.sourceId ?? '',
})

function systemOf(key: string): string | null {
  const system = key.split('|', 1)[0]
  return system === 'PARTY' || system === 'STATE' || system === 'FRONT' ? system : null
}

const conflictOf = ({ conflict }: Resolved): StatedAnomaly[] =>
  conflict.length === 0
    ? []
    : [found('DATE_CONFLICT', 'WARNING', conflict.join(', '), 'resolve.date-conflict')]

const found = (code: AnomalyCode, severity: Severity, evidence: string, rule: string): StatedAnomaly => ({
  code,
  severity,
  evidence,
  quote: null,
  span: null,
  section: null,
  rule,
  confidence: 0.9,
})

/** The value that most members give; of equals the first by its text, so that the order of arrival cannot tell. */
function mostFrequent<T>(values: readonly T[]): T | null {
  const counted = new Map<string, { value: T; count: number }>()
  for (const value of values) {
    const text = JSON.stringify(value)
    counted.set(text, { value, count: (counted.get(text)?.count ?? 0) + 1 })
  }
  return [...counted].sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1))[0]?.[1].value ?? null
}

// ---------------------------------------------------------------- contents

/**
 * Whether the words name one body: not "các cơ quan liên quan", and not "UBND thành phố" of an unknown city, which
 * would be one and the same body in every province.
 */
export const isCertain = ({ kind, key }: Body): boolean =>
  kind !== 'UNNAMED' && key !== '' && !key.endsWith('|?')

/** The agencies that these documents speak of, sorted by key so that writers lock in one order. */
export function agenciesOf(documents: readonly Described[]): AgencyRow[] {
  const spokenOf = documents.flatMap(({ issuer, recipients, tasks }) => [
    ...(issuer === null ? [] : [issuer]),
    ...recipients,
    ...tasks.flatMap(({ assignments }) => assignments.map(({ body }) => body)),
  ])
  return [...withSuccessors(spokenOf.filter(isCertain)).values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(agencyRow)
}
