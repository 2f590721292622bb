// How fast the page for people is, in a real Chromium, over a directive with thousands of papers.
//   npm run build && node bench/page.mjs HOME DOCUMENT [ROUNDS]
// HOME is a copy of a private home with papers; DOCUMENT the id of a directive. Told are, in milliseconds (the median of the
// rounds and the worst): the first view until its heading and rows stand there, with an empty cache; opening the branch with
// most papers, 100 at a time; the longest pause while 5,000 rows of the table scroll by, and how many rows were drawn at most;
// and what was transferred. A copy that needs migrations gets ten minutes for its start.
import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const [home, document, rounds = '5'] = process.argv.slice(2)
if (document === undefined) throw new Error('node bench/page.mjs HOME DOCUMENT [ROUNDS]')

const origin = 'http://127.0.0.1:4986'
const server = spawn(process.execPath, [fileURLToPath(new URL('../dist/cli.js', import.meta.url)), 'start'], {
  env: { ...process.env, CHI_THI_GRAPH_HOME: home, PORT: '4986', CORPUS: 'false' },
  stdio: 'ignore',
})
process.once('exit', () => server.kill())
for (let left = 3_000; !(await isReady()); left--) {
  if (left === 0) throw new Error('the server does not get ready')
  await sleep(200)
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})

const SCREENS = [
  ['home', '/'],
  ['cascade, tree', `/cascade/${document}`],
  ['cascade, table', `/cascade/${document}?as=table`],
  ['who has acted', `/cascade/${document}?part=coverage`],
  ['tasks', `/cascade/${document}?part=tasks`],
  ['paper', `/paper/${document}`],
]

let mostRows = 0
const table = []
for (const [name, path] of SCREENS) {
  const times = []
  let bytes = 0
  for (let round = 0; round < Number(rounds); round++) {
    const { page, transferred, close } = await open()
    const began = performance.now()
    await page.goto(origin + path)
    await page.locator('main h1').waitFor()
    await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' })
    times.push(performance.now() - began)
    bytes = transferred()
    await close()
  }
  table.push({ what: `first view: ${name}`, ...told(times), kB: Math.round(bytes / 1000) })
}
table.push({ what: 'opening a branch of 100', ...told(await repeated(openBranch)) })
table.push({ what: 'longest pause, 5,000 rows of the table', ...told(await repeated(scrollTable)) })
table.push({ what: 'most rows drawn (a number, no time)', worst: mostRows })
console.table(table)
await browser.close()
server.kill('SIGTERM')

async function isReady() {
  return fetch(`${origin}/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function open() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  return { page, transferred: () => bytes, close: () => context.close() }
}

async function repeated(measure) {
  const times = []
  for (let round = 0; round < Number(rounds); round++) {
    const { page, close } = await open()
    times.push(await measure(page))
    await close()
  }
  return times
}

/** From the key that opens the branch with most papers until its rows stand there. */
async function openBranch(page) {
  await page.goto(`${origin}/cascade/${document}`)
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

/** The longest time that the page did not draw while the table was scrolled through, row by row. */
async function scrollTable(page) {
  await page.goto(`${origin}/cascade/${document}?as=table`)
  await page.locator('tbody tr[data-index]').first().waitFor()
  await page.evaluate(() => {
    globalThis.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration)
    }).observe({ entryTypes: ['longtask'] })
  })
  for (let row = 0; row < 5_000; row += 12) {
    await page.mouse.wheel(0, 12 * 60)
    await sleep(16)
    if (row % 1_200 === 0) await countRows(page)
  }
  return page.evaluate(() => globalThis.longest)
}

async function countRows(page) {
  mostRows = Math.max(mostRows, await page.locator('[role=treeitem], tbody tr[data-index]').count())
}

function told(times) {
  const sorted = times.toSorted((a, b) => a - b)
  return { median: Math.round(sorted[Math.floor(sorted.length / 2)]), worst: Math.round(sorted.at(-1)) }
}
