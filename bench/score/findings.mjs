// Every finding that names its rule, and what the gold says of it: RIGHT, WRONG, or UNKNOWN where the gold does not tell.
import { compareHeader } from './header.mjs'
import { foldEnum } from './fold.mjs'
import { pairCitations, relationIsRight } from './citations.mjs'
import { paperOf } from './paper.mjs'
import { pairRecipients } from './score.mjs'
import { compareDeadlines, isFirm, isInvented, kindOf, leadIsRight, pairTasks, sameNames } from './tasks.mjs'

/**
 * In: a gold file's content and, by file name, what was read. Out: the findings `{ file, kind, rule, confidence, span,
 * says, verdict }`; `says` is what was read there. What hangs on a wrong finding is wrong too.
 */
export const findingsOf = (gold, read) =>
  gold.files.flatMap((file) => {
    const paper = paperOf(file, read.get(file.file) ?? null)
    if (paper.gotOutcome !== 'PARSED') return []
    const optionalAnomalies = gold.optionalAnomalies ?? []
    return [
      heading(paper),
      ...citations(paper),
      ...softReferences(paper),
      ...tasks(paper),
      ...recipients(paper),
      ...anomalies(paper, optionalAnomalies),
    ].map((finding) => ({
      file: file.file,
      ...finding,
      verdict: paper.outcome === 'REFUSED' ? 'WRONG' : finding.verdict,
    }))
  })

const finding = (kind, { rule, confidence, span }, says, verdict) => ({
  kind,
  rule,
  confidence,
  span,
  says,
  verdict,
})

/** Right when every field that is asked for is. */
function heading(paper) {
  const { document } = paper.got
  const ok = compareHeader(paper).every((answer) => answer.ok)
  return finding('heading', document, document.symbol ?? '', ok ? 'RIGHT' : 'WRONG')
}

function citations(paper) {
  const { wanted, given, pairs } = pairCitations(paper)
  const goldOf = new Map(pairs.map(([i, j]) => [given[j], wanted[i]]))
  return paper.citations.flatMap((citation) => {
    const gold = goldOf.get(citation)
    const verdict = gold ? 'RIGHT' : given.includes(citation) ? 'WRONG' : 'UNKNOWN'
    return [
      finding('citation', citation, citation.symbol, verdict),
      ...relations(citation, gold ?? null, verdict),
    ]
  })
}

/**
 * The gold gives one relation to a citation, the strongest of its mentions. Where that was read, other relations of
 * other mentions stay unknown; where it was not, the surest mention with the relation that was read answers for it.
 */
function relations({ symbol, mentions, relation }, gold, citation) {
  const readAs = mentions.filter((one) => one.relation === relation)
  const surest = (readAs.length > 0 ? readAs : mentions).reduce((a, b) =>
    b.confidence > a.confidence ? b : a,
  )
  const isRight = gold !== null && relationIsRight(gold, relation)
  return mentions.map((mention) => {
    const verdict =
      gold === null
        ? citation
        : relationIsRight(gold, isRight && mention === surest ? relation : mention.relation)
          ? 'RIGHT'
          : !isRight && mention === surest
            ? 'WRONG'
            : 'UNKNOWN'
    return finding('relation', mention, `${foldEnum(mention.relation)} ${symbol}`, verdict)
  })
}

/** The gold has none of them. */
const softReferences = ({ got }) =>
  got.softReferences.map((one) => finding('soft reference', one, one.kind, 'UNKNOWN'))

function tasks(paper) {
  const goldOf = new Map([...pairTasks(paper)].map(([wanted, got]) => [got, wanted]))
  return paper.tasks.flatMap((task) => {
    const gold = goldOf.get(task) ?? null
    const invented = gold === null && isInvented(task, paper)
    const asked = gold !== null && isFirm(gold)
    const verdict = invented
      ? 'WRONG'
      : !asked
        ? 'UNKNOWN'
        : kindOf(task) === 'ASSIGNMENT'
          ? 'RIGHT'
          : 'WRONG'
    const lead = gold !== null && leadIsRight(gold, task, paper.own)
    return [
      finding('task', task, kindOf(task), verdict),
      ...(task.lead.length === 0
        ? []
        : [finding('lead', task, task.lead.join(', '), verdictOf(lead, asked || invented))]),
      ...deadlines(task, gold, asked, invented),
    ]
  })
}

const verdictOf = (isRight, asked) => (isRight ? 'RIGHT' : asked ? 'WRONG' : 'UNKNOWN')

function deadlines({ deadlines: given }, gold, asked, invented) {
  const { right, wrong } = compareDeadlines(gold ?? {}, given)
  return given.map((deadline) =>
    finding(
      'deadline',
      deadline,
      `${deadline.kind} ${deadline.iso ?? deadline.duration ?? deadline.recurrence ?? ''}`.trim(),
      verdictOf(right.has(deadline), (asked || invented) && wrong.includes(deadline)),
    ),
  )
}

function recipients(paper) {
  const { recipients: wanted } = paper.gold
  const pairs = new Map(pairRecipients(paper).map(([i, j]) => [j, wanted[i]]))
  return paper.got.recipients.map((one, index) => {
    const names = pairs.get(index)?.agencies
    const ok =
      names?.length === one.agencies.length && sameNames(names, one.agencies, paper.own) === names.length
    return finding('recipient', one, one.agencies.join(', '), verdictOf(ok, wanted !== undefined))
  })
}

/** What only informs is not asked for. */
function anomalies({ gold, got }, optionalCodes) {
  const wanted = gold.anomalies?.map(({ code }) => foldEnum(code))
  return got.anomalies.map((one) => {
    const asked =
      wanted !== undefined && foldEnum(one.severity) !== 'INFO' && !optionalCodes.includes(one.code)
    return finding(
      'anomaly',
      one,
      `${one.code} ${one.evidence ?? ''}`.trim(),
      verdictOf(wanted?.includes(one.code) ?? false, asked),
    )
  })
}
