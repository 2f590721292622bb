import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { searchField, spendEvening } from '../support/evening.js'
import { idOf } from '../support/held-papers.js'
import type { TestServer } from '../support/server.js'

describeWithChromium('what an editor has decided about a relation', () => {
  let server: TestServer
  let page: Page
  let id: string

  spendEvening(async (one) => {
    ;({ server, page } = one)
    id = await idOf(server, '15/KH-UBND')
  })

  const reviewOf = async (): Promise<string> =>
    (await server.data(`{ document(id: "${id}") { relations(direction: UP) { nodes { review } } } }`))
      .document.relations.nodes[0].review
  const relation = async (): Promise<string> =>
    (await server.data(`{ document(id: "${id}") { relations(direction: UP) { nodes { id } } } }`)).document
      .relations.nodes[0].id
  const rows = () => page.locator('.virtual-list > li')
  const press = (name: string) => rows().getByRole('button', { name, exact: true }).click()

  test('a relation is confirmed where its proof stands, and that is taken back', async () => {
    await page.goto(`${server.url}/paper/${id}?part=relations`)
    await press('Xác nhận quan hệ')
    await rows().getByText('Xác nhận', { exact: true }).waitFor()
    expect(await reviewOf()).toBe('CONFIRMED')
    await press('Rút lại quyết định')
    await rows().getByRole('button', { name: 'Xác nhận quan hệ' }).waitFor()
    expect(await reviewOf()).toBe('UNREVIEWED')
  })

  test('one that was rejected is told to count nowhere, by whom and why', async () => {
    await press('Không có quan hệ này')
    const form = page.getByRole('form', { name: 'Bác bỏ quan hệ' })
    await form.getByRole('textbox', { name: 'Lý do' }).fill('chỉ nhắc tới')
    // somebody says otherwise meanwhile: that is told, and what was written stays
    await server.data(`mutation { reviewRelation(id: "${await relation()}", decision: CONFIRMED) { id } }`)
    await form.getByRole('button', { name: 'Bác bỏ', exact: true }).click()
    await form.getByRole('button', { name: 'Vẫn ghi: Bác bỏ' }).click()
    await page.getByText('1 quan hệ, trong đó 1 đã bị bác bỏ, không tính ở đâu cả').waitFor()
    await rows().getByText('chỉ nhắc tới').waitFor()
    // nor does the text call it one that counts
    await page.goto(`${server.url}/paper/${id}`)
    await page.getByText('(đã bị bác bỏ, không tính)').first().waitFor()
  })

  test('it is found again on the desk, also by asking for it, and taken back there', async () => {
    await page.goto(server.url)
    await searchField(page).fill('quan hệ đã bác bỏ')
    await page.getByRole('option', { name: 'Rà soát: những gì đã thẩm định' }).click()
    await page.waitForURL('**/desk?part=decisions')
    const decided = page.getByRole('main').getByRole('listitem').filter({ hasText: 'chỉ nhắc tới' })
    await decided.getByRole('link', { name: '15/KH-UBND' }).waitFor()
    // of earlier decisions about the same none is taken back
    expect(await page.getByRole('button', { name: 'Rút lại quyết định' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Rút lại quyết định' }).click()
    // an earlier decision that was taken back is told there already
    await page.getByRole('button', { name: 'Rút lại quyết định' }).waitFor({ state: 'detached' })
    expect(await reviewOf()).toBe('UNREVIEWED')
  })

  test('who puts a relation right that was rejected meanwhile is told, and so is who rejects one that was put right', async () => {
    await page.goto(`${server.url}/paper/${id}?part=relations`)
    const first = await relation()
    await press('Đính chính')
    const right = page.getByRole('form', { name: 'Đính chính quan hệ' })
    await right.getByRole('combobox', { name: 'Loại quan hệ' }).selectOption('CITES')
    await right.getByRole('textbox', { name: 'Lý do' }).fill('chỉ là căn cứ')
    await server.data(
      `mutation { reviewRelation(id: "${first}", decision: REJECTED, note: "nhầm số") { id } }`,
    )
    await right.getByRole('button', { name: 'Ghi đính chính' }).click()
    await right.getByRole('alert').getByText('nhầm số').waitFor()
    expect(await right.getByRole('textbox', { name: 'Lý do' }).inputValue()).toBe('chỉ là căn cứ')
    await right.getByRole('button', { name: 'Vẫn sửa' }).click()
    await right.waitFor({ state: 'detached' })
    const second = await relation()
    expect(second).not.toBe(first)

    await press('Không có quan hệ này')
    const none = page.getByRole('form', { name: 'Bác bỏ quan hệ' })
    await none.getByRole('textbox', { name: 'Lý do' }).fill('không nhắc tới')
    await server.data(`mutation { correctRelation(id: "${second}", kind: LEGAL_BASIS) { id } }`)
    await none.getByRole('button', { name: 'Bác bỏ', exact: true }).click()
    await none.getByText(/đã sửa chỗ này|được sửa bằng tên của bạn/).waitFor()
    await none.getByRole('button', { name: 'Vẫn ghi: Bác bỏ' }).click()
    await rows().getByText('không nhắc tới').waitFor()
    expect(await reviewOf()).toBe('REJECTED')
  })
})
