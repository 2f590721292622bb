import { describe, expect, test } from '@jest/globals'
import { linkTasks, prepare } from '../../../src/model/task-link/link-tasks'
import { isFact, surestFirst, withDecisions } from '../../../src/model/task-link/decided'
import {
  FACT_FROM,
  parseTaskLinkId,
  taskLinkId,
  type LinkableDocument,
  type LinkableTask,
  type TaskLink,
} from '../../../src/model/task-link/task-link'
import { bodiesOf, contentOf } from '../../../src/model/task-link/content'
import { judge, readPairs } from '../../../bench/task-links/pairs.mjs'

const task = (
  id: string,
  section: string | null,
  words: string,
  more: Partial<LinkableTask> = {},
): LinkableTask => ({
  id,
  section,
  parentId: null,
  words,
  before: '',
  names: [],
  days: [],
  asksAbove: false,
  evidence: {
    basis: 'TEXT',
    quote: words.slice(0, 120),
    start: 100,
    end: 100 + words.length,
    section,
    rule: 'lead.none',
    confidence: 0.9,
    sourceId: 'S1',
  },
  ...more,
})
const directive: LinkableDocument = {
  id: 'D1',
  symbol: '34-CT/TW',
  typeLabel: 'Chỉ thị',
  tasks: [
    task('T1', '1', 'Rà soát quỹ đất dành cho nhà ở công nhân trong các khu công nghiệp.'),
    task('T2', '2', 'Cho vay ưu đãi người thu nhập thấp mua nhà qua Ngân hàng Chính sách xã hội.'),
    task('T3', '3', 'Tuyên truyền chính sách nhà ở đến đoàn viên công đoàn.'),
    task('T4', '3.a', 'Mở chuyên mục trên báo in và báo điện tử.', { parentId: 'T3' }),
    task('T5', '4', 'Các địa phương báo cáo kết quả trước ngày 15/12.'),
  ],
}
const planOf = (...tasks: LinkableTask[]): LinkableDocument => ({
  id: 'D2',
  symbol: '15/KH-UBND',
  typeLabel: 'Kế hoạch',
  tasks,
})
const linksOf = (...tasks: LinkableTask[]) => linkTasks(prepare(directive), prepare(planOf(...tasks)))

describe('a task that points to the one above', () => {
  test.each([
    ['Sở Tư pháp thực hiện điểm 3 Chỉ thị số 34-CT/TW.', 'T3', 'điểm 3 Chỉ thị số 34-CT/TW'],
    ['Phát loa (thực hiện điểm a khoản 3 Chỉ thị 34-CT/TW).', 'T4', 'điểm a khoản 3 Chỉ thị 34-CT/TW'],
    ['Lo việc ở mục 1 của Chỉ thị nêu trên.', 'T1', 'mục 1 của Chỉ thị'],
    ['| Việc | Sở A | khoản 2 |', 'T2', 'khoản 2'],
    ['Mở lớp học (Chỉ thị số 34-CT/TW, khoản 2).', 'T2', 'khoản 2'],
    ['Theo Chỉ thị số 34-CT/TW tại điểm a khoản 3, in tờ gấp.', 'T4', 'điểm a khoản 3'],
    ['Lo việc ở khoản 1 nêu trong Chỉ thị 34-CT/TW.', 'T1', 'khoản 1 nêu trong Chỉ thị 34-CT/TW'],
    ['In tờ gấp theo mục 3a Chỉ thị 34-CT/TW.', 'T4', 'mục 3a Chỉ thị 34-CT/TW'],
  ])('%s', (words, to, quote) => {
    const [found] = linksOf(task('T9', 'II.1', words))
    expect(found).toMatchObject({
      id: `K.T9.${to}`,
      fromId: 'T9',
      toId: to,
      basis: 'REFERENCE',
      review: 'UNREVIEWED',
    })
    const [evidence] = found!.evidence
    expect(evidence).toMatchObject({ quote, rule: 'task-link.pointed-at', sourceId: 'S1' })
    expect(words.slice(evidence!.start! - 100, evidence!.end! - 100)).toBe(quote)
    expect(isFact(found!)).toBe(true)
  })

  test.each([
    'Thực hiện mục 1 Kế hoạch này.',
    'Theo khoản 3 Điều 10 Luật Nhà ở.',
    'Thực hiện điểm 3 Chỉ thị số 35-CT/TW.',
    'Căn cứ khoản 2 Nghị định số 100/2024/NĐ-CP.',
    'Thực hiện điểm 77 Chỉ thị số 34-CT/TW.',
    'Theo Nghị định số 100/2024/NĐ-CP (khoản 2).',
    'Theo Nghị định số 100/2024/NĐ-CP, khoản 2.',
  ])('not: %s', (words) => {
    expect(linksOf(task('T9', 'II.1', words)).filter(({ basis }) => basis === 'REFERENCE')).toEqual([])
  })

  test('several places, a range, a place that holds others', () => {
    const to = (words: string) =>
      linksOf(task('T9', null, words)).flatMap(({ basis, toId }) => (basis === 'REFERENCE' ? [toId] : []))
    expect(to('Thực hiện điểm 1 và điểm 2 Chỉ thị 34-CT/TW')).toEqual(['T1', 'T2'])
    expect(to('Thực hiện các điểm 1, 2 Chỉ thị 34-CT/TW')).toEqual(['T1', 'T2'])
    expect(to('Thực hiện điểm 1 đến 3 Chỉ thị 34-CT/TW')).toEqual(['T1', 'T2', 'T3'])
    expect(to('Thực hiện khoản 1 và 2 Chỉ thị 34-CT/TW')).toEqual(['T1', 'T2'])
    expect(to('Thực hiện ý thứ nhất khoản 3 Chỉ thị 34-CT/TW')).toEqual(['T3'])
  })

  test('what a task says holds for its parts', () => {
    const found = linksOf(
      task('T8', '1', 'Thực hiện khoản 1 Chỉ thị 34-CT/TW:'),
      task('T9', '1.a', 'Đo đạc lại các thửa còn trống.', { parentId: 'T8' }),
    )
    expect(found.map(({ id }) => id)).toContain('K.T9.T1')
  })
})

describe('a task that does the same', () => {
  test('is linked with the words of both, and only to what it takes up', () => {
    const found = linksOf(
      task('T9', 'II.1', 'Sở Xây dựng rà soát quỹ đất làm nhà ở công nhân tại khu công nghiệp Tân Phú.', {
        names: ['Sở Xây dựng'],
      }),
      task('T10', 'II.2', 'Sửa chữa cầu treo dân sinh ở các bản vùng cao.'),
    )
    const facts = found.filter((link) => isFact(link))
    expect(facts.map(({ id, basis }) => [id, basis])).toEqual([['K.T9.T1', 'MEANING']])
    expect(facts[0]!.evidence.map(({ rule, section }) => [rule, section])).toEqual([
      ['task-link.same-act', 'II.1'],
      ['task-link.same-act', '1'],
    ])
  })

  test('one that asks a body above for it takes up nothing; to report is never more than likely', () => {
    const words = 'Rà soát quỹ đất dành cho nhà ở công nhân trong các khu công nghiệp.'
    expect(linksOf(task('T9', null, words, { asksAbove: true }))).toEqual([])
    expect(
      linksOf(task('T9', null, 'Các huyện báo cáo kết quả trước ngày 15/12.')).filter((l) => isFact(l)),
    ).toEqual([])
  })

  test('other words for the same are the same', () => {
    const found = linksOf(
      task('T9', null, 'Mặt trận phổ biến chủ trương về nhà ở tới đoàn viên công đoàn.'),
      task('T10', null, 'Đo đếm, thống kê đất còn trống để làm nhà cho công nhân khu công nghiệp.'),
    ).filter((link) => isFact(link))
    expect(found.map(({ fromId, toId }) => [fromId, toId])).toEqual([
      ['T9', 'T3'],
      ['T10', 'T1'],
    ])
  })

  test('a duty that is divided is taken up by each of its parts', () => {
    const found = linksOf(
      task('T9', null, 'Rà soát quỹ đất nhà ở công nhân trong khu công nghiệp Tân Phú.'),
      task('T10', null, 'Rà soát quỹ đất nhà ở công nhân trong khu công nghiệp Long Thành.'),
      task('T11', null, 'Sửa chữa cầu treo dân sinh ở các bản vùng cao.'),
    ).filter((link) => isFact(link))
    expect(found.map(({ fromId, toId }) => [fromId, toId])).toEqual([
      ['T9', 'T1'],
      ['T10', 'T1'],
    ])
  })

  test('a part is taken up although its whole says nearly the same', () => {
    const words = ['Phục hồi rừng ngập mặn ven biển.', 'Trồng rừng ngập mặn ven biển, giao các hộ chăm sóc.']
    const others = ['Nạo vét luồng lạch cảng cá.', 'Sơn lại phao tiêu đường thủy.']
    const lower = prepare(planOf(task('T9', null, 'Trồng 20 ha rừng ngập mặn ven biển ở Cồn Ngạn.')))
    const sureOf = (parentId: string | null) => {
      const tasks = [...words, ...others].map((one, at) =>
        task(`T${at + 1}`, null, one, at === 1 ? { parentId } : {}),
      )
      return linkTasks(prepare({ ...directive, tasks }), lower).find(({ toId }) => toId === 'T2')?.confidence
    }
    expect(sureOf('T1')).toBeGreaterThanOrEqual(FACT_FROM)
    expect(sureOf('T1')).toBeGreaterThan(sureOf(null) ?? 0)
  })

  test('a report is known by the body that gets it', () => {
    const upper = prepare({
      ...directive,
      tasks: [
        task('T1', '1', 'Các tỉnh báo cáo kết quả về Bộ Xây dựng trước ngày 15/12 hằng năm.'),
        task('T2', '2', 'Bộ Xây dựng theo dõi, đôn đốc, tổng hợp báo cáo Thủ tướng Chính phủ.'),
      ],
    })
    const to = (words: string) =>
      linkTasks(upper, prepare(planOf(task('T9', null, words))))
        .filter((link) => isFact(link))
        .map(({ toId, evidence }) => [toId, evidence[0]!.rule])
    expect(to('Sở Xây dựng dự thảo báo cáo của UBND tỉnh gửi Bộ Xây dựng trước ngày 10/12.')).toEqual([
      ['T1', 'task-link.same-report'],
    ])
    expect(to('Các huyện báo cáo kết quả về Sở Xây dựng trước ngày 01/12 hằng năm.')).toEqual([])
    expect(to('Sở Xây dựng theo dõi, đôn đốc, tổng hợp kết quả.')).toEqual([])
    expect(to('Xử lý cán bộ báo cáo không trung thực với Bộ Xây dựng.')).toEqual([])
  })

  test('of several reports to one body none is shown as fact', () => {
    const upper = prepare({
      ...directive,
      tasks: ['T1', 'T2'].map((id) => task(id, id, 'Bộ Y tế báo cáo Thủ tướng Chính phủ kết quả hằng quý.')),
    })
    const found = linkTasks(
      upper,
      prepare(planOf(task('T9', null, 'Tổng hợp, báo cáo Thủ tướng Chính phủ.'))),
    )
    expect(found.map(({ toId, confidence }) => [toId, confidence])).toEqual([
      ['T1', 0.6],
      ['T2', 0.6],
    ])
  })

  test('nothing in common, no tasks, no words: no link', () => {
    expect(linksOf(task('T9', null, 'Trồng mới cây xanh.'))).toEqual([])
    expect(linksOf(task('T9', null, ''))).toEqual([])
    expect(linkTasks(prepare({ ...directive, tasks: [] }), prepare(planOf()))).toEqual([])
  })
})

describe('what people have decided', () => {
  const [found] = linksOf(task('T9', null, 'Thực hiện điểm 3 Chỉ thị 34-CT/TW.'))
  const decision = (linkId: string, said: 'CONFIRMED' | 'REJECTED' | 'UNREVIEWED') => ({
    linkId,
    decision: said,
    section: 'II',
    sourceId: 'S1',
  })

  test('holds; a link that only a person has found is among the others', () => {
    const links = withDecisions(
      [found!],
      [decision(found!.id, 'REJECTED'), decision('K.T9.T1', 'CONFIRMED'), decision('K.T9.T2', 'REJECTED')],
    )
    expect(links.map(({ id, basis, review }) => [id, basis, review])).toEqual([
      [found!.id, 'REFERENCE', 'REJECTED'],
      ['K.T9.T1', 'PERSON', 'CONFIRMED'],
      ['K.T9.T2', 'PERSON', 'REJECTED'],
    ])
    expect(links.map((link) => isFact(link))).toEqual([false, true, false])
    expect(links.toSorted(surestFirst)[0]!.basis).toBe('PERSON')
    expect(links[1]!.evidence).toMatchObject([{ basis: 'PERSON', quote: null, sourceId: 'S1' }])
  })

  test('ids tell both tasks', () => {
    expect(parseTaskLinkId(taskLinkId('T9', 'T1'))).toEqual({ fromId: 'T9', toId: 'T1' })
    for (const other of ['', 'K.T9', 'R.D1.CITES.D2', 'K.T9.T1.T2', 'K..T1'])
      expect(parseTaskLinkId(other)).toBeNull()
  })
})

describe('what a task is about', () => {
  const of = (words: string, names: string[] = []) => contentOf({ words, names, days: [] })

  test('phrases with one meaning are one term', () => {
    const [one, other] = [of('Bồi dưỡng giáo viên'), of('Tập huấn nhà giáo')]
    expect([...one.senses]).toEqual([...other.senses])
    expect(one.terms).not.toEqual(other.terms)
  })

  test('names of bodies tell nothing, but an act that is called as one does', () => {
    expect([...of('Theo hướng dẫn của Sở Y tế', ['Sở Y tế']).terms]).not.toContain('y tế')
    const inPassing = { words: 'Cấp thùng rác theo mẫu của Sở Y tế', names: [], days: [] }
    expect([...contentOf(inPassing).terms]).toContain('y tế')
    expect([...contentOf(inPassing, bodiesOf([{ names: ['Sở Y tế'] }])).terms]).not.toContain('y tế')
    expect([...of('Thanh tra việc khai thác cát', ['Thanh tra']).terms]).toContain('thanh tra')
  })
})

/** Pairs that were linked by reading; test/fixtures/task-links/README.md. */
describe('on the pairs that people have linked', () => {
  const sums = { shown: 0, right: 0, known: 0, pointed: 0, pointedShown: 0 }
  for (const pair of readPairs()) {
    const { known, found } = judge(pair)
    const shown = new Set(found.filter((link: TaskLink) => isFact(link)).map(({ key }: any) => key))
    const pointed = known.filter(({ basis }: any) => basis === 'REFERENCE')
    sums.shown += shown.size
    sums.right += known.filter(({ key }: any) => shown.has(key)).length
    sums.known += known.length
    sums.pointed += pointed.length
    sums.pointedShown += pointed.filter(({ key }: any) => shown.has(key)).length
  }

  test('what is shown as fact is right, most is found, and all that the papers say themselves', () => {
    expect(sums.known).toBeGreaterThan(230)
    expect(sums.right / sums.shown).toBeGreaterThanOrEqual(0.95)
    expect(sums.right / sums.known).toBeGreaterThanOrEqual(0.75)
    expect(sums.pointedShown / sums.pointed).toBeGreaterThanOrEqual(0.98)
  })
})
