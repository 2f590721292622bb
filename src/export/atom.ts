import { escapeXml } from './escape.js'

/** A feed as news readers take it (Atom, RFC 4287). Addresses are relative to that of the feed. */
export interface AtomFeed {
  /** An IRI that stays. */
  readonly id: string
  readonly title: string
  /** RFC 3339. */
  readonly updated: string
  readonly language: string
  /** The address of the feed itself. */
  readonly self: string
  readonly entries: readonly AtomEntry[]
}

export interface AtomEntry {
  readonly id: string
  readonly title: string
  readonly updated: string
  /** A code of what kind of news it is. */
  readonly category: string
  /** Where it is shown. */
  readonly page: string
  readonly summary: string
}

export const ATOM = 'application/atom+xml; charset=utf-8'

export const printAtom = ({ id, title, updated, language, self, entries }: AtomFeed): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${updated}</updated>`,
    '<author><name>Chi Thi Graph</name></author>',
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    ...entries.map(printEntry),
    '</feed>',
    '',
  ].join('\n')

const printEntry = ({ id, title, updated, category, page, summary }: AtomEntry): string =>
  [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<category term="${escapeXml(category)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n')
