// What must not be read into a paper: traps that a reader knew of when he made the gold.
import { foldEnum, foldSymbol, foldText, foldWords, sameIssuer } from './fold.mjs'
import { number, shown } from './paper.mjs'
import { deadlineClass, label } from './tasks.mjs'

/** For each kind: how the paper breaks the guard, or null when it keeps it. */
const BROKEN = {
  MUST_REFUSE({ got, gotOutcome, citations, tasks }) {
    if (gotOutcome !== 'REFUSED') return 'was not refused'
    const { title, signatory } = got.document ?? {}
    return citations.length || tasks.length || got.recipients?.length || title || signatory
      ? 'refused, but words of the paper are in the answer'
      : null
  },
  MUST_NOT_REFUSE: ({ gotOutcome }) => (gotOutcome === 'PARSED' ? null : 'was refused'),
  NO_CITATION: (paper, guard) => (citing(paper, guard).length > 0 ? `cites ${guard.symbol}` : null),
  NO_RELATION(paper, { relations, date, ...guard }) {
    const hit = citing(paper, guard).find(
      (one) =>
        (!date || (one.date ?? null) === date) &&
        (relations ?? []).map(foldEnum).includes(foldEnum(one.relation)),
    )
    return hit ? `${guard.symbol} must not be ${foldEnum(hit.relation)}` : null
  },
  NO_ISSUER(paper, guard) {
    const own = guard.keepOwn ? { units: [], house: null } : paper.own
    return citing(paper, guard).some(({ issuer }) => issuer && sameIssuer(issuer, guard.issuer, own))
      ? `${guard.symbol} must not belong to ${guard.issuer}`
      : null
  },
  NO_DATE: (paper, guard) =>
    citing(paper, guard).some(({ date }) => date === guard.date)
      ? `${guard.symbol} must not be dated ${guard.date}`
      : null,
  FIELD_NOT({ got }, { field, value }) {
    const read = field === 'issuedOn' ? got.document?.issuedOn?.value : got.document?.[field]
    if (read === null || read === undefined) return null
    const fold = field === 'symbol' ? foldSymbol : foldText
    return fold(read) === fold(value) ? `${field} must not be ${value}` : null
  },
  NO_TASK({ tasks, raw }, { quote, start, end }) {
    const inside = (task) => {
      if (!raw) return foldWords(task.quote ?? '').startsWith(foldWords(quote))
      const at = number(task.span?.start)
      return at !== null && at >= start && at < end
    }
    const isTask = ({ kind }) => foldEnum(kind ?? 'ASSIGNMENT') === 'ASSIGNMENT'
    return tasks.some((task) => isTask(task) && inside(task)) ? `a task was found in “${quote ?? ''}”` : null
  },
  NO_DEADLINE({ tasks }, { iso, deadlineKinds, start, end, quote }) {
    const isMeant = (deadline) =>
      (!iso || deadline.iso === iso) &&
      (!deadlineKinds || deadlineKinds.map(deadlineClass).includes(deadlineClass(deadline.kind))) &&
      (number(start) === null ||
        (number(deadline.span?.start) !== null && deadline.span.end > start && deadline.span.start < end))
    return tasks.flatMap(({ deadlines }) => deadlines ?? []).some(isMeant)
      ? `“${quote ?? iso}” is not a deadline`
      : null
  },
  NO_LEAD({ gold, gotOf }, { task: id }) {
    const task = (gold.tasks ?? []).find((one) => one.id === id)
    const got = gotOf?.get(task)
    return got?.lead?.length ? `lead invented: ${shown(got.lead)} for ${label(task)}` : null
  },
}

const citing = ({ citations }, guard) =>
  citations.filter(({ symbol }) => foldSymbol(symbol) === foldSymbol(guard.symbol))

/**
 * `gotOf`: what was read of each task of the gold; null for a paper to be refused, of which no guard of a lead is asked.
 * Who read nothing has read nothing wrong.
 */
export function scoreGuards(paper, gotOf, tally) {
  for (const guard of paper.gold.guards ?? []) {
    const kind = foldEnum(guard.kind)
    if (kind === 'NO_LEAD' && gotOf === null && paper.got !== null) continue
    const check = BROKEN[kind] ?? (() => `unknown kind of guard: ${guard.kind}`)
    const broken = paper.got === null && kind !== 'MUST_REFUSE' ? null : check({ ...paper, gotOf }, guard)
    const why = guard.why ? ` (${guard.why})` : ''
    tally.guards.answer(broken === null, paper.at(`guard ${guard.id ?? kind}: ${broken}${why}`))
  }
}
