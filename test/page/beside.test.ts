import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { LAPTOP, searchField, spendEvening } from '../support/evening.js'
import { provincialPlan } from '../support/papers.js'

const OTHER = 'Chỉ thị số 39-CT/TW ngày 30/10/2024 của Ban Bí thư'
const PLANS = {
  'one.txt': provincialPlan({ province: 'Sơn La' }),
  'both.txt': provincialPlan({ province: 'Cao Bằng', number: '16' }),
  'both-too.txt': provincialPlan({ province: 'Cao Bằng', number: '17', date: '2025-01-10', cites: OTHER }),
  'other.txt': provincialPlan({ province: 'Nghệ An', number: '18', date: '2025-01-20', cites: OTHER }),
}

describeWithChromium('two directives beside each other', () => {
  let url: string
  let page: Page
  let directive: string

  spendEvening(
    (evening) => {
      url = evening.server.url
      ;({ page, directive } = evening)
    },
    { papers: PLANS },
  )

  const rows = () => page.locator('.beside-table tbody tr')
  const open = async (): Promise<void> => {
    await page.goto(`${url}/cascade/${directive}?part=coverage`)
    const field = page.getByRole('combobox', { name: 'Đặt cạnh văn bản' })
    await field.fill('39-CT/TW')
    await page.locator('.found-list').getByRole('option').first().waitFor()
    await field.press('Enter')
    await rows().first().waitFor()
  }

  test('which provinces have acted upon both, upon one, upon none; those that have first', async () => {
    await open()
    const shown = page.getByRole('group', { name: 'Hiện' }).getByRole('link')
    expect(await shown.allInnerTexts()).toEqual([
      'Tất cả 34',
      'Đã có cả hai 1',
      'Chỉ có Chỉ thị 34-CT/TW 1',
      'Chỉ có Chỉ thị 39-CT/TW 1',
      'Chưa thấy văn bản nào 31',
    ])
    expect((await rows().locator('th').allInnerTexts()).slice(0, 3)).toEqual([
      'Cao Bằng',
      'Sơn La',
      'Nghệ An',
    ])
    expect(await rows().nth(1).locator('td').allInnerTexts()).toEqual([
      expect.stringMatching(/^15\/KH-UBND 10\/09\/2024/),
      'chưa thấy văn bản',
    ])
  })

  test('those of one kind are taken along, and stand in the address', async () => {
    await open()
    await page.getByRole('link', { name: 'Chỉ có Chỉ thị 39-CT/TW' }).click()
    await page.reload()
    await rows().first().waitFor()
    expect(await rows().locator('th').allInnerTexts()).toEqual(['Nghệ An'])
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải bảng này (.csv)' }).click()
    expect(readFileSync((await (await file).path())!, 'utf8').split('\r\n')).toEqual([
      '\uFEFF"STT","Tỉnh, thành phố","Chỉ thị 34-CT/TW","Chỉ thị 39-CT/TW"',
      '1,"Nghệ An","chưa thấy văn bản","Kế hoạch 18/KH-UBND, 20/01/2025, UBND tỉnh Nghệ An"',
      '',
    ])
    await page.getByRole('button', { name: 'Bỏ văn bản bên cạnh' }).click()
    await page.locator('.coverage-units').waitFor()
  })

  test('who asks for both in words is led there', async () => {
    await page.goto(url)
    // cspell:disable-next-line
    await searchField(page).fill('tinh nao da trien khai chi thi 34 va chi thi 39')
    await page
      .getByRole('option', { name: 'Chỉ thị 34-CT/TW và Chỉ thị 39-CT/TW: tỉnh nào đã có văn bản' })
      .click()
    await page.getByRole('heading', { name: /^Chỉ thị 34-CT\/TW và Chỉ thị 39-CT\/TW/ }).waitFor()
  })

  test('on a telephone the table has room', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open()
    expect(
      await page.evaluate(
        "[document.documentElement, document.querySelector('.wide')].every((one) => one.scrollWidth <= one.clientWidth)",
      ),
    ).toBe(true)
    await page.setViewportSize(LAPTOP)
  })
})
