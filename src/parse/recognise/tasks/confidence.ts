import type { LeadSource } from '../../../model/task.js'
import type { Annotated } from '../../annotate/annotated.js'
import { opensDuty, skipBlanks } from './duty.js'
import type { Roles } from './roles.js'

const NAMED = 0.95
const NOT_NAMED = 0.88
/** "Sở Y tế giúp UBND tỉnh …": a verb that is no duty's may tell what is done. */
const BY_ANY_VERB = 0.8
/** "Nguồn ngân sách: UBND tỉnh bố trí …": what the words before the colon speak of may be told. */
const BEHIND_COLON = 0.85
/** A body that no list holds. */
const UNKNOWN_BODY = 0.75

/** How sure a task and its lead are, by the rule and the words behind the actor, which end at `end`. */
export function confidenceOf(
  { rule, dutyAt }: Roles,
  source: LeadSource,
  text: Annotated,
  end: number,
): number {
  if (source !== 'EXPLICIT') return NOT_NAMED
  if (rule.startsWith('lead.unknown.')) return UNKNOWN_BODY
  if (rule === 'lead.behind-colon') return BEHIND_COLON
  const at = skipBlanks(text, dutyAt)
  const dutyFrom = text.low[at] === ':' ? skipBlanks(text, at + 1) : at
  const isBare = rule === 'lead.subject' && !opensDuty(text, dutyFrom, end)
  return isBare ? BY_ANY_VERB : NAMED
}
