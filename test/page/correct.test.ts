import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { PATIENCE, describeWithChromium, launchBrowser, officersPage } from '../support/browser.js'
import { idOf, put } from '../support/held-papers.js'
import { provincialPlan } from '../support/papers.js'
import { startTestServer, type TestServer } from '../support/server.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const runAxe = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`
const isWiderThanWindow = 'document.documentElement.scrollWidth > innerWidth'

const CITING = provincialPlan({ province: 'Bến Tre', number: '60' })
/** A paper that bears the number of another. */
const TWIN = provincialPlan({ province: 'Bến Tre', title: 'Phát triển chợ và siêu thị' })
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
    await put(server, 'plan.txt', provincialPlan({ province: 'Bến Tre' }))
    id = await idOf(server, '15/KH-UBND')
    browser = await launchBrowser()
    page = await officersPage(browser, { viewport: { width: 390, height: 844 } })
  })

  afterAll(async () => {
    await browser?.close()
    await other?.stop()
    await server?.stop()
  })

  /** The symbols of the papers that a paper points to, sorted. */
  const relatedTo = async (from: string): Promise<string[]> => {
    const { document } = await server.data(
      `{ document(id: "${from}") { relations(direction: UP) { nodes { to { symbol } } } } }`,
    )
    return document.relations.nodes.map(({ to }: { to: { symbol: string } }) => to.symbol).sort()
  }

  /** Writes into a field that finds, and takes the first that is found. */
  const choose = async (field: string, words: string): Promise<void> => {
    await page.getByRole('combobox', { name: field }).fill(words)
    await page.getByRole('listbox', { name: field }).getByRole('option').first().click()
  }

  const correctTitle = async (tab: Page, title: string) => {
    await tab.getByRole('button', { name: 'Đính chính', exact: false }).first().click()
    const form = tab.getByRole('form', { name: 'Đính chính thông tin văn bản' })
    await form.getByRole('textbox', { name: 'trích yếu' }).fill(title)
    await form.getByRole('button', { name: 'Ghi đính chính' }).click()
    return form
  }

  test.each([
    ['', 'Đính chính thông tin văn bản', 'Đính chính', 'Ghi đính chính', 'Chưa có gì thay đổi'],
    ['tasks', 'Đính chính nhiệm vụ', 'Đính chính', 'Ghi đính chính', 'Chưa có gì thay đổi'],
    ['tasks', 'Tách thành nhiều nhiệm vụ', 'Tách', 'Tách', 'Mới có một dòng'],
    ['relations', 'Đính chính quan hệ', 'Đính chính', 'Ghi đính chính', 'Chưa có gì thay đổi'],
  ])(
    'a form in which nothing was changed says so in words, without a code: %s %s',
    async (part, name, opener, action, told) => {
      await page.goto(`${server.url}/paper/${id}?part=${part}`)
      const place = part === '' ? page.getByRole('main') : page.locator('.virtual-list > li').first()
      await place
        .getByRole('button', { name: part === '' ? `✎ ${opener}` : opener, exact: true })
        .first()
        .click()
      const form = page.getByRole('form', { name })
      await form.getByRole('button', { name: action, exact: true }).click()
      const said = await form.getByRole('alert').innerText()
      expect(said).toContain(told)
      expect(said).not.toMatch(/Mã lỗi|BAD_USER_INPUT|UNCHANGED/)
      const { document } = await server.data(`{ document(id: "${id}") { corrections { id } } }`)
      expect(document.corrections).toEqual([])
    },
  )

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

    const sent = await correctTitle(page, RIGHT)
    await sent.waitFor({ state: 'hidden' })
    // not what stood before, which is asked anew
    expect(await page.locator('.paper-about').innerText()).toContain(RIGHT)
    await page.getByText('máy đọc: Phát triển nhà ở cho người thu nhập thấp').waitFor()

    const form = await correctTitle(tab, 'Phát triển nhà ở')
    const told = await form.getByRole('alert').innerText()
    expect(told).toMatch(new RegExp(`^Lan đã sửa chỗ này lúc [^]*sửa thành: ${RIGHT}`))
    await form.getByRole('button', { name: 'Giữ như người ấy đã sửa' }).click()
    // what the other has said is there without loading the page anew
    await tab.locator('.paper-about', { hasText: RIGHT }).waitFor()
    const again = await correctTitle(tab, 'Phát triển nhà ở')
    await again.getByRole('button', { name: 'Vẫn sửa' }).click()
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

  test('two windows of one editor: the second is told what the first recorded, keeps that, and loses nothing else that was written', async () => {
    await put(server, 'windows.txt', provincialPlan({ province: 'Yên Bái', number: '63' }))
    const paper = await idOf(server, '63/KH-UBND')
    const tab = await officersPage(browser)
    const head = tab.getByRole('form', { name: 'Đính chính thông tin văn bản' })
    const task = tab.getByRole('form', { name: 'Đính chính nhiệm vụ' })
    await tab.goto(`${server.url}/paper/${paper}?part=tasks`)
    await tab.getByRole('button', { name: '✎ Đính chính' }).click()
    await head.getByRole('textbox', { name: 'trích yếu' }).fill('Tên ở cửa sổ thứ hai')
    await head.getByRole('textbox', { name: 'Người ký' }).fill('Lê Văn Thử')
    await tab.locator('.virtual-list > li').first().getByRole('button', { name: 'Đính chính' }).click()
    await task.getByRole('textbox', { name: 'Nội dung' }).fill('Lập danh mục')
    await task.getByRole('combobox', { name: 'Chủ trì 1' }).fill('Sở Nội vụ tỉnh Yên Bái')

    const { document } = await server.data(`{ document(id: "${paper}") { tasks { nodes { id } } } }`)
    const first = document.tasks.nodes[0].id
    await server.data(`mutation {
      correctDocument(id: "${paper}", facts: [{ field: TITLE, value: "${RIGHT}" }]) { id }
      correctTask(id: "${first}", leads: ["Sở Tài chính tỉnh Yên Bái"]) { id } }`)

    for (const [form, shown] of [
      [
        head,
        `Trích yếu máy đọc: Phát triển nhà ở cho người thu nhập thấp tại tỉnh Yên Bái → sửa thành: ${RIGHT}`,
      ],
      [task, 'Sở Tài chính tỉnh Yên Bái'],
    ] as const) {
      await form.getByRole('button', { name: 'Ghi đính chính' }).click()
      const told = await form.getByRole('alert').innerText()
      expect(told).toMatch(/^Chỗ này vừa được sửa bằng tên của bạn, ở một cửa sổ khác/)
      expect(told.replace(/\s+/g, ' ')).toContain(shown)
      await form.getByRole('button', { name: 'Giữ như đã sửa' }).click()
      await form.waitFor({ state: 'detached' })
    }
    const now = await server.data(
      `{ document(id: "${paper}") { title signatory tasks { nodes { summary leads { asPrinted } } } } }`,
    )
    expect(now.document).toMatchObject({ title: RIGHT, signatory: 'Lê Văn Thử' })
    expect(now.document.tasks.nodes[0]).toEqual({
      summary: 'Lập danh mục',
      leads: [{ asPrinted: 'Sở Tài chính tỉnh Yên Bái' }],
    })

    // what is so by now, as after a server that went away has recorded it, is not said again
    await tab.getByRole('button', { name: '✎ Đính chính' }).click()
    await head.getByRole('textbox', { name: 'Người ký' }).fill('Ngô Văn Thử')
    await server.data(
      `mutation { correctDocument(id: "${paper}", facts: [{ field: SIGNATORY, value: "Ngô Văn Thử" }]) { id } }`,
    )
    await tab.getByRole('link', { name: /^Quan hệ/ }).click()
    await tab.locator('.paper-facts').getByText('Ngô Văn Thử').waitFor({ state: 'attached' })
    await head.getByRole('button', { name: 'Ghi đính chính' }).click()
    await head.getByRole('alert').getByText('Chưa có gì thay đổi').waitFor()
    await tab.close()
  })

  test('who changes a task that somebody else has just removed is told so, and sees the list as it is', async () => {
    await put(server, 'market.txt', provincialPlan({ province: 'Yên Bái', number: '61' }))
    const paper = await idOf(server, '61/KH-UBND')
    const tab = await browser.newPage({ locale: 'vi-VN' })
    tab.setDefaultTimeout(PATIENCE)
    const tasks = tab.locator('.virtual-list > li')
    for (const [button, form, send] of [
      ['Đính chính', 'Đính chính nhiệm vụ', 'Ghi đính chính'],
      ['Đính chính', null, null],
    ] as const) {
      await tab.goto(`${other.url}/paper/${paper}?part=tasks`)
      const task = tasks.first()
      await task.getByRole('button', { name: button }).waitFor()
      const many = await tasks.count()
      if (form !== null) {
        await task.getByRole('button', { name: button }).click()
        await task.getByRole('combobox', { name: 'Chủ trì 1' }).fill('Sở Nội vụ tỉnh Yên Bái')
      }
      const { document } = await server.data(`{ document(id: "${paper}") { tasks { nodes { id } } } }`)
      await server.data(`mutation { removeTask(id: "${document.tasks.nodes[0].id}") { id } }`)
      await (send === null ? task : tab.getByRole('form', { name: form }))
        .getByRole('button', { name: send ?? button })
        .click()
      await tab.getByRole('alert').getByText('vừa có người sửa, tách, gộp hoặc gỡ').waitFor()
      await tab.getByRole('button', { name: 'Tải lại để xem' }).click()
      await tab.getByRole('alert').waitFor({ state: 'detached' })
      expect(await tasks.count()).toBe(many - 1)
    }
    await tab.close()
  })

  test('what is pressed right behind a field is pressed: nothing moves below the pointer', async () => {
    await put(server, 'road.txt', provincialPlan({ province: 'Bến Tre', number: '62' }))
    const paper = await idOf(server, '62/KH-UBND')
    const tab = await officersPage(browser, { viewport: { width: 1280, height: 720 } })
    const form = tab.getByRole('form', { name: 'Đính chính nhiệm vụ' })
    for (const write of [
      () => form.getByRole('textbox', { name: 'Thời hạn 2' }).fill('30/11/2026'),
      () => form.getByRole('combobox', { name: 'Chủ trì 1' }).fill('Tổ rà soát'),
    ]) {
      await tab.goto(`${server.url}/paper/${paper}?part=tasks`)
      await tab.locator('.virtual-list > li').first().getByRole('button', { name: 'Đính chính' }).click()
      await write()
      const button = form.getByRole('button', { name: 'Ghi đính chính' })
      await button.scrollIntoViewIfNeeded()
      const { x, y } = (await button.boundingBox())!
      await tab.mouse.move(x + 10, y + 4)
      await tab.mouse.down()
      // as long as a finger takes
      await tab.waitForTimeout(150)
      await tab.mouse.up()
      await form.waitFor({ state: 'detached' })
    }
    const { document } = await server.data(
      `{ document(id: "${paper}") { tasks { nodes { leads { asPrinted } deadlines { due } } } } }`,
    )
    expect(document.tasks.nodes[0]).toEqual({
      leads: [{ asPrinted: 'Tổ rà soát tỉnh Bến Tre' }],
      deadlines: [{ due: '2024-11-30' }, { due: '2026-11-30' }],
    })
    await tab.close()
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
    expect(await task.locator('.by-person').innerText()).toBe('Người dùng')
    const { document } = await server.data(
      `{ document(id: "${id}") { tasks { nodes { leads { asPrinted } coordinating { asPrinted } } } } }`,
    )
    expect(document.tasks.nodes[0]).toEqual({
      leads: [{ asPrinted: 'Sở Nội vụ tỉnh Bến Tre' }],
      coordinating: [{ asPrinted: 'Sở Tài chính' }],
    })
  })

  test('of bodies that every province has the one of the paper’s own is offered first, unless another place is named', async () => {
    for (const province of ['An Giang', 'Bạc Liêu', 'Bắc Giang', 'Cà Mau', 'Đắk Lắk', 'Hà Nam', 'Yên Bái'])
      await put(server, `${province}.txt`, provincialPlan({ province, number: '71' }))
    // a province that kept its name has the bodies that it had before the reform
    await put(server, 'later.txt', provincialPlan({ province: 'Cà Mau', number: '72', date: '2026-09-10' }))
    await page.goto(`${server.url}/paper/${await idOf(server, '72/KH-UBND')}?part=tasks`)
    await page.locator('.virtual-list > li').first().getByRole('button', { name: 'Đính chính' }).click()
    const form = page.getByRole('form', { name: 'Đính chính nhiệm vụ' })
    const offered = form.getByRole('listbox', { name: 'Phối hợp 1' }).getByRole('option')
    for (const [words, body] of [
      ['so tai chinh', 'Sở Tài chính tỉnh Cà Mau'],
      ['sở xd', 'Sở Xây dựng tỉnh Cà Mau'],
      ['Sở Tài chính Hà Nam', 'Sở Tài chính tỉnh Hà Nam'],
    ] as const) {
      await form.getByRole('combobox', { name: 'Phối hợp 1' }).fill(words)
      await offered.first().filter({ hasText: body }).waitFor()
    }
    expect(await offered.filter({ hasText: 'Sở Tài chính tỉnh Hà Nam' }).count()).toBe(1)

    // who is faster than the list, or chooses nothing of it, sends nothing that is half written
    const field = form.getByRole('combobox', { name: 'Phối hợp 1' })
    await field.fill('Sở Nội')
    await field.press('Enter')
    await form.getByText('không chọn trong danh sách: ghi theo tên đã viết').waitFor()
    await field.fill('Sở Nội vụ')
    await offered.first().filter({ hasText: 'Sở Nội vụ tỉnh Cà Mau' }).waitFor()
    await field.press('ArrowDown')
    await field.press('Enter')
    expect(await field.inputValue()).toBe('Sở Nội vụ tỉnh Cà Mau')
    await form.getByRole('button', { name: 'Bỏ', exact: true }).click()
  })

  test('a relation that was missed, on words of the text; it asks again when the text is another', async () => {
    await put(server, 'citing.txt', CITING)
    const citing = await idOf(server, '60/KH-UBND')
    await page.goto(`${server.url}/paper/${citing}`)
    await page.locator('.paper-text .piece').first().waitFor()
    await page.locator('.paper-text .line', { hasText: 'thi đua' }).click({ clickCount: 3 })
    const chosen = page.getByRole('complementary', { name: 'Chỗ đã chọn trong văn bản' })
    await chosen.getByRole('button', { name: '+ Thêm quan hệ' }).click()
    await choose('Văn bản được nêu', '15/KH-UBND')
    await chosen.getByRole('button', { name: 'Thêm quan hệ', exact: true }).click()
    await page.getByRole('link', { name: /^Đính chính 1/ }).click()
    const line = page.locator('.correction', { hasText: /Viện dẫn – Kế hoạch số 15\/KH-UBND/ })
    await line.getByText(/^“2\. Giao Sở Nội vụ/).waitFor()

    await put(server, 'citing.txt', CITING.replace('Nguyễn Văn Thử', 'Nguyễn Văn Mới'))
    await page.goto(`${server.url}/paper/${citing}`)
    await page.getByText('1 chỗ đã đính chính cần xem lại').getByRole('link', { name: 'Xem lại' }).click()
    expect(await relatedTo(citing)).toEqual(['34-CT/TW'])
    expect(await page.evaluate(isWiderThanWindow)).toBe(false)
    await line.getByRole('button', { name: 'Khẳng định lại' }).click()
    await line.getByText('đang áp dụng').waitFor()
    expect(await relatedTo(citing)).toEqual(['15/KH-UBND', '34-CT/TW'])
    expect(await page.getByText('cần xem lại').count()).toBe(0)
    await line.getByRole('button', { name: 'Rút lại' }).click()
    await page.getByText('Chưa ai đính chính gì trong văn bản này.').waitFor()
    expect(await relatedTo(citing)).toEqual(['34-CT/TW'])
  })

  test('two papers are one: the one that stays tells, and takes it back', async () => {
    const other = await idOf(server, '60/KH-UBND')
    await page.goto(`${server.url}/paper/${other}?part=sources`)
    await page.getByRole('button', { name: 'Hợp nhất với văn bản khác…' }).click()
    await choose('Văn bản giữ lại', '15/KH-UBND')
    expect(await page.evaluate(isWiderThanWindow)).toBe(false)
    await page.getByRole('button', { name: 'Hợp nhất', exact: true }).click()
    await page.getByRole('heading', { name: 'Kế hoạch 15/KH-UBND' }).waitFor()
    expect(await idOf(server, '60/KH-UBND')).toBeUndefined()
    await page.getByRole('link', { name: /^Đính chính \d/ }).click()
    const line = page.locator('.correction', {
      hasText: 'Kế hoạch số 60/KH-UBND là một với Kế hoạch số 15/KH-UBND',
    })
    await line.getByRole('button', { name: 'Rút lại' }).click()
    await line.waitFor({ state: 'detached' })
    expect(await idOf(server, '60/KH-UBND')).toBe(other)
  })

  test('a paper is two: one comes to the new one, and back when it is one again', async () => {
    await put(server, 'twin.txt', TWIN)
    await page.goto(`${server.url}/paper/${id}?part=sources`)
    const source = page.getByRole('listitem').filter({ hasText: 'twin.txt' })
    await source.getByRole('button', { name: 'Tách thành văn bản riêng' }).click()
    const form = page.getByRole('form', { name: 'Nguồn này nói về một văn bản khác' })
    await form.getByRole('button', { name: 'Tách thành văn bản riêng' }).click()
    await page.waitForURL(({ pathname }) => pathname !== `/paper/${id}`)
    await page.locator('.paper-about', { hasText: 'chợ và siêu thị' }).waitFor()
    await page.getByRole('link', { name: /^Đính chính \d/ }).click()
    const line = page.locator('.correction', { hasText: 'twin.txt là nguồn của một văn bản riêng' })
    await line.getByRole('button', { name: 'Rút lại' }).click()
    await page.waitForURL(`**/paper/${id}?part=corrections`)
    await page.getByRole('link', { name: /^Nguồn 2/ }).click()
    await source.waitFor()
  })

  test('two bodies are one: the one that stays tells, and takes it back; in English', async () => {
    const { agency } = await server.data('{ agency(name: "Sở Nội vụ tỉnh Bến Tre") { id } }')
    await page.goto(`${server.url}/agency/${agency.id}?lang=en`)
    await page.getByRole('button', { name: 'Is one with another body…' }).click()
    await choose('The body that both are', 'Sở Xây dựng tỉnh Bến Tre')
    await page.getByRole('button', { name: 'Make them one' }).click()
    await page.getByRole('heading', { name: 'Sở Xây dựng tỉnh Bến Tre' }).waitFor()
    const line = page.locator('.correction', { hasText: 'is one with Sở Xây dựng tỉnh Bến Tre' })
    await line.waitFor()
    await page.evaluate(axe)
    expect(await page.evaluate(runAxe)).toEqual([])
    expect(await page.evaluate(isWiderThanWindow)).toBe(false)
    await line.getByRole('button', { name: 'Take back' }).click()
    await line.waitFor({ state: 'detached' })
    const { agency: again } = await server.data('{ agency(name: "Sở Nội vụ tỉnh Bến Tre") { id } }')
    expect(again).toEqual(agency)
  })
})
