import { describe, expect, test } from '@jest/globals'
import { holdingAll, holdingAllButOne } from '../../src/graph/full-text'
import { questionOf, readingsOf } from '../../src/model/search'

interface Clause {
  readonly mark: string
  readonly of: readonly Clause[] | RegExp
}

/** The clauses of a query in Lucene's syntax, as far as ours use it. */
function clausesOf(query: string): Clause[] {
  const marks = query.split(/([()+ -])/).filter((mark) => mark !== '' && mark !== ' ')
  const clauses = (): Clause[] => {
    const found: Clause[] = []
    while (marks.length > 0 && marks[0] !== ')') found.push(clause())
    return found
  }
  const clause = (): Clause => {
    const mark = /[+-]/.test(marks[0]!) ? marks.shift()! : ''
    const first = marks.shift()!
    if (first !== '(') return { mark, of: new RegExp(`^${first.replace('*', '.*')}$`) }
    const of = clauses()
    marks.shift()
    return { mark, of }
  }
  return clauses()
}

/** Whether a thing with these words is found: all with a plus, none with a minus, and one of the others if there is no plus. */
function finds(clauses: readonly Clause[], words: readonly string[]): boolean {
  const holds = ({ of }: Clause) =>
    of instanceof RegExp ? words.some((word) => of.test(word)) : finds(of, words)
  const marked = (mark: string) => clauses.filter((clause) => clause.mark === mark)
  if (!marked('+').every(holds) || marked('-').some(holds)) return false
  return marked('+').length > 0 || marked('').some(holds)
}

test.each(['nha o', 'nha o xa', 'nha o xa hoi', 'nha o xa hoi tinh lang son', 'a b c d e f g h i'])(
  'what has all words of "%s" but one is found, and nothing else',
  (text) => {
    const words = text.split(' ')
    const query = clausesOf(holdingAllButOne(questionOf(text)!, 'Document')!)
    for (let chosen = 0; chosen < 2 ** words.length; chosen += 1) {
      const held = words.filter((_, at) => (chosen >> at) % 2 === 1)
      expect([held, finds(query, held)]).toEqual([held, held.length === words.length - 1])
    }
  },
)

test.each([
  ['nha', 'Document'],
  ['nha o xa hoi', 'Territory'],
] as const)('"%s" is not looked for without a word among things of the kind %s', (text, kind) => {
  expect(holdingAllButOne(questionOf(text)!, kind)).toBeNull()
})

describe('of several questions', () => {
  const finding = (text: string) => clausesOf(holdingAll('Agency', questionOf(text)!, ...readingsOf(text)))

  test('what answers any is found, and nothing that has a part of one', () => {
    const clauses = finding('sxd ls')
    expect(finds(clauses, 'so xay dung tinh lang son'.split(' '))).toBe(true)
    expect(finds(clauses, ['sxd', 'ls'])).toBe(true)
    for (const words of ['so xay dung', 'lang son', 'sxd lang son'])
      expect([words, finds(clauses, words.split(' '))]).toEqual([words, false])
  })

  test('a question without abbreviations is asked as before', () => {
    for (const text of ['nhà ở xã hội', '34 ct tw', 'so xay dung lang son'])
      expect(holdingAll('Agency', questionOf(text)!, ...readingsOf(text))).not.toContain(') (+')
  })
})
