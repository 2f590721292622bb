import { AppError } from '../../errors.js'
import { groupField, printRecord, textField, type Field } from '../../model/exchange.js'
import { damaged } from '../file-errors.js'
import type { Zip } from '../zip.js'
import { firstNamed, readTree } from './tree.js'

/** What an archive states of one paper, or of a dossier: fields of one level. */
const ROOT = 'simpledc'

/** @throws AppError FILE_DAMAGED, FILE_TOO_COMPLEX */
export function openArchiveRecord(bytes: Uint8Array, name: string): Field {
  const root = firstNamed(readTree(bytes, name), [ROOT])
  if (root === null) throw damaged(name, 'it is no record of an archive')
  return groupField(
    ROOT,
    root.children.map((child) => textField(child.name, child.text.trim())),
  )
}

/** The same as text. @throws AppError as `openArchiveRecord` */
export const readArchiveRecord = (bytes: Uint8Array, name: string): string =>
  printRecord(openArchiveRecord(bytes, name))

/** The mode of use of what archives keep as a State secret. */
export const SECRET_MODE = /^0?3$/

/** A package of an archive says so at its top, or in the one folder that it is. */
export const isPackage = (names: ReadonlySet<string>): boolean =>
  [...names].some((path) => /^(?:[^/]+\/)?METS\.xml$/i.test(path))

/**
 * The papers of a package, and what it states of each; its lists, schemas and records of keeping are passed over, and so is
 * what it states of pictures and recordings.
 */
export const isOfPackage = (path: string): boolean =>
  /(?:^|\/)representations\/[^/]+\/data\//i.test(path) ||
  (/(?:^|\/)metadata\/descriptive\/EAD_[^/]+\.xml$/i.test(path) && !/\/EAD_(?:pic|media)_/i.test(path))

/** @throws AppError STATE_SECRET when the dossier that a package is is said to be secret */
export function requireOpenDossier(zip: Zip, name: string): void {
  for (const path of zip.names) {
    if (!/(?:^|\/)metadata\/descriptive\/EAD\.xml$/i.test(path)) continue
    const { fields } = openArchiveRecord(zip.read(path)!, name)
    if (fields.some((field) => field.name === 'mode' && SECRET_MODE.test(field.text)))
      throw new AppError('STATE_SECRET', `${name} is a dossier that its archive keeps as secret.`)
  }
}
