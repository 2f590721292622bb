import { expect, test } from '@jest/globals'
import type * as Threads from '../../src/ingest/reading-threads.js'
import { built } from '../support/built.js'
import { provincialPlan } from '../support/papers.js'
import { zip } from '../read/papers/containers.mjs'

const { readerFor } = await built<typeof Threads>('ingest/reading-threads.js')

const plan = provincialPlan({ province: 'Lạng Sơn' })
const record = (fields: Record<string, string>) =>
  `<?xml version="1.0" encoding="UTF-8"?><simpledc>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</simpledc>`
const PAPER = {
  arcDocCode: 'KHO.H37.2024.01.0000001',
  typeDoc: '10',
  codeNumber: '15/KH-UBND',
  issuedDate: '2024-09-10',
  subject: 'Phát triển nhà ở',
  signer: 'Nguyễn Văn Thử',
  pageCount: '3',
  mode: '01',
}
const TOP = 'uuid-7D0D1987/'
const DATA = `${TOP}representations/rep1/data/`
const STATED = `${TOP}representations/rep1/metadata/descriptive/`

/** What is read of a package. */
async function read(
  files: Record<string, string>,
  dossier: Record<string, string> = { fileCode: 'H37.2024.TH', mode: '01' },
) {
  const bytes = zip(
    Object.entries({
      [`${TOP}METS.xml`]: '<mets/>',
      [`${TOP}metadata/descriptive/EAD.xml`]: record(dossier),
      [`${TOP}metadata/preservation/PREMIS.xml`]: '<premis/>',
      [`${TOP}schemas/EAD.xsd`]: '<schema/>',
      [`${TOP}representations/rep1/METS.xml`]: '<mets/>',
      ...files,
    }).map(([path, text]) => [path, Buffer.from(text)]),
  )
  const opened = await readerFor(1).open({ bytes, name: 'goi.zip', location: 'goi.zip' })
  if (opened.outcome !== 'BUNDLE') throw new Error(opened.outcome)
  return opened.papers
}
const outcomes = async (files: Record<string, string>) =>
  (await read(files)).map(({ path, read: { outcome, ...paper } }) => [
    path.replace(/^.*\//, ''),
    outcome,
    'statement' in paper ? paper.statement.accessClass : null,
  ])

test('what an archive states of a paper is a record beside its text', async () => {
  const papers = await read({ [`${DATA}a.001.txt`]: plan, [`${STATED}EAD_doc_a.001.xml`]: record(PAPER) })
  expect(papers.map(({ path }) => path)).toEqual([`${DATA}a.001.txt`, `${STATED}EAD_doc_a.001.xml`])
  const [text, stated] = papers.map((paper: any) => paper.read.statement)
  expect(stated).toMatchObject({
    basis: 'RECORD',
    symbol: '15/KH-UBND',
    type: 'KE_HOACH',
    title: 'Phát triển nhà ở',
    issuedOn: { value: '2024-09-10' },
    issuer: { name: 'UBND tỉnh Lạng Sơn' },
    signatory: 'Nguyễn Văn Thử',
    accessClass: 'NONE_PRINTED',
  })
  expect(stated.identity).toEqual(text.identity)
})

test('number and notation apart, the type and the body by their names', async () => {
  const { codeNumber: _, typeDoc: __, arcDocCode: ___, ...rest } = PAPER
  const fields = {
    ...rest,
    codeNumber: '12',
    codeNotation: 'QĐ-BNV',
    typeName: 'Quyết định',
    organName: 'Bộ Nội vụ',
  }
  const papers = await read({ [`${STATED}EAD_b.xml`]: record({ ...fields, issuedDate: '15/03/2021' }) })
  expect((papers[0] as any).read.statement).toMatchObject({
    symbol: '12/QĐ-BNV',
    type: 'QUYET_DINH',
    issuer: { name: 'Bộ Nội vụ', level: 'CENTRAL' },
    issuedOn: { value: '2021-03-15' },
  })
})

test('secret by its mode: the paper and what is said of it are refused, others are not', async () => {
  const files = {
    [`${DATA}a.txt`]: plan,
    [`${DATA}b.txt`]: plan.replace('15/KH', '16/KH'),
    [`${STATED}EAD_doc_a.xml`]: record({ ...PAPER, mode: '03' }),
    [`${STATED}EAD_doc_b.xml`]: record({ ...PAPER, codeNumber: '16/KH-UBND' }),
  }
  expect(await outcomes(files)).toEqual([
    ['a.txt', 'REFUSED', null],
    ['b.txt', 'READ', 'NONE_PRINTED'],
    ['EAD_doc_a.xml', 'REFUSED', null],
    ['EAD_doc_b.xml', 'READ', 'NONE_PRINTED'],
  ])
  // it may be any of them
  expect((await outcomes({ ...files, [`${STATED}EAD_doc_c.xml`]: record({ mode: '03' }) }))[1]).toEqual([
    'b.txt',
    'REFUSED',
    null,
  ])
})

test('a stamp on the paper, or a dossier that is secret', async () => {
  const secret = plan.replace('Độc lập - Tự do', 'MẬT\n\nĐộc lập - Tự do')
  expect(await outcomes({ [`${DATA}a.txt`]: secret, [`${STATED}EAD_doc_a.xml`]: record(PAPER) })).toEqual([
    ['a.txt', 'REFUSED', null],
    ['EAD_doc_a.xml', 'REFUSED', null],
  ])
  await expect(read({ [`${DATA}a.txt`]: plan }, { fileCode: 'H37', mode: '03' })).rejects.toMatchObject({
    code: 'STATE_SECRET',
  })
})

test('on conditions, or not said to be public: not for strangers, also when its text is read again', async () => {
  for (const mode of ['02', '']) {
    const papers = await read({
      [`${DATA}a.txt`]: plan,
      [`${STATED}EAD_doc_a.xml`]: record({ ...PAPER, mode }),
    })
    expect(papers.map((paper: any) => paper.read.statement.accessClass)).toEqual(['INTERNAL', 'INTERNAL'])
    const { source } = papers[0]!.read as any
    const again = (await readerFor(1).read({ source, location: 'a' })) as any
    expect(again.statement.accessClass).toBe('INTERNAL')
  }
})

test('a dossier by itself is no paper', async () => {
  const bytes = Buffer.from(record({ fileCode: 'H37.2024.TH', title: 'Tập kế hoạch' }))
  const opened = (await readerFor(1).open({ bytes, name: 'EAD.xml', location: 'EAD.xml' })) as any
  expect(opened.statement).toMatchObject({ symbol: null, title: null, issuer: null })
})
