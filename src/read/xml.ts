import { SaxesParser, type SaxesAttributePlain } from 'saxes'
import { damaged, tooComplex } from './file-errors.js'
import { LIMITS } from './limits.js'

/**
 * What an XML part holds, in document order. A self-closing element opens and closes. Elements and attributes of the
 * namespaces in `PREFIXES` carry the prefix given there, whatever the part calls it; others keep their own name.
 */
export type XmlEvent =
  | { readonly kind: 'OPEN'; readonly name: string; attribute(name: string): string | null }
  | { readonly kind: 'CLOSE'; readonly name: string }
  | { readonly kind: 'TEXT'; readonly text: string }

/** The usual prefixes of the namespaces of office documents. */
const PREFIXES: ReadonlyMap<string, string> = new Map<string, string>([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ...['office', 'text', 'table', 'style', 'manifest'].map(
    (name) => [`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`, `${name}:`] as const,
  ),
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw:'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo:'],
  ['urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'svg:'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://www.w3.org/1999/xlink', 'xlink:'],
])

/** The predefined entities. Set on every parser: its own table also answers to `&constructor;`. */
const ENTITIES = Object.assign(Object.create(null) as Record<string, string>, {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
})

/** Characters that are parsed before their events are handed on; this bounds how many wait in memory. */
const CHUNK = 16_384

/**
 * Parses one XML part (UTF-8, or UTF-16 with a byte order mark) as a stream of events. No tree is built, nothing
 * outside the part is read, and no entities are known but the five of XML and character references.
 *
 * @throws AppError FILE_DAMAGED when the part is not well-formed or has a document type declaration;
 *   FILE_TOO_COMPLEX when elements are nested beyond `LIMITS.nesting`
 */
export function* readXml(bytes: Uint8Array, part: string, name: string): Generator<XmlEvent, void, void> {
  const fault = (what: string) => damaged(name, `${part} ${what}`)
  const xml = decode(bytes, fault)
  const events: XmlEvent[] = []
  const parser = parserInto(events, name, fault)
  for (let at = 0; at < xml.length; at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK))
    for (const event of events) yield event
    events.length = 0
  }
  parser.close()
}

type Fault = (what: string) => Error

/** A parser that appends what it meets to `events`, and throws at the first fault. */
function parserInto(events: XmlEvent[], name: string, fault: Fault): SaxesParser<{ xmlns: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.ENTITIES = ENTITIES
  parser.on('error', ({ message }) => {
    throw fault(`is not well-formed XML: ${message}`)
  })
  parser.on('doctype', () => {
    throw fault('has a document type declaration, which no word processor writes')
  })
  const elements = new Elements(events, name)
  parser.on('attribute', (attribute) => elements.attribute(attribute))
  parser.on('opentag', ({ name: element, attributes }) => elements.open(element, attributes))
  parser.on('closetag', () => elements.close())
  parser.on('text', (text) => elements.text(text))
  parser.on('cdata', (text) => elements.text(text))
  return parser
}

/** The open elements with their namespaces. */
class Elements {
  readonly #events: XmlEvent[]
  readonly #name: string
  readonly #open: { readonly name: string; readonly outer: Scope }[] = []
  #scope: Scope = NO_RENAMES
  /** Of the tag that is being read. */
  #declarations: SaxesAttributePlain[] = []
  #attributes = 0

  constructor(events: XmlEvent[], name: string) {
    this.#events = events
    this.#name = name
  }

  attribute(attribute: SaxesAttributePlain): void {
    this.#attributes += 1
    if (this.#attributes > LIMITS.attributes)
      throw tooComplex(this.#name, 'attributes of one element', LIMITS.attributes, null)
    if (attribute.name.startsWith('xmlns')) this.#declarations.push(attribute)
  }

  open(element: string, attributes: Attributes): void {
    this.#attributes = 0
    const depth = this.#open.length + 1
    if (depth > LIMITS.nesting) throw tooComplex(this.#name, 'elements in each other', LIMITS.nesting, depth)
    const outer = this.#scope
    if (this.#declarations.length > 0) {
      this.#scope = scopeWithin(outer, this.#declarations)
      this.#declarations = []
    }
    const scope = this.#scope
    const name = renamed(element, scope)
    this.#open.push({ name, outer })
    this.#events.push({
      kind: 'OPEN',
      name,
      attribute: (wanted) => attributeOf(attributes, wanted, scope),
    })
  }

  close(): void {
    const closed = this.#open.pop()
    if (!closed) return
    this.#scope = closed.outer
    this.#events.push({ kind: 'CLOSE', name: closed.name })
  }

  text(text: string): void {
    if (this.#open.length > 0) this.#events.push({ kind: 'TEXT', text })
  }
}

type Attributes = Readonly<Record<string, string>>

/** The prefixes of an element, colon included (the default namespace: empty), that are renamed within it. */
type Scope = ReadonlyMap<string, string>

const NO_RENAMES: Scope = new Map()

/** The scope of an element that stands in `outer` and declares these namespaces. */
function scopeWithin(outer: Scope, declarations: readonly SaxesAttributePlain[]): Scope {
  const inner = new Map(outer)
  for (const { name, value } of declarations) {
    const prefix = name === 'xmlns' ? '' : `${name.slice('xmlns:'.length)}:`
    const known = PREFIXES.get(value)
    if (known === undefined || known === prefix) inner.delete(prefix)
    else inner.set(prefix, known)
  }
  return inner
}

function renamed(name: string, scope: Scope): string {
  if (scope.size === 0) return name
  const prefix = name.slice(0, name.indexOf(':') + 1)
  const known = scope.get(prefix)
  return known === undefined ? name : known + name.slice(prefix.length)
}

function attributeOf(attributes: Attributes, wanted: string, scope: Scope): string | null {
  if (scope.size === 0) return attributes[wanted] ?? null
  for (const name in attributes)
    // an attribute without a prefix is in no namespace, whatever the default one is
    if ((name.includes(':') ? renamed(name, scope) : name) === wanted) return attributes[name] as string
  return null
}

function decode(bytes: Uint8Array, fault: Fault): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw fault(`is not in ${encoding.toUpperCase()}`)
  }
}
