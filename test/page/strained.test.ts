// cspell:ignore fulfill
import { expect, test } from '@jest/globals'
import type { Page, Route } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { type Evening, searchField, spendEvening } from '../support/evening.js'

/** What a server answers that had no time, or has none. */
const REFUSALS = {
  TIMEOUT: [504, 'Truy vấn quá 10 giây.'],
  OVERLOADED: [503, 'Máy chủ đang bận.'],
  DATABASE_UNAVAILABLE: [503, 'Cơ sở dữ liệu hiện không trả lời.'],
} as const

describeWithChromium('the field for everything under strain', () => {
  let evening: Evening
  let page: Page
  /** What the server answers those who search; null: what was found. */
  let refusal: keyof typeof REFUSALS | null = null

  spendEvening(async (one) => {
    evening = one
    page = one.page
    await page.route('**/graphql', answer)
  })

  async function answer(route: Route): Promise<void> {
    if (refusal === null || !/query Find\(/.test(route.request().postData() ?? '')) return route.continue()
    const [status, message] = REFUSALS[refusal]
    return route.fulfill({ status, json: { errors: [{ message, extensions: { code: refusal } }] } })
  }

  const field = () => searchField(page)
  const list = () => page.locator('.search-field [role=listbox]')
  const told = () => page.locator('.search-field [role=status]')
  const option = (name: string | RegExp) => list().getByRole('option', { name }).first()

  test('says that the server is busy and that it asks again, then finds', async () => {
    await page.goto(evening.server.url)
    refusal = 'OVERLOADED'
    await field().fill('nhà ở xã hội')
    await list().getByText('Trang tự hỏi lại, xin chờ.').waitFor()
    await told().getByText('Trang tự hỏi lại, xin chờ.').waitFor()
    refusal = null
    await option(/15\/KH-UBND/).waitFor()
  })

  test('what was found for other words is not offered for those that stand there now', async () => {
    await page.goto(evening.server.url)
    await field().fill('nhà ở xã hội')
    await option(/15\/KH-UBND/).waitFor()
    refusal = 'OVERLOADED'
    // two frames later, before anything is asked
    const offered = await page.evaluate(`new Promise((resolve) => {
      const input = document.querySelector('.search-field input')
      input.value = 'xyz xyz'
      input.dispatchEvent(new Event('input', { bubbles: true }))
      requestAnimationFrame(() => requestAnimationFrame(() =>
        resolve(document.querySelector('.search-field [role=listbox]').innerText)))
    })`)
    expect(offered).toBe('Đang tìm…\nTất cả kết quả')
    refusal = null
    await field().fill('nhà ở xã hội')
    await option(/15\/KH-UBND/).waitFor()
  })

  test('on a slow line it is said at once that the page comes', async () => {
    let go = (): void => {}
    const held = new Promise<void>((resolve) => (go = resolve))
    const slow = async (route: Route): Promise<void> => {
      await held
      await route.continue()
    }
    await page.route('**/assets/*.js', slow)
    await page.goto(evening.server.url, { waitUntil: 'commit' })
    await page.getByText('Đang tải trang…').waitFor()
    go()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByText('Đang tải trang…').count()).toBe(0)
    await page.unroute('**/assets/*.js', slow)
  })

  test('what took too long can be asked again without leaving the field, with the keys too', async () => {
    await page.goto(evening.server.url)
    refusal = 'TIMEOUT'
    await field().fill('nhà ở')
    await list().getByText('Máy chủ trả lời quá lâu, có thể đang bận.').waitFor()
    await field().press('ArrowDown')
    expect(await option('Thử lại').getAttribute('aria-selected')).toBe('true')
    refusal = null
    await field().press('Enter')
    await option(/15\/KH-UBND/).waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
  })

  test('who waits too long for a screen is not told to ask as programs do', async () => {
    const slow = (route: Route) =>
      /query Found\(/.test(route.request().postData() ?? '')
        ? route.fulfill({
            status: 504,
            json: {
              errors: [
                {
                  message: 'Cơ sở dữ liệu trả lời quá lâu (giới hạn: 5000; thực tế: 6001).',
                  extensions: { code: 'TIMEOUT', remedy: 'Hãy hỏi ít hơn: độ sâu nhỏ hơn.' },
                },
              ],
            },
          })
        : route.fallback()
    await page.route('**/graphql', slow)
    await page.goto(`${evening.server.url}/search?q=15`)
    const note = page.getByRole('alert')
    await note.getByText('Máy chủ trả lời quá lâu, có thể đang bận.').waitFor()
    expect(await note.innerText()).not.toMatch(/độ sâu|5000/)
    await note.getByText('có thể mở phần khác').waitFor()
    expect(await note.getByRole('button', { name: 'Thử lại' }).count()).toBe(1)
    // it asks again by itself
    await page.unroute('**/graphql', slow)
    await page
      .getByRole('main')
      .getByRole('link', { name: /15\/KH-UBND/ })
      .first()
      .waitFor()
  })

  test('where the database is away it says that this passes by itself, and it does', async () => {
    await page.goto(evening.server.url)
    refusal = 'DATABASE_UNAVAILABLE'
    await field().fill('nhà ở xã')
    await told().getByText('Trang tự tải lại khi máy chủ hoạt động trở lại.').waitFor()
    expect(await option('Thử lại').count()).toBe(0)
    refusal = null
    await option(/15\/KH-UBND/).waitFor()
  })

  test('what was changed is counted by the next answers, also behind one that was refused', async () => {
    await page.goto(`${evening.server.url}/cascade/${evening.directive}`)
    const told = page.waitForResponse((response) => response.headers()['x-graph-version'] !== undefined)
    await page.getByRole('button', { name: 'Theo dõi' }).click()
    const version = (await told).headers()['x-graph-version']
    refusal = 'DATABASE_UNAVAILABLE'
    const refused = page.waitForResponse((response) => response.status() === 503)
    await field().fill('nhà ở xã')
    await refused
    refusal = null
    const carried = page.waitForRequest((request) => /query Find\(/.test(request.postData() ?? ''))
    await option(/15\/KH-UBND/).waitFor()
    expect((await carried).headers()['x-graph-version']).toBe(version)
  })

  test('a file that does not come is told, and comes when the server is back', async () => {
    const gone = (route: Route) => route.abort()
    await page.goto(`${evening.server.url}/tasks`)
    await page.route('**/export/**', gone)
    await page.getByRole('link', { name: 'Lịch (.ics)' }).click()
    await page.getByText('Máy chủ không trả lời').first().waitFor()
    const file = page.waitForEvent('download')
    await page.unroute('**/export/**', gone)
    expect((await file).suggestedFilename()).toMatch(/\.ics$/)
    expect(await page.getByText('Máy chủ không trả lời').count()).toBe(0)
  })

  test('where the server goes away before a question is asked, it is told so, and answered when it is back', async () => {
    const gone = (route: Route) => route.abort()
    const OF_SERVER = /\/(?:assets\/.*|graphql|ready)(?:\?|$)/
    const tab = await evening.browser.newPage({ locale: 'vi-VN' })
    await tab.goto(evening.server.url)
    await tab.getByRole('link', { name: '34-CT/TW' }).first().waitFor()
    await tab.route(OF_SERVER, gone)
    await searchField(tab).fill('văn bản yên bái')
    await searchField(tab).press('Enter')
    await tab.waitForURL('**/search?**')
    await tab.getByRole('main').getByRole('alert').getByText('Máy chủ không trả lời').first().waitFor()
    await tab.unroute(OF_SERVER, gone)
    await tab
      .getByRole('main')
      .getByRole('link', { name: /15\/KH-UBND/ })
      .first()
      .waitFor()
    await tab.close()
  })

  test('screens that the first view does without are there when the server goes away behind it', async () => {
    const tab = await evening.browser.newPage({ locale: 'vi-VN' })
    const loaded = tab.waitForResponse(/\/assets\/behind-/)
    await tab.goto(evening.server.url)
    await loaded
    await tab.route('**/*', (route) => route.abort())
    await tab.getByRole('link', { name: 'Nạp văn bản' }).click()
    await tab.getByRole('heading', { level: 1, name: 'Nạp văn bản' }).waitFor()
    await tab.getByRole('button', { name: 'chọn tệp' }).waitFor()
    await tab.close()
  })

  test('a body that a list is narrowed to is never called by its id', async () => {
    let release: () => void = () => {}
    const gate = new Promise<void>((over) => (release = over))
    const slow = async (route: Route): Promise<void> => {
      if (/query AgencyName\(/.test(route.request().postData() ?? '')) await gate
      return route.fallback()
    }
    await page.route('**/graphql', slow)
    const { agency } = await evening.server.data('{ agency(name: "UBND tỉnh Yên Bái") { id } }')
    await page.goto(`${evening.server.url}/tasks?body=${agency.id}`)
    const field = page.locator('.field').filter({ has: page.getByRole('button', { name: /^Bỏ: Cơ quan/ }) })
    expect(await field.innerText()).toMatch(/\n…/)
    release()
    await field.getByText('UBND tỉnh Yên Bái').waitFor()
    await page.unroute('**/graphql', slow)
    await page.goto(`${evening.server.url}/tasks?body=A0123456789abcdef`)
    await field.getByText('cơ quan không còn ở đây').waitFor()
  })

  test.each([
    ['43-CT/TW', 'Không có văn bản số 43-CT/TW ở đây.'],
    ['sở xây dựng lạng sơn', 'Chưa có “sở xây dựng” của Lạng Sơn'],
    ['15/KH-UBND 12/8/2023', 'không phải 12/8/2023'],
    // cspell:disable-next-line
    ['kh 15 nam 2023', 'không phải nam 2023'],
  ])('what it finds is not taken for what was asked: %s', async (asked, note) => {
    await page.goto(evening.server.url)
    await field().fill(asked)
    await list().getByText(note).waitFor()
    await told().getByText(note).waitFor()
  })

  test.each(['15/KH-UBND', '15/KH-UBND năm 2024', '15/KH', 'nhà ở xã hội'])(
    'nothing is remarked where it was found: %s',
    async (asked) => {
      await page.goto(evening.server.url)
      await field().fill(asked)
      await option(/15\/KH-UBND/).waitFor()
      expect(await list().locator('.search-missing').count()).toBe(0)
    },
  )

  test('lists that a busy server refused are said to be looked for, and none is taken for the answer meanwhile', async () => {
    let isRefused = true
    const busy = (route: Route): Promise<void> =>
      isRefused && /query (?:FindOfKind|TaskCounts)\(/.test(route.request().postData() ?? '')
        ? route.fulfill({
            status: 503,
            json: { errors: [{ message: '', extensions: { code: 'DATABASE_UNAVAILABLE' } }] },
          })
        : route.fallback()
    await page.route('**/graphql', busy)
    await page.goto(
      `${evening.server.url}/search?q=${encodeURIComponent('tỉnh nào chưa triển khai chỉ thị 34')}`,
    )
    const looking = page.getByRole('main').getByRole('status').getByText('Đang tìm danh sách trả lời câu hỏi')
    await looking.waitFor()
    await page.getByRole('main').getByText('kết quả').first().waitFor()
    await page.waitForTimeout(1_000)
    expect(await looking.count()).toBe(1)
    expect(await page.getByText('Của chỉ thị nào?').count()).toBe(0)
    isRefused = false
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Tỉnh chưa thấy văn bản: Chỉ thị 34-CT/TW' })
      .waitFor()
    expect(await looking.count()).toBe(0)
    await page.unroute('**/graphql', busy)
  })

  test('where others may bear a symbol behind those that are shown it does not say how many do', async () => {
    await page.goto(evening.server.url)
    const more = async (route: Route): Promise<void> => {
      if (!/query Find\(/.test(route.request().postData() ?? '')) return route.continue()
      const response = await route.fetch()
      const answer = (await response.json()) as { data: { search: { nodes: { node: { id: string } }[] } } }
      const [first] = answer.data.search.nodes
      answer.data.search.nodes = Array.from({ length: 12 }, (_, at) => ({
        ...first!,
        node: { ...first!.node, id: `D${at}` },
      }))
      return route.fulfill({ response, json: answer })
    }
    await page.route('**/graphql', more)
    await field().fill('15/KH-UBND')
    await list().getByText('Có nhiều văn bản cùng mang số 15/KH-UBND').waitFor()
    await page.unroute('**/graphql', more)
  })
})
