import type { AskedOf } from './asked-of.js'
import { wordsIn } from './named.js'

/** Bodies that many places have, asked for without their place. */

/** The body that the name of a list has, before the paper. */
const bodyIn = (name: string): string => /(?:.*: )?(?<body>[^,:(]*)/.exec(name)!.groups!['body']!

// cspell:disable
const IN_MANY_PLACES =
  /^(?:so|s[bcdghklmnptvxy]{2,6}|ubnd|uy ban|phong|tram|truong|doan|hoi|mat tran|cong an|van phong|trung tam|ngan hang|toa an|vien kiem sat|kho bac|bao hiem|chi cuc|hat kiem lam)(?= |$)/
const IS_DEPARTMENT = /^(?:so|s[bcdghklmnptvxy]{2,6})$/
// cspell:enable

/** Whether words begin as the name of a department of a province does. */
export const isDepartment = (words: string): boolean => IS_DEPARTMENT.test(wordsIn(words)[0] ?? '')

/** Whether a body is asked for that many places have, without its place: then those of some are offered. */
export function isOfAnyPlace({ what, rest }: AskedOf, lists: readonly { readonly name: string }[]): boolean {
  const asked = wordsIn(rest)
  return (
    (what === 'tasks' || what === 'part') &&
    IN_MANY_PLACES.test(asked.join(' ')) &&
    lists.length > (asked[0] === 'so' ? 0 : 1) &&
    lists.every(({ name }) => !asked.includes(wordsIn(bodyIn(name)).at(-1)!))
  )
}
