import { expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { describeWithChromium, officersPage } from '../support/browser.js'
import { LAPTOP, spendEvening } from '../support/evening.js'
import { provincialPlan } from '../support/papers.js'
import type { TestServer } from '../support/server.js'

const TELEPHONE = { width: 390, height: 844 }

/** Who sees the first screen for the first time. */
describeWithChromium('who opens the page for the first time', () => {
  let server: TestServer
  let page: Page
  let browser: Browser

  spendEvening((one) => {
    ;({ server, page, browser } = one)
  })

  const putIn = (tab: Page) => tab.getByRole('region', { name: 'Nạp văn bản của bạn' })

  test.each([LAPTOP, TELEPHONE])(
    'sees in the first window what this is, and where papers of his own go in (%p)',
    async (viewport) => {
      await page.setViewportSize(viewport)
      await page.goto(server.url)
      await page.getByText('Trang này đọc văn bản chỉ đạo rồi trả lời').waitFor()
      const button = putIn(page).getByRole('button', { name: 'Chọn tệp…' })
      const { y, height } = (await button.boundingBox())!
      expect(y + height).toBeLessThanOrEqual(viewport.height)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
      await page.setViewportSize(LAPTOP)
    },
  )

  test.each([LAPTOP, TELEPHONE])(
    'on a slow line nothing moves away from below his finger (%p)',
    async (viewport) => {
      await page.setViewportSize(viewport)
      let go = (): void => {}
      const held = new Promise<void>((resolve) => (go = resolve))
      await page.route('**/graphql', async (route) => {
        if (/query Start/.test(route.request().postData() ?? '')) await held
        await route.continue()
      })
      await page.goto(server.url)
      const title = putIn(page).getByRole('heading')
      const { y } = (await title.boundingBox())!
      go()
      await page
        .getByRole('main')
        .getByRole('link', { name: /văn bản$/ })
        .first()
        .waitFor()
      expect((await title.boundingBox())!.y).toBe(y)
      await page.unroute('**/graphql')
      await page.setViewportSize(LAPTOP)
    },
  )

  test('files that he chooses there are read, and none is kept before he says so', async () => {
    await page.goto(server.url)
    const chosen = page.waitForEvent('filechooser')
    await putIn(page).getByRole('button', { name: 'Chọn tệp…' }).click()
    const text = provincialPlan({ province: 'Hà Tĩnh', number: '63' })
    await (
      await chosen
    ).setFiles([{ name: 'cua-toi.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }])
    await page.waitForURL(`${server.url}/intake`)
    const card = page.locator('.intake > li').filter({ hasText: 'cua-toi.txt' })
    await card.getByText('Kế hoạch 63/KH-UBND').waitFor()
    await card.getByText('đã đọc, chưa lưu').waitFor()
    const { documents } = await server.data('{ documents(filter: { symbol: "63/KH-UBND" }) { totalCount } }')
    expect(documents.totalCount).toBe(0)
  })

  test('who may only look is told who can, and signs in there', async () => {
    const open = await server.again({ access: { localUser: null, readAnonymous: true } })
    const tab = await officersPage(browser)
    await tab.goto(open.url)
    await putIn(tab).getByText('Người có quyền biên tập nạp được văn bản').waitFor()
    expect(await putIn(tab).getByRole('button', { name: 'Chọn tệp…' }).count()).toBe(0)
    await putIn(tab).getByRole('button', { name: 'Đăng nhập để nạp văn bản' }).click()
    await tab.getByRole('dialog').getByLabel('Mã truy cập').waitFor()
    await tab.waitForLoadState('networkidle')
    await tab.close()
    await open.stop()
  })
})
