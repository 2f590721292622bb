import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** What stands between a driver and its database, and counts the statements that pass. */
export interface Wire {
  /** In place of the database's own address. */
  readonly uri: string
  /** How many RUN messages have passed since the last call, without those that have the database plan a statement. */
  statements(): number
  /** How many BEGIN messages, one of which asks for the version of the graph. */
  transactions(): number
  /** From now on nobody picks up, and who was connected is cut off. */
  cut(): Promise<void>
  /** After `cut`: the same address answers again. */
  mend(): Promise<void>
  /** From now on nothing passes any more, in either direction, and nobody is told. */
  freeze(): void
  /** After `freeze`: what was held up passes, and whatever follows. */
  thaw(): void
  close(): Promise<void>
}

/** Signature of Bolt's RUN message, behind the marker of its structure. */
const RUN = 0x10
const BEGIN = 0x11
/** Told in the metadata of its transaction. */
const isPlan = (message: Buffer): boolean => message.includes(PREPARES)
const PREPARES = 'prepares'
/** Magic and four proposed versions. */
const HANDSHAKE_BYTES = 20
/** The server's answer when it offers a list of versions; the driver then sends its choice and its capabilities. */
const MANIFEST = 0x000001ff
const CHOICE_BYTES = 5

/** A proxy before the database at `uri` that reads Bolt as it passes: chunks of a length and a piece of a message. */
export async function listenOnWire(uri: string): Promise<Wire> {
  const { hostname, port } = new URL(uri)
  let passed = 0
  let begun = 0
  let frozen = false
  const sockets = new Set<Socket>()
  // without it each side waits 40 ms for the other's acknowledgement before it passes a second piece on
  const noDelay = true
  const server = createServer({ noDelay }, (driver) => {
    const database = connect({ host: hostname, port: Number(port), noDelay })
    let handshake = HANDSHAKE_BYTES
    database.once('data', (answer) => {
      if (answer.length >= 4 && answer.readUInt32BE(0) === MANIFEST) handshake += CHOICE_BYTES
    })
    let unread = Buffer.alloc(0)
    let message: Buffer[] = []
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
        if (length > 0) message.push(unread.subarray(2, 2 + length))
        else if (message.length > 0) {
          const whole = Buffer.concat(message)
          if (whole[1] === RUN && !isPlan(whole)) passed += 1
          if (whole[1] === BEGIN) begun += 1
          message = []
        }
        unread = unread.subarray(2 + length)
      }
    })
    driver.pipe(database)
    database.pipe(driver)
    for (const socket of [driver, database]) {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
      if (frozen) socket.pause()
      socket.on('error', () => {
        driver.destroy()
        database.destroy()
      })
    }
  })
  const listen = (at: number) => new Promise<void>((settle) => server.listen(at, '127.0.0.1', settle))
  await listen(0)
  const { port: own } = server.address() as AddressInfo
  return {
    uri: `bolt://127.0.0.1:${own}`,
    statements() {
      const count = passed
      passed = 0
      return count
    },
    transactions() {
      const count = begun
      begun = 0
      return count
    },
    async cut() {
      const closed = new Promise<void>((settle) => server.close(() => settle()))
      for (const socket of sockets) socket.destroy()
      await closed
    },
    mend: () => listen(own),
    freeze() {
      frozen = true
      for (const socket of sockets) socket.pause()
    },
    thaw() {
      frozen = false
      for (const socket of sockets) socket.resume()
    },
    close: () => new Promise((settle) => server.close(() => settle())),
  }
}
