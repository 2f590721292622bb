/**
 * Pins the jars of one version of Neo4j Community: `node data/neo4j/pin-jars.mjs 5.26.30` lets Maven resolve
 * org.neo4j:neo4j with all that it needs at runtime, and writes jars.tsv beside this file, one jar a line.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1'

const version = process.argv[2]
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
  console.error('usage: node data/neo4j/pin-jars.mjs VERSION')
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'pin-jars-'))
try {
  writeFileSync(join(folder, 'pom.xml'), pomOf(version))
  const { status } = spawnSync(
    'mvn',
    [
      '-B',
      '-q',
      `${PLUGIN}:list`,
      `${PLUGIN}:copy-dependencies`,
      '-DincludeScope=runtime',
      '-Dsort=true',
      `-DoutputFile=${join(folder, 'list.txt')}`,
      `-DoutputDirectory=${join(folder, 'jars')}`,
    ],
    { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  if (status !== 0) throw new Error(`Maven ended with status ${status}`)
  const rows = coordinatesIn(readFileSync(join(folder, 'list.txt'), 'utf8')).map((jar) =>
    [jar.group, jar.artifact, jar.version, jar.classifier, sha256Of(join(folder, 'jars', fileOf(jar)))].join(
      '\t',
    ),
  )
  const target = new URL('jars.tsv', import.meta.url)
  writeFileSync(target, ['group\tartifact\tversion\tclassifier\tsha256', ...rows.sort(), ''].join('\n'))
  console.log(`${rows.length} jars of Neo4j ${version} are pinned`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function pomOf(neo4jVersion) {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>chi-thi-graph</groupId>
  <artifactId>pin-jars</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4jVersion}</version></dependency>
  </dependencies>
</project>
`
}

/** Lines of dependency:list: `group:artifact:jar[:classifier]:version:scope`, then what Java module it is. */
function coordinatesIn(list) {
  return list.split('\n').flatMap((line) => {
    const parts = /^\s+(\S+:jar:\S+)/.exec(line)?.[1].split(':')
    if (!parts) return []
    const [group, artifact, , ...rest] = parts
    const [classifier, jarVersion] = rest.length === 3 ? rest : ['', rest[0]]
    return [{ group, artifact, version: jarVersion, classifier }]
  })
}

function fileOf({ artifact, version, classifier }) {
  return `${artifact}-${version}${classifier === '' ? '' : `-${classifier}`}.jar`
}

function sha256Of(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
