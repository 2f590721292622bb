import type { StartQuery } from './operations/generated.js'
import { language } from './words.js'

let tellKnown: () => void
/** Resolves once the labels are there: before that, nothing that has them can be shown. */
export const labelsKnown = new Promise<void>((resolve) => (tellKnown = resolve))

const labels = new Map<string, { readonly vi: string; readonly en: string }>()

/** Takes the labels of all enums, as the server gives them. */
export function keepLabels(given: StartQuery['labels']): void {
  for (const { enum: name, value, vietnamese, english } of given ?? [])
    labels.set(`${name}.${value}`, { vi: vietnamese, en: english })
  tellKnown()
}

/** What people call a value of an enum: label('TaskState', 'OVERDUE') is "Quá hạn"; empty as long as no labels are there. */
export const label = (name: string, value: string): string =>
  labels.get(`${name}.${value}`)?.[language()] ?? (labels.size === 0 ? '' : value)

/** A value that the address has, where the enum has it: the end of a link may be lost on its way. */
export const known = <T extends string>(name: string, value: string | undefined): T | null =>
  value === undefined || (labels.size > 0 && !labels.has(`${name}.${value}`)) ? null : (value as T)

/** All values of an enum with their labels, in the order of the schema. */
export const labelsOf = (name: string): (readonly [string, string])[] =>
  [...labels]
    .filter(([key]) => key.startsWith(`${name}.`))
    .map(([key, one]) => [key.slice(name.length + 1), one[language()]] as const)
