import type { DocumentRow } from '../../graph/documents.js'
import { boundsOf, precisionOf } from '../../model/date.js'
import type { PartialDate } from './type.js'

/** The date of issue, as far as it is known; null when it is unknown. */
export const partialDate = ({
  issuedOn,
  issuedOnPrinted,
}: Pick<DocumentRow, 'issuedOn' | 'issuedOnPrinted'>): PartialDate | null =>
  issuedOn === null
    ? null
    : {
        value: issuedOn,
        precision: precisionOf(issuedOn),
        asPrinted: issuedOnPrinted,
        ...boundsOf(issuedOn),
      }
