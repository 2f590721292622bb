import { readFileSync } from 'node:fs'

/** The text of a page or a picture of the project, by its path from the root. */
export const page = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** The contents of a page's blocks of code in a language, in order. */
export const blocksOf = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, of]) => of === language)
    .map(([, , content]) => content!)

/** The block of code that stands behind `<!-- marker -->`. */
export const blockAfter = (text: string, marker: string): string =>
  new RegExp(`<!-- ${marker} -->\\s*\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(text)![1]!
