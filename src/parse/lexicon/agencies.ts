import type { DocumentSystem, Level } from '../../model/document.js'
import { fold } from '../../model/fold.js'
import { CENTRAL_BODIES, MINISTRIES, type FixedBody } from './central-bodies.js'
import { NATIONAL_COMMITTEES } from './national-committees.js'
import { CLEARING_HOUSES, COLLECTIVE_NOUNS, NO_COLLECTIVES } from './collectives.js'
import { VILLAGE_HEADS } from './village-heads.js'
import { DEPARTMENTS, DISTRICT_OFFICES } from './departments.js'
import { BODIES_BY_UNIT, BODIES_NAMED_BY_VERBS, LOCAL_BODIES } from './local-bodies.js'
import { DEPARTMENT_SUBJECTS } from './department-subjects.js'
import { NAME_ACTIVITIES, NAME_CONTINUATIONS } from './name-continuations.js'
import { NO_HEADS, OPEN_HEADS, REGIONS, SHORT_HEADS } from './open-names.js'
import { ABBREVIATED_BOARDS, PARTY_BASE_NAMES, PARTY_COMMISSIONS } from './party-bodies.js'
import { phrases, words } from './phrases.js'
import { BODIES_IN_LETTERS } from './short-names.js'
import { POSITIONS } from './positions.js'
import { STATE_COMPANIES } from './state-companies.js'
import { ISSUER_CODES } from './symbols.js'

/** What names of bodies are made of, as phrases. The names themselves stand in the files beside this one. */

/** Commas, dashes, "&" and "và" inside a name stand for one another; HĐND stands for its words too. */
const joined = (name: string): string =>
  fold(name)
    .split(/\s*(?:,|&|(?<=\s)và(?=\s)|-)\s*/u)
    .join(' ~ ')
    .replace('hđnd', '(hđnd|hội đồng nhân dân)')
    .replace(/(?<=\s)trung ương(?!\p{L})/u, '(trung ương|tw|t.ư|t.w|tư)')

/** Rows of spellings, the first of them shown. */
const shown = (rows: ReadonlyArray<readonly string[]>) =>
  rows.flatMap(([name = '', ...others]) =>
    [name, ...others].map((spelled) => [joined(spelled), name] as const),
  )
const plain = (names: readonly string[]) => names.map((name) => [joined(name), name] as const)

export const FIXED_BODIES: readonly FixedBody[] = [
  ...CENTRAL_BODIES,
  ...STATE_COMPANIES,
  ...NATIONAL_COMMITTEES,
  ...LOCAL_BODIES,
]

/** A body with a name of its own, by the name that is shown. */
export interface KnownBody {
  readonly name: string
  readonly system: DocumentSystem
  readonly level: Level | null
}

function knownBy(
  spelled: string,
  { names, system, level }: FixedBody,
): readonly [phrase: string, value: KnownBody] {
  return [joined(spelled), { name: names[0] as string, system, level }]
}
const COMPANY_HEAD = /^(?:Tập đoàn|Tổng công ty) /u
const KNOWN_BODIES = phrases('FIXED_BODY', [
  ...FIXED_BODIES.flatMap((body) => body.names.map((spelled) => knownBy(spelled, body))),
  ...BODIES_IN_LETTERS.flatMap((body) => body.names.slice(1).map((letters) => knownBy(letters, body))),
])
const BODY_BY_UNIT_PHRASES = phrases('BODY_BY_UNIT', plain(BODIES_BY_UNIT))
const VERBAL_BODY_PHRASES = phrases('VERBAL_BODY', plain(BODIES_NAMED_BY_VERBS))
const MINISTRY_PHRASES = phrases('MINISTRY', shown(MINISTRIES))
/** Without "Bộ", as lists have them: "các Bộ: Tài chính, Nội vụ". */
const MINISTRY_NAMES = phrases(
  'MINISTRY_NAME',
  shown(MINISTRIES.map((names) => names.map((name) => name.replace(/^Bộ /, '')))),
)
/** Without the head, as lists have them: "các Tập đoàn: Điện lực Việt Nam, Dầu khí Việt Nam". */
const COMPANY_NAMES = phrases(
  'COMPANY_NAME',
  STATE_COMPANIES.flatMap(({ names }) =>
    names
      .filter((name) => COMPANY_HEAD.test(name))
      .map((name) => [joined(name.replace(COMPANY_HEAD, '')), names[0] as string] as const),
  ),
)
const DEPARTMENT_NAMES = phrases('DEPARTMENT_NAME', shown(DEPARTMENTS))
const OFFICE_NAMES = phrases('OFFICE_NAME', shown(DISTRICT_OFFICES))
const COMMISSION_PHRASES = phrases('COMMISSION', shown(PARTY_COMMISSIONS))
const PARTY_BASES = phrases('PARTY_BASE', plain(PARTY_BASE_NAMES))
const NOUNS = phrases<'COLLECTIVE_NOUN', string | null>('COLLECTIVE_NOUN', [
  ...plain(COLLECTIVE_NOUNS.map(([noun]) => noun)),
  ['tổ chức (ct-xh|ct - xh|ctxh)', 'tổ chức chính trị - xã hội'],
  ['đoàn thể (ct-xh|ct - xh|ctxh)', 'đoàn thể chính trị - xã hội'],
  ['thành ~ thị', 'thành phố, thị xã'],
  ['thành ~ thị xã', 'thành phố, thị xã'],
  ['tdp', 'tổ dân phố'],
  ['kdc', 'khu dân cư'],
  ['thị ~ thành', 'thị xã, thành phố'],
  ['thị ~ thành phố', 'thị xã, thành phố'],
  ...NO_COLLECTIVES.map((phrase) => [phrase, null] as const),
])
/** Behind these places may be charged by their names alone. */
const PLACES_AHEAD = words('PLACES_AHEAD', '(riêng|giao|yêu cầu|đề nghị|còn)')
const HEADS = phrases<'OPEN_HEAD', string | null>('OPEN_HEAD', [
  ...NO_HEADS.map((phrase) => [phrase, null] as const),
  ...plain(OPEN_HEADS),
  ...SHORT_HEADS.flatMap(([name, ...letters]) => letters.map((short) => [joined(short), name] as const)),
])
const BOARD_HEAD = words('BOARD_HEAD', 'ban')
const BOARDS_OF_MANY = phrases('BOARD_OF_MANY', [
  ['(ban thường vụ|btv)', 'Ban Thường vụ'],
  ['(ban chấp hành|bch)', 'Ban Chấp hành'],
  ['thường trực', 'Thường trực'],
])
const CONTINUATIONS = phrases('NAME_CONTINUATION', plain(NAME_CONTINUATIONS))
const ACTIVITIES = phrases('NAME_ACTIVITY', plain(NAME_ACTIVITIES))
const SUBJECTS_OF_DEPARTMENTS = phrases('DEPARTMENT_SUBJECT', plain(DEPARTMENT_SUBJECTS))
const POSITION_PHRASES = phrases('POSITION', plain(POSITIONS))
const VILLAGE_HEAD_PHRASES = phrases('VILLAGE_HEAD', VILLAGE_HEADS)
const REGION_PHRASES = words(
  'REGION',
  REGIONS.flatMap((region) => [region, `(thuộc|) (khu vực|vùng) ${region}`]).join('\n'),
)

/** "TTTU", "TT/TU", "SYT": boards of the own committee and departments in the letters of their symbols. */
export type InLetters = { readonly board: string } | { readonly department: string }
/** "SNN&PTNT", "SKH&ĐT": an "&" may stand where a word begins behind the first. */
const lettersOf = (code: string): string =>
  code.replace(/^(SNN|SKH|STN|SGD|SLĐTB|SVHTT|SVH|STT|SDT)(\p{L}+)$/u, '($1$2|$1&$2)')
const LETTERS = phrases<'IN_LETTERS', InLetters>('IN_LETTERS', [
  ...ABBREVIATED_BOARDS.flatMap(([letters, board]) =>
    ['', '/', '.'].map((mark) => [`${letters.slice(0, -2)}${mark}${letters.slice(-2)}`, { board }] as const),
  ),
  ...ISSUER_CODES.filter(({ code, body }) => code.length > 2 && body.startsWith('Sở ')).map(
    ({ code, body }) => [lettersOf(code), { department: body }] as const,
  ),
  ['CAT', { department: 'Công an' }],
  ['CATP', { department: 'Công an' }],
])
const OWN_COMMITTEES = words('OWN_COMMITTEE', 'TU\nHU\nQU\nThU\nĐU')

const ASSEMBLIES = phrases('AUTHORITY', [
  ['(UBND|Ủy ban nhân dân|UB nhân dân)', 'UBND'],
  ['(HĐND|Hội đồng nhân dân)', 'HĐND'],
  ['(TTHĐND|TTrHĐND)', 'Thường trực HĐND'],
])
/** What UBND and HĐND have of their own, by the words that stand before them. */
const OWNED_HEADS = phrases('OWNED_HEAD', [
  ['(văn phòng|vp)', 'Văn phòng'],
  ['(thường trực|tt|tt.)', 'Thường trực'],
  ['đảng ủy', 'Đảng ủy'],
  ['các tổ đại biểu', 'Các tổ đại biểu'],
  ['tổ đại biểu', 'Tổ đại biểu'],
  ['đại biểu', 'Đại biểu'],
  ['các đại biểu', 'Các đại biểu'],
  ['các vị đại biểu', 'Các vị đại biểu'],
])
const OFFICES_OF_TWO = words(
  'OFFICE_OF_TWO',
  '(văn phòng|vp) (hđnd|hội đồng nhân dân) (và|&|,|-) (ubnd|ủy ban nhân dân)',
)
const CAUCUSES = phrases('CAUCUS', [
  ['(ban cán sự đảng|bcs đảng|bcsđ)', 'Ban cán sự đảng'],
  ['đảng đoàn', 'Đảng đoàn'],
])
/** The word before "ủy", which tells whose committee it is. */
export type CommitteeWord = 'tỉnh' | 'thành' | 'huyện' | 'quận' | 'thị' | 'đảng'
const COMMITTEE_WORDS: readonly CommitteeWord[] = ['tỉnh', 'thành', 'huyện', 'quận', 'thị', 'đảng']
const COMMITTEES = phrases(
  'COMMITTEE',
  COMMITTEE_WORDS.map((word) => [`${word} ủy`, word] as const),
)
/** "huyện, thành, thị ủy": where such a row may begin; all words but the last stand without their "ủy". */
const COMMITTEE_ROWS = phrases(
  'COMMITTEE_IN_ROW',
  COMMITTEE_WORDS.flatMap((word) => [
    [`${word} ủy`, word] as const,
    [`${word}(,|và|-|/)(tỉnh|thành|huyện|quận|thị|đảng)`, word] as const,
  ]),
)
const PARTY_ORGANISATIONS = words(
  'PARTY_ORGANISATION',
  'đảng bộ (các|) (tỉnh|thành phố|tp|tp .|huyện|quận|thị xã|xã|phường|đặc khu|quân sự|công an|cơ quan chính quyền)',
)

/** "hai huyện", "03 Sở": so many, whose names stand behind. */
const COUNTED = words(
  'COUNTED',
  '(cả|) (hai|ba|bốn|#) (huyện|quận|thị xã|thành phố|xã|phường|thị trấn|tỉnh|sở|bộ|phòng|đơn vị|cơ quan)',
)
/** What makes one body many. */
const ARTICLES = words(
  'ARTICLE',
  `
  (tất cả|toàn thể|toàn bộ|# %|) các
  (toàn thể|toàn bộ)
  (những|một số|mỗi|từng)
`,
)
/**
 * A collective without "các". CAPITAL: at the head of a sentence only; LISTED: behind another body only; ASKED: there, or
 * behind a word that gives or asks.
 */
const BARE_COLLECTIVES = phrases('BARE_COLLECTIVE', [
  ...[
    'cấp ủy',
    'chính quyền',
    'tổ chức đảng',
    'đảng ủy (trực|khối (,|và|trực))',
    'chi bộ (các|trực)',
    '(đảng ủy|đảng bộ|chi ủy|chi bộ) cơ sở',
    'tổ chức cơ sở đảng',
    '(sở|phòng), (ban|ngành)',
    '(sở|bộ) (,|) (ban|) ngành (,|) (địa phương|) (có|) liên quan',
    'ban, ngành',
    'bộ, (cơ quan (ngang|, tổ chức|, đơn vị|, địa phương)|ngành (, địa|trung|, cơ quan|, đơn vị|, tổ chức)|ban, ngành trung)',
    '(ban cán sự đảng|đảng đoàn),',
    'cơ quan, (đơn vị|tổ chức)',
    ...CLEARING_HOUSES,
    'cả hệ thống',
    'lực lượng',
    'ngành (kiểm|hải|tuyên|tòa|quân|du|giáo|y tế|công|nông|tài|nội|thuế|văn|thông|khoa|lao|giao|tư|xây|thanh|bảo|ngân)',
  ].map((phrase) => [phrase, 'ALWAYS'] as const),
  ['chi ủy', 'CAPITAL'],
  [
    '(thôn|ấp|bản|buôn|khóm) , (thôn|làng|ấp|bản|buôn|khóm|khu phố|khối phố|tổ dân phố|khu dân cư)',
    'CAPITAL',
  ],
  [
    '(quận|huyện|thị xã|xã|phường|thị trấn) , (quận|huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu)',
    'ASKED',
  ],
  ['(chi bộ|cơ sở (khám (bệnh|,)|y tế|giáo dục|đào tạo))', 'CAPITAL_OR_LISTED'],
  [
    '(đảng bộ|thôn|tổ dân phố|đoàn thể|hội (,|) đoàn thể|đơn vị lực lượng vũ trang|tổ chức (thành viên|chính trị))',
    'LISTED',
  ],
])
/** Behind "các": one head of several bodies, whose names follow ("các Sở: Y tế, Nội vụ", "các Bộ trưởng: Y tế, Nội vụ"). */
const LIST_HEADS = phrases('LIST_HEAD', [
  ['sở', 'sở'],
  ['bộ', 'bộ'],
  ['bộ trưởng (các bộ|bộ|)', 'bộ'],
  ['(phòng|p.)', 'phòng'],
  ['ngành', 'ngành'],
  ['liên bộ', 'liên bộ'],
  ['liên sở', 'liên sở'],
])
/** A commission or team that is named by its subject. */
const STEERING_HEADS = phrases('STEERING_HEAD', [
  ...[
    ['(ban chỉ đạo|bcđ)', 'Ban Chỉ đạo'],
    ['ban chỉ huy', 'Ban Chỉ huy'],
    ['hội đồng', 'Hội đồng'],
    ['(ban chptds|ban ch ptds|bch ptds|bchptds|ban chỉ huy ptds)', 'Ban Chỉ huy Phòng thủ dân sự'],
    ['bch (phòng chống|phòng, chống) thiên tai', 'Ban Chỉ huy Phòng, chống thiên tai'],
    [
      'bch (phòng chống|phòng, chống) thiên tai (&|và|-) (tkcn|tìm kiếm cứu nạn)',
      'Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn',
    ],
    ['(bch|ban ch) pctt', 'Ban Chỉ huy Phòng, chống thiên tai'],
    ['(bch|ban ch) pctt (&|và|-|) tkcn', 'Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn'],
    ['hđnvqs', 'Hội đồng nghĩa vụ quân sự'],
    ['tổ công tác', 'Tổ công tác'],
    ['tổ giúp việc', 'Tổ giúp việc'],
  ].flatMap(([head = '', name = '']) => [
    [head, name] as const,
    [`văn phòng thường trực ${head}`, `Văn phòng thường trực ${name}`] as const,
    [`cơ quan thường trực ${head}`, `Cơ quan thường trực ${name}`] as const,
    ...(name.startsWith('Ban ') ? [[`(văn phòng|vp) ${head}`, `Văn phòng ${name}`] as const] : []),
  ]),
  ['ủy ban an toàn giao thông', 'Ủy ban An toàn giao thông'],
  // what these begin is no commission
  ['(văn phòng|vp|) ban chỉ huy (quân|bộ đội)', null],
  ['hội đồng nhân', null],
])

const UNIT_WORDS = [
  ['tỉnh', 'tỉnh'],
  ['(thành phố|thành phô|thành phó|tp|tp.)', 'thành phố'],
  ['(huyện|h.|huyện đảo)', 'huyện'],
  ['(quận|q.)', 'quận'],
  ['(thị xã|tx|tx.)', 'thị xã'],
  ['xã', 'xã'],
  ['(phường|p.)', 'phường'],
  ['(thị trấn|tt.)', 'thị trấn'],
  ['đặc khu', 'đặc khu'],
] as const
/** The kind word of a unit. `apart` is false where it goes together with the next word ("tỉnh ủy", "xã hội", "huyện đoàn"). */
export interface UnitWord {
  readonly kind: string
  readonly apart: boolean
}
const UNIT_KINDS = phrases(
  'UNIT_KIND',
  UNIT_WORDS.flatMap(([word, kind]): [string, UnitWord][] => [
    [word, { kind, apart: true }],
    [`${word} (ủy|đoàn|đội|hội)`, { kind, apart: false }],
  ]),
)
/** "cấp huyện, cấp xã", "cấp quận, huyện", "cấp xã, phường, thị trấn" */
const TIER_BESIDE = ['(,|,và|và|/|-) (cấp|) (huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)']
  .flatMap((one) => [one, `${one} ${one}`])
  .join('|')
/** A tier of the State behind a head: "cấp huyện", "các cấp". NONE: the words mean something else. */
const TIERS = phrases<'TIER', Exclude<Level, 'CENTRAL'> | 'ALL' | 'SAME' | 'NONE'>('TIER', [
  ['(các|) cấp tỉnh', 'PROVINCE'],
  ['(các|) cấp tỉnh, thành phố', 'PROVINCE'],
  ['(các|) cấp tỉnh, cấp (huyện|xã)', 'PROVINCE'],
  [`(các|) cấp (huyện|quận) (${TIER_BESIDE}|)`, 'DISTRICT'],
  [`(các|) cấp (xã|phường|cơ sở) (${TIER_BESIDE}|)`, 'COMMUNE'],
  ['(các ngành ,|) các cấp', 'ALL'],
  ['(hai|02) cấp', 'ALL'],
  ['cùng cấp', 'SAME'],
  ['các cấp (ủy|chính|hội|bộ|công)', 'NONE'],
])

export const AGENCY_WORDS = [
  KNOWN_BODIES,
  BODY_BY_UNIT_PHRASES,
  VERBAL_BODY_PHRASES,
  MINISTRY_PHRASES,
  MINISTRY_NAMES,
  COMPANY_NAMES,
  DEPARTMENT_NAMES,
  OFFICE_NAMES,
  COMMISSION_PHRASES,
  PARTY_BASES,
  NOUNS,
  PLACES_AHEAD,
  HEADS,
  BOARD_HEAD,
  BOARDS_OF_MANY,
  CONTINUATIONS,
  ACTIVITIES,
  SUBJECTS_OF_DEPARTMENTS,
  POSITION_PHRASES,
  VILLAGE_HEAD_PHRASES,
  REGION_PHRASES,
  LETTERS,
  OWN_COMMITTEES,
  ASSEMBLIES,
  OWNED_HEADS,
  OFFICES_OF_TWO,
  CAUCUSES,
  COMMITTEES,
  COMMITTEE_ROWS,
  PARTY_ORGANISATIONS,
  ARTICLES,
  COUNTED,
  BARE_COLLECTIVES,
  LIST_HEADS,
  STEERING_HEADS,
  UNIT_KINDS,
  TIERS,
] as const
