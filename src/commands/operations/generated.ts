/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActedBy =
  | 'FORMER'
  | 'OWN'
  | 'SUCCESSOR';

export type CorrectionKind =
  | 'FIELD'
  | 'RELATION'
  | 'SAME_AGENCY'
  | 'SAME_DOCUMENT'
  | 'SEPARATE'
  | 'TASK';

export type CorrectionState =
  | 'AGREED'
  | 'ASKS_AGAIN'
  | 'HOLDS'
  | 'NOT_HELD'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export type DatePrecision =
  | 'DAILY'
  | 'DAY'
  | 'DURATION'
  | 'HALF'
  | 'HALF_YEARLY'
  | 'MONTH'
  | 'MONTHLY'
  | 'QUARTER'
  | 'QUARTERLY'
  | 'UNSPECIFIED'
  | 'WEEKLY'
  | 'YEAR'
  | 'YEARLY';

export type DeadlineBound =
  | 'AFTER'
  | 'BEFORE'
  | 'BY'
  | 'MAX'
  | 'RECURRING'
  | 'WITHIN';

export type DeadlineInput = {
  readonly asPrinted?: string | null | undefined;
  readonly bound?: DeadlineBound | null | undefined;
  readonly due?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly kind?: DeadlineKind | null | undefined;
  readonly recurrence?: string | null | undefined;
};

export type DeadlineKind =
  | 'DUE'
  | 'DURATION'
  | 'HORIZON'
  | 'RECURRING'
  | 'REPORT'
  | 'SUBMIT';

export type EvidenceBasis =
  | 'PERSON'
  | 'RECORD'
  | 'SIGNATURE'
  | 'TEXT';

export type FactInput = {
  readonly field: HeaderField;
  readonly value?: string | null | undefined;
};

export type HeaderField =
  | 'ACCESS_CLASS'
  | 'HELD_AS'
  | 'ISSUED_ON'
  | 'ISSUER'
  | 'SIGNATORY'
  | 'SYMBOL'
  | 'TERRITORY'
  | 'TITLE'
  | 'TYPE';

export type Level =
  | 'CENTRAL'
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE';

export type ProgressKind =
  | 'CLAIMED'
  | 'HINDERED'
  | 'NOTIFIED'
  | 'NOT_DONE'
  | 'STARTED'
  | 'VERIFIED';

export type ReckonedBy =
  | 'BODY'
  | 'LEVEL'
  | 'PROVINCE';

export type RelationKind =
  | 'AMENDS'
  | 'ANNEXED_TO'
  | 'CITES'
  | 'CONSOLIDATES'
  | 'DETAILS'
  | 'GUIDES'
  | 'IMPLEMENTS'
  | 'LEGAL_BASIS'
  | 'PER'
  | 'PER_CONCLUSION'
  | 'REPEALS'
  | 'REPLACES'
  | 'REPORTS_ON'
  | 'SAME_AS'
  | 'SUBMITTED_BY'
  | 'SUPPLEMENTS';

export type ReviewState =
  | 'CONFIRMED'
  | 'REJECTED'
  | 'UNREVIEWED';

export type TaskFilter = {
  readonly agency?: string | number | null | undefined;
  readonly directive?: string | number | null | undefined;
  readonly document?: string | number | null | undefined;
  readonly dueFrom?: string | null | undefined;
  readonly dueTo?: string | null | undefined;
  readonly includeCollectives?: boolean | null | undefined;
  readonly includeDescendants?: boolean | null | undefined;
  readonly includeFormer?: boolean | null | undefined;
  readonly kinds?: ReadonlyArray<TaskKind> | null | undefined;
  readonly led?: boolean | null | undefined;
  readonly level?: Level | null | undefined;
  readonly orphaned?: boolean | null | undefined;
  readonly role?: TaskRole | null | undefined;
  readonly states?: ReadonlyArray<TaskState> | null | undefined;
  readonly territories?: ReadonlyArray<string | number> | null | undefined;
  readonly territory?: string | number | null | undefined;
  readonly text?: string | null | undefined;
  readonly verified?: boolean | null | undefined;
};

export type TaskKind =
  | 'ASSIGNMENT'
  | 'ENCOURAGEMENT'
  | 'MEASURE'
  | 'REQUIREMENT'
  | 'UMBRELLA';

export type TaskMeasure =
  | 'DATED'
  | 'DONE_LATE'
  | 'DONE_ON_TIME'
  | 'LED'
  | 'OVERDUE';

export type TaskModality =
  | 'ENCOURAGED'
  | 'MUST'
  | 'REQUESTED';

export type TaskRole =
  | 'COORDINATING'
  | 'EXECUTING'
  | 'LEAD'
  | 'REPORT_TO';

export type TaskState =
  | 'DONE_LATE'
  | 'DONE_ON_TIME'
  | 'NO_DEADLINE'
  | 'OPEN'
  | 'OVERDUE';

export type TerritoryView =
  | 'AT_ISSUE'
  | 'TODAY';

export type TraceDirection =
  | 'DOWN'
  | 'UP';

export type TraceStop =
  | 'DEPTH_LIMIT'
  | 'NODE_LIMIT'
  | 'TIME_LIMIT';

export type CorrectionLineFragment = { readonly id: string, readonly kind: CorrectionKind, readonly field: HeaderField | null, readonly state: CorrectionState, readonly was: string | null, readonly now: string | null, readonly quote: string | null, readonly note: string | null, readonly by: string, readonly at: string, readonly document: { readonly id: string, readonly symbol: string | null } | null };

export type CorrectionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CorrectionsQuery = { readonly corrections: { readonly totalCount: number, readonly nodes: ReadonlyArray<CorrectionLineFragment>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } | null };

export type CorrectDocumentMutationVariables = Exact<{
  id: string | number;
  facts: ReadonlyArray<FactInput> | FactInput;
  quote?: string | null | undefined;
  note?: string | null | undefined;
  seen?: string | number | null | undefined;
}>;


export type CorrectDocumentMutation = { readonly made: ReadonlyArray<CorrectionLineFragment> };

export type CorrectRelationMutationVariables = Exact<{
  id: string | number;
  kind?: RelationKind | null | undefined;
  to?: string | number | null | undefined;
  note?: string | null | undefined;
  seen?: string | number | null | undefined;
}>;


export type CorrectRelationMutation = { readonly made: ReadonlyArray<CorrectionLineFragment> };

export type AddRelationMutationVariables = Exact<{
  from: string | number;
  kind: RelationKind;
  to?: string | number | null | undefined;
  quote?: string | null | undefined;
  note?: string | null | undefined;
}>;


export type AddRelationMutation = { readonly made: ReadonlyArray<CorrectionLineFragment> };

export type CorrectTaskMutationVariables = Exact<{
  id: string | number;
  summary?: string | null | undefined;
  leads?: ReadonlyArray<string> | string | null | undefined;
  coordinating?: ReadonlyArray<string> | string | null | undefined;
  executing?: ReadonlyArray<string> | string | null | undefined;
  reportTo?: ReadonlyArray<string> | string | null | undefined;
  deadlines?: ReadonlyArray<DeadlineInput> | DeadlineInput | null | undefined;
  note?: string | null | undefined;
  seen?: string | number | null | undefined;
}>;


export type CorrectTaskMutation = { readonly made: ReadonlyArray<CorrectionLineFragment> };

export type AddTaskMutationVariables = Exact<{
  document: string | number;
  quote?: string | null | undefined;
  summary?: string | null | undefined;
  leads?: ReadonlyArray<string> | string | null | undefined;
  coordinating?: ReadonlyArray<string> | string | null | undefined;
  executing?: ReadonlyArray<string> | string | null | undefined;
  reportTo?: ReadonlyArray<string> | string | null | undefined;
  deadlines?: ReadonlyArray<DeadlineInput> | DeadlineInput | null | undefined;
  note?: string | null | undefined;
}>;


export type AddTaskMutation = { readonly made: ReadonlyArray<CorrectionLineFragment> };

export type RemoveTaskMutationVariables = Exact<{
  id: string | number;
  note?: string | null | undefined;
  seen?: string | number | null | undefined;
}>;


export type RemoveTaskMutation = { readonly made: ReadonlyArray<CorrectionLineFragment> };

export type SplitTaskMutationVariables = Exact<{
  id: string | number;
  parts: ReadonlyArray<string> | string;
  note?: string | null | undefined;
  seen?: string | number | null | undefined;
}>;


export type SplitTaskMutation = { readonly made: ReadonlyArray<CorrectionLineFragment> };

export type JoinTasksMutationVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  note?: string | null | undefined;
  seen?: string | number | null | undefined;
}>;


export type JoinTasksMutation = { readonly made: ReadonlyArray<CorrectionLineFragment> };

export type SameDocumentMutationVariables = Exact<{
  id: string | number;
  as: string | number;
  note?: string | null | undefined;
}>;


export type SameDocumentMutation = { readonly made: ReadonlyArray<CorrectionLineFragment> };

export type SeparateSourceMutationVariables = Exact<{
  document: string | number;
  source: string | number;
  note?: string | null | undefined;
  seen?: string | number | null | undefined;
}>;


export type SeparateSourceMutation = { readonly made: ReadonlyArray<CorrectionLineFragment> };

export type SameAgencyMutationVariables = Exact<{
  id: string | number;
  as: string | number;
  note?: string | null | undefined;
}>;


export type SameAgencyMutation = { readonly made: ReadonlyArray<CorrectionLineFragment> };

export type WithdrawCorrectionMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawCorrectionMutation = { readonly made: CorrectionLineFragment };

export type ConfirmCorrectionMutationVariables = Exact<{
  id: string | number;
  note?: string | null | undefined;
}>;


export type ConfirmCorrectionMutation = { readonly made: ReadonlyArray<CorrectionLineFragment> };

export type CoverageQueryVariables = Exact<{
  document: string | number;
  level: Level;
  view: TerritoryView;
  within?: string | number | null | undefined;
  includeDescendants?: boolean | null | undefined;
  includeFormer?: boolean | null | undefined;
  asOf?: string | null | undefined;
  acted?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CoverageQuery = { readonly coverage: { readonly level: Level, readonly view: TerritoryView, readonly vintage: number, readonly total: number, readonly acted: number, readonly undated: number, readonly document: DocumentSummaryFragment, readonly actedBy: ReadonlyArray<{ readonly by: ActedBy, readonly units: number }>, readonly units: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly formerly: ReadonlyArray<CoverageUnitFragment> }
        & CoverageUnitFragment
      )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CoverageUnitFragment = { readonly acted: boolean, readonly by: ActedBy | null, readonly daysAfter: number | null, readonly territory: { readonly id: string, readonly code: string, readonly name: string, readonly kind: string, readonly vintage: number }, readonly firstActedOn: { readonly value: string, readonly precision: DatePrecision } | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly symbol: string | null, readonly title: string | null, readonly typeLabel: string }> };

export type CoverageVintageQueryVariables = Exact<{
  document: string | number;
  view: TerritoryView;
  asOf?: string | null | undefined;
}>;


export type CoverageVintageQuery = { readonly coverage: { readonly vintage: number } | null };

export type DocumentSummaryFragment = { readonly id: string, readonly key: string, readonly symbol: string | null, readonly typeLabel: string, readonly title: string | null, readonly level: Level | null, readonly issuedOn: { readonly value: string, readonly precision: DatePrecision } | null, readonly issuer: { readonly id: string, readonly name: string } | null };

export type FindDocumentQueryVariables = Exact<{
  text: string;
  id: string | number;
  issuer?: string | number | null | undefined;
  issuedOn?: string | null | undefined;
}>;


export type FindDocumentQuery = { readonly bySymbol: { readonly id: string } | null, readonly byId: { readonly id: string } | null };

export type FindAgencyQueryVariables = Exact<{
  text: string;
  id: string | number;
}>;


export type FindAgencyQuery = { readonly byName: { readonly id: string } | null, readonly byId: { readonly id: string } | null };

export type DocumentCandidatesQueryVariables = Exact<{
  text: string;
}>;


export type DocumentCandidatesQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly symbol: string | null, readonly title: string | null, readonly issuedOn: { readonly value: string } | null, readonly issuer: { readonly name: string } | null }> } | null };

export type AgencyCandidatesQueryVariables = Exact<{
  text: string;
}>;


export type AgencyCandidatesQuery = { readonly agencies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly territory: { readonly name: string } | null }> } | null };

export type ReckoningQueryVariables = Exact<{
  document: string | number;
  by: ReckonedBy;
  view: TerritoryView;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReckoningQuery = { readonly reckoning: { readonly groupedBy: ReckonedBy, readonly asOf: string, readonly view: TerritoryView, readonly vintage: number, readonly undated: number, readonly document: DocumentSummaryFragment, readonly whole: ReckonedRowFragment, readonly rows: { readonly totalCount: number, readonly nodes: ReadonlyArray<ReckonedRowFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ReckonedRowFragment = { readonly level: Level | null, readonly territory: { readonly id: string, readonly name: string } | null, readonly agency: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number }, readonly tasks: { readonly totalCount: number }, readonly shares: ReadonlyArray<{ readonly measure: TaskMeasure, readonly tasks: number, readonly share: number | null }>, readonly overdueBy: FiveFragment | null, readonly doneLateBy: FiveFragment | null, readonly steps: ReadonlyArray<{ readonly level: Level, readonly units: number, readonly daysAfter: number | null, readonly first: { readonly id: string, readonly symbol: string | null } | null, readonly days: FiveFragment | null, readonly documents: { readonly totalCount: number } }> };

export type FiveFragment = { readonly values: number, readonly least: number, readonly lower: number, readonly median: number, readonly upper: number, readonly most: number };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly rank: number, readonly excerpt: string | null, readonly node:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | { readonly __typename: 'Document', readonly id: string, readonly symbol: string | null, readonly title: string | null, readonly typeLabel: string }
        | { readonly __typename: 'Task', readonly id: string, readonly summary: string, readonly document: { readonly symbol: string | null } }
        | { readonly __typename: 'Territory', readonly id: string, readonly code: string, readonly name: string, readonly vintage: number }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type TasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TasksQuery = { readonly tasks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly section: string | null, readonly kind: TaskKind, readonly modality: TaskModality | null, readonly summary: string, readonly state: TaskState, readonly doneBasis: ProgressKind | null, readonly document: DocumentSummaryFragment, readonly leads: ReadonlyArray<{ readonly asPrinted: string, readonly agency: { readonly id: string, readonly name: string } | null }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly asPrinted: string, readonly kind: DeadlineKind, readonly due: string | null, readonly overdueFrom: string | null, readonly recurrence: string | null }>, readonly evidence: { readonly basis: EvidenceBasis, readonly quote: string | null, readonly section: string | null, readonly rule: string, readonly confidence: number, readonly source: { readonly name: string } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type TraceQueryVariables = Exact<{
  document: string | number;
  direction: TraceDirection;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TraceQuery = { readonly trace: { readonly direction: TraceDirection, readonly totalDocuments: number, readonly depth: number, readonly pathCount: number, readonly complete: boolean, readonly stoppedBy: ReadonlyArray<TraceStop>, readonly undated: number, readonly root: DocumentSummaryFragment, readonly byLevel: ReadonlyArray<{ readonly level: Level, readonly documents: number }>, readonly taskCounts: ReadonlyArray<{ readonly state: TaskState, readonly tasks: number }>, readonly nodes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly depth: number, readonly pathCount: number, readonly document: (
          { readonly tasks: { readonly totalCount: number } }
          & DocumentSummaryFragment
        ), readonly via: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly confidence: number, readonly review: ReviewState, readonly evidence: ReadonlyArray<{ readonly basis: EvidenceBasis, readonly quote: string | null, readonly section: string | null, readonly rule: string, readonly confidence: number, readonly source: { readonly name: string } }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CorrectionLineFragmentDoc = new TypedDocumentString(`
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}
    `, {"fragmentName":"CorrectionLine"}) as unknown as TypedDocumentString<CorrectionLineFragment, unknown>;
export const CoverageUnitFragmentDoc = new TypedDocumentString(`
    fragment CoverageUnit on CoverageUnit {
  territory {
    id
    code
    name
    kind
    vintage
  }
  acted
  by
  firstActedOn {
    value
    precision
  }
  daysAfter
  documents {
    id
    symbol
    title
    typeLabel
  }
}
    `, {"fragmentName":"CoverageUnit"}) as unknown as TypedDocumentString<CoverageUnitFragment, unknown>;
export const DocumentSummaryFragmentDoc = new TypedDocumentString(`
    fragment DocumentSummary on Document {
  id
  key
  symbol
  typeLabel
  title
  level
  issuedOn {
    value
    precision
  }
  issuer {
    id
    name
  }
}
    `, {"fragmentName":"DocumentSummary"}) as unknown as TypedDocumentString<DocumentSummaryFragment, unknown>;
export const FiveFragmentDoc = new TypedDocumentString(`
    fragment Five on Spread {
  values
  least
  lower
  median
  upper
  most
}
    `, {"fragmentName":"Five"}) as unknown as TypedDocumentString<FiveFragment, unknown>;
export const ReckonedRowFragmentDoc = new TypedDocumentString(`
    fragment ReckonedRow on ReckoningRow {
  level
  territory {
    id
    name
  }
  agency {
    id
    name
  }
  documents(first: 1) {
    totalCount
  }
  tasks(first: 1) {
    totalCount
  }
  shares {
    measure
    tasks
    share
  }
  overdueBy {
    ...Five
  }
  doneLateBy {
    ...Five
  }
  steps {
    level
    units
    daysAfter
    first {
      id
      symbol
    }
    days {
      ...Five
    }
    documents(first: 1) {
      totalCount
    }
  }
}
    fragment Five on Spread {
  values
  least
  lower
  median
  upper
  most
}`, {"fragmentName":"ReckonedRow"}) as unknown as TypedDocumentString<ReckonedRowFragment, unknown>;
export const CorrectionsDocument = new TypedDocumentString(`
    query Corrections($first: Int, $after: String) {
  corrections(first: $first, after: $after) {
    nodes {
      ...CorrectionLine
    }
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<CorrectionsQuery, CorrectionsQueryVariables>;
export const CorrectDocumentDocument = new TypedDocumentString(`
    mutation CorrectDocument($id: ID!, $facts: [FactInput!]!, $quote: String, $note: String, $seen: ID) {
  made: correctDocument(
    id: $id
    facts: $facts
    quote: $quote
    note: $note
    seen: $seen
  ) {
    ...CorrectionLine
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<CorrectDocumentMutation, CorrectDocumentMutationVariables>;
export const CorrectRelationDocument = new TypedDocumentString(`
    mutation CorrectRelation($id: ID!, $kind: RelationKind, $to: ID, $note: String, $seen: ID) {
  made: correctRelation(id: $id, kind: $kind, to: $to, note: $note, seen: $seen) {
    ...CorrectionLine
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<CorrectRelationMutation, CorrectRelationMutationVariables>;
export const AddRelationDocument = new TypedDocumentString(`
    mutation AddRelation($from: ID!, $kind: RelationKind!, $to: ID, $quote: String, $note: String) {
  made: addRelation(from: $from, kind: $kind, to: $to, quote: $quote, note: $note) {
    ...CorrectionLine
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<AddRelationMutation, AddRelationMutationVariables>;
export const CorrectTaskDocument = new TypedDocumentString(`
    mutation CorrectTask($id: ID!, $summary: String, $leads: [String!], $coordinating: [String!], $executing: [String!], $reportTo: [String!], $deadlines: [DeadlineInput!], $note: String, $seen: ID) {
  made: correctTask(
    id: $id
    summary: $summary
    leads: $leads
    coordinating: $coordinating
    executing: $executing
    reportTo: $reportTo
    deadlines: $deadlines
    note: $note
    seen: $seen
  ) {
    ...CorrectionLine
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<CorrectTaskMutation, CorrectTaskMutationVariables>;
export const AddTaskDocument = new TypedDocumentString(`
    mutation AddTask($document: ID!, $quote: String, $summary: String, $leads: [String!], $coordinating: [String!], $executing: [String!], $reportTo: [String!], $deadlines: [DeadlineInput!], $note: String) {
  made: addTask(
    document: $document
    quote: $quote
    summary: $summary
    leads: $leads
    coordinating: $coordinating
    executing: $executing
    reportTo: $reportTo
    deadlines: $deadlines
    note: $note
  ) {
    ...CorrectionLine
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<AddTaskMutation, AddTaskMutationVariables>;
export const RemoveTaskDocument = new TypedDocumentString(`
    mutation RemoveTask($id: ID!, $note: String, $seen: ID) {
  made: removeTask(id: $id, note: $note, seen: $seen) {
    ...CorrectionLine
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<RemoveTaskMutation, RemoveTaskMutationVariables>;
export const SplitTaskDocument = new TypedDocumentString(`
    mutation SplitTask($id: ID!, $parts: [String!]!, $note: String, $seen: ID) {
  made: splitTask(id: $id, parts: $parts, note: $note, seen: $seen) {
    ...CorrectionLine
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<SplitTaskMutation, SplitTaskMutationVariables>;
export const JoinTasksDocument = new TypedDocumentString(`
    mutation JoinTasks($ids: [ID!]!, $note: String, $seen: ID) {
  made: joinTasks(ids: $ids, note: $note, seen: $seen) {
    ...CorrectionLine
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<JoinTasksMutation, JoinTasksMutationVariables>;
export const SameDocumentDocument = new TypedDocumentString(`
    mutation SameDocument($id: ID!, $as: ID!, $note: String) {
  made: sameDocument(id: $id, as: $as, note: $note) {
    ...CorrectionLine
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<SameDocumentMutation, SameDocumentMutationVariables>;
export const SeparateSourceDocument = new TypedDocumentString(`
    mutation SeparateSource($document: ID!, $source: ID!, $note: String, $seen: ID) {
  made: separateSource(
    document: $document
    source: $source
    note: $note
    seen: $seen
  ) {
    ...CorrectionLine
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<SeparateSourceMutation, SeparateSourceMutationVariables>;
export const SameAgencyDocument = new TypedDocumentString(`
    mutation SameAgency($id: ID!, $as: ID!, $note: String) {
  made: sameAgency(id: $id, as: $as, note: $note) {
    ...CorrectionLine
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<SameAgencyMutation, SameAgencyMutationVariables>;
export const WithdrawCorrectionDocument = new TypedDocumentString(`
    mutation WithdrawCorrection($id: ID!) {
  made: withdrawCorrection(id: $id) {
    ...CorrectionLine
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<WithdrawCorrectionMutation, WithdrawCorrectionMutationVariables>;
export const ConfirmCorrectionDocument = new TypedDocumentString(`
    mutation ConfirmCorrection($id: ID!, $note: String) {
  made: confirmCorrection(id: $id, note: $note) {
    ...CorrectionLine
  }
}
    fragment CorrectionLine on Correction {
  id
  kind
  field
  state
  was
  now
  quote
  note
  by
  at
  document {
    id
    symbol
  }
}`) as unknown as TypedDocumentString<ConfirmCorrectionMutation, ConfirmCorrectionMutationVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($document: ID!, $level: Level!, $view: TerritoryView!, $within: ID, $includeDescendants: Boolean, $includeFormer: Boolean, $asOf: Date, $acted: Boolean, $after: String) {
  coverage(
    document: $document
    level: $level
    view: $view
    within: $within
    includeDescendants: $includeDescendants
    includeFormer: $includeFormer
    asOf: $asOf
  ) {
    document {
      ...DocumentSummary
    }
    level
    view
    vintage
    total
    acted
    actedBy {
      by
      units
    }
    undated
    units(acted: $acted, first: 100, after: $after) {
      nodes {
        ...CoverageUnit
        formerly {
          ...CoverageUnit
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment CoverageUnit on CoverageUnit {
  territory {
    id
    code
    name
    kind
    vintage
  }
  acted
  by
  firstActedOn {
    value
    precision
  }
  daysAfter
  documents {
    id
    symbol
    title
    typeLabel
  }
}
fragment DocumentSummary on Document {
  id
  key
  symbol
  typeLabel
  title
  level
  issuedOn {
    value
    precision
  }
  issuer {
    id
    name
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const CoverageVintageDocument = new TypedDocumentString(`
    query CoverageVintage($document: ID!, $view: TerritoryView!, $asOf: Date) {
  coverage(document: $document, view: $view, asOf: $asOf) {
    vintage
  }
}
    `) as unknown as TypedDocumentString<CoverageVintageQuery, CoverageVintageQueryVariables>;
export const FindDocumentDocument = new TypedDocumentString(`
    query FindDocument($text: String!, $id: ID!, $issuer: ID, $issuedOn: PartialDay) {
  bySymbol: document(symbol: $text, issuer: $issuer, issuedOn: $issuedOn) {
    id
  }
  byId: document(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<FindDocumentQuery, FindDocumentQueryVariables>;
export const FindAgencyDocument = new TypedDocumentString(`
    query FindAgency($text: String!, $id: ID!) {
  byName: agency(name: $text) {
    id
  }
  byId: agency(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<FindAgencyQuery, FindAgencyQueryVariables>;
export const DocumentCandidatesDocument = new TypedDocumentString(`
    query DocumentCandidates($text: String!) {
  documents(filter: {text: $text}, first: 10) {
    nodes {
      id
      symbol
      title
      issuedOn {
        value
      }
      issuer {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentCandidatesQuery, DocumentCandidatesQueryVariables>;
export const AgencyCandidatesDocument = new TypedDocumentString(`
    query AgencyCandidates($text: String!) {
  agencies(text: $text, first: 10) {
    nodes {
      id
      name
      territory {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgencyCandidatesQuery, AgencyCandidatesQueryVariables>;
export const ReckoningDocument = new TypedDocumentString(`
    query Reckoning($document: ID!, $by: ReckonedBy!, $view: TerritoryView!, $asOf: Date, $first: Int, $after: String) {
  reckoning(document: $document, by: $by, view: $view, asOf: $asOf) {
    document {
      ...DocumentSummary
    }
    groupedBy
    asOf
    view
    vintage
    undated
    whole {
      ...ReckonedRow
    }
    rows(first: $first, after: $after) {
      nodes {
        ...ReckonedRow
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DocumentSummary on Document {
  id
  key
  symbol
  typeLabel
  title
  level
  issuedOn {
    value
    precision
  }
  issuer {
    id
    name
  }
}
fragment ReckonedRow on ReckoningRow {
  level
  territory {
    id
    name
  }
  agency {
    id
    name
  }
  documents(first: 1) {
    totalCount
  }
  tasks(first: 1) {
    totalCount
  }
  shares {
    measure
    tasks
    share
  }
  overdueBy {
    ...Five
  }
  doneLateBy {
    ...Five
  }
  steps {
    level
    units
    daysAfter
    first {
      id
      symbol
    }
    days {
      ...Five
    }
    documents(first: 1) {
      totalCount
    }
  }
}
fragment Five on Spread {
  values
  least
  lower
  median
  upper
  most
}`) as unknown as TypedDocumentString<ReckoningQuery, ReckoningQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int, $after: String) {
  search(text: $text, first: $first, after: $after) {
    nodes {
      rank
      excerpt
      node {
        __typename
        ... on Document {
          id
          symbol
          title
          typeLabel
        }
        ... on Task {
          id
          summary
          document {
            symbol
          }
        }
        ... on Agency {
          id
          name
        }
        ... on Territory {
          id
          code
          name
          vintage
        }
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($filter: TaskFilter, $asOf: Date, $first: Int, $after: String) {
  tasks(filter: $filter, asOf: $asOf, first: $first, after: $after) {
    nodes {
      id
      section
      kind
      modality
      summary
      state(asOf: $asOf)
      doneBasis(asOf: $asOf)
      document {
        ...DocumentSummary
      }
      leads {
        agency {
          id
          name
        }
        asPrinted
      }
      deadlines {
        id
        asPrinted
        kind
        due
        overdueFrom(asOf: $asOf)
        recurrence
      }
      evidence {
        basis
        quote
        section
        rule
        confidence
        source {
          name
        }
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DocumentSummary on Document {
  id
  key
  symbol
  typeLabel
  title
  level
  issuedOn {
    value
    precision
  }
  issuer {
    id
    name
  }
}`) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($document: ID!, $direction: TraceDirection!, $asOf: Date, $first: Int, $after: String) {
  trace(document: $document, direction: $direction, asOf: $asOf) {
    root {
      ...DocumentSummary
    }
    direction
    totalDocuments
    depth
    pathCount
    complete
    stoppedBy
    undated
    byLevel {
      level
      documents
    }
    taskCounts {
      state
      tasks
    }
    nodes(first: $first, after: $after) {
      nodes {
        depth
        pathCount
        document {
          ...DocumentSummary
          tasks(first: 1) {
            totalCount
          }
        }
        via {
          id
          kind
          confidence
          review
          evidence {
            basis
            quote
            section
            rule
            confidence
            source {
              name
            }
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DocumentSummary on Document {
  id
  key
  symbol
  typeLabel
  title
  level
  issuedOn {
    value
    precision
  }
  issuer {
    id
    name
  }
}`) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;