// Nothing lost, nothing half: kills everything (the command, the keeper, the database) with SIGKILL while papers are
// being ingested, starts again, and looks at what is there.
//   node bench/kill.mjs [--rounds 5]
// A round is killed inside a transaction when the server lists one of ours at the moment of the kill.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import neo4j from 'neo4j-driver'
import { connectionOf, startNeo4j } from '../dist/embedded/index.js'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const rounds = Number(values.rounds)
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'chi-thi-graph-kill-'))
const jars = join(
  process.env.CHI_THI_GRAPH_TEST_CACHE ?? join(tmpdir(), 'chi-thi-graph-test-jars'),
  'jars-5.26.30',
)
if (existsSync(jars)) {
  mkdirSync(join(home, 'neo4j'), { recursive: true, mode: 0o700 })
  symlinkSync(jars, join(home, 'neo4j', 'jars-5.26.30'))
}

const papers = join(home, 'papers')
mkdirSync(papers)
const provinces = ['Bến Tre', 'Cà Mau', 'Lào Cai', 'Sơn La', 'Gia Lai', 'Phú Yên', 'Hà Nam', 'Bắc Kạn']
const paper = (province, number) => `ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Số: ${number}/KH-UBND

${province}, ngày 10 tháng 9 năm 2024

KẾ HOẠCH

Nâng chất lượng nhà ở công nhân, đợt ${number}

Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:

1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát quỹ đất; hoàn thành trước ngày 30/11/2024.

2. Sở Nội vụ theo dõi việc thi đua, báo cáo trong quý IV/2024.

Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Thử
`
const files = Array.from({ length: rounds * 12 }, (_, i) => {
  const file = join(papers, `paper-${String(i).padStart(4, '0')}.txt`)
  writeFileSync(file, paper(provinces[i % provinces.length], i + 1))
  return file
})

const sleep = (milliseconds) => new Promise((settle) => setTimeout(settle, milliseconds))
const acknowledged = new Set()
let inside = 0

/** Ingests a batch until the killer strikes, which waits for a transaction to be open from the `after`-th answer on. */
async function killedIngest(batch, after) {
  const child = spawn(process.execPath, [cli, 'ingest', '--json', ...batch], {
    env: { ...process.env, CHI_THI_GRAPH_HOME: home },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let answers = 0
  let rest = ''
  child.stdout.on('data', (data) => {
    rest += data
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const { fileName, outcome } = JSON.parse(rest.slice(0, end))
      rest = rest.slice(end + 1)
      if (outcome === 'CREATED' || outcome === 'UNCHANGED') acknowledged.add(fileName)
      answers += 1
    }
  })
  const ended = new Promise((settle) => child.once('exit', settle))
  while (answers < after && child.exitCode === null) await sleep(5)
  const { uri, username, password } = connectionOf(home)
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  const session = driver.session()
  let open = false
  for (let turn = 0; turn < 400 && !open && child.exitCode === null; turn += 1) {
    const { records } = await session.run(
      "SHOW TRANSACTIONS YIELD currentQuery, transactionId WHERE NOT coalesce(currentQuery, '') STARTS WITH 'SHOW TRANSACTIONS' RETURN count(*) AS open",
    )
    open = records[0].get('open').toNumber() > 0
  }
  const { java } = JSON.parse(readFileSync(join(home, 'neo4j', 'process.json'), 'utf8'))
  for (const victim of [java.pid, child.pid]) {
    try {
      process.kill(victim, 'SIGKILL')
    } catch {}
  }
  await ended
  inside += open ? 1 : 0
  await driver.close().catch(() => {})
}

/** What stands in the graph after the next start; every line of `faults` is one. */
async function inspect() {
  const started = Date.now()
  const database = await startNeo4j({ home })
  const seconds = (Date.now() - started) / 1000
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password), {
    disableLosslessIntegers: true,
  })
  const session = driver.session()
  const rows = async (cypher) => (await session.run(cypher)).records.map((record) => record.toObject())
  const faults = []
  const sources =
    await rows(`MATCH (s:SourceFile) OPTIONAL MATCH (s)-[:MAKES]->(c:Claim)-[:ABOUT]->(d:Document) OPTIONAL MATCH (d)-[:HAS_TASK]->(t:Task)
    OPTIONAL MATCH (t)-[:LED_BY]->(a) WITH s, d, count(DISTINCT t) AS tasks, count(a) AS leads OPTIONAL MATCH (d)-[r:IMPLEMENTS]->() RETURN s.name AS name, tasks, leads, count(r) AS implements`)
  const present = new Set(sources.map(({ name }) => name))
  for (const name of acknowledged) if (!present.has(name)) faults.push(`lost: ${name}`)
  for (const { name, tasks, leads, implements: carried } of sources)
    if (tasks !== 2 || leads !== 2 || carried !== 1)
      faults.push(`half: ${name} (${tasks} tasks, ${leads} leads, ${carried} relations)`)
  for (const { c } of await rows(
    'MATCH (d:Document) WITH d.key AS key, count(*) AS n WHERE n > 1 RETURN count(*) AS c',
  ))
    if (c > 0) faults.push(`${c} keys twice`)
  for (const { c } of await rows('MATCH (d:Document) WHERE NOT (d)<-[:ABOUT|NAMES]-() RETURN count(*) AS c'))
    if (c > 0) faults.push(`${c} documents that nobody speaks of`)
  await driver.close()
  await database.stop()
  return { faults, seconds, present: present.size }
}

let bad = 0
for (let round = 0; round < rounds; round += 1) {
  const before = inside
  await killedIngest(files.slice(round * 12, round * 12 + 12), 1 + Math.floor(Math.random() * 6))
  const { faults, seconds, present } = await inspect()
  bad += faults.length
  console.log(
    `round ${round + 1}: killed ${inside > before ? 'inside' : 'outside'} a transaction; ${acknowledged.size} acknowledged, ${present} present; next start ${seconds.toFixed(1)} s${faults.map((fault) => `\n  ${fault}`).join('')}`,
  )
}
console.log(`${rounds} kills, ${inside} inside a transaction: ${bad} faults`)
rmSync(home, { recursive: true, force: true })
process.exitCode = bad === 0 ? 0 : 1
