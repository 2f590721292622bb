// Whether a confidence means something: of the findings that are printed with it, how many the gold says are right.

const KINDS = ['citation', 'relation', 'task', 'lead', 'deadline']
/** Each from its confidence up to the one before. */
const BANDS = [0.95, 0.9, 0.8, 0.7, 0]
/** Findings printed with this confidence or more … */
const SURE = 0.9
/** … are to be right in this share. */
const WANTED = 0.97

const bandOf = (confidence) => BANDS.findIndex((from) => confidence >= from)
const judged = (findings) =>
  findings.filter(({ kind, verdict }) => KINDS.includes(kind) && verdict !== 'UNKNOWN')
const rightOf = (findings) => findings.filter(({ verdict }) => verdict === 'RIGHT').length

const HEADS = ['0.95 to 1', '0.9 to 0.95', '0.8 to 0.9', '0.7 to 0.8', 'below 0.7', `from ${SURE}`]

/** In: `[name, findings]` for each group of papers. Out: the lines of a table for each, and the goal in one line. */
export function calibration(groups) {
  const row = (name, cells) => `${name.padEnd(12)}${cells.map((cell) => cell.padStart(14)).join('')}`
  const tables = groups.flatMap(([name, findings]) => [
    row(name, HEADS),
    ...KINDS.map((kind) => row(kind, bands(judged(findings).filter((one) => one.kind === kind)).map(share))),
  ])
  const told = groups.map(([name, findings]) => `${name} ${share(bands(judged(findings)).at(-1))}`)
  return [
    'findings by the confidence that they are printed with: how many, and the share of them that is right',
    ...tables,
    `of findings printed with ${SURE} or more, ${WANTED} are to be right: ${told.join(', ')}`,
  ]
}

/** The findings of each band, and those of `SURE` and above. */
const bands = (findings) => [
  ...BANDS.map((_, band) => findings.filter(({ confidence }) => bandOf(confidence) === band)),
  findings.filter(({ confidence }) => confidence >= SURE),
]

const share = (findings) =>
  findings.length === 0 ? '–' : `${findings.length} ${(rightOf(findings) / findings.length).toFixed(3)}`
