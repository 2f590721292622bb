import { provincesCalled } from '../../model/province-letters.js'
import type { AskedOf } from './asked-of.js'
import type { Said } from './not-answered.js'
import { wordsIn } from './named.js'

/** What officers shorten who type in haste, without accents and in letters, where it can be nothing else. */
const SHORTENED: ReadonlyArray<readonly [letters: RegExp, words: string]> = [
  // cspell:disable
  // a plan that somebody has or has not, of no number: tinh nao chua co kh ct999
  [
    /(?<=(?<![\p{L}\p{M}\p{N}])(?:có|co|ban hành|ban hanh|ra) )kh(?![\p{L}\p{M}\p{N}/-]|\s+(?:số\s+|so\s+)?\d)/giu,
    'kế hoạch',
  ],
  // a month behind what is due then: qua han t11, den han t6/2026
  [
    /(?<=(?<![\p{L}\p{M}])(?:hạn|han|đến|den|trong|hết|het|từ|tu) )t(?<month>1[0-2]|0?[1-9])(?=\/20\d\d|(?![\p{L}\p{M}\p{N}/]))/giu,
    'tháng $<month>',
  ],
  // who is wanting, behind the number of a paper: ct 999 con tinh nao
  [/(?<=\d[\p{L}\d/-]*\s+)(?:còn|con)\s+(tỉnh|tinh|địa phương|dia phuong)\s+(nào|nao)$/giu, '$1 $2 chưa'],
  // it is the units that have papers, by whomever these are signed: ubnd xa nao chua co ke hoach
  [
    /(?<![\p{L}\p{M}])ubnd\s+(?=(?:xã|xa|phường|phuong|huyện|huyen|tỉnh|tinh)\s+(?:nào|nao)(?![\p{L}\p{M}]))/giu,
    '',
  ],
  // of a body that is late its tasks are: sở xd lào cai trễ
  [
    /(?<=^\s*(?:sở|so(?! (?:sánh|sanh|với|voi|liệu|lieu))|phòng|phong|ubnd|[sp][bcdđghklmnptvxy]{2,6})\s+\S.*)\s+(?:trễ|tre|chậm|cham)(?:\s+(?:hạn|han))?$/giu,
    ' quá hạn',
  ],
  // cspell:enable
]

/** A question with these written out. */
export const inHaste = (question: string): string =>
  SHORTENED.reduce((text, [letters, words]) => text.replaceAll(letters, words), question.normalize('NFC'))

/** What a paper is named by, in words without accents; of nothing else letters of a province are asked beside. */
// cspell:disable-next-line
const OF_A_PAPER =
  /^(?:chi|thi|nghi|quyet|ket|luan|dinh|ke|hoach|cong|dien|van|so|ct|nq|kl|qd|kh|cd|cv|tw|ttg|tu|[a-z]{2}\d+|\d+)$/

/**
 * What is asked of a province that a question names by its letters alone, or beside a paper: qua han ls, ct 34 ls lam chưa. Where
 * several provinces bear them, it says so and asks which is meant.
 */
export function ofLetters(of: AskedOf): { readonly of: AskedOf; readonly said: Said | null } {
  const words = wordsIn(of.rest)
  const letters = words.filter((word) => !OF_A_PAPER.test(word))
  const [called] = letters
  const names = letters.length === 1 ? provincesCalled(called!) : []
  if (names.length === 0) return { of, said: null }
  const [name] = names
  if (names.length > 1) return { of, said: unclear(called!, names) }
  return {
    of: {
      ...of,
      rest: of.rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${called}(?![\\p{L}\\p{N}])`, 'iu'), name!),
    },
    said: null,
  }
}

const unclear = (letters: string, names: readonly string[]): Said => [
  `“${letters.toUpperCase()}” có thể là ${names.join(' hoặc ')}: hãy viết cả tên tỉnh`,
  `“${letters.toUpperCase()}” may be ${names.join(' or ')}: write the name of the province`,
]
