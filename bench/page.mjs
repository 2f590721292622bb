// How fast the page for people is, in a real Chromium, over a directive with thousands of papers.
//   npm run build && node bench/page.mjs HOME DOCUMENT [ROUNDS] [ONLY]
// HOME is a copy of a private home with papers, on which a server may run already; DOCUMENT the id of a directive; ONLY a
// word in the names of the screens. Told are, in milliseconds, medians and the worst: of each screen's first view, with an
// empty cache, the time until the window is filled and until nothing is awaited, and the processor's time that it takes in the
// server, the database and the browser; the questions that took longest; opening the branch with most papers, 100 at a time;
// and while 5,000 rows of the table scroll by, 240 a second: the longest pause; the processor's time of the longest task, which
// is what the pause would be on a machine that does nothing else; how often the middle of the window had no row; and how many
// rows were drawn at most.
import { setTimeout as sleep } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { serverOf } from './page/served.mjs'
import { firstView, processorTimeIn, visitor } from './page/visit.mjs'

const [home, document, rounds = '5', only = ''] = process.argv.slice(2)
if (document === undefined) throw new Error('node bench/page.mjs HOME DOCUMENT [ROUNDS] [ONLY]')

const served = await serverOf(home)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})

const SCREENS = [
  ['home', '/'],
  ['cascade, tree', `/cascade/${document}`],
  ['cascade, table', `/cascade/${document}?as=table`],
  ['who has acted', `/cascade/${document}?part=coverage`],
  ['tasks of the cascade', `/cascade/${document}?part=tasks`],
  ['paper', `/paper/${document}`],
  ['tasks', '/tasks'],
  ['body', `/agency/${await bodyWithTasks()}`],
  ['place', `/territory/${await aProvince()}`],
  ['search', '/search?q=nh%C3%A0%20%E1%BB%9F'],
  ['desk', '/desk'],
  ['changes', '/changes'],
].filter(([name]) => name.includes(only))

const table = []
for (const [name, path] of SCREENS) table.push({ screen: name, ...(await screenTimes(path)) })
console.table(table)
let mostRows = 0
const [scrolled, longestTasks, missing] = [[], [], []]
console.table([
  { what: 'opening a branch of 100', ...told(await repeated(openBranch)) },
  { what: 'longest pause, 5,000 rows of the table', ...told(await repeated(scrollTable)) },
  { what: 'CPU of the longest task meanwhile', ...told(longestTasks) },
  { what: 'looks without a row, of 100', ...told(missing) },
  { what: 'CPU browser, these 5,000 rows', ...told(scrolled) },
  { what: 'most rows drawn (a number, no time)', worst: mostRows },
])
await browser.close()
served.stop()

async function screenTimes(path) {
  const visits = []
  for (let round = 0; round < Number(rounds); round++) visits.push(await firstView(browser, served, path))
  const of = (name) => told(visits.map((visit) => visit[name]))
  const longest = visits
    .flatMap(({ operations }) => operations)
    .toSorted((a, b) => b.took - a.took)
    .filter(({ name }, at, all) => all.findIndex((other) => other.name === name) === at)
  return {
    window: of('first').median,
    'window, worst': of('first').worst,
    all: of('all').median,
    'CPU server': of('server').median,
    'CPU database': of('database').median,
    'CPU browser': of('browser').median,
    'of it layout': of('layout').median,
    kB: of('kB').median,
    'longest questions': longest
      .slice(0, 3)
      .map(({ name, took }) => `${name} ${Math.round(took)}`)
      .join(', '),
  }
}

async function ask(query) {
  const response = await fetch(`${served.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(errors[0].message)
  return data
}

/** The body that leads most overdue tasks of the directive. */
async function bodyWithTasks() {
  const { taskCountsByAgency } = await ask(
    `{ taskCountsByAgency(filter: { directive: "${document}" }, first: 1) { nodes { agency { id } } } }`,
  )
  return taskCountsByAgency.nodes[0]?.agency.id ?? ''
}

async function aProvince() {
  const { territories } = await ask(
    '{ territories(level: PROVINCE, vintage: 2024, first: 1) { nodes { id } } }',
  )
  return territories.nodes[0].id
}

async function repeated(measure) {
  const times = []
  for (let round = 0; round < Number(rounds); round++) {
    const { page, session, close } = await visitor(browser)
    times.push(await measure(page, session))
    await close()
  }
  return times
}

/** From the key that opens the branch with most papers until its rows stand there. */
async function openBranch(page) {
  await page.goto(`${served.origin}/cascade/${document}`)
  const rows = page.getByRole('treeitem')
  await rows.first().waitFor()
  await rows.first().focus()
  const began = performance.now()
  await page.keyboard.press('ArrowRight')
  await page.locator('[role=treeitem][aria-level="2"]').first().waitFor()
  const took = performance.now() - began
  await countRows(page)
  return took
}

/** The longest time that the page did not draw while the table was scrolled through. */
async function scrollTable(page, session) {
  await page.goto(`${served.origin}/cascade/${document}?as=table`)
  await page.locator('tbody tr[data-index]').first().waitFor()
  await page.evaluate(() => {
    globalThis.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration)
    }).observe({ entryTypes: ['longtask'] })
  })
  const longestTask = await traced(session)
  const before = await processorTimeIn(session)
  let without = 0
  for (let row = 0; row < 5_000; row += 12) {
    await page.mouse.wheel(0, 12 * 60)
    await sleep(50)
    if (row % 1_200 === 0) await countRows(page)
    if (row % 48 === 0) without += await page.evaluate(hasNoRow)
  }
  missing.push((100 * without) / Math.ceil(5_000 / 48))
  longestTasks.push(await longestTask())
  const after = await processorTimeIn(session)
  scrolled.push(after('TaskDuration') - before('TaskDuration'))
  return page.evaluate(() => globalThis.longest)
}

/** Whether nothing stands in the middle of the window. */
function hasNoRow() {
  return document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('tr[data-index]') == null
}

// cspell:ignore tdur
/** From now on notes what the browser does; the function tells how long its longest task kept the processor, in milliseconds. */
async function traced(session) {
  let longest = 0
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, tdur = 0 } of value) if (name.endsWith('RunTask')) longest = Math.max(longest, tdur)
  })
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel'] } })
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    return longest / 1_000
  }
}

async function countRows(page) {
  mostRows = Math.max(mostRows, await page.locator('[role=treeitem], tbody tr[data-index]').count())
}

function told(times) {
  const sorted = times.toSorted((a, b) => a - b)
  return { median: Math.round(sorted[Math.floor(sorted.length / 2)]), worst: Math.round(sorted.at(-1)) }
}
