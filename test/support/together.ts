import { fileURLToPath } from 'node:url'
import { collectedIn } from './suites.mjs'

/** Takes the unit suites of a folder as one, by the address of the file that asks for it. */
export async function together(collection: string): Promise<void> {
  for (const suite of collectedIn(fileURLToPath(collection))) await import(suite)
}
