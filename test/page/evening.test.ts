import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { createToken } from '../../src/graph/tokens'
import { describeWithChromium, officersPage, until } from '../support/browser.js'
import { type Evening, searchField, spendEvening } from '../support/evening.js'
import { idOf } from '../support/held-papers.js'
import { provincialPlan } from '../support/papers.js'
import type { TestServer } from '../support/server.js'

/** What a browser of an office leaves of a screen of 1366×768. */
const LOW = { width: 1366, height: 625 }
const PHONE = { width: 390, height: 844 }

describeWithChromium('an officer who has to answer this evening', () => {
  let evening: Evening
  let server: TestServer
  let page: Page
  let directive: string

  spendEvening(
    (one) => {
      evening = one
      ;({ server, page, directive } = one)
    },
    { viewport: LOW },
  )

  const field = () => searchField(page)
  const set = (name: string): string | null => new URL(page.url()).searchParams.get(name)

  test('the state of a directive is copied in the sentences of a report', async () => {
    await page.goto(`${server.url}/cascade/${directive}`)
    await page.evaluate(
      "globalThis.copied = []; addEventListener('copy', (event) => copied.push(event.clipboardData.getData('text/plain')))",
    )
    await page.getByRole('button', { name: 'Chép tóm tắt' }).click()
    await page.getByText('Đã chép; dán vào báo cáo.').waitFor()
    const [head, acted, silent, papers, tasks, found] = (
      (await page.evaluate('copied.at(-1)')) as string
    ).split('\r\n')
    expect(head).toBe(
      'Tính đến ngày 26/11/2026, tình hình triển khai Chỉ thị số 34-CT/TW ngày 24/05/2024 của Ban Bí thư Trung ương Đảng:',
    )
    expect(acted).toBe('- Đã có văn bản triển khai: 2 trên 34 tỉnh, thành phố: Lào Cai, Vĩnh Long.')
    expect(silent).toMatch(/^- Chưa thấy văn bản: 32 tỉnh, thành phố: An Giang, .*, Tuyên Quang\.$/)
    expect(silent).not.toContain('Lào Cai')
    // the city is not called like a person
    expect(silent).toContain(', TP. Hồ Chí Minh,')
    expect(papers).toBe('- Văn bản trong chuỗi triển khai: 2.')
    expect(tasks).toBe('- Nhiệm vụ: 4, trong đó 4 quá hạn.')
    expect(found).toBe('Chỉ tính văn bản tìm thấy ở đây; chưa thấy không có nghĩa là chưa làm.')
  })

  test('the numbers of the reckoning stand on paper too', async () => {
    await page.goto(`${server.url}/cascade/${directive}?part=reckoning`)
    await page.locator('.reckoning tbody button').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    try {
      expect(await page.getByText('Bấm vào một số').isVisible()).toBe(false)
      const numbers = await page.locator('.reckoning :is(td, caption) button').all()
      expect(numbers.length).toBeGreaterThan(4)
      for (const number of numbers) expect(await number.isVisible()).toBe(true)
      expect(await page.getByRole('button', { name: 'Chép tóm tắt' }).isVisible()).toBe(false)
    } finally {
      await page.emulateMedia({ media: null })
    }
  })

  test.each([
    ['31/12/26', '2026-12-31'],
    ['31.12.26', '2026-12-31'],
    ['31 12 2026', '2026-12-31'],
    // on the keys of figures of a telephone there is no stroke
    ['31122026', '2026-12-31'],
    ['30/4/75', '1975-04-30'],
    ['ngày 31 tháng 12 năm 2026', '2026-12-31'],
    // cspell:disable-next-line
    ['31 thang 12 nam 2026', '2026-12-31'],
  ])('a day may be written %s', async (written, day) => {
    await page.goto(`${server.url}/tasks`)
    await page.getByRole('textbox', { name: 'Hạn đến' }).fill(written)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('to-day') === day)
  })

  test('the tasks of a body are narrowed to its part in them; that in which it neither leads nor coordinates is told', async () => {
    await page.goto(`${server.url}/tasks`)
    await page.getByRole('combobox', { name: 'Cơ quan (mọi vai trò)' }).fill('ubnd tinh yen bai')
    await page.locator('.found-list [role="option"]').filter({ hasText: 'UBND tỉnh Yên Bái' }).first().click()
    await page.getByText('Nơi nhận báo cáo: UBND tỉnh Yên Bái').first().waitFor()
    await page.getByLabel('Vai trò của cơ quan').selectOption({ label: 'Chủ trì' })
    await page.getByText('Không tìm thấy nhiệm vụ nào như vậy ở đây.').waitFor()
    await page.getByRole('button', { name: 'Bỏ: Cơ quan' }).click()
    await page.getByRole('link', { name: /^Tất cả [1-9]/ }).waitFor()
    expect(new URL(page.url()).search).toBe('')
  })

  test.each([
    ['quá hạn yên bái', 'Nhiệm vụ quá hạn: Yên Bái (Tỉnh · trước 01/07/2025)', 'Lào Cai (xem cả đơn vị mới)'],
    ['nhiệm vụ quá hạn Yên Bái', 'Nhiệm vụ quá hạn: Yên Bái (Tỉnh · trước 01/07/2025)', 'Tất cả 2'],
    [
      'qua han so xay dung yen bai',
      'Nhiệm vụ quá hạn: Sở Xây dựng tỉnh Yên Bái',
      'Bỏ: Cơ quan (mọi vai trò)',
    ],
    // cspell:disable-next-line
    ['viec den han tuan nay', 'Nhiệm vụ đến hạn tuần này', 'Bỏ lọc'],
    [
      // cspell:disable-next-line
      'con bao nhieu tinh chua lam chi thi 34',
      'Tỉnh chưa thấy văn bản: Chỉ thị 34-CT/TW',
      'Chưa thấy văn bản 32',
    ],
    [
      // cspell:disable-next-line
      'tinh nao chua trien khai chi thi 34',
      'Tỉnh chưa thấy văn bản: Chỉ thị 34-CT/TW',
      'Chưa thấy văn bản 32',
    ],
    ['việc quá hạn theo 34 ct tw', 'Nhiệm vụ quá hạn: Chỉ thị 34-CT/TW', 'Quá hạn 4'],
  ])('what is asked in a sentence is answered: %s', async (question, list, shown) => {
    await page.goto(server.url)
    await field().fill(question)
    await page.getByRole('option', { name: list, exact: true }).click()
    const there = page.getByRole('link', { name: shown }).or(page.getByRole('button', { name: shown }))
    await there.first().waitFor()
  })

  test('of a province and a directive of the centre is asked whether it has acted', async () => {
    await page.goto(server.url)
    await field().fill('34-ct/tw ben tre')
    await page.getByRole('option', { name: 'Bến Tre đã triển khai Chỉ thị 34-CT/TW chưa?' }).click()
    await page.locator('.coverage-units > .pointed').getByText('Bến Tre').first().waitFor()
    await page.goto(`${server.url}/search?q=chi thi 34 lang son`)
    await page.getByRole('link', { name: 'Lạng Sơn đã triển khai Chỉ thị 34-CT/TW chưa?' }).click()
    await page.locator('.coverage-units > .pointed').getByText('chưa thấy văn bản').waitFor()
  })

  test('that no words hold a question is not told as if nothing were late', async () => {
    await page.goto(`${server.url}/search?q=nhiệm vụ quá hạn Lào Cai`)
    await page.getByRole('link', { name: 'Nhiệm vụ quá hạn: Lào Cai (Tỉnh · từ 01/07/2025)' }).waitFor()
    await page.getByText(/^Theo chữ của câu hỏi: \d+ kết quả$/).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByText('Chưa có “').count()).toBe(0)
  })

  test('a number that no paper of its type bears is said not to be held', async () => {
    await page.goto(`${server.url}/search?q=ct 43`)
    await page.getByRole('main').getByText('Không có CT số 43 ở đây.').waitFor()
    // what is held is not, nor a day, which is written like a number
    for (const held of ['chỉ thị số 34', 'ct34', '24/5/2024', '5/2024']) {
      await page.goto(`${server.url}/search?q=${held}`)
      await page.locator('main li').first().waitFor()
      expect(await page.getByText('Không có').count()).toBe(0)
    }
  })

  test.each(['/cascade/ID', '/territory/2024:15', '/territory/2024:15?part=tasks', '/desk?part=anomalies'])(
    'on a low screen what is listed stands right below what one chooses there: %s',
    async (path) => {
      await page.goto(server.url + path.replace('ID', directive))
      const first = page.locator('main').locator('[role=treeitem], .paper-line, .task-board, .card').first()
      await first.waitFor()
      expect((await first.boundingBox())!.y).toBeLessThan(LOW.height)
    },
  )

  test.each([
    ['on a low screen', LOW],
    ['on a phone', PHONE],
  ])('%s what was asked for is seen, and who goes back is where he was', async (_, viewport) => {
    await page.setViewportSize(viewport)
    await page.goto(server.url)
    const answer = page.getByRole('main').getByRole('link', { name: /tỉnh chưa thấy văn bản/ })
    await answer.first().waitFor()
    await page.evaluate("addEventListener('click', () => (globalThis.left = scrollY), { capture: true })")
    await answer.first().click()
    const unit = page.locator('.coverage-units > li').first()
    await unit.waitFor()
    await until(
      page,
      "document.querySelector('.coverage-units > li').getBoundingClientRect().top < innerHeight",
    )
    await page.goBack()
    await answer.first().waitFor()
    await until(page, 'Math.abs(scrollY - left) < 5')
    await page.setViewportSize(LOW)
  })

  test('who loads a screen again is where he was', async () => {
    // while Playwright sets the clock, no page is told that it was loaded again
    const tab = await officersPage(evening.browser, { viewport: LOW })
    await tab.goto(`${server.url}/cascade/${directive}?part=coverage`)
    await tab.locator('.coverage-units > li').nth(30).waitFor()
    // what comes later above moves what is read
    await tab.waitForLoadState('networkidle')
    await tab.evaluate("scrollTo({ top: 900, behavior: 'instant' })")
    expect(await tab.evaluate('scrollY')).toBe(900)
    await tab.reload()
    await until(tab, 'Math.abs(scrollY - 900) < 5')
    await tab.close()
  })

  test('the words that one reads stay where they are when what was read in them comes', async () => {
    await page.setViewportSize(PHONE)
    const plan = await idOf(server, '16/KH-UBND')
    let open = (): void => {}
    const held = new Promise<void>((resolve) => (open = resolve))
    await page.route('**/graphql', async (route) => {
      if (/query Paper(?:Relations|Tasks|Anomalies)\b/.test(route.request().postData() ?? '')) await held
      await route.continue()
    })
    await page.goto(`${server.url}/paper/${plan}`)
    const line = page.locator('.paper-text .line', { hasText: 'Sở Nội vụ' })
    await line.waitFor()
    await until(page, "document.querySelector('.relation-picture, .picture, main svg') !== null")
    const before = (await line.boundingBox())!.y
    open()
    await page.locator('.paper-text .piece').first().waitFor()
    await page.unroute('**/graphql')
    expect(Math.abs((await line.boundingBox())!.y - before)).toBeLessThan(3)
    await page.setViewportSize(LOW)
  })

  test('while the words of the server are on their way there is none in English', async () => {
    let open = (): void => {}
    const held = new Promise<void>((resolve) => (open = resolve))
    await page.route('**/graphql', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`${server.url}/tasks?state=OVERDUE`)
    await page.getByRole('heading', { name: 'Nhiệm vụ' }).waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/OVERDUE|Đăng nhập/)
    open()
    await page.getByRole('heading', { name: /^Quá hạn/ }).waitFor()
    await page.unroute('**/graphql')
  })

  test('a text that is refused stays where it was pasted, with the reason; it is read once it is whole', async () => {
    await page.goto(`${server.url}/intake`)
    const box = page.getByLabel('Hoặc dán nội dung văn bản vào đây')
    const read = page.getByRole('button', { name: 'Đọc nội dung đã dán' })
    const nothing = 'Tối nay gửi giúp kế hoạch nhé.'
    await box.fill(nothing)
    await read.click()
    await page.locator('.paste').getByText('Không nhận ra đây là văn bản nào').waitFor()
    expect(await box.inputValue()).toBe(nothing)
    expect(await page.locator('.intake > li').count()).toBe(0)
    await page.route('**/files?*', (route) => route.abort())
    await read.click()
    await page.locator('.paste').getByText('Máy chủ không trả lời.').waitFor()
    expect(await box.inputValue()).toBe(nothing)
    await page.unroute('**/files?*')
    const whole = provincialPlan({ province: 'Cao Bằng', number: '21' })
    await box.fill(whole.slice(whole.indexOf('21/KH-UBND') + 200))
    await read.click()
    await page
      .getByText('Không thấy số và ngày ban hành. Hãy xem đã đủ cả văn bản chưa rồi mới lưu.')
      .waitFor()
    await box.fill(whole)
    await read.click()
    await page.getByText('Kế hoạch 21/KH-UBND').waitFor()
    expect(await box.inputValue()).toBe('')
    expect(await page.locator('.paste').getByRole('alert').count()).toBe(0)
  })

  test('what was read and not kept is still there after a look at another screen', async () => {
    await page.goto(`${server.url}/intake`)
    const plan = provincialPlan({ province: 'Sơn La', number: '22' })
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'sơn la.txt', mimeType: 'text/plain', buffer: Buffer.from(plan) }])
    await page.getByText('Kế hoạch 22/KH-UBND').waitFor()
    await page.getByLabel('Hoặc dán nội dung văn bản vào đây').fill('chưa đọc')
    await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).click()
    await page.getByRole('heading', { name: 'Nhiệm vụ' }).waitFor()
    await page.goBack()
    await page.getByText('Kế hoạch 22/KH-UBND').waitFor()
    expect(await page.getByLabel('Hoặc dán nội dung văn bản vào đây').inputValue()).toBe('chưa đọc')
    await page.getByRole('button', { name: 'Lưu 1 tệp đã đọc' }).click()
    await page.getByText(/văn bản nay có \d+ quan hệ/).waitFor()
  })

  test('where a paper comes from is said in words, and no rule of the parser is', async () => {
    const plan = await idOf(server, '16/KH-UBND')
    await page.goto(`${server.url}/paper/${plan}?part=sources`)
    await page.getByText('văn bản thuần · Nạp lúc').waitFor()
    await page.goto(`${server.url}/cascade/${directive}?to=${plan}`)
    await page.locator('.ways-tree .proof').first().waitFor()
    expect(await page.locator('.ways-tree').innerText()).toMatch(/độ tin cậy \d+%/)
    expect(await page.locator('.ways-tree').innerText()).not.toMatch(/cue\./)
  })

  test('what is missing in a form is said in the language of the page, and no more once it is there', async () => {
    await page.goto(`${server.url}/tasks?state=OVERDUE`)
    const card = page.locator('.task-card').first()
    await card.getByRole('button', { name: 'Báo cáo tiến độ' }).click()
    const what = card.getByLabel('Nội dung')
    const missing = (): Promise<string> => what.evaluate((field: any) => field.validationMessage)
    await card.getByRole('button', { name: 'Ghi lại' }).click()
    expect(await missing()).toBe('Hãy chọn một mục.')
    await what.selectOption('STARTED')
    await page.keyboard.press('Tab')
    expect(await missing()).toBe('')
    await page.goto(`${server.url}/intake`)
    await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click()
    const box = page.getByLabel('Hoặc dán nội dung văn bản vào đây')
    expect(await box.evaluate((field: any) => field.validationMessage)).toBe('Hãy điền vào ô này.')
  })

  test('whose session runs out over a form signs in above it and finds what he wrote', async () => {
    const now = new Date().toISOString()
    const tokenOf = (name: string) => createToken(server.graph, { role: 'EDITOR', name, now })
    const [first, second] = [await tokenOf('Trước'), await tokenOf('Sau')]
    const tab = await officersPage(evening.browser, { viewport: PHONE })
    await tab.addInitScript(`sessionStorage['chi-thi-graph.token'] ??= '${first.secret}'`)
    await tab.goto(`${server.url}/tasks?state=OVERDUE`)
    const card = tab.locator('.task-card').first()
    await card.getByRole('button', { name: 'Báo cáo tiến độ' }).click()
    await card.getByLabel('Nội dung').selectOption('STARTED')
    await card.getByLabel('Ghi chú').fill('Đã họp với sở')
    const failed = { message: 'Hết phiên.', extensions: { code: 'UNAUTHENTICATED' } }
    await tab.route('**/graphql*', (route) => route.fulfill({ status: 401, json: { errors: [failed] } }), {
      times: 1,
    })
    await card.getByRole('button', { name: 'Ghi lại' }).click()
    await card.getByRole('button', { name: 'Đăng nhập lại' }).click()
    const dialog = tab.getByRole('dialog')
    await dialog.getByLabel('Mã truy cập').fill(second.secret)
    await dialog.getByRole('button', { name: 'Đăng nhập' }).click()
    await card.getByRole('alert').waitFor({ state: 'detached' })
    expect(await card.getByLabel('Ghi chú').inputValue()).toBe('Đã họp với sở')
    await tab.close()
  })

  test('one goes on from the field for everything with the Tab key', async () => {
    await page.setViewportSize({ width: 1366, height: 300 })
    await page.goto(`${server.url}/search?q=16`)
    await field().focus()
    await page.getByRole('option', { name: 'Tất cả kết quả' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.innerText')).toBe('Trang đầu')
    await page.setViewportSize(LOW)
  })

  test('that a body has ended is said in the same words everywhere, and of no task that is done', async () => {
    const ended = 'cơ quan đã kết thúc hoạt động'
    const plan = await idOf(server, '16/KH-UBND')
    await page.goto(`${server.url}/tasks?state=OVERDUE`)
    await page.locator('.task-line').first().waitFor()
    const late = await page.locator('.task-line', { hasText: '16/KH-UBND' }).getByText(ended).count()
    await page.goto(`${server.url}/paper/${plan}?part=tasks`)
    await page.locator('.virtual-list > li').first().waitFor()
    expect(late).toBeGreaterThan(0)
    const tasks = page.locator('.virtual-list > li')
    expect(await tasks.getByText(ended).count()).toBe(late)
    const one = tasks.filter({ hasText: ended }).first()
    await one.getByRole('button', { name: 'Báo cáo tiến độ' }).click()
    await one.getByLabel('Nội dung').selectOption('VERIFIED')
    await one.getByRole('button', { name: 'Ghi lại' }).click()
    await tasks.getByText('Xong trễ hạn').waitFor()
    expect(await tasks.getByText(ended).count()).toBe(late - 1)
  })

  test('on paper the first screen has no form', async () => {
    await page.goto(server.url)
    const form = page.getByRole('combobox', { name: 'Chỉ thị số' })
    await form.waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await form.isVisible()).toBe(false)
    await page.emulateMedia({ media: null })
  })

  test('that the server does not answer is said without a code; others stand behind what is to be done', async () => {
    await page.goto(server.url)
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).click()
    const note = page.getByRole('alert').first()
    await note.getByText('Máy chủ không trả lời.').waitFor()
    expect(await note.innerText()).not.toContain('UNREACHABLE')
    await page.unroute('**/graphql')
    await page.goto(`${server.url}/intake`)
    await page.locator('input[type=file]').setInputFiles([
      { name: 'quét.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(25 * 2 ** 20, 65) },
      { name: 'trống.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    ])
    await page.getByText('Tệp quá lớn (giới hạn: 20 MB; thực tế: 25 MB).').waitFor()
    const empty = page.getByRole('alert').filter({ hasText: 'FILE_EMPTY' })
    expect(await empty.innerText()).toMatch(/^Tệp trống\. .*lấy lại tệp\. Mã lỗi: FILE_EMPTY$/)
    expect(set('part')).toBeNull()
  })
})
