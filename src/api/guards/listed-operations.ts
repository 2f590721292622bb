import { readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { z } from 'zod'
import { AppError } from '../../errors.js'
import { hashOf, type ListedOperations } from './persisted-operations.js'

/** What graphql-codegen and relay-compiler write: texts by their ids. */
const byId = z.record(z.string().min(1), z.string().min(1))

/** What Apollo's tools write. */
const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
})

/**
 * The operations of a file, by their ids and by the SHA-256 of their texts.
 *
 * @throws AppError BAD_SETTING when there is no such file, or it is no list of operations
 */
export function readListedOperations(path: string): ListedOperations {
  const listed = new Map<string, string>()
  for (const [id, text] of idsAndTexts(path)) {
    requireGraphql(path, id, text)
    listed.set(id, text)
    listed.set(hashOf(text), text)
  }
  return listed
}

function idsAndTexts(path: string): readonly (readonly [string, string])[] {
  const content = contentOf(path)
  const asManifest = manifest.safeParse(content)
  if (asManifest.success) return asManifest.data.operations.map(({ id, body }) => [id, body])
  const asMap = byId.safeParse(content)
  if (asMap.success) return Object.entries(asMap.data)
  throw badList(path, 'it is no list of operations')
}

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw badList(path, error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read')
  }
}

function requireGraphql(path: string, id: string, text: string): void {
  try {
    parse(text)
  } catch {
    throw badList(path, `what stands for ${JSON.stringify(id)} is not GraphQL`)
  }
}

const badList = (path: string, reason: string): AppError =>
  new AppError('BAD_SETTING', `The setting LISTED_OPERATIONS names ${path}, but ${reason}.`, {
    remedy:
      'Give a JSON file of ids and operations, as graphql-codegen, relay-compiler or Apollo’s tools write it.',
    details: { setting: 'LISTED_OPERATIONS', path },
  })
