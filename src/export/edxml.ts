import { agenciesByIds, recipientsOfDocuments, type AgencyRow } from '../graph/agencies.js'
import type { Graph } from '../graph/connect.js'
import { documentsByIds, type DocumentRow } from '../graph/documents.js'
import { relationsFrom } from '../graph/export-batches.js'
import { codesOfAgencies, partsOfMessage } from '../graph/messages.js'
import { nounOf } from '../model/document.js'
import { groupField, printMessage, textField, type Field, type MessageParts } from '../model/exchange.js'
import type { RelationKind } from '../model/relation.js'
import type { Selection } from './selection.js'

/**
 * A message of the exchange axis (edXML) about one document, without its attachments, of which only texts are held. What
 * came as a message goes out as it came; of any other paper the header is made from what is known of it.
 *
 * @throws AppError NOT_FOUND when the document has no message of that id
 */
export async function* edxml(graph: Graph, { document }: Selection): AsyncGenerator<string> {
  const { id, message, codeOf } = document!
  const stated = await partsOfMessage(graph, id, message)
  yield printMessage(stated ? { ...stated, manifest: null } : await madeOf(graph, id, codeOf))
}

// ------------------------------------------------------------------ header

type CodeOf = (agency: Pick<AgencyRow, 'key'>) => string | null

/** What is known of a paper, in the order of the header's fields; what is not known is left out. */
async function madeOf(graph: Graph, id: string, codeOf: CodeOf): Promise<MessageParts> {
  const [document] = await documentsByIds(graph, [id])
  // taken back since it was asked for
  if (document === undefined) return { header: groupField('MessageHeader', []), trace: null, manifest: null }
  const related = await relatedTo(graph, id)
  const recipients = await agenciesOf(
    graph,
    (await recipientsOfDocuments(graph, [id])).map((row) => row.id),
  )
  const others = [...related.REPORTS_ON, ...related.REPLACES]
  const issuers = await agenciesOf(
    graph,
    [document, ...others].flatMap(({ issuerId }) => issuerId ?? []),
  )
  const codes = await codesOf(graph, [...recipients, ...issuers], codeOf)
  const named = (paper: DocumentRow) => ({
    paper,
    code: paper.issuerId === null ? null : (codes.get(paper.issuerId) ?? null),
  })
  const issuer = issuers.find((agency) => agency.id === document.issuerId)
  const replaced = related.REPLACES.flatMap((paper) => identifierOf(named(paper)) ?? [])
  return {
    header: groupField('MessageHeader', [
      ...(issuer ? [partyField('From', issuer, codes)] : []),
      ...recipients.filter((agency) => codes.has(agency.id)).map((agency) => partyField('To', agency, codes)),
      ...paperFields(document),
      ...filled(
        'ToPlaces',
        recipients.map(({ name }) => textField('Place', name)),
      ),
      ...related.REPORTS_ON.map((paper) => answerField(named(paper))),
      textField('SteeringType', '0'),
      ...text('DocumentId', identifierOf(named(document))),
    ]),
    trace:
      replaced.length === 0
        ? null
        : groupField('TraceHeaderList', [
            groupField('Bussiness', [
              textField('BussinessDocType', REPLACEMENT),
              groupField(
                'ReplacementInfoList',
                replaced.map((one) => groupField('ReplacementInfo', [textField('DocumentId', one)])),
              ),
            ]),
          ]),
    manifest: null,
  }
}

const REPLACEMENT = '3'
/** The one number of a type that programs agree on. */
const LETTER = '18'

function paperFields({ symbol, issuedOn, type, title, signatory }: DocumentRow): Field[] {
  const { number, notation } = partsOfSymbol(symbol)
  return [
    ...filled('Code', [...text('CodeNumber', number), ...text('CodeNotation', notation)]),
    ...filled('PromulgationInfo', text('PromulgationDate', dayOf(issuedOn))),
    groupField('DocumentType', [
      ...(type === 'CONG_VAN' ? [textField('Type', LETTER)] : []),
      textField('TypeName', nounOf(type, symbol)),
    ]),
    ...text('Subject', title),
    ...filled('SignerInfo', text('FullName', signatory)),
  ]
}

const partyField = (name: string, agency: AgencyRow, codes: ReadonlyMap<string, string>): Field =>
  groupField(name, [...text('OrganId', codes.get(agency.id) ?? null), textField('OrganName', agency.name)])

interface Named {
  readonly paper: DocumentRow
  /** Of its issuer. */
  readonly code: string | null
}

const answerField = ({ paper, code }: Named): Field =>
  groupField('ResponseFor', [
    ...text('OrganId', code),
    ...text('Code', paper.symbol),
    ...text('PromulgationDate', dayOf(paper.issuedOn)),
    ...text('DocumentId', identifierOf({ paper, code })),
  ])

/** `H37,2021/10/02,195/KH-UBND`; null where one of its parts is not known. */
function identifierOf({ paper: { symbol, issuedOn }, code }: Named): string | null {
  const day = dayOf(issuedOn)
  const { number, notation } = partsOfSymbol(symbol)
  return code === null || day === null || number === null ? null : `${code},${day},${number}/${notation}`
}

/** `15/KH-UBND` is 15 and KH-UBND, `34-CT/TW` 34 and CT/TW. */
function partsOfSymbol(symbol: string | null) {
  const [, number = null, notation = null] = /^(\d+\p{L}?(?:\/\d{4})?)[/-](.+)$/u.exec(symbol ?? '') ?? []
  return { number, notation }
}

const dayOf = (issuedOn: string | null): string | null =>
  issuedOn?.length === 10 ? issuedOn.replaceAll('-', '/') : null

const text = (name: string, value: string | null): Field[] => (value === null ? [] : [textField(name, value)])
const filled = (name: string, fields: readonly Field[]): Field[] =>
  fields.length === 0 ? [] : [groupField(name, fields)]

// ------------------------------------------------------------------- graph

/** The papers that it reports on, and those that it replaces. */
async function relatedTo(graph: Graph, id: string) {
  const ends: Partial<Record<RelationKind, string[]>> = {}
  for await (const relations of relationsFrom(graph, [id]))
    for (const { kind, toId, review } of relations) if (review !== 'REJECTED') (ends[kind] ??= []).push(toId)
  const papers = async (kind: RelationKind) => documentsByIds(graph, ends[kind] ?? [])
  return { REPORTS_ON: await papers('REPORTS_ON'), REPLACES: await papers('REPLACES') }
}

const agenciesOf = async (graph: Graph, ids: readonly string[]): Promise<AgencyRow[]> =>
  (await agenciesByIds(graph, [...new Set(ids)])).toSorted((a, b) => (a.key < b.key ? -1 : 1))

/** The codes of agencies, by id: those of lists, else those that messages state. */
async function codesOf(
  graph: Graph,
  agencies: readonly AgencyRow[],
  codeOf: CodeOf,
): Promise<ReadonlyMap<string, string>> {
  const stated = await codesOfAgencies(
    graph,
    agencies.map(({ id }) => id),
  )
  const first = new Map(stated.toReversed().map(({ parent, code }) => [parent, code]))
  return new Map(
    agencies.flatMap((agency) => {
      const code = codeOf(agency) ?? first.get(agency.id)
      return code === undefined ? [] : [[agency.id, code]]
    }),
  )
}
