import { expect, test } from '@jest/globals'
import type { Page, Request } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { searchField, spendEvening } from '../support/evening.js'
import { provincialDirective, provincialPlan } from '../support/papers.js'
import type { TestServer } from '../support/server.js'

const DIRECTIVE = `THỦ TƯỚNG CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 21/CT-TTg

Hà Nội, ngày 14 tháng 6 năm 2024

CHỈ THỊ

Về việc trồng cây bóng mát ở sân trường

1. Bộ Xây dựng chủ trì lập danh mục vườn ươm, hoàn thành trước ngày 31/12/2024.

2. Ủy ban nhân dân các tỉnh ban hành kế hoạch, hoàn thành trước ngày 31/10/2024.

THỦ TƯỚNG
Nguyễn Văn Mẫu
`
const cites = 'Chỉ thị số 21/CT-TTg ngày 14/6/2024 của Thủ tướng Chính phủ'

const PAPERS = {
  'directive.txt': DIRECTIVE,
  'plan.txt': provincialPlan({ province: 'Yên Bái', cites }),
  'of-province.txt': provincialDirective({ province: 'Bến Tre' }),
  'plan-of-province.txt': provincialPlan({
    province: 'Bến Tre',
    number: '16',
    cites: 'Chỉ thị số 26-CT/TU ngày 02/6/2023 của Ban Thường vụ Tỉnh ủy Bến Tre',
  }),
}

describeWithChromium('what is nearest to a question that no list answers as it stands', () => {
  let server: TestServer
  let page: Page

  spendEvening(
    (one) => {
      ;({ server, page } = one)
    },
    { papers: PAPERS },
  )

  const ask = async (question: string): Promise<void> => {
    await page.goto(server.url)
    await searchField(page).fill(question)
  }

  test.each([
    ['chỉ thị của thủ tướng năm 2024', 'Chỉ thị năm 2024 của Thủ tướng Chính phủ: 1 văn bản'],
    ['ke hoach cua ubnd tinh yen bai ve nha o', 'Kế hoạch của UBND tỉnh Yên Bái có chữ “nha o”: 1 văn bản'],
    ['nhiệm vụ quá hạn về vườn ươm', 'Nhiệm vụ quá hạn có chữ “vườn ươm”'],
    ['tỉnh nào chưa triển khai chỉ thị về cây bóng mát', 'Tỉnh chưa thấy văn bản: Chỉ thị 21/CT-TTg'],
    ['kế hoạch nào của Yên Bái thực hiện chỉ thị 21', 'Kế hoạch triển khai: Yên Bái, Chỉ thị 21/CT-TTg'],
    ['chỉ thị 21 nói gì', 'Đọc: Chỉ thị 21/CT-TTg'],
    ['ke hoach ve nha o cua yen bai', 'Kế hoạch của Yên Bái có chữ “nha o”: 1 văn bản'],
    ['Yên Bái đã triển khai chưa', 'Yên Bái đã triển khai Chỉ thị 21/CT-TTg chưa?'],
    ['so sánh Yên Bái và Bến Tre', 'So sánh Yên Bái, Bến Tre: Chỉ thị 21/CT-TTg'],
    ['việc của tôi', 'Sáng nay: việc của những gì tôi theo dõi'],
  ])('%s', async (question, answer) => {
    await ask(question)
    await page.getByRole('option', { name: answer, exact: true }).waitFor()
  })

  test('papers of a time of which there are none are said to be none, with those of any time', async () => {
    await ask('chỉ thị của thủ tướng tháng 4/2026')
    await page
      .locator('.search-missing')
      .getByText('chưa có chỉ thị tháng 4/2026 của Thủ tướng Chính phủ')
      .waitFor()
    await page.getByRole('option', { name: 'Chỉ thị của Thủ tướng Chính phủ: 1 văn bản' }).click()
    await page.waitForURL('**/papers?*issuer=*')
    await page.getByRole('status').getByText('1 văn bản').waitFor()
    await page.getByRole('button', { name: 'Bỏ: Cơ quan ban hành' }).click()
    await page.waitForURL((url) => !url.searchParams.has('issuer'))
    expect(new URL(page.url()).searchParams.get('type')).toBe('CHI_THI')
  })

  test('of no directive it is asked which one is meant, and those that papers carry out are offered', async () => {
    await ask('ai chưa triển khai')
    await page.locator('.search-missing').getByText('Của chỉ thị nào?').waitFor()
    await page.getByRole('option', { name: 'Tỉnh chưa thấy văn bản: Chỉ thị 21/CT-TTg' }).click()
    await page.waitForURL('**/cascade/*?part=coverage&acted=no')
  })

  test('who carries out a paper of a province is told with its own bodies, which are none of its units', async () => {
    await ask('ai triển khai 26-CT/TU')
    await page.getByRole('option', { name: 'Văn bản triển khai: Chỉ thị 26-CT/TU' }).waitFor()
    await page.getByRole('option', { name: 'Đơn vị cấp dưới đã có văn bản: Chỉ thị 26-CT/TU' }).click()
    await page.getByRole('link', { name: 'Cơ quan cấp tỉnh có 1 văn bản triển khai' }).click()
    await page.getByRole('link', { name: '16/KH-UBND' }).first().waitFor()
  })

  test('a department without its province is none of some province that was found first', async () => {
    await ask('việc nào của sở xây dựng theo chỉ thị 21')
    await page.locator('.search-missing').getByText('Nhiều nơi có “sở xây dựng”').waitFor()
    await page.getByRole('option', { name: 'Nhiệm vụ theo cơ quan: Chỉ thị 21/CT-TTg' }).click()
    await page.waitForURL('**/cascade/*?part=tasks&as=bodies&called=*')
    // what is taken along is of those bodies, too
    const table = page.getByRole('link', { name: 'Tải bảng Excel' })
    expect(new URL((await table.getAttribute('href'))!, page.url()).searchParams.get('called')).toBe(
      'sở xây dựng',
    )
  })

  test('of a commune whose bodies are not held its place is asked, and nothing found there is said', async () => {
    await ask('UBND xã Cát Thịnh có việc gì sắp đến hạn')
    await page.locator('.search-missing').getByText('Ở đây chưa thấy: Nhiệm vụ sắp đến hạn').waitFor()
    await page.getByRole('option', { name: /^Văn bản, nhiệm vụ của Cát Thịnh \(Xã · Lào Cai/ }).click()
    await page.waitForURL('**/territory/2025*')
  })

  test.each([
    ['công an tỉnh yên bái còn việc gì quá hạn', 'Nhiệm vụ quá hạn của Yên Bái'],
    ['bộ công an chủ trì việc gì', 'Nhiệm vụ theo cơ quan'],
  ])(
    '%s: a body that is not held is said to be none, and not taken for another',
    async (question, answer) => {
      await ask(question)
      await page.locator('.search-missing').getByText('Ở đây chưa thấy cơ quan nào tên “').waitFor()
      await page.getByRole('option', { name: answer, exact: true }).waitFor()
      expect(await page.getByRole('option', { name: /^Nhiệm vụ.*: / }).count()).toBe(0)
    },
  )

  test('papers of a type on something are said to be none, not shown by single words alone', async () => {
    await ask('chỉ thị về phòng cháy chữa cháy')
    await page
      .locator('.search-missing')
      .getByText('Ở đây chưa có chỉ thị có chữ “phòng cháy chữa cháy”')
      .waitFor()
    await page.getByRole('option', { name: 'Chỉ thị', exact: true }).click()
    await page.waitForURL('**/papers?type=CHI_THI')
  })

  test('papers are narrowed to how they are held', async () => {
    await ask('văn bản có toàn văn')
    await page.getByRole('option', { name: 'Văn bản có toàn văn', exact: true }).click()
    await page.waitForURL('**/papers?held=TEXT')
    await page.getByRole('status').getByText('4 văn bản').waitFor()
    await page.getByLabel('Lưu giữ').selectOption('CITED_ONLY')
    await page.waitForURL('**/papers?held=CITED_ONLY')
  })

  test('the field asks for what stands in the address only once somebody goes there', async () => {
    const asked: string[] = []
    const textOf = (request: Request): string | undefined =>
      (request.postDataJSON() as { variables?: { text?: string } } | null)?.variables?.text
    const note = (request: Request): void => {
      const text = textOf(request)
      if (text !== undefined) asked.push(text)
    }
    page.on('request', note)
    await page.goto(`${server.url}/search?q=21/CT-TTg`)
    await page.getByRole('link', { name: '21/CT-TTg' }).first().waitFor()
    expect(asked).toHaveLength(1)
    const again = page.waitForRequest((request) => textOf(request) !== undefined)
    await searchField(page).focus()
    await again
    await page
      .getByRole('option', { name: /21\/CT-TTg/ })
      .first()
      .waitFor()
    page.off('request', note)
  })

  test('a number that no paper bears is said to be none’s', async () => {
    await ask('văn bản số 844')
    await page.locator('.search-missing').getByText('Không có văn bản số 844 ở đây').waitFor()
  })
})
