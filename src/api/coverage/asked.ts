import type { CoverageRequest } from '../../graph/coverage.js'
import { wholeCascade } from '../../graph/trace.js'
import type { HeldDocument } from '../../model/cascade.js'
import type { Level } from '../../model/document.js'
import { type Area, vintageAt } from '../../model/territory.js'
import type { Trace } from '../../model/trace.js'
import type { Context } from '../context.js'
import { documentIdBySymbol } from '../document/lookup.js'
import { requireSymbolFor } from '../document/symbol.js'
import { requireExactlyOne } from '../schema/arguments.js'
import { levelOfUnits } from '../territory/area.js'
import type { UnitsOfDirectiveArguments } from './arguments.js'

/** A directive's cascade, and the units that are asked about on a day. */
export interface AskedUnits {
  readonly cascade: Trace<HeldDocument>
  readonly request: CoverageRequest
  readonly day: string
}

/**
 * What a question about the units of a map and a directive asks for; null when there is no such directive.
 *
 * @throws AppError BAD_USER_INPUT, AMBIGUOUS_SYMBOL
 */
export async function unitsOfDirective(
  context: Context,
  args: UnitsOfDirectiveArguments & { readonly level: Level; readonly view: 'AT_ISSUE' | 'TODAY' },
): Promise<AskedUnits | null> {
  const { document, symbol, level, view, asOf } = args
  requireExactlyOne({ document, symbol })
  requireSymbolFor(args, symbol)
  const id = document ?? (await documentIdBySymbol(context, symbol!, args))
  const cascade = id === null ? null : await wholeCascade(context.graph, id, asOf ?? null)
  if (cascade === null) return null
  const day = asOf ?? context.today
  const vintage = vintageAt(view === 'TODAY' ? day : cascade.root.issuedOn)
  const request = { level: levelOfUnits(level, vintage), vintage, within: areaWithin(args) }
  return { cascade, request, day }
}

const areaWithin = ({ within, includeDescendants, includeFormer }: UnitsOfDirectiveArguments): Area | null =>
  within == null
    ? null
    : {
        territory: within,
        includeDescendants: includeDescendants ?? true,
        includeFormer: includeFormer ?? true,
      }
