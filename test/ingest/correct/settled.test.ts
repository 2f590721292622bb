import { expect, test } from '@jest/globals'
import type { Change, TaskChange } from '../../../src/ingest/correct/change'
import { withSettled } from '../../../src/ingest/correct/settled'
import { statementOf } from '../../../src/ingest/statement'
import { provincialPlan } from '../../support/papers'
import { scanned } from '../../support/scanned'

const TITLE = 'Xây 15 nhà ở năm 2025'
/** The number, a word of the title, the day of a citation and that of a deadline were read unsurely. */
const read = statementOf(
  scanned(provincialPlan({ province: 'Cà Mau', number: '118', title: TITLE }), {
    '118/KH-UBND': ['1118/KH-UBND'],
    '15': ['75'],
    '24/5/2024': ['24/6/2024'],
    '30/11/2024': ['30/1/2024'],
    '30/11/2024.': ['30/1/2024.'],
  }),
)
const [task] = read.tasks
const [citation] = read.mentions
const ofTask = (change: Pick<TaskChange, 'fields' | 'tasks'>): Change => ({
  what: 'TASK',
  at: [{ span: task!.span, mark: '' }],
  ...change,
})

/** The words of what is settled, and of what is left. */
const after = (...changes: Change[]) => {
  const anomalies = withSettled(read, changes).filter(({ code }) => code === 'OCR_UNSURE')
  const words = (is: boolean) =>
    anomalies.flatMap(({ settled = false, quote }) => (settled === is ? [quote] : []))
  return { settled: words(true), left: words(false).length }
}

test('without a correction everything is to be looked at', () => {
  expect(after()).toEqual({ settled: [], left: 4 })
})

test.each<[string, Change, string[]]>([
  ['the number', { what: 'FIELD', field: 'SYMBOL', value: '1118/KH-UBND' }, ['118/KH-UBND']],
  ['the title', { what: 'FIELD', field: 'TITLE', value: 'Xây 75 nhà ở' }, ['15']],
  ['a fact beside them', { what: 'FIELD', field: 'SIGNATORY', value: 'Lê Văn Thử' }, []],
  [
    'a citation',
    { what: 'RELATION', at: [{ span: citation!.span, mark: '' }], mention: citation!, relation: 'CITES' },
    ['24/5/2024'],
  ],
  ['the days of a task', ofTask({ fields: ['DEADLINES'], tasks: [task!] }), ['30/11/2024.']],
  ['who leads it', ofTask({ fields: ['LEAD'], tasks: [task!] }), []],
  ['that it is none', ofTask({ fields: null, tasks: [] }), ['30/11/2024.']],
])('who puts right %s has looked at what stands there, and at nothing else', (_, change, settled) => {
  expect(after(change)).toEqual({ settled, left: 4 - settled.length })
})
