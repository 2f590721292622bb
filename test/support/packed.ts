import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The package as `npm publish` would send it, in the node_modules of another program. */
export interface Packed {
  /** Of the other program. */
  readonly folder: string
  /** Of the file that is sent, in bytes. */
  readonly size: number
  /** What is in it. */
  readonly paths: readonly string[]
  readonly tarball: Buffer
  /** The program that a shell starts. */
  readonly cli: string
  remove(): void
}

/** Packs what is built, also by tsc alone, and unpacks it beside what it depends on. */
export function packPackage(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-package-'))
  for (const step of ['package', 'program']) execFileSync(process.execPath, [join(root, `src/${step}.mjs`)])
  const pack = ['pack', '--ignore-scripts', '--json', '--loglevel=error', '--pack-destination', folder]
  const [{ filename, size, files }] = JSON.parse(
    execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }),
  ) as [{ filename: string; size: number; files: { path: string }[] }]
  const modules = join(folder, 'node_modules')
  const own = join(modules, 'chi-thi-graph')
  mkdirSync(own, { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  execFileSync('tar', ['-xzf', filename, '--strip-components=1', '-C', own], { cwd: folder })
  return {
    folder,
    size,
    paths: files.map(({ path }) => path),
    tarball: readFileSync(join(folder, filename)),
    cli: join(own, 'dist/cli.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
