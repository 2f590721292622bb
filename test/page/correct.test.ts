import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright-core'
import { provincialPlan } from '../support/papers.js'
import { startTestServer, type TestServer } from '../support/server.js'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`no Chromium at ${executablePath}: the page is not tested here`)
const describeWithChromium = hasChromium ? describe : describe.skip

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const runAxe = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`
const isWiderThanWindow = 'document.documentElement.scrollWidth > innerWidth'

const PATIENCE = 120_000
const RIGHT = 'Phát triển nhà ở xã hội cho công nhân'

describeWithChromium('editors put right what was read', () => {
  let server: TestServer
  /** The same database, as another editor sees it. */
  let other: TestServer
  let browser: Browser
  let page: Page
  let id: string

  beforeAll(async () => {
    server = await startTestServer({ access: { localUser: 'Lan' } })
    other = await server.again({ access: { localUser: 'Bình' } })
    await server.data(
      'mutation ($text: String!) { ingestText(fileName: "plan.txt", mediaType: "text/plain", text: $text) { outcome } }',
      { text: provincialPlan({ province: 'Bến Tre' }) },
    )
    const { documents } = await server.data('{ documents(filter: { type: KE_HOACH }) { nodes { id } } }')
    id = documents.nodes[0].id
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    })
    page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 390, height: 844 } })
    page.setDefaultTimeout(PATIENCE)
  })

  afterAll(async () => {
    await browser?.close()
    await other?.stop()
    await server?.stop()
  })

  const correctTitle = async (tab: Page, title: string) => {
    await tab.getByRole('button', { name: 'Đính chính', exact: false }).first().click()
    const form = tab.getByRole('form', { name: 'Đính chính thông tin văn bản' })
    await form.getByRole('textbox', { name: 'trích yếu' }).fill(title)
    await form.getByRole('button', { name: 'Ghi đính chính' }).click()
    return form
  }

  test('a title: it is marked with what was read; another editor is told, and may go on; it is taken back', async () => {
    await page.goto(`${server.url}/paper/${id}`)
    await page.getByRole('button', { name: 'Đính chính' }).click()
    await page.evaluate(axe)
    expect(await page.evaluate(runAxe)).toEqual([])
    expect(await page.evaluate(isWiderThanWindow)).toBe(false)
    await page.getByRole('button', { name: 'Bỏ', exact: true }).click()

    const tab = await browser.newPage({ locale: 'vi-VN' })
    tab.setDefaultTimeout(PATIENCE)
    await tab.goto(`${other.url}/paper/${id}`)
    await tab.getByRole('button', { name: 'Đính chính' }).waitFor()

    await correctTitle(page, RIGHT)
    await page.locator('.paper-about', { hasText: RIGHT }).waitFor()
    await page.getByText('máy đọc: Phát triển nhà ở cho người thu nhập thấp').waitFor()

    const form = await correctTitle(tab, 'Phát triển nhà ở')
    const told = await form.getByRole('alert').innerText()
    expect(told).toMatch(new RegExp(`^Lan đã sửa chỗ này lúc [^]*sửa thành: ${RIGHT}`))
    await form.getByRole('button', { name: 'Vẫn sửa' }).click()
    await tab.locator('.paper-about', { hasText: /^Phát triển nhà ở$/ }).waitFor()
    await tab.close()

    await page.goto(`${server.url}/paper/${id}?part=corrections`)
    const lines = page.locator('.correction')
    await lines.filter({ hasText: 'Bình' }).getByRole('button', { name: 'Rút lại' }).click()
    await page.locator('.paper-about', { hasText: RIGHT }).waitFor()
    await lines.filter({ hasText: 'Lan' }).last().getByRole('button', { name: 'Rút lại' }).click()
    await page.locator('.paper-about', { hasText: 'người thu nhập thấp' }).waitFor()
    expect(await page.locator('.by-person').count()).toBe(0)
    await page.goto(`${server.url}/desk?part=corrections`)
    await lines.nth(1).waitFor()
    expect(await lines.filter({ hasText: 'Lan rút lại' }).count()).toBe(2)
  })

  test('who leads a task', async () => {
    await page.goto(`${server.url}/paper/${id}?part=tasks`)
    const task = page.locator('.virtual-list > li').first()
    await task.getByRole('button', { name: 'Đính chính' }).click()
    const form = page.getByRole('form', { name: 'Đính chính nhiệm vụ' })
    await form.getByRole('combobox', { name: 'Chủ trì 1' }).fill('Sở Nội vụ tỉnh Bến Tre')
    expect(await page.evaluate(isWiderThanWindow)).toBe(false)
    await form.getByRole('button', { name: 'Ghi đính chính' }).click()
    await form.waitFor({ state: 'detached' })
    await task.getByRole('link', { name: 'Sở Nội vụ tỉnh Bến Tre' }).waitFor()
    const { document } = await server.data(
      `{ document(id: "${id}") { tasks { nodes { leads { asPrinted } coordinating { asPrinted } } } } }`,
    )
    expect(document.tasks.nodes[0]).toEqual({
      leads: [{ asPrinted: 'Sở Nội vụ tỉnh Bến Tre' }],
      coordinating: [{ asPrinted: 'Sở Tài chính' }],
    })
  })
})
