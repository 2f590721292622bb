import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { searchField, spendEvening } from '../support/evening.js'
import type { TestServer } from '../support/server.js'

describeWithChromium('what has no answer, or not the one that was asked for', () => {
  let server: TestServer
  let page: Page
  let directive: string

  spendEvening((one) => {
    ;({ server, page, directive } = one)
  })

  const field = () => searchField(page)

  test.each([
    [
      'kế hoạch 2024 xếp theo tỉnh',
      'Danh sách văn bản không xếp theo địa bàn được',
      'Kế hoạch năm 2024: 2 văn bản',
    ],
    [
      'bao nhiêu xã đã triển khai chỉ thị 34',
      'xem được trong từng tỉnh: hãy thêm tên tỉnh',
      'Tỉnh đã có văn bản: Chỉ thị 34-CT/TW',
    ],
    ['chỉ thị 34 ngày 25/5', 'ban hành ngày 24/05/2024, không phải ngày 25/5', null],
    ['văn bản do chủ tịch tỉnh ký', 'không tìm được theo chức vụ', null],
  ])(
    'what is not answered as it is asked is said, with what is nearest: %s',
    async (question, said, answer) => {
      await page.goto(server.url)
      await field().fill(question)
      await page.locator('.search-missing').getByText(said).waitFor()
      if (answer !== null) await page.getByRole('option', { name: answer, exact: true }).waitFor()
    },
  )

  test('one list that answers a question is gone to at once; the words of the question stay one press away', async () => {
    await page.goto(server.url)
    await field().fill('quá hạn')
    await field().press('Enter')
    await page.waitForURL('**/tasks?state=OVERDUE')
    await page.goBack()
    await page.waitForURL(`${server.url}/`)
    await field().fill('quá hạn')
    await page.getByRole('option', { name: 'Tất cả kết quả' }).click()
    await page.getByRole('heading', { name: 'Tìm “quá hạn”' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(new URL(page.url()).pathname).toBe('/search')
  })

  test('what somebody signed is found by the name, with or without accents', async () => {
    await page.goto(server.url)
    // cspell:disable-next-line
    await field().fill('ke hoach do ong Nguyen Van Thu ky')
    await field().press('Enter')
    await page.waitForURL('**/papers?*signer=*')
    await page.getByRole('status').getByText('2 văn bản').waitFor()
    await page.getByRole('searchbox', { name: 'Người ký' }).fill('Lê Văn Thử')
    await page.keyboard.press('Enter')
    await page.getByText('Không tìm thấy gì ở đây.').waitFor()
    // the name alone
    // cspell:disable-next-line
    await field().fill('nguyen van thu')
    await page.getByRole('option', { name: 'Văn bản do Nguyễn Văn Thử ký: 2 văn bản' }).click()
    await page.waitForURL('**/papers?*signer=*')
  })

  test('of no tasks there is no table to take along; the calendar of others has a name that people read', async () => {
    await page.goto(`${server.url}/tasks?text=xyzxyz`)
    await page.getByText('Không tìm thấy nhiệm vụ nào như vậy ở đây.').waitFor()
    expect(await page.getByRole('button', { name: 'Chép bảng' }).count()).toBe(0)
    await page.goto(`${server.url}/tasks`)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Lịch (.ics)' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('Lịch nhiệm vụ 2026-11-26.ics')
  })

  test('of a body that is not held nothing is answered, least of all what is its province’s', async () => {
    await page.goto(server.url)
    await field().fill('thanh tra tỉnh yên bái có nhiệm vụ gì trong chỉ thị 34')
    await page
      .locator('.search-field [role="status"]')
      .getByText(/kết quả; dùng|Không tìm thấy gì/)
      .waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('group', { name: 'Danh sách' }).count()).toBe(0)
  })

  test('who comes to what is not there finds a way on', async () => {
    await page.goto(`${server.url}/paper/xyz`)
    await page.getByText('Không có văn bản này, hoặc bạn không được xem.').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'trang đầu' }).click()
    await page.getByRole('heading', { name: 'Chỉ thị đã được triển khai đến đâu' }).waitFor()
  })

  test('a task that was found says whose paper gives it; what was found by words stands apart from an answer', async () => {
    await page.goto(`${server.url}/search?q=khu đất`)
    await page.locator('.found').filter({ hasText: '15/KH-UBND · UBND tỉnh Yên Bái' }).first().waitFor()
    await page.goto(`${server.url}/search?q=kế hoạch 2024 xếp theo tỉnh`)
    await page.getByRole('main').getByText('Danh sách văn bản không xếp theo địa bàn được').waitFor()
    await page.getByRole('link', { name: 'Kế hoạch năm 2024: 2 văn bản' }).waitFor()
    await page.getByText(/^Theo chữ của câu hỏi: \d+ kết quả$|^Không tìm thấy gì ở đây/).waitFor()
  })

  test('what was found by words is folded below a list that answers the question, unless its kind is chosen', async () => {
    await page.goto(`${server.url}/search?q=tỉnh nào chưa triển khai chỉ thị 34`)
    await page.getByRole('link', { name: 'Tỉnh chưa thấy văn bản: Chỉ thị 34-CT/TW' }).waitFor()
    const found = page.locator('main .found')
    const folded = page.getByText(/^Theo chữ của câu hỏi: \d+ kết quả$/)
    await folded.waitFor()
    expect(await found.first().isVisible()).toBe(false)
    await folded.click()
    await found.first().waitFor()
    await page.getByRole('button', { name: 'Văn bản', exact: true }).click()
    await page
      .getByRole('group', { name: 'Chỉ tìm' })
      .locator('[aria-pressed=true]')
      .getByText('Văn bản')
      .waitFor()
    await found.first().waitFor()
    expect(await page.locator('main details').filter({ has: folded }).count()).toBe(0)
    // that names a paper and a place, and may mean either
    await page.goto(`${server.url}/search?q=kế hoạch chỉ thị 34 Yên Bái`)
    await page.getByRole('link', { name: 'Yên Bái đã triển khai Chỉ thị 34-CT/TW chưa?' }).waitFor()
    await found.first().waitFor()
  })

  test('what has all words of a question stands by itself, and what has some of them is folded', async () => {
    await page.goto(`${server.url}/search?q=kế hoạch Bến Tre`)
    const found = (name: string) => page.locator('main .found', { hasText: name })
    await found('16/KH-UBND').first().waitFor()
    await page.getByText(/^Có đủ các chữ: \d+ kết quả$/).waitFor()
    expect(await found('15/KH-UBND').first().isVisible()).toBe(false)
    await page.getByText(/^Chỉ có một phần các chữ: \d+ kết quả khác$/).click()
    await found('15/KH-UBND').first().waitFor()
    // the field for everything shows those alone
    await page.goto(server.url)
    await field().fill('kế hoạch Bến Tre')
    await page.getByRole('option', { name: /16\/KH-UBND/ }).waitFor()
    expect(await page.getByRole('option', { name: /15\/KH-UBND/ }).count()).toBe(0)
  })

  test.each(['/cascade/ID?part=bando', '/desk?part=xyz', '/territory/2024:15?part=tas'])(
    'an address whose part is no part of its screen shows the first one: %s',
    async (path) => {
      await page.goto(server.url + path.replace('ID', directive))
      const tabs = page.locator('nav.tabs')
      await tabs.locator('a[aria-current="page"]').waitFor()
      const below = await tabs.evaluate((nav) => nav.nextElementSibling?.textContent ?? '')
      expect(below.trim()).not.toBe('')
    },
  )

  test('who has acted upon a paper of a province is asked of what is below it, what it carries out of what is above', async () => {
    for (const [question, list] of [
      ['đơn vị nào chưa triển khai kế hoạch 15', 'Đơn vị cấp dưới chưa thấy văn bản: Kế hoạch 15/KH-UBND'],
      ['kế hoạch 15 thực hiện chỉ thị nào', 'Thực hiện văn bản nào: Kế hoạch 15/KH-UBND'],
      [
        'kế hoạch 15 yên bái đơn vị nào chưa triển khai',
        'Đơn vị cấp dưới chưa thấy văn bản: Kế hoạch 15/KH-UBND',
      ],
      ['huyện nào của Yên Bái chưa triển khai kế hoạch 15', 'Huyện chưa thấy văn bản: Kế hoạch 15/KH-UBND'],
    ] as const) {
      await page.goto(server.url)
      await field().fill(question)
      await page.getByRole('option', { name: list, exact: true }).waitFor()
      expect(await page.getByText('hãy thêm tên tỉnh').count()).toBe(0)
    }
  })
})
