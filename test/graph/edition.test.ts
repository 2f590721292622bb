import { expect, test } from '@jest/globals'
import { inOpenEdition } from '../../src/graph/edition'

test.each([
  ['MATCH (d:Document|Task {a: $a})', 'MATCH (d:OpenDocument|OpenTask {a: $a})'],
  ['MATCH (m:Migration)-[:MAKES]->(e:Edition)', 'MATCH (m:Migration)-[:MAKES]->(e:Edition)'],
  [
    "CALL db.index.fulltext.queryNodes('task_search', $q)",
    "CALL db.index.fulltext.queryNodes('open_task_search', $q)",
  ],
  [
    'CREATE INDEX task_due IF NOT EXISTS FOR (n:Task) ON (n.due)',
    'CREATE INDEX open_task_due IF NOT EXISTS FOR (n:OpenTask) ON (n.due)',
  ],
  ['DROP INDEX task_due IF EXISTS', 'DROP INDEX open_task_due IF EXISTS'],
  ["RETURN ':Task' AS kind // of a :Task", "RETURN ':Task' AS kind // of a :Task"],
])('%s', (full, open) => {
  expect(inOpenEdition(full)).toBe(open)
})
