import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeWithChromium, until } from '../support/browser.js'
import { spendEvening } from '../support/evening.js'
import { idOf } from '../support/held-papers.js'
import { provincialDirective, provincialPlan, undatedCitation } from '../support/papers.js'
import type { TestServer } from '../support/server.js'

/** Two directives of one number, of two terms; a plan that names one of them without its day. */
const PAPERS = {
  'one.txt': provincialDirective({ province: 'Bắc Giang', date: '2018-06-02' }),
  'other.txt': provincialDirective({ province: 'Bắc Giang', date: '2023-06-02' }),
  'plan.txt': undatedCitation('Bắc Giang'),
  'sure.txt': provincialPlan({ province: 'Bắc Giang', number: '41' }),
}

describeWithChromium('what a paper points to unsurely is decided on its own screen', () => {
  let server: TestServer
  let page: Page

  spendEvening(
    (one) => {
      ;({ server, page } = one)
    },
    { papers: PAPERS },
  )

  const undecided = () => page.locator('details.undecided')
  const open = async (symbol: string): Promise<void> => {
    await page.goto(`${server.url}/paper/${await idOf(server, symbol)}`)
    await page.locator('.paper-text .piece').first().waitFor()
    await page.waitForLoadState('networkidle')
  }
  /** The days of the papers that the plan points to. */
  const pointedTo = async (): Promise<(string | null)[]> => {
    const { document } = await server.data(
      `{ document(id: "${await idOf(server, '40/KH-UBND')}") { relations(direction: UP) { nodes { review to { issuedOn { value } } } } } }`,
    )
    return document.relations.nodes.map(
      ({ review, to }: any) => `${review} ${to.issuedOn?.value ?? 'without a day'}`,
    )
  }

  test('of two papers of one number the one that is meant is chosen there, and that is taken back there', async () => {
    await open('40/KH-UBND')
    await undecided().getByText('Chưa chắc: 1 quan hệ cần người quyết định').click()
    const candidates = undecided().locator('.undecided-candidate')
    await candidates.nth(1).waitFor()
    expect(await candidates.allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('02/06/2018'), expect.stringContaining('02/06/2023')]),
    )
    const before = await pointedTo()
    await candidates.filter({ hasText: '02/06/2023' }).getByRole('button', { name: 'Là văn bản này' }).click()
    await page.getByText(/^Đã ghi: Là văn bản này – Chỉ thị 26-CT\/TU/).waitFor()
    await undecided().waitFor({ state: 'detached' })
    expect(await pointedTo()).toEqual(['UNREVIEWED 2023-06-02'])
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await undecided().waitFor()
    expect(await pointedTo()).toEqual(before)
  })

  test('that there is no such relation is said there, and taken back', async () => {
    await open('40/KH-UBND')
    await undecided().locator('summary').click()
    await undecided().getByRole('button', { name: 'Không có quan hệ này' }).click()
    await undecided().waitFor({ state: 'detached' })
    expect(await pointedTo()).toEqual(['REJECTED without a day'])
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await undecided().waitFor()
    expect(await pointedTo()).toEqual(['UNREVIEWED without a day'])
  })

  test('who decides otherwise than somebody else meanwhile is told, there and on the desk, and may leave it so or go on', async () => {
    const decideElsewhere = async (decision: string): Promise<void> => {
      const { document } = await server.data(
        `{ document(id: "${await idOf(server, '40/KH-UBND')}") { relations(direction: UP) { nodes { id } } } }`,
      )
      const { id } = document.relations.nodes[0]
      await server.data(
        `mutation { reviewRelation(id: "${id}", decision: ${decision}, note: "đã hỏi") { id } }`,
      )
    }
    await open('40/KH-UBND')
    await undecided().locator('summary').click()
    await decideElsewhere('CONFIRMED')
    await undecided().getByRole('button', { name: 'Không có quan hệ này' }).click()
    await page
      .getByRole('alert')
      .filter({ hasText: /vừa được quyết định khác.*Xác nhận.*đã hỏi/ })
      .waitFor()
    expect(await pointedTo()).toEqual(['CONFIRMED without a day'])
    await page.getByRole('button', { name: 'Giữ quyết định đã có' }).click()
    await undecided().waitFor({ state: 'detached' })
    expect(await page.getByRole('alert').count()).toBe(0)
    // whoever has no mouse is not sent back to the top
    await until(page, 'document.activeElement !== document.body')

    await decideElsewhere('UNREVIEWED')
    await page.goto(`${server.url}/desk?sure=100`)
    const lying = page.locator('.sides', { hasText: '40/KH-UBND' })
    await lying.waitFor()
    await decideElsewhere('CONFIRMED')
    await page.getByRole('textbox', { name: 'Ghi chú' }).fill('nhầm năm')
    await page.getByRole('button', { name: 'Sai' }).click()
    await page.getByRole('button', { name: 'Vẫn ghi: Bác bỏ' }).click()
    await page.getByText(/^Đã ghi: Bác bỏ – 40\/KH-UBND/).waitFor()
    await until(page, 'document.activeElement !== document.body')
    expect(await pointedTo()).toEqual(['REJECTED without a day'])
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await lying.waitFor()
    expect(await pointedTo()).toEqual(['UNREVIEWED without a day'])
  })

  test('that there is nothing odd is said on the paper, which tells it from then on, and taken back there', async () => {
    const odd = page.locator('main li', { hasText: 'Viện dẫn phù hợp với nhiều văn bản' })
    const part = (name: string) => odd.getByRole('button', { name, exact: true })
    await page.goto(`${server.url}/paper/${await idOf(server, '40/KH-UBND')}?part=anomalies`)
    await part('Không có gì lạ').click()
    await part('Rút lại quyết định').waitFor()
    await odd.getByText('Không có gì lạ').waitFor()
    expect(await part('Đúng là bất thường').count()).toBe(0)
    const { anomalies } = await server.data('{ anomalies(review: REJECTED) { totalCount } }')
    expect(anomalies.totalCount).toBe(1)
    await part('Rút lại quyết định').click()
    await part('Đúng là bất thường').waitFor()
  })

  test('of a paper that points surely nothing is asked', async () => {
    await open('41/KH-UBND')
    expect(await undecided().count()).toBe(0)
  })
})
