import { escapeXml } from '../escape.js'
import { isEmpty, type Entry, type Section, type Sheet, type SheetPart } from './sheet.js'

/**
 * A digest as a mail program shows it: tables and inline styles, nothing that is fetched from anywhere, no script. Links lead to
 * the page of `server` only (`https://van-ban.example.vn`, without a slash at its end); null: there are none.
 */
export function digestHtml(sheet: Sheet, language: string, server: string | null): string {
  const parts = isEmpty(sheet)
    ? row(`<p style="${STYLES.text}">${escapeXml(sheet.nothing)}</p>`)
    : sheet.parts
        .filter(({ sections }) => sections.length > 0)
        .map((part) => partRows(part, server))
        .join('')
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${escapeXml(sheet.title)}</title></head>
<body style="margin:0;padding:0;background:#ffffff">
<table role="presentation" width="100%" cellpadding="0" style="${STYLES.sheet}">
${row(`<h1 style="${STYLES.h1}">${escapeXml(sheet.title)}</h1><p style="${STYLES.quiet}">${escapeXml(sheet.since)}</p>`)}
${parts}
${sheet.notes.map((note) => row(`<p style="${STYLES.quiet}">${escapeXml(note)}</p>`)).join('\n')}
</table>
</body></html>
`
}

const FONT = 'font-family:Arial,Helvetica,sans-serif'
const STYLES = {
  sheet: `${FONT};max-width:720px;margin:0 auto;border-collapse:collapse;color:#1c1b19`,
  cell: 'padding:4px 16px',
  h1: `${FONT};font-size:22px;line-height:28px;margin:16px 0 4px`,
  h2: `${FONT};font-size:18px;line-height:24px;margin:20px 0 4px;padding-top:12px;border-top:2px solid #8a1c1c`,
  h3: `${FONT};font-size:15px;line-height:20px;margin:12px 0 2px`,
  text: `${FONT};font-size:15px;line-height:22px;margin:4px 0`,
  quiet: `${FONT};font-size:13px;line-height:18px;margin:2px 0;color:#5f5b54`,
  list: 'width:100%;border-collapse:collapse',
  item: 'padding:6px 0;border-bottom:1px solid #e4e0d8;vertical-align:top',
  link: 'color:#8a1c1c;text-decoration:underline',
}

const row = (content: string): string => `<tr><td style="${STYLES.cell}">${content}</td></tr>`

function partRows({ sections, ...subject }: SheetPart, server: string | null): string {
  const heading = `<h2 style="${STYLES.h2}">${linked(subject, server)}</h2>${factsOf(subject)}`
  return [heading, ...sections.map((section) => sectionOf(section, server))].map(row).join('\n')
}

const sectionOf = ({ title, total, entries, more }: Section, server: string | null): string =>
  [
    `<h3 style="${STYLES.h3}">${escapeXml(title)}: ${total}</h3>`,
    `<table width="100%" cellpadding="0" style="${STYLES.list}">`,
    ...entries.map(
      (entry) =>
        `<tr><td style="${STYLES.item}"><p style="${STYLES.text}">${linked(entry, server)}</p>${factsOf(entry)}</td></tr>`,
    ),
    '</table>',
    ...(more === null ? [] : [`<p style="${STYLES.quiet}">${escapeXml(more)}</p>`]),
  ].join('\n')

const linked = ({ text, path }: Entry, server: string | null): string =>
  server === null
    ? escapeXml(text)
    : `<a href="${escapeXml(server + path)}" style="${STYLES.link}">${escapeXml(text)}</a>`

const factsOf = ({ facts }: Entry): string =>
  facts.length === 0 ? '' : `<p style="${STYLES.quiet}">${escapeXml(facts.join(' · '))}</p>`
