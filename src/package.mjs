// Makes a package for other people's programs of what tsc has built: patterns that are quick to compile, modules that read no
// file beside them, and the declarations of what is exported.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLatinLetters } from './letters.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

narrowLetters()
for (const files of ['territory-files', 'word-files']) await writeOut(join(dist, `parse/lexicon/${files}.js`))
writeDeclarations()

function narrowLetters() {
  const modules = readdirSync(dist, { recursive: true }).filter((path) => path.endsWith('.js'))
  for (const path of modules.filter((path) => !/^(?:page|program)\b/.test(path)))
    writeChanged(join(dist, path), withLatinLetters)
}

function writeChanged(path, change) {
  const text = readFileSync(path, 'utf8')
  const changed = change(text)
  if (changed !== text) writeFileSync(path, changed)
}

/** Replaces a module that reads texts of this project by what it exports, for browsers and bundlers. Done twice it stays the same. */
async function writeOut(module) {
  const exported = Object.entries(await import(module))
  const text = exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`).join('')
  writeChanged(module, () => text)
}

/** tsc declares every module that an exported one needs to run; kept is what the exported declarations name. */
function writeDeclarations() {
  const all = mkdtempSync(join(tmpdir(), 'chi-thi-graph-types-'))
  try {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    execFileSync(process.execPath, [tsc, '-p', join(root, 'src/package.tsconfig.json'), '--outDir', all], {
      stdio: 'inherit',
    })
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const entries = Object.values(exports).flatMap(({ types }) =>
      types ? [types.slice('./dist/'.length)] : [],
    )
    for (const file of namedFrom(entries, all)) cpSync(join(all, file), join(dist, file))
  } finally {
    rmSync(all, { recursive: true })
  }
}

function namedFrom(entries, folder) {
  const named = new Set(entries)
  for (const file of named) {
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:from |import\()["'](\.[^"']+)\.js["']/g,
    )
    for (const [, path] of imports) named.add(`${join(dirname(file), path)}.d.ts`)
  }
  return named
}
