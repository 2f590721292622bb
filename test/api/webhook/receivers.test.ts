import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { AddressRules } from '../../../src/api/webhook/addresses'
import { post, type Message } from '../../../src/api/webhook/post'
import { blockAfter, page } from '../../support/pages'

/** The receivers of docs/webhooks.md, which verify signatures by nothing but the standard library of their language. */

const secretOf = (letter: string) => `whsec_${Buffer.alloc(32, letter).toString('base64')}`
const [SECRET, FORMER] = [secretOf('a'), secretOf('b')]
const rules = new AddressRules(['127.0.0.1'])
const MINUTE = 60_000

const onPath = (name: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))

describe.each([
  ['javascript', process.execPath, ['--input-type=module', '-e']],
  ['python', 'python3', ['-c']],
])('the receiver in %s', (language, command, options) => {
  const only = command === 'python3' && !onPath(command) ? test.skip : test
  let receiver: ChildProcess | undefined
  let said = ''
  let port: string
  beforeAll(async () => {
    if (command === 'python3' && !onPath(command)) return
    const program = blockAfter(page('docs/webhooks.md'), `receiver in ${language}`)
    receiver = spawn(command, [...options, program], {
      env: { ...process.env, WEBHOOK_SECRET: SECRET, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    port = await new Promise<string>((resolve) =>
      receiver!.stdout!.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const found = /^port (\d+)$/m.exec(said)
        if (found) resolve(found[1]!)
      }),
    )
  })
  afterAll(() => void receiver?.kill())

  const message: Message = { id: 'msg_1', body: '{"type":"document.added","data":{"title":"Kế hoạch"}}' }
  const status = async ({ secret = SECRET, former = null as string | null, at = Date.now() } = {}) => {
    const to = {
      url: `http://127.0.0.1:${port}/`,
      secret,
      formerSecret: former,
      formerUntil: former && '2999-01-01T00:00:00.000Z',
    }
    return (await post(rules, to, message, { now: new Date(at), millis: 5_000 })).status
  }

  only('takes what is signed, also by one of two secrets, and knows a repeat', async () => {
    expect(await status()).toBe(204)
    expect(await status({ secret: FORMER, former: SECRET })).toBe(204)
    expect(said.match(/document\.added msg_1/g)).toHaveLength(1)
  })

  only(
    'refuses what others have signed, what is old or comes from the future, and what is not signed',
    async () => {
      expect(await status({ secret: FORMER })).toBe(401)
      expect(await status({ at: Date.now() - 6 * MINUTE })).toBe(401)
      expect(await status({ at: Date.now() + 6 * MINUTE })).toBe(401)
      const { status: bare } = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' })
      expect(bare).toBe(401)
      const headers = { 'webhook-id': 'a', 'webhook-timestamp': 'b', 'webhook-signature': 'v1,x v2 , y' }
      expect((await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}', headers })).status).toBe(
        401,
      )
    },
  )
})
