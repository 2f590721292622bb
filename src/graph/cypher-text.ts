/**
 * What can be known of Cypher's text without parsing it. Comments, strings and quoted names are told apart from code, so
 * that a `;`, a `$` or a label in one of them is left alone.
 */

interface Piece {
  readonly kind: 'CODE' | 'COMMENT' | 'STRING' | 'QUOTED_NAME'
  readonly text: string
}

const NOT_CODE = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`/g

const kindOf = (text: string): Piece['kind'] =>
  text.startsWith('/') ? 'COMMENT' : text.startsWith('`') ? 'QUOTED_NAME' : 'STRING'

/** The text in pieces; together they are the text again. */
function piecesOf(cypher: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const found of cypher.matchAll(NOT_CODE)) {
    if (found.index > end) pieces.push({ kind: 'CODE', text: cypher.slice(end, found.index) })
    pieces.push({ kind: kindOf(found[0]), text: found[0] })
    end = found.index + found[0].length
  }
  if (end < cypher.length) pieces.push({ kind: 'CODE', text: cypher.slice(end) })
  return pieces
}

/** The code alone, each comment, string and quoted name as one blank. */
export const codeOf = (cypher: string): string =>
  piecesOf(cypher)
    .map(({ kind, text }) => (kind === 'CODE' ? text : ' '))
    .join('')

const PARAMETER = /\$([A-Za-z_]\w*)/g

/** The names of its parameters, without `$`. */
export const parametersOf = (cypher: string): ReadonlySet<string> =>
  new Set([...codeOf(cypher).matchAll(PARAMETER)].map((match) => match[1]!))

/** The queries of a file that are separated by `;`, without it. What holds comments only is none. */
export function splitQueries(cypher: string): string[] {
  const queries = ['']
  for (const { kind, text } of piecesOf(cypher)) {
    const [first, ...further] = kind === 'CODE' ? text.split(';') : [text]
    queries[queries.length - 1] += first!
    queries.push(...further)
  }
  return queries.filter((query) => codeOf(query).trim() !== '').map((query) => query.trim())
}

/** The same query without comments and indentation: what is sent is read by the driver and the database, each time. */
export const withoutLayout = (cypher: string): string =>
  mapPieces(withoutComments(cypher), {
    code: (text) => text.replace(/\s+/g, ' '),
    string: (text) => text,
  }).trim()

/** The same query with its parameters as entries of one, which has the name `map`. */
export const inOneMap = (cypher: string, map: string): string =>
  mapPieces(cypher, {
    code: (text) => text.replace(PARAMETER, `$$${map}.$1`),
    string: (text) => text,
  })

const withoutComments = (cypher: string): string =>
  piecesOf(cypher)
    .map(({ kind, text }) => (kind === 'COMMENT' ? ' ' : text))
    .join('')

/** The text with `code` and `string` applied to its pieces; comments and quoted names stay. */
export const mapPieces = (
  cypher: string,
  change: { readonly code: (text: string) => string; readonly string: (text: string) => string },
): string =>
  piecesOf(cypher)
    .map(({ kind, text }) =>
      kind === 'CODE' ? change.code(text) : kind === 'STRING' ? change.string(text) : text,
    )
    .join('')
