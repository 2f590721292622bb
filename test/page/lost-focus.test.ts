import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { spendEvening } from '../support/evening.js'
import type { TestServer } from '../support/server.js'

describeWithChromium('where what has the focus goes away', () => {
  let server: TestServer
  let page: Page
  let directive: string

  spendEvening((evening) => {
    ;({ server, page, directive } = evening)
  })

  const open = (part: string) => page.goto(`${server.url}/cascade/${directive}?part=${part}`)
  const focused = (text: string | RegExp) => page.locator(':focus').filter({ hasText: text }).waitFor()
  const press = async (role: 'button' | 'link', name: string | RegExp): Promise<void> => {
    await page.getByRole(role, { name }).first().focus()
    await page.keyboard.press('Enter')
  }

  test('the heading of what came in its place has it, and stands in the window', async () => {
    await open('coverage&acted=no')
    await page.getByRole('link', { name: 'Tuyên Quang' }).waitFor()
    await page
      .getByRole('button', { name: /^Cấp xã/ })
      .last()
      .focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/within=/)
    await page.locator('h2:focus', { hasText: 'Các đơn vị chưa thấy văn bản' }).waitFor()
    const { y } = (await page.locator('h2:focus').boundingBox())!
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThan(768)
  })

  test('the first of the rows that were asked for has it', async () => {
    // more communes than a page has
    await open('coverage&within=2025:91')
    const rows = page.locator('.coverage-units > li')
    await press('button', /^Hiện thêm/)
    await page.locator('.coverage-units > li:nth-child(101) a:focus').waitFor()
    expect(await rows.count()).toBeGreaterThan(100)
  })

  test('another map leaves the paper as it stands, and the focus on what was pressed', async () => {
    await open('coverage')
    await page.getByRole('button', { name: '63 tỉnh lúc ban hành' }).waitFor()
    await page.evaluate("document.querySelector('h1').dataset.is = 'the same'")
    await press('button', '63 tỉnh lúc ban hành')
    await page.getByText('trên 63 đơn vị').waitFor()
    await page.locator('button:focus[aria-pressed="true"]', { hasText: '63 tỉnh' }).waitFor()
    expect(await page.locator('h1').getAttribute('data-is')).toBe('the same')
  })

  test('a link that is a tab now has it; so has the tab of a table that was asked anew', async () => {
    await open('reckoning')
    await press('link', 'Cơ quan')
    await page.locator('.reckoned th a', { hasText: 'Sở Xây dựng' }).first().waitFor()
    await focused(/^Cơ quan$/)
    await press('link', 'Một trang để họp')
    await page.locator('.tabs a:focus[aria-current="page"]', { hasText: 'Một trang để họp' }).waitFor()
  })

  test('where filters are taken away, the first of them has it', async () => {
    await page.goto(`${server.url}/tasks?state=OVERDUE`)
    await press('button', 'Bỏ lọc')
    await page.locator('[role="group"] select:focus').waitFor()
  })

  test('a button that cannot be pressed while it works has it again', async () => {
    await page.goto(`${server.url}/tasks?as=bodies`)
    const saved = page.waitForEvent('download')
    await press('button', 'Tải bảng này (.csv)')
    await saved
    await focused('Tải bảng này (.csv)')
  })
})
