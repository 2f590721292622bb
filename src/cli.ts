#!/usr/bin/env node
import './node-env.js'
import { run } from './commands/run.js'

/** A reader that has seen enough closes the pipe; any other failure of the output is told in one line. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`OUTPUT_NOT_WRITABLE: standard output (${error.code}).\n`)
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

const code = await run(process.argv.slice(2), process.env)

// Timers of the database's driver outlive what they were set for; a command that is done ends once its words are out.
for (const stream of [process.stdout, process.stderr])
  await new Promise<void>((settle) => stream.write('', () => settle()))
process.exit(code)
