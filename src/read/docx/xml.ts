import { damaged, tooComplex } from '../file-errors.js'
import { LIMITS } from '../limits.js'

/**
 * What the reader of an XML part meets, in order. A self-closing element opens and closes. Names of the namespaces
 * in `PREFIXES` have the prefix given there, whatever the part calls it; others stand as they are written.
 */
export type XmlEvent =
  | { readonly kind: 'OPEN'; readonly name: string; attribute(name: string): string | null }
  | { readonly kind: 'CLOSE'; readonly name: string }
  | { readonly kind: 'TEXT'; readonly text: string }

const OPEN_TAG = /<([\p{L}_][\p{L}\p{N}_:.-]*)((?:\s+[^\s=<>/"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy
const CLOSE_TAG = /<\/([^\s<>]+)\s*>/y
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const DECLARATION = /xmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What this project calls the namespaces of Word documents; most programs do too. */
const PREFIXES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
])

/**
 * Bytes of one XML part (UTF-8, or UTF-16 with its mark) in, its events out, one after the other: no tree is
 * built, nothing outside is read, and there are no entities but the five of XML and character numbers.
 *
 * @throws AppError FILE_DAMAGED for what is no well-formed XML and for any document type declaration,
 *   FILE_TOO_COMPLEX beyond the nesting limit
 */
export function* readXml(bytes: Uint8Array, part: string, name: string): Generator<XmlEvent, void, void> {
  const fault = (what: string) => damaged(name, `${part} ${what}`)
  const xml = decodeXml(bytes, fault)
  const open: { readonly name: string; readonly known: string; readonly outer: Renames }[] = []
  let renames: Renames = new Map<string, string>()
  let at = 0
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at)
      const text = xml.slice(at, end < 0 ? xml.length : end)
      if (open.length > 0) yield { kind: 'TEXT', text: unescape(text, fault) }
      else if (/[^\s\ufeff]/u.test(text)) throw fault('has text outside its root')
      at += text.length
    } else if (xml[at + 1] === '/') {
      CLOSE_TAG.lastIndex = at
      const tag = CLOSE_TAG.exec(xml)
      const closed = open.pop()
      if (!tag || !closed || closed.name !== tag[1]) throw fault('has elements that do not match')
      yield { kind: 'CLOSE', name: closed.known }
      renames = closed.outer
      at += tag[0].length
    } else if (xml.startsWith('<![CDATA[', at)) {
      const end = endOf(xml, ']]>', at, fault)
      yield { kind: 'TEXT', text: xml.slice(at + 9, end - 3) }
      at = end
    } else if (xml.startsWith('<!--', at)) at = endOf(xml, '-->', at, fault)
    else if (xml[at + 1] === '?') at = endOf(xml, '?>', at, fault)
    else if (xml[at + 1] === '!')
      throw fault('has a document type declaration, which no word processor writes')
    else {
      OPEN_TAG.lastIndex = at
      const tag = OPEN_TAG.exec(xml)
      if (!tag) throw fault('has a broken tag')
      const [whole, element, attributes, closed] = tag as unknown as [string, string, string, string]
      if (open.length >= LIMITS.nesting)
        throw tooComplex(name, 'elements in each other', LIMITS.nesting, open.length + 1)
      const outer = renames
      if (attributes.includes('xmlns')) renames = declaredIn(attributes, outer)
      const inner = renames
      const known = renamed(element, inner)
      yield {
        kind: 'OPEN',
        name: known,
        attribute: (wanted) => attributeOf(attributes, wanted, inner, fault),
      }
      if (closed === '/') {
        yield { kind: 'CLOSE', name: known }
        renames = outer
      } else open.push({ name: element, known, outer })
      at += whole.length
    }
  }
  if (open.length > 0) throw fault('ends too early')
}

/** Prefixes with their colon (none: empty) that stand for others within an element. */
type Renames = ReadonlyMap<string, string>

function declaredIn(attributes: string, outer: Renames): Renames {
  const inner = new Map(outer)
  for (const [, prefix, double, single] of attributes.matchAll(DECLARATION)) {
    const own = prefix === undefined ? '' : `${prefix}:`
    const known = PREFIXES.get(double ?? single ?? '')
    if (known === undefined || known === own) inner.delete(own)
    else inner.set(own, known)
  }
  return inner
}

function renamed(name: string, renames: Renames): string {
  if (renames.size === 0) return name
  const prefix = name.slice(0, name.indexOf(':') + 1)
  const known = renames.get(prefix)
  return known === undefined ? name : known + name.slice(prefix.length)
}

type Fault = (what: string) => Error

function decodeXml(bytes: Uint8Array, fault: Fault): string {
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

function endOf(xml: string, mark: string, at: number, fault: Fault): number {
  const end = xml.indexOf(mark, at)
  if (end < 0) throw fault('ends too early')
  return end + mark.length
}

function attributeOf(attributes: string, wanted: string, renames: Renames, fault: Fault): string | null {
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE))
    // without a prefix an attribute is in no namespace
    if ((name.includes(':') ? renamed(name, renames) : name) === wanted)
      return unescape(double ?? single ?? '', fault)
  return null
}

function unescape(text: string, fault: Fault): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;&\s]{0,12};?)/g, (_, reference: string) => {
    const named = NAMED[reference.slice(0, -1)]
    if (named !== undefined && reference.endsWith(';')) return named
    const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(reference) ?? []
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    if (!(code > 0 && code <= 0x10ffff)) throw fault(`has an entity that XML does not know (&${reference})`)
    return String.fromCodePoint(code)
  })
}
