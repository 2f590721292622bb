import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeWithChromium, until } from '../support/browser.js'
import { spendEvening } from '../support/evening.js'
import { idOf } from '../support/held-papers.js'
import { provincialPlan } from '../support/papers.js'
import type { TestServer } from '../support/server.js'

/** What margins leave of a sheet of A4. */
const SHEET_PIXELS = 703

describeWithChromium('what an officer hands round: sheets of paper, and files', () => {
  let server: TestServer
  let page: Page
  let directive: string

  spendEvening(
    (evening) => {
      ;({ server, page, directive } = evening)
    },
    {
      papers: {
        'plan.txt': provincialPlan({ province: 'Yên Bái' }),
        'later.txt': provincialPlan({ province: 'Yên Bái', number: '20', date: '2024-10-10' }),
        'numberless.txt': provincialPlan({ province: 'Bến Tre' }).replace(/^Số: .*$/m, ''),
      },
    },
  )

  const open = (path: string) => page.goto(server.url + path)
  const prepare = async (): Promise<string> => {
    await page.emulateMedia({ media: 'print' })
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    return (await page.evaluate(
      "getComputedStyle(document.documentElement).getPropertyValue('--sheet')",
    )) as string
  }
  const sheet = async (check: (foot: string) => void | Promise<void>): Promise<void> => {
    try {
      await check(await prepare())
    } finally {
      await page.emulateMedia({ media: null })
      await page.evaluate("dispatchEvent(new Event('afterprint'))")
    }
  }

  test.each([
    ['part=coverage', '.coverage-units li', 'Chỉ thị 34-CT/TW, Nơi nào đã triển khai'],
    ['part=reckoning&region=tay-nguyen', '.reckoned', 'Chỉ thị 34-CT/TW, Tổng hợp · Chỉ gồm: Tây Nguyên'],
    ['part=tasks&state=OVERDUE', '.task-card', 'Chỉ thị 34-CT/TW, Nhiệm vụ · Chỉ gồm: quá hạn'],
  ])(
    'each sheet tells what it is of, narrowed to what, and as of which day: %s',
    async (set, drawn, told) => {
      await open(`/cascade/${directive}?${set}`)
      await page.locator(drawn).first().waitFor()
      await sheet((foot) =>
        expect(foot).toMatch(new RegExp(`^"${told} · Tính đến ngày 26/11/2026 · Bản đồ Nay: 34 tỉnh"$`, 'i')),
      )
    },
  )

  test('a list of the tasks of a directive says which one, in the tab and on paper', async () => {
    await open(`/tasks?directive=${directive}`)
    await until(page, "document.title.startsWith('Nhiệm vụ, Chỉ thị 34-CT/TW')")
    await sheet((foot) => expect(foot).toMatch(/^"Nhiệm vụ, Chỉ thị 34-CT\/TW · /))
  })

  test('a title with a quote or a line of its own ends nothing', async () => {
    await open(`/search?q=${encodeURIComponent('"nhà ở\\ xã hội"')}`)
    await until(page, "document.title.includes('xã hội')")
    await sheet((foot) => expect(foot).toMatch(/^"Tìm [^"\\]*xã hội[^"\\]*"$/))
  })

  test('no fields and nothing to open stand on paper; lines in a text are told', async () => {
    await open(`/cascade/${directive}?part=coverage`)
    await page.locator('.coverage-units li').first().waitFor()
    await sheet(async () => expect(await page.locator('main select:visible').count()).toBe(0))
    await open(`/paper/${await idOf(server, '15/KH-UBND')}`)
    const key = page.locator('p.printed').filter({ hasText: 'Hiện trong văn bản' })
    // citations and tasks are asked for at once, and come in any order
    await key.filter({ hasText: 'Thời hạn' }).filter({ hasText: 'Viện dẫn' }).waitFor({ state: 'attached' })
    expect(await key.isVisible()).toBe(false)
    await sheet(async () => {
      expect(await key.innerText()).toMatch(/Viện dẫn.*Nhiệm vụ.*Chủ trì.*Thời hạn/)
      // what is not marked in this text needs no key
      expect(await key.innerText()).not.toContain('Bất thường')
      expect(await page.getByText('Thông tin văn bản').isVisible()).toBe(false)
    })
  })

  test('in the table of a cascade no day and no heading is torn on a sheet of A4, and no name lies over the day', async () => {
    await open(`/cascade/${directive}?as=table`)
    await page.locator('.cascade-table [data-name="Ngày"]').first().waitFor()
    const wide = page.viewportSize()!
    await page.setViewportSize({ width: SHEET_PIXELS, height: 1000 })
    try {
      await sheet(async () => {
        const torn = await page.evaluate(
          `[...document.querySelectorAll('.cascade-table :is([data-name="Ngày"], th)')].filter((cell) => {
            const text = document.createRange()
            text.selectNodeContents(cell)
            const lines = new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size
            const words = cell.textContent.trim().split(/\\s+/).length
            return cell.scrollWidth > cell.clientWidth || (cell.matches('[data-name], thead th') && lines > words)
          }).map((cell) => cell.textContent)`,
        )
        expect(torn).toEqual([])
      })
    } finally {
      await page.setViewportSize(wide)
    }
  })

  test('a paper without a number is called by its type in files for people', async () => {
    const rows = async (file: string) =>
      (await (await fetch(`${server.url}/export/${file}`)).text()).split('\r\n')
    expect(
      (await rows('tasks.csv?lang=vi')).filter((row) => row.startsWith('Kế hoạch; UBND tỉnh Bến Tre,')),
    ).not.toEqual([])
    expect((await rows('relations.csv?lang=en')).join('\n')).toMatch(/plan; [^,]*Bến Tre,/)
    // programs have its id
    expect((await rows('tasks.csv')).join('\n')).not.toContain('Kế hoạch; UBND')
  })

  test('the papers of a unit stand in a file as on the screen, the earliest first', async () => {
    const file = await fetch(`${server.url}/export/coverage.csv?directive=${directive}&view=TODAY&lang=vi`)
    expect(await file.text()).toMatch(/Lào Cai,có,.*15\/KH-UBND; 20\/KH-UBND/)
  })
})
