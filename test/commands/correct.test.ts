import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { environment, run } from '../support/command-line.js'
import { twoPlans } from '../support/corpus.js'
import { startTestGraph, type TestGraph } from '../support/database.js'

let held: TestGraph
beforeAll(async () => {
  held = await startTestGraph({ fill: twoPlans })
})
afterAll(() => held?.stop())

const PLAN = ['15/KH-UBND', '--issuer', 'UBND tỉnh Bến Tre'] as const
const correct = async (...args: string[]): Promise<any> => {
  const { code, stdout } = await run(['correct', ...args, '--json'], environment(held))
  return { code, ...JSON.parse(stdout) }
}

test('a head, a task and a relation are put right, listed, exported as gold and taken back', async () => {
  const titled = await correct(
    'document',
    ...PLAN,
    '--set',
    'TITLE=Tên đúng',
    '--note',
    'đọc sai',
    '--by',
    'Lan',
  )
  expect(titled.data.made).toMatchObject([
    { kind: 'FIELD', field: 'TITLE', state: 'HOLDS', now: 'Tên đúng', note: 'đọc sai', by: 'Lan' },
  ])
  const tasks = JSON.parse((await run(['tasks', '--json'], environment(held))).stdout).data.tasks.nodes
  const [{ id: document }] = titled.data.made.map((one: any) => one.document)
  const task = tasks.find((one: any) => one.document.id === document).id
  const led = await correct('task', task, '--lead', 'Sở Tư pháp', 'Sở Tài chính', '--due', '2025-06-30')
  expect(led.data.made).toMatchObject([{ kind: 'TASK', state: 'HOLDS' }])

  const { stdout } = await run(['correct', 'list'], environment(held))
  expect(stdout).toContain('Tên đúng')

  const gold = JSON.parse((await run(['export', 'corrections'], environment(held))).stdout)
  expect(gold).toMatchObject({
    kind: 'gold',
    files: [{ document: { title: 'Tên đúng', symbol: '15/KH-UBND' } }],
  })
  expect(gold.files[0].corrected.map(({ kind }: any) => kind)).toEqual(['FIELD', 'TASK'])
  const [first] = gold.files[0].tasks
  expect(first).toMatchObject({
    lead: [expect.stringMatching(/^Sở Tư pháp tỉnh /), expect.stringMatching(/^Sở Tài chính tỉnh /)],
    deadlines: [{ iso: '2025-06-30' }],
  })

  const [{ id }] = titled.data.made
  expect((await correct('withdraw', id)).data.made).toMatchObject({ state: 'WITHDRAWN' })
})

test('what cannot be is refused with its code', async () => {
  const failure = async (...args: string[]) => {
    const { code, errors } = await correct(...args)
    return [code, errors?.[0].extensions.code]
  }
  expect(await failure('document', ...PLAN, '--set', 'NAME=x')).toEqual([2, 'BAD_USER_INPUT'])
  expect(await failure('document', ...PLAN, '--set', 'ISSUED_ON=2024-13-01')).toEqual([2, 'BAD_USER_INPUT'])
  expect(await failure('remove-task', 'T0')).toEqual([4, 'NOT_FOUND'])
  expect(await failure('withdraw', 'x')).toEqual([4, 'NOT_FOUND'])
})
