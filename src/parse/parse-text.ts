/** The parser as a library: the text of a paper in, what it says out. Without files and a database; in browsers as well. */
import { toFormat } from './format.js'
import type { PaperFormat } from './paper-format.js'
import { parse as parseSource, PARSER_VERSION as version } from './parse.js'

export * from './paper-format.js'
/** Another one whenever the parser finds other things. */
export const PARSER_VERSION: string = version

/**
 * Reads the text of one paper, as `chi-thi-graph parse --json` does with a text file. Pure and total: the same text gives the
 * same answer, and no text makes it fail. `name`: what the answer calls the paper.
 */
export function parse(text: string, { name = 'text' }: { readonly name?: string } = {}): PaperFormat {
  const source = { name, text, mediaType: 'text/plain', encoding: 'unicode', textBase: 'RAW' } as const
  return toFormat(source, parseSource(source))
}
