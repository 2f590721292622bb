import { expect, test } from '@jest/globals'
import { judge, readPairs } from '../../../bench/task-links/pairs.mjs'
import { crossValidated } from '../../../bench/task-links/fit.mjs'

test('what is shown as fact is right, too, when each pair is judged by a fit to the others', () => {
  const { precision, recall } = crossValidated(readPairs(), judge)
  expect(precision).toBeGreaterThanOrEqual(0.95)
  expect(recall).toBeGreaterThanOrEqual(0.7)
})
