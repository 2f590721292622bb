import { expect, test } from '@jest/globals'
import { DUTY_VERBS } from '../../../src/parse/lexicon/duties.js'

test.each(['quyết tâm, quyết liệt thực hiện tốt', 'kiên trì vận động', 'kiên quyết xử lý', 'rà soát'])(
  '%s: a verb of duty, whatever stands before it',
  (words) => expect(DUTY_VERBS.test(words)).toBe(true),
)

test.each(['quyết tâm của tỉnh', 'kiên trì, bền bỉ', 'rà'])('%s: none', (words) =>
  expect(DUTY_VERBS.test(words)).toBe(false),
)
