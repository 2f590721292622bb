import { afterAll, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { sendWhole } from '../../src/graph/whole-messages'

const servers: Server[] = []
afterAll(() => servers.forEach((server) => server.close()))

async function listening(): Promise<{ port: number; received: () => Promise<readonly string[]> }> {
  const pieces: string[] = []
  const server = createServer((socket) => {
    socket.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece))
    socket.on('end', () => {
      socket.end()
      server.emit('read')
    })
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const read = once(server, 'read')
  const received = async () => {
    await read
    return pieces
  }
  return { port: (server.address() as AddressInfo).port, received }
}

/** How often the system is told to send something. */
function countedSends(socket: Socket): () => number {
  let sends = 0
  const handle = (socket as unknown as { _handle: Record<string, (...given: unknown[]) => unknown> })._handle
  for (const name of ['writev', 'writeBuffer', 'writeUtf8String', 'writeLatin1String']) {
    const original = handle[name]!.bind(handle)
    handle[name] = (...given) => {
      sends += 1
      return original(...given)
    }
  }
  return () => sends
}

async function sendsOf(port: number): Promise<number> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const sends = countedSends(socket)
  for (const piece of ['MATCH (d) ', 'RETURN d', '; ']) socket.write(Buffer.from(piece))
  await new Promise(setImmediate)
  socket.end(Buffer.from('the next turn'))
  await once(socket, 'close')
  return sends()
}

test('what is written to the port in one turn is sent at once, in its order', async () => {
  const { port, received } = await listening()
  const stop = sendWhole(port)
  expect(await sendsOf(port)).toBe(2)
  stop()
  expect((await received()).join('')).toBe('MATCH (d) RETURN d; the next turn')
})

test('other ports, and the port when that has ended, are left alone', async () => {
  const [own, other] = [await listening(), await listening()]
  const stop = sendWhole(own.port)
  expect(await sendsOf(other.port)).toBe(4)
  stop()
  expect(await sendsOf(own.port)).toBe(4)
})
