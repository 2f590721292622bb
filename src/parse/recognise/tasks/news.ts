import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import type { Reading } from './reading.js'
import type { Roles } from './roles.js'
import { speaks } from './speaker.js'

const ENDS = /[.:;!?…”"'/)]\s*$/u

/** News about a paper: most of its paragraphs are prose. */
export const isNews = ({ heading: { form, type }, charges: { isMarked } }: Reading): boolean =>
  !isMarked && (form === 'RETELLING' || type === null)

/** "UBND tỉnh chỉ đạo tổng kết phong trào": the title of news, where nothing ends. */
export const isHeadline = (reading: Reading, { passage, marker }: Item, roles: Roles): boolean =>
  marker === 'NONE' &&
  roles.rule === 'lead.subject' &&
  (reading.heading.issuer === null || isSpeakers(reading, roles)) &&
  isNews(reading) &&
  isTitle(passage)

const LONGEST_TITLE = 160

/** The issuer or its board leads, and nobody else. */
export const isSpeakers = ({ heading }: Reading, { leads }: Roles): boolean =>
  leads.every(({ body }) => speaks(body, heading))

export const isTitle = (passage: Passage): boolean =>
  !endsSentence(passage) && passage.text.length < LONGEST_TITLE

export const endsSentence = ({ text }: Passage): boolean => ENDS.test(text)
