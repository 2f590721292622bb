import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeWithChromium, until } from '../support/browser.js'
import { type Evening, spendEvening } from '../support/evening.js'
import { idOf } from '../support/held-papers.js'

/** A directive of the Party committee of a province, which numbers its own. */
const directive = (province: string, day: string, about: string): string => `TỈNH ỦY ${province.toUpperCase()}
*
Số 26-CT/TU                                   ĐẢNG CỘNG SẢN VIỆT NAM
                                   ${province}, ngày ${day}

CHỈ THỊ
về ${about}

1. Giao Đảng ủy Công an tỉnh báo cáo kết quả trước ngày 15/12/2023.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Nguyễn Văn Mẫu`

/** A plan that names the directive of its own province as papers do: without saying whose it is. */
const plan = (
  province: string,
  number: string,
): string => `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH ${province.toUpperCase()}                  Độc lập - Tự do - Hạnh phúc

Số: ${number}/KH-UBND                  ${province}, ngày 20 tháng 10 năm 2023

KẾ HOẠCH
Việc phải làm trên địa bàn tỉnh ${province}

Thực hiện Chỉ thị 26-CT/TU của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:

1. Sở Tài chính chủ trì bố trí kinh phí, hoàn thành trước ngày 30/11/2023.

CHỦ TỊCH
Nguyễn Văn Mẫu`

describeWithChromium('directives of two provinces that bear one number', () => {
  let evening: Evening
  let page: Page
  /** Ids of the directives, by their provinces. */
  let ids: Readonly<Record<'Lạng Sơn' | 'Sơn La', string>>

  spendEvening(
    async (one) => {
      evening = one
      page = one.page
      const above = async (number: string): Promise<string> => {
        const { document } = await one.server.data(
          `{ document(id: "${await idOf(one.server, `${number}/KH-UBND`)}") { relations(direction: UP) { nodes { to { id } } } } }`,
        )
        return document.relations.nodes[0].to.id
      }
      ids = { 'Lạng Sơn': await above('71'), 'Sơn La': await above('72') }
    },
    {
      papers: {
        'ct-lang-son.txt': directive('Lạng Sơn', '10 tháng 3 năm 2023', 'quản lý chợ biên giới'),
        'ct-son-la.txt': directive('Sơn La', '05 tháng 9 năm 2023', 'phòng cháy rừng'),
        'kh-lang-son.txt': plan('Lạng Sơn', '71'),
        'kh-son-la.txt': plan('Sơn La', '72'),
      },
    },
  )

  /** Opens a question and waits until exactly these directives are offered; how the lists are called. */
  const namesOffered = async (question: string, directives: readonly string[]): Promise<string> => {
    await page.goto(`${evening.server.url}/search?q=${encodeURIComponent(question)}`)
    const wanted = directives.map((id) => `/cascade/${id}`).sort()
    await until(
      page,
      `[...document.querySelectorAll('main a.button')].map((one) => one.pathname).sort().join() === '${wanted.join()}'`,
    )
    return (await page.getByRole('main').locator('a.button').allInnerTexts()).join()
  }

  test('each plan carries out the directive of its own province', () => {
    expect(ids['Lạng Sơn']).not.toBe(ids['Sơn La'])
  })

  test.each([
    ['26-CT/TU Sơn La quá hạn', 'Sơn La'],
    ['quá hạn 26-CT/TU lạng sơn', 'Lạng Sơn'],
    ['chỉ thị 26 của tỉnh ủy sơn la quá hạn', 'Sơn La'],
    ['sơn la đã triển khai 26-CT/TU chưa', 'Sơn La'],
    ['quá hạn sở tài chính lạng sơn 26-CT/TU', 'Lạng Sơn'],
  ] as const)('%s: of that province, and of no other', async (question, province) => {
    expect(await namesOffered(question, [ids[province]])).toContain('Chỉ thị 26-CT/TU')
  })

  test.each(['chỉ thị 26 quá hạn', '26-CT/TU lào cai quá hạn'])(
    '%s: where it is not known which is meant, all are offered with who issued them',
    async (question) => {
      const names = await namesOffered(question, Object.values(ids))
      expect(names).toContain('Tỉnh ủy Lạng Sơn, 10/03/2023')
      expect(names).toContain('Tỉnh ủy Sơn La, 05/09/2023')
    },
  )
})
