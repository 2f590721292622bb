import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { type Evening, LAPTOP, searchField, spendEvening } from '../support/evening.js'
import { wordText } from '../support/word.js'

describeWithChromium('one page on a directive for a meeting', () => {
  let evening: Evening
  let page: Page

  spendEvening((one) => {
    evening = one
    page = one.page
  })

  const open = async (): Promise<void> => {
    await page.goto(`${evening.server.url}/cascade/${evening.directive}`)
    await page.getByRole('link', { name: 'Một trang để họp' }).click()
    await page.getByRole('heading', { name: 'Đã có văn bản: 2 tỉnh, thành phố' }).waitFor()
  }

  test('it tells who has not acted, what is late and who has acted, each with the words that prove it', async () => {
    await open()
    const brief = page.locator('.brief')
    await brief.getByText('Tính đến ngày 26/11/2026:').waitFor()
    await brief.getByRole('heading', { name: 'Chưa thấy văn bản: 32 tỉnh, thành phố' }).waitFor()
    await brief.getByText('An Giang, Bắc Ninh, ').waitFor()
    await brief.getByRole('heading', { name: /^Quá hạn: \d+ nhiệm vụ/ }).waitFor()
    expect(await brief.locator('.brief-late > li').first().innerText()).toMatch(
      /chậm nhất \d\d\/.*, quá \d+ ngày/,
    )
    const acted = brief.locator('.brief-proven > li').filter({ hasText: '15/KH-UBND' })
    // the plan of a province that is one no more is told with who issued it
    expect(await acted.innerText()).toMatch(/Lào Cai · 15\/KH-UBND .*UBND tỉnh Yên Bái/)
    await acted.getByText(/“.*Chỉ thị số 34-CT\/TW.*”/).waitFor()
    await acted.getByRole('link', { name: 'Vì sao?' }).click()
    await page.getByRole('heading', { name: 'Vì sao có Kế hoạch 15/KH-UBND ở đây' }).waitFor()
  })

  test.each([
    ['văn bản trong chuỗi triển khai', 'as=table', '.cascade-table tbody [data-index]'],
    ['nhiệm vụ', 'part=tasks', '.task-line'],
    ['tỉnh, thành phố', 'part=coverage&acted=no', '.coverage-units > li'],
  ])('its numbers lead to what they count: %s', async (what, address, counted) => {
    await open()
    const link = page
      .locator('.brief')
      .getByRole('link', { name: new RegExp(`^\\d+ ${what}$`) })
      .first()
    const number = parseInt(await link.innerText())
    await link.click()
    await page.waitForURL(`**/cascade/*?${address}`)
    await page
      .locator(counted)
      .nth(number - 1)
      .waitFor()
    expect(await page.locator(counted).count()).toBe(number)
  })

  test('what is late of a province leads to these tasks, here and where it stands among all', async () => {
    for (const list of ['.brief-proven', '.coverage-units']) {
      await open()
      if (list !== '.brief-proven') await page.getByRole('link', { name: 'Nơi nào đã triển khai' }).click()
      const late = page
        .locator(`${list} > li`, { hasText: 'Lào Cai' })
        .getByRole('link', { name: /quá hạn$/ })
      const [tasks] = (await late.innerText()).split(' ')
      await late.click()
      await page
        .locator('.column')
        .getByRole('heading', { name: `Quá hạn ${tasks}`, exact: true })
        .waitFor()
      expect(await page.locator('.task-line').count()).toBe(Number(tasks))
    }
  })

  test('a superior gets it as a paper for Word, as of the day that is looked at', async () => {
    await page.goto(`${evening.server.url}/cascade/${evening.directive}?part=brief&day=2026-11-20`)
    const link = page.getByRole('link', { name: 'Tải báo cáo Word (.docx)' })
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(file.suggestedFilename()).toMatch(/^Báo cáo triển khai 34-CT-TW 2026-11-20\.docx$/)
    const text = wordText(new Uint8Array(readFileSync(await file.path())))
    expect(text).toContain('chưa thấy văn bản triển khai: 32/34')
    expect(text).toContain('Lào Cai | 15/KH-UBND')
  })

  test('it goes on one sheet, and on a phone needs no push sideways', async () => {
    await open()
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)
    expect(sheets).toHaveLength(1)
    await page.setViewportSize({ width: 360, height: 740 })
    try {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    } finally {
      await page.setViewportSize(LAPTOP)
    }
  })

  test('what is not known yet is not told as nothing', async () => {
    let answer = (): void => {}
    const held = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Tasks(')) await held
      if (route.request().postData()?.includes('query BriefPapers(')) await route.abort()
      else await route.continue()
    })
    await open()
    await page.locator('.brief').getByText('Đang tải…').waitFor()
    await page.locator('.brief').getByText('Máy chủ không trả lời.').waitFor()
    answer()
    await page.locator('.brief-late > li').first().waitFor()
    await page.unroute('**/graphql')
  })

  test('of a paper of a province it lists the papers that carry it out', async () => {
    const { document } = await evening.server.data('{ document(symbol: "15/KH-UBND") { id } }')
    await page.goto(`${evening.server.url}/cascade/${document.id}?part=brief`)
    await page.getByRole('heading', { name: 'Văn bản triển khai: 0' }).waitFor()
  })

  test.each([
    ['tóm tắt chỉ thị 34 để họp', 'Một trang để họp: Chỉ thị 34-CT/TW'],
    [
      'vì sao 15/KH-UBND thuộc chỉ thị 34',
      'Vì sao Kế hoạch 15/KH-UBND thuộc chuỗi triển khai Chỉ thị 34-CT/TW',
    ],
    ['chỉ thị 34 xã Tú Lệ', /^Tú Lệ \(Xã · .*\) đã triển khai Chỉ thị 34-CT\/TW chưa\?$/],
    ['văn bản ban hành ngày 10/9/2024', 'Văn bản ngày 10/09/2024: 2 văn bản'],
    ['cách nạp văn bản', 'Nạp văn bản: thả tệp vào, hoặc dán chữ'],
  ])('what is asked in these words is offered: %s', async (question, name) => {
    await page.goto(evening.server.url)
    await searchField(page).fill(question)
    await page.getByRole('option', { name }).first().waitFor()
  })

  test('a question asks for the provinces of a map once', async () => {
    await page.goto(evening.server.url)
    await page.waitForLoadState('networkidle')
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '')
    })
    await searchField(page).fill('chỉ thị 34 Lạng Sơn')
    await page.getByRole('option', { name: 'Lạng Sơn đã triển khai Chỉ thị 34-CT/TW chưa?' }).waitFor()
    expect(asked.filter((one) => one.includes('query Provinces'))).toHaveLength(2)
  })
})
