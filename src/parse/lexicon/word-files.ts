import { readFileSync } from 'node:fs'

/** The texts of data/words, by name; the built program has them in this very module, as those of territory-files.ts. */
export const wordFiles = {
  'pairs.tsv': readFileSync(new URL('../../../data/words/pairs.tsv', import.meta.url), 'utf8'),
} as const
