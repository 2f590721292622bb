import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { createToken, revokeToken } from '../../src/graph/tokens'
import { describeWithChromium, launchBrowser, officersPage } from '../support/browser.js'
import { CLIENT, type OfficeAccounts, startOfficeAccounts } from '../support/office-accounts.js'
import { startTestServer, type TestServer } from '../support/server.js'

describeWithChromium('signing in with an account of the office', () => {
  let office: OfficeAccounts
  let server: TestServer
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    office = await startOfficeAccounts()
    server = await startTestServer({
      access: { localUser: null },
      signIn: {
        issuer: office.issuer,
        clientId: CLIENT,
        clientSecret: null,
        audiences: [],
        nameClaim: 'preferred_username',
        roleClaim: 'groups',
        roles: new Map([['can-bo', 'EDITOR']]),
      },
    })
    browser = await launchBrowser()
    page = await officersPage(browser)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await office?.stop()
  })

  const offered = () => page.getByRole('button', { name: 'Đăng nhập bằng tài khoản cơ quan' })

  test('one comes back to where one was, stays signed in, and signs out there, too', async () => {
    // the token is made new before it expires
    office.lifetime = 63
    await page.goto(`${server.url}/tasks?state=OVERDUE`)
    await offered().click()
    await page.getByText('Người dùng: an.nguyen@ubnd').waitFor()
    expect(page.url()).toBe(`${server.url}/tasks?state=OVERDUE`)
    const before = office.granted.length
    while (office.granted.length === before) await page.waitForTimeout(100)
    expect(office.granted.at(-1)).toMatchObject({ grant_type: 'refresh_token' })

    await page.reload()
    await page.getByText('Người dùng: an.nguyen@ubnd').waitFor()
    await page.getByRole('button', { name: 'Thoát' }).click()
    await offered().waitFor()
    expect(office.signedOut).toHaveLength(1)
    expect(await page.evaluate('sessionStorage.length')).toBe(0)
  })

  test('who is signed in no more is led to signing in, and goes on where he was', async () => {
    const now = new Date().toISOString()
    const tokenOf = (name: string) => createToken(server.graph, { role: 'READER', name, now })
    const [first, second] = [await tokenOf('Trước'), await tokenOf('Sau')]
    const tab = await officersPage(browser)
    const field = tab.getByRole('main').getByLabel('Mã truy cập')
    await tab.goto(server.url)
    await field.fill(first.secret)
    await field.press('Enter')
    await tab.getByText('Người dùng: Trước').waitFor()
    await revokeToken(server.graph, first.id, now)
    const ended = tab.getByText('Phiên đăng nhập đã hết')
    // for a moment the server takes a token that it has just looked up
    for (const screens = ['Nhiệm vụ', 'Trang đầu']; !(await ended.isVisible()); screens.reverse()) {
      await tab.getByRole('navigation').getByRole('link', { name: screens[0]! }).click()
      await tab.waitForTimeout(300)
    }
    expect(await tab.getByText('Người dùng: Trước').count()).toBe(0)
    expect(await tab.locator('body').innerText()).not.toMatch(/Authorization|npx/)
    await field.fill(second.secret)
    await field.press('Enter')
    await tab.getByText('Người dùng: Sau').waitFor()
    await tab.getByRole('heading', { level: 1, name: /^(?:Nhiệm vụ|Chỉ thị đã được)/ }).waitFor()
    await tab.close()
  })

  test('who has no role here is told so, and so is who comes with a code of others', async () => {
    const { person } = office
    office.person = { ...person, groups: [] }
    await page.goto(server.url)
    await offered().click()
    await page.getByRole('alert').filter({ hasText: 'chưa có vai trò nào' }).waitFor()
    office.person = person
    await page.goto(`${server.url}/signed-in?code=made-up&state=made-up`)
    await page.getByRole('alert').filter({ hasText: 'Việc đăng nhập chưa hoàn tất' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
  })
})
