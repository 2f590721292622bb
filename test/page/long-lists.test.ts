// cspell:ignore fulfill posinset rowindex
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page, Route } from 'playwright-core'
import { describeWithChromium, launchBrowser, until } from '../support/browser.js'

const ORIGIN = 'http://page.test'
const PAPERS = 1_050
const TASKS = 230

type Variables = Readonly<Record<string, any>>

/** What the page asks for is answered here, in pages as the server has them: a list is as long as is told. */
describeWithChromium('lists that go on as one scrolls', () => {
  let browser: Browser
  let page: Page
  /** Behind what the pages of lists were asked for that the screen shows. */
  let asked: (string | number | undefined)[]
  /** Answers behind the first page wait for it. */
  let gate: Promise<void>
  /** Whether pages behind the first are refused. */
  let isRefused: boolean

  beforeAll(async () => {
    browser = await launchBrowser()
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    await context.route('**/*', serve)
    page = await context.newPage()
  })
  afterAll(() => browser?.close())

  async function serve(route: Route): Promise<void> {
    const { pathname } = new URL(route.request().url())
    if (pathname !== '/graphql') return route.fulfill({ path: fileOf(pathname) })
    const { query, variables } = route.request().postDataJSON() as { query: string; variables: Variables }
    const [, name = ''] = /query (\w+)/.exec(query) ?? []
    const behind = variables['skip'] ?? variables['after'] ?? undefined
    if (name === 'Below' || name === 'Tasks') asked.push(behind)
    if (isRefused && behind !== undefined) return route.fulfill({ json: REFUSAL })
    if (behind !== undefined) await gate
    return route.fulfill({ json: { data: ANSWERS[name]!(variables) } })
  }

  async function open(path: string, rows: string): Promise<void> {
    // what the screen before still asks for is none of this one's
    await page.goto('about:blank')
    asked = []
    isRefused = false
    gate = Promise.resolve()
    await page.goto(ORIGIN + path)
    await page.locator(rows).first().waitFor()
  }

  /** What is ahead of the window fills four pages of the table. */
  async function askedAhead(): Promise<void> {
    for (let turn = 0; turn < 100 && asked.length < 4; turn += 1) await page.waitForTimeout(50)
  }

  /** To a part of the way down, as who draws the bar of the window. */
  const jump = (part: number) =>
    page.evaluate(`scrollTo({ top: document.documentElement.scrollHeight * ${part}, behavior: 'instant' })`)

  /** Scrolls to the end of what is there, again and again, until the row stands there. */
  async function scrollTo(row: string): Promise<void> {
    for (let turn = 0; turn < 200 && (await page.locator(row).count()) === 0; turn += 1) {
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
      await page.waitForTimeout(50)
    }
    expect(await page.locator(row).count()).toBe(1)
  }

  test('a table is read to its last row', async () => {
    await open('/cascade/D1?as=table', 'tbody tr[data-index]')
    await scrollTo(`tbody tr[aria-rowindex="${PAPERS + 1}"]`)
  })

  test('who jumps in a table is shown what stands there at once, and what is passed by is not waited for', async () => {
    await open('/cascade/D1?as=table', 'tbody tr[data-index]')
    await askedAhead()
    let release: () => void = () => {}
    gate = new Promise((over) => (release = over))
    await jump(0.5)
    await page.getByText(/^Đang tải từ dòng \d+…$/).waitFor()
    await jump(1)
    while (!asked.includes(1_000)) await page.waitForTimeout(50)
    release()
    await page.locator(`tbody tr[aria-rowindex="${PAPERS + 1}"]`).waitFor()
    for (const passed of [600, 700, 800]) expect(asked).not.toContain(passed)
    await page.getByText(/^Đang tải từ dòng/).waitFor({ state: 'detached' })
    // the rows between come once somebody looks at them
    await jump(0.5)
    await until(
      page,
      "[...document.querySelectorAll('tbody tr[data-index]')].some(({ dataset: { index } }) => index > 400 && index < 700)",
    )
  })

  test('a table is there as far as one may soon look, without scrolling', async () => {
    await open('/cascade/D1?as=table', 'tbody tr[data-index]')
    await askedAhead()
    expect(asked).toEqual([undefined, 100, 200, 300])
  })

  test('a print has every row that is there, and says how many are not', async () => {
    await open('/cascade/D1?as=table', 'tbody tr[data-index]')
    await askedAhead()
    await page.locator('tbody tr[data-index]').nth(5).waitFor()
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    await page.locator('tbody tr[data-index="399"]').waitFor({ state: 'attached' })
    // what is not there yet is asked for still
    const [rows, told] = (await page.evaluate(
      "[document.querySelectorAll('tbody tr[data-index]').length, document.querySelector('.wide .printed')?.textContent]",
    )) as [number, string | undefined]
    expect(told).toBe(
      rows === PAPERS ? undefined : `Bản in này có ${rows} trên 1.050 mục; tải dữ liệu để có đủ.`,
    )
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    await page.locator('tbody tr[data-index="399"]').waitFor({ state: 'detached' })
  })

  test('a copy that has not all rows of a table says so, and the file has all of them', async () => {
    await open('/cascade/D1?ways=all&as=table', 'tbody tr[data-index]')
    await page.getByRole('button', { name: 'Chép bảng' }).click()
    await page.getByText('Chỉ chép 1.000 dòng đầu; tải bảng để có đủ.').waitFor()
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải bảng này (.csv)' }).click()
    const taken = await file
    expect(taken.suggestedFilename()).toMatch(/^Chuỗi triển khai Kế hoạch 1-KH-UBND 20\d\d-\d\d-\d\d\.csv$/)
    const lines = readFileSync((await taken.path())!, 'utf8').split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFF"STT","Bước","Văn bản",/)
    expect(lines.slice(1, -1)).toHaveLength(PAPERS)
    // a spreadsheet runs nothing of it
    expect(lines[1]).toContain(`"'=1+1"`)
  })

  test('a column of tasks is read to its last card', async () => {
    await open('/tasks?state=OPEN', '.cards li')
    await scrollTo(`.cards li[aria-posinset="${TASKS}"]`)
  })

  test('a page that fails is told, and not asked for again and again', async () => {
    await open('/cascade/D1?as=table', 'tbody tr[data-index]')
    await askedAhead()
    await page.waitForLoadState('networkidle')
    isRefused = true
    asked = []
    await jump(1)
    await page.locator('.failure').waitFor()
    await page.waitForTimeout(300)
    // a server that is busy is asked twice more for each page that is looked at
    const pages = new Set(asked)
    expect(asked).toHaveLength(3 * pages.size)
  })
})

const fileOf = (pathname: string): string => {
  const file = fileURLToPath(new URL(`../../dist/page${pathname}`, import.meta.url))
  return /\.\w+$/.test(pathname) && existsSync(file)
    ? file
    : fileURLToPath(new URL('../../dist/page/index.html', import.meta.url))
}

/** The items of a list behind `after`, at most `first`. */
function pageOf<N>(
  size: number,
  first: number,
  after: string | number | null | undefined,
  itemAt: (at: number) => N,
) {
  const begin = after == null ? 0 : Number(after) + 1
  const end = Math.min(size, begin + first)
  return {
    totalCount: size,
    pageInfo: { hasNextPage: end < size, endCursor: String(end - 1) },
    nodes: Array.from({ length: end - begin }, (_, index) => itemAt(begin + index)),
  }
}

const paper = (at: number) => ({
  id: `D${at + 1}`,
  symbol: `${at + 1}/KH-UBND`,
  type: 'KE_HOACH',
  typeLabel: 'Kế hoạch',
  title: at === 1 ? '=1+1' : `Kế hoạch số ${at + 1}`,
  heldAs: 'TEXT',
  sample: false,
  issuedOn: { value: '2024-05-24' },
  issuer: { id: 'A1', name: 'UBND tỉnh Lạng Sơn' },
  level: 'PROVINCE',
  territory: null,
})

const step = (at: number) => ({
  depth: 1,
  pathCount: 1,
  childCount: 0,
  papersBelow: 0,
  tasksBelow: [],
  ownTasks: [],
  document: paper(at + 1),
  via: [],
})

const task = (at: number) => ({
  id: `T${at}`,
  summary: `Việc số ${at}`,
  section: null,
  kind: 'TASK',
  state: 'OPEN',
  orphaned: false,
  candidateSuccessors: [],
  document: { ...paper(0), endings: { nodes: [] }, amendments: { nodes: [] } },
  serves: [],
  leads: [],
  coordinating: [],
  deadlines: [],
  progress: [],
})

const REFUSAL = { errors: [{ message: 'The database is busy.', extensions: { code: 'TIMEOUT' } }] }
const NOBODY = { name: null, roles: [], mayReadInternal: false, mayEdit: false, mayAdminister: false }
const GRAPH = { version: '1', changedAt: null, documents: 1, tasks: 1, agencies: 1, programVersion: '0' }

const ANSWERS: Readonly<Record<string, (variables: Variables) => unknown>> = {
  Start: () => ({ viewer: NOBODY, graph: GRAPH, labels: [] }),
  Cascade: () => ({
    trace: {
      root: paper(0),
      totalDocuments: PAPERS,
      pathCount: PAPERS,
      depth: 1,
      complete: true,
      stoppedBy: [],
      undated: 0,
      byLevel: [],
      taskCounts: [],
    },
  }),
  CoverageSum: () => ({ coverage: { total: 63, acted: 1 } }),
  Below: ({ after, skip }) => ({
    trace: { nodes: pageOf(PAPERS, 100, skip == null ? after : skip - 1, step) },
  }),
  TaskCounts: () => ({ taskCounts: [{ state: 'OPEN', tasks: TASKS }] }),
  Tasks: ({ first, after }) => ({ tasks: pageOf(TASKS, first, after, task) }),
  Provinces: () => ({ territories: { nodes: [] } }),
}
