import type { DocumentRow } from '../../graph/documents.js'
import { boundsOf, precisionOf } from '../../model/date.js'
import type { PartialDate } from './type.js'

/** A day as far as it is known, for example the date of issue; null when it is unknown. */
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
