import { connect, createServer } from 'node:net'

/** A loopback port that is free at the moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/**
 * Whether a Bolt server answers on a loopback port. The handshake is a magic number and four proposed versions, which
 * any server answers with four bytes.
 */
export const boltAnswers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const done = (answered: boolean): void => {
      socket.destroy()
      resolve(answered)
    }
    socket.setTimeout(1000, () => done(false))
    socket.once('error', () => done(false))
    socket.once('end', () => done(false))
    socket.once('connect', () => socket.write(Buffer.from('6060b01700000405000000040000000300000000', 'hex')))
    socket.once('data', () => done(true))
  })
