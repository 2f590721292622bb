import { ArgsType, Field, ID } from 'type-graphql'
import { PartialDayScalar } from '../schema/scalars.js'
import type { SymbolNarrowing } from './symbol.js'

/** What narrows a symbol that several documents have; the symbol itself stands in the classes below. */
@ArgsType()
export abstract class NarrowedSymbolArguments implements SymbolNarrowing {
  @Field(() => ID, {
    nullable: true,
    description: 'Cơ quan ban hành: narrows the symbol to the papers of this issuer.',
  })
  issuer?: string | null

  @Field(() => PartialDayScalar, {
    nullable: true,
    description:
      'Ngày ban hành: narrows the symbol to the papers of this day, month or year, as far as their date is known.',
  })
  issuedOn?: string | null
}
