import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { describeWithChromium, launchBrowser } from '../support/browser.js'
import { createToken } from '../../src/graph/tokens'
import type * as SampleModule from '../../src/ingest/sample'
import { built } from '../support/built.js'
import { zip } from '../read/papers/containers.mjs'
import { startTestServer, type TestServer } from '../support/server.js'
import { pdfOf, signer, signPdf } from '../support/signed-pdf.js'

// What runs in the page is text: the DOM's types are not among the tests'.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const told = `({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | '))`
const runAxe = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }).then(${told})`
const axeOfColours = `axe.run(document, { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] }).then(${told})`
const reportViolations = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('Content Security Policy: ' + event.violatedDirective + ' ' + event.blockedURI))`

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 360, height: 740 }
/** What is left of 1280×1024 at 400 %. */
const ENLARGED = { width: 320, height: 256 }
const DIRECTIVE = '999-CT/TW'
const DAY = '2026-11-21'

describeWithChromium('the page for people', () => {
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let id: string
  /** A paper two steps below the directive. */
  let deepest: string
  const outside: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    const { addSample } = await built<typeof SampleModule>('ingest/sample.js')
    const { papers, reportsOn } = (await import(
      new URL('../../data/sample/sample.mjs', import.meta.url).href
    )) as SampleModule.Sample
    // enough of it for every screen: the centre, fifteen provinces, and of some the districts and communes
    const sample = {
      papers: papers.filter(({ name }, at) => at < 36 || /yen-bai|van-chan|quang-ninh|tu-le/.test(name)),
      reportsOn,
    }
    server = await startTestServer({
      fill: async (graph) => void (await addSample(graph, sample, { now: () => `${DAY}T00:00:00Z` })),
      clock: () => new Date(`${DAY}T05:00:00Z`),
    })
    const { document } = await server.data(`{ document(symbol: "${DIRECTIVE}") { id } }`)
    id = document.id
    const { trace } = await server.data(
      `{ trace(document: "${id}") { nodes(first: 100) { nodes { depth document { id } } } } }`,
    )
    deepest = trace.nodes.nodes.findLast(({ depth }: { depth: number }) => depth === 2).document.id
    browser = await launchBrowser()
    context = await browser.newContext({ locale: 'vi-VN', viewport: DESK })
    await context.addInitScript({ content: reportViolations })
    await context.clock.setFixedTime(`${DAY}T05:00:00Z`)
    const { origin } = new URL(server.url)
    await context.route(
      (url) => url.origin !== origin && url.protocol !== 'data:',
      (route) => {
        outside.push(route.request().url())
        return route.abort()
      },
    )
    context.on('weberror', (error) => complaints.push(String(error.error())))
    context.on('console', (message) => {
      // a refused file is answered with 422, an address that no screen has with 404, which the browser tells too
      if (message.type() === 'error' && !/ (422|404) /.test(message.text())) complaints.push(message.text())
    })
    page = await context.newPage()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  /** Opens an address and waits until nothing of it is awaited any more. */
  async function open(path: string): Promise<void> {
    await page.goto(server.url + path)
    await settled()
  }

  async function settled(tab = page): Promise<void> {
    // the first to ask for a thing waits until the database has planned it, which a busy machine takes long for
    const timeout = 180_000
    await tab.locator('main h1').waitFor({ timeout })
    const waiting = tab.locator('main [aria-busy="true"], main .waiting').first()
    await waiting.waitFor({ state: 'detached', timeout })
  }

  const screens = (): Record<string, string> => ({
    home: '/',
    found: '/search?q=cay+bong+mat',
    'cascade as a tree': `/cascade/${id}`,
    'cascade as a table': `/cascade/${id}?as=table`,
    'who has acted': `/cascade/${id}?part=coverage`,
    'who has acted, the map of its day': `/cascade/${id}?part=coverage&map=2024`,
    'who has taken up what': `/cascade/${id}?part=duties`,
    reckoning: `/cascade/${id}?part=reckoning`,
    'tasks of the directive': `/cascade/${id}?part=tasks`,
    paper: `/paper/${id}`,
    tasks: '/tasks?state=OVERDUE',
    'tasks by body': '/tasks?as=bodies',
    'tasks by place': '/tasks?as=places',
    papers: '/papers?type=KE_HOACH',
    place: '/territory/2024:15',
    desk: '/desk',
    anomalies: '/desk?part=anomalies',
    intake: '/intake',
    changes: '/changes',
    morning: '/morning',
    'morning of a directive': `/morning/${id}`,
    'why a paper stands there': `/cascade/${id}?to=${deepest}`,
    nowhere: '/nowhere',
  })

  test('axe finds no fault on any screen, in light or dark; all fit a phone of 360 px, and 400 %', async () => {
    const faults: Record<string, unknown> = {}
    const wide: string[] = []
    const left = Object.entries(screens())
    const look = async (tab: Page, name: string, path: string): Promise<void> => {
      await tab.goto(server.url + path)
      await settled(tab)
      await tab.evaluate(axe)
      const inLight = (await tab.evaluate(runAxe)) as string[]
      await tab.evaluate("document.documentElement.dataset.theme = 'dark'")
      const inDark = (await tab.evaluate(axeOfColours)) as string[]
      if (inLight.length + inDark.length > 0) faults[name] = { inLight, inDark }
      for (const size of [PHONE, ENLARGED]) {
        await tab.setViewportSize(size)
        const width = await tab.evaluate('document.documentElement.scrollWidth')
        if (width !== size.width) wide.push(`${name}: ${String(width)} of ${size.width}`)
      }
      await tab.setViewportSize(DESK)
    }
    // while the database plans what one screen asks, axe looks at another
    const tabs = await Promise.all([1, 2, 3].map(() => context.newPage()))
    await Promise.all(
      tabs.map(async (tab) => {
        await tab.emulateMedia({ colorScheme: 'light' })
        for (let next = left.shift(); next !== undefined; next = left.shift()) await look(tab, ...next)
        await tab.close()
      }),
    )
    expect(faults).toEqual({})
    expect(wide).toEqual([])
  })

  test('what one follows is told of in the morning, until one follows it no more', async () => {
    await open(`/cascade/${id}`)
    await page.locator('main button', { hasText: 'Theo dõi' }).click()
    await page.locator('main button[aria-pressed="true"]', { hasText: 'Đang theo dõi' }).waitFor()
    await open('/morning')
    await page.locator('section.morning h2', { hasText: '999-CT/TW' }).waitFor()
    expect(await page.locator('section.morning h3', { hasText: /^Quá hạn/ }).count()).toBe(1)
    // those of whom nothing was ever reported stand among the overdue ones: shown again only when asked for
    const silent = page.locator('section.morning details', { hasText: /^Quá hạn mà chưa có báo cáo/ })
    expect(await silent.locator('li').first().isVisible()).toBe(false)
    await silent.locator('summary').click()
    await silent.locator('li').first().waitFor()
    await page.locator('section.morning button', { hasText: 'Đang theo dõi' }).click()
    await page.locator('main .nothing', { hasText: 'chưa theo dõi gì' }).waitFor()
    // what is due is seen all the same; and the body that one is of is followed from here
    const late = page.locator('section.morning section', { hasText: /^Quá hạn trong 30 ngày qua/ })
    await late.locator('li, .nothing').first().waitFor()
    await page.getByRole('link', { name: 'Mọi việc quá hạn' }).click()
    await page.locator('.task-card').first().waitFor()
    await page.goBack()
    await page.getByRole('combobox', { name: 'Cơ quan của bạn' }).fill('so giao duc va dao tao lao cai')
    await page.locator('.found-list [role="option"]').first().click()
    await page.locator('section.morning h2', { hasText: 'Sở Giáo dục và Đào tạo tỉnh Lào Cai' }).waitFor()
    await page.locator('section.morning button', { hasText: 'Đang theo dõi' }).click()
  })

  test('what a body has inherited stands apart from its own in the morning, and says from whom', async () => {
    // its own body of 1 March 2025 took the place of the one that a plan of 2024 names, and ended on 30 June
    const { agency } = await server.data(
      '{ agency(name: "Ban Tuyên giáo và Dân vận Tỉnh ủy Lào Cai") { id } }',
    )
    await open(`/morning/${agency.id}`)
    const late = page.locator('section.morning section', { hasText: /^Nhận lại: quá hạn/ })
    expect(await late.locator('li').count()).toBe(1)
    expect(await late.locator('li').innerText()).toMatch(
      /suy ra: nhận lại từ\s+Ban Tuyên giáo Tỉnh ủy Yên Bái/,
    )
    // who has the work today stands on every card of a body that has ended
    expect(await late.locator('li').innerText()).toMatch(/nay là\s+Ban Tuyên giáo và Dân vận Tỉnh ủy Lào Cai/)
    await page.evaluate(axe)
    expect(await page.evaluate(runAxe)).toEqual([])
  })

  test('which provinces are silent, what is late, why is this paper there: by keyboard alone', async () => {
    await open('/')
    let presses = 0
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) {
        await page.keyboard.press(key)
        presses += 1
      }
    }
    // every press of Tab counts
    const tabTo = async (goal: Locator): Promise<void> => {
      await goal.waitFor()
      while ((await goal.and(page.locator(':focus')).count()) === 0) {
        expect(presses).toBeLessThan(60)
        await press('Tab')
      }
    }
    await press('/')
    await page.keyboard.type('999-ct/tw')
    await page
      .getByRole('option', { name: /999-CT\/TW/ })
      .first()
      .waitFor()
    // what was found by the first letters gives way to what is found by all
    await page.waitForTimeout(1_000)
    await press('ArrowDown', 'Enter')
    await page.waitForURL(`**/paper/${id}*`)
    await settled()
    await tabTo(page.getByRole('link', { name: 'Chuỗi triển khai' }))
    await press('Enter')
    await page.waitForURL(`**/cascade/${id}*`)
    await settled()

    await tabTo(page.getByRole('link', { name: /chưa thấy văn bản$/ }))
    await press('Enter')
    await page.locator('.coverage-units > li.is-silent').first().waitFor()
    await settled()
    expect(await page.locator('.coverage-units > li.is-silent').count()).toBeGreaterThan(5)
    expect(await page.locator('.coverage-units > li.has-acted').count()).toBe(0)

    await tabTo(page.getByRole('link', { name: /nhiệm vụ quá hạn$/ }))
    await press('Enter')
    await page.getByRole('heading', { name: /^Quá hạn/ }).waitFor()
    expect(await page.locator('.column').count()).toBe(1)

    await tabTo(page.getByRole('link', { name: 'Chuỗi triển khai' }))
    await press('Enter')
    const tree = page.getByRole('tree')
    await tabTo(tree.getByRole('treeitem').first())
    await press('ArrowDown', 'ArrowRight')
    await tree.locator('[aria-level="2"]').first().waitFor()
    await press('ArrowDown', '?')
    const why = page.getByRole('region', { name: /^Vì sao có/ })
    await why.waitFor()
    await page.locator('#ways-title:focus').waitFor()
    await why.locator('blockquote').nth(1).waitFor()
    expect(await tree.count()).toBe(0)
    const asked = new URL(page.url()).searchParams.get('to')
    await tabTo(page.getByRole('button', { name: 'Hiện lại cả chuỗi' }))
    await press('Enter')
    await tree.locator(`[role=treeitem]:focus a.symbol[href*="${asked}"]`).waitFor()
    expect(presses).toBeLessThanOrEqual(34)
  })

  test('a ready question is answered for a number that is written loosely; what was written is still there on the way back', async () => {
    await open('/')
    const field = page.getByRole('combobox', { name: 'Chỉ thị số' })
    await field.fill('ct 999')
    await page.getByRole('button', { name: /^Tỉnh nào chưa thấy/ }).click()
    const meant = page.getByRole('alert').getByRole('link', { name: /999-CT\/TW/ })
    await meant.first().click()
    await page.waitForURL(`**/cascade/${id}?part=coverage&acted=no`)
    await page.goBack()
    await field.waitFor()
    expect(await field.inputValue()).toBe('ct 999')
    // the same letters are the same number
    await field.fill('999 ct tw')
    await page.getByRole('button', { name: /^Tỉnh nào chưa thấy/ }).click()
    await page.waitForURL(`**/cascade/${id}?part=coverage&acted=no`)
    await page.goBack()
    await field.fill('lorem ipsum')
    await page.getByRole('button', { name: 'Đã triển khai đến đâu?' }).click()
    await page.getByRole('alert').getByText('Không tìm thấy văn bản nào theo “lorem ipsum”.').waitFor()
  })

  test('what a question finds while its number is written covers no button', async () => {
    await open('/')
    const field = page.getByRole('combobox', { name: 'Chỉ thị số' })
    await field.fill('ct 999')
    await page
      .getByRole('option', { name: /999-CT\/TW/ })
      .first()
      .waitFor()
    for (const name of [/^Đã triển khai đến đâu/, /^Tỉnh nào chưa thấy/, /^Nhiệm vụ nào quá hạn/])
      await page.getByRole('button', { name }).click({ trial: true, timeout: 3_000 })
    // nothing is left to choose
    await field.fill('999-CT/TW')
    await page.getByRole('option').first().waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: /^Tỉnh nào chưa thấy/ }).click()
    await page.waitForURL(`**/cascade/${id}?part=coverage&acted=no`)
  })

  test('the body whose tasks are shown is found without accents and chosen by keyboard; the focus stays there', async () => {
    await open('/tasks')
    const field = page.getByRole('combobox', { name: 'Cơ quan (mọi vai trò)' })
    await field.fill('so tai chinh yen bai')
    await page.getByRole('option', { name: 'Sở Tài chính tỉnh Yên Bái' }).waitFor()
    await field.press('ArrowDown')
    expect(await field.count()).toBe(1)
    await field.press('Enter')
    await page.waitForURL(/\/tasks\?body=A/)
    await page.locator('button:focus[aria-label="Bỏ: Cơ quan (mọi vai trò)"]').waitFor()
  })

  test('a body is found by its abbreviation', async () => {
    await open('/tasks')
    await page.getByRole('combobox', { name: 'Cơ quan (mọi vai trò)' }).fill('stc yb')
    await page.getByRole('option', { name: 'Sở Tài chính tỉnh Yên Bái' }).waitFor()
    expect(await page.locator('.found-list [role=option]').count()).toBe(1)
  })

  test('tasks that are late, due soon or not done are offered first for these words, in both languages', async () => {
    const offered = async (address: string, words: string, name: string) => {
      await open(address)
      await page.keyboard.press('/')
      await page.keyboard.type(words)
      const first = page.getByRole('option').first()
      await first.filter({ hasText: name }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    }
    await offered('/', 'qua han', 'Nhiệm vụ quá hạn')
    await page.waitForURL(/\/tasks\?state=OVERDUE$/)
    await offered('/?lang=en&day=2024-11-01', 'due soon', 'Tasks that are due within 7 days')
    await page.waitForURL(/lang=en&day=2024-11-01&state=OPEN&from=2024-11-01&to-day=2024-11-08/)
    await offered('/', 'chưa xong', 'Nhiệm vụ chưa xong')
    const columns = page.locator('.task-board .column h2')
    await columns.nth(2).waitFor()
    const titles = (await columns.allInnerTexts()).map((title) => title.replace(/ *[\d.]+$/, '').trim())
    expect(titles.map((title) => title.toLowerCase())).toEqual(['quá hạn', 'còn hạn', 'không có hạn'])
    // its files hold what is listed
    const file = await page.getByRole('link', { name: 'Tải bảng Excel (.xlsx)' }).getAttribute('href')
    expect(new URLSearchParams(file!.split('?')[1]).get('states')).toBe('OVERDUE,OPEN,NO_DEADLINE')
    await open('/search?q=qu%C3%A1+h%E1%BA%A1n')
    await page.locator('main').getByRole('link', { name: 'Nhiệm vụ quá hạn' }).waitFor()
  })

  test('units of one name are told apart where they are found', async () => {
    await open('/search?q=xa+tu+le&kind=TERRITORY')
    // a question that a busy server refuses is asked again by itself, and nothing waits meanwhile
    await page.locator('main li').first().waitFor()
    const found = await page.locator('main li').allInnerTexts()
    expect(new Set(found).size).toBe(found.length)
    expect(found.join('\n')).toMatch(/Lào Cai · từ 01\/07\/2025[^]*Văn Chấn · trước 01\/07\/2025/)
  })

  test('of papers found by words only those of one type and of some days are shown, and all of them again', async () => {
    await open('/search?q=cay+bong+mat')
    await page.getByRole('button', { name: 'Văn bản', exact: true }).click()
    await page.getByLabel('Loại văn bản').selectOption('KE_HOACH')
    await page.waitForURL(/type=KE_HOACH/)
    const counted = await page
      .getByRole('main')
      .getByText(/^[\d.]+ văn bản$/)
      .innerText()
    const plans = await page.locator('main .paper-line').allInnerTexts()
    expect(plans.length).toBeGreaterThan(1)
    for (const plan of plans) expect(plan).toContain('Kế hoạch')
    const days = plans.map((plan) => /\d\d\/\d\d\/\d{4}/.exec(plan)?.[0].split('/').reverse().join('-') ?? '')
    expect(days).toEqual(days.toSorted().toReversed())
    // until the day before the newest of them
    const dayBefore = new Date(Date.parse(days[0]!) - 86_400_000).toISOString().slice(0, 10)
    await page
      .getByRole('textbox', { name: 'Ban hành đến' })
      .fill(dayBefore.split('-').toReversed().join('/'))
    await page.keyboard.press('Tab')
    await page.waitForURL(/to-day=/)
    await page.locator('main p[role=status]').filter({ hasNotText: counted }).waitFor()
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()
    await page.waitForURL((url) => !url.searchParams.has('type'))
    await page.locator('main .found').first().waitFor()
  })

  test('days that are left and the day that is printed agree: before a day is not on it', async () => {
    await open('/tasks?state=OPEN')
    const deadlines = page.locator('.task-line span[title^="trước ngày"]')
    await deadlines.first().waitFor()
    for (const deadline of await deadlines.all()) expect(await deadline.innerText()).toMatch(/trước/)
  })

  test('paper has the day, the map and the colours, and nothing to press, whatever the theme', async () => {
    await open(`/cascade/${id}?part=coverage&acted=no&day=2025-06-30`)
    await page.evaluate("document.documentElement.dataset.theme = 'dark'")
    await page.emulateMedia({ media: 'print' })
    try {
      for (const gone of ['.frame-head', '.filters', '.tabs', '.unit-down'])
        expect(await page.locator(gone).first().isVisible()).toBe(false)
      // a number that opens on the screen what it counts is printed as a number
      await page.locator('main button.counted').first().waitFor()
      expect(await page.locator('main button:visible:not(.counted)').count()).toBe(0)
      expect(await page.locator('main').innerText()).not.toMatch(/Đọc văn bản|Vì sao\?/)
      expect(await page.locator('main > .printed').innerText()).toMatch(
        /Tính đến ngày 30\/06\/2025 · Bản đồ 2024: 63 tỉnh\..*part=coverage/,
      )
      await page.getByRole('heading', { name: 'Các đơn vị chưa thấy văn bản' }).waitFor()
      const styleOf = (element: string, property: string) =>
        page.evaluate(`getComputedStyle(document.querySelector('${element}')).${property}`)
      expect(await styleOf('main button.counted', 'textDecorationLine')).toBe('none')
      expect(await styleOf('body', 'backgroundColor')).toBe('rgb(255, 255, 255)')
      expect(await styleOf('.map-key .acted', 'printColorAdjust')).toBe('exact')
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(DESK.width)
    } finally {
      await page.emulateMedia({ media: null })
    }
  })

  test('the units and the tasks are copied as tables for a report', async () => {
    await open(`/cascade/${id}?part=coverage&acted=yes`)
    await page.evaluate(
      "globalThis.copied = []; addEventListener('copy', (event) => copied.push(event.clipboardData.getData('text/plain')))",
    )
    const copied = () => page.evaluate('copied.at(-1)') as Promise<string>
    const units = await page.locator('.coverage-units > li').count()
    await page.getByRole('button', { name: 'Chép bảng' }).click()
    await page.getByText(`Đã chép ${units} dòng; dán vào Word hoặc Excel.`).waitFor()
    const [head, first, ...rest] = (await copied()).split('\r\n')
    expect(head).toBe('STT\tĐơn vị\tTình trạng\tNgày văn bản đầu tiên\tSau (ngày)\tVăn bản\tGhi chú')
    expect(first).toMatch(/^1\t[^\t]+\tĐã có văn bản\t\d\d\/\d\d\/\d{4}\t\d+\t[^\t]*999-CT\/TW[^\t]*\t/)
    expect(rest.length).toBe(units - 1)
    // of a commune that bears the name of one before it, too, the paper is told whose day is told
    await open(`/cascade/${id}?part=coverage&acted=yes&within=2025%3A15&at=COMMUNE`)
    await page.getByText(/^Lào Cai: \d+ trên 99/).waitFor()
    await page.evaluate(
      "globalThis.copied = []; addEventListener('copy', (event) => copied.push(event.clipboardData.getData('text/plain')))",
    )
    await page.getByRole('button', { name: 'Chép bảng' }).click()
    await page.getByText(/^Đã chép \d+ dòng/).waitFor()
    const [, ...communes] = (await copied()).split('\r\n').map((line) => line.split('\t'))
    expect(communes).not.toEqual([])
    for (const cells of communes) expect(cells[5]).toContain(cells[3])
    await open(`/cascade/${id}?part=coverage&acted=yes`)
    await page.evaluate(
      "globalThis.copied = []; addEventListener('copy', (event) => copied.push(event.clipboardData.getData('text/plain')))",
    )
    const { tasks } = await server.data('{ tasks(filter: { states: [OVERDUE] }) { totalCount } }')
    await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).first().click()
    await page
      .getByRole('link', { name: /^Quá hạn/ })
      .first()
      .click()
    await page.waitForURL(/state=OVERDUE/)
    await page.getByRole('button', { name: 'Chép bảng' }).click()
    await page.getByText(`Đã chép ${tasks.totalCount} dòng`).waitFor()
    const rows = (await copied()).split('\r\n')
    expect(rows.length).toBe(tasks.totalCount + 1)
    expect(rows[0]).toBe(
      'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn\tChậm nhất\tTình trạng\tTrễ (ngày)\tVăn bản\tMục\tĐể thực hiện',
    )
    expect(rows[1]).toMatch(/\t\d\d\/\d\d\/2024\tQuá hạn\t\d+\t.+văn bản mẫu\t/)
  })

  test('where a task stands in its paper is told in words', async () => {
    const { tasks } = await server.data('{ tasks(first: 100) { nodes { section document { id } } } }')
    const { document, section } = tasks.nodes.find(({ section }: { section: string | null }) =>
      /\/-\d$/.test(section ?? ''),
    )
    await open(`/paper/${document.id}?part=tasks`)
    const [, at] = /\/-(\d+)$/.exec(section)!
    await page.getByText(`gạch đầu dòng ${at}`).first().waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/\/-\d|preamble/)
  })

  test('in English one is one', async () => {
    for (const path of [
      '/?lang=en',
      '/changes?lang=en',
      '/tasks?state=OPEN&lang=en',
      `/cascade/${id}?lang=en`,
    ]) {
      await open(path)
      expect(await page.locator('main').innerText()).not.toMatch(
        /\b1 (days|tasks|papers|changes|ways|(new )?relations)\b/,
      )
    }
  })

  test('what a paper serves is shown up to the centre at once, and can be turned round', async () => {
    // the parts of a cascade are of those that carry the paper out
    await open(`/cascade/${deepest}?direction=up&part=coverage`)
    await page.getByRole('heading', { name: 'Thực hiện văn bản nào' }).waitFor()
    expect(await page.getByRole('link', { name: 'Nơi nào đã triển khai' }).count()).toBe(0)
    expect(await page.title()).toContain('Thực hiện văn bản nào')
    const top = page.getByRole('treeitem').filter({ hasText: '999-CT/TW' })
    await top.first().waitFor()
    await page.locator('button.knob').first().click()
    await top.first().waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Ai triển khai' }).click()
    await settled()
    expect(new URL(page.url()).search).toBe('')
  })

  test('nobody has to do what a sample says: the first screen tells how many tasks are, and lists none as late', async () => {
    await open('/')
    const tasks = page.getByRole('region', { name: 'Nhiệm vụ', exact: true })
    await tasks.getByRole('link', { name: /^Trong đó [\d.]+ nhiệm vụ là của văn bản mẫu/ }).waitFor()
    await tasks.getByText(/không có nhiệm vụ nào mới quá hạn/).waitFor()
    expect(await tasks.getByText('văn bản mẫu', { exact: true }).count()).toBe(0)
  })

  test('a task tells on which task above it rests, and leads there', async () => {
    const { duties } = await server.data(
      `{ duties(document: "${id}", first: 5) { nodes { task { summary } units(first: 1, takenUp: true) { nodes { links { from { id document { id } } } } } } } }`,
    )
    const { task, units } = duties.nodes.find((duty: any) => duty.units.nodes.length > 0)
    const { from } = units.nodes[0].links[0]
    await open(`/paper/${from.document.id}?part=tasks&task=${from.id}`)
    const row = page.locator('.virtual-list > li.chosen')
    await row.getByText('Diễn biến, nhiệm vụ cấp trên').click()
    const above = row.getByRole('listitem').filter({ hasText: task.summary })
    // who gave it, and who leads it there
    await above.getByText(/^Chỉ thị 999-CT\/TW, Ban Bí thư Trung ương Đảng · chủ trì: \S/).waitFor()
    await above.getByRole('link', { name: task.summary }).click()
    await page.waitForURL(`**/paper/${id}?task=*`)
  })

  test('who has taken up which task is taken along as a table, with the units', async () => {
    const { duties } = await server.data(
      `{ duties(document: "${id}", view: TODAY) { totalCount nodes { takenUp total task { summary } } } }`,
    )
    const duty = duties.nodes.find(({ takenUp }: any) => takenUp > 0)
    await open(`/cascade/${id}?part=duties`)
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải bảng này (.csv)' }).click()
    expect((await file).suggestedFilename()).toMatch(/^Ai đã nhận từng nhiệm vụ Chỉ thị 999-CT-TW /)
    const [, ...rows] = readFileSync(await (await file).path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(rows).toHaveLength(duties.totalCount)
    const row = rows.find((one) => one.includes(duty.task.summary.replaceAll('"', '""')))!
    const [, units] = row.split(`,${duty.takenUp},${duty.total},`)
    expect(units!.split('; ')).toHaveLength(duty.takenUp)
  })

  test('the tasks of a span of days are one press away', async () => {
    await open('/tasks')
    const next = page.getByRole('button', { name: 'Tháng sau' })
    await next.click()
    await page.waitForURL('**/tasks?from=2026-12-01&to-day=2026-12-31')
    await page.getByRole('button', { name: 'Tuần này' }).click()
    await page.waitForURL('**/tasks?from=2026-11-16&to-day=2026-11-22')
    await page.locator('button[aria-pressed="true"]', { hasText: 'Tuần này' }).click()
    await page.waitForURL('**/tasks')
  })

  test('a text that is pasted is read as a file is', async () => {
    await open('/intake')
    const paper = readFileSync('examples/papers/ke-hoach-tinh.txt', 'utf8').replaceAll('168/', '171/')
    await page.getByLabel('Hoặc dán nội dung văn bản vào đây').fill(paper)
    await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click()
    await page.getByText('171/KH-UBND').first().waitFor()
    expect((await server.data('{ document(symbol: "171/KH-UBND") { id } }')).document).toBeNull()
  })

  test('the tree and the table say the same; nothing is cut', async () => {
    const { trace } = await server.data(
      `{ trace(symbol: "${DIRECTIVE}") { totalDocuments nodes(depth: 1) { totalCount } } }`,
    )
    await open(`/cascade/${id}`)
    const first = page.getByRole('treeitem').first()
    const more = page.getByRole('treeitem').filter({ hasText: /hiện tiếp/ })
    const all = Number(await first.getAttribute('aria-setsize'))
    expect(all - (trace.nodes.totalCount > 100 ? 1 : 0)).toBe(Math.min(100, trace.nodes.totalCount))
    expect(await page.getByRole('treeitem').count()).toBeLessThan(500)
    await first.focus()
    await page.keyboard.press('End')
    if (trace.nodes.totalCount > 100) {
      await more.waitFor()
      await page.keyboard.press('Enter')
      await more.waitFor({ state: 'detached' })
    }
    await open(`/cascade/${id}?as=table`)
    expect(await page.getByRole('table').first().getAttribute('aria-rowcount')).toBe(
      String(trace.totalDocuments + 1),
    )
  })

  test('the address holds the state: language, day, map, filter', async () => {
    await open(`/cascade/${id}?as=table&lang=en&day=2024-12-31&level=PROVINCE`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('link', { name: 'Who has acted' }).click()
    await page.getByRole('heading', { name: 'The units' }).waitFor()
    const { searchParams } = new URL(page.url())
    expect([searchParams.get('lang'), searchParams.get('day')]).toEqual(['en', '2024-12-31'])
    await page.goBack()
    await page.getByRole('table').waitFor()
  })

  test('a file is read before it is kept, and refused with its code', async () => {
    await open('/intake')
    await page.locator('input[type=file]').setInputFiles([
      {
        name: 'ke-hoach.txt',
        mimeType: 'text/plain',
        buffer: readFileSync('examples/papers/ke-hoach-tinh.txt'),
      },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    ])
    await page.getByText('FILE_EMPTY').waitFor()
    await page.getByText('168/KH-UBND').first().waitFor()
    expect((await server.data('{ document(symbol: "168/KH-UBND") { id } }')).document).toBeNull()
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByRole('link', { name: '168/KH-UBND' }).waitFor()
    expect((await server.data('{ document(symbol: "168/KH-UBND") { heldAs } }')).document.heldAs).toBe('TEXT')
  })

  test('of a bundle each paper is told', async () => {
    await open('/intake')
    const paper = readFileSync('examples/papers/ke-hoach-tinh.txt', 'utf8').replaceAll('168/', '169/')
    const buffer = zip([
      ['ke-hoach.txt', paper],
      ['anh.heic', Buffer.from('\0\0\0\x18ftypheic', 'latin1')],
    ]) as Buffer
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'bo.zip', mimeType: 'application/zip', buffer }])
    await page.getByText('169/KH-UBND').first().waitFor()
    const picture = page.getByRole('listitem').filter({ hasText: 'bo.zip/anh.heic' }).last()
    await picture.getByText('UNSUPPORTED_MEDIA_TYPE').waitFor()
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    const kept = page.getByRole('listitem').filter({ hasText: 'bo.zip/ke-hoach.txt' }).last()
    await kept.getByRole('link', { name: '169/KH-UBND' }).waitFor()
    expect((await server.data('{ document(symbol: "169/KH-UBND") { heldAs } }')).document.heldAs).toBe('TEXT')
  })

  test('of a signed file it is told who signed, when, and whether it is what was signed', async () => {
    const text = readFileSync('examples/papers/ke-hoach-tinh.txt', 'utf8').replaceAll('168/', '170/')
    const whole = signPdf(pdfOf(text), signer({ name: 'Trần Thị Khác', organisation: 'UBND tỉnh Mẫu' }))
    const changed = signPdf(pdfOf(text), signer({ name: 'Nguyễn Văn Thử', algorithm: 'ecdsa' }))
    changed[8] = 'x'.charCodeAt(0)
    for (const [name, file] of [['a.pdf', whole], ['b.pdf', changed]] as const) // prettier-ignore
      expect((await fetch(`${server.url}/files?name=${name}`, { method: 'POST', body: file as never, headers: { 'content-type': 'application/octet-stream' } })).status).toBe(200) // prettier-ignore
    const { document } = await server.data('{ document(symbol: "170/KH-UBND") { id } }')
    await open(`/paper/${document.id}?part=sources`)
    const ofWhole = page.getByRole('listitem').filter({ hasText: 'a.pdf' }).first()
    expect(await ofWhole.innerText()).toMatch(
      /Trần Thị Khác, UBND tỉnh Mẫu\s+12\/09\/2024 09:30 \(theo đồng hồ của người ký\).*\s+Phủ toàn bộ tệp/,
    )
    const ofChanged = page.getByRole('listitem').filter({ hasText: 'b.pdf' }).first()
    expect(await ofChanged.innerText()).toMatch(/Nguyễn Văn Thử[^]+Không khớp với tệp: nội dung đã đổi/)
    await page.evaluate(axe)
    expect(await page.evaluate(runAxe)).toEqual([])
    await page.setViewportSize(PHONE)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width)
    await page.setViewportSize(DESK)
    await open(`/paper/${document.id}?part=sources&lang=en`)
    expect(await ofWhole.innerText()).toMatch(/Covers the whole file/)
    expect(await ofChanged.innerText()).toMatch(/Does not match the file: content changed/)
  })

  test('progress is reported where the task stands', async () => {
    await open('/tasks?state=OVERDUE')
    const card = page.locator('.task-card').first()
    const late = page.getByRole('heading', { name: /^Quá hạn/ })
    const before = await late.textContent()
    await card.getByRole('button', { name: 'Báo cáo tiến độ' }).click()
    await card.getByLabel('Nội dung').selectOption('CLAIMED')
    await card.getByLabel('Ghi chú').fill('đã xong tại trường')
    await card.getByRole('button', { name: 'Ghi lại' }).click()
    await late.filter({ hasNotText: before! }).waitFor()
    await open('/tasks?state=DONE_LATE')
    const histories = page.locator('.task-card details.task-history > summary')
    await histories.first().waitFor()
    for (const history of await histories.all()) await history.click()
    await page.getByText('đã xong tại trường').first().waitFor()
    // what was said last is told without opening the history
    const done = page.locator('.task-card', { hasText: 'đã xong tại trường' }).first()
    expect(await done.locator('.task-line').innerText()).toMatch(/Tự báo cáo hoàn thành · \d\d\/\d\d\/2026/)
  })

  test('the last day of a task is told as one, and is not late', async () => {
    const { tasks } = await server.data(
      '{ tasks(filter: { states: [OPEN] }, first: 100) { nodes { deadlines { overdueFrom } } } }',
    )
    const days: string[] = tasks.nodes.flatMap(({ deadlines }: any) =>
      deadlines.length === 1 ? (deadlines[0].overdueFrom ?? []) : [],
    )
    const last = new Date(Date.parse(days.toSorted()[0]!) - 86_400_000).toISOString().slice(0, 10)
    await open(`/tasks?state=OPEN&day=${last}`)
    await page.locator('.task-card').getByText('ngày cuối').first().waitFor()
    expect(await page.getByText('còn -').count()).toBe(0)
  })

  test('a decision at the desk is one key, and can be taken back', async () => {
    await open('/desk?sure=100')
    const left = page.getByText(/^Còn \d+ quan hệ/)
    const before = await left.textContent()
    await page.keyboard.press('c')
    await page.getByText(/^Đã ghi/).waitFor()
    expect(await left.textContent()).not.toBe(before)
    await page.keyboard.press('u')
    await page.getByText(/^Đã ghi/).waitFor({ state: 'detached' })
    expect(await left.textContent()).toBe(before)
  })

  test('a stranger is shown nothing that he may not do', async () => {
    const open = await server.again({ access: { localUser: null, readAnonymous: true } })
    const stranger = await browser.newPage()
    // a screen that asks nothing of its own
    await stranger.goto(`${open.url}/nowhere`)
    await stranger.getByText(/chi-thi-graph \d/).waitFor()
    // nothing is asked any more: a question that is cut off leaves its connection to the database behind
    await stranger.waitForLoadState('networkidle')
    expect(await stranger.getByRole('link', { name: /Rà soát|Nạp văn bản/ }).count()).toBe(0)
    await stranger.close()
    await open.stop()
  })

  test('a token is asked for, refused when it is wrong, kept for the tab, and given back', async () => {
    const closed = await server.again({ access: { localUser: null } })
    const { secret } = await createToken(server.graph, { role: 'EDITOR', name: 'Lê Thị Duyệt', now: DAY })
    const own = await browser.newContext({ locale: 'vi-VN' })
    const tab = await own.newPage()
    await tab.goto(`${closed.url}/tasks?state=OVERDUE`)
    const field = tab.getByRole('main').getByLabel('Mã truy cập')
    await field.fill('ctg_not-a-token')
    await field.press('Enter')
    await tab.getByRole('alert').getByText('Mã này không đúng').waitFor()
    expect(await tab.locator('.task-card').count()).toBe(0)
    await field.fill(secret)
    await field.press('Enter')
    await tab.getByText('Người dùng: Lê Thị Duyệt').waitFor()
    await tab.getByRole('link', { name: 'Rà soát', exact: true }).waitFor()
    await tab.locator('.task-card').first().waitFor()
    const other = await own.newPage()
    await other.goto(closed.url)
    await other.getByRole('main').getByLabel('Mã truy cập').waitFor()
    await tab.getByRole('button', { name: 'Thoát' }).click()
    await field.waitFor()
    expect(await tab.locator('.task-card').count()).toBe(0)
    await own.close()
    await closed.stop()
  })

  test('a server that goes away is told; when it is there again, the screen comes by itself', async () => {
    const before = await server.again({})
    const tab = await browser.newPage({ locale: 'vi-VN' })
    await tab.goto(before.url)
    await settled(tab)
    await before.stop()
    await tab.getByRole('navigation').getByRole('link', { name: 'Nhiệm vụ' }).click()
    await tab.getByText('Máy chủ không trả lời.').first().waitFor()
    await tab.getByText('Trang tự tải lại khi máy chủ hoạt động trở lại.').first().waitFor()
    const after = await server.again({ port: Number(new URL(before.url).port) })
    await tab.locator('.task-card').first().waitFor()
    expect(await tab.getByText('Máy chủ không trả lời.').count()).toBe(0)
    await tab.close()
    await after.stop()
  })

  test('while nothing answers, the page looks for the server with growing pauses; a button asks at once', async () => {
    const tab = await browser.newPage({ locale: 'vi-VN' })
    await tab.goto(server.url)
    await settled(tab)
    // it stands between the steps, however long the machine takes for them
    await tab.clock.install()
    await tab.clock.pauseAt(Date.now() + 60_000)
    const looks: number[] = []
    await tab.route('**/graphql', (route) => route.abort())
    await tab.route('**/ready', async (route) => {
      looks.push(await tab.evaluate(() => performance.now()))
      await route.abort()
    })
    await tab.getByRole('navigation').getByRole('link', { name: 'Nhiệm vụ' }).click()
    const told = tab.getByText('Máy chủ không trả lời.').first()
    while (!(await told.isVisible())) await tab.clock.runFor(100)
    // one after another: each look ends before the clock goes on
    for (let second = 0; second < 200; second += 1) await tab.clock.runFor(1_000)
    const pauses = looks.slice(1).map((at, index) => Math.round((at - looks[index]!) / 1_000))
    expect(pauses.length).toBeGreaterThan(3)
    // a look takes a moment itself
    expect(pauses.filter((pause, at) => at > 0 && pause < pauses[at - 1]! - 2)).toEqual([])
    // whoever waits is told within a quarter of a minute that it is back
    expect(Math.max(...pauses)).toBeGreaterThanOrEqual(14)
    expect(Math.max(...pauses)).toBeLessThanOrEqual(17)
    await tab.unroute('**/graphql')
    await tab.clock.resume()
    await tab.getByRole('button', { name: 'Thử lại' }).first().click()
    await tab.locator('.task-card').first().waitFor()
    await tab.close()
  })

  test('the first view is at most 120 kB of script, and no other host is asked for anything', () => {
    const page = readFileSync('dist/page/index.html', 'utf8')
    const needed = new Set([/src="\/(assets\/[^"]+)"/.exec(page)![1]!])
    for (const file of needed)
      for (const [, chunk] of readFileSync(`dist/page/${file}`, 'utf8').matchAll(
        /\b(?:from|import)"[^"]*\/([^"/]+\.js)"/g,
      ))
        needed.add(`assets/${chunk}`)
    // what is named ahead is what is needed, so that no chunk is missed in the sum
    const preloaded = [...page.matchAll(/"modulepreload" href="\/([^"]+)"/g)].map(([, file]) => file)
    expect([...needed].slice(1).sort()).toEqual(preloaded.sort())
    const bytes = [...needed].reduce(
      (sum, file) => sum + gzipSync(readFileSync(`dist/page/${file}`)).length,
      0,
    )
    expect(readdirSync('dist/page/assets').length).toBeGreaterThan(3)
    expect(bytes).toBeLessThan(120_000)
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
  })
})
