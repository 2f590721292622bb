import { ANNEX_TITLE } from '../parse/lexicon/layout.js'
import type { Statement } from './statement.js'
import { identify } from './identity.js'

/**
 * An annex that lies in a file of its own has no number and no date, and often says whose annex it is: "PHỤ LỤC … (Kèm
 * theo Kế hoạch số 15/KH-UBND ngày 12/3/2024 của UBND tỉnh X)". These words are its name: annexes of several papers are all
 * called "Phụ lục I". Its day and its issuer are those of the paper that it is annexed to. Any other statement is given
 * back as it is.
 */
export function namedAsAnnex(statement: Statement, text: string): Statement {
  const { symbol, title, subject, issuer, mentions, type, system, meetingOn } = statement
  if (symbol !== null || title !== null || subject !== null) return statement
  const joint = mentions.find(({ relation, span }) => relation === 'ANNEXED_TO' && span !== null)
  const heading = joint && headingOf(upTo(text, joint.span!.end))
  if (!heading || (issuer !== null && issuer.key !== joint.issuer?.key)) return statement
  const facts = { type, system, meetingOn, issuer: joint.issuer, title: heading, date: joint.date }
  return {
    ...statement,
    title: heading,
    issuer: joint.issuer,
    identity: identify({ ...facts, symbol: null, typeCode: null }),
  }
}

/** A heading is short; what stands far from the beginning is a part of another paper. */
const LONGEST = 600

/** From the line that calls it an annex on to where it names its paper; null when no such line begins the text. */
function headingOf(words: string): string | null {
  const heading = words.replace(/\s+/g, ' ').trim()
  return heading.length <= LONGEST && ANNEX_TITLE.test(heading) ? heading : null
}

/** With the bracket that closes behind it. */
const upTo = (text: string, end: number): string =>
  text.slice(0, end) + (/^\s*[)\]]/.exec(text.slice(end, end + 10))?.[0] ?? '')
