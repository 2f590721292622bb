import { claimsOfFile, heldFileAt } from '../../graph/corrections.js'
import type { Graph } from '../../graph/connect.js'
import { AppError } from '../../errors.js'
import type { RelationKind } from '../../model/relation.js'
import type { SourceToLoad } from '../source-rows.js'
import type { Claim, NamedPaper, StatedMention, Statement } from '../statement.js'
import { correctionsFor, saidOf } from './apply.js'

/** What a file says of one document. */
export interface HeldStatement {
  /** As it was read, before anybody has put anything right. */
  readonly read: Statement
  /** With all that people have put right. */
  readonly now: Statement
  /** What a correction of it is about. */
  readonly of: string
  readonly documentId: string | null
}

/** A file that is held, with what it says. */
export interface HeldFile {
  readonly source: SourceToLoad
  readonly said: readonly HeldStatement[]
}

/** The file at `location`, as it was read and as it was put right. @throws AppError NOT_FOUND when it is not held */
export async function heldFile(graph: Graph, location: string): Promise<HeldFile> {
  const [source, claims] = await Promise.all([heldFileAt(graph, location), claimsOfFile(graph, location)])
  if (source === null)
    throw new AppError('NOT_FOUND', `Nothing is held of ${location}.`, { details: { argument: 'id' } })
  const correct = (await correctionsFor(graph, [source]))(source)
  const said = claims.map((claim) => {
    const read = claim.read === null ? statementAsStored(claim) : (JSON.parse(claim.read) as Statement)
    return { read, now: correct(read).statement, of: saidOf(source, read), documentId: claim.documentId }
  })
  return { source, said }
}

type StoredClaim = Awaited<ReturnType<typeof claimsOfFile>>[number]

/** A statement that nobody has put right is stored as it was read. */
const statementAsStored = ({ content, page, mentions }: StoredClaim): Statement => ({
  ...(content as Claim['content']),
  page,
  mentions: mentions.map(mentionAsStored),
})

function mentionAsStored({
  series,
  group,
  numbered,
  date,
  relation,
  named,
  start,
  end,
  basis: _,
  ...quoted
}: StoredClaim['mentions'][number]): StatedMention {
  return {
    ...quoted,
    ...(named as NamedPaper),
    span: start === null || end === null ? null : { start, end },
    identity: { series, group, numbered, date },
    relation: relation as RelationKind,
    date,
  }
}
