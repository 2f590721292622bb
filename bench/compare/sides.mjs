// The processes that answer, each with the forms of a question that it answers.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The processes of all sides at one database. `runs` says how many statements `counted` has sent since. */
export async function startSides(database) {
  const started = await Promise.all(
    ['ours', 'counted', 'handWritten', 'neo4jGraphql'].map((name) => startSide(name, database)),
  )
  const [ours, counted, handWritten, neo4jGraphql] = started.map(({ url }) => url)
  const stop = () => Promise.all(started.map((side) => side.stop()))
  return { ours, counted, handWritten, neo4jGraphql, runs: () => started[1].call('runs'), stop }
}

async function startSide(name, database) {
  // as the command `start` sets it
  const env = { ...process.env, NODE_ENV: 'production' }
  const child = fork(fileURLToPath(new URL('side.mjs', import.meta.url)), [name], { env })
  const ended = new Promise((settle) => child.once('exit', settle))
  const call = (message) =>
    new Promise((settle, reject) => {
      child.once('message', settle)
      void ended.then(() => reject(new Error(`The side ${name} has ended.`)))
      child.send(message)
    })
  const stop = async () => {
    child.disconnect()
    await ended
  }
  return { url: await call(database), call, stop }
}

/** By name, the forms that a question has: an address, and the body for a row of variables. */
export function formsOf(sides, { ours, neo4jGraphql, ownCypher }, at) {
  const graphql = (server, query) => ({
    url: `${server}/graphql`,
    body: (variables) => JSON.stringify({ query, variables }),
  })
  return {
    ours: graphql(sides.ours, ours),
    handWritten: { url: `${sides.handWritten}/${at}`, body: (variables) => JSON.stringify(variables) },
    ...(neo4jGraphql && { neo4jGraphql: graphql(sides.neo4jGraphql, neo4jGraphql) }),
    ...(ownCypher && { ownCypher: graphql(sides.neo4jGraphql, ownCypher) }),
  }
}
