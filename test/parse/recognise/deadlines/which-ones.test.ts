import { describe, expect, test } from '@jest/globals'
import { Annotated } from '../../../../src/parse/annotate/annotated.js'
import { findDeadlines } from '../../../../src/parse/recognise/deadlines.js'

const dues = (text: string) =>
  findDeadlines(new Annotated(text), 0, text.length, { issued: '2024-03-10' }).map(({ due }) => due)

describe('a day that tells which ones are meant is no deadline', () => {
  test.each<[string, string[]]>([
    [
      'Các dự án bàn giao, đưa vào sử dụng trước ngày 01/7/2024 mà chưa quyết toán thì phải trình trong quý I năm 2025.',
      ['2025-03-31'],
    ],
    ['Các xã chưa có phương án trước ngày 01/8/2024 thì báo cáo trước ngày 15/8/2024.', ['2024-08-15']],
    ['Nhà vườn khởi công trước ngày 01/8/2024 được tiếp tục xây.', []],
    ['Xe đăng kiểm trước ngày 01/10/2024 vẫn được lưu hành.', []],
    ['Rà soát hộ có đất trước ngày 01/8/2024, lập danh sách trước ngày 20/9/2024.', ['2024-09-20']],
    ['Kiểm tra các hợp đồng đã ký trước ngày 01/8/2024, gửi trước ngày 20/9/2024.', ['2024-09-20']],
    ['Người lao động tuyển dụng trước ngày 01/8/2024 được xếp lương.', []],
  ])('%s', (text, expected) => expect(dues(text)).toEqual(expected))

  test.each([
    'Các dự án phải hoàn thành trước ngày 01/8/2024.',
    'Chủ đầu tư các dự án làm xong thủ tục trước ngày 01/8/2024, không để chậm tiến độ.',
    'Cơ sở kinh doanh ký cam kết trước ngày 01/8/2024, không được vi phạm.',
    'Tổ chức cho các hộ ký cam kết trước ngày 01/8/2024.',
    'Trình các hợp đồng để ký trước ngày 01/8/2024.',
    'Trước ngày 01/8/2024 thì các xã phải gửi báo cáo.',
    'Các xã chưa có vườn ươm, trước ngày 01/8/2024 thì phải lập.',
    'Phát lệnh gọi công dân nhập ngũ trước ngày 01/8/2024.',
    'Giải quyết cho người nghỉ hưu trước ngày 01/8/2024.',
    'Chi trả một lần cho người nghỉ việc xong trước ngày 01/8/2024.',
  ])('but that of a duty is: %s', (text) => expect(dues(text)).toEqual(['2024-08-01']))
})
