// Bundles what tsc has built: the command line, the threads that it starts, and what other people's programs import, each
// with all that it needs of this project. So a command loads a dozen files and not hundreds, in less than half of the time.
// The other modules stay as tsc wrote them, for benchmarks; the package goes without.
import { build } from 'esbuild'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const { name } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))

const ENTRIES = [
  'cli.js',
  'ingest/reading-thread.js',
  'read/extract-worker.js',
  'index.js',
  'client/client.js',
  'parse/parse-text.js',
]

/** Files are found from where the module was, wherever its text is now. */
const placesKept = {
  name: 'places-kept',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const place = relative(root, path).split(sep).join('/')
      const text = await readFile(path, 'utf8')
      const url = `new URL('${place}', import.meta.resolve('${name}/package.json')).href`
      return { contents: text.replaceAll('import.meta.url', url) }
    })
  },
}

/** type-graphql names a type as its class is named, and of two classes with one name the second is renamed here. */
const RENAMED_TYPE = /\b([A-Z]\w*\D)\d+ = __decorate\d*\(\[\s*(?:ObjectType|InterfaceType|InputType)\d*\(\{/

const { outputFiles } = await build({
  entryPoints: ENTRIES.map((path) => join(dist, path)),
  outbase: dist,
  outdir: dist,
  chunkNames: 'program/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  // what is logged of an error tells lines and names
  minifySyntax: true,
  charset: 'utf8',
  plugins: [placesKept],
  logLevel: 'warning',
  write: false,
})
for (const { text } of outputFiles) {
  const [, renamed] = RENAMED_TYPE.exec(text) ?? []
  if (renamed !== undefined)
    throw new Error(
      `${renamed} is the name of two classes: name the type in its decorator, @ObjectType('${renamed}', …).`,
    )
}
// the entries take the place of what tsc has written
await rm(join(dist, 'program'), { recursive: true, force: true })
for (const { path, contents } of outputFiles) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, contents)
}
