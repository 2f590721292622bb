import { expect, test } from '@jest/globals'
import { fragmentsIn } from '../../src/graph/cypher-file'
import { migrationFiles, stepsOf } from '../../src/graph/migration-files'

test('the numbers of migrations are unique and without gaps', () => {
  const numbers = migrationFiles().map(({ name }) => /^(\d{4})-[a-z-]+\.cypher$/.exec(name)?.[1])
  expect(numbers).toEqual(numbers.map((_, at) => String(at + 1).padStart(4, '0')))
})

test('no migration includes a fragment, which may change after the migration is released', () => {
  expect(migrationFiles().filter(({ name }) => fragmentsIn(`migrations/${name}`).length > 0)).toEqual([])
})

test('changes of the schema next to each other are one step, every other query is one of its own', () => {
  const index = 'CREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.a)'
  const fullText = '// CALL {} IN TRANSACTIONS\nCREATE FULLTEXT INDEX b IF NOT EXISTS FOR (n:A) ON EACH [n.b]'
  const constraint = 'CREATE CONSTRAINT c IF NOT EXISTS FOR (n:A) REQUIRE n.c IS UNIQUE'
  const data = "// What is stored.\nMATCH (n:A) SET n.a = 'IN TRANSACTIONS'"
  const batches = 'MATCH (n:A) CALL (n) { SET n.b = 1 } IN TRANSACTIONS OF 10 ROWS'
  const node = 'CREATE (:A)'
  expect(stepsOf([index, fullText, constraint, data, batches, index, node])).toEqual([
    { kind: 'SCHEMA', changesFound: false, queries: [index, fullText, constraint] },
    { kind: 'DATA', changesFound: true, queries: [data] },
    { kind: 'BATCHES', changesFound: true, queries: [batches] },
    { kind: 'SCHEMA', changesFound: false, queries: [index] },
    { kind: 'DATA', changesFound: false, queries: [node] },
  ])
})
