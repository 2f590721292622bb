import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql'
import { AppError, type ErrorCode } from '../../errors.js'

/** What one request, one client and all of them together may take. The defaults stand with the settings. */
export interface Limits {
  /** How deep fields may lie in each other; introspection has a bound of its own (graphql-js). */
  readonly depth: number
  /** What an operation may cost, see cost.ts. */
  readonly cost: number
  /** How many fields of an operation may bear an alias, wherever fragments bring them. */
  readonly aliases: number
  /** How many fields may stand at the root of an operation. */
  readonly rootFields: number
  readonly tokens: number
  readonly bodyBytes: number
  /** From the last byte of a request until its answer is known. */
  readonly requestMillis: number
  /** For the client: to send a request, and to take the answer. */
  readonly clientMillis: number
  /** How many GraphQL requests may be under way at once. */
  readonly concurrent: number
  /** How many exports may be under way at once, beside these. */
  readonly exports: number
  /** How long a request waits for one of them to end. */
  readonly waitMillis: number
  readonly connections: number
  /** Requests a minute by who asks; 0: as many as he likes. */
  readonly perMinute: { readonly local: number; readonly token: number; readonly stranger: number }
}

/** The refusal of what lies beyond a limit. */
export const beyond = (
  code: ErrorCode,
  message: string,
  { limit, actual, remedy, ...more }: { limit: number; actual: number; remedy: string; retryAfter?: number },
): AppError => new AppError(code, message, { remedy, details: { limit, actual, ...more } })

/** Texts that passed are known again: looking at one takes longer than all the rest of a small request. */
const REMEMBERED_TEXTS = 1_000
const REMEMBERED_LENGTH = 10_000
/** Tokens beyond the limit are counted up to so many times the limit. */
const COUNTED = 10

/**
 * Looks at the text of a request before GraphQL does, in time linear in the text whatever its fragments multiply to.
 * What is no GraphQL at all passes: GraphQL says best what is wrong with it.
 *
 * @returns a function that throws AppError TOKEN_LIMIT, QUERY_DEPTH_LIMIT, ALIAS_LIMIT or ROOT_FIELD_LIMIT
 */
export function textGuard(limits: Limits): (text: string) => void {
  const passed = new Set<string>()
  return (text) => {
    if (passed.has(text)) return
    guard(text, limits)
    if (text.length > REMEMBERED_LENGTH) return
    if (passed.size >= REMEMBERED_TEXTS) passed.clear()
    passed.add(text)
  }
}

function guard(text: string, { depth, aliases, rootFields, tokens }: Limits): void {
  let document: DocumentNode
  try {
    document = parse(text, { noLocation: true, maxTokens: tokens })
  } catch {
    const actual = tokensOf(text, tokens * COUNTED)
    if (actual > tokens)
      throw beyond('TOKEN_LIMIT', `The query has ${actual} tokens or more; ${tokens} are the limit.`, {
        limit: tokens,
        actual,
        remedy: 'Ask for less, or in several requests.',
      })
    return
  }
  const found = measure(document)
  if (found.aliases > aliases)
    throw beyond('ALIAS_LIMIT', `The query has ${found.aliases} aliases; ${aliases} are the limit.`, {
      limit: aliases,
      actual: found.aliases,
      remedy: 'Ask for lists (nodes, documents, tasks with a filter), or in several requests.',
    })
  if (found.rootFields > rootFields)
    throw beyond(
      'ROOT_FIELD_LIMIT',
      `The query has ${found.rootFields} fields at its root; ${rootFields} are the limit.`,
      { limit: rootFields, actual: found.rootFields, remedy: 'Ask for less, or in several requests.' },
    )
  if (found.depth > depth)
    throw beyond('QUERY_DEPTH_LIMIT', `The query is ${found.depth} fields deep; ${depth} are the limit.`, {
      limit: depth,
      actual: found.depth,
      remedy: 'Ask for fewer levels; trace and paths follow relations over many steps.',
    })
}

/** How many tokens stand in a text, up to `most`, or up to the first that is none. */
function tokensOf(text: string, most: number): number {
  const lexer = new Lexer(new Source(text))
  let count = 0
  try {
    while (count < most && lexer.advance().kind !== TokenKind.EOF) count += 1
  } catch {
    // the rest is no GraphQL
  }
  return count
}

interface Measures {
  readonly depth: number
  readonly aliases: number
  readonly rootFields: number
}
const NOTHING: Measures = { depth: 0, aliases: 0, rootFields: 0 }

/** The greatest of all its operations, every fragment looked at once. */
function measure({ definitions }: DocumentNode): Measures {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const known = new Map<string, Measures>()

  const ofFragment = (name: string): Measures => {
    const before = known.get(name)
    if (before) return before
    // stays for a fragment within itself, which validation refuses
    known.set(name, NOTHING)
    const fragment = fragments.get(name)
    const measures = fragment ? ofSelections(fragment.selectionSet) : NOTHING
    known.set(name, measures)
    return measures
  }

  /** Of a selection set: how deep it is, its aliases, and how many fields stand at its top. */
  const ofSelections = ({ selections }: SelectionSetNode): Measures => {
    let depth = 0
    let aliases = 0
    let rootFields = 0
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet ? ofSelections(selection.selectionSet) : NOTHING
        const introspects = INTROSPECTION.has(selection.name.value)
        depth = Math.max(depth, introspects ? 1 : below.depth + 1)
        aliases += below.aliases + (selection.alias ? 1 : 0)
        rootFields += 1
      } else {
        const within =
          selection.kind === Kind.INLINE_FRAGMENT
            ? ofSelections(selection.selectionSet)
            : ofFragment(selection.name.value)
        depth = Math.max(depth, within.depth)
        aliases += within.aliases
        rootFields += within.rootFields
      }
    }
    return { depth, aliases, rootFields }
  }

  return definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ selectionSet }) => ofSelections(selectionSet))
    .reduce(
      (most, one) => ({
        depth: Math.max(most.depth, one.depth),
        aliases: Math.max(most.aliases, one.aliases),
        rootFields: Math.max(most.rootFields, one.rootFields),
      }),
      NOTHING,
    )
}

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type'])
