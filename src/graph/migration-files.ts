import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readCypher } from './cypher-file.js'
import { codeOf, splitQueries } from './cypher-text.js'

/** A file of `cypher/migrations`; its README says how one is written and run. */
export interface Migration extends RecordedMigration {
  /** What earlier releases recorded of the same migration, before its file was renamed or reworded. */
  readonly formerly: readonly RecordedMigration[]
  readonly steps: readonly MigrationStep[]
}

/** What a database keeps of a migration that has been applied to it. */
export interface RecordedMigration {
  readonly name: string
  /** SHA-256 of the file. */
  readonly checksum: string
}

/** SCHEMA and DATA: one transaction. BATCHES: one query that opens transactions of its own. */
export interface MigrationStep {
  readonly kind: 'SCHEMA' | 'DATA' | 'BATCHES'
  /** It begins with MATCH, so it does nothing in a database that holds nothing. */
  readonly changesFound: boolean
  readonly queries: readonly string[]
}

const FORMERLY: Readonly<Record<string, RecordedMigration>> = {
  '0001-identity-and-order.cypher': {
    name: '0001-identity-and-order.cypher',
    checksum: 'b01660db6772ba4fe38ca83a0570e89b19e645c84c88e10d022cb2dc2e35c574',
  },
  '0002-search.cypher': {
    name: '0002-search.cypher',
    checksum: '5df15bc6709c30ed63ab9f0b9fda91832f9e7d427e82bba34e8d6c8ebdecaf99',
  },
  '0003-agencies.cypher': {
    name: '0003-agencies.cypher',
    checksum: '0d557b6415db264fdd2e7c499b9a81d06d7c48333b83d2d98d58b3ab510c22d1',
  },
  '0004-people.cypher': {
    name: '0004-people.cypher',
    checksum: 'b621f37a8afd0b3cf303414eb35bc23e0494594a78f9c09ccce421c8935011c8',
  },
  '0005-territories.cypher': {
    name: '0005-territories.cypher',
    checksum: '69554aebabe12391d07678a898178894306306c8319b22ed58c96d90361749e2',
  },
  '0007-changes.cypher': {
    name: '0007-changes.cypher',
    checksum: '0b22d2e05cd2be1fd838c0cf8b15753bcfd83a2953c99b8549c442247da981c1',
  },
  '0010-precedence.cypher': {
    name: '0010-precedence.cypher',
    checksum: '70561803d74eec7b34853f46c256b2ecc8ca454f13b5f136c0b7db93583ff7eb',
  },
  '0011-long-lists.cypher': {
    name: '0005-long-lists.cypher',
    checksum: 'bbba0b25af68226c2f2b28399d416c8be2caa8e45dd451c7f4aec995f20ebb72',
  },
}

/** The migrations of this version, in the order of their numbers. */
export const migrationFiles = (): Migration[] =>
  readdirSync(new URL('../../cypher/migrations/', import.meta.url))
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => {
      const text = readCypher(`migrations/${name}`)
      const former = FORMERLY[name]
      return {
        name,
        checksum: createHash('sha256').update(text).digest('hex'),
        formerly: former === undefined ? [] : [former],
        steps: stepsOf(splitQueries(text)),
      }
    })

/** Neo4j refuses changes of the schema and of data in one transaction; the schema's next to each other share one. */
export function stepsOf(queries: readonly string[]): MigrationStep[] {
  const steps: MigrationStep[] = []
  for (const query of queries) {
    const kind = kindOf(query)
    const before = steps.at(-1)
    if (kind === 'SCHEMA' && before?.kind === 'SCHEMA')
      steps[steps.length - 1] = { ...before, queries: [...before.queries, query] }
    else steps.push({ kind, changesFound: /^\s*MATCH\b/.test(codeOf(query)), queries: [query] })
  }
  return steps
}

function kindOf(query: string): MigrationStep['kind'] {
  const code = codeOf(query)
  if (/\bIN TRANSACTIONS\b/.test(code)) return 'BATCHES'
  return /^\s*(?:CREATE|DROP)\s+(?:CONSTRAINT|(?:\w+\s+)?INDEX)\b/.test(code) ? 'SCHEMA' : 'DATA'
}
