// Bundles the pages into dist/page: the one for people, and GraphiQL below graphiql/. Everything they need is in there: no
// other host is asked. Next to each file lies the compressed form that the server sends and the package has.
import { build, transform } from 'esbuild'
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const out = join(root, 'dist/page')

// A page carries its own policy, so that it holds behind any server; a header should repeat it and add
// frame-ancestors, which a <meta> cannot say.
const policy = (styles) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
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

// The search of the schema goes by names, which are English. Descriptions begin with what officers call it, "Cơ quan chủ trì: …":
// these words find it as well, with or without accents.
const vietnameseTerms = {
  name: 'vietnamese-terms',
  setup(bundler) {
    bundler.onLoad(
      { filter: /@graphiql\/plugin-doc-explorer\/dist\/components\/search\.js$/ },
      ({ path }) => {
        let matched = 0
        const contents = readFileSync(path, 'utf8').replace(
          /isMatch\((?:typeName|fieldName|arg\.name), searchValue\)/g,
          (match) => {
            matched += 1
            const thing = /\((type|field|arg)/.exec(match)[1]
            return `(${match} || isCalled(${thing}.description, searchValue))`
          },
        )
        if (matched !== 3)
          throw new Error(`${path} has changed: ${matched} matches found where 3 were expected`)
        return { contents: `${contents}\n${IS_CALLED}\n` }
      },
    )
  },
}
const IS_CALLED = `
const bare = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase()
const isCalled = (description, searched) =>
  /\\S/.test(searched) && bare((description ?? "").split(":")[0]).includes(bare(searched.trim()))`

// JSON is formatted by the library that reads it there, not by all of Prettier's JavaScript.
const formatJson = {
  name: 'format-json',
  setup(bundler) {
    bundler.onLoad({ filter: /@graphiql\/react\/dist\/utility\/jsonc\.js$/ }, ({ path }) => {
      const original = readFileSync(path, 'utf8')
      const contents = original
        .replace('import { parse,', 'import { applyEdits, format, parse,')
        .replace(/(?<=async function formatJSONC\(content\) \{\n).*?(?=\n\}\n)/s, FORMAT)
      if (!contents.includes('applyEdits, format') || !contents.includes(FORMAT))
        throw new Error(`${path} has changed: formatJSONC was not found`)
      return { contents }
    })
  },
}
const FORMAT = 'return applyEdits(content, format(content, undefined, { tabSize: 2, insertSpaces: true }))'

// What nobody needs to write a query.
const UNUSED_IN_EDITOR = [
  'codeAction',
  'codelens',
  'colorPicker',
  'diffEditorBreadcrumbs',
  'dropOrPasteInto',
  'gotoSymbol',
  'inlayHints',
  'inlineCompletions',
  'inlineEdit',
  'inlineEdits',
  'linkedEditing',
  'parameterHints',
  'rename',
  'sectionHeaders',
  'semanticTokens',
  'stickyScroll',
  'unicodeHighlighter',
  'suggestInlineCompletions',
  'diffEditor',
]
const lighterEditor = {
  name: 'lighter-editor',
  setup(bundler) {
    bundler.onLoad({ filter: /monaco-editor\/esm\/vs\/editor\/editor\.all\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8')
      for (const name of UNUSED_IN_EDITOR) {
        const without = contents.replaceAll(new RegExp(`^import './.*/${name}[/.].*\\n`, 'gm'), '')
        if (without === contents) throw new Error(`${path} has changed: ${name} was not found`)
        contents = without
      }
      return { contents }
    })
    // beside an editor there is one that compares two texts
    bundler.onLoad({ filter: /monaco-editor\/.*\/((?:multiD|d)iffEditorWidget)\.js$/ }, ({ path }) => {
      const [name] = /(?:MultiD|D)iffEditorWidget/.exec(readFileSync(path, 'utf8'))
      return { contents: `export class ${name} {}` }
    })
  },
}

const shared = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'none', // licenses() says it all, in one file
  jsx: 'automatic',
  loader: { '.ttf': 'file', '.woff2': 'file', '.svg': 'copy' },
  define: { 'process.env.NODE_ENV': '"production"' },
  entryNames: 'assets/[name]-[hash]',
  chunkNames: 'assets/[name]-[hash]',
  assetNames: 'assets/[name]-[hash]',
  metafile: true,
  logLevel: 'warning',
}

const started = performance.now()
rmSync(out, { recursive: true, force: true })

const inputs = [await buildPeoplesPage(), await buildGraphiql()].flatMap(({ inputs }) => Object.keys(inputs))
writeFileSync(join(out, 'LICENSES.txt'), licenses(inputs))
writeFileSync(join(out, 'operations.json'), JSON.stringify(await operations()))
const files = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name))
await Promise.all(files.filter(isServed).map(compress))
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`dist/page: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${seconds} s`)

async function buildPeoplesPage() {
  const { metafile } = await build({
    ...shared,
    entryPoints: [join(here, 'main.tsx'), join(here, 'icon.svg')],
    jsxImportSource: 'preact',
    outdir: out,
    publicPath: '/',
  })
  const url = urls(metafile)
  const script = url('main.tsx')
  dropCopiedStyles(metafile, script.css)
  // asked for with the script, not after it
  const preloads = script.needed.map((path) => `<link rel="modulepreload" href="${path}" />`).join('\n    ')
  writePage('', {
    csp: policy("'self'"),
    script: script.js,
    style: script.css,
    icon: url('icon.svg').js,
    preloads,
  })
  return metafile
}

/** Styles of what is loaded later are copies of those of the first view, and nobody asks for them. */
function dropCopiedStyles({ outputs }, first) {
  const paths = Object.keys(outputs).filter((path) => path.endsWith('.css'))
  const held = outputs[paths.find((path) => first.endsWith(relative(out, join(root, path))))].inputs
  for (const path of paths.filter((one) => outputs[one].inputs !== held)) {
    const missing = Object.keys(outputs[path].inputs).filter((input) => !(input in held))
    if (missing.length > 0) throw new Error(`the first view does not import ${missing.join(', ')}`)
    rmSync(join(root, path))
  }
}

/** All that the page sends, by name: the server has the database plan it before anybody asks, and knows that it is the page's. */
async function operations() {
  const { code } = await transform(readFileSync(join(here, 'operations/generated.ts'), 'utf8'), {
    loader: 'ts',
  })
  const generated = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  const named = Object.values(generated).flatMap((operation) => {
    const text = String(operation)
    const [, name] = /^\s*(?:query|mutation) (\w+)/.exec(text) ?? []
    return name === undefined ? [] : [[name, text]]
  })
  return Object.fromEntries(named)
}

async function buildGraphiql() {
  const folder = join(here, 'graphiql')
  const { metafile } = await build({
    ...shared,
    tsconfigRaw: {}, // that of the page for people is not meant for it
    // The workers are entry points of the same build, so that they share their chunks with the page.
    entryPoints: [
      join(folder, 'main.jsx'),
      join(here, 'icon.svg'),
      'monaco-editor/esm/vs/editor/editor.worker.js',
      'monaco-editor/esm/vs/language/json/json.worker.js',
      'monaco-graphql/esm/graphql.worker.js',
    ],
    keepNames: true, // GraphiQL makes the icons' accessible names from function names
    define: { ...shared.define, READY_QUERIES: JSON.stringify(readyQueries()) },
    // GraphiQL destructures this import, which the old name's CommonJS does not survive: "Prettify" would fail.
    alias: { 'prettier/parser-graphql': 'prettier/plugins/graphql' },
    plugins: [tabTitles, vietnameseTerms, formatJson, lighterEditor],
    outdir: join(out, 'graphiql'),
    publicPath: '/graphiql/',
  })
  // The page's stylesheet holds those of the lazy chunks too; the copies beside them are never asked for.
  const url = urls(metafile)
  const { js: script, css: style } = url('main.jsx')
  for (const path of Object.keys(metafile.outputs))
    if (path.endsWith('.css') && !style.endsWith(relative(out, join(root, path)))) rmSync(join(root, path))
  writePage('graphiql', {
    csp: policy("'self' 'unsafe-inline'"),
    style,
    script,
    icon: url('icon.svg').js,
    editorWorker: url('editor.worker.js').js,
    jsonWorker: url('json.worker.js').js,
    graphqlWorker: url('graphql.worker.js').js,
  })
  return metafile
}

/** The addresses of what was built from an entry point, and of what it cannot begin without. */
function urls({ outputs }) {
  const served = (path) => `/${relative(out, join(root, path)).replaceAll('\\', '/')}`
  return (source) => {
    const [path, { cssBundle, imports }] = Object.entries(outputs).find(([, output]) =>
      output.entryPoint?.endsWith(source),
    )
    const needed = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => served(path))
    return { js: served(path), css: cssBundle && served(cssBundle), needed }
  }
}

function writePage(folder, filled) {
  const html = readFileSync(join(here, folder, 'index.html'), 'utf8')
  writeFileSync(
    join(out, folder, 'index.html'),
    html.replace(/{{(\w+)}}/g, (_, name) => filled[name]),
  )
}

/** The licences lie there for people, the operations for the server; a font is compressed in itself. */
function isServed(file) {
  return !/\.(?:txt|json|woff2)$/.test(file)
}

async function compress(file) {
  const content = readFileSync(file)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  writeFileSync(`${file}.br`, await promisify(brotliCompress)(content, { params }))
}

// The licences of the bundled libraries and of the font ask that their text goes along; it stands there once for all that share it.
function licenses(inputs) {
  const packages = inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0])
  const sharers = new Map()
  for (const path of [...new Set(packages)].filter(Boolean).sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
    const file = readdirSync(join(root, path)).find((candidate) => /^licen[cs]e/i.test(candidate))
    const written = file ? readFileSync(join(root, path, file), 'utf8') : `Licence: ${license}`
    // where lines end differs from one to the next
    const text = written.trim().replaceAll(/[ \t]*\r?\n(?!\s*\n)[ \t]*(?=\S)/g, ' ')
    sharers.set(text, [...(sharers.get(text) ?? []), `${name} ${version}`])
  }
  const texts = [...sharers].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
  texts.push(`JetBrains Mono\n\n${readFileSync(join(here, 'graphiql/fonts/OFL.txt'), 'utf8')}`)
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}
