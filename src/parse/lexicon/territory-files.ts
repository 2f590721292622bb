import { readFileSync } from 'node:fs'

const read = (name: string): string =>
  readFileSync(new URL(`../../../data/territories/${name}`, import.meta.url), 'utf8')

/**
 * The texts of data/territories, by name. The built program has them in this very module (src/package.mjs): it reads no
 * file, so that the parser runs in a browser as well.
 */
export const territoryFiles = {
  '2024.tsv': read('2024.tsv'),
  '2025.tsv': read('2025.tsv'),
  'successors.json': read('successors.json'),
  'predecessors.tsv': read('predecessors.tsv'),
} as const
