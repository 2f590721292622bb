/**
 * `node test/read/pdf/sign-with-openssl.mjs` writes signed-by-openssl.pdf: a signature that another program made, by a
 * person and a body of our own. Needs openssl 3; the tests do not.
 */
import { build } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const folder = mkdtempSync(here('signing-'))
const file = (name) => join(folder, name)
try {
  const outfile = file('signed-pdf.mjs')
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' }
  await build({ entryPoints: [here('../../support/signed-pdf.ts')], outfile, ...options })
  const { pdfOf, signer, signPdf } = await import(pathToFileURL(outfile).href)
  const openssl = (line) => execFileSync('openssl', line.split(' '), { cwd: folder, stdio: 'pipe' })
  execFileSync(
    'openssl',
    [
      ...'req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out certificate.pem -days 3650 -utf8 -subj'.split(
        ' ',
      ),
      '/O=UBND tỉnh Thử Nghiệm/CN=Lê Văn Thử',
    ],
    { cwd: folder, stdio: 'pipe' },
  )
  const contents = (bytes) => {
    writeFileSync(file('signed'), bytes)
    return openssl(
      'cms -sign -binary -cades -md sha256 -signer certificate.pem -inkey key.pem -in signed -outform DER',
    )
  }
  const text =
    'UBND TỈNH THỬ NGHIỆM\nSố: 7/TB-UBND\n\nTHÔNG BÁO\nVề việc thử chữ ký số của một tệp do chương trình khác ký'
  const signed = signPdf(pdfOf(text), signer({ name: 'nobody', algorithm: 'ecdsa' }), { contents })
  writeFileSync(here('signed-by-openssl.pdf'), signed)
} finally {
  rmSync(folder, { recursive: true })
}
