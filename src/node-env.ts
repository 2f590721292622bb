/**
 * Imported first by the command line: how Node is to run what is loaded after it.
 */
import { setFlagsFromString } from 'node:v8'

// graphql-js asks for it when it is loaded, and in production leaves out what it checks for its developers on every value
process.env['NODE_ENV'] ??= 'production'

// a pattern is compiled once, to machine code: by default V8 compiles it to bytecode first, and again at its second use,
// which takes a fifth of the time in which a paper is read
setFlagsFromString('--no-regexp-tier-up')

// V8 11, of Node 20: what runs for less than a second does without its second compiler, which would take a fifth of that, and
// whatever runs on is compiled a few calls later. Later versions have a compiler in between, and do not know the flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000')
