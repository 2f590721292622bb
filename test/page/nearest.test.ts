import { describe, expect, test } from '@jest/globals'
import { whatIsAsked } from '../../src/page/found/asked'
import { isOfAnyPlace } from '../../src/page/found/any-place'
import { nearestAsked } from '../../src/page/found/nearest'

const DAY = '2026-11-26'
const nearest = (question: string) => {
  const { of, read } = whatIsAsked(question, DAY)
  return nearestAsked(of, read, DAY)
}

describe('papers of somebody or on something', () => {
  test.each([
    ['nghị quyết chính phủ tháng 4/2026', 'NGHI_QUYET', 'tháng 4/2026', 'chính phủ', ''],
    ['chỉ thị của Thủ tướng năm 2024', 'CHI_THI', 'năm 2024', 'Thủ tướng', ''],
    ['chi thi ban bi thu 2024', 'CHI_THI', 'năm 2024', 'ban bi thu', ''],
    ['công điện nào của thủ tướng', 'CONG_DIEN', null, 'thủ tướng', ''],
    ['kế hoạch của Tỉnh ủy Hậu Giang', 'KE_HOACH', null, 'Tỉnh ủy Hậu Giang', ''],
    ['văn bản do Bộ Xây dựng ban hành quý 2 năm 2024', null, 'quý II/2024', 'Bộ Xây dựng', ''],
    ['lạng sơn có văn bản nào về cây bóng mát', null, null, 'lạng sơn', 'cây bóng mát'],
    ['văn bản chỉ đạo của thủ tướng về vườn ươm', null, null, 'thủ tướng', 'vườn ươm'],
    ['quyết định thành lập ban chỉ đạo', 'QUYET_DINH', null, 'thành lập ban chỉ đạo', ''],
    ['kế hoạch trồng cây năm 2025 của Yên Bái', 'KE_HOACH', 'năm 2025', 'trồng cây của Yên Bái', ''],
    ['văn bản về vệ sinh môi trường', null, null, '', 'vệ sinh môi trường'],
    ['văn bản vệ sinh môi trường', null, null, 'vệ sinh môi trường', ''],
  ])('%s', (question, type, time, whose, topic) => {
    const asked = nearest(question)
    expect(asked).toMatchObject({ list: 'papers', type, whose, topic })
    expect(asked?.time?.name[0] ?? null).toBe(time)
  })
})

describe('tasks of somebody or on something', () => {
  test.each([
    ['nhiệm vụ quá hạn về cây bóng mát', 'Nhiệm vụ quá hạn', 'cây bóng mát', ''],
    [
      'sở xây dựng lạng sơn chưa xong việc gì về vườn ươm',
      'Nhiệm vụ chưa xong',
      'sở xây dựng lạng sơn',
      'vườn ươm',
    ],
    ['việc chưa xong về nhà ở', 'Nhiệm vụ chưa xong', 'nhà ở', ''],
    ['ai chủ trì trồng cây', 'Nhiệm vụ', 'trồng cây', ''],
    ['đơn vị nào phụ trách vườn ươm', 'Nhiệm vụ', 'vườn ươm', ''],
  ])('%s', (question, name, whose, topic) => {
    const asked = nearest(question)
    expect(asked).toMatchObject({ list: 'tasks', whose, topic })
    expect(asked?.of?.name[0]).toBe(name)
  })
})

describe('what is asked of a paper that is called by what it is about, or not at all', () => {
  test.each([
    ['tỉnh nào chưa triển khai chỉ thị về cây bóng mát', 'acted', 'CHI_THI', '', 'cây bóng mát'],
    ['trồng cây bóng mát tỉnh nào chưa làm', 'acted', null, 'trồng cây bóng mát', ''],
    ['ai chưa triển khai', 'acted', null, '', ''],
    ['tỉnh nào chưa triển khai chỉ thị này', 'acted', 'CHI_THI', '', ''],
    ['tình hình triển khai', 'reckoning', null, '', ''],
  ])('%s', (question, what, type, whose, topic) => {
    const asked = nearest(question)
    expect(asked).toMatchObject({ list: 'of-a-paper', type, whose, topic })
    expect(asked?.of?.what).toBe(what)
  })
})

test.each([
  '844',
  'công văn 844',
  'văn bản số 844',
  'chỉ thị 34 ai chưa triển khai',
  'cây bóng mát',
  'sở nội vụ',
  'kế hoạch và đầu tư',
  '',
])('%j is no such question', (question) => expect(nearest(question)).toBeNull())

test.each([
  ['ngân hàng', ['Ngân hàng Nhà nước Việt Nam', 'Chi nhánh Ngân hàng Chính sách xã hội tỉnh Cà Mau'], true],
  ['sở xây dựng', ['Sở Xây dựng tỉnh Cà Mau'], true],
  ['sở xây dựng cà mau', ['Sở Xây dựng tỉnh Cà Mau'], false],
  ['ngân hàng nhà nước', ['Ngân hàng Nhà nước Việt Nam'], false],
])('%s is a body of many places: %j, %p', (rest, bodies, isOfMany) => {
  const lists = bodies.map((name) => ({ name: `Nhiệm vụ quá hạn: ${name}`, href: '/tasks' }))
  const of = { what: 'tasks', name: ['Nhiệm vụ quá hạn', ''], set: {}, rest } as const
  expect(isOfAnyPlace(of, lists)).toBe(isOfMany)
})
