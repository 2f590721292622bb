import { nameAlone } from '../../model/territory.js'
import { view } from '../map.js'
import { BelowProvincesDocument, type BelowProvincesQuery } from '../operations/generated.js'
import { ask, useAnswer } from '../ask.js'
import { asOf, count, wordsOf } from '../words.js'

const words = wordsOf({
  below: [
    (units: string) => `${units} huyện, xã đã có văn bản`,
    (units: string) => `districts and communes that have acted: ${units}`,
  ],
})

/** The levels below a province. */
export const BELOW_PROVINCE = ['DISTRICT', 'COMMUNE'] as const

/**
 * How many districts and communes of each province have acted upon a directive, by the province's id: one that has issued nothing
 * itself is not silent where its communes carry the directive out.
 */
export type Below = ReadonlyMap<string, number>

/** The same, where provinces are shown at all. */
export function useBelowProvinces(id: string, isAsked: boolean): Below {
  return belowOf(useAnswer(BelowProvincesDocument, isAsked ? variablesOf(id) : null).data)
}

export const askBelowProvinces = async (id: string): Promise<Below> =>
  belowOf(await ask(BelowProvincesDocument, variablesOf(id)))

const variablesOf = (id: string) => ({ id, view: view(), asOf: asOf() })

const belowOf = (data: BelowProvincesQuery | null): Below =>
  new Map(
    (data?.reckoning?.rows.nodes ?? []).flatMap(({ territory, steps }) => {
      const units = steps
        .filter(({ level }) => BELOW_PROVINCE.some((one) => one === level))
        .reduce((sum, step) => sum + step.units, 0)
      return territory === null || units === 0 ? [] : [[territory.id, units]]
    }),
  )

/** What is said of a province below which units have acted. */
export const saidBelow = (units: number): string => words.below(count(units))

/** The name of a province in a sentence, with how many below it have acted. */
export function nameWithBelow(
  { id, name }: { readonly id: string; readonly name: string },
  below: Below,
): string {
  const units = below.get(id)
  return units === undefined ? nameAlone(name) : `${nameAlone(name)} (${saidBelow(units)})`
}
