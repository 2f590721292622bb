/** Heads of villages and quarters, who stand for all of their kind: "Xóm trưởng, trưởng bản" are các xóm, bản. */
export const VILLAGE_HEADS: ReadonlyArray<readonly [spelled: string, collective: string]> = [
  ['trưởng thôn', 'các thôn'],
  ['thôn trưởng', 'các thôn'],
  ['trưởng xóm', 'các xóm'],
  ['xóm trưởng', 'các xóm'],
  ['trưởng bản', 'các bản'],
  ['trưởng ấp', 'các ấp'],
  ['trưởng buôn', 'các buôn'],
  ['trưởng làng', 'các làng'],
  ['trưởng khóm', 'các khóm'],
  ['trưởng các khóm', 'các khóm'],
  ['trưởng khu phố', 'các khu phố'],
  ['trưởng khối phố', 'các khối phố'],
  ['trưởng khu dân cư', 'các khu dân cư'],
  ['trưởng khu', 'các khu'],
  ['tổ trưởng tổ dân phố', 'các tổ dân phố'],
  ['tổ trưởng dân phố', 'các tổ dân phố'],
]
