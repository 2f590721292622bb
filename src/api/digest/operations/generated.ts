/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type DigestQueryVariables = Exact<{
  directive?: string | number | null | undefined;
  agency?: string | number | null | undefined;
  territory?: string | number | null | undefined;
  since?: string | null | undefined;
  asOf?: string | null | undefined;
  first: number;
}>;


export type DigestQuery = { readonly digest: { readonly asOf: string, readonly since: string, readonly parts: ReadonlyArray<{ readonly subject:
        | { readonly __typename: 'Agency', readonly id: string, readonly agencyName: string }
        | { readonly __typename: 'Anomaly', readonly id: string }
        | (
          { readonly __typename: 'Document', readonly id: string }
          & DigestPaperFragment
        )
        | { readonly __typename: 'Progress', readonly id: string }
        | { readonly __typename: 'Relation', readonly id: string }
        | { readonly __typename: 'SourceFile', readonly id: string }
        | { readonly __typename: 'Task', readonly id: string }
        | { readonly __typename: 'TaskLink', readonly id: string }
        | { readonly __typename: 'Territory', readonly name: string, readonly kind: string, readonly id: string }
      , readonly dueTasks: DigestTasksFragment, readonly lateTasks: DigestTasksFragment, readonly inheritedDueTasks: DigestInheritedFragment, readonly inheritedLateTasks: DigestInheritedFragment, readonly newPapers: DigestChangesFragment, readonly changedPapers: DigestChangesFragment, readonly silentTasks: DigestTasksFragment, readonly silentUnits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly territory: { readonly id: string, readonly name: string } }> }, readonly relationsToReview: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: RelationKind, readonly confidence: number, readonly from: DigestPaperFragment, readonly to: DigestPaperFragment }> }, readonly anomaliesToReview: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: AnomalyCode, readonly document: DigestPaperFragment }> } }> } | null };

export type DigestPaperFragment = { readonly id: string, readonly symbol: string | null, readonly title: string | null, readonly typeLabel: string };

export type DigestTasksFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<DigestTaskFragment> };

export type DigestInheritedFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly from: ReadonlyArray<{ readonly name: string }>, readonly task: DigestTaskFragment }> };

export type DigestTaskFragment = { readonly id: string, readonly summary: string, readonly leads: ReadonlyArray<{ readonly asPrinted: string, readonly agency: { readonly name: string } | null }>, readonly deadlines: ReadonlyArray<{ readonly asPrinted: string, readonly due: string | null, readonly overdueFrom: string | null }>, readonly document: DigestPaperFragment };

export type DigestChangesFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly document: (
      { readonly issuer: { readonly name: string } | null }
      & DigestPaperFragment
    ) | null }> };

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
export const DigestPaperFragmentDoc = new TypedDocumentString(`
    fragment DigestPaper on Document {
  id
  symbol
  title
  typeLabel
}
    `, {"fragmentName":"DigestPaper"}) as unknown as TypedDocumentString<DigestPaperFragment, unknown>;
export const DigestTaskFragmentDoc = new TypedDocumentString(`
    fragment DigestTask on Task {
  id
  summary
  leads {
    asPrinted
    agency {
      name
    }
  }
  deadlines {
    asPrinted
    due
    overdueFrom(asOf: $asOf)
  }
  document {
    ...DigestPaper
  }
}
    fragment DigestPaper on Document {
  id
  symbol
  title
  typeLabel
}`, {"fragmentName":"DigestTask"}) as unknown as TypedDocumentString<DigestTaskFragment, unknown>;
export const DigestTasksFragmentDoc = new TypedDocumentString(`
    fragment DigestTasks on TaskConnection {
  totalCount
  nodes {
    ...DigestTask
  }
}
    fragment DigestPaper on Document {
  id
  symbol
  title
  typeLabel
}
fragment DigestTask on Task {
  id
  summary
  leads {
    asPrinted
    agency {
      name
    }
  }
  deadlines {
    asPrinted
    due
    overdueFrom(asOf: $asOf)
  }
  document {
    ...DigestPaper
  }
}`, {"fragmentName":"DigestTasks"}) as unknown as TypedDocumentString<DigestTasksFragment, unknown>;
export const DigestInheritedFragmentDoc = new TypedDocumentString(`
    fragment DigestInherited on InheritedTaskConnection {
  totalCount
  nodes {
    from {
      name
    }
    task {
      ...DigestTask
    }
  }
}
    fragment DigestPaper on Document {
  id
  symbol
  title
  typeLabel
}
fragment DigestTask on Task {
  id
  summary
  leads {
    asPrinted
    agency {
      name
    }
  }
  deadlines {
    asPrinted
    due
    overdueFrom(asOf: $asOf)
  }
  document {
    ...DigestPaper
  }
}`, {"fragmentName":"DigestInherited"}) as unknown as TypedDocumentString<DigestInheritedFragment, unknown>;
export const DigestChangesFragmentDoc = new TypedDocumentString(`
    fragment DigestChanges on ChangeConnection {
  totalCount
  nodes {
    id
    document {
      ...DigestPaper
      issuer {
        name
      }
    }
  }
}
    fragment DigestPaper on Document {
  id
  symbol
  title
  typeLabel
}`, {"fragmentName":"DigestChanges"}) as unknown as TypedDocumentString<DigestChangesFragment, unknown>;
export const DigestDocument = new TypedDocumentString(`
    query Digest($directive: ID, $agency: ID, $territory: ID, $since: DateTime, $asOf: Date, $first: Int!) {
  digest(
    directive: $directive
    agency: $agency
    territory: $territory
    since: $since
    asOf: $asOf
  ) {
    asOf
    since
    parts(first: 50) {
      subject {
        __typename
        id
        ... on Document {
          ...DigestPaper
        }
        ... on Agency {
          agencyName: name
        }
        ... on Territory {
          name
          kind
        }
      }
      dueTasks(first: $first) {
        ...DigestTasks
      }
      lateTasks(first: $first) {
        ...DigestTasks
      }
      inheritedDueTasks(first: $first) {
        ...DigestInherited
      }
      inheritedLateTasks(first: $first) {
        ...DigestInherited
      }
      newPapers(first: $first) {
        ...DigestChanges
      }
      changedPapers(first: $first) {
        ...DigestChanges
      }
      silentTasks(first: $first) {
        ...DigestTasks
      }
      silentUnits(first: 100) {
        totalCount
        nodes {
          territory {
            id
            name
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
            ...DigestPaper
          }
          to {
            ...DigestPaper
          }
        }
      }
      anomaliesToReview(first: $first) {
        totalCount
        nodes {
          id
          code
          document {
            ...DigestPaper
          }
        }
      }
    }
  }
}
    fragment DigestPaper on Document {
  id
  symbol
  title
  typeLabel
}
fragment DigestTasks on TaskConnection {
  totalCount
  nodes {
    ...DigestTask
  }
}
fragment DigestInherited on InheritedTaskConnection {
  totalCount
  nodes {
    from {
      name
    }
    task {
      ...DigestTask
    }
  }
}
fragment DigestTask on Task {
  id
  summary
  leads {
    asPrinted
    agency {
      name
    }
  }
  deadlines {
    asPrinted
    due
    overdueFrom(asOf: $asOf)
  }
  document {
    ...DigestPaper
  }
}
fragment DigestChanges on ChangeConnection {
  totalCount
  nodes {
    id
    document {
      ...DigestPaper
      issuer {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<DigestQuery, DigestQueryVariables>;