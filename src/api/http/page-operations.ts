import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The texts of the operations that the page sends, by their names; none where it is not built. */
export function operationsOfPage(pageFolder: string): Readonly<Record<string, string>> {
  const operations = join(pageFolder, 'operations.json')
  return existsSync(operations)
    ? (JSON.parse(readFileSync(operations, 'utf8')) as Record<string, string>)
    : {}
}
