import type { ListNamed } from './lists-named.js'
import { isBody, wordsIn, wordsWritten } from './named.js'
import { papersAsked } from './papers-asked.js'
import { personNamed } from './person-named.js'
import { wordsBeside } from './tasks-named.js'

// cspell:disable
const OFFICE =
  '(?:(?:pho |quyen )*(?:chu tich|bi thu|giam doc|vu truong|cuc truong|bo truong|thu truong|thu tuong|chanh van phong|truong ban))'
const TITLE = `(?:ong|ba|dong chi|d c|${OFFICE})`
const SIGNED = '(?:da )?ky(?: ten| duyet| ban hanh| thay)?'
/** Who signed, as people ask for what somebody did: văn bản do ông Trần Văn Mẫu ký, người ký Trần Văn Mẫu, signed by. */
const ASKED = [
  new RegExp(
    `(?<![^ ])(?:(?:do|duoc) (?:${TITLE} )*|(?:${TITLE} )+)(?<name>\\S+(?: \\S+){0,4}?) ${SIGNED}(?![^ ])`,
  ),
  new RegExp(`(?<![^ ])(?:nguoi ky(?: la)?|ky boi|signed by) (?:${TITLE} )*(?<name>\\S+(?: \\S+){1,4})$`),
]
/** A name of a person and that he signs, as what: nguyễn văn mẫu ký gì, trần văn mẫu ký; định kỳ is another word. */
const BY_NAME =
  /^(?<name>\S+(?: \S+){1,3}?(?<! (?:dinh|the|nhiem|thoi|dau|cuoi|hoc|chu|chung))) (?:da )?ky(?: (?:nhung |cac |van ban |gi |nao )*(?:gi|nao|van ban))?$/
/** What is none of a person's name: a question, or an office. Without its accents a title may be a name: Phan Trung Bá. */
const NO_NAME = new RegExp(
  `(?<![^ ])(?:ai|nao|gi|cua|whom|ubnd|hdnd|tinh|huyen|xa|phuong|thanh pho|cap|${OFFICE})(?![^ ])`,
)
// cspell:enable

/** The papers that somebody signed, of the type or the time that the question names beside; null where it asks for none. */
export function signerAsked(question: string, today: string): ListNamed | null {
  const bare = wordsIn(question).join(' ')
  if (/\d+ [a-z]/.test(bare.replaceAll(/20\d\d/g, ''))) return null
  const byName = BY_NAME.exec(bare)
  const isPerson = personNamed(byName?.groups?.['name'] ?? '') !== null
  const found = isPerson ? byName : ASKED.map((pattern) => pattern.exec(bare)).find((match) => match !== null)
  const name = found?.groups?.['name'] ?? ''
  if (found === undefined || found === null || NO_NAME.test(name) || isBody(name)) return null
  const written = wordsWritten(question)
  const first = bare.slice(0, found.index + found[0].lastIndexOf(name)).split(' ').length - 1
  const called = written.slice(first, first + name.split(' ').length).join(' ')
  const papers = papersAsked(wordsBeside(written, bare, [{ at: found.index, words: found[0] }]), today)
  const [vietnamese, english] = papers?.time?.name ?? []
  return {
    name: [
      ['Văn bản do', called, 'ký', vietnamese].filter(Boolean).join(' '),
      ['Papers that', called, 'signed', english].filter(Boolean).join(' '),
    ],
    set: {
      signer: called,
      ...(papers?.type && { type: papers.type }),
      ...(papers?.time && { from: papers.time.span[0], 'to-day': papers.time.span[1] }),
    },
    screen: 'papers',
  }
}
