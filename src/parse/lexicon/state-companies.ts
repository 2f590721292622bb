import { fixed, type FixedBody } from './central-bodies.js'

const company = (name: string, ...others: string[]): FixedBody => fixed('STATE', 'CENTRAL', name, ...others)

/** The State's groups and general companies. First the name that is shown. */
export const STATE_COMPANIES: readonly FixedBody[] = [
  company('Tập đoàn Điện lực Việt Nam', 'EVN', 'Tập đoàn EVN'),
  company('Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam', 'TKV', 'Tập đoàn Than - Khoáng sản Việt Nam'),
  company('Tập đoàn Xăng dầu Việt Nam', 'Petrolimex'),
  company('Tập đoàn Dầu khí Việt Nam', 'PVN'),
  company('Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam', 'Petrovietnam'),
  company('Tập đoàn Hóa chất Việt Nam'),
  company('Tập đoàn Dệt May Việt Nam'),
  company('Tập đoàn Công nghiệp Cao su Việt Nam', 'Tập đoàn Cao su Việt Nam'),
  company('Tập đoàn Bưu chính Viễn thông Việt Nam', 'Tập đoàn VNPT'),
  company('Tập đoàn Công nghiệp - Viễn thông Quân đội', 'Tập đoàn Viễn thông Quân đội', 'Tập đoàn Viettel'),
  company('Tổng công ty Đường sắt Việt Nam'),
  company('Tổng công ty Hàng hải Việt Nam'),
  company('Tổng công ty Hàng không Việt Nam'),
  company('Tổng công ty Cảng hàng không Việt Nam'),
  company('Tổng công ty Quản lý bay Việt Nam'),
  company('Tổng công ty Bưu điện Việt Nam'),
  company('Tổng công ty Viễn thông MobiFone'),
  company('Tổng công ty Thép Việt Nam'),
  company('Tổng công ty Giấy Việt Nam'),
  company('Tổng công ty Thuốc lá Việt Nam'),
  company('Tổng công ty Cà phê Việt Nam'),
  company('Tổng công ty Lâm nghiệp Việt Nam'),
  company('Tổng công ty Khí Việt Nam'),
  company('Tổng công ty Lương thực miền Bắc'),
  company('Tổng công ty Lương thực miền Nam'),
  company('Tổng công ty Điện lực miền Bắc'),
  company('Tổng công ty Điện lực miền Trung'),
  company('Tổng công ty Điện lực miền Nam'),
  company('Tổng công ty Truyền tải điện Quốc gia'),
  company('Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam'),
  company('Tổng công ty Đầu tư và Kinh doanh vốn nhà nước'),
  company('Tổng công ty Đông Bắc'),
]
