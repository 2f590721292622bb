import { posix } from 'node:path'
import { one, relationList, relationsOf } from '../relations.js'
import type { Zip } from '../zip.js'

/** The parts of a Word document that are read, by their names in its container; null for what it does not have. */
export interface DocxParts {
  readonly main: string
  readonly styles: string | null
  readonly numbering: string | null
  readonly footnotes: string | null
  readonly endnotes: string | null
  /** Headers and footers of its pages. */
  readonly headers: readonly string[]
  /** Parts of the text in other formats, by their ids. */
  readonly chunks: ReadonlyMap<string, string>
}

/**
 * A container in, the names of its parts out, as its relations give them (some programs write `document2.xml`) or
 * as Word names them; null when there is no main part. What lies outside the container is never a part.
 *
 * @throws AppError FILE_DAMAGED, FILE_TOO_COMPLEX
 */
export function partsOf(zip: Zip, name: string): DocxParts | null {
  const main = one(relationsOf(zip, '', name), 'officeDocument') ?? 'word/document.xml'
  if (!zip.names.has(main)) return null
  const relations = relationsOf(zip, main, name)
  const folder = posix.dirname(main)
  const named = (kind: string) => {
    const usual = posix.join(folder, `${kind}.xml`)
    return one(relations, kind) ?? (zip.names.has(usual) ? usual : null)
  }
  const headers = new Set([...(relations.get('header') ?? []), ...(relations.get('footer') ?? [])])
  for (const part of zip.names)
    if (posix.dirname(part) === folder && /^(?:header|footer)\d*\.xml$/.test(posix.basename(part)))
      headers.add(part)
  return {
    main,
    styles: named('styles'),
    numbering: named('numbering'),
    footnotes: named('footnotes'),
    endnotes: named('endnotes'),
    headers: [...headers],
    chunks: chunksOf(zip, main, name),
  }
}

const chunksOf = (zip: Zip, main: string, name: string): Map<string, string> =>
  new Map(
    relationList(zip, main, name)
      .filter(({ kind }) => kind === 'aFChunk')
      .map(({ id, target }) => [id, target]),
  )
