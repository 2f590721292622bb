import { expect, test } from '@jest/globals'
import type { Page, Route } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { spendEvening } from '../support/evening.js'
import { idOf } from '../support/held-papers.js'
import type { TestServer } from '../support/server.js'

const RIGHT = 'Phát triển nhà ở cho công nhân'

describeWithChromium('what an editor has sent', () => {
  let server: TestServer
  let page: Page
  let id: string
  /** Those that change something and are not answered before `answer`. */
  let held: Route[] = []

  const isChange = (route: Route): boolean => (route.request().postData() ?? '').includes('mutation')
  const answer = async (how: 'continue' | 'abort'): Promise<void> => {
    for (const route of held.splice(0)) await route[how]()
  }
  const acts = () => page.locator('.frame-acts')
  const send = async (title: string): Promise<void> => {
    await page.goto(`${server.url}/paper/${id}`)
    await page.getByRole('button', { name: 'Đính chính' }).first().click()
    const form = page.getByRole('form', { name: 'Đính chính thông tin văn bản' })
    await form.getByRole('textbox', { name: 'trích yếu' }).fill(title)
    await form.getByRole('button', { name: 'Ghi đính chính' }).click()
  }

  spendEvening(async (one) => {
    ;({ server, page } = one)
    id = await idOf(server, '15/KH-UBND')
    await page.route('**/graphql', (route) => (isChange(route) ? void held.push(route) : route.continue()))
  })

  test('is told while it is on its way; who leaves the page is asked first, and stays with what was written', async () => {
    await send(RIGHT)
    await acts().getByText('Đang ghi: Đính chính thông tin văn bản').waitFor()
    const asked = page.waitForEvent('dialog')
    await page.evaluate('setTimeout(() => location.reload())')
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await answer('abort')
    // once the server answers again that is told where it was written
    await page.getByRole('form').getByRole('status').getByText('Máy chủ đã trả lời trở lại.').waitFor()
    expect(await page.getByRole('textbox', { name: 'trích yếu' }).inputValue()).toBe(RIGHT)
    expect(await acts().innerText()).toBe('')
  })

  test('and was not recorded is told on another screen, and is sent again from there as it was written', async () => {
    await send(RIGHT)
    await acts().getByText('Đang ghi').waitFor()
    await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).first().click()
    await page.getByRole('heading', { name: 'Nhiệm vụ' }).first().waitFor()
    await answer('abort')
    await acts().getByText('Chưa ghi được: Đính chính thông tin văn bản').waitFor()
    await acts().getByRole('button', { name: 'Gửi lại' }).click()
    await acts().getByText('Đang ghi').waitFor()
    await answer('continue')
    await acts().locator('p').first().waitFor({ state: 'detached' })
    const { document } = await server.data(`{ document(id: "${id}") { title } }`)
    expect(document.title).toBe(RIGHT)
    // who has gone on is not led back
    expect(new URL(page.url()).pathname).toBe('/tasks')
  })

  test('and was not recorded leads back to where it was said, and is given up by a press', async () => {
    await send('Phát triển nhà ở cho sinh viên')
    await acts().getByText('Đang ghi').waitFor()
    await page.getByRole('link', { name: 'Trang đầu' }).click()
    await answer('abort')
    await acts().getByRole('link', { name: 'Về chỗ ấy' }).click()
    expect(new URL(page.url()).pathname).toBe(`/paper/${id}`)
    await acts().getByRole('button', { name: 'Bỏ, không ghi' }).click()
    expect(await acts().innerText()).toBe('')
    expect(held).toEqual([])
  })
})
