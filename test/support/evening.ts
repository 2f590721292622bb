import { afterAll, beforeAll } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchBrowser, officersPage } from './browser'
import { idOf, put } from './held-papers'
import { provincialPlan } from './papers'
import { startTestServer, type TestServer } from './server'

/** The day on which an officer has to answer. */
const EVENING = '2026-11-26'
/** What his clock tells. */
const NOW = `${EVENING}T05:00:00Z`

export const LAPTOP = { width: 1366, height: 768 }

/** The plans of two provinces for one directive, by the names of their files. */
const TWO_PLANS = {
  'plan.txt': provincialPlan({ province: 'Yên Bái' }),
  'other.txt': provincialPlan({ province: 'Bến Tre', number: '16' }),
}

/** A server with papers, and the page of an officer who asks it. */
export interface Evening {
  readonly server: TestServer
  readonly browser: Browser
  readonly page: Page
  /** The id of the directive of the two plans; undefined where no paper names it. */
  readonly directive: string
  readonly end: () => Promise<void>
}

interface EveningOptions {
  readonly viewport?: { readonly width: number; readonly height: number }
  /** The texts that are held, by the names of their files. */
  readonly papers?: Readonly<Record<string, string>>
}

/** Starts an evening before the tests of a suite, which is told of it, and ends it behind them. */
export function spendEvening(
  begun: (evening: Evening) => void | Promise<void>,
  options: EveningOptions = {},
): void {
  let evening: Evening | undefined
  beforeAll(async () => {
    evening = await startEvening(options)
    await begun(evening)
  })
  afterAll(() => evening?.end())
}

async function startEvening({ viewport = LAPTOP, papers = TWO_PLANS }: EveningOptions): Promise<Evening> {
  const server = await startTestServer({ clock: () => new Date(NOW) })
  for (const [name, text] of Object.entries(papers)) await put(server, name, text)
  const directive = await idOf(server, '34-CT/TW')
  const browser = await launchBrowser()
  const page = await officersPage(browser, { now: NOW, viewport })
  const end = async (): Promise<void> => {
    await browser.close()
    await server.stop()
  }
  return { server, browser, page, directive, end }
}

/** The field for everything. */
export const searchField = (page: Page): Locator =>
  page.getByRole('combobox', { name: /^(?:Tìm văn bản|Find papers)/ })
