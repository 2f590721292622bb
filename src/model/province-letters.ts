import { PROVINCE_NAMES } from './provinces.js'

/** Letters by which people call provinces. */

// cspell:disable
/** First letters that several provinces have in common, and that people use of one. */
const SETTLED: Readonly<Record<string, readonly string[]>> = { hn: ['Hà Nội'], dn: ['Đà Nẵng'] }
/** What is not the first letters. */
const OTHER_PLACES: Readonly<Record<string, string>> = {
  hcmc: 'Hồ Chí Minh',
  dnai: 'Đồng Nai',
  dnong: 'Đắk Nông',
  dlak: 'Đắk Lắk',
  hnam: 'Hà Nam',
  qnam: 'Quảng Nam',
  qngai: 'Quảng Ngãi',
  qninh: 'Quảng Ninh',
}
// cspell:enable

const places = new Map<string, readonly string[]>()
for (const name of PROVINCE_NAMES) {
  const letters = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .split(/[ -]+/)
    .map(([first]) => first)
    .join('')
  // a name of one word is short enough
  if (letters.length > 1) places.set(letters, [...(places.get(letters) ?? []), name])
}
for (const [letters, names] of Object.entries(SETTLED)) places.set(letters, names)
for (const [letters, name] of Object.entries(OTHER_PLACES)) places.set(letters, [name])

/** The provinces that these letters may mean: of `ls` Lạng Sơn. */
export const provincesCalled = (letters: string): readonly string[] => places.get(letters) ?? []
