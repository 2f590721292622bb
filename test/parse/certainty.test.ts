import { describe, expect, test } from '@jest/globals'
import { parse, type ParsedDocument } from '../../src/parse/parse.js'
import { charged } from './rules/paper.js'

const read = (text: string): ParsedDocument =>
  parse({
    name: 'a.txt',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    text,
    textBase: 'RAW',
  }) as ParsedDocument

/** Of the citation, its relation, the duty and its deadline. */
function confidences(text: string): number[] {
  const { citations, tasks } = read(text)
  const [citation] = citations
  const [task] = tasks
  return [citation, citation?.mentions[0], task, task?.deadlines[0]].map((one) => one?.confidence ?? 0)
}

describe('a finding is less sure', () => {
  const words = 'Sở Y tế rà soát danh mục theo Chỉ thị số 34-CT/TW ngày 24/5/2023, xong trước ngày 10/8/2023.'

  test('in a text without a face', () => {
    const inPaper = confidences(charged()(words))
    const inPiece = confidences(`Y tế cơ sở\n\n${words}`)
    expect(inPaper.every((confidence) => confidence > 0.85)).toBe(true)
    inPiece.forEach((confidence, index) => expect(confidence).toBeLessThan(inPaper[index]!))
    expect(inPiece.every((confidence) => confidence > 0.7)).toBe(true)
  })

  test.each([
    ['by a verb that is no duty', 'Sở Y tế rà soát danh mục.', 'Sở Y tế giúp các xã lập danh mục.'],
    [
      'of a body that no list holds',
      'Giao Sở Y tế xây dựng đề cương.',
      'Giao nhóm biên soạn sổ tay xây dựng đề cương.',
    ],
    ['of whom a heading names', 'Sở Y tế rà soát danh mục.', 'Sở Y tế\n\n- Rà soát danh mục.'],
  ])('%s', (_, sure, unsure) => {
    const [more, less] = [sure, unsure].map((duty) => read(charged()(duty)).tasks[0]!.confidence)
    expect(more).toBeGreaterThanOrEqual(0.9)
    expect(less).toBeLessThan(0.9)
  })
})
