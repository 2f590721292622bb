import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { AppError } from '../../src/errors.js'
import { renderBlocks, type Block } from '../../src/read/blocks.js'
import { readDoc } from '../../src/read/doc/doc.js'
import { readDocx } from '../../src/read/docx/docx.js'
import { blocksToUnicode } from '../../src/read/encoding.js'
import { Marks } from '../../src/read/marks.js'
import { mediaTypeOf } from '../../src/read/media-type.js'
import { readOdt } from '../../src/read/odt/odt.js'
import { readRtf } from '../../src/read/rtf/rtf.js'
import { readXlsx } from '../../src/read/xlsx/xlsx.js'
import { processorTime } from '../support/processor-time.js'
import { drawing } from '../support/random.js'
import { mutant } from './papers/mutants.mjs'

type Reader = (bytes: Uint8Array, name: string, marks: Marks) => Block[]
const READERS: Readonly<Record<string, Reader>> = {
  docx: readDocx,
  doc: readDoc,
  odt: readOdt,
  rtf: readRtf,
  xlsx: readXlsx,
}
const fixture = (name: string) => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url))

function read(kind: string, bytes: Uint8Array) {
  const marks = new Marks()
  const blocks = (READERS[kind] as Reader)(bytes, `a.${kind}`, marks)
  const decoded = blocksToUnicode(blocks, 'unicode', `a.${kind}`)
  return { text: renderBlocks(decoded.blocks, `a.${kind}`), marks: marks.lines }
}

const LETTER = `ỦY BAN NHÂN DÂN
TỈNH HÀ TĨNH
Số: 12/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Tĩnh, ngày 03 tháng 5 năm 2024

KẾ HOẠCH
Thực hiện chỉ thị được thêm vào số 12 này đây.
Có và CHỮ HOA.
1. Mục một
a) Điểm a
b) Điểm b
- gạch
2. Mục hai

| STT | Nội dung | Thời hạn |
| 1 | Rà soát quy hoạch | 30/6/2024 |
| 2 | Báo cáo | 30/6/2024 |
| Gộp hai ô |  | x |

ỦY BAN NHÂN DÂN TỈNH quyết định thực hiện như sau và Ủy ban nhân dân
HỎA TỐC
Hộp chữ: sau hộp.
Chú giải.

Nơi nhận:
- Như trên;

TM. ỦY BAN NHÂN DÂN

CHỦ TỊCH

Nguyễn Văn A

Trang sau
dòng cột
[1] Chú thích một.
[2] Chú thích cuối.
`

const TASKS = `ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH
Số: 12/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Hà Tĩnh, ngày 03 tháng 5 năm 2024

PHỤ LỤC NHIỆM VỤ

| STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |
| I | Công tác chuẩn bị |  |  |  |
| 1 | Rà soát quy hoạch đất đai | Sở Tài nguyên và Môi trường | UBND các huyện | 30/06/2024 |
| 2 | Báo cáo kết quả | Sở Tài nguyên và Môi trường | Các sở | 12/2024 |
| 4 | Tập huấn cán bộ | Sở Nội vụ |  | Quý IV/2024 |

Ghi chú: báo cáo trước ngày 25 hằng tháng.
Nơi nhận:

CHỦ TỊCH
`

/** `MUTANTS=20000 npm test -- test/read/formats` tries more. */
const MUTANTS = Number(process.env['MUTANTS'] ?? 60)
const CODES = /^(?:FILE_DAMAGED|FILE_ENCRYPTED|FILE_TOO_COMPLEX|UNSUPPORTED_ENCODING|UNSUPPORTED_MEDIA_TYPE)$/

describe.each(Object.keys(READERS))('%s', (kind) => {
  const isSheet = kind === 'xlsx'
  const paper = fixture(isSheet ? 'tasks.xlsx' : `letter.${kind}`)

  test('one paper, whatever it is kept in: no deleted or hidden word, no comment', () => {
    const { text, marks } = read(kind, new Uint8Array(paper))
    // a page that begins is a line break in some formats
    expect(text.replace(/\n{2,}\f?\n*(?=Trang sau)/, '\n\n')).toBe(isSheet ? TASKS : LETTER)
    expect(marks).toEqual(isSheet ? ['Page'] : ['LƯU HÀNH NỘI BỘ', 'HỎA TỐC'])
  })

  test('cut off anywhere it is refused, or all that it says is there', () => {
    for (let part = 1; part < 20; part += 1) {
      const cut = new Uint8Array(paper.subarray(0, Math.floor((paper.length * part) / 20)))
      expect(() => {
        expect(read(kind, cut).text).toContain(isSheet ? 'CHỦ TỊCH' : '[2] Chú thích cuối.')
        throw new AppError('FILE_DAMAGED', '', {})
      }).toThrow(expect.objectContaining({ code: 'FILE_DAMAGED' }))
    }
  })

  test('broken, it is read or refused with a code, soon', () => {
    const seen = new Map<string, number>()
    for (let seed = 1; seed <= MUTANTS; seed += 1) {
      const bytes = new Uint8Array(mutant(paper, drawing(seed)))
      let code = 'READ'
      const milliseconds = processorTime(() => {
        try {
          read(kind, bytes)
        } catch (error) {
          code = error instanceof AppError ? error.code : `not ours, seed ${seed}: ${String(error)}`
        }
      })
      expect(milliseconds).toBeLessThan(5000)
      if (code !== 'READ') expect(code).toMatch(CODES)
      seen.set(code, (seen.get(code) ?? 0) + 1)
    }
    for (const code of ['READ', 'FILE_DAMAGED']) expect(seen.get(code)).toBeGreaterThan(MUTANTS / 30)
  })
})

describe('documents of Word 97', () => {
  /** With other bytes at a place of the header of its text. */
  const changed = (at: number, ...bytes: number[]) => {
    const copy = Buffer.from(fixture('letter.doc'))
    const header = Array.from({ length: copy.length / 512 }, (_, sector) => sector * 512).find(
      (sector) => copy.readUInt16LE(sector) === 0xa5ec,
    ) as number
    copy.set(bytes, header + at)
    return new Uint8Array(copy)
  }
  const codeOf = (bytes: Uint8Array) => {
    try {
      read('doc', bytes)
      return null
    } catch (error) {
      return (error as AppError).code
    }
  }

  test('behind a password, and of Word 95, are told', () => {
    expect(codeOf(changed(0x0b, 0x13))).toBe('FILE_ENCRYPTED')
    expect(codeOf(changed(2, 101, 0))).toBe('UNSUPPORTED_MEDIA_TYPE')
    expect(codeOf(changed(0, 0xdc))).toBe('UNSUPPORTED_MEDIA_TYPE')
  })

  test('that claim more text than there is, or point elsewhere', () => {
    expect(codeOf(changed(76, 0, 0, 0, 1))).toBe('FILE_TOO_COMPLEX')
    expect(codeOf(changed(76, 0, 0, 1, 0))).toBe('FILE_DAMAGED')
    for (const table of [1, 12, 13, 33])
      expect(codeOf(changed(154 + table * 8, 0, 0, 0, 9))).toBe('FILE_DAMAGED')
  })

  test('the content tells, not the name', () => {
    expect(mediaTypeOf(new Uint8Array(fixture('letter.doc')), 'a.docx')).toBe('application/msword')
    expect(mediaTypeOf(new Uint8Array(fixture('letter.rtf')), 'a.doc')).toBe('application/rtf')
  })

  test('streams that run in circles end', () => {
    const letter = fixture('letter.doc')
    for (let sector = 0; sector < 30; sector += 1) {
      const table = letter.readUInt32LE(76)
      const copy = Buffer.from(letter)
      copy.writeUInt32LE(sector, (table + 1) * 512 + sector * 4)
      const code = codeOf(new Uint8Array(copy))
      if (code !== null) expect(code).toBe('FILE_DAMAGED')
    }
  })
})
