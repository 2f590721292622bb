import { describe, expect, test } from '@jest/globals'
import { listAskedOf, listsAsked } from '../../src/page/found/asked-of'
import { nameAsked } from '../../src/page/found/name-asked'
import { listsNamed } from '../../src/page/found/lists-named'
import { questionRead } from '../../src/page/found/question-read'

const DAY = '2026-11-26'
const named = (question: string): readonly string[] => listsNamed(question, DAY).map(({ name }) => name[0])

const LATE = 'Nhiệm vụ quá hạn'
const SOON = 'Nhiệm vụ sắp đến hạn (trong 7 ngày)'
const WEEK = 'Nhiệm vụ đến hạn tuần này'
const MONTH = 'Nhiệm vụ đến hạn tháng này'
const UNDONE = 'Nhiệm vụ chưa xong'
const DONE = 'Nhiệm vụ đã xong'

describe('tasks that a question asks for body by body', () => {
  const grouped = (question: string) => {
    const { named, of } = listsAsked(question, DAY)
    const list = of ?? named[0]
    return list && [list.name[0], list.set['as'] ?? null, of?.rest ?? '']
  }
  test.each([
    ['quá hạn theo cơ quan', `${LATE} theo cơ quan`, 'bodies', ''],
    ['tổng hợp quá hạn theo đơn vị chủ trì', `${LATE} theo cơ quan`, 'bodies', ''],
    ['qua han cua tung so nganh', `${LATE} theo cơ quan`, 'bodies', ''],
    ['sở nào quá hạn nhiều nhất', `${LATE} theo cơ quan`, 'bodies', ''],
    ['ai đang nợ báo cáo', 'Nhiệm vụ báo cáo quá hạn theo cơ quan', 'bodies', ''],
    ['ai quá hạn', `${LATE} theo cơ quan`, 'bodies', ''],
    ['ai trễ hạn chỉ thị 34', `${LATE} theo cơ quan`, 'bodies', 'chỉ thị 34'],
    ['cơ quan nào nhiều việc nhất', 'Nhiệm vụ theo cơ quan', 'bodies', ''],
    ['những cơ quan nào có nhiệm vụ chưa xong', `${UNDONE} theo cơ quan`, 'bodies', ''],
    ['quá hạn theo cơ quan chỉ thị 999', `${LATE} theo cơ quan`, 'bodies', 'chỉ thị 999'],
    ['cơ quan nào nợ báo cáo chỉ thị 34', 'Nhiệm vụ báo cáo quá hạn theo cơ quan', 'bodies', 'chỉ thị 34'],
    ['late by body', `${LATE} theo cơ quan`, 'bodies', ''],
    ['which agencies are late', `${LATE} theo cơ quan`, 'bodies', ''],
    [
      'cơ quan nào chưa hoàn thành nhiệm vụ đúng hạn',
      'Nhiệm vụ không xong đúng hạn theo cơ quan',
      'bodies',
      '',
    ],
    // departments are no units that act
    ['sở nào ở Lào Cai chưa triển khai chỉ thị 34', `${UNDONE} theo cơ quan`, 'bodies', 'Lào Cai chỉ thị 34'],
    ['quá hạn sở y tế lào cai', LATE, null, 'sở y tế lào cai'],
    ['quá hạn sơn la', LATE, null, 'sơn la'],
    // in whose name the year is none
    ['hà nam quá hạn', LATE, null, 'hà nam'],
    ['so xay dung quang nam qua han', LATE, null, 'so xay dung quang nam'],
    ['quá hạn năm qua của hà nam', `${LATE}, có hạn năm trước`, null, 'hà nam'],
    ['an giang con viec gi qua han', LATE, null, 'an giang'],
    ['đơn vị nào chưa thực hiện chỉ thị 34', 'Tỉnh chưa thấy văn bản', null, 'chỉ thị 34'],
  ])('%s', (question, ...list) => expect(grouped(question)).toEqual(list))
})

describe('the list of tasks that a question names', () => {
  test.each([
    ['quá hạn', LATE],
    ['qua han', LATE],
    ['QUÁ HẠN', LATE],
    ['quá hạn'.normalize('NFD'), LATE],
    ['nhiệm vụ quá hạn', LATE],
    ['các việc trễ hạn', LATE],
    ['cham tien do', LATE],
    ['bao nhiêu nhiệm vụ quá hạn', LATE],
    ['còn bao nhiêu việc quá hạn', LATE],
    ['quá hạn lâu nhất', LATE],
    ['xuất excel việc quá hạn', LATE],
    ['tong so nhiem vu qua han', LATE],
    ['hạn báo cáo', 'Nhiệm vụ phải báo cáo'],
    ['hạn cuối báo cáo quý 4', 'Nhiệm vụ phải báo cáo, có hạn quý IV/2026'],
    ['việc chưa báo cáo', 'Nhiệm vụ báo cáo quá hạn'],
    ['việc của tôi', 'Sáng nay: việc của những gì tôi theo dõi'],
    ['chỉ thị nào được triển khai nhiều nhất', 'Trang đầu: văn bản được triển khai nhiều nhất'],
    ['toi phai lam gi', 'Sáng nay: việc của những gì tôi theo dõi'],
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
    ['het han hom nay', 'Nhiệm vụ đến hạn hôm nay'],
    ['việc hôm nay', 'Nhiệm vụ đến hạn hôm nay'],
    ['việc đến hạn ngày mai', 'Nhiệm vụ đến hạn ngày mai'],
    ['due tomorrow', 'Nhiệm vụ đến hạn ngày mai'],
    ['đến hạn tuần sau', 'Nhiệm vụ đến hạn tuần sau'],
    ['viec tuan toi', 'Nhiệm vụ đến hạn tuần sau'],
    ['đến hạn tháng sau', 'Nhiệm vụ đến hạn tháng sau'],
    ['den han cuoi nam', 'Nhiệm vụ đến hạn từ nay đến cuối năm'],
    ['đến hạn quý 4', 'Nhiệm vụ đến hạn quý IV/2026'],
    ['den han quy iii nam 2025', 'Nhiệm vụ đến hạn quý III/2025'],
    ['due in quarter 1 2027', 'Nhiệm vụ đến hạn quý I/2027'],
    ['nhiem vu qua han thang 10', 'Nhiệm vụ quá hạn, có hạn tháng 10/2026'],
    ['den han trong tuan', WEEK],
    ['viec phai lam tuan nay', WEEK],
    ['in danh sách nhiệm vụ quá hạn', LATE],
    ['đến hạn ngày 31/12/2026', 'Nhiệm vụ đến hạn ngày 31/12/2026'],
    ['han cuoi 15/12', 'Nhiệm vụ đến hạn ngày 15/12/2026'],
    ['hạn 30.11.24', 'Nhiệm vụ đến hạn ngày 30/11/2024'],
    ['đến hạn trước 31/12/2026', 'Nhiệm vụ đến hạn từ nay đến 31/12/2026'],
    ['due on 31/12/2026', 'Nhiệm vụ đến hạn ngày 31/12/2026'],
    ['due by 31/12/2026', 'Nhiệm vụ đến hạn từ nay đến 31/12/2026'],
    ['nhiệm vụ tháng 12', 'Nhiệm vụ đến hạn tháng 12/2026'],
    ['viec thang 12/2026', 'Nhiệm vụ đến hạn tháng 12/2026'],
    ['tháng 12', 'Nhiệm vụ đến hạn tháng 12/2026'],
    ['công việc quý IV', 'Nhiệm vụ đến hạn quý IV/2026'],
    ['ai phải báo cáo', 'Nhiệm vụ phải báo cáo'],
    ['viec het han hom qua', 'Nhiệm vụ đến hạn hôm qua'],
    ['cuối năm nay', 'Nhiệm vụ đến hạn từ nay đến cuối năm'],
    ['quá hạn trên 30 ngày', 'Nhiệm vụ quá hạn trên 30 ngày'],
    ['qua han hon 2 thang', 'Nhiệm vụ quá hạn trên 60 ngày'],
    ['overdue for more than 1 week', 'Nhiệm vụ quá hạn trên 7 ngày'],
    ['văn bản mới', 'Văn bản mới, thay đổi trong 7 ngày qua'],
    ['van ban moi tuan nay', 'Văn bản mới, thay đổi trong 7 ngày qua'],
    ['hôm nay có gì mới', 'Văn bản mới, thay đổi trong 1 ngày qua'],
    ['changes this month', 'Văn bản mới, thay đổi trong 30 ngày qua'],
    ['chưa xong', UNDONE],
    ['chua xong', UNDONE],
    ['nhiem vu chua hoan thanh', UNDONE],
    ['not done', UNDONE],
    ['unfinished', UNDONE],
    ['nhiệm vụ không có thời hạn', 'Nhiệm vụ không có hạn'],
    ['viec chua co han', 'Nhiệm vụ không có hạn'],
    ['tasks without a deadline', 'Nhiệm vụ không có hạn'],
    ['đã xong', DONE],
    ['done', DONE],
    // times that have no number
    ['nhiệm vụ hết hạn trong tháng trước', 'Nhiệm vụ đến hạn tháng trước'],
    ['việc đến hạn từ 1/12 đến 15/12', 'Nhiệm vụ đến hạn từ 01/12/2026 đến 15/12/2026'],
    ['đến hạn trong 10 ngày tới', 'Nhiệm vụ đến hạn trong 10 ngày tới'],
    ['viec den han trong 2 tuan toi', 'Nhiệm vụ đến hạn trong 2 tuần tới'],
    ['quá hạn từ đầu năm đến nay', 'Nhiệm vụ quá hạn, có hạn từ đầu năm đến nay'],
    ['quá hạn tháng trước', 'Nhiệm vụ quá hạn, có hạn tháng trước'],
    ['việc hạn 30/6/2026 chưa xong', 'Nhiệm vụ chưa xong, có hạn ngày 30/06/2026'],
    ['chua xong den han 30/11', 'Nhiệm vụ chưa xong, có hạn ngày 30/11/2026'],
    ['quý III còn việc nào chưa xong', 'Nhiệm vụ chưa xong, có hạn quý III/2026'],
    ['việc quý này', 'Nhiệm vụ đến hạn quý này'],
    ['nhiệm vụ 6 tháng đầu năm 2026', 'Nhiệm vụ đến hạn 6 tháng đầu năm 2026'],
    ['hôm nay có việc gì đến hạn', 'Nhiệm vụ đến hạn hôm nay'],
    ['due last month', 'Nhiệm vụ đến hạn tháng trước'],
    // done, late, and not so
    ['nhiệm vụ hoàn thành trễ hạn', 'Nhiệm vụ xong trễ hạn'],
    ['đã xong nhưng quá hạn', 'Nhiệm vụ xong trễ hạn'],
    ['việc làm xong đúng hạn', 'Nhiệm vụ xong đúng hạn'],
    ['chưa hoàn thành đúng hạn', 'Nhiệm vụ không xong đúng hạn'],
    ['nhiệm vụ chưa quá hạn', 'Nhiệm vụ còn hạn'],
    ['viec con trong han', 'Nhiệm vụ còn hạn'],
    ['quá hạn mà chưa xong', LATE],
    ['không có nhiệm vụ nào quá hạn', LATE],
    ['có việc gì quá hạn không', LATE],
    ['tỉnh nào quá hạn nhiều nhất', LATE],
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
    'hạn 31/11',
    'tháng 6/2024',
    'chưa',
    'quá hạn mức tín dụng',
    'năm 2024',
    'chương trình 5 năm tới',
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
    expect(set('đến hạn ngày mai')).toEqual({ from: '2026-11-27', 'to-day': '2026-11-27' })
    expect(set('tuần sau')).toEqual({ from: '2026-11-30', 'to-day': '2026-12-06' })
    expect(set('tháng sau')).toEqual({ from: '2026-12-01', 'to-day': '2026-12-31' })
    expect(set('đến hạn cuối năm')).toEqual({ from: '2026-11-26', 'to-day': '2026-12-31' })
    expect(set('đến hạn trước 31/12/2026')).toEqual({ from: '2026-11-26', 'to-day': '2026-12-31' })
    expect(set('hạn quý II/2024')).toEqual({ from: '2024-04-01', 'to-day': '2024-06-30' })
    expect(set('quá hạn tháng 10')).toEqual({ state: 'OVERDUE', from: '2026-10-01', 'to-day': '2026-10-31' })
    expect(set('quá hạn trên 30 ngày')).toEqual({ state: 'OVERDUE', 'to-day': '2026-10-26' })
    expect(set('chưa xong')).toEqual({ state: 'OVERDUE,OPEN,NO_DEADLINE' })
  })
})

describe('what a question asks of what its other words name', () => {
  const asked = (question: string) => {
    const of = listAskedOf(question, DAY)
    return of && [of.name[0], of.rest]
  }
  const SILENT = 'Tỉnh chưa thấy văn bản'
  const ACTED = 'Tỉnh đã có văn bản'
  const STANDING = 'Tổng hợp tình hình triển khai'
  const ALL = 'Nhiệm vụ'
  const FORCE = 'Còn hiệu lực, đã bị sửa đổi, thay thế chưa'
  const CHANGED = 'Trước và sau sắp xếp, văn bản và nhiệm vụ được nhận'

  test.each([
    ['nhiệm vụ quá hạn Yên Bái', LATE, 'Yên Bái'],
    // a word that leads has other accents
    ['nhiệm vụ quá hạn trồng cây', LATE, 'trồng cây'],
    ['nhiệm vụ quá hạn về nhà ở', LATE, 'nhà ở'],
    ['nhiem vu qua han ve nha o', LATE, 'nha o'],
    ['còn mấy việc chưa làm của UBND tỉnh Yên Bái', UNDONE, 'UBND tỉnh Yên Bái'],
    ['lạng sơn còn mấy việc chưa làm', UNDONE, 'lạng sơn'],
    ['đơn vị chủ trì chỉ thị 34', 'Nhiệm vụ được giao', 'chỉ thị 34'],
    ['nội dung chỉ thị 34', 'Đọc', 'chỉ thị 34'],
    ['chỉ thị 34 ban hành ngày nào', 'Đọc', 'chỉ thị 34'],
    ['cơ quan nào ban hành chỉ thị 34', 'Đọc', 'chỉ thị 34'],
    ['khi nào hết hạn chỉ thị 39', 'Nhiệm vụ và thời hạn', 'chỉ thị 39'],
    ['34-CT/TW nói về gì', 'Đọc', '34 CT TW'],
    ['kế hoạch nào của Lào Cai thực hiện chỉ thị 34', 'Kế hoạch triển khai', 'Lào Cai chỉ thị 34'],
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
    ['34-CT/TW nơi nào đã triển khai', ACTED, '34 CT TW'],
    ['bao nhiêu tỉnh đã triển khai chỉ thị 34', ACTED, 'chỉ thị 34'],
    ['ds tinh chua trien khai ct 34', SILENT, 'ct 34'],
    ['ai chưa làm chỉ thị 34', SILENT, 'chỉ thị 34'],
    ['chỉ thị 34 đã có bao nhiêu tỉnh làm', ACTED, 'chỉ thị 34'],
    ['bao nhiêu địa phương có kế hoạch thực hiện chỉ thị 34', ACTED, 'chỉ thị 34'],
    ['quá hạn tỉnh Lào Cai chỉ thị 34', LATE, 'tỉnh Lào Cai chỉ thị 34'],
    ['danh sách tỉnh chưa báo cáo ct 34', SILENT, 'ct 34'],
    ['hạn báo cáo chỉ thị 34 là ngày nào', 'Nhiệm vụ phải báo cáo', 'chỉ thị 34'],
    ['chỉ thị 34 tỉnh nào chưa?', SILENT, 'chỉ thị 34'],
    ['đến hạn 30/11 của Lào Cai', 'Nhiệm vụ đến hạn ngày 30/11/2026', 'Lào Cai'],
    ['chỉ thị 34 tinh nao da lam roi?', ACTED, 'chỉ thị 34'],
    [
      'Sở Xây dựng Yên Bái phải làm gì đến 31/12?',
      'Nhiệm vụ đến hạn từ nay đến 31/12/2026',
      'Sở Xây dựng Yên Bái',
    ],
    ['sở y tế lào cai phải làm gì tuần này', WEEK, 'sở y tế lào cai'],
    ['so y te lao cai can lam gi trong thang 12', 'Nhiệm vụ đến hạn tháng 12/2026', 'so y te lao cai'],
    // a time that a state of tasks has, beside whose they are
    ['lào cai quá hạn tháng trước', 'Nhiệm vụ quá hạn, có hạn tháng trước', 'lào cai'],
    ['việc chưa đến hạn quý IV của Lào Cai', 'Nhiệm vụ còn hạn, có hạn quý IV/2026', 'Lào Cai'],
    ['chưa hoàn thành và đã quá hạn của sở xây dựng lào cai', LATE, 'sở xây dựng lào cai'],
    ['nhiệm vụ chưa quá hạn của sở xây dựng lào cai', 'Nhiệm vụ còn hạn', 'sở xây dựng lào cai'],
    ['sở xây dựng lào cai đã hoàn thành bao nhiêu nhiệm vụ', DONE, 'sở xây dựng lào cai'],
    ['lào cai không có nhiệm vụ nào quá hạn à', LATE, 'lào cai'],
    ['sở tài chính lào cai có quá hạn không', LATE, 'sở tài chính lào cai'],
    ['hà nội quá hạn nhiều nhất', LATE, 'hà nội'],
    ['việc nào của lào cai quá hạn mà chưa báo cáo', LATE, 'lào cai'],
    ['lào cai chưa làm được việc gì', UNDONE, 'lào cai'],
    ['sở tài chính lào cai không còn việc gì quá hạn chứ', LATE, 'sở tài chính lào cai'],
    ['công an tỉnh lào cai có nhiệm vụ gì trong chỉ thị 999', ALL, 'công an tỉnh lào cai chỉ thị 999'],
    ['đã hoàn thành bao nhiêu phần trăm chỉ thị 999', STANDING, 'chỉ thị 999'],
    // names that end as a question does
    ['Cồn Cỏ quá hạn', LATE, 'Cồn Cỏ'],
    ['Bù Đăng quá hạn', LATE, 'Bù Đăng'],
    // a year behind a symbol is that of the paper
    ['quá hạn nghị quyết 12/NQ-HĐND năm 2024', LATE, 'nghị quyết 12 NQ HĐND năm 2024'],
    ['tiến độ thực hiện nhiệm vụ của sở tài chính lào cai', ALL, 'sở tài chính lào cai'],
    ['sở xây dựng lào cai phải làm gì theo chỉ thị 34', ALL, 'sở xây dựng lào cai chỉ thị 34'],
    // the part of a body, what a paper gives, who signed it
    ['sở xây dựng lào cai chủ trì những việc gì', 'Nhiệm vụ chủ trì', 'sở xây dựng lào cai'],
    ['nhiệm vụ do sở xây dựng lào cai chủ trì', 'Nhiệm vụ chủ trì', 'sở xây dựng lào cai'],
    ['so tai chinh lao cai phoi hop viec gi', 'Nhiệm vụ phối hợp', 'so tai chinh lao cai'],
    ['chỉ thị 34 giao những nhiệm vụ gì', 'Nhiệm vụ được giao', 'chỉ thị 34'],
    ['chi thi 34 giao viec cho ai', 'Nhiệm vụ được giao', 'chi thi 34'],
    ['ai chủ trì chỉ thị 34', 'Nhiệm vụ được giao', 'chỉ thị 34'],
    ['ai ký 215/KH-UBND', 'Người ký', '215 KH UBND'],
    // districts and communes
    ['huyện nào của Lào Cai chưa triển khai chỉ thị 34', 'Huyện chưa thấy văn bản', 'Lào Cai chỉ thị 34'],
    ['bao nhiêu xã đã triển khai chỉ thị 999', 'Xã đã có văn bản', 'chỉ thị 999'],
    ['34-CT/TW đã triển khai đến xã chưa', 'Xã đã có văn bản', '34 CT TW'],
    ['xã Tú Lệ đã triển khai chỉ thị 999 chưa', ACTED, 'xã Tú Lệ chỉ thị 999'],
    // other verbs
    ['các tỉnh không có văn bản triển khai chỉ thị 34', SILENT, 'chỉ thị 34'],
    ['những tỉnh nào vẫn chưa có động thái gì với chỉ thị 34', SILENT, 'chỉ thị 34'],
    ['tỉnh nào im lặng chỉ thị 34', SILENT, 'chỉ thị 34'],
    ['bao nhiêu tỉnh thành đã quán triệt chỉ thị 34', ACTED, 'chỉ thị 34'],
    ['huyện Văn Chấn làm gì theo chỉ thị 34', ACTED, 'huyện Văn Chấn chỉ thị 34'],
    ['những tỉnh chậm triển khai chỉ thị 34', STANDING, 'chỉ thị 34'],
    ['tỷ lệ hoàn thành chỉ thị 999', STANDING, 'chỉ thị 999'],
    ['chỉ thị 999 làm đến đâu rồi', STANDING, 'chỉ thị 999'],
    ['tỉnh nào không quá hạn chỉ thị 34', STANDING, 'chỉ thị 34'],
    ['tỉnh nào đã triển khai chỉ thị 34 trong tháng 11', 'Văn bản ban hành tháng 11/2026', 'chỉ thị 34'],
    // whether one place has
    ['lạng sơn đã triển khai chỉ thị 34 chưa', ACTED, 'lạng sơn chỉ thị 34'],
    ['lang son da lam chi thi 34 chua?', ACTED, 'lang son chi thi 34'],
    // in whose name the verb is none
    ['lâm đồng làm chỉ thị 34 chưa', ACTED, 'lâm đồng chỉ thị 34'],
    ['tinh lam dong thuc hien chi thi 34 chua', ACTED, 'tinh lam dong chi thi 34'],
    // the end of whose name is a word for places
    ['hà nội đã triển khai chỉ thị 34 chưa', ACTED, 'hà nội chỉ thị 34'],
    ['ha noi da lam chi thi 34 chua', ACTED, 'ha noi chi thi 34'],
    ['hà tĩnh chưa triển khai chỉ thị 34 à', SILENT, 'hà tĩnh chỉ thị 34'],
    ['Hạ Hòa: tỉnh nào chưa triển khai chỉ thị 34', SILENT, 'Hạ Hòa chỉ thị 34'],
    ['việc nào trễ của sở xd hà tĩnh', LATE, 'sở xd hà tĩnh'],
    ['sở y tế hà tĩnh có việc gì tháng 12', 'Nhiệm vụ đến hạn tháng 12/2026', 'sở y tế hà tĩnh'],
    ['Lạng Sơn có kế hoạch thực hiện 34-CT/TW chưa', ACTED, 'Lạng Sơn 34 CT TW'],
    ['lạng sơn đã ban hành những văn bản gì về chỉ thị 34', ACTED, 'lạng sơn về chỉ thị 34'],
    ['chi thi 34 qua han lang son', LATE, 'chi thi 34 lang son'],
    ['hạn của sở tài chính lào cai', 'Nhiệm vụ', 'sở tài chính lào cai'],
    ['đến hạn cuối năm của Lào Cai', 'Nhiệm vụ đến hạn từ nay đến cuối năm', 'Lào Cai'],
    ['đến hạn quý IV Sở Y tế Lào Cai', 'Nhiệm vụ đến hạn quý IV/2026', 'Sở Y tế Lào Cai'],
    ['tình hình triển khai chỉ thị 34', STANDING, 'chỉ thị 34'],
    ['so sanh cac tinh thuc hien 34-CT/TW', STANDING, '34 CT TW'],
    ['tổng hợp kết quả thực hiện chỉ thị 34', STANDING, 'chỉ thị 34'],
    ['progress of 34-CT/TW', STANDING, '34 CT TW'],
    // as it stands above what somebody has to write
    ['Báo cáo kết quả triển khai Chỉ thị 34-CT/TW', STANDING, 'Chỉ thị 34 CT TW'],
    ['V/v báo cáo tình hình thực hiện chỉ thị số 34-CT/TW', STANDING, 'chỉ thị số 34 CT TW'],
    ['bao cao so ket 02 nam thuc hien chi thi 34', STANDING, 'chi thi 34'],
    ['report on 34-CT/TW', STANDING, '34 CT TW'],
    ['nhiệm vụ không có thời hạn của Sở Tài chính Lào Cai', 'Nhiệm vụ không có hạn', 'Sở Tài chính Lào Cai'],
    ['compare Lao Cai and Hue 34-CT/TW', STANDING, 'Lao Cai and Hue 34 CT TW'],
    ['which provinces have not acted on 34-CT/TW', SILENT, '34 CT TW'],
    ['nhiệm vụ tháng 12 của Lào Cai', 'Nhiệm vụ đến hạn tháng 12/2026', 'Lào Cai'],
    ['việc của sở xây dựng lào cai tháng 12', 'Nhiệm vụ đến hạn tháng 12/2026', 'sở xây dựng lào cai'],
    ['viec quy 4 nam 2026 lao cai', 'Nhiệm vụ đến hạn quý IV/2026', 'lao cai'],
    ['ai phải báo cáo chỉ thị 34', 'Nhiệm vụ phải báo cáo', 'chỉ thị 34'],
    [
      'văn bản triển khai chỉ thị 34 sau ngày 1/8/2024, xếp theo tỉnh',
      'Văn bản ban hành từ 02/08/2024',
      'chi thi 34',
    ],
    ['van ban thuc hien 34-CT/TW tu thang 8/2024', 'Văn bản ban hành từ 01/08/2024', '34 ct tw'],
    ['văn bản chỉ thị 34 trước 1/9/2024', 'Văn bản ban hành đến 31/08/2024', 'chi thi 34'],
    ['papers on directive 34 issued by 31/8/2024', 'Văn bản ban hành đến 31/08/2024', 'directive 34'],
    ['tỉnh nào chậm nhất chỉ thị 34', STANDING, 'chỉ thị 34'],
    ['chi thi 34 tinh nao lam nhanh nhat', STANDING, 'chi thi 34'],
    ['sở y tế lào cai quá hạn trên 30 ngày', 'Nhiệm vụ quá hạn trên 30 ngày', 'sở y tế lào cai'],
    ['cần thơ gồm những tỉnh nào', CHANGED, 'cần thơ'],
    ['tỉnh nào sáp nhập vào Cần Thơ?', CHANGED, 'Cần Thơ'],
    ['việc cần thơ tiếp nhận từ hậu giang', CHANGED, 'cần thơ'],
    ['can tho nhan viec gi tu hau giang', CHANGED, 'can tho'],
    ['hau giang nay thuoc tinh nao', CHANGED, 'hau giang'],
    ['ha noi gom nhung xa nao', CHANGED, 'ha noi'],
    ['which provinces were merged into Can Tho', CHANGED, 'Can Tho'],
    ['34-CT/TW còn hiệu lực không?', FORCE, '34 CT TW'],
    ['chi thi 34 het hieu luc chua', FORCE, 'chi thi 34'],
    ['văn bản thay thế 34-CT/TW', FORCE, '34 CT TW'],
    ['văn bản nào đã sửa đổi, bổ sung Quyết định 338/QĐ-TTg', FORCE, 'Quyết định 338 QĐ TTg'],
    ['chỉ thị 34 đã bị thay thế bởi văn bản nào', FORCE, 'chỉ thị 34'],
    ['34-CT/TW is still in force', FORCE, '34 CT TW'],
    ['what replaced 34-CT/TW', FORCE, '34 CT TW'],
  ])('"%s"', (question, list, rest) => expect(asked(question)).toEqual([list, rest]))

  test('what leads to a name is none of it', () => {
    expect(nameAsked('về chỉ thị 34 của')).toBe('chỉ thị 34')
    // là leads to what is asked, La is half of a province
    expect(nameAsked('chỉ thị 34 sơn la')).toBe('chỉ thị 34 sơn la')
    expect(nameAsked('nhiệm vụ của sở y tế là gì')).toBe('sở y tế')
    expect(nameAsked('của')).toBe('')
  })

  test.each([
    'quá hạn',
    'nhiệm vụ quá hạn nào',
    'tình hình mới',
    'Bến Tre',
    'trẻ em',
    'việc làm',
    'nhiệm vụ chi',
    'chưa triển khai',
    'sớm nhất',
    'hợp nhất',
    '34-CT/TW',
    'báo cáo 90661/BC-UBND',
    'báo cáo số 12',
    'Nghị quyết sửa đổi, bổ sung Nghị quyết 12/NQ-HĐND',
    'kế hoạch thay thế nhà tạm 2025',
    '',
  ])('"%s": nothing', (question) => expect(asked(question)).toBeNull())
})

test('a month is called by its name in English', () =>
  expect(listsNamed(questionRead('tasks due in December', DAY), DAY)[0]!.name[1]).toBe(
    'Tasks that are due in December 2026',
  ))

// cspell:disable
test.each([
  ['nv quá hạn', 'nhiệm vụ quá hạn'],
  ['tỉnh nào chưa có vb chỉ thị 34', 'tỉnh nào chưa có văn bản chỉ thị 34'],
  ['sở nv lào cai', 'sở nv lào cai'],
  ['cq nào quá hạn', 'cơ quan nào quá hạn'],
  ['nhieemj vuj quas hanj laof cai', 'nhiem vu qua han lao cai'],
  // as typed it asks for a list: no key is taken from it
  ['tasks due this week', 'tasks due this week'],
  ['which provinces have not acted on 34-CT/TW', 'which provinces have not acted on 34-CT/TW'],
  // English months, days and types
  ['tasks due in December', 'tasks due in tháng 12'],
  ['late tasks of directive 34', 'late tasks of chỉ thị 34'],
  ['tasks of 34-CT/TW due by 31 December 2026', 'tasks of 34-CT/TW due by 31/12/2026'],
  ['due on December 31, 2026', 'due on 31/12/2026'],
  ['plans of Lang Son, May 2024', 'kế hoạch of Lang Son, tháng 5/2024'],
  ['due in May', 'due in tháng 5'],
  ['may moc cua sep', 'may moc cua sep'],
  // neither asks for a list
  ['nhaf owr xax hooij', 'nhaf owr xax hooij'],
])('what officers shorten, or a typing method has left, is read: %s', (question, read) =>
  expect(questionRead(question, DAY)).toBe(read),
)
// cspell:enable
