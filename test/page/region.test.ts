import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { type Evening, searchField, spendEvening } from '../support/evening.js'
import { put } from '../support/held-papers.js'
import { provincialPlan } from '../support/papers.js'

describeWithChromium(
  'what an officer asks of a region, as of a day, and of papers that were replaced',
  () => {
    let evening: Evening
    let page: Page

    spendEvening((one) => {
      evening = one
      page = one.page
    })

    const main = () => page.getByRole('main')
    const ask = async (question: string, list: RegExp): Promise<void> => {
      await page.goto(evening.server.url)
      await searchField(page).fill(question)
      await page.locator('.search-field').getByRole('option', { name: list }).first().click()
    }

    test('which of its provinces have not acted, on the map and in the list', async () => {
      await ask(
        'tỉnh nào ở đồng bằng sông cửu long chưa triển khai chỉ thị 34',
        /^Tỉnh chưa thấy văn bản, Đồng bằng sông Cửu Long: Chỉ thị 34-CT\/TW$/,
      )
      await main().getByText('Đồng bằng sông Cửu Long: 1 trên 5 đơn vị đã có văn bản').waitFor()
      const units = main().locator('.coverage-units > li')
      expect(await units.locator('b').allInnerTexts()).toEqual(['An Giang', 'Cà Mau', 'Cần Thơ', 'Đồng Tháp'])
      // the files have the whole country
      expect(await main().getByRole('link', { name: 'Bảng .csv' }).count()).toBe(0)
      await main().getByRole('combobox', { name: 'Vùng' }).selectOption('Tây Nguyên')
      await main().getByText('Tây Nguyên: 0 trên 4 đơn vị đã có văn bản').waitFor()
      await page.getByRole('button', { name: '63 tỉnh lúc ban hành' }).click()
      await main().getByText('Tây Nguyên: 0 trên 5 đơn vị đã có văn bản').waitFor()
    })

    test('its tasks, and a table of them', async () => {
      await ask('các tỉnh miền núi phía bắc quá hạn', /^Nhiệm vụ quá hạn, Trung du và miền núi phía Bắc$/)
      await main().getByText('15/KH-UBND').first().waitFor()
      expect(await main().getByText('16/KH-UBND').count()).toBe(0)
      const table = main().getByRole('link', { name: 'Bảng .csv' })
      const lines = await page.request.get(new URL((await table.getAttribute('href'))!, page.url()).href)
      expect(lines.ok()).toBe(true)
      expect(await lines.text()).toContain('15/KH-UBND')
      expect(await lines.text()).not.toContain('16/KH-UBND')
    })

    test('its provinces in the reckoning', async () => {
      await ask('tổng hợp tình hình triển khai chỉ thị 34 miền tây', /^Tổng hợp .*Đồng bằng sông Cửu Long/)
      const rows = main().locator('.reckoning tbody th[scope=row] a')
      await rows.filter({ hasText: 'Vĩnh Long' }).waitFor()
      expect((await rows.allInnerTexts()).toSorted()).toEqual([
        'An Giang',
        'Cà Mau',
        'Cần Thơ',
        'Vĩnh Long',
        'Đồng Tháp',
      ])
    })

    test('how many had acted by a day, and not how many have by now', async () => {
      await ask(
        'tính đến 1/9/2024 bao nhiêu tỉnh đã triển khai chỉ thị 34',
        /^Tỉnh đã có văn bản, tính đến 01\/09\/2024/,
      )
      await main().getByText('0 trên 63 đơn vị đã có văn bản').waitFor()
      await ask(
        'tính đến 30/9/2024 bao nhiêu tỉnh đã triển khai chỉ thị 34',
        /^Tỉnh đã có văn bản, tính đến 30\/09\/2024/,
      )
      await main().getByText('2 trên 63 đơn vị đã có văn bản').waitFor()
      await ask('tính đến 30/9/2024 bến tre đã triển khai chỉ thị 34 chưa', /^Bến Tre đã triển khai/)
      await main().locator('.coverage-units > li.pointed').getByText('đã có văn bản').waitFor()
    })

    test('that a paper which gives a late task was replaced is told where the task is listed', async () => {
      const text = provincialPlan({ province: 'Yên Bái', number: '44', date: '2025-03-10' }).replace(
        'Nơi nhận:',
        '3. Kế hoạch này thay thế Kế hoạch số 15/KH-UBND ngày 10/9/2024 của Ủy ban nhân dân tỉnh Yên Bái.\n\nNơi nhận:',
      )
      await put(evening.server, 'new.txt', text)
      await page.goto(`${evening.server.url}/tasks?state=OVERDUE&text=danh+mục`)
      const mark = main().getByText('văn bản giao việc đã được thay thế bởi Kế hoạch 44/KH-UBND')
      await mark.first().waitFor()
      expect(await mark.count()).toBe(1)
      await page.goto(`${evening.server.url}/tasks?state=OVERDUE&text=danh+mục&day=2025-01-15`)
      await main().getByText('15/KH-UBND').first().waitFor()
      expect(await mark.count()).toBe(0)
    })

    test('so is that it was amended, since its day may be another', async () => {
      const text = provincialPlan({ province: 'Bến Tre', number: '45', date: '2025-03-11' }).replace(
        'Nơi nhận:',
        '3. Kế hoạch này đính chính thời hạn tại Kế hoạch số 16/KH-UBND ngày 10/9/2024 của Ủy ban nhân dân tỉnh Bến Tre.\n\nNơi nhận:',
      )
      await put(evening.server, 'amends.txt', text)
      await page.goto(`${evening.server.url}/tasks?state=OVERDUE&text=danh+mục`)
      await main()
        .getByText('văn bản giao việc đã được sửa đổi, đính chính bởi Kế hoạch 45/KH-UBND')
        .waitFor()
    })

    test('that it was replaced is told before all that amends it, however many papers do', async () => {
      const said = async (number: string, verb: string): Promise<void> => {
        const text = provincialPlan({ province: 'Bến Tre', number, date: '2025-03-12' }).replace(
          'Nơi nhận:',
          `3. Kế hoạch này ${verb} Kế hoạch số 16/KH-UBND ngày 10/9/2024 của Ủy ban nhân dân tỉnh Bến Tre.\n\nNơi nhận:`,
        )
        await put(evening.server, `${number}.txt`, text)
      }
      for (const number of ['46', '47', '48']) await said(number, 'đính chính thời hạn tại')
      await said('49', 'thay thế')
      await page.goto(`${evening.server.url}/tasks?state=OVERDUE&text=danh+mục`)
      await main().getByText('văn bản giao việc đã được thay thế bởi Kế hoạch 49/KH-UBND').waitFor()
    })
  },
)
