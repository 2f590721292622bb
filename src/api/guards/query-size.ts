import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type SelectionNode,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql'
import type { AppError } from '../../errors.js'
import { limitExceeded, type Limits } from './limits.js'

/** A text above the token limit is counted up to this many times the limit. */
const COUNTED_UP_TO = 10

/**
 * The error for a text that has too many tokens, or null. Only for a text that the parser has refused: the parser stops
 * at the limit but does not say how long the text is.
 *
 * @returns TOKEN_LIMIT
 */
export function tokenLimitError(text: string, { tokens: limit }: Limits): AppError | null {
  const actual = countTokens(text, limit * COUNTED_UP_TO)
  if (actual <= limit) return null
  return limitExceeded('TOKEN_LIMIT', `The query has ${actual} tokens or more; ${limit} are the limit.`, {
    limit,
    actual,
    remedy: 'Ask for less, or in several requests.',
  })
}

/** Counts the tokens of a text, up to `most` or up to the first that is not a GraphQL token. */
function countTokens(text: string, most: number): number {
  const lexer = new Lexer(new Source(text))
  let count = 0
  try {
    while (count < most && lexer.advance().kind !== TokenKind.EOF) count += 1
  } catch {
    // a lexical error ends the count
  }
  return count
}

/**
 * The error for a document that is too large in one respect, or null. Takes time linear in the size of the document,
 * also where fragments repeat other fragments, so it may run before the document is validated.
 *
 * @returns ALIAS_LIMIT, ROOT_FIELD_LIMIT or QUERY_DEPTH_LIMIT
 */
export function querySizeError(document: DocumentNode, limits: Limits): AppError | null {
  const { aliases, rootFields, depth } = sizeOf(document)
  if (aliases > limits.aliases)
    return limitExceeded(
      'ALIAS_LIMIT',
      `The query has ${aliases} aliases; ${limits.aliases} are the limit.`,
      {
        limit: limits.aliases,
        actual: aliases,
        remedy: 'Ask for lists (nodes, documents, tasks with a filter), or in several requests.',
      },
    )
  if (rootFields > limits.rootFields)
    return limitExceeded(
      'ROOT_FIELD_LIMIT',
      `The query has ${rootFields} fields at its root; ${limits.rootFields} are the limit.`,
      { limit: limits.rootFields, actual: rootFields, remedy: 'Ask for less, or in several requests.' },
    )
  if (depth > limits.depth)
    return limitExceeded(
      'QUERY_DEPTH_LIMIT',
      `The query is ${depth} fields deep; ${limits.depth} are the limit.`,
      {
        limit: limits.depth,
        actual: depth,
        remedy: 'Ask for fewer levels; trace and paths follow relations over many steps.',
      },
    )
  return null
}

interface Size {
  readonly depth: number
  readonly aliases: number
  readonly rootFields: number
}
const EMPTY: Size = { depth: 0, aliases: 0, rootFields: 0 }

/** The size of a document: of each measure, that of the operation with the most. */
function sizeOf({ definitions }: DocumentNode): Size {
  const sizes = new SelectionSizes(
    definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION),
  )
  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet }) => sizes.ofSet(selectionSet))
    .reduce(
      (most, size) => ({
        depth: Math.max(most.depth, size.depth),
        aliases: Math.max(most.aliases, size.aliases),
        rootFields: Math.max(most.rootFields, size.rootFields),
      }),
      EMPTY,
    )
}

const INTROSPECTION_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type'])

/** Measures selection sets. Each fragment is measured once. */
class SelectionSizes {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #ofFragments = new Map<string, Size>()

  constructor(fragments: readonly FragmentDefinitionNode[]) {
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
  }

  /** `rootFields` are the fields at the top of the set. */
  ofSet({ selections }: SelectionSetNode): Size {
    let { depth, aliases, rootFields } = EMPTY
    for (const selection of selections) {
      const size = this.#ofSelection(selection)
      depth = Math.max(depth, size.depth)
      aliases += size.aliases
      rootFields += size.rootFields
    }
    return { depth, aliases, rootFields }
  }

  #ofSelection(selection: SelectionNode): Size {
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.ofSet(selection.selectionSet)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value)
    const below = selection.selectionSet ? this.ofSet(selection.selectionSet) : EMPTY
    return {
      depth: INTROSPECTION_FIELDS.has(selection.name.value) ? 1 : below.depth + 1,
      aliases: below.aliases + (selection.alias ? 1 : 0),
      rootFields: 1,
    }
  }

  #ofFragment(name: string): Size {
    const known = this.#ofFragments.get(name)
    if (known) return known
    // A fragment that spreads itself counts as empty there; validation refuses it later.
    this.#ofFragments.set(name, EMPTY)
    const fragment = this.#fragments.get(name)
    const size = fragment ? this.ofSet(fragment.selectionSet) : EMPTY
    this.#ofFragments.set(name, size)
    return size
  }
}
