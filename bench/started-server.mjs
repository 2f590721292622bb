// A server of its own process, to be measured or killed, and homes for private databases that need not fetch their jars.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NEO4J_VERSION } from '../dist/embedded/pinned-jars.js'
import { testCache } from '../test/support/cache.mjs'

export const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** Begins to start a server; `ended` resolves when its process has ended. */
export function spawnServer(env, ...options) {
  const child = spawn(process.execPath, [cli, 'start', ...options], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream.resume()
  return { child, ended: new Promise((settle) => child.once('exit', settle)) }
}

/** Starts a server without the corpus; resolves once it answers. */
export async function startServer(env) {
  const { child, ended } = spawnServer(env, '--no-corpus')
  let said = ''
  const url = await new Promise((settle, reject) => {
    child.stdout.on('data', (data) => {
      said += data
      const found = /GraphQL:\s+(\S+)/.exec(said)
      if (found) settle(found[1])
    })
    child.stderr.on('data', (data) => (said += data))
    void ended.then(() => reject(new Error(`the server did not start: ${said}`)))
  })
  return { child, ended, url }
}

/** A new home with the jars that the tests have fetched. */
export function newHome(root, name) {
  const folder = join(root, name)
  mkdirSync(join(folder, 'neo4j'), { recursive: true, mode: 0o700 })
  const jars = join(testCache, `jars-${NEO4J_VERSION}`)
  if (existsSync(jars)) symlinkSync(jars, join(folder, 'neo4j', `jars-${NEO4J_VERSION}`))
  return folder
}
