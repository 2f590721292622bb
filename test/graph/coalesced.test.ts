import { expect, test } from '@jest/globals'
import { coalesced } from '../../src/graph/coalesced.js'

/** A question that is answered by hand, in the order in which it was asked. */
function byHand() {
  const open: { answer(value: string): void; fail(error: Error): void }[] = []
  const ask = coalesced(() => new Promise<string>((answer, fail) => open.push({ answer, fail })))
  return { open, ask }
}

test('one question is under way, and all who come meanwhile share the next one', async () => {
  const { open, ask } = byHand()
  const first = ask()
  const second = ask()
  const third = ask()
  expect(open).toHaveLength(1)
  open[0]!.answer('a')
  expect(await first).toBe('a')
  expect(open).toHaveLength(2)
  open[1]!.answer('b')
  expect(await Promise.all([second, third])).toEqual(['b', 'b'])
  const later = ask()
  open[2]!.answer('c')
  expect(await later).toBe('c')
})

test('who comes after a question was sent is never given its answer', async () => {
  const { open, ask } = byHand()
  const first = ask()
  const second = ask()
  open[0]!.answer('a')
  await first
  const third = ask()
  open[1]!.answer('b')
  expect(await second).toBe('b')
  open[2]!.answer('c')
  expect(await third).toBe('c')
})

test('an error reaches those who asked, and the next question is asked all the same', async () => {
  const { open, ask } = byHand()
  const first = ask()
  const second = ask()
  open[0]!.fail(new Error('gone'))
  await expect(first).rejects.toThrow('gone')
  open[1]!.answer('b')
  expect(await second).toBe('b')
})
