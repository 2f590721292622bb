/** What papers of each tier charge whom with. `with`: who joins in. `due`: how the deadline is set (calendar.mjs). */

/** Departments of a province; [before, since] the reorganisation of 1/3/2025. */
const DEPARTMENTS = {
  education: ['Sở Giáo dục và Đào tạo'],
  farming: ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường'],
  land: ['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'],
  building: ['Sở Xây dựng'],
  finance: ['Sở Tài chính'],
  planning: ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
  media: ['Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'],
  health: ['Sở Y tế'],
  interior: ['Sở Nội vụ'],
  inspection: ['Thanh tra tỉnh'],
  front: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  youth: ['Tỉnh đoàn'],
  women: ['Hội Liên hiệp Phụ nữ tỉnh'],
  units: ['Ủy ban nhân dân các huyện, thị xã, thành phố', 'Ủy ban nhân dân các xã, phường'],
}

const OF_CITIES = {
  inspection: 'Thanh tra thành phố',
  front: 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố',
  youth: 'Thành đoàn',
  women: 'Hội Liên hiệp Phụ nữ thành phố',
}

/** What a department of `unit` is called on that day. */
export function departmentOn(key, day, unit) {
  if (unit.startsWith('thành phố') && OF_CITIES[key]) return OF_CITIES[key]
  if (unit.startsWith('thành phố') && key === 'units' && day < '2025-07-01')
    return 'Ủy ban nhân dân các quận, huyện, thị xã'
  const [before, since = before] = DEPARTMENTS[key]
  return day < (key === 'units' ? '2025-07-01' : '2025-03-01') ? before : since
}

const duty = (lead, partners, what, due) => ({ lead, with: partners, what, due })

export const OF_PROVINCES = [
  duty(
    'education',
    ['farming', 'units'],
    'rà soát, lập danh sách các trường, điểm trường mà sân chơi còn thiếu bóng mát, trình Ủy ban nhân dân tỉnh',
    'before',
  ),
  duty(
    'farming',
    ['education', 'building'],
    'ban hành danh mục loài cây được trồng và loài cây không được trồng trong trường học',
    'inQuarter',
  ),
  duty(
    'finance',
    ['education', 'planning'],
    'cân đối, bố trí kinh phí mua cây giống, cọc chống và vật tư tưới trong dự toán của ngành giáo dục',
    'latest',
  ),
  duty(
    'building',
    ['education'],
    'hướng dẫn khoảng cách từ gốc cây đến móng nhà, mái hiên, đường dây điện và lối thoát nạn',
    'inMonth',
  ),
  duty(
    'units',
    ['education'],
    'cắt tỉa cành khô, kiểm tra rễ, chằng chống cây trong sân trường trước mùa mưa bão',
    'done',
  ),
  duty(
    'land',
    ['education', 'units'],
    'rà soát đất trường học, giữ diện tích trồng cây khi lập kế hoạch sử dụng đất hằng năm của cấp huyện',
    'until',
  ),
  duty(
    'media',
    ['education'],
    'xây dựng phần mềm quản lý hồ sơ cây trong trường, mỗi cây một mã số',
    'inQuarter',
  ),
  duty(
    'health',
    ['education'],
    'đo nhiệt độ sân trường trong những đợt nắng nóng, hướng dẫn bố trí giờ học ngoài trời',
    'before',
  ),
  duty(
    'interior',
    ['education'],
    'đề xuất hình thức khen thưởng tập thể, cá nhân chăm sóc cây tốt',
    'yearly',
  ),
  duty(
    'youth',
    ['education', 'women'],
    'phát động phong trào mỗi chi đoàn nhận chăm sóc một vườn cây của trường',
    'inMonth',
  ),
  duty(
    'front',
    ['women', 'youth'],
    'vận động doanh nghiệp, cựu học sinh tặng cây giống; công khai danh sách người tặng',
    'before',
  ),
  duty(
    'inspection',
    ['finance'],
    'kiểm tra việc mua sắm, nghiệm thu và chăm sóc cây tại ít nhất 10 trường',
    'inQuarter',
  ),
  duty(
    'education',
    ['youth'],
    'đưa việc chăm sóc cây vào hoạt động trải nghiệm của học sinh, biên soạn tài liệu hướng dẫn cho giáo viên',
    'latest',
  ),
  duty(
    'farming',
    ['units'],
    'hướng dẫn các vườn ươm gieo đủ cây giống bản địa cho hai vụ trồng',
    'endOfMonth',
  ),
  duty(
    'units',
    ['front'],
    'thay thế cây sâu mục, cây có gai, có nhựa độc trong khuôn viên trường mầm non và tiểu học',
    'until',
  ),
  duty(
    'farming',
    ['health'],
    'hướng dẫn phòng trừ sâu bệnh bằng biện pháp sinh học, không phun thuốc trong giờ học',
    'before',
  ),
  duty(
    'planning',
    ['finance'],
    'lồng ghép nội dung trồng cây vào các dự án xây mới, cải tạo trường học',
    'half',
  ),
  duty(
    'education',
    ['finance'],
    'thí điểm bể chứa nước mưa để tưới cây tại các trường vùng thiếu nước',
    'done',
  ),
  duty(
    'education',
    ['inspection'],
    'tổng hợp tình hình cây chết, cây phải trồng dặm, nguyên nhân và trách nhiệm',
    'quarterly',
  ),
  duty('media', ['youth'], 'mở chuyên mục về trường học xanh trên cổng thông tin điện tử', 'days'),
  duty('women', ['education'], 'vận động phụ huynh góp công làm vườn trường vào ngày nghỉ', 'none'),
  duty(
    'units',
    ['education', 'front'],
    'tổ chức Tết trồng cây trong trường học, mỗi trường trồng mới ít nhất 20 cây',
    'latest',
  ),
  duty(
    'building',
    ['units'],
    'thay gạch bê tông quanh gốc cây bằng vật liệu thấm nước tại các sân trường',
    'half',
  ),
  duty('education', ['units'], 'sơ kết một năm thực hiện, đề xuất nhân rộng cách làm hay', 'before'),
  duty(
    'finance',
    ['education'],
    'hướng dẫn thanh toán, quyết toán kinh phí chăm sóc cây những năm sau khi trồng',
    'inMonth',
  ),
  duty(
    'units',
    ['land'],
    'nâng diện tích sân chơi được che bóng của mọi điểm trường lên ít nhất 30%',
    'horizon',
  ),
]

export const OF_DISTRICTS = [
  duty(
    'Phòng Giáo dục và Đào tạo',
    'Ủy ban nhân dân các xã, thị trấn',
    'kiểm đếm cây, đo diện tích bóng mát của từng điểm trường, gửi Ủy ban nhân dân huyện',
    'before',
  ),
  duty(
    'Phòng Nông nghiệp và Phát triển nông thôn',
    'Phòng Giáo dục và Đào tạo',
    'chọn vườn ươm, ký hợp đồng giữ cây giống cho vụ trồng',
    'inMonth',
  ),
  duty(
    'Phòng Tài chính - Kế hoạch',
    'Phòng Giáo dục và Đào tạo',
    'tham mưu phân bổ kinh phí trồng, chăm sóc cây cho các trường',
    'latest',
  ),
  duty(
    'Phòng Kinh tế và Hạ tầng',
    'Phòng Giáo dục và Đào tạo',
    'khảo sát lối thoát nạn, đường điện trong sân trường trước khi đào hố',
    'done',
  ),
  duty(
    'Huyện đoàn',
    'các trường trung học cơ sở',
    'thành lập đội thanh niên tưới cây trong dịp nghỉ hè',
    'endOfMonth',
  ),
  duty(
    'Ủy ban Mặt trận Tổ quốc Việt Nam huyện',
    'Huyện đoàn',
    'giám sát việc trồng cây tại các điểm trường lẻ',
    'halfYearly',
  ),
  duty(
    'Ủy ban nhân dân các xã, thị trấn',
    'các trường học trên địa bàn',
    'đào hố, bón lót và trồng xong cây được cấp, báo cáo Ủy ban nhân dân huyện',
    'until',
  ),
  duty(
    'Trung tâm Dịch vụ nông nghiệp huyện',
    'Phòng Nông nghiệp và Phát triển nông thôn',
    'tập huấn cách cắt tỉa, tủ gốc cho nhân viên bảo vệ của các trường',
    'inQuarter',
  ),
  duty(
    'Phòng Văn hóa và Thông tin',
    'Huyện đoàn',
    'thi vẽ tranh "Tán cây trường em" cho học sinh tiểu học',
    'before',
  ),
  duty(
    'Phòng Tài nguyên và Môi trường',
    'Ủy ban nhân dân các xã, thị trấn',
    'cắm mốc phần đất trồng cây ở các điểm trường chưa có hàng rào',
    'inQuarter',
  ),
]

export const OF_COMMUNES = [
  duty(
    'Hội Nông dân xã',
    'các trường học trên địa bàn xã',
    'nhận cây giống, giao đến từng điểm trường, lập biên bản giao nhận',
    'before',
  ),
  duty(
    'Văn phòng Ủy ban nhân dân xã',
    'các trường học trên địa bàn xã',
    'thanh toán tiền công đào hố, tiền phân bón lót',
    'latest',
  ),
  duty(
    'Đoàn Thanh niên xã',
    'Hội Cựu chiến binh xã',
    'làm cọc chống, rào bảo vệ cây con khỏi trâu bò',
    'done',
  ),
  duty(
    'Hội Liên hiệp Phụ nữ xã',
    'Đoàn Thanh niên xã',
    'phân công các chi hội tưới cây trong mùa khô',
    'none',
  ),
  duty(
    'Trạm Y tế xã',
    'các trường học trên địa bàn xã',
    'kiểm tra, loại bỏ cây có độc trong vườn trường mầm non',
    'inMonth',
  ),
  duty('Hội Cựu chiến binh xã', 'Đoàn Thanh niên xã', 'trồng hàng cây dọc lối vào trường tiểu học', 'until'),
]

export const OF_NEW_COMMUNES = [
  duty(
    'Phòng Văn hóa - Xã hội',
    'Phòng Kinh tế',
    'tiếp nhận hồ sơ cây xanh trường học của các xã cũ, lập sổ theo dõi chung',
    'before',
  ),
  duty(
    'Phòng Kinh tế',
    'Phòng Văn hóa - Xã hội',
    'bố trí kinh phí chăm sóc cây trong dự toán của xã',
    'latest',
  ),
  duty('Văn phòng HĐND và UBND xã', 'Phòng Văn hóa - Xã hội', 'đôn đốc, tổng hợp kết quả', 'quarterly'),
  duty(
    'Trung tâm Phục vụ hành chính công xã',
    'Phòng Văn hóa - Xã hội',
    'công khai danh sách tập thể, cá nhân tặng cây',
    'inMonth',
  ),
  duty(
    'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
    'Phòng Văn hóa - Xã hội',
    'giám sát việc thay thế cây sâu mục tại các điểm trường',
    'until',
  ),
  duty(
    'Phòng Văn hóa - Xã hội',
    'các trường học trên địa bàn xã',
    'trồng dặm cây chết, chằng chống cây trước mùa mưa bão',
    'done',
  ),
]

/** Measures that name nobody, and aims. */
export const MEASURES = [
  'Trồng cây đúng thời vụ; ưu tiên cây bản địa rễ cọc, tán rộng, ít rụng lá vào mùa nắng.',
  'Không chặt hạ cây lớn khi cải tạo sân trường, trừ cây đã được kết luận là nguy hiểm.',
  'Gắn việc chăm sóc cây với giờ sinh hoạt lớp; mỗi lớp nhận ít nhất một cây và ghi nhật ký của cây.',
  'Tận dụng nước mưa, nước rửa tay để tưới; không dùng nước sinh hoạt trong tháng khô hạn.',
  'Công khai số cây trồng mới, số cây sống sau sáu tháng tại bảng tin của trường.',
  'Huy động xã hội trên tinh thần tự nguyện; không đặt chỉ tiêu đóng góp cho phụ huynh.',
]

export const AIMS = [
  'Phấn đấu đến năm 2030, 100% trường học có ít nhất 30% diện tích sân chơi được che bóng; riêng trường mầm non đạt 40%.',
  'Đến năm 2030, mỗi điểm trường có ít nhất 20 cây bóng mát sống khỏe; tỷ lệ cây sống sau hai năm đạt trên 85%.',
  'Làm cho sân trường mát hơn, sạch hơn; học sinh biết trồng và giữ một cái cây.',
]
