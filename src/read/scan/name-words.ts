// cspell:disable
/** Words that many names have behind the family's. */
export const USUAL = new Set(
  (
    'Văn Thị Hữu Đức Bá Quốc Minh Ngọc Thanh Xuân Đình Công Quang Hồng Thành Hoàng Trọng Duy Mạnh Tiến Viết Thế ' +
    'Kim Phương Thu Hải Anh Tuấn Hùng Dũng Sơn Hà Hương Lan Mai Bình Long Nam Khang'
  ).split(' '),
)
/** Words that are usual as one's own name. */
export const GIVEN: readonly string[] = (
  'Trung Hiếu Cường Thắng Lợi Phúc Tùng Việt Nhung Hoa Liên Dung Linh Yến Nga Loan Thủy Hạnh Hiền Huyền Hằng Quân Khoa ' +
  'Khánh Đạt Phong Phú Toàn Tâm Thảo Trang Trâm Vinh Thịnh Thuận Tài Sang Sinh Quý Nghĩa Nhân Oanh Lâm Kiên Hòa Hưng Huy Hoan ' +
  'Giang Dương Diệp Chung Chiến Châu Cảnh Bảo An Vân Tú Thọ Thái Thạch Tân Tấn Tuyến Tuyết Phượng'
).split(' ')
/** Other words that people are called by, or that stand between the family's name and one's own. */
export const OTHER_WORDS: readonly string[] = (
  'Ái Ánh Ân Ấn Ba Bách Bạch Bằng Băng Bích Biên Bính Bồng Bội Ca Cầm Cần Cát Cẩm Chi Chí Chiêu Chinh Chính Chúc Chuyên Chương Chức ' +
  'Chất Cúc Cung Cương Dân Danh Dần Dậu Diễm Diễn Diện Diệu Doanh Doãn Du Duyên Duyệt Dự Dưỡng Đài Đại Đàm Đan Đáng Đào Đạo Đăng Đằng ' +
  'Đệ Điềm Điển Điền Điệp Định Đoan Đoàn Đô Đông Đồng Đính Đường Én Gấm Gia Giao Giáp Hạ Hai Hàm Hào Hảo Hân Hậu Hiên Hiến Hiển Hiệp ' +
  'Hiệu Hóa Hoạch Hoài Hoàn Hoạt Học Hợi Hợp Hồi Hội Huân Huấn Huế Huệ Huyên Huỳnh Hường Hướng Hỷ Ích Kha Khả Khai Khải Khanh Khắc ' +
  'Khiêm Khoan Khoát Khôi Khởi Khuê Khương Kiểm Kiều Kiệm Kiệt Kính Kỳ Kỷ Lạc Lai Lam Lãm Lành Lanh Lân Lập Lê Lệ Liêm Liễu Lĩnh Lộc ' +
  'Luân Luận Luật Luyến Luyện Lữ Lực Lưu Lượng Lương Ly Lý Mão Mẫn Mậu Mến Miên Mơ Mừng Mùi Mười My Mỹ Năm Năng Ngà Ngạn Ngân Nghi ' +
  'Nghiêm Nghiệp Nghị Ngoan Ngôn Nguyên Nguyện Nguyệt Ngữ Nhã Nhàn Nhạn Nhẫn Nhất Nhật Nhi Nhị Nhiên Nho Nhu Nhuận Như Nhường Ninh ' +
  'Nương Oai Phái Phan Phát Phi Phiên Phục Phụng Phước Quảng Quế Quy Quyên Quyền Quyến Quyết Quỳnh Sa Sáng Sanh Sao Sâm Sen Sĩ Sỹ ' +
  'Soạn Song Sử Sửu Sương Tạo Tất Tây Thạnh Thao Thăng Thắm Thân Thêm Thi Thìn Thích Thiên Thiện Thiết Thiệu Thoa Thoại Thoan Thơ Thơm ' +
  'Thông Thống Thời Thuần Thuật Thùy Thúy Thụy Thuyên Thuyết Thư Thứ Thức Thục Thương Thường Thưởng Thượng Tiên Tiền Tiệp Tin Tình Tín ' +
  'Tính Tĩnh Tịnh Toại Toán Toản Tố Tôn Trà Trác Trân Tráng Tri Trí Trinh Trình Trị Triều Triển Trúc Truyền Trường Trưởng Trực Tụ ' +
  'Tuân Tuất Tuệ Tuy Tuyên Tuyền Tuyển Tụng Tư Tứ Từ Tường Tưởng Tước Tý Tỵ Út Ước Uy Uyên Vạn Vận Vang Vệ Vi Vĩ Viễn Viên Vĩnh Vịnh ' +
  'Võ Vọng Vũ Vui Vượng Vương Vy Vỹ Xuyên Xuyến Yên Ý'
).split(' ')
// cspell:enable
