import { expect, test } from '@jest/globals'
import { damaged, KINDS_OF_DAMAGE, movedBack } from '../../bench/score/damage.mjs'

/** Papers in damaged letters: every place of a damaged text has its place in the paper, the same each time. */
const TEXT = `KẾ HOẠCH\nThực hiện Chỉ thị số 05-CT/TU ngày 10/3/2024. ${'Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành rà soát, báo cáo. '.repeat(60)}`

test.each(KINDS_OF_DAMAGE)('%s changes a text, and tells where each unit stood', (kind: string) => {
  const { text, origin } = damaged(TEXT, kind, 'a.txt')
  expect(text).not.toBe(TEXT)
  expect(damaged(TEXT, kind, 'a.txt').text).toBe(text)
  expect(origin).toHaveLength(text.length + 1)
  expect(origin).toEqual([...origin].sort((a, b) => a - b))
  expect(origin.at(-1)).toBe(TEXT.length)
  const bare = (letters: string) => letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const kept = origin.slice(0, -1).filter((at, place) => bare(TEXT[at]!) === bare(text[place]!))
  expect(kept.length / TEXT.length).toBeGreaterThan(0.9)
})

test('what is read of a damaged text is moved back to the paper', () => {
  const { text, origin } = damaged(TEXT, 'lines', 'a.txt')
  const start = text.lastIndexOf('báo')
  const span = { start, end: start + 3 }
  const read = { tasks: [{ span, deadlines: [{ span: null }] }], citations: [{ span, mentions: [{ span }] }] }
  const [task] = movedBack(read, origin).tasks
  expect(task?.span.start).toBe(TEXT.lastIndexOf('báo'))
})
