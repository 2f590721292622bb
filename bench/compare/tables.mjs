// Prints what was measured.

const number = (value) => {
  if (value === undefined || Number.isNaN(value)) return ''
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)
}
const mean = (ratios) => Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length)

/** `rows`: by question, `name`, `hits`, `trips` and what `measure` returns. */
export function printComparison(title, rows) {
  console.log(`\n${title}`)
  console.table(
    rows.map(({ name, p50, again, rate, trips, hits }) => ({
      question: name,
      'ours ms': number(p50.ours),
      'hand-written': number(p50.handWritten),
      ratio: number(p50.ours / p50.handWritten),
      '@neo4j/graphql': number(p50.neo4jGraphql),
      '@cypher': number(p50.ownCypher),
      'again, ratio': number(again / p50.handWritten),
      '16: ours/s': number(rate.ours),
      'hand-written/s': number(rate.handWritten),
      'of it': number(rate.ours / rate.handWritten),
      'round trips': trips,
      'hits of hand-written': hits,
    })),
  )
  const library = rows.map(
    ({ p50 }) => Math.min(p50.neo4jGraphql ?? Infinity, p50.ownCypher ?? Infinity) / p50.ours,
  )
  console.log(
    `Geometric means: ${number(mean(rows.map(({ p50 }) => p50.ours / p50.handWritten)))} times as long as the hand-written; ` +
      `${number(mean(library))} times as fast as the fastest form of @neo4j/graphql; ` +
      `${number(mean(rows.map(({ rate }) => rate.ours / rate.handWritten)))} of the hand-written's answers a second`,
  )
  for (const { name, differs } of rows) if (differs !== null) console.log(`NOT THE SAME: ${name} ${differs}`)
}

/** `tables`: papers and rows, the smallest graph first. */
export function printGrowth(tables) {
  if (tables.length < 2) return
  const [first] = tables
  console.log(`\nGrowth from ${first.papers} papers`)
  console.table(
    first.rows.map(({ name }, at) => {
      const growth = (form) =>
        Object.fromEntries(
          tables
            .slice(1)
            .map(({ papers, rows }) => [
              `${form}, ${papers}`,
              number(rows[at].p50[form] / first.rows[at].p50[form]),
            ]),
        )
      return { question: name, ...growth('ours'), ...growth('handWritten') }
    }),
  )
}

/** `rows`: by ready question, `name`, `trips` and what `measureOurs` returns. */
export function printReady(rows) {
  if (rows.length === 0) return
  console.log('\nReady questions, asked again and again')
  console.table(
    rows.map(({ name, p50, p95, kilobytes, trips, errors }) => ({
      question: name,
      'p50 ms': number(p50),
      'p95 ms': number(p95),
      KB: number(kilobytes),
      'round trips': trips,
      errors: errors.join(' '),
    })),
  )
}
