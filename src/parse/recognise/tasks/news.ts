import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import type { Reading } from './reading.js'
import type { Roles } from './roles.js'
import { isTold, speaks } from './speaker.js'

const ENDS = /[.:;!?…”"'/)]\s*$/u

/** News about a paper: most of its paragraphs are prose. */
export const isNews = ({ heading, charges: { isMarked } }: Reading): boolean => !isMarked && isTold(heading)

/** "UBND tỉnh chỉ đạo tổng kết phong trào": the title of news, where nothing ends; above all whatever it says. */
export const isHeadline = (reading: Reading, item: Item, roles: Roles): boolean =>
  item.marker === 'NONE' &&
  (reading.opensNews(item)
    ? !endsSentence(item.passage) && item.passage.text.length < LONGEST_FIRST
    : roles.rule === 'lead.subject' &&
      (reading.heading.issuer === null || isSpeakers(reading, roles)) &&
      isNews(reading) &&
      isTitle(item.passage))

const LONGEST_FIRST = 220
const LONGEST_TITLE = 160

/** The issuer or its board leads, and nobody else. */
export const isSpeakers = ({ heading }: Reading, { leads }: Roles): boolean =>
  leads.every(({ body }) => speaks(body, heading))

export const isTitle = (passage: Passage): boolean =>
  !endsSentence(passage) && passage.text.length < LONGEST_TITLE

export const endsSentence = ({ text }: Passage): boolean => ENDS.test(text)
