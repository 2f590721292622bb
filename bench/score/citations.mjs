// Which papers a paper cites, how it stands to each, and the edges of the cascade by themselves.
import { foldEnum, foldSymbol, sameIssuer } from './fold.mjs'
import { pairUp } from './match.mjs'
import { number, shown } from './paper.mjs'

const sameSymbol = (one, other) => foldSymbol(one.symbol) === foldSymbol(other.symbol)
const dateOf = ({ date }) => date ?? null
const acceptable = ({ acceptableRelations }) => (acceptableRelations ?? []).map(foldEnum)
const named = (citation) => `${shown(citation.symbol)} (${shown(citation.date)}, ${shown(citation.issuer)})`

/** The citations of the gold, those read that it does not leave open, and which of them are the same, by index. */
export function pairCitations({ gold, own, citations }) {
  const wanted = gold.citations ?? []
  const optional = (gold.optionalCitations ?? []).map(foldSymbol)
  const given = citations.filter(({ symbol }) => !optional.includes(foldSymbol(symbol)))
  const pairs = pairUp(wanted, given, (gold, got) =>
    sameSymbol(gold, got)
      ? (dateOf(gold) === dateOf(got) ? 0 : 2) + (issuerIsRight(gold, got, own) ? 0 : 1)
      : Infinity,
  )
  return { wanted, given, pairs }
}

/** Whether the gold of a citation gives it this relation, or lets it pass. */
export const relationIsRight = (wanted, relation) =>
  [foldEnum(wanted.relation), ...acceptable(wanted)].includes(foldEnum(relation))

export function scoreCitations(paper, tally) {
  const { at } = paper
  const { wanted, given, pairs } = pairCitations(paper)
  tally.citations.hit(pairs.length)
  without(wanted, pairs.map(([i]) => i)).forEach((citation) => tally.citations.miss(at(named(citation)))) // prettier-ignore
  without(given, pairs.map(([, j]) => j)).forEach((citation) => tally.citations.falseAlarm(at(named(citation)))) // prettier-ignore
  for (const [i, j] of pairs) scorePair(wanted[i], given[j], paper, tally)
  scoreCascade(wanted, paper, tally)
}

const issuerIsRight = ({ issuer, acceptableIssuers }, got, own) =>
  [issuer, ...(acceptableIssuers ?? [])].some((name) => sameIssuer(got.issuer, name, own))

export const without = (list, indexes) => list.filter((_, index) => !indexes.includes(index))

function scorePair(wanted, got, paper, tally) {
  const { at, own } = paper
  tally.date.answer(
    [dateOf(wanted), ...(wanted.acceptableDates ?? [])].includes(dateOf(got)),
    at(`${wanted.symbol} date: gold ${shown(wanted.date)}, got ${shown(got.date)}`),
  )
  tally.issuer.answer(
    issuerIsRight(wanted, got, own),
    at(`${wanted.symbol} issuer: gold ${shown(wanted.issuer)}, got ${shown(got.issuer)}`),
  )
  const relation = foldEnum(got.relation)
  const mark = relation === foldEnum(wanted.relation) ? 1 : acceptable(wanted).includes(relation) ? 0.5 : 0
  const half = mark === 0.5 ? ' (half mark)' : ''
  tally.relations.answer(
    mark,
    at(`${wanted.symbol} relation: gold ${foldEnum(wanted.relation)}, got ${relation || '∅'}${half}`),
  )
  scoreMentions(wanted, got.mentions ?? [], paper, tally)
}

const NEAR = 3

/** Every place in which a paper names another; by number where the text is not the file's own. */
function scoreMentions(wanted, mentions, { raw, at }, tally) {
  if (!raw) {
    const count = number(wanted.count) ?? 1
    for (let k = 0; k < count; k += 1)
      tally.mentions.answer(
        k < mentions.length,
        at(`${wanted.symbol}: mention ${k + 1} of ${count} not found`),
      )
    return
  }
  for (const offset of wanted.offsets ?? []) {
    const found = mentions.some(({ span }) => {
      const start = number(span?.start)
      const end = number(span?.end)
      return (
        start !== null &&
        (Math.abs(start - offset) <= NEAR || (end !== null && start <= offset && offset < end))
      )
    })
    tally.mentions.answer(found, at(`${wanted.symbol}: mention at ${offset} not found`))
  }
}

/** IMPLEMENTS by itself; one that the gold lets pass is neither asked for nor wrong. */
function scoreCascade(citations, { citations: given, at }, tally) {
  const carriesOut = ({ relation }) => foldEnum(relation) === 'IMPLEMENTS'
  const wanted = citations.filter(carriesOut)
  const found = given.filter(carriesOut)
  const may = citations.filter((one) => !carriesOut(one) && acceptable(one).includes('IMPLEMENTS'))
  const pairs = pairUp(wanted, found, (gold, got) =>
    sameSymbol(gold, got) ? (dateOf(gold) === dateOf(got) ? 0 : 1) : Infinity,
  )
  tally.implements.hit(pairs.length)
  for (const { symbol } of without(wanted, pairs.map(([i]) => i))) tally.implements.miss(at(`IMPLEMENTS ${symbol}`)) // prettier-ignore
  for (const extra of without(
    found,
    pairs.map(([, j]) => j),
  ))
    // prettier-ignore
    if (!may.some((one) => sameSymbol(one, extra)))
      tally.implements.falseAlarm(at(`IMPLEMENTS ${shown(extra.symbol)}`))
}
