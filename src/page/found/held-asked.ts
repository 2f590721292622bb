import { each, type List } from './lists.js'

const PAPERS = ['văn bản', 'văn bản nào', 'những văn bản', 'các văn bản', 'danh sách văn bản']
const TEXT = ['toàn văn', 'nguyên văn', 'nội dung', 'bản gốc', 'tệp', 'file']
const WITHOUT_TEXT = [
  ...each(PAPERS, ['', 'đang', 'còn'], ['chưa có', 'không có', 'thiếu', 'chưa nạp'], TEXT),
  'papers without a text',
]

/** Papers by how much of them is held, as people ask for them who are to fetch what is wanting. */
export const HELD: readonly List[] = [
  {
    name: ['Văn bản chỉ được viện dẫn', 'Papers that are only cited'],
    by: [
      ...WITHOUT_TEXT,
      ...each(
        PAPERS,
        ['', 'chỉ', 'mới', 'chỉ mới', 'mới chỉ'],
        ['được viện dẫn', 'viện dẫn', 'được nhắc tên'],
      ),
      ...each(PAPERS, ['chưa nạp', 'chưa được nạp', 'cần nạp', 'còn thiếu', 'cần tìm', 'chưa có ở đây']),
      ...each(['còn', ''], ['thiếu', 'cần nạp'], ['văn bản nào', 'những văn bản nào']),
      'papers only cited',
      'missing papers',
    ],
    set: () => ({ held: 'CITED_ONLY' }),
    screen: 'papers',
  },
  {
    name: ['Văn bản chưa có toàn văn', 'Papers without their text'],
    by: WITHOUT_TEXT,
    set: () => ({ held: 'RECORD' }),
    screen: 'papers',
  },
  {
    name: ['Văn bản có toàn văn', 'Papers with their text'],
    by: [...each(PAPERS, ['có', 'đã có'], ['toàn văn', 'nguyên văn']), 'papers with a text'],
    set: () => ({ held: 'TEXT' }),
    screen: 'papers',
  },
]
