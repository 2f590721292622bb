import { each, type List } from './lists.js'

const HOW = ['', 'cách', 'làm sao để', 'làm thế nào để', 'muốn', 'hướng dẫn', 'tôi muốn']
const PAPERS = ['văn bản', 'văn bản mới', 'công văn', 'công văn mới', 'tệp', 'file', 'hồ sơ', 'tài liệu']

/** What people want to do here and not to find, as they ask for it who are new here. */
export const DOINGS: readonly List[] = [
  {
    name: [
      'Nhiệm vụ chưa xong: ở mỗi việc có “Báo cáo tiến độ”; ghi nhầm thì rút lại ở “Diễn biến”',
      'Tasks that are not done: each has “Report progress”; what was wrong is taken back in its “History”',
    ],
    by: [
      ...each(
        HOW,
        ['đánh dấu', 'ghi', 'ghi nhận', 'báo', 'báo cáo', 'xác nhận', 'cập nhật'],
        ['', 'việc', 'nhiệm vụ', 'công việc', 'một việc'],
        ['đã xong', 'xong', 'xong việc', 'đã làm xong', 'làm xong', 'đã hoàn thành', 'hoàn thành', 'là xong'],
      ),
      ...each(
        HOW,
        ['cập nhật', 'báo', 'báo cáo', 'ghi', 'nhập'],
        ['tiến độ'],
        ['', 'nhiệm vụ', 'công việc', 'việc', 'ở đâu'],
      ),
      ...each(['mark', 'report'], ['a task', 'tasks', 'progress'], ['', 'done', 'as done']),
    ],
    set: () => ({ state: 'OVERDUE,OPEN' }),
  },
  {
    name: [
      'Nhiệm vụ: “Diễn biến, nhiệm vụ cấp trên” ở mỗi việc cho biết ai giao và việc ấy dựa vào đâu',
      'Tasks: “History, tasks above” at each tells who gave it and on what it rests',
    ],
    by: [
      ...each(
        ['ai', 'cơ quan nào', 'đơn vị nào', 'văn bản nào', 'cấp nào'],
        ['', 'đã'],
        ['giao'],
        ['việc này', 'nhiệm vụ này', 'việc', 'nhiệm vụ'],
        ['', 'cho tôi', 'cho mình', 'cho chúng tôi', 'cho đơn vị tôi'],
      ),
      ...each(
        ['cấp trên', 'cơ quan cấp trên', 'lãnh đạo cấp trên', 'trên tôi', 'trên mình'],
        ['', 'của tôi', 'của mình', 'của việc này', 'của nhiệm vụ này'],
        ['', 'là ai', 'là cơ quan nào', 'gồm ai'],
      ),
      ...each(
        ['ai', 'cơ quan nào', 'đơn vị nào'],
        ['là'],
        ['cấp trên', 'cấp trên của', 'trên'],
        ['tôi', 'mình', 'chúng tôi'],
        ['cho', 'của', 'trong', 'với', 'về', 'ở'],
        ['việc này', 'nhiệm vụ này'],
      ),
      ...each(['ai'], ['ở', 'là', ''], ['trên tôi', 'trên mình', 'cấp trên', 'cấp trên của tôi']),
      ...each(['who is above me'], ['', 'for this task', 'in this task']),
      'who gave me this task',
    ],
    set: () => ({}),
  },
  {
    name: ['Nạp văn bản: thả tệp vào, hoặc dán chữ', 'Add papers: drop files or paste a text'],
    by: [
      ...each(HOW, ['nạp', 'thêm', 'nhập', 'tải lên', 'đưa', 'gửi', 'quét'], PAPERS, [
        '',
        'lên',
        'vào',
        'ở đâu',
        'vào đây',
      ]),
      ...each(HOW, ['dán'], ['văn bản', 'chữ', 'nội dung', 'công văn']),
      ...each(['add', 'upload', 'how to add', 'how to upload'], ['papers', 'a paper', 'files', 'a file']),
    ],
    set: () => ({}),
    screen: 'intake',
  },
  {
    name: ['Rà soát: những gì đã đính chính', 'Review desk: what was put right'],
    by: [
      ...each(
        HOW,
        ['sửa', 'sửa lại', 'đính chính', 'sửa lỗi', 'sửa sai'],
        ['', 'văn bản', 'chỗ sai', 'chỗ đọc sai', 'lỗi', 'dữ liệu', 'nhiệm vụ'],
      ),
      ...each(
        ['văn bản', 'những gì', 'chỗ', 'những chỗ', 'nhiệm vụ'],
        ['đã', 'tôi đã', 'được', 'vừa', 'tôi', 'tôi vừa', 'của tôi đã', 'mình đã', 'tôi đã từng'],
        ['sửa', 'đính chính'],
        ['', 'rồi'],
      ),
      ...each(
        ['tôi', 'mình', 'em', 'hôm nay tôi', 'hôm qua tôi'],
        ['', 'đã', 'vừa'],
        ['sửa', 'đính chính'],
        ['gì', 'những gì', 'cái gì', 'chỗ nào', 'những chỗ nào', 'văn bản nào', 'ở đâu'],
        ['', 'rồi'],
      ),
      ...each(
        ['ai', 'ai đã', 'những ai', 'lịch sử'],
        ['sửa', 'sửa đổi', 'đính chính'],
        ['', 'văn bản', 'văn bản này', 'nhiệm vụ', 'hạn này', 'nhiệm vụ này', 'chỗ này'],
      ),
      'corrections',
      'how to correct',
    ],
    set: () => ({ part: 'corrections' }),
    screen: 'desk',
  },
  {
    name: ['Văn bản mới, thay đổi trong 7 ngày qua', 'New papers and changes of the last 7 days'],
    by: [
      ...each(
        ['văn bản', 'tệp', 'những văn bản'],
        ['tôi', 'mình', 'của tôi', 'của mình', ''],
        ['vừa', 'mới', 'đã', ''],
        ['nạp', 'thêm', 'nhập', 'gửi', 'tải lên'],
        ['', 'hôm nay', 'hôm qua', 'tuần này', 'lên'],
      ),
      ...each(
        ['hôm nay', 'hôm qua', 'tuần này', ''],
        ['nạp', 'đã nạp', 'nạp được', 'tôi nạp', 'tôi đã nạp'],
        ['bao nhiêu', 'mấy', 'những'],
        ['văn bản', 'tệp'],
        ['', 'nào'],
      ),
    ],
    set: () => ({ days: '7' }),
    screen: 'changes',
  },
]
