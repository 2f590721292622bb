import { describe, expect, test } from '@jest/globals'
import { provincesOf, REGIONS } from '../../src/model/regions'
import { whatIsAsked } from '../../src/page/found/asked'
import { withinOf } from '../../src/page/found/within'

const TODAY = '2026-11-27'

describe('the regions of the country', () => {
  // of both maps: what a region is made of is in several where a new province holds parts of two
  test.each([2024, 2025] as const)('have all provinces of %d', (vintage) => {
    const all = new Set(REGIONS.flatMap((region) => provincesOf(region, vintage)))
    expect(all.size).toBe(vintage === 2024 ? 63 : 34)
  })
})

describe('the region that a question names', () => {
  test.each([
    [
      'đồng bằng sông cửu long chưa triển khai chỉ thị 34',
      'dong-bang-song-cuu-long',
      'chưa triển khai chỉ thị 34',
    ],
    ['ĐBSCL 34-CT/TW', 'dong-bang-song-cuu-long', '34-CT/TW'],
    ['34-CT/TW vùng ĐBSCL', 'dong-bang-song-cuu-long', '34-CT/TW'],
    ['tỉnh nào ở miền Tây chưa làm chỉ thị 34', 'dong-bang-song-cuu-long', 'tỉnh nào chưa làm chỉ thị 34'],
    ['các tỉnh miền núi phía Bắc quá hạn', 'mien-nui-phia-bac', 'các tỉnh quá hạn'],
    ['trung du và miền núi Bắc Bộ', 'mien-nui-phia-bac', ''],
    ['tay nguyen', 'tay-nguyen', ''],
    ['dong bang song hong', 'dong-bang-song-hong', ''],
    ['Bắc Trung Bộ chỉ thị 34', 'bac-trung-bo', 'chỉ thị 34'],
    ['duyên hải Nam Trung Bộ quá hạn', 'nam-trung-bo', 'quá hạn'],
    ['Bắc Trung Bộ và duyên hải miền Trung', 'mien-trung', ''],
    ['miền Trung - Tây Nguyên quá hạn', 'mien-trung-tay-nguyen', 'quá hạn'],
    ['đông nam bộ chỉ thị 34', 'dong-nam-bo', 'chỉ thị 34'],
    ['miền bắc', 'mien-bac', ''],
    ['các tỉnh phía Bắc quá hạn', 'mien-bac', 'các tỉnh quá hạn'],
    ['the Mekong Delta late', 'dong-bang-song-cuu-long', 'late'],
  ])('%s', (question, key, rest) => {
    const { region, rest: left } = withinOf(question, TODAY)
    expect([region?.key, left]).toEqual([key, rest])
  })
  test.each([
    'đường vành đai phía nam',
    'Nam Định',
    'xã Tây Yên',
    'cửu long',
    'quá hạn trường đại học Tây Nguyên',
    'hội đồng vùng Đông Nam Bộ',
    '',
  ])('none in “%s”', (question) =>
    expect(withinOf(question, TODAY)).toEqual({ region: null, day: null, rest: question }),
  )
})

describe('the day as of which a question asks', () => {
  test.each([
    [
      'tính đến 30/6/2025 bao nhiêu tỉnh đã triển khai chỉ thị 34',
      '2025-06-30',
      'bao nhiêu tỉnh đã triển khai chỉ thị 34',
    ],
    ['tính đến hết ngày 30 tháng 6 năm 2025 việc quá hạn', '2025-06-30', 'việc quá hạn'],
    ['quá hạn tính đến 15/11', '2026-11-15', 'quá hạn'],
    ['den 30/6/25 tinh nao chua trien khai chi thi 34', '2025-06-30', 'tinh nao chua trien khai chi thi 34'],
    ['late as of 30/6/2025', '2025-06-30', 'late'],
    ['đến nay có bao nhiêu tỉnh đã triển khai ct34', null, 'bao nhiêu tỉnh đã triển khai ct34'],
    ['tính đến thời điểm hiện nay quá hạn', null, 'quá hạn'],
  ])('%s', (question, day, rest) => {
    const { day: asked, rest: left } = withinOf(question, TODAY)
    expect([asked, left]).toEqual([day, rest])
  })
  test.each([
    'đến hạn 30/11',
    'hạn đến 30/6/2025',
    'văn bản triển khai chỉ thị 34 đến 30/6/2025',
    'từ nay đến cuối năm',
  ])('none in “%s”', (question) =>
    expect(withinOf(question, TODAY)).toEqual({ region: null, day: null, rest: question }),
  )
  test('that is none is left where it is', () =>
    expect(withinOf('tính đến 31/2/2025 quá hạn', TODAY).rest).toBe('tính đến 31/2/2025 quá hạn'))
})

describe('what is asked within them', () => {
  const lists = (question: string) => {
    const { named, of } = whatIsAsked(question, TODAY)
    return [...named, ...(of === null ? [] : [of])].map(({ name, set }) => [name[0], set])
  }
  const MEKONG = 'Đồng bằng sông Cửu Long'
  const region = 'dong-bang-song-cuu-long'
  test('who has acted upon a paper', () => {
    expect(lists('tỉnh nào ở ĐBSCL chưa triển khai chỉ thị 34')).toEqual([
      [`Tỉnh chưa thấy văn bản, ${MEKONG}`, { acted: 'no', region }],
    ])
    expect(lists('dbscl chỉ thị 34')).toEqual([[`Tỉnh nào đã có văn bản, ${MEKONG}`, { region }]])
  })
  test('its tasks', () => {
    const late = [`Nhiệm vụ quá hạn, ${MEKONG}`, { state: 'OVERDUE', region }]
    for (const question of ['các tỉnh ĐBSCL quá hạn', 'quá hạn miền tây'])
      expect(lists(question)).toEqual([late])
    expect(lists('tỉnh nào ở đồng bằng sông Cửu Long quá hạn')).toEqual([
      [`Nhiệm vụ quá hạn theo địa bàn, ${MEKONG}`, { state: 'OVERDUE', as: 'places', region }],
    ])
    expect(lists('ĐBSCL')).toEqual([late, [`Nhiệm vụ, ${MEKONG}`, { region }]])
  })
  test('how it stood on a day, and what was late then', () => {
    const day = '2025-06-30'
    expect(lists('tính đến 30/6/2025 bao nhiêu tỉnh đã triển khai chỉ thị 34')).toEqual([
      ['Tỉnh đã có văn bản, tính đến 30/06/2025', { acted: 'yes', day }],
    ])
    expect(lists('quá hạn tính đến 30/6/2025')).toEqual([
      ['Nhiệm vụ quá hạn, tính đến 30/06/2025', { state: 'OVERDUE', day }],
    ])
  })
  test('a question of neither is as it was', () => {
    expect(lists('quá hạn')).toEqual([['Nhiệm vụ quá hạn', { state: 'OVERDUE' }]])
    expect(lists('tỉnh nào chưa triển khai chỉ thị 34')).toEqual([
      ['Tỉnh chưa thấy văn bản', { acted: 'no' }],
    ])
    expect(lists('Cần Thơ gồm những tỉnh nào')).toEqual([
      ['Trước và sau sắp xếp, văn bản và nhiệm vụ được nhận', {}],
    ])
  })
})
