// The process that bench/graph.mjs asks: our server; the same server behind a counter of what goes over the wire; and
// a bare HTTP server that sends the same statements through the driver in its fastest form. Settings and answers
// travel over the channel of `fork`.
import { createServer as createHttpServer } from 'node:http'
import { connect as dial, createServer as createTcpServer } from 'node:net'
import neo4j from 'neo4j-driver'
import pino from 'pino'
import { createServer } from '../dist/api/http/server.js'
import { readConfig } from '../dist/config.js'
import { connect } from '../dist/graph/connect.js'

const log = pino({ level: 'silent' })
const serve = async (graph) => {
  const app = await createServer({
    graph,
    log,
    clock: () => new Date('2026-11-20T05:00:00Z'),
    explorerFolder: new URL('../dist/explorer', import.meta.url).pathname,
    version: 'bench',
    loopbackOnly: true,
    access: { localUser: 'bench', readAnonymous: false },
    limits: readConfig({}).limits,
  })
  return app.listen({ port: 0, host: '127.0.0.1' })
}

// ------------------------------------------------------------ what is asked

/** While it is a list, every statement of ours is noted: text, parameters, when it began and ended. */
let noted = null

/** The graph of our server, which takes notes when it is told to. */
const notedGraph = (graph) => ({
  ...graph,
  withSignal: (signal) => notedGraph(graph.withSignal(signal)),
  async read(query, params) {
    if (noted === null) return graph.read(query, params)
    const note = { text: query.text.FULL, params: query.encode(params), began: clock(), ended: Infinity }
    noted.push(note)
    try {
      return await graph.read(query, params)
    } finally {
      note.ended = clock()
    }
  },
})
let ticks = 0
const clock = () => (ticks += 1)

/** Each statement with those that it waited for: what had ended before it began. */
const stepsOf = (notes) =>
  notes.map(({ text, params, began }) => ({
    text,
    params,
    after: notes.flatMap(({ ended }, index) => (ended < began ? [index] : [])),
  }))

// ---------------------------------------------------------------- raw driver

/** By name: the statements of a question and the answer that they make up. */
const questions = new Map()

function serveRaw(driver) {
  const run = async ({ text, params }) => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    const { records } = await session.run(text, params)
    void session.close()
    return records.map((record) => record.toObject())
  }
  const server = createHttpServer(async (request, response) => {
    const { steps, answer } = questions.get(decodeURIComponent(request.url.slice(1)))
    const running = []
    for (const step of steps)
      running.push(
        step.after.length === 0
          ? run(step)
          : Promise.all(step.after.map((index) => running[index])).then(() => run(step)),
      )
    await Promise.all(running)
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end(JSON.stringify(answer))
  })
  return new Promise((settle) =>
    server.listen(0, '127.0.0.1', () => settle(`http://127.0.0.1:${server.address().port}`)),
  )
}

// -------------------------------------------------------------------- wire

const RUN = 0x10
/** Statements that went through `proxy` since they were last asked for. */
let runs = 0

/** A proxy in front of Bolt that counts the RUN messages of clients. */
function proxy(uri) {
  const { hostname, port } = new URL(uri)
  const server = createTcpServer((client) => {
    const database = dial(Number(port), hostname)
    let pending = Buffer.alloc(0)
    // the magic number and four proposed versions
    let handshake = 20
    let agreed = false
    let begins = true
    client.on('data', (data) => {
      database.write(data)
      pending = Buffer.concat([pending, data])
      if (handshake > 0) {
        if (pending.length < handshake || !agreed) return
        pending = pending.subarray(handshake)
        handshake = 0
      }
      // chunks: a length of two bytes, then as many; an empty one ends a message
      while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
        const length = pending.readUInt16BE(0)
        if (length > 1 && begins && (pending[2] & 0xf0) === 0xb0 && pending[3] === RUN) runs += 1
        begins = length === 0
        pending = pending.subarray(2 + length)
      }
    })
    database.on('data', (data) => {
      // a manifest of versions, which the client answers with five bytes more
      if (!agreed && data.readUInt32BE(0) === 0x1ff) handshake += 5
      agreed = true
      client.write(data)
    })
    for (const [one, other] of [
      [client, database],
      [database, client],
    ])
      one.on('close', () => other.destroy()).on('error', () => other.destroy())
  })
  return new Promise((settle) =>
    server.listen(0, '127.0.0.1', () => settle(`bolt://127.0.0.1:${server.address().port}`)),
  )
}

// ----------------------------------------------------------------- commands

const commands = {
  async start({ database }) {
    const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password), {
      disableLosslessIntegers: true,
      fetchSize: -1,
      telemetryDisabled: true,
    })
    return {
      ours: await serve(notedGraph(connect(database))),
      counted: await serve(connect({ ...database, uri: await proxy(database.uri) })),
      raw: await serveRaw(driver),
    }
  },
  /** From now on what our server asks is noted. */
  note() {
    noted = []
  },
  /** The noted statements become the raw side's way to this answer. */
  keep({ name, answer }) {
    questions.set(name, { steps: stepsOf(noted), answer })
    noted = null
    return questions.get(name).steps.length
  },
  runs() {
    const made = runs
    runs = 0
    return made
  },
}

process.on('message', async ({ id, command, ...args }) => {
  process.send({ id, result: await commands[command](args) })
})
process.on('disconnect', () => process.exit())
