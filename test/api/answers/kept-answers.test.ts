import { expect, test } from '@jest/globals'
import { KeptAnswers } from '../../../src/api/answers/kept-answers'

/** A graph whose version is raised by hand, and questions that are answered by hand. */
function board(maxBytes = 1_000_000) {
  let version = 0
  const happened: string[] = []
  const graph = {
    version: async () => {
      happened.push('version')
      return `v${version}`
    },
  }
  const kept = new KeptAnswers<{ bytes: number; text: string }>(graph, maxBytes)
  const open: ((end: { text: string; lasting?: boolean } | Error) => void)[] = []
  const ask = (key: string) =>
    kept
      .answer(key, () => {
        happened.push('ask')
        return new Promise((settle, reject) =>
          open.push((end) =>
            end instanceof Error
              ? reject(end)
              : settle({ answer: { text: end.text, bytes: end.text.length }, lasting: end.lasting ?? true }),
          ),
        )
      })
      .then(({ text }) => text)
  /** Asks and answers at once; null when nobody had to be asked. */
  const turn = async (key: string, text: string, lasting = true): Promise<string> => {
    const answer = ask(key)
    await settled()
    open.splice(0).forEach((end) => end({ text, lasting }))
    return answer
  }
  return { ask, turn, open, happened, commit: () => void (version += 1) }
}
const settled = () => new Promise((settle) => setImmediate(settle))

test('the first time costs nothing more, the second time is kept, the third is given', async () => {
  const { turn, happened } = board()
  expect(await turn('q', 'a')).toBe('a')
  expect(happened.splice(0)).toEqual(['ask'])
  expect(await turn('q', 'b')).toBe('b')
  expect(happened.splice(0)).toEqual(['version', 'ask'])
  expect(await turn('q', 'c')).toBe('b')
  expect(happened.splice(0)).toEqual(['version'])
  expect(await turn('other', 'd')).toBe('d')
})

test('where a version is known, keeping costs nothing more; what is kept for a version that is past is never given', async () => {
  const { turn, happened, commit } = board()
  for (const text of ['a', 'b']) await turn('p', text)
  commit()
  happened.splice(0)
  for (const text of ['c', 'd']) await turn('q', text)
  expect(happened.splice(0)).toEqual(['ask', 'ask'])
  expect(await turn('q', 'e')).toBe('e')
  expect(happened.splice(0)).toEqual(['version', 'ask'])
  expect(await turn('q', 'f')).toBe('e')
  expect(await turn('p', 'g')).toBe('g')
})

test('after a commit everything is asked again', async () => {
  const { turn, commit } = board()
  for (const key of ['q', 'r', 'q', 'r']) await turn(key, `${key}0`)
  commit()
  expect(await turn('q', 'q1')).toBe('q1')
  expect(await turn('r', 'r1')).toBe('r1')
  expect(await turn('q', 'q2')).toBe('q1')
})

test('an answer that was being read while somebody wrote is given to who asked for it, and not kept', async () => {
  const { ask, turn, open, commit } = board()
  await turn('q', 'old')
  const asked = ask('q')
  await settled()
  const end = open.shift()!
  commit()
  end({ text: 'old' })
  expect(await asked).toBe('old')
  expect(await turn('q', 'new')).toBe('new')
})

test('who asks the same while it is being answered waits for that answer, unless somebody wrote meanwhile', async () => {
  const { ask, turn, open, commit } = board()
  await turn('q', 'a')
  const asked = [ask('q'), ask('q'), ask('q')]
  await settled()
  commit()
  const later = ask('q')
  await settled()
  expect(open).toHaveLength(2)
  open[0]!({ text: 'before' })
  open[1]!({ text: 'after' })
  expect(await Promise.all(asked)).toEqual(['before', 'before', 'before'])
  expect(await later).toBe('after')
  expect(await turn('q', 'again')).toBe('after')
})

test('an answer that does not last is neither kept nor shared', async () => {
  const { ask, turn, open } = board()
  await turn('q', 'a', false)
  await turn('q', 'b', false)
  expect(await turn('q', 'c')).toBe('c')
  const asked = [ask('q'), ask('q')]
  await settled()
  open.shift()!({ text: 'refused', lasting: false })
  await settled()
  open.shift()!({ text: 'own' })
  expect(await Promise.all(asked)).toEqual(['refused', 'own'])
})

test('an error reaches who asked; who waited for the answer asks for itself', async () => {
  const { ask, turn, open } = board()
  await turn('q', 'a')
  const [failing, waiting] = [ask('q'), ask('q')]
  await settled()
  open.shift()!(new Error('gone'))
  await expect(failing).rejects.toThrow('gone')
  await settled()
  open.shift()!({ text: 'own' })
  expect(await waiting).toBe('own')
})

test('no more bytes are held than allowed: what was not asked for longest goes first', async () => {
  const { turn } = board(10_000)
  const long = 'x'.repeat(4_000)
  for (const key of ['p', 'q', 'p', 'q']) await turn(key, `${key}${long}`)
  await turn('p', 'not asked')
  for (const _ of ['first', 'second']) await turn('r', `r${long}`)
  expect(await turn('p', 'new')).toBe(`p${long}`)
  expect(await turn('q', 'new')).toBe('new')
})
