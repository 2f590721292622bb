import { tooComplex } from '../file-errors.js'
import { LIMITS } from '../limits.js'
import { readXml } from '../xml.js'

/** An element of a small XML file, by its name without a prefix. */
export interface XmlNode {
  readonly name: string
  /** Its own text, with that of elements below it left out. */
  text: string
  readonly children: XmlNode[]
  /** Where it points to (`xlink:href`). */
  readonly href: string | null
}

/**
 * The elements of a file that is a record: few of them, of one vocabulary, so that a prefix tells nothing more. `unbounded`:
 * elements whose text may be as long as the file.
 *
 * @throws AppError FILE_DAMAGED, FILE_TOO_COMPLEX as `readXml`, and beyond `LIMITS.fields` and `LIMITS.fieldCharacters`
 */
export function readTree(bytes: Uint8Array, name: string, unbounded: ReadonlySet<string> = NONE): XmlNode {
  const file: XmlNode = { name: '', text: '', children: [], href: null }
  const open = [file]
  let elements = 0
  let characters = 0
  for (const event of readXml(bytes, 'it', name)) {
    const inside = open.at(-1)!
    if (event.kind === 'OPEN') {
      elements += 1
      if (elements > LIMITS.fields) throw tooComplex(name, 'elements', LIMITS.fields, null)
      const href = event.attribute('xlink:href') ?? event.attribute('href')
      const node: XmlNode = { name: localName(event.name), text: '', children: [], href }
      inside.children.push(node)
      open.push(node)
    } else if (event.kind === 'CLOSE') open.pop()
    else {
      inside.text += event.text
      if (!unbounded.has(inside.name)) characters += event.text.length
      if (characters > LIMITS.fieldCharacters)
        throw tooComplex(name, 'characters of fields', LIMITS.fieldCharacters, null)
    }
  }
  return file
}

const NONE: ReadonlySet<string> = new Set()

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The first element of one of these names, the file's own order deciding; null when there is none. */
export function firstNamed(from: XmlNode, names: readonly string[]): XmlNode | null {
  const waiting = [...from.children].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (names.includes(node.name)) return node
    waiting.push(...[...node.children].reverse())
  }
  return null
}

/** All elements of a name, wherever they are. */
export function allNamed(from: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = []
  const waiting = [...from.children].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.name === name) found.push(node)
    waiting.push(...[...node.children].reverse())
  }
  return found
}

/** The text of a child; empty where there is none. */
export const textOfChild = (of: XmlNode, name: string): string =>
  of.children.find((child) => child.name === name)?.text.trim() ?? ''
