import { createHash, randomBytes } from 'node:crypto'
import { AppError } from '../errors.js'
import { ROLES, type Role } from '../model/access.js'
import type { Graph } from './connect.js'
import { bool, oneOf, optional, text, type ValuesOf } from './decode.js'
import { query } from './query.js'

const role = oneOf(ROLES)
const tokenRow = {
  id: text,
  role,
  name: text,
  createdAt: text,
  revokedAt: optional(text),
}
/** A token without its secret, of which the database keeps only the hash. */
export type TokenRow = ValuesOf<typeof tokenRow>

const byHash = query('READ', 'access/token.cypher', {
  params: { hash: text },
  row: { id: text, role, name: text },
})
const all = query('READ', 'access/tokens.cypher', { params: {}, row: tokenRow })
const create = query('WRITE', 'access/create-token.cypher', {
  params: { id: text, hash: text, role, name: text, createdAt: text },
  row: {},
})
const lockTokens = query('WRITE', 'access/lock-tokens.cypher', {
  params: { id: text },
  row: { tokens: bool, made: bool },
})
const revoke = query('WRITE', 'access/revoke-token.cypher', {
  params: { id: text, revokedAt: text },
  row: { id: text },
})

/** By which people and scanners for leaked secrets recognise a token of this program. */
const PREFIX = 'ctg_'

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Creates a token. Its secret (256 random bits) is returned only here. `now` is RFC 3339. */
export async function createToken(graph: Graph, options: NewToken): Promise<MadeToken> {
  const made = newSecret()
  await graph.write((tx) => {
    tx.changes([])
    return tx.run(create, rowOf(made, options))
  })
  return made
}

/** Creates the first token; null when there is one already, also when another process has created it just now. */
export async function createFirstToken(graph: Graph, options: NewToken): Promise<MadeToken | null> {
  const made = newSecret()
  return graph.write(async (tx) => {
    tx.changes([])
    const [held] = await tx.run(lockTokens, { id: made.id })
    // the transaction runs again because its answer was lost
    if (held?.made) return made
    if (!held || held.tokens) return null
    await tx.run(create, rowOf(made, options))
    return made
  })
}

export interface NewToken {
  readonly role: Role
  readonly name: string
  readonly now: string
}

export interface MadeToken {
  readonly id: string
  readonly secret: string
}

const newSecret = (): MadeToken => ({
  id: randomBytes(5).toString('hex'),
  secret: PREFIX + randomBytes(32).toString('base64url'),
})

const rowOf = ({ id, secret }: MadeToken, { role, name, now }: NewToken) => ({
  id,
  hash: hashOf(secret),
  role,
  name,
  createdAt: now,
})

/** The token with this secret; null when it is unknown or revoked. */
export const tokenOf = async (
  graph: Graph,
  secret: string,
): Promise<{ readonly id: string; readonly role: Role; readonly name: string } | null> =>
  (await graph.read(byHash, { hash: hashOf(secret) }))[0] ?? null

/** All tokens, revoked ones too, oldest first. */
export const tokens = (graph: Graph): Promise<TokenRow[]> => graph.read(all, {})

/** Revokes a token. @throws AppError NOT_FOUND */
export async function revokeToken(graph: Graph, id: string, now: string): Promise<void> {
  const [revoked] = await graph.write((tx) => {
    tx.changes([])
    return tx.run(revoke, { id, revokedAt: now })
  })
  if (!revoked)
    throw new AppError('NOT_FOUND', `There is no token ${id}.`, {
      remedy: 'See their ids with: npx chi-thi-graph token list.',
    })
}
