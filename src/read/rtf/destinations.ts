// cspell:disable: the words of RTF
/**
 * Where the text of a group goes. NUMBER: the printed number of a list's paragraph. NOTE: a foot- or endnote. BOX: a text
 * box. HEADER: a page's header or footer. FONTS: the list of fonts.
 */
export type Destination = 'TEXT' | 'NUMBER' | 'NOTE' | 'BOX' | 'HEADER' | 'FONTS' | 'NONE'

/** Groups that begin with one of these words, by where their text goes. Others keep that of the group around them. */
export const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...names('TEXT', 'fldrslt result'),
  ...names('NUMBER', 'listtext pntext'),
  ...names('NOTE', 'footnote'),
  ...names('BOX', 'shptxt'),
  ...names('HEADER', 'header headerl headerr headerf footer footerl footerr footerf'),
  ...names('FONTS', 'fonttbl'),
  ...names(
    'NONE',
    `annotation atnauthor atnid atndate atnref atnicn atrfstart atrfend buptim colortbl comment creatim datafield
     datastore doccomm docvar filetbl fldinst fontemb fontfile ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc generator
     info keycode keywords latentstyles linkval listlevel listname listoverride listoverridetable listtable
     lvltentative mmathPr nonesttables nonshppict objalias objclass objdata objname objsect objtime operator pict pn
     pnseclvl pntxta pntxtb printim private propname protusertbl revtim revtbl rsidtbl rxe shprslt sn sp staticval
     stylesheet subject tc tcn template themedata title txe userprops wgrffmtfilter xe xmlattrname xmlattrvalue
     xmlname xmlnstbl`,
  ),
])

/** Groups that programs may leave out (they begin with a star), which hold text all the same. */
export const KEPT_STARRED: ReadonlySet<string> = new Set(
  'shpinst shpgrp nesttableprops ud docpart'.split(' '),
)

function names(destination: Destination, words: string): [string, Destination][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word, destination])
}
