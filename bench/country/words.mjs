// What generated papers are about, in words of our own.

/** Titles of directives; those of the papers that carry one out add their place. */
export const TITLES = [
  'Phát triển nhà ở xã hội cho người thu nhập thấp',
  'Bảo vệ nguồn nước ngầm và các hồ chứa',
  'Chuyển đổi số trong cơ quan hành chính',
  'Phòng cháy, chữa cháy tại chợ và khu dân cư',
  'Giảm nghèo bền vững ở vùng núi',
  'Nâng chất lượng bữa ăn của trường mầm non',
  'Trồng rừng ven biển chống xói lở',
  'Sắp xếp trụ sở làm việc dôi dư',
  'Đào tạo nghề cho lao động nông thôn',
  'Thu gom và phân loại rác tại nguồn',
  'Chăm sóc sức khỏe người cao tuổi',
  'Gìn giữ làng nghề và lễ hội truyền thống',
  'An toàn giao thông đường thủy nội địa',
]

/** What a task asks for. */
export const TASKS = [
  'Rà soát quỹ đất, lập danh mục dự án',
  'Xây dựng kế hoạch vốn và bố trí kinh phí',
  'Tổ chức tuyên truyền đến từng hộ dân',
  'Kiểm tra, lập biên bản các điểm chưa đạt',
  'Cập nhật số liệu lên hệ thống dùng chung',
  'Hoàn thiện hồ sơ, niêm yết công khai',
  'Tập huấn cán bộ phụ trách',
  'Sơ kết, đánh giá và nhân rộng cách làm hay',
  'Phân công người theo dõi, đôn đốc hằng tuần',
  'Tiếp nhận và trả lời kiến nghị của cử tri',
  'Lắp đặt biển báo, đèn chiếu sáng',
]
