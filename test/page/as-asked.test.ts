import { describe, expect, test } from '@jest/globals'
import { whatIsAsked } from '../../src/page/found/asked'

const DAY = '2026-11-26'

/** What a question asks: lists by their names, or one of what its other words name. */
const asked = (question: string): string => {
  const { named, of } = whatIsAsked(question, DAY)
  return of === null ? named.map(({ name }) => name[0]).join('; ') : `${of.name[0]}: ${of.rest}`
}
const set = (question: string) => {
  const { named, of } = whatIsAsked(question, DAY)
  return (of ?? named[0]!).set
}

const LATE = 'Nhiệm vụ quá hạn'

// cspell:disable
describe('what is late, in the words of who asks', () => {
  test.each([
    ['việc trễ hạn của UBND tỉnh Lạng Sơn', `${LATE}: UBND tỉnh Lạng Sơn`],
    ['UBND tinh Lang Son cham viec gi', `${LATE}: UBND tinh Lang Son`],
    ['lạng sơn trễ mấy việc', `${LATE}: lạng sơn`],
    ['sở nv chậm việc gì', `${LATE}: sở nv`],
    ['việc trễ nhất của lào cai', `${LATE}: lào cai`],
    ['3 việc trễ nhất', LATE],
    ['những việc sở nội vụ chủ trì bị trễ', 'Nhiệm vụ chủ trì (Nhiệm vụ quá hạn): sở nội vụ'],
    ['tỉnh nào trễ nhiều việc nhất chỉ thị 34', `${LATE} theo địa bàn: chỉ thị 34`],
    ['quá hạn dưới 30 ngày', `${LATE} dưới 30 ngày`],
    ['sở y tế lào cai mới quá hạn', 'Nhiệm vụ mới quá hạn (trong 30 ngày qua): sở y tế lào cai'],
    ['hạn nộp báo cáo là khi nào', 'Nhiệm vụ phải báo cáo'],
  ])('%s', (question, answer) => expect(asked(question)).toBe(answer))

  test('less than so many days is none of what is late for longer', () =>
    expect(set('quá hạn dưới 30 ngày')).toEqual({
      state: 'OVERDUE',
      from: '2026-10-28',
      'to-day': '2026-11-25',
    }))

  test.each([
    ['bến tre việc nào chưa xong', 'Nhiệm vụ chưa xong: bến tre'],
    ['việc trẻ em', ''],
  ])('%s: no lateness', (question, answer) => expect(asked(question)).toBe(answer))
})
// cspell:enable
