import { href } from '../address.js'
import { CorrectionLine } from '../correct/correction-list.js'
import { CorrectionsDocument, type CorrectionsQuery } from '../operations/generated.js'
import { PaperLine } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { MoreButton } from '../parts/more.js'
import { useMoreWhile, usePages } from '../parts/pages.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  asks: ['Cần xem lại', 'Asking again'],
  latest: ['Mới nhất', 'Latest'],
  nothing: ['Chưa ai đính chính gì.', 'Nobody has put anything right.'],
})

type Correction = NonNullable<CorrectionsQuery['corrections']>['nodes'][number]

/** So many of the latest are looked through for those that ask. */
const LOOKED_THROUGH = 500

/** What people have put right: first what asks again, as its paper has other words now. */
export function CorrectionDesk() {
  const pages = usePages(CorrectionsDocument, {}, ({ corrections }) => corrections)
  const { nodes, total, failure } = pages
  useMoreWhile(pages, nodes.length < LOOKED_THROUGH)
  const asking = nodes.filter(({ state }) => state === 'ASKS_AGAIN')
  const others = nodes.filter(({ state }) => state !== 'ASKS_AGAIN')
  return (
    <section aria-busy={pages.waiting}>
      {failure !== null && <FailureNote failure={failure} again={pages.again} />}
      {total === null && failure === null && <Waiting />}
      {total === 0 && <Nothing text={words.nothing} />}
      <Corrections title={words.asks} corrections={asking} />
      <Corrections title={words.latest} corrections={others} />
      <MoreButton pages={pages} />
    </section>
  )
}

interface CorrectionsParts {
  readonly title: string
  readonly corrections: readonly Correction[]
}

const Corrections = ({ title, corrections }: CorrectionsParts) =>
  corrections.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul class="plain">
        {corrections.map((one) => (
          <li key={one.id}>
            {one.document && <PaperLine paper={one.document} />}
            {one.agency && <a href={href('agency', one.agency.id)}>{one.agency.name}</a>}
            <CorrectionLine correction={one} />
          </li>
        ))}
      </ul>
    </>
  )
