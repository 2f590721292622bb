import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { searchField, spendEvening } from '../support/evening.js'
import { put } from '../support/held-papers.js'
import { provincialPlan } from '../support/papers.js'
import type { TestServer } from '../support/server.js'

describeWithChromium('an officer whose colleagues add papers meanwhile', () => {
  let server: TestServer
  let page: Page
  let directive: string

  spendEvening((evening) => {
    ;({ server, page, directive } = evening)
  })

  test('the numbers above the parts of a screen agree with the part that is shown', async () => {
    await page.goto(`${server.url}/cascade/${directive}?part=reckoning`)
    const acted = page.locator('a.figure', { hasText: 'trên 34 tỉnh, thành phố đã có văn bản' })
    await acted.filter({ hasText: /^2\D/ }).waitFor()
    await put(server, 'hanoi.txt', provincialPlan({ province: 'Lạng Sơn', number: '44' }))
    await page.getByRole('link', { name: 'Nơi nào đã triển khai' }).click()
    await page.getByText('3 trên 34 đơn vị đã có văn bản').waitFor()
    await acted.filter({ hasText: /^3\D/ }).waitFor()
    // by the keys of the browser, too
    await put(server, 'later.txt', provincialPlan({ province: 'Sơn La', number: '45' }))
    await page.goBack()
    await acted.filter({ hasText: /^4\D/ }).waitFor()
  })

  test.each([
    ['hà nội đã triển khai chỉ thị 34 chưa', /^Hà Nội đã triển khai Chỉ thị 34-CT\/TW chưa\?$/],
    [
      'huyện trấn yên đã triển khai chỉ thị 34 chưa',
      /^Trấn Yên \(Huyện · Yên Bái · .*Chỉ thị 34-CT\/TW chưa\?$/,
    ],
    // cspell:disable-next-line
    ['qua han sxd yen bai', /^Nhiệm vụ quá hạn: Sở Xây dựng tỉnh Yên Bái$/],
    ['hà nam quá hạn', /^Nhiệm vụ quá hạn: Hà Nam \(Tỉnh/],
    // with no word of tasks or papers what is due is meant
    ['yên bái tuần này', /^Nhiệm vụ đến hạn tuần này: Yên Bái$/],
  ])('%s', async (question, list) => {
    await page.goto(server.url)
    await searchField(page).fill(question)
    expect(
      await page
        .getByRole('option')
        .first()
        .and(page.getByRole('option', { name: list }))
        .innerText(),
    ).not.toBe('')
  })

  test('of a district its papers in the cascade are shown', async () => {
    await page.goto(server.url)
    await searchField(page).fill('huyện trấn yên đã triển khai chỉ thị 34 chưa')
    await page.getByRole('option', { name: /^Trấn Yên \(Huyện/ }).click()
    await page.getByText('Không có văn bản nào khớp bộ lọc.').waitFor()
    expect(new URL(page.url()).searchParams.get('place')).toMatch(/^2024:/)
  })
})
