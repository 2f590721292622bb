import { mapPieces } from './cypher-text.js'

/**
 * The graph is kept in two editions that share no node: FULL follows from all papers, OPEN (bản công khai) only from
 * those that anybody may read. Whoever may read the open edition only is answered from it alone, so that no count, path,
 * order or error reveals that another paper exists.
 */
export type Edition = 'FULL' | 'OPEN'

/** Labels of what an edition holds; what belongs to the whole database (`Migration`, `Edition`, …) is not among them. */
const LABELS = [
  'Agency',
  'AgencyName',
  'Anomaly',
  'Claim',
  'Deadline',
  'Document',
  'EarlierKey',
  'Gazetteer',
  'KeptIdentity',
  'Mention',
  'Message',
  'Naming',
  'NumberingSeries',
  'Progress',
  'Removal',
  'Reporting',
  'Review',
  'Rhythm',
  'SourceFile',
  'Task',
  'Territory',
  'UnnamedBody',
]
const LABEL = new RegExp(`([:|]\\s*)(${LABELS.join('|')})\\b`, 'g')
/** Indexes and constraints are named once in a database, so those of the open edition have names of their own. */
const SCHEMA_NAME = /\b((?:CONSTRAINT|INDEX)\s+)(?=\w+\s+IF (?:NOT )?EXISTS)/g
const FULL_TEXT_INDEX = /^'(?=\w+_search'$)/

/** The same query about the open edition: its labels begin with `Open`, its indexes and constraints with `open_`. */
export const inOpenEdition = (cypher: string): string =>
  mapPieces(cypher, {
    code: (text) => text.replace(LABEL, '$1Open$2').replace(SCHEMA_NAME, '$1open_'),
    string: (text) => text.replace(FULL_TEXT_INDEX, "'open_"),
  })
