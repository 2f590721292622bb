import type { ComponentChild } from 'preact'
import { href } from '../address.js'
import { ByPerson } from '../correct/by-person.js'
import { label } from '../labels.js'
import type { PaperHeadQuery } from '../operations/generated.js'
import { count, day, wordsOf } from '../words.js'
import type { Changes } from '../parts/in-force.js'
import { TerritoryLink } from '../parts/territory-link.js'

const words = wordsOf({
  printed: ['Số như in', 'Number as printed'],
  level: ['Cấp ban hành', 'Level'],
  place: ['Địa bàn', 'Place'],
  issuer: ['Cơ quan ban hành', 'Issuing body'],
  organ: ['Cơ quan quyết định', 'Decided by'],
  issued: ['Ngày ban hành', 'Day of issue'],
  meeting: ['Ngày họp', 'Day of the meeting'],
  signatory: ['Người ký', 'Signed by'],
  held: ['Lưu giữ', 'Held as'],
  access: ['Lưu hành', 'Circulation'],
  recipients: ['Nơi nhận', 'Sent to'],
  force: ['Hiệu lực', 'In force'],
  changed: ['có văn bản sửa đổi, thay thế, bãi bỏ', 'there are papers that amend, replace or repeal it'],
  unchanged: [
    'chưa thấy ở đây văn bản sửa đổi, thay thế, bãi bỏ',
    'nothing that amends, replaces or repeals it was found here',
  ],
  first: [(all: string) => `${all} nơi nhận đầu tiên`, (all: string) => `the first ${all} of them`],
  unknown: ['chưa rõ', 'not known'],
})

export type PaperOfScreen = NonNullable<PaperHeadQuery['document']>

/** The most names that the server gives of those to whom a paper is sent. */
const MOST_RECIPIENTS = 100

interface FactsParts {
  readonly paper: PaperOfScreen
  readonly changes: Changes | null
}

/** What a paper says of itself, and whether others have changed it. */
export function Facts({ paper, changes }: FactsParts) {
  const { symbol, symbolAsPrinted, level, territory, issuer, issuedOn, meetingOn, recipients } = paper
  const unknown = <span class="quiet">{words.unknown}</span>
  return (
    <dl class="facts card">
      {symbolAsPrinted !== null && symbolAsPrinted !== symbol && (
        <Fact name={words.printed}>{symbolAsPrinted}</Fact>
      )}
      <Fact name={words.issued}>
        {issuedOn === null ? unknown : day(issuedOn.value)}
        {issuedOn?.asPrinted && <span class="quiet"> (“{issuedOn.asPrinted}”)</span>}{' '}
        <ByPerson paper={paper} field="ISSUED_ON" />
      </Fact>
      {meetingOn !== null && <Fact name={words.meeting}>{day(meetingOn.value)}</Fact>}
      <Fact name={words.issuer}>
        {issuer === null ? unknown : <a href={href('agency', issuer.id)}>{issuer.name}</a>}{' '}
        <ByPerson paper={paper} field="ISSUER" />
      </Fact>
      {paper.issuingOrgan !== null && <Fact name={words.organ}>{paper.issuingOrgan}</Fact>}
      <Fact name={words.level}>{level === null ? unknown : label('Level', level)}</Fact>
      {territory !== null && (
        <Fact name={words.place}>
          <TerritoryLink territory={territory} /> <ByPerson paper={paper} field="TERRITORY" />
        </Fact>
      )}
      {paper.signatory !== null && (
        <Fact name={words.signatory}>
          {paper.signatory} <ByPerson paper={paper} field="SIGNATORY" />
        </Fact>
      )}
      {changes !== null && (
        <Fact name={words.force}>
          {changes.length > 0 ? (
            <a href={href('paper', paper.id, { part: 'relations', dir: 'down' })}>{words.changed}</a>
          ) : (
            <span class="quiet">{words.unchanged}</span>
          )}
        </Fact>
      )}
      <Fact name={words.held}>
        {label('HeldAs', paper.heldAs)} <ByPerson paper={paper} field="HELD_AS" />
      </Fact>
      <Fact name={words.access}>
        {label('AccessClass', paper.accessClass)} <ByPerson paper={paper} field="ACCESS_CLASS" />
      </Fact>
      {recipients.length > 0 && (
        <Fact name={words.recipients}>
          <Recipients recipients={recipients} />
        </Fact>
      )}
    </dl>
  )
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ComponentChild }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Recipients = ({ recipients }: { readonly recipients: PaperOfScreen['recipients'] }) => {
  const names = recipients.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && '; '}
      <a href={href('agency', id)}>{name}</a>
    </span>
  ))
  if (recipients.length <= 6) return <>{names}</>
  return (
    <details>
      <summary>
        {recipients.length < MOST_RECIPIENTS
          ? count(recipients.length)
          : words.first(count(recipients.length))}
      </summary>
      {names}
    </details>
  )
}
