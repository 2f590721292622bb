import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { describeWithChromium, until } from '../support/browser.js'
import { LAPTOP, spendEvening } from '../support/evening.js'
import { put } from '../support/held-papers.js'
import { provincialPlan } from '../support/papers.js'
import type { TestServer } from '../support/server.js'

describeWithChromium('where there is little room', () => {
  let server: TestServer
  let page: Page
  let directive: string

  spendEvening((one) => {
    ;({ server, page, directive } = one)
  })

  test('with letters half as large again nothing lies beyond the edge of a phone, and no row of the tree is cut', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    for (const path of ['/', '/tasks', `/cascade/${directive}`]) {
      await page.goto(server.url + path)
      await page.evaluate("document.documentElement.style.fontSize = '150%'")
      await page.locator('.home-sums, .task-line, .twig').first().waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    }
    await until(
      page,
      "[...document.querySelectorAll('.twig')].every((row) => row.scrollHeight <= row.clientHeight)",
    )
    await page.setViewportSize(LAPTOP)
    await until(
      page,
      "[...document.querySelectorAll('.twig-where')].every((where) => where.offsetLeft + where.offsetWidth <= where.closest('.twig-text').offsetLeft + where.closest('.twig-text').offsetWidth)",
    )
  })

  test('on a phone the units that have not acted stand above the map', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${server.url}/cascade/${directive}?part=coverage&acted=no`)
    const list = await page.locator('.coverage-units').boundingBox()
    const map = await page.locator('.coverage-picture').boundingBox()
    expect(list!.y).toBeLessThan(map!.y)
  })

  test('on a phone what leads on takes a line at the top and two above a part, and no number of the tree is cut', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    const lines = (links: string) =>
      page.evaluate(
        `new Set([...document.querySelectorAll('${links}')].flatMap((link) => link.offsetParent ? [link.offsetTop] : [])).size`,
      )
    for (const part of ['', 'coverage', 'duties', 'reckoning', 'tasks']) {
      await page.goto(`${server.url}/cascade/${directive}?part=${part}`)
      // the reckoning has tabs of its own within
      const parts = 'article > .tabs a'
      await page.locator(`${parts}[aria-current]`).waitFor()
      expect([part, await lines(parts)]).toEqual([part, 2])
    }
    for (const screen of ['tasks', 'morning', 'desk', 'intake']) {
      await page.goto(`${server.url}/${screen}`)
      await page.locator('.frame-screens a[aria-current]').waitFor()
      expect([screen, await lines('.frame-screens a')]).toEqual([screen, 1])
    }
    await page.goto(`${server.url}/cascade/${directive}`)
    await page.locator('.twig .symbol').first().waitFor()
    expect(await lines('.screen-head :is(a.button, button)')).toBe(2)
    await page.evaluate(
      "document.querySelector('.twig .symbol').textContent = 'Chương trình hành động 123-CTrHĐ/TU'",
    )
    await until(
      page,
      "[...document.querySelectorAll('.twig .symbol')].every((name) => name.scrollWidth <= name.clientWidth)",
    )
    await page.setViewportSize(LAPTOP)
  })

  test('on a phone a finger finds each link, also one that is but a digit', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    for (const path of [
      '/',
      '/tasks',
      '/tasks?as=bodies',
      '/desk',
      `/morning/${directive}`,
      `/cascade/${directive}?as=table`,
      `/cascade/${directive}?part=coverage`,
      `/cascade/${directive}?part=reckoning`,
      `/cascade/${directive}?part=brief`,
    ]) {
      await page.goto(server.url + path)
      await page.locator('main a').first().waitFor()
      await page.locator('main [aria-busy="true"], main .waiting').first().waitFor({ state: 'detached' })
      const small = `[...document.querySelectorAll(':is(main, .frame-foot) a, main .counted')].filter((one) => {
        const [box] = one.checkVisibility() ? one.getClientRects() : []
        return box && (box.height < 24 || (one.matches('.number > *, .counted') && box.width < 24))
      }).map((one) => one.outerHTML)`
      expect([path, await page.evaluate(small)]).toEqual([path, []])
    }
  })

  test('on a phone of 360 px all columns of the tasks by body and by place stand beside each other', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    for (const by of ['bodies', 'places']) {
      await page.goto(`${server.url}/tasks?as=${by}`)
      await page.locator('.tallies td a').first().waitFor()
      // as wide as all the country makes it
      await page.evaluate(
        "for (const cell of document.querySelectorAll('.tallies tbody tr:first-child td')) cell.innerHTML = '<a href=\"/\">107</a>'",
      )
      const pushed =
        "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.wide'))"
      expect([by, await page.evaluate(pushed)]).toEqual([by, 0])
    }
  })

  test('on a phone nothing shows of the line at which the words of a task are cut, and the days of the reckoning need no pushing', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${server.url}/tasks`)
    await page.locator('.task-summary').first().waitFor()
    const below = `getComputedStyle(document.querySelector('.task-summary')).paddingBottom`
    expect(await page.evaluate(below)).toBe('0px')
    await page.goto(`${server.url}/cascade/${directive}?part=reckoning`)
    await page.locator('.reckoning-whole td').first().waitFor()
    const pushed = `[...document.querySelectorAll('.reckoning-whole .card')].map((card) => card.scrollWidth - card.clientWidth)`
    expect(await page.evaluate(pushed)).toEqual([0, 0])
  })

  test('on the review desk what one may say is in sight however low the screen, and so are the words that it is about', async () => {
    const undated = { province: 'Sơn La', number: '77', cites: 'Kết luận số 12-KL/TW của Bộ Chính trị' }
    await put(server, 'undated.txt', provincialPlan(undated))
    await page.setViewportSize({ width: 1366, height: 600 })
    await page.goto(`${server.url}/desk?part=anomalies&code=UNDATED_CITATION`)
    await page.locator('.around mark').waitFor()
    const button = await page.getByRole('button', { name: 'Không có gì lạ' }).boundingBox()
    expect(button!.y + button!.height).toBeLessThanOrEqual(600)
    const isSeen = `(() => { const [mark, box] = ['.around mark', '.around'].map((one) => document.querySelector(one).getBoundingClientRect()); return mark.top >= box.top && mark.bottom <= box.bottom })()`
    expect(await page.evaluate(isSeen)).toBe(true)
  })

  test('at 400 % nothing of the reckoning lies beyond the edge', async () => {
    await page.setViewportSize({ width: 320, height: 600 })
    await page.goto(`${server.url}/cascade/${directive}?part=reckoning`)
    await page.locator('.share-bar').first().waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await page.setViewportSize(LAPTOP)
  })
})
