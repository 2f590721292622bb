import { agencySlug, type Body } from '../../model/agency.js'
import { fold, foldBare, slug } from '../../model/fold.js'
import { successorsOf } from '../lexicon/territories.js'
import { ownUnit, type Place } from '../place.js'
import { bodyNamed, findBodies } from './agencies.js'

/**
 * The names that certificates give to people and bodies, beside those that papers print: in capitals, without accents,
 * abbreviated, in another order, with words around them.
 */

/** What a certificate names. */
export interface CertificateNames {
  readonly signer: string | null
  readonly organisation: string | null
  readonly unit: string | null
}

/** Whether a name is that of a body, a person or of whom nobody knows. */
export function kindOfSigner(name: string, place: Place): 'BODY' | 'PERSON' | 'UNKNOWN' {
  const bare = wordsOf(name)
  const person = personIn(name)
  if (BARE_HEADS.test(bare) || findBodies(name, place).some(({ start }) => start === 0)) return 'BODY'
  return WORDS_OF_A_PERSON.test(person) ? 'PERSON' : 'UNKNOWN'
}

/** Those who put papers on the web or keep them: what they sign is no paper of theirs. */
export const isPublisher = (name: string): boolean => PUBLISHERS.test(foldBare(name))
const PUBLISHERS = new RegExp(
  `^(?:${['Cổng thông tin', 'Trang thông tin', 'Công báo'].map(foldBare).join('|')}|${foldBare('Trung tâm')} .*(?:${['công báo', 'thông tin', 'tin học', 'lưu trữ'].map(foldBare).join('|')}))`,
)

// ----------------------------------------------------------------- persons

const WORDS_OF_A_PERSON = /^[\p{L}'’-]+(?: [\p{L}'’-]+){1,5}$/u
const DEGREES =
  /^(?:(?:gs|pgs|ts|ths|bs|bscki{1,2}|cki{1,2}|kts|ks|cn|luật sư|ông|bà|đồng chí|đ\/c)\.?\s+)+/iu
const DEGREES_GLUED = /^(?:(?:gs|pgs|ts|ths|bs|kts|ks)\.)+/iu

/** A person's name without degrees before it, and positions, numbers and brackets behind it. */
function personIn(name: string): string {
  const [words = ''] = name.split(/\s*[,(<;:|/]|\s[-–]\s/u)
  return fold(words)
    .replace(DEGREES_GLUED, '')
    .trim()
    .replace(DEGREES, '')
    .replace(/[\d.]+$/, '')
    .trim()
}

/** Whether two names are those of one person. `bare`: accents tell nothing, as in what was read from a picture. */
export function isSamePerson(certified: string, printed: string, bare = false): boolean {
  const [a, b] = [personIn(certified), personIn(printed)]
  const without = bare || a === foldBare(a) || b === foldBare(b)
  const [one, other] = without ? [foldBare(a), foldBare(b)] : [a, b]
  return one === other || turnsOf(one).includes(other)
}

/** A name with its last words first: programs made elsewhere put the given name before the family's. */
function turnsOf(name: string): string[] {
  const words = name.split(' ')
  return words.slice(1).map((_, at) => [...words.slice(at + 1), ...words.slice(0, at + 1)].join(' '))
}

// ------------------------------------------------------------------ bodies

/** How names of bodies begin, also when they are written without accents: no name of a person begins so. */
const HEADS = (
  'UBND, HĐND, Ủy ban, Hội đồng, Văn phòng, Sở, Bộ, Cục, Chi cục, Tổng cục, Phòng, Tỉnh ủy, ' +
  'Thành ủy, Huyện ủy, Quận ủy, Thị ủy, Đảng ủy, Công an, Thanh tra, Tòa án, Viện kiểm sát, ' +
  'Mặt trận Tổ quốc, Ban Tổ chức, Ban Tuyên giáo, Ban Nội chính, Ban Dân vận, Ban Quản lý, ' +
  'Ban Chỉ đạo, Ban Chấp hành, Ban Thường vụ, Ban Bí thư, Trường Đại học, Trường Cao đẳng, ' +
  'Trường THPT, Trường THCS, Trường Tiểu học, Trường Mầm non, Trường Chính trị, Bệnh viện, ' +
  'Trung tâm, Công ty, Kho bạc, Bảo hiểm, Ngân hàng'
).split(', ')
const beginsWith = (names: readonly string[]) => new RegExp(`^(?:${names.map(foldBare).join('|')})(?= |$)`)
const BARE_HEADS = beginsWith(HEADS)

/** What is written short, by what it is short for. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [foldedWords('Ủy ban nhân dân'), 'UBND'],
  [foldedWords('Hội đồng nhân dân'), 'HĐND'],
  [foldedWords('Đoàn ĐBQH'), 'Đoàn đại biểu Quốc hội'],
  [/^vp(?= )/g, 'Văn phòng'],
  // "UBND T. Bến Tre": behind another word and before a name
  ...Object.entries({
    t: 'tỉnh',
    tp: 'thành phố',
    h: 'huyện',
    q: 'quận',
    tx: 'thị xã',
    tt: 'thị trấn',
    x: 'xã',
    p: 'phường',
  }).map(([short, kind]) => [new RegExp(`(?<= )${short}(?= [a-z]{2})`, 'g'), kind] as const),
]

function foldedWords(words: string): RegExp {
  return new RegExp(`(?<![a-z])${foldBare(words)}(?![a-z])`, 'g')
}

/** Folded words, with bodies by their abbreviations and units by their whole kinds. */
const wordsOf = (name: string): string =>
  SHORT.reduce(
    (words, [form, other]) => words.replace(form, foldBare(other)),
    foldBare(name)
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  )

const OFFICE = new RegExp(`${beginsWith(['Văn phòng']).source} `)
const UNIT_KINDS = new RegExp(
  `(?<= )(?:${['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'thị trấn', 'xã', 'phường', 'đặc khu'].map(foldBare).join('|')}) `,
  'g',
)

/** Whether a certificate of a body is one of the issuer, or of the office that signs for it. */
export function isOfIssuer(names: CertificateNames, issuers: readonly Body[], place: Place): boolean {
  return namesOfBody(names, place).some((name) => issuers.some((issuer) => isNameOf(name, issuer, place)))
}

/** The body's own name; where that is a part of a body without a name of its own ("Văn phòng"), also those around it. */
function namesOfBody({ signer, unit, organisation }: CertificateNames, place: Place): string[] {
  const own = signer ?? ''
  const all = [own, unit ?? '', organisation ?? ''].filter((name) => name !== '')
  const isWhole = findBodies(own, place).some(({ start, end }) => start === 0 && end >= own.trim().length)
  return isWhole && !PART_OF_A_BODY.test(wordsOf(own)) ? [own] : all
}
const PART_OF_A_BODY = new RegExp(
  `${beginsWith(['Phòng', 'Tổ', 'Bộ phận', 'Văn thư', 'Trung tâm']).source}|^${foldBare('Văn phòng')}$`,
)

function isNameOf(name: string, issuer: Body, place: Place): boolean {
  const [certified, printed] = [wordsOf(name).replace(OFFICE, ''), wordsOf(issuer.name).replace(OFFICE, '')]
  if (certified === printed || certified === withoutUnit(printed, issuer)) return true
  // one of them does not say of which kind its unit is
  const [short, other] = [certified.replace(UNIT_KINDS, ''), printed.replace(UNIT_KINDS, '')]
  if (short === other && (short === certified || other === printed)) return true
  const body = bodyNamed(name, place)
  return spokenFor(body).some((key) => spokenFor(issuer).includes(key)) || isPredecessor(name, issuer, place)
}

/** "Sở Y tế" of the paper's own unit, which its certificates need not name. */
const withoutUnit = (words: string, { territory }: Body): string | null =>
  territory === null ? null : words.replace(` ${wordsOf(`${territory.kind} ${territory.name}`)}`, '')

/** The keys of those whom a body speaks for: an office for its body, organs of a committee for the committee. */
function spokenFor({ key }: Body): string[] {
  const own = agencySlug(key)
  const unit = key.slice(own.length)
  const master = own.replace(OFFICE_SLUG, '').replace(ORGAN_SLUG, '')
  const masters = CENTRAL.get(own) ?? [own, master, ...(own === master ? [] : master.split('-va-'))]
  return masters.map((one) => `${one}${unit}`)
}
const OFFICE_SLUG = new RegExp(`^${slug('Văn phòng')}-`)
const ORGAN_SLUG = new RegExp(
  `^(?:${['Ban Thường vụ', 'Thường trực', 'Ban Chấp hành'].map(slug).join('|')})-(?=.)`,
)

const PARTY = [
  'Ban Bí thư Trung ương Đảng',
  'Bộ Chính trị',
  'Ban Chấp hành Trung ương',
  'Ban Chấp hành Trung ương Đảng',
]
/** Whom the central offices sign for. */
const CENTRAL: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['Văn phòng Chính phủ', 'Chính phủ', 'Thủ tướng Chính phủ'],
    ['Văn phòng Trung ương Đảng', ...PARTY],
    ['Văn phòng Quốc hội', 'Quốc hội', 'Ủy ban Thường vụ Quốc hội'],
  ].map((names) => [slug(names[0]!), names.map(slug)] as const),
)

/** A body of a unit that another has taken in since goes on signing with its certificate for some time. */
function isPredecessor(name: string, issuer: Body, place: Place): boolean {
  if (place.vintage === 2024 || issuer.territory === null) return false
  const former = bodyNamed(name, {
    vintage: 2024,
    level: null,
    province: null,
    district: null,
    commune: null,
  })
  return (
    former.territory !== null &&
    agencySlug(former.key) === agencySlug(issuer.key) &&
    successorsOf(former.territory).some(({ key }) => key === issuer.territory?.key)
  )
}

/** The body that a certificate names in full; null where it names a part of one, or one of another unit than its own. */
export function bodyCertified({ signer }: CertificateNames, place: Place): Body | null {
  const name = signer ?? ''
  const whole = findBodies(name, place).find(({ start, end }) => start === 0 && end >= name.trim().length)
  const [body] = whole?.bodies ?? []
  if (!body || OFFICE.test(wordsOf(name)) || PART_OF_A_BODY.test(wordsOf(name))) return null
  return body.territory === null && body.level !== 'CENTRAL' && ownUnit(place) === null ? null : body
}
