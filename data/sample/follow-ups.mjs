/** What follows a plan: steering committees, notices of conclusions, letters that urge, resolutions, reports. */
import { inFull, later, printed } from './calendar.mjs'
import { DECISION, DIRECTIVE, SUBJECT } from './central.mjs'
import { departmentOn } from './duties.mjs'
import { cite, committeeOf, numbered, paper, people, signedForPeople, stateHead, table } from './forms.mjs'
import { bare, person, slug } from './units.mjs'

const ofKind = (name) => (name.startsWith('thành phố') ? 'thành phố' : 'tỉnh')
const own = (key, day, { name }) => departmentOn(key, day, name)

/** Of provinces that were merged, all but one of the papers here are of the days before it. */
const MERGED = '2025-06-20'
const inTime = ({ name, now }, day) =>
  name === now || name === 'tỉnh Kon Tum' || day < MERGED ? day : later('2025-06-02', bare(name).length)

/** A paper of a province's people's committee that follows its plan. */
function followUp(unit, at, { file, noun, code, start, day, title, body, sentTo, signed }) {
  const { name, seat } = unit
  const symbol = code.startsWith('UBND') ? `${start + at}/${code}` : `${start + at}/${code}-UBND`
  const identity = { file: `${file}-${slug(seat)}`, noun, symbol, day, of: `Ủy ban nhân dân ${name}` }
  return {
    ...identity,
    unit,
    text: paper({
      head: stateHead({ issuer: people(name), symbol, seat, day }),
      title,
      body,
      sentTo: sentTo ?? ['Thường trực ' + committeeOf(name), 'Như trên', 'Lưu: VT, KGVX'],
      signed: signed ?? signedForPeople(person(at + 2), true),
    }),
  }
}

/** Sets up a steering committee. */
function decision(plan, at) {
  const { unit } = plan
  const kind = ofKind(unit.name)
  const day = later(plan.day, 25 + at)
  return followUp(unit, at, {
    file: 'quyet-dinh-ban-chi-dao',
    noun: 'Quyết định',
    code: 'QĐ',
    start: 90301,
    day,
    title: [
      'QUYẾT ĐỊNH',
      `Về việc thành lập Ban Chỉ đạo thực hiện Chỉ thị số 999-CT/TW ngày 15/3/2024 của Ban Bí thư trên địa bàn ${unit.name}`,
    ],
    body: [
      `ỦY BAN NHÂN DÂN ${kind.toUpperCase()}`,
      `Thực hiện ${cite(plan)};`,
      `Theo đề nghị của Giám đốc ${own('education', day, unit)}.`,
      'QUYẾT ĐỊNH:',
      `Điều 1. Thành lập Ban Chỉ đạo thực hiện Chỉ thị số 999-CT/TW trên địa bàn ${kind}, do Phó Chủ tịch Ủy ban nhân dân ${kind} làm Trưởng Ban.`,
      `Điều 2. ${own('education', day, unit)} là cơ quan thường trực của Ban Chỉ đạo, xây dựng quy chế làm việc trước ngày ${printed(later(day, 40))}.`,
      `Điều 3. Chánh Văn phòng Ủy ban nhân dân ${kind}, Giám đốc ${own('education', day, unit)}, Giám đốc ${own('finance', day, unit)} và các thành viên Ban Chỉ đạo chịu trách nhiệm thi hành Quyết định này.`,
    ],
  })
}

/** What was concluded at a meeting that looked at the plan. */
function notice(plan, at) {
  const { unit } = plan
  const kind = ofKind(unit.name)
  const meeting = inTime(unit, later(plan.day, 120 + at * 9))
  // one prints a meeting that lies before the plan that it looks at, as slips of the pen do
  const shown = at === 4 ? later(plan.day, -60) : meeting
  const day = later(meeting, 4)
  return followUp(unit, at, {
    file: 'thong-bao-ket-luan',
    noun: 'Thông báo',
    code: 'TB',
    start: 90401,
    day,
    title: [
      'THÔNG BÁO',
      `Kết luận của đồng chí ${person(at + 3)}, Phó Chủ tịch Ủy ban nhân dân ${kind} tại cuộc họp về tiến độ thực hiện ${cite(plan)}`,
    ],
    body: [
      `Ngày ${printed(shown)}, đồng chí ${person(at + 3)}, Phó Chủ tịch Ủy ban nhân dân ${kind} chủ trì họp kiểm điểm tiến độ thực hiện ${cite(plan)}. Sau khi nghe ${own('education', day, unit)} báo cáo và ý kiến các thành viên dự họp, đồng chí Phó Chủ tịch kết luận như sau:`,
      'Ghi nhận các trường đã trồng đúng vụ, cây sống đạt tỷ lệ cao. Tuy nhiên, việc giao cây giống còn chậm, một số điểm trường trồng xong không có người tưới.',
      'Để hoàn thành kế hoạch, yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau:',
      ...numbered([
        `${own('education', day, unit)} chủ trì, phối hợp với ${own('units', day, unit)} kiểm tra thực tế các điểm trường có cây chết trên 30%, báo cáo Ủy ban nhân dân ${kind} trước ngày ${printed(later(day, 30))}.`,
        `Giao ${own('farming', day, unit)}:\n\na) Làm rõ nguyên nhân chậm giao cây giống, chậm nhất ngày ${printed(later(day, 15))}.\n\nb) Bổ sung cây trồng dặm cho vụ sau, xong trong tháng ${printed(later(day, 150)).split('/').slice(1).join('/').replace(/^0/, '')}.`,
        `${own('finance', day, unit)} thẩm định dự toán chăm sóc năm thứ hai, trình Ủy ban nhân dân ${kind} ${at % 2 === 0 ? 'trong quý IV/2026' : 'trước ngày 15/12/2026'}.`,
      ]),
      `Thừa lệnh Chủ tịch Ủy ban nhân dân ${kind}, Văn phòng Ủy ban nhân dân ${kind} thông báo để các cơ quan biết, thực hiện./.`,
    ],
    signed:
      at % 3 === 0
        ? signedForPeople(person(at + 3), true)
        : ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', '', person(at + 7)],
  })
}

/** A letter that urges; it names the plan by its number alone. */
function letter(plan, at) {
  const { unit } = plan
  const day = inTime(unit, later(plan.day, 260 + at * 12))
  return followUp(unit, at, {
    file: 'cong-van-don-doc',
    noun: 'Công văn',
    code: 'UBND-KGVX',
    start: 90601,
    day,
    title: [
      'V/v đôn đốc tiến độ trồng, chăm sóc cây trong trường học',
      `Kính gửi:\n- ${own('education', day, unit)};\n- ${own('finance', day, unit)};\n- ${own('units', day, unit)}.`,
    ],
    body: [
      `Qua theo dõi việc thực hiện ${cite(plan)}, Ủy ban nhân dân ${ofKind(unit.name)} yêu cầu:`,
      ...numbered([
        `${own('units', day, unit)} khẩn trương trồng hết số cây đã nhận, báo cáo ${own('education', day, unit)} trước ngày ${printed(later(day, 25))}.`,
        `${own('finance', day, unit)} cấp đủ kinh phí còn thiếu trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản này.`,
        `${own('education', day, unit)} theo dõi, đôn đốc, báo cáo trước ngày 25 hằng tháng.`,
      ]),
    ],
    sentTo: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND', 'Lưu: VT, KGVX'],
  })
}

/** A report on a plan, with figures. */
function report(plan, at) {
  const { unit } = plan
  const kind = ofKind(unit.name)
  const day = later('2025-01-06', at * 8)
  return followUp(unit, at, {
    file: 'bao-cao-ket-qua',
    noun: 'Báo cáo',
    code: 'BC',
    start: 90651,
    day,
    title: [
      'BÁO CÁO',
      `Kết quả thực hiện ${cite(DIRECTIVE)} về ${SUBJECT} trên địa bàn ${unit.name} năm 2024`,
    ],
    body: [
      `Thực hiện ${cite(DECISION)}, Ủy ban nhân dân ${kind} báo cáo kết quả thực hiện ${cite(plan)} như sau:`,
      'I. KẾT QUẢ',
      `Đến hết tháng 12/2024, toàn ${kind} đã trồng mới ${(at + 3) * 1250} cây tại ${(at + 2) * 31} điểm trường; tỷ lệ cây sống đạt ${76 + at}%. Đã cắt tỉa, chằng chống ${(at + 1) * 420} cây trước mùa mưa bão.`,
      table(
        ['Nội dung', 'Kế hoạch', 'Thực hiện'],
        [
          ['Cây trồng mới', (at + 3) * 1500, (at + 3) * 1250],
          ['Điểm trường được phủ bóng', (at + 2) * 40, (at + 2) * 31],
        ],
      ),
      'II. HẠN CHẾ',
      'Cây giống giao chậm so với mùa mưa; một số trường chưa có nguồn nước tưới.',
      'III. KIẾN NGHỊ',
      'Đề nghị Bộ Giáo dục và Đào tạo sớm ban hành tiêu chí sân trường râm mát.',
    ],
    sentTo: ['Bộ Giáo dục và Đào tạo', `Thường trực ${committeeOf(unit.name)}`, 'Lưu: VT, KGVX'],
  })
}

/** A resolution of a people's council on the money. */
function resolution(plan, at) {
  const { unit } = plan
  const kind = ofKind(unit.name)
  const day = later(plan.day, 30 + at)
  const identity = {
    file: `nghi-quyet-hdnd-${slug(unit.seat)}`,
    noun: 'Nghị quyết',
    symbol: `${90041 + at}/NQ-HĐND`,
    day,
    of: `Hội đồng nhân dân ${unit.name}`,
  }
  return {
    ...identity,
    unit,
    text: paper({
      head: stateHead({
        issuer: ['HỘI ĐỒNG NHÂN DÂN', unit.name.toUpperCase()],
        symbol: identity.symbol,
        seat: unit.seat,
        day,
      }),
      title: [
        'NGHỊ QUYẾT',
        `Về kinh phí trồng, chăm sóc cây bóng mát trong trường học trên địa bàn ${unit.name} năm 2025`,
      ],
      body: [
        `HỘI ĐỒNG NHÂN DÂN ${unit.name.toUpperCase()}`,
        `Thực hiện ${cite(DIRECTIVE)};`,
        `Xét đề nghị của Ủy ban nhân dân ${kind} tại ${cite(plan)};`,
        'QUYẾT NGHỊ:',
        `Điều 1. Bố trí ${12 + at * 3} tỷ đồng từ ngân sách ${kind} năm 2025 để trồng, chăm sóc cây tại các trường công lập.`,
        `Điều 2. Giao Ủy ban nhân dân ${kind} phân bổ chi tiết trước ngày ${printed(later(day, 45))}; báo cáo Hội đồng nhân dân ${kind} kết quả tại kỳ họp cuối năm.`,
        `Nghị quyết này được Hội đồng nhân dân ${unit.name} thông qua ${inFull(day)}.`,
      ],
      sentTo: ['Ủy ban nhân dân ' + kind, 'Đại biểu HĐND ' + kind, 'Lưu: VT'],
      signed: ['CHỦ TỊCH', '', person(at + 8)],
    }),
  }
}

const every = (list, step, from = 0) => list.filter((_, at) => at % step === from)

export function followUps(plans) {
  return [
    ...every(plans, 4).map(decision),
    ...every(plans, 3, 1).map(notice),
    ...every(plans, 5, 2).map(letter),
    ...every(plans, 2).map(report),
    ...every(plans, 8, 3).map(resolution),
  ]
}
