import { describe, expect, test } from '@jest/globals'
import { listsNamed } from '../../src/page/found/lists-named'

const DAY = '2026-11-26'
const named = (question: string): readonly string[] => listsNamed(question, DAY).map(({ name }) => name[0])

const LATE = 'Nhiệm vụ quá hạn'
const SOON = 'Nhiệm vụ sắp đến hạn (trong 7 ngày)'
const UNDONE = 'Nhiệm vụ chưa xong'
const DONE = 'Nhiệm vụ đã xong'

describe('the list of tasks that a question names', () => {
  test.each([
    ['quá hạn', LATE],
    ['qua han', LATE],
    ['QUÁ HẠN', LATE],
    ['quá hạn'.normalize('NFD'), LATE],
    ['nhiệm vụ quá hạn', LATE],
    ['các việc trễ hạn', LATE],
    ['cham tien do', LATE],
    ['late', LATE],
    ['overdue tasks', LATE],
    ['all late tasks', LATE],
    ['sắp đến hạn', SOON],
    ['viec sap den han', SOON],
    ['due soon', SOON],
    ['tasks due soon', SOON],
    ['chưa xong', UNDONE],
    ['chua xong', UNDONE],
    ['nhiem vu chua hoan thanh', UNDONE],
    ['not done', UNDONE],
    ['unfinished', UNDONE],
    ['đã xong', DONE],
    ['done', DONE],
    // not written to the end
    ['quá h', LATE],
    ['sap den', SOON],
    ['chưa hoàn', UNDONE],
    ['overdu', LATE],
  ])('"%s"', (question, list) => expect(named(question)).toEqual([list]))

  test.each([
    'quá',
    'nhiệm vụ',
    'tasks',
    'hạn',
    'chưa',
    'quá hạn mức tín dụng',
    'quy hoạch',
    'nhà ở xã hội chưa xong',
    '34-CT/TW',
    'dự án',
    'Lạng Sơn',
    '',
    '  ',
  ])('"%s": none', (question) => expect(named(question)).toEqual([]))

  test('has what the screen of tasks takes: soon is from the day as of which one looks', () => {
    const set = (question: string) => listsNamed(question, DAY)[0]!.set
    expect(set('quá hạn')).toEqual({ state: 'OVERDUE' })
    expect(set('sắp đến hạn')).toEqual({ state: 'OPEN', from: '2026-11-26', 'to-day': '2026-12-03' })
    expect(set('chưa xong')).toEqual({ state: 'OVERDUE,OPEN,NO_DEADLINE' })
  })
})
