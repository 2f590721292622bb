import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { describeWithChromium, launchBrowser, until } from '../support/browser.js'
import { loadCorpus } from '../support/corpus.js'
import { startTestServer } from '../support/server.js'

const titles = [
  'Chỉ thị đi đến đâu',
  'Nhiệm vụ từ đâu ra',
  'Quá hạn, đến hạn',
  'Đọc một văn bản',
  'Bằng chứng',
  'Văn bản của tỉnh',
  'Trùng số, ký hiệu',
  'Tìm kiếm',
  'Tỉnh nào đã làm',
  'Ai nhận việc nào',
]

// What runs in the page is text: the DOM's types are not among the tests'.
const reportViolations = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('Content Security Policy: ' + event.violatedDirective + ' ' + event.blockedURI))`

// Monaco draws only the lines in view; its models hold all of them.
const model = (name: string) =>
  `__MONACO.editor.getModels().find((model) => model.uri.path.endsWith('${name}'))`

describeWithChromium('GraphiQL', () => {
  let server: { url: string; stop(): Promise<void> }
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let outside: string[]
  let complaints: string[]

  beforeAll(async () => {
    server = await startTestServer({ fill: loadCorpus })
    browser = await launchBrowser()
    context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 800 } })
    outside = []
    complaints = []
    const { origin } = new URL(server.url)
    // On the context, so that what the workers ask for counts too.
    await context.route(
      (url) => url.origin !== origin && !['data:', 'blob:'].includes(url.protocol),
      (route) => {
        outside.push(route.request().url())
        return route.abort()
      },
    )
    context.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`)
    })
    context.on('weberror', (error) => complaints.push(String(error.error())))
    // A violation of the content security policy is a console error as well, but a policy may also only report.
    context.on('console', (message) => {
      if (message.type() === 'error' || /content security policy/i.test(message.text()))
        complaints.push(message.text())
    })
    await context.addInitScript({ content: reportViolations })
    page = await context.newPage()
    await page.goto(`${server.url}/graphiql`)
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  const tabTitles = () => page.getByRole('tab').locator('.graphiql-tab-button').allTextContents()

  const press = (name: RegExp) => page.getByRole('button', { name }).click()

  async function closeLastTab() {
    const tabs = page.getByRole('tab')
    const count = await tabs.count()
    await tabs.last().hover()
    await tabs.last().locator('.graphiql-tab-close').click()
    await tabs.nth(count - 1).waitFor({ state: 'detached' })
  }

  test('is the same page with and without a slash at the end', async () => {
    const [without, withSlash] = await Promise.all(
      ['/graphiql', '/graphiql/'].map(async (path) => (await fetch(server.url + path)).text()),
    )
    expect(withSlash).toBe(without)
  })

  test('opens on the ready queries, one a tab, titled in Vietnamese', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
    expect(await tabTitles()).toEqual(titles)
  })

  test('answers the first ready query', async () => {
    await press(/^Execute query/)
    await until(page, `${model('response.json')}.getValue().includes('290-KH/TU')`)
    await page.locator('.graphiql-response').getByText('"trace"').waitFor()
    expect(await tabTitles()).toEqual(titles)
  })

  test('tidies a query up', async () => {
    await press(/^New tab/)
    await page.evaluate(`${model('operation.graphql')}.setValue('{documents{totalCount}}')`)
    await press(/^Prettify/)
    await until(
      page,
      `${model('operation.graphql')}.getValue() === '{\\n  documents {\\n    totalCount\\n  }\\n}\\n'`,
    )
    await closeLastTab()
    expect(await tabTitles()).toEqual(titles)
  })

  test('shows the type Document in its documentation', async () => {
    await press(/Documentation Explorer/)
    const docs = page.getByRole('region', { name: 'Documentation Explorer' })
    await docs.getByRole('link', { name: 'Document', exact: true }).click()
    await docs.getByText('symbolAsPrinted').waitFor()
  })

  test.each(['Cơ quan chủ trì', 'co quan chu tri'])(
    'the schema is searched by what officers call it, too: %s',
    async (words) => {
      const field = page.getByRole('region', { name: 'Documentation Explorer' }).getByRole('combobox')
      await field.fill(words)
      await page.getByRole('option', { name: 'Task.leads', exact: true }).waitFor()
      await field.press('Escape')
    },
  )

  test("keeps a returning visitor's own tabs, and gives the ready queries back", async () => {
    await closeLastTab()
    // GraphiQL stores its tabs half a second after the last change.
    await until(
      page,
      `JSON.parse(localStorage.getItem('graphiql:tabState')).tabs.length === ${titles.length - 1}`,
    )
    await page.reload()
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
    expect(await tabTitles()).toEqual(titles.slice(0, -1))

    await press(/^Show Truy vấn mẫu/)
    await press(/^Mở lại/)
    await page.getByRole('tab', { name: titles.at(-1) }).waitFor()
    expect(await tabTitles()).toEqual(titles)
  })

  test('asks as who signed in on the page for people; a token in the headers comes first', async () => {
    const asked = async (): Promise<string | undefined> => {
      const request = page.waitForRequest('**/graphql')
      await press(/^Execute query/)
      return (await request).headers()['authorization']
    }
    await page.route('**/graphql', (route) => route.fulfill({ json: { data: {} } }))
    await page.evaluate("sessionStorage.setItem('chi-thi-graph.token', 'ctg_mine')")
    expect(await asked()).toBe('Bearer ctg_mine')
    await page.evaluate(`${model('request-headers.json')}.setValue('{"Authorization": "Bearer ctg_other"}')`)
    await until(page, `${model('request-headers.json')}.getValue().includes('ctg_other')`)
    expect(await asked()).toBe('Bearer ctg_other')
    await page.evaluate("sessionStorage.removeItem('chi-thi-graph.token')")
    await page.unroute('**/graphql')
  })

  test('leads back to the page for people', async () => {
    expect(await page.getByRole('link', { name: 'Đồ thị chỉ thị' }).getAttribute('href')).toBe('/')
  })

  test('asked no other host for anything, and nothing went wrong', () => {
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
  })
})
