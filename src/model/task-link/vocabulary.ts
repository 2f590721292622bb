/** Words of papers that tell nothing of what a task is about. All in lower case. */

export const lines = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Who does it and how: every task has such words. */
export const EMPTY_PHRASES: readonly string[] = lines(`
  chủ trì, phối hợp chặt chẽ với, phối hợp với, phối hợp, chịu trách nhiệm, có trách nhiệm, giao cho, giao, yêu cầu, đề nghị
  cơ quan liên quan, các cơ quan liên quan, đơn vị liên quan, các đơn vị liên quan, các cơ quan, các đơn vị, địa phương liên quan, các bên liên quan
  các sở, sở ban ngành, các bộ, bộ ngành liên quan, các ngành, các cấp, các địa phương, địa phương, cơ quan, đơn vị, tổ chức
  tổ chức thực hiện, triển khai thực hiện, tổ chức triển khai, thực hiện nghiêm túc, thực hiện nghiêm, thực hiện tốt, thực hiện có hiệu quả, triển khai, thực hiện
  kịp thời, hiệu quả, có hiệu quả, đồng bộ, quyết liệt, thường xuyên, chặt chẽ, nghiêm túc, đúng tiến độ, đúng quy định, theo quy định, theo quy định của pháp luật
  theo chức năng nhiệm vụ, theo thẩm quyền, trong phạm vi, được giao, nêu trên, liên quan, cụ thể, phù hợp với tình hình thực tế, phù hợp, đáp ứng yêu cầu
  trên địa bàn, địa bàn tỉnh, toàn tỉnh, cả nước, trong tình hình mới, giai đoạn, thời gian tới, hằng năm, hàng năm, định kỳ
  tiếp tục, tăng cường, đẩy mạnh, nâng cao chất lượng, nâng cao hiệu quả, nâng cao, chú trọng, tập trung, chủ động, bảo đảm, đảm bảo, góp phần, nhằm
  kế hoạch này, chỉ thị này, quyết định này, công tác, nội dung, nhiệm vụ, giải pháp
  thời gian hoàn thành, thời gian thực hiện, cơ quan chủ trì, cơ quan phối hợp, đơn vị chủ trì, đơn vị phối hợp, hoàn thành
`)

/** Syllables that join others. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `và của các những cho với theo trong trên tại từ đến về để là có được phải cần này đó khi do bởi bằng như hoặc một nhiều mọi mỗi
  số ngày tháng năm quý trước sau không đã sẽ đang rất lại vào ra cùng cả từng hơn đối thì mà nếu việc
  tỉnh huyện xã phường quận trấn`.split(/\s+/),
)

/** Syllables of names of bodies that tell their rank and not their branch. */
export const RANK_WORDS: ReadonlySet<string> = new Set(
  `các và của bộ sở phòng ban cục vụ chi tổng văn tỉnh huyện thị xã phường thành phố quận ủy nhân dân hội đồng ubnd hđnd trưởng phó
  giám đốc chủ tịch trung ương cơ quan đơn vị ngành đoàn thể cấp địa phương thủ thường trực liên`.split(
    /\s+/,
  ),
)
