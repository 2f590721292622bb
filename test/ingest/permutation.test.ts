import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { Graph } from '../../src/graph/connect.js'
import { text } from '../../src/graph/decode.js'
import { inlineQuery } from '../../src/graph/query.js'
import { correctHeader, type GivenFact } from '../../src/ingest/correct/correct-header.js'
import * as loads from '../../src/ingest/load.js'
import * as together from '../../src/ingest/load-together.js'
import type { SourceToLoad } from '../../src/ingest/source-rows.js'
import { statementsOfRecords } from '../../src/ingest/records.js'
import { documentKey } from '../../src/model/document-key.js'
import * as real from '../../src/ingest/resolve.js'
import { statementOf, type Statement } from '../../src/ingest/statement.js'
import { parse } from '../../src/parse/parse.js'
import { canonicalDump } from '../support/canonical.js'
import { startTestGraph, type DatabaseAccess, type TestGraph } from '../support/database.js'
import {
  fileOf,
  meetingNotice,
  provincialDirective,
  provincialPlan,
  provincialReport,
  undatedCitation,
} from '../support/papers.js'
import { seeded } from '../support/random.js'
import { duty, record, records } from '../support/records.js'

/**
 * The graph follows from the set of sources: whatever order they come in, split over whatever commands, one after the
 * other or at once, with older versions, repeats and removals between. Runs are random; a seed gives one again:
 * `PERMUTATION_SEED=17 npm test -- test/ingest/permutation`, and `PERMUTATIONS=1000` runs more of them.
 */
const FIRST_SEED = Number(process.env['PERMUTATION_SEED'] ?? 1)
const RUNS = Number(process.env['PERMUTATIONS'] ?? (process.env['PERMUTATION_SEED'] ? 1 : 2))

let held: TestGraph
let database: DatabaseAccess
let graph: Graph

beforeAll(async () => {
  held = await startTestGraph()
  ;({ database, graph } = held)
})
afterAll(() => held?.stop())

// ------------------------------------------------------------------- corpus

/** What one version of a file says, ready to be loaded. */
interface Version {
  readonly source: SourceToLoad
  readonly statements: readonly Statement[]
}

/** A file's versions; the corpus ends with the last, or without the file when it is a guest. */
interface Paper {
  readonly location: string
  readonly versions: readonly Version[]
  readonly guest: boolean
}

function version(location: string, text: string): Version {
  const records = location.endsWith('.json')
  return {
    source: {
      name: location,
      location: `test:${location}`,
      mediaType: records ? 'application/json' : 'text/plain',
      text,
      marks: [],
      scan: null,
      signatures: null,
      basis: records ? 'RECORD' : 'TEXT',
      parserVersion: 'test',
      ingestedAt: '2026-11-20T00:00:00Z',
    },
    statements: records ? statementsOfRecords(text, location).statements : [readText(location, text)],
  }
}

function readText(name: string, text: string): Statement {
  const parsed = parse(fileOf(name, text))
  if (parsed.outcome === 'REFUSED') throw new Error(`${name} is refused`)
  return statementOf(parsed)
}

const paper = (location: string, ...texts: string[]): Paper => ({
  location,
  versions: texts.map((text) => version(location, text)),
  guest: false,
})
const guest = (location: string, text: string): Paper => ({ ...paper(location, text), guest: true })

const NOTICE = 'Kết luận tại cuộc họp về tiến độ các dự án nhà ở'
const DYKES = 'Gia cố đê biển trước mùa gió'
const RIVERS = 'Nạo vét kênh rạch trước mùa mưa'
const unnumbered = (number: string | null) =>
  provincialPlan({ province: 'Bến Tre', number, date: '2024-08-05', title: RIVERS })

const PAPERS: readonly Paper[] = [
  paper('plan.txt', provincialPlan({ province: 'Bến Tre' })),
  // the same words in two files: neither may win by having come first
  paper('copy-of-plan.txt', provincialPlan({ province: 'Bến Tre' })),
  // cites without a date: two twins fit the younger paper, one the older
  paper('undated.txt', undatedCitation('Bến Tre')),
  paper('undated-old.txt', undatedCitation('Bến Tre', '2018-02-03', '41')),
  paper('twin-a.txt', provincialDirective({ province: 'Bến Tre', date: '2023-06-02' })),
  paper('twin-b.txt', provincialDirective({ province: 'Bến Tre', date: '2017-06-02' })),
  // the same symbol in another province, and an undated citation of it
  paper('other-province.txt', provincialDirective({ province: 'Cà Mau', date: '2023-08-15' })),
  paper('undated-there.txt', undatedCitation('Cà Mau', '2025-03-04', '42')),
  // one identity with two dates, and a citation with a third
  paper('conflict-a.txt', provincialPlan({ province: 'Bến Tre', number: '60', date: '2024-03-05' })),
  paper('conflict-b.txt', provincialPlan({ province: 'Bến Tre', number: '60', date: '2024-04-07' })),
  paper(
    'cites-conflict.txt',
    provincialPlan({
      province: 'Bến Tre',
      number: '61',
      cites: 'Kế hoạch số 60/KH-UBND ngày 09/4/2024 của Ủy ban nhân dân tỉnh',
    }),
  ),
  // a paper without number, the record of it, and its numbered copy
  paper('unnumbered.txt', unnumbered(null)),
  paper(
    'records.json',
    records(
      record({ title: RIVERS, issuedOn: '2024-08-05', tasks: [duty('Nạo vét kênh.', ['Sở Xây dựng'])] }),
      record({
        symbol: '61/KH-UBND',
        title: 'Một kế hoạch khác tên',
        issuedOn: '2024-09',
        tasks: [duty('Rà soát.', ['Sở Tài chính', 'Quỹ tín thác nhà ở'])],
      }),
      record({
        symbol: '73/KH-UBND',
        heldAs: 'CITED_ONLY',
        issuedOn: '2024-10-01',
      }),
    ),
  ),
  paper('numbered.txt', unnumbered('77')),
  // speaks of a body that elsewhere only a record names whose text says otherwise
  paper(
    'more-records.json',
    records(
      record({
        symbol: '74/KH-UBND',
        issuedOn: '2024-10-02',
        tasks: [duty('Cho vay.', ['Quỹ tín thác nhà ở'])],
      }),
    ),
  ),
  // cited with its day before its text comes
  paper(
    'cites-later.txt',
    provincialPlan({
      province: 'Cà Mau',
      number: '44',
      cites: 'Chỉ thị số 31-CT/TU ngày 07/7/2024 của Ban Thường vụ Tỉnh ủy',
    }),
  ),
  paper('later.txt', provincialDirective({ province: 'Cà Mau', number: '31', date: '2024-07-07' })),
  // changed files: another number while others cite the former one, another date, another citation
  paper(
    'changed.txt',
    provincialPlan({ province: 'Cà Mau', number: '80', date: '2024-02-02' }),
    provincialPlan({ province: 'Cà Mau', number: '81', date: '2024-02-02' }),
  ),
  paper(
    'cites-changed.txt',
    provincialPlan({
      province: 'Cà Mau',
      number: '82',
      cites: 'Kế hoạch số 80/KH-UBND ngày 02/02/2024 của Ủy ban nhân dân tỉnh',
    }),
  ),
  paper(
    'dated-later.txt',
    provincialPlan({ province: 'Cà Mau', number: '90', date: null }),
    provincialPlan({ province: 'Cà Mau', number: '90', date: '2024-05-06', cites: 'Kế hoạch số 81/KH-UBND' }),
  ),
  // a record of another text: another title, signer and task
  paper(
    'differs.json',
    records(
      record({
        symbol: '15/KH-UBND',
        title: 'Một trích yếu không giống bản in',
        issuedOn: '2024-09-10',
        signatory: 'Phạm Thị Khác',
        tasks: [duty('Làm một việc khác hẳn.', ['Sở Y tế'])],
      }),
      // the dates that the texts lack
      record({
        type: 'THONG_BAO',
        issuer: 'Ủy ban nhân dân tỉnh Trà Vinh',
        province: 'Trà Vinh',
        title: NOTICE,
        issuedOn: '2024-08-06',
      }),
      record({
        symbol: '91/KH-UBND',
        issuer: 'Ủy ban nhân dân tỉnh Cà Mau',
        province: 'Cà Mau',
        title: DYKES,
        issuedOn: '2024-08-08',
      }),
    ),
  ),
  paper('notice.txt', meetingNotice('Trà Vinh', '2024-08-01', NOTICE)),
  paper('without-date.txt', provincialPlan({ province: 'Cà Mau', number: '91', date: null, title: DYKES })),
  // reports: on a plan of two files and a record that differ, on one whose number and day change, and one that changes
  paper(
    'report.txt',
    provincialReport({ province: 'Bến Tre' }),
    provincialReport({
      province: 'Bến Tre',
      results: ['Đang lập danh mục khu đất.', 'Đã hoàn thành việc theo dõi thi đua.'],
    }),
  ),
  paper(
    'report-on-changed.txt',
    provincialReport({
      province: 'Cà Mau',
      number: '301',
      cites: 'Kế hoạch số 81/KH-UBND ngày 02/02/2024 của Ủy ban nhân dân tỉnh',
    }),
  ),
  paper(
    'report-on-two.txt',
    provincialReport({
      province: 'Cà Mau',
      number: '302',
      cites: 'Kế hoạch số 90/KH-UBND và Kế hoạch số 44/KH-UBND của Ủy ban nhân dân tỉnh',
    }),
  ),
  // came and went: a third twin, the text of what others cite, a third date, a draft
  guest('twin-c.txt', provincialDirective({ province: 'Bến Tre', date: '2012-06-02' })),
  guest('another-report.txt', provincialReport({ province: 'Bến Tre', number: '303', date: '2024-12-05' })),
  guest('twin-there.txt', provincialDirective({ province: 'Cà Mau', date: '2018-08-15' })),
  guest('conflict-c.txt', provincialPlan({ province: 'Bến Tre', number: '60', date: '2024-04-09' })),
  guest('cited-plan.txt', provincialPlan({ province: 'Cà Mau', number: '80', date: '2024-02-02' })),
  // a namesake of another year, and a record that tells the day otherwise
  guest('other-year.txt', provincialPlan({ province: 'Cà Mau', number: '91', date: '2023-08-08' })),
  guest(
    'notice.json',
    records(
      record({
        type: 'THONG_BAO',
        issuer: 'Ủy ban nhân dân tỉnh Trà Vinh',
        province: 'Trà Vinh',
        title: NOTICE,
        issuedOn: '2024-08',
      }),
    ),
  ),
  guest(
    'another-31.txt',
    provincialDirective({ province: 'Cà Mau', number: '31', date: '2024-07-08' }).replace(
      'Rà soát',
      'Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư; rà soát',
    ),
  ),
]

// --------------------------------------------------------------------- runs

interface Step {
  readonly paper: Paper
  /** What people put right of it at that moment; it holds whatever comes later. */
  readonly correct?: true
  /** Null: the file is taken back. */
  readonly version: Version | null
}

/** One command: its steps one after the other, all at once, all at once through a queue, or what it loads in one transaction. */
interface Command {
  readonly steps: readonly Step[]
  readonly way: 'SERIAL' | 'PARALLEL' | 'QUEUED' | 'TOGETHER'
}

const loader = { ...loads, ...together }
type Loader = Pick<typeof loader, 'load' | 'loadEach' | 'unload' | 'LoadingQueue'>

const WAYS: readonly Command['way'][] = ['SERIAL', 'PARALLEL', 'QUEUED', 'TOGETHER']

/** A history of every paper that ends as the corpus does, all histories shuffled into one and cut into commands. */
function commandsOf(seed: number): Command[] {
  const next = seeded(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  const histories = PAPERS.map((one): Step[] => {
    const { versions, guest: passing } = one
    const before = Array.from({ length: below(3) }, (): Step => {
      const turn = below(versions.length + 1)
      return { paper: one, version: versions[turn] ?? null }
    })
    const last: Step = { paper: one, version: passing ? null : (versions.at(-1) ?? null) }
    if (!(one.location in CORRECTED)) return [...before, last]
    // put right at once; the paper goes and comes back, or does not
    const again: Step[] = below(2) === 0 ? [] : [{ paper: one, version: null }, last]
    return [...before, last, { ...last, correct: true }, ...again]
  })
  const steps: Step[] = []
  for (let left = histories.filter((history) => history.length > 0); left.length > 0;) {
    steps.push((left[below(left.length)] as Step[]).shift() as Step)
    left = left.filter((history) => history.length > 0)
  }
  const commands: Command[] = []
  while (steps.length > 0) {
    const way = WAYS[below(WAYS.length)]!
    const taken = steps.splice(0, 1 + below(6))
    if (way === 'SERIAL') commands.push({ steps: taken, way })
    // of two versions of one file at once nobody can say which comes last
    else for (const group of withoutRepeats(taken)) commands.push({ steps: group, way })
  }
  return commands
}

function withoutRepeats(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [[]]
  for (const step of steps) {
    if (groups.at(-1)?.some(({ paper: { location } }) => location === step.paper.location)) groups.push([])
    groups.at(-1)?.push(step)
  }
  return groups
}

async function run(
  commands: readonly Command[],
  { load, loadEach, unload, LoadingQueue }: Loader,
): Promise<string[]> {
  await held.empty()
  const queue = new LoadingQueue(graph)
  const take = async (
    { paper: { location }, version: said, correct }: Step,
    way: Command['way'],
  ): Promise<void> => {
    if (correct) return putRight(location)
    if (said === null) await unload(graph, `test:${location}`, '2026-11-20T00:00:00Z')
    else await (way === 'QUEUED' ? queue.load(said) : load(graph, said.source, said.statements))
  }
  const isLoad = ({ version: said, correct }: Step) => said !== null && !correct
  for (const { steps, way } of commands) {
    if (way === 'PARALLEL' || way === 'QUEUED') await Promise.all(steps.map((step) => take(step, way)))
    if (way === 'TOGETHER') {
      const loaded = await loadEach(
        graph,
        steps.filter(isLoad).map((step) => step.version!),
      )
      expect(loaded.filter(({ status }) => status === 'rejected')).toEqual([])
    }
    const oneByOne = way === 'SERIAL' ? steps : steps.filter((step) => way === 'TOGETHER' && !isLoad(step))
    for (const step of oneByOne) await take(step, way)
  }
  return withoutHistory(await canonicalDump(database))
}

const documentOf = inlineQuery(
  'READ',
  'test',
  'MATCH (s:SourceFile {location: $location})-[:MAKES]->(:Claim)-[:ABOUT]->(d:Document) RETURN d.id AS id',
  { params: { location: text }, row: { id: text } },
)

/** Facts that people put right, by the file; two of them decide which document it is. */
const CORRECTED: Readonly<Record<string, readonly GivenFact[]>> = {
  'changed.txt': [
    { field: 'SYMBOL', value: '80/KH-UBND' },
    { field: 'TITLE', value: 'Tên đúng' },
  ],
  'numbered.txt': [{ field: 'ISSUED_ON', value: '2024-08-06' }],
}

async function putRight(location: string): Promise<void> {
  const [{ id }] = (await graph.read(documentOf, { location: `test:${location}` })) as [{ id: string }]
  const facts = CORRECTED[location]!
  let made = 0
  await correctHeader(graph, id, facts, {
    by: 'Lan',
    at: '2026-11-20T00:00:00Z',
    note: null,
    quote: null,
    seen: null,
    known: null,
    newId: () => `${location}-${(made += 1)}`,
  })
}

/**
 * Keys that a document once had keep leading to it, so they tell of the past by their very purpose; those that follow
 * from its date are compared.
 */
const withoutHistory = (lines: readonly string[]): string[] =>
  lines
    .filter((line) => !line.startsWith('earlierKey '))
    .map((line) => line.replace(/"earlierKeys":\[[^\]]*\],?/, ''))
    .sort()

/** The corpus as it is in the end, one paper after the other. */
const plainly: Command[] = [
  {
    steps: PAPERS.filter((one) => !one.guest).flatMap((one): Step[] => {
      const last: Step = { paper: one, version: one.versions.at(-1) ?? null }
      return one.location in CORRECTED ? [last, { ...last, correct: true }] : [last]
    }),
    way: 'SERIAL',
  },
]

/** The lines that only one of two graphs has. */
const difference = (found: readonly string[], reference: readonly string[]): string[] => [
  ...found.filter((line) => !reference.includes(line)).map((line) => `+ ${line.slice(0, 400)}`),
  ...reference.filter((line) => !found.includes(line)).map((line) => `- ${line.slice(0, 400)}`),
]

const told = (commands: readonly Command[]): string =>
  commands
    .map(({ steps, way }) =>
      steps
        .map(
          ({ paper: { location, versions }, version: said }) =>
            `${said === null ? 'remove' : `ingest ${versions.indexOf(said) + 1}/${versions.length}`} ${location}`,
        )
        .join({ SERIAL: ', ', PARALLEL: ' | ', QUEUED: ' & ', TOGETHER: ' + ' }[way]),
    )
    .join('\n')

/** `resolve`, but a member stays with the document that it was first put to, whatever comes later. */
function resolveOnce(): typeof real.resolve {
  const firstSpan = new Map<string, string>()
  return (group, members) => {
    const { documents, ambiguous, undecided } = real.resolve(group, members)
    const spans = new Map<string, string[]>(documents.map(({ span }) => [span, []]))
    for (const { span, members: placed } of documents)
      for (const id of placed) {
        const first = firstSpan.get(id) ?? span
        firstSpan.set(id, first)
        spans.set(first, [...(spans.get(first) ?? []), id])
      }
    const undated = {
      span: '?',
      otherSpans: [],
      key: documentKey(group, null),
      alsoKeys: [],
      issuedOn: null,
      conflict: [],
    }
    return {
      documents: [...spans].flatMap(([span, placed]) => {
        const document = documents.find((one) => one.span === span) ?? (span === '?' ? undated : null)
        return document === null || placed.length === 0 ? [] : [{ ...document, members: placed.sort() }]
      }),
      ambiguous: new Map([...ambiguous].filter(([id]) => firstSpan.get(id) === '?')),
      undecided,
    }
  }
}

test(
  `${RUNS} histories of one corpus give one graph`,
  async () => {
    const reference = await run(plainly, loader)
    for (const code of ['AMBIGUOUS_CITATION', 'DATE_CONFLICT'])
      expect(reference.filter((line) => line.includes(`"code":"${code}"`))).toHaveLength(1)
    // title, signer and tasks of one plan; the records of texts without a date say the same as those
    expect(
      reference
        .filter((line) => line.includes('"code":"RECORD_DIFFERS"'))
        .map((line) => /"d":"([^"]*)"/.exec(line)?.[1]),
    ).toEqual([
      'STATE|ubnd:2024:83|KH|15|2024-09-10',
      'STATE|ubnd:2024:83|KH|61|2024-09-10',
      'STATE|ubnd:2024:83|KH|15|2024-09-10',
      expect.stringMatching(/^STATE\|ubnd:2024:83\|KH\|~\|2024-08-05\|/),
      'STATE|ubnd:2024:83|KH|61|2024-09-10',
      'STATE|ubnd:2024:83|KH|15|2024-09-10',
    ])
    for (const key of ['STATE|ubnd:2024:84|TB|~|2024-08-06|', 'STATE|ubnd:2024:96|KH|91|2024-08-08'])
      expect(
        reference.filter((line) => line.startsWith('document ') && line.includes(`"key":"${key}`)),
      ).toHaveLength(1)
    expect(
      reference.filter(
        (line) => line.startsWith('document ') && /"key":"STATE\|ubnd:2024:(84\|TB|96\|KH\|91)/.test(line),
      ),
    ).toHaveLength(2)
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) {
      const commands = commandsOf(seed)
      const differences = difference(await run(commands, loader), reference)
      if (differences.length > 0)
        throw new Error(
          `PERMUTATION_SEED=${seed} gives another graph:\n${differences.join('\n')}\n\n${told(commands)}`,
        )
    }
  },
  600_000 + RUNS * 60_000,
)

test('they would not, were citations not resolved again', async () => {
  const reference = await run(plainly, loader)
  const resolving = resolveOnce()
  jest.resetModules()
  jest.unstable_mockModule('../../src/ingest/resolve.js', () => ({ resolve: resolving }))
  const careless = {
    ...(await import('../../src/ingest/load.js')),
    ...(await import('../../src/ingest/load-together.js')),
  }
  let differ = false
  for (let seed = FIRST_SEED; seed < FIRST_SEED + 3 && !differ; seed += 1)
    differ = difference(await run(commandsOf(seed), careless), reference).length > 0
  expect(differ).toBe(true)
})
