import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newHome, sharedDatabase, startTestGraph } from '../support/database.js'
import { provincialPlan } from '../support/papers.js'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
let home: string
let paper: string

beforeAll(async () => {
  home = await newHome()
  paper = join(home, 'plan.txt')
  writeFileSync(paper, provincialPlan({ province: 'Bến Tre' }))
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

const command = (args: string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, [cli, ...args], {
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      CHI_THI_GRAPH_HOME: home,
      PORT: '0',
      // no test depends on how fast the machine is
      DATABASE_PATIENCE: '20',
      REQUEST_SECONDS: '600',
      WAIT_SECONDS: '600',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((settle) => {
    let stdout = ''
    let stderr = ''
    child.stdout?.on('data', (data) => (stdout += String(data)))
    child.stderr?.on('data', (data) => (stderr += String(data)))
    child.on('close', (code) => settle({ code, stdout, stderr }))
  })

const run = (args: string[], env?: Record<string, string>) => ended(command(args, env))

/** A server that has said where it is, and how long that took. */
async function started(
  args: string[] = [],
  env?: Record<string, string>,
): Promise<{
  url: string
  milliseconds: number
  stop: () => Promise<{ code: number | null; milliseconds: number }>
}> {
  const began = Date.now()
  const child = command(['start', ...args], env)
  const end = ended(child)
  const url = await new Promise<string>((settle, reject) => {
    let said = ''
    child.stdout?.on('data', (data) => {
      said += String(data)
      const found = /GraphQL:\s+(\S+)/.exec(said)
      if (found?.[1]) settle(found[1])
    })
    void end.then(({ stderr }) => reject(new Error(stderr)))
  })
  return {
    url,
    milliseconds: Date.now() - began,
    async stop() {
      const from = Date.now()
      child.kill('SIGINT')
      const { code } = await end
      return { code, milliseconds: Date.now() - from }
    },
  }
}

const ask = async (url: string, query: string): Promise<unknown> =>
  (
    (await (
      await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
    ).json()) as { data: unknown }
  ).data

describe('without a server', () => {
  test('ingest reads what it can, says what it could not, and keeps what it said', async () => {
    const { code, stdout } = await run(['ingest', '--json', paper, join(home, 'absent.txt')])
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines).toEqual([
      expect.objectContaining({ fileName: 'plan.txt', outcome: 'CREATED', tasksAdded: 2, relationsAdded: 1 }),
      expect.objectContaining({ fileName: 'absent.txt', outcome: 'FAILED', code: 'FILE_NOT_FOUND' }),
    ])
    expect(code).toBe(1)
  })

  test('parse needs no database and prints one object', async () => {
    const { code, stdout, stderr } = await run(['parse', '--json', paper], {
      CHI_THI_GRAPH_HOME: '/nowhere/at/all',
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      formatVersion: '1.0',
      outcome: 'PARSED',
      document: { symbol: '15/KH-UBND' },
    })
  })

  test('parse shows a person where it stands, and prints the text that offsets count in', async () => {
    const { stdout } = await run(['parse', paper])
    expect(stdout).toContain('plan 15/KH-UBND, 2024-09-10, UBND tỉnh Bến Tre')
    expect(stdout).not.toContain('\u001b')
    expect((await run(['parse', '--text', paper])).stdout).toBe(provincialPlan({ province: 'Bến Tre' }))
    expect((await run(['parse', '--text', paper, paper])).code).toBe(2)
    expect((await run(['parse', '--text', '--json', paper])).code).toBe(2)
  })

  test('two files of one name do not overwrite each other, and what cannot be written is told in one line', async () => {
    const copy = join(home, 'copies', basename(paper))
    mkdirSync(join(home, 'copies'))
    copyFileSync(paper, copy)
    const twice = await run(['parse', paper, copy, '--out', join(home, 'out')])
    expect(twice.code).toBe(1)
    expect(JSON.parse(twice.stderr)).toMatchObject({ code: 'OUTPUT_NOT_WRITABLE', file: copy })
    const nowhere = await run(['parse', paper, '--out', join(home, 'no', 'such', 'folder')])
    expect([nowhere.code, nowhere.stderr.split('\n')[0]]).toEqual([
      1,
      expect.stringMatching(/^OUTPUT_NOT_WRITABLE: .* cannot be written \(ENOENT\)/),
    ])
  })
})

describe("with a database of the user's own", () => {
  let own: Record<string, string>
  let stop: () => Promise<void>
  beforeAll(async () => {
    const held = await startTestGraph()
    own = { NEO4J_URI: held.database.uri, NEO4J_PASSWORD: held.database.password }
    stop = held.stop
  })
  afterAll(() => stop())

  test('the server uses it, and loads no demonstration data when it is told not to', async () => {
    const server = await started([], { ...own, CORPUS: 'false' })
    expect(await ask(server.url, '{ documents { totalCount } }')).toEqual({ documents: { totalCount: 0 } })
    await server.stop()
  })

  test('a paper is read once', async () => {
    expect((await run(['ingest', paper], own)).stdout).toMatch(/^CREATED/)
    expect((await run(['ingest', paper], own)).stdout).toMatch(
      /^UNCHANGED {2}plan\.txt: 15\/KH-UBND \(2024-09-10\), UBND tỉnh Bến Tre: 2 tasks/,
    )
  })

  test('a paper that an older parser has read is read again, and the difference told', async () => {
    expect((await run(['reparse'], own)).stdout).toBe('0 changed, 0 the same, 0 refused\n')
    const all = await run(['reparse', '--all', '--dry-run'], own)
    expect(all.stdout).toMatch(
      /^THE SAME {3}plan\.txt \(parser [\d.]+ → [\d.]+\)\n0 changed, 1 the same, 0 refused; nothing was written\n$/,
    )
  })

  test('a backup is told, and restored into a new home with nothing running there', async () => {
    const file = join(home, 'all.jsonl.gz')
    expect((await run(['backup', file], own)).stdout).toMatch(
      /^BACKED UP {2}.*all\.jsonl\.gz: 1 sources, \d+ citations, /,
    )
    const refused = await run(['restore', file], own)
    expect([refused.code, refused.stderr]).toEqual([5, expect.stringContaining('\nDATABASE_NOT_EMPTY: ')])
    const folder = await newHome()
    const { code, stdout } = await run(['restore', '--json', file], { CHI_THI_GRAPH_HOME: folder })
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ differences: [] })])
    const again = await run(['ingest', paper], { CHI_THI_GRAPH_HOME: folder })
    expect(again.stdout).toMatch(/^UNCHANGED/)
    rmSync(folder, { recursive: true, force: true })
  })

  test('a secret paper is refused with its own exit code', async () => {
    const secret = join(home, 'secret.txt')
    writeFileSync(secret, provincialPlan({ province: 'Bến Tre' }).replace('KẾ HOẠCH', 'TỐI MẬT\n\nKẾ HOẠCH'))
    const { code, stdout } = await run(['ingest', secret], own)
    expect([code, stdout]).toEqual([5, 'REFUSED    secret.txt: STATE_SECRET\n'])
  })
})

/** Beside a server that holds 34-CT/TW and two plans that carry it out. */
async function questionsAndExports(): Promise<void> {
  const vietnamese = { LC_ALL: 'vi_VN.UTF-8' }
  const trace = await run(['trace', '34 - ct/tw'])
  expect(trace.code).toBe(0)
  const [, , heading, first] = trace.stdout.split('\n')
  expect(first?.indexOf('2024-09-10')).toBe(heading?.indexOf('Issued'))
  expect(trace.stdout).toContain('2 of 2 shown.\n')
  expect(trace.stdout).not.toContain('\u001b')
  const json = await run(['trace', '15/KH-UBND', '--json'])
  expect([json.code, (JSON.parse(json.stdout) as any).errors[0].extensions]).toEqual([
    4,
    expect.objectContaining({ code: 'AMBIGUOUS_SYMBOL', candidates: expect.any(Array) as unknown }),
  ])
  const ambiguous = await run(['trace', '15/KH-UBND'], vietnamese)
  expect(ambiguous.code).toBe(4)
  expect(ambiguous.stderr).toMatch(
    /^AMBIGUOUS_SYMBOL: Có 2 văn bản .*\nCó thể là:\nMã .*\nD[0-9a-f]+ +15\/KH-UBND /,
  )
  const narrowed = await run([
    'trace',
    '15/KH-UBND',
    '--issuer',
    'UBND tỉnh Bến Tre',
    '--issued-on',
    '2024',
    '--json',
  ])
  expect(narrowed.code).toBe(0)
  expect((await run(['tasks', '--issued-on', '2024'])).stderr).toMatch(
    /^BAD_USER_INPUT: issuedOn narrows a directive/,
  )
  const up = await run(['trace', /^(D[0-9a-f]+) /m.exec(ambiguous.stderr)![1]!, '--up', '--json'])
  expect(JSON.parse(up.stdout)).toMatchObject({
    data: { trace: { direction: 'UP', nodes: { nodes: [{ document: { symbol: '34-CT/TW' } }] } } },
  })
  const absent = await run(['trace', '1-CT/NOWHERE'], { LANG: 'vi_VN.UTF-8', LC_ALL: 'en_GB.UTF-8' })
  expect([absent.code, absent.stderr]).toEqual([4, expect.stringMatching(/^NOT_FOUND: No document bears/)])

  const tasks = ['tasks', '--directive', '34-CT/TW', '--as-of', '2030-01-01']
  const overdue = await run([...tasks, '--agency', 'Sở Xây dựng tỉnh Cà Mau', '--state', 'overdue', '--json'])
  expect(JSON.parse(overdue.stdout)).toMatchObject({
    data: { tasks: { totalCount: 1, nodes: [{ state: 'OVERDUE', document: { symbol: '15/KH-UBND' } }] } },
  })
  expect((await run([...tasks, '--state', 'OVERDUE'], vietnamese)).stdout).toMatch(
    /^Hạn +Tình trạng +Chủ trì/,
  )
  expect((await run([...tasks, '--state', 'LATE'])).code).toBe(2)
  expect((await run(['tasks', '--as-of', '2024-02-30'])).code).toBe(2)
  expect((await run(['tasks', '--first', '500'])).code).toBe(5)

  const coverage = ['coverage', '34-CT/TW']
  const svg = join(home, 'coverage.svg')
  const covered = await run([...coverage, '--svg', svg], vietnamese)
  expect(covered.code).toBe(0)
  const units = covered.stdout.split('\n')
  expect(units[1]).toMatch(/^Đơn vị +Thực hiện +Đầu tiên +Sau \(ngày\) +Văn bản$/)
  expect(units).toContainEqual(
    expect.stringMatching(/^Bến Tre +đã có văn bản +2024-09-10 +109 +15\/KH-UBND$/),
  )
  expect(units).toContainEqual(expect.stringMatching(/^An Giang +không tìm thấy ở đây$/))
  expect(covered.stdout).toContain('2 trên 63 đơn vị (bản đồ năm 2024) đã có văn bản; 61 đơn vị không')
  expect(covered.stdout).toMatch(/coverage\.svg: \d+ byte\n$/)
  expect(readFileSync(svg, 'utf8')).toContain('Độ phủ của Chỉ thị 34-CT/TW')
  const silent = await run([...coverage, '--today', '--silent'])
  expect(silent.stdout).toMatch(/^2 of 34 \(map of 2025\) have acted; for 32 nothing was found here/m)
  expect(silent.stdout).not.toMatch(/^Vĩnh Long/m)
  const today = await run([...coverage, '--today'])
  expect(today.stdout).toMatch(
    /^Vĩnh Long +a former unit acted +2024-09-10 +109 +15\/KH-UBND +Bến Tre \(2024-09-10\), Trà Vinh \(nothing found here\), Vĩnh Long \(nothing found here\)$/m,
  )
  expect(today.stdout).toContain('By papers of: their own 1, former units only 1\n')
  const before = await run([...coverage, '--within', '2025:86', '--json'])
  expect(JSON.parse(before.stdout)).toMatchObject({ data: { coverage: { total: 3, acted: 1 } } })
  expect((await run([...coverage, '--within', '2025:86', '--no-former'])).code).toBe(2)
  const vinhLong = await run(['tasks', '--territory', 'Vĩnh Long', '--json'])
  const benTre = await run(['tasks', '--territory', 'tỉnh Bến Tre', '--json'])
  expect((JSON.parse(vinhLong.stdout) as any).data.tasks.totalCount).toBeGreaterThan(0)
  expect(vinhLong.stdout).toBe(benTre.stdout)
  const since = await run(['tasks', '--territory', 'Vĩnh Long', '--no-former', '--json'])
  expect(JSON.parse(since.stdout)).toMatchObject({ data: { tasks: { totalCount: 0 } } })
  const communes = await run([...coverage, '--level', 'commune', '--within', 'tỉnh Thanh Hóa', '--json'])
  const told = (JSON.parse(communes.stdout) as any).data.coverage
  expect(told).toMatchObject({ level: 'COMMUNE', vintage: 2024, acted: 0 })
  expect(told.units.nodes).toHaveLength(told.total)
  expect(told.total).toBeGreaterThan(500)
  const ambiguousUnit = await run([...coverage, '--level', 'commune', '--within', 'Châu Thành'])
  expect([ambiguousUnit.code, ambiguousUnit.stderr]).toEqual([
    4,
    expect.stringMatching(/^AMBIGUOUS_NAME: .*\nCandidates:\nId [^]*2024:\d+ +huyện Châu Thành +Kiên Giang/),
  ])
  expect((await run([...coverage, '--level', 'district'])).code).toBe(2)
  expect((await run([...coverage, '--level', 'district', '--within', '2024:83', '--svg', svg])).code).toBe(2)
  expect((await run([...coverage, '--as-of', '2024-09-09', '--json'])).stdout).toMatch(/"acted": 0,/)

  const found = await run(['search', 'ben', 'tre', '--json', '--first', '2'])
  expect((JSON.parse(found.stdout) as any).data.search.nodes).toHaveLength(2)

  const out = join(home, 'tasks.csv')
  const exported = await run(['export', 'csv', '--table', 'tasks', '--directive', '34-CT/TW', '--out', out])
  expect([exported.code, exported.stderr]).toEqual([0, 'Exporting tasks.csv\n'])
  expect(readFileSync(out, 'utf8')).toMatch(/^\ufeffid,document,.*\r\nT[0-9a-f]+,D[0-9a-f]+,15\/KH-UBND,/)
  expect((await run(['export', 'ics'])).stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
  const nowhere = await run(['export', 'jsonld', '--out', join(home, 'no', 'folder')])
  expect([nowhere.code, nowhere.stdout]).toEqual([1, ''])
  expect(nowhere.stderr).toContain('OUTPUT_NOT_WRITABLE')
  expect((await run(['export', 'pdf'])).code).toBe(2)
  expect((await run(['export', 'svg'])).code).toBe(2)
  expect((await run(['export', 'svg', '--directive', '34-CT/TW', '--today'])).stdout).toContain(
    'of 34 provinces',
  )
}

describe('a server', () => {
  test('starts, is found by commands and by who starts twice, and ends at once', async () => {
    const server = await started(['--no-corpus'])
    expect(
      await ask(server.url, '{ trace(symbol: "34-CT/TW") { nodes { nodes { document { symbol } } } } }'),
    ).toEqual({ trace: { nodes: { nodes: [{ document: { symbol: '15/KH-UBND' } }] } } })

    const other = join(home, 'other.txt')
    writeFileSync(other, provincialPlan({ province: 'Cà Mau' }))
    expect((await run(['ingest', other])).code).toBe(0)
    expect(await ask(server.url, '{ trace(symbol: "34-CT/TW") { totalDocuments } }')).toEqual({
      trace: { totalDocuments: 2 },
    })

    await questionsAndExports()

    const twice = await run(['start'])
    expect(twice.code).toBe(3)
    expect(twice.stderr).toContain(
      `ALREADY_RUNNING: A server is already running at ${new URL(server.url).origin}`,
    )

    const { code, milliseconds } = await server.stop()
    expect(code).toBe(0)
    // it waits for nobody: on any machine a start takes longer
    expect(milliseconds).toBeLessThan(server.milliseconds)
  })

  test('starts its database again when that is killed; again and again, it ends and gives its home back', async () => {
    const folder = await newHome()
    const child = command(['start', '--no-corpus'], { CHI_THI_GRAPH_HOME: folder })
    const end = ended(child)
    const url = await new Promise<string>((settle) => {
      child.stdout?.on('data', (data) => {
        const found = /GraphQL:\s+(\S+)/.exec(String(data))
        if (found?.[1]) settle(found[1])
      })
    })
    const killDatabase = () => {
      try {
        const record = readFileSync(join(folder, 'neo4j', 'process.json'), 'utf8')
        process.kill((JSON.parse(record) as { java: { pid: number } }).java.pid, 'SIGKILL')
      } catch {
        // it is gone, and the next one not there yet
      }
    }
    killDatabase()
    const codes = new Set<unknown>()
    for (;;) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ documents { totalCount } }' }),
      })
      const { data, errors } = (await response.json()) as { data: unknown; errors?: any[] }
      if (errors === undefined) {
        expect(data).toEqual({ documents: { totalCount: 0 } })
        break
      }
      codes.add(errors[0].extensions.code)
      await new Promise((settle) => setTimeout(settle, 100))
    }
    // TIMEOUT: one that has just started takes long over its first answer
    expect([...codes].filter((code) => code !== 'TIMEOUT')).toEqual(['DATABASE_UNAVAILABLE'])
    // commands find it where it was
    expect((await run(['migrate'], { CHI_THI_GRAPH_HOME: folder })).code).toBe(0)

    const killing = setInterval(killDatabase, 200)
    const { code, stderr } = await end.finally(() => clearInterval(killing))
    expect(code).toBe(3)
    expect(stderr).toContain(
      'DATABASE_UNAVAILABLE: The private database has ended by itself, again and again.',
    )
    expect(await run(['migrate'], { CHI_THI_GRAPH_HOME: folder })).toMatchObject({
      code: 0,
      stdout: 'The schema is up to date.\n',
    })
    rmSync(folder, { recursive: true, force: true })
  })

  test('begins in an empty home and loads the bundled corpus, once', async () => {
    const folder = await newHome('EMPTY')
    for (let turn = 0; turn < 2; turn += 1) {
      const server = await started([], { CHI_THI_GRAPH_HOME: folder })
      expect(await ask(server.url, '{ documents { totalCount } }')).toEqual({
        documents: { totalCount: 131 },
      })
      await server.stop()
    }
    rmSync(folder, { recursive: true, force: true })
  })
})

describe('what goes wrong is said in one sentence, with the way out', () => {
  const oneLine = /^[A-Z_]+: [^\n]+\.\n$/

  test('a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((settle) => taken.once('listening', settle))
    const { port } = taken.address() as { port: number }
    const folder = await newHome()
    const { code, stderr } = await run(['start'], { PORT: String(port), CHI_THI_GRAPH_HOME: folder })
    taken.close()
    rmSync(folder, { recursive: true, force: true })
    expect(code).toBe(3)
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain(`PORT_IN_USE: Port ${port}`)
  })

  test('a database that nobody runs: a start waits for it, for a while', async () => {
    const nobody = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x', START_SECONDS: '1.5' }
    const { code, stderr } = await run(['start'], nobody)
    expect(code).toBe(3)
    const [waits, ...said] = stderr.split(/(?<=\n)/)
    expect(waits).toBe('Waiting for the database at bolt://127.0.0.1:1\n')
    expect(said.join('')).toMatch(oneLine)
    expect(stderr).toContain('DATABASE_UNREACHABLE: No Neo4j database answers at bolt://127.0.0.1:1.')
    // a command does not
    const migrated = await run(['migrate'], nobody)
    expect([migrated.code, migrated.stderr]).toEqual([3, expect.stringMatching(oneLine)])
  })

  test('a wrong password', async () => {
    const { uri } = await sharedDatabase()
    const { code, stderr } = await run(['start'], { NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' })
    expect(code).toBe(3)
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain('DATABASE_UNAUTHORIZED')
  })

  test('no Java', async () => {
    const folder = await newHome()
    const { code, stderr } = await run(['start'], { PATH: '/nowhere', CHI_THI_GRAPH_HOME: folder })
    rmSync(folder, { recursive: true, force: true })
    expect(code).toBe(3)
    expect(stderr).toContain('JAVA_NOT_FOUND')
  })

  test('a setting, a command', async () => {
    expect((await run(['start'], { PORT: 'x' })).stderr).toContain('BAD_SETTING: The setting PORT')
    expect((await run(['fly'])).code).toBe(2)
  })
})
