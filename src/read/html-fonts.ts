import type { HTMLElement } from 'node-html-parser'

/** The fonts that a page's style sheets give to `tag`, `.class` or `tag.class`; other selectors tell nothing here. */
export type SheetFonts = ReadonlyMap<string, string>

const RULE = /([^{}]{1,2000})\{([^{}]{0,4000})\}/g
const FAMILY = /(?:^|[;\s"'])font-family\s*:\s*(["']?)([^;,"']{1,100})\1/i
const SELECTOR = /^(?:[a-z][a-z0-9]*)?(?:\.[\w-]+)?$/i

/** Of the text of its `style` elements. */
export function fontsOfSheets(sheets: readonly string[]): SheetFonts {
  const fonts = new Map<string, string>()
  for (const [, selectors, rules] of sheets.flatMap((sheet) => [...sheet.matchAll(RULE)])) {
    const font = FAMILY.exec(rules ?? '')?.[2]?.trim()
    if (!font) continue
    for (const selector of (selectors ?? '').split(',').map((one) => one.trim()))
      if (selector !== '' && SELECTOR.test(selector)) fonts.set(selector.toLowerCase(), font)
  }
  return fonts
}

/** The font that an element names, or the sheets for it; null when it has that of the element around it. */
export function fontOf(element: HTMLElement, sheets: SheetFonts): string | null {
  const own = FAMILY.exec(element.getAttribute('style') ?? '')?.[2]?.trim()
  if (own) return own
  const face = element.tagName === 'FONT' ? element.getAttribute('face')?.split(',')[0]?.trim() : undefined
  if (face) return face
  if (sheets.size === 0) return null
  const tag = element.tagName.toLowerCase()
  for (const one of (element.getAttribute('class') ?? '').toLowerCase().split(/\s+/))
    if (one !== '') {
      const font = sheets.get(`${tag}.${one}`) ?? sheets.get(`.${one}`)
      if (font !== undefined) return font
    }
  return sheets.get(tag) ?? null
}
