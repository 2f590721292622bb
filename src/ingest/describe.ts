import type { Body } from '../model/agency.js'
import type { AnomalyCode } from '../model/anomaly.js'
import { compareTexts, mostFrequent, uniqueSorted } from '../model/collections.js'
import type { HeaderField } from '../model/correction.js'
import { boundsOf, DISTANT_PAST } from '../model/date.js'
import type { HeldAs } from '../model/document.js'
import { parseGroup } from '../model/document-key.js'
import type { Evidence, EvidenceBasis } from '../model/evidence.js'
import type { Period } from '../model/report/period.js'
import type { Result } from '../model/report/result.js'
import { signerWord } from '../model/precedence.js'
import { calledBy, placesOf, searchTextOf, wordsOf } from '../model/search.js'
import { severityOf } from '../model/severity.js'
import { symbolKey } from '../model/symbol.js'
import type { Territory } from '../model/territory.js'
import { aliasesOf, settled } from './agencies.js'
import { asNamedBy } from '../parse/inner-units.js'
import { NO_SAME_BODIES, type SameBodies } from './correct/same-bodies.js'
import { differencesOf, speaksOfTasks } from './differences.js'
import type { Signed } from '../parse/signed.js'
import { differencesOfMessages, messagesOf, tasksByMessage, type ShownMessage } from './messages.js'
import type { Resolved } from './resolve.js'
import {
  evidenceRow,
  type Claim,
  type NamedPaper,
  type ShownAnomaly,
  type StatedAnomaly,
  type StatedTask,
} from './statement.js'

/** Everything that follows from the members of one document. */
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
    readonly meetingOn: string | null
    /** The name of the organ of the issuer that decided. */
    readonly issuingOrgan: string | null
    readonly heldAs: HeldAs
    readonly accessClass: string
    /** Only samples speak of it. */
    readonly sample: boolean
    readonly signatory: string | null
    /** The facts of its head that a person has put right; null where nobody has. */
    readonly corrected: readonly HeaderField[] | null
    /** The words that it is found by: of type, symbol, title, issuer and places. */
    readonly searchText: string
  }
  readonly issuer: Body | null
  readonly territory: Territory | null
  readonly recipients: readonly Body[]
  readonly tasks: readonly ShownTask[]
  /** What a report says of work; absent in other papers. */
  readonly results?: readonly ShownResult[]
  readonly messages: readonly ShownMessage[]
  readonly anomalies: readonly ShownAnomaly[]
  /** Of the claim that the tasks are taken from. */
  readonly basis: EvidenceBasis
  readonly sourceId: string
}

/** A task; with its own source where that is not the one that the others are taken from. */
export interface ShownTask extends StatedTask {
  readonly from?: { readonly basis: EvidenceBasis; readonly sourceId: string }
}

/** What a report says of work, with where it says so. */
export type ShownResult = Result & Evidence & { readonly period: (Period & Evidence) | null }

/** What so many citations tell of the paper. */
interface Cited {
  readonly named: NamedPaper
  readonly member: { readonly count: number }
}

/**
 * What a document is, from its claims and the citations of it. A text comes before a record and both before citations:
 * what the first leaves open the next fills in, and what the next says otherwise becomes an anomaly. What speaks of a
 * document that people say is this one comes after what speaks of this one itself. Ties are broken by content, never by time of arrival. The order of the fields counts: the fingerprint of a stored document is made of it.
 */
export function describe(
  document: Resolved,
  claims: readonly Claim[],
  citations: readonly Cited[],
  same: SameBodies = NO_SAME_BODIES,
): Described {
  const ranked = claims.toSorted(byRank(new Set(document.joined)))
  const facts = factsOf(ranked, citations)
  const { issuer, recipients, level } = facts
  const tasksFrom = ranked.find(({ content }) => speaksOfTasks(content)) ?? ranked[0]
  const settle = (body: Body) => same.as(settled(asNamedBy(issuer, body, facts.symbolAsPrinted), level))
  const messages = messagesOf(ranked, settle)
  const tasks = (tasksFrom?.content.tasks ?? []).map((task) => ({
    ...task,
    assignments: task.assignments.map((assignment) => ({ ...assignment, body: settle(assignment.body) })),
  }))
  return {
    properties: propertiesOf(document, facts),
    issuer: issuer && settle(issuer),
    // the unit on the map of the paper's own day, whatever unit its issuer is stored under
    territory: issuer?.territory ?? null,
    recipients: recipients.map(settle),
    tasks: [...tasks, ...tasksByMessage(messages, tasks, calledBy(facts.type, facts.symbol) ?? 'văn bản')],
    ...resultsOf(ranked),
    messages,
    anomalies: [
      ...anomaliesOf(document, facts, ranked[0]),
      ...signatureAnomalies(ranked, facts),
      ...ranked.slice(1).flatMap(anomaliesOfMessage),
      ...differencesOf(ranked),
      ...differencesOfMessages(messages, facts.issuer && settle(facts.issuer), tasks),
    ],
    ...sourceOf(tasksFrom),
  }
}

/** Of the first claim that is a report. */
function resultsOf(ranked: readonly Claim[]): Pick<Described, 'results'> {
  const report = ranked.find(({ content }) => content.results !== undefined)
  if (report === undefined) return {}
  const { content, sourceId } = report
  const shown = (quoted: Parameters<typeof evidenceRow>[0]) => ({
    ...evidenceRow(quoted, content.basis),
    sourceId,
  })
  return {
    results: content.results!.map(({ span, period = null, ...result }) => ({
      ...result,
      ...shown({ span, ...result }),
      period: period && { from: period.from, to: period.to, ...shown(period) },
    })),
  }
}

const RANK: Readonly<Record<HeldAs, number>> = { TEXT: 0, RECORD: 1, CITED_ONLY: 2 }
const byRank =
  (joined: ReadonlySet<string>) =>
  (a: Claim, b: Claim): number =>
    RANK[a.content.heldAs] - RANK[b.content.heldAs] ||
    Number(joined.has(a.id)) - Number(joined.has(b.id)) ||
    compareTexts(a.order, b.order)

type Facts = ReturnType<typeof factsOf>

/** Of each fact what a person has put right, else what the first claim tells that tells it, else what most citations tell. */
function factsOf(ranked: readonly Claim[], citations: readonly Cited[]) {
  const first = <T>(pick: (content: Claim['content']) => T | null, field?: HeaderField): T | null => {
    const said = ranked.find(({ content }) => field && content.corrected?.includes(field))
    if (said) return pick(said.content)
    return ranked.map(({ content }) => pick(content)).find((value) => value !== null) ?? null
  }
  const cited = <K extends Exclude<keyof NamedPaper, 'sample'>>(field: K) =>
    mostFrequent(
      citations.flatMap(({ named: { [field]: value }, member }) =>
        value === null ? [] : [[value, member.count] as const],
      ),
    )
  const issuer = first((content) => content.issuer, issuerField(ranked)) ?? cited('issuer')
  const signatory = first((content) => content.signatory, 'SIGNATORY')
  // what nothing else tells, the signature of a file may
  const signedIssuer = issuer ? null : first(({ signed }) => signed?.issuer ?? null)
  const signedSignatory = signatory ? null : first(({ signed }) => signed?.signatory ?? null)
  return {
    symbol: first(({ symbol }) => symbol, 'SYMBOL') ?? cited('symbol'),
    symbolAsPrinted: first(({ symbolAsPrinted }) => symbolAsPrinted),
    type: first(({ type }) => (type === 'OTHER' ? null : type), 'TYPE') ?? cited('type') ?? 'OTHER',
    system: first(({ system }) => system, 'SYMBOL'),
    level: first(({ level }) => level, issuerField(ranked)) ?? issuer?.level ?? null,
    title: first(({ title }) => title, 'TITLE') ?? cited('title'),
    // claims of earlier versions have no subject
    subject: first(({ subject }) => subject ?? null),
    issuedOnPrinted: first(({ issuedOn }) => issuedOn?.asPrinted ?? null),
    heldAs: ranked[0]?.content.heldAs ?? ('CITED_ONLY' as const),
    accessClass: first(({ accessClass }) => accessClass, 'ACCESS_CLASS') ?? ('NONE_PRINTED' as const),
    signatory: signatory ?? signedSignatory,
    signedSignatory,
    signedIssuer,
    meetingOn: first(({ meetingOn }) => meetingOn),
    // claims of earlier versions have no organ
    issuingOrgan: first(({ organ }) => organ?.name ?? null),
    sample:
      ranked.length > 0
        ? ranked.every(({ content }) => content.sample === true)
        : citations.every(({ named }) => named.sample === true),
    issuer: issuer ?? signedIssuer,
    corrected: correctedFields(ranked),
    recipients: first(({ recipients }) => (recipients.length > 0 ? recipients : null)) ?? [],
  }
}

/** Who puts the unit right puts the issuer right. */
const issuerField = (ranked: readonly Claim[]): HeaderField =>
  ranked.some(({ content }) => content.corrected?.includes('ISSUER')) ? 'ISSUER' : 'TERRITORY'

function correctedFields(ranked: readonly Claim[]): HeaderField[] | null {
  const fields = uniqueSorted(ranked.flatMap(({ content }) => content.corrected ?? [])) as HeaderField[]
  return fields.length > 0 ? fields : null
}

function propertiesOf({ key, issuedOn }: Resolved, facts: Facts): Described['properties'] {
  const { symbol, type, issuer } = facts
  const bounds = issuedOn === null ? null : boundsOf(issuedOn)
  const title = facts.title ?? facts.subject
  return {
    key,
    symbol,
    symbolKey: symbol && symbolKey(symbol),
    symbolAsPrinted: facts.symbolAsPrinted,
    type,
    system: facts.system ?? parseGroup(key).system,
    level: facts.level,
    title,
    issuedOn,
    issuedOnPrinted: facts.issuedOnPrinted,
    issuedFrom: bounds?.earliest ?? null,
    issuedTo: bounds?.latest ?? null,
    issuedSort: bounds?.earliest ?? DISTANT_PAST,
    meetingOn: facts.meetingOn,
    issuingOrgan: facts.issuingOrgan,
    heldAs: facts.heldAs,
    accessClass: facts.accessClass,
    sample: facts.sample,
    signatory: facts.signatory,
    corrected: facts.corrected,
    searchText: [
      searchTextOf(
        [
          calledBy(type, symbol),
          title,
          ...(issuer === null ? [] : [issuer.name, ...aliasesOf(issuer)]),
          ...placesOf(issuer?.territory ?? null),
        ],
        symbol,
      ),
      ...wordsOf(facts.signatory ?? '').map(signerWord),
    ].join(' '),
  }
}

/** What is odd by the words of the first claim, and in how its members go together. */
function anomaliesOf(
  { conflict }: Resolved,
  { title, subject }: Facts,
  principal: Claim | undefined,
): ShownAnomaly[] {
  const anomalies = [...(principal?.content.anomalies ?? [])]
  if (conflict.length > 0)
    anomalies.push(found('DATE_CONFLICT', conflict.join(', '), 'resolve.date-conflict'))
  if (title === null && subject !== null) anomalies.push(found('TITLE_DESCRIBED', subject, 'record'))
  return anomalies.map((anomaly) => ({
    ...anomaly,
    ...sourceOf(principal),
    ...(anomaly.basis && { basis: anomaly.basis }),
  }))
}

/** What the signatures of each file show, and what nothing but they tells. */
function signatureAnomalies(ranked: readonly Claim[], facts: Facts): ShownAnomaly[] {
  const shown = ranked
    .slice(1)
    .flatMap((claim) =>
      claim.content.anomalies.flatMap((anomaly) =>
        anomaly.basis === 'SIGNATURE' ? { ...anomaly, basis: anomaly.basis, sourceId: claim.sourceId } : [],
      ),
    )
  const printed = ranked.some(({ content }) => content.issuedOn !== null)
  const told = [
    ['người ký', facts.signedSignatory, (signed: Signed) => signed.signatory],
    ['cơ quan ban hành', facts.signedIssuer?.name ?? null, (signed: Signed) => signed.issuer?.name ?? null],
    ['ngày ký', printed ? null : firstDay(ranked), (signed: Signed) => signed.day],
  ] as const
  const stated = told.flatMap(([what, value, of]) => {
    const claim = ranked.find(({ content: { signed } }) => value !== null && signed && of(signed) === value)
    if (claim === undefined) return []
    const anomaly = found('STATED_BY_SIGNATURE', `${what}: ${value}`, 'signature.states')
    return [{ ...anomaly, basis: 'SIGNATURE' as const, sourceId: claim.sourceId }]
  })
  return [...shown, ...stated]
}

const firstDay = (ranked: readonly Claim[]): string | null =>
  ranked.map(({ content }) => content.signed?.day ?? null).find((day) => day !== null) ?? null

/** A message tells of its own delivery, also where another source tells what the paper is. */
const anomaliesOfMessage = (claim: Claim): ShownAnomaly[] =>
  claim.content.message ? claim.content.anomalies.map((anomaly) => ({ ...anomaly, ...sourceOf(claim) })) : []

const sourceOf = (claim: Claim | undefined) => ({
  basis: claim?.content.basis ?? ('RECORD' as const),
  sourceId: claim?.sourceId ?? '',
})

const found = (code: AnomalyCode, evidence: string, rule: string): StatedAnomaly => ({
  code,
  severity: severityOf(code),
  evidence,
  quote: null,
  span: null,
  section: null,
  rule,
  confidence: 0.9,
})
