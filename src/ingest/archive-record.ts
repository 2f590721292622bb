/** What an archive's package states of one paper, as a statement about it (docs/exchange.md, Packages of archives). */
import { isCertain, type Body } from '../model/agency.js'
import { DOCUMENT_TYPES, type AccessClass, type DocumentType } from '../model/document.js'
import { fieldsAt, textAt, type Field } from '../model/exchange.js'
import type { Source } from '../model/source.js'
import { NOWHERE, placeOn } from '../parse/place.js'
import { bodyNamed } from '../parse/recognise/agencies.js'
import { openArchiveRecord, SECRET_MODE } from '../read/message/archive.js'
import { bodyOfCode, placeOfCode, readCode } from './identifiers.js'
import { dayOf, recordOf } from './stated-paper.js'
import type { Statement } from './statement.js'

/** `typeDoc`: those of the 32 numbers that name a type of paper. */
const TYPES: Readonly<Record<string, DocumentType>> = {
  '01': 'NGHI_QUYET',
  '02': 'QUYET_DINH',
  '03': 'CHI_THI',
  '04': 'QUY_DINH',
  '05': 'THONG_TU',
  '06': 'THONG_TU',
  '07': 'THONG_BAO',
  '08': 'HUONG_DAN',
  '09': 'CHUONG_TRINH',
  '10': 'KE_HOACH',
  '11': 'PHUONG_AN',
  '12': 'DE_AN',
  '14': 'BAO_CAO',
  '15': 'TO_TRINH',
  '20': 'BIEN_BAN',
  '22': 'CONG_VAN',
  '23': 'CONG_DIEN',
}

/** Of a dossier, which is no paper, nothing identifies one. */
export function statementOfArchive({ text, name }: Source): Statement {
  const fields = openArchiveRecord(new TextEncoder().encode(text), name)
  const of = (...names: readonly string[]): string | null =>
    names.map((field) => textAt(fields, field)).find((value) => value !== null) ?? null
  const isDossier =
    of('fileCode', 'arcFileCode') !== null && of('codeNumber', 'docCode', 'arcDocCode') === null
  const date = dayOf(of('issuedDate'))
  const title = isDossier ? null : of('subject', 'title')
  const type = TYPES[(of('typeDoc') ?? '').padStart(2, '0')]
  const record = recordOf({
    symbols: symbolsOf(fields),
    typeName: of('typeName') ?? (type === undefined ? null : DOCUMENT_TYPES[type]),
    from: issuerOf(of('organName'), of('docCode', 'arcDocCode'), date),
    date,
    title,
  })
  return {
    ...record,
    issuer: isDossier ? null : record.issuer,
    signatory: of('signer', 'autograph'),
    accessClass: accessClassOf(of('mode')),
  }
}

/** 01 is public, 02 on conditions, 03 secret; what is not said to be public is not. */
const accessClassOf = (mode: string | null): AccessClass =>
  mode !== null && SECRET_MODE.test(mode)
    ? 'SECRET'
    : mode !== null && /^0?1$/.test(mode)
      ? 'NONE_PRINTED'
      : 'INTERNAL'

/** The number may hold the notation, too. */
function symbolsOf(record: Field): string[] {
  const number = textAt(record, 'codeNumber') ?? ''
  const notation = fieldsAt(record, 'codeNotation')[0]?.text ?? ''
  return [`${number}/${notation}`, `${number}-${notation}`, number, notation]
    .map((symbol) => symbol.replace(/\s+/g, '').replace(/^[/-]+|[/-]+$/g, ''))
    .filter((symbol) => symbol !== '')
}

/** The code of a document begins with that of its agency: `G09.01_CV_000021_V1`, or holds it: `KEEPER.G09.2021.01.0000001`. */
function issuerOf(name: string | null, documentCode: string | null, date: string | null): Body | null {
  const written = /(?:^|\.)([A-Z]\d{2})(?=[._])/.exec(documentCode ?? '')?.[1]
  const code = written === undefined ? null : readCode(written)
  if (name === null) return code && bodyOfCode(code, date)
  const body = bodyNamed(name, code ? placeOfCode(code, date) : placeOn(NOWHERE, date))
  return isCertain(body) ? body : null
}
