/**
 * A smoke test on the other Node lines that package.json supports: `npm run test:node` takes each line's newest Node
 * from the npm registry and runs with it quick unit tests, the command line without a database, and, but for `--no-database`,
 * with a private one. Where the registry has no Node for this platform, it says so and skips.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { testCache } from './support/cache.mjs'
import { environmentWith } from './support/java.mjs'
import { copyOf, preparedHome } from './support/prepared-home.mjs'

const LINES = [22, 24]
/** What leans on a line's own sorting, days, patterns and decoders. */
const UNIT_TESTS = ['test/model/(collation|matches|recurrence)', 'test/read/(docx|encoding)']
/** A plan, its symbol, and the directive that it carries out. */
const PAPER = 'test/read/papers/plan.docx'
const SYMBOL = '218/KH-UBND'
const CARRIED_OUT = '34-CT/TW'

const execute = promisify(execFile)
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const hasDatabase = !process.argv.includes('--no-database')
const prepared = hasDatabase ? await preparedHome() : null
await Promise.all(LINES.map(testOn))

async function testOn(line) {
  const node = await nodeOf(line)
  if (node === null) {
    console.log(`Node ${line}: skipped, npm has no package of it for ${process.platform}-${process.arch}`)
    return
  }
  const began = Date.now()
  await testUnits(node)
  await testCommands(node)
  console.log(`Node ${await run(node, ['-p', 'process.version'])}: passed in ${Date.now() - began} ms`)
}

/** The path of the newest Node of a line; null when the registry has none for this platform. */
async function nodeOf(line) {
  const target = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const name = target === 'darwin-arm64' ? `node-bin-${target}` : `node-${target}`
  try {
    return await run('npm', [
      'exec',
      '--yes',
      `--package=${name}@${line}`,
      '--',
      'node',
      '-p',
      'process.execPath',
    ])
  } catch (error) {
    if (/\b(?:E404|ETARGET)\b/.test(error.stderr)) return null
    throw error
  }
}

async function testUnits(node) {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
  await run(node, [...jest, ...UNIT_TESTS, '--selectProjects', 'unit', '--maxWorkers', '1'])
}

async function testCommands(node) {
  const { stdout, stderr } = await execute(node, ['dist/cli.js', 'parse', PAPER])
  expectWords(stdout, [SYMBOL, CARRIED_OUT])
  // V8 complains of settings that it does not know
  if (stderr !== '') throw new Error(`parse wrote to standard error: ${stderr}`)
  if (!hasDatabase) return
  const home = homeWithJars()
  const env = { ...environmentWith('quick-java'), CHI_THI_GRAPH_HOME: home }
  try {
    await run(node, ['dist/cli.js', 'ingest', PAPER], env)
    expectWords(await run(node, ['dist/cli.js', 'trace', CARRIED_OUT], env), [SYMBOL, CARRIED_OUT])
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** A copy of the prepared home, with the jars that the tests of this machine share. */
function homeWithJars() {
  const home = copyOf(prepared)
  const jars = readdirSync(testCache).find((name) => name.startsWith('jars-'))
  mkdirSync(join(home, 'neo4j'), { recursive: true })
  symlinkSync(join(testCache, jars), join(home, 'neo4j', jars))
  return home
}

function expectWords(printed, words) {
  for (const word of words) if (!printed.includes(word)) throw new Error(`no ${word} in:\n${printed}`)
}

/** What a program prints. A failure carries its `stdout` and `stderr`. */
async function run(program, args, env = process.env) {
  const { stdout } = await execute(program, args, { env, maxBuffer: 2 ** 26 })
  return stdout.trim()
}
