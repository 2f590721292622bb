import { expect, test } from '@jest/globals'
import { describeWithChromium } from '../support/browser.js'
import { type Evening, searchField, spendEvening } from '../support/evening.js'
import { put } from '../support/held-papers.js'
import { provincialPlan } from '../support/papers.js'

const PLAN_OF_COMMUNE = `ỦY BAN NHÂN DÂN
XÃ VĨNH TRẠCH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND

Vĩnh Trạch, ngày 10 tháng 9 năm 2025

KẾ HOẠCH
Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư

Ủy ban nhân dân xã Vĩnh Trạch, tỉnh An Giang ban hành kế hoạch như sau:

1. Phòng Kinh tế chủ trì lập danh sách hộ khó khăn về nhà ở, hoàn thành trước ngày 30/11/2025.

Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn Mẫu
`

describeWithChromium('a province that has issued nothing, and whose communes have', () => {
  let evening: Evening

  spendEvening(
    (one) => {
      evening = one
    },
    { papers: { 'commune.txt': PLAN_OF_COMMUNE, 'plan.txt': provincialPlan({ province: 'Yên Bái' }) } },
  )

  const open = (part: string) =>
    evening.page.goto(`${evening.server.url}/cascade/${evening.directive}?part=${part}`)
  const main = () => evening.page.getByRole('main')

  test('says so where it is told who has acted', async () => {
    await open('coverage')
    await main().getByText('Trong các tỉnh chưa thấy văn bản, 1 tỉnh có huyện, xã đã có văn bản.').waitFor()
    const said = (name: string) => main().locator('.coverage-units > li').filter({ hasText: name }).first()
    expect(await said('An Giang').innerText()).toMatch(/chưa thấy văn bản\s+1 huyện, xã đã có văn bản/)
    expect(await said('Cà Mau').innerText()).not.toContain('huyện, xã')
    // each number opens what it counts
    await said('An Giang').getByRole('button', { name: '1 huyện, xã đã có văn bản' }).click()
    const commune = said('An Giang').locator('.behind-number li')
    expect(await commune.innerText()).toMatch(/^xã Vĩnh Trạch, An Giang sau 474 ngày, văn bản đầu tiên: 12/)
    const speed = main().getByRole('table', { name: 'Có văn bản đầu tiên sau bao lâu' })
    await speed.getByRole('button', { name: '1', exact: true }).first().click()
    expect(await main().locator('.speed .behind-number li').innerText()).toMatch(/^Lào Cai sau \d+ ngày$/)
  })

  test('counts there with its own bodies alone and in the reckoning with its communes, which each says of the other', async () => {
    await open('coverage')
    await main()
      .getByText('chỉ tính văn bản, nhiệm vụ của cơ quan cấp tỉnh', { exact: false })
      .getByRole('link', { name: 'Tổng hợp' })
      .click()
    const row = main().locator('table.reckoned tr').filter({ hasText: 'An Giang' })
    await row.getByRole('button', { name: '1', exact: true }).first().waitFor()
    const communes = main().locator('.reckoning-whole tr').filter({ hasText: /^Xã/ })
    await communes.getByRole('button', { name: '1' }).last().click()
    await main()
      .locator('.behind-number li')
      .filter({ hasText: /^xã Vĩnh Trạch, An Giang/ })
      .waitFor()
    await main()
      .getByText('gồm cả văn bản, nhiệm vụ của huyện, xã trong tỉnh', { exact: false })
      .getByRole('link', { name: 'Nơi nào đã triển khai' })
      .click()
    await main().getByText('1 trên 34 đơn vị đã có văn bản').waitFor()
  })

  test('on the first screen, where one sees for how many provinces nothing was found', async () => {
    await evening.page.goto(evening.server.url)
    const line = main().locator('.home-sums').filter({ hasText: '33 tỉnh chưa thấy văn bản' })
    await line.getByText('1 tỉnh trong đó đã có văn bản của huyện, xã').waitFor()
  })

  test('the commune is named with its province wherever others may bear its name', async () => {
    const papers = `/papers?type=KE_HOACH&q=12/KH-UBND`
    for (const [path, told] of [
      [`/cascade/${evening.directive}`, 'xã Vĩnh Trạch, An Giang'],
      [`/cascade/${evening.directive}?as=table`, 'xã Vĩnh Trạch, An Giang'],
      [papers, 'UBND xã Vĩnh Trạch, An Giang'],
      ['/tasks', '10/09/2025, UBND xã Vĩnh Trạch, An Giang'],
      ['/tasks?as=bodies', 'Phòng Kinh tế xã Vĩnh Trạch, An Giang'],
    ]) {
      await evening.page.goto(`${evening.server.url}${path}`)
      await main().getByText(told!).first().waitFor()
    }
    // a province needs no more than its name
    await open('')
    await main().locator('.twig-where b').getByText('Yên Bái', { exact: true }).waitFor()
  })

  test('in the table that is taken along', async () => {
    const answer = await fetch(
      `${evening.server.url}/export/coverage.csv?directive=34-CT/TW&view=TODAY&lang=vi&acted=false`,
    )
    const [heads = '', ...rows] = (await answer.text()).trim().split('\r\n')
    expect(heads).toMatch(/"Huyện, xã đã có văn bản"$/)
    const acted = rows.filter((row) => !row.endsWith(',0'))
    expect(acted).toEqual([expect.stringMatching(/^2025,An Giang,chưa thấy,.*,1$/)])
    const papers = await fetch(`${evening.server.url}/export/documents.csv?directive=34-CT/TW&lang=vi`)
    expect(await papers.text()).toMatch(/^12\/KH-UBND,.*,UBND xã Vĩnh Trạch,"xã Vĩnh Trạch, An Giang",/m)
  })

  test('on the sheet for a meeting, and in the summary that is copied', async () => {
    await open('brief')
    await main().getByText('An Giang (1 huyện, xã đã có văn bản), Bắc Ninh').waitFor()
    await evening.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await main().getByRole('button', { name: 'Chép tóm tắt' }).click()
    await main().getByText('Đã chép; dán vào báo cáo.').first().waitFor()
    const text = await evening.page.evaluate('navigator.clipboard.readText()')
    expect(text).toContain('An Giang (1 huyện, xã đã có văn bản), Bắc Ninh')
  })

  test('of a commune whose bodies bear its name the tasks of the place are asked for, and not those of some of them', async () => {
    const bodies = [
      'Công an',
      'Trạm Y tế',
      'Ban Chỉ huy Quân sự',
      'Đoàn Thanh niên',
      'Hội Nông dân',
      'Văn phòng',
    ]
    const text = PLAN_OF_COMMUNE.replace('12/KH-UBND', '13/KH-UBND').replace(
      'Nơi nhận:',
      bodies
        .map(
          (body, at) =>
            `${at + 2}. ${body} xã Vĩnh Trạch chủ trì rà soát tổ dân phố, xong trước ngày 30/11/2025.\n\n`,
        )
        .join('') + 'Nơi nhận:',
    )
    await put(evening.server, 'more.txt', text)
    await evening.page.goto(evening.server.url)
    await searchField(evening.page).fill('vĩnh trạch quá hạn')
    const lists = evening.page.getByRole('group', { name: 'Danh sách' }).getByRole('option')
    await lists.first().waitFor()
    for (const name of await lists.allInnerTexts())
      expect(name).toMatch(/^Nhiệm vụ quá hạn: Vĩnh Trạch \((?:Xã|Phường)/)
  })

  test('what others gave to the body of a commune is offered beside what its own papers say', async () => {
    const given = provincialPlan({ province: 'An Giang', number: '44', date: '2025-09-10' }).replace(
      '2. Giao Sở Nội vụ',
      '2. Giao Ủy ban nhân dân xã Vĩnh Trạch lập danh sách hộ khó khăn trước ngày 30/12/2026.\n\n3. Giao Sở Nội vụ',
    )
    await put(evening.server, 'given.txt', given)
    await evening.page.goto(`${evening.server.url}/search?q=việc xã Vĩnh Trạch phải làm`)
    await main()
      .getByRole('link', { name: /^Nhiệm vụ: Vĩnh Trạch \(Xã · An Giang/ })
      .waitFor()
    await main()
      .getByRole('link', { name: /^Nhiệm vụ: UBND xã Vĩnh Trạch/ })
      .click()
    await main().getByText('Giao Ủy ban nhân dân xã Vĩnh Trạch lập danh sách').waitFor()
  })
})
