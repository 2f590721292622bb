import { centralPapers } from './central.mjs'
import { followUps } from './follow-ups.mjs'
import { localPapers, newCommunePapers } from './localities.mjs'
import { oddPapers } from './oddities.mjs'
import { provincePapers, renewedPapers } from './provinces.mjs'
import { PROVINCES } from './units.mjs'

export { reportsOn } from './reports.mjs'

/** All papers as { name, text }, those that others follow first. */
export const papers = allPapers().map(({ file, text }) => ({ name: `${file}.txt`, text }))

function allPapers() {
  const ofProvinces = provincePapers()
  const renewed = renewedPapers()
  const plans = ofProvinces.filter(({ kind }) => kind === 'state')
  return [
    ...centralPapers(),
    ...ofProvinces,
    ...renewed,
    ...localPapers(ofProvinces),
    ...newCommunePapers(PROVINCES, renewed),
    ...followUps(plans),
    ...oddPapers(plans),
  ]
}
