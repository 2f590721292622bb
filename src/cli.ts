#!/usr/bin/env node
import './node-env.js'
import { run } from './commands/run.js'

// `… | head` closes the pipe; that is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`OUTPUT_NOT_WRITABLE: standard output (${error.code}).\n`)
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

const flushed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => stream.write('', () => resolve()))

const code = await run(process.argv.slice(2), process.env)
await Promise.all([process.stdout, process.stderr].map(flushed))
// neo4j-driver leaves the socket of an unanswered handshake open (createChannelConnection), also after Driver.close
process.exit(code)
