import { expect, test } from '@jest/globals'
import { taskIds } from '../../src/ingest/contents.js'

const idsIn = (...sections: (string | null)[]) =>
  taskIds(
    'D1',
    sections.map((section) => ({ section })),
  )

test('tasks of one section have ids of their own, whatever stands between them', () => {
  const [first, between, second] = idsIn('II.1', 'II.2', 'II.1')
  expect(idsIn('II.1', 'II.1', 'II.2')).toEqual([first, second, between])
  expect(new Set([first, between, second]).size).toBe(3)
})

test('rows and bullets below no section keep the ids that they had when each was called the first', () => {
  const before = idsIn('/row1', '/row1', '/-1', '/row1', '/row1/(a)', '/row1/(a)', '/-1/-1', '/-1/-1')
  expect(idsIn('/row1', '/row2', '/-1', '/row12', '/row12/(a)', '/row13/(a)', '/-1/-1', '/-2/-1')).toEqual(
    before,
  )
  expect(new Set(before).size).toBe(8)
})

test('rows below a section are of that section', () =>
  expect(idsIn('II/row1', 'II/row2')).not.toEqual(idsIn('II/row1', 'II/row1')))
