import type { AgencyRow } from '../graph/agencies.js'
import type { Graph } from '../graph/connect.js'
import type { DocumentRow } from '../graph/documents.js'
import { agenciesInBatches, evidenceByRelation } from '../graph/export-batches.js'
import type { RelationRow } from '../graph/relations.js'
import { sourcesByIds } from '../graph/sources.js'
import type { Evidence } from '../model/evidence.js'
import { DOCUMENT_TYPES } from '../model/document.js'
import type { RelationKind } from '../model/relation.js'
import { Selected, type Selection } from './selection.js'

/** Names of things of one graph; nothing answers at them. */
const NAME = 'urn:chi-thi-graph:'
/** Our own words, where ELI has none. */
const OWN = 'urn:chi-thi-graph:vocabulary:'

/** As ELI names languages: by the list of the EU's Publications Office. */
const VIETNAMESE = 'http://publications.europa.eu/resource/authority/language/VIE'

/** Written into the file, so that whoever reads it has to fetch nothing. */
const CONTEXT = {
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'https://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  own: OWN,
}

/**
 * A relation as a property of ELI 1.5. ELI leaves open what "implements" means in law (an "informative link"), which is
 * as much as reading a paper can tell; its stricter `ensures_implementation_of` is for the makers of law themselves.
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
 * One JSON-LD document: documents as `eli:LegalResource` with what they point to, agencies as `eli:Organization`, and
 * for each relation an `rdf:Statement` that holds its kind, how sure it is and the words that prove it. Relations that
 * a person has rejected are left out. One thing a line, so that it can be read by lines, too.
 */
export async function* jsonld(graph: Graph, selection: Selection): AsyncGenerator<string> {
  const selected = await Selected.from(graph, selection)
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`
  let first = true
  const lines = (things: readonly object[]): string => {
    const text = things.map((thing) => JSON.stringify(thing)).join(',\n')
    if (text === '') return ''
    const begun = first ? '\n' : ',\n'
    first = false
    return begun + text
  }
  const shown = new Set<string>()
  if (selected.whole)
    for await (const agencies of agenciesInBatches(graph)) yield lines(agencies.map(organization))
  for await (const documents of selected.documents()) {
    if (!selected.whole) {
      const ids = documents.map(({ issuerId }) => issuerId).filter((id) => id !== null && !shown.has(id))
      const agencies = await selected.agencies(ids)
      for (const id of agencies.keys()) shown.add(id)
      yield lines([...agencies.values()].map(organization))
    }
    yield lines(documents.map(legalResource))
    for await (const all of selected.relations(documents)) {
      const relations = all.filter(({ review }) => review !== 'REJECTED')
      const evidence = await evidenceByRelation(graph, relations)
      const sourceIds = new Set([...evidence.values()].flat().map(({ sourceId }) => sourceId))
      const sources = new Map((await sourcesByIds(graph, [...sourceIds])).map(({ id, name }) => [id, name]))
      // A document's links stand beside it as a second piece of the same thing: what bears one "@id" is one.
      yield lines(
        relations.flatMap((relation) => [
          { '@id': NAME + relation.fromId, [PROPERTY[relation.kind]]: { '@id': NAME + relation.toId } },
          statement(relation, evidence.get(relation.id) ?? [], sources),
        ]),
      )
    }
  }
  yield '\n]}\n'
}

function legalResource(document: DocumentRow): object {
  const { id, key, symbol, type, title, issuedOn, issuerId, signatory, level, heldAs } = document
  return known({
    '@id': NAME + id,
    '@type': ['eli:LegalResource', 'schema:Legislation'],
    'eli:id_local': key,
    'eli:number': symbol,
    'eli:type_document': { '@id': `${OWN}${type}`, 'schema:name': DOCUMENT_TYPES[type] },
    // in ELI a title belongs to the words of a document, not to the document
    'eli:is_realized_by':
      title === null
        ? null
        : {
            '@id': `${NAME}${id}:vi`,
            '@type': 'eli:LegalExpression',
            'eli:language': { '@id': VIETNAMESE },
            'eli:title': { '@value': title, '@language': 'vi' },
          },
    'schema:name': title,
    'eli:date_document': issuedOn === null ? null : dated(issuedOn),
    'eli:passed_by': issuerId === null ? null : { '@id': NAME + issuerId },
    'schema:legislationIdentifier': symbol ?? key,
    'schema:legislationType': DOCUMENT_TYPES[type],
    'schema:legislationDate': issuedOn === null ? null : dated(issuedOn),
    'schema:legislationPassedBy': issuerId === null ? null : { '@id': NAME + issuerId },
    'own:signatory': signatory,
    'own:level': level,
    'own:heldAs': heldAs,
  })
}

/** A day, a month or a year, as much as is known. */
const dated = (value: string): object => ({
  '@value': value,
  '@type': value.length === 10 ? 'xsd:date' : value.length === 7 ? 'xsd:gYearMonth' : 'xsd:gYear',
})

const organization = ({ id, name, aliases, validFrom, validTo }: AgencyRow): object =>
  known({
    '@id': NAME + id,
    '@type': ['eli:Organization', 'schema:GovernmentOrganization'],
    'schema:name': name,
    'schema:alternateName': aliases.length === 0 ? null : aliases,
    'schema:foundingDate': validFrom === null ? null : dated(validFrom),
    'schema:dissolutionDate': validTo === null ? null : dated(validTo),
  })

const statement = (
  { id, kind, fromId, toId, confidence, review }: RelationRow,
  evidence: readonly Evidence[],
  sources: ReadonlyMap<string, string>,
): object =>
  known({
    '@id': NAME + id,
    '@type': 'rdf:Statement',
    'rdf:subject': { '@id': NAME + fromId },
    'rdf:predicate': { '@id': PROPERTY[kind] },
    'rdf:object': { '@id': NAME + toId },
    'own:kind': kind,
    'own:confidence': number(confidence),
    'own:review': review,
    'own:evidence': evidence.map((proof) =>
      known({
        'own:basis': proof.basis,
        'own:quote': proof.quote,
        'own:start': proof.start,
        'own:end': proof.end,
        'own:section': proof.section,
        'own:rule': proof.rule,
        'own:confidence': number(proof.confidence),
        'own:source': sources.get(proof.sourceId) ?? null,
      }),
    ),
  })

/** A whole number would become an integer, and one property should have one type. */
const number = (value: number): object => ({ '@value': String(value), '@type': 'xsd:decimal' })

const known = (values: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
