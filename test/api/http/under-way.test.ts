import { expect, test } from '@jest/globals'
import { UnderWay } from '../../../src/api/http/under-way'

const never = 2 ** 31 - 1

test('nobody waits where nothing is under way', async () => {
  await expect(new UnderWay().none(never)).resolves.toBeUndefined()
})

test('who waits goes on when all have ended, however they end', async () => {
  const underWay = new UnderWay()
  const ends: (() => void)[] = []
  const works = [0, 1].map(() => underWay.during(() => new Promise<void>((end) => ends.push(end))))
  const failing = underWay.during(() => Promise.reject(new Error('refused')))
  let gone = false
  const waiting = underWay.none(never).then(() => (gone = true))
  await expect(failing).rejects.toThrow('refused')
  ends[0]!()
  await works[0]
  expect(gone).toBe(false)
  ends[1]!()
  await waiting
})

test('who waits does not go on between two questions of one screen', async () => {
  const underWay = new UnderWay()
  await underWay.during(() => Promise.resolve())
  let gone = false
  const waiting = underWay.none(never).then(() => (gone = true))
  let end = () => {}
  const next = underWay.during(() => new Promise<void>((resolve) => (end = resolve)))
  // longer than a screen takes before it asks on
  await new Promise((settle) => setTimeout(settle, 700))
  expect(gone).toBe(false)
  end()
  await next
  expect(gone).toBe(false)
  await waiting
})

test('or when its time is over', async () => {
  const underWay = new UnderWay()
  const ends: (() => void)[] = []
  const work = underWay.during(() => new Promise<void>((end) => ends.push(end)))
  await underWay.none(1)
  ends[0]!()
  await work
})
