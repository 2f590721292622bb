import { connect, createServer, type AddressInfo } from 'node:net'

/** What stands between a driver and its database, and counts the statements that pass. */
export interface Wire {
  /** In place of the database's own address. */
  readonly uri: string
  /** How many RUN messages have passed since the last call. */
  statements(): number
  close(): Promise<void>
}

/** Signature of Bolt's RUN message, behind the marker of its structure. */
const RUN = 0x10
/** Magic and four proposed versions. */
const HANDSHAKE_BYTES = 20
/** The server's answer when it offers a list of versions; the driver then sends its choice and its capabilities. */
const MANIFEST = 0x000001ff
const CHOICE_BYTES = 5

/** A proxy before the database at `uri` that reads Bolt as it passes: chunks of a length and a piece of a message. */
export async function listenOnWire(uri: string): Promise<Wire> {
  const { hostname, port } = new URL(uri)
  let passed = 0
  const server = createServer((driver) => {
    const database = connect({ host: hostname, port: Number(port) })
    let handshake = HANDSHAKE_BYTES
    database.once('data', (answer) => {
      if (answer.length >= 4 && answer.readUInt32BE(0) === MANIFEST) handshake += CHOICE_BYTES
    })
    let unread = Buffer.alloc(0)
    let begins = true
    driver.on('data', (piece: Buffer) => {
      unread = Buffer.concat([unread, piece])
      if (handshake > 0) {
        const skipped = Math.min(handshake, unread.length)
        handshake -= skipped
        unread = unread.subarray(skipped)
      }
      while (unread.length >= 2) {
        const length = unread.readUInt16BE(0)
        if (unread.length < 2 + length) return
        if (begins && length >= 2 && unread[3] === RUN) passed += 1
        begins = length === 0
        unread = unread.subarray(2 + length)
      }
    })
    driver.pipe(database)
    database.pipe(driver)
    for (const socket of [driver, database])
      socket.on('error', () => {
        driver.destroy()
        database.destroy()
      })
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    statements() {
      const count = passed
      passed = 0
      return count
    },
    close: () => new Promise((settle) => server.close(() => settle())),
  }
}
