import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** The build of Tesseract that every processor of the last ten years and every Node run; with "relaxed SIMD" it is no faster. */
export const ENGINE = 'tesseract.js-core/tesseract-core-simd-lstm'

/** Node has it; its types do not. */
declare const WebAssembly: { compile(code: Uint8Array): Promise<object> }

let kept: Promise<unknown> | null = null

/**
 * Keeps what Tesseract was compiled to for the next files. Each is read by a thread of its own, which would compile it anew: more
 * than a second of the processor. Threads of one process share the code of a module as long as one of them holds it.
 */
export const keepCompiled = (): Promise<unknown> => (kept ??= compiled().catch(() => (kept = null)))

async function compiled(): Promise<object> {
  return WebAssembly.compile(await readFile(createRequire(import.meta.url).resolve(`${ENGINE}.wasm`)))
}
