// Compiles TypeScript for Jest, and the patterns of the sources as the build does.
import { readFileSync } from 'node:fs'
import { sep } from 'node:path'
import swc from '@swc/jest'
import { withLatinLetters } from '../../src/letters.mjs'

const LETTERS = readFileSync(new URL('../../src/letters.mjs', import.meta.url), 'utf8')
const isSource = (file) => file.includes(`${sep}src${sep}`)

export default {
  createTransformer(options) {
    const { process, processAsync, getCacheKey } = swc.createTransformer(options)
    const narrowed = (file, compiled) =>
      isSource(file) ? { ...compiled, code: withLatinLetters(compiled.code) } : compiled
    return {
      process: (text, file, ...more) => narrowed(file, process(text, file, ...more)),
      processAsync: async (text, file, ...more) => narrowed(file, await processAsync(text, file, ...more)),
      getCacheKey: (text, file, ...more) => getCacheKey(text + LETTERS, file, ...more),
    }
  },
}
