import { expect, test } from '@jest/globals'
import { Plans } from '../../src/graph/plans.js'

const LONG = 'RETURN 1 AS one '.padEnd(5_000, '.')

/** Statements whose first sending ends by hand. */
function byHand() {
  const plans = new Plans()
  const ends: { resolve: (value: string) => void; reject: (error: Error) => void }[] = []
  const first = () => new Promise<string>((resolve, reject) => ends.push({ resolve, reject }))
  const send = (text: string) => plans.send(text, () => Promise.resolve('run'), first)
  return { plans, ends, send }
}

test('who sends a long statement first has it planned, and all others wait for that', async () => {
  const { plans, ends, send } = byHand()
  expect([plans.isAwaited(LONG), plans.isAwaited('RETURN 1 AS one')]).toEqual([true, false])
  const sent = [send(LONG), send(LONG), send(LONG)]
  expect(ends).toHaveLength(1)
  expect(plans.isAwaited(LONG)).toBe(true)
  let later = false
  void sent[1]!.then(() => (later = true))
  await new Promise((settle) => setImmediate(settle))
  expect(later).toBe(false)
  ends[0]!.resolve('first')
  expect(await Promise.all(sent)).toEqual(['first', 'run', 'run'])
  expect(plans.isAwaited(LONG)).toBe(false)
  expect(await send(LONG)).toBe('run')
  void send(`${LONG} `)
  expect(ends).toHaveLength(2)
})

test('nobody waits before a short statement', async () => {
  const { ends, send } = byHand()
  expect(await send('RETURN 1 AS one')).toBe('run')
  expect(ends).toEqual([])
})

test('should the first fail, those who wait try it themselves, and the next is the first again', async () => {
  const { ends, send } = byHand()
  const sent = [send(LONG), send(LONG)]
  ends[0]!.reject(new Error('no database'))
  await expect(sent[0]).rejects.toThrow('no database')
  expect(await sent[1]).toBe('run')
  void send(LONG)
  expect(ends).toHaveLength(2)
})

test('what was planned before a restart of the database is planned again', async () => {
  const { plans, ends, send } = byHand()
  const sent = send(LONG)
  ends[0]!.resolve('first')
  await sent
  plans.forget()
  void send(LONG)
  expect(ends).toHaveLength(2)
})
