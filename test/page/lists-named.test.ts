import { describe, expect, test } from '@jest/globals'
import { listAskedOf, listsNamed } from '../../src/page/found/lists-named'

const DAY = '2026-11-26'
const named = (question: string): readonly string[] => listsNamed(question, DAY).map(({ name }) => name[0])

const LATE = 'Nhiệm vụ quá hạn'
const SOON = 'Nhiệm vụ sắp đến hạn (trong 7 ngày)'
const WEEK = 'Nhiệm vụ đến hạn tuần này'
const MONTH = 'Nhiệm vụ đến hạn tháng này'
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
    ['đến hạn tuần này', WEEK],
    ['viec tuan nay', WEEK],
    ['due this week', WEEK],
    ['hạn chót tháng 6/2024', 'Nhiệm vụ đến hạn tháng 6/2024'],
    ['nhiem vu den han thang 12', 'Nhiệm vụ đến hạn tháng 12/2026'],
    ['hạn 06/2025', 'Nhiệm vụ đến hạn tháng 6/2025'],
    ['due in 6/2025', 'Nhiệm vụ đến hạn tháng 6/2025'],
    ['nhiệm vụ đến hạn tháng này', MONTH],
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
    'hạn 6',
    'hạn tháng 13',
    'tháng 6/2024',
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
    expect(set('tuần này')).toEqual({ from: '2026-11-23', 'to-day': '2026-11-29' })
    expect(set('tháng này')).toEqual({ from: '2026-11-01', 'to-day': '2026-11-30' })
    expect(set('hạn chót tháng 2/2024')).toEqual({ from: '2024-02-01', 'to-day': '2024-02-29' })
    expect(set('chưa xong')).toEqual({ state: 'OVERDUE,OPEN,NO_DEADLINE' })
  })
})

describe('what a question asks of what its other words name', () => {
  const asked = (question: string) => {
    const of = listAskedOf(question, DAY)
    return of && [of.name[0], of.rest]
  }
  const SILENT = 'Tỉnh chưa thấy văn bản'
  const ALL = 'Nhiệm vụ'

  test.each([
    ['nhiệm vụ quá hạn Yên Bái', LATE, 'Yên Bái'],
    ['qua han so xay dung yen bai', LATE, 'so xay dung yen bai'],
    ['Sở Y tế Lào Cai quá hạn', LATE, 'Sở Y tế Lào Cai'],
    ['việc chưa xong của tỉnh Lào Cai', UNDONE, 'tỉnh Lào Cai'],
    ['nhiệm vụ sắp đến hạn ở Bến Tre', SOON, 'Bến Tre'],
    ['nhiệm vụ quá hạn theo Chỉ thị 34-CT/TW', LATE, 'Chỉ thị 34 CT TW'],
    ['overdue tasks of Lao Cai', LATE, 'Lao Cai'],
    ['đến hạn tháng 6/2024 của Lào Cai', 'Nhiệm vụ đến hạn tháng 6/2024', 'Lào Cai'],
    ['nhiem vu cua so xay dung lang son', ALL, 'so xay dung lang son'],
    ['nhiệm vụ Sở Y tế Lào Cai', ALL, 'Sở Y tế Lào Cai'],
    ['việc giao cho UBND tỉnh Bến Tre', ALL, 'UBND tỉnh Bến Tre'],
    ['Sở Y tế Lào Cai phải làm gì?', ALL, 'Sở Y tế Lào Cai'],
    ['công an tỉnh lào cai được giao việc gì', ALL, 'công an tỉnh lào cai'],
    ['tasks of Lao Cai', ALL, 'Lao Cai'],
    ['tỉnh nào chưa triển khai chỉ thị 34', SILENT, 'chỉ thị 34'],
    ['tinh nao chua co van ban trien khai chi thi 34?', SILENT, 'chi thi 34'],
    ['còn bao nhiêu tỉnh chưa làm chỉ thị 34', SILENT, 'chỉ thị 34'],
    ['dia phuong nao chua thuc hien 34-CT/TW', SILENT, '34 CT TW'],
    ['việc chưa làm của Lào Cai', UNDONE, 'Lào Cai'],
    ['đến hạn tuần này của Lào Cai', WEEK, 'Lào Cai'],
    ['34-CT/TW nơi nào đã triển khai', 'Tỉnh đã có văn bản', '34 CT TW'],
    ['which provinces have not acted on 34-CT/TW', SILENT, '34 CT TW'],
  ])('"%s"', (question, list, rest) => expect(asked(question)).toEqual([list, rest]))

  test.each([
    'quá hạn',
    'nhiệm vụ quá hạn nào',
    'Bến Tre',
    'trẻ em',
    'việc làm',
    'nhiệm vụ chi',
    'chưa triển khai',
    '34-CT/TW',
    '',
  ])('"%s": nothing', (question) => expect(asked(question)).toBeNull())
})
