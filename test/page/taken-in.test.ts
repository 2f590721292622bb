// cspell:ignore fulfill
import { expect, test } from '@jest/globals'
import type { Page, Route } from 'playwright-core'
import { anomalyMessage } from '../../src/model/anomaly.js'
import { zip } from '../read/papers/containers.mjs'
import { describeWithChromium } from '../support/browser.js'
import { type Evening, spendEvening } from '../support/evening.js'
import { idOf, put } from '../support/held-papers.js'
import { provincialDirective, provincialPlan } from '../support/papers.js'

const plan = (province: string, number: string) => provincialPlan({ province, number })
const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

describeWithChromium('papers that an officer takes in', () => {
  let evening: Evening
  let page: Page

  spendEvening((one) => {
    evening = one
    page = one.page
  })

  const choose = (...files: ReturnType<typeof textFile>[]) =>
    page.locator('input[type=file]').setInputFiles(files)
  const card = (file: string) => page.locator('.intake > li').filter({ hasText: file })
  const isHeld = async (symbol: string): Promise<number> =>
    (await evening.server.data(`{ documents(filter: { symbol: "${symbol}" }) { totalCount } }`)).documents
      .totalCount

  test('what is refused within a bundle is marked and counted', async () => {
    await page.goto(`${evening.server.url}/intake`)
    const buffer = zip([
      ['ke-hoach.txt', plan('Cao Bằng', '31')],
      ['mat.txt', `MẬT\n\n${plan('An Giang', '32')}`],
    ]) as Buffer<ArrayBuffer>
    await choose({ name: 'bo.zip', mimeType: 'application/zip', buffer })
    await page.getByText('Đã đọc 1 trên 1 tệp; đã lưu 0; trong các gói, 1 văn bản không nhận').waitFor()
    const refused = page.getByRole('listitem').filter({ hasText: 'bo.zip/mat.txt' }).last()
    await refused.getByText('không nhận', { exact: true }).waitFor()
  })

  test('a file that was dropped by mistake is left out, and the others are kept', async () => {
    await choose(textFile('nham.txt', plan('Sơn La', '33')), textFile('dung.txt', plan('Lai Châu', '34')))
    await page.getByRole('button', { name: 'Lưu 3 tệp đã đọc' }).waitFor()
    await card('nham.txt').getByRole('button', { name: 'Bỏ tệp này' }).click()
    expect(await card('nham.txt').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BUTTON')
    await page.getByRole('button', { name: 'Lưu 2 tệp đã đọc' }).click()
    await card('dung.txt').getByText('đã lưu', { exact: true }).waitFor()
    expect([await isHeld('33/KH-UBND'), await isHeld('34/KH-UBND')]).toEqual([0, 1])
  })

  test('a file that was kept by mistake is taken back from the page', async () => {
    await card('dung.txt').getByRole('link', { name: 'Nạp nhầm? Gỡ tệp' }).click()
    await page.getByRole('button', { name: 'Gỡ tệp này…' }).click()
    const form = page.getByRole('form', { name: 'Gỡ dung.txt' })
    await form.getByRole('button', { name: 'Gỡ tệp', exact: true }).click()
    // to where it is told what went
    await page.waitForURL((url) => url.pathname === '/changes')
    expect(await isHeld('34/KH-UBND')).toBe(0)
  })

  test('one paper in two files is told before it is kept, and when it is', async () => {
    await page.goto(`${evening.server.url}/intake`)
    const text = plan('Sơn La', '36')
    await choose(textFile('mot.txt', text), textFile('hai.txt', `${text}\nBản sao.\n`))
    await card('hai.txt').getByText('Tệp “mot.txt” cũng là văn bản này').waitFor()
    expect(await page.getByText('cũng là văn bản này').count()).toBe(1)
    await page.getByRole('button', { name: 'Lưu 2 tệp đã đọc' }).click()
    await card('hai.txt').getByText('cùng văn bản với tệp mot.txt').waitFor()
    expect(await isHeld('36/KH-UBND')).toBe(1)
  })

  test('what is no paper is told so, and what to put in instead; it need not be sent again', async () => {
    await choose(textFile('tin.txt', 'Sáng 12/11, đồng chí Phó Chủ tịch đã kiểm tra tiến độ các dự án.'))
    await card('tin.txt').getByText('hãy nạp chính văn bản mà bài nhắc tới').waitFor()
    expect(await card('tin.txt').getByRole('button', { name: 'Thử lại' }).count()).toBe(0)
  })

  test('of what a scan says unsurely is told what else it may be', async () => {
    await page.goto(`${evening.server.url}/intake`)
    await page.route('**/files?**', async (route) => {
      const response = await route.fetch()
      const answer = (await response.json()) as { parsed: { anomalies: object[] } }
      answer.parsed.anomalies.push({ code: 'OCR_UNSURE', evidence: '1118/KH-UBND / 118/KH-UBND' })
      await route.fulfill({ response, json: answer })
    })
    await choose(textFile('quet.txt', plan('Sơn La', '35')))
    await card('quet.txt').getByText('“1118/KH-UBND” có thể là “118/KH-UBND”').waitFor()
    await page.unroute('**/files?**')
    await card('quet.txt').getByRole('button', { name: 'Lưu', exact: true }).click()
    await card('quet.txt').getByText('đã lưu', { exact: true }).waitFor()
    await page.route('**/graphql', withUnsure)
    await page.goto(`${evening.server.url}/paper/${await idOf(evening.server, '35/KH-UBND')}`)
    await page.getByRole('link', { name: '“1118/KH-UBND” có thể là “118/KH-UBND”' }).click()
    await page.locator('.finding.chosen', { hasText: '“1118/KH-UBND” có thể là' }).waitFor()
    await page.unroute('**/graphql')
  })

  /** As if the paper had come from a scan whose number was read unsurely. */
  const withUnsure = async (route: Route): Promise<void> => {
    if (!route.request().postData()?.includes('query PaperAnomalies')) return route.continue()
    const response = await route.fetch()
    const answer = (await response.json()) as { data: { anomalies: { nodes: object[]; totalCount: number } } }
    const { sources } = (
      await evening.server.data(`{ document(symbol: "35/KH-UBND") { sources { id name } } }`)
    ).document
    const place = {
      basis: 'TEXT',
      quote: '35',
      start: 30,
      end: 40,
      section: null,
      rule: 'anomaly.ocr-unsure',
    }
    answer.data.anomalies.nodes.push({
      id: 'N1',
      code: 'OCR_UNSURE',
      review: 'UNREVIEWED',
      message: anomalyMessage('OCR_UNSURE', '1118/KH-UBND / 118/KH-UBND'),
      evidence: { ...place, confidence: 0.5, source: sources[0] },
    })
    answer.data.anomalies.totalCount += 1
    await route.fulfill({ response, json: answer })
  }

  test('among many files those that are not taken are named above all, and lead to the reasons', async () => {
    await page.goto(`${evening.server.url}/intake`)
    await page.reload()
    const many = Array.from({ length: 6 }, (_, at) => textFile(`so-${at}.txt`, plan('Sơn La', `${40 + at}`)))
    await choose(...many, textFile('kin.txt', `MẬT\n\n${plan('An Giang', '47')}`))
    await page.getByRole('button', { name: 'kin.txt' }).click()
    await card('kin.txt').getByText('Văn bản có dấu độ mật').waitFor()
    expect(await page.evaluate('document.activeElement.innerText')).toContain('kin.txt')
  })

  const OF_FILES = /\/(?:files|ready)(?:\?|$)/
  const away = (route: Route) => route.abort()

  test('what did not arrive is told so, and sent again by itself once the server answers', async () => {
    await page.goto(`${evening.server.url}/intake`)
    await page.getByRole('button', { name: 'chọn tệp' }).waitFor()
    await page.route(OF_FILES, away)
    await choose(textFile('duong-truyen.txt', plan('Yên Bái', '77')))
    const sent = card('duong-truyen.txt')
    await sent.getByText('chưa gửi được, trang tự gửi lại').waitFor()
    await page.getByRole('alert').getByText('Máy chủ không trả lời').waitFor()
    await page.unroute(OF_FILES, away)
    await sent.getByText('đã đọc, chưa lưu').waitFor()
    expect(await page.getByRole('main').getByRole('alert').count()).toBe(0)
    await sent.getByRole('button', { name: 'Bỏ tệp này' }).click()
  })

  test('of many files that a server going away has stopped it is told once; they are kept one by one when it is back', async () => {
    await page.goto(`${evening.server.url}/intake`)
    const many = Array.from({ length: 7 }, (_, at) => textFile(`dot-${at}.txt`, plan('Sơn La', `${80 + at}`)))
    await choose(...many)
    const [underWay, atOnce] = [new Set<object>(), [0]]
    let sent = 0
    // it answers two of those that are to be kept, and then none
    const dying = async (route: Route): Promise<void> => {
      if (!route.request().url().includes('preview') && (sent += 1) > 2) return route.abort()
      await route.continue()
    }
    await page.getByRole('button', { name: 'Lưu 7 tệp đã đọc' }).waitFor()
    await page.route(OF_FILES, dying)
    await page.route('**/ready', away)
    await page.getByRole('button', { name: 'Lưu 7 tệp đã đọc' }).click()
    await page.getByRole('alert').getByText('5 tệp chưa gửi được vẫn ở đây').waitFor()
    // of those behind the first nothing was sent to a server that is away
    expect([await page.getByRole('main').getByRole('alert').count(), sent]).toEqual([1, 3])
    await page.unroute(OF_FILES, dying)
    const counted = async (route: Route): Promise<void> => {
      atOnce.push(underWay.add(route).size)
      await route.fulfill({ response: await route.fetch() })
      underWay.delete(route)
    }
    await page.route('**/files?**', counted)
    await page.unroute('**/ready', away)
    await page.getByText('Đã đọc 7 trên 7 tệp; đã lưu 7').waitFor()
    expect(Math.max(...atOnce)).toBe(1)
    await page.unroute('**/files?**', counted)
    expect(await isHeld('86/KH-UBND')).toBe(1)
  })

  test('a pasted text that did not arrive is sent again by itself', async () => {
    await page.goto(`${evening.server.url}/intake`)
    await page.getByRole('button', { name: 'chọn tệp' }).waitFor()
    await page.route(OF_FILES, away)
    await page.getByLabel('dán nội dung').fill(plan('Yên Bái', '78'))
    await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click()
    await page.getByRole('alert').getByText('trang tự gửi lại').waitFor()
    await page.unroute(OF_FILES, away)
    await card('78-KH-UBND').getByText('đã đọc, chưa lưu').waitFor()
    await card('78-KH-UBND').getByRole('button', { name: 'Bỏ tệp này' }).click()
  })

  test('what has no type of its own is called by its head before it is kept', async () => {
    await page.goto(`${evening.server.url}/intake`)
    await page
      .getByLabel('dán nội dung')
      .fill(plan('Yên Bái', '81').replaceAll('81/KH-', '81/GM-').replace('KẾ HOẠCH', 'GIẤY MỜI'))
    await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click()
    await card('81-GM-UBND').getByText('Giấy mời 81/GM-UBND').waitFor()
    await card('81-GM-UBND').getByRole('button', { name: 'Bỏ tệp này' }).click()
  })

  test('another text of a paper tells which corrections it has put in question', async () => {
    const text = plan('Yên Bái', '79')
    await put(evening.server, 'them.txt', text)
    const from = await idOf(evening.server, '79/KH-UBND')
    await evening.server.data(
      `mutation { addRelation(from: "${from}", kind: CITES, to: "${await idOf(evening.server, '16/KH-UBND')}") { id } }`,
    )
    await page.goto(`${evening.server.url}/intake`)
    await choose(textFile('them.txt', text.replace('Nơi nhận', 'Văn phòng theo dõi.\n\nNơi nhận')))
    await card('them.txt').getByRole('button', { name: 'Lưu' }).click()
    const told = card('them.txt').getByText('1 chỗ đã đính chính cần xem lại')
    await told.getByRole('link', { name: 'Xem lại' }).click()
    await page.getByRole('button', { name: 'Khẳng định lại' }).click()
    await page.getByRole('button', { name: 'Khẳng định lại' }).waitFor({ state: 'detached' })
  })

  test('a file that is dropped on any screen is taken in, and a paper that is there already is told before it is kept', async () => {
    await page.goto(`${evening.server.url}/tasks`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const isTaken = await page.evaluate(`{
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([${JSON.stringify(plan('Yên Bái', '15'))}], 'ban-sao.txt'))
      const drop = (kind) => !document.querySelector('main').dispatchEvent(
        new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
      drop('dragover') && drop('drop')
    }`)
    expect(isTaken).toBe(true)
    await page.waitForURL('**/intake')
    const held = card('ban-sao.txt').getByRole('status')
    await held.getByText('Văn bản này đã có ở đây').waitFor()
    await held.getByRole('link', { name: '15/KH-UBND' }).waitFor()
    await card('ban-sao.txt').getByRole('button', { name: 'Bỏ tệp này' }).click()
  })

  test('a number that may be misprinted is told before the paper is kept, and where it is put right', async () => {
    await put(evening.server, 'chi-thi.txt', provincialDirective({ province: 'Quảng Ninh' }))
    const cites = 'Chỉ thị số 62-CT/TU ngày 02/6/2023 của Ban Thường vụ Tỉnh ủy'
    await page.goto(`${evening.server.url}/intake`)
    await choose(textFile('so-nham.txt', provincialPlan({ province: 'Quảng Ninh', number: '71', cites })))
    const told = 'Số 62-CT/TU có thể bị in nhầm.'
    await card('so-nham.txt').getByText(told).getByRole('link', { name: '26-CT/TU' }).waitFor()
    await card('so-nham.txt').getByRole('button', { name: 'Lưu', exact: true }).click()
    await card('so-nham.txt').getByRole('link', { name: '71/KH-UBND' }).click()
    await page.getByRole('link', { name: /^Quan hệ/ }).click()
    await page.getByText(told).getByRole('link', { name: '26-CT/TU' }).waitFor()
    await page.getByRole('button', { name: 'Đính chính', exact: true }).waitFor()
    // what is held says of itself nothing of the kind
    await page.goto(`${evening.server.url}/paper/${await idOf(evening.server, '26-CT/TU')}`)
    await page.getByRole('heading', { name: 'Toàn văn' }).waitFor()
    expect(await page.getByText('có thể bị in nhầm').count()).toBe(0)
  })

  test('a file that is too large is not sent at all', async () => {
    await page.goto(`${evening.server.url}/intake`)
    await page.locator('input[type=file]').waitFor({ state: 'attached' })
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    await page.evaluate(`{
      const files = new DataTransfer()
      files.items.add(new File([new Uint8Array(50 * 1024 * 1024)], 'lon.pdf'))
      const input = document.querySelector('input[type=file]')
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }`)
    await page.getByRole('alert').getByText('Tệp quá lớn (giới hạn: 20 MB; thực tế: 50 MB)').waitFor()
    expect(sent.filter((url) => url.includes('/files'))).toEqual([])
  })
})
