import type { LeadSource } from '../../../model/task.js'
import type { Annotated } from '../../annotate/annotated.js'
import { opensDuty, skipBlanks } from './duty.js'
import type { ParsedTask } from './parsed.js'
import type { Roles } from './roles.js'

const NAMED = 0.95
const NOT_NAMED = 0.88
/** A cell may belong to another row or column than it seems. */
const IN_TABLE = 0.9
/** Nothing printed parts its cells. */
const IN_LOOSE_TABLE = 0.7
/** "Sở Y tế giúp UBND tỉnh …": a verb that is no duty's may tell what is done. */
const BY_ANY_VERB = 0.8
/** "Nguồn ngân sách: UBND tỉnh bố trí …": what the words before the colon speak of may be told. */
const BEHIND_COLON = 0.85
/** "các địa phương", "các khu phố": where the name of a group ends, and whom it leaves out, may be told. */
const GROUP = 0.88
/** A body that no list holds. */
const UNKNOWN_BODY = 0.75

/** How sure a task and its lead are, by the rule and the words behind the actor, which end at `end`. */
export function confidenceOf(
  { rule, dutyAt, leads }: Roles,
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
  if (isBare) return BY_ANY_VERB
  return leads.some(({ body }) => body.kind === 'COLLECTIVE' || body.kind === 'UNNAMED') ? GROUP : NAMED
}

/** The same for a row of a table, whose cells name `leads`. `isLoose`: as of `Item`. */
export const confidenceOfRow = (leads: Roles['leads'], isLoose: boolean): number =>
  isLoose ? IN_LOOSE_TABLE : leads.length > 0 ? IN_TABLE : NOT_NAMED

/** That a duty is to be done by a day is no surer than that it is one. */
export const noSurerDeadlines = (task: ParsedTask): ParsedTask =>
  task.deadlines.every(({ confidence }) => confidence <= task.confidence)
    ? task
    : {
        ...task,
        deadlines: task.deadlines.map((one) => ({
          ...one,
          confidence: Math.min(one.confidence, task.confidence),
        })),
      }
