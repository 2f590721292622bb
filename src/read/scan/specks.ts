import type { Grey } from './grey.js'

/** What is darker may be dirt; what is lighter is paper. */
const INK = 170
const PAPER = 205
/** In dots at 200 an inch: around dirt there is paper so far away from its middle. */
const AROUND = 4
/** The same: marks of letters are nearer to them. */
const ALONE = 10
/** In dots of full ink: dirt has less, the dot of an i has more. */
const LEAST = 5.5
/** A page with fewer is clean. */
const MANY = 25

/**
 * Wipes the specks off a page that a copier strewed over it: they are read as points, commas and hyphens. The page of which
 * there are few is left as it is. In: an upright page with black print, which is changed.
 */
export function takeSpecks(grey: Grey): void {
  const { data, width } = grey
  const specks = specksOf(grey)
  if (specks.length < MANY) return
  for (const at of specks)
    for (let down = 1 - AROUND; down < AROUND; down += 1)
      data.fill(255, at + down * width + 1 - AROUND, at + down * width + AROUND)
}

/** The darkest dots of all specks. */
function specksOf({ data, width, height }: Grey): number[] {
  const specks: number[] = []
  const steps = stepsAround(width)
  for (let y = ALONE; y < height - ALONE; y += 1)
    for (let at = y * width + ALONE; at < (y + 1) * width - ALONE; at += 1) {
      if ((data[at] as number) >= INK) continue
      let step = 0
      while (step < steps.length && (data[at + (steps[step] as number)] as number) >= PAPER) step += 1
      if (step === steps.length && isSpeck(data, width, at)) specks.push(at)
    }
  return specks
}

/** The steps from a dot to those that are so far away from it. */
function stepsAround(width: number): Int32Array {
  const steps: number[] = []
  for (const away of [AROUND, (AROUND + ALONE) >> 1, ALONE])
    for (let side = -away; side <= away; side += 1)
      steps.push(side - away * width, side + away * width, side * width - away, side * width + away)
  return Int32Array.from(steps)
}

/** Whether a dot is the darkest within its rim, and there is little ink besides. */
function isSpeck(data: Uint8Array, width: number, at: number): boolean {
  let ink = 0
  for (let down = 1 - AROUND; down < AROUND; down += 1)
    for (let aside = 1 - AROUND; aside < AROUND; aside += 1) {
      const value = data[at + down * width + aside] as number
      // of dots that are as dark as each other the first one counts
      const isBefore = down < 0 || (down === 0 && aside < 0)
      if (value < (data[at] as number) + Number(isBefore)) return false
      ink += 255 - value
    }
  return ink <= LEAST * 255
}
