// One visit to the page in a browser of its own: how long until it stands there, what that takes, and what it waits for.
import { processorTimeOf } from './served.mjs'

/** A new visitor with an empty cache. */
export async function visitor(browser, { width = 1440, height = 900 } = {}) {
  const context = await browser.newContext({ viewport: { width, height } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Performance.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  const operations = operationsOf(page)
  return { page, session, operations, transferred: () => bytes, close: () => context.close() }
}

/** Every question that the page asks: its name, when it was asked and how long its answer took, in milliseconds. */
function operationsOf(page) {
  const asked = []
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return
    const name = /(?:query|mutation)\s+(\w+)/.exec(JSON.parse(request.postData()).query)?.[1]
    const one = { request, name, at: performance.now(), took: null }
    asked.push(one)
  })
  const ended = (request) => {
    const one = asked.find((other) => other.request === request)
    if (one) one.took = performance.now() - one.at
  }
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  return asked
}

/** Whether the heading stands there and nothing in the window, or nowhere on the page, is still awaited. */
const isShown = (everywhere) => {
  if (document.querySelector('main h1') === null) return false
  return [...document.querySelectorAll('main [aria-busy="true"], main .waiting')].every((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return !everywhere && (bottom < 0 || top > innerHeight)
  })
}

/** The milliseconds of the processor that the page has taken, by what it did. */
export async function processorTimeIn(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return (name) => (metrics.find((one) => one.name === name)?.value ?? Number.NaN) * 1000
}

/** Opens an address. `first`: until what stands in the window is there; `all`: until nothing is awaited any more. */
export async function firstView(browser, served, path) {
  const { page, session, operations, transferred, close } = await visitor(browser)
  const before = processorTimeOf(served)
  const began = performance.now()
  await page.goto(served.origin + path, { waitUntil: 'commit' })
  await page.waitForFunction(isShown, false, { timeout: 60_000 })
  const first = performance.now() - began
  await page.waitForFunction(isShown, true, { timeout: 60_000 })
  const all = performance.now() - began
  await page.waitForLoadState('networkidle')
  const after = processorTimeOf(served)
  const metric = await processorTimeIn(session)
  // a refusal is no first view
  const [failure] = await page.locator('main .failure').allTextContents()
  if (failure !== undefined) console.log(`${path}: ${failure}`)
  await close()
  return {
    first,
    all,
    server: after.server - before.server,
    database: after.database - before.database,
    browser: metric('TaskDuration'),
    script: metric('ScriptDuration'),
    layout: metric('LayoutDuration') + metric('RecalcStyleDuration'),
    kB: transferred() / 1000,
    operations: operations.map(({ name, at, took }) => ({ name, at: at - began, took })),
  }
}
