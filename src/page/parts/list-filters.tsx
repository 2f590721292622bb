import type { ComponentChildren } from 'preact'
import { ClearFilters } from './filters.js'
import { FormerPlace } from './former-place.js'
import { Fold } from './fold.js'
import { Limits } from './limits.js'

interface ListFiltersParts {
  readonly name: string
  /** The parameters of the address that the fields set. */
  readonly parameters: readonly string[]
  /** What the first day is called, and the last one. */
  readonly from: string
  readonly until: string
  readonly children: ComponentChildren
}

/** The fields by which a list is narrowed, folded on a phone, and what it is narrowed to. */
export function ListFilters({ name, parameters, from, until, children }: ListFiltersParts) {
  return (
    <>
      <Fold title={name}>
        <div class="filters" role="group" aria-label={name}>
          {children}
          <ClearFilters parameters={parameters} />
        </div>
      </Fold>
      <Limits parameters={parameters} from={from} until={until} />
      {parameters.includes('place') && <FormerPlace />}
    </>
  )
}
