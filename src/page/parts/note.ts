import type { AnomalyCode } from '../../model/anomaly.js'
import { severityOf } from '../../model/severity.js'

/** Whether what was found about a paper is only told: it asks for nobody, and is not called an anomaly. */
export const isNote = ({ code }: { readonly code: string }): boolean =>
  severityOf(code as AnomalyCode) === 'INFO'
