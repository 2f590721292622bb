// Writes papers into a graph in large batches: rows that the program's own functions make, sent by its own statements,
// without reading anything back. So it only writes papers whose documents the graph does not have yet. The graph is then
// the one that `load` makes of the same papers (test/bench compares the two).
import { momentOf } from '../../dist/graph/changes.js'
import * as citing from '../../dist/graph/citation-queries.js'
import * as queries from '../../dist/graph/ingest-queries.js'
import { standingRow, writeStandings } from '../../dist/graph/progress.js'
import { typeOf } from '../../dist/graph/reviews.js'
import { agencyRows, anomalyRows, documentRow, linkRow, taskRows } from '../../dist/ingest/contents.js'
import { citationsOfMentions, citationsOfNaming, countCitations } from '../../dist/ingest/namings.js'
import { groupedClaim, place, resolveGroups } from '../../dist/ingest/place.js'
import { ambiguousCitations, citedRelations, relate } from '../../dist/ingest/relate.js'
import { sourceRows } from '../../dist/ingest/source-rows.js'
import { uniqueSorted } from '../../dist/model/collections.js'
import { seriesOfGroup } from '../../dist/model/document-key.js'

/** Rows of a transaction. */
const BATCH = 2_000

/** Writes piece after piece into one graph. */
export class BulkWriter {
  #graph
  #batch
  /** Keys of the agencies that are written. */
  #agencies = new Set()
  /** The namings that are written, by id, by group. */
  #namings = new Map()

  constructor(graph, batch = BATCH) {
    this.#graph = graph
    this.#batch = batch
  }

  /**
   * Writes `papers` (source and statements). `cited`: papers of earlier pieces that they cite; they cite no others. No
   * two of them form a cycle.
   */
  async write(papers, cited) {
    const stated = statedBy(papers)
    const before = statedBy(cited)
    const placement = place(
      resolveGroups(
        uniqueSorted([...before.groups, ...stated.groups]),
        [...before.grouped, ...stated.grouped],
        [...before.citations, ...stated.citations],
      ),
      [],
      new Map(),
    )
    const fresh = this.#freshOf(placement, stated)
    await this.#writeStated(stated)
    await this.#writeDocuments(fresh)
    await this.#writeContents(fresh.documents)
    const at = momentOf(papers[0].source.ingestedAt)
    await this.#writeRelations(citationsOf(stated, placement, fresh.mentions), at)
    await this.#send(
      queries.markChanged,
      'rows',
      fresh.documents.map(({ id }) => ({ id, at })),
    )
  }

  /** Of what is placed, what these papers say themselves; and the namings, which count what earlier ones say, too. */
  #freshOf({ changed, earlierKeys, claims, citations }, stated) {
    const own = claims.filter(({ id }) => stated.sourceOfClaim.has(id))
    const documents = new Set(own.map(({ documentId }) => documentId))
    const said = new Set(stated.citations)
    const before = stated.groups.flatMap((group) => [...(this.#namings.get(group)?.values() ?? [])])
    const { placed, written } = countCitations(
      [
        ...before.map((naming) => {
          const { documentId, state, candidates } = naming
          return { citations: citationsOfNaming(naming), target: { documentId, state, candidates } }
        }),
        ...citations.filter((one) => said.has(one.citations)),
      ],
      before,
      new Set(),
    )
    for (const naming of written) {
      if (!this.#namings.has(naming.group)) this.#namings.set(naming.group, new Map())
      this.#namings.get(naming.group).set(naming.id, naming)
    }
    return {
      documents: changed.filter(({ id }) => documents.has(id)),
      earlierKeys: earlierKeys.filter(({ documentId }) => documents.has(documentId)),
      claims: own,
      mentions: placed,
      namings: written,
    }
  }

  async #writeStated({ sources, claims, mentions, groups }) {
    const series = [...sources.map(({ location }) => `source:${location}`), ...groups.map(seriesOfGroup)]
    await this.#send(queries.lockSeries, 'keys', uniqueSorted(series))
    await this.#send(queries.writeSources, 'sources', sources)
    await this.#send(queries.writeClaims, 'claims', claims)
    await this.#send(citing.writeMentions, 'mentions', mentions)
  }

  async #writeDocuments({ documents, earlierKeys, claims, mentions, namings }) {
    await this.#send(queries.writeDocuments, 'documents', documents.map(documentRow))
    await this.#send(queries.writeEarlierKeys, 'keys', earlierKeys)
    await this.#send(queries.placeClaims, 'rows', claims)
    await this.#send(citing.placeMentions, 'rows', mentions)
    await this.#send(citing.writeNamings, 'rows', namings)
  }

  async #writeContents(documents) {
    const agencies = agencyRows(documents).filter(({ key }) => !this.#agencies.has(key))
    for (const { key } of agencies) this.#agencies.add(key)
    // an agency is joined to its successors only if they are written
    await this.#send(
      queries.writeAgencies,
      'agencies',
      agencies.map((row) => ({ ...row, successors: [] })),
    )
    await this.#send(
      queries.writeAgencies,
      'agencies',
      agencies.filter((row) => row.successors.length > 0),
    )
    await this.#send(queries.linkDocuments, 'documents', documents.map(linkRow))
    const tasks = documents.flatMap(taskRows)
    await this.#send(
      queries.writeTasks,
      'tasks',
      tasks.map(({ task }) => task),
    )
    await this.#send(
      queries.writeAssignments,
      'rows',
      tasks.flatMap(({ assignments }) => assignments),
    )
    await this.#send(
      queries.writeDeadlines,
      'rows',
      tasks.flatMap(({ deadlines }) => deadlines),
    )
    const standings = tasks.map(({ task, deadlines }) => standingRow(task.id, deadlines, []))
    await this.#send(writeStandings, 'rows', standings)
    await this.#send(queries.writeAnomalies, 'rows', documents.flatMap(anomalyRows))
  }

  async #writeRelations(citations, learntAt) {
    const { relations, supports } = citedRelations(citations)
    const { added } = relate(relations, new Map(), new Map())
    const rows = added.map((relation) => ({
      ...relation,
      type: typeOf(relation.kind, relation.review),
      learntAt,
    }))
    await this.#send(queries.writeRelations, 'rows', rows)
    await this.#send(citing.setSupports, 'rows', supports)
    await this.#send(queries.writeAnomalies, 'rows', ambiguousCitations(citations))
  }

  async #send(query, name, rows) {
    for (let from = 0; from < rows.length; from += this.#batch) {
      const params = { [name]: rows.slice(from, from + this.#batch) }
      await this.#graph.write((tx) => tx.run(query, params))
    }
  }
}

/** What papers say, as rows to be stored and as members of their groups. */
function statedBy(papers) {
  const rows = papers.map(({ source, statements }) => sourceRows(source, statements))
  const sources = rows.flatMap((row) => row.sources)
  const claims = rows.flatMap((row) => row.claims)
  const mentions = rows.flatMap((row) => row.mentions)
  const sourceOf = new Map(sources.map((source) => [source.id, source]))
  const sourceOfClaim = new Map(claims.map(({ id, sourceId }) => [id, sourceId]))
  return {
    sources,
    claims,
    mentions,
    sourceOfClaim,
    groups: uniqueSorted([...claims, ...mentions].map(({ group }) => group)),
    grouped: claims.map((claim) => {
      const { name, sha256 } = sourceOf.get(claim.sourceId)
      return groupedClaim({ ...claim, sourceName: name, sha256, documentId: null })
    }),
    citations: citationsOfMentions(
      mentions.map(({ id, group, date, notAfter, named }) => ({
        ...{ id, group, date, notAfter, named },
        ...{ naming: group, documentId: null, state: null, candidates: [] },
      })),
    ),
  }
}

/** What the papers cite, as `outgoingMentions` would find it. */
function citationsOf({ mentions, sourceOfClaim }, { changed, claims }, placed) {
  const documents = new Map(changed.map(({ id, described }) => [id, described.properties]))
  const about = new Map(claims.map(({ id, documentId }) => [id, documentId]))
  const named = new Map(placed.map((mention) => [mention.id, mention]))
  return mentions.map((mention) => {
    const fromId = about.get(mention.claimId)
    const { documentId: toId, state, candidates } = named.get(mention.id)
    const from = documents.get(fromId)
    const to = documents.get(toId)
    return {
      ...mention,
      fromId,
      fromLatest: from.issuedTo,
      accessClass: from.accessClass,
      toId,
      toEarliest: to.issuedFrom,
      toSymbol: to.symbol,
      state,
      candidates,
      supports: null,
      storedLatest: null,
      sourceId: sourceOfClaim.get(mention.claimId),
    }
  })
}
