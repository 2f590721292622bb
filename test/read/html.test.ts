import { expect, test } from '@jest/globals'
import { processorTime } from '../support/processor-time.js'
import { renderBlocks } from '../../src/read/blocks.js'
import { readHtml } from '../../src/read/html.js'
import { Marks } from '../../src/read/marks.js'

const text = (html: string) => renderBlocks(readHtml(html, 'a.html', new Marks()), 'a.html')

const cases: [string, string, string][] = [
  [
    'blocks make lines, inline elements do not',
    '<p>Kế\n  <b>hoạch</b></p><div>số <i>1</i><br>x</div>',
    'Kế hoạch\nsố 1\nx\n',
  ],
  ['entities', '<p>&#272;&#7897;c l&#x1EAD;p &amp; t&uacute; &lt;x&gt;</p>', 'Độc lập & tú <x>\n'],
  [
    'what is no text',
    '<!doctype html><head><title>x</title></head><nav>menu</nav><script>"<p>a</p>"</script><style>p{}</style><!-- <p>b</p> --><div role=navigation>c</div><p hidden>d</p><p style="display: none">e</p><p>f</p>',
    'f\n',
  ],
  ['conditions of Word', '<p><![if !supportLists]>-<![endif]>&nbsp;việc<o:p></o:p></p>', '-\u00a0việc\n'],
  ['capitals of a style', '<p style="text-transform:uppercase">kế hoạch</p>', 'KẾ HOẠCH\n'],
  [
    'fixed blanks stay, so that columns do',
    '<p>UBND&nbsp;&nbsp;&nbsp;&nbsp;CỘNG HÒA</p>',
    'UBND\u00a0\u00a0\u00a0\u00a0CỘNG HÒA\n',
  ],
  [
    'lists',
    '<ol start=3><li>a<ul><li>b<li>c</ul><li>d</ol><ol type=I><li>e</ol><ol type=a><li>f<li>g</ol>',
    '3. a\n- b\n- c\n4. d\nI. e\na) f\nb) g\n',
  ],
  [
    'lists that show no marks, and items that have their own',
    '<ol style="list-style:none"><li>5. Sở Y tế</ol><ol style="list-style-type: none inside"><li>Sở</ol><ul><li>- a<li><b>b)</b> c<li>d</ul><ol><li><p> <b>II.</b> e</p></li><li>1.500 đồng</ol>',
    '5. Sở Y tế\nSở\n- a\nb) c\n- d\nII. e\n2. 1.500 đồng\n',
  ],
  [
    'lists whose marks a sheet writes, as Google Docs has it do',
    '<style>ol,ul{list-style-type:none}.a>li:before{content:"" counter(a-0,upper-roman) ". "}.b > li::before{content:counter(a-0,decimal) "." counter(b-0) ") "}.c>li:before{content:"\\0025cf  "}.d>li:before{content:""}</style><ol class="a start" start=2><li>a<ol class=b><li>b<li>c</ol><li>d</ol><ul class=c><li>e</ul><ul class=d><li>f</ul>',
    'II. a\n2.1) b\n2.2) c\nIII. d\n- e\nf\n',
  ],
  [
    'breaks that a style keeps',
    '<div style="white-space:pre-wrap">a\nb\tc<p style="white-space:normal">d\ne</p></div>',
    'a\nb\tc\nd e\n',
  ],
  [
    'the signs of a chat that are drawn as pictures',
    '<p><img class=emoji alt="👉">a</p><p><img alt="1️⃣"> b</p><p><img alt="Quốc huy">c</p>',
    '👉a\n1️⃣ b\nc\n',
  ],
  ['text that is struck out', '<p>a<del>b</del><s>c</s> d</p><strike>e</strike>', 'a d\n'],
  ['preformatted text', '<pre>a    b\n  c</pre>', 'a    b\n  c\n'],
  ['elements left open', '<p>a<p>b<table><tr><td>c<td>d</table>', 'a\nb\n\nc\n\nd\n'],
  [
    'a head without borders: cell by cell',
    '<table><tr><td>UBND<br>TỈNH X</td><td>CỘNG HÒA</td></tr><tr><td>Số: 1</td><td>ngày 2</td></tr></table>',
    'UBND\nTỈNH X\n\nCỘNG HÒA\n\nSố: 1\n\nngày 2\n',
  ],
  [
    'a head even with borders',
    '<table border=1><tr><td>UBND</td><td>CỘNG HÒA XÃ HỘI</td></tr><tr><td>Số: 1</td><td>ngày 2</td></tr></table>',
    'UBND\n\nSố: 1\n\nCỘNG HÒA XÃ HỘI\n\nngày 2\n',
  ],
  [
    'a foot in two rows: first what stands on the left',
    '<table><tr><td>Nơi nhận:<td>CHỦ TỊCH<tr><td>- Như trên;<td>Vũ Văn Mẫu</table>',
    'Nơi nhận:\n\n- Như trên;\n\nCHỦ TỊCH\n\nVũ Văn Mẫu\n',
  ],
  [
    'other columns without lines: row by row',
    '<table><tr><td>Lập<td>tháng 5<tr><td>Rà<td>tháng 6</table>',
    'Lập\n\ntháng 5\n\nRà\n\ntháng 6\n',
  ],
  [
    'a foot that was made part of the table above it',
    '<table border=1><tr><th>TT<th>Việc<th>Hạn<tr><td>1<td>Lập<td>tháng 5<tr><td colspan=2>Nơi nhận:<td>CHỦ TỊCH</table>',
    '| TT | Việc | Hạn |\n| 1 | Lập | tháng 5 |\n\nNơi nhận:\n\nCHỦ TỊCH\n',
  ],
  [
    'a table of data: row by row',
    '<table><tr><th>TT<th>Việc<tr><td>1<td><p>Lập</p><p>danh mục</p></table>',
    '| TT | Việc |\n| 1 | Lập danh mục |\n',
  ],
  [
    'three columns and more need no lines',
    '<table><tr><td>a<td>b<td>c<tr><td>d<td>e<td>f<tr><td>g<td>h<td>i</table>',
    '| a | b | c |\n| d | e | f |\n| g | h | i |\n',
  ],
  [
    'merged cells keep the columns, and say their words in each row',
    '<table border=1><tr><td>TT<td>Việc<td>Hạn<tr><td rowspan=2>1<td colspan=2>a<tr><td>b<td>c|d</table>',
    '| TT | Việc | Hạn |\n| 1 | a |  |\n| 1 | b | c d |\n',
  ],
  [
    'lists that a style sheet counts',
    '<style>.r{list-style:upper-roman}</style><ol class=r><li>Mục<ol style="list-style-type:lower-latin"><li>Lập</ol><li>Rà</ol><ul style="list-style-type:decimal"><li>Một</ul>',
    'I. Mục\na) Lập\nII. Rà\n1. Một\n',
  ],
  [
    'breaks printed as their escapes',
    String.raw`<p>\r\n\tKẾ HOẠCH\n</p>\r\n\r\n<p>Lập \r\n</p><p>a\b</p>`,
    'KẾ HOẠCH\nLập\na\\b\n',
  ],
  [
    'a header in a table of its own',
    '<table border=1><tr><td>STT<td>Việc<td>Hạn</table><p></p><table border=1><tr><td>1<td>Lập<td>tháng 5<tr><td>2<td>Rà<td>tháng 6</table>',
    '| STT | Việc | Hạn |\n| 1 | Lập | tháng 5 |\n| 2 | Rà | tháng 6 |\n',
  ],
  [
    'but none over another table',
    '<table border=1><tr><td>STT<td>Việc<td>Hạn</table><p>x</p><table border=1><tr><td>1<td>Lập<td>tháng 5<tr><td>2<td>Rà<td>tháng 6</table>',
    'STT\n\nViệc\n\nHạn\n\nx\n\n| 1 | Lập | tháng 5 |\n| 2 | Rà | tháng 6 |\n',
  ],
  [
    'a table in a cell',
    '<table><tr><td>x<table border=1><tr><td>a<td>b<tr><td>c<td>d</table></td><td>y</td></tr></table>',
    'x\n\n| a | b |\n| c | d |\n\ny\n',
  ],
]
test('runs of blanks in preformatted text cost no more than letters', () => {
  const blanks = ' '.repeat(300_000)
  let same = false
  const took = processorTime(() => {
    same = text(`<pre>a${blanks}b  \nc</pre>`) === `a${blanks}b\nc\n`
  })
  expect(same).toBe(true)
  expect(took).toBeLessThan(2000)
})

test.each(cases)('%s', (_, html, expected) => {
  expect(text(html)).toBe(expected)
})

test('the paper that a page holds in a frame of its own', () => {
  const framed = (page: string) =>
    `<iframe srcdoc="${page.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`
  const paper = '<p class="a">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><nav>MẬT</nav><p>KẾ HOẠCH</p>'
  const read = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\n'
  const marks = new Marks()
  const page = `<h1>Cổng</h1>${framed('<p>quảng cáo</p>')}${framed(framed(paper))}`
  expect(renderBlocks(readHtml(page, 'a.html', marks), 'a.html')).toBe(read)
  expect(marks.lines).toContain('MẬT')
  expect(text(`${paper}${framed('<p>b</p>')}`)).toBe(read)
  expect(text(`<p>a</p>${framed(framed(framed(paper)))}`)).toBe('a\n')
})
