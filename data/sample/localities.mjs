/** Plans of districts (until 30/6/2025) and of communes, before the reform and after it. */
import { DEADLINES, later, printed } from './calendar.mjs'
import { CONCLUSION, DIRECTIVE, SUBJECT } from './central.mjs'
import { MEASURES, OF_COMMUNES, OF_DISTRICTS, OF_NEW_COMMUNES } from './duties.mjs'
import {
  cite,
  paper,
  party,
  partyHead,
  people,
  signedForParty,
  signedForPeople,
  stateHead,
} from './forms.mjs'
import { charges, LAYOUTS } from './provinces.mjs'
import { bare, person, slug } from './units.mjs'

const asPrinted = (name) => name
const unitPath = (...units) => units.join(', ')

/** Which districts have a plan of the Party too: their State plan carries out both. */
const hasParty = (at) => at % 5 === 2

function districtOf(unit, at, plans) {
  const { district, name } = unit
  const state = {
    file: `ke-hoach-ubnd-${slug(district)}`,
    noun: 'Kế hoạch',
    symbol: `${90701 + at * 2}/KH-UBND`,
    day: later(plans.at(-1).day, 30 + (at % 4) * 9),
    of: `Ủy ban nhân dân ${district}`,
  }
  const ofParty = hasParty(at)
    ? {
        file: `ke-hoach-huyen-uy-${slug(bare(district))}`,
        noun: 'Kế hoạch',
        symbol: `${941 + at}-KH/HU`,
        day: later(plans[0].day, 25),
        of: `Ban Thường vụ Huyện ủy ${bare(district)}`,
      }
    : null
  const above = [...plans.map(cite), ...(ofParty ? [cite(ofParty)] : [])].join(' và ')
  const text = paper({
    head: stateHead({ issuer: people(district), symbol: state.symbol, seat: bare(district), day: state.day }),
    title: [
      'KẾ HOẠCH',
      `Trồng, chăm sóc cây bóng mát trong trường học trên địa bàn ${unitPath(district, name)}`,
    ],
    body: [
      `${at % 2 === 0 ? 'Triển khai thực hiện' : 'Thực hiện'} ${above}, Ủy ban nhân dân huyện ban hành kế hoạch như sau:`,
      'I. YÊU CẦU',
      `- ${MEASURES[at % MEASURES.length]}`,
      ...LAYOUTS[(at + 1) % LAYOUTS.length](
        charges(OF_DISTRICTS, { seed: at, many: 5 + (at % 3), day: state.day, name: asPrinted }),
        at + 1,
      ),
    ],
    sentTo: [
      `UBND ${name} (để b/c)`,
      'Thường trực Huyện ủy',
      'Các phòng, ban, ngành',
      'UBND các xã, thị trấn',
      'Lưu: VT',
    ],
    signed: signedForPeople(person(at + 1), at % 3 === 0),
  })
  return [
    ...(ofParty
      ? [{ ...ofParty, unit, kind: 'districtParty', text: districtPartyPlan(unit, at, ofParty, plans[0]) }]
      : []),
    { ...state, unit, kind: 'district', text },
  ]
}

const districtPartyPlan = ({ district, name }, at, identity, above) =>
  paper({
    head: partyHead({
      issuer: [...party(name), ...party(district)],
      symbol: identity.symbol,
      seat: bare(district),
      day: identity.day,
    }),
    title: ['KẾ HOẠCH', `thực hiện ${cite(DIRECTIVE)} về ${SUBJECT}`],
    body: [
      `Thực hiện ${cite(DIRECTIVE)} về ${SUBJECT} và ${cite(above)}, Ban Thường vụ Huyện ủy ban hành kế hoạch như sau:`,
      '1. Ủy ban nhân dân huyện xây dựng kế hoạch, phân công từng phòng, từng xã, ban hành trước ngày ' +
        printed(later(identity.day, 60)) +
        '.',
      '2. Ban Tuyên giáo Huyện ủy chủ trì, phối hợp với Phòng Giáo dục và Đào tạo tuyên truyền trong các nhà trường, ' +
        DEADLINES.endOfMonth(later(identity.day, 60)) +
        '.',
      '3. Đảng ủy các xã, thị trấn lãnh đạo trồng xong cây ở các điểm trường lẻ chậm nhất ngày 31/5/2025; định kỳ hằng quý báo cáo Ban Thường vụ Huyện ủy.',
    ],
    sentTo: [`Ban Thường vụ Tỉnh ủy (để b/c)`, 'Đảng ủy các xã, thị trấn', 'Lưu Văn phòng Huyện ủy'],
    signed: signedForParty(person(at + 2)),
  })

/** Carries out the district's plan and, being copied from it, the province's too. */
function communeOf(unit, at, above, district) {
  const { commune, name } = unit
  const identity = {
    file: `ke-hoach-ubnd-${slug(commune)}-${slug(bare(unit.district))}`,
    noun: 'Kế hoạch',
    symbol: `${90013 + (at % 6)}/KH-UBND`,
    day: later(district.day, 22 + (at % 5) * 6),
    of: `Ủy ban nhân dân ${commune}`,
  }
  const carried = at % 4 === 3 ? cite(district) : `${cite(above)} và ${cite(district)}`
  const text = paper({
    head: stateHead({
      issuer: [`UBND ${unit.district.toUpperCase()}`, `ỦY BAN NHÂN DÂN ${commune.toUpperCase()}`],
      symbol: identity.symbol,
      seat: bare(commune),
      day: identity.day,
    }),
    title: [
      'KẾ HOẠCH',
      `Trồng cây bóng mát tại các trường học trên địa bàn xã ${bare(commune)} năm học 2024 - 2025`,
    ],
    body: [
      `Thực hiện ${carried}, Ủy ban nhân dân xã ban hành kế hoạch như sau:`,
      'I. MỤC TIÊU',
      `- Trồng mới ${40 + at * 7} cây tại ${2 + (at % 4)} điểm trường của xã; cây sống sau một năm đạt trên 80%.`,
      ...LAYOUTS[at % 3 === 0 ? 0 : 4](
        charges(OF_COMMUNES, { seed: at, many: 4, day: identity.day, name: asPrinted }),
        at,
      ),
    ],
    sentTo: [
      `UBND ${unit.district} (để b/c)`,
      'Đảng ủy, HĐND xã',
      'Các trường học trên địa bàn xã',
      'Lưu: VT',
    ],
    signed: signedForPeople(person(at + 6)),
  })
  return { ...identity, unit, name: unitPath(commune, unit.district, name), kind: 'commune', text }
}

/** Districts and their communes, below the plans of their provinces. */
export function localPapers(ofProvinces) {
  const units = [...new Set(ofProvinces.map(({ unit }) => unit))].filter(
    ({ district }) => district !== undefined,
  )
  return units.flatMap((unit, at) => {
    const plans = ofProvinces.filter((plan) => plan.unit === unit)
    const own = districtOf(unit, at, plans)
    return [...own, ...(at % 9 === 8 ? [] : [communeOf(unit, at, plans.at(-1), own.at(-1))])]
  })
}

/** Communes of 2025 whose papers carry out the plan of their province of 2025. */
const ALSO = [
  ['xã Bắc Hà', 'tỉnh Lào Cai'],
  ['xã Văn Bàn', 'tỉnh Lào Cai'],
  ['phường Sa Đéc', 'tỉnh Đồng Tháp'],
  ['phường Hội An', 'thành phố Đà Nẵng'],
  ['xã Măng Đen', 'tỉnh Quảng Ngãi'],
  ['xã Đề Gi', 'tỉnh Gia Lai'],
  ['xã Óc Eo', 'tỉnh An Giang'],
  ['xã Thanh Ba', 'tỉnh Phú Thọ'],
]

export function newCommunePapers(units, renewed) {
  const pairs = [
    ...units
      .filter(({ communeNow }) => communeNow !== undefined)
      .map(({ communeNow, now }) => [communeNow, now]),
    ...ALSO,
  ]
  const seen = new Set()
  return pairs
    .filter(([commune, now]) => !seen.has(commune + now) && seen.add(commune + now))
    .flatMap(([commune, now], at) => {
      const above = renewed.find(({ name }) => name === now)
      return above ? [newCommunePlan(commune, now, at, above)] : []
    })
}

function newCommunePlan(commune, now, at, above) {
  const kind = commune.startsWith('phường') ? 'phường' : 'xã'
  const identity = {
    file: `ke-hoach-ubnd-${slug(commune)}-${slug(bare(now))}-sau-sap-xep`,
    noun: 'Kế hoạch',
    symbol: `${90031 + (at % 7)}/KH-UBND`,
    day: later(above.day, 20 + (at % 6) * 8),
    of: `Ủy ban nhân dân ${commune}`,
  }
  const carried =
    at % 3 === 1 && identity.day > CONCLUSION.day ? `${cite(above)} và ${cite(CONCLUSION)}` : cite(above)
  const name = (body) =>
    kind === 'phường'
      ? body.replace(/xã(?= |$)/gu, 'phường').replace('Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị')
      : body
  const text = paper({
    head: stateHead({
      issuer: people(commune),
      symbol: identity.symbol,
      seat: bare(commune),
      day: identity.day,
    }),
    title: ['KẾ HOẠCH', `Chăm sóc cây bóng mát trong trường học trên địa bàn ${commune}, ${now}`],
    body: [
      `${at % 2 === 0 ? 'Thực hiện' : 'Triển khai'} ${carried}, Ủy ban nhân dân ${kind} ban hành kế hoạch như sau:`,
      'I. YÊU CẦU',
      `- ${MEASURES[(at + 2) % MEASURES.length]}`,
      ...LAYOUTS[[0, 2, 3][at % 3]](
        charges(OF_NEW_COMMUNES, { seed: at + 1, many: 4, day: identity.day, name }),
        at,
      ),
    ],
    sentTo: [
      `UBND ${now} (để b/c)`,
      `Thường trực Đảng ủy, HĐND ${kind}`,
      `Các trường học trên địa bàn ${kind}`,
      'Lưu: VT',
    ],
    signed: signedForPeople(person(at + 4)),
  })
  return { ...identity, name: unitPath(commune, now), kind: 'newCommune', text }
}
