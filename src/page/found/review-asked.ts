import { each, type List } from './lists.js'

const ODD = ['lỗi', 'sai', 'sai sót', 'lỗi sai', 'bất thường', 'điểm bất thường', 'vấn đề', 'mâu thuẫn']
const LACKING = ['không', 'không có', 'không rõ', 'không ghi', 'chưa có', 'chưa rõ', 'thiếu', 'bị thiếu']

/** What of the papers that are held is odd or unsure, and lies on the review desk, as people ask for it. */
export const TO_REVIEW: readonly List[] = [
  {
    name: ['Rà soát: số đọc từ bản quét chưa chắc', 'Review desk: figures read unsurely from scans'],
    by: [
      ...each(
        ['văn bản quét', 'bản quét', 'văn bản scan', 'bản scan', 'số đọc từ bản quét', 'đọc từ bản quét'],
        ['', 'nào', 'bị', 'đọc'],
        ['chưa chắc', 'chưa chắc chắn', 'không chắc', 'chưa rõ', 'sai', 'lỗi', 'nhầm', 'mờ', 'cần xem lại'],
      ),
      ...each(['scans', 'papers from scans'], ['', 'read'], ['unsure', 'unsurely']),
    ],
    set: () => ({ part: 'anomalies', code: 'OCR_UNSURE' }),
    screen: 'desk',
  },
  {
    name: ['Rà soát: văn bản không số', 'Review desk: papers without a number'],
    by: [
      ...each(['văn bản', 'công văn', 'kế hoạch', ''], ['', 'nào', 'bị'], LACKING, [
        'số',
        'số hiệu',
        'số ký hiệu',
      ]),
      ...each(['papers', ''], ['without a', 'without', 'no'], ['number']),
    ],
    set: () => ({ part: 'anomalies', code: 'MISSING_NUMBER' }),
    screen: 'desk',
  },
  {
    name: ['Rà soát: văn bản không có ngày', 'Review desk: papers without a date'],
    by: [
      ...each(['văn bản', 'công văn', 'kế hoạch'], ['', 'nào', 'bị'], LACKING, ['ngày', 'ngày ban hành']),
      ...each(['papers'], ['without a', 'without'], ['date']),
    ],
    set: () => ({ part: 'anomalies', code: 'MISSING_DATE' }),
    screen: 'desk',
  },
  {
    name: ['Rà soát: điểm bất thường', 'Review desk: anomalies'],
    by: [
      ...each(['văn bản', 'văn bản nào', 'văn bản đang', 'chỗ', 'chỗ nào'], ['', 'có', 'bị'], ODD),
      'bất thường',
      'điểm bất thường',
      'sai sót',
      'chưa rõ',
      'chỗ chưa rõ',
      'văn bản chưa rõ',
      'văn bản có vấn đề gì',
      'anomalies',
      'papers with errors',
      'errors',
      'unclear',
    ],
    set: () => ({ part: 'anomalies' }),
    screen: 'desk',
  },
  {
    name: ['Rà soát: những gì đã thẩm định', 'Review desk: what was decided'],
    by: [
      ...each(
        ['quan hệ', 'liên kết', ''],
        ['', 'nào'],
        ['đã bác bỏ', 'bị bác bỏ', 'đã thẩm định', 'đã xác nhận', 'được xác nhận'],
      ),
      'rejected',
      'rejected relations',
      'confirmed relations',
    ],
    set: () => ({ part: 'decisions' }),
    screen: 'desk',
  },
  {
    name: ['Rà soát: quan hệ chưa chắc', 'Review desk: unsure relations'],
    by: [
      ...each(
        ['', 'văn bản', 'quan hệ', 'chỗ'],
        ['', 'nào'],
        ['chưa rõ', 'chưa chắc', 'chưa chắc chắn', 'không chắc', 'chờ rà soát', 'cần rà soát', 'cần xem lại'],
      ),
      'rà soát',
      'việc rà soát',
      'danh sách rà soát',
      'unsure',
      'unsure relations',
      'to review',
      'unclear',
    ],
    set: () => ({}),
    screen: 'desk',
  },
]
