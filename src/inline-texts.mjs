// Modules of the build that read texts of this project are replaced by what they export, written out: other people's
// programs, bundlers and browsers then need no file beside the modules. What is plain data stays the same.
import { writeFileSync } from 'node:fs'

for (const path of ['parse/lexicon/territory-files.js']) {
  const module = new URL(`../dist/${path}`, import.meta.url)
  const exported = Object.entries(await import(module.href))
  writeFileSync(
    module,
    exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`).join(''),
  )
}
