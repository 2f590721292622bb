import type { StepFragment } from '../operations/generated.js'

/** What is known of the documents one step on from a document. */
export interface Branch {
  readonly steps: readonly StepFragment[]
  readonly total: number
}

/** A row of the tree: a document, or the rest of a branch that is not shown yet. */
export interface Twig {
  readonly key: string
  readonly step: StepFragment | null
  /** The document above it. */
  readonly parent: string
  readonly depth: number
  readonly isOpen: boolean
  /** Whether the document stands further up already; there it can be opened. */
  readonly isAgain: boolean
  /** How many documents of the branch follow that are not shown; 0 for a document. */
  readonly rest: number
  /** The place among its siblings, from 1, and how many these are. */
  readonly place: number
  readonly siblings: number
  /** For each depth above its own, whether a line passes by, to what stands further down. */
  readonly passing: readonly boolean[]
}

/**
 * The rows of a tree in which some documents are opened, from top to bottom. A document that can be reached in several
 * ways is opened where it stands first; everywhere else it says that it stands above.
 */
export function twigsOf(
  root: string,
  branches: ReadonlyMap<string, Branch>,
  open: ReadonlySet<string>,
): Twig[] {
  const seen = new Set([root])
  const rows: Twig[] = []
  const grow = (parent: string, depth: number, passing: readonly boolean[]): void => {
    const { steps, total } = branches.get(parent) ?? { steps: [], total: 0 }
    const rest = total - steps.length
    const siblings = steps.length + (rest > 0 ? 1 : 0)
    for (const [index, step] of steps.entries()) {
      const { id } = step.document
      const place = index + 1
      const isAgain = seen.has(id)
      seen.add(id)
      const isOpen = !isAgain && open.has(id)
      rows.push({
        key: `${parent} ${id}`,
        step,
        parent,
        depth,
        isOpen,
        isAgain,
        rest: 0,
        place,
        siblings,
        passing,
      })
      if (isOpen) grow(id, depth + 1, [...passing, place < siblings])
    }
    if (rest > 0) {
      const more = { isOpen: false, isAgain: false, rest, place: siblings, siblings }
      rows.push({ key: `${parent} …`, step: null, parent, depth, ...more, passing })
    }
  }
  grow(root, 1, [])
  return rows
}

/**
 * The row to go to by a key of the keyboard, as trees of a desktop have it; null when the key is none of the tree's.
 * `type` finds the next row whose symbol begins with a letter or digit.
 */
export function rowByKey(twigs: readonly Twig[], at: number, key: string): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, twigs.length - 1)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return twigs.length - 1
    case 'ArrowLeft': {
      const depth = twigs[at]?.depth ?? 1
      const above = twigs.findLastIndex((twig, row) => row < at && twig.depth < depth)
      return above < 0 ? at : above
    }
    case 'ArrowRight': {
      const below = at + 1
      return (twigs[below]?.depth ?? 0) > (twigs[at]?.depth ?? 0) ? below : at
    }
    default: {
      if (!/^[\p{L}\d]$/u.test(key)) return null
      const begins = (row: number): boolean =>
        twigs[row]?.step?.document.symbol?.toLowerCase().startsWith(key.toLowerCase()) ?? false
      for (let step = 1; step <= twigs.length; step++)
        if (begins((at + step) % twigs.length)) return (at + step) % twigs.length
      return at
    }
  }
}
