/**
 * Words of two syllables that papers are full of. None of them has the letters of other words that stand beside each other in
 * papers: "đầu tư" is not among them for "bắt đầu từ", nor "cơ quan" for "có quan hệ", "dự án" for "đủ an toàn", "vận tải"
 * for "chất vấn tại", "phấn đấu" for "phần đầu tư", "cộng đồng" for "phân công đồng chí".
 */
// cspell:disable
export const COMPOUNDS: readonly string[] = `
  triển khai, phát triển, thực hiện, chương trình, hành động, nhiệm vụ, kế hoạch, quyết định, nghị quyết, chỉ thị, thông báo,
  kết luận, công văn, hướng dẫn, yêu cầu, mục đích, mục tiêu, giải pháp, tổ chức, phối hợp, trách nhiệm, đơn vị, địa phương,
  địa bàn, tình hình, nguyên nhân, kết quả, hạn chế, hoàn thành, xây dựng, kiểm tra, giám sát, tăng cường, hiệu quả,
  chất lượng, tiếp tục, chấp hành, thường trực, nhân dân, chủ tịch, hội đồng, thủ tướng, chính phủ, thành phố, trung ương,
  quốc phòng, trật tự, xã hội, kinh tế, kinh phí, nông nghiệp, nông thôn, doanh nghiệp, giáo dục, đào tạo, công nghệ,
  du lịch, dịch vụ, quản lý, nguồn lực, tuyên truyền, cải cách, hành chính, thủ tục, giải quyết, chăm sóc, sức khỏe, trẻ em,
  giảm nghèo, bền vững, giai đoạn, định hướng, đảng viên, số liệu, dữ liệu, thống kê, tiến độ, thời hạn, chủ trì, tham mưu,
  phê duyệt, ban hành, bổ sung, sửa đổi, điều chỉnh, thay thế, tổng hợp, tổng kết, định kỳ, lãnh đạo, chỉ đạo, nội dung,
  đề nghị, văn phòng, căn cứ, quy định, rà soát, thường vụ, theo dõi, môi trường, nghị định, công an, bí thư, bố trí,
  thông tin, đôn đốc, xử lý, ý kiến, chính trị, thời gian, đảng bộ, thị xã, hỗ trợ, vận động, giám đốc, cán bộ, kịp thời,
  trung tâm, chính quyền, hệ thống, trực thuộc, thị trấn, tài nguyên, hiệu lực, làm việc, cụ thể, tuyên giáo, bảo đảm,
  phân công, mặt trận, đoàn thể, tổ quốc, cộng sản, hồ sơ, an toàn, chủ động, ngân sách, đánh giá, quốc gia, truyền hình,
  hoạt động, kèm theo, thành lập, xem xét, tập trung, sử dụng, quy hoạch, thông tư, quán triệt, chính sách, phát thanh,
  khẩn trương, giao thông, danh sách, đề xuất, thi hành, nội vụ, thẩm định, thành viên, bộ trưởng, pháp luật, quy chế,
  chức năng, hội nghị, trực tiếp, chi tiết, chi phí, chi cục, chi trả, hạ tầng, thống nhất, vướng mắc, lực lượng, đẩy mạnh,
  khu vực, quân sự, hội viên, lao động, điện tử, sản xuất, nghiêm túc, công điện, chuẩn bị, tỷ lệ, khó khăn,
  đại biểu, đại hội, ưu tiên, khắc phục, nâng cao, kiến nghị, huy động, công khai, cập nhật, dự thảo, đồng thời, cam kết,
  phương tiện, quốc hội, điều kiện, cân đối, sinh hoạt, dự toán, nông dân, phục vụ, thường xuyên, thẩm quyền, dứt điểm,
  chặt chẽ, phổ biến, mô hình, diện tích, đoàn viên, khoa học, kỹ thuật, cấp bách, chuyển đổi, khai thác, sắp xếp, học sinh,
  chuyên mục, công chức, kiểm soát, đối tượng, lĩnh vực, phụ trách, đổi mới, tiếp nhận, thể thao, đăng ký,
  thanh niên, dân tộc, tư pháp, đặc biệt, trường hợp, ứng phó, thiên tai, tỷ đồng, thiệt hại, phát động, nghiên cứu,
  công nghiệp, đất đai, dịch bệnh, sự nghiệp, phù hợp, sản phẩm, áp dụng, trọng điểm, mặt bằng, dự báo, tài liệu,
  thiết bị, kiện toàn, giá trị, tinh thần, phong trào, hoàn thiện, tối thiểu, chuyên đề, thảo luận, phiên họp, nhận thức,
  phòng chống, thủy sản, biên phòng, khuyến khích, kỹ năng, lắp đặt, trọng tâm, chuyên môn, ven biển, giải ngân, chăn nuôi,
  phụ nữ, khảo sát, tập huấn, tiêu chí, thị trường, trực tuyến, xác định, tiết kiệm, kết nối, lâm nghiệp, hợp tác, ổn định,
  phức tạp, chế biến, lồng ghép, quy trình, nâng cấp, sẵn sàng, duy trì, khôi phục, kho bạc, bệnh viện, kiểm điểm, đại diện,
  tồn tại, nguồn gốc, đột xuất, ngân hàng, tai nạn, nguy hiểm, bãi bỏ, nội chính, điều hành, kinh nghiệm, ứng dụng,
  ngăn chặn, phát huy, tổ công tác, tổ trưởng, tổ giúp việc, tổ dân phố, lứa tuổi, độ tuổi, kiểm nghiệm, kiểm định, sạt lở,
  chi đoàn, chi hội, chi nhánh, buổi làm việc, buổi họp`
  .trim()
  .split(/,\s+/)
// cspell:enable
