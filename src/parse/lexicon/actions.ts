import { words } from './phrases.js'

/**
 * What people do with their hands, day by day: behind the name of an actor that no list holds such words end it, though they are
 * no verbs of papers. Each has two syllables at least, for one alone is a noun as often.
 */
export const DAILY_ACTIONS = words(
  'ACTOR_END',
  `
  (nắm (tình hình|chắc)|viết (tin|bài|thư)|treo (cờ|băng|khẩu hiệu|pa nô|áp phích)|chọn (cử|một))
  (chấm (thi|điểm|bài)|đồng loạt|nhất loạt|ra quân|tăng (ca|kíp|tốc)|chia ca)
  (gỡ (khó|vướng|bỏ|nút)|tháo (gỡ|dỡ))
  trực (ban|phòng|sẵn|cứu|lãnh đạo|chỉ huy|chiến đấu|#)
  (truy (quét|vết)|rà phá|rà quét|canh (gác|phòng|trực)|huấn luyện|tấn công|triệt xóa|khởi tố|khám phá|đấu tranh)
  (cắm (biển|mốc|cờ|tiêu|cọc)|phun (thuốc|hóa chất|khử)|thả (cá|giống|phao)|gieo (cấy|sạ)|thu hoạch|chặt (hạ|tỉa)|trồng (mới|bổ sung|dặm))
  (tích nước|xả (lũ|nước|tràn)|đóng (cửa|góp|nộp|bảo hiểm|cọc)|bơm (nước|tát|tiêu)|tiêu (úng|thoát)|đắp (đập|đê|bờ)|kê cao|đo (đạc|độ|kiểm))
  (trích (lập|kinh phí|quỹ)|trao (tặng|quà|thưởng|giải|giấy|bằng)|viếng (nghĩa|mộ)|dâng (hương|hoa)|chúc (tết|mừng|thọ)|đón tiếp)
  (in (ấn|sao|cấp)|đăng (tải|phát|tin|bài)|phát (thanh|tin)|chạy (chữ|thử)|nhập (dữ liệu|số liệu|thông tin|đầy đủ)|tiếp (công dân|dân|xúc))
  (gặp (gỡ|mặt)|mời gọi|bình ổn|cấp (giấy|phép|đổi|thẻ|căn cước|sổ|bù|mã|tài khoản|phát)|góp ý|bãi bỏ|đơn giản hóa)
  (khoán (kinh phí|chi|quỹ)|thu (thuế|phí|nợ|tiền|gom rác)|cấm (xe|đường|biển|tàu|mọi)|bắn (pháo|đạn)|miễn giảm|nuôi dưỡng|phụng dưỡng)
  (cho vay|hạ lãi|mua (bảo hiểm|sắm)|chi (trợ cấp|trả|hỗ trợ)|dự (họp|lễ|hội nghị|đầy đủ)|cơ cấu lại|trợ giúp|neo đậu|sinh hoạt chuyên đề)
  (trình (ubnd|hđnd|chủ tịch|cấp|ban|thường trực|bộ|thủ tướng|chính phủ)|chấp thuận|lắp (camera|đặt))
  (mở cửa|tắt (điện|đèn)|bật (đèn|loa)|cắt (điện|nước|tỉa|giảm)|che chắn|gia cố|nạo vét|khơi thông|phát quang|dọn (vệ sinh|dẹp|rác))
  (dựng (rào|lán|nhà|lều|rạp|cổng|biển)|tu sửa|thu dọn|tập kết|vận chuyển (vật tư|lương thực|rác|đất đá)|bốc (dỡ|xếp))
  (nhập (đủ|hàng|kho|máy)|giao (hàng|đất|rừng|khoán|chỉ tiêu|kinh phí)|gom (ý kiến|rác|hàng)|lưu (hồ sơ|trữ|giữ|kho)|bán đúng)
  (trả (lương|nợ|tiền|thẻ|sổ)|thưởng (tết|nóng|tiền)|tuyển (lao động|dụng|sinh|quân|chọn|giáo viên)|đón (khách|công dân|học sinh|đoàn|tết))
  (đổi (ca|giấy|thẻ)|đi (tuần|sát|cơ sở|thực tế|kiểm tra)|bắt (giữ|buộc)|tạm (giữ|dừng|ngừng|đình chỉ|ứng)|dừng (khai thác|thi công|hoạt động|ngay|mọi))
  (ngừng (thi công|cấp|khai thác|hoạt động|bán)|ươm (cây|giống)|rắc (vôi|thuốc)|khám (sức khỏe|tuyển|sàng lọc|sơ tuyển)|lấy (mẫu|phiếu|ý kiến|số liệu))
  (cấp (thuốc|vật tư|gạo|kinh phí|vốn|bằng|chứng chỉ)|đo (nồng độ|đếm|mưa|mực nước)|quan trắc|theo sát|nấu (cơm|ăn)|cài đặt)
  (phát (loa|động|quà|tờ|thẻ|giấy|phiếu|quang|lệnh|thuốc)|tạo (lập|điều kiện|thuận lợi|việc làm)|giãn (nợ|dân)|kê biên|trích đo)
  (tập (văn nghệ|luyện|dượt)|thi đấu|chọn (vận động viên|giống|địa điểm|lọc|điểm|mẫu|người)|thắp (hương|nến)|xây (nhà|mới|kè|cầu|sân))
  dự thảo (báo cáo|kế hoạch|nghị quyết|đề án|chương trình|quyết định|văn bản|tờ trình)
  (sửa (nhà|chữa|đường|lại|máy)|góp (ngày công|tiền|quỹ|sức|đất|vốn)|đổ (bê tông|đất|đá)|lắp (đèn|đặt|máy|biển|loa)|sơn (kẻ|sửa|lại))
  (duy tu|khoan (giếng|cắm|thăm dò)|nối (đường|thông|lại)|gọi (tàu|điện|hỏi)|neo (buộc|đậu|tàu)|trực tổng đài|chốt (số liệu|danh sách|phương án|chặn))
  (khóa (sổ|tài khoản|van|cổng)|kiểm (quỹ|đếm|dịch)|tiết giảm|trữ (nước|lương thực|hàng|vật tư)|bơm (chống|hút)|gặt (lúa|hái|nhanh))
  (bón (phân|thúc|lót)|phòng trừ|che (phủ|đậy)|dự (trữ|trù|hội chợ|thi)|mang (tiền|quà|hồ sơ)|thăm (đồng|hỏi)|viết giấy|chăm (bón|sóc))
  (ngồi lại|chú ý|nghe (báo cáo|dân|ý kiến)|mời (chuyên gia|đại biểu|họp|thầu)|rải (đá|thảm|đường)|vớt (rác|bèo)|nhân giống|ủ (phân|rơm))
  (đào (ao|giếng|đắp|mương)|hiến (đất|máu|kế)|sao (lưu|chụp|gửi|kê))
  xử lý (dứt điểm|triệt để|kịp thời|nghiêm|ngay|các (vụ|trường hợp|đơn)|(vụ|trường hợp) (lấn|vi phạm|xây))
  làm (đất|cỏ|vệ sinh|việc (trực tiếp|) với|rõ|thủ tục|hồ sơ|đường|tốt|lễ|sạch|lại)
`,
)
