import type { LeadSource } from '../../../model/task.js'
import type { Annotated } from '../../annotate/annotated.js'
import { opensDuty, skipBlanks } from './duty.js'
import type { Roles } from './roles.js'

const NAMED = 0.95
const NOT_NAMED = 0.88
/** "Sở Y tế giúp UBND tỉnh …": a verb that is no duty's may tell what is done. */
const BY_ANY_VERB = 0.8
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
  const at = skipBlanks(text, dutyAt)
  const isBare = rule === 'lead.subject' && text.low[at] !== ':' && !opensDuty(text, at, end)
  return isBare ? BY_ANY_VERB : NAMED
}
