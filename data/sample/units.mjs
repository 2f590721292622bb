/**
 * The units whose papers the sample pretends to hold, all real (data/territories), so that maps and reforms have something
 * to show. Numbers above 90000 (State) and 900 (Party) are those of no real paper.
 */

const province = (name, seat, now, district, commune, communeNow) => ({
  name,
  seat,
  /** The province of 2025. */
  now,
  /** A district that made plans of its own, its seat, a commune of it, and the commune of 2025 there. */
  district,
  commune,
  communeNow,
})

/** In the order in which they act. */
export const PROVINCES = [
  province('tỉnh Yên Bái', 'Yên Bái', 'tỉnh Lào Cai', 'huyện Văn Chấn', 'xã Tú Lệ', 'xã Tú Lệ'),
  province(
    'tỉnh Quảng Ninh',
    'Quảng Ninh',
    'tỉnh Quảng Ninh',
    'huyện Bình Liêu',
    'xã Đồng Tâm',
    'xã Lục Hồn',
  ),
  province('tỉnh Đồng Tháp', 'Đồng Tháp', 'tỉnh Đồng Tháp', 'huyện Cao Lãnh', 'xã Phong Mỹ', 'xã Phong Mỹ'),
  province('tỉnh Gia Lai', 'Gia Lai', 'tỉnh Gia Lai', 'huyện Mang Yang', 'xã Hra', 'xã Hra'),
  province('thành phố Hà Nội', 'Hà Nội', 'thành phố Hà Nội'),
  province('tỉnh Nghệ An', 'Nghệ An', 'tỉnh Nghệ An', 'huyện Nghĩa Đàn', 'xã Nghĩa Lâm', 'xã Nghĩa Lâm'),
  province('tỉnh Lào Cai', 'Lào Cai', 'tỉnh Lào Cai', 'huyện Bắc Hà', 'xã Bản Liền', 'xã Bản Liền'),
  province('tỉnh An Giang', 'An Giang', 'tỉnh An Giang', 'huyện Thoại Sơn', 'xã Vĩnh Trạch', 'xã Vĩnh Trạch'),
  province('tỉnh Cao Bằng', 'Cao Bằng', 'tỉnh Cao Bằng'),
  province('tỉnh Phú Thọ', 'Phú Thọ', 'tỉnh Phú Thọ', 'huyện Thanh Ba', 'xã Quảng Yên', 'xã Quảng Yên'),
  province('tỉnh Lâm Đồng', 'Lâm Đồng', 'tỉnh Lâm Đồng', 'huyện Di Linh', 'xã Gia Hiệp', 'xã Gia Hiệp'),
  province('thành phố Đà Nẵng', 'Đà Nẵng', 'thành phố Đà Nẵng'),
  province('tỉnh Hà Giang', 'Hà Giang', 'tỉnh Tuyên Quang', 'huyện Đồng Văn', 'xã Lũng Táo', 'xã Lũng Cú'),
  province('tỉnh Thái Bình', 'Thái Bình', 'tỉnh Hưng Yên'),
  province(
    'tỉnh Tuyên Quang',
    'Tuyên Quang',
    'tỉnh Tuyên Quang',
    'huyện Hàm Yên',
    'xã Phù Lưu',
    'xã Phù Lưu',
  ),
  province('tỉnh Bình Định', 'Bình Định', 'tỉnh Gia Lai', 'huyện Phù Cát', 'xã Cát Tài', 'xã Đề Gi'),
  province(
    'tỉnh Quảng Nam',
    'Quảng Nam',
    'thành phố Đà Nẵng',
    'huyện Đại Lộc',
    'xã Đại Lãnh',
    'xã Thượng Đức',
  ),
  province('tỉnh Sơn La', 'Sơn La', 'tỉnh Sơn La'),
  province('tỉnh Tây Ninh', 'Tây Ninh', 'tỉnh Tây Ninh', 'huyện Bến Cầu', 'xã An Thạnh', 'xã Bến Cầu'),
  province('tỉnh Kon Tum', 'Kon Tum', 'tỉnh Quảng Ngãi', 'huyện Đắk Glei', 'xã Ngọc Linh', 'xã Ngọc Linh'),
  province('tỉnh Hải Dương', 'Hải Dương', 'thành phố Hải Phòng'),
  province('tỉnh Hòa Bình', 'Hòa Bình', 'tỉnh Phú Thọ', 'huyện Cao Phong', 'xã Thung Nai', 'xã Thung Nai'),
  province('tỉnh Đồng Nai', 'Đồng Nai', 'tỉnh Đồng Nai', 'huyện Định Quán', 'xã Gia Canh', 'xã Định Quán'),
  province(
    'tỉnh Thái Nguyên',
    'Thái Nguyên',
    'tỉnh Thái Nguyên',
    'huyện Đồng Hỷ',
    'xã Minh Lập',
    'xã Đồng Hỷ',
  ),
  province('tỉnh Quảng Trị', 'Quảng Trị', 'tỉnh Quảng Trị'),
  province('tỉnh Nam Định', 'Nam Định', 'tỉnh Ninh Bình'),
  province('tỉnh Điện Biên', 'Điện Biên', 'tỉnh Điện Biên'),
  province('tỉnh Khánh Hòa', 'Khánh Hòa', 'tỉnh Khánh Hòa'),
  province('tỉnh Vĩnh Phúc', 'Vĩnh Phúc', 'tỉnh Phú Thọ'),
  province('tỉnh Cà Mau', 'Cà Mau', 'tỉnh Cà Mau'),
  province('tỉnh Bắc Ninh', 'Bắc Ninh', 'tỉnh Bắc Ninh'),
  province('tỉnh Quảng Ngãi', 'Quảng Ngãi', 'tỉnh Quảng Ngãi'),
  province('tỉnh Long An', 'Long An', 'tỉnh Tây Ninh'),
  province('tỉnh Bình Phước', 'Bình Phước', 'tỉnh Đồng Nai'),
  province('tỉnh Ninh Bình', 'Ninh Bình', 'tỉnh Ninh Bình'),
  province('tỉnh Lai Châu', 'Lai Châu', 'tỉnh Lai Châu'),
  province('tỉnh Phú Yên', 'Phú Yên', 'tỉnh Đắk Lắk'),
  province('thành phố Hải Phòng', 'Hải Phòng', 'thành phố Hải Phòng'),
  province('tỉnh Đắk Lắk', 'Đắk Lắk', 'tỉnh Đắk Lắk'),
  province('tỉnh Hưng Yên', 'Hưng Yên', 'tỉnh Hưng Yên'),
  province('tỉnh Bắc Kạn', 'Bắc Kạn', 'tỉnh Thái Nguyên'),
  province('tỉnh Quảng Bình', 'Quảng Bình', 'tỉnh Quảng Trị'),
]

/** `Yên Bái` of `tỉnh Yên Bái`. */
export const bare = (unit) => unit.replace(/^(?:tỉnh|thành phố|huyện|xã|phường) /u, '')

/** `yen-bai`, for the names of files. */
export const slug = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')

/** Who signs: everybody's given name is Mẫu, which means sample. */
const FAMILIES = [
  'Nguyễn Văn',
  'Trần Thị',
  'Lê Quang',
  'Phạm Thị',
  'Hoàng Văn',
  'Vũ Thị',
  'Đặng Minh',
  'Bùi Thị',
  'Lò Văn',
  'Hồ Thị',
]
export const person = (seed) => `${FAMILIES[seed % FAMILIES.length]} Mẫu`
