// cspell:ignore fulfill
import { expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { describeWithChromium, officersPage, until } from '../support/browser.js'
import { LAPTOP, searchField, spendEvening } from '../support/evening.js'
import { put } from '../support/held-papers.js'
import { provincialPlan } from '../support/papers.js'
import type { TestServer } from '../support/server.js'

/** A plan with a task that nobody is named for. */
const PLAN = provincialPlan({ province: 'Yên Bái' }).replace(
  'Nơi nhận:',
  '3. Hoàn thành việc rà soát quỹ đất công trước ngày 31/10/2024.\n\nNơi nhận:',
)

describeWithChromium('place by place, without a lead; and a page that is empty, shared, or left open', () => {
  let server: TestServer
  let browser: Browser
  let page: Page
  const main = () => page.getByRole('main')
  const open = async (path: string): Promise<void> => void (await page.goto(server.url + path))
  const asked = async (question: string): Promise<string[]> => {
    await page.goto(server.url)
    await searchField(page).fill(question)
    await page.getByRole('group', { name: 'Danh sách' }).getByRole('option').first().waitFor()
    return page.getByRole('group', { name: 'Danh sách' }).getByRole('option').allInnerTexts()
  }

  spendEvening(
    (one) => {
      ;({ server, browser, page } = one)
    },
    { papers: {} },
  )

  test('an empty list of an empty graph says that nothing is held', async () => {
    await open('/tasks?state=OVERDUE')
    await main().getByText('Ở đây chưa có văn bản nào').waitFor()
    await main().getByRole('link', { name: 'Nạp văn bản' }).click()
    await page.getByRole('heading', { name: 'Nạp văn bản' }).waitFor()
    expect(await main().getByText('Ở đây chưa có văn bản nào').count()).toBe(0)
    await put(server, 'plan.txt', PLAN)
    await put(server, 'other.txt', provincialPlan({ province: 'Bến Tre', number: '16', date: '2024-10-12' }))
  })

  test('late tasks are counted province by province, and each number leads to what it counts', async () => {
    expect(await asked('tỉnh nào quá hạn nhiều nhất')).toEqual(['Nhiệm vụ quá hạn theo địa bàn'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const rows = page.locator('.tallies tbody tr')
    await rows.first().waitFor()
    expect(await rows.locator('th').allInnerTexts()).toEqual(['Lào Cai', 'Vĩnh Long'])
    // of one state there is no sum beside it
    expect(await page.locator('.tallies thead th').allInnerTexts()).toEqual(['Địa bàn', 'Quá hạn'])
    const late = Number.parseInt(await rows.first().locator('td a').innerText(), 10)
    await rows.first().locator('td a').click()
    await page.locator('.task-card').first().waitFor()
    await until(page, `document.querySelectorAll('.task-card').length === ${late}`)
    expect(page.url()).toContain('place=2025%3A15')
    // on the map of 63 those are named that have acted
    await open('/tasks?state=OVERDUE&as=places&map=2024')
    await rows.first().waitFor()
    expect(await rows.locator('th').allInnerTexts()).toEqual(['Yên Bái', 'Bến Tre'])
  })

  test('tasks that nobody known leads are a list, and a filter', async () => {
    expect(await asked('việc nào chưa có cơ quan chủ trì')).toEqual(['Nhiệm vụ chưa rõ cơ quan chủ trì'])
    await open('/tasks?led=no')
    await page.locator('.task-card').first().waitFor()
    expect(await page.locator('.task-card').allInnerTexts()).toEqual([
      expect.stringContaining('rà soát quỹ đất công'),
    ])
    await page.getByRole('combobox', { name: 'Cơ quan chủ trì' }).selectOption('yes')
    await until(page, "!document.querySelector('.task-board')?.innerText.includes('quỹ đất công')")
  })

  test('papers of a type and some days are listed, and it is said where there are none', async () => {
    expect(await asked('kế hoạch tháng 9/2024')).toEqual(['Kế hoạch tháng 9/2024: 1 văn bản'])
    expect(await asked('kế hoạch 2024')).toEqual(['Kế hoạch năm 2024: 2 văn bản'])
    // a year is no number of a paper
    expect(await page.locator('.search-field').innerText()).not.toContain('Không có kế hoạch số')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await main().getByText('2 văn bản', { exact: true }).waitFor()
    await searchField(page).fill('công văn tháng 9/2024')
    await page.getByText('Ở đây chưa có công văn tháng 9/2024.').first().waitFor()
  })

  test('over midnight all is asked again, as of the new day', async () => {
    const tab = await browser.newPage({ locale: 'vi-VN', viewport: LAPTOP })
    await tab.clock.install({ time: new Date('2026-11-26T16:58:00Z') })
    await tab.goto(`${server.url}/tasks?state=OVERDUE`)
    await tab.locator('.task-card').first().waitFor()
    expect(await tab.getByRole('textbox', { name: 'Tính đến ngày' }).inputValue()).toBe('26/11/2026')
    const asked: string[] = []
    tab.on('request', (request) => asked.push(request.postData() ?? ''))
    await tab.clock.runFor(180_000)
    await until(tab, "document.querySelector('.frame-view input').value === '27/11/2026'")
    expect(asked.filter((query) => query.includes('taskCounts('))).not.toEqual([])
    await tab.close()
  })

  test('a clock that shows another day than the server’s is told, with what to do', async () => {
    const tab = await browser.newPage({ locale: 'vi-VN', viewport: LAPTOP })
    await tab.clock.setFixedTime('2026-11-27T09:00:00Z')
    await tab.goto(server.url)
    await tab.getByText('Đồng hồ của máy này chỉ ngày 27/11/2026, máy chủ chỉ ngày 26/11/2026').waitFor()
    // minutes around midnight are no other day
    await tab.clock.setFixedTime('2026-11-26T17:20:00Z')
    await tab.goto(server.url)
    await tab.getByRole('heading', { level: 1 }).waitFor()
    await tab.waitForLoadState('networkidle')
    expect(await tab.getByText('Đồng hồ của máy này').count()).toBe(0)
    await tab.close()
  })

  test('where the server was updated meanwhile, the page says so and is loaded again', async () => {
    const tab = await officersPage(browser, { viewport: LAPTOP })
    let isUpdated = false
    await tab.route('**/assets/rules-*', (route) =>
      isUpdated ? route.fulfill({ status: 404 }) : route.continue(),
    )
    await tab.route(`${server.url}/`, (route) =>
      isUpdated && route.request().resourceType() === 'fetch'
        ? route.fulfill({ contentType: 'text/html', body: '<script src="/assets/main-OTHER.js"></script>' })
        : route.continue(),
    )
    await tab.goto(`${server.url}/tasks`)
    await tab.locator('.task-card').first().waitFor()
    isUpdated = true
    await searchField(tab).fill('quá hạn theo tỉnh')
    await tab.getByText('Chương trình trên máy chủ đã được cập nhật.').waitFor()
    isUpdated = false
    await searchField(tab).press('Escape')
    await tab.getByRole('button', { name: 'Tải lại trang' }).click()
    await tab.locator('.task-card').first().waitFor()
    expect(await tab.getByText('Chương trình trên máy chủ').count()).toBe(0)
    await tab.close()
  })

  test('who opens a link of others without rights signs in where he is', async () => {
    const open = await server.again({ access: { localUser: null, readAnonymous: true } })
    const tab = await officersPage(browser, { viewport: LAPTOP })
    for (const path of ['/paper/D0123456789abcdef', '/morning', '/desk', '/intake']) {
      await tab.goto(open.url + path, { waitUntil: 'networkidle' })
      await tab.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
      await tab.getByRole('dialog').getByLabel('Mã truy cập').waitFor()
      // a question that is cut off leaves its connection to the database behind
      await tab.waitForLoadState('networkidle')
    }
    await tab.close()
    await open.stop()
  })
})
