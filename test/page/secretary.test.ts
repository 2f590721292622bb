import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { LAPTOP, searchField, spendEvening } from '../support/evening.js'
import { idOf } from '../support/held-papers.js'
import type { TestServer } from '../support/server.js'
import { workbookText } from '../support/workbook.js'

const PHONE = { width: 360, height: 740 }

describeWithChromium('a secretary who types fast, compares, prints and hands on', () => {
  let server: TestServer
  let page: Page
  let directive: string

  spendEvening((one) => {
    ;({ server, page, directive } = one)
  })

  const field = () => searchField(page)
  const open = (path: string) => page.goto(`${server.url}${path}`)
  const listen = () =>
    page.evaluate(
      "globalThis.copied = []; addEventListener('copy', (event) => copied.push(event.clipboardData.getData('text/plain')))",
    )

  test.each([
    // cspell:disable
    ['quas hanj laof cai', 'Nhiệm vụ quá hạn: Lào Cai (Tỉnh · từ 01/07/2025)'],
    ['chir thij 34 tinhr naof chuwa trieenr khai', 'Tỉnh chưa thấy văn bản: Chỉ thị 34-CT/TW'],
    ['chir thij 34 beesn tre', 'Bến Tre đã triển khai Chỉ thị 34-CT/TW chưa?'],
    ['tỉnh nào chưa có vb chỉ thị 34', 'Tỉnh chưa thấy văn bản: Chỉ thị 34-CT/TW'],
    ['ke hoach yen bai 2024', 'Kế hoạch năm 2024 của Yên Bái: 1 văn bản'],
    ['vb ubnd tinh ben tre', 'Văn bản của Bến Tre: 1 văn bản'],
    ['nhiệm vụ tháng 12 lào cai', 'Nhiệm vụ đến hạn tháng 12/2026: Lào Cai (Tỉnh · từ 01/07/2025)'],
    // cspell:enable
  ])(
    'what the keys of a typing method or letters for words ask for is offered: %s',
    async (question, list) => {
      await open('/')
      await field().fill(question)
      await page.getByRole('option', { name: list, exact: true }).waitFor()
    },
  )

  test('keys that a typing method left are none of what is searched for', async () => {
    // cspell:disable-next-line
    await open('/search?q=kees hoachj truwcj thuoocj soos 15')
    const found = page.locator('.found').first()
    await found.getByText('15/KH-UBND').waitFor()
  })

  test('of a place of which no such paper is held that is said, and of no other place', async () => {
    await open('/search?q=công văn yên bái 2024')
    await page.getByRole('main').getByText('Chưa có công văn năm 2024 của Yên Bái').waitFor()
    await open('/search?q=bến tre yên bái')
    await page.getByText(/^\d+ kết quả$/).waitFor()
    await page.waitForLoadState('networkidle')
    expect(
      await page
        .getByRole('main')
        .getByText(/^Chưa có/)
        .count(),
    ).toBe(0)
  })

  test('of a letter that is pasted the papers that it names are offered', async () => {
    await open('/')
    const letter = `${'Kính gửi các sở, ban, ngành. '.repeat(10)}Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư, đề nghị báo cáo.`
    await field().focus()
    await page.evaluate(
      `const data = new DataTransfer(); data.setData('text/plain', ${JSON.stringify(letter)});
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))`,
    )
    expect(await field().inputValue()).toBe('34-CT/TW')
    await open(`/search?q=${encodeURIComponent(letter.slice(-160))}`)
    await page.getByRole('link', { name: 'Chỉ thị 34-CT/TW · 24/05/2024', exact: true }).click()
    await page.getByRole('heading', { name: 'Chỉ thị 34-CT/TW' }).waitFor()
  })

  test('what was chosen with the arrows stays chosen when lists come above it', async () => {
    await open('/')
    let release = (): void => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/graphql*', async (route) => {
      if (/FindOfKind/.test(`${route.request().url()}${route.request().postData() ?? ''}`)) await held
      await route.continue()
    })
    await field().fill('quá hạn lào cai')
    await page.locator('[role=option] .hit-name').first().waitFor()
    await field().press('ArrowDown')
    const before = await page.locator('[role=search] [aria-selected=true]').innerText()
    release()
    await page
      .getByRole('option', { name: /^Nhiệm vụ quá hạn: Lào Cai/ })
      .first()
      .waitFor()
    expect(await page.locator('[role=search] [aria-selected=true]').innerText()).toBe(before)
    await page.unroute('**/graphql*')
  })

  test('two provinces stand beside each other, by a question or by choosing', async () => {
    await open('/search?q=so sánh bến tre với yên bái chỉ thị 34')
    await page.getByRole('link', { name: 'So sánh Bến Tre, Yên Bái: Chỉ thị 34-CT/TW' }).click()
    const rows = page.locator('.reckoning > .wide tbody tr')
    await rows.first().waitFor()
    expect(await rows.locator('th').allInnerTexts()).toEqual(['Bến Tre', 'Yên Bái'])
    const chosen = page.getByRole('group', { name: 'So sánh hai nơi' }).locator('select')
    await chosen.nth(1).selectOption({ label: 'Hà Nội' })
    await rows.getByText('Hà Nội').waitFor()
    expect(await rows.count()).toBe(2)
    await page.setViewportSize(PHONE)
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('.reckoning .wide')].every((one) => one.scrollWidth <= one.clientWidth)",
      ),
    ).toBe(true)
    await page.setViewportSize(LAPTOP)
    await page.getByRole('button', { name: 'Hiện lại tất cả' }).click()
    await rows.nth(62).waitFor()
  })

  test('a list on paper, or on a phone that folds its fields, says what it is narrowed to', async () => {
    const limits = page.locator('.limits')
    await open('/tasks?place=2025:15&from=2024-01-01&to-day=2024-12-31&text=báo cáo')
    await page.locator('.task-board').waitFor()
    expect(await limits.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    await limits.getByText('Lào Cai · Hạn từ 01/01/2024 · Hạn đến 31/12/2024 · có chữ “báo cáo”').waitFor()
    await page.emulateMedia({ media: null })
    await page.setViewportSize(PHONE)
    await page.reload()
    await limits.getByText('Lào Cai').waitFor()
    expect(await limits.isVisible()).toBe(true)
    await page.setViewportSize(LAPTOP)
  })

  test('a link that has lost the value of a parameter opens as if it had none', async () => {
    await open('/tasks?state=OVERDUE&place=&body=')
    await page.locator('.task-line').first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('who has the work of a body that has ended stands beside it, before who coordinates; in its paper too', async () => {
    await open('/tasks?state=OVERDUE')
    const line = page.locator('.task-line', { hasText: 'Phối hợp:' }).first()
    expect(await line.innerText()).toMatch(
      /Sở Xây dựng tỉnh \S+ \S+ ·[^]*nay là Sở Xây dựng tỉnh [^]*Phối hợp: Sở Tài chính/,
    )
    await open(`/paper/${await idOf(server, '15/KH-UBND')}?part=tasks`)
    await page.locator('.virtual-list > li').first().getByText('nay là Sở Xây dựng tỉnh Lào Cai').waitFor()
  })

  test('the table is copied with one key, and the keys tell of it', async () => {
    await open('/tasks?state=OVERDUE')
    await page.locator('.task-line').first().waitFor()
    await listen()
    await page.keyboard.press('t')
    await page.getByText(/^Đã chép \d+ dòng/).waitFor()
    expect(await page.evaluate('copied.length')).toBe(1)
    await page.getByRole('button', { name: 'Phím tắt' }).click()
    await page.getByRole('dialog').getByText('chép bảng').waitFor()
    await page.keyboard.press('Escape')
  })

  test('the papers of a cascade are taken along as a table', async () => {
    await open(`/cascade/${directive}?as=table`)
    const link = page.getByRole('link', { name: 'Bảng .csv' })
    const table = await (await fetch(`${server.url}${await link.getAttribute('href')}`)).text()
    expect(table).toMatch(/15\/KH-UBND[^]*16\/KH-UBND|16\/KH-UBND[^]*15\/KH-UBND/)
    // which one carries out which, by which words
    const why = await page.getByRole('link', { name: 'Quan hệ, nguyên văn (.xlsx)' }).getAttribute('href')
    const words = workbookText(Buffer.from(await (await fetch(server.url + why)).arrayBuffer()))
    expect(words).toMatch(/15\/KH-UBND[^\n]*34-CT\/TW[^\n]*Thực hiện Chỉ thị số 34-CT\/TW ngày 24\/5\/2024/)
    // narrowed, the screen has fewer of them than that file would: it has one of its own
    await page.goto(`${page.url()}&text=15/KH`)
    await page.getByText('Khi lọc, chuỗi hiện thành bảng.').waitFor()
    expect(await link.count()).toBe(0)
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải bảng này (.csv)' }).click()
    const narrowed = readFileSync((await (await file).path())!, 'utf8')
    expect(narrowed).toContain('15/KH-UBND')
    expect(narrowed).not.toContain('16/KH-UBND')
  })

  test('the communes of a province are named as its own, and taken along as a table with all of them', async () => {
    await open(`/cascade/${directive}?part=coverage&within=2025%3A15&at=COMMUNE`)
    await page.getByText(/^Lào Cai: 0 trên 99 đơn vị đã có văn bản/).waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bảng này (.csv)' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('Các đơn vị Lào Cai Chỉ thị 34-CT-TW 2026-11-26.csv')
    const lines = readFileSync((await file.path())!, 'utf8')
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(100)
    expect(lines[1]).toMatch(/^1,"[^"]+","Chưa thấy văn bản"/)
  })

  test('a file that is refused for what it is, is not tried again', async () => {
    await open('/intake')
    await page
      .locator('input[type=file]')
      .setInputFiles([
        { name: 'rong.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 none') },
      ])
    await page.getByRole('alert').getByText('FILE_DAMAGED').waitFor()
    expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0)
  })
})
