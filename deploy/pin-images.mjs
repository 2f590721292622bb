// Writes behind every image that Dockerfile and docker-compose.yml name the digest that its tag has today, so that what is
// built and run tomorrow is the same. Needs Docker with buildx, and the network.
//   node deploy/pin-images.mjs            writes; look at the difference, build, commit
//   node deploy/pin-images.mjs --check    writes nothing; exit 1 when an image has no digest
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const FILES = ['Dockerfile', 'docker-compose.yml']
/** Of an image: how it is named, without the digest that it may have. */
const IMAGE = /^(ARG NODE_IMAGE=|\s+image: )([^\s@]+)(@sha256:[0-9a-f]{64})?$/gm

const root = new URL('../', import.meta.url)
const isCheck = process.argv.includes('--check')
let isPinned = true

for (const file of FILES) {
  const path = new URL(file, root)
  const text = readFileSync(path, 'utf8')
  for (const [, , name, digest] of text.matchAll(IMAGE)) {
    if (digest === undefined) isPinned = false
    if (isCheck) console.log(`${digest === undefined ? 'NO DIGEST' : 'pinned   '}  ${file}: ${name}`)
  }
  if (!isCheck)
    writeFileSync(
      path,
      text.replace(IMAGE, (_, before, name) => `${before}${name}@${digestOf(name)}`),
    )
}
if (isCheck && !isPinned) process.exitCode = 1

/** The digest of the list of an image's platforms, which is the same on all of them. */
function digestOf(name) {
  const answer = execFileSync(
    'docker',
    ['buildx', 'imagetools', 'inspect', name, '--format', '{{.Manifest.Digest}}'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  ).trim()
  if (!/^sha256:[0-9a-f]{64}$/.test(answer)) throw new Error(`${name}: no digest in ${answer}`)
  console.log(`${name}@${answer}`)
  return answer
}
