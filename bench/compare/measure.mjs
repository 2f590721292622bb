// Measures one question in all its forms, in turns, so that whatever else the machine does meets all of them.
import { ask, connections, quantile, rate, timed } from './asking.mjs'

const SOCKETS = 16
/** How often each form is asked by all connections. */
const RATE_TURNS = 3

const one = connections(1)
const many = connections(SOCKETS)

/**
 * @param {Record<string, { url: string, body: (variables: object) => string }>} forms by name; `ours` and `handWritten`
 *   are among them
 * @param {{ variables: object[], tells?: object, rounds: number, seconds: number }} asked no row of variables is asked
 *   twice as long as there are enough; `seconds` is how long all connections ask each form
 * @returns by form, `p50` of one connection in milliseconds and `rate`, answers a second; `again`: the p50 of ours for
 *   variables that were just asked; `differs`: how ours differs from the hand-written, or which form fails; null if none
 */
export async function measure(forms, { variables, tells, rounds, seconds }) {
  const names = Object.keys(forms)
  const bodies = Object.fromEntries(names.map((name) => [name, variables.map(forms[name].body)]))
  const differs = await difference(forms, variables.slice(0, 5), tells)
  const p50 = await p50Of(forms, bodies, rounds)
  const again = []
  for (let round = 0; round < rounds; round += 1) again.push(await timed(one, forms.ours.url, bodies.ours[0]))
  return {
    p50,
    again: quantile(again, 0.5),
    rate: await ratesOf(forms, bodies, (1000 * seconds) / RATE_TURNS),
    differs,
  }
}

/** As many rounds before, for the just-in-time compilers and the database's plans. */
async function p50Of(forms, bodies, rounds) {
  const names = Object.keys(forms)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < 2 * rounds; round += 1)
    for (const name of turned(names, round)) {
      const time = await timed(one, forms[name].url, bodies[name][round % bodies[name].length])
      if (round >= rounds) times[name].push(time)
    }
  return Object.fromEntries(names.map((name) => [name, quantile(times[name], 0.5)]))
}

async function ratesOf(forms, bodies, milliseconds) {
  const names = Object.keys(forms)
  const found = Object.fromEntries(names.map((name) => [name, []]))
  const endless = Object.fromEntries(names.map((name) => [name, cycled(bodies[name])]))
  for (let turn = 0; turn < RATE_TURNS; turn += 1)
    for (const name of turned(names, turn))
      found[name].push(await rate(many, SOCKETS, forms[name].url, endless[name], milliseconds))
  return Object.fromEntries(names.map((name) => [name, quantile(found[name], 0.5)]))
}

function* cycled(list) {
  for (let at = 0; ; at = (at + 1) % list.length) yield list[at]
}

const turned = (names, turn) => names.map((_, at) => names[(at + turn) % names.length])

async function difference(forms, variables, tells) {
  for (const row of variables) {
    const answers = {}
    for (const [name, { url, body }] of Object.entries(forms)) {
      const answer = await firstAnswer(url, body(row))
      if (answer.errors) return `${name} fails: ${answer.errors[0].message}`
      if (answer.statusCode) return `${name} fails: ${answer.message}`
      answers[name] = answer.data ?? answer
    }
    if (tells === undefined) continue
    const [ours, handWritten] = ['ours', 'handWritten'].map((name) =>
      JSON.stringify(tells[name](answers[name])),
    )
    if (ours !== handWritten)
      return `for ${JSON.stringify(row)}: ${excerpt(ours)}, hand-written: ${excerpt(handWritten)}`
  }
  return null
}

const excerpt = (text) => (text.length > 300 ? `${text.slice(0, 300)}…` : text)

/** A busy database takes too long over what it has never been asked. */
async function firstAnswer(url, body, turns = 6) {
  const answer = JSON.parse(await ask(one, url, body))
  const isLate = answer.errors?.some(({ extensions }) => extensions?.code === 'TIMEOUT')
  return isLate && turns > 1 ? firstAnswer(url, body, turns - 1) : answer
}

/** Ours alone: p50 and p95, the size of the answer, and the round trips to the database of a question asked before. */
export async function measureOurs(sides, body, rounds) {
  await firstAnswer(`${sides.counted}/graphql`, body)
  const answer = await firstAnswer(`${sides.ours}/graphql`, body)
  const times = []
  for (let round = 0; round < 2 * rounds; round += 1)
    times.push(await timed(one, `${sides.ours}/graphql`, body))
  const warm = times.slice(rounds)
  return {
    p50: quantile(warm, 0.5),
    p95: quantile(warm, 0.95),
    kilobytes: JSON.stringify(answer).length / 1000,
    errors: (answer.errors ?? []).map(({ extensions }) => extensions.code),
  }
}

/** The round trips to the database for a question in these variables, which `before` was asked in others. */
export async function roundTrips(sides, before, body) {
  await firstAnswer(`${sides.counted}/graphql`, before)
  await sides.runs()
  await firstAnswer(`${sides.counted}/graphql`, body)
  return sides.runs()
}
