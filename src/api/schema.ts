import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { AgencyResolver } from './agency.js'
import { AnomalyResolver } from './anomaly.js'
import { ChangeResolver } from './change.js'
import { CoverageResolver, CoverageUnitResolver } from './coverage.js'
import { DocumentResolver } from './document.js'
import { EvidenceResolver } from './evidence.js'
import { NodeResolver } from './node.js'
import { PathResolver } from './path.js'
import { RelationResolver } from './relation.js'
import { SourceResolver } from './source.js'
import { AssignmentResolver, DeadlineResolver, ProgressResolver, TaskResolver } from './task.js'
import { SearchResolver } from './search.js'
import { TerritoryResolver } from './territory.js'
import { TokenResolver } from './token.js'
import { TraceNodeResolver, TraceResolver } from './trace.js'

/** The whole schema. Decorators are read once, so every call gives an equal one. */
export const buildSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [
      NodeResolver,
      DocumentResolver,
      RelationResolver,
      TraceResolver,
      TraceNodeResolver,
      CoverageResolver,
      CoverageUnitResolver,
      PathResolver,
      TaskResolver,
      AssignmentResolver,
      DeadlineResolver,
      ProgressResolver,
      EvidenceResolver,
      AgencyResolver,
      TerritoryResolver,
      AnomalyResolver,
      SourceResolver,
      SearchResolver,
      TokenResolver,
      ChangeResolver,
    ],
    // GraphQL's own types say all that is checked here; the rest the resolvers refuse with a code.
    validate: false,
  })
