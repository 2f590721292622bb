import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

/** A message as a receiver of webhooks gets it. */
export interface Received {
  readonly id: string
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly body: any
}

/** How a receiver answers: with a status, by what it does with the answer, or, when absent, 204. */
export type Answer = number | ((response: ServerResponse) => void)

export interface Receiver {
  readonly url: string
  readonly received: Received[]
  /** For the next messages, one after the other. */
  answers: Answer[]
  /** For all others. */
  otherwise: Answer
  stop(): Promise<void>
}

/** A receiver of webhooks on this machine. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => (text += chunk))
    request.on('end', () => {
      const headers = request.headers as Record<string, string>
      received.push({ id: headers['webhook-id']!, headers, text, body: JSON.parse(text) })
      const answer = receiver.answers.shift() ?? receiver.otherwise
      if (typeof answer === 'number') response.writeHead(answer).end()
      else answer(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/su-kien`,
    received,
    answers: [],
    otherwise: 204,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return receiver
}

/** Whether the specification's own library takes a message for one that was signed with a secret just now. */
export function isSigned({ text, headers }: Received, secret: string, now: Date): boolean {
  // it asks the clock of the machine
  const machine = Date.now
  Date.now = () => now.getTime()
  try {
    new Webhook(secret).verify(text, headers)
    return true
  } catch {
    return false
  } finally {
    Date.now = machine
  }
}
