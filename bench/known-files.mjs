// How long a folder takes in which everything is known already: the command `ingest FOLDER` on papers that it has taken in
// before, then on the same papers touched (so that they have to be hashed), then moved to another folder.
//   npm run build && node bench/known-files.mjs [FILES]
// The database is given what reading them would have left in it: a source with its text and a file for each.
import '../dist/node-env.js'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../dist/config.js'
import { openDatabase } from '../dist/database.js'
import { rememberFiles } from '../dist/graph/known-files.js'
import { writeSources } from '../dist/graph/ingest-queries.js'
import { sourceId } from '../dist/ingest/ids.js'
import { filesBelow } from '../dist/read/folder.js'
import { ProgressLine } from '../dist/terminal.js'
import { NEO4J_VERSION } from '../dist/embedded/pinned-jars.js'
import { testCache } from '../test/support/cache.mjs'

const FILES = Number(process.argv[2] ?? 100_000)
const A_FOLDER = 500
const A_BATCH = 1000
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'chi-thi-graph-known-'))
const home = join(root, 'home')
const papers = join(root, 'papers')
const env = { ...process.env, CHI_THI_GRAPH_HOME: home, LC_ALL: 'en' }

const paper = (number) => `ỦY BAN NHÂN DÂN
TỈNH BẾN TRE

Số: ${number}/KH-UBND
Bến Tre, ngày 10 tháng 9 năm 2024

KẾ HOẠCH
Về việc rà soát quỹ đất đợt ${number}

1. Giao Sở Xây dựng chủ trì rà soát quỹ đất trước ngày 30/12/2024.
`

function makePapers() {
  const past = new Date(Date.now() - 3_600_000)
  for (let number = 0; number < FILES; number += 1) {
    const folder = join(papers, String(Math.floor(number / A_FOLDER)))
    if (number % A_FOLDER === 0) mkdirSync(folder, { recursive: true })
    const path = join(folder, `ke-hoach-${number}.txt`)
    writeFileSync(path, paper(number))
    utimesSync(path, past, past)
  }
}

async function makeKnown() {
  mkdirSync(join(home, 'neo4j'), { recursive: true, mode: 0o700 })
  const jars = `jars-${NEO4J_VERSION}`
  if (existsSync(join(testCache, jars))) symlinkSync(join(testCache, jars), join(home, 'neo4j', jars))
  const { graph, close } = await openDatabase(readConfig(env), new ProgressLine(process.stderr))
  const { files } = await filesBelow(papers)
  const texts = new Map(
    Array.from({ length: FILES }, (_, number) => [`ke-hoach-${number}.txt`, paper(number)]),
  )
  for (let at = 0; at < files.length; at += A_BATCH) {
    const batch = files.slice(at, at + A_BATCH).map((file) => {
      const name = file.location.split('/').at(-1)
      const text = texts.get(name)
      return { ...file, name, text, sha256: createHash('sha256').update(text).digest('hex') }
    })
    await graph.patient.write(async (tx) => {
      tx.changes([])
      await tx.run(writeSources, {
        sources: batch.map(({ location, name, text, sha256 }) => ({
          id: sourceId(location),
          name,
          location,
          mediaType: 'text/plain',
          text,
          marks: [],
          basis: 'TEXT',
          parserVersion: '0',
          ingestedAt: new Date().toISOString(),
          sha256,
          address: null,
          alsoAt: null,
        })),
      })
    })
    await rememberFiles(
      graph.patient,
      batch.map(({ location, size, changedAt, sha256 }) => ({
        location,
        size,
        changedAt,
        sha256,
        failure: null,
        version: '0',
        sources: [location],
      })),
    )
  }
  await close()
}

function timed(what) {
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'ingest', papers], {
    env,
    encoding: 'utf8',
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const said = `${stdout}${stderr}`.trim().split('\n').at(-1)
  console.log(`${what}: ${seconds} s with the start and end of the database; exit code ${status}; ${said}`)
}

try {
  console.log(`${FILES} files`)
  makePapers()
  await makeKnown()
  timed('first start')
  timed('as they were')
  const past = new Date(Date.now() - 1_800_000)
  for (const { location } of (await filesBelow(papers)).files) utimesSync(location, past, past)
  timed('touched, so hashed')
  renameSync(papers, `${papers}-before`)
  mkdirSync(papers)
  renameSync(`${papers}-before`, join(papers, 'moved'))
  timed('moved, so hashed')
  timed('as they were')
} finally {
  rmSync(root, { recursive: true, force: true })
}
