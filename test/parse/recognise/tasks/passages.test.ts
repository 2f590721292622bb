import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '../../../../src/parse/parse.js'
import type { ParsedDeadline } from '../../../../src/parse/recognise/tasks.js'

/**
 * Short passages in the shapes in which papers of all levels give duties; `passages.txt` says of each what a careful reader
 * finds: the first words of each duty, who leads it, who helps, and by when (R: again and again).
 */

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM'
const PROVINCE = 'Nghệ An, ngày 15 tháng 9 năm 2025'
const COMMUNE = 'Quỳnh Lưu, ngày 15 tháng 9 năm 2025'
const CENTRE = 'Hà Nội, ngày 15 tháng 9 năm 2025'

/** Above the type, with `#` for its code, and the position that signs. */
const FACES: Readonly<Record<string, readonly [string, string]>> = {
  P: [`ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n${STATE}\nSố: 99/#-UBND\n${PROVINCE}`, 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  X: [`ỦY BAN NHÂN DÂN\nXÃ QUỲNH LƯU\n${STATE}\nSố: 99/#-UBND\n${COMMUNE}`, 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  D: [
    `ỦY BAN NHÂN DÂN\nHUYỆN QUỲNH LƯU\n${STATE}\nSố: 99/#-UBND\nQuỳnh Lưu, ngày 16 tháng 9 năm 2024`,
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
  ],
  B: [`BỘ Y TẾ\n${STATE}\nSố: 99/#-BYT\n${CENTRE}`, 'BỘ TRƯỞNG'],
  T: [`THỦ TƯỚNG CHÍNH PHỦ\n${STATE}\nSố: 99/#-TTg\n${CENTRE}`, 'THỦ TƯỚNG'],
  TU: [`TỈNH ỦY NGHỆ AN\n*\nSố 99-#/TU\n${PARTY}\n${PROVINCE}`, 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  DU: [
    `ĐẢNG BỘ TỈNH NGHỆ AN\nĐẢNG ỦY XÃ QUỲNH LƯU\n*\nSố 99-#/ĐU\n${PARTY}\n${COMMUNE}`,
    'T/M BAN THƯỜNG VỤ\nBÍ THƯ',
  ],
  M: [
    `ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH NGHỆ AN\nBAN THƯỜNG TRỰC\nSố: 99/#-MTTQ-BTT\n${STATE}\n${PROVINCE}`,
    'TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH',
  ],
  A: [`CÔNG AN TỈNH NGHỆ AN\nCÔNG AN XÃ QUỲNH LƯU\n${STATE}\nSố: 99/#-CAX\n${COMMUNE}`, 'TRƯỞNG CÔNG AN XÃ'],
  S: [
    `SỞ GIÁO DỤC VÀ ĐÀO TẠO NGHỆ AN\nTRƯỜNG THPT QUỲNH LƯU 1\n${STATE}\nSố: 99/#-THPT\n${COMMUNE}`,
    'HIỆU TRƯỞNG',
  ],
  L: [
    `TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH NGHỆ AN\n${STATE}\nSố: 99/#-LĐLĐ\n${PROVINCE}`,
    'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH',
  ],
  W: [
    `HỘI LHPN VIỆT NAM\nHỘI LIÊN HIỆP PHỤ NỮ TỈNH NGHỆ AN\n${STATE}\nSố: 99/#-BTV\n${PROVINCE}`,
    'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH',
  ],
  Y: [
    `BCH ĐOÀN TNCS HỒ CHÍ MINH TỈNH NGHỆ AN\n***\nSố: 99-#/TĐTN-BPT\nĐOÀN TNCS HỒ CHÍ MINH\n${PROVINCE}`,
    'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN\nBÍ THƯ',
  ],
  V: [
    `VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO\nVIỆN KIỂM SÁT NHÂN DÂN\nTỈNH NGHỆ AN\n${STATE}\nSố: 99/#-VKS\n${PROVINCE}`,
    'VIỆN TRƯỞNG',
  ],
  C: [`BỘ CÔNG AN\nCÔNG AN TỈNH NGHỆ AN\n${STATE}\nSố: 99/#-CAT\n${PROVINCE}`, 'GIÁM ĐỐC'],
  G: [`SỞ Y TẾ NGHỆ AN\n${STATE}\nSố: 99/#-SYT\n${PROVINCE}`, 'GIÁM ĐỐC'],
}

const CODES: Readonly<Record<string, string>> = {
  'KẾ HOẠCH': 'KH',
  'QUYẾT ĐỊNH': 'QĐ',
  'CHỈ THỊ': 'CT',
  'THÔNG BÁO': 'TB',
  'HƯỚNG DẪN': 'HD',
  'KẾT LUẬN': 'KL',
  'CÔNG ĐIỆN': 'CĐ',
  'NGHỊ QUYẾT': 'NQ',
}

function paper(face: string, type: string, body: string): string {
  const [head, sign] = FACES[face] as readonly [string, string]
  const lines = body.replaceAll('\n', '\n\n')
  return `${head.replace('#', CODES[type] as string)}\n\n${type}\nVề việc trồng cây ven đường\n\n${lines}\n\nNơi nhận:\n- Như trên;\n\n${sign}\n\nLê Văn Bình`
}

/** Without the paper's own unit. */
const short = (name: string): string => {
  const bare = name.replace(/ \(.*\)$/u, '')
  return /^(?:UBND|HĐND) (?:các|cấp) /u.test(bare)
    ? bare
    : bare.replace(/ (?:tỉnh Nghệ An|xã Quỳnh Lưu|huyện Quỳnh Lưu|xã|huyện)$/u, '')
}

const names = (list: readonly { body: { name: string } }[]): string =>
  list.map(({ body }) => short(body.name)).join('; ')

const times = (deadlines: readonly ParsedDeadline[]): string =>
  deadlines
    .filter(({ kind }) => kind !== 'HORIZON')
    .map(({ recurrence, kind, due, duration }) =>
      recurrence !== null || kind === 'RECURRING' ? 'R' : (due ?? duration),
    )
    .join(' ')

function dutiesOf(text: string): string[] {
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks.filter(({ kind }) => kind === 'ASSIGNMENT') : []
  return tasks.map((task) => {
    const words = task.text.split(/\s+/).slice(0, 4).join(' ').replace(/[,:;.]+$/u, '') // prettier-ignore
    return [words, names(task.leads), names(task.coordinating), times(task.deadlines)]
      .join(' | ')
      .replace(/[ |]+$/u, '')
      .replaceAll(/ +/gu, ' ')
  })
}

const PASSAGES = readFileSync(join('test', 'parse', 'recognise', 'tasks', 'passages.txt'), 'utf8')
  .split(/^=== /mu)
  .slice(1)
  .map((one): [string, string, string[]] => {
    const [, name, face, type, body, duties] = /^(\S+) (\S+) (.+)\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(
      one,
    ) as unknown as string[]
    return [name as string, paper(face as string, type as string, body as string), lines(duties as string)]
  })

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replaceAll(/ +/gu, ' '))
    .filter((line) => line !== '')
}

describe('duties of short passages', () => {
  test.each(PASSAGES)('%s', (_name, text, duties) => expect(dutiesOf(text)).toEqual(duties))
})
