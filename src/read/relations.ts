import { posix } from 'node:path'
import { readXml } from './xml.js'
import type { Zip } from './zip.js'

/** The parts of a container that a part uses, by the kind of its relation. */
export type Relations = ReadonlyMap<string, readonly string[]>

/** The first part of a kind. */
export const one = (relations: Relations, kind: string): string | undefined => relations.get(kind)?.[0]

/** A part that another one uses. */
export interface Relation {
  readonly id: string
  /** The last word of its type. */
  readonly kind: string
  readonly target: string
}

/** What a part ('' for the whole container) says it uses; what lies outside the container is left out. */
export function relationList(zip: Zip, part: string, name: string): Relation[] {
  const list = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
  const bytes = zip.read(list)
  if (bytes === null) return []
  const relations: Relation[] = []
  for (const event of readXml(bytes, list, name)) {
    if (event.kind !== 'OPEN' || event.name !== 'Relationship') continue
    const target = posix.resolve('/', posix.dirname(part), event.attribute('Target') ?? '').slice(1)
    if (event.attribute('TargetMode') === 'External' || !zip.names.has(target)) continue
    relations.push({
      id: event.attribute('Id') ?? '',
      kind: posix.basename(event.attribute('Type') ?? ''),
      target,
    })
  }
  return relations
}

export function relationsOf(zip: Zip, part: string, name: string): Relations {
  const relations = new Map<string, string[]>()
  for (const { kind, target } of relationList(zip, part, name)) {
    const same = relations.get(kind)
    if (same) same.push(target)
    else relations.set(kind, [target])
  }
  return relations
}
