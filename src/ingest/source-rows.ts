/** A source and what it says as rows to be stored: sources, claims and mentions. Pure. */
import { groupBy } from '../model/collections.js'
import type { EvidenceBasis } from '../model/evidence.js'
import { pageLocation } from '../model/source.js'
import { claimId, hash, mentionId, sha256, sourceId } from './ids.js'
import { evidenceRow, type NamedPaper, type SourcePage, type Statement } from './statement.js'

/** A file, or the bundled corpus, as it is stored. */
export interface SourceToLoad {
  /** Base name of the file, for people. */
  readonly name: string
  /** Tells it from others of the same name (model/source.ts). */
  readonly location: string
  readonly mediaType: string
  readonly text: string
  /** As `Source.marks`. */
  readonly marks: readonly string[]
  /** As `scanToText` writes it; null of a text that was not read from pictures. */
  readonly scan: string | null
  /** As `signaturesToText` writes them; null of a file without any. */
  readonly signatures: string | null
  readonly basis: EvidenceBasis
  readonly parserVersion: string
  /** RFC 3339 */
  readonly ingestedAt: string
}

/** A node `SourceFile`: the file itself, or a page that records of it come from. */
export interface SourceRow extends SourceToLoad {
  readonly id: string
  readonly sha256: string
  readonly address: string | null
  readonly alsoAt: readonly string[] | null
}

interface SourceWithStatements {
  readonly row: SourceRow
  readonly statements: readonly Statement[]
}

export interface SourceRows {
  /** The file first, then its pages. */
  readonly sources: readonly [SourceRow, ...SourceRow[]]
  /** As they are stored, with what people have put right. */
  readonly statements: readonly Statement[]
  readonly claims: readonly ReturnType<typeof claimRow>[]
  readonly mentions: readonly ReturnType<typeof mentionRows>[number][]
}

/** What is stored of a statement: with what people have put right, and how their corrections stand. */
export interface StatementToStore {
  readonly statement: Statement
  /** `<id of a correction> <AppliedState>` */
  readonly corrections: readonly string[]
}

export const asRead = (statement: Statement): StatementToStore => ({ statement, corrections: [] })

/** `statements` as they were read; `correct` puts each right before it is stored. */
export function sourceRows(
  file: SourceToLoad,
  statements: readonly Statement[],
  correct: (statement: Statement) => StatementToStore = asRead,
): SourceRows {
  const [own, ...pages] = filesAndPages(file, statements)
  const claims = [own, ...pages].flatMap(({ row, statements: said }) =>
    said.map((read, position) => {
      const { statement, corrections } = correct(read)
      const asItWas = corrections.length === 0 ? null : { corrections, read: JSON.stringify(read) }
      return { statement, row: claimRow(statement, row.id, position, asItWas) }
    }),
  )
  return {
    sources: [own.row, ...pages.map(({ row }) => row)],
    statements: claims.map(({ statement }) => statement),
    claims: claims.map(({ row }) => row),
    mentions: claims.flatMap(({ statement, row }) => mentionRows(statement, row.id)),
  }
}

/** The file with what it says by itself, then each page with what its records say. Only the file has a text. */
function filesAndPages(
  file: SourceToLoad,
  statements: readonly Statement[],
): [SourceWithStatements, ...SourceWithStatements[]] {
  const byPage = groupBy(statements, ({ page }) => (page === null ? null : JSON.stringify(page)))
  const own = byPage.get(null) ?? []
  byPage.delete(null)
  const row: SourceRow = {
    ...file,
    id: sourceId(file.location),
    sha256: sha256(file.text),
    address: null,
    alsoAt: null,
  }
  return [
    { row, statements: own },
    ...[...byPage.values()].map((said) => ({ row: pageRow(file, said), statements: said })),
  ]
}

/** `statements`: those of one page. */
function pageRow(file: SourceToLoad, statements: readonly Statement[]): SourceRow {
  const page = statements[0]!.page as SourcePage
  const location = pageLocation(file.location, hash(JSON.stringify(page), 16))
  return {
    ...file,
    name: page.name,
    location,
    text: '',
    marks: [],
    scan: null,
    signatures: null,
    id: sourceId(location),
    sha256: sha256(JSON.stringify(statements)),
    address: page.address,
    alsoAt: page.alsoAt,
  }
}

function claimRow(
  { mentions: _, page: __, ...content }: Statement,
  source: string,
  position: number,
  corrected: { readonly corrections: readonly string[]; readonly read: string } | null,
) {
  const { group, numbered, series, date } = content.identity
  return {
    id: claimId(source, position),
    sourceId: source,
    position,
    group,
    numbered,
    series,
    date,
    notAfter: content.notAfter,
    heldAs: content.heldAs,
    // what bodies tell each other of a paper is not published unless the paper is
    accessClass: content.message?.isOpen === false ? 'INTERNAL' : content.accessClass,
    corrections: corrected?.corrections ?? null,
    read: corrected?.read ?? null,
    content,
  }
}

const mentionRows = ({ mentions, notAfter, basis, sample }: Statement, claim: string) =>
  mentions.map((mention, position) => {
    const { group, numbered, series } = mention.identity
    const { symbol, type, title, issuer } = mention
    return {
      id: mentionId(claim, position),
      claimId: claim,
      position,
      group,
      numbered,
      series,
      date: mention.date,
      notAfter,
      relation: mention.relation,
      named: { symbol, type, title, issuer, ...(sample === true && { sample }) } satisfies NamedPaper,
      ...evidenceRow(mention, basis),
    }
  })
