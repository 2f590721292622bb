import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describeWithChromium } from '../support/browser.js'
import { type Evening, spendEvening } from '../support/evening.js'
import { provincialPlan } from '../support/papers.js'

describeWithChromium('files and folders that an officer drops from his machine', () => {
  let evening: Evening
  let page: Page
  let folder: string

  spendEvening((one) => {
    evening = one
    page = one.page
  })
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dropped-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const write = (name: string, text: string): string => {
    const path = join(folder, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
    return path
  }

  /** Drops what lies at these paths, as the system's own windows do. */
  const drop = async (...files: string[]): Promise<void> => {
    const session = await page.context().newCDPSession(page)
    const data = { items: [], files, dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  }
  const card = (file: string) => page.locator('.intake > li').filter({ hasText: file })
  const focused = () => page.evaluate('document.activeElement.innerText')

  test.each(['tasks', 'intake'])('of a folder all papers are read, at any depth (%s)', async (screen) => {
    const at = `bo-${screen}`
    // more than a browser tells of at once
    for (let number = 1; number <= 101; number += 1)
      write(`${at}/${number}.txt`, number === 1 ? provincialPlan({ province: 'Hà Tĩnh', number: '61' }) : '')
    write(`${at}/con/sau.txt`, provincialPlan({ province: 'Nghệ An', number: '62' }))
    for (const left of ['.DS_Store', 'Thumbs.db', 'con/~$sau.docx']) write(`${at}/${left}`, 'x')
    mkdirSync(join(folder, `trong-${screen}`))
    await page.goto(`${evening.server.url}/${screen}`)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await drop(join(folder, at), join(folder, `trong-${screen}`))
    await page.getByText('Đã đọc 103 trên 103 tệp; đã lưu 0; không nhận 101').waitFor()
    await card('sau.txt').getByText('62/KH-UBND').waitFor()
    await card(`trong-${screen}`).getByText('Trong thư mục không có tệp nào.').waitFor()
  })

  test.each([
    ['changed', (path: string) => writeFileSync(path, 'khác hẳn, và dài hơn hẳn')],
    ['deleted', (path: string) => rmSync(path)],
  ])(
    'a file that was %s on the machine before it is kept is told so, not that no server answers',
    async (how, act) => {
      const path = write(`${how}.txt`, provincialPlan({ province: 'Sơn La', number: '63' }))
      await page.goto(`${evening.server.url}/intake`)
      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await drop(path)
      const keep = page.getByRole('button', { name: 'Lưu', exact: true })
      await keep.waitFor()
      act(path)
      await keep.click()
      await card(`${how}.txt`).getByText('Không đọc được tệp trên máy này').waitFor()
      expect(await page.getByText('Máy chủ không trả lời').count()).toBe(0)
      expect(await focused()).toContain(`${how}.txt`)
    },
  )

  test('another version of a paper that is held is told as such, and its screen shows the text that counts', async () => {
    const held = provincialPlan({ province: 'Lai Châu', number: '64' })
    const longer = held.replace(
      '\nNơi nhận:',
      '\n3. Sở Tài chính chủ trì bố trí kinh phí; hoàn thành trước ngày 20/12/2024.\n\nNơi nhận:',
    )
    // both orders of names: which text counts follows from none
    for (const [first, second] of [
      [held, longer],
      [longer, held],
    ] as const) {
      await page.goto(`${evening.server.url}/intake`)
      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
      const [a, b] = [write('a.txt', first), write('b.txt', second)]
      await drop(a)
      await page.getByRole('button', { name: 'Lưu 1 tệp đã đọc' }).click()
      await card('a.txt').getByText('đã lưu', { exact: true }).waitFor()
      expect(await focused()).toContain('đã lưu 1')
      await drop(b)
      await card('b.txt')
        .getByText(/Bản đã có: \d nhiệm vụ; tệp này: \d/)
        .waitFor()
      await card('b.txt').getByRole('button', { name: 'Lưu', exact: true }).click()
      // which one counts is asked for behind it
      const told = card('b.txt').getByText(/Tệp này nói khác tệp khác.*Nhiệm vụ đang lấy từ “.+”/s)
      const counted = /Nhiệm vụ đang lấy từ “(.+)”/.exec(await told.innerText())![1]!
      await card('b.txt').getByRole('link', { name: 'Gỡ tệp không dùng' }).click()
      const counting = page.getByRole('listitem').filter({ hasText: 'nhiệm vụ lấy từ tệp này' })
      await counting.getByText('đang hiện').waitFor()
      expect(await counting.innerText()).toContain(counted)
      for (const name of ['a.txt', 'b.txt']) {
        const source = page.getByRole('listitem').filter({ hasText: name })
        await source.getByRole('button', { name: 'Gỡ tệp này…' }).click()
        await page
          .getByRole('form', { name: `Gỡ ${name}` })
          .getByRole('button', { name: 'Gỡ tệp', exact: true })
          .click()
        if (name === 'a.txt') await source.waitFor({ state: 'detached' })
        else await page.waitForURL((url) => url.pathname === '/changes')
      }
    }
  })
})
