import type { Looks } from './html-sheets.js'

/** Whether nobody sees an element on a page, whatever it holds: not shown, off the screen, cut to nothing, or struck out. */
export function isUnseen(looks: Looks): boolean {
  const says = (property: string, value: RegExp) => value.test(looks.get(property) ?? '')
  if (looks.size === 0) return false
  return (
    says('display', /^none\b/i) ||
    says('mso-hide', /^all\b/i) ||
    says('mso-element', /^comment-list\b/i) ||
    says('opacity', /^0*\.?0+%?$/) ||
    [...STRUCK].some((property) => says(property, /\bline-through\b/i)) ||
    says('clip-path', /^inset\(\s*(?:50|100)%/i) ||
    says('text-indent', FAR_OFF) ||
    (says('position', PLACED) &&
      (['left', 'top', 'right'].some((side) => says(side, FAR_OFF)) || says('clip', NO_RECTANGLE))) ||
    (isCut(looks) && ['height', 'max-height'].some((side) => says(side, NOTHING)))
  )
}

const STRUCK = ['text-decoration', 'text-decoration-line'] as const
const PLACED = /^(?:absolute|fixed)\b/i
/** So far off that no screen reaches there. */
const FAR_OFF =
  /^-(?:\d{4,}|[5-9]\d\d)(?:\.\d+)?(?:px|pt)|^-(?:\d{3,}|[3-9]\d)(?:\.\d+)?r?em|^-[1-9]\d{2,}(?:\.\d+)?(?:%|v[wh])/i
const NO_RECTANGLE = /^rect\(\s*([01])(?:px)?[\s,]+\1(?:px)?[\s,]+\1(?:px)?[\s,]+\1(?:px)?\s*\)/i
const NOTHING = /^[01](?:\.0+)?(?:px|pt)?$/i
const isCut = (looks: Looks): boolean =>
  ['overflow', 'overflow-y'].some((property) => /^(?:hidden|clip)\b/i.test(looks.get(property) ?? ''))

/** Names of classes that frames of pages give to what only programs read aloud; their sheets may not be at hand. */
export const READ_ALOUD = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/i

/** Whether the text of an element is shown; `above`: that of the element around it, which it may set aside. */
export function isShown(looks: Looks, above: boolean): boolean {
  const visibility = looks.get('visibility')
  return visibility === undefined || /^inherit/i.test(visibility) ? above : /^visible/i.test(visibility)
}

/** Whether its letters have a size; nought times any share of it is nought. */
export function hasSize(looks: Looks, above: boolean): boolean {
  const size = looks.get('font-size')
  if (size === undefined || /^(?:inherit|[\d.]+(?:%|em))/i.test(size))
    return above && !/^0+(?:%|em)/i.test(size ?? '')
  return !/^0*\.?0+(?:px|pt|rem)?$/i.test(size)
}

/** Whether the breaks of a text are those of its lines. */
export function keepsLines(looks: Looks, above: boolean): boolean {
  const space = looks.get('white-space')
  return space === undefined || /^inherit/i.test(space) ? above : /^(?:pre|break-spaces)/i.test(space)
}

/** Whether its letters are shown as capitals, whatever is typed. */
export function isInCapitals(looks: Looks, above: boolean): boolean {
  const transform = looks.get('text-transform')
  return transform === undefined || /^inherit/i.test(transform) ? above : /^uppercase/i.test(transform)
}

export const isRaised = (looks: Looks): boolean => /^super\b/i.test(looks.get('vertical-align') ?? '')

/** The font that is named first; null where none is. */
export const fontIn = (looks: Looks): string | null =>
  /^\s*(["']?)([^,"']{1,100})\1/.exec(looks.get('font-family') ?? '')?.[2]?.trim() ?? null

/** How a style sheet counts the items of a list, as the attribute `type` of `ol` says it; `-` for bullets, null where it says nothing. */
export function listKindIn(looks: Looks): string | null {
  const said = ['list-style-type', 'list-style'].flatMap((property) => looks.get(property) ?? []).join(' ')
  return LIST_KINDS.find(([name]) => name.test(said))?.[1] ?? null
}
const LIST_KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bupper-roman\b/i, 'I'],
  [/\blower-roman\b/i, 'i'],
  [/\bupper-(?:alpha|latin)\b/i, 'A'],
  [/\blower-(?:alpha|latin)\b/i, 'a'],
  [/\bdecimal\b/i, '1'],
  [/\b(?:disc|circle|square)\b/i, '-'],
]

export const hasNoListMarks = (looks: Looks): boolean =>
  ['list-style', 'list-style-type'].some((property) => /\bnone\b/i.test(looks.get(property) ?? ''))

export const hasBorder = (looks: Looks): boolean =>
  BORDERS.some((property) => !/^(?:none|0|medium none|$)/i.test(looks.get(property) ?? ''))
const BORDERS = ['border', 'border-top', 'border-left', 'border-right', 'border-bottom'] as const
