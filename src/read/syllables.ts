import { ONSETS, RHYMES } from '../model/syllable.js'

/** As `isSyllable` of `parse`, and strict: what is a syllable by chance is none here. */
// cspell:disable-next-line
const SYLLABLE = new RegExp(`^(?:(?:${ONSETS})?(?:${RHYMES})|qu(?:ynh|yt|ych|yn))$`, 'u')
/** c, g and ng stand before other vowels than k, gh and ngh do. */
const MISSPELT = /^(?:(?:c|ng)[eêiy]|g[eêy]|(?:k|gh|ngh)[aăâoôơuư])/u
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
/** Such a syllable has one of two tones. */
const STOPPED = /(?:c|ch|p|t)$/
const TONES_OF_STOPPED = /[\u0301\u0323]/u

/** Whether these letters, in any case, are a Vietnamese syllable with its tone mark, spelt as it must be. */
export function isSpelt(letters: string): boolean {
  const parts = letters.toLowerCase().normalize('NFD')
  if ((parts.match(TONES)?.length ?? 0) > 1) return false
  const bare = parts.replace(TONES, '').normalize('NFC')
  if (MISSPELT.test(bare) || !SYLLABLE.test(bare)) return false
  return !STOPPED.test(bare) || TONES_OF_STOPPED.test(parts)
}

/** Syllables that occur in every administrative document, and in no text of another encoding by chance. */
const COMMON = new Set(
  'của và các nhân dân ủy uỷ tỉnh huyện ngày tháng năm số quyết định thực hiện nghị việc được công tổ chức kế hoạch chỉ thị đồng chủ tịch trách nhiệm cơ đơn vị phối hợp địa phương tại về là đảng bộ hội ở theo những triển tăng cường đạo người nội độc lập tự hạnh phúc cộng hòa hoà xã chủ nghĩa việt'
    .split(' ')
    .filter((syllable) => /[^a-z]/.test(syllable)),
)

export const isCommon = (syllable: string): boolean => COMMON.has(syllable.normalize('NFC').toLowerCase())

// cspell:disable
/**
 * Syllables that many papers have, of those whose letters are another syllable in another encoding: "công" in Unicode is
 * "cụng" in TCVN3, which is hardly ever written.
 */
const FREQUENT = new Set(
  `
  của số chủ công xã chính bộ tháng dân chỉ ủy có cộng nhân trên thị phòng kế tổ cơ thông vụ phối tự hòa phủ
  trình động nơi như phúc thủ đơn độc trì đến từ vị phố lý tư dựng lưu quả phó gửi toàn hoàn quốc không dự
  soát một nông hình sự giám án chế tế mưu ký thống hồ quý trị bố chí thôn thư hóa dõi xét phân trí môi sơ tâm
  tình cán bí xử còn hộ bình chống giá chưa vùng trợ hệ dụng bị phí hỗ ngân từng cùng tờ cụ vệ thế đúng bổ giờ
  ít phê quá kính mỗi quán quân vốn đang sử nghệ khóa lâm sửa rõ tích lệ hạ tốt phụ sông hơn giúp nâng nói vừa
  trồng sơn kê tử toán đi cư mình ưu khó mùa phổ mô cân túc cửa cá vòng thì tồn hoàng đấu cũng bán góp chẽ lớn
  phú lên cả lòng chỗ bồi cố lê ngoài tối cử dùng phép bãi bỏ trả sống lớp rộng tân thúc rừng mối trú tộc sóng
  trái sớm mưa đai tính hồi hè giống rút tái sáng vũ thừa xả lũ đột lộ khỏi lúc thêm môn khô phù thái lúa đo
  phá lồng đóng nối lễ chợ nhỏ ổn khích thuế chờ cống đa cũ khoá nộp phóng tìm nóng khí gốc gỡ nhìn trùng tố
  sóc khôi trừ khối tán lộc bên quét chú hỏi chúng khả nỗ ích khám hưng đu bốn giả thú tên đua trò hồng trụ
  chốt cái dư nhưng võ ông
`
    .trim()
    .split(/\s+/),
)
// cspell:enable

export const isFrequent = (syllable: string): boolean => FREQUENT.has(syllable.normalize('NFC').toLowerCase())

/** How many characters of a text are examined. */
const SAMPLE = 60_000
/** So many of these syllables are proof. */
const SURE = 8

/** Whether a text is administrative Vietnamese as it stands. */
export const looksVietnamese = (text: string): boolean =>
  (text
    .slice(0, SAMPLE)
    .normalize('NFC')
    .match(/\p{L}+/gu)
    ?.filter((syllable) => isCommon(syllable)).length ?? 0) >= SURE
