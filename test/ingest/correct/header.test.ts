import { expect, test } from '@jest/globals'
import { saysSame, withHeader } from '../../../src/ingest/correct/header'
import { statementOf } from '../../../src/ingest/statement'
import { parse } from '../../../src/parse/parse'
import { provincialPlan } from '../../support/papers'

const paper = provincialPlan({ province: 'Bến Tre', number: null })
  .replace('/KH-UBND', '/CTr-UBND')
  .replace('\nKẾ HOẠCH\n', '\nCHƯƠNG TRÌNH HÀNH ĐỘNG\n')
const parsed = parse({
  name: 'plan.txt',
  mediaType: 'text/plain',
  encoding: 'unicode',
  textBase: 'RAW',
  text: paper,
})
if (parsed.outcome !== 'PARSED') throw new Error('the paper is refused')
const program = statementOf(parsed)

test.each([
  // of a program of action the code is that of any program
  ['12/CTr-UBND', 'CHUONG_TRINH_HANH_DONG'],
  ['12/KH-UBND', 'KE_HOACH'],
])('the type of a paper whose number is put right: %s', (value, type) => {
  expect(program).toMatchObject({ type: 'CHUONG_TRINH_HANH_DONG', symbol: 'CTr-UBND' })
  expect(withHeader(program, [{ what: 'FIELD', field: 'SYMBOL', value }])).toMatchObject({
    symbol: value,
    type,
  })
})

test.each([
  ['Tên đúng', 'Tên  đúng ', true],
  ['Tên đúng', 'Tên đúng'.normalize('NFD'), true],
  // letters that a scan has taken for others
  ['Bố trí vốn nhà Ở xã hội', 'Bố trí vốn nhà ở xã hội', false],
  ['Bố trí vốn nha ở xã hội', 'Bố trí vốn nhà ở xã hội', false],
])('a title read as %j and put right as %j: nothing is to be put right is %s', (title, value, same) => {
  expect(saysSame({ ...program, title }, { what: 'FIELD', field: 'TITLE', value })).toBe(same)
})
