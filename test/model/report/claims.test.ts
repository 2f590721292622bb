import { describe, expect, test } from '@jest/globals'
import { judge, judgeOccurrences, readReports } from '../../../bench/reports/read.mjs'
import { claimsOf } from '../../../src/model/report/claims'
import { claimId, parseClaimId } from '../../../src/model/report/claim-id'
import type { ToldResult } from '../../../src/model/report/match-results'
import type { LinkableDocument, LinkableTask } from '../../../src/model/task-link/task-link'

const task = (id: string, section: string, words: string, parentId: string | null = null): LinkableTask => ({
  id,
  section,
  parentId,
  words,
  before: '',
  names: [],
  days: [],
  asksAbove: false,
  evidence: {
    basis: 'TEXT',
    quote: words,
    start: 0,
    end: words.length,
    section,
    rule: 'lead.none',
    confidence: 0.9,
    sourceId: 'S1',
  },
})
const plan: LinkableDocument = {
  id: 'D1',
  symbol: '15/KH-UBND',
  typeLabel: 'Kế hoạch',
  tasks: [
    task('T1', 'II.1', 'Ban hành quy chế quản lý chợ dân sinh'),
    task('T2', 'II.2', 'Xây dựng 40 điểm giữ xe tại các chợ'),
    task('T3', 'II.3', 'Lắp camera an ninh tại trường mầm non'),
    task('T4', 'II.4', 'Lắp camera an ninh tại trường tiểu học'),
    task('T5', 'II.5', 'Chỉnh trang vỉa hè các tuyến phố'),
    task('T6', 'II.5.a', 'Thay gạch lát', 'T5'),
  ],
}
const result = (work: string, more: Partial<ToldResult> = {}): ToldResult => ({
  kind: 'DONE',
  about: '',
  work,
  bodies: [],
  acts: [],
  verb: null,
  amount: null,
  share: null,
  figures: [],
  on: null,
  inTime: false,
  quote: work,
  confidence: 0.9,
  ...more,
})
const told = (...results: ToldResult[]) =>
  claimsOf(results, plan, () => true).map(
    ({ taskId, kind, candidates }) => `${taskId} ${kind}${candidates.length > 0 ? '?' : ''}`,
  )

describe('what a report claims', () => {
  test.each<[string, ToldResult, string[]]>([
    ['the same act', result('quy chế quản lý chợ dân sinh', { acts: ['ban hành'] }), ['T1 CLAIMED']],
    ['an act before it', result('quy chế quản lý chợ dân sinh', { acts: ['trình'] }), ['T1 STARTED']],
    ['another act', result('kiểm tra quy chế quản lý chợ dân sinh', { verb: 'kiểm tra' }), []],
    [
      'as many as asked',
      result('điểm giữ xe tại chợ', { amount: { number: 40, unit: 'điểm' } }),
      ['T2 CLAIMED'],
    ],
    ['fewer', result('điểm giữ xe tại chợ', { amount: { number: 12, unit: 'điểm' } }), ['T2 STARTED']],
    ['a part of it', result('điểm giữ xe tại các chợ', { share: 0.4 }), ['T2 STARTED']],
    ['two that fit', result('camera an ninh tại trường'), ['T3 CLAIMED?', 'T4 CLAIMED?']],
    ['one of these', result('camera an ninh tại trường tiểu học'), ['T4 CLAIMED']],
    ['nothing that was asked for', result('thu hoạch lúa hè thu trên toàn huyện'), []],
    ['a word that is said of anything', result('chợ'), []],
    [
      'the place of a task, with its parts',
      result('', { quote: 'Nhiệm vụ tại khoản 5 mục II Kế hoạch số 15/KH-UBND: xong.' }),
      ['T5 CLAIMED', 'T6 CLAIMED'],
    ],
    [
      'a place of another paper',
      result('quy chế quản lý chợ dân sinh', { quote: 'Khoản 1 mục II Kế hoạch số 16/KH-UBND: xong.' }),
      [],
    ],
  ])('%s', (_, given, claims) => {
    expect(told(given)).toEqual(claims)
  })

  test('is not that a task is done of which it tells how much is open', () => {
    const done = result('điểm giữ xe tại các chợ')
    expect(told(done)).toEqual(['T2 CLAIMED'])
    expect(told(done, result('điểm giữ xe tại các chợ', { share: 0.7 }))).toEqual(['T2 STARTED'])
  })

  test('is but a part where the report tells of a part', () => {
    const [claim] = claimsOf([result('quy chế quản lý chợ dân sinh')], plan, () => false)
    expect(claim).toMatchObject({ taskId: 'T1', kind: 'STARTED' })
  })
})

test('the id of a claim tells report, task and what is said', () => {
  const id = claimId('D2', 'T1', 'CLAIMED')
  expect(parseClaimId(id)).toEqual({ reportId: 'D2', taskId: 'T1', kind: 'CLAIMED' })
  for (const other of ['K.T1.T2', 'C.D2.T1', 'C.D2.T1.CLAIMED.x', '']) expect(parseClaimId(other)).toBeNull()
})

test('on reports that people have read, 0.95 of what is claimed is right, and 0.85 of it is found', () => {
  const judged = readReports().map(judge)
  const count = (what: 'right' | 'wrong' | 'missed') => judged.flatMap((one) => one[what]).length
  const right = count('right')
  expect(judged.length).toBeGreaterThanOrEqual(10)
  expect(right / (right + count('wrong'))).toBeGreaterThanOrEqual(0.95)
  expect(right / (right + count('missed'))).toBeGreaterThanOrEqual(0.85)
})

test('which time of a task that recurs reports mean, as people read them; nothing where they leave it open', () => {
  const judged = readReports().map(judgeOccurrences)
  const all = (what: 'right' | 'wrong' | 'missed' | 'undecided') => judged.flatMap((one) => one[what])
  expect(all('wrong')).toEqual([])
  expect(all('missed')).toEqual([])
  expect(all('right').length).toBeGreaterThanOrEqual(7)
  expect(all('undecided').length).toBeGreaterThanOrEqual(8)
})
