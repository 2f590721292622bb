import { expect, test } from '@jest/globals'
import { readPaper } from '../../src/ingest/read-paper.js'
import type { Statement } from '../../src/ingest/statement.js'

interface Paper {
  readonly name: string
  readonly text: string
}
const { papers } = (await import(new URL('../../data/sample/sample.mjs', import.meta.url).href)) as {
  papers: readonly Paper[]
}

async function statementOf({ name, text }: Paper): Promise<Statement> {
  const source = { name, mediaType: 'text/plain', encoding: 'unicode', text, textBase: 'RAW' } as const
  const read = await readPaper({ source, location: name })
  if (read.outcome !== 'READ') throw new Error(`${name} is refused`)
  return read.statement
}
const statements = await Promise.all(papers.map(statementOf))

test('every paper of the sample says that it is one, and bears a number that no real paper has', () => {
  expect(papers.length).toBe(200)
  expect(new Set(papers.map(({ name }) => name)).size).toBe(papers.length)
  const bodies = new Map<string, number>()
  for (const { sample, symbol, issuer, title, identity } of statements) {
    expect(sample).toBe(true)
    expect(title).toMatch(/cây|\d+[-/][A-ZĐ]/i)
    const [body] = issuer!.key!.split('|')
    bodies.set(body!, (bodies.get(body!) ?? 0) + 1)
    if (identity.numbered)
      expect(Number.parseInt(symbol!, 10)).toBeGreaterThan(symbol!.includes('-KH/') ? 900 : 898)
  }
  expect(Object.fromEntries(bodies)).toEqual({
    'ban-bi-thu-trung-uong-dang': 2,
    'ban-tuyen-giao-trung-uong': 1,
    'thu-tuong-chinh-phu': 1,
    'bo-giao-duc-va-dao-tao': 2,
    'tinh-uy': 25,
    ubnd: 153,
    'thanh-uy': 2,
    'huyen-uy': 4,
    hdnd: 5,
    'so-giao-duc-va-dao-tao': 3,
    'so-nong-nghiep-va-phat-trien-nong-thon': 1,
    'so-xay-dung': 1,
  })
})

test('it cites none but its own papers', () => {
  const own = new Set(statements.map(({ symbol }) => symbol))
  const cited = statements.flatMap(({ mentions }) => mentions.map(({ symbol }) => symbol))
  expect(cited.filter((symbol) => !own.has(symbol))).toEqual([])
})

test('it has tasks of all kinds of deadlines, and papers with faults', () => {
  const tasks = statements.flatMap((statement) => statement.tasks)
  const kinds = new Set(tasks.flatMap(({ deadlines }) => deadlines.map(({ kind }) => kind)))
  expect([...kinds].sort()).toEqual(['DUE', 'DURATION', 'HORIZON', 'RECURRING', 'REPORT', 'SUBMIT'])
  expect(new Set(tasks.map(({ summary }) => summary)).size).toBeGreaterThan(100)
  const anomalies = new Set(statements.flatMap((statement) => statement.anomalies.map(({ code }) => code)))
  for (const code of [
    'CITES_FUTURE_DOCUMENT',
    'DEADLINE_BEFORE_ISSUE',
    'EVENT_BEFORE_CITED_DOCUMENT',
    'MISSING_DATE',
    'MISSING_NUMBER',
    'PARTIAL_DATE',
    'UNRESOLVED_ISSUER',
  ])
    expect(anomalies).toContain(code)
})
