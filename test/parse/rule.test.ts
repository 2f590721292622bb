import { expect, test } from '@jest/globals'
import { partedBy } from '../../src/parse/rule.js'

test('a table parted by what its rows need keeps their order', () => {
  const table = [
    { id: 'a', needs: 'X' },
    { id: 'b', needs: null },
    { id: 'c', needs: 'Y' },
    { id: 'd', needs: 'X' },
  ]
  const rowsFor = partedBy(table, ({ needs }) => needs)
  const idsFor = (given: string | null) => rowsFor(given).map(({ id }) => id)
  expect([idsFor('X'), idsFor('Y'), idsFor('Z'), idsFor(null)]).toEqual([
    ['a', 'b', 'd'],
    ['b', 'c'],
    ['b'],
    ['b'],
  ])
})
