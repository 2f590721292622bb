// Counts what goes over the wire to the database.
import { connect, createServer } from 'node:net'

/** The kind of the message with which a client of Bolt sends a statement. */
const RUN = 0x10

/** A proxy in front of Bolt; `runs` says how many statements have gone through since it was last called. */
export function countedWire(uri) {
  const { hostname, port } = new URL(uri)
  let runs = 0
  const server = createServer((client) => {
    const database = connect(Number(port), hostname)
    const messages = new Messages((kind) => {
      if (kind === RUN) runs += 1
    })
    client.on('data', (data) => {
      database.write(data)
      messages.sent(data)
    })
    database.on('data', (data) => {
      messages.received(data)
      client.write(data)
    })
    client.on('close', () => database.destroy()).on('error', () => database.destroy())
    database.on('close', () => client.destroy()).on('error', () => client.destroy())
  })
  const taken = () => {
    const made = runs
    runs = 0
    return made
  }
  return new Promise((settle) =>
    server.listen(0, '127.0.0.1', () =>
      settle({ uri: `bolt://127.0.0.1:${server.address().port}`, runs: taken }),
    ),
  )
}

/** The kinds of the messages that a client sends. */
class Messages {
  #onKind
  #pending = Buffer.alloc(0)
  // the magic number and four proposed versions
  #handshake = 20
  #agreed = false
  #begins = true

  constructor(onKind) {
    this.#onKind = onKind
  }

  received(data) {
    // a manifest of versions, which the client answers with five bytes more
    if (!this.#agreed && data.readUInt32BE(0) === 0x1ff) this.#handshake += 5
    this.#agreed = true
  }

  sent(data) {
    this.#pending = Buffer.concat([this.#pending, data])
    if (this.#handshake > 0) {
      if (this.#pending.length < this.#handshake || !this.#agreed) return
      this.#drop(this.#handshake)
      this.#handshake = 0
    }
    // chunks: a length of two bytes, then as many; an empty one ends a message
    while (this.#pending.length >= 2 && this.#pending.length >= 2 + this.#pending.readUInt16BE(0)) {
      const length = this.#pending.readUInt16BE(0)
      if (length > 1 && this.#begins && (this.#pending[2] & 0xf0) === 0xb0) this.#onKind(this.#pending[3])
      this.#begins = length === 0
      this.#drop(2 + length)
    }
  }

  #drop(length) {
    this.#pending = this.#pending.subarray(length)
  }
}
