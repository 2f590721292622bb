import { expect, test } from '@jest/globals'
import { countedBeside, pageOf, pageOfList, pageParamsOf, pagesByParent } from '../../src/graph/page'

const letters = ['a', 'b', 'c']
const page = (limit: number, after: readonly string[] | null) =>
  pageOfList({ limit, after }, letters, (letter) => [letter])

test('a page begins after the sort values of the cursor, whatever is at that place now', async () => {
  const first = page(2, null)
  expect(first).toMatchObject({
    items: [
      { value: 'a', sort: ['a'] },
      { value: 'b', sort: ['b'] },
    ],
    hasNext: true,
  })
  expect(await first.total()).toBe(3)
  expect(page(2, ['b'])).toMatchObject({ items: [{ value: 'c' }], hasNext: false })
  expect(page(2, ['ab'])).toMatchObject({ items: [{ value: 'b' }, { value: 'c' }], hasNext: false })
})

test('one row more than the page is queried and shows that there is a next page', async () => {
  expect(pageParamsOf({ limit: 1, after: ['x', 'D.1'] })).toEqual({
    afterSort: 'x',
    afterId: 'D.1',
    limit: 2,
  })
  expect(pageParamsOf({ limit: 1, after: null })).toEqual({ afterSort: '', afterId: '', limit: 2 })
  const items = [
    { id: 'T.1', sort: 'x' },
    { id: 'T.2', sort: 'y' },
  ]
  const pages = pagesByParent({ limit: 1, after: null }, [
    { parent: 'D.1', total: 7, items },
    { parent: 'D.2', total: 0, items: [] },
  ])
  expect(pages.get('D.1')).toMatchObject({ items: [{ value: 'T.1', sort: ['x', 'T.1'] }], hasNext: true })
  expect(await pages.get('D.1')?.total()).toBe(7)
  expect(pages.get('D.2')).toMatchObject({ items: [], hasNext: false })
})

test('a list that a page shows from its beginning to its end is not counted', async () => {
  const item = { value: 'a', sort: ['a'] }
  const count = () => Promise.resolve(9)
  const totalOf = (limit: number, after: readonly string[] | null) =>
    pageOf({ limit, after }, [item, item], count).total()
  expect(await totalOf(2, null)).toBe(2)
  expect(await totalOf(1, null)).toBe(9)
  expect(await totalOf(2, ['a'])).toBe(9)
})

test('a list is counted beside its page only where its length is asked for, and once', async () => {
  let counted = 0
  const count = async () => (counted += 1)
  const page = { limit: 2, after: null }
  const asked = countedBeside({ ...page, isCounted: true }, count)
  expect(counted).toBe(1)
  expect([await asked(), await asked()]).toEqual([1, 1])
  countedBeside(page, count)
  expect(counted).toBe(1)
})

test('what is wrong with counting is told to who asks for the length', async () => {
  const total = countedBeside({ limit: 2, after: null, isCounted: true }, () =>
    Promise.reject(new Error('down')),
  )
  await expect(total()).rejects.toThrow('down')
})
