import type { ProgressKind } from '../standing.js'

/** Follows from report, task and what is said, so that people's decisions outlive every new reading of the papers. */
export const claimId = (reportId: string, taskId: string, kind: ProgressKind): string =>
  `C.${reportId}.${taskId}.${kind}`

/** The parts of an id that `claimId` has made; null for any other text. */
export function parseClaimId(
  id: string,
): { readonly reportId: string; readonly taskId: string; readonly kind: ProgressKind } | null {
  const [letter, reportId, taskId, kind, ...more] = id.split('.')
  return letter !== 'C' || !reportId || !taskId || !kind || more.length > 0
    ? null
    : { reportId, taskId, kind: kind as ProgressKind }
}
