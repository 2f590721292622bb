// Disk full: gives the server's home a small disk of its own (a tmpfs, so it needs root), fills that, and shows what
// writers and readers are told meanwhile, and what happens when there is room again.
//   sudo node bench/disk-full.mjs [--megabytes 700] [--seconds 25]
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { testCache } from '../test/support/prepared-home.mjs'

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '700' }, seconds: { type: 'string', default: '25' } },
})
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'chi-thi-graph-full-'))
execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${values.megabytes}m`, 'tmpfs', home])
mkdirSync(join(home, 'neo4j'), { mode: 0o700 })
symlinkSync(join(testCache, 'jars-5.26.30'), join(home, 'neo4j', 'jars-5.26.30'))

const child = spawn(process.execPath, [cli, 'start', '--no-corpus'], {
  env: { ...process.env, CHI_THI_GRAPH_HOME: home, PORT: '0', NEO4J_URI: '' },
  stdio: ['ignore', 'pipe', 'ignore'],
})
const ended = new Promise((settle) => child.once('exit', settle))
const url = await new Promise((settle) => {
  child.stdout.on('data', (data) => {
    const found = /GraphQL:\s+(\S+)/.exec(String(data))
    if (found) settle(found[1])
  })
})

const ask = async (query, variables) => {
  const began = performance.now()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  return { data, code: errors?.[0]?.extensions?.code ?? null, milliseconds: performance.now() - began }
}
const paper = (number) => `ỦY BAN NHÂN DÂN TỈNH BẾN TRE
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Số: ${number}/KH-UBND

Bến Tre, ngày 10 tháng 9 năm 2024

KẾ HOẠCH

Nâng chất lượng nhà ở công nhân, đợt ${number}

Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:

1. Sở Xây dựng chủ trì rà soát quỹ đất; hoàn thành trước ngày 30/11/2024.

${Array.from({ length: 500 }, (_, at) => `Đoạn ${at} của kế hoạch ${number} nói về những khu nhà đã có từ trước.`).join('\n\n')}

TM. ỦY BAN NHÂN DÂN
`
let last = 0
const write = () =>
  ask(
    'mutation ($n: String!, $t: String!) { ingestText(fileName: $n, mediaType: "text/plain", text: $t) { outcome } }',
    {
      n: `paper-${(last += 1)}.txt`,
      t: paper(last),
    },
  )
const read = () => ask('{ documents { totalCount } trace(symbol: "34-CT/TW") { totalDocuments } }')
const free = () => Math.round((statfsSync(home).bavail * statfsSync(home).bsize) / 1_000)
const javaPid = () => JSON.parse(readFileSync(join(home, 'neo4j', 'process.json'), 'utf8')).java.pid

const reads = { asked: 0, failed: new Map(), slowest: 0 }
let reading = true
const reader = (async () => {
  while (reading) {
    const { code, milliseconds } = await read()
    reads.asked += 1
    reads.slowest = Math.max(reads.slowest, milliseconds)
    if (code !== null) reads.failed.set(code, (reads.failed.get(code) ?? 0) + 1)
    await sleep(50)
  }
})()
const stretch = (name) => {
  const failed = [...reads.failed].map(([code, times]) => `${code} × ${times}`).join(', ')
  console.log(
    `  readers ${name}: ${reads.asked} asked, failed: ${failed || 'none'}, slowest ${Math.round(reads.slowest)} ms`,
  )
  Object.assign(reads, { asked: 0, failed: new Map(), slowest: 0 })
}

let verdict = 1
try {
  let acknowledged = 0
  for (let at = 0; at < 5; at += 1) acknowledged += (await write()).code === null ? 1 : 0
  console.log(`${acknowledged} papers written, ${free()} kB free, Java is process ${javaPid()}`)
  stretch('before')
  const javaBefore = javaPid()

  // what is left goes to a file that has nothing to do with the database
  const ballast = join(home, 'ballast')
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4k'], { stdio: 'ignore' })
  } catch {
    // it ends when the disk is full
  }
  console.log(`disk filled: ${free()} kB free`)
  const codes = []
  for (const until = performance.now() + Number(values.seconds) * 1_000; performance.now() < until;) {
    const { code, milliseconds } = await write()
    if (code === null) acknowledged += 1
    codes.push(`${code ?? 'written'} ${Math.round(milliseconds)} ms`)
    await sleep(1_000)
  }
  console.log(`writers while it is full: ${codes.join(', ')}`)
  stretch('while it is full')
  console.log(`Java is process ${javaPid()}${javaPid() === javaBefore ? '' : ' (another one)'}`)

  rmSync(ballast)
  const began = performance.now()
  console.log(`room again: ${free()} kB free`)
  const after = []
  let written = false
  while (!written && performance.now() - began < 90_000) {
    const { code } = await write()
    written = code === null
    if (written) acknowledged += 1
    after.push(code ?? 'written')
    if (!written) await sleep(1_000)
  }
  console.log(
    `writers after: ${[...new Set(after)].join(', ')}; written again after ${((performance.now() - began) / 1000).toFixed(1)} s`,
  )
  stretch('after')
  const { data } = await read()
  console.log(
    `${acknowledged} acknowledged, ${data?.documents.totalCount - 1} there; Java is process ${javaPid()}${javaPid() === javaBefore ? '' : ' (another one)'}`,
  )
  verdict = written && data?.documents.totalCount - 1 >= acknowledged ? 0 : 1
} finally {
  reading = false
  await reader
  child.kill('SIGTERM')
  await ended
  execFileSync('umount', [home])
  rmSync(home, { recursive: true })
}
process.exitCode = verdict
