import { addDays } from '../../model/date.js'
import { wordsIn } from './named.js'

/** As far as the digest of a morning looks ahead. */
const DAYS_AHEAD = 7
/** As far as the first screen looks back for what fell overdue. */
const DAYS_BEHIND = 30

/** Each of the first behind each of the others, as a phrase. */
export const each = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce(
    (phrases, words) => phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`.trim())),
    [''],
  )

const LATE = ['quá hạn', 'trễ hạn', 'chậm hạn', 'muộn hạn']
/** The same of work, in a word that without its accents is a word of much else. */
const SLOW = ['trễ', 'chậm', 'muộn', 'chậm trễ', 'chậm tiến độ']
const WORK = ['việc', 'nhiệm vụ', 'công việc']
const MOST = ['nhất', 'lâu nhất', 'nhiều nhất']
const LATE_SAID = [...LATE, 'chậm', 'trễ', 'muộn', 'chậm tiến độ', 'sau hạn']
const NOT_DONE = [
  'chưa xong',
  'chưa hoàn thành',
  'chưa làm xong',
  'chưa thực hiện xong',
  'chưa làm',
  'chưa làm được',
  'chưa thực hiện',
]
const FINISHED = ['xong', 'hoàn thành', 'hoàn thành nhiệm vụ', 'làm xong', 'thực hiện xong']

/** What is written to those who are late, which the page does not write itself. */
export const NUDGES: readonly string[] = [
  ...each(
    ['', 'gửi', 'cách gửi', 'muốn', 'làm sao'],
    ['nhắc', 'đôn đốc'],
    ['việc', 'nhiệm vụ', 'tiến độ', 'báo cáo', 'các đơn vị', 'các tỉnh', 'các sở'],
  ),
  ...each(
    ['', 'soạn', 'dự thảo', 'viết', 'làm', 'gửi', 'mẫu'],
    ['công văn', 'văn bản', 'thư', 'tin nhắn'],
    ['đôn đốc', 'nhắc', 'nhắc việc', 'nhắc nhở'],
  )
    // letters of that kind are papers, too, which others have written
    .filter((phrase) => !/^(?:công văn|văn bản) (?:đôn đốc|nhắc nhở)$/.test(phrase)),
  'nhắc nhở',
  'reminders',
  'send reminders',
]

const bare = new Map<string, string>()

/** The words of a phrase without accents; there are thousands, and each question is held against all of them. */
export function bareOf(phrase: string): string {
  const known = bare.get(phrase)
  if (known !== undefined) return known
  const words = wordsIn(phrase).join(' ')
  bare.set(phrase, words)
  return words
}

/** A list of tasks or changes as people ask for it. */
export interface List {
  readonly name: readonly [vietnamese: string, english: string]
  /** What people write who want it, in both languages; accents may be left out. */
  readonly by: readonly string[]
  /** Parameters of the screen, as of a day. */
  readonly set: (day: string) => Readonly<Record<string, string>>
  /** Tasks, where it is not said. */
  readonly screen?: 'agencies' | 'changes' | 'desk' | 'home' | 'intake' | 'morning' | 'papers'
}

export const LISTS: readonly List[] = [
  {
    name: ['Nhiệm vụ quá hạn', 'Tasks that are overdue'],
    by: [
      'quá hạn',
      'quá hạn lâu nhất',
      'trễ hạn lâu nhất',
      'quá hạn nhiều ngày nhất',
      'trễ hạn',
      'chậm hạn',
      'hết hạn',
      'chậm tiến độ',
      // trễ and chậm alone are Tre of a name and much else without their accents
      ...each(WORK, ['', 'nào', 'gì'], ['', 'đang', 'bị', 'đang bị'], [...LATE, ...SLOW], ['', ...MOST]),
      ...each(
        ['', 'đang', 'bị', 'đang bị'],
        [...LATE, ...SLOW],
        ['', 'nhiều'],
        [
          'việc gì',
          'việc nào',
          'những việc gì',
          'những việc nào',
          'mấy việc',
          'bao nhiêu việc',
          'bao nhiêu nhiệm vụ',
          'nhiệm vụ nào',
          'nhiệm vụ gì',
        ],
      ),
      ...each(['trễ', 'chậm'], ['', 'nhiều'], ['việc', 'nhiệm vụ']),
      'chậm trễ',
      'chậm muộn',
      ...NUDGES,
      ...each(['có', 'có bị', 'đã', 'còn'], LATE, ['không', 'chưa']),
      'đang trễ',
      'bị trễ',
      'bị chậm',
      'trễ',
      'chậm',
      'late',
      'overdue',
      'past due',
      // whether there is any
      ...each(
        ['không có', 'không còn', 'có'],
        ['nhiệm vụ nào', 'việc nào', 'việc gì', 'nhiệm vụ', 'việc'],
        ['', 'bị'],
        LATE,
      ),
      // what is late is not done
      ...each(LATE, ['', 'mà', 'nhưng', 'và'], ['chưa báo cáo', 'chưa có báo cáo']),
      ...each(NOT_DONE, ['', 'mà', 'và'], ['', 'đã'], LATE),
      ...each(LATE, ['mà', 'nhưng', 'và', 'vẫn', 'mà vẫn', 'nhưng vẫn', ''], NOT_DONE),
    ],
    set: () => ({ state: 'OVERDUE' }),
  },
  {
    name: ['Nhiệm vụ mới quá hạn (trong 30 ngày qua)', 'Tasks that fell overdue within the last 30 days'],
    by: [...each(['mới', 'vừa', 'mới bị', 'vừa bị', 'vừa mới'], LATE), 'newly overdue', 'newly late'],
    set: (day) => ({ state: 'OVERDUE', from: addDays(day, -DAYS_BEHIND), 'to-day': addDays(day, -1) }),
  },
  {
    name: ['Nhiệm vụ sắp đến hạn (trong 7 ngày)', 'Tasks that are due within 7 days'],
    by: [
      'sắp đến hạn',
      'sắp tới hạn',
      'sắp hết hạn',
      'sắp quá hạn',
      'gần đến hạn',
      'sắp trễ',
      'sắp trễ hạn',
      ...each(['việc', 'nhiệm vụ'], ['', 'nào'], ['gấp', 'khẩn', 'cần làm ngay', 'cần ưu tiên']),
      'cần làm ngay',
      'đến hạn',
      'due soon',
      'due',
    ],
    set: (day) => ({ state: 'OPEN', from: day, 'to-day': addDays(day, DAYS_AHEAD) }),
  },
  {
    name: ['Nhiệm vụ còn hạn', 'Tasks that are not due yet'],
    by: [
      ...each(['chưa', 'không', 'chưa bị', 'không bị'], [...LATE, 'chậm tiến độ']),
      ...each(['chưa'], ['đến hạn', 'tới hạn', 'hết hạn']),
      ...each(['còn', 'còn trong', 'đang trong'], ['hạn', 'thời hạn']),
      'trong hạn',
      'not late',
      'not overdue',
      'not due',
      'not due yet',
    ],
    set: () => ({ state: 'OPEN' }),
  },
  {
    name: ['Nhiệm vụ chưa xong', 'Tasks that are not done'],
    by: [...NOT_DONE, 'còn dở', 'not done', 'not finished', 'undone', 'unfinished'],
    set: () => ({ state: 'OVERDUE,OPEN,NO_DEADLINE' }),
  },
  {
    name: ['Nhiệm vụ không có hạn', 'Tasks without a deadline'],
    by: [
      ...each(
        ['không', 'không có', 'chưa có', 'chưa rõ', 'không rõ', 'không ghi', 'thiếu', 'chưa định'],
        ['hạn', 'thời hạn'],
      ),
      'no deadline',
      'without a deadline',
      'without deadline',
    ],
    set: () => ({ state: 'NO_DEADLINE' }),
  },
  {
    name: ['Nhiệm vụ phải báo cáo', 'Tasks to report'],
    by: [
      'ai phải báo cáo',
      'phải báo cáo',
      'báo cáo cho ai',
      ...each(['hạn', 'thời hạn', 'hạn chót', 'hạn cuối', 'hạn nộp', 'hạn gửi'], ['báo cáo']),
      'báo cáo trước ngày nào',
      ...each(
        ['hạn', 'thời hạn', 'hạn nộp', 'hạn gửi'],
        ['báo cáo'],
        ['', 'là'],
        ['khi nào', 'ngày nào', 'bao giờ', 'lúc nào'],
      ),
      'khi nào báo cáo',
      'bao giờ báo cáo',
      'báo cáo khi nào',
      'who must report',
      'who reports',
      'when to report',
    ],
    set: () => ({ text: 'báo cáo' }),
  },
  {
    name: ['Nhiệm vụ báo cáo quá hạn', 'Tasks to report that are overdue'],
    by: [
      ...each(['nợ', 'chậm', 'trễ', 'chưa', 'chưa có', 'chưa gửi', 'chưa nộp', 'thiếu'], ['báo cáo']),
      'báo cáo quá hạn',
      'late reports',
    ],
    set: () => ({ state: 'OVERDUE', text: 'báo cáo' }),
  },
  {
    name: ['Nhiệm vụ đã xong', 'Tasks that are done'],
    by: [
      ...each(['đã'], FINISHED),
      ...each(
        ['đã xong', 'đã làm xong', 'đã hoàn thành', 'đã làm được'],
        ['việc nào', 'việc gì', 'những việc gì', 'mấy việc', 'bao nhiêu việc', 'những gì'],
      ),
      'đã làm được gì',
      'done',
      'finished',
      'completed',
    ],
    set: () => ({ state: 'DONE_ON_TIME,DONE_LATE' }),
  },
  {
    name: ['Nhiệm vụ xong trễ hạn', 'Tasks that were done late'],
    by: [
      ...each(['', 'đã'], FINISHED, ['', 'nhưng', 'mà', 'nhưng bị', 'mà bị', 'bị'], LATE_SAID),
      'done late',
      'finished late',
      'completed late',
    ],
    set: () => ({ state: 'DONE_LATE' }),
  },
  {
    name: ['Nhiệm vụ xong đúng hạn', 'Tasks that were done on time'],
    by: [
      ...each(['', 'đã'], FINISHED, ['đúng', 'trước', 'trong'], ['hạn', 'thời hạn', 'tiến độ']),
      'done on time',
      'finished on time',
      'completed on time',
    ],
    set: () => ({ state: 'DONE_ON_TIME' }),
  },
  {
    name: ['Nhiệm vụ không xong đúng hạn', 'Tasks that were not done on time'],
    by: [
      ...each(['chưa', 'không'], ['', 'được'], FINISHED, ['đúng'], ['hạn', 'thời hạn', 'tiến độ']),
      'not done on time',
    ],
    set: () => ({ state: 'OVERDUE,DONE_LATE' }),
  },
]

const NEWS = [
  'văn bản mới',
  'văn bản mới nhất',
  'văn bản đến',
  'có gì mới',
  'có gì thay đổi',
  'có văn bản gì mới',
  'có văn bản nào mới',
  'có văn bản mới',
  'văn bản nào mới',
  ...each(['', 'văn bản', 'văn bản nào'], ['mới', 'vừa'], ['nạp', 'nạp vào', 'thêm', 'cập nhật']),
  ...each(['văn bản'], ['nhận', 'nhận được', 'mới nhận', 'vừa nhận']),
  'thay đổi',
  'thay đổi gì',
]
const NEWS_IN_ENGLISH = ['new papers', 'changes', 'what is new', 'what changed']
/** Of who asks without a time. */
const USUAL_DAYS = 7

/** What came and changed in the last days, as people ask for it. */
export const CHANGES: readonly List[] = [
  // each day begins with the one before
  [
    1,
    ['hôm nay', 'hôm qua', 'từ hôm qua', 'từ hôm qua đến nay'],
    ['today', 'yesterday', 'since yesterday'],
  ] as const,
  [USUAL_DAYS, ['tuần này'], ['this week']] as const,
  [14, ['tuần trước'], ['last week']] as const,
  [30, ['tháng này'], ['this month']] as const,
].map(([days, times, inEnglish]) => ({
  name: [`Văn bản mới, thay đổi trong ${days} ngày qua`, `New papers and changes of the last ${days} days`],
  by: [
    ...each(NEWS, ['', 'trong'], times),
    ...each(times, [...NEWS, 'có gì']),
    ...(days === 1 ? each(['sáng nay', 'đêm qua', 'chiều nay'], NEWS) : []),
    ...each(NEWS_IN_ENGLISH, inEnglish),
    ...(days === USUAL_DAYS ? [...NEWS, ...NEWS_IN_ENGLISH] : []),
  ],
  set: () => ({ days: `${days}` }),
  screen: 'changes',
}))

/** What awaits who asks. */
export const MORNING: List = {
  name: ['Sáng nay: việc của những gì tôi theo dõi', 'This morning: what I follow'],
  by: [
    ...each(['việc', 'nhiệm vụ', 'công việc'], ['', 'nào'], ['của', 'giao cho'], ['tôi', 'mình', 'em']),
    ...each(['tôi', 'mình', 'hôm nay tôi'], ['phải làm gì', 'có việc gì', 'cần làm gì', 'còn việc gì']),
    ...each(['việc', 'nhiệm vụ', ''], ['tôi', 'mình'], ['theo dõi', 'phải làm', 'đang theo dõi']),
    'đang theo dõi',
    'sáng nay có gì',
    'hôm nay có gì',
    'hôm nay có việc gì',
    'my tasks',
    'what i follow',
    'what must i do',
  ],
  set: () => ({}),
  screen: 'morning',
}

/** That, and what is to be seen first, as people ask for it. */
export const FIRST: readonly List[] = [
  MORNING,
  {
    name: ['Nhiệm vụ', 'Tasks'],
    by: [
      ...each(['tổng số', 'tất cả', 'bao nhiêu', 'có bao nhiêu', 'thống kê'], WORK),
      ...each(['tỉ lệ', 'tỷ lệ'], ['hoàn thành', 'quá hạn', 'đúng hạn'], ['', 'nhiệm vụ']),
      ...each(['', 'được'], ['bao nhiêu', 'mấy'], ['phần trăm'], WORK, [
        'đã xong',
        'xong',
        'hoàn thành',
        'đã hoàn thành',
      ]),
      'all tasks',
    ],
    set: () => ({}),
  },
  {
    name: ['Tất cả văn bản', 'All papers'],
    by: [
      ...each(['', 'các', 'mọi', 'danh sách', 'danh sách các', 'danh mục', 'kho', 'xem'], ['văn bản']),
      'papers',
      'all papers',
    ],
    set: () => ({}),
    screen: 'papers',
  },
  {
    name: ['Tất cả cơ quan', 'All bodies'],
    by: [
      ...each(
        ['', 'các', 'mọi', 'tất cả', 'danh sách', 'danh sách các', 'danh bạ', 'bao nhiêu', 'có bao nhiêu'],
        ['cơ quan', 'đơn vị'],
      ),
      ...each(['', 'all'], ['bodies', 'agencies']),
    ],
    set: () => ({}),
    screen: 'agencies',
  },
  {
    name: ['Trang đầu: văn bản được triển khai nhiều nhất', 'First screen: what most papers carry out'],
    by: [
      ...each(
        ['chỉ thị', 'văn bản', 'nghị quyết'],
        ['nào', ''],
        ['được', 'có', ''],
        ['triển khai', 'thực hiện', 'nhiều tỉnh triển khai', 'nhiều nơi triển khai', 'nhiều tỉnh làm'],
        ['nhiều nhất', 'nhiều'],
      ),
      'chỉ thị quan trọng nhất',
      'tổng quan',
      'tình hình chung',
      'bảng điều khiển',
      'dashboard',
    ],
    set: () => ({}),
    screen: 'home',
  },
]
