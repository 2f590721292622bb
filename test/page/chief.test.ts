import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeWithChromium, until } from '../support/browser.js'
import { type Evening, LAPTOP, searchField, spendEvening } from '../support/evening.js'

describeWithChromium('what the chief wants on any screen', () => {
  let evening: Evening
  let page: Page

  spendEvening((one) => {
    evening = one
    page = one.page
  })

  const open = (path: string) => page.goto(`${evening.server.url}${path}`)
  const isWithin = (part: string): Promise<boolean> =>
    page.evaluate(`(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)(${part})`)

  test.each([
    ['on a phone', 360],
    ['at 200 %', 683],
    ['on a small laptop', 1024],
  ])(
    'the table of a cascade needs no push sideways %s, and is one for who cannot see it',
    async (_, width) => {
      await page.setViewportSize({ width, height: 740 })
      try {
        await open(`/cascade/${evening.directive}?as=table`)
        const row = page.getByRole('row').filter({ hasText: '15/KH-UBND' })
        await row.waitFor()
        expect(await isWithin("document.querySelector('.wide')")).toBe(true)
        expect(await isWithin('document.documentElement')).toBe(true)
        await row.getByRole('cell', { name: 'Địa bàn: Yên Bái' }).waitFor()
        expect(await page.getByRole('columnheader').allInnerTexts()).toContain('Quá hạn')
      } finally {
        await page.setViewportSize(LAPTOP)
      }
    },
  )

  test('on paper a row of it is as high as the title of its paper', async () => {
    await open(`/cascade/${evening.directive}?as=table`)
    const row = page.getByRole('row').filter({ hasText: '15/KH-UBND' })
    await row.waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 718, height: 1000 })
    try {
      expect(await row.getByText('độ tin cậy').isVisible()).toBe(false)
      const [whole, title] = await Promise.all(
        [row, row.getByRole('rowheader')].map((one) => one.boundingBox()),
      )
      expect(whole!.height).toBeLessThan(title!.height + 10)
    } finally {
      await page.emulateMedia({ media: null })
      await page.setViewportSize(LAPTOP)
    }
  })

  test('the papers that carry a directive out after a day are asked for in a sentence, or by fields', async () => {
    await open('/')
    await searchField(page).fill('văn bản triển khai chỉ thị 34 sau ngày 1/8/2024, xếp theo tỉnh')
    await page.getByRole('option', { name: 'Văn bản ban hành từ 02/08/2024: Chỉ thị 34-CT/TW' }).click()
    await page.getByText('2 văn bản, từ gần đến xa').waitFor()
    expect(await page.getByRole('textbox', { name: 'Ban hành từ' }).inputValue()).toBe('02/08/2024')
    await page.getByRole('textbox', { name: 'Ban hành đến' }).fill('1/9/2024')
    await page.keyboard.press('Enter')
    await page.getByText('Không có văn bản nào khớp bộ lọc.').waitFor()
  })

  test('a list of papers is taken along as it is narrowed', async () => {
    await open('/papers?type=KE_HOACH')
    await page.getByRole('status').getByText('2 văn bản').waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bảng này (.csv)' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^Danh sách văn bản .*\.csv$/)
    const [head, ...rows] = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(head).toContain('"Số, ký hiệu","Ngày ban hành","Cơ quan ban hành"')
    expect(rows).toHaveLength(2)
    expect(rows.join('\n')).toContain('"15/KH-UBND","10/09/2024","UBND tỉnh Yên Bái"')
  })

  test('each task of a place tells what it serves in the end, and by which ways', async () => {
    await open('/tasks?place=2025:15')
    const served = page.getByText('Để thực hiện:').first()
    await served.getByRole('link', { name: 'Chỉ thị 34-CT/TW' }).click()
    await page.getByRole('heading', { name: 'Vì sao có Kế hoạch 15/KH-UBND ở đây' }).waitFor()
    // below the directive it is said once, above
    await open(`/cascade/${evening.directive}?part=tasks`)
    await page.locator('.task-card').first().waitFor()
    expect(await page.getByText('Để thực hiện:').count()).toBe(0)
  })

  test('what became of a province is found by asking; a city is called one', async () => {
    await open('/')
    // cspell:disable-next-line
    await searchField(page).fill('hau giang nay thuoc tinh nao')
    await page.getByRole('option', { name: /^Trước và sau sắp xếp.*: Hậu Giang \(Tỉnh/ }).click()
    await page.getByRole('main').getByRole('link', { name: 'Cần Thơ' }).click()
    await page.getByText('Thành phố · từ 01/07/2025').waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('City · since 01/07/2025').waitFor()
  })

  test('a wrong letter in a province is understood', async () => {
    await open('/')
    // cspell:disable-next-line
    await searchField(page).fill('chỉ thị 34 tỉnh lạng sơm')
    await page.getByRole('option', { name: 'Lạng Sơn đã triển khai Chỉ thị 34-CT/TW chưa?' }).waitFor()
  })

  test('a programmer goes on from what a screen shows with the query that gives it', async () => {
    await open(`/cascade/${evening.directive}?as=table`)
    await page.getByRole('row').filter({ hasText: '15/KH-UBND' }).waitFor()
    await page.getByRole('link', { name: 'Truy vấn của màn hình này' }).click()
    const holds = (file: string, words: string) =>
      until(
        page,
        `globalThis.__MONACO?.editor.getModels().some((one) => one.uri.path.endsWith('${file}') && one.getValue().includes('${words}'))`,
      )
    await holds('operation.graphql', 'query Below(')
    await holds('variables.json', evening.directive)
  })

  test.each([
    ['late tasks of directive 34', 'Tasks that are overdue: Directive 34-CT/TW'],
    ['tasks due in November 2024', 'Tasks that are due in November 2024'],
    ['which provinces have acted on directive 34', 'Provinces that have acted: Directive 34-CT/TW'],
  ])('who asks in English is answered: %s', async (asked, list) => {
    await open('/?lang=en')
    await searchField(page).fill(asked)
    await page.getByRole('option', { name: list, exact: true }).waitFor()
  })
})
