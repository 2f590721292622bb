import type { ListNamed } from './tasks-named.js'
import { wordsIn } from './named.js'
import { without } from './within.js'

// cspell:disable
const WHO = '(?:ai|don vi|dv|co quan|cq|nguoi|dau moi|so nganh)'
/** That nobody known leads, as people ask for it: chưa rõ cơ quan chủ trì, không có ai phụ trách, thiếu đầu mối. */
const LEADERLESS = new RegExp(
  `(?<![^ ])(?:(?:ma|nhung|va|con|dang) )?(?:(?:chua|khong|thieu) (?:(?:co|ro|biet|ghi|neu|xac dinh(?: duoc)?|phan cong|giao(?: cho)?) )*(?:${WHO} )+(?:nao )?(?:lam )?(?:chu tri|phu trach|thuc hien|dam nhiem|lam)|(?:chua|khong|thieu) (?:(?:co|ro|biet|xac dinh(?: duoc)?) )*(?:don vi |co quan )?dau moi|(?:chua|khong) (?:duoc )?(?:giao (?:cho )?ai|phan cong(?: (?:cho )?ai)?)|(?:without (?:a |any )?|(?:with|has|have) no )(?:known )?lead(?:er|ing)?(?: agency| body)?)(?![^ ])`,
)
// cspell:enable

/** A question without the words that ask for tasks that nobody known leads; null where it has none of them. */
export function withoutLeaderless(question: string): string | null {
  const [words] = LEADERLESS.exec(wordsIn(question).join(' ')) ?? []
  return words === undefined ? null : without(question, words)
}

/** The same list, of tasks that nobody known leads. */
export const ofNoLead = <L extends ListNamed>(list: L): L => ({
  ...list,
  name: [`${list.name[0]} chưa rõ cơ quan chủ trì`, `${list.name[1]} without a known lead`],
  set: { ...list.set, led: 'no' },
})
