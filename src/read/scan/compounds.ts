/**
 * Words of two syllables that papers are full of. None of them has the letters of other words that stand beside each other in
 * papers: "đầu tư" is not among them for "bắt đầu từ", nor "cơ quan" for "có quan hệ".
 */
// cspell:disable
export const COMPOUNDS: readonly string[] = `
  triển khai, phát triển, thực hiện, chương trình, hành động, nhiệm vụ, kế hoạch, quyết định, nghị quyết, chỉ thị, thông báo,
  kết luận, công văn, hướng dẫn, yêu cầu, mục đích, mục tiêu, giải pháp, tổ chức, phối hợp, trách nhiệm, đơn vị, địa phương,
  địa bàn, tình hình, nguyên nhân, kết quả, hạn chế, hoàn thành, xây dựng, kiểm tra, giám sát, tăng cường, hiệu quả, chất lượng,
  tiếp tục, chấp hành, thường trực, nhân dân, chủ tịch, hội đồng, thủ tướng, chính phủ, thành phố, trung ương, quốc phòng,
  trật tự, xã hội, kinh tế, kinh phí, nông nghiệp, nông thôn, doanh nghiệp, giáo dục, đào tạo, công nghệ, du lịch, dịch vụ,
  quản lý, nguồn lực, tuyên truyền, cải cách, hành chính, thủ tục, giải quyết, chăm sóc, sức khỏe, trẻ em, giảm nghèo, bền vững,
  giai đoạn, định hướng, đảng viên, số liệu, dữ liệu, thống kê, tiến độ, thời hạn, chủ trì, tham mưu, phê duyệt,
  ban hành, bổ sung, sửa đổi, điều chỉnh, thay thế, tổng hợp, tổng kết, định kỳ, lãnh đạo, chỉ đạo`
  .trim()
  .split(/,\s+/)
// cspell:enable
