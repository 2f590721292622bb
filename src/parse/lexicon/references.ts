import { fold } from '../../model/fold.js'

/**
 * Words by which a paper speaks of another one without giving its symbol. One line a case; all in lower case, "và",
 * commas and blanks as the law spells them.
 */

/** Laws whose name goes on behind a comma or "và": without this list the name would end there. */
export const LAWS_OF_SEVERAL_WORDS: readonly string[] = [
  'phòng, chống tham nhũng',
  'phòng, chống ma túy',
  'phòng, chống mua bán người',
  'phòng, chống bạo lực gia đình',
  'phòng, chống tác hại của rượu, bia',
  'phòng, chống tác hại của thuốc lá',
  'phòng, chống bệnh truyền nhiễm',
  'phòng, chống rửa tiền',
  'phòng, chống thiên tai',
  'phòng, chống khủng bố',
  'phòng cháy và chữa cháy',
  'phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'thực hành tiết kiệm, chống lãng phí',
  'thi đua, khen thưởng',
  'hôn nhân và gia đình',
  'trẻ em',
  'an toàn, vệ sinh lao động',
  'quản lý, sử dụng tài sản công',
  'quản lý, sử dụng tài sản nhà nước',
  'quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ',
  'sử dụng năng lượng tiết kiệm và hiệu quả',
  'trật tự, an toàn giao thông đường bộ',
  'hòa giải, đối thoại tại tòa án',
  'hỗ trợ doanh nghiệp nhỏ và vừa',
  'khoa học và công nghệ',
  'khoa học, công nghệ và đổi mới sáng tạo',
  'tài nguyên, môi trường biển và hải đảo',
  'tổ chức hđnd và ubnd',
  'tổ chức hội đồng nhân dân và ủy ban nhân dân',
  'hoạt động giám sát của quốc hội và hội đồng nhân dân',
  'bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân',
  'khám bệnh, chữa bệnh',
  'tín ngưỡng, tôn giáo',
  'giáo dục quốc phòng và an ninh',
  'đường sắt',
  'xuất cảnh, nhập cảnh của công dân việt nam',
  'nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam',
  'thuế xuất khẩu, thuế nhập khẩu',
  'quản lý và đầu tư vốn nhà nước tại doanh nghiệp',
]

/** A name in quotation marks or capitals behind one of these is a programme. */
export const PROGRAMME_NOUNS: readonly string[] = [
  'chương trình mục tiêu quốc gia',
  'chương trình mục tiêu',
  'chương trình tổng thể',
  'chương trình hành động quốc gia',
  'chiến lược quốc gia',
  'chiến lược',
  'quy hoạch',
  'đề án tổng thể',
  'đề án',
  'chương trình',
  'dự án',
]

export const CAMPAIGN_NOUNS: readonly string[] = [
  'phong trào thi đua',
  'phong trào',
  'cuộc vận động',
  'đợt thi đua',
  'tháng cao điểm',
  'tháng hành động',
  'chiến dịch',
  'ngày hội',
  'hội thi',
]

/** Behind the noun of a type: it has been spoken of before. */
export const BACKWARD_WORDS: readonly string[] = [
  'nêu trên',
  'nói trên',
  'kể trên',
  'đã nêu',
  'đã nêu trên',
  'dẫn trên',
  'trên đây',
  'đã ban hành nêu trên',
  'trên',
]

/** Before the noun of a type: it is not yet issued. */
export const DRAFT_WORDS: readonly string[] = ['dự thảo']
export const PLANNING_VERBS: readonly string[] = [
  'ban hành',
  'xây dựng',
  'xây dựng, ban hành',
  'soạn thảo',
  'tham mưu ban hành',
  'tham mưu xây dựng',
  'nghiên cứu xây dựng',
  'lập',
]

/** What names a paper adopted by a congress or a plenum, which has no number of its own there. */
export const ASSEMBLY_WORDS: readonly string[] = [
  'đại hội',
  'hội nghị trung ương',
  'hội nghị lần thứ',
  'hội nghị ban chấp hành',
  'trung ương',
  'kỳ họp thứ',
]

/** The alternation of phrases, longest first, in which a blank stands for any run of blanks. */
export const anyOf = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      fold(phrase)
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/,? /g, (gap) => (gap === ' ' ? '\\s+' : '\\s*,\\s*')),
    )
    .join('|')
