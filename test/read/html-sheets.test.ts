import { expect, test } from '@jest/globals'
import { processorTime } from '../support/processor-time.js'
import { renderBlocks } from '../../src/read/blocks.js'
import { readHtml } from '../../src/read/html.js'
import { Marks } from '../../src/read/marks.js'

const text = (html: string) => renderBlocks(readHtml(html, 'a.html', new Marks()), 'a.html')
const styled = (sheet: string, body: string) => text(`<style>${sheet}</style>${body}`)

test.each([
  ['a class', '.an{display:none}', '<p class="an">x'],
  [
    'a class of a tag, among other rules',
    'p{margin:0} p.an, .b { display : none !important }',
    '<p class="c An">x',
  ],
  ['an id', '#an{display:none}', '<p id=an>x'],
  ['an attribute', '[data-an="1"]{display:none}', '<p data-an=1>x'],
  ['what stands in another', '.khung .an{display:none}', '<div class=khung><div><p class=an>x</div></div>'],
  ['what stands right in another', 'div > .an{display:none}', '<div><p class=an>x</div>'],
  ['all that stands in it', '.an{display:none}', '<table class=an><tr><td>x</table>'],
  ['an item of a list', '.an{display:none}', '<ul><li class=an>x</ul>'],
  ['a row of a table', '.an{display:none}', '<table><tr class=an><td>x</table>'],
  ['invisible', '.an{visibility:hidden}', '<div class=an><p>x</div>'],
  ['off the screen', '.an{position:absolute;left:-9999px}', '<p class=an>x'],
  ['cut to nothing', '.an{height:1px;width:1px;overflow:hidden}', '<p class=an>x'],
  ['cut out', '.an{position:absolute;clip:rect(0, 0, 0, 0)}', '<p class=an>x'],
  ['letters without a size', '.an{font-size:0}', '<p class=an><b style="font-size:1em">x</b>'],
  ['clear', '.an{opacity:0}', '<p class=an>x'],
  ['set far out', '.an{text-indent:-999em}', '<p class=an>x'],
  ['struck out', '.an{text-decoration:red line-through}', '<p class=an>x'],
  ['of a screen', '@media screen{.a{color:red}.an{display:none}}', '<p class=an>x'],
  ['of a wide screen', '@media (min-width: 768px){.an{display:none}}', '<p class=an>x'],
  ['behind a comment', '/* .an{} */ .an{/* ; */display:none}', '<p class=an>x'],
  ['for programs that read aloud', '', '<p>a <span class="sr-only">x</span>'],
  ['a comment of Word', '', '<div style="mso-element:comment-list">x</div>'],
])('what nobody sees is not read: %s', (_, sheet, body) => {
  expect(styled(sheet, `<p>Sở Y tế</p>${body}`)).not.toMatch(/x/)
})

test.each([
  ['where a later rule shows it', '.an{display:none}.an{display:block}', '<p class=an>x'],
  ['where a more exact rule shows it', 'p.an{display:block}.an{display:none}', '<p class=an>x'],
  ['where its own style shows it', '.an{display:none}', '<p class=an style="display:block">x'],
  ['where only print leaves it out', '@media print{.an{display:none}}', '<p class=an>x'],
  ['where only a narrow screen does', '@media (max-width: 767px){.an{display:none}}', '<p class=an>x'],
  [
    'in what is invisible',
    '.an{visibility:hidden}.a{visibility:visible}',
    '<div class=an><p class=a>x</div>',
  ],
  [
    'in letters of a size, in others without',
    '.an{font-size:0}',
    '<div class=an><p style="font-size:14pt">x</div>',
  ],
  ['of another element', 'h1 .an, .an + p, .an:hover, div.an{display:none}', '<p class=an>x<p>y'],
  ['a little left', '.an{position:relative;left:-5.4pt;text-indent:-18pt}', '<p class=an>x'],
])('what is seen is read: %s', (_, sheet, body) => {
  expect(styled(sheet, body)).toMatch(/x/)
})

test('a paper that stands behind a tab is read, and what is hidden in it is not', () => {
  const paper = '<p>ỦY BAN NHÂN DÂN<p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<p class=an>Sở Y tế<p>Số: 5/KH-UBND'
  expect(styled('.an{display:none}', `<p>Tóm tắt</p><div class="an">${paper}</div>`)).toBe(
    'Tóm tắt\nỦY BAN NHÂN DÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/KH-UBND\n',
  )
})

test('a style sheet says what stands in capitals, and which tables have lines', () => {
  expect(styled('.hoa{text-transform:uppercase}', '<p class=hoa>kế hoạch')).toBe('KẾ HOẠCH\n')
  expect(styled('.ke td{border:1px solid}', '<table class=ke><tr><td>a<td>b<tr><td>c<td>d</table>')).toBe(
    '| a | b |\n| c | d |\n',
  )
})

test('sheets that are made to take long do not', () => {
  const deep = `${'<div>'.repeat(900)}x${'</div>'.repeat(900)}`
  const sheets = ['p div div div div div{display:none}', '/*'.repeat(200_000), '@media all{'.repeat(50_000)]
  expect(
    processorTime(() => sheets.forEach((sheet) => styled(sheet.repeat(sheet.length < 99 ? 30 : 1), deep))),
  ).toBeLessThan(3_000)
})
