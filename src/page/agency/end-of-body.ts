interface Ending {
  readonly kind: string
  readonly validTo: string | null
  readonly territory: { readonly level: string; readonly validTo: string | null } | null
}

/**
 * The last day of a body; of a group, which has no days of its own, that of the province or district whose bodies it names. A
 * commune may go on under the same name.
 */
export function endOfBody({ kind, validTo, territory }: Ending): string | null {
  const isOfUnit = kind !== 'BODY' && territory !== null && territory.level !== 'COMMUNE'
  return validTo ?? (isOfUnit ? territory.validTo : null)
}
