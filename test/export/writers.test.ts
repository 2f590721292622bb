import { describe, expect, test } from '@jest/globals'
import { contentLines, escapeText } from '../../src/export/calendar'
import { csvRows } from '../../src/export/csv'
import { escapeXml } from '../../src/export/escape'

describe('a cell of a table', () => {
  test.each<[string, string | number | boolean | null, string]>([
    ['plain', 'Sở Xây dựng', 'Sở Xây dựng'],
    ['nothing', null, ''],
    ['a number', 0.9, '0.9'],
    ['a negative number', -3, '-3'],
    ['no', false, 'false'],
    ['a comma', 'rà soát, báo cáo', '"rà soát, báo cáo"'],
    ['quotation marks', 'gọi là "Đề án"', '"gọi là ""Đề án"""'],
    ['a line end', 'một\nhai', '"một\nhai"'],
    ['a carriage return within', 'một\rhai', '"một\rhai"'],
    ['=', '=1+1', "'=1+1"],
    ['+', '+84', "'+84"],
    ['-', '- Sở Tài chính', "'- Sở Tài chính"],
    ['@', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula with quotes', '=HYPERLINK("http://x";"y")', '"\'=HYPERLINK(""http://x"";""y"")"'],
    ['full width', '＝1+1', "'＝1+1"],
    ['behind blanks', ' \t\r\n =1+1', "'=1+1"],
    ['behind what cannot be seen', '\ufeff\u0000=1+1', "'=1+1"],
    ['a minus within', '34-CT/TW', '34-CT/TW'],
    ['control characters', 'a\u0000b\u0007c\ud800d', 'abcd'],
    ['accents that combine', 'Lạng Sơn', 'Lạng Sơn'],
  ])('%s', (_, cell, expected) => {
    expect(csvRows([['x', cell]])).toBe(`x,${expected}\r\n`)
  })
})

describe('a line of a calendar', () => {
  const unfolded = (text: string) => text.replaceAll('\r\n ', '')
  test.each([
    ['short', 'SUMMARY:x'],
    ['75 octets', `SUMMARY:${'x'.repeat(67)}`],
    ['76 octets', `SUMMARY:${'x'.repeat(68)}`],
    ['three octets a letter', `SUMMARY:${'ế'.repeat(200)}`],
    ['one octet off', `SUMMARY:x${'ế'.repeat(200)}`],
    ['two octets off', `SUMMARY:xx${'ế'.repeat(200)}`],
    ['pairs', `SUMMARY:${'𠀀'.repeat(100)}`],
    ['letters with marks', `SUMMARY:${'ế'.normalize('NFD').repeat(100)}`],
    ['marks without end', `SUMMARY:e${'\u0301'.repeat(500)}`],
    ['blanks', `SUMMARY:${' '.repeat(300)}`],
  ])('%s: at most 75 octets, whole letters, nothing lost', (_, line) => {
    const text = contentLines([line])
    expect(text.endsWith('\r\n')).toBe(true)
    expect(unfolded(text)).toBe(`${line}\r\n`)
    const bytes = Buffer.from(text)
    for (const piece of bytes.toString('latin1').split('\r\n')) {
      expect(piece.length).toBeLessThanOrEqual(75)
      expect(Buffer.from(piece, 'latin1').toString()).not.toContain('\ufffd')
    }
    if (_ === 'letters with marks') expect(text).not.toMatch(/\r\n \p{M}/u)
  })

  test.each([
    ['a; b, c\\d', 'a\\; b\\, c\\\\d'],
    ['một\r\nhai\nba\rbốn', 'một\\nhai\\nba\\nbốn'],
    ['BEGIN:VEVENT', 'BEGIN:VEVENT'],
    ['a\u0000\u0007b', 'ab'],
  ])('text %j', (text, expected) => expect(escapeText(text)).toBe(expected))
})

test.each([
  ['a < b & c > d', 'a &#60; b &#38; c &#62; d'],
  [`"x" 'y'`, '&#34;x&#34; &#39;y&#39;'],
  ['a\u0000\u000b\u001f\ufffe\uffff\ud800b', 'ab'],
  ['tab\tline\nend\r', 'tab\tline\nend&#13;'],
  ['𠀀 ế', '𠀀 ế'],
  [']]>', ']]&#62;'],
])('XML text %j', (text, expected) => expect(escapeXml(text)).toBe(expected))
