/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccessClass =
  | 'DECLASSIFIED'
  | 'DRAFT'
  | 'INTERNAL'
  | 'NONE_PRINTED';

export type ActedBy =
  | 'FORMER'
  | 'OWN'
  | 'SUCCESSOR';

export type AnomalyCode =
  | 'AMBIGUOUS_CITATION'
  | 'ANOTHER_PAPER'
  | 'ATTACHMENT_MISSING'
  | 'CHANGED_AFTER_SIGNING'
  | 'CITES_FUTURE_DOCUMENT'
  | 'CYCLE'
  | 'DATE_CONFLICT'
  | 'DEADLINE_BEFORE_ISSUE'
  | 'DOUBTFUL_RECORD'
  | 'ENDED_BODY_AFTER_REFORM'
  | 'ENUMERATION_COUNT_MISMATCH'
  | 'EVENT_BEFORE_CITED_DOCUMENT'
  | 'FOREIGN_SYMBOL_IN_TITLE'
  | 'MARKUP_INSIDE_ENTITY'
  | 'MISSING_DATE'
  | 'MISSING_LETTERHEAD'
  | 'MISSING_NUMBER'
  | 'NUMBERING_INCONSISTENT'
  | 'OCR_UNSURE'
  | 'PAGE_BREAK_SPLIT'
  | 'PARTIAL_DATE'
  | 'PLACE_NAME_VARIANT'
  | 'PROVINCE_INFERRED'
  | 'PROVINCE_SUPERSEDED'
  | 'PROVINCE_UNRESOLVED'
  | 'RECORD_DIFFERS'
  | 'RETELLING'
  | 'SIGNATORY_NOT_SPEAKER'
  | 'SIGNATURE_BROKEN'
  | 'SIGNED_ON_DIFFERS'
  | 'SIGNER_DIFFERS'
  | 'SOURCES_DISAGREE'
  | 'STATED_BY_SIGNATURE'
  | 'SUFFIX_COMPLETED'
  | 'TABLE_UNREAD'
  | 'TEXT_DIFFERS'
  | 'TITLE_DESCRIBED'
  | 'UNDATED_CITATION'
  | 'UNKNOWN_ISSUER_CODE'
  | 'UNPLACED_AGENCY'
  | 'UNRESOLVED_ISSUER'
  | 'WEEKEND_DATE';

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

export type HeldAs =
  | 'CITED_ONLY'
  | 'RECORD'
  | 'TEXT';

export type Level =
  | 'CENTRAL'
  | 'COMMUNE'
  | 'DISTRICT'
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

export type SearchKind =
  | 'AGENCY'
  | 'DOCUMENT'
  | 'TASK'
  | 'TERRITORY';

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

export type McpCoverageQueryVariables = Exact<{
  document: string | number;
  level: Level;
  view: TerritoryView;
  within?: string | number | null | undefined;
  asOf?: string | null | undefined;
  acted?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type McpCoverageQuery = { readonly coverage: { readonly vintage: number, readonly total: number, readonly acted: number, readonly undated: number, readonly document: ToldPaperFragment, readonly units: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly acted: boolean, readonly by: ActedBy | null, readonly daysAfter: number | null, readonly firstActedOn: { readonly value: string } | null, readonly territory: { readonly id: string, readonly kind: string, readonly name: string }, readonly documents: ReadonlyArray<(
          { readonly relations: { readonly nodes: ReadonlyArray<ToldRelationFragment> } }
          & ToldPaperFragment
        )> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type McpFindQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type McpFindQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: SearchKind, readonly excerpt: string | null, readonly node:
        | { readonly __typename: 'Agency', readonly id: string, readonly name: string }
        | (
          { readonly __typename: 'Document', readonly sources: ReadonlyArray<{ readonly name: string }> }
          & ToldPaperFragment
        )
        | { readonly __typename: 'Task', readonly id: string, readonly state: TaskState, readonly summary: string, readonly document: ToldPaperFragment, readonly evidence: ToldEvidenceFragment | null }
        | { readonly __typename: 'Territory', readonly id: string, readonly kind: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ToldPaperFragment = { readonly id: string, readonly symbol: string | null, readonly title: string | null, readonly typeLabel: string, readonly level: Level | null, readonly heldAs: HeldAs, readonly issuedOn: { readonly value: string } | null, readonly issuer: { readonly id: string, readonly name: string } | null };

export type ToldEvidenceFragment = { readonly basis: EvidenceBasis, readonly quote: string | null, readonly section: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly confidence: number, readonly source: { readonly name: string }, readonly areas: ReadonlyArray<{ readonly page: number }> };

export type ToldRelationFragment = { readonly id: string, readonly confidence: number, readonly review: ReviewState, readonly relation: RelationKind, readonly from: ToldPaperFragment, readonly to: ToldPaperFragment, readonly proofs: ReadonlyArray<ToldEvidenceFragment> };

export type ToldTaskFragment = { readonly id: string, readonly section: string | null, readonly kind: TaskKind, readonly modality: TaskModality | null, readonly summary: string, readonly state: TaskState, readonly document: ToldPaperFragment, readonly leads: ReadonlyArray<{ readonly asPrinted: string, readonly agency: { readonly id: string, readonly name: string } | null }>, readonly deadlines: ReadonlyArray<{ readonly asPrinted: string, readonly kind: DeadlineKind, readonly due: string | null, readonly overdueFrom: string | null, readonly evidence: ToldEvidenceFragment | null }>, readonly evidence: ToldEvidenceFragment | null };

export type McpDocumentQueryVariables = Exact<{
  text: string;
  id: string | number;
  issuer?: string | number | null | undefined;
  issuedOn?: string | null | undefined;
}>;


export type McpDocumentQuery = { readonly bySymbol: { readonly id: string } | null, readonly byId: { readonly id: string } | null };

export type McpAgencyQueryVariables = Exact<{
  text: string;
  id: string | number;
}>;


export type McpAgencyQuery = { readonly byName: { readonly id: string } | null, readonly byId: { readonly id: string } | null };

export type McpReadQueryVariables = Exact<{
  document: string | number;
  from: number;
  to: number;
  asOf?: string | null | undefined;
}>;


export type McpReadQuery = { readonly document: (
    { readonly accessClass: AccessClass, readonly signatory: string | null, readonly sources: ReadonlyArray<{ readonly name: string, readonly textLength: number | null, readonly text: string | null }>, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<ToldRelationFragment> }, readonly taskCounts: ReadonlyArray<{ readonly state: TaskState, readonly tasks: number }>, readonly anomalies: ReadonlyArray<{ readonly id: string, readonly code: AnomalyCode, readonly message: string, readonly evidence: ToldEvidenceFragment | null }> }
    & ToldPaperFragment
  ) | null };

export type McpTasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type McpTasksQuery = { readonly tasks: { readonly totalCount: number, readonly nodes: ReadonlyArray<ToldTaskFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type McpTraceQueryVariables = Exact<{
  document: string | number;
  direction: TraceDirection;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type McpTraceQuery = { readonly trace: { readonly totalDocuments: number, readonly complete: boolean, readonly undated: number, readonly root: ToldPaperFragment, readonly byLevel: ReadonlyArray<{ readonly level: Level, readonly documents: number }>, readonly taskCounts: ReadonlyArray<{ readonly state: TaskState, readonly tasks: number }>, readonly nodes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly depth: number, readonly papersBelow: number, readonly document: ToldPaperFragment, readonly via: ReadonlyArray<ToldRelationFragment> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type McpWhyQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type McpWhyQuery = { readonly node:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Anomaly', readonly id: string, readonly code: AnomalyCode, readonly message: string, readonly document: ToldPaperFragment, readonly evidence: ToldEvidenceFragment | null }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Progress' }
    | (
      { readonly __typename: 'Relation', readonly reviews: ReadonlyArray<{ readonly decision: ReviewState, readonly by: string, readonly at: string, readonly note: string | null }> }
      & ToldRelationFragment
    )
    | { readonly __typename: 'SourceFile' }
    | (
      { readonly __typename: 'Task' }
      & ToldTaskFragment
    )
    | { readonly __typename: 'TaskLink' }
    | { readonly __typename: 'Territory' }
   | null };

export type McpPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type McpPathsQuery = { readonly paths: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly confidence: number, readonly relations: ReadonlyArray<ToldRelationFragment> }> } | null };

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
export const ToldPaperFragmentDoc = new TypedDocumentString(`
    fragment ToldPaper on Document {
  id
  symbol
  title
  typeLabel
  level
  heldAs
  issuedOn {
    value
  }
  issuer {
    id
    name
  }
}
    `, {"fragmentName":"ToldPaper"}) as unknown as TypedDocumentString<ToldPaperFragment, unknown>;
export const ToldEvidenceFragmentDoc = new TypedDocumentString(`
    fragment ToldEvidence on Evidence {
  basis
  quote
  section
  start
  end
  rule
  confidence
  source {
    name
  }
  areas {
    page
  }
}
    `, {"fragmentName":"ToldEvidence"}) as unknown as TypedDocumentString<ToldEvidenceFragment, unknown>;
export const ToldRelationFragmentDoc = new TypedDocumentString(`
    fragment ToldRelation on Relation {
  id
  relation: kind
  confidence
  review
  from {
    ...ToldPaper
  }
  to {
    ...ToldPaper
  }
  proofs: evidence {
    ...ToldEvidence
  }
}
    fragment ToldPaper on Document {
  id
  symbol
  title
  typeLabel
  level
  heldAs
  issuedOn {
    value
  }
  issuer {
    id
    name
  }
}
fragment ToldEvidence on Evidence {
  basis
  quote
  section
  start
  end
  rule
  confidence
  source {
    name
  }
  areas {
    page
  }
}`, {"fragmentName":"ToldRelation"}) as unknown as TypedDocumentString<ToldRelationFragment, unknown>;
export const ToldTaskFragmentDoc = new TypedDocumentString(`
    fragment ToldTask on Task {
  id
  section
  kind
  modality
  summary
  state(asOf: $asOf)
  document {
    ...ToldPaper
  }
  leads {
    asPrinted
    agency {
      id
      name
    }
  }
  deadlines {
    asPrinted
    kind
    due
    overdueFrom(asOf: $asOf)
    evidence {
      ...ToldEvidence
    }
  }
  evidence {
    ...ToldEvidence
  }
}
    fragment ToldPaper on Document {
  id
  symbol
  title
  typeLabel
  level
  heldAs
  issuedOn {
    value
  }
  issuer {
    id
    name
  }
}
fragment ToldEvidence on Evidence {
  basis
  quote
  section
  start
  end
  rule
  confidence
  source {
    name
  }
  areas {
    page
  }
}`, {"fragmentName":"ToldTask"}) as unknown as TypedDocumentString<ToldTaskFragment, unknown>;
export const McpCoverageDocument = new TypedDocumentString(`
    query McpCoverage($document: ID!, $level: Level!, $view: TerritoryView!, $within: ID, $asOf: Date, $acted: Boolean, $first: Int, $after: String) {
  coverage(
    document: $document
    level: $level
    view: $view
    within: $within
    asOf: $asOf
  ) {
    document {
      ...ToldPaper
    }
    vintage
    total
    acted
    undated
    units(acted: $acted, first: $first, after: $after) {
      nodes {
        acted
        by
        daysAfter
        firstActedOn {
          value
        }
        territory {
          id
          kind
          name
        }
        documents {
          ...ToldPaper
          relations(direction: UP, kinds: [IMPLEMENTS], first: 3) {
            nodes {
              ...ToldRelation
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
    fragment ToldPaper on Document {
  id
  symbol
  title
  typeLabel
  level
  heldAs
  issuedOn {
    value
  }
  issuer {
    id
    name
  }
}
fragment ToldEvidence on Evidence {
  basis
  quote
  section
  start
  end
  rule
  confidence
  source {
    name
  }
  areas {
    page
  }
}
fragment ToldRelation on Relation {
  id
  relation: kind
  confidence
  review
  from {
    ...ToldPaper
  }
  to {
    ...ToldPaper
  }
  proofs: evidence {
    ...ToldEvidence
  }
}`) as unknown as TypedDocumentString<McpCoverageQuery, McpCoverageQueryVariables>;
export const McpFindDocument = new TypedDocumentString(`
    query McpFind($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    nodes {
      kind
      excerpt
      node {
        __typename
        ... on Document {
          ...ToldPaper
          sources {
            name
          }
        }
        ... on Task {
          id
          state
          summary
          document {
            ...ToldPaper
          }
          evidence {
            ...ToldEvidence
          }
        }
        ... on Agency {
          id
          name
        }
        ... on Territory {
          id
          kind
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
    fragment ToldPaper on Document {
  id
  symbol
  title
  typeLabel
  level
  heldAs
  issuedOn {
    value
  }
  issuer {
    id
    name
  }
}
fragment ToldEvidence on Evidence {
  basis
  quote
  section
  start
  end
  rule
  confidence
  source {
    name
  }
  areas {
    page
  }
}`) as unknown as TypedDocumentString<McpFindQuery, McpFindQueryVariables>;
export const McpDocumentDocument = new TypedDocumentString(`
    query McpDocument($text: String!, $id: ID!, $issuer: ID, $issuedOn: PartialDay) {
  bySymbol: document(symbol: $text, issuer: $issuer, issuedOn: $issuedOn) {
    id
  }
  byId: document(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<McpDocumentQuery, McpDocumentQueryVariables>;
export const McpAgencyDocument = new TypedDocumentString(`
    query McpAgency($text: String!, $id: ID!) {
  byName: agency(name: $text) {
    id
  }
  byId: agency(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<McpAgencyQuery, McpAgencyQueryVariables>;
export const McpReadDocument = new TypedDocumentString(`
    query McpRead($document: ID!, $from: Int!, $to: Int!, $asOf: Date) {
  document(id: $document) {
    ...ToldPaper
    accessClass
    signatory
    sources {
      name
      textLength
      text(from: $from, to: $to)
    }
    relations(first: 20) {
      nodes {
        ...ToldRelation
      }
      totalCount
    }
    taskCounts(asOf: $asOf) {
      state
      tasks
    }
    anomalies {
      id
      code
      message
      evidence {
        ...ToldEvidence
      }
    }
  }
}
    fragment ToldPaper on Document {
  id
  symbol
  title
  typeLabel
  level
  heldAs
  issuedOn {
    value
  }
  issuer {
    id
    name
  }
}
fragment ToldEvidence on Evidence {
  basis
  quote
  section
  start
  end
  rule
  confidence
  source {
    name
  }
  areas {
    page
  }
}
fragment ToldRelation on Relation {
  id
  relation: kind
  confidence
  review
  from {
    ...ToldPaper
  }
  to {
    ...ToldPaper
  }
  proofs: evidence {
    ...ToldEvidence
  }
}`) as unknown as TypedDocumentString<McpReadQuery, McpReadQueryVariables>;
export const McpTasksDocument = new TypedDocumentString(`
    query McpTasks($filter: TaskFilter, $asOf: Date, $first: Int, $after: String) {
  tasks(filter: $filter, asOf: $asOf, first: $first, after: $after) {
    nodes {
      ...ToldTask
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ToldPaper on Document {
  id
  symbol
  title
  typeLabel
  level
  heldAs
  issuedOn {
    value
  }
  issuer {
    id
    name
  }
}
fragment ToldEvidence on Evidence {
  basis
  quote
  section
  start
  end
  rule
  confidence
  source {
    name
  }
  areas {
    page
  }
}
fragment ToldTask on Task {
  id
  section
  kind
  modality
  summary
  state(asOf: $asOf)
  document {
    ...ToldPaper
  }
  leads {
    asPrinted
    agency {
      id
      name
    }
  }
  deadlines {
    asPrinted
    kind
    due
    overdueFrom(asOf: $asOf)
    evidence {
      ...ToldEvidence
    }
  }
  evidence {
    ...ToldEvidence
  }
}`) as unknown as TypedDocumentString<McpTasksQuery, McpTasksQueryVariables>;
export const McpTraceDocument = new TypedDocumentString(`
    query McpTrace($document: ID!, $direction: TraceDirection!, $asOf: Date, $first: Int, $after: String) {
  trace(document: $document, direction: $direction, asOf: $asOf) {
    root {
      ...ToldPaper
    }
    totalDocuments
    complete
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
        papersBelow
        document {
          ...ToldPaper
        }
        via {
          ...ToldRelation
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
    fragment ToldPaper on Document {
  id
  symbol
  title
  typeLabel
  level
  heldAs
  issuedOn {
    value
  }
  issuer {
    id
    name
  }
}
fragment ToldEvidence on Evidence {
  basis
  quote
  section
  start
  end
  rule
  confidence
  source {
    name
  }
  areas {
    page
  }
}
fragment ToldRelation on Relation {
  id
  relation: kind
  confidence
  review
  from {
    ...ToldPaper
  }
  to {
    ...ToldPaper
  }
  proofs: evidence {
    ...ToldEvidence
  }
}`) as unknown as TypedDocumentString<McpTraceQuery, McpTraceQueryVariables>;
export const McpWhyDocument = new TypedDocumentString(`
    query McpWhy($id: ID!, $asOf: Date) {
  node(id: $id) {
    __typename
    ... on Relation {
      ...ToldRelation
      reviews {
        decision
        by
        at
        note
      }
    }
    ... on Task {
      ...ToldTask
    }
    ... on Anomaly {
      id
      code
      message
      document {
        ...ToldPaper
      }
      evidence {
        ...ToldEvidence
      }
    }
  }
}
    fragment ToldPaper on Document {
  id
  symbol
  title
  typeLabel
  level
  heldAs
  issuedOn {
    value
  }
  issuer {
    id
    name
  }
}
fragment ToldEvidence on Evidence {
  basis
  quote
  section
  start
  end
  rule
  confidence
  source {
    name
  }
  areas {
    page
  }
}
fragment ToldRelation on Relation {
  id
  relation: kind
  confidence
  review
  from {
    ...ToldPaper
  }
  to {
    ...ToldPaper
  }
  proofs: evidence {
    ...ToldEvidence
  }
}
fragment ToldTask on Task {
  id
  section
  kind
  modality
  summary
  state(asOf: $asOf)
  document {
    ...ToldPaper
  }
  leads {
    asPrinted
    agency {
      id
      name
    }
  }
  deadlines {
    asPrinted
    kind
    due
    overdueFrom(asOf: $asOf)
    evidence {
      ...ToldEvidence
    }
  }
  evidence {
    ...ToldEvidence
  }
}`) as unknown as TypedDocumentString<McpWhyQuery, McpWhyQueryVariables>;
export const McpPathsDocument = new TypedDocumentString(`
    query McpPaths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 5) {
    nodes {
      confidence
      relations {
        ...ToldRelation
      }
    }
    totalCount
  }
}
    fragment ToldPaper on Document {
  id
  symbol
  title
  typeLabel
  level
  heldAs
  issuedOn {
    value
  }
  issuer {
    id
    name
  }
}
fragment ToldEvidence on Evidence {
  basis
  quote
  section
  start
  end
  rule
  confidence
  source {
    name
  }
  areas {
    page
  }
}
fragment ToldRelation on Relation {
  id
  relation: kind
  confidence
  review
  from {
    ...ToldPaper
  }
  to {
    ...ToldPaper
  }
  proofs: evidence {
    ...ToldEvidence
  }
}`) as unknown as TypedDocumentString<McpPathsQuery, McpPathsQueryVariables>;