/** Papers with a fault, such as real ones have: the reader shows each as an anomaly and settles nothing. */
import { later } from './calendar.mjs'
import { DIRECTIVE, SUBJECT } from './central.mjs'
import { cite, numbered, paper, people, signedForPeople, stateHead } from './forms.mjs'
import { bare, person } from './units.mjs'

const office = (unit, department) => [`UBND ${unit.toUpperCase()}`, department.toUpperCase()]

/** A department's paper. */
function departmental({
  file,
  noun,
  symbol,
  day,
  printedDay = day,
  unit,
  department,
  seat,
  title,
  body,
  seed,
}) {
  return {
    file,
    noun,
    symbol,
    day,
    of: `${department} ${unit}`,
    text: paper({
      head: stateHead({ issuer: office(unit, department), symbol, seat, day: printedDay }),
      title: [noun.toUpperCase(), title],
      body,
      sentTo: [`UBND ${unit.startsWith('tỉnh') ? 'tỉnh' : 'thành phố'} (để b/c)`, 'Lưu: VT'],
      signed: ['GIÁM ĐỐC', '', person(seed)],
    }),
  }
}

export function oddPapers(plans) {
  const planOf = (name) => plans.find(({ unit }) => unit.name === name)
  const [yenBai, caoBang, daNang, sonLa] = [
    'tỉnh Yên Bái',
    'tỉnh Cao Bằng',
    'thành phố Đà Nẵng',
    'tỉnh Sơn La',
  ].map(planOf)
  const guidance = {
    file: 'huong-dan-so-giao-duc-yen-bai',
    noun: 'Hướng dẫn',
    symbol: '90811/HD-SGDĐT',
    day: later(yenBai.day, 60),
    of: 'Sở Giáo dục và Đào tạo tỉnh Yên Bái',
  }
  const schoolPlan = {
    file: 'ke-hoach-so-giao-duc-yen-bai',
    noun: 'Kế hoạch',
    symbol: '90812/KH-SGDĐT',
    day: later(yenBai.day, 60),
    of: guidance.of,
  }
  return [
    // its own date lies before that of the directive that it carries out
    departmental({
      file: 'ke-hoach-so-giao-duc-cao-bang',
      noun: 'Kế hoạch',
      symbol: '90801/KH-SGDĐT',
      day: '2024-01-15',
      unit: 'tỉnh Cao Bằng',
      department: 'Sở Giáo dục và Đào tạo',
      seat: 'Cao Bằng',
      seed: 1,
      title: `Thực hiện ${cite(DIRECTIVE)} về ${SUBJECT} trong các trường trực thuộc`,
      body: [
        `Thực hiện ${cite(DIRECTIVE)} và ${cite(caoBang)}, Sở Giáo dục và Đào tạo ban hành kế hoạch như sau:`,
        ...numbered([
          'Các trường trung học phổ thông lập sổ theo dõi từng cây, hoàn thành trước ngày 15/11/2024.',
          'Phòng Kế hoạch - Tài chính của Sở chủ trì, phối hợp với Văn phòng Sở mua dụng cụ tưới trong quý IV/2024.',
        ]),
      ],
    }),
    // the day of its date is missing, and so is its number
    departmental({
      file: 'thong-bao-so-nong-nghiep-son-la',
      noun: 'Thông báo',
      symbol: '      /TB-SNN',
      day: '2025-01-15',
      printedDay: 'ngày     tháng 01 năm 2025',
      unit: 'tỉnh Sơn La',
      department: 'Sở Nông nghiệp và Phát triển nông thôn',
      seat: 'Sơn La',
      seed: 2,
      title: 'Về danh mục cây giống cấp cho các điểm trường vùng cao',
      body: [
        `Thực hiện ${cite(sonLa)}, Sở Nông nghiệp và Phát triển nông thôn thông báo:`,
        ...numbered([
          'Ủy ban nhân dân các huyện đăng ký nhu cầu cây giống trước ngày 20/02/2025.',
          'Các vườn ươm giao cây tại trung tâm xã trong tháng 5/2025.',
        ]),
      ],
    }),
    // no date at all
    departmental({
      file: 'huong-dan-so-xay-dung-da-nang',
      noun: 'Hướng dẫn',
      symbol: '90821/HD-SXD',
      day: null,
      unit: 'thành phố Đà Nẵng',
      department: 'Sở Xây dựng',
      seat: 'Đà Nẵng',
      seed: 3,
      title: 'Khoảng cách trồng cây trong sân trường có nhà cao tầng',
      body: [
        `Thực hiện ${cite(daNang)}, Sở Xây dựng hướng dẫn như sau:`,
        ...numbered([
          'Ủy ban nhân dân các quận, huyện kiểm tra khoảng cách từ gốc cây đến móng nhà trước khi trồng.',
          'Phòng Quản lý chất lượng công trình xây dựng trả lời vướng mắc trong thời hạn 07 ngày làm việc kể từ ngày nhận được văn bản.',
        ]),
      ],
    }),
    // each says that it carries the other out: a cycle
    {
      ...guidance,
      text: departmental({
        ...guidance,
        unit: 'tỉnh Yên Bái',
        department: 'Sở Giáo dục và Đào tạo',
        seat: 'Yên Bái',
        seed: 4,
        title: 'Trồng, chăm sóc cây trong trường trung học phổ thông',
        body: [
          `Thực hiện ${cite(yenBai)} và ${cite(schoolPlan)}, Sở Giáo dục và Đào tạo hướng dẫn như sau:`,
          ...numbered([
            'Các trường trung học phổ thông ghi nhật ký tưới, chấm điểm thi đua lớp giữ cây tốt trước ngày 31/5/2025.',
            'Phòng Giáo dục Trung học của Sở kiểm tra đột xuất ít nhất 05 trường, hoàn thành trong quý II/2025.',
          ]),
        ],
      }).text,
    },
    {
      ...schoolPlan,
      text: departmental({
        ...schoolPlan,
        unit: 'tỉnh Yên Bái',
        department: 'Sở Giáo dục và Đào tạo',
        seat: 'Yên Bái',
        seed: 5,
        title: 'Kiểm tra việc chăm sóc cây trong trường trung học phổ thông',
        body: [
          `Thực hiện ${cite(guidance)}, Sở Giáo dục và Đào tạo ban hành kế hoạch như sau:`,
          ...numbered([
            'Thanh tra Sở chủ trì, phối hợp với Phòng Giáo dục Trung học kiểm tra 12 trường, báo cáo Giám đốc Sở trước ngày 30/4/2025.',
            'Các trường tự kiểm tra, gửi biên bản chậm nhất ngày 15/3/2025.',
          ]),
        ],
      }).text,
    },
    districtAfterItsEnd(plans),
    ...sameNumberTwice(planOf('tỉnh Quảng Ninh')),
  ]
}

/** A district's letter with a deadline that had passed before it was written (a year not updated). */
function districtAfterItsEnd(plans) {
  const plan = plans.find(({ unit }) => unit.district === 'huyện Bình Liêu')
  const { district, name } = plan.unit
  const day = '2025-02-10'
  return {
    file: 'cong-van-ubnd-huyen-binh-lieu',
    noun: 'Công văn',
    symbol: '90731/UBND-GDĐT',
    day,
    of: `Ủy ban nhân dân ${district}`,
    text: paper({
      head: stateHead({ issuer: people(district), symbol: '90731/UBND-GDĐT', seat: bare(district), day }),
      title: ['V/v trồng dặm cây chết tại các điểm trường', 'Kính gửi: Ủy ban nhân dân các xã, thị trấn.'],
      body: [
        `Thực hiện ${cite(plan)}, Ủy ban nhân dân huyện yêu cầu Ủy ban nhân dân các xã, thị trấn:`,
        ...numbered([
          'Trồng dặm đủ số cây chết trước ngày 31/3/2024.',
          'Bàn giao hồ sơ cây của từng điểm trường cho nhà trường chậm nhất ngày 30/9/2025.',
        ]),
      ],
      sentTo: ['Như trên', `UBND ${name} (để b/c)`, 'Lưu: VT'],
      signed: signedForPeople(person(6), true),
    }),
  }
}

/** The province's plan of the next year bears the number of the first; a letter gives the number and no date. */
function sameNumberTwice({ unit, symbol }) {
  const { name, seat } = unit
  const head = (own, day) => stateHead({ issuer: people(name), symbol: own, seat, day })
  const of = `Ủy ban nhân dân ${name}`
  return [
    {
      file: 'ke-hoach-ubnd-quang-ninh-2025',
      noun: 'Kế hoạch',
      symbol,
      day: '2025-03-20',
      of,
      text: paper({
        head: head(symbol, '2025-03-20'),
        title: ['KẾ HOẠCH', `Trồng dặm, chăm sóc cây trong trường học năm 2025 trên địa bàn ${name}`],
        body: [
          `Thực hiện ${cite(DIRECTIVE)}, Ủy ban nhân dân tỉnh ban hành kế hoạch năm 2025 như sau:`,
          ...numbered([
            'Sở Giáo dục và Đào tạo chủ trì, phối hợp với Ủy ban nhân dân các huyện, thị xã, thành phố trồng dặm 9.000 cây trước ngày 30/9/2025.',
            'Sở Nông nghiệp và Môi trường kiểm tra chất lượng cây giống tại vườn ươm trong quý II/2025.',
          ]),
        ],
        sentTo: ['Thường trực Tỉnh ủy', 'Các sở, ban, ngành', 'Lưu: VT'],
        signed: signedForPeople(person(7), true),
      }),
    },
    {
      file: 'cong-van-ubnd-quang-ninh',
      noun: 'Công văn',
      symbol: '90732/UBND-GD',
      day: '2025-06-10',
      of,
      text: paper({
        head: head('90732/UBND-GD', '2025-06-10'),
        title: [
          'V/v kiểm tra cây trong trường học trước mùa mưa bão',
          'Kính gửi: Ủy ban nhân dân các huyện, thị xã, thành phố.',
        ],
        body: [
          `Thực hiện Kế hoạch số ${symbol} của Ủy ban nhân dân tỉnh, Ủy ban nhân dân tỉnh yêu cầu Ủy ban nhân dân các huyện, thị xã, thành phố:`,
          ...numbered([
            'Chằng chống cây lớn, cắt cành khô trong sân trường xong trước ngày 30/6/2025.',
            'Báo cáo số cây nguy hiểm về Sở Giáo dục và Đào tạo chậm nhất ngày 31/7/2025.',
          ]),
        ],
        sentTo: ['Như trên', 'Sở Giáo dục và Đào tạo', 'Lưu: VT'],
        signed: signedForPeople(person(8), true),
      }),
    },
  ]
}
