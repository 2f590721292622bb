import { HTMLElement } from 'node-html-parser'
import { tooComplex } from './file-errors.js'
import { LIMITS } from './limits.js'

/** What the style sheets of a page and an element's own style say of it, property by property. */
export type Looks = ReadonlyMap<string, string>

/** One selector of a rule: its compounds from the right, and whether each must stand right in the next. */
interface Rule {
  readonly compounds: readonly Compound[]
  readonly declared: readonly Declared[]
  /** Whether it is about what is written before its elements, and not about these. */
  readonly isBefore: boolean
  /** How exactly it names its elements: of two rules the more exact one holds. */
  readonly weight: number
}

interface Compound {
  /** In capitals, as elements have it. */
  readonly tag: string | null
  readonly id: string | null
  readonly classes: readonly string[]
  readonly attributes: readonly (readonly [name: string, value: string | null])[]
  /** Whether what stands left of it is its parent, and not any element around it. */
  readonly isChild: boolean
}

interface Declared {
  readonly property: string
  readonly value: string
  readonly important: boolean
}

/**
 * The style sheets of a page, as far as they tell what is seen and in which letters. Selectors of tags, ids, classes and attributes
 * in one another are understood; rules with others tell nothing. Sheets are those of a screen as wide as a desk's.
 */
export class Sheets {
  /** By the id, the class or the tag that their last compound names. */
  readonly #rules = new Map<string, Rule[]>()
  readonly #order = new Map<Rule, number>()
  readonly #name: string
  #trials = 0

  /** `name`: of the file, which an error tells. */
  constructor(name: string, texts: readonly string[]) {
    this.#name = name
    for (const text of texts) this.#take(withoutComments(text), 0)
  }

  /** @throws AppError FILE_TOO_COMPLEX where so many rules are for so many elements that to try them takes too long */
  looksOf(element: HTMLElement): Looks {
    const own = declaredIn(element.getAttribute('style') ?? '')
    const rules = this.#order.size === 0 ? [] : this.#rulesOf(element)
    const looks = new Map<string, string>()
    const all = rules.flatMap(({ declared }) => declared)
    for (const important of [false, true])
      for (const one of [...all, ...own]) if (one.important === important) looks.set(one.property, one.value)
    return looks
  }

  /** The property `content` of what sheets write before an element; '' where they write nothing. */
  writtenBefore(element: HTMLElement): string {
    const rules = this.#order.size === 0 ? [] : this.#rulesOf(element, true)
    return (
      rules.flatMap(({ declared }) => declared).findLast(({ property }) => property === 'content')?.value ??
      ''
    )
  }

  /** The rules for an element, or for what they write before it, those that hold last. */
  #rulesOf(element: HTMLElement, isBefore = false): Rule[] {
    const keys = ['*', element.tagName, ...classesOf(element).map((name) => `.${name}`)]
    const id = element.getAttribute('id')
    if (id) keys.push(`#${id}`)
    return [...new Set(keys)]
      .flatMap((key) => this.#rules.get(key) ?? [])
      .filter((rule) => rule.isBefore === isBefore)
      .filter((rule) => isFor(rule.compounds, element, () => this.#try()))
      .sort((a, b) => a.weight - b.weight || this.#at(a) - this.#at(b))
  }

  #try(): void {
    this.#trials += 1
    if (this.#trials > LIMITS.styleTrials)
      throw tooComplex(this.#name, 'rules of style for its elements', LIMITS.styleTrials, null)
  }

  #at(rule: Rule): number {
    return this.#order.get(rule) ?? 0
  }

  #take(text: string, depth: number): void {
    if (depth > DEEPEST) return
    for (let at = 0; at < text.length;) {
      const open = text.indexOf('{', at)
      if (open < 0) return
      const before = text.slice(at, open)
      const prelude = before.slice(before.lastIndexOf(';') + 1).trim()
      const isGroup = /^@(?:media|supports|layer)\b/i.test(prelude)
      const close = isGroup ? endOfGroup(text, open) : endOf(text, open)
      const inside = text.slice(open + 1, close)
      if (isGroup) {
        if (!/^@media/i.test(prelude) || isOnDesk(prelude)) this.#take(inside, depth + 1)
      } else if (!prelude.startsWith('@')) this.#add(prelude, inside)
      at = close + 1
    }
  }

  #add(selectors: string, declarations: string): void {
    const declared = declaredIn(declarations)
    if (declared.length === 0) return
    for (const written of selectors.split(',')) {
      const selector = written.trim().replace(BEFORE, '')
      const isBefore = selector !== written.trim()
      const compounds = compoundsOf(selector)
      const [last] = compounds ?? []
      if (!compounds || !last || this.#order.size >= MOST_RULES) continue
      const rule = { compounds, declared, isBefore, weight: weightOf(compounds) }
      const [name] = last.classes
      const key = last.id !== null ? `#${last.id}` : name !== undefined ? `.${name}` : (last.tag ?? '*')
      this.#order.set(rule, this.#order.size)
      const same = this.#rules.get(key)
      if (same) same.push(rule)
      else this.#rules.set(key, [rule])
    }
  }
}

/** A page has fewer. */
const MOST_RULES = 20_000
/** Compounds of a selector. */
const MOST_COMPOUNDS = 6
/** In dots, of a screen on a desk. */
const DESK = 1280

/** Groups of rules in one another. */
const DEEPEST = 5
/** In letters: no value that is asked for is longer. */
const LONGEST = 500

function withoutComments(text: string): string {
  let rest = ''
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('/*', at)
    rest += text.slice(at, open < 0 ? text.length : open)
    const close = open < 0 ? -1 : text.indexOf('*/', open + 2)
    at = close < 0 ? text.length : close + 2
  }
  return rest.replaceAll('<!--', ' ').replaceAll('-->', ' ')
}

/** What is asked of an element; a sheet says much more. */
const ASKED =
  /^(?:display|visibility|opacity|position|left|top|right|width|height|max-height|overflow(?:-[xy])?|clip|clip-path|text-indent|text-transform|vertical-align|text-decoration(?:-line)?|font-family|font-size|list-style(?:-type)?|white-space|content|mso-hide|mso-element|border(?:-(?:top|left|right|bottom))?)$/

/** The index of the bracket that closes the one at `open`; the text's length where none does. */
function endOf(text: string, open: number): number {
  const close = text.indexOf('}', open)
  return close < 0 ? text.length : close
}

/** The same of a bracket with rules in it. */
function endOfGroup(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    else if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

function declaredIn(text: string): Declared[] {
  if (text === '') return []
  // a semicolon in quotes or brackets ends nothing, and no property that is asked for has one
  return text.split(';').flatMap((one) => {
    if (one.length > LONGEST) return []
    const colon = one.indexOf(':')
    const property = one.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (!ASKED.test(property)) return []
    const value = one.slice(colon + 1).trim()
    const important = /!\s*important$/i.test(value)
    return [{ property, value: important ? value.replace(/\s*!\s*important$/i, '') : value, important }]
  })
}

/** Whether a query of media is true of a wide screen. */
function isOnDesk(prelude: string): boolean {
  return prelude
    .slice('@media'.length)
    .split(',')
    .some((query) => {
      if (/\b(?:print|speech|not)\b/i.test(query)) return false
      return [...query.matchAll(/\(([^()]{1,100})\)/g)].every(([, condition = '']) => {
        const [, bound, width] = /^\s*(min|max)-width\s*:\s*(\d+(?:\.\d+)?)\s*px\s*$/i.exec(condition) ?? []
        if (bound === undefined) return false
        return /min/i.test(bound) ? Number(width) <= DESK : Number(width) >= DESK
      })
    })
}

const BEFORE = /::?before$/i
const PART = /^(?:([#.])([\w-]+)|\[\s*([\w-]+)\s*(?:=\s*["']?([^\]"']{0,100})["']?\s*)?\])/

/** The compounds of a selector from the right; null for one with anything else in it. */
function compoundsOf(selector: string): Compound[] | null {
  if (selector === '' || selector.length > 300) return null
  const words = selector.replace(/\s*>\s*/g, ' >').split(/\s+/)
  if (words.length > MOST_COMPOUNDS) return null
  const compounds: Compound[] = []
  for (const word of words) {
    const compound = compoundOf(word.replace(/^>/, ''), word.startsWith('>'))
    if (!compound) return null
    compounds.unshift(compound)
  }
  return compounds
}

function compoundOf(word: string, isChild: boolean): Compound | null {
  const tag = /^(?:\*|[a-z][a-z0-9]*)/i.exec(word)?.[0] ?? ''
  let rest = word.slice(tag.length)
  if (word === '') return null
  let id: string | null = null
  const classes: string[] = []
  const attributes: [string, string | null][] = []
  while (rest !== '') {
    const found = PART.exec(rest)
    if (!found) return null
    const [whole, mark, name = '', attribute, value] = found
    if (mark === '#') id = name
    else if (mark === '.') classes.push(name.toLowerCase())
    else attributes.push([attribute as string, value ?? null])
    rest = rest.slice(whole.length)
  }
  return { tag: tag === '' || tag === '*' ? null : tag.toUpperCase(), id, classes, attributes, isChild }
}

const weightOf = (compounds: readonly Compound[]): number =>
  compounds.reduce(
    (sum, { tag, id, classes, attributes }) =>
      sum + (id === null ? 0 : 10_000) + 100 * (classes.length + attributes.length) + (tag === null ? 0 : 1),
    0,
  )

/** Whether `element` is what the compounds name; `trial` is told of each element that is looked at. */
function isFor(compounds: readonly Compound[], element: HTMLElement, trial: () => void): boolean {
  trial()
  let found = chainFrom(compounds, 0, element)
  while (found && found.next < compounds.length) {
    // the nearest element around it is as good as any further one
    let [above, further]: [Node, Chain | null] = [found.top.parentNode, null]
    for (; above instanceof HTMLElement && !further; above = above.parentNode) {
      trial()
      further = chainFrom(compounds, found.next, above)
    }
    found = further
  }
  return found !== null
}

type Node = HTMLElement | null

/** Elements that stand right in one another, as compounds say; `top`: the outermost, `next`: the first compound behind theirs. */
interface Chain {
  readonly top: HTMLElement
  readonly next: number
}

function chainFrom(compounds: readonly Compound[], at: number, element: HTMLElement): Chain | null {
  let top: Node = element
  for (let next = at; next < compounds.length; next += 1) {
    const compound = compounds[next] as Compound
    if (!(top instanceof HTMLElement) || !names(compound, top)) return null
    if (!compound.isChild || next === compounds.length - 1) return { top, next: next + 1 }
    top = top.parentNode
  }
  return null
}

function names({ tag, id, classes, attributes }: Compound, element: HTMLElement): boolean {
  if (tag !== null && element.tagName !== tag) return false
  if (id !== null && element.getAttribute('id') !== id) return false
  const own = classes.length === 0 ? [] : classesOf(element)
  return (
    classes.every((name) => own.includes(name)) &&
    attributes.every(([name, value]) => {
      const found = element.getAttribute(name)
      return found !== undefined && (value === null || found === value)
    })
  )
}

/** Word's classes, of which its fonts hang, are written in any case. */
const classesOf = (element: HTMLElement): string[] =>
  (element.getAttribute('class') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name !== '')
