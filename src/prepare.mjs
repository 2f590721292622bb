// What npm runs once the packages of a checkout are there: the build. `npx chi-thi-graph` has npm run it too, the first time
// in each npm cache, since npx installs the package of its own folder as a link. A checkout that is built is not built
// again for that: it takes half a minute in which nothing is said, beneath a server that loads from the same files.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const forNpx = process.env.npm_command === 'exec'
const built = ['cli.js', 'program', 'page'].every((path) => existsSync(`${root}dist/${path}`))

if (!(forNpx && built)) {
  const { status } = spawnSync('npm run build', { cwd: root, stdio: 'inherit', shell: true })
  process.exitCode = status ?? 1
}
