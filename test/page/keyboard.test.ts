import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeWithChromium, until } from '../support/browser.js'
import { spendEvening } from '../support/evening.js'
import { idOf } from '../support/held-papers.js'
import type { TestServer } from '../support/server.js'

describeWithChromium('an editor without a mouse', () => {
  let server: TestServer
  let page: Page
  let directive: string

  spendEvening((evening) => {
    ;({ server, page, directive } = evening)
  })

  const open = (path: string) => page.goto(server.url + path)
  const press = async (button: string): Promise<void> => {
    await page.getByRole('button', { name: button, exact: true }).first().focus()
    await page.keyboard.press('Enter')
  }

  test('a form takes the focus where it opens, and gives it back where it is left', async () => {
    await open(`/paper/${await idOf(server, '15/KH-UBND')}?part=tasks`)
    await press('Đính chính')
    await page.locator('form:focus[aria-label="Đính chính nhiệm vụ"]').waitFor()
    await page.keyboard.press('Tab')
    await page.locator('form textarea:focus').waitFor()
    await press('Bỏ')
    await page.locator('.correction-acts button:focus', { hasText: 'Đính chính' }).waitFor()
    // of several buttons the one that was pressed
    await press('Không phải nhiệm vụ')
    await page.locator('form:focus[aria-label="Bỏ nhiệm vụ đọc nhầm"]').waitFor()
    await press('Bỏ')
    await page.locator('.correction-acts button:focus', { hasText: 'Không phải nhiệm vụ' }).waitFor()
    await press('Báo cáo tiến độ')
    await page.locator('form:focus[aria-label="Báo cáo tiến độ"]').waitFor()
    await press('Bỏ')
    await page.locator('button:focus', { hasText: 'Báo cáo tiến độ' }).waitFor()
  })

  test('a day that is written in place of another is sent by Enter', async () => {
    await open(`/paper/${await idOf(server, '15/KH-UBND')}?part=tasks`)
    await press('Đính chính')
    const day = page.getByRole('textbox', { name: 'Thời hạn 1' })
    await day.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('31/12/26')
    await page.keyboard.press('Enter')
    await page.locator('form').filter({ hasText: 'Ghi đính chính' }).waitFor({ state: 'detached' })
    await page.locator('.task', { hasText: '31/12/2026' }).or(page.getByText('31/12/2026')).first().waitFor()
    await until(page, 'document.activeElement !== document.body')
  })

  test('the field of a day keeps the focus, says the day in full and is emptied from elsewhere', async () => {
    await open('/tasks')
    const from = page.getByRole('textbox', { name: /^Hạn từ/ })
    await from.focus()
    await page.keyboard.type('1/6/24')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('from') === '2024-06-01')
    expect(await from.and(page.locator(':focus')).inputValue()).toBe('01/06/2024')
    // a day that is none stays as it was typed
    await page.keyboard.press('Control+a')
    await page.keyboard.type('31/6/24')
    await page.keyboard.press('Enter')
    expect(await from.and(page.locator(':focus:invalid')).inputValue()).toBe('31/6/24')
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()
    await page.waitForURL((url) => !url.searchParams.has('from'))
    expect(await from.inputValue()).toBe('')
  })

  test('what a press has made of a list is told', async () => {
    await open(`/cascade/${directive}?part=coverage`)
    await page.getByRole('link', { name: 'Chưa thấy văn bản 32' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Các đơn vị chưa thấy văn bản: 32' }).waitFor()
    await open('/tasks')
    await page
      .getByRole('status')
      .filter({ hasText: /^Quá hạn: \d+, / })
      .waitFor()
    await page.getByRole('link', { name: /^Quá hạn \d/ }).focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .filter({ hasText: /^Quá hạn: \d+$/ })
      .waitFor()
  })

  test.each([
    ['part=coverage', '.unit-down button, .why, .counted'],
    ['part=reckoning', '.counted'],
    ['part=brief', '.why'],
    ['as=table', 'td button'],
  ])('what each row has bears the name of its row: %s', async (set, those) => {
    await open(`/cascade/${directive}?${set}`)
    await page.locator('main').locator(those).nth(1).waitFor()
    const names: string[] = await page.evaluate(
      `[...document.querySelectorAll('main :is(${those})')].map((one) => one.ariaLabel ?? one.textContent)`,
    )
    expect(names.length).toBeGreaterThan(1)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
