import { existsSync, readFileSync } from 'node:fs'
import { isDirective } from './statement-text.js'

/** The folder `cypher/`, which lies beside `src` and `dist` alike. */
const CYPHER = new URL('../../cypher/', import.meta.url)

/** A line that stands for a fragment: a file below `cypher/fragment/` that several queries share. */
const INCLUDE = /^([ \t]*)\/\/ @include (fragment\/[\w-]+\.cypher)$/
const COMMENT = /^\s*\/\//

/**
 * The text of a file below `cypher/`, with each `// @include fragment/name.cypher` replaced by that fragment. A fragment
 * may include others; its own comments are left out but those that say what is sent when (statement-text.ts), and its lines
 * are indented as the line that names it.
 *
 * @throws Error when a file is missing, a fragment includes itself, or a line with `@include` has another form
 */
export const readCypher = (file: string, folder: URL = CYPHER): string => expand([file], folder).join('\n')

/** The fragments that a file names itself. */
export const fragmentsIn = (file: string, folder: URL = CYPHER): string[] =>
  linesOf(readFileSync(new URL(file, folder), 'utf8'), false).flatMap((line) => INCLUDE.exec(line)?.[2] ?? [])

/** `path`: the file to read last, before it those that include it. */
function expand(path: readonly string[], folder: URL): string[] {
  const file = path.at(-1)!
  if (path.indexOf(file) < path.length - 1) throw new Error(`cypher: ${path.join(' includes ')}`)
  const url = new URL(file, folder)
  if (!existsSync(url)) throw new Error(`cypher: ${path.join(' includes ')}, which is missing`)
  const isFragment = path.length > 1
  return linesOf(readFileSync(url, 'utf8'), isFragment).flatMap((line) => {
    const [, indent, fragment] = INCLUDE.exec(line) ?? []
    if (fragment !== undefined) return expand([...path, fragment], folder).map((inner) => indent + inner)
    if (line.includes('@include')) throw new Error(`cypher/${file}: not understood: ${line.trim()}`)
    return isFragment && COMMENT.test(line) && !isDirective(line) ? [] : [line]
  })
}

/** A fragment ends without a line break, so that what includes it goes on in the next line. */
const linesOf = (text: string, isFragment: boolean): string[] => {
  const lines = text.replace(/\r\n/g, '\n')
  return (isFragment ? lines.trimEnd() : lines).split('\n')
}
