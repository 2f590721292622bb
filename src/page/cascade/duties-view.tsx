import { nameAlone } from '../../model/territory.js'
import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { useDecision } from '../correct/decision.js'
import { href, useAddress } from '../address.js'
import { ask } from '../ask.js'
import { useViewer } from '../frame/start.js'
import { label } from '../labels.js'
import { view, type View, vintageOf } from '../map.js'
import {
  DutiesDocument,
  type DutiesQuery,
  type DutyLinkFragment,
  DutyUnitsDocument,
  ReviewTaskLinkDocument,
  TasksBeyondDocument,
} from '../operations/generated.js'
import { PaperLine } from '../parts/document-link.js'
import { FailureNote, Waiting } from '../parts/failure.js'
import { MapSwitch } from '../parts/map-switch.js'
import { MoreButton, PagedList } from '../parts/more.js'
import { usePages } from '../parts/pages.js'
import { Confidence } from '../parts/proof.js'
import { sectionName } from '../parts/section.js'
import { StateMark } from '../parts/state-counts.js'
import { TakeAlong } from '../parts/take-along.js'
import { TaskLine } from '../parts/task-line.js'
import { bodyBeside, TerritoryLink } from '../parts/territory-link.js'
import { asOf, count, wordsOf } from '../words.js'
import { dutiesColumns, dutiesCopied } from './duties-copied.js'

const words = wordsOf({
  title: ['Ai đã nhận từng nhiệm vụ', 'Who has taken up each duty'],
  found: [
    'Tính theo nhiệm vụ tìm thấy ở đây: văn bản tự dẫn chiếu, hoặc cùng việc, cùng đối tượng. Chưa thấy không có nghĩa là chưa làm.',
    'By tasks found here: because a paper says so, or because it does the same to the same. That nothing was found does not mean that nothing was done.',
  ],
  taken: [
    (taken: string, total: string, units: string) =>
      `${taken} trên ${total} ${units} đã có nhiệm vụ tương ứng`,
    (taken: string, total: string, units: string) => `${taken} of ${total} ${units} have taken it up`,
  ],
  PROVINCE: ['tỉnh', 'provinces'],
  DISTRICT: ['huyện', 'districts'],
  COMMUNE: ['xã, phường', 'communes'],
  show: ['Xem đơn vị nào, bằng nhiệm vụ nào', 'Which units, and with which tasks'],
  silent: ['Chưa thấy nhiệm vụ tương ứng', 'Nothing found'],
  leads: ['Chủ trì', 'Led by'],
  lead: ['chủ trì', 'lead'],
  due: ['hạn', 'due'],
  confirm: ['Đúng nhiệm vụ này', 'It is this task'],
  reject: ['Không phải', 'It is not'],
  act: ['Quyết định về một nhiệm vụ tương ứng', 'A decision about a task below'],
  beyond: ['Nhiệm vụ không dựa trên nhiệm vụ nào ở trên', 'Tasks that rest on no duty above'],
  nothing: ['Chưa đọc được nhiệm vụ nào trong văn bản này.', 'No task was read in this paper.'],
})

interface DutiesViewParts {
  readonly id: string
  /** What the directive is called. */
  readonly name: string
  /** The province whose units count where the paper is one of a province; null where all provinces count. */
  readonly province: string | null
  /** When the directive was issued. */
  readonly issuedOn: string | null
}

/** The units that are asked about: provinces, or those of the map below the province whose paper it is. */
interface AskedDuties {
  readonly id: string
  readonly level: 'PROVINCE' | 'DISTRICT' | 'COMMUNE'
  readonly view: View
  readonly within: string | null
  readonly asOf: string | null
}

/** For each task of a directive, which units have taken it up, with whom and by when; and what of theirs rests on none of them. */
export function DutiesView({ id, name, province, issuedOn }: DutiesViewParts) {
  useAddress()
  const level = province === null ? 'PROVINCE' : vintageOf(issuedOn) === 2025 ? 'COMMUNE' : 'DISTRICT'
  const asked: AskedDuties = { id, level, view: view(), within: province, asOf: asOf() }
  const pages = usePages(DutiesDocument, asked, ({ duties }) => duties)
  return (
    <section class="duties" aria-labelledby="duties-title">
      <h2 id="duties-title">{words.title}</h2>
      <p class="quiet">{words.found}</p>
      <MapSwitch issuedOn={issuedOn} />
      {pages.total !== null && pages.total > 0 && (
        <div class="buttons">
          <TakeAlong
            columns={dutiesColumns()}
            rows={(wanted) => dutiesCopied(asked, wanted)}
            file={{ called: `${words.title} ${name}` }}
          />
        </div>
      )}
      <PagedList
        pages={pages}
        keyOf={({ task }) => task.id}
        item={(duty) => <DutyItem duty={duty} asked={asked} />}
        nothing={words.nothing}
      />
      {pages.total !== null && pages.total > 0 && <Beyond asked={asked} />}
    </section>
  )
}

type Duty = NonNullable<DutiesQuery['duties']>['nodes'][number]

function DutyItem({ duty, asked }: { readonly duty: Duty; readonly asked: AskedDuties }) {
  const { task, takenUp, total } = duty
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <a class="task-summary" href={href('paper', asked.id, { task: task.id })}>
        {task.section && <span class="mark">{sectionName(task.section)} </span>}
        {task.summary}
      </a>
      {task.leads.length > 0 && (
        <div class="quiet">
          {words.leads}:{' '}
          {task.leads.map(({ asPrinted, agency }, index) => (
            <Fragment key={asPrinted + (agency?.id ?? '')}>
              {index > 0 && '; '}
              {agency === null ? asPrinted : <a href={href('agency', agency.id)}>{agency.name}</a>}
            </Fragment>
          ))}
        </div>
      )}
      <div class="duty-sum">
        <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
          <rect class="duty-taken" width={total === 0 ? 0 : (takenUp / total) * 100} height="2" />
        </svg>
        <span>{words.taken(count(takenUp), count(total), words[asked.level])}</span>
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.show}</summary>
        {isOpen && <Units task={task.id} asked={asked} />}
      </details>
    </>
  )
}

/** The units that have taken a duty up, with their tasks, and the names of the others. */
function Units({ task, asked }: { readonly task: string; readonly asked: AskedDuties }) {
  const pages = usePages(DutyUnitsDocument, { ...asked, task }, ({ duties }) => duties?.nodes[0]?.units)
  if (pages.failure !== null) return <FailureNote failure={pages.failure} again={pages.again} />
  if (pages.total === null) return <Waiting />
  const silent = pages.nodes.filter(({ links }) => links.length === 0)
  return (
    <>
      <ul class="plain duty-units">
        {pages.nodes
          .filter(({ links }) => links.length > 0)
          .map(({ territory, links }) => (
            <li key={territory.id}>
              <b>
                <TerritoryLink territory={territory} />
              </b>
              {links.map((link) => (
                <LinkLine key={link.id} link={link} />
              ))}
            </li>
          ))}
      </ul>
      {silent.length > 0 && (
        <p class="quiet">
          {words.silent} ({count(silent.length)}):{' '}
          {silent.map(({ territory }) => nameAlone(territory.name)).join(', ')}
        </p>
      )}
      <MoreButton pages={pages} />
    </>
  )
}

/** A task that takes a duty up: what, who leads, by when, why it is said to; editors say whether that is so. */
function LinkLine({ link }: { readonly link: DutyLinkFragment }) {
  const { from, to, basis, confidence, review } = link
  const viewer = useViewer()
  const { refused, isSending, decide } = useDecision(words.act, (decision, known) =>
    ask(ReviewTaskLinkDocument, { from: from.id, to: to.id, decision, known }),
  )
  return (
    <div class="duty-link">
      <a href={href('paper', from.document.id, { task: from.id })}>{from.summary}</a>{' '}
      <StateMark state={from.state} />
      <div class="quiet">
        {from.leads.length > 0 && `${words.lead}: `}
        {from.leads.map((lead, index) => (
          <span key={index}>
            {index > 0 && ', '}
            {lead.agency === null ? (
              lead.asPrinted
            ) : (
              <a href={href('agency', lead.agency.id)}>{bodyBeside(lead.agency, from.document.issuer)}</a>
            )}
          </span>
        ))}
        {from.leads.length > 0 && ' · '}
        {from.deadlines.length > 0 &&
          `${words.due}: ${from.deadlines.map(({ asPrinted }) => asPrinted).join('; ')} · `}
        <PaperLine paper={from.document} />
      </div>
      <div>
        <span class="mark">{label('TaskLinkBasis', basis)}</span> <Confidence value={confidence} />{' '}
        {review === 'CONFIRMED' && (
          <span class="mark state-DONE_ON_TIME">{label('ReviewState', review)}</span>
        )}
        {viewer?.mayEdit && review === 'UNREVIEWED' && (
          <>
            <button
              type="button"
              class="link"
              disabled={isSending}
              onClick={() => decide('CONFIRMED', review)}
            >
              {words.confirm}
            </button>{' '}
            <button
              type="button"
              class="link"
              disabled={isSending}
              onClick={() => decide('REJECTED', review)}
            >
              {words.reject}
            </button>
          </>
        )}
      </div>
      {refused}
    </div>
  )
}

/** Tasks of the units that rest on nothing above, on demand. */
function Beyond({ asked }: { readonly asked: AskedDuties }) {
  const [isOpen, setOpen] = useState(false)
  const pages = usePages(TasksBeyondDocument, isOpen ? asked : null, ({ tasksBeyond }) => tasksBeyond)
  return (
    <details class="duties-beyond" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.beyond}</summary>
      {isOpen && <PagedList pages={pages} keyOf={({ id }) => id} item={(task) => <TaskLine task={task} />} />}
    </details>
  )
}
