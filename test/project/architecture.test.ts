import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** What ARCHITECTURE.md says of the rooms is what the linter enforces, the picture shows and the code does. */
const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** A folder of src, or a file that lies beside them, with the rooms (`graph`) and files (`graph/connect.ts`) it may import. */
interface Room {
  readonly name: string
  readonly mayImport: readonly string[]
}

function roomsOf(page: string): Room[] {
  const [, list] = /^```text\nROOM .*\n([^`]*)```$/m.exec(page)!
  const rooms: { name: string; mayImport: string[] }[] = []
  for (const line of list!.trimEnd().split('\n')) {
    const [, name, imports] = /^(\S*)(?: {2,}\S.*?)?? {2,}(\S+(?: \S+)*)$/.exec(line)!
    if (name !== '') rooms.push({ name: name!, mayImport: [] })
    if (imports !== '–') rooms.at(-1)!.mayImport.push(...imports!.split(' '))
  }
  return rooms
}

const rooms = roomsOf(read('ARCHITECTURE.md'))
const isFile = (name: string): boolean => name.endsWith('.ts')

interface Import {
  readonly file: string
  /** A file of src, or a package. */
  readonly imported: string
  readonly isPackage: boolean
}

/** All imports of a file, also of types, and those that are made when they are needed. */
const importsOf = (file: string, source: string): Import[] =>
  [
    ...source.matchAll(
      /^(?:import|export)\s[^'"]*?\sfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, from, bare, late]) => {
    const specifier = (from ?? bare ?? late)!
    return specifier.startsWith('.')
      ? {
          file,
          imported: posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts'),
          isPackage: false,
        }
      : { file, imported: specifier, isPackage: true }
  })

const roomOf = (path: string): string => path.split('/')[0]!

/** The rule that an import breaks, or null. */
function broken({ file, imported, isPackage }: Import): string | null {
  const room = rooms.find(({ name }) => name === roomOf(file))
  if (room === undefined) return `${file}: src/${roomOf(file)} is missing in the list of ARCHITECTURE.md`
  if (isPackage)
    return IMPORT_NOTHING.has(room.name) ? `${file} imports ${imported}: ${room.name} imports nothing` : null
  if (roomOf(imported) === room.name || imported.startsWith('..')) return null
  return room.mayImport.includes(roomOf(imported)) || room.mayImport.includes(imported)
    ? null
    : `${file} imports ${imported}: ${ruleOf(room)}`
}

/** What all others may import imports nothing itself, not even a package. */
const IMPORT_NOTHING = new Set(['model', 'errors.ts'])
const ruleOf = ({ name, mayImport }: Room): string =>
  `${name} imports ${mayImport.length === 0 ? 'nothing of src' : mayImport.join(', ')}`

describe('the code', () => {
  const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:ts|js|jsx)$/.test(file),
  )
  const imports = files.flatMap((file) => importsOf(file, read(`src/${file}`)))

  test('imports what the list allows', () => {
    expect(imports.length).toBeGreaterThan(500)
    expect(imports.map(broken).filter((fault) => fault !== null)).toEqual([])
  })

  test('has the rooms of the list, and makes use of all that they may import', () => {
    expect(rooms.map(({ name }) => name).sort()).toEqual([...new Set(files.map(roomOf))].sort())
    const idle = rooms.flatMap(({ name, mayImport }) =>
      mayImport
        .filter((allowed) =>
          imports.every(
            ({ file, imported }) =>
              roomOf(file) !== name || (imported !== allowed && roomOf(imported) !== allowed),
          ),
        )
        .map((allowed) => `${name} may import ${allowed} and does not`),
    )
    expect(idle).toEqual([])
  })

  test('is refused where it breaks a rule, by file and rule', () => {
    const refused = importsOf('read/pdf.ts', "import { connect } from '../graph/connect.js'\n").map(broken)
    expect(refused).toEqual(['read/pdf.ts imports graph/connect.ts: read imports errors.ts, model'])
    expect(importsOf('model/day.ts', "import { z } from 'zod'\n").map(broken)).toEqual([
      'model/day.ts imports zod: model imports nothing',
    ])
  })
})

test('what the program imports is there without what it is only built with', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { dev?: boolean }>
  }
  // what the page imports is in its bundle
  const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('page/'),
  )
  const missing = files
    .flatMap((file) => importsOf(file, read(`src/${file}`)))
    .filter(({ file, imported, isPackage }) => {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(imported)![0]
      const isType = new RegExp(`^import type [^'"]*? from '${imported}'`, 'm').test(read(`src/${file}`))
      return (
        isPackage &&
        !imported.startsWith('node:') &&
        !isType &&
        packages[`node_modules/${name}`]?.dev !== undefined
      )
    })
  expect(missing).toEqual([])
})

describe('the linter', () => {
  const built = (file: string): string => file.replace(/\.ts$/, '.js')

  /** What follows from the list: all other rooms are refused, of some all but a few files. */
  function overrideOf(room: Room): object {
    const { name, mayImport } = room
    const message = ruleOf(room)
    const partly = new Set(mayImport.filter((allowed) => allowed.includes('/')).map(roomOf))
    const refused = rooms
      .map((other) => other.name)
      .filter((other) => other !== name && !mayImport.includes(other) && !partly.has(other))
      .map((other) => (isFile(other) ? `${built(other).replace('.', '\\.')}$` : `${other}/`))
    const up = isFile(name) ? '\\./' : '(?:\\.\\./)+'
    const patterns = [
      { regex: `^${up}(?:${refused.join('|')})${IMPORT_NOTHING.has(name) ? '|^node:' : ''}`, message },
      ...[...partly].map((other) => {
        const allowed = mayImport.filter((one) => one.startsWith(`${other}/`))
        return { group: [`**/${other}/**`, ...allowed.map((one) => `!**/${built(one)}`)], message }
      }),
    ]
    return {
      files: [`src/${isFile(name) ? name : `${name}/**`}`],
      rules: { 'no-restricted-imports': ['error', { patterns }] },
    }
  }

  test('has the rules of the list', () => {
    const { overrides } = JSON.parse(read('.oxlintrc.json')) as { overrides: object[] }
    expect(overrides).toEqual(rooms.filter(({ name }) => name !== 'page').map(overrideOf))
  })
})

describe('the picture', () => {
  const picture = read('docs/architecture.svg')
  const named = (attribute: string): string[] =>
    [...picture.matchAll(new RegExp(`data-${attribute}="([^"]+)"`, 'g'))].map(([, value]) => value!).sort()

  test('shows every room', () => {
    expect(named('room')).toEqual(
      rooms
        .map(({ name }) => name)
        .filter((name) => !isFile(name))
        .sort(),
    )
  })

  test('has an arrow for every room that another may import; model is below them all', () => {
    const arrows = rooms
      .filter(({ name }) => !isFile(name))
      .flatMap(({ name, mayImport }) =>
        [...new Set(mayImport.map(roomOf))].map((other) => [name, other] as const),
      )
      .filter(([, other]) => !isFile(other) && other !== 'model')
      .map((pair) => pair.join(' '))
    expect(named('import')).toEqual(arrows.sort())
  })
})

test.each(['ARCHITECTURE.md', 'docs/graph.md'])('%s names only files that exist', (page) => {
  const named = [...read(page).matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)].map(([, path]) => path!)
  const absent = named.filter(
    (path) => !['', 'src/'].some((folder) => existsSync(new URL(folder + path, root))),
  )
  expect(absent).toEqual([])
})

test('ARCHITECTURE.md is one page', () => {
  const lines = read('ARCHITECTURE.md').trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(120)
  expect(lines.filter((line) => line.length > 120)).toEqual([])
})
