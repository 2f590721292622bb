import type { Language } from './language.js'

/** 2024-05-24 as Vietnamese people write it: `24/05/2024`. */
const vietnameseDay = (day: string): string => day.split('-').reverse().join('/')

/** The words of a digest. */
export const DIGEST_WORDS = {
  vi: {
    day: vietnameseDay,
    title: (day: string) => `Điểm tin buổi sáng ${vietnameseDay(day)}`,
    since: (day: string, time: string) => `Mới và thay đổi: tính từ ${time} ngày ${vietnameseDay(day)}.`,
    due: 'Sắp đến hạn (7 ngày tới)',
    late: 'Quá hạn',
    inheritedDue: 'Nhận lại từ cơ quan đã kết thúc: sắp đến hạn (7 ngày tới)',
    inheritedLate: 'Nhận lại từ cơ quan đã kết thúc: quá hạn',
    inheritedFrom: 'nhận lại từ',
    inherited: 'Nhận lại là suy ra từ việc sắp xếp tổ chức, không văn bản nào ở đây giao lại những việc này.',
    added: 'Văn bản mới',
    changed: 'Văn bản có thay đổi',
    silentTasks: 'Quá hạn mà chưa có báo cáo nào',
    silentUnits: 'Tỉnh, thành phố chưa thấy văn bản',
    relations: 'Cần thẩm định: quan hệ chưa chắc',
    anomalies: 'Cần thẩm định: điểm bất thường',
    lead: 'chủ trì',
    nobody: 'chưa rõ cơ quan chủ trì',
    dueOn: 'hạn',
    daysLate: (days: number) => `quá hạn ${days} ngày`,
    daysLeft: (days: number) => (days === 0 ? 'ngày cuối' : `còn ${days} ngày`),
    sure: (percent: number) => `độ tin cậy ${percent}%`,
    more: (count: number) => `và ${count} mục nữa`,
    nothing: 'Không có gì để báo.',
    nobodyFollowed: 'Chưa theo dõi văn bản, cơ quan hay địa bàn nào.',
    notFound: '“Chưa tìm thấy” là chưa tìm thấy ở đây, không có nghĩa là chưa làm.',
  },
  en: {
    day: (day: string) => day,
    title: (day: string) => `Digest of ${day}`,
    since: (day: string, time: string) => `New and changed: since ${time} on ${day}.`,
    due: 'Due within 7 days',
    late: 'Late',
    inheritedDue: 'Inherited from bodies that have ended: due within 7 days',
    inheritedLate: 'Inherited from bodies that have ended: late',
    inheritedFrom: 'inherited from',
    inherited:
      '“Inherited” follows from the reform of bodies; no paper here gives these tasks to anybody again.',
    added: 'New papers',
    changed: 'Changed papers',
    silentTasks: 'Silent: late, and nothing was ever reported',
    silentUnits: 'Silent: provinces of which no paper was found',
    relations: 'To review: unsure relations',
    anomalies: 'To review: anomalies',
    lead: 'led by',
    nobody: 'lead agency unknown',
    dueOn: 'due',
    daysLate: (days: number) => `${days} days late`,
    daysLeft: (days: number) => (days === 0 ? 'last day' : `${days} days left`),
    sure: (percent: number) => `${percent}% sure`,
    more: (count: number) => `and ${count} more`,
    nothing: 'Nothing to tell.',
    nobodyFollowed: 'No directive, body or place is followed yet.',
    notFound: '“Not found” means not found here, not that nothing was done.',
  },
} as const
export type DigestWords = (typeof DIGEST_WORDS)[Language]
