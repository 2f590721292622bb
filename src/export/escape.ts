/** Without what neither a sheet nor an XML file may hold: control characters but tab and line end, halves of pairs. */
export const printable = (text: string): string => text.replace(FORBIDDEN, '')

const FORBIDDEN =
  /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/gu

/** Text for XML 1.0, between tags or within a quoted attribute. */
export const xml = (text: string): string =>
  printable(text).replace(/[&<>"'\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
