/** What neither spreadsheets nor XML 1.0 take: control characters apart from tab and line ends, lone surrogates. */
const FORBIDDEN =
  /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/gu

/** The text without the characters that no exported format can hold. */
export const withoutControls = (text: string): string => text.replace(FORBIDDEN, '')

/** The text as content or attribute value of XML 1.0. */
export const escapeXml = (text: string): string =>
  withoutControls(text).replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`)
