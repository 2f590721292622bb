import { describe, expect, test } from '@jest/globals'
import type { Source } from '../../src/model/source.js'
import { parse } from '../../src/parse/parse.js'
import { formatParsed } from '../../src/commands/parse-report.js'
import { provincialPlan } from '../support/papers.js'

const source = (text: string, name = 'plan.txt'): Source => ({
  name,
  mediaType: 'text/plain',
  encoding: 'utf-8',
  text,
  textBase: 'RAW',
})
const shown = (text: string, colours = false) =>
  formatParsed(source(text), parse(source(text)), { colours, language: 'en' })
const plan = provincialPlan({ province: 'Bến Tre' })

/** The printed line above each caret, and what the caret underlines. */
const underlined = (text: string): string[] =>
  [...shown(text).matchAll(/^ *\d+ \| (.*)\n {6}\| ( *)(\^~*)$/gm)].map(([, line, before, caret]) =>
    line!.slice(before!.length, before!.length + caret!.length),
  )

describe('what a person sees', () => {
  test('heading, citations, tasks and anomalies, each below its name', () => {
    const text = shown(plan)
    expect(text).toContain('plan 15/KH-UBND, 2024-09-10, UBND tỉnh Bến Tre')
    expect(text).toContain(
      'carries out 34-CT/TW (2024-05-24, Ban Bí thư Trung ương Đảng)\n   13 | Thực hiện Chỉ thị số 34-CT/TW',
    )
    expect(text).toContain('[Sở Xây dựng tỉnh Bến Tre, 2024-11-30]')
    expect(text).toContain('note PROVINCE_SUPERSEDED: ')
  })

  test('the caret stands below what it means, also in text with marks apart and in lines that are cut', () => {
    expect(underlined(plan)[0]).toMatch(/34-CT\/TW/)
    expect(underlined(plan.replaceAll('\n', '\r\n'))[0]).toMatch(/34-CT\/TW/)
    const apart = provincialPlan({ province: 'Bến Tre' }).normalize('NFD')
    expect(shown(apart).normalize('NFC').split('\n').slice(8)).toEqual(shown(plan).split('\n').slice(8))
    const far = plan.replace(
      'Thực hiện Chỉ thị',
      `${'Xét tình hình thực tế ở địa phương, '.repeat(8)}thực hiện Chỉ thị`,
    )
    expect(underlined(far)[0]).toMatch(/34-CT\/TW/)
  })

  test('colours only when asked for; a paper cannot bring its own', () => {
    const steering = plan.replace('lập danh mục', 'lập \u001b[2J\u202edanh mục')
    expect(shown(steering)).not.toMatch(/[\u001b\u202e]/)
    expect(shown(steering, true)).not.toContain('\u001b[2J')
    expect(shown(plan, true)).toContain('\u001b[1mCitations (1)\u001b[0m')
  })

  test('a secret paper shows nothing of itself, an empty one what is missing', () => {
    expect(shown(plan.replace('KẾ HOẠCH', 'TỐI MẬT\n\nKẾ HOẠCH'))).toBe(
      'plan.txt  text/plain, utf-8\n  refused: it bears a secrecy stamp\n',
    )
    expect(shown('x')).toContain('type unknown no symbol, no date, issuer unknown')
  })
})
