import { each, type List } from './lists.js'

const HOW = ['', 'cách', 'làm sao để', 'làm thế nào để', 'muốn', 'hướng dẫn', 'tôi muốn']
const PAPERS = ['văn bản', 'văn bản mới', 'công văn', 'công văn mới', 'tệp', 'file', 'hồ sơ', 'tài liệu']

/** What people want to do here and not to find, as they ask for it who are new here. */
export const DOINGS: readonly List[] = [
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
        ['văn bản', 'những gì', 'chỗ', 'nhiệm vụ'],
        ['đã', 'tôi đã', 'được', 'vừa'],
        ['sửa', 'đính chính'],
      ),
      ...each(
        ['ai', 'ai đã', 'những ai', 'lịch sử'],
        ['sửa', 'sửa đổi', 'đính chính'],
        ['', 'văn bản', 'văn bản này', 'nhiệm vụ'],
      ),
      'corrections',
      'how to correct',
    ],
    set: () => ({ part: 'corrections' }),
    screen: 'desk',
  },
  {
    name: ['Văn bản mới, thay đổi trong 7 ngày qua', 'New papers and changes of the last 7 days'],
    by: each(
      ['văn bản', 'tệp', 'những văn bản'],
      ['tôi', 'mình', ''],
      ['vừa', 'mới', 'đã'],
      ['nạp', 'thêm', 'nhập', 'gửi', 'tải lên'],
    ),
    set: () => ({ days: '7' }),
    screen: 'changes',
  },
]
