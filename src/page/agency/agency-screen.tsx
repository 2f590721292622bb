import { href, usePartAsked } from '../address.js'
import { useAnswer } from '../ask.js'
import { CorrectionLine } from '../correct/correction-list.js'
import { Same } from '../correct/unions.js'
import { EmptyScreen, Head } from '../frame/title.js'
import { label } from '../labels.js'
import {
  AgencyDocument,
  type AgencyQuery,
  InheritedTasksDocument,
  IssuedDocument,
} from '../operations/generated.js'
import { PaperLine } from '../parts/document-link.js'
import { DigestLine } from '../parts/follow.js'
import { PagedList } from '../parts/more.js'
import { usePages } from '../parts/pages.js'
import { Tabs } from '../parts/tabs.js'
import { TerritoryLink } from '../parts/territory-link.js'
import { useLeftTo } from '../tasks/left-to.js'
import { TaskBoard } from '../tasks/task-board.js'
import { TaskCard } from '../tasks/task-card.js'
import { asOf, count, day, wordsOf } from '../words.js'
import { endOfBody } from './end-of-body.js'

const words = wordsOf({
  unknown: [
    'Không có cơ quan này, hoặc bạn không được xem.',
    'There is no such body, or you may not see it.',
  ],
  body: ['Cơ quan', 'Body'],
  parts: ['Các phần', 'Parts'],
  leads: ['Chủ trì', 'Leads'],
  coordinates: ['Phối hợp', 'Coordinates'],
  issued: [(papers: string) => `Đã ban hành (${papers})`, (papers: string) => `Issued (${papers})`],
  inherited: ['Việc nhận lại', 'Inherited'],
  inheritedSo: [(tasks: string) => `Việc nhận lại (${tasks})`, (tasks: string) => `Inherited (${tasks})`],
  successors: ['Nay là', 'Its place was taken by'],
  since: [(on: string) => `từ ${on}`, (on: string) => `since ${on}`],
  until: [(on: string) => `kết thúc ${on}`, (on: string) => `ended ${on}`],
  aliases: ['Tên khác', 'Other names'],
  members: [(members: string) => `${members} thành viên`, (members: string) => `${members} members`],
  nothingLeft: ['Các cơ quan tiền thân không để lại việc nào.', 'The bodies before it left no task.'],
  predecessors: ['Tiền thân', 'Formerly'],
  candidates: ['Có thể nhận việc', 'May have taken its duties'],
})

type Agency = NonNullable<AgencyQuery['agency']>

const PARTS = ['leads', 'coordinates', 'issued', 'inherited'] as const

/** A body: what it leads, coordinates, issued, what was left behind; who took its place. */
export function AgencyScreen({ id }: { readonly id: string }) {
  const part = usePartAsked(PARTS) ?? 'leads'
  const answer = useAnswer(AgencyDocument, { id })
  const left = useLeftTo(id)
  const agency = answer.failure === null ? answer.data?.agency : null
  if (!agency) return <EmptyScreen title={words.body} answer={answer} unknown={words.unknown} />
  return (
    <article aria-busy={answer.waiting}>
      <Head text={agency.name}>
        <DigestLine id={id} />
      </Head>
      <About agency={agency} />
      {agency.corrections.length > 0 && (
        <ul class="plain">
          {agency.corrections.map((one) => (
            <li key={one.id}>
              <CorrectionLine correction={one} />
            </li>
          ))}
        </ul>
      )}
      <Same id={id} kind="AGENCY" />
      <Tabs
        name={words.parts}
        current={part}
        parts={PARTS}
        textOf={(one) => {
          if (one === 'issued') return words.issued(count(agency.issued.totalCount))
          return one === 'inherited' && left !== null ? words.inheritedSo(count(left.totalCount)) : words[one]
        }}
        hrefOf={(one) => href('agency', id, { part: one })}
      />
      {part === 'leads' && <TaskBoard key="leads" fixed={{ agency: id, role: 'LEAD' }} />}
      {part === 'coordinates' && <TaskBoard key="coordinates" fixed={{ agency: id, role: 'COORDINATING' }} />}
      {part === 'issued' && <Issued id={id} />}
      {part === 'inherited' && <Inherited id={id} />}
    </article>
  )
}

function About({ agency }: { readonly agency: Agency }) {
  const { kind, system, level, territory, validFrom, successors, predecessors, candidateSuccessors } = agency
  const { aliases, members } = agency
  const ended = endOfBody(agency)
  const told = [
    kind === 'BODY' ? null : label('AgencyKind', kind),
    system && label('DocumentSystem', system),
    level && label('Level', level),
  ]
    .filter((one) => one !== null)
    .join(' · ')
  return (
    <>
      <p class="quiet">
        {told}
        {told !== '' && territory && ' · '}
        {territory && <TerritoryLink territory={territory} />}
        {validFrom !== null && ` · ${words.since(day(validFrom))}`}
        {ended !== null && ` · ${words.until(day(ended))}`}
        {members.totalCount > 0 && ` · ${words.members(count(members.totalCount))}`}
      </p>
      {aliases.length > 0 && (
        <p class="quiet">
          {words.aliases}: {aliases.join('; ')}
        </p>
      )}
      <Others title={words.successors} others={successors} />
      <Others title={words.predecessors} others={predecessors} />
      {successors.length === 0 && candidateSuccessors.length > 0 && (
        <p class="notice">
          {words.candidates}:{' '}
          {candidateSuccessors.map(({ name, agency: body, territory: place }, index) => (
            <span key={index}>
              {index > 0 && ', '}
              {body ? (
                <a href={href('agency', body.id)}>{name}</a>
              ) : place ? (
                <TerritoryLink territory={{ id: place.id, name }} />
              ) : (
                name
              )}
            </span>
          ))}
        </p>
      )}
    </>
  )
}

interface OthersParts {
  readonly title: string
  readonly others: readonly { readonly id: string; readonly name: string }[]
}

const Others = ({ title, others }: OthersParts) =>
  others.length === 0 ? null : (
    <p>
      {title}:{' '}
      {others.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={href('agency', id)}>{name}</a>
        </span>
      ))}
    </p>
  )

const Issued = ({ id }: { readonly id: string }) => (
  <PagedList
    pages={usePages(IssuedDocument, { id }, ({ agency }) => agency?.issued)}
    keyOf={(paper) => paper.id}
    item={(paper) => <PaperLine paper={paper} />}
  />
)

const Inherited = ({ id }: { readonly id: string }) => (
  <PagedList
    pages={usePages(InheritedTasksDocument, { id, asOf: asOf() }, ({ agency }) => agency?.inherited)}
    keyOf={(task) => task.id}
    item={(task) => <TaskCard task={task} />}
    nothing={words.nothingLeft}
  />
)
