import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser'
import { linesIn, trimLineEnds, type Block, type Cell, type Table } from './blocks.js'
import { tooComplex } from './file-errors.js'
import { inFont } from './fonts.js'
import { fontOf, fontsOfSheets, type SheetFonts } from './html-fonts.js'
import { LIMITS } from './limits.js'
import type { Marks } from './marks.js'
import { numeral, type NumeralFormat } from './numeral.js'

/**
 * The blocks of an HTML page in reading order: entities decoded, lists with their numbers or bullets, tables with their
 * cells. Scripts, styles, navigation, forms, and hidden or struck-out text are left out. The lines around the document
 * (banners, navigation, asides, alternative texts of pictures) go to `marks`.
 *
 * @throws AppError FILE_TOO_COMPLEX beyond the limits of tags and nesting
 */
export function readHtml(html: string, name: string, marks: Marks): Block[] {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags += 1
  if (tags > LIMITS.tags) throw tooComplex(name, 'tags', LIMITS.tags, tags)
  const root = parse(html.replace(DECLARATION, ''), {
    comment: false,
    blockTextElements: { script: true, style: true },
  })
  const sheets = root.getElementsByTagName('style').map(({ textContent }) => textContent)
  const page = new Page(name, marks, fontsOfSheets(sheets))
  page.walk(root.childNodes, PLAIN)
  return page.end()
}

/** Doctypes, processing instructions and conditional sections of word processors. The parser removes comments. */
const DECLARATION = /<(?:!(?!--)|\?)[^<>]*>/g

/** What an element inherits. */
interface Setting {
  readonly depth: number
  readonly preformatted: boolean
  readonly capitals: boolean
  readonly font: string | null
}

const PLAIN: Setting = { depth: 1, preformatted: false, capitals: false, font: null }

const DROPPED = new Set(
  'SCRIPT STYLE HEAD TITLE NOSCRIPT TEMPLATE SVG MATH DEL S STRIKE IFRAME OBJECT CANVAS AUDIO VIDEO BUTTON SELECT TEXTAREA INPUT'.split(
    ' ',
  ),
)
/** Visible, but not part of the document: what the site puts around it. */
const AROUND = new Set(['NAV', 'ASIDE'])
const ROLES_AROUND = /^(?:navigation|search|banner|menu|menubar|toolbar)$/i
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER NAV ASIDE ADDRESS BLOCKQUOTE CENTER DL DT DD FIELDSET FIGURE FIGCAPTION FORM H1 H2 H3 H4 H5 H6 HR LI OL UL PRE CAPTION BODY HTML DETAILS SUMMARY TR TD TH'.split(
    ' ',
  ),
)

/** Collects inline text into a line until a block element ends it. */
class Page {
  readonly #name: string
  readonly #marks: Marks
  readonly #fonts: SheetFonts
  #blocks: Block[] = []
  /** The open line in pieces: it may grow long, and its end is looked at often. */
  #pieces: string[] = []

  constructor(name: string, marks: Marks, fonts: SheetFonts) {
    this.#name = name
    this.#marks = marks
    this.#fonts = fonts
  }

  end(): Block[] {
    this.#break()
    return this.#blocks
  }

  walk(nodes: readonly Node[], setting: Setting): void {
    if (setting.depth > LIMITS.nesting)
      throw tooComplex(this.#name, 'elements in each other', LIMITS.nesting, setting.depth)
    for (const node of nodes) {
      if (node.nodeType === NodeType.TEXT_NODE) this.#text(node.text, setting)
      else if (!(node instanceof HTMLElement) || isDropped(node)) continue
      else if (isAround(node)) this.#mark(node, setting)
      else this.#element(node, setting)
    }
  }

  #mark(element: HTMLElement, setting: Setting): void {
    if (this.#marks.full) return
    const beside = new Page(this.#name, this.#marks, this.#fonts)
    beside.#element(element, setting)
    linesIn(beside.end()).forEach((line) => this.#marks.add(line))
  }

  #text(text: string, { preformatted, capitals, font }: Setting): void {
    const shown = inFont(text, font, capitals)
    if (preformatted) {
      this.#pieces.push(shown.replace(/\r\n?/g, '\n'))
      return
    }
    const collapsed = shown.replace(/[ \t\r\n\f]+/g, ' ')
    const before = this.#pieces.at(-1)?.at(-1) ?? '\n'
    const piece = before === ' ' || before === '\n' ? collapsed.replace(/^ /, '') : collapsed
    if (piece !== '') this.#pieces.push(piece)
  }

  #element(element: HTMLElement, above: Setting): void {
    const tag = element.tagName
    const setting: Setting = {
      depth: above.depth + 1,
      preformatted: above.preformatted || tag === 'PRE',
      capitals: above.capitals || /text-transform\s*:\s*uppercase/i.test(element.getAttribute('style') ?? ''),
      font: fontOf(element, this.#fonts) ?? above.font,
    }
    if (tag === 'BR') this.#pieces.push('\n')
    else if (tag === 'IMG') this.#marks.add(element.getAttribute('alt') ?? '')
    else if (tag === 'TABLE') {
      this.#break()
      this.#blocks.push(this.#table(element, setting))
    } else if (tag === 'UL' || tag === 'OL') this.#list(element, setting)
    else {
      if (BLOCKS.has(tag)) this.#break()
      this.walk(element.childNodes, setting)
      if (BLOCKS.has(tag)) this.#break()
    }
  }

  #list(list: HTMLElement, setting: Setting): void {
    this.#break()
    const kind = list.tagName === 'OL' ? (list.getAttribute('type') ?? '1') : '-'
    const unmarked = hasListStyleNone(list)
    let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1
    for (const node of list.childNodes) {
      if (!(node instanceof HTMLElement) || node.tagName !== 'LI') {
        this.walk([node], setting)
        continue
      }
      number = Number.parseInt(node.getAttribute('value') ?? '', 10) || number
      this.#break()
      if (!unmarked && !hasListStyleNone(node) && !MARKED.test(openingOf(node)))
        this.#pieces = [`${markOf(kind, number)} `]
      const font = fontOf(node, this.#fonts) ?? setting.font
      this.walk(node.childNodes, { ...setting, font, depth: setting.depth + 1 })
      this.#break()
      number += 1
    }
  }

  #table(table: HTMLElement, setting: Setting): Table {
    const rows = rowsOf(table)
    const cells = rows.map((row) => row.childNodes.filter(isCell))
    const styled = [table, ...cells.flat()]
    return {
      kind: 'TABLE',
      bordered:
        Number.parseInt(table.getAttribute('border') ?? '0', 10) > 0 ||
        styled.filter(hasBorder).length * 2 > styled.length,
      headed:
        cells[0] !== undefined &&
        cells[0].length > 1 &&
        cells[0].every((cell) => cell.tagName === 'TH' || cell.closest('thead') !== null),
      rows: cells.map((row) => row.map((cell) => this.#cell(cell, setting))),
    }
  }

  #cell(cell: HTMLElement, setting: Setting): Cell {
    const inside = new Page(this.#name, this.#marks, this.#fonts)
    const font = fontOf(cell, this.#fonts) ?? setting.font
    inside.walk(cell.childNodes, { ...setting, font, depth: setting.depth + 2 })
    return { blocks: inside.end(), columns: spanOf(cell, 'colspan'), rows: spanOf(cell, 'rowspan') }
  }

  #break(): void {
    const line = trimLineEnds(this.#pieces.join(''))
    this.#pieces = []
    // a paragraph with only a no-break space stands for an empty line
    if (line.trim() !== '' || line.includes('\u00a0'))
      this.#blocks.push({ kind: 'LINE', text: line.trimEnd() })
  }
}

const isDropped = (element: HTMLElement): boolean =>
  DROPPED.has(element.tagName) ||
  element.hasAttribute('hidden') ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(
    element.getAttribute('style') ?? '',
  )

const hasListStyleNone = (element: HTMLElement): boolean =>
  /list-style(?:-type)?\s*:[^;]{0,100}\bnone\b/i.test(element.getAttribute('style') ?? '')

/** An item whose number or bullet is typed: legal portals wrap a document's own lists in lists of theirs. */
const MARKED =
  /^(?:[-–+•]\s|\d{1,3}(?:\.\d{1,3}){0,4}[.)]\s|\p{Ll}\)\s|[IVXLC]{1,6}[.)]\s|(?:Điều|Chương|Mục)\s\d)/u

/** The first letters that an element shows, enough to see a typed number. */
function openingOf(element: HTMLElement): string {
  let text = ''
  const walk = (nodes: readonly Node[], depth: number): void => {
    for (const node of nodes) {
      if (text.length >= 20 || depth > LIMITS.nesting) return
      if (node.nodeType === NodeType.TEXT_NODE)
        text = (text + node.text.slice(0, 200)).replace(/\s+/g, ' ').trimStart()
      else if (node instanceof HTMLElement && !isDropped(node)) walk(node.childNodes, depth + 1)
    }
  }
  walk(element.childNodes, 0)
  return text
}

const isAround = (element: HTMLElement): boolean =>
  AROUND.has(element.tagName) || ROLES_AROUND.test(element.getAttribute('role') ?? '')

const isCell = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && (node.tagName === 'TD' || node.tagName === 'TH') && !isDropped(node)

/** The rows of a table, not of tables within its cells. */
const rowsOf = (table: HTMLElement): HTMLElement[] =>
  table.childNodes.flatMap((node) => {
    if (!(node instanceof HTMLElement) || isDropped(node)) return []
    if (node.tagName === 'TR') return [node]
    return /^T(?:HEAD|BODY|FOOT)$/.test(node.tagName) ? rowsOf(node) : []
  })

const hasBorder = (element: HTMLElement): boolean =>
  /border(?:-(?:top|left|right|bottom))?\s*:(?!\s*(?:none|0|medium none))/i.test(
    element.getAttribute('style') ?? '',
  )

const spanOf = (cell: HTMLElement, attribute: string): number =>
  Math.min(100, Math.max(1, Number.parseInt(cell.getAttribute(attribute) ?? '1', 10) || 1))

const FORMATS: Readonly<Record<string, NumeralFormat>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

function markOf(kind: string, number: number): string {
  if (kind === '-') return '-'
  const format = FORMATS[kind] ?? 'decimal'
  return `${numeral(format, number)}${format.endsWith('Letter') ? ')' : '.'}`
}
