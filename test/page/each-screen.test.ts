import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { searchField, spendEvening } from '../support/evening.js'
import type { TestServer } from '../support/server.js'

/** The screens, each once, with what it is there for; what officers do with them is tried by the other suites of the page. */
describeWithChromium('each screen', () => {
  let server: TestServer
  let page: Page
  let directive: string
  const faults: string[] = []

  spendEvening((evening) => {
    ;({ server, page, directive } = evening)
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) faults.push(request.url())
    })
  })

  test('the first one finds a directive, whose cascade has the plans of both provinces', async () => {
    await page.goto(server.url)
    await searchField(page).fill('chi thi 34')
    await page
      .getByRole('option', { name: /34-CT\/TW/ })
      .first()
      .waitFor()
    await page.goto(`${server.url}/cascade/${directive}`)
    for (const plan of ['15/KH-UBND', '16/KH-UBND'])
      await page
        .getByRole('link', { name: new RegExp(plan) })
        .first()
        .waitFor()
  })

  test.each([
    ['', '.twig', /quá hạn$/],
    ['?as=table', '[data-index]', /^\d+$/],
  ])('what is late of a paper is one press away in the cascade%s', async (how, rows, name) => {
    await page.goto(`${server.url}/cascade/${directive}${how}`)
    const late = page.locator(rows, { hasText: '15/KH-UBND' }).getByRole('link', { name }).last()
    const number = parseInt(await late.innerText())
    await late.click()
    await page.waitForURL('**/tasks?document=*&state=OVERDUE')
    await page
      .locator('.task-line')
      .nth(number - 1)
      .waitFor()
    expect(await page.locator('.task-line').count()).toBe(number)
  })

  test('who has acted, of all provinces', async () => {
    await page.goto(`${server.url}/cascade/${directive}?part=coverage`)
    await page.locator('.coverage-units').getByText('Yên Bái').first().waitFor()
  })

  test('a paper stands with its text, and a task with who leads it', async () => {
    await page.goto(`${server.url}/cascade/${directive}`)
    await page
      .getByRole('link', { name: /15\/KH-UBND/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Toàn văn' }).waitFor()
    await page.goto(`${server.url}/tasks`)
    await page.getByText('Sở Xây dựng').first().waitFor()
  })

  test.each([1366, 683])('? tells which keys there are, wherever one stands (%p)', async (width) => {
    await page.setViewportSize({ width, height: 768 })
    await page.goto(`${server.url}/tasks`)
    await page.getByText('Sở Xây dựng').first().waitFor()
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Phím tắt' })
    await keys.getByText('mở bảng phím này').waitFor()
    await page.keyboard.press('Enter')
    await keys.waitFor({ state: 'hidden' })
    // a question mark that is typed is one
    await searchField(page).fill('quá hạn')
    await page.keyboard.press('?')
    expect(await keys.isVisible()).toBe(false)
  })

  test('each number of the first one leads to what it counts', async () => {
    // the fields by which bodies are narrowed are folded on a narrow screen
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.goto(server.url)
    const held = page.locator('.home-holds')
    await held.getByRole('link', { name: /^[\d.]+ văn bản$/ }).waitFor()
    await held.getByRole('link', { name: /^[\d.]+ nhiệm vụ$/ }).click()
    await page.getByRole('heading', { name: 'Nhiệm vụ', exact: true }).waitFor()
    await page.goto(server.url)
    await held.getByRole('link', { name: /^[\d.]+ cơ quan$/ }).click()
    await page.getByLabel('Tên cơ quan').fill('so xay dung')
    await page.getByLabel('Tên cơ quan').press('Enter')
    await page
      .getByRole('link', { name: /^Sở Xây dựng/ })
      .first()
      .click()
    await page.getByRole('heading', { name: /^Sở Xây dựng/ }).waitFor()
  })

  test('the tasks of a department without its province are those of each province', async () => {
    await page.goto(`${server.url}/tasks?as=bodies`)
    await page.locator('.tallies tbody tr').nth(2).waitFor()
    const all = await page.locator('.tallies tbody tr').count()
    await page.goto(`${server.url}/search?q=nhiệm vụ của sở xây dựng`)
    await page.getByRole('link', { name: 'Nhiệm vụ theo cơ quan: mọi “sở xây dựng”' }).click()
    await page.getByText(/^\d+ cơ quan chủ trì có tên “sở xây dựng”/).waitFor()
    const shown = await page.locator('.tallies tbody th').allInnerTexts()
    expect(shown.filter((name) => !/^Sở Xây dựng /.test(name))).toEqual([])
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThan(all)
    await page.getByLabel('Tên cơ quan', { exact: true }).last().fill('không có ai')
    await page.keyboard.press('Enter')
    await page.getByText('Không cơ quan nào tên có “không có ai”').waitFor()
  })

  test('none has a fault of a script or asks another server', () => expect(faults).toEqual([]))
})
