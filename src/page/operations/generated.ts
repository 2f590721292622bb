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

export type AgencyKind =
  | 'BODY'
  | 'COLLECTIVE'
  | 'STEERING_COMMITTEE';

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

export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type CitedPaperInput = {
  readonly issuedOn?: string | null | undefined;
  readonly issuer?: string | null | undefined;
  readonly symbol: string;
  readonly type?: DocumentType | null | undefined;
};

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

export type DocumentFilter = {
  readonly directive?: string | number | null | undefined;
  readonly heldAs?: HeldAs | null | undefined;
  readonly includeDescendants?: boolean | null | undefined;
  readonly includeFormer?: boolean | null | undefined;
  readonly issuedFrom?: string | null | undefined;
  readonly issuedTo?: string | null | undefined;
  readonly issuer?: string | number | null | undefined;
  readonly level?: Level | null | undefined;
  readonly signatory?: string | null | undefined;
  readonly symbol?: string | null | undefined;
  readonly system?: DocumentSystem | null | undefined;
  readonly territory?: string | number | null | undefined;
  readonly text?: string | null | undefined;
  readonly type?: DocumentType | null | undefined;
};

export type DocumentOrder =
  | 'ISSUED_ON_ASC'
  | 'ISSUED_ON_DESC'
  | 'SYMBOL';

export type DocumentSystem =
  | 'FRONT'
  | 'PARTY'
  | 'STATE';

export type DocumentType =
  | 'BAO_CAO'
  | 'BIEN_BAN'
  | 'CHI_THI'
  | 'CHUONG_TRINH'
  | 'CHUONG_TRINH_HANH_DONG'
  | 'CONG_DIEN'
  | 'CONG_VAN'
  | 'DE_AN'
  | 'HUONG_DAN'
  | 'KET_LUAN'
  | 'KE_HOACH'
  | 'LUAT'
  | 'NGHI_DINH'
  | 'NGHI_QUYET'
  | 'OTHER'
  | 'PHAP_LENH'
  | 'PHUONG_AN'
  | 'QUYET_DINH'
  | 'QUY_CHE'
  | 'QUY_DINH'
  | 'THONG_BAO'
  | 'THONG_TRI'
  | 'THONG_TU'
  | 'TO_TRINH'
  | 'VAN_BAN_HOP_NHAT';

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

export type HeldAs =
  | 'CITED_ONLY'
  | 'RECORD'
  | 'TEXT';

export type Level =
  | 'CENTRAL'
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE';

export type MailState =
  | 'BEGUN'
  | 'DEFERRED'
  | 'EMPTY'
  | 'REFUSED'
  | 'SENT'
  | 'UNKNOWN';

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

export type SearchKind =
  | 'AGENCY'
  | 'DOCUMENT'
  | 'TASK'
  | 'TERRITORY';

export type SignatureCoverage =
  | 'BROKEN'
  | 'FILE_UP_TO'
  | 'UNCHECKED'
  | 'WHOLE_FILE';

export type SignatureFault =
  | 'ALGORITHM'
  | 'CERTIFICATE'
  | 'DIGEST'
  | 'RANGE'
  | 'UNREADABLE'
  | 'VALUE';

export type SignatureKind =
  | 'SIGNATURE'
  | 'TIMESTAMP';

export type SignedAtBasis =
  | 'DICTIONARY'
  | 'SIGNED_ATTRIBUTE'
  | 'TIMESTAMP';

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

export type TaskHistoryKind =
  | 'CLAIMED'
  | 'GIVEN'
  | 'HINDERED'
  | 'NOTIFIED'
  | 'NOT_DONE'
  | 'STARTED'
  | 'TAKEN_OVER'
  | 'VERIFIED'
  | 'WITHDRAWN';

export type TaskKind =
  | 'ASSIGNMENT'
  | 'ENCOURAGEMENT'
  | 'MEASURE'
  | 'REQUIREMENT'
  | 'UMBRELLA';

export type TaskLinkBasis =
  | 'MEANING'
  | 'PERSON'
  | 'REFERENCE';

export type TaskMeasure =
  | 'DATED'
  | 'DONE_LATE'
  | 'DONE_ON_TIME'
  | 'LED'
  | 'OVERDUE';

export type TaskOrder =
  | 'LEAD'
  | 'OVERDUE_FROM'
  | 'OVERDUE_FROM_DESC';

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

export type AgencyQueryVariables = Exact<{
  id: string | number;
}>;


export type AgencyQuery = { readonly agency: { readonly id: string, readonly name: string, readonly kind: AgencyKind, readonly system: DocumentSystem | null, readonly level: Level | null, readonly aliases: ReadonlyArray<string>, readonly validFrom: string | null, readonly validTo: string | null, readonly corrections: ReadonlyArray<CorrectionPartsFragment>, readonly territory: { readonly id: string, readonly name: string, readonly level: Level, readonly validTo: string | null } | null, readonly successors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly validFrom: string | null }>, readonly predecessors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly validTo: string | null }>, readonly candidateSuccessors: ReadonlyArray<{ readonly name: string, readonly agency: { readonly id: string } | null, readonly territory: { readonly id: string } | null }>, readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly issued: { readonly totalCount: number } } | null };

export type IssuedQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type IssuedQuery = { readonly agency: { readonly issued: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PaperFragment> } } | null };

export type InheritedTasksQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type InheritedTasksQuery = { readonly agency: { readonly inherited: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<TaskPartsFragment> } } | null };

export type PapersQueryVariables = Exact<{
  filter: DocumentFilter;
  orderBy?: DocumentOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type PapersQuery = { readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PaperFragment> } | null };

export type PapersSignedQueryVariables = Exact<{
  name: string;
}>;


export type PapersSignedQuery = { readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly signatory: string | null }> } | null };

export type BodiesQueryVariables = Exact<{
  text?: string | null | undefined;
  territory?: string | number | null | undefined;
  level?: Level | null | undefined;
  after?: string | null | undefined;
}>;


export type BodiesQuery = { readonly agencies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly kind: AgencyKind, readonly validTo: string | null, readonly territory: { readonly level: Level, readonly validTo: string | null } | null }
      & BodyInFullFragment
    )> } | null };

export type BodiesOfPlaceQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type BodiesOfPlaceQuery = { readonly agencies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly validTo: string | null }> } | null };

export type CascadeQueryVariables = Exact<{
  id: string | number;
  direction: TraceDirection;
  relations?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  minConfidence?: number | null | undefined;
  asOf?: string | null | undefined;
  view: TerritoryView;
}>;


export type CascadeQuery = { readonly trace: { readonly totalDocuments: number, readonly pathCount: number, readonly depth: number, readonly complete: boolean, readonly stoppedBy: ReadonlyArray<TraceStop>, readonly undated: number, readonly root: (
      { readonly level: Level | null, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: TraceDirection, readonly relations: number }>, readonly territory: { readonly id: string, readonly name: string } | null }
      & PaperFragment
    ), readonly byLevel: ReadonlyArray<{ readonly level: Level, readonly documents: number }>, readonly taskCounts: ReadonlyArray<{ readonly state: TaskState, readonly tasks: number }> } | null };

export type BelowQueryVariables = Exact<{
  id: string | number;
  direction: TraceDirection;
  relations?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  minConfidence?: number | null | undefined;
  asOf?: string | null | undefined;
  parent?: string | number | null | undefined;
  types?: ReadonlyArray<DocumentType> | DocumentType | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  territory?: string | number | null | undefined;
  issuedFrom?: string | null | undefined;
  issuedTo?: string | null | undefined;
  states?: ReadonlyArray<TaskState> | TaskState | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
  skip?: number | null | undefined;
}>;


export type BelowQuery = { readonly trace: { readonly nodes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<StepFragment> } } | null };

export type StepFragment = { readonly depth: number, readonly pathCount: number, readonly childCount: number, readonly papersBelow: number, readonly tasksBelow: ReadonlyArray<{ readonly state: TaskState, readonly tasks: number }>, readonly ownTasks: ReadonlyArray<{ readonly state: TaskState, readonly tasks: number }>, readonly document: (
    { readonly level: Level | null, readonly territory: PlaceInFullFragment | null }
    & PaperFragment
  ), readonly via: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly confidence: number, readonly review: ReviewState, readonly from: { readonly id: string, readonly symbol: string | null }, readonly to: { readonly id: string, readonly symbol: string | null } }> };

export type BriefPapersQueryVariables = Exact<{
  id: string | number;
  direction: TraceDirection;
  relations?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  minConfidence?: number | null | undefined;
  asOf?: string | null | undefined;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  after?: string | null | undefined;
}>;


export type BriefPapersQuery = { readonly trace: { readonly nodes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly ownTasks: ReadonlyArray<{ readonly state: TaskState, readonly tasks: number }>, readonly document: PaperFragment, readonly via: ReadonlyArray<{ readonly to: { readonly id: string, readonly symbol: string | null }, readonly evidence: ReadonlyArray<ProofFragment> }> }> } } | null };

export type WaysQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  after?: string | null | undefined;
}>;


export type WaysQuery = { readonly paths: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly confidence: number, readonly documents: ReadonlyArray<PaperFragment>, readonly relations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly confidence: number, readonly review: ReviewState, readonly from: { readonly id: string, readonly symbol: string | null }, readonly to: { readonly id: string, readonly symbol: string | null }, readonly evidence: ReadonlyArray<ProofFragment> }> }> } | null };

export type CoverageSumQueryVariables = Exact<{
  id: string | number;
  view: TerritoryView;
  asOf?: string | null | undefined;
}>;


export type CoverageSumQuery = { readonly coverage: { readonly total: number, readonly acted: number } | null };

export type CoverageNamesQueryVariables = Exact<{
  id: string | number;
  view: TerritoryView;
  asOf?: string | null | undefined;
}>;


export type CoverageNamesQuery = { readonly coverage: { readonly total: number, readonly acted: number, readonly units: { readonly nodes: ReadonlyArray<{ readonly acted: boolean, readonly territory: { readonly id: string, readonly name: string } }> } } | null };

export type CoverageQueryVariables = Exact<{
  id: string | number;
  level: Level;
  view: TerritoryView;
  within?: string | number | null | undefined;
  asOf?: string | null | undefined;
  acted?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CoverageQuery = { readonly coverage: { readonly total: number, readonly acted: number, readonly undated: number, readonly vintage: number, readonly actedBy: ReadonlyArray<{ readonly by: ActedBy, readonly units: number }>, readonly speed: ReadonlyArray<{ readonly days: number | null, readonly units: number }>, readonly units: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly acted: boolean, readonly by: ActedBy | null, readonly daysAfter: number | null, readonly steps: number | null, readonly territory: { readonly id: string, readonly code: string, readonly name: string, readonly level: Level }, readonly firstActedOn: { readonly value: string } | null, readonly documents: ReadonlyArray<PaperFragment>, readonly formerly: ReadonlyArray<{ readonly by: ActedBy | null, readonly territory: { readonly id: string, readonly name: string } }>, readonly taskCounts: ReadonlyArray<{ readonly state: TaskState, readonly tasks: number }> }> } } | null };

export type DutiesQueryVariables = Exact<{
  id: string | number;
  level?: Level | null | undefined;
  view?: TerritoryView | null | undefined;
  within?: string | number | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DutiesQuery = { readonly duties: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly takenUp: number, readonly total: number, readonly task: { readonly id: string, readonly section: string | null, readonly summary: string, readonly leads: ReadonlyArray<NamedPartFragment> } }> } | null };

export type DutyUnitsQueryVariables = Exact<{
  id: string | number;
  task: string | number;
  level?: Level | null | undefined;
  view?: TerritoryView | null | undefined;
  within?: string | number | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DutyUnitsQuery = { readonly duties: { readonly nodes: ReadonlyArray<{ readonly units: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly territory: { readonly id: string, readonly name: string }, readonly links: ReadonlyArray<DutyLinkFragment> }> } }> } | null };

export type DutyLinkFragment = { readonly id: string, readonly basis: TaskLinkBasis, readonly confidence: number, readonly review: ReviewState, readonly from: { readonly id: string, readonly summary: string, readonly state: TaskState, readonly document: PaperFragment, readonly leads: ReadonlyArray<{ readonly asPrinted: string, readonly agency: BodyInFullFragment | null }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly asPrinted: string }> }, readonly to: { readonly id: string } };

export type TasksBeyondQueryVariables = Exact<{
  id: string | number;
  level?: Level | null | undefined;
  view?: TerritoryView | null | undefined;
  within?: string | number | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TasksBeyondQuery = { readonly tasksBeyond: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<TaskPartsFragment> } | null };

export type ReviewTaskLinkMutationVariables = Exact<{
  from: string | number;
  to: string | number;
  decision: ReviewState;
  known?: ReviewState | null | undefined;
}>;


export type ReviewTaskLinkMutation = { readonly reviewTaskLink: { readonly id: string, readonly review: ReviewState } };

export type BesideQueryVariables = Exact<{
  one: string | number;
  other: string | number;
  view: TerritoryView;
  asOf?: string | null | undefined;
}>;


export type BesideQuery = { readonly paper: PaperFragment | null, readonly one: ActedProvincesFragment | null, readonly other: ActedProvincesFragment | null };

export type ActedProvincesFragment = { readonly vintage: number, readonly units: { readonly nodes: ReadonlyArray<{ readonly acted: boolean, readonly steps: number | null, readonly territory: { readonly id: string, readonly name: string }, readonly documents: ReadonlyArray<PaperFragment> }> } };

export type CorrectionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CorrectionsQuery = { readonly corrections: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly document: PaperFragment | null, readonly agency: { readonly id: string, readonly name: string } | null }
      & CorrectionPartsFragment
    )> } | null };

export type CorrectionPartsFragment = { readonly id: string, readonly kind: CorrectionKind, readonly field: HeaderField | null, readonly state: CorrectionState, readonly was: string | null, readonly now: string | null, readonly quote: string | null, readonly note: string | null, readonly by: string, readonly at: string, readonly withdrawnAt: string | null, readonly withdrawnBy: string | null, readonly source: { readonly id: string, readonly name: string } | null };

export type TaskToCorrectQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskToCorrectQuery = { readonly task: { readonly id: string, readonly summary: string, readonly document: { readonly id: string, readonly corrections: ReadonlyArray<{ readonly id: string }> }, readonly evidence: { readonly quote: string | null } | null, readonly leads: ReadonlyArray<NamedPartFragment>, readonly coordinating: ReadonlyArray<NamedPartFragment>, readonly executing: ReadonlyArray<NamedPartFragment>, readonly reportTo: ReadonlyArray<NamedPartFragment>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly kind: DeadlineKind, readonly bound: DeadlineBound | null, readonly from: string | null, readonly due: string | null, readonly recurrence: string | null, readonly asPrinted: string }> } | null };

export type PlacesOfPaperQueryVariables = Exact<{
  id: string | number;
}>;


export type PlacesOfPaperQuery = { readonly document: { readonly territory: (
      { readonly parent: (
        { readonly parent: PlaceOfPaperFragment | null }
        & PlaceOfPaperFragment
      ) | null }
      & PlaceOfPaperFragment
    ) | null } | null };

export type PlaceOfPaperFragment = { readonly id: string, readonly name: string };

export type NamedPartFragment = { readonly asPrinted: string, readonly agency: { readonly id: string, readonly name: string } | null };

export type PapersOfSymbolQueryVariables = Exact<{
  symbol: string;
}>;


export type PapersOfSymbolQuery = { readonly documents: { readonly nodes: ReadonlyArray<PaperFragment> } | null };

export type CorrectDocumentMutationVariables = Exact<{
  id: string | number;
  facts: ReadonlyArray<FactInput> | FactInput;
  note?: string | null | undefined;
  quote?: string | null | undefined;
  seen?: string | number | null | undefined;
  known?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type CorrectDocumentMutation = { readonly correctDocument: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> };

export type CorrectRelationMutationVariables = Exact<{
  id: string | number;
  kind?: RelationKind | null | undefined;
  to?: string | number | null | undefined;
  paper?: CitedPaperInput | null | undefined;
  note?: string | null | undefined;
  seen?: string | number | null | undefined;
  decided?: ReviewState | null | undefined;
}>;


export type CorrectRelationMutation = { readonly correctRelation: ReadonlyArray<{ readonly id: string }> };

export type AddRelationMutationVariables = Exact<{
  from: string | number;
  kind: RelationKind;
  to?: string | number | null | undefined;
  paper?: CitedPaperInput | null | undefined;
  note?: string | null | undefined;
  quote?: string | null | undefined;
  seen?: string | number | null | undefined;
}>;


export type AddRelationMutation = { readonly addRelation: ReadonlyArray<{ readonly id: string }> };

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
  known?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type CorrectTaskMutation = { readonly correctTask: ReadonlyArray<{ readonly id: string }> };

export type AddTaskMutationVariables = Exact<{
  document: string | number;
  quote?: string | null | undefined;
  kind?: TaskKind | null | undefined;
  summary?: string | null | undefined;
  leads?: ReadonlyArray<string> | string | null | undefined;
  coordinating?: ReadonlyArray<string> | string | null | undefined;
  executing?: ReadonlyArray<string> | string | null | undefined;
  reportTo?: ReadonlyArray<string> | string | null | undefined;
  deadlines?: ReadonlyArray<DeadlineInput> | DeadlineInput | null | undefined;
  note?: string | null | undefined;
  seen?: string | number | null | undefined;
}>;


export type AddTaskMutation = { readonly addTask: ReadonlyArray<{ readonly id: string }> };

export type RemoveTaskMutationVariables = Exact<{
  id: string | number;
  note?: string | null | undefined;
  seen?: string | number | null | undefined;
  known?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type RemoveTaskMutation = { readonly removeTask: ReadonlyArray<{ readonly id: string }> };

export type SplitTaskMutationVariables = Exact<{
  id: string | number;
  parts: ReadonlyArray<string> | string;
  note?: string | null | undefined;
  seen?: string | number | null | undefined;
  known?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type SplitTaskMutation = { readonly splitTask: ReadonlyArray<{ readonly id: string }> };

export type JoinTasksMutationVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  note?: string | null | undefined;
  seen?: string | number | null | undefined;
  known?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;


export type JoinTasksMutation = { readonly joinTasks: ReadonlyArray<{ readonly id: string }> };

export type SameDocumentMutationVariables = Exact<{
  id: string | number;
  as: string | number;
  note?: string | null | undefined;
}>;


export type SameDocumentMutation = { readonly sameDocument: ReadonlyArray<{ readonly id: string }> };

export type SeparateSourceMutationVariables = Exact<{
  document: string | number;
  source: string | number;
  note?: string | null | undefined;
  seen?: string | number | null | undefined;
}>;


export type SeparateSourceMutation = { readonly separateSource: ReadonlyArray<{ readonly id: string, readonly document: { readonly id: string } | null }> };

export type SameAgencyMutationVariables = Exact<{
  id: string | number;
  as: string | number;
  note?: string | null | undefined;
}>;


export type SameAgencyMutation = { readonly sameAgency: ReadonlyArray<{ readonly id: string }> };

export type WithdrawCorrectionMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawCorrectionMutation = { readonly withdrawCorrection: { readonly id: string, readonly document: { readonly id: string } | null } };

export type ConfirmCorrectionMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmCorrectionMutation = { readonly confirmCorrection: ReadonlyArray<{ readonly id: string }> };

export type TakeBackSourceMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeBackSourceMutation = { readonly removeSource: { readonly documentsRemoved: number } };

export type ToReviewQueryVariables = Exact<{
  maxConfidence?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ToReviewQuery = { readonly relationsToReview: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly confidence: number, readonly review: ReviewState, readonly from: PaperFragment, readonly to: PaperFragment, readonly evidence: ReadonlyArray<ProofFragment> }> } | null };

export type AnomaliesQueryVariables = Exact<{
  code?: AnomalyCode | null | undefined;
  review?: ReviewState | null | undefined;
  after?: string | null | undefined;
}>;


export type AnomaliesQuery = { readonly anomalies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: AnomalyCode, readonly message: string, readonly document: PaperFragment, readonly evidence: ProofFragment | null }> } | null };

export type DecisionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { readonly reviews: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly decision: ReviewState, readonly by: string, readonly at: string, readonly note: string | null, readonly relation: { readonly id: string, readonly kind: RelationKind, readonly review: ReviewState, readonly from: PaperFragment, readonly to: PaperFragment } | null, readonly anomaly: { readonly id: string, readonly message: string, readonly document: PaperFragment } | null, readonly taskLink: { readonly from: { readonly id: string, readonly summary: string, readonly document: PaperFragment }, readonly to: { readonly id: string, readonly summary: string } } | null }> } | null };

export type ReviewAnomalyMutationVariables = Exact<{
  id: string | number;
  decision: ReviewState;
  known?: ReviewState | null | undefined;
}>;


export type ReviewAnomalyMutation = { readonly reviewAnomaly: { readonly id: string, readonly review: ReviewState } };

export type ReviewRelationMutationVariables = Exact<{
  id: string | number;
  decision: ReviewState;
  note?: string | null | undefined;
  known?: ReviewState | null | undefined;
  seen?: string | number | null | undefined;
}>;


export type ReviewRelationMutation = { readonly reviewRelation: { readonly id: string, readonly review: ReviewState } };

export type AroundQueryVariables = Exact<{
  source: string | number;
  from: number;
  to: number;
}>;


export type AroundQuery = { readonly node:
    | { readonly id: string, readonly text: string | null }
    | Record<PropertyKey, never>
   | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly viewer: { readonly name: string | null, readonly roles: ReadonlyArray<string>, readonly mayReadInternal: boolean, readonly mayEdit: boolean, readonly mayAdminister: boolean } | null, readonly graph: { readonly version: string, readonly changedAt: string | null, readonly documents: number, readonly tasks: number, readonly agencies: number, readonly today: string, readonly programVersion: string } | null, readonly labels: ReadonlyArray<{ readonly enum: string, readonly value: string, readonly vietnamese: string, readonly english: string }> | null };

export type FindQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type FindQuery = { readonly search: { readonly nodes: ReadonlyArray<HitFragment> } | null };

export type FoundQueryVariables = Exact<{
  text: string;
  first: number;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  after?: string | null | undefined;
}>;


export type FoundQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<HitFragment> } | null };

export type FindOfKindQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
}>;


export type FindOfKindQuery = { readonly search: { readonly nodes: ReadonlyArray<HitFragment> } | null };

export type HitFragment = { readonly rank: number, readonly hasAllWords: boolean, readonly kind: SearchKind, readonly excerpt: string | null, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
    | { readonly __typename: 'Agency', readonly id: string, readonly name: string, readonly territory: HitPlaceFragment | null }
    | (
      { readonly __typename: 'Document' }
      & PaperFragment
    )
    | { readonly __typename: 'Task', readonly id: string, readonly summary: string, readonly document: { readonly id: string, readonly symbol: string | null, readonly issuer: { readonly id: string, readonly name: string } | null } }
    | (
      { readonly __typename: 'Territory' }
      & HitPlaceFragment
    )
   };

export type HitPlaceFragment = { readonly id: string, readonly name: string, readonly kind: string, readonly level: Level, readonly vintage: number, readonly parent: { readonly name: string, readonly kind: string } | null };

export type PlaceInFullFragment = { readonly id: string, readonly name: string, readonly kind: string, readonly parent: { readonly name: string, readonly parent: { readonly name: string } | null } | null };

export type BodyInFullFragment = { readonly id: string, readonly name: string, readonly territory: PlaceInFullFragment | null };

export type PaperFragment = { readonly id: string, readonly symbol: string | null, readonly type: DocumentType, readonly typeLabel: string, readonly title: string | null, readonly heldAs: HeldAs, readonly sample: boolean, readonly issuedOn: { readonly value: string } | null, readonly issuer: BodyInFullFragment | null };

export type ProofFragment = { readonly basis: EvidenceBasis, readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly section: string | null, readonly rule: string, readonly confidence: number, readonly source: { readonly id: string, readonly name: string } };

export type DirectivesQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectivesQuery = { readonly directives: { readonly nodes: ReadonlyArray<{ readonly papers: number, readonly document: (
        { readonly level: Level | null }
        & PaperFragment
      ) }> } | null };

export type DirectiveSumQueryVariables = Exact<{
  id: string | number;
  view: TerritoryView;
  asOf?: string | null | undefined;
  isCentral: boolean;
}>;


export type DirectiveSumQuery = { readonly coverage?: { readonly total: number, readonly acted: number, readonly belowOnly: number | null } | null, readonly taskCounts: ReadonlyArray<{ readonly state: TaskState, readonly tasks: number }> | null };

export type LatelyOverdueQueryVariables = Exact<{
  asOf?: string | null | undefined;
  since: string;
}>;


export type LatelyOverdueQuery = { readonly late: { readonly totalCount: number, readonly nodes: ReadonlyArray<TaskPartsFragment> } | null };

export type ChangePartsFragment = { readonly id: string, readonly at: string, readonly kind: ChangeKind, readonly symbol: string | null, readonly title: string | null, readonly document: PaperFragment | null };

export type LatelyChangedQueryVariables = Exact<{
  since: string;
}>;


export type LatelyChangedQuery = { readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<ChangePartsFragment> } | null };

export type ChangesQueryVariables = Exact<{
  since: string;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly newRelations: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly from: { readonly id: string, readonly symbol: string | null }, readonly to: { readonly id: string, readonly symbol: string | null } }> }
      & ChangePartsFragment
    )> } | null };

export type DirectiveOfSymbolQueryVariables = Exact<{
  symbol: string;
}>;


export type DirectiveOfSymbolQuery = { readonly document: { readonly id: string } | null };

export type FollowsQueryVariables = Exact<{ [key: string]: never; }>;


export type FollowsQuery = { readonly follows: ReadonlyArray<{ readonly id: string, readonly since: string }> | null };

export type FollowMutationVariables = Exact<{
  subject: string | number;
}>;


export type FollowMutation = { readonly follow: ReadonlyArray<{ readonly id: string }> };

export type UnfollowMutationVariables = Exact<{
  subject: string | number;
}>;


export type UnfollowMutation = { readonly unfollow: ReadonlyArray<{ readonly id: string }> };

export type DigestMailQueryVariables = Exact<{ [key: string]: never; }>;


export type DigestMailQuery = { readonly digestMail: MailPartsFragment | null };

export type ReceiveDigestMutationVariables = Exact<{
  address?: string | null | undefined;
}>;


export type ReceiveDigestMutation = { readonly receiveDigest: MailPartsFragment };

export type MailPartsFragment = { readonly address: string | null, readonly lastDay: string | null, readonly lastState: MailState | null };

export type MorningQueryVariables = Exact<{
  directive?: string | number | null | undefined;
  agency?: string | number | null | undefined;
  territory?: string | number | null | undefined;
  since?: string | null | undefined;
  asOf?: string | null | undefined;
  first: number;
}>;


export type MorningQuery = { readonly digest: { readonly parts: ReadonlyArray<{ readonly subject:
        | { readonly agencyName: string }
        | PaperFragment
        | { readonly name: string }
        | Record<PropertyKey, never>
      , readonly dueTasks: { readonly totalCount: number, readonly nodes: ReadonlyArray<TaskPartsFragment> }, readonly lateTasks: { readonly totalCount: number, readonly nodes: ReadonlyArray<TaskPartsFragment> }, readonly inheritedDueTasks: InheritedPartsFragment, readonly inheritedLateTasks: InheritedPartsFragment, readonly newPapers: { readonly totalCount: number, readonly nodes: ReadonlyArray<ChangePartsFragment> }, readonly changedPapers: { readonly totalCount: number, readonly nodes: ReadonlyArray<ChangePartsFragment> }, readonly silentTasks: { readonly totalCount: number, readonly nodes: ReadonlyArray<TaskPartsFragment> }, readonly silentUnits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly territory: { readonly id: string, readonly name: string, readonly vintage: number } }> }, readonly relationsToReview: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly confidence: number, readonly from: PaperFragment, readonly to: PaperFragment }> }, readonly anomaliesToReview: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: AnomalyCode, readonly message: string, readonly document: PaperFragment }> } }> } | null };

export type InheritedPartsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly from: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly task: TaskPartsFragment }> };

export type PaperHeadQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type PaperHeadQuery = { readonly document: (
    { readonly symbolAsPrinted: string | null, readonly level: Level | null, readonly issuingOrgan: string | null, readonly signatory: string | null, readonly accessClass: AccessClass, readonly correctedFields: ReadonlyArray<HeaderField>, readonly corrections: ReadonlyArray<CorrectionPartsFragment>, readonly issuedOn: { readonly value: string, readonly asPrinted: string | null } | null, readonly meetingOn: { readonly value: string } | null, readonly territory: { readonly id: string, readonly name: string } | null, readonly recipients: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly relationCounts: ReadonlyArray<{ readonly kind: RelationKind, readonly direction: TraceDirection, readonly relations: number }>, readonly taskCounts: ReadonlyArray<{ readonly state: TaskState, readonly tasks: number }>, readonly tasks: { readonly nodes: ReadonlyArray<{ readonly evidence: { readonly source: { readonly id: string } } | null }> }, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string, readonly address: string | null, readonly alsoAt: ReadonlyArray<string>, readonly mediaType: string, readonly sha256: string, readonly ingestedAt: string, readonly textLength: number | null, readonly signatures: ReadonlyArray<{ readonly kind: SignatureKind, readonly signer: string | null, readonly organisation: string | null, readonly unit: string | null, readonly certifiedBy: string | null, readonly signedAt: string | null, readonly signedAtBasis: SignedAtBasis | null, readonly coverage: SignatureCoverage, readonly fault: SignatureFault | null }> }> }
    & PaperFragment
  ) | null, readonly anomalies: { readonly totalCount: number } | null };

export type PaperTextQueryVariables = Exact<{
  source: string | number;
  from: number;
  to: number;
}>;


export type PaperTextQuery = { readonly node:
    | { readonly text: string | null }
    | Record<PropertyKey, never>
   | null };

export type PaperRelationsQueryVariables = Exact<{
  id: string | number;
  direction?: TraceDirection | null | undefined;
  kinds?: ReadonlyArray<RelationKind> | RelationKind | null | undefined;
  after?: string | null | undefined;
}>;


export type PaperRelationsQuery = { readonly document: { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly confidence: number, readonly review: ReviewState, readonly reviews: ReadonlyArray<{ readonly decision: ReviewState, readonly by: string, readonly at: string, readonly note: string | null }>, readonly from: PaperFragment, readonly to: PaperFragment, readonly evidence: ReadonlyArray<ProofFragment> }> } } | null };

export type PaperTasksQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PaperTasksQuery = { readonly document: { readonly tasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PaperTaskFragment> } } | null };

export type PaperAnomaliesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PaperAnomaliesQuery = { readonly anomalies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: AnomalyCode, readonly message: string, readonly review: ReviewState, readonly evidence: ProofFragment | null }> } | null };

export type PaperTaskFragment = { readonly id: string, readonly summary: string, readonly section: string | null, readonly kind: TaskKind, readonly state: TaskState, readonly orphaned: boolean, readonly candidateSuccessors: ReadonlyArray<{ readonly name: string, readonly agency: { readonly id: string } | null }>, readonly evidence: ProofFragment | null, readonly leads: ReadonlyArray<PartInTaskFragment>, readonly coordinating: ReadonlyArray<PartInTaskFragment>, readonly executing: ReadonlyArray<PartInTaskFragment>, readonly reportTo: ReadonlyArray<PartInTaskFragment>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly asPrinted: string, readonly kind: DeadlineKind, readonly due: string | null, readonly overdueFrom: string | null, readonly evidence: ProofFragment | null }>, readonly progress: ReadonlyArray<{ readonly kind: ProgressKind, readonly on: string, readonly counts: boolean }> };

export type PartInTaskFragment = { readonly role: TaskRole, readonly asPrinted: string, readonly inheritedFrom: string | null, readonly agency: { readonly id: string, readonly name: string } | null, readonly evidence: ProofFragment | null };

export type KeptPaperQueryVariables = Exact<{
  id: string | number;
}>;


export type KeptPaperQuery = { readonly document: { readonly id: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly corrections: ReadonlyArray<{ readonly id: string, readonly state: CorrectionState }>, readonly relations: { readonly totalCount: number }, readonly tasks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: { readonly source: { readonly id: string, readonly name: string } } | null }> } } | null };

export type ProvincesQueryVariables = Exact<{
  vintage: number;
}>;


export type ProvincesQuery = { readonly territories: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string }> } | null };

export type PlaceQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaceQuery = { readonly node:
    | PlacePartsFragment
    | Record<PropertyKey, never>
   | null };

export type PlacePartsFragment = { readonly id: string, readonly code: string, readonly name: string, readonly vintage: number, readonly kind: string, readonly level: Level, readonly validTo: string | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly successors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly vintage: number }>, readonly predecessors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly vintage: number }> };

export type PlaceChildrenQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PlaceChildrenQuery = { readonly node:
    | { readonly children: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: string, readonly level: Level }> } }
    | Record<PropertyKey, never>
   | null };

export type ReckoningQueryVariables = Exact<{
  id: string | number;
  by?: ReckonedBy | null | undefined;
  view?: TerritoryView | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReckoningQuery = { readonly reckoning: { readonly asOf: string, readonly vintage: number, readonly undated: number, readonly whole: ReckonedFragment, readonly rows: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<ReckonedFragment> } } | null };

export type ReckonedFragment = { readonly level: Level | null, readonly by: ActedBy | null, readonly territory: { readonly id: string, readonly name: string } | null, readonly agency: { readonly id: string, readonly name: string } | null, readonly documents: { readonly totalCount: number }, readonly tasks: { readonly totalCount: number }, readonly shares: ReadonlyArray<{ readonly measure: TaskMeasure, readonly tasks: number, readonly share: number | null }>, readonly overdueBy: FiveFragment | null, readonly doneLateBy: FiveFragment | null, readonly steps: ReadonlyArray<{ readonly level: Level, readonly units: number, readonly daysAfter: number | null, readonly first: { readonly id: string, readonly symbol: string | null, readonly type: DocumentType, readonly typeLabel: string } | null, readonly days: FiveFragment | null, readonly documents: { readonly totalCount: number } }> };

export type FiveFragment = { readonly values: number, readonly least: number, readonly lower: number, readonly median: number, readonly upper: number, readonly most: number };

export type ReckonedPapersQueryVariables = Exact<{
  id: string | number;
  by?: ReckonedBy | null | undefined;
  view?: TerritoryView | null | undefined;
  asOf?: string | null | undefined;
  row: string | number;
  isWhole: boolean;
  level?: Level | null | undefined;
  after?: string | null | undefined;
}>;


export type ReckonedPapersQuery = { readonly reckoning: { readonly whole?: PapersOfRowFragment, readonly row?: PapersOfRowFragment | null } | null };

export type PapersOfRowFragment = { readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<PaperFragment> } };

export type ReckonedUnitsQueryVariables = Exact<{
  id: string | number;
  by?: ReckonedBy | null | undefined;
  view?: TerritoryView | null | undefined;
  asOf?: string | null | undefined;
  row: string | number;
  isWhole: boolean;
  levels?: ReadonlyArray<Level> | Level | null | undefined;
  after?: string | null | undefined;
}>;


export type ReckonedUnitsQuery = { readonly reckoning: { readonly whole?: UnitsOfRowFragment, readonly row?: UnitsOfRowFragment | null } | null };

export type UnitsOfRowFragment = { readonly units: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly daysAfter: number | null, readonly territory: PlaceInFullFragment | null, readonly agency: { readonly id: string, readonly name: string } | null, readonly first: PaperFragment }> } };

export type ReckonedTasksQueryVariables = Exact<{
  id: string | number;
  by?: ReckonedBy | null | undefined;
  view?: TerritoryView | null | undefined;
  asOf?: string | null | undefined;
  row: string | number;
  isWhole: boolean;
  measure?: TaskMeasure | null | undefined;
  after?: string | null | undefined;
}>;


export type ReckonedTasksQuery = { readonly reckoning: { readonly whole?: TasksOfRowFragment, readonly row?: TasksOfRowFragment | null } | null };

export type TasksOfRowFragment = { readonly tasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<TaskPartsFragment> } };

export type BelowProvincesQueryVariables = Exact<{
  id: string | number;
  view: TerritoryView;
  asOf?: string | null | undefined;
}>;


export type BelowProvincesQuery = { readonly reckoning: { readonly rows: { readonly nodes: ReadonlyArray<{ readonly territory: { readonly id: string } | null, readonly steps: ReadonlyArray<{ readonly level: Level, readonly units: number }> }> } } | null };

export type TasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  orderBy?: TaskOrder | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TasksQuery = { readonly tasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly executing: ReadonlyArray<OtherPartFragment>, readonly reportTo: ReadonlyArray<OtherPartFragment>, readonly serves: ReadonlyArray<{ readonly id: string, readonly symbol: string | null, readonly type: DocumentType, readonly typeLabel: string }> }
      & TaskPartsFragment
    )> } | null };

export type OtherPartFragment = { readonly role: TaskRole, readonly agency: { readonly id: string, readonly name: string } | null };

export type TaskCountsQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TaskCountsQuery = { readonly taskCounts: ReadonlyArray<{ readonly state: TaskState, readonly tasks: number }> | null };

export type BodiesWithTasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  asOf?: string | null | undefined;
  called?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BodiesWithTasksQuery = { readonly taskCountsByAgency: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly agency: BodyInFullFragment, readonly counts: ReadonlyArray<{ readonly state: TaskState, readonly tasks: number }> }> } | null };

export type PlacesWithTasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  asOf?: string | null | undefined;
  level?: Level | null | undefined;
  vintage?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacesWithTasksQuery = { readonly taskCountsByTerritory: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly territory: { readonly id: string, readonly name: string, readonly kind: string, readonly level: Level, readonly parent: { readonly name: string } | null }, readonly counts: ReadonlyArray<{ readonly state: TaskState, readonly tasks: number }> }> } | null };

export type AgencyNameQueryVariables = Exact<{
  id: string | number;
}>;


export type AgencyNameQuery = { readonly agency: { readonly id: string, readonly name: string } | null };

export type LeftToQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type LeftToQuery = { readonly agency: { readonly id: string, readonly inherited: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: TaskState }> } } | null };

export type ReportProgressMutationVariables = Exact<{
  task: string | number;
  deadline?: string | number | null | undefined;
  kind: ProgressKind;
  on: string;
  note?: string | null | undefined;
}>;


export type ReportProgressMutation = { readonly reportProgress: { readonly id: string } };

export type ReviewClaimMutationVariables = Exact<{
  id: string | number;
  decision: ReviewState;
  known?: ReviewState | null | undefined;
}>;


export type ReviewClaimMutation = { readonly reviewClaim: { readonly id: string } };

export type WithdrawProgressMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawProgressMutation = { readonly withdrawProgress: { readonly id: string } };

export type TakeOverMutationVariables = Exact<{
  id: string | number;
  agency: string;
  note?: string | null | undefined;
}>;


export type TakeOverMutation = { readonly takeOver: ReadonlyArray<{ readonly id: string }> };

export type TakeBackCorrectionMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeBackCorrectionMutation = { readonly withdrawCorrection: { readonly id: string } };

export type TakeoverFragment = { readonly id: string, readonly now: string | null, readonly note: string | null };

export type TaskHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskHistoryQuery = { readonly task: { readonly id: string, readonly candidateSuccessors: ReadonlyArray<{ readonly name: string, readonly agency: { readonly id: string } | null }>, readonly history: ReadonlyArray<{ readonly kind: TaskHistoryKind, readonly on: string | null, readonly by: string | null, readonly takeover: TakeoverFragment | null, readonly document: PaperNameFragment | null, readonly progress: ReportedFragment | null }> } | null };

export type TasksAboveQueryVariables = Exact<{
  id: string | number;
}>;


export type TasksAboveQuery = { readonly task: { readonly document: { readonly id: string }, readonly carriesOut: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly basis: TaskLinkBasis, readonly confidence: number, readonly to: { readonly id: string, readonly summary: string, readonly leads: ReadonlyArray<{ readonly asPrinted: string, readonly agency: BodyInFullFragment | null }>, readonly deadlines: ReadonlyArray<{ readonly asPrinted: string }>, readonly document: (
            { readonly issuer: BodyInFullFragment | null }
            & PaperNameFragment
          ) } }> } | null } | null };

export type ReportClaimsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportClaimsQuery = { readonly document: { readonly id: string, readonly claims: ReadonlyArray<(
      { readonly kind: ProgressKind, readonly on: string, readonly task: { readonly id: string, readonly section: string | null, readonly summary: string, readonly document: PaperNameFragment } | null }
      & ReportedFragment
    )> } | null };

export type PaperNameFragment = { readonly id: string, readonly symbol: string | null, readonly type: DocumentType, readonly typeLabel: string };

export type ReportedFragment = { readonly id: string, readonly basis: EvidenceBasis, readonly note: string | null, readonly figures: ReadonlyArray<string>, readonly counts: boolean, readonly review: ReviewState, readonly withdrawn: boolean, readonly candidates: ReadonlyArray<{ readonly id: string, readonly section: string | null, readonly summary: string, readonly document: { readonly id: string } }>, readonly evidence: ProofFragment | null, readonly occurrence: { readonly on: string, readonly evidence: ProofFragment } | null };

export type EndingPartsFragment = { readonly id: string, readonly kind: RelationKind, readonly review: ReviewState, readonly from: { readonly id: string, readonly symbol: string | null, readonly type: DocumentType, readonly typeLabel: string, readonly issuedOn: { readonly value: string } | null } };

export type TaskPartsFragment = { readonly id: string, readonly summary: string, readonly section: string | null, readonly kind: TaskKind, readonly state: TaskState, readonly orphaned: boolean, readonly candidateSuccessors: ReadonlyArray<{ readonly name: string, readonly agency: { readonly id: string } | null }>, readonly document: { readonly id: string, readonly symbol: string | null, readonly type: DocumentType, readonly typeLabel: string, readonly sample: boolean, readonly issuedOn: { readonly value: string } | null, readonly issuer: BodyInFullFragment | null, readonly endings: { readonly nodes: ReadonlyArray<EndingPartsFragment> }, readonly amendments: { readonly nodes: ReadonlyArray<EndingPartsFragment> } }, readonly leads: ReadonlyArray<{ readonly asPrinted: string, readonly takenOver: boolean, readonly evidence: { readonly basis: EvidenceBasis } | null, readonly agency: BodyInFullFragment | null }>, readonly coordinating: ReadonlyArray<{ readonly asPrinted: string, readonly agency: { readonly id: string, readonly name: string } | null }>, readonly deadlines: ReadonlyArray<{ readonly id: string, readonly asPrinted: string, readonly kind: DeadlineKind, readonly bound: DeadlineBound | null, readonly due: string | null, readonly overdueFrom: string | null, readonly evidence: { readonly basis: EvidenceBasis } | null }>, readonly progress: ReadonlyArray<{ readonly kind: ProgressKind, readonly on: string, readonly counts: boolean }> };

export type DocumentPaperQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentPaperQuery = { readonly document: PaperFragment | null };

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
export const PlaceInFullFragmentDoc = new TypedDocumentString(`
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
    `, {"fragmentName":"PlaceInFull"}) as unknown as TypedDocumentString<PlaceInFullFragment, unknown>;
export const BodyInFullFragmentDoc = new TypedDocumentString(`
    fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}`, {"fragmentName":"BodyInFull"}) as unknown as TypedDocumentString<BodyInFullFragment, unknown>;
export const PaperFragmentDoc = new TypedDocumentString(`
    fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}`, {"fragmentName":"Paper"}) as unknown as TypedDocumentString<PaperFragment, unknown>;
export const StepFragmentDoc = new TypedDocumentString(`
    fragment Step on TraceNode {
  depth
  pathCount
  childCount
  papersBelow
  tasksBelow {
    state
    tasks
  }
  ownTasks {
    state
    tasks
  }
  document {
    ...Paper
    level
    territory {
      ...PlaceInFull
    }
  }
  via {
    id
    kind
    confidence
    review
    from {
      id
      symbol
    }
    to {
      id
      symbol
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const DutyLinkFragmentDoc = new TypedDocumentString(`
    fragment DutyLink on TaskLink {
  id
  basis
  confidence
  review
  from {
    id
    summary
    state(asOf: $asOf)
    document {
      ...Paper
    }
    leads {
      asPrinted
      agency {
        ...BodyInFull
      }
    }
    deadlines {
      id
      asPrinted
    }
  }
  to {
    id
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`, {"fragmentName":"DutyLink"}) as unknown as TypedDocumentString<DutyLinkFragment, unknown>;
export const ActedProvincesFragmentDoc = new TypedDocumentString(`
    fragment ActedProvinces on Coverage {
  vintage
  units(first: 100) {
    nodes {
      acted
      steps
      territory {
        id
        name
      }
      documents {
        ...Paper
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`, {"fragmentName":"ActedProvinces"}) as unknown as TypedDocumentString<ActedProvincesFragment, unknown>;
export const CorrectionPartsFragmentDoc = new TypedDocumentString(`
    fragment CorrectionParts on Correction {
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
  withdrawnAt
  withdrawnBy
  source {
    id
    name
  }
}
    `, {"fragmentName":"CorrectionParts"}) as unknown as TypedDocumentString<CorrectionPartsFragment, unknown>;
export const PlaceOfPaperFragmentDoc = new TypedDocumentString(`
    fragment PlaceOfPaper on Territory {
  id
  name
}
    `, {"fragmentName":"PlaceOfPaper"}) as unknown as TypedDocumentString<PlaceOfPaperFragment, unknown>;
export const NamedPartFragmentDoc = new TypedDocumentString(`
    fragment NamedPart on Assignment {
  asPrinted
  agency {
    id
    name
  }
}
    `, {"fragmentName":"NamedPart"}) as unknown as TypedDocumentString<NamedPartFragment, unknown>;
export const HitPlaceFragmentDoc = new TypedDocumentString(`
    fragment HitPlace on Territory {
  id
  name
  kind
  level
  vintage
  parent {
    name
    kind
  }
}
    `, {"fragmentName":"HitPlace"}) as unknown as TypedDocumentString<HitPlaceFragment, unknown>;
export const HitFragmentDoc = new TypedDocumentString(`
    fragment Hit on SearchHit {
  rank
  hasAllWords
  kind
  excerpt
  matches {
    start
    end
  }
  node {
    __typename
    ... on Document {
      ...Paper
    }
    ... on Task {
      id
      summary
      document {
        id
        symbol
        issuer {
          id
          name
        }
      }
    }
    ... on Agency {
      id
      name
      territory {
        ...HitPlace
      }
    }
    ... on Territory {
      ...HitPlace
    }
  }
}
    fragment HitPlace on Territory {
  id
  name
  kind
  level
  vintage
  parent {
    name
    kind
  }
}
fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`, {"fragmentName":"Hit"}) as unknown as TypedDocumentString<HitFragment, unknown>;
export const ChangePartsFragmentDoc = new TypedDocumentString(`
    fragment ChangeParts on Change {
  id
  at
  kind
  symbol
  title
  document {
    ...Paper
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`, {"fragmentName":"ChangeParts"}) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const MailPartsFragmentDoc = new TypedDocumentString(`
    fragment MailParts on DigestMail {
  address
  lastDay
  lastState
}
    `, {"fragmentName":"MailParts"}) as unknown as TypedDocumentString<MailPartsFragment, unknown>;
export const EndingPartsFragmentDoc = new TypedDocumentString(`
    fragment EndingParts on Relation {
  id
  kind
  review
  from {
    id
    symbol
    type
    typeLabel
    issuedOn {
      value
    }
  }
}
    `, {"fragmentName":"EndingParts"}) as unknown as TypedDocumentString<EndingPartsFragment, unknown>;
export const TaskPartsFragmentDoc = new TypedDocumentString(`
    fragment TaskParts on Task {
  id
  summary
  section
  kind
  state(asOf: $asOf)
  orphaned
  candidateSuccessors {
    name
    agency {
      id
    }
  }
  document {
    id
    symbol
    type
    typeLabel
    sample
    issuedOn {
      value
    }
    issuer {
      ...BodyInFull
    }
    endings: relations(direction: DOWN, kinds: [REPEALS, REPLACES], first: 3) {
      nodes {
        ...EndingParts
      }
    }
    amendments: relations(direction: DOWN, kinds: [AMENDS], first: 3) {
      nodes {
        ...EndingParts
      }
    }
  }
  leads {
    asPrinted
    takenOver
    evidence {
      basis
    }
    agency {
      ...BodyInFull
    }
  }
  coordinating {
    asPrinted
    agency {
      id
      name
    }
  }
  deadlines {
    id
    asPrinted
    kind
    bound
    due
    overdueFrom(asOf: $asOf)
    evidence {
      basis
    }
  }
  progress {
    kind
    on
    counts
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment EndingParts on Relation {
  id
  kind
  review
  from {
    id
    symbol
    type
    typeLabel
    issuedOn {
      value
    }
  }
}`, {"fragmentName":"TaskParts"}) as unknown as TypedDocumentString<TaskPartsFragment, unknown>;
export const InheritedPartsFragmentDoc = new TypedDocumentString(`
    fragment InheritedParts on InheritedTaskConnection {
  totalCount
  nodes {
    from {
      id
      name
    }
    task {
      ...TaskParts
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment EndingParts on Relation {
  id
  kind
  review
  from {
    id
    symbol
    type
    typeLabel
    issuedOn {
      value
    }
  }
}
fragment TaskParts on Task {
  id
  summary
  section
  kind
  state(asOf: $asOf)
  orphaned
  candidateSuccessors {
    name
    agency {
      id
    }
  }
  document {
    id
    symbol
    type
    typeLabel
    sample
    issuedOn {
      value
    }
    issuer {
      ...BodyInFull
    }
    endings: relations(direction: DOWN, kinds: [REPEALS, REPLACES], first: 3) {
      nodes {
        ...EndingParts
      }
    }
    amendments: relations(direction: DOWN, kinds: [AMENDS], first: 3) {
      nodes {
        ...EndingParts
      }
    }
  }
  leads {
    asPrinted
    takenOver
    evidence {
      basis
    }
    agency {
      ...BodyInFull
    }
  }
  coordinating {
    asPrinted
    agency {
      id
      name
    }
  }
  deadlines {
    id
    asPrinted
    kind
    bound
    due
    overdueFrom(asOf: $asOf)
    evidence {
      basis
    }
  }
  progress {
    kind
    on
    counts
  }
}`, {"fragmentName":"InheritedParts"}) as unknown as TypedDocumentString<InheritedPartsFragment, unknown>;
export const ProofFragmentDoc = new TypedDocumentString(`
    fragment Proof on Evidence {
  basis
  quote
  start
  end
  section
  rule
  confidence
  source {
    id
    name
  }
}
    `, {"fragmentName":"Proof"}) as unknown as TypedDocumentString<ProofFragment, unknown>;
export const PartInTaskFragmentDoc = new TypedDocumentString(`
    fragment PartInTask on Assignment {
  role
  asPrinted
  inheritedFrom
  agency {
    id
    name
  }
  evidence {
    ...Proof
  }
}
    fragment Proof on Evidence {
  basis
  quote
  start
  end
  section
  rule
  confidence
  source {
    id
    name
  }
}`, {"fragmentName":"PartInTask"}) as unknown as TypedDocumentString<PartInTaskFragment, unknown>;
export const PaperTaskFragmentDoc = new TypedDocumentString(`
    fragment PaperTask on Task {
  id
  summary
  section
  kind
  state(asOf: $asOf)
  orphaned
  candidateSuccessors {
    name
    agency {
      id
    }
  }
  evidence {
    ...Proof
  }
  leads {
    ...PartInTask
  }
  coordinating {
    ...PartInTask
  }
  executing {
    ...PartInTask
  }
  reportTo {
    ...PartInTask
  }
  deadlines {
    id
    asPrinted
    kind
    due
    overdueFrom(asOf: $asOf)
    evidence {
      ...Proof
    }
  }
  progress {
    kind
    on
    counts
  }
}
    fragment Proof on Evidence {
  basis
  quote
  start
  end
  section
  rule
  confidence
  source {
    id
    name
  }
}
fragment PartInTask on Assignment {
  role
  asPrinted
  inheritedFrom
  agency {
    id
    name
  }
  evidence {
    ...Proof
  }
}`, {"fragmentName":"PaperTask"}) as unknown as TypedDocumentString<PaperTaskFragment, unknown>;
export const PlacePartsFragmentDoc = new TypedDocumentString(`
    fragment PlaceParts on Territory {
  id
  code
  name
  vintage
  kind
  level
  validTo
  parent {
    id
    name
  }
  successors {
    id
    name
    vintage
  }
  predecessors {
    id
    name
    vintage
  }
}
    `, {"fragmentName":"PlaceParts"}) as unknown as TypedDocumentString<PlacePartsFragment, unknown>;
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
export const ReckonedFragmentDoc = new TypedDocumentString(`
    fragment Reckoned on ReckoningRow {
  level
  by
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
      type
      typeLabel
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
}`, {"fragmentName":"Reckoned"}) as unknown as TypedDocumentString<ReckonedFragment, unknown>;
export const PapersOfRowFragmentDoc = new TypedDocumentString(`
    fragment PapersOfRow on ReckoningRow {
  documents(level: $level, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Paper
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`, {"fragmentName":"PapersOfRow"}) as unknown as TypedDocumentString<PapersOfRowFragment, unknown>;
export const UnitsOfRowFragmentDoc = new TypedDocumentString(`
    fragment UnitsOfRow on ReckoningRow {
  units(levels: $levels, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      daysAfter
      territory {
        ...PlaceInFull
      }
      agency {
        id
        name
      }
      first {
        ...Paper
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`, {"fragmentName":"UnitsOfRow"}) as unknown as TypedDocumentString<UnitsOfRowFragment, unknown>;
export const TasksOfRowFragmentDoc = new TypedDocumentString(`
    fragment TasksOfRow on ReckoningRow {
  tasks(measure: $measure, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TaskParts
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment EndingParts on Relation {
  id
  kind
  review
  from {
    id
    symbol
    type
    typeLabel
    issuedOn {
      value
    }
  }
}
fragment TaskParts on Task {
  id
  summary
  section
  kind
  state(asOf: $asOf)
  orphaned
  candidateSuccessors {
    name
    agency {
      id
    }
  }
  document {
    id
    symbol
    type
    typeLabel
    sample
    issuedOn {
      value
    }
    issuer {
      ...BodyInFull
    }
    endings: relations(direction: DOWN, kinds: [REPEALS, REPLACES], first: 3) {
      nodes {
        ...EndingParts
      }
    }
    amendments: relations(direction: DOWN, kinds: [AMENDS], first: 3) {
      nodes {
        ...EndingParts
      }
    }
  }
  leads {
    asPrinted
    takenOver
    evidence {
      basis
    }
    agency {
      ...BodyInFull
    }
  }
  coordinating {
    asPrinted
    agency {
      id
      name
    }
  }
  deadlines {
    id
    asPrinted
    kind
    bound
    due
    overdueFrom(asOf: $asOf)
    evidence {
      basis
    }
  }
  progress {
    kind
    on
    counts
  }
}`, {"fragmentName":"TasksOfRow"}) as unknown as TypedDocumentString<TasksOfRowFragment, unknown>;
export const OtherPartFragmentDoc = new TypedDocumentString(`
    fragment OtherPart on Assignment {
  role
  agency {
    id
    name
  }
}
    `, {"fragmentName":"OtherPart"}) as unknown as TypedDocumentString<OtherPartFragment, unknown>;
export const TakeoverFragmentDoc = new TypedDocumentString(`
    fragment Takeover on Correction {
  id
  now
  note
}
    `, {"fragmentName":"Takeover"}) as unknown as TypedDocumentString<TakeoverFragment, unknown>;
export const PaperNameFragmentDoc = new TypedDocumentString(`
    fragment PaperName on Document {
  id
  symbol
  type
  typeLabel
}
    `, {"fragmentName":"PaperName"}) as unknown as TypedDocumentString<PaperNameFragment, unknown>;
export const ReportedFragmentDoc = new TypedDocumentString(`
    fragment Reported on Progress {
  id
  basis
  note
  figures
  counts
  review
  withdrawn
  candidates {
    id
    section
    summary
    document {
      id
    }
  }
  evidence {
    ...Proof
  }
  occurrence {
    on
    evidence {
      ...Proof
    }
  }
}
    fragment Proof on Evidence {
  basis
  quote
  start
  end
  section
  rule
  confidence
  source {
    id
    name
  }
}`, {"fragmentName":"Reported"}) as unknown as TypedDocumentString<ReportedFragment, unknown>;
export const AgencyDocument = new TypedDocumentString(`
    query Agency($id: ID!) {
  agency(id: $id) {
    id
    name
    kind
    system
    level
    aliases
    corrections {
      ...CorrectionParts
    }
    validFrom
    validTo
    territory {
      id
      name
      level
      validTo
    }
    successors {
      id
      name
      validFrom
    }
    predecessors {
      id
      name
      validTo
    }
    candidateSuccessors {
      name
      agency {
        id
      }
      territory {
        id
      }
    }
    members(first: 50) {
      totalCount
      nodes {
        id
        name
      }
    }
    issued(first: 1) {
      totalCount
    }
  }
}
    fragment CorrectionParts on Correction {
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
  withdrawnAt
  withdrawnBy
  source {
    id
    name
  }
}`) as unknown as TypedDocumentString<AgencyQuery, AgencyQueryVariables>;
export const IssuedDocument = new TypedDocumentString(`
    query Issued($id: ID!, $after: String) {
  agency(id: $id) {
    issued(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Paper
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<IssuedQuery, IssuedQueryVariables>;
export const InheritedTasksDocument = new TypedDocumentString(`
    query InheritedTasks($id: ID!, $asOf: Date, $after: String) {
  agency(id: $id) {
    inherited(asOf: $asOf, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...TaskParts
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment EndingParts on Relation {
  id
  kind
  review
  from {
    id
    symbol
    type
    typeLabel
    issuedOn {
      value
    }
  }
}
fragment TaskParts on Task {
  id
  summary
  section
  kind
  state(asOf: $asOf)
  orphaned
  candidateSuccessors {
    name
    agency {
      id
    }
  }
  document {
    id
    symbol
    type
    typeLabel
    sample
    issuedOn {
      value
    }
    issuer {
      ...BodyInFull
    }
    endings: relations(direction: DOWN, kinds: [REPEALS, REPLACES], first: 3) {
      nodes {
        ...EndingParts
      }
    }
    amendments: relations(direction: DOWN, kinds: [AMENDS], first: 3) {
      nodes {
        ...EndingParts
      }
    }
  }
  leads {
    asPrinted
    takenOver
    evidence {
      basis
    }
    agency {
      ...BodyInFull
    }
  }
  coordinating {
    asPrinted
    agency {
      id
      name
    }
  }
  deadlines {
    id
    asPrinted
    kind
    bound
    due
    overdueFrom(asOf: $asOf)
    evidence {
      basis
    }
  }
  progress {
    kind
    on
    counts
  }
}`) as unknown as TypedDocumentString<InheritedTasksQuery, InheritedTasksQueryVariables>;
export const PapersDocument = new TypedDocumentString(`
    query Papers($filter: DocumentFilter!, $orderBy: DocumentOrder, $after: String) {
  documents(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Paper
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<PapersQuery, PapersQueryVariables>;
export const PapersSignedDocument = new TypedDocumentString(`
    query PapersSigned($name: String!) {
  documents(filter: {signatory: $name}, first: 1) {
    totalCount
    nodes {
      id
      signatory
    }
  }
}
    `) as unknown as TypedDocumentString<PapersSignedQuery, PapersSignedQueryVariables>;
export const BodiesDocument = new TypedDocumentString(`
    query Bodies($text: String, $territory: ID, $level: Level, $after: String) {
  agencies(
    text: $text
    territory: $territory
    level: $level
    orderBy: EXISTING_FIRST
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...BodyInFull
      kind
      validTo
      territory {
        level
        validTo
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}`) as unknown as TypedDocumentString<BodiesQuery, BodiesQueryVariables>;
export const BodiesOfPlaceDocument = new TypedDocumentString(`
    query BodiesOfPlace($id: ID!, $after: String) {
  agencies(
    territory: $id
    includeDescendants: false
    orderBy: EXISTING_FIRST
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<BodiesOfPlaceQuery, BodiesOfPlaceQueryVariables>;
export const CascadeDocument = new TypedDocumentString(`
    query Cascade($id: ID!, $direction: TraceDirection!, $relations: [RelationKind!], $minConfidence: Float, $asOf: Date, $view: TerritoryView!) {
  trace(
    document: $id
    direction: $direction
    relations: $relations
    minConfidence: $minConfidence
    asOf: $asOf
    maxDepth: 30
  ) {
    root {
      ...Paper
      level
      relationCounts {
        kind
        direction
        relations
      }
      territory(view: $view) {
        id
        name
      }
    }
    totalDocuments
    pathCount
    depth
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
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<CascadeQuery, CascadeQueryVariables>;
export const BelowDocument = new TypedDocumentString(`
    query Below($id: ID!, $direction: TraceDirection!, $relations: [RelationKind!], $minConfidence: Float, $asOf: Date, $parent: ID, $types: [DocumentType!], $levels: [Level!], $territory: ID, $issuedFrom: Date, $issuedTo: Date, $states: [TaskState!], $text: String, $after: String, $skip: Int) {
  trace(
    document: $id
    direction: $direction
    relations: $relations
    minConfidence: $minConfidence
    asOf: $asOf
    maxDepth: 30
  ) {
    nodes(
      parent: $parent
      types: $types
      levels: $levels
      territory: $territory
      issuedFrom: $issuedFrom
      issuedTo: $issuedTo
      states: $states
      text: $text
      first: 100
      after: $after
      skip: $skip
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Step
      }
    }
  }
}
    fragment Step on TraceNode {
  depth
  pathCount
  childCount
  papersBelow
  tasksBelow {
    state
    tasks
  }
  ownTasks {
    state
    tasks
  }
  document {
    ...Paper
    level
    territory {
      ...PlaceInFull
    }
  }
  via {
    id
    kind
    confidence
    review
    from {
      id
      symbol
    }
    to {
      id
      symbol
    }
  }
}
fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<BelowQuery, BelowQueryVariables>;
export const BriefPapersDocument = new TypedDocumentString(`
    query BriefPapers($id: ID!, $direction: TraceDirection!, $relations: [RelationKind!], $minConfidence: Float, $asOf: Date, $levels: [Level!], $after: String) {
  trace(
    document: $id
    direction: $direction
    relations: $relations
    minConfidence: $minConfidence
    asOf: $asOf
    maxDepth: 30
  ) {
    nodes(levels: $levels, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ownTasks {
          state
          tasks
        }
        document {
          ...Paper
        }
        via {
          to {
            id
            symbol
          }
          evidence {
            ...Proof
          }
        }
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}
fragment Proof on Evidence {
  basis
  quote
  start
  end
  section
  rule
  confidence
  source {
    id
    name
  }
}`) as unknown as TypedDocumentString<BriefPapersQuery, BriefPapersQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!, $after: String) {
  paths(from: $from, to: $to, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      confidence
      documents {
        ...Paper
      }
      relations {
        id
        kind
        confidence
        review
        from {
          id
          symbol
        }
        to {
          id
          symbol
        }
        evidence {
          ...Proof
        }
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}
fragment Proof on Evidence {
  basis
  quote
  start
  end
  section
  rule
  confidence
  source {
    id
    name
  }
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const CoverageSumDocument = new TypedDocumentString(`
    query CoverageSum($id: ID!, $view: TerritoryView!, $asOf: Date) {
  coverage(document: $id, level: PROVINCE, view: $view, asOf: $asOf) {
    total
    acted
  }
}
    `) as unknown as TypedDocumentString<CoverageSumQuery, CoverageSumQueryVariables>;
export const CoverageNamesDocument = new TypedDocumentString(`
    query CoverageNames($id: ID!, $view: TerritoryView!, $asOf: Date) {
  coverage(document: $id, level: PROVINCE, view: $view, asOf: $asOf) {
    total
    acted
    units(first: 100) {
      nodes {
        acted
        territory {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageNamesQuery, CoverageNamesQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($id: ID!, $level: Level!, $view: TerritoryView!, $within: ID, $asOf: Date, $acted: Boolean, $after: String) {
  coverage(
    document: $id
    level: $level
    view: $view
    within: $within
    asOf: $asOf
  ) {
    total
    acted
    undated
    vintage
    actedBy {
      by
      units
    }
    speed {
      days
      units
    }
    units(acted: $acted, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        territory {
          id
          code
          name
          level
        }
        acted
        by
        daysAfter
        steps
        firstActedOn {
          value
        }
        documents {
          ...Paper
        }
        formerly {
          territory {
            id
            name
          }
          by
        }
        taskCounts {
          state
          tasks
        }
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const DutiesDocument = new TypedDocumentString(`
    query Duties($id: ID!, $level: Level, $view: TerritoryView, $within: ID, $asOf: Date, $after: String) {
  duties(
    document: $id
    level: $level
    view: $view
    within: $within
    asOf: $asOf
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      takenUp
      total
      task {
        id
        section
        summary
        leads {
          ...NamedPart
        }
      }
    }
  }
}
    fragment NamedPart on Assignment {
  asPrinted
  agency {
    id
    name
  }
}`) as unknown as TypedDocumentString<DutiesQuery, DutiesQueryVariables>;
export const DutyUnitsDocument = new TypedDocumentString(`
    query DutyUnits($id: ID!, $task: ID!, $level: Level, $view: TerritoryView, $within: ID, $asOf: Date, $after: String) {
  duties(
    document: $id
    task: $task
    level: $level
    view: $view
    within: $within
    asOf: $asOf
    first: 1
  ) {
    nodes {
      units(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          territory {
            id
            name
          }
          links {
            ...DutyLink
          }
        }
      }
    }
  }
}
    fragment DutyLink on TaskLink {
  id
  basis
  confidence
  review
  from {
    id
    summary
    state(asOf: $asOf)
    document {
      ...Paper
    }
    leads {
      asPrinted
      agency {
        ...BodyInFull
      }
    }
    deadlines {
      id
      asPrinted
    }
  }
  to {
    id
  }
}
fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<DutyUnitsQuery, DutyUnitsQueryVariables>;
export const TasksBeyondDocument = new TypedDocumentString(`
    query TasksBeyond($id: ID!, $level: Level, $view: TerritoryView, $within: ID, $asOf: Date, $after: String) {
  tasksBeyond(
    document: $id
    level: $level
    view: $view
    within: $within
    asOf: $asOf
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TaskParts
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment EndingParts on Relation {
  id
  kind
  review
  from {
    id
    symbol
    type
    typeLabel
    issuedOn {
      value
    }
  }
}
fragment TaskParts on Task {
  id
  summary
  section
  kind
  state(asOf: $asOf)
  orphaned
  candidateSuccessors {
    name
    agency {
      id
    }
  }
  document {
    id
    symbol
    type
    typeLabel
    sample
    issuedOn {
      value
    }
    issuer {
      ...BodyInFull
    }
    endings: relations(direction: DOWN, kinds: [REPEALS, REPLACES], first: 3) {
      nodes {
        ...EndingParts
      }
    }
    amendments: relations(direction: DOWN, kinds: [AMENDS], first: 3) {
      nodes {
        ...EndingParts
      }
    }
  }
  leads {
    asPrinted
    takenOver
    evidence {
      basis
    }
    agency {
      ...BodyInFull
    }
  }
  coordinating {
    asPrinted
    agency {
      id
      name
    }
  }
  deadlines {
    id
    asPrinted
    kind
    bound
    due
    overdueFrom(asOf: $asOf)
    evidence {
      basis
    }
  }
  progress {
    kind
    on
    counts
  }
}`) as unknown as TypedDocumentString<TasksBeyondQuery, TasksBeyondQueryVariables>;
export const ReviewTaskLinkDocument = new TypedDocumentString(`
    mutation ReviewTaskLink($from: ID!, $to: ID!, $decision: ReviewState!, $known: ReviewState) {
  reviewTaskLink(from: $from, to: $to, decision: $decision, known: $known) {
    id
    review
  }
}
    `) as unknown as TypedDocumentString<ReviewTaskLinkMutation, ReviewTaskLinkMutationVariables>;
export const BesideDocument = new TypedDocumentString(`
    query Beside($one: ID!, $other: ID!, $view: TerritoryView!, $asOf: Date) {
  paper: document(id: $other) {
    ...Paper
  }
  one: coverage(document: $one, level: PROVINCE, view: $view, asOf: $asOf) {
    ...ActedProvinces
  }
  other: coverage(document: $other, level: PROVINCE, view: $view, asOf: $asOf) {
    ...ActedProvinces
  }
}
    fragment ActedProvinces on Coverage {
  vintage
  units(first: 100) {
    nodes {
      acted
      steps
      territory {
        id
        name
      }
      documents {
        ...Paper
      }
    }
  }
}
fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<BesideQuery, BesideQueryVariables>;
export const CorrectionsDocument = new TypedDocumentString(`
    query Corrections($after: String) {
  corrections(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CorrectionParts
      document {
        ...Paper
      }
      agency {
        id
        name
      }
    }
  }
}
    fragment CorrectionParts on Correction {
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
  withdrawnAt
  withdrawnBy
  source {
    id
    name
  }
}
fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<CorrectionsQuery, CorrectionsQueryVariables>;
export const TaskToCorrectDocument = new TypedDocumentString(`
    query TaskToCorrect($id: ID!) {
  task(id: $id) {
    id
    summary
    document {
      id
      corrections {
        id
      }
    }
    evidence {
      quote
    }
    leads {
      ...NamedPart
    }
    coordinating {
      ...NamedPart
    }
    executing {
      ...NamedPart
    }
    reportTo {
      ...NamedPart
    }
    deadlines {
      id
      kind
      bound
      from
      due
      recurrence
      asPrinted
    }
  }
}
    fragment NamedPart on Assignment {
  asPrinted
  agency {
    id
    name
  }
}`) as unknown as TypedDocumentString<TaskToCorrectQuery, TaskToCorrectQueryVariables>;
export const PlacesOfPaperDocument = new TypedDocumentString(`
    query PlacesOfPaper($id: ID!) {
  document(id: $id) {
    territory {
      ...PlaceOfPaper
      parent {
        ...PlaceOfPaper
        parent {
          ...PlaceOfPaper
        }
      }
    }
  }
}
    fragment PlaceOfPaper on Territory {
  id
  name
}`) as unknown as TypedDocumentString<PlacesOfPaperQuery, PlacesOfPaperQueryVariables>;
export const PapersOfSymbolDocument = new TypedDocumentString(`
    query PapersOfSymbol($symbol: String!) {
  documents(filter: {symbol: $symbol}, first: 50) {
    nodes {
      ...Paper
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<PapersOfSymbolQuery, PapersOfSymbolQueryVariables>;
export const CorrectDocumentDocument = new TypedDocumentString(`
    mutation CorrectDocument($id: ID!, $facts: [FactInput!]!, $note: String, $quote: String, $seen: ID, $known: [ID!]) {
  correctDocument(
    id: $id
    facts: $facts
    note: $note
    quote: $quote
    seen: $seen
    known: $known
  ) {
    id
    document {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectDocumentMutation, CorrectDocumentMutationVariables>;
export const CorrectRelationDocument = new TypedDocumentString(`
    mutation CorrectRelation($id: ID!, $kind: RelationKind, $to: ID, $paper: CitedPaperInput, $note: String, $seen: ID, $decided: ReviewState) {
  correctRelation(
    id: $id
    kind: $kind
    to: $to
    paper: $paper
    note: $note
    seen: $seen
    decided: $decided
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectRelationMutation, CorrectRelationMutationVariables>;
export const AddRelationDocument = new TypedDocumentString(`
    mutation AddRelation($from: ID!, $kind: RelationKind!, $to: ID, $paper: CitedPaperInput, $note: String, $quote: String, $seen: ID) {
  addRelation(
    from: $from
    kind: $kind
    to: $to
    paper: $paper
    note: $note
    quote: $quote
    seen: $seen
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddRelationMutation, AddRelationMutationVariables>;
export const CorrectTaskDocument = new TypedDocumentString(`
    mutation CorrectTask($id: ID!, $summary: String, $leads: [String!], $coordinating: [String!], $executing: [String!], $reportTo: [String!], $deadlines: [DeadlineInput!], $note: String, $seen: ID, $known: [ID!]) {
  correctTask(
    id: $id
    summary: $summary
    leads: $leads
    coordinating: $coordinating
    executing: $executing
    reportTo: $reportTo
    deadlines: $deadlines
    note: $note
    seen: $seen
    known: $known
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectTaskMutation, CorrectTaskMutationVariables>;
export const AddTaskDocument = new TypedDocumentString(`
    mutation AddTask($document: ID!, $quote: String, $kind: TaskKind, $summary: String, $leads: [String!], $coordinating: [String!], $executing: [String!], $reportTo: [String!], $deadlines: [DeadlineInput!], $note: String, $seen: ID) {
  addTask(
    document: $document
    quote: $quote
    kind: $kind
    summary: $summary
    leads: $leads
    coordinating: $coordinating
    executing: $executing
    reportTo: $reportTo
    deadlines: $deadlines
    note: $note
    seen: $seen
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddTaskMutation, AddTaskMutationVariables>;
export const RemoveTaskDocument = new TypedDocumentString(`
    mutation RemoveTask($id: ID!, $note: String, $seen: ID, $known: [ID!]) {
  removeTask(id: $id, note: $note, seen: $seen, known: $known) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveTaskMutation, RemoveTaskMutationVariables>;
export const SplitTaskDocument = new TypedDocumentString(`
    mutation SplitTask($id: ID!, $parts: [String!]!, $note: String, $seen: ID, $known: [ID!]) {
  splitTask(id: $id, parts: $parts, note: $note, seen: $seen, known: $known) {
    id
  }
}
    `) as unknown as TypedDocumentString<SplitTaskMutation, SplitTaskMutationVariables>;
export const JoinTasksDocument = new TypedDocumentString(`
    mutation JoinTasks($ids: [ID!]!, $note: String, $seen: ID, $known: [ID!]) {
  joinTasks(ids: $ids, note: $note, seen: $seen, known: $known) {
    id
  }
}
    `) as unknown as TypedDocumentString<JoinTasksMutation, JoinTasksMutationVariables>;
export const SameDocumentDocument = new TypedDocumentString(`
    mutation SameDocument($id: ID!, $as: ID!, $note: String) {
  sameDocument(id: $id, as: $as, note: $note) {
    id
  }
}
    `) as unknown as TypedDocumentString<SameDocumentMutation, SameDocumentMutationVariables>;
export const SeparateSourceDocument = new TypedDocumentString(`
    mutation SeparateSource($document: ID!, $source: ID!, $note: String, $seen: ID) {
  separateSource(document: $document, source: $source, note: $note, seen: $seen) {
    id
    document {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SeparateSourceMutation, SeparateSourceMutationVariables>;
export const SameAgencyDocument = new TypedDocumentString(`
    mutation SameAgency($id: ID!, $as: ID!, $note: String) {
  sameAgency(id: $id, as: $as, note: $note) {
    id
  }
}
    `) as unknown as TypedDocumentString<SameAgencyMutation, SameAgencyMutationVariables>;
export const WithdrawCorrectionDocument = new TypedDocumentString(`
    mutation WithdrawCorrection($id: ID!) {
  withdrawCorrection(id: $id) {
    id
    document {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawCorrectionMutation, WithdrawCorrectionMutationVariables>;
export const ConfirmCorrectionDocument = new TypedDocumentString(`
    mutation ConfirmCorrection($id: ID!) {
  confirmCorrection(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmCorrectionMutation, ConfirmCorrectionMutationVariables>;
export const TakeBackSourceDocument = new TypedDocumentString(`
    mutation TakeBackSource($id: ID!) {
  removeSource(id: $id) {
    documentsRemoved
  }
}
    `) as unknown as TypedDocumentString<TakeBackSourceMutation, TakeBackSourceMutationVariables>;
export const ToReviewDocument = new TypedDocumentString(`
    query ToReview($maxConfidence: Float, $after: String) {
  relationsToReview(maxConfidence: $maxConfidence, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      confidence
      review
      from {
        ...Paper
      }
      to {
        ...Paper
      }
      evidence {
        ...Proof
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}
fragment Proof on Evidence {
  basis
  quote
  start
  end
  section
  rule
  confidence
  source {
    id
    name
  }
}`) as unknown as TypedDocumentString<ToReviewQuery, ToReviewQueryVariables>;
export const AnomaliesDocument = new TypedDocumentString(`
    query Anomalies($code: AnomalyCode, $review: ReviewState, $after: String) {
  anomalies(code: $code, review: $review, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      message
      document {
        ...Paper
      }
      evidence {
        ...Proof
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}
fragment Proof on Evidence {
  basis
  quote
  start
  end
  section
  rule
  confidence
  source {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnomaliesQuery, AnomaliesQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($after: String) {
  reviews(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      decision
      by
      at
      note
      relation {
        id
        kind
        review
        from {
          ...Paper
        }
        to {
          ...Paper
        }
      }
      anomaly {
        id
        message
        document {
          ...Paper
        }
      }
      taskLink {
        from {
          id
          summary
          document {
            ...Paper
          }
        }
        to {
          id
          summary
        }
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const ReviewAnomalyDocument = new TypedDocumentString(`
    mutation ReviewAnomaly($id: ID!, $decision: ReviewState!, $known: ReviewState) {
  reviewAnomaly(id: $id, decision: $decision, known: $known) {
    id
    review
  }
}
    `) as unknown as TypedDocumentString<ReviewAnomalyMutation, ReviewAnomalyMutationVariables>;
export const ReviewRelationDocument = new TypedDocumentString(`
    mutation ReviewRelation($id: ID!, $decision: ReviewState!, $note: String, $known: ReviewState, $seen: ID) {
  reviewRelation(
    id: $id
    decision: $decision
    note: $note
    known: $known
    seen: $seen
  ) {
    id
    review
  }
}
    `) as unknown as TypedDocumentString<ReviewRelationMutation, ReviewRelationMutationVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($source: ID!, $from: Int!, $to: Int!) {
  node(id: $source) {
    ... on SourceFile {
      id
      text(from: $from, to: $to)
    }
  }
}
    `) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  viewer {
    name
    roles
    mayReadInternal
    mayEdit
    mayAdminister
  }
  graph {
    version
    changedAt
    documents
    tasks
    agencies
    today
    programVersion
  }
  labels {
    enum
    value
    vietnamese
    english
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    nodes {
      ...Hit
    }
  }
}
    fragment Hit on SearchHit {
  rank
  hasAllWords
  kind
  excerpt
  matches {
    start
    end
  }
  node {
    __typename
    ... on Document {
      ...Paper
    }
    ... on Task {
      id
      summary
      document {
        id
        symbol
        issuer {
          id
          name
        }
      }
    }
    ... on Agency {
      id
      name
      territory {
        ...HitPlace
      }
    }
    ... on Territory {
      ...HitPlace
    }
  }
}
fragment HitPlace on Territory {
  id
  name
  kind
  level
  vintage
  parent {
    name
    kind
  }
}
fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const FoundDocument = new TypedDocumentString(`
    query Found($text: String!, $first: Int!, $kinds: [SearchKind!], $after: String) {
  search(text: $text, first: $first, kinds: $kinds, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Hit
    }
  }
}
    fragment Hit on SearchHit {
  rank
  hasAllWords
  kind
  excerpt
  matches {
    start
    end
  }
  node {
    __typename
    ... on Document {
      ...Paper
    }
    ... on Task {
      id
      summary
      document {
        id
        symbol
        issuer {
          id
          name
        }
      }
    }
    ... on Agency {
      id
      name
      territory {
        ...HitPlace
      }
    }
    ... on Territory {
      ...HitPlace
    }
  }
}
fragment HitPlace on Territory {
  id
  name
  kind
  level
  vintage
  parent {
    name
    kind
  }
}
fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<FoundQuery, FoundQueryVariables>;
export const FindOfKindDocument = new TypedDocumentString(`
    query FindOfKind($text: String!, $kinds: [SearchKind!]) {
  search(text: $text, first: 6, kinds: $kinds) {
    nodes {
      ...Hit
    }
  }
}
    fragment Hit on SearchHit {
  rank
  hasAllWords
  kind
  excerpt
  matches {
    start
    end
  }
  node {
    __typename
    ... on Document {
      ...Paper
    }
    ... on Task {
      id
      summary
      document {
        id
        symbol
        issuer {
          id
          name
        }
      }
    }
    ... on Agency {
      id
      name
      territory {
        ...HitPlace
      }
    }
    ... on Territory {
      ...HitPlace
    }
  }
}
fragment HitPlace on Territory {
  id
  name
  kind
  level
  vintage
  parent {
    name
    kind
  }
}
fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<FindOfKindQuery, FindOfKindQueryVariables>;
export const DirectivesDocument = new TypedDocumentString(`
    query Directives {
  directives(first: 40) {
    nodes {
      papers
      document {
        ...Paper
        level
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<DirectivesQuery, DirectivesQueryVariables>;
export const DirectiveSumDocument = new TypedDocumentString(`
    query DirectiveSum($id: ID!, $view: TerritoryView!, $asOf: Date, $isCentral: Boolean!) {
  coverage(document: $id, level: PROVINCE, view: $view, asOf: $asOf) @include(if: $isCentral) {
    total
    acted
    belowOnly
  }
  taskCounts(filter: {directive: $id}, asOf: $asOf) {
    state
    tasks
  }
}
    `) as unknown as TypedDocumentString<DirectiveSumQuery, DirectiveSumQueryVariables>;
export const LatelyOverdueDocument = new TypedDocumentString(`
    query LatelyOverdue($asOf: Date, $since: Date!) {
  late: tasks(
    filter: {states: [OVERDUE], dueFrom: $since}
    orderBy: OVERDUE_FROM_DESC
    asOf: $asOf
    first: 24
  ) {
    totalCount
    nodes {
      ...TaskParts
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment EndingParts on Relation {
  id
  kind
  review
  from {
    id
    symbol
    type
    typeLabel
    issuedOn {
      value
    }
  }
}
fragment TaskParts on Task {
  id
  summary
  section
  kind
  state(asOf: $asOf)
  orphaned
  candidateSuccessors {
    name
    agency {
      id
    }
  }
  document {
    id
    symbol
    type
    typeLabel
    sample
    issuedOn {
      value
    }
    issuer {
      ...BodyInFull
    }
    endings: relations(direction: DOWN, kinds: [REPEALS, REPLACES], first: 3) {
      nodes {
        ...EndingParts
      }
    }
    amendments: relations(direction: DOWN, kinds: [AMENDS], first: 3) {
      nodes {
        ...EndingParts
      }
    }
  }
  leads {
    asPrinted
    takenOver
    evidence {
      basis
    }
    agency {
      ...BodyInFull
    }
  }
  coordinating {
    asPrinted
    agency {
      id
      name
    }
  }
  deadlines {
    id
    asPrinted
    kind
    bound
    due
    overdueFrom(asOf: $asOf)
    evidence {
      basis
    }
  }
  progress {
    kind
    on
    counts
  }
}`) as unknown as TypedDocumentString<LatelyOverdueQuery, LatelyOverdueQueryVariables>;
export const LatelyChangedDocument = new TypedDocumentString(`
    query LatelyChanged($since: DateTime!) {
  changes(since: $since, first: 5, orderBy: LATEST) {
    totalCount
    nodes {
      ...ChangeParts
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}
fragment ChangeParts on Change {
  id
  at
  kind
  symbol
  title
  document {
    ...Paper
  }
}`) as unknown as TypedDocumentString<LatelyChangedQuery, LatelyChangedQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: DateTime!, $after: String) {
  changes(since: $since, first: 50, after: $after, orderBy: LATEST) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ChangeParts
      newRelations {
        id
        kind
        from {
          id
          symbol
        }
        to {
          id
          symbol
        }
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}
fragment ChangeParts on Change {
  id
  at
  kind
  symbol
  title
  document {
    ...Paper
  }
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const DirectiveOfSymbolDocument = new TypedDocumentString(`
    query DirectiveOfSymbol($symbol: String!) {
  document(symbol: $symbol) {
    id
  }
}
    `) as unknown as TypedDocumentString<DirectiveOfSymbolQuery, DirectiveOfSymbolQueryVariables>;
export const FollowsDocument = new TypedDocumentString(`
    query Follows {
  follows {
    id
    since
  }
}
    `) as unknown as TypedDocumentString<FollowsQuery, FollowsQueryVariables>;
export const FollowDocument = new TypedDocumentString(`
    mutation Follow($subject: ID!) {
  follow(subject: $subject) {
    id
  }
}
    `) as unknown as TypedDocumentString<FollowMutation, FollowMutationVariables>;
export const UnfollowDocument = new TypedDocumentString(`
    mutation Unfollow($subject: ID!) {
  unfollow(subject: $subject) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnfollowMutation, UnfollowMutationVariables>;
export const DigestMailDocument = new TypedDocumentString(`
    query DigestMail {
  digestMail {
    ...MailParts
  }
}
    fragment MailParts on DigestMail {
  address
  lastDay
  lastState
}`) as unknown as TypedDocumentString<DigestMailQuery, DigestMailQueryVariables>;
export const ReceiveDigestDocument = new TypedDocumentString(`
    mutation ReceiveDigest($address: String) {
  receiveDigest(address: $address) {
    ...MailParts
  }
}
    fragment MailParts on DigestMail {
  address
  lastDay
  lastState
}`) as unknown as TypedDocumentString<ReceiveDigestMutation, ReceiveDigestMutationVariables>;
export const MorningDocument = new TypedDocumentString(`
    query Morning($directive: ID, $agency: ID, $territory: ID, $since: DateTime, $asOf: Date, $first: Int!) {
  digest(
    directive: $directive
    agency: $agency
    territory: $territory
    since: $since
    asOf: $asOf
  ) {
    parts(first: 1) {
      subject {
        ... on Document {
          ...Paper
        }
        ... on Agency {
          agencyName: name
        }
        ... on Territory {
          name
        }
      }
      dueTasks(first: $first) {
        totalCount
        nodes {
          ...TaskParts
        }
      }
      lateTasks(first: $first) {
        totalCount
        nodes {
          ...TaskParts
        }
      }
      inheritedDueTasks(first: $first) {
        ...InheritedParts
      }
      inheritedLateTasks(first: $first) {
        ...InheritedParts
      }
      newPapers(first: $first) {
        totalCount
        nodes {
          ...ChangeParts
        }
      }
      changedPapers(first: $first) {
        totalCount
        nodes {
          ...ChangeParts
        }
      }
      silentTasks(first: $first) {
        totalCount
        nodes {
          ...TaskParts
        }
      }
      silentUnits(first: 100) {
        totalCount
        nodes {
          territory {
            id
            name
            vintage
          }
        }
      }
      relationsToReview(first: $first) {
        totalCount
        nodes {
          id
          kind
          confidence
          from {
            ...Paper
          }
          to {
            ...Paper
          }
        }
      }
      anomaliesToReview(first: $first) {
        totalCount
        nodes {
          id
          code
          message
          document {
            ...Paper
          }
        }
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}
fragment ChangeParts on Change {
  id
  at
  kind
  symbol
  title
  document {
    ...Paper
  }
}
fragment InheritedParts on InheritedTaskConnection {
  totalCount
  nodes {
    from {
      id
      name
    }
    task {
      ...TaskParts
    }
  }
}
fragment EndingParts on Relation {
  id
  kind
  review
  from {
    id
    symbol
    type
    typeLabel
    issuedOn {
      value
    }
  }
}
fragment TaskParts on Task {
  id
  summary
  section
  kind
  state(asOf: $asOf)
  orphaned
  candidateSuccessors {
    name
    agency {
      id
    }
  }
  document {
    id
    symbol
    type
    typeLabel
    sample
    issuedOn {
      value
    }
    issuer {
      ...BodyInFull
    }
    endings: relations(direction: DOWN, kinds: [REPEALS, REPLACES], first: 3) {
      nodes {
        ...EndingParts
      }
    }
    amendments: relations(direction: DOWN, kinds: [AMENDS], first: 3) {
      nodes {
        ...EndingParts
      }
    }
  }
  leads {
    asPrinted
    takenOver
    evidence {
      basis
    }
    agency {
      ...BodyInFull
    }
  }
  coordinating {
    asPrinted
    agency {
      id
      name
    }
  }
  deadlines {
    id
    asPrinted
    kind
    bound
    due
    overdueFrom(asOf: $asOf)
    evidence {
      basis
    }
  }
  progress {
    kind
    on
    counts
  }
}`) as unknown as TypedDocumentString<MorningQuery, MorningQueryVariables>;
export const PaperHeadDocument = new TypedDocumentString(`
    query PaperHead($id: ID!, $asOf: Date) {
  document(id: $id) {
    ...Paper
    symbolAsPrinted
    level
    issuingOrgan
    signatory
    accessClass
    correctedFields
    corrections {
      ...CorrectionParts
    }
    issuedOn {
      value
      asPrinted
    }
    meetingOn {
      value
    }
    territory {
      id
      name
    }
    recipients {
      id
      name
    }
    relationCounts {
      kind
      direction
      relations
    }
    taskCounts(asOf: $asOf) {
      state
      tasks
    }
    tasks(first: 1) {
      nodes {
        evidence {
          source {
            id
          }
        }
      }
    }
    sources {
      id
      name
      address
      alsoAt
      mediaType
      sha256
      ingestedAt
      textLength
      signatures {
        kind
        signer
        organisation
        unit
        certifiedBy
        signedAt
        signedAtBasis
        coverage
        fault
      }
    }
  }
  anomalies(document: $id, first: 1) {
    totalCount
  }
}
    fragment CorrectionParts on Correction {
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
  withdrawnAt
  withdrawnBy
  source {
    id
    name
  }
}
fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<PaperHeadQuery, PaperHeadQueryVariables>;
export const PaperTextDocument = new TypedDocumentString(`
    query PaperText($source: ID!, $from: Int!, $to: Int!) {
  node(id: $source) {
    ... on SourceFile {
      text(from: $from, to: $to)
    }
  }
}
    `) as unknown as TypedDocumentString<PaperTextQuery, PaperTextQueryVariables>;
export const PaperRelationsDocument = new TypedDocumentString(`
    query PaperRelations($id: ID!, $direction: TraceDirection, $kinds: [RelationKind!], $after: String) {
  document(id: $id) {
    relations(direction: $direction, kinds: $kinds, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        confidence
        review
        reviews {
          decision
          by
          at
          note
        }
        from {
          ...Paper
        }
        to {
          ...Paper
        }
        evidence {
          ...Proof
        }
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}
fragment Proof on Evidence {
  basis
  quote
  start
  end
  section
  rule
  confidence
  source {
    id
    name
  }
}`) as unknown as TypedDocumentString<PaperRelationsQuery, PaperRelationsQueryVariables>;
export const PaperTasksDocument = new TypedDocumentString(`
    query PaperTasks($id: ID!, $asOf: Date, $after: String) {
  document(id: $id) {
    tasks(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PaperTask
      }
    }
  }
}
    fragment Proof on Evidence {
  basis
  quote
  start
  end
  section
  rule
  confidence
  source {
    id
    name
  }
}
fragment PaperTask on Task {
  id
  summary
  section
  kind
  state(asOf: $asOf)
  orphaned
  candidateSuccessors {
    name
    agency {
      id
    }
  }
  evidence {
    ...Proof
  }
  leads {
    ...PartInTask
  }
  coordinating {
    ...PartInTask
  }
  executing {
    ...PartInTask
  }
  reportTo {
    ...PartInTask
  }
  deadlines {
    id
    asPrinted
    kind
    due
    overdueFrom(asOf: $asOf)
    evidence {
      ...Proof
    }
  }
  progress {
    kind
    on
    counts
  }
}
fragment PartInTask on Assignment {
  role
  asPrinted
  inheritedFrom
  agency {
    id
    name
  }
  evidence {
    ...Proof
  }
}`) as unknown as TypedDocumentString<PaperTasksQuery, PaperTasksQueryVariables>;
export const PaperAnomaliesDocument = new TypedDocumentString(`
    query PaperAnomalies($id: ID!, $after: String) {
  anomalies(document: $id, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      message
      review
      evidence {
        ...Proof
      }
    }
  }
}
    fragment Proof on Evidence {
  basis
  quote
  start
  end
  section
  rule
  confidence
  source {
    id
    name
  }
}`) as unknown as TypedDocumentString<PaperAnomaliesQuery, PaperAnomaliesQueryVariables>;
export const KeptPaperDocument = new TypedDocumentString(`
    query KeptPaper($id: ID!) {
  document(id: $id) {
    id
    sources {
      id
      name
    }
    corrections {
      id
      state
    }
    relations(first: 1) {
      totalCount
    }
    tasks(first: 1) {
      totalCount
      nodes {
        id
        evidence {
          source {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KeptPaperQuery, KeptPaperQueryVariables>;
export const ProvincesDocument = new TypedDocumentString(`
    query Provinces($vintage: Int!) {
  territories(level: PROVINCE, vintage: $vintage, first: 100) {
    nodes {
      id
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ProvincesQuery, ProvincesQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($id: ID!) {
  node(id: $id) {
    ... on Territory {
      ...PlaceParts
    }
  }
}
    fragment PlaceParts on Territory {
  id
  code
  name
  vintage
  kind
  level
  validTo
  parent {
    id
    name
  }
  successors {
    id
    name
    vintage
  }
  predecessors {
    id
    name
    vintage
  }
}`) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const PlaceChildrenDocument = new TypedDocumentString(`
    query PlaceChildren($id: ID!, $after: String) {
  node(id: $id) {
    ... on Territory {
      children(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          name
          kind
          level
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceChildrenQuery, PlaceChildrenQueryVariables>;
export const ReckoningDocument = new TypedDocumentString(`
    query Reckoning($id: ID!, $by: ReckonedBy, $view: TerritoryView, $asOf: Date, $first: Int, $after: String) {
  reckoning(document: $id, by: $by, view: $view, asOf: $asOf) {
    asOf
    vintage
    undated
    whole {
      ...Reckoned
    }
    rows(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Reckoned
      }
    }
  }
}
    fragment Reckoned on ReckoningRow {
  level
  by
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
      type
      typeLabel
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
export const ReckonedPapersDocument = new TypedDocumentString(`
    query ReckonedPapers($id: ID!, $by: ReckonedBy, $view: TerritoryView, $asOf: Date, $row: ID!, $isWhole: Boolean!, $level: Level, $after: String) {
  reckoning(document: $id, by: $by, view: $view, asOf: $asOf) {
    whole @include(if: $isWhole) {
      ...PapersOfRow
    }
    row(id: $row) @skip(if: $isWhole) {
      ...PapersOfRow
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}
fragment PapersOfRow on ReckoningRow {
  documents(level: $level, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Paper
    }
  }
}`) as unknown as TypedDocumentString<ReckonedPapersQuery, ReckonedPapersQueryVariables>;
export const ReckonedUnitsDocument = new TypedDocumentString(`
    query ReckonedUnits($id: ID!, $by: ReckonedBy, $view: TerritoryView, $asOf: Date, $row: ID!, $isWhole: Boolean!, $levels: [Level!], $after: String) {
  reckoning(document: $id, by: $by, view: $view, asOf: $asOf) {
    whole @include(if: $isWhole) {
      ...UnitsOfRow
    }
    row(id: $row) @skip(if: $isWhole) {
      ...UnitsOfRow
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}
fragment UnitsOfRow on ReckoningRow {
  units(levels: $levels, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      daysAfter
      territory {
        ...PlaceInFull
      }
      agency {
        id
        name
      }
      first {
        ...Paper
      }
    }
  }
}`) as unknown as TypedDocumentString<ReckonedUnitsQuery, ReckonedUnitsQueryVariables>;
export const ReckonedTasksDocument = new TypedDocumentString(`
    query ReckonedTasks($id: ID!, $by: ReckonedBy, $view: TerritoryView, $asOf: Date, $row: ID!, $isWhole: Boolean!, $measure: TaskMeasure, $after: String) {
  reckoning(document: $id, by: $by, view: $view, asOf: $asOf) {
    whole @include(if: $isWhole) {
      ...TasksOfRow
    }
    row(id: $row) @skip(if: $isWhole) {
      ...TasksOfRow
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment TasksOfRow on ReckoningRow {
  tasks(measure: $measure, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TaskParts
    }
  }
}
fragment EndingParts on Relation {
  id
  kind
  review
  from {
    id
    symbol
    type
    typeLabel
    issuedOn {
      value
    }
  }
}
fragment TaskParts on Task {
  id
  summary
  section
  kind
  state(asOf: $asOf)
  orphaned
  candidateSuccessors {
    name
    agency {
      id
    }
  }
  document {
    id
    symbol
    type
    typeLabel
    sample
    issuedOn {
      value
    }
    issuer {
      ...BodyInFull
    }
    endings: relations(direction: DOWN, kinds: [REPEALS, REPLACES], first: 3) {
      nodes {
        ...EndingParts
      }
    }
    amendments: relations(direction: DOWN, kinds: [AMENDS], first: 3) {
      nodes {
        ...EndingParts
      }
    }
  }
  leads {
    asPrinted
    takenOver
    evidence {
      basis
    }
    agency {
      ...BodyInFull
    }
  }
  coordinating {
    asPrinted
    agency {
      id
      name
    }
  }
  deadlines {
    id
    asPrinted
    kind
    bound
    due
    overdueFrom(asOf: $asOf)
    evidence {
      basis
    }
  }
  progress {
    kind
    on
    counts
  }
}`) as unknown as TypedDocumentString<ReckonedTasksQuery, ReckonedTasksQueryVariables>;
export const BelowProvincesDocument = new TypedDocumentString(`
    query BelowProvinces($id: ID!, $view: TerritoryView!, $asOf: Date) {
  reckoning(document: $id, by: PROVINCE, view: $view, asOf: $asOf) {
    rows(first: 100) {
      nodes {
        territory {
          id
        }
        steps {
          level
          units
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BelowProvincesQuery, BelowProvincesQueryVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($filter: TaskFilter, $orderBy: TaskOrder, $asOf: Date, $first: Int!, $after: String) {
  tasks(
    filter: $filter
    orderBy: $orderBy
    asOf: $asOf
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TaskParts
      executing {
        ...OtherPart
      }
      reportTo {
        ...OtherPart
      }
      serves(first: 2) {
        id
        symbol
        type
        typeLabel
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment OtherPart on Assignment {
  role
  agency {
    id
    name
  }
}
fragment EndingParts on Relation {
  id
  kind
  review
  from {
    id
    symbol
    type
    typeLabel
    issuedOn {
      value
    }
  }
}
fragment TaskParts on Task {
  id
  summary
  section
  kind
  state(asOf: $asOf)
  orphaned
  candidateSuccessors {
    name
    agency {
      id
    }
  }
  document {
    id
    symbol
    type
    typeLabel
    sample
    issuedOn {
      value
    }
    issuer {
      ...BodyInFull
    }
    endings: relations(direction: DOWN, kinds: [REPEALS, REPLACES], first: 3) {
      nodes {
        ...EndingParts
      }
    }
    amendments: relations(direction: DOWN, kinds: [AMENDS], first: 3) {
      nodes {
        ...EndingParts
      }
    }
  }
  leads {
    asPrinted
    takenOver
    evidence {
      basis
    }
    agency {
      ...BodyInFull
    }
  }
  coordinating {
    asPrinted
    agency {
      id
      name
    }
  }
  deadlines {
    id
    asPrinted
    kind
    bound
    due
    overdueFrom(asOf: $asOf)
    evidence {
      basis
    }
  }
  progress {
    kind
    on
    counts
  }
}`) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const TaskCountsDocument = new TypedDocumentString(`
    query TaskCounts($filter: TaskFilter, $asOf: Date) {
  taskCounts(filter: $filter, asOf: $asOf) {
    state
    tasks
  }
}
    `) as unknown as TypedDocumentString<TaskCountsQuery, TaskCountsQueryVariables>;
export const BodiesWithTasksDocument = new TypedDocumentString(`
    query BodiesWithTasks($filter: TaskFilter, $asOf: Date, $called: String, $after: String) {
  taskCountsByAgency(
    filter: $filter
    asOf: $asOf
    called: $called
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      agency {
        ...BodyInFull
      }
      counts {
        state
        tasks
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}`) as unknown as TypedDocumentString<BodiesWithTasksQuery, BodiesWithTasksQueryVariables>;
export const PlacesWithTasksDocument = new TypedDocumentString(`
    query PlacesWithTasks($filter: TaskFilter, $asOf: Date, $level: Level, $vintage: Int, $after: String) {
  taskCountsByTerritory(
    filter: $filter
    asOf: $asOf
    level: $level
    vintage: $vintage
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      territory {
        id
        name
        kind
        level
        parent {
          name
        }
      }
      counts {
        state
        tasks
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesWithTasksQuery, PlacesWithTasksQueryVariables>;
export const AgencyNameDocument = new TypedDocumentString(`
    query AgencyName($id: ID!) {
  agency(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AgencyNameQuery, AgencyNameQueryVariables>;
export const LeftToDocument = new TypedDocumentString(`
    query LeftTo($id: ID!, $asOf: Date) {
  agency(id: $id) {
    id
    inherited(asOf: $asOf, first: 100) {
      totalCount
      nodes {
        id
        state(asOf: $asOf)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LeftToQuery, LeftToQueryVariables>;
export const ReportProgressDocument = new TypedDocumentString(`
    mutation ReportProgress($task: ID!, $deadline: ID, $kind: ProgressKind!, $on: Date!, $note: String) {
  reportProgress(
    task: $task
    deadline: $deadline
    kind: $kind
    on: $on
    note: $note
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReportProgressMutation, ReportProgressMutationVariables>;
export const ReviewClaimDocument = new TypedDocumentString(`
    mutation ReviewClaim($id: ID!, $decision: ReviewState!, $known: ReviewState) {
  reviewClaim(id: $id, decision: $decision, known: $known) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReviewClaimMutation, ReviewClaimMutationVariables>;
export const WithdrawProgressDocument = new TypedDocumentString(`
    mutation WithdrawProgress($id: ID!) {
  withdrawProgress(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawProgressMutation, WithdrawProgressMutationVariables>;
export const TakeOverDocument = new TypedDocumentString(`
    mutation TakeOver($id: ID!, $agency: String!, $note: String) {
  takeOver(id: $id, agency: $agency, note: $note) {
    id
  }
}
    `) as unknown as TypedDocumentString<TakeOverMutation, TakeOverMutationVariables>;
export const TakeBackCorrectionDocument = new TypedDocumentString(`
    mutation TakeBackCorrection($id: ID!) {
  withdrawCorrection(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<TakeBackCorrectionMutation, TakeBackCorrectionMutationVariables>;
export const TaskHistoryDocument = new TypedDocumentString(`
    query TaskHistory($id: ID!) {
  task(id: $id) {
    id
    candidateSuccessors {
      name
      agency {
        id
      }
    }
    history {
      kind
      on
      by
      takeover {
        ...Takeover
      }
      document {
        ...PaperName
      }
      progress {
        ...Reported
      }
    }
  }
}
    fragment Proof on Evidence {
  basis
  quote
  start
  end
  section
  rule
  confidence
  source {
    id
    name
  }
}
fragment Takeover on Correction {
  id
  now
  note
}
fragment PaperName on Document {
  id
  symbol
  type
  typeLabel
}
fragment Reported on Progress {
  id
  basis
  note
  figures
  counts
  review
  withdrawn
  candidates {
    id
    section
    summary
    document {
      id
    }
  }
  evidence {
    ...Proof
  }
  occurrence {
    on
    evidence {
      ...Proof
    }
  }
}`) as unknown as TypedDocumentString<TaskHistoryQuery, TaskHistoryQueryVariables>;
export const TasksAboveDocument = new TypedDocumentString(`
    query TasksAbove($id: ID!) {
  task(id: $id) {
    document {
      id
    }
    carriesOut(first: 5) {
      nodes {
        id
        basis
        confidence
        to {
          id
          summary
          leads {
            asPrinted
            agency {
              ...BodyInFull
            }
          }
          deadlines {
            asPrinted
          }
          document {
            ...PaperName
            issuer {
              ...BodyInFull
            }
          }
        }
      }
    }
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment PaperName on Document {
  id
  symbol
  type
  typeLabel
}`) as unknown as TypedDocumentString<TasksAboveQuery, TasksAboveQueryVariables>;
export const ReportClaimsDocument = new TypedDocumentString(`
    query ReportClaims($id: ID!) {
  document(id: $id) {
    id
    claims {
      kind
      on
      task {
        id
        section
        summary
        document {
          ...PaperName
        }
      }
      ...Reported
    }
  }
}
    fragment Proof on Evidence {
  basis
  quote
  start
  end
  section
  rule
  confidence
  source {
    id
    name
  }
}
fragment PaperName on Document {
  id
  symbol
  type
  typeLabel
}
fragment Reported on Progress {
  id
  basis
  note
  figures
  counts
  review
  withdrawn
  candidates {
    id
    section
    summary
    document {
      id
    }
  }
  evidence {
    ...Proof
  }
  occurrence {
    on
    evidence {
      ...Proof
    }
  }
}`) as unknown as TypedDocumentString<ReportClaimsQuery, ReportClaimsQueryVariables>;
export const DocumentPaperDocument = new TypedDocumentString(`
    query DocumentPaper($id: ID!) {
  document(id: $id) {
    ...Paper
  }
}
    fragment PlaceInFull on Territory {
  id
  name
  kind
  parent {
    name
    parent {
      name
    }
  }
}
fragment BodyInFull on Agency {
  id
  name
  territory {
    ...PlaceInFull
  }
}
fragment Paper on Document {
  id
  symbol
  type
  typeLabel
  title
  heldAs
  sample
  issuedOn {
    value
  }
  issuer {
    ...BodyInFull
  }
}`) as unknown as TypedDocumentString<DocumentPaperQuery, DocumentPaperQueryVariables>;