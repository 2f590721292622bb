/** The administrative units of both maps as they are stored, from the vocabulary in `data/territories`. */
import { createHash } from 'node:crypto'
import type { Graph } from '../graph/connect.js'
import { writeGazetteer, type GazetteerRow } from '../graph/gazetteer.js'
import { ownRecords } from '../graph/own-records.js'
import { vietnameseSortKey } from '../model/collation.js'
import { withPrecedence } from '../model/precedence.js'
import { placesOf, searchTextOf, wordsOf } from '../model/search.js'
import { FIRST_DAY_OF_MAP_2025, LAST_DAY_OF_MAP_2024 } from '../model/reform.js'
import type { Territory } from '../model/territory.js'
import { territoryFiles } from '../parse/lexicon/territory-files.js'
import {
  otherDesignationsOf,
  successorsOf,
  territories,
  type OtherDesignation,
} from '../parse/lexicon/territories.js'

/** To be raised when the same data give other properties or links. */
const DERIVATION = 2

/**
 * Writes the units of both maps, what they are part of and what took their places, unless this version of them is stored
 * already, which one small read tells. Another version is replaced in one transaction. `stored`: the version that is stored just
 * now, where that is known; null: none.
 */
export async function loadGazetteer(graph: Graph, stored?: string | null): Promise<void> {
  const version = `${DERIVATION}-${dataVersion().slice(0, 16)}`
  if ((stored === undefined ? (await ownRecords(graph)).gazetteer : stored) === version) return
  await writeGazetteer(graph, version, [...territories(2025), ...territories(2024)].map(rowOf))
}

/** Changes whenever the data do. */
function dataVersion(): string {
  const hash = createHash('sha256')
  for (const text of Object.values(territoryFiles)) hash.update(text)
  return hash.digest('hex')
}

function rowOf(territory: Territory): GazetteerRow {
  const { key, code, vintage, level, kind, name, parent } = territory
  const others = otherDesignationsOf(territory)
  const designations = others.map(({ designation }) => designation)
  return {
    unit: {
      key,
      id: key,
      code,
      vintage,
      level,
      kind,
      name,
      sortName: vietnameseSortKey(name),
      validFrom: vintage === 2024 ? null : FIRST_DAY_OF_MAP_2025,
      // the whole map of 2024 ended with the reform, also units whose name and area went on
      validTo: vintage === 2024 ? LAST_DAY_OF_MAP_2024 : null,
      otherNames: listed(others, 'designation'),
      otherNamesFrom: listed(others, 'validFrom'),
      otherNamesTo: listed(others, 'validTo'),
      searchText: withPrecedence(searchTextOf([...placesOf(territory), ...designations]), {
        kind: 'Territory',
        key,
        level,
        vintage,
        own: [kind, name, ...designations].flatMap(wordsOf),
      }),
    },
    parent: parent?.key ?? null,
    successors: successorsOf(territory).map((successor) => successor.key),
  }
}

/** One property of all of them as a list; null, which is not stored, when there are none. */
const listed = (others: readonly OtherDesignation[], property: keyof OtherDesignation): string[] | null =>
  others.length === 0 ? null : others.map((other) => other[property])
