import { describe, expect, test } from '@jest/globals'
import { readBytes } from '../built.js'
import { pdf, piece } from '../papers/containers.mjs'

/** A layer that is switched off, and one that is not. */
const LAYERS = ['OFF', 'ON'].map((name) => `<< /Type /OCG /Name (${name}) >>`) as never
const SET = ' /Resources << /Font << /F1 3 0 R >> /Properties << /Off 100 0 R /On 101 0 R >> >>'
const PROPERTIES = '/OCProperties << /OCGs [100 0 R 101 0 R] /D << /OFF [100 0 R] >> >>'

/** The catalogue gets longer, so that the places of all objects are wrong: readers look for them then. */
const paper = (content: string) =>
  Buffer.from(
    (pdf([content], undefined, { set: SET, extra: LAYERS }) as Buffer)
      .toString('latin1')
      .replace('/Type /Catalog', `/Type /Catalog ${PROPERTIES}`)
      .replace(/startxref\n\d+/, 'startxref\n0'),
    'latin1',
  )
const read = async (content: string) =>
  (await readBytes(new Uint8Array(paper(content)), 'a.pdf')).text.split('\n').filter(Boolean)

const line = (text: string, y: number) => piece(text, 60, y) as string
const PRINTED = line('Số: 12/KH-UBND', 800) + line('Sở Nội vụ báo cáo trước ngày 20/4/2024.', 600)
const SEEN = ['Số: 12/KH-UBND', 'Sở Nội vụ báo cáo trước ngày 20/4/2024.']
const marked = (layer: string, content: string) => `/OC /${layer} BDC ${content} EMC `
const WHITE = '1 1 1 rg '
const BLACK = '0 g '

describe('words that nobody sees', () => {
  const cases: [string, string, string[]][] = [
    ['of a layer that is switched off', marked('Off', line('99/KH', 700)) + PRINTED, SEEN],
    [
      'in what such a layer holds',
      marked('Off', `/Span << >> BDC ${line('99/KH', 700)} EMC `) + PRINTED,
      SEEN,
    ],
    ['white ones, as the mark for a signature', PRINTED + WHITE + line('#ky-so#', 300), SEEN],
    ['at the end of a line', PRINTED.replace(/Tj ET\n$/, `Tj ${WHITE}<0058> Tj ET\n`), SEEN],
  ]
  test.each(cases)('%s are no text', async (_, content, expected) => {
    expect(await read(content)).toEqual(expected)
  })

  const kept: [string, string, string][] = [
    ['of a layer that is shown', marked('On', line('99/KH', 700)), '99/KH'],
    ['white ones on a dark area', `0 0 0.6 rg 50 690 300 30 re f ${WHITE}${line('STT', 700)}${BLACK}`, 'STT'],
    [
      'white ones on a picture',
      `q 300 0 0 30 50 690 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q ${WHITE}${line('STT', 700)}${BLACK}`,
      'STT',
    ],
    ['with a black outline', `${WHITE}${line('STT', 700).replace('BT', 'BT 2 Tr')}${BLACK}`, 'STT'],
  ]
  test.each(kept)('but those %s are', async (_, content, expected) => {
    expect(await read(content + PRINTED)).toEqual([SEEN[0], expected, SEEN[1]])
  })

  test('hyphens that a font tells as soft ones are text', async () => {
    const soft = (text: string, y: number) => line(text.replaceAll('-', '\u00ad'), y)
    expect(await read(soft('Số: 12/KH-UBND', 800) + soft('- Phòng Tài chính - Kế hoạch', 600))).toEqual([
      'Số: 12/KH-UBND',
      '- Phòng Tài chính - Kế hoạch',
    ])
  })

  const watermarks: [string, string][] = [
    ['pale grey', `0.8 g ${line('DỰ THẢO', 700)}${BLACK}`],
    ['of a pale colour', `0.7 0.8 1 rg ${line('DỰ THẢO', 700)}${BLACK}`],
  ]
  test.each(watermarks)('a watermark, %s, is a mark', async (_, content) => {
    const { text, marks } = await readBytes(new Uint8Array(paper(content + PRINTED)), 'a.pdf')
    expect(text.split('\n').filter(Boolean)).toEqual(SEEN)
    expect(marks).toEqual(['DỰ THẢO'])
  })

  test('a watermark that is pale with all that is drawn beside it is a mark', async () => {
    const drawn = `q /Full gs ${line('DỰ THẢO', 700)} Q`
    const fonts = '/Font << /F1 3 0 R >>'
    const states = '/ExtGState << /Pale << /ca 0.2 >> /Full << /ca 1 >> >>'
    const group = `<< /Type /XObject /Subtype /Form /BBox [0 0 600 850] /Group << /S /Transparency /I true >> /Resources << ${fonts} ${states} >> /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`
    const page = pdf([`q /Pale gs /Group Do Q ${PRINTED}`], undefined, {
      set: ` /Resources << ${fonts} ${states} /XObject << /Group 100 0 R >> >>`,
      extra: [group] as never,
    }) as Buffer
    const { text, marks } = await readBytes(new Uint8Array(page), 'a.pdf')
    expect(text.split('\n').filter(Boolean)).toEqual(SEEN)
    expect(marks).toEqual(['DỰ THẢO'])
  })

  test('grey and coloured words are text', async () => {
    const content = `0.5 g ${line('STT', 700)} 1 0.6 0 rg ${line('TT', 650)}${BLACK}`
    expect(await read(content + PRINTED)).toEqual([SEEN[0], 'STT', 'TT', SEEN[1]])
  })

  test('a page that is white as a whole keeps its words', async () => {
    expect(await read(WHITE + PRINTED)).toEqual(SEEN)
  })
})
