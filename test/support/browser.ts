import { existsSync } from 'node:fs'
import { describe } from '@jest/globals'
import { chromium, type Browser, type Page } from 'playwright-core'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
/** Whether there is a browser; where there is none, what needs it is not tested. */
export const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`no Chromium at ${executablePath}: what needs a browser is not tested here`)

/** A suite that needs a browser; it is skipped, saying so, where there is none. */
export const describeWithChromium = hasChromium ? describe : describe.skip

/** Milliseconds that a screen may take on a busy machine. */
export const PATIENCE = 120_000

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

/** A page as officers have it. `now`: what their clock tells (RFC 3339); the machine's own time when absent. */
export async function officersPage(
  browser: Browser,
  { now, viewport }: { readonly now?: string; readonly viewport?: { width: number; height: number } } = {},
): Promise<Page> {
  const page = await browser.newPage({ locale: 'vi-VN', ...(viewport ? { viewport } : {}) })
  page.setDefaultTimeout(PATIENCE)
  if (now !== undefined) await page.clock.setFixedTime(now)
  return page
}

/**
 * Waits until an expression is true on the page, whose policy refuses what Playwright's waitForFunction evaluates there.
 *
 * @throws Error when it never is
 */
export async function until(page: Page, expression: string): Promise<void> {
  const end = performance.now() + PATIENCE
  while (!(await page.evaluate(expression))) {
    if (performance.now() > end) throw new Error(`never true on the page: ${expression}`)
    await page.waitForTimeout(50)
  }
}
