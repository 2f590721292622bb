// Makes one file with all that a machine without network needs to run the program and its database: the program with its
// packages, the jars of Neo4j, a command to start, checksums, and a page in Vietnamese and in English.
//   npm run offline -- chi-thi-graph.tar.gz [--with-node] [--with-java FOLDER]
// --with-node takes the Node along that runs this, --with-java the Java of a folder (that has bin/java); both are for machines
// of the same system and processor as this one. The jars come from NEO4J_JARS, else from the home, else from Maven.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readConfig } from '../dist/config.js'
import { ensureJars } from '../dist/embedded/jars.js'
import { NEO4J_VERSION } from '../dist/embedded/pinned-jars.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'with-node': { type: 'boolean', default: false }, 'with-java': { type: 'string' } },
})
const [archive] = positionals
if (archive === undefined) throw new Error('Which file? npm run offline -- chi-thi-graph.tar.gz')

const { version, engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const draft = mkdtempSync(join(tmpdir(), 'chi-thi-graph-offline-'))
const folder = join(draft, `chi-thi-graph-${version}`)
mkdirSync(folder)
try {
  putProgram(join(folder, 'program'))
  await putJars(join(folder, 'neo4j'))
  if (values['with-node']) put(process.execPath, join(folder, 'node/bin/node'))
  if (values['with-java'] !== undefined) putJava(values['with-java'], join(folder, 'java'))
  putPages()
  sumUp()
  execFileSync('tar', ['-czf', resolve(archive), '-C', draft, basename(folder)], { stdio: 'inherit' })
} finally {
  rmSync(draft, { recursive: true, force: true })
}
const sum = createHash('sha256').update(readFileSync(archive)).digest('hex')
console.log(`${sum}  ${archive} (${Math.round(statSync(archive).size / 1e6)} MB)`)

function put(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true, dereference: true })
}

/** What the program is run from, and those of its packages that it is not only built or tested with. */
function putProgram(target) {
  for (const name of [
    'package.json',
    'LICENSE',
    'README.md',
    'README.vi.md',
    'dist',
    'cypher',
    'data',
    'docs',
    'examples',
  ])
    put(join(ROOT, name), join(target, name))
  put(join(ROOT, 'schema/schema.graphql'), join(target, 'schema/schema.graphql'))
  for (const name of ['systemd', 'nginx', 'caddy'])
    put(join(ROOT, 'deploy', name), join(target, 'deploy', name))
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  for (const [path, { dev, devOptional }] of Object.entries(packages)) {
    // of other systems there is none here
    if (path === '' || dev || devOptional || !existsSync(join(ROOT, path))) continue
    const nested = join(ROOT, path, 'node_modules')
    mkdirSync(join(target, path), { recursive: true })
    cpSync(join(ROOT, path), join(target, path), { recursive: true, filter: (from) => from !== nested })
  }
}

/** The jars that are pinned, each verified. */
async function putJars(target) {
  const { home, jars } = readConfig(process.env)
  const cache = jars ?? join(home, 'neo4j')
  const from = await ensureJars(cache, {
    env: process.env,
    onProgress: ({ message, count, total }) => process.stderr.write(`${message}: ${count} of ${total}\n`),
  })
  put(from, join(target, basename(from)))
}

function putJava(from, target) {
  if (!existsSync(join(from, 'bin/java'))) throw new Error(`${from} has no bin/java`)
  put(from, target)
}

function putPages() {
  const java = values['with-java'] !== undefined
  const words = {
    version,
    neo4j: NEO4J_VERSION,
    day: new Date().toISOString().slice(0, 10),
    platform: `${process.platform}-${process.arch}`,
    node: values['with-node'] ? `${process.version} is in it.` : `${engines.node} must be on the PATH.`,
    'node.vi': values['with-node'] ? `đã có sẵn ${process.version}.` : `cần ${engines.node} trên PATH.`,
    java: java ? 'it is in it.' : 'a runtime 17 or newer must be on the PATH, or named in JAVA_HOME.',
    'java.vi': java ? 'đã có sẵn.' : 'cần Java 17 trở lên trên PATH, hoặc ghi trong JAVA_HOME.',
  }
  for (const page of ['README.md', 'README.vi.md']) {
    const text = readFileSync(join(ROOT, 'deploy/offline', page), 'utf8')
    writeFileSync(
      join(folder, page),
      text.replace(/\{([\w.]+)\}/g, (_, name) => words[name]),
    )
  }
  put(join(ROOT, 'deploy/offline/chi-thi-graph'), join(folder, 'chi-thi-graph'))
  chmodSync(join(folder, 'chi-thi-graph'), 0o755)
}

/** The checksums of all files, as sha256sum reads them. */
function sumUp() {
  const lines = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => {
      const sum = createHash('sha256').update(readFileSync(path)).digest('hex')
      return `${sum}  ${relative(folder, path)}\n`
    })
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''))
}
