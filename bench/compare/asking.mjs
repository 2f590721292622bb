// Asks servers over HTTP and takes the time.
import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'

/** Connections that are kept open, `sockets` to each server. */
export const connections = (sockets) => new Agent({ keepAlive: true, maxSockets: sockets })

/** The body of the answer to a body. */
export function ask(agent, url, body) {
  return new Promise((settle, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => settle(Buffer.concat(parts)))
      response.on('error', reject)
    })
    sent.on('error', (error) => {
      // a connection that nothing was asked over for long may have been closed meanwhile
      if (sent.reusedSocket && error.code === 'ECONNRESET') settle(ask(agent, url, body))
      else reject(error)
    })
    sent.end(body)
  })
}

/** How many milliseconds an answer takes. */
export async function timed(agent, url, body) {
  const begin = performance.now()
  await ask(agent, url, body)
  return performance.now() - begin
}

/** How many answers a second come over `sockets` connections, asked for `milliseconds`. */
export async function rate(agent, sockets, url, bodies, milliseconds) {
  const begin = performance.now()
  let answers = 0
  const connection = async () => {
    while (performance.now() - begin < milliseconds) {
      await ask(agent, url, bodies.next().value)
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: sockets }, connection))
  return (1000 * answers) / (performance.now() - begin)
}

/** The value below which `share` of them lie. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}
