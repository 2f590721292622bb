import { describe, expect, test } from '@jest/globals'
import { Marks } from '../../../src/read/marks.js'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { pdf, piece } from '../papers/containers.mjs'

const p = piece as (words: string, x: number, y: number, size?: number) => string
const hex = (text: string) => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`

interface Set {
  readonly kind?: string
  readonly text: string
  readonly at: readonly [x: number, y: number]
}

/** What a page says upon which these are set: as an appearance, or for free texts by their contents alone. */
async function read(content: string, sets: readonly Set[], bare = false): Promise<string> {
  const streams = sets.map(({ text }) => ({
    filter: '/Type /XObject /Subtype /Form /BBox [0 0 300 20] /Resources << /Font << /F1 3 0 R >> >>',
    data: Buffer.from(p(text, 0, 5)),
  }))
  // one form within another, as programs for signing draw them
  const nests = sets.map((_, at) => ({
    filter: `/Type /XObject /Subtype /Form /BBox [0 0 300 20] /Resources << /XObject << /FRM ${100 + at * 2} 0 R >> >>`,
    data: Buffer.from('q 1 0 0 1 0 0 cm /FRM Do Q'),
  }))
  const annotations = sets.map(({ kind = '/FreeText', text, at: [x, y] }, at) => {
    const looks = bare ? '' : `/AP << /N ${101 + at * 2} 0 R >>`
    return `<< /Type /Annot /Subtype ${kind} /Rect [${x} ${y - 5} ${x + 300} ${y + 15}] /F 4 /T (f${at}) /DA (/F1 13 Tf 0 g) /Contents ${hex(text)} ${looks} >>`
  })
  const file = pdf([content], undefined, {
    set: ` /Annots [${annotations.join(' ')}]`,
    extra: streams.flatMap((stream, at) => [stream, nests[at] as typeof stream]),
  })
  return (await readPdf(new Uint8Array(file), 'a.pdf', new Marks())).text
}

// a letter is half an em wide
const blanks =
  p('Số:', 90, 760) +
  p('/KH-UBND', 140, 760) +
  p('Hà Nam, ngày', 300, 760) +
  p('tháng', 405, 760) +
  p('năm 2025', 465, 760) +
  p('Kế hoạch sửa trạm bơm của các xã ven sông', 90, 700)
const number: Set = { text: '41', at: [118, 759] }
const day: Set[] = [
  { text: '27', at: [384, 760] },
  { text: '8', at: [448, 761] },
]
const filled = /^Số: 41\s?\/KH-UBND\s+Hà Nam, ngày 27 tháng 8 năm 2025\n/

describe('what a clerk sets upon a page is where it stands', () => {
  test.each(['/FreeText', '/Stamp', '/Widget /FT /Tx', '/Widget /FT /Sig'])('as %s', async (kind) => {
    const sets = [number, ...day].map((set) => ({ ...set, kind }))
    expect(await read(blanks, sets)).toMatch(filled)
  })

  test('by its contents alone', async () => {
    expect(await read(blanks, [number, ...day], true)).toMatch(filled)
  })

  test('upon the dots that wait for it', async () => {
    const dots = p('Số: ........./KH-UBND', 90, 760) + p('Kế hoạch sửa trạm bơm các xã', 90, 700)
    expect(await read(dots, [{ text: '41', at: [135, 760] }])).toMatch(/^Số: 41\/KH-UBND\n/)
  })

  test('as a whole line of the head', async () => {
    const head = p('ỦY BAN NHÂN DÂN XÃ', 90, 780) + p('Kế hoạch sửa trạm bơm các xã', 90, 700)
    const sets = [
      { text: 'Số: 41/KH-UBND', at: [90, 760] },
      { text: 'Hà Nam, ngày 27 tháng 8 năm 2025', at: [300, 760] },
    ] as const
    expect(await read(head, sets)).toMatch(/XÃ\nSố: 41\/KH-UBND\s+Hà Nam, ngày 27 tháng 8 năm 2025\n/)
  })

  test('in a field of a form, whatever it says', async () => {
    const set = { kind: '/Widget /FT /Tx', text: 'Sở Y tế', at: [155, 700] } as const
    expect(await read(p('Kính gửi:', 90, 700) + p('Kế hoạch của các xã', 90, 660), [set])).toMatch(
      /^Kính gửi: Sở Y tế\n/,
    )
  })
})

test.each([
  ['a remark', { text: 'Chuyển phòng Nội vụ tham mưu trước ngày 15/9', at: [90, 640] }],
  ['a stamp of receipt', { kind: '/Stamp', text: 'Số: 2215', at: [90, 640] }],
  ['its day', { kind: '/Stamp', text: 'Ngày: 28/8/2025', at: [90, 640] }],
  ['the words of a signature', { kind: '/Widget /FT /Sig', text: 'Thời gian ký: 27.08.2025', at: [90, 640] }],
  ['a number upon print', { text: '99', at: [110, 700] }],
  ['a number far from all print of its line', { text: '12', at: [520, 700] }],
] as const)('%s is no text of the page', async (_, set) => {
  expect(await read(blanks, [set])).toBe(await read(blanks, []))
})
