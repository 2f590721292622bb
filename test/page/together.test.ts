import { expect, test } from '@jest/globals'
import { askApart, together } from '../../src/page/together'

/** A question that is answered when the test says so. */
function question() {
  const begun: { answer: (text: string) => void; signal: AbortSignal }[] = []
  const begin = (signal: AbortSignal): Promise<string> =>
    new Promise((answer, refuse) => {
      begun.push({ answer, signal })
      signal.addEventListener('abort', () => refuse(signal.reason as Error))
    })
  return { begun, begin }
}

test('what is on its way is not asked again; once it is answered it is', async () => {
  const { begun, begin } = question()
  const both = [together('one', begin), together('one', begin)]
  const other = together('other', begin)
  expect(begun).toHaveLength(2)
  begun[0]!.answer('an answer')
  begun[1]!.answer('another')
  expect(await Promise.all([...both, other])).toEqual(['an answer', 'an answer', 'another'])
  const later = together('one', begin)
  begun[2]!.answer('a later one')
  expect(await later).toBe('a later one')
})

test('it is given up once all who asked gave up, and not before', async () => {
  const { begun, begin } = question()
  const [first, second] = [new AbortController(), new AbortController()]
  const left = together('one', begin, first.signal)
  const stays = together('one', begin, second.signal)
  first.abort()
  expect(begun[0]!.signal.aborted).toBe(false)
  second.abort()
  expect(begun[0]!.signal.aborted).toBe(true)
  for (const one of [left, stays]) await expect(one).rejects.toThrow()
  // who asks then waits for nothing that was given up
  const later = together('one', begin)
  begun[1]!.answer('an answer')
  expect(await later).toBe('an answer')
})

test('who gave up gets no answer though others do', async () => {
  const { begun, begin } = question()
  const stop = new AbortController()
  const left = together('one', begin, stop.signal)
  const stays = together('one', begin)
  stop.abort()
  begun[0]!.answer('an answer')
  expect(await stays).toBe('an answer')
  await expect(left).rejects.toThrow()
})

test('what was begun before a change answers nobody who asks after it', async () => {
  const { begun, begin } = question()
  const before = together('one', begin)
  askApart()
  const after = together('one', begin)
  expect(begun).toHaveLength(2)
  begun[0]!.answer('before')
  begun[1]!.answer('after')
  expect(await Promise.all([before, after])).toEqual(['before', 'after'])
})
