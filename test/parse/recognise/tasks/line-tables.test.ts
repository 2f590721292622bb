import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse-text.js'

/** Each duty of a table that has nothing but lines: "words | leads | helpers | days". */
const dutiesOf = (lines: string): string[] =>
  parse(`KẾ HOẠCH\nTrồng cây ở trường học\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n${lines}`, {
    name: 'a.txt',
  }).tasks.map(({ quote, lead, coordinating, deadlines }) =>
    [
      quote.replace(/\s+/gu, ' ').trim(),
      lead.join('; '),
      coordinating.join('; '),
      deadlines.map(({ iso, kind }) => iso ?? kind).join(),
    ]
      .join(' | ')
      .replace(/[ |]+$/u, ''),
  )

const HEAD = 'STT\nTên nhiệm vụ\nCơ quan\nchủ trì\nCơ quan\nphối hợp\nKết quả\nThời gian hoàn\nthành'
const PLANT = `Trồng cây bóng mát ở sân các trường
tiểu học của xã
Bộ Giáo dục và
Đào tạo
Bộ Tài chính, các bộ,
ngành, cơ
quan, tổ chức có
liên quan
Báo cáo của các
trường
Quý I/2027`
const WATER = `Lập đội tưới cây ở mỗi trường
Ủy ban nhân
dân các cấp
Các cơ quan, tổ
chức, đơn vị có
liên quan.
Danh sách đội tưới
Tháng 3/2027`
const PLANTED =
  'Trồng cây bóng mát ở sân các trường tiểu học của xã | Bộ Giáo dục và Đào tạo | Bộ Tài chính; các bộ, ngành, cơ quan, tổ chức có liên quan | 2027-03-31'
const WATERED =
  'Lập đội tưới cây ở mỗi trường | UBND các cấp | các cơ quan, tổ chức, đơn vị có liên quan | 2027-03-31'

describe('a table of which a page keeps nothing but the lines of its cells', () => {
  test('one row below the other', () => {
    expect(dutiesOf(`${HEAD}\n1.\n${PLANT}\n2.\n${WATER}`)).toEqual([PLANTED, WATERED])
  })

  test('goes on below the head of the next page of a gazette, where no names of columns stand again', () => {
    const page = (number: number) => `\nCÔNG BÁO/Số 9/Ngày 27-05-2026\n${number}\n\n`
    const lines = `${page(1)}${HEAD}\n1.\n${PLANT}${page(2)}2.\n${WATER}${page(3)}`
    expect(dutiesOf(lines)).toEqual([PLANTED, WATERED])
  })

  test.each([
    ['Lập đội tưới cây ở mỗi trường của 3 cấp\nCác bộ,\ncơ quan ngang bộ\nBộ Nội vụ,\nBộ Tư pháp', '2026'],
    ['Tổ chức Diễn đàn cây xanh\nBộ Nội vụ\nBộ Tư pháp\nDiễn đàn cây xanh\n2026 được tổ\nchức', '2026'],
    ['Lập đội tưới cây ở mỗi trường\nBộ Nội vụ\nThanh\ntra\nChính phủ', '2026'],
  ])('a cell begins where nothing goes on: %s', (row, year) => {
    const [told = ''] = dutiesOf(`${HEAD}\n1.\n${row}\n${year}\n2.\n${WATER}`)
    expect(told).toMatch(
      /\| các bộ; các cơ quan ngang bộ \| Bộ Nội vụ; Bộ Tư pháp|\| Bộ Nội vụ \| (?:Bộ Tư pháp|Thanh tra Chính phủ) \|/u,
    )
    expect(told).toMatch(/2026-12-31$/u)
  })

  test('goes on below the head and the names of columns of the next page', () => {
    const page = (number: number) => `\nCÔNG BÁO/Số 9/Ngày 27-05-2026\n${number}\n\n`
    expect(dutiesOf(`${page(4)}${HEAD}\n1.\n${PLANT}\n${page(5)}${HEAD}\n2.\n${WATER}`)).toEqual([
      PLANTED,
      WATERED,
    ])
  })

  test('its rows are numbered anew below the name of a part, and by group', () => {
    expect(dutiesOf(`${HEAD}\nI\nVề trồng cây\n1\n${PLANT}\nII\nVề tưới cây\n1\n${WATER}`)).toEqual([
      PLANTED,
      WATERED,
    ])
    expect(dutiesOf(`${HEAD}\n1.\nVề cây bóng mát\n1.1\n${PLANT}\n1.2\n${WATER}`)).toEqual([PLANTED, WATERED])
  })

  test('its rows have gaps where a paper is shown in part', () => {
    expect(dutiesOf(`${HEAD}\n104.\n${PLANT}\n107.\n${WATER}`)).toEqual([PLANTED, WATERED])
  })

  test('a row that its page cuts: the rest of the duty stands first on the next one', () => {
    const [first, rest] = ['Trồng cây bóng mát ở sân các trường', 'tiểu học, trung học của xã và của phường']
    const cut = `${first}\nBộ Y tế\nBộ Tài chính, các\nBáo cáo`
    const below = `${rest}\nsở, ngành\nQuý I/2027`
    expect(dutiesOf(`${HEAD}\n1.\n${cut}\n${HEAD}\n${below}\n2.\n${WATER}`)).toEqual([
      `${first} ${rest} | Bộ Y tế | Bộ Tài chính | 2027-03-31`,
      WATERED,
    ])
  })

  test('two cells on one line', () => {
    const short =
      'Trồng cây bóng mát ở sân các trường\nbên những con đường lớn Bộ Y tế\nBộ Tài chính\nBáo cáo\nQuý I/2027'
    const apart =
      'Trồng cây bóng mát ở sân các trường\nCác bộ, cơ quan\nngang bộ  Bộ Tài chính\nBáo cáo\nQuý I/2027'
    expect(dutiesOf(`${HEAD}\n1.\n${short}\n2.\n${apart}\n3.\n${WATER}`)).toEqual([
      'Trồng cây bóng mát ở sân các trường bên những con đường lớn | Bộ Y tế | Bộ Tài chính | 2027-03-31',
      'Trồng cây bóng mát ở sân các trường | các bộ; các cơ quan ngang bộ | Bộ Tài chính | 2027-03-31',
      WATERED,
    ])
  })

  test('columns for whom it goes to and on what grounds', () => {
    const head =
      'TT\nNội dung công việc\nCơ quan\nchủ trì\nCơ quan\nphối hợp\nCấp trình\nSản phẩm\nThời hạn\nhoàn thành\nCăn cứ\nbổ sung'
    const row = (number: number) =>
      `${number}\nTrồng cây bóng mát ở sân các trường\ntiểu học của xã\nBộ Y tế\nBộ Tài chính\nQuốc hội,\nChính phủ\nLuật,\nNghị định\nNăm 2027\nNghị quyết\nsố 5-NQ/TW`
    expect(dutiesOf(`${head}\n${row(1)}\n${row(2)}\n${row(3)}`)).toEqual(
      Array(3).fill(
        'Trồng cây bóng mát ở sân các trường tiểu học của xã | Bộ Y tế | Bộ Tài chính | 2027-12-31',
      ),
    )
  })

  test('ends above prose, of which nothing is lost', () => {
    const prose =
      'Giao Bộ Nội vụ theo dõi các trường học trong cả nước, mỗi năm một lần nghe các trường kể lại và báo cáo Chính phủ trước ngày 30/6/2027.'
    expect(dutiesOf(`${HEAD}\n1.\n${PLANT}\n2.\n${WATER}\n${prose}`).at(-1)).toMatch(
      /^Giao Bộ Nội vụ .* \| Bộ Nội vụ \| +\| RECURRING,2027-06-30$/u,
    )
  })
})
