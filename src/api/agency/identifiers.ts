import type { AgencyCandidate, AgencyRow } from '../../graph/agencies.js'
import type { Graph } from '../../graph/connect.js'
import { agenciesByCode } from '../../graph/messages.js'
import { settled } from '../../ingest/agencies.js'
import { bodyOfCode, identifiersOfAgency, readCode } from '../../ingest/identifiers.js'
import { agencyId } from '../../ingest/ids.js'
import type { IsoDay } from '../../model/date.js'
import type { Context } from '../context.js'

const MOST = 100

/** The codes that decisions list, which end with their body, then others that messages state. */
export async function identifiersOf(
  { id, key, validTo }: Pick<AgencyRow, 'id' | 'key' | 'validTo'>,
  loaders: Context['loaders'],
) {
  const listed = identifiersOfAgency(key).map((identifier) => ({
    scheme: identifier.scheme,
    code: identifier.code,
    validFrom: identifier.validFrom,
    validTo: [identifier.validTo, validTo].flatMap((day) => day ?? []).sort()[0] ?? null,
    source: null,
  }))
  const stated = await loaders.codesOf.load(id)
  const others = stated.filter(({ code }) => !listed.some((identifier) => identifier.code === code))
  return [
    ...listed,
    ...(await Promise.all(
      others.map(async ({ scheme, code, sourceId }) => ({
        scheme,
        code,
        validFrom: null,
        validTo: null,
        source: await loaders.source.load(sourceId),
      })),
    )),
  ].slice(0, MOST)
}

/** The agencies of a code: the one that a list gives it to on that day, and those that messages name by it. */
export async function agenciesOfCode(
  graph: Graph,
  identifier: string,
  day: IsoDay,
): Promise<AgencyCandidate[]> {
  const code = readCode(identifier)
  if (code === null) return []
  const body = bodyOfCode(code, day)
  const listed = body && agencyId(settled(body, body.level).key)
  return agenciesByCode(graph, listed, code.levels.join('.'))
}
