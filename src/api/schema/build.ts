import 'reflect-metadata'
import { isAbstractType, type GraphQLSchema } from 'graphql'
import { buildSchemaSync, type PubSub } from 'type-graphql'
import { AgencyResolver } from '../agency/resolver.js'
import { AnomalyResolver } from '../anomaly/resolver.js'
import { ChangeResolver } from '../change/resolver.js'
import {
  CorrectionResolver,
  CorrectionsOfAgencyResolver,
  CorrectionsOfDocumentResolver,
} from '../correction/resolver.js'
import { TaskCorrectionResolver } from '../correction/tasks.js'
import { CoverageResolver, CoverageUnitResolver } from '../coverage/resolver.js'
import { DigestPartResolver, DigestResolver, InheritedTaskResolver } from '../digest/resolver.js'
import { DirectiveResolver } from '../directive/resolver.js'
import { DocumentResolver } from '../document/resolver.js'
import { EventResolver } from '../event/resolver.js'
import { EvidenceResolver } from '../evidence/resolver.js'
import { FollowResolver } from '../follow/resolver.js'
import { LabelResolver } from '../label/resolver.js'
import { ExchangeMessageResolver } from '../message/resolver.js'
import { NodeResolver } from '../node/resolver.js'
import { OverviewResolver } from '../overview/resolver.js'
import { PathResolver } from '../path/resolver.js'
import { ProgressResolver } from '../progress/resolver.js'
import {
  ReckonedUnitResolver,
  ReckoningResolver,
  ReckoningRowResolver,
  ReckoningStepResolver,
} from '../reckoning/resolver.js'
import { RelationResolver } from '../relation/resolver.js'
import { ReviewResolver } from '../review/resolver.js'
import { SourceFileResolver, SourceResolver } from '../source/resolver.js'
import { TaskCountsResolver, TerritoryTaskCountResolver } from '../task/counts.js'
import { ClaimsOfReportResolver, HistoryOfTaskResolver, TaskHistoryEntryResolver } from '../task/history.js'
import { AssignmentResolver, DeadlineResolver, TaskResolver } from '../task/resolver.js'
import { SearchResolver } from '../search/resolver.js'
import { Resolvers } from './bound-resolvers.js'
import { TerritoryResolver } from '../territory/resolver.js'
import { DutyResolver, DutyUnitResolver } from '../task-link/duties.js'
import { LinksOfTaskResolver, TaskLinkResolver } from '../task-link/resolver.js'
import { TokenResolver } from '../token/resolver.js'
import { TraceNodeResolver, TraceResolver } from '../trace/resolver.js'
import { WebhookResolver } from '../webhook/resolver.js'

/** Subscriptions hear of events by themselves (event/resolver.ts); type-graphql wants one all the same. */
const NO_PUB_SUB: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('There are no topics.')
  },
}

let built: GraphQLSchema | null = null

/** The schema of the resolvers, which is built at the first call. */
export const buildSchema = (): GraphQLSchema => (built ??= builtOf(new Resolvers()))

function builtOf(container: Resolvers): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      DocumentResolver,
      DirectiveResolver,
      RelationResolver,
      ReviewResolver,
      CorrectionResolver,
      CorrectionsOfDocumentResolver,
      CorrectionsOfAgencyResolver,
      TaskCorrectionResolver,
      TraceResolver,
      TraceNodeResolver,
      CoverageResolver,
      CoverageUnitResolver,
      ReckoningResolver,
      ReckoningRowResolver,
      ReckoningStepResolver,
      ReckonedUnitResolver,
      PathResolver,
      TaskResolver,
      TaskCountsResolver,
      TerritoryTaskCountResolver,
      HistoryOfTaskResolver,
      TaskHistoryEntryResolver,
      ClaimsOfReportResolver,
      LinksOfTaskResolver,
      TaskLinkResolver,
      DutyResolver,
      DutyUnitResolver,
      AssignmentResolver,
      DeadlineResolver,
      ProgressResolver,
      ExchangeMessageResolver,
      EventResolver,
      EvidenceResolver,
      AgencyResolver,
      TerritoryResolver,
      AnomalyResolver,
      SourceResolver,
      SourceFileResolver,
      SearchResolver,
      TokenResolver,
      WebhookResolver,
      FollowResolver,
      DigestResolver,
      DigestPartResolver,
      InheritedTaskResolver,
      ChangeResolver,
      OverviewResolver,
      LabelResolver,
    ],
    // Without class-validator: GraphQL checks types, and the resolvers check the rest.
    validate: false,
    pubSub: NO_PUB_SUB,
    container,
  })
  container.bindTo(schema)
  // type-graphql waits for what each object tells at once
  for (const type of Object.values(schema.getTypeMap())) if (isAbstractType(type)) type.resolveType = typeOf
  return schema
}

const typeOf = ({ node }: { readonly node: string }): string => node
