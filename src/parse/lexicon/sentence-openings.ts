/** With a capital, and small letters behind them, these begin a sentence or a clause: no name goes on with them. As printed. */
const OPENINGS =
  '(?:Ngoài|Trong|Khi|Để|Nhằm|Theo|Là|Căn cứ|Nếu|Trường hợp|Bên cạnh|Ngay|Sau khi|Trước khi|Chịu trách nhiệm|Giúp|Có (?:trách nhiệm|nhiệm vụ|quyền))'

/** At a place. */
export const OPENS_SENTENCE = new RegExp(String.raw`${OPENINGS}(?=\s+\p{Ll})`, 'uy')
/** At the front. */
export const SENTENCE_OPENS = new RegExp(String.raw`^${OPENINGS}(?=\s+\p{Ll})`, 'u')
