/** Plans of provinces, of the Party and of the State: before the reform of 1/7/2025 and after it. */
import { CELLS, DEADLINES, later, printed, yearOf } from './calendar.mjs'
import { CONCLUSION, DECISION, DIRECTIVE, SUBJECT } from './central.mjs'
import { AIMS, departmentOn, MEASURES, OF_PROVINCES } from './duties.mjs'
import {
  capital,
  cite,
  committeeOf,
  numbered,
  paper,
  party,
  partyHead,
  people,
  signedForParty,
  signedForPeople,
  stateHead,
  table,
} from './forms.mjs'
import { bare, person, PROVINCES, slug } from './units.mjs'

/** Days after the paper by which its duties end, in turn; the furthest lie after November 2026. */
const PERIODS = [75, 160, 120, 290, 430, 210, 560, 95, 700, 340, 820, 260]

/** `many` duties from the bank, from another place for each paper. */
const chosen = (bank, from, many) =>
  Array.from({ length: many }, (_, at) => bank[(from + at * 7) % bank.length])

/** The duties of one paper in words: { lead, with, what, due, cell }. */
export function charges(bank, { seed, many, day, name }) {
  return chosen(bank, seed * 5, many).map((duty, at) => {
    const end = later(day, PERIODS[(seed + at) % PERIODS.length])
    return {
      lead: name(duty.lead),
      with: [duty.with].flat().map(name).join(', '),
      what: duty.what,
      due: DEADLINES[duty.due](end),
      cell: CELLS[duty.due](end),
    }
  })
}

const ended = (what, due) => `${what}${due === '' ? '' : `, ${due}`}.`

/** The ways in which a plan sets out who does what. */
export const LAYOUTS = [
  // one item a body, in a sentence
  (all) => [
    'II. NHIỆM VỤ',
    ...numbered(
      all.map((one) => `${one.lead} chủ trì, phối hợp với ${one.with} ${ended(one.what, one.due)}`),
    ),
  ],
  // measures first, then who
  (all, seed) => [
    'II. NHIỆM VỤ, GIẢI PHÁP',
    ...[0, 1, 2].map((at) => `- ${MEASURES[(seed + at) % MEASURES.length]}`),
    'III. TỔ CHỨC THỰC HIỆN',
    ...numbered(
      all.map((one) => `Giao ${one.lead} chủ trì, phối hợp với ${one.with} ${ended(one.what, one.due)}`),
    ),
  ],
  // a body, then its duties
  (all) => [
    'II. PHÂN CÔNG NHIỆM VỤ',
    ...grouped(all).flatMap(([lead, own], at) => [
      `${at + 1}. ${lead}:`,
      ...own.map((one, which) => `${'abcdefg'[which]}) ${capital(ended(one.what, one.due))}`),
    ]),
  ],
  // a table
  (all, seed) => [
    'II. NHIỆM VỤ, GIẢI PHÁP',
    ...[2, 3, 4].map((at) => `- ${MEASURES[(seed + at) % MEASURES.length]}`),
    'III. PHÂN CÔNG THỰC HIỆN',
    table(
      ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      all.map((one, at) => [at + 1, capital(one.what), one.lead, one.with, one.cell]),
    ),
  ],
  // dashes below a body
  (all) => [
    'II. TỔ CHỨC THỰC HIỆN',
    ...grouped(all).flatMap(([lead, own], at) => [
      `${at + 1}. ${lead}`,
      ...own.map((one) => `- Chủ trì, phối hợp với ${one.with} ${ended(one.what, one.due)}`),
    ]),
  ],
]

function grouped(all) {
  const byLead = new Map()
  for (const one of all) byLead.set(one.lead, [...(byLead.get(one.lead) ?? []), one])
  return [...byLead]
}

/** Which provinces have a plan of the Party, and of the State. */
const hasParty = (at) => at % 5 !== 3 && at < 34
const hasState = (at) => at % 8 !== 6

/** Gia Lai and Thái Bình bear one number; nothing but the issuer tells them apart. */
const stateNumber = (at) => (at === 3 || at === 13 ? 90077 : 90100 + at * 3)

const partyIdentity = ({ name, seat }, at) => ({
  file: `ke-hoach-tinh-uy-${slug(seat)}`,
  noun: at % 3 === 1 ? 'Chương trình hành động' : 'Kế hoạch',
  symbol: `${901 + at}-${at % 3 === 1 ? 'CTr' : 'KH'}/TU`,
  day: later(DIRECTIVE.day, 40 + at * 5),
  of: `Ban Thường vụ ${committeeOf(name)} ${bare(name)}`,
})

const stateIdentity = ({ name, seat }, at) => ({
  file: `ke-hoach-ubnd-${slug(seat)}`,
  noun: 'Kế hoạch',
  symbol: `${stateNumber(at)}/KH-UBND`,
  day: later(DECISION.day, 45 + at * 6),
  of: `Ủy ban nhân dân ${name}`,
})

const partyPlan = ({ name, seat }, at, identity) =>
  paper({
    head: partyHead({ issuer: party(name), symbol: identity.symbol, seat, day: identity.day }),
    title: [identity.noun.toUpperCase(), `thực hiện ${cite(DIRECTIVE)} về ${SUBJECT}`],
    body: [
      `${at % 2 === 0 ? 'Thực hiện' : 'Quán triệt và thực hiện'} ${cite(DIRECTIVE)} về ${SUBJECT} (sau đây gọi tắt là Chỉ thị số 999-CT/TW), Ban Thường vụ ${committeeOf(name)} ban hành ${identity.noun.toLowerCase()} như sau:`,
      'I. MỤC ĐÍCH, YÊU CẦU',
      `- ${AIMS[at % AIMS.length]}`,
      `- ${MEASURES[at % MEASURES.length]}`,
      'II. TỔ CHỨC THỰC HIỆN',
      ...numbered([
        `Ban cán sự đảng Ủy ban nhân dân ${kindOf(name)} lãnh đạo, chỉ đạo Ủy ban nhân dân ${kindOf(name)} xây dựng kế hoạch thực hiện, ban hành trước ngày ${printed(later(identity.day, 70))}.`,
        `Ban Tuyên giáo ${committeeOf(name)} chủ trì, phối hợp với ${departmentOn('education', identity.day, name)} hướng dẫn tuyên truyền, ${DEADLINES.inMonth(later(identity.day, 45))}.`,
        `Các huyện ủy, ${name.startsWith('thành phố') ? 'quận ủy' : 'thị ủy, thành ủy'} quán triệt Chỉ thị đến chi bộ các trường học; định kỳ 6 tháng báo cáo Ban Thường vụ ${committeeOf(name)}.`,
        `${departmentOn('front', identity.day, name)} vận động đoàn viên, hội viên góp công trồng cây, ${DEADLINES.latest(later(identity.day, 300))}.`,
      ]),
    ],
    sentTo: [
      'Ban Bí thư Trung ương Đảng (để b/c)',
      'Các huyện ủy, thị ủy, thành ủy',
      'Các ban cán sự đảng, đảng đoàn',
      `Lưu Văn phòng ${committeeOf(name)}`,
    ],
    signed: signedForParty(person(at)),
  })

const kindOf = (name) => (name.startsWith('thành phố') ? 'thành phố' : 'tỉnh')

/** What the plan carries out: the directive, the Prime Minister's plan, and the Party's own, where there is one. */
function grounds(at, ofParty) {
  const above = [cite(DIRECTIVE), cite(DECISION), ...(ofParty ? [cite(ofParty)] : [])]
  if (at % 4 === 1) above.shift()
  return above.length === 1 ? above[0] : `${above.slice(0, -1).join(', ')} và ${above.at(-1)}`
}

const OPENINGS = ['Thực hiện', 'Triển khai', 'Triển khai thực hiện', 'Thi hành']

const statePlan = ({ name, seat }, at, identity, ofParty) =>
  paper({
    head: stateHead({ issuer: people(name), symbol: identity.symbol, seat, day: identity.day }),
    title: ['KẾ HOẠCH', titleOf(at, name)],
    body: [
      `${OPENINGS[at % 4]} ${grounds(at, ofParty)}, Ủy ban nhân dân ${kindOf(name)} ban hành kế hoạch như sau:`,
      'I. MỤC TIÊU',
      `- ${AIMS[(at + 1) % AIMS.length]}`,
      ...LAYOUTS[at % LAYOUTS.length](
        charges(OF_PROVINCES, {
          seed: at,
          many: 6 + (at % 4),
          day: identity.day,
          name: (key) => departmentOn(key, identity.day, name),
        }),
        at,
      ),
      `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan phản ánh về ${departmentOn('education', identity.day, name)} để tổng hợp, báo cáo Ủy ban nhân dân ${kindOf(name)} xem xét.`,
      ...(at % 6 === 2 ? annex(name, identity) : []),
    ],
    sentTo: [
      `Thường trực ${committeeOf(name)}`,
      'Các sở, ban, ngành',
      departmentOn('units', identity.day, name).replace('Ủy ban nhân dân', 'UBND'),
      'Lưu: VT, KGVX',
    ],
    signed: signedForPeople(person(at + 3), at % 2 === 0),
  })

const titleOf = (at, name) =>
  at % 3 === 0
    ? `Thực hiện ${cite(DIRECTIVE)} về ${SUBJECT} trên địa bàn ${name}`
    : `Trồng, chăm sóc cây bóng mát trong trường học trên địa bàn ${name} giai đoạn 2024 - 2030`

const annex = (name, { day }) => [
  'PHỤ LỤC\nChỉ tiêu trồng mới theo năm học',
  table(
    ['Năm học', 'Số điểm trường', 'Số cây trồng mới', 'Tỷ lệ cây sống sau hai năm'],
    [0, 1, 2].map((year) => [
      `${yearOf(day) + year} - ${yearOf(day) + year + 1}`,
      60 + year * 25,
      1200 + year * 500,
      `${80 + year * 3}%`,
    ]),
  ),
]

/** Each with `unit`, the row of its province. */
export function provincePapers() {
  return PROVINCES.flatMap((unit, at) => {
    const ofParty = hasParty(at) ? partyIdentity(unit, at) : null
    const ofState = hasState(at) ? stateIdentity(unit, at) : null
    return [
      ...(ofParty ? [{ ...ofParty, unit, kind: 'party', text: partyPlan(unit, at, ofParty) }] : []),
      ...(ofState ? [{ ...ofState, unit, kind: 'state', text: statePlan(unit, at, ofState, ofParty) }] : []),
    ]
  })
}

/** Provinces of 2025 that have planned anew, some upon the conclusion of 2026. */
const RENEWED = [
  'tỉnh Lào Cai',
  'tỉnh Phú Thọ',
  'tỉnh Gia Lai',
  'tỉnh Tuyên Quang',
  'thành phố Đà Nẵng',
  'tỉnh Đồng Tháp',
  'tỉnh Quảng Ngãi',
  'tỉnh Lâm Đồng',
  'tỉnh An Giang',
  'tỉnh Tây Ninh',
]

export function renewedPapers() {
  return RENEWED.map((name, at) => {
    const uponConclusion = at % 2 === 1
    const identity = {
      file: `ke-hoach-ubnd-${slug(bare(name))}-sau-sap-xep`,
      noun: 'Kế hoạch',
      symbol: `${90501 + at * 4}/KH-UBND`,
      day: later(uponConclusion ? CONCLUSION.day : '2025-08-18', 20 + at * 6),
      of: `Ủy ban nhân dân ${name}`,
    }
    const carried = uponConclusion
      ? `${cite(DIRECTIVE)} và ${cite(CONCLUSION)}`
      : `${cite(DIRECTIVE)} và ${cite(DECISION)}`
    const text = paper({
      head: stateHead({ issuer: people(name), symbol: identity.symbol, seat: bare(name), day: identity.day }),
      title: [
        'KẾ HOẠCH',
        `Tiếp tục trồng, chăm sóc cây bóng mát trong trường học trên địa bàn ${name} sau sắp xếp đơn vị hành chính`,
      ],
      body: [
        `Thực hiện ${carried}, sau khi sắp xếp tổ chức bộ máy, Ủy ban nhân dân ${kindOf(name)} ban hành kế hoạch như sau:`,
        'I. MỤC ĐÍCH, YÊU CẦU',
        '- Không để gián đoạn việc chăm sóc cây khi cấp huyện kết thúc hoạt động; hồ sơ cây được bàn giao đủ cho các xã, phường.',
        ...LAYOUTS[at % LAYOUTS.length](
          charges(OF_PROVINCES, {
            seed: at + 7,
            many: 6,
            day: identity.day,
            name: (key) => departmentOn(key, identity.day, name),
          }),
          at,
        ),
      ],
      sentTo: [
        `Thường trực ${committeeOf(name)}`,
        'Các sở, ban, ngành',
        'UBND các xã, phường',
        'Lưu: VT, VX',
      ],
      signed: signedForPeople(person(at + 5), true),
    })
    return { ...identity, name, kind: 'state', text }
  })
}
