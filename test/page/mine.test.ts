import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { whatIsAsked } from '../../src/page/found/asked'
import { isOfMine, WHOSE_UNKNOWN } from '../../src/page/found/mine'
import { wordsIn } from '../../src/page/found/named'

const asked = (question: string) => whatIsAsked(question, '2026-11-26')

describe('the unit of who asks is no unit that bears a name like it', () => {
  // cspell:disable
  test.each([
    'xã mình có phải làm gì theo chỉ thị 34 không',
    'huyện mình đã triển khai chỉ thị 34 chưa',
    'xa minh con viec gi',
    'tỉnh tôi còn việc nào trễ',
    'sở của chúng tôi quá hạn việc gì',
    'co quan toi phai lam gi',
    'phường ta đã làm gì',
    'đơn vị mình',
    'late tasks of my province',
    'tôi cần nộp gì tuần này',
    'em phai lam gi hom nay',
  ])('%s', (question) => {
    const { named, of, said } = asked(question)
    expect(said).toBe(WHOSE_UNKNOWN)
    expect(of).toBeNull()
    expect(named).toMatchObject([{ screen: 'morning' }])
  })

  test.each([
    'quá hạn xã Minh Quang',
    'qua han xa minh quang',
    'xã Ta Ma còn việc gì',
    'viec cua so toi han',
    'tôi có thể tìm chỉ thị 34 ở đâu',
  ])('%s: none', (question) => expect(asked(question).said).toBeNull())
  // cspell:enable
})

test.each(['2024', '2025'])('no place of %s is taken for that of who asks', (year) => {
  const rows = readFileSync(new URL(`../../data/territories/${year}.tsv`, import.meta.url), 'utf8')
  const names = rows.split('\n').flatMap((row) => row.split('\t').slice(2, 4).join(' ').trim() || [])
  const taken = names
    .flatMap((name) => [name, wordsIn(name).join(' ')])
    // cspell:disable-next-line
    .flatMap((name) => [`${name} con viec gi`, `quá hạn ${name}`])
    .filter(isOfMine)
  expect(names.length).toBeGreaterThan(3000)
  expect(taken).toEqual([])
})
