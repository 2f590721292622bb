import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { beginRestore, endRestore } from '../../src/graph/backup.js'
import { migrationFiles } from '../../src/graph/migration-files.js'
import { ownRecords } from '../../src/graph/own-records.js'
import { openEdition } from '../../src/ingest/open-edition.js'
import { startTestGraph, type TestGraph } from '../support/database.js'

let held: TestGraph
beforeAll(async () => {
  held = await startTestGraph()
})
afterAll(() => held.stop())

test('tell migrations and the version of the gazetteer', async () => {
  const { migrations, gazetteer } = await ownRecords(held.graph)
  const recorded = migrations.map(({ name }) => name).filter((name) => !name.startsWith('open/'))
  expect(recorded).toEqual(migrationFiles().map(({ name }) => name))
  expect(gazetteer).toMatch(/^\d+-[0-9a-f]{16}$/)
})

test('tell an unfinished restore until it ends', async () => {
  await beginRestore(held.graph, '2026-11-20T00:00:00Z')
  expect(await ownRecords(held.graph)).toMatchObject({ restoringSince: '2026-11-20T00:00:00Z' })
  await endRestore(held.graph)
  expect(await ownRecords(held.graph)).toMatchObject({ restoringSince: null })
})

test('tell whether the open edition is kept, and its own gazetteer', async () => {
  expect(await ownRecords(held.graph)).toMatchObject({ keepsOpenEdition: false })
  await openEdition(held.graph)
  const { gazetteer } = await ownRecords(held.graph)
  expect(await ownRecords(held.graph.open)).toMatchObject({ keepsOpenEdition: true, gazetteer })
})
