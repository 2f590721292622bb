import { words } from './phrases.js'

/**
 * Words by which a paper speaks of another one without giving its symbol. One line a case; all in lower case, "và",
 * commas and blanks as the law spells them.
 */

/** Laws whose name goes on behind a comma or "và": without this list the name would end there. */
const LAWS_OF_SEVERAL_WORDS = words(
  'LONG_LAW_NAME',
  `
  phòng, chống tham nhũng
  phòng, chống ma túy
  phòng, chống mua bán người
  phòng, chống bạo lực gia đình
  phòng, chống tác hại của rượu, bia
  phòng, chống tác hại của thuốc lá
  phòng, chống bệnh truyền nhiễm
  phòng, chống rửa tiền
  phòng, chống thiên tai
  phòng, chống khủng bố
  phòng cháy và chữa cháy
  phòng cháy, chữa cháy và cứu nạn, cứu hộ
  thực hành tiết kiệm, chống lãng phí
  thi đua, khen thưởng
  hôn nhân và gia đình
  trẻ em
  an toàn, vệ sinh lao động
  quản lý, sử dụng tài sản công
  quản lý, sử dụng tài sản nhà nước
  quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
  sử dụng năng lượng tiết kiệm và hiệu quả
  trật tự, an toàn giao thông đường bộ
  hòa giải, đối thoại tại tòa án
  hỗ trợ doanh nghiệp nhỏ và vừa
  khoa học và công nghệ
  khoa học, công nghệ và đổi mới sáng tạo
  tài nguyên, môi trường biển và hải đảo
  (tổ chức hđnd và ubnd|tổ chức hội đồng nhân dân và ủy ban nhân dân)
  hoạt động giám sát của quốc hội và hội đồng nhân dân
  bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân
  khám bệnh, chữa bệnh
  tín ngưỡng, tôn giáo
  giáo dục quốc phòng và an ninh
  đường sắt
  xuất cảnh, nhập cảnh của công dân việt nam
  nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam
  thuế xuất khẩu, thuế nhập khẩu
  quản lý và đầu tư vốn nhà nước tại doanh nghiệp
`,
)

/** A name in quotation marks or capitals behind one of these is a programme. */
const PROGRAMME_NOUNS = words(
  'PROGRAMME_NOUN',
  `
  (chương trình mục tiêu quốc gia|chương trình mục tiêu|chương trình tổng thể)
  (chương trình hành động quốc gia|chiến lược quốc gia|chiến lược|quy hoạch|đề án tổng thể|đề án)
  (chương trình|dự án)
`,
)

const CAMPAIGN_NOUNS = words(
  'CAMPAIGN_NOUN',
  `
  (phong trào thi đua|phong trào|cuộc vận động|đợt thi đua|tháng cao điểm|tháng hành động|chiến dịch)
  (ngày hội|hội thi)
`,
)

/** Behind the noun of a type: it has been spoken of before. */
const BACKWARD_WORDS = words(
  'BACKWARD',
  `
  (nêu trên|nói trên|kể trên|đã nêu|đã nêu trên|dẫn trên|trên đây|đã ban hành nêu trên|trên)
`,
)

/** Before the noun of a type: it is not yet issued. */
const DRAFT_WORDS = words(
  'DRAFT',
  `
  dự thảo
`,
)
const PLANNING_VERBS = words(
  'PLANNING_VERB',
  `
  ban hành
  xây dựng
  xây dựng, ban hành
  (soạn thảo|tham mưu ban hành|tham mưu xây dựng|nghiên cứu xây dựng|lập)
`,
)

/** What names a paper adopted by a congress or a plenum, which has no number of its own there. */
const ASSEMBLY_WORDS = words(
  'ASSEMBLY',
  `
  (đại hội|hội nghị trung ương|hội nghị lần thứ|hội nghị ban chấp hành|trung ương|kỳ họp thứ)
`,
)

/** A name without quotation marks behind one of these is a programme. */
const NATIONAL_PROGRAMME_NOUNS = words(
  'NATIONAL_PROGRAMME_NOUN',
  `
  chương trình mục tiêu quốc gia
  chiến lược quốc gia
`,
)

/** A capital behind one of these begins the name of a law. */
const LAW_NOUNS = words(
  'LAW_NOUN',
  `
  bộ luật
  luật
  pháp lệnh
`,
)

/** Before the noun of a type: more than one. */
const PLURAL_WORDS = words(
  'PLURAL',
  `
  các
  những
`,
)

export const CITED_WORDS = [
  LAWS_OF_SEVERAL_WORDS,
  LAW_NOUNS,
  PROGRAMME_NOUNS,
  NATIONAL_PROGRAMME_NOUNS,
  CAMPAIGN_NOUNS,
  BACKWARD_WORDS,
  DRAFT_WORDS,
  PLANNING_VERBS,
  ASSEMBLY_WORDS,
  PLURAL_WORDS,
] as const
