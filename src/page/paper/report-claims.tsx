import { useAnswer } from '../ask.js'
import { href } from '../address.js'
import { label } from '../labels.js'
import { ReportClaimsDocument } from '../operations/generated.js'
import { nameOf } from '../parts/document-link.js'
import { FailureNote } from '../parts/failure.js'
import { sectionName } from '../parts/section.js'
import { Reported } from '../tasks/task-history.js'
import { day, wordsOf } from '../words.js'

const words = wordsOf({
  title: ['Báo cáo này nói gì về nhiệm vụ', 'What this report says of tasks'],
})

/** What a report claims of tasks of other papers, each with its words; nothing for a paper that claims nothing. */
export function ReportClaims({ id }: { readonly id: string }) {
  const { data, failure } = useAnswer(ReportClaimsDocument, { id })
  const claims = data?.document?.claims ?? []
  if (failure !== null) return <FailureNote failure={failure} />
  if (claims.length === 0) return null
  return (
    <section aria-labelledby="claims-title" class="report-claims">
      <h2 id="claims-title">{words.title}</h2>
      <ol class="plain">
        {claims.map((claim) => (
          <li key={claim.id}>
            <b>{label('ProgressKind', claim.kind)}</b> {day(claim.on)}
            {claim.task !== null && (
              <>
                {' · '}
                <a href={href('paper', claim.task.document.id, { task: claim.task.id })}>
                  {claim.task.section !== null && `${sectionName(claim.task.section)}. `}
                  {claim.task.summary}
                </a>{' '}
                <span class="quiet">({nameOf(claim.task.document)})</span>
              </>
            )}
            <Reported reported={claim} paper={id} />
          </li>
        ))}
      </ol>
    </section>
  )
}
