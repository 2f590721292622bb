import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { PATIENCE, describeWithChromium, launchBrowser, officersPage } from '../support/browser.js'
import { idOf, put } from '../support/held-papers.js'
import { provincialDirective, provincialPlan } from '../support/papers.js'
import { startTestServer, type TestServer } from '../support/server.js'
import { workbookText } from '../support/workbook.js'

const DAY = '2026-11-21'
const PLAN = 'Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư về phát triển nhà ở xã hội'

describeWithChromium('an officer who reports tonight', () => {
  let server: TestServer
  let browser: Browser
  let page: Page
  let directive: string
  let plan: string

  beforeAll(async () => {
    server = await startTestServer({ clock: () => new Date(`${DAY}T05:00:00Z`) })
    await put(server, 'plan.txt', provincialPlan({ province: 'Bến Tre', title: PLAN }))
    await put(server, 'other.txt', provincialPlan({ province: 'Yên Bái', number: '16' }))
    // after the reform, on ground of which a part was Bình Phước
    await put(server, 'new.txt', provincialPlan({ province: 'Đồng Nai', number: '17', date: '2025-08-11' }))
    await put(server, 'directive.txt', provincialDirective({ province: 'Bến Tre' }))
    directive = await idOf(server, '34-CT/TW')
    plan = await idOf(server, '15/KH-UBND')
    browser = await launchBrowser()
    page = await officersPage(browser, { now: `${DAY}T05:00:00Z`, viewport: { width: 1366, height: 768 } })
  })

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  const styleOf = (element: string, property: string): Promise<string> =>
    page.evaluate(`getComputedStyle(document.querySelector('${element}')).${property}`)

  test('a plan that names its directive in the title is no anomaly, by word or by colour', async () => {
    await page.goto(`${server.url}/paper/${plan}`)
    await page.locator('.piece .mark-note').first().waitFor()
    expect(await page.locator('.piece .mark-anomaly').count()).toBe(0)
    const [note, late] = await Promise.all([
      styleOf('.piece .mark-note', 'textDecorationColor'),
      styleOf('.kind-sample.mark-anomaly', 'textDecorationColor'),
    ])
    expect(note).not.toBe(late)
    await page.getByRole('link', { name: /^Bất thường, lưu ý/ }).click()
    const notes = page.getByRole('region', { name: 'Lưu ý' })
    await notes.getByTitle('FOREIGN_SYMBOL_IN_TITLE').waitFor()
    const odd = page.getByRole('region', { name: 'Điểm bất thường' })
    await odd.getByText('Chưa thấy điểm bất thường nào').waitFor()
  })

  test('provinces are those of today; those of the day of issue are one press away, and stand in the address', async () => {
    await page.goto(`${server.url}/cascade/${directive}?part=coverage`)
    const sum = page.locator('.coverage-sum')
    await sum.getByText('3 trên 34 đơn vị đã có văn bản').waitFor()
    const formerly = (unit: string) =>
      page
        .locator('.coverage-units > li', { has: page.getByRole('link', { name: unit, exact: true }) })
        .getByText(/^Trước đây/)
    // Bến Tre is part of Vĩnh Long now
    expect(await formerly('Vĩnh Long').innerText()).toMatch(/Bến Tre ✓/)
    // it has acted, not what it took over
    expect(await formerly('Đồng Nai').innerText()).toMatch(/Bình Phước(?! ✓)/)
    expect(await formerly('Hà Nội').count()).toBe(0)
    await page.getByRole('button', { name: '63 tỉnh lúc ban hành' }).click()
    await sum.getByText('4 trên 63 đơn vị đã có văn bản').waitFor()
    expect(new URL(page.url()).searchParams.get('map')).toBe('2024')
    await page.reload()
    await sum.getByText('4 trên 63 đơn vị đã có văn bản').waitFor()
    await page.goto(`${server.url}/cascade/${directive}?part=coverage&day=2025-06-30`)
    await sum.getByText('2 trên 63 đơn vị đã có văn bản').waitFor()
    expect(await page.getByRole('button', { name: '34 tỉnh hiện nay' }).count()).toBe(0)
  })

  /** The table that a link gives, as rows of cells. */
  const downloadedTable = async (link: RegExp): Promise<string[][]> => {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: link }).click()
    const bytes = readFileSync(await (await download).path())
    const rows = link.source.includes('csv')
      ? bytes
          .toString()
          .replace(/^\ufeff/, '')
          .trimEnd()
          .split('\r\n')
          .map((row) => row.split(','))
      : workbookText(bytes)
          .trimEnd()
          .split('\n')
          .map((row) => row.split('|').slice(1, -1))
    return rows.map((cells) => cells.map((cell) => cell.trim()))
  }

  test.each([
    ['', ['Bản đồ', 'Đơn vị', 'Đã có văn bản']],
    ['&lang=en', ['Map', 'Unit', 'Has acted']],
  ])('a table is downloaded in the language of the page (%s)', async (lang, head) => {
    for (const link of [/xlsx/, /csv/]) {
      await page.goto(`${server.url}/cascade/${directive}?part=coverage${lang}`)
      const table = await downloadedTable(link)
      expect(table[0]!.slice(0, head.length)).toEqual(head)
      expect(table).toHaveLength(35)
    }
  })

  test('what is listed alone is downloaded alone: the provinces for which nothing was found', async () => {
    await page.goto(`${server.url}/cascade/${directive}?part=coverage&acted=no`)
    const [head, ...rows] = await downloadedTable(/xlsx/)
    expect(rows).toHaveLength(31)
    expect(rows.map((cells) => cells[head!.indexOf('Đơn vị')])).toContain('TP. Hồ Chí Minh')
    const acted = head!.indexOf('Đã có văn bản')
    expect(new Set(rows.map((cells) => cells[acted]))).toEqual(new Set(['chưa thấy']))
  })

  test('the first screen says for how many provinces nothing was found, and what is late below a directive', async () => {
    await page.goto(server.url)
    const sums = page.locator('#home-directives ~ ol > li', { hasText: '34-CT/TW' }).locator('.home-sums')
    await sums.getByRole('link', { name: '3/34 tỉnh đã có văn bản' }).waitFor()
    await sums.getByRole('link', { name: /^\d+ nhiệm vụ quá hạn$/ }).waitFor()
    await sums.getByRole('link', { name: '31 tỉnh chưa thấy văn bản' }).click()
    await page.waitForURL(`**/cascade/${directive}?part=coverage&acted=no`)
  })

  test('a late task names who issued the paper that gives it, and when', async () => {
    await page.goto(`${server.url}/tasks?state=OVERDUE`)
    const line = page.locator('.task-line', { hasText: '15/KH-UBND' }).first()
    expect(await line.innerText()).toMatch(/15\/KH-UBND \d\d\/\d\d\/2024, UBND tỉnh Bến Tre/)
  })

  test('what is read in a pasted paper is open to be looked at, and said not to be kept yet', async () => {
    await page.goto(`${server.url}/intake`)
    await page.getByLabel(/dán nội dung/).fill(provincialPlan({ province: 'Lạng Sơn', number: '18' }))
    await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click()
    await page.locator('.parsed details[open] li').first().waitFor()
    await page.getByRole('status').getByText('Đã đọc 1 trên 1 tệp; đã lưu 0').waitFor()
  })

  test.each(['26 ct tu lang son', '26-CT/TU của Lạng Sơn'])(
    '%s: that none of it is held is said before those of others',
    async (question) => {
      await page.goto(server.url)
      await page.getByRole('combobox', { name: /^Tìm văn bản/ }).fill(question)
      await page.locator('.search-missing').getByText('Chưa có 26-CT/TU của Lạng Sơn').waitFor()
      await page.keyboard.press('Enter')
      await page.locator('main .notice').getByText('Chưa có 26-CT/TU của Lạng Sơn').waitFor()
      await page.locator('main li', { hasText: 'Tỉnh ủy Bến Tre' }).first().waitFor()
    },
  )

  test('a number that no paper bears is said to be missing, above what is near to it', async () => {
    await page.goto(`${server.url}/search?q=915+kh+ubnd`)
    await page.locator('main .notice').getByText('Không có văn bản số 915 KH UBND ở đây').waitFor()
    await page.locator('main li', { hasText: 'KH-UBND' }).first().waitFor()
  })

  test.each(['26+ct+tu+ben+tre', '15+kh+ubnd', '15%2FKH'])(
    'of what is held nothing is said to be missing: %s',
    async (question) => {
      await page.goto(`${server.url}/search?q=${question}`)
      await page.locator('main li', { hasText: 'Bến Tre' }).first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(await page.locator('main .notice').count()).toBe(0)
    },
  )

  test('while the server warms up the page says so, and asks again by itself', async () => {
    let isWarm = false
    const cold = await server.again({ isWarm: () => isWarm })
    const tab = await browser.newPage({ locale: 'vi-VN' })
    await tab.route('**/graphql', (route) =>
      isWarm
        ? route.continue()
        : route.fulfill({
            status: 504,
            json: { errors: [{ message: 'too long', extensions: { code: 'TIMEOUT' } }] },
          }),
    )
    await tab.goto(`${cold.url}/paper/${plan}`)
    await tab.getByText('Trang tự hỏi lại').waitFor()
    // longer than a server that is ready is asked again
    await tab.waitForTimeout(8_000)
    expect(await tab.getByRole('alert').count()).toBe(0)
    isWarm = true
    await tab.getByRole('heading', { name: 'Kế hoạch 15/KH-UBND' }).waitFor({ timeout: PATIENCE })
    await tab.getByText('Trang tự hỏi lại').waitFor({ state: 'detached', timeout: PATIENCE })
    await tab.close()
    await cold.stop()
  })

  test('of a deadline that recurs a paper says until when it is this time', async () => {
    const yearly = provincialPlan({ province: 'Hà Tĩnh', number: '93' }).replace(
      'trước ngày 30/11/2024',
      'trước ngày 10/12 hằng năm',
    )
    await put(server, 'yearly.txt', yearly)
    await page.goto(`${server.url}/paper/${await idOf(server, '93/KH-UBND')}?part=tasks`)
    await page.getByText('“trước ngày 10/12 hằng năm” · kỳ này đến 09/12/2026').waitFor()
  })

  test('whether the day of a deadline is itself in time is seen and said by whoever puts it right', async () => {
    await page.goto(`${server.url}/paper/${plan}?part=tasks`)
    const task = page.locator('.virtual-list > li').first()
    await task.getByRole('button', { name: 'Đính chính' }).click()
    const form = page.getByRole('form', { name: 'Đính chính nhiệm vụ' })
    const bound = form.getByLabel('Cách tính: Thời hạn 1')
    expect(await bound.inputValue()).toBe('BEFORE')
    await bound.selectOption('BY')
    const due = form.getByRole('textbox', { name: 'Thời hạn 1' })
    await due.fill('15/12/2024')
    await due.press('Tab')
    await form.getByRole('button', { name: 'Ghi đính chính' }).click()
    await form.waitFor({ state: 'detached' })
    await task.getByText('15/12/2024').waitFor()
    expect(await task.innerText()).not.toMatch(/14\/12\/2024/)
  })

  test('who clicks on empty space after a report keeps the focus there', async () => {
    await page.goto(`${server.url}/tasks?state=OVERDUE`)
    const card = page.locator('.task-card').first()
    await card.getByRole('button', { name: 'Báo cáo tiến độ' }).click()
    // nothing is said that nobody has chosen
    expect(await card.getByLabel('Nội dung').inputValue()).toBe('')
    await card.getByLabel('Nội dung').selectOption('STARTED')
    await card.getByRole('button', { name: 'Ghi lại' }).click()
    await card.locator('form').waitFor({ state: 'detached' })
    await page.locator('.frame-foot').click({ position: { x: 900, y: 5 } })
    await page.waitForTimeout(1_000)
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY')
  })

  test('who leads a task stands beside how many units have taken it up, and what these are', async () => {
    await page.goto(`${server.url}/cascade/${plan}?part=duties`)
    const duty = page.locator('.duties li').filter({ hasText: 'lập danh mục' }).first()
    await duty.getByText(/^0 trên \d+ (?:huyện|xã, phường) đã có nhiệm vụ tương ứng$/).waitFor()
    await duty.getByText('Chủ trì:').getByRole('link', { name: 'Sở Xây dựng tỉnh Bến Tre' }).waitFor()
  })

  test('the rows of a table are drawn as rows, and are copied as they are kept', async () => {
    const rows = '| TT | Nhiệm vụ | Cơ quan chủ trì |\n| 1 | Lập danh sách hộ nghèo | Sở Nội vụ |\n\n'
    await put(
      server,
      'table.txt',
      provincialPlan({ province: 'Cà Mau', number: '91' }).replace('Nơi nhận:', `${rows}Nơi nhận:`),
    )
    await page.goto(`${server.url}/paper/${await idOf(server, '91/KH-UBND')}`)
    const row = page.locator('.paper-text .of-table').last()
    await row.waitFor()
    expect(await row.locator('.cell-edge').count()).toBe(4)
    expect(await row.innerText()).toBe('| 1 | Lập danh sách hộ nghèo | Sở Nội vụ |')
    expect(await styleOf('.cell-edge', 'color')).toBe('rgba(0, 0, 0, 0)')
  })

  test.each(['15/KH-UBND', 'ke hoach so 15/kh-ubnd'])(
    'papers of several bodies that bear one symbol are said to be several: %s',
    async (question) => {
      await put(server, 'same.txt', provincialPlan({ province: 'Yên Bái', number: '15' }))
      await page.goto(`${server.url}/search?q=${encodeURIComponent(question)}`)
      await page.getByRole('main').getByText('Có 2 văn bản cùng mang số 15/KH-UBND').waitFor()
      await page.goto(`${server.url}/search?q=${encodeURIComponent(`${question} Bến Tre`)}`)
      await page.getByRole('status').first().waitFor()
      expect(await page.getByText('cùng mang số').count()).toBe(0)
    },
  )

  test('the days until a first paper of which but the month is known are said to be unknown, and not left empty', async () => {
    const ofMonth = provincialPlan({ province: 'Tuyên Quang', number: '92' }).replace('ngày 10', 'ngày')
    await put(server, 'month.txt', ofMonth)
    await page.goto(`${server.url}/cascade/${directive}?part=reckoning`)
    const row = page.locator('.reckoned tbody tr').filter({ hasText: 'Tuyên Quang' })
    await row.getByText('không rõ ngày:').waitFor()
    await row.getByRole('link', { name: '92/KH-UBND' }).click()
    await page.waitForURL('**/paper/*')
  })
})
