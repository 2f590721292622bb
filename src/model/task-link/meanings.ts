import { lines } from './vocabulary.js'

/** Phrases that papers use for one another, one line a meaning; a phrase may have several. All in lower case. */
const MEANINGS = `
  tập huấn, bồi dưỡng, đào tạo, mở lớp, dạy, phổ cập, huấn luyện, kỹ năng, truyền nghề, lớp học, khóa học
  tuyên truyền, truyền thông, phổ biến, phát thanh, truyền thanh, loa truyền thanh, phát trên loa, loa phường, đăng bài, bài viết, phóng sự, bản tin, chuyên trang, chuyên mục, thời lượng, tin bài, thông tin đại chúng, báo chí, cổ động, pa nô, áp phích, băng rôn, khẩu hiệu, khuyến cáo, cảnh báo, nâng cao nhận thức, thay đổi nhận thức, chuyển biến nhận thức, báo và đài, phát tờ rơi, video, mạng xã hội, zalo, fanpage, facebook
  quán triệt, học tập, sinh hoạt chuyên đề, phổ biến, nghiên cứu học tập, triển khai học tập
  nhận thức, ý thức, hiểu biết, hiểu rõ
  kiểm tra, thanh tra, giám sát, kiểm soát, hậu kiểm, quản lý chặt chẽ, kiểm tra đột xuất, phúc tra, kiểm định
  theo dõi, đôn đốc, nhắc nhở, đầu mối, cơ quan thường trực, tổng hợp
  xử lý nghiêm, xử phạt, xử lý vi phạm, truy quét, triệt xóa, triệt phá, trấn áp, đấu tranh, ngăn chặn, xử lý, vi phạm hành chính, khởi tố, xử lý kỷ luật, kỷ luật, xử lý trách nhiệm, lập biên bản, cưỡng chế, đình chỉ, thu hồi giấy phép, đợt cao điểm, bắt giữ, phòng ngừa, ra quân, điều tra, xác minh
  vi phạm, trái phép, trái pháp luật, bất hợp pháp, lậu, sai phạm, sai quy định, không đúng quy định, lấn chiếm, tái lấn chiếm, trục lợi, gian lận
  rà soát, thống kê, lập danh sách, khảo sát, kiểm kê, lập hồ sơ, điều tra, kiểm tra hiện trạng, phân loại, đánh giá hiện trạng, đánh giá thực trạng, xác định, tổng rà soát, cập nhật, nắm tình hình, hiện trạng, danh mục, danh sách, đo đạc
  kinh phí, ngân sách, nguồn vốn, nguồn lực, dự toán, thanh toán, vốn, tài chính, vốn đầu tư công, vốn đầu tư, tỷ đồng, triệu đồng, chi thường xuyên, vốn sự nghiệp, vốn đối ứng
  bố trí, cân đối, phân bổ, cấp kinh phí, bố trí kinh phí, bố trí vốn, dành, lập dự toán, tham mưu bố trí, đảm bảo kinh phí, bảo đảm kinh phí, cấp
  xây dựng, xây, xây mới, làm mới, đầu tư xây dựng, khởi công
  xây dựng kế hoạch, ban hành kế hoạch, lập kế hoạch, kế hoạch hành động, chương trình hành động, cụ thể hóa, kế hoạch chi tiết, kế hoạch triển khai, kế hoạch thực hiện
  sửa chữa, nâng cấp, cải tạo, duy tu, tu bổ, sửa, tu sửa, bảo dưỡng, khắc phục, bảo trì, sửa nhà, trùng tu
  phần mềm, hệ thống thông tin, cơ sở dữ liệu, công nghệ thông tin, chuyển đổi số, số hóa, trực tuyến, qua mạng, điện tử, bản đồ số, nền tảng số, ứng dụng, dữ liệu, kết nối, chia sẻ dữ liệu, liên thông, mã định danh, số định danh, định danh, nền tảng
  vận động, huy động, kêu gọi, khuyến khích, xã hội hóa, quyên góp, ủng hộ, tài trợ, đóng góp, thu hút, hiến tặng, tặng, tự nguyện, tư nhân, xúc tiến đầu tư, mời gọi
  lắp đặt, lắp, trang bị, mua sắm, cấp phát, thiết bị, trang thiết bị, mua, bố trí thiết bị
  thành lập, kiện toàn, củng cố, lập đội, lập tổ, tổ công tác, ban chỉ đạo, ban chỉ huy, đội hình, đội, mạng lưới
  nhân rộng, mô hình, làm điểm, thí điểm, điển hình, kiểu mẫu, xây dựng mô hình
  sửa đổi, bổ sung, hoàn thiện, ban hành, thể chế, thể chế hóa, quy phạm pháp luật, cơ chế, chính sách, cơ chế chính sách, nghị quyết của hội đồng nhân dân, quy chế, quy định, văn bản, hành lang pháp lý, chính sách hỗ trợ, tham mưu ban hành, quy chuẩn, tiêu chuẩn, định mức
  phương án, đề án, kịch bản, phương án ứng phó
  thẩm định, phê duyệt, trình phê duyệt, xét duyệt
  đơn giản hóa, cắt giảm, rút ngắn, tái cấu trúc, cải cách, thủ tục hành chính, bộ phận một cửa, một cửa, dịch vụ công, thủ tục
  đường dây nóng, hộp thư, số điện thoại, tổng đài, tiếp nhận thông tin, tin báo, phản ánh, kiến nghị, khiếu nại, tố giác, báo tin, đầu số
  công khai, công bố, niêm yết, minh bạch, thông báo
  ký cam kết, cam kết, bản cam kết, ký giao ước, thỏa thuận, quy ước, hương ước
  người cao tuổi, người già, cha mẹ già, lão khoa, người lớn tuổi, cụ già
  trẻ em, thiếu nhi, học sinh, thanh thiếu niên, thiếu niên, sinh viên, con em, em, học sinh sinh viên, người học, học viên
  thanh niên, đoàn viên, tuổi trẻ, trí thức trẻ
  cha mẹ, phụ huynh, gia đình, hộ gia đình, cha mẹ học sinh
  người dân, nhân dân, bà con, quần chúng, hộ dân, cộng đồng, khu dân cư, thôn xóm
  thu gom, dọn dẹp, xóa, dọn, phát dọn, vệ sinh, dọn vệ sinh, phát quang
  tài liệu, tờ gấp, tờ rơi, sổ tay, cẩm nang, ấn phẩm
  chữa cháy, cháy nổ, thoát nạn, an toàn cháy, phòng cháy, phòng cháy chữa cháy, cứu nạn, cứu hộ, cháy
  quy hoạch, quỹ đất, bố trí đất, quỹ đất sạch, giao đất, kế hoạch sử dụng đất, đất đai
  giải phóng mặt bằng, bồi thường, tái định cư, thu hồi đất, mặt bằng, đất sạch
  tín dụng, cho vay, vay vốn, lãi suất, vay, ngân hàng, ngân hàng chính sách xã hội, vốn vay, tín dụng chính sách, nợ
  khen thưởng, biểu dương, tôn vinh, thi đua, nhân điển hình
  sơ kết, tổng kết, đánh giá kết quả, rút kinh nghiệm
  báo cáo, gửi kết quả, gửi báo cáo
  an ninh, trật tự, an ninh trật tự, trật tự an toàn xã hội, an toàn xã hội, tội phạm
  tuần tra, canh gác, chốt trực, trực gác, túc trực, trực ban, lực lượng trực, ứng trực, trực 24/24
  khám bệnh, chữa bệnh, khám sức khỏe, khám, điều trị, chăm sóc sức khỏe, y tế, sức khỏe, bác sĩ, trạm y tế, bệnh viện
  tiêm phòng, tiêm chủng, vắc xin, tiêm, tiêm vắc xin, mũi tiêm
  dịch bệnh, ổ dịch, dịch, truyền nhiễm, khử trùng, phòng dịch, xét nghiệm, bệnh phẩm
  việc làm, dạy nghề, học nghề, chuyển đổi nghề, đào tạo nghề, giáo dục nghề nghiệp, nghề, tuyển dụng, lao động, trường nghề, bỏ nghề
  cảm biến, giám sát tự động, quan trắc, đo mực nước, đo đạc, trạm đo, lấy mẫu, đo, thiết bị giám sát
  camera, hình ảnh, nhận diện
  cán bộ, công chức, viên chức, nhân viên, đội ngũ, người được giao, cộng tác viên, nhân lực, nguồn nhân lực
  giáo viên, nhà giáo, giảng viên, thầy cô
  nhà trường, trường học, cơ sở giáo dục, trường, điểm trường, lớp
  chương trình dạy, chương trình giáo dục, chương trình đào tạo, giáo trình, môn học, ngoại khóa, chính khóa, lồng ghép, bài giảng, giờ học
  người đứng đầu, thủ trưởng, trách nhiệm người đứng đầu, chịu trách nhiệm, trách nhiệm
  doanh nghiệp, hợp tác xã, nhà đầu tư, chủ đầu tư, công ty, cơ sở sản xuất, hộ kinh doanh, tiểu thương, cơ sở kinh doanh
  kinh doanh, bán hàng, buôn bán, mua bán, thương mại, kinh doanh buôn bán
  trực tiếp, livestream, phát trực tiếp, trên mạng, môi trường mạng, không gian mạng, thương mại điện tử, sàn giao dịch
  hàng giả, hàng nhái, hàng kém chất lượng, hàng lậu, buôn lậu
  thuế, nộp thuế, khai thuế, truy thu, kê khai thuế, thất thu, thu thuế
  phí, lệ phí, thu phí, không dùng tiền mặt, thanh toán trực tuyến, thanh toán điện tử, mã qr
  truy xuất, truy xuất nguồn gốc, nhãn hiệu, chỉ dẫn địa lý, bảo hộ, sở hữu trí tuệ, thương hiệu
  nông nghiệp, nông dân, trồng trọt, nông sản, cây trồng, mùa vụ
  chăn nuôi, vật nuôi, gia súc, gia cầm, đàn, trại, chuồng trại, heo, lợn, thú y
  chất thải, rác, rác thải, phân, nước thải, rác thải nhựa, khí thải, chất thải rắn, chai nhựa
  phụ phẩm, rơm rạ, gốc rạ, vỏ trái cây
  chế phẩm, vi sinh, men vi sinh, chủng nấm, lên men
  khí sinh học, biogas, hầm biogas
  ủ, ủ phân, phân bón, phân hữu cơ, hữu cơ
  ô nhiễm, môi trường, bảo vệ môi trường
  rừng, lâm nghiệp, chủ rừng, lâm sản, kiểm lâm, đất rừng, đất lâm nghiệp, gỗ
  nương, rẫy, nương rẫy, làm rẫy
  trồng cây, cây xanh, trồng, cây bóng mát, trồng rừng, cây giống
  hồ chứa, hồ, đập, thủy lợi, lòng hồ, chân đập, thủy nông
  lũ, lụt, mưa lũ, thiên tai, bão, sạt lở, ngập, hạ du, lở, xói lở, bão lũ
  cắm mốc, chôn mốc, mốc, ranh giới, mốc giới, chỉ giới, hành lang
  giao thông, đường bộ, an toàn giao thông, luật giao thông, đường sá, hạ tầng giao thông
  phương tiện, xe, xe máy, mô tô, xe mô tô, ô tô, xe khách, vận tải
  giấy phép lái xe, bằng lái
  biển báo, cắm biển, vạch kẻ đường, vạch sang đường, gờ giảm tốc
  vỉa hè, lòng đường, lề đường, lối đi bộ, người đi bộ, lối đi
  điện, dây dẫn, công tơ, hệ thống điện, điện lực
  nước sạch, cấp nước, nước sinh hoạt, mực nước
  nhà ở, nhà, căn nhà, căn hộ, nhà trọ, khu trọ, thuê trọ, dãy trọ
  nhà tạm, nhà dột nát, nhà tranh
  hộ nghèo, người nghèo, giảm nghèo, cận nghèo, hộ khó khăn, thoát nghèo
  trợ cấp, phụ cấp, chế độ, mức hỗ trợ, bồi dưỡng tiền, hỗ trợ tiền, thù lao
  hỗ trợ, giúp đỡ, giúp, trợ giúp, phụng dưỡng, chăm lo
  người khuyết tật, khuyết tật
  dân tộc thiểu số, đồng bào, vùng đồng bào, miền núi, vùng cao
  phụ nữ, hội phụ nữ, bình đẳng giới
  du lịch, lưu trú, khách du lịch, lữ hành, homestay
  chợ, hàng rong, chợ tạm
  an toàn thực phẩm, thực phẩm, vệ sinh an toàn thực phẩm
  cho vay lãi nặng, tín dụng đen, lãi nặng, cho vay nặng lãi, nặng lãi
  tự giúp, quỹ tương trợ, góp vốn, tương trợ, tiết kiệm
  bắt nạt, bạo lực, bạo lực học đường, đánh nhau
  đuối nước, bơi, dạy bơi, áo phao
  ma túy, cai nghiện, người nghiện
  trông giữ, chăm sóc ban ngày, trông nom, chăm sóc
  gọi khẩn cấp, chuông báo, báo khẩn cấp, tín hiệu khẩn cấp, khẩn cấp
  tình nguyện viên, tình nguyện, thanh niên tình nguyện
  câu lạc bộ, đội nhóm, tổ hợp tác
  sáp nhập, hợp nhất, giải thể, sắp xếp, tinh gọn, sắp xếp mạng lưới, tổ chức lại
  phân cấp, phân quyền, ủy quyền, giao quyền
  quản lý, trông coi, vận hành, khai thác
  giải tỏa, tháo dỡ, tự tháo dỡ, phá dỡ, di dời
  che giấu, giấu, báo cáo sai, không trung thực, sai sự thật, bao che
  chỉ tiêu, tỷ lệ, mục tiêu, phấn đấu, kế hoạch phát triển kinh tế, nghị quyết hằng năm
  nghị quyết, chương trình công tác, chương trình công tác hằng năm
  khoa học, công nghệ, nghiên cứu, đề tài, viện, ứng dụng khoa học
  xuất khẩu, thị trường, tiêu thụ, tiêu thụ sản phẩm, kết nối cung cầu, đầu ra
  hướng dẫn, chỉ dẫn, giải đáp, tư vấn
  di tích, di sản, bảo tồn, văn hóa, truyền thống
  thể thao, thi đấu, giải đấu
  quân sự, dân quân, quốc phòng, bộ đội
  sẵn sàng, lực lượng phương tiện, điều động, huy động lực lượng
`

/** The numbers of its meanings for every phrase that has others for it. */
export const MEANINGS_OF: ReadonlyMap<string, readonly string[]> = MEANINGS.trim()
  .split('\n')
  .reduce((map, line, at) => {
    for (const phrase of lines(line)) map.set(phrase, [...(map.get(phrase) ?? []), `=${at}`])
    return map
  }, new Map<string, string[]>())
