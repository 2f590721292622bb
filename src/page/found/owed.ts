import type { AskedOf } from './asked-of.js'
import { askedOf, partOf } from './name-asked.js'
import { wordsBeside } from './tasks-named.js'

// cspell:disable
/** What somebody owes: Lạng Sơn còn nợ gì chỉ thị 34. */
const OWED =
  /(?<= )(?:con |dang |hien |van )*no (?:nhung )?(?:(?:viec|nhiem vu|cong viec) )?(?:gi|nao)(?: (?:cua|theo|trong))?(?![^ ])/
/** Who has the tasks of a body that has ended: việc của huyện Văn Chấn nay ai nhận, nhiệm vụ huyện Văn Chấn giao lại cho ai. */
const HEIR =
  /(?<=(?:viec|nhiem vu)(?: .*)? )(?:(?:nay|(?:bay |hien )?gio|hien nay|thi) )*(?:(?:ai|(?:co quan|don vi|noi|xa|so|phuong) nao) (?:dang |se )?(?:lam|nhan|tiep nhan|tiep quan|ke thua|lo)(?: (?:lam|thay|tiep|lai|viec))*|(?:(?:se|da|duoc) )*(?:ban giao|chuyen|giao)(?: lai)? (?:cho|ve) (?:ai|dau|(?:co quan|don vi|noi|xa|phuong) nao))$/
// cspell:enable

const LATE = ['Nhiệm vụ quá hạn', 'Tasks that are overdue'] as const
const HEIRS = ['Nhiệm vụ, và nay ai tiếp nhận', 'Tasks, and who has them now'] as const

/** What somebody owes, or to whom its tasks have gone; null of any other question. `written`: its words, which `bare` has without accents. */
export function owedAsked(bare: string, written: readonly string[]): AskedOf | null {
  const owed = OWED.exec(bare)
  if (owed !== null)
    return askedOf('tasks', LATE, { state: 'OVERDUE' }, wordsBeside(written, bare, [partOf(owed)]))
  const heir = /\d/.test(bare) ? null : HEIR.exec(bare)
  return heir && askedOf('tasks', HEIRS, {}, wordsBeside(written, bare, [partOf(heir)]))
}
