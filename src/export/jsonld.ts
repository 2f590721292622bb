import type { AgencyRow } from '../graph/agencies.js'
import type { Graph } from '../graph/connect.js'
import type { DocumentRow } from '../graph/documents.js'
import { agenciesInBatches, evidenceByRelation, tasksGivenBy } from '../graph/export-batches.js'
import type { RelationRow } from '../graph/relations.js'
import { assignmentsOf, type AssignmentRow, type DeadlineRow, type TaskRow } from '../graph/tasks.js'
import type { Evidence } from '../model/evidence.js'
import { DOCUMENT_TYPES } from '../model/document.js'
import type { RelationKind } from '../model/relation.js'
import { standingOn } from '../model/standing.js'
import { idsOf, Selected, type Selection, sourceNames } from './selection.js'

/** Prefix of the URNs of nodes; they identify things, and nothing can be fetched from them. */
const NODE = 'urn:chi-thi-graph:'
/** Terms that neither ELI nor schema.org has. */
const OWN = 'urn:chi-thi-graph:vocabulary:'

/** From the authority table of the EU's Publications Office, as ELI asks for. */
const VIETNAMESE = 'http://publications.europa.eu/resource/authority/language/VIE'

/** Part of the file, so that readers need not fetch a remote context. */
const CONTEXT = {
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'https://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  own: OWN,
}

/**
 * Each relation as a property of ELI 1.5. `eli:implements` is an informative link without a legal meaning, which is what
 * the text of a document supports; `eli:ensures_implementation_of` is reserved for the legislator.
 */
const PROPERTY: Record<RelationKind, string> = {
  IMPLEMENTS: 'eli:implements',
  LEGAL_BASIS: 'eli:based_on',
  CITES: 'eli:cites',
  PER: 'eli:cites',
  PER_CONCLUSION: 'eli:cites',
  AMENDS: 'eli:amends',
  SUPPLEMENTS: 'eli:changes',
  REPLACES: 'eli:repeals',
  REPEALS: 'eli:repeals',
  GUIDES: 'eli:applies',
  DETAILS: 'eli:applies',
  SUBMITTED_BY: 'eli:cites',
  CONSOLIDATES: 'eli:consolidates',
  ANNEXED_TO: 'eli:is_annex_of',
  REPORTS_ON: 'eli:cites',
  SAME_AS: 'eli:related_to',
}

/**
 * One JSON-LD document: documents as `eli:LegalResource`, agencies as `eli:Organization`, tasks as `own:Task`, for which ELI
 * and schema.org have no term, and for each relation an `rdf:Statement` with its kind, confidence and evidence. Rejected
 * relations are left out. Each node object is on a line of its own.
 */
export async function* jsonld(graph: Graph, selection: Selection): AsyncGenerator<string> {
  const selected = await Selected.from(graph, selection)
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`
  let first = true
  const lines = (nodes: readonly object[]): string => {
    if (nodes.length === 0) return ''
    const separator = first ? '\n' : ',\n'
    first = false
    return separator + nodes.map((node) => JSON.stringify(node)).join(',\n')
  }
  // all agencies of the whole graph; of a selection each agency when it is first named
  const shown = new Set<string>()
  if (selected.whole)
    for await (const agencies of agenciesInBatches(graph)) yield lines(agencies.map(organization))
  const unseen = async (ids: readonly (string | null)[]): Promise<string> => {
    if (selected.whole) return ''
    const agencies = await selected.agencies(ids.filter((id) => id !== null && !shown.has(id)))
    for (const id of agencies.keys()) shown.add(id)
    return lines([...agencies.values()].map(organization))
  }
  for await (const documents of selected.documents()) {
    yield await unseen(documents.map(({ issuerId }) => issuerId))
    yield lines(documents.map(legalResource))
    for await (const all of selected.relations(documents)) {
      const relations = all.filter(({ review }) => review !== 'REJECTED')
      const evidence = await evidenceByRelation(graph, relations)
      const sources = await sourceNames(graph, evidence)
      // a second node object with the document's "@id" adds properties to the first one
      yield lines(
        relations.flatMap((relation) => [
          { '@id': NODE + relation.fromId, [PROPERTY[relation.kind]]: { '@id': NODE + relation.toId } },
          statementOf(relation, evidence.get(relation.id) ?? [], sources),
        ]),
      )
    }
    for await (const tasks of tasksGivenBy(graph, idsOf(documents), selection.asOf)) {
      yield await unseen(tasks.flatMap((task) => assignmentsOf(task).map(({ agencyId }) => agencyId)))
      const sources = await sourceNames(graph, new Map(tasks.map((task) => [task.id, proofsOf(task)])))
      yield lines(tasks.map((task) => taskNode(task, selection.asOf, sources)))
    }
  }
  yield '\n]}\n'
}

function legalResource(document: DocumentRow): object {
  const { id, key, symbol, type, title, issuedOn, issuerId, signatory, level, heldAs } = document
  return withoutNulls({
    '@id': NODE + id,
    '@type': ['eli:LegalResource', 'schema:Legislation'],
    'eli:id_local': key,
    'eli:number': symbol,
    'eli:type_document': { '@id': `${OWN}${type}`, 'schema:name': DOCUMENT_TYPES[type] },
    // in ELI only expressions have titles
    'eli:is_realized_by':
      title === null
        ? null
        : {
            '@id': `${NODE}${id}:vi`,
            '@type': 'eli:LegalExpression',
            'eli:language': { '@id': VIETNAMESE },
            'eli:title': { '@value': title, '@language': 'vi' },
          },
    'schema:name': title,
    'eli:date_document': issuedOn === null ? null : typedDate(issuedOn),
    'eli:passed_by': issuerId === null ? null : { '@id': NODE + issuerId },
    'schema:legislationIdentifier': symbol ?? key,
    'schema:legislationType': DOCUMENT_TYPES[type],
    'schema:legislationDate': issuedOn === null ? null : typedDate(issuedOn),
    'schema:legislationPassedBy': issuerId === null ? null : { '@id': NODE + issuerId },
    'own:signatory': signatory,
    'own:level': level,
    'own:heldAs': heldAs,
  })
}

/** A day, a month or a year, with its XSD type. */
const typedDate = (value: string): object => ({
  '@value': value,
  '@type': value.length === 10 ? 'xsd:date' : value.length === 7 ? 'xsd:gYearMonth' : 'xsd:gYear',
})

const organization = ({ id, name, aliases, validFrom, validTo }: AgencyRow): object =>
  withoutNulls({
    '@id': NODE + id,
    '@type': ['eli:Organization', 'schema:GovernmentOrganization'],
    'schema:name': name,
    'schema:alternateName': aliases.length === 0 ? null : aliases,
    'schema:foundingDate': validFrom === null ? null : typedDate(validFrom),
    'schema:dissolutionDate': validTo === null ? null : typedDate(validTo),
  })

const statementOf = (
  { id, kind, fromId, toId, confidence, review }: RelationRow,
  evidence: readonly Evidence[],
  sources: ReadonlyMap<string, string>,
): object =>
  withoutNulls({
    '@id': NODE + id,
    '@type': 'rdf:Statement',
    'rdf:subject': { '@id': NODE + fromId },
    'rdf:predicate': { '@id': PROPERTY[kind] },
    'rdf:object': { '@id': NODE + toId },
    'own:kind': kind,
    'own:confidence': decimal(confidence),
    'own:review': review,
    'own:evidence': evidence.map((proof) => evidenceNode(proof, sources)),
  })

const evidenceNode = (proof: Evidence, sources: ReadonlyMap<string, string>): object =>
  withoutNulls({
    'own:basis': proof.basis,
    'own:quote': proof.quote,
    'own:start': proof.start,
    'own:end': proof.end,
    'own:section': proof.section,
    'own:rule': proof.rule,
    'own:confidence': decimal(proof.confidence),
    'own:source': sources.get(proof.sourceId) ?? null,
  })

const proofsOf = ({ evidence }: TaskRow): readonly Evidence[] => (evidence === null ? [] : [evidence])

/** A task as it stands on a day; who has a part in it is told by name where it is no certain agency. */
const taskNode = (task: TaskRow, asOf: string, sources: ReadonlyMap<string, string>): object =>
  withoutNulls({
    '@id': NODE + task.id,
    '@type': 'own:Task',
    'schema:description': { '@value': task.summary, '@language': 'vi' },
    'own:kind': task.kind,
    'own:modality': task.modality,
    'own:section': task.section,
    'own:givenBy': { '@id': NODE + task.documentId },
    'own:partOf': task.parentId === null ? null : { '@id': NODE + task.parentId },
    'own:ledBy': partsOf(task.leads),
    'own:coordinatedBy': partsOf(task.coordinating),
    'own:executedBy': partsOf(task.executing),
    'own:reportsTo': partsOf(task.reportTo),
    'own:deadline': task.deadlines.length === 0 ? null : task.deadlines.map(deadlineNode),
    'own:state': standingOn(task.standings, asOf).state,
    'own:evidence': proofsOf(task).map((proof) => evidenceNode(proof, sources)),
  })

const partsOf = (assignments: readonly AssignmentRow[]): readonly unknown[] | null =>
  assignments.length === 0
    ? null
    : assignments.map(({ agencyId, asPrinted }) =>
        agencyId === null ? asPrinted : { '@id': NODE + agencyId },
      )

const deadlineNode = ({ id, kind, asPrinted, from, due, overdueFrom, recurrence }: DeadlineRow): object =>
  withoutNulls({
    '@id': NODE + id,
    '@type': 'own:Deadline',
    'own:kind': kind,
    'own:asPrinted': asPrinted,
    'own:from': from === null ? null : typedDate(from),
    'own:due': due === null ? null : typedDate(due),
    'own:overdueFrom': overdueFrom === null ? null : typedDate(overdueFrom),
    'own:recurrence': recurrence,
  })

/** A number with one type: JSON-LD reads whole numbers as integers. */
const decimal = (value: number): object => ({ '@value': String(value), '@type': 'xsd:decimal' })

const withoutNulls = (values: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
