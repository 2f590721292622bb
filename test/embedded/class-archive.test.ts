import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { classArchive, forgetClassArchive, type ArchivedClasses } from '../../src/embedded/class-archive.js'
import { pathWith } from './programs.js'

let folder: string
let classes: ArchivedClasses
/** Which a fake Java writes as the archive of the list that it is given; its options go beside it. */
const DUMP = `
for option in "$@"; do
  case "$option" in
    -XX:SharedClassListFile=*) list=\${option#*=} ;;
    -XX:SharedArchiveFile=*) archive=\${option#*=} ;;
  esac
done
printf '%s\\n' "$@" > options
cat "$list" > "$archive"`

const withJava = (script: string): ArchivedClasses => {
  const path = join(pathWith(folder, { java: script }), 'java')
  return { ...classes, java: { path, version: 17, build: 'version "17.0.1"' } }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chỉ thị classes '))
  const jars = join(folder, 'jars')
  for (const name of ['jars', 'neo4j', 'neo4j/logs']) mkdirSync(join(folder, name))
  writeFileSync(join(jars, 'a.jar'), 'a')
  classes = {
    java: { path: '', version: 17, build: '' },
    jars,
    classPath: ['a.jar'],
    folder: join(folder, 'neo4j'),
  }
  classes = withJava(DUMP)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const list = () => join(classes.folder, 'classes.txt')
const archive = () => join(classes.folder, 'classes.jsa')
const USED = () => ({ option: `-XX:SharedArchiveFile=${archive()}`, make: null })

/** What a first run leaves behind, made into an archive. */
const made = async (of = classes) => {
  const first = classArchive(of, true)
  expect(first.option).toBe(`-XX:DumpLoadedClassList=${list()}`)
  writeFileSync(list(), `java/lang/Object id: 0\n${'x'.repeat(5000)}\norg/neo4j/Start id: 1\norg/neo4j/Ha`)
  await first.make!(0, { PATH: process.env['PATH'] }).ended
}

test('the classes of the first run, without what Java refuses, are the archive of the next', async () => {
  await made()
  expect(readFileSync(archive(), 'utf8')).toBe('java/lang/Object id: 0\norg/neo4j/Start id: 1\n')
  expect(readFileSync(join(classes.jars, 'options'), 'utf8')).toContain('-Xshare:dump\n')
  expect(existsSync(list())).toBe(false)
  expect(classArchive(classes, true)).toEqual(USED())
  expect(classArchive(classes, false)).toEqual(USED())
})

test('who may not make one does without', () => {
  expect(classArchive(classes, false)).toEqual({ option: null, make: null })
})

test('another Java or other jars need another archive', async () => {
  await made()
  writeFileSync(join(classes.jars, 'a.jar'), 'another')
  expect(classArchive(classes, false).option).toBeNull()
  expect(existsSync(archive())).toBe(false)
  await made()
  const other = { ...classes, java: { ...classes.java, build: 'version "21.0.1"' } }
  expect(classArchive(other, true).option).toContain('DumpLoadedClassList')
})

test.each([
  ['that cannot write it', 'exit 1'],
  ['that leaves half of it and fails', `${DUMP}\nexit 3`],
])('a Java %s leaves none, and the next run tries again', async (_, script) => {
  classes = withJava(script)
  await made()
  expect(existsSync(archive())).toBe(false)
  expect(existsSync(`${archive()}.part`)).toBe(false)
  expect(classArchive(classes, true).option).toContain('DumpLoadedClassList')
})

test('a list that is gone makes none', async () => {
  const { make } = classArchive(classes, true)
  await make!(0, {}).ended
  expect(existsSync(archive())).toBe(false)
})

test('making one ends when it is stopped', async () => {
  classes = withJava('exec sleep 600')
  const { make } = classArchive(classes, true)
  writeFileSync(list(), 'java/lang/Object id: 0\n')
  const making = make!(0, { PATH: process.env['PATH'] })
  await new Promise((resolve) => setTimeout(resolve, 100))
  await making.stop()
  await making.ended
  expect(existsSync(archive())).toBe(false)
})

test('making one does not begin once it is stopped', async () => {
  const { make } = classArchive(classes, true)
  writeFileSync(list(), 'java/lang/Object id: 0\n')
  const making = make!(60_000, { PATH: process.env['PATH'] })
  await making.stop()
  await making.ended
  expect(existsSync(archive())).toBe(false)
})

test('what a killed run left half written is removed', () => {
  writeFileSync(`${archive()}.part`, 'half')
  classArchive(classes, false)
  expect(existsSync(`${archive()}.part`)).toBe(false)
})

test('one that Java may have stumbled over is forgotten', async () => {
  await made()
  expect(forgetClassArchive(classes.folder)).toBe(true)
  expect(forgetClassArchive(classes.folder)).toBe(false)
  expect(classArchive(classes, false).option).toBeNull()
})
