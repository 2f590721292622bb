import { expect, test } from '@jest/globals'
import { Plans } from '../../src/graph/plans.js'
import { AbortableSessions } from '../../src/graph/sessions.js'

const LONG = 'RETURN 1 AS one '.padEnd(5_000, '.')

/** Plans that are finished by hand. */
function byHand() {
  const plans = new Plans()
  const begun: PromiseWithResolvers<void>[] = []
  const before = (text: string) =>
    plans.before(text, () => {
      const one = withResolvers()
      begun.push(one)
      return one.promise
    })
  return { plans, begun, before }
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
  readonly reject: (error: Error) => void
}

function withResolvers(): PromiseWithResolvers<void> {
  let resolve!: () => void
  let reject!: (error: Error) => void
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

test('a long statement is planned once for all who need it, and then never again', async () => {
  const { begun, before } = byHand()
  const waiting = [before(LONG), before(LONG), before(LONG)]
  expect(begun).toHaveLength(1)
  begun[0]!.resolve()
  for (const one of waiting) await one
  expect(before(LONG)).toBeUndefined()
  expect(before(`${LONG} `)).toBeDefined()
})

test('nobody waits before a short statement', () => {
  const { begun, before } = byHand()
  expect(before('RETURN 1 AS one')).toBeUndefined()
  expect(begun).toEqual([])
})

test('a plan that failed is told to all who wait, and made again for who comes next', async () => {
  const { begun, before } = byHand()
  const waiting = [before(LONG), before(LONG)]
  begun[0]!.reject(new Error('no database'))
  for (const one of waiting) await expect(one).rejects.toThrow('no database')
  const next = before(LONG)
  expect(begun).toHaveLength(2)
  begun[1]!.resolve()
  await next
})

test('what was planned before a restart of the database is planned again', async () => {
  const { plans, begun, before } = byHand()
  const first = before(LONG)
  begun[0]!.resolve()
  await first
  plans.forget()
  expect(before(LONG)).toBeDefined()
})

test('a request that is given up does not wait for a plan, which goes on', async () => {
  const { begun, before } = byHand()
  const controller = new AbortController()
  const sessions = new AbortableSessions(controller.signal)
  const waiting = sessions.orAborted(before(LONG)!)
  const other = before(LONG)
  controller.abort(new Error('gone'))
  await expect(waiting).rejects.toThrow('gone')
  begun[0]!.resolve()
  await other
  expect(before(LONG)).toBeUndefined()
  await expect(sessions.orAborted(Promise.resolve(1))).rejects.toThrow('gone')
})
