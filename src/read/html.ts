import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser'
import { linesIn, trimLineEnds, type Block, type Cell, type Table } from './blocks.js'
import { tooComplex } from './file-errors.js'
import { inFont } from './fonts.js'
import {
  fontIn,
  hasBorder,
  hasNoListMarks,
  hasSize,
  isInCapitals,
  isRaised,
  isShown,
  isUnseen,
  keepsLines,
  listKindIn,
  READ_ALOUD,
} from './html-looks.js'
import { Sheets, type Looks } from './html-sheets.js'
import { LIMITS } from './limits.js'
import { markIn, markOf } from './list-markers.js'
import { Marks } from './marks.js'
import { holdsMotto } from './page-heads.js'
import { raised } from './raised.js'

/**
 * The blocks of an HTML page in reading order: entities decoded, lists with their numbers or bullets, tables with their
 * cells. Scripts, styles, navigation, forms, and hidden or struck-out text are left out, whether an element or a style sheet of
 * the page says so; but a paper that stands behind a tab, its letterhead hidden, is read. The lines around the document (banners,
 * navigation, asides, alternative texts of pictures) go to `marks`.
 *
 * @throws AppError FILE_TOO_COMPLEX beyond the limits of tags and nesting
 */
export function readHtml(html: string, name: string, marks: Marks, depth = 0): Block[] {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags += 1
  if (tags > LIMITS.tags) throw tooComplex(name, 'tags', LIMITS.tags, tags)
  const root = parse(html.replace(DECLARATION, ''), {
    comment: false,
    blockTextElements: { script: true, style: true },
  })
  const sheets = root.getElementsByTagName('style').map(({ textContent }) => textContent)
  const site = new Site(name, marks, new Sheets(name, sheets))
  const blocks = new Page(site).read(root)
  const behind = holdsMotto(linesIn(blocks)) ? [] : site.left.filter(({ text }) => holdsMotto([text]))
  if (behind.length === 0)
    return holdsMotto(linesIn(blocks)) ? blocks : (framed(root, name, marks, depth) ?? blocks)
  behind.forEach((element) => site.shown.add(element))
  return new Page(site).read(root)
}

/** The paper that a page holds in a frame of its own; null where none has a letterhead. */
function framed(root: HTMLElement, name: string, marks: Marks, depth: number): Block[] | null {
  if (depth >= FRAMES_IN_FRAMES) return null
  for (const frame of root.getElementsByTagName('iframe').slice(0, FRAMES)) {
    const own = new Marks()
    const blocks = readHtml(frame.getAttribute('srcdoc') ?? '', name, own, depth + 1)
    if (!holdsMotto(linesIn(blocks))) continue
    own.lines.forEach((line) => marks.add(line))
    return blocks
  }
  return null
}
const [FRAMES, FRAMES_IN_FRAMES] = [20, 2]

/** Doctypes, processing instructions and conditional sections of word processors. The parser removes comments. */
const DECLARATION = /<(?:!(?!--)|\?)[^<>]*>/g

/** What an element inherits. */
interface Setting {
  readonly depth: number
  readonly preformatted: boolean
  readonly capitals: boolean
  readonly font: string | null
  readonly isShown: boolean
  readonly hasSize: boolean
  readonly raised: boolean
}

const PLAIN: Setting = {
  depth: 1,
  preformatted: false,
  capitals: false,
  font: null,
  isShown: true,
  hasSize: true,
  raised: false,
}

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

/** What is known of a whole page, and what was left out of it. */
class Site {
  /** Elements that nobody sees. */
  readonly left: HTMLElement[] = []
  /** Those that are read all the same. */
  readonly shown = new Set<HTMLElement>()
  readonly #looks = new WeakMap<HTMLElement, Looks>()

  constructor(
    readonly name: string,
    readonly marks: Marks,
    readonly sheets: Sheets,
  ) {}

  looksOf(element: HTMLElement): Looks {
    const known = this.#looks.get(element)
    if (known) return known
    const looks = this.sheets.looksOf(element)
    this.#looks.set(element, looks)
    return looks
  }

  fontOf(element: HTMLElement): string | null {
    const face = element.tagName === 'FONT' ? element.getAttribute('face')?.split(',')[0]?.trim() : undefined
    return fontIn(this.looksOf(element)) ?? (face || null)
  }

  leavesOut(element: HTMLElement): boolean {
    if (DROPPED.has(element.tagName)) return true
    if (this.shown.has(element) || !this.#isUnseen(element)) return false
    this.left.push(element)
    return true
  }

  #isUnseen(element: HTMLElement): boolean {
    return (
      element.hasAttribute('hidden') ||
      (element.tagName === 'DIALOG' && !element.hasAttribute('open')) ||
      READ_ALOUD.test(element.getAttribute('class') ?? '') ||
      isUnseen(this.looksOf(element))
    )
  }
}

/** Collects inline text into a line until a block element ends it. */
class Page {
  readonly #site: Site
  #blocks: Block[] = []
  /** The open line in pieces: it may grow long, and its end is looked at often. */
  #pieces: string[] = []
  /** Of the items of lists that it is in, the innermost last. */
  readonly #numbers: number[] = []

  constructor(site: Site) {
    this.#site = site
  }

  read(root: HTMLElement): Block[] {
    this.walk(root.childNodes, PLAIN)
    return this.end()
  }

  end(): Block[] {
    this.#break()
    return this.#blocks
  }

  walk(nodes: readonly Node[], setting: Setting): void {
    if (setting.depth > LIMITS.nesting)
      throw tooComplex(this.#site.name, 'elements in each other', LIMITS.nesting, setting.depth)
    for (const node of nodes) {
      if (node.nodeType === NodeType.TEXT_NODE) this.#text(node.text, setting)
      else if (!(node instanceof HTMLElement) || this.#site.leavesOut(node)) continue
      else if (isAround(node)) this.#mark(node, setting)
      else this.#element(node, setting)
    }
  }

  #mark(element: HTMLElement, setting: Setting): void {
    const { marks } = this.#site
    if (marks.full) return
    const beside = new Page(this.#site)
    beside.#element(element, setting)
    linesIn(beside.end()).forEach((line) => marks.add(line))
  }

  #text(text: string, { preformatted, capitals, font, ...setting }: Setting): void {
    if (!setting.isShown || !setting.hasSize) return
    const shown = inFont(withoutEscapes(text), font, capitals)
    if (preformatted) {
      this.#pieces.push(shown.replace(/\r\n?/g, '\n'))
      return
    }
    const collapsed = shown.replace(/[ \t\r\n\f]+/g, ' ')
    const before = this.#pieces.at(-1)?.at(-1) ?? '\n'
    const piece = before === ' ' || before === '\n' ? collapsed.replace(/^ /, '') : collapsed
    if (piece !== '') this.#pieces.push(raised(piece, setting.raised))
  }

  #element(element: HTMLElement, above: Setting): void {
    const tag = element.tagName
    const setting = this.#settingOf(element, above)
    if (tag === 'BR') this.#pieces.push('\n')
    else if (tag === 'IMG') this.#picture(element.getAttribute('alt') ?? '', setting)
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

  /** Sites draw the signs of chats as pictures, which stand for bullets and numbers. */
  #picture(alt: string, setting: Setting): void {
    if (SIGN.test(alt)) this.#text(alt, setting)
    else this.#site.marks.add(alt)
  }

  #settingOf(element: HTMLElement, above: Setting): Setting {
    const looks = this.#site.looksOf(element)
    return {
      depth: above.depth + 1,
      preformatted: element.tagName === 'PRE' || keepsLines(looks, above.preformatted),
      capitals: isInCapitals(looks, above.capitals),
      font: this.#site.fontOf(element) ?? above.font,
      isShown: isShown(looks, above.isShown),
      hasSize: hasSize(looks, above.hasSize),
      // frames of pages set these on the line and move them up by other means
      raised: element.tagName === 'SUP' || isRaised(looks) || above.raised,
    }
  }

  #list(list: HTMLElement, setting: Setting): void {
    this.#break()
    const usual = list.tagName === 'OL' ? (list.getAttribute('type') ?? '1') : '-'
    const kind = listKindIn(this.#site.looksOf(list)) ?? usual
    const unmarked = hasNoListMarks(this.#site.looksOf(list))
    let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1
    for (const node of list.childNodes) {
      if (!(node instanceof HTMLElement) || node.tagName !== 'LI') {
        this.walk([node], setting)
        continue
      }
      if (this.#site.leavesOut(node)) continue
      number = Number.parseInt(node.getAttribute('value') ?? '', 10) || number
      this.#break()
      const own = this.#settingOf(node, setting)
      this.#numbers.push(number)
      const isUnmarked = unmarked || hasNoListMarks(this.#site.looksOf(node))
      const mark = isUnmarked
        ? markIn(this.#site.sheets.writtenBefore(node), this.#numbers)
        : markOf(kind, number)
      const isMarked = mark !== '' && own.isShown && own.hasSize
      if (isMarked && !MARKED.test(openingOf(node, this.#site))) this.#pieces = [`${mark} `]
      this.walk(node.childNodes, own)
      this.#numbers.pop()
      this.#break()
      number += 1
    }
  }

  #table(table: HTMLElement, setting: Setting): Table {
    const site = this.#site
    const rows = this.#rowsOf(table, setting)
    const cells = rows.map(({ row }) => row.childNodes.filter(isCell).filter((cell) => !site.leavesOut(cell)))
    const styled = [table, ...cells.flat()]
    return {
      kind: 'TABLE',
      bordered:
        Number.parseInt(table.getAttribute('border') ?? '0', 10) > 0 ||
        styled.filter((element) => hasBorder(site.looksOf(element))).length * 2 > styled.length,
      headed:
        cells[0] !== undefined &&
        cells[0].length > 1 &&
        cells[0].every((cell) => cell.tagName === 'TH' || cell.closest('thead') !== null),
      rows: rows.map(({ within }, at) => (cells[at] ?? []).map((cell) => this.#cell(cell, within))),
    }
  }

  /** The rows of a table, not of tables within its cells; `within`: what their cells inherit. */
  #rowsOf(table: HTMLElement, setting: Setting): { row: HTMLElement; within: Setting }[] {
    return table.childNodes.flatMap((node) => {
      const isPart = node instanceof HTMLElement && /^T(?:R|HEAD|BODY|FOOT)$/.test(node.tagName)
      if (!isPart || this.#site.leavesOut(node)) return []
      const within = this.#settingOf(node, setting)
      return node.tagName === 'TR' ? [{ row: node, within }] : this.#rowsOf(node, within)
    })
  }

  #cell(cell: HTMLElement, setting: Setting): Cell {
    const inside = new Page(this.#site)
    inside.walk(cell.childNodes, this.#settingOf(cell, setting))
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

const SIGN = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|\d\ufe0f?\u20e3){1,10}$/u

/** Without the breaks that a site prints as their escapes, at the ends of what its tags part: `\r\n`. */
function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  const start = /^(?:\s*\\[rnt])*/.exec(text)?.[0].length ?? 0
  let end = text.length
  for (let at = end; at >= start;) {
    if (/\s/.test(text[at - 1] ?? '')) at -= 1
    else if (text[at - 2] === '\\' && /[rnt]/.test(text[at - 1] as string)) end = at -= 2
    else break
  }
  return start === 0 && end === text.length ? text : ` ${text.slice(start, Math.max(start, end))} `
}

/** An item whose number or bullet is typed: legal portals wrap a document's own lists in lists of theirs. */
const MARKED =
  /^(?:[-–+•]\s|\d{1,3}(?:\.\d{1,3}){0,4}[.)]\s|\p{Ll}\)\s|[IVXLC]{1,6}[.)]\s|(?:Điều|Chương|Mục)\s\d)/u

/** The first letters that an element shows, enough to see a typed number. */
function openingOf(element: HTMLElement, site: Site): string {
  let text = ''
  const walk = (nodes: readonly Node[], depth: number): void => {
    for (const node of nodes) {
      if (text.length >= 20 || depth > LIMITS.nesting) return
      if (node.nodeType === NodeType.TEXT_NODE)
        text = (text + node.text.slice(0, 200)).replace(/\s+/g, ' ').trimStart()
      else if (node instanceof HTMLElement && !site.leavesOut(node)) walk(node.childNodes, depth + 1)
    }
  }
  walk(element.childNodes, 0)
  return text
}

const isAround = (element: HTMLElement): boolean =>
  AROUND.has(element.tagName) || ROLES_AROUND.test(element.getAttribute('role') ?? '')

const isCell = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && (node.tagName === 'TD' || node.tagName === 'TH')

const spanOf = (cell: HTMLElement, attribute: string): number =>
  Math.min(100, Math.max(1, Number.parseInt(cell.getAttribute(attribute) ?? '1', 10) || 1))
