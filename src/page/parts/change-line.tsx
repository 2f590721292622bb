import { label } from '../labels.js'
import type { ChangePartsFragment } from '../operations/generated.js'
import { moment } from '../words.js'
import { PaperLine } from './document-link.js'

/** What happened to a paper last, and when; of one that is gone, what it was. */
export const ChangeLine = ({
  change: { at, kind, symbol, title, document },
}: {
  readonly change: ChangePartsFragment
}) => (
  <>
    <span class="quiet">{moment(at)}</span> <span class="mark">{label('ChangeKind', kind)}</span>{' '}
    {document ? (
      <PaperLine paper={document} />
    ) : (
      <>
        <b>{symbol}</b> {title}
      </>
    )}
  </>
)
