import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import { PapersSignedDocument } from '../operations/generated.js'
import { count, many, wordsOf } from '../words.js'
import { wordsIn } from './named.js'
import type { TaskList } from './unit-lists.js'
import { personNamed } from './use-rules.js'

const words = wordsOf({
  signed: [
    (name: string, papers: string) => `Văn bản do ${name} ký: ${papers} văn bản`,
    (name: string, papers: string) => `Signed by ${name}: ${many(papers, 'paper')}`,
  ],
})

/** The papers that a person signed, where a question is the name of one who signed any. */
export function usePapersSigned(question: string): readonly TaskList[] {
  const name = personNamed(question)
  const { data } = useAnswer(PapersSignedDocument, name === null ? null : { name })
  const total = data?.documents?.totalCount ?? 0
  const signer = data?.documents?.nodes[0]?.signatory ?? ''
  // the words of a name may stand in others: Cao Bằng is no Cao Văn Bằng
  if (name === null || !isWithin(wordsIn(signer), wordsIn(name))) return []
  return [{ name: words.signed(signer, count(total)), href: href('papers', null, { signer }) }]
}

const isWithin = (all: readonly string[], some: readonly string[]): boolean =>
  ` ${all.join(' ')} `.includes(` ${some.join(' ')} `)
