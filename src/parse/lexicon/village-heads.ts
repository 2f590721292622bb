/** What a village or quarter is called, as its head is: "Trưởng thôn". */
const PLACES = [
  'thôn',
  'xóm',
  'bản',
  'ấp',
  'buôn',
  'làng',
  'khóm',
  'khu phố',
  'khối phố',
  'khu dân cư',
  'tiểu khu',
] as const
const BOARDS = ['nhân dân', 'điều hành', 'tự quản'] as const

const OF_EACH = '(các|#|)'
/** "Trưởng các ấp", "Trưởng 17 ấp", "Trưởng, phó các thôn", "Trưởng - Phó 8 khu phố", "Trưởng phó khu phố" */
const HEAD = '(trưởng|trưởng (,|-|–|/|và|hoặc|) phó)'
const HEAD_OF_QUARTER = '(tổ trưởng|tổ trưởng (,|-|–|/|và|hoặc) tổ phó)'

/** "Trưởng Ban nhân dân các ấp", "Trưởng Ban điều hành khu phố": their boards. */
const headsOfBoards = (place: string) =>
  BOARDS.map((board) => [`trưởng ban ${board} ${OF_EACH} ${place}`, `Ban ${board} các ${place}`] as const)

/** Heads of villages and quarters, who stand for all of their kind: "Xóm trưởng, trưởng bản" are các xóm, bản. */
export const VILLAGE_HEADS: ReadonlyArray<readonly [spelled: string, collective: string]> = [
  ...PLACES.map((place) => [`${HEAD} ${OF_EACH} ${place}`, `các ${place}`] as const),
  ...PLACES.flatMap(headsOfBoards),
  ['thôn trưởng', 'các thôn'],
  ['xóm trưởng', 'các xóm'],
  ['(các|) khối trưởng', 'các khối'],
  ['trưởng khối', 'các khối'],
  // "khu" alone begins other names too: "các khu công nghiệp"
  ['trưởng khu', 'các khu'],
  [`${HEAD_OF_QUARTER} ${OF_EACH} (tổ dân phố|dân phố)`, 'các tổ dân phố'],
]
