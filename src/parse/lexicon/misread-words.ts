import { MINISTRIES } from './central-bodies.js'
import { DEPARTMENTS } from './departments.js'

/**
 * Words of heads and citations that a scan gives with an accent too few or a wrong one ("Nghi quyết", "Quyét định", "Úy ban"),
 * and what may not stand behind them then: "chỉ thi hành" is no directive.
 */
export const MISREAD_WORDS: readonly (readonly [word: string, notBefore?: string])[] = [
  ['thực hiện'],
  ['triển khai'],
  ['thi hành', 'khúc|trang'],
  ['quán triệt'],
  ['thay thế'],
  ['bãi bỏ'],
  ['căn cứ'],
  ['nghị quyết'],
  ['nghị định'],
  ['quyết định'],
  ['kế hoạch'],
  ['thông báo'],
  ['thông tư', 'duy|tưởng'],
  ['chỉ thị', 'hành|đua|tuyển|xã|trấn|trường|công'],
  ['công điện'],
  ['công văn'],
  ['văn bản', 'hành'],
  ['quy định'],
  ['sửa đổi'],
  ['bổ sung'],
  ['điều chỉnh'],
  ['chấp hành'],
  ['kết luận'],
  ['hướng dẫn', 'số|tộc|cư|sinh|gian|chủ|vận|quân|trí|ca|làng|chúng|chài|mạng'],
  ['chương trình'],
  ['tờ trình'],
  ['chủ tịch'],
  ['thủ tướng'],
  ['chính phủ'],
  ['chính trị'],
  ['bí thư', 'hoạch|hút|mua'],
  ['trung ương'],
  ['uỷ ban'],
  ['ủy ban'],
  ['nhân dân'],
  ['hội đồng', 'y|người|đảo|dân|khách|vui|đúc|nhất|đủ|hơn|nghịt|như|lắm'],
  ['thường vụ', 'việt|tại|ở|mua|kinh|đại'],
  ['chỉ đạo', 'cụ|đức'],
  ['ban hành'],
  ['đề nghị', 'quyết|định|viện|trường|lực|sự|lễ'],
  ['cộng hòa', 'bình|nhạc|giải|nhập|hợp|lưới'],
  ['xã hội', 'trường|nghị|đồng|quán'],
  ['chủ nghĩa'],
  ['việt nam'],
  ['độc lập'],
  ['hạnh phúc'],
]

/** Words that charge, in spellings that are none of theirs ("dé nghị", "phối hop"), as patterns; and what is meant. */
export const MISREAD_SPELLINGS: ReadonlyArray<readonly [pattern: string, word: string]> = [
  ['[dđ][eéêể] nghị(?! (?:quyết|định|viện|trường|lực|sự|lễ))', 'đề nghị'],
  ['t[ôốoé]ng c[uụ]c', 'tổng cục'],
  ['[dđ]ang (?:[ủuù]y|u[ỷỳy])(?! (?:quyền|thác|nhiệm))', 'đảng ủy'],
  ['phối hợp v[oơ]i', 'phối hợp với'],
  ['ph[oôố]i h[oơợ]p', 'phối hợp'],
  ['don v[iị]', 'đơn vị'],
  ['co quan', 'cơ quan'],
  // as the north hears them
  ['(?<!(?:học|luyện|bài|thực|diễn) )tập chung(?! (?:cư|kết|tay|khảo))', 'tập trung'],
  ['chủ chì', 'chủ trì'],
  // as the south writes it
  ['gởi', 'gửi'],
  ['[dđ][aâấ]y mạnh', 'đẩy mạnh'],
  ['kh[aâấ]n trương', 'khẩn trương'],
  ['ti[eéê]p t[uụ]c', 'tiếp tục'],
  ['t[oôó] chức', 'tổ chức'],
  ['ra soát', 'rà soát'],
  ['chủ tri', 'chủ trì'],
  ['cục thuê', 'cục thuế'],
  ['tỉnh thành ph[óôoế]', 'tỉnh thành phố'],
]

/** The first two words by which the names of houses go on: "y tế" behind "Sở". */
const fieldsOf = (names: readonly string[]): readonly string[] => [
  ...new Set(
    names.map((name) =>
      name
        .toLowerCase()
        .split(/[\s,-]+/u)
        .slice(0, 2)
        .join(' '),
    ),
  ),
]
export const FIELDS_OF_DEPARTMENTS = fieldsOf(DEPARTMENTS.map(([name = '']) => name))
export const FIELDS_OF_MINISTRIES = fieldsOf(MINISTRIES.map(([name = '']) => name.replace(/^Bộ /u, '')))
