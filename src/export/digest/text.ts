import { withoutControls } from '../escape.js'
import { isEmpty, type Section, type Sheet } from './sheet.js'

/** A digest as plain text: of a mail, and for terminals. */
export function digestText(sheet: Sheet): string {
  const parts = isEmpty(sheet)
    ? [sheet.nothing]
    : sheet.parts
        .filter(({ sections }) => sections.length > 0)
        .map(({ text, facts, sections }) =>
          [`== ${[text, ...facts].map(inOneLine).join(' – ')} ==`, ...sections.map(sectionText)].join('\n\n'),
        )
  return withoutControls(
    `${[sheet.title.toUpperCase(), sheet.since, ...parts, ...sheet.notes].join('\n\n')}\n`,
  )
}

const sectionText = ({ title, total, entries, more }: Section): string =>
  [
    `${title}: ${total}`,
    ...entries.map(({ text, facts }) => `- ${[text, ...facts].map(inOneLine).join(' · ')}`),
    ...(more === null ? [] : [`- ${more}`]),
  ].join('\n')

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
