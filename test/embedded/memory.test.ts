import { expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderMegabytes, memoryFor } from '../../src/embedded/memory.js'

test.each([
  // machine, store, share: heap, page cache
  { machine: 512, store: 0, share: null, takes: [512, 256] },
  { machine: 2_048, store: 15, share: null, takes: [512, 256] },
  { machine: 4_096, store: 270, share: null, takes: [512, 405] },
  { machine: 8_192, store: 15, share: null, takes: [1_024, 256] },
  { machine: 8_192, store: 1_800, share: null, takes: [1_024, 2_700] },
  { machine: 8_192, store: 18_000, share: null, takes: [1_024, 3_072] },
  { machine: 24_105.4, store: 18_000.7, share: null, takes: [3_013, 9_039] },
  { machine: 65_536, store: 18_000, share: null, takes: [4_096, 27_000] },
  { machine: 65_536, store: 270, share: 768, takes: [512, 256] },
  { machine: 8_192, store: 0, share: 6_000, takes: [1_500, 4_500] },
  { machine: 65_536, store: 0, share: 40_000, takes: [4_096, 35_904] },
])('of $machine MB, with a store of $store MB and a share of $share, it takes $takes', (given) => {
  const { machine, store, share, takes } = given
  const [heap, pageCache] = takes
  expect(memoryFor(machine, store, share)).toEqual({ heap, pageCache })
})

test('a store is as large as its files, also those in folders; one that is not there has nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-store-'))
  try {
    mkdirSync(join(folder, 'neo4j', 'schema'), { recursive: true })
    writeFileSync(join(folder, 'one'), Buffer.alloc(1024 * 1024))
    writeFileSync(join(folder, 'neo4j', 'schema', 'two'), Buffer.alloc(512 * 1024))
    expect(folderMegabytes(folder)).toBe(1.5)
    expect(folderMegabytes(join(folder, 'none'))).toBe(0)
    expect(folderMegabytes(join(folder, 'one'))).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
