import { posix } from 'node:path'
import { readXml } from '../xml.js'
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
  }
}

type Relations = ReadonlyMap<string, readonly string[]>

const one = (relations: Relations, kind: string): string | undefined => relations.get(kind)?.[0]

/** The parts that a part ('' for the whole container) says it uses, by the last word of the relation's type. */
function relationsOf(zip: Zip, part: string, name: string): Relations {
  const relations = new Map<string, string[]>()
  const list = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
  const bytes = zip.read(list)
  if (bytes === null) return relations
  for (const event of readXml(bytes, list, name)) {
    if (event.kind !== 'OPEN' || event.name !== 'Relationship') continue
    const target = posix.resolve('/', posix.dirname(part), event.attribute('Target') ?? '').slice(1)
    if (event.attribute('TargetMode') === 'External' || !zip.names.has(target)) continue
    const kind = posix.basename(event.attribute('Type') ?? '')
    const same = relations.get(kind)
    if (same) same.push(target)
    else relations.set(kind, [target])
  }
  return relations
}
