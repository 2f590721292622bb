/** The values that a statement is sent with, by the names that its file gives them. */
export type Given = Readonly<Record<string, unknown>>

/** For which questions lines of a file are sent. */
interface Condition {
  readonly holds: (given: Given) => boolean
}

/** Lines of a file that are sent together: where all conditions hold. */
interface Piece {
  readonly text: string
  readonly when: readonly Condition[]
}

/**
 * The Cypher of a query. Lines that a question does not need (`// @if`, CONTRIBUTING.md) are left out of what is sent for it:
 * the database takes seconds to plan a long statement, and works longer on it each time.
 */
export class StatementText {
  readonly #pieces: readonly Piece[]
  readonly #conditions: readonly Condition[]
  /** What was sent before, by the conditions that held, a bit each. */
  readonly #texts = new Map<number, string>()

  private constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces
    this.#conditions = [...new Set(pieces.flatMap(({ when }) => when))]
    if (this.#conditions.length > MOST_CONDITIONS)
      throw new Error('cypher: too many conditions in one statement')
  }

  /**
   * The text of a file below `cypher/`.
   * @throws Error for a directive of a form that is not known, and for a block without an end
   */
  static read(file: string, cypher: string): StatementText {
    const pieces: Piece[] = []
    const blocks: Block[] = []
    for (const line of cypher.split('\n')) {
      const [directive = ''] = DIRECTIVE.exec(line) ?? []
      const when = blocks.flatMap(({ before, now }) => [...before.map(not), ...now])
      if (directive === '') pieces.push({ text: line, when })
      else if (line.trim() !== directive)
        pieces.push({ text: line, when: [...when, conditionOf(file, directive)] })
      else if (directive === '// @end') endOf(file, blocks)
      else if (directive.startsWith('// @else')) blocks.push(otherwise(file, blocks.pop(), directive))
      else blocks.push({ before: [], now: [conditionOf(file, directive)] })
    }
    if (blocks.length > 0) throw new Error(`cypher/${file}: a block that begins with // @if has no // @end`)
    return new StatementText(together(pieces))
  }

  /** One text of several. */
  static joined(parts: readonly (string | StatementText)[]): StatementText {
    return new StatementText(
      together(parts.flatMap((part) => (typeof part === 'string' ? { text: part, when: [] } : part.#pieces))),
    )
  }

  /** The same with each of its pieces changed. */
  mapped(change: (piece: string) => string): StatementText {
    const pieces = this.#pieces.map(({ text, when }) => ({ text: change(text), when }))
    return new StatementText(pieces.filter(({ text }) => text !== ''))
  }

  /** With all its lines, also those that no question needs together. */
  get whole(): string {
    return this.#pieces.map(({ text }) => text).join('\n')
  }

  /** With the lines that a question with these values needs. */
  for(given: Given): string {
    let bits = 0
    for (const [at, condition] of this.#conditions.entries()) if (condition.holds(given)) bits |= 1 << at
    const known = this.#texts.get(bits)
    if (known !== undefined) return known
    const holds = (condition: Condition) => (bits & (1 << this.#conditions.indexOf(condition))) !== 0
    const kept = this.#pieces.filter(({ when }) => when.every(holds))
    const text = withoutLostUnions(kept.map((piece) => piece.text).join('\n'))
    this.#texts.set(bits, text)
    return text
  }
}

/** Bits of a number that shifts reach. */
const MOST_CONDITIONS = 31

/** Neighbours with the same conditions as one piece. */
function together(lines: readonly Piece[]): Piece[] {
  const pieces: Piece[] = []
  for (const { text, when } of lines) {
    const last = pieces.at(-1)
    if (last && last.when.length === when.length && last.when.every((one, at) => one === when[at]))
      pieces[pieces.length - 1] = { text: `${last.text}\n${text}`, when }
    else pieces.push({ text, when })
  }
  return pieces
}

/** `UNION ALL` where the branch before or behind it was left out. */
const withoutLostUnions = (text: string): string =>
  text
    .replace(/(?:\bUNION ALL\s+)+(?=UNION ALL\b)/g, '')
    .replace(/([{]\s*)UNION ALL\b/g, '$1')
    .replace(/\bUNION ALL(?=\s*(?:[}]|$))/g, '')

/** Lines between directives: what held for none of those above it in the same block, and what holds for them. */
interface Block {
  readonly before: readonly Condition[]
  readonly now: readonly Condition[]
}

function endOf(file: string, blocks: Block[]): void {
  if (blocks.pop() === undefined) throw new Error(`cypher/${file}: // @end without // @if`)
}

/** `// @else`, `// @else if a.b`: behind the lines of a block. */
function otherwise(file: string, block: Block | undefined, directive: string): Block {
  const before = [...(block?.before ?? []), ...(block?.now ?? [])]
  if (before.length === 0) throw new Error(`cypher/${file}: ${directive} without // @if`)
  const rest = directive.slice('// @else'.length)
  return { before, now: rest === '' ? [] : [conditionOf(file, `// @${rest.trim()}`)] }
}

const DIRECTIVE = /\/\/ @(?:if|unless|else|end)\b.*$/
const CONDITION = /^\/\/ @(if|unless) ([\w.]+)(?:(, if given,)? is (\w+))?$/
const known = new Map<string, Condition>()
const negated = new WeakMap<Condition, Condition>()

/**
 * `@if a.b`: where that is not null; `@unless a.b`; `@if a.b is X`; `@if a.b, if given, is X`: or null.
 * @throws Error for any other form
 */
function conditionOf(file: string, directive: string): Condition {
  const [, word, path, ifGiven, value] = CONDITION.exec(directive) ?? []
  if (path === undefined) throw new Error(`cypher/${file}: not understood: ${directive}`)
  const wanted = value === 'true' || value === 'false' ? value : JSON.stringify(value)
  const steps = path.split('.')
  const valueIn = (given: Given) =>
    steps.reduce<unknown>((map, step) => (map as Given | null | undefined)?.[step], given) ?? null
  const isSo = (one: unknown): boolean =>
    value === undefined ? one !== null : one === null ? ifGiven !== undefined : JSON.stringify(one) === wanted
  const condition = known.get(directive) ?? { holds: (given) => isSo(valueIn(given)) === (word === 'if') }
  known.set(directive, condition)
  return condition
}

function not(condition: Condition): Condition {
  const opposite = negated.get(condition) ?? { holds: (given) => !condition.holds(given) }
  negated.set(condition, opposite)
  return opposite
}

/** Whether a line is a comment that says for which questions the lines behind it are sent, or ends that. */
export const isDirective = (line: string): boolean =>
  DIRECTIVE.exec(line)?.[0] === line.trim() && line.trim() !== ''

/** The names of the parameters by which a file tells what is sent; others stand in its Cypher, with `$`. */
export const parametersOfDirectives = (cypher: string): readonly string[] =>
  [...cypher.matchAll(/\/\/ @(?:if|unless|else if) (\w+)/g)].map(([, name]) => name!)
