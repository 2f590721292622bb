import type { Export, Selection } from '../../export/export.js'
import { inLanguage } from '../../export/table.js'
import { ENUM_LABELS, type Label } from '../../locale/enum-labels.js'
import type { Context } from '../context.js'

/** What people call a table of those only that have acted, or have not. */
const ACTED: Readonly<Record<'true' | 'false', Label>> = {
  true: ['Nơi đã có văn bản', 'Those that have acted'],
  false: ['Nơi chưa thấy văn bản', 'Those for which nothing was found'],
}

/**
 * The name of the file of an export: `Tình hình triển khai 34-CT-TW 2026-11-21.csv` for people (`lang`),
 * `coverage-34-CT-TW-2026-11-21.csv` for programs. What is of no directive and for programs is called as the export is.
 */
export async function fileNameOf(
  { loaders }: Pick<Context, 'loaders'>,
  { file, title }: Export,
  { directive, document, language, acted, asOf, tasks }: Selection,
): Promise<string> {
  const id = document?.id ?? directive
  if (id === null && language === null) return file
  const dot = file.lastIndexOf('.')
  const called = acted === null ? title : ACTED[`${acted}`]
  const [state, ...others] = tasks?.states ?? []
  const paper = id === null ? null : ((await loaders.document.load(id))?.symbol ?? id)
  const parts =
    language === null
      ? [file.slice(0, dot), paper, asOf]
      : [
          called === null ? file.slice(0, dot) : inLanguage(called, language),
          state === undefined || others.length > 0
            ? null
            : inLanguage(ENUM_LABELS.TaskState[state], language),
          paper,
          asOf,
        ]
  return (
    parts
      .filter((part) => part !== null)
      // what a file system or a shell takes for something else
      .map((part) => part.replaceAll(/[^\p{L}\p{M}\p{N}._ -]+/gu, '-'))
      .join(language === null ? '-' : ' ') + file.slice(dot)
  )
}

/** The header that names a file (RFC 6266): in letters that every client knows and, where these are not all, as it is. */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/[^\w. -]/g, '-')
  const whole = encodeURIComponent(name.normalize('NFC')).replaceAll(
    /['()*!]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${whole}`}`
}
