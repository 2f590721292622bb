/** Names besides the known ones that get a label of their own. */
const MOST_OTHERS = 100
/** Of a name that gets one. */
const MOST_LETTERS = 60

/**
 * The names under which operations are measured. Clients choose the names of their operations, and every one would be kept for
 * ever; so only those that are known beforehand, and the first ones that bearers of a role ask under, are told apart.
 */
export class OperationNames {
  readonly #names: Set<string>
  readonly #most: number

  constructor(known: Iterable<string>) {
    this.#names = new Set(known)
    this.#most = this.#names.size + MOST_OTHERS
  }

  /** `unnamed` and `other` are no names. */
  labelOf(name: string | null | undefined, mayBeNew: boolean): string {
    if (!name) return 'unnamed'
    if (this.#names.has(name)) return name
    if (!mayBeNew || this.#names.size >= this.#most || name.length > MOST_LETTERS) return 'other'
    this.#names.add(name)
    return name
  }
}
