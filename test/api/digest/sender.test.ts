import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { pino } from 'pino'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import { DigestSender } from '../../../src/api/digest/sender'
import { readConfig } from '../../../src/config'
import type { Graph } from '../../../src/graph/connect'
import { follow, mailAddressOf, setMailAddress, unfollow } from '../../../src/graph/follows'
import { createToken, revokeToken } from '../../../src/graph/tokens'
import { ingestText } from '../../../src/ingest/ingest'
import { startTestGraph, type TestGraph } from '../../support/database'
import { fileOf, provincialPlan } from '../../support/papers'

/** Digests by mail, against a mail server of our own on this machine. */

let held: TestGraph
let graph: Graph
let token: { id: string }
const PERSON = 'Chị Tư'
const at = '2024-11-20T00:00:00Z'
beforeAll(async () => {
  held = await startTestGraph()
  graph = held.graph
  await ingestText(graph, fileOf('plan.txt', provincialPlan({ province: 'Bến Tre' })), 'test:plan.txt', {
    now: () => '2024-11-21T01:00:00Z',
  })
  token = await createToken(graph, { role: 'READER', name: PERSON, now: at })
  await setMailAddress(graph, PERSON, 'tu@so.example.vn')
  await follow(graph, { person: PERSON, subject: '2024:83', at })
})
afterAll(async () => {
  await held?.empty()
  await held?.stop()
})

interface Letter {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly subject: string | undefined
  readonly text: string
  readonly html: string
  readonly messageId: string | undefined
}
let letters: Letter[]
/** What the mail server says to the next mails in place of taking them; `HANG_UP`: it ends without a word. */
let answers: (number | 'HANG_UP')[]
let mailServer: SMTPServer
let url: string

const bytesOf = async (stream: SMTPServerDataStream): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

beforeEach(async () => {
  letters = []
  answers = []
  mailServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      void answer(stream, done)
    },
  })
  const answer = async (stream: SMTPServerDataStream, done: (error?: Error) => void): Promise<void> => {
    try {
      await take(stream)
      done()
    } catch (error) {
      done(error as Error)
    }
  }
  const take = async (stream: SMTPServerDataStream): Promise<void> => {
    const bytes = await bytesOf(stream)
    const answer = answers.shift()
    if (answer === 'HANG_UP') closeAll()
    else if (answer !== undefined) throw Object.assign(new Error('not now'), { responseCode: answer })
    else {
      const { from, to, subject, text = '', html = '', messageId } = await PostalMime.parse(bytes)
      letters.push({ from: from?.address, to: to?.[0]?.address, subject, text, html, messageId })
    }
  }
  const closeAll = () => {
    for (const { _socket: socket } of mailServer.connections as unknown as Set<any>) socket.destroy()
  }
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve))
  const { port } = mailServer.server.address() as { port: number }
  url = `smtp://127.0.0.1:${port}`
})
afterEach(() => new Promise<void>((resolve) => mailServer.close(() => resolve())))

let day = 0
/** Another day for each test, at this time in Vietnam. */
const morning = (time = '07:30') => new Date(`2024-11-${21 + day}T${time}:00+07:00`)
beforeEach(() => {
  day += 1
})

const senderAt = (now: Date, { to = url, localUser = null as string | null } = {}) =>
  new DigestSender({
    graph,
    log: pino({ level: 'silent' }),
    clock: () => now,
    limits: readConfig({}).limits,
    localUser,
    settings: { url: to, from: 'Điểm tin <tin@tinh.example.vn>', at: '07:00', page: 'https://vb.example.vn' },
  })
async function sendAt(now: Date, options: { to?: string; localUser?: string } = {}): Promise<void> {
  const sender = senderAt(now, options)
  await sender.sendDue()
  await sender.stop()
}
const state = async () => (await mailAddressOf(graph, PERSON)).lastState

test('in the morning each is sent what they follow, as text and as a page without anything from outside', async () => {
  await sendAt(morning('06:59'))
  expect(letters).toEqual([])
  await sendAt(morning())
  expect(letters).toHaveLength(1)
  const [{ from, to, subject, text, html, messageId }] = letters as [Letter]
  expect([from, to]).toEqual(['tin@tinh.example.vn', 'tu@so.example.vn'])
  expect(subject).toBe('Điểm tin buổi sáng 22/11/2024')
  expect(messageId).toMatch(/^<digest\.[0-9a-f]{32}@tinh\.example\.vn>$/)
  expect(text).toContain('== tỉnh Bến Tre ==')
  expect(text).toMatch(/Văn bản mới: 1\r?\n- 15\/KH-UBND/)
  expect(html).toContain('<a href="https://vb.example.vn/territory/2024:83"')
  const links = [...html.matchAll(/(?:href|src|url|action)\s*[=(]\s*"?([^">)]*)/g)].map(([, to]) => to!)
  expect(links.length).toBeGreaterThan(1)
  expect(links.filter((to) => !to.startsWith('https://vb.example.vn/'))).toEqual([])
  expect(html).not.toMatch(/<(?:script|img|link|style|iframe)\b/)
  expect(await mailAddressOf(graph, PERSON)).toMatchObject({ lastDay: '2024-11-22', lastState: 'SENT' })
})

test('once a day: not again later, not after a restart, not by a second server', async () => {
  const [one, other] = [senderAt(morning()), senderAt(morning())]
  await Promise.all([one.sendDue(), other.sendDue(), one.sendDue()])
  await Promise.all([one.stop(), other.stop()])
  expect(letters).toHaveLength(1)
  await sendAt(morning('12:00'))
  expect(letters).toHaveLength(1)
})

test('what was put off is tried again that day, and what was refused is not', async () => {
  answers = [451]
  await sendAt(morning())
  expect([letters.length, await state()]).toEqual([0, 'DEFERRED'])
  await sendAt(morning('07:40'))
  expect(letters).toHaveLength(0)
  await sendAt(morning('07:46'))
  expect([letters.length, await state()]).toEqual([1, 'SENT'])
  day += 1
  answers = [550]
  await sendAt(morning())
  expect([letters.length, await state()]).toEqual([1, 'REFUSED'])
  await sendAt(morning('16:00'))
  expect(letters).toHaveLength(1)
})

test('where the mail server ends without an answer, nobody knows, and it is not sent again', async () => {
  answers = ['HANG_UP']
  await sendAt(morning())
  expect(await state()).toBe('UNKNOWN')
  const again = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: () => letters.push(),
  })
  await new Promise<void>((resolve) => again.listen(0, '127.0.0.1', resolve))
  await sendAt(morning('15:00'), { to: `smtp://127.0.0.1:${(again.server.address() as any).port}` })
  await new Promise<void>((resolve) => again.close(() => resolve()))
  expect([letters.length, await state()]).toEqual([0, 'UNKNOWN'])
})

test('while no mail server answers nothing is begun, so it is sent when one does', async () => {
  await expect(sendAt(morning(), { to: 'smtp://127.0.0.1:1' })).rejects.toThrow()
  expect(letters).toHaveLength(0)
  await sendAt(morning('07:31'))
  expect(letters).toHaveLength(1)
})

test('who has no token any more is sent nothing; the user of the machine needs none', async () => {
  await setMailAddress(graph, 'an.nguyen', 'an@so.example.vn')
  await follow(graph, { person: 'an.nguyen', subject: '2024:83', at })
  await revokeToken(graph, token.id, at)
  await sendAt(morning())
  expect(letters).toEqual([])
  await sendAt(morning(), { localUser: 'an.nguyen' })
  expect(letters.map(({ to }) => to)).toEqual(['an@so.example.vn'])
})

test('where there is nothing to tell no mail is sent', async () => {
  for (const subject of ['2024:83', '2024:04'])
    await (subject === '2024:83'
      ? unfollow(graph, { person: 'an.nguyen', subject })
      : follow(graph, { person: 'an.nguyen', subject, at }))
  await sendAt(morning(), { localUser: 'an.nguyen' })
  expect(letters).toEqual([])
  expect((await mailAddressOf(graph, 'an.nguyen')).lastState).toBe('EMPTY')
})
