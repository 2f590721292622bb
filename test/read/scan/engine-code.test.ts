import { expect, test } from '@jest/globals'
import { keepCompiled } from '../../../src/read/scan/engine-code.js'

test('what Tesseract is compiled to is kept once', async () => {
  const kept = keepCompiled()
  expect(Object.prototype.toString.call(await kept)).toBe('[object WebAssembly.Module]')
  expect(keepCompiled()).toBe(kept)
})
