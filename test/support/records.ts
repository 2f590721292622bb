/** Structured records in the form of data/record.schema.json. */

/** A plan of a province of which nothing is known but what `facts` tell. */
export const record = (facts: object) => ({
  system: 'STATE',
  type: 'KE_HOACH',
  symbol: null,
  symbolAsPrinted: null,
  issuer: 'Ủy ban nhân dân tỉnh Bến Tre',
  issuingOrgan: null,
  level: 'PROVINCE',
  province: 'Bến Tre',
  district: null,
  commune: null,
  title: null,
  issuedOn: null,
  meetingOn: null,
  signatory: null,
  accessClass: 'NONE_PRINTED',
  heldAs: 'RECORD',
  relations: [],
  tasks: [],
  recipients: [],
  ...facts,
})

/** A task of a record. */
export const duty = (summary: string, leads: readonly string[]) => ({
  section: '1',
  kind: 'ASSIGNMENT',
  modality: 'MUST',
  summary,
  leads,
  coordinating: [],
  executing: [],
  reportTo: [],
  inheritedFrom: null,
  deadlines: [],
})

/** A file of records. */
export const records = (...documents: readonly object[]): string =>
  JSON.stringify({ format: 'chi-thi-graph/records', formatVersion: '1.0', documents })
