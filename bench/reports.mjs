// How well reports are read: what they claim of the tasks of plans, beside what people found by reading
// (test/fixtures/reports says how).
//   node bench/reports.mjs [--faults]
import { parseArgs } from 'node:util'
import { judge, judgeOccurrences, readReports } from './reports/read.mjs'

const { values } = parseArgs({ options: { faults: { type: 'boolean' } } })
const share = (part, whole) => (whole === 0 ? '    –' : (part / whole).toFixed(3))

const sums = new Map()
for (const report of readReports()) {
  const { right, wrong, missed } = judge(report)
  console.log(
    `${report.name}  claims ${right.length + wrong.length}  precision ${share(right.length, right.length + wrong.length)}  recall ${share(right.length, right.length + missed.length)}`,
  )
  for (const [what, found] of Object.entries({ right, wrong, missed }))
    for (const key of found)
      for (const kind of [key.split(' ')[0], 'all'])
        sums.set(kind, {
          right: 0,
          wrong: 0,
          missed: 0,
          ...sums.get(kind),
          [what]: (sums.get(kind)?.[what] ?? 0) + 1,
        })
  if (values.faults)
    for (const key of [...wrong.map((one) => `wrong  ${one}`), ...missed.map((one) => `missed ${one}`)])
      console.log(`    ${key}`)
}
const times = { right: 0, wrong: 0, missed: 0, undecided: 0 }
for (const report of readReports())
  for (const [what, found] of Object.entries(judgeOccurrences(report))) {
    times[what] += found.length
    if (values.faults && (what === 'wrong' || what === 'missed'))
      for (const key of found) console.log(`    ${report.name} time ${what} ${key}`)
  }
console.log(
  `times      right ${times.right}  wrong ${times.wrong}  missed ${times.missed}  undecided as they should be ${times.undecided}`,
)
for (const [kind, { right, wrong, missed }] of sums)
  console.log(
    `${kind.padEnd(10)} right ${right}  wrong ${wrong}  missed ${missed}  precision ${share(right, right + wrong)}  recall ${share(right, right + missed)}`,
  )
