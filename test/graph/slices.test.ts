import { expect, test } from '@jest/globals'
import { atOnce, breathing, inSlices } from '../../src/graph/slices'

test('others go on between the slices of long work', async () => {
  let othersWere = false
  setImmediate(() => (othersWere = true))
  function* work() {
    while (!othersWere) yield
    return 'done'
  }
  expect(await inSlices(work())).toBe('done')
})

test('long work breathes', async () => {
  let othersWere = false
  setImmediate(() => (othersWere = true))
  const breath = breathing()
  while (!othersWere) await breath()
})

test('work is done at once when it is short', () => {
  function* short() {
    yield
    return 'done'
  }
  function* endless() {
    for (;;) yield
  }
  expect(atOnce(short())).toBe('done')
  expect(atOnce(endless())).toBeNull()
})
