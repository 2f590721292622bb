import type { Block } from '../blocks.js'
import { damaged } from '../file-errors.js'
import type { Marks } from '../marks.js'
import { one, relationList, relationsOf } from '../relations.js'
import { readXml } from '../xml.js'
import { openZip, type Zip } from '../zip.js'
import { readFormats } from './formats.js'
import { blocksOf } from './layout.js'
import { newPiece, readSheet, type Piece, type SharedString, type Workbook } from './sheet.js'

/**
 * The blocks of a workbook (XLSX): of each sheet that is shown the lines above its table, the table, and the lines below
 * it. Cells hold what they show: results of formulas, days as papers print them. Hidden sheets, rows and columns, comments
 * and former values do not count; rows that a filter leaves out do. Headers and footers go to `marks`. Only the workbook's own parts are opened.
 *
 * @throws AppError FILE_DAMAGED, FILE_ENCRYPTED, FILE_TOO_COMPLEX
 */
export function readXlsx(bytes: Uint8Array, name: string, marks: Marks): Block[] {
  const zip = openZip(bytes, name)
  const main = one(relationsOf(zip, '', name), 'officeDocument') ?? 'xl/workbook.xml'
  const book = zip.read(main)
  if (book === null) throw damaged(name, 'it holds no workbook')
  const relations = relationList(zip, main, name)
  const partOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.target
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')]
  const { sheets, since1904 } = readBook(book, main, name)
  const workbook: Workbook = {
    name,
    marks,
    since1904,
    strings: strings === undefined ? [] : readStrings(zip, strings, name),
    formats: styles === undefined ? [] : readFormats(partBytes(zip, styles, name), styles, name),
  }
  return sheets.flatMap((id) => {
    const part = relations.find((relation) => relation.id === id && relation.kind === 'worksheet')?.target
    return part === undefined ? [] : blocksOf(readSheet(partBytes(zip, part, name), part, workbook), name)
  })
}

function partBytes(zip: Zip, part: string, name: string): Uint8Array {
  const bytes = zip.read(part)
  if (bytes === null) throw damaged(name, `${part} is missing`)
  return bytes
}

/** The ids of the sheets that are shown, in their order. */
function readBook(bytes: Uint8Array, part: string, name: string): { sheets: string[]; since1904: boolean } {
  const sheets: string[] = []
  let since1904 = false
  for (const event of readXml(bytes, part, name)) {
    if (event.kind !== 'OPEN') continue
    if (event.name === 'sheet' && (event.attribute('state') ?? 'visible') === 'visible')
      sheets.push(event.attribute('r:id') ?? '')
    else if (event.name === 'workbookPr') since1904 = /^(?:1|true)$/.test(event.attribute('date1904') ?? '')
  }
  return { sheets, since1904 }
}

/** The strings that cells refer to by their numbers. */
function readStrings(zip: Zip, part: string, name: string): SharedString[] {
  const strings: Piece[][] = []
  let inText = false
  let phonetic = false
  for (const event of readXml(partBytes(zip, part, name), part, name)) {
    const last = strings.at(-1)
    if (event.kind === 'TEXT') {
      const piece = last?.at(-1)
      if (inText && !phonetic && piece) piece.text += event.text
    } else if (event.name === 't') {
      inText = event.kind === 'OPEN'
      if (inText && last?.length === 0) last.push(newPiece())
    } else if (event.name === 'rPh') phonetic = event.kind === 'OPEN'
    else if (event.kind === 'CLOSE') continue
    else if (event.name === 'si') strings.push([])
    else if (event.name === 'r') last?.push(newPiece())
    else if (event.name === 'rFont') {
      const piece = last?.at(-1)
      if (piece) piece.font = event.attribute('val')
    } else if (event.name === 'vertAlign') {
      const piece = last?.at(-1)
      if (piece) piece.raised = event.attribute('val') === 'superscript'
    }
  }
  return strings
}
