import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from '../../src/parse/parse.js'
import { processorTime } from '../support/processor-time'
import { seeded } from '../support/random'

/**
 * Damaged papers, always the same ones: `FUZZ=100000 SEED=7 npm test -- fuzz` reads more and others. Whatever stands
 * in a text, parsing never throws, every span lies in the text, and no text takes long.
 */
const INPUTS = Number(process.env['FUZZ'] ?? 200)
const SEED = Number(process.env['SEED'] ?? 1)
/** Milliseconds of the processor for one input of at most some 12,000 characters; most take 10. */
const LONGEST = 2000

const corpus = new URL('../corpus/', import.meta.url)
const FORMS = ['party', 'state', 'artefacts', 'mixed'].flatMap((name) => {
  const folder = new URL(`${name}/`, corpus)
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
})

const MARKERS = [
  '\nI. ',
  '\n1. ',
  '\n1.1. ',
  '\na) ',
  '\n- ',
  '\n+ ',
  ' (1) ',
  '\nĐiều 1. ',
  '\nPHỤ LỤC\n',
  '\n| a | b |\n',
  '\na\tb\tc\n',
  '\nNơi nhận:\n- ',
  '\nTM. ỦY BAN NHÂN DÂN\n',
  '\nKính gửi: ',
  '\nCơ quan chủ trì: ',
  'số 34-CT/TW ngày 5/6/2024 của ',
  ' trước ngày 31/02/2024 ',
  ' từ ngày 1/6 đến ngày 5/6 ',
  ' hằng tháng, quý, năm ',
  ' UBND các huyện: ',
  ' Các Sở: ',
]
const CONTROLS = [
  '\u0000',
  '\u0007',
  '\u000b',
  '\u000c',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u2028',
  '\ud800',
  '\udc00',
  '\u0301',
  '\u0323',
]
const DEBRIS = [
  '<br>',
  '<td>',
  '</td>',
  '<',
  '&nbsp;',
  '&#55296;',
  '&#x1F600;',
  '**',
  '***',
  '__',
  '\\',
  '`',
  '|',
  '\t\t\t',
  '“',
  '((',
  '))',
]

type Mutation = (text: string, below: (limit: number) => number) => string

const pick = (list: readonly string[], below: (limit: number) => number) => list[below(list.length)] as string
const inserted = (list: readonly string[]): Mutation => {
  return (text, below) => {
    const at = below(text.length + 1)
    return text.slice(0, at) + pick(list, below) + text.slice(at)
  }
}

const MUTATIONS: readonly Mutation[] = [
  inserted(MARKERS),
  inserted(CONTROLS),
  inserted(DEBRIS),
  // cut
  (text, below) => {
    const at = below(text.length)
    return text.slice(0, at) + text.slice(at + below(200))
  },
  // repeat
  (text, below) => {
    const at = below(text.length)
    return text.slice(0, at) + text.slice(at, at + below(120)).repeat(below(12)) + text.slice(at)
  },
  // swap
  (text, below) => {
    const [a, b] = [below(text.length), below(text.length)].sort((x, y) => x - y) as [number, number]
    return text.slice(b) + text.slice(a, b) + text.slice(0, a)
  },
  // join lines
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  // huge numbers
  (text, below) =>
    text.replace(/\d+/g, (digits) => (below(4) === 0 ? digits + '9'.repeat(below(40)) : digits)),
  // one unit changed
  (text, below) => {
    const at = below(text.length)
    return text.slice(0, at) + String.fromCharCode(below(0x10000)) + text.slice(at + 1)
  },
  // nested lists
  (text, below) => text + '\n- a\n+ b\n1. c\na) d\n(1) e'.repeat(below(30)),
]

function damaged(below: (limit: number) => number): string {
  const form = pick(FORMS, below)
  const start = below(2) === 0 ? 0 : below(form.length)
  let text = form.slice(start, start + 200 + below(2500))
  for (let i = below(6) + 1; i > 0; i -= 1)
    text = (MUTATIONS[below(MUTATIONS.length)] as Mutation)(text, below).slice(0, 12_000) || '-'
  return text
}

interface Placed {
  readonly start: number
  readonly end: number
}

/** Every object of an answer that has the shape of a span. */
function spansIn(value: unknown, seen = new Set<unknown>()): Placed[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const inner = Object.values(value).flatMap((one) => spansIn(one, seen))
  return 'start' in value && 'end' in value ? [value as Placed, ...inner] : inner
}

test(`${INPUTS} damaged papers: no exception, valid spans, bounded time`, () => {
  const next = seeded(SEED)
  const below = (limit: number) => Math.floor(next() * limit)
  const faults: string[] = []
  let slowest = 0
  for (let i = 0; i < INPUTS; i += 1) {
    const text = damaged(below)
    try {
      let answer: unknown
      const took = processorTime(() => {
        answer = parse({
          name: `${i}.txt`,
          mediaType: 'text/plain',
          encoding: 'utf-8',
          text,
          textBase: 'RAW',
        })
      })
      slowest = Math.max(slowest, took)
      const wrong = spansIn(answer).find(
        ({ start, end }) => !(start >= 0 && start <= end && end <= text.length),
      )
      if (wrong) faults.push(`input ${i}: span ${wrong.start}-${wrong.end} of ${text.length}`)
    } catch (error) {
      faults.push(`input ${i}: ${String(error)}`)
    }
  }
  if (process.env['FUZZ'] !== undefined)
    process.stderr.write(
      `${INPUTS} inputs of seed ${SEED}: ${faults.length} faults, slowest ${slowest.toFixed(0)} ms\n`,
    )
  expect(faults.slice(0, 5)).toEqual([])
  expect(slowest).toBeLessThan(LONGEST)
}, 7_200_000)
