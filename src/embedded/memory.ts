import { readdirSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'

/** What Neo4j takes, in megabytes. */
export interface Memory {
  /** For transactions and plans. */
  readonly heap: number
  /** For the pages of the store. */
  readonly pageCache: number
}

/** Enough for any graph, slowly; also the least that `share` may be. */
const LEAST: Memory = { heap: 512, pageCache: 256 }
/** The largest transactions need less, and collecting more garbage at once makes longer pauses. */
const LARGEST_HEAP = 4096
/** The pages of the store and half as many, for it grows until the next start. */
const PAGES_OF_STORE = 1.5

/**
 * In: the megabytes of the machine and of the store, and `share`, which is what the user gives to Neo4j, or null. Out:
 * what Neo4j takes of them.
 *
 * Without a share it takes half of the machine at most: the program itself, the indexes of words, which live in the
 * system's own cache, and whatever else runs there need the rest. A quarter of that is heap, since a load needs more of
 * it the more papers it writes at once. The page cache grows with the store up to what is left, for pages beyond the
 * store would stay empty. A share is taken whole: who gives it may be about to fill an empty store.
 */
export const memoryFor = (machine: number, store: number, share: number | null): Memory => {
  const most = share ?? machine / 2
  const heap = between(LEAST.heap, most / 4, LARGEST_HEAP)
  const pages = share === null ? store * PAGES_OF_STORE : Infinity
  return { heap, pageCache: Math.max(LEAST.pageCache, Math.floor(Math.min(pages, most - heap))) }
}

const between = (least: number, wanted: number, most: number): number =>
  Math.floor(Math.min(most, Math.max(least, wanted)))

const MEGABYTE = 1024 * 1024

/** The memory of this machine, or of the container that limits it, in megabytes. */
export const machineMegabytes = (): number =>
  // 0 or undefined: there is no limit
  Math.min(totalmem(), process.constrainedMemory() || Infinity) / MEGABYTE

/** The size of the files below a folder, in megabytes; 0 when there is none. */
export const folderMegabytes = (folder: string): number => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return 0
  let bytes = 0
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = statSync(join(folder, entry), { throwIfNoEntry: false })
    if (file?.isFile()) bytes += file.size
  }
  return bytes / MEGABYTE
}
