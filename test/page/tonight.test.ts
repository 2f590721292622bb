import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { searchField, spendEvening } from '../support/evening.js'
import { idOf, put } from '../support/held-papers.js'
import { provincialDirective, provincialPlan } from '../support/papers.js'
import type { TestServer } from '../support/server.js'

const WORK = ['đất đai', 'nhà ở', 'trường học', 'bệnh viện', 'đường giao thông', 'nước sạch', 'lưới điện']
const MANY = provincialPlan({ province: 'Yên Bái', number: '16' }).replace(
  'Nơi nhận:',
  `${WORK.map((what, at) => `${at + 3}. Sở Xây dựng chủ trì rà soát ${what}.`).join('\n\n')}\n\nNơi nhận:`,
)

describeWithChromium('what an officer wants to know tonight', () => {
  let server: TestServer
  let page: Page
  let directive: string

  async function takeBack(name: string): Promise<void> {
    const { sources } = await server.data('{ sources(first: 100) { nodes { id name } } }')
    const { id } = sources.nodes.find((source: { name: string }) => source.name === name)
    await server.data(`mutation { removeSource(id: "${id}") { source } }`)
  }

  spendEvening(
    (one) => {
      ;({ server, page, directive } = one)
    },
    { papers: {} },
  )

  test('where nothing is held yet, the first screen leads to where papers are added', async () => {
    await page.goto(server.url)
    await page.getByText('Chưa có văn bản nào.').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Nạp văn bản' }).click()
    await page.getByRole('heading', { name: 'Nạp văn bản' }).waitFor()
  })

  test('of a file is told first what it is; once it is kept, what the paper has, not only what is new', async () => {
    const file = { name: 'ke-hoach.txt', mimeType: 'text/plain', buffer: Buffer.from(MANY) }
    const card = page.locator('.intake > li').first()
    await page.locator('input[type=file]').setInputFiles([file])
    await card.getByText('Kế hoạch 16/KH-UBND').waitFor()
    expect(await card.innerText()).toMatch(/Kế hoạch 16\/KH-UBND[^]*Đơn vị hành chính đã kết thúc/)
    await card.getByRole('button', { name: 'Lưu' }).click()
    await card.getByText(/văn bản nay có \d+ quan hệ, 9 nhiệm vụ · thêm mới/).waitFor()
    await page.locator('input[type=file]').setInputFiles([file])
    await page.getByRole('button', { name: 'Lưu 1 tệp đã đọc' }).click()
    await page.getByText('9 nhiệm vụ · thêm mới 0 quan hệ, 0 nhiệm vụ').waitFor()
    directive = await idOf(server, '34-CT/TW')
  })

  test('a file takes the place of no other paper whose file has the same name; its own former copy it replaces', async () => {
    const scan = (number: string, title?: string) => ({
      name: 'quet.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(provincialPlan({ province: 'Bến Tre', number, ...(title && { title }) })),
    })
    for (const [number, title] of [['61'], ['62'], ['61', 'Phát triển nhà ở cho công nhân'], ['62']]) {
      await page.goto(`${server.url}/intake`)
      await page.locator('input[type=file]').setInputFiles([scan(number!, title)])
      await page.locator('.intake').getByRole('button', { name: 'Lưu', exact: true }).click()
      await page.locator('.intake').getByText('đã lưu', { exact: true }).waitFor()
      if (number === '62') await page.getByText('tệp được lưu với tên “quet (2).txt”').waitFor()
    }
    const { documents } = await server.data(
      '{ documents(first: 100, filter: { type: KE_HOACH }) { nodes { symbol title sources { name } } } }',
    )
    expect(documents.nodes.filter(({ symbol }: { symbol: string }) => /^6[12]/.test(symbol))).toEqual(
      expect.arrayContaining([
        { symbol: '61/KH-UBND', title: 'Phát triển nhà ở cho công nhân', sources: [{ name: 'quet.txt' }] },
        expect.objectContaining({ symbol: '62/KH-UBND', sources: [{ name: 'quet (2).txt' }] }),
      ]),
    )
    for (const name of ['quet.txt', 'quet (2).txt']) await takeBack(name)
  })

  test('why a file was not taken is said in words', async () => {
    await page.route('**/files?*', (route) =>
      route.fulfill({
        status: 503,
        json: { errors: [{ message: 'Máy chủ đang nhận nhiều tệp.', extensions: { code: 'OVERLOADED' } }] },
      }),
    )
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'khac.txt', mimeType: 'text/plain', buffer: Buffer.from('a') }])
    await page.getByRole('alert').getByText('Máy chủ đang nhận nhiều tệp.').waitFor()
    await page.unroute('**/files?*')
  })

  test('a late task says with whom it is done', async () => {
    await page.goto(`${server.url}/tasks?state=OVERDUE`)
    const line = page.locator('.task-line').first()
    await line.getByText('Phối hợp: Sở Tài chính tỉnh Yên Bái').waitFor()
    await line.getByText('Chủ trì: Sở Xây dựng tỉnh Yên Bái').waitFor()
    await line.getByRole('link', { name: 'Sở Tài chính tỉnh Yên Bái' }).click()
    await page.getByRole('heading', { name: 'Sở Tài chính tỉnh Yên Bái' }).waitFor()
  })

  test('the table for a report names who has the work of a body that has ended', async () => {
    await page.goto(`${server.url}/tasks?state=OVERDUE`)
    await page.evaluate(
      "globalThis.copied = []; addEventListener('copy', (event) => copied.push(event.clipboardData.getData('text/plain')))",
    )
    await page.getByRole('button', { name: 'Chép bảng' }).click()
    await page.getByText('Đã chép 2 dòng').waitFor()
    expect(await page.evaluate('copied.at(-1)')).toContain(
      '\tSở Xây dựng tỉnh Yên Bái (nay là Sở Xây dựng tỉnh Lào Cai)\tSở Tài chính tỉnh Yên Bái\t',
    )
  })

  test('of directives that share a symbol each list says its day; what is found is what the question names', async () => {
    const days = ['2018-06-02', '2023-06-03']
    for (const date of days)
      await put(server, `${date}.txt`, provincialDirective({ province: 'Yên Bái', number: '44', date }))
    const question = 'tỉnh nào chưa có văn bản triển khai chỉ thị 44-CT/TU'
    await page.goto(`${server.url}/search?q=${encodeURIComponent(question)}`)
    for (const day of ['02/06/2018', '03/06/2023'])
      await page
        .getByRole('link', {
          name: `Đơn vị cấp dưới chưa thấy văn bản: Chỉ thị 44-CT/TU · ${day}`,
          exact: true,
        })
        .waitFor()
    await page.getByText(/^Theo chữ của câu hỏi/).click()
    await page.locator('.found').nth(1).waitFor()
    const marked = await page.locator('.found mark').allInnerTexts()
    expect(marked.filter((word) => !/^(?:chỉ|thị|44|CT|TU)/iu.test(word))).toEqual([])
    for (const date of days) await takeBack(`${date}.txt`)
  })

  test('when a unit was there is told by the day of the reform, not by the year of a map', async () => {
    await page.goto(`${server.url}/territory/2025:15`)
    await page.getByText('Tỉnh · từ 01/07/2025').waitFor()
    await page.getByText('(trước 01/07/2025)').first().waitFor()
  })

  test('tasks without a day stand as one reads them in the paper, behind those that have one', async () => {
    await page.goto(`${server.url}/paper/${await idOf(server, '16/KH-UBND')}?part=tasks`)
    const rows = page.locator('.virtual-list > li')
    await rows.nth(8).waitFor()
    const read = await rows.locator('.task-words').allInnerTexts()
    expect(read[0]).toContain('lập danh mục khu đất')
    expect(WORK.map((what) => read.findIndex((text) => text.includes(what)))).toEqual(
      WORK.map((_, at) => at + read.length - WORK.length),
    )
  })

  test('what is due this week is asked from the first screen', async () => {
    await page.goto(server.url)
    await page.getByRole('main').locator('select').selectOption({ label: 'Lào Cai' })
    await page.getByRole('link', { name: 'Nhiệm vụ đến hạn tuần này' }).click()
    await page.getByRole('button', { name: 'Tuần này', pressed: true }).waitFor()
    const set = new URL(page.url()).searchParams
    expect([set.get('from'), set.get('to-day'), set.get('place')]).toEqual([
      '2026-11-23',
      '2026-11-29',
      '2025:15',
    ])
    await page.getByRole('button', { name: 'Tuần sau' }).click()
    await page.getByRole('button', { name: 'Tuần sau', pressed: true }).waitFor()
    const next = new URL(page.url()).searchParams
    expect([next.get('from'), next.get('to-day')]).toEqual(['2026-11-30', '2026-12-06'])
  })

  test('a body that is written and not chosen is no filter, and is said not to be one', async () => {
    await page.goto(`${server.url}/tasks`)
    const body = page.getByRole('combobox', { name: 'Cơ quan (mọi vai trò)' })
    const option = page.locator('.found-list [role="option"]')
    await body.fill('xyzxyz')
    await page.getByText('Không tìm thấy trong danh sách.').waitFor()
    await body.fill('so tai')
    await option.first().waitFor()
    await page.getByRole('heading', { name: 'Nhiệm vụ' }).click()
    await page.getByText('Hãy chọn trong danh sách tìm thấy.').waitFor()
    await body.fill('tai chinh yen bai')
    await option.filter({ hasText: 'Sở Tài chính tỉnh Yên Bái' }).click()
    await page.getByRole('button', { name: 'Bỏ: Cơ quan (mọi vai trò)' }).waitFor()
    await page.getByRole('link', { name: 'Tất cả 1' }).waitFor()
  })

  test('on which tasks above a task rests is told where its history is', async () => {
    await page.goto(`${server.url}/tasks?state=OVERDUE`)
    await page.getByText('Diễn biến, nhiệm vụ cấp trên').first().click()
    const none = page.getByText('Chưa thấy nhiệm vụ cấp trên nào').first()
    await none.getByRole('link', { name: 'Xem văn bản cấp trên' }).click()
    await page.getByRole('main').getByText('34-CT/TW').first().waitFor()
    expect(new URL(page.url()).searchParams.get('direction')).toBe('up')
  })

  const field = () => searchField(page)

  test('the field for everything says that nothing was found, and that the server does not answer', async () => {
    await page.goto(server.url)
    await field().fill('xyzxyz')
    await page.locator('.search-kind').getByText('Không tìm thấy gì.').waitFor()
    await page.route('**/graphql', (route) => route.abort())
    await field().fill('34 ct tw')
    await page.locator('.search-kind').getByText('Máy chủ không trả lời.').waitFor()
    await page.unroute('**/graphql')
  })

  test.each(['/tasks?state=OVERD&from=2026-1', '/tasks?day=9999-01-01&order=OVER'])(
    'what is left of parameters that were cut is passed over: %s',
    async (path) => {
      await page.goto(server.url + path)
      await page.getByRole('link', { name: 'Tất cả 9' }).waitFor()
      await page.locator('.task-line').nth(8).waitFor()
      expect(await page.getByRole('alert').count()).toBe(0)
    },
  )

  test('an address that was cut within a letter leads to the page that says so', async () => {
    await page.goto(`${server.url}/paper/%E1%BA`)
    await page.getByRole('heading', { name: 'Không có trang này' }).waitFor()
  })

  test('of what cannot be passed over is said that the address is wrong, with a way out', async () => {
    await page.goto(`${server.url}/cascade/${directive}?to=xyz`)
    const note = page.getByRole('alert')
    await note.getByText('Địa chỉ của trang có chỗ không đúng').waitFor()
    expect(await note.innerText()).not.toMatch(/--help|lược đồ/)
    await note.getByRole('link').click()
    await note.waitFor({ state: 'detached' })
    expect(new URL(page.url()).search).toBe('')
  })

  test.each([
    ['lao cai da lam ct34 chua', 'Lào Cai đã triển khai Chỉ thị 34-CT/TW chưa?'],
    ['chi thi 34 qua han lao cai', 'Nhiệm vụ quá hạn: Lào Cai, Chỉ thị 34-CT/TW'],
    [
      'quá hạn sở xây dựng yên bái chỉ thị 34',
      'Nhiệm vụ quá hạn: Sở Xây dựng tỉnh Yên Bái, Chỉ thị 34-CT/TW',
    ],
    ['huyện nào của yên bái chưa triển khai 34-CT/TW', 'Huyện chưa thấy văn bản: Yên Bái, Chỉ thị 34-CT/TW'],
    ['sở xây dựng và sở tài chính yên bái còn việc gì', 'Nhiệm vụ: Sở Xây dựng tỉnh Yên Bái'],
    ['sở tài chính yên bái phối hợp việc gì', 'Nhiệm vụ phối hợp: Sở Tài chính tỉnh Yên Bái'],
    ['ai ký 16/KH-UBND', 'Người ký: Kế hoạch 16/KH-UBND'],
  ])('what is asked in the words of an office is answered: %s', async (question, answer) => {
    await page.goto(server.url)
    await field().fill(question)
    const options = page.locator('.search-field [role="option"]')
    await options.getByText(answer, { exact: true }).waitFor()
    expect(await options.first().innerText()).toBe(answer)
    expect(await page.locator('.search-missing').count()).toBe(0)
  })

  test('who has nothing but the sentence that he is to report on is led to all that a report needs', async () => {
    await page.goto(server.url)
    await field().fill('V/v báo cáo kết quả triển khai Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư')
    const lists = page.getByRole('group', { name: 'Danh sách' }).getByRole('option')
    await lists.first().waitFor()
    expect((await lists.allInnerTexts()).slice(0, 3)).toEqual([
      'Tổng hợp tình hình triển khai: Chỉ thị 34-CT/TW',
      'Tỉnh chưa thấy văn bản: Chỉ thị 34-CT/TW',
      'Nhiệm vụ quá hạn: Chỉ thị 34-CT/TW',
    ])
  })

  test('of a directive that is not held this is said, in the field and at the ready questions, and of no other that it may be meant', async () => {
    const none = 'Không có văn bản số 77-CT/TW ở đây.'
    await page.goto(server.url)
    await field().fill('bao cao ket qua trien khai Chỉ thị 77-CT/TW')
    await page.locator('.search-missing').getByText(none).waitFor()
    await page.getByRole('combobox', { name: 'Chỉ thị số' }).fill('77-CT/TW')
    await page.getByRole('button', { name: 'Tỉnh nào chưa thấy văn bản?' }).click()
    await page.getByRole('alert').getByText(none).waitFor()
    expect(await page.getByRole('alert').innerText()).not.toContain('có thể là')
    await page
      .getByRole('combobox', { name: 'Chỉ thị số' })
      .fill('Báo cáo kết quả triển khai Chỉ thị 34-CT/TW')
    await page.getByRole('button', { name: 'Nhiệm vụ nào quá hạn?' }).click()
    await page.waitForURL(`**/cascade/${directive}?part=tasks&state=OVERDUE`)
  })

  test('of units of one name the one that there is now comes first', async () => {
    await page.goto(server.url)
    await field().fill('lang son')
    const places = page.getByRole('group', { name: 'Địa bàn' }).getByRole('option')
    await places.first().waitFor()
    expect((await places.allInnerTexts()).slice(0, 2).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'tỉnh Lạng Sơn Tỉnh · từ 01/07/2025',
      'tỉnh Lạng Sơn Tỉnh · trước 01/07/2025',
    ])
  })

  test('late tasks of a place below a directive lead to those alone', async () => {
    await page.goto(server.url)
    await field().fill('quá hạn yên bái chỉ thị 34')
    await page.getByRole('option', { name: 'Nhiệm vụ quá hạn: Yên Bái, Chỉ thị 34-CT/TW' }).click()
    await page.getByRole('heading', { name: 'Quá hạn 2' }).waitFor()
  })

  test('who asks for what is late of a body of today is told what it has inherited', async () => {
    await page.goto(server.url)
    await field().fill('quá hạn sở xây dựng lào cai')
    await page.getByRole('option', { name: 'Nhiệm vụ quá hạn: Sở Xây dựng tỉnh Lào Cai' }).click()
    const told = page.getByText(/Còn nhận lại \d+ nhiệm vụ chưa xong của cơ quan tiền thân/)
    await told.waitFor()
    const [, tasks] = /(\d+) nhiệm vụ/.exec(await told.innerText())!
    await page.getByText(/trong đó 1 quá hạn/).waitFor()
    await told.click()
    await page.getByRole('link', { name: `Việc nhận lại (${tasks})` }).waitFor()
    await page
      .locator('.task-line')
      .nth(Number(tasks) - 1)
      .waitFor()
  })

  test('the first screen suggests a directive of the centre, though more papers carry out a plan of a province', async () => {
    for (const [province, number] of Object.entries({ 'Yên Bái': '17', 'Lào Cai': '18' })) {
      const cites = 'Kế hoạch số 16/KH-UBND ngày 10/9/2024 của Ủy ban nhân dân tỉnh Yên Bái'
      await put(server, `${number}.txt`, provincialPlan({ province, number, cites, date: '2024-10-01' }))
    }
    await page.goto(server.url)
    const first = page.locator('[aria-labelledby="home-directives"] li').first()
    await first.getByRole('link', { name: '16/KH-UBND' }).waitFor()
    const suggested = page.getByRole('combobox', { name: 'Chỉ thị số' })
    expect(await suggested.inputValue()).toBe('34-CT/TW')
  })

  test('who asks what one province has issued sees all of it; what leads down stands beside its name', async () => {
    await page.goto(`${server.url}/cascade/${directive}?part=coverage&unit=2025:15`)
    const unit = page.locator('.coverage-units > .pointed')
    await unit.getByRole('link', { name: '18/KH-UBND' }).waitFor()
    // measured at once, for the page may still move to the unit
    const between = await unit.evaluate((element) => {
      const down = [...element.querySelectorAll('button')].find(({ innerText }) =>
        innerText.includes('Cấp xã'),
      )
      return down!.getBoundingClientRect().y - element.querySelector('b')!.getBoundingClientRect().y
    })
    expect(Math.abs(between)).toBeLessThan(8)
  })

  test('the papers of a cascade that is narrowed are copied as a table, those and no others', async () => {
    await page.goto(`${server.url}/cascade/${directive}?place=2025:15`)
    await page.locator('.cascade-table tbody tr').first().waitFor()
    await page.evaluate(
      "globalThis.copied = []; addEventListener('copy', (event) => copied.push(event.clipboardData.getData('text/plain')))",
    )
    await page.getByRole('button', { name: 'Chép bảng' }).click()
    const told = page.getByText(/Đã chép \d+ dòng/)
    await told.waitFor()
    const rows = String(await page.evaluate('copied.at(-1)')).split('\r\n')
    expect(await told.innerText()).toContain(`${rows.length - 1} dòng`)
    expect(await page.locator('.cascade-table caption').innerText()).toContain(`${rows.length - 1} văn bản`)
    expect(rows[0]).toBe('STT\tBước\tVăn bản\tTrích yếu\tĐịa bàn\tThực hiện\tNhiệm vụ\tQuá hạn')
    expect(rows.slice(1).every((row) => /Lào Cai|Yên Bái/.test(row))).toBe(true)
  })

  test('that a paper was replaced stands below its name, with the words, from the day on which it was', async () => {
    const replaced = 'Kế hoạch số 16/KH-UBND ngày 10/9/2024 của Ủy ban nhân dân tỉnh Yên Bái'
    const text = provincialPlan({ province: 'Yên Bái', number: '19', date: '2024-12-02' })
    await put(server, '19.txt', text.replace('Nơi nhận:', `Kế hoạch này thay thế ${replaced}.\n\nNơi nhận:`))
    await page.goto(server.url)
    await field().fill('kế hoạch 16/KH-UBND còn hiệu lực không')
    const answer = 'Còn hiệu lực, đã bị sửa đổi, thay thế chưa: Kế hoạch 16/KH-UBND'
    await page.locator('.search-field').getByText(answer, { exact: true }).click()
    const note = page.getByRole('note')
    await note.getByText('Đã được thay thế bởi Kế hoạch 19/KH-UBND, 02/12/2024').waitFor()
    await page.getByRole('link', { name: 'có văn bản sửa đổi, thay thế, bãi bỏ' }).waitFor()
    const paper = new URL(page.url()).pathname
    await page.goto(`${server.url}${paper.replace('paper', 'cascade')}`)
    await note.getByRole('link', { name: 'Xem chỗ nêu' }).click()
    await page.getByRole('heading', { name: 'Kế hoạch 19/KH-UBND' }).waitFor()
    await page.goto(`${server.url}${paper}?day=2024-12-01`)
    await page.getByRole('heading', { name: 'Kế hoạch 16/KH-UBND' }).waitFor()
    await page.getByRole('heading', { name: 'Toàn văn' }).waitFor()
    const unchanged = page.getByText('chưa thấy ở đây văn bản sửa đổi, thay thế, bãi bỏ')
    await unchanged.waitFor({ state: 'attached' })
    expect(await note.count()).toBe(0)
  })

  test('a paper that is named as papers cite it comes before those that cite it', async () => {
    await page.goto(
      `${server.url}/search?q=${encodeURIComponent('Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư')}`,
    )
    const found = page.locator('.found .hit-name')
    await found.nth(1).waitFor()
    expect(await found.first().innerText()).toBe('34-CT/TW')
  })
})
