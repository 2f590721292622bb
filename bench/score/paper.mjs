// One paper of the gold beside what was read of it.
import { foldEnum } from './fold.mjs'

/** `got` is null where nothing was read. `own`: the names of the units that the paper belongs to, and of who issues it. */
export function paperOf(gold, got) {
  const { province, district, commune, issuer } = gold.document ?? {}
  return {
    gold,
    got,
    own: {
      units: [province, district, commune, ...(gold.ownTerritories ?? [])].filter(Boolean),
      house: issuer ?? null,
    },
    outcome: foldEnum(gold.outcome ?? 'PARSED'),
    gotOutcome: got ? foldEnum(got.outcome ?? 'PARSED') : 'MISSING',
    /** Whether offsets are those of the file itself; else only words can be compared. */
    raw: foldEnum(gold.textBase ?? 'RAW') !== 'EXTRACTED',
    citations: got?.citations ?? [],
    tasks: got?.tasks ?? [],
    /** A fault's name with the paper's before it. */
    at: (fault) => `${gold.file}: ${fault}`,
  }
}

export const number = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : null)

/** A value as a fault shows it. */
export const shown = (value) =>
  value === null || value === undefined || value === ''
    ? '∅'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)
