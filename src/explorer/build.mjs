// Bundles the explorer page into dist/explorer. Everything the page needs is in there: no other host is asked.
import { build } from 'esbuild'
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const out = join(root, 'dist/explorer')
const served = '/graphiql/'

// The page carries its own policy, so that it holds behind any server; a header should repeat it and add
// frame-ancestors, which a <meta> cannot say. Monaco writes <style> elements and style attributes.
const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

// A ready query opens with three comments: the question in Vietnamese, the same in English, the tab's title.
function readyQueries() {
  const folder = join(root, 'examples')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
  return files.map((file) => {
    const query = readFileSync(join(folder, file), 'utf8')
    const [, question, questionInEnglish, title] = /^# (.+)\n# (.+)\n# tab: (.+)\n/.exec(query) ?? []
    if (!title) throw new Error(`examples/${file} must open with a question, its English, and "# tab: …"`)
    return { title, question, questionInEnglish, query }
  })
}

// GraphiQL titles a tab by its operation's name, which GraphQL keeps to ASCII. A "# tab: …" line in the query
// goes first here, so that titles can be Vietnamese, survive a reload, and anyone can title his own tabs.
const tabTitles = {
  name: 'tab-titles',
  setup(bundler) {
    bundler.onLoad({ filter: /@graphiql\/react\/dist\/utility\/tabs\.js$/ }, ({ path }) => {
      let titled = 0
      const contents = readFileSync(path, 'utf8').replace(
        /title: (?=operationName \|\||(newTab\.)operationName \|\|)/g,
        (title, tab = '') => (titled++, `${title}titleIn(${tab}query) || `),
      )
      if (titled !== 3) throw new Error(`${path} has changed: ${titled} titles found where 3 were expected`)
      const titleIn = 'const titleIn = (query) => /^#[ \\t]*tab:[ \\t]*(.*\\S)/m.exec(query ?? "")?.[1]'
      return { contents: `${contents}\n${titleIn}\n` }
    })
  },
}

const started = performance.now()
rmSync(out, { recursive: true, force: true })

const { metafile } = await build({
  absWorkingDir: root,
  // The workers are entry points of the same build, so that they share their chunks with the page.
  entryPoints: [
    join(here, 'main.jsx'),
    join(here, 'icon.svg'),
    'monaco-editor/esm/vs/editor/editor.worker.js',
    'monaco-editor/esm/vs/language/json/json.worker.js',
    'monaco-graphql/esm/graphql.worker.js',
  ],
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  keepNames: true, // GraphiQL makes the icons' accessible names from function names
  legalComments: 'none', // licenses() says it all, in one file
  jsx: 'automatic',
  loader: { '.ttf': 'file', '.woff2': 'file', '.svg': 'copy' },
  define: { 'process.env.NODE_ENV': '"production"', READY_QUERIES: JSON.stringify(readyQueries()) },
  // GraphiQL destructures these imports, which the old names' CommonJS does not survive: "Prettify" would fail.
  alias: {
    'prettier/parser-babel': 'prettier/plugins/babel',
    'prettier/parser-graphql': 'prettier/plugins/graphql',
  },
  plugins: [tabTitles],
  outdir: out,
  publicPath: served,
  entryNames: 'assets/[name]-[hash]',
  chunkNames: 'assets/[name]-[hash]',
  assetNames: 'assets/[name]-[hash]',
  metafile: true,
  logLevel: 'warning',
})

const entries = Object.entries(metafile.outputs).filter(([, output]) => output.entryPoint)
const entry = (source) => entries.find(([, output]) => output.entryPoint.endsWith(source))
const url = (path) => served + relative(out, join(root, path)).replaceAll('\\', '/')

// The page's stylesheet holds those of the lazy chunks too; the copies beside them are never asked for.
const style = entry('main.jsx')[1].cssBundle
for (const path of Object.keys(metafile.outputs))
  if (path.endsWith('.css') && path !== style) rmSync(join(root, path))

const filled = {
  csp,
  style: url(style),
  script: url(entry('main.jsx')[0]),
  icon: url(entry('icon.svg')[0]),
  editorWorker: url(entry('editor.worker.js')[0]),
  jsonWorker: url(entry('json.worker.js')[0]),
  graphqlWorker: url(entry('graphql.worker.js')[0]),
}
const html = readFileSync(join(here, 'index.html'), 'utf8').replace(/{{(\w+)}}/g, (_, name) => filled[name])
writeFileSync(join(out, 'index.html'), html)
writeFileSync(join(out, 'LICENSES.txt'), licenses())

const written = readdirSync(out, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
const bytes = written.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`dist/explorer: ${written.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`)

// The licences of the bundled libraries and of the font ask that their text goes along.
function licenses() {
  const packages = Object.keys(metafile.inputs).map(
    (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0],
  )
  const texts = [...new Set(packages)]
    .filter(Boolean)
    .sort()
    .map((path) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
      const file = readdirSync(join(root, path)).find((candidate) => /^licen[cs]e/i.test(candidate))
      const text = file ? readFileSync(join(root, path, file), 'utf8').trim() : `Licence: ${license}`
      return `${name} ${version}\n\n${text}\n`
    })
  texts.push(`JetBrains Mono\n\n${readFileSync(join(here, 'fonts/OFL.txt'), 'utf8')}`)
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}
