/** Who has acted upon a paper, and who has not, as people ask for it. */

// cspell:disable
/** Without its accents the end of Hà Nội and of Hà Tĩnh is a word for places. */
export const NO_NAME = '(?<!(?<![^ ])ha )'
/** Who has, as people ask: những tỉnh, còn bao nhiêu địa phương nào, ai. */
export const UNITS = `(?:(?:(?:xuat|in|lap|lay|tai|xem) )?(?:danh sach|ds) )?(?:con )?(?:bao nhieu |may |nhung |cac )?${NO_NAME}(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi|don vi|ai)(?: nao)?(?: con)?`
/** Who has acted, as people ask for it: tỉnh nào chưa triển khai, địa phương đã có kế hoạch, which provinces have not acted. */
const ACTED = new RegExp(
  `(?<![^ ])(?:${UNITS} )?(?:van |con |hien )*(?<yet>chua|da|moi(?= (?:trien khai|ban hanh|co (?:van ban|ke hoach)))|khong(?= (?:co|thay|trien khai|ban hanh))) (?:trien khai|quan triet|cu the hoa|(?:tim )?thay van ban|co (?:van ban|ke hoach|dong thai(?: gi| nao)?|(?:dong tinh|tin)(?: gi)?)|ban hanh (?:nhung |cac )?(?:van ban|ke hoach)(?: gi| nao)?)(?: trien khai| thuc hien| theo| voi)?(?![^ ])|(?<![^ ])${UNITS} (?<yet2>im lang|im hoi lang tieng)(?![^ ])`,
)
/** Of a task people say it as well, so here it must be said of whom: còn bao nhiêu tỉnh chưa làm, chỉ thị 34 tỉnh nào chưa. */
const UNITS_ACTED = new RegExp(
  `(?<![^ ])${UNITS} (?<yet>chua|da)(?: (?:thuc hien|lam|co(?=$)|(?:gui |nop |co )?bao cao(?: ket qua)?)(?![^ ])|$)`,
)
/** How many have: chỉ thị 34 đã có bao nhiêu tỉnh làm. */
const MANY_ACTED =
  /(?<![^ ])(?:da )?(?:co )?bao nhieu (?:tinh(?: thanh(?: pho)?)?|dia phuong|noi|don vi) (?:lam|trien khai|thuc hien|co (?:van ban|ke hoach))(?: (?:trien khai|thuc hien))?(?![^ ])/
// cspell:enable
/**
 * Whether somebody has: Lạng Sơn đã làm chỉ thị 34 chưa, Lạng Sơn có kế hoạch thực hiện 34-CT/TW chưa. Before another such verb
 * Lâm is of a name: Lâm Đồng làm chỉ thị 34 chưa.
 */
const WHETHER_ACTED =
  // cspell:disable-next-line
  /(?<![^ ])(?:(?<yet>da) )?(?:co (?:van ban|ke hoach)(?: trien khai| thuc hien)?|trien khai|quan triet|thuc hien|lam(?! (?:.* )?(?:lam|trien khai|quan triet|thuc hien|co (?:van ban|ke hoach)) ))(?= (?:.* )?chua$)/
/** What somebody does or did about a paper: huyện Văn Chấn làm gì theo chỉ thị 34, Huế đã có những gì về 34-CT/TW. */
const WHAT_ABOUT = new RegExp(
  // cspell:disable-next-line
  `(?<=\\S )(?:da )?(?<!phai |can )(?:lam|co|trien khai|thuc hien)(?: duoc)? (?:nhung )?(?:gi|viec gi)(?: roi)? (?:de )?(?:theo|voi|ve|doi voi|trien khai|thuc hien)(?= (?:.*)\\d)`,
)
/** Who does, or did: ai triển khai chỉ thị 34, địa phương nào thực hiện 34-CT/TW. */
const WHO_ACTS =
  // cspell:disable-next-line
  /(?<![^ ])(?:nhung |cac )?(?:ai|(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi|don vi|co quan) nao) (?:da |dang |se )?(?:trien khai|cu the hoa|quan triet|thuc hien|lam(?= (?:theo )?(?:chi thi|nghi quyet|ket luan|quyet dinh|ke hoach|cong van|ct|nq|kl|qd|kh|cv|\d)|$))(?! (?:nhiem vu|viec|cong viec))(?![^ ])|(?<![^ ])(?:nhung |cac )?(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi|don vi) nao (?:(?:gui |nop |co )?bao cao(?: ket qua)?|(?:co|ban hanh) (?:van ban|ke hoach))(?: (?:trien khai|thuc hien|theo|ve))*(?! (?:qua|tre|cham) han)(?![^ ])/
/** Which have acted upon both of two papers: tỉnh nào làm cả chỉ thị 34 và chỉ thị 39. */
const BOTH_ACTED =
  // cspell:disable-next-line
  /(?<![^ ])(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi|don vi) nao (?:da )?(?:lam|trien khai|thuc hien|co(?: van ban| ke hoach)?) ca(?: hai)?(?= .*\d.*\d)/
const ACTED_IN_ENGLISH =
  /(?<![^ ])(?:(?:which |what )?(?:provinces|who)(?: that)? )?(?:have |has )?(?<yet>not )?(?:yet )?acted(?: (?:up)?on)?(?![^ ])/

/** Whether it is asked who has not acted. */
export const isSilence = ({ yet = '', yet2 }: Readonly<Record<string, string | undefined>>): boolean =>
  // cspell:disable-next-line
  yet2 !== undefined || ['chua', 'khong', 'not '].includes(yet)

/** Who is wanting: chỉ thị 39 còn thiếu tỉnh nào. */
const WANTING =
  // cspell:disable-next-line
  /(?<![^ ])(?:con |dang |hien |van )*(?<yet2>thieu|vang) (?:nhung |may |bao nhieu )?(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi|don vi)(?: nao)?(?: nua)?(?![^ ])/

const OF_ANY = [BOTH_ACTED, ACTED, UNITS_ACTED, MANY_ACTED, WHETHER_ACTED, WHAT_ABOUT, ACTED_IN_ENGLISH]
/** The same, said of tasks and bodies as well where no paper is named. */
const OF_A_PAPER = [WANTING, WHO_ACTS]

/** The words that ask who has acted, or who has not; null where a question has none. `bare`: its words without accents. */
export const whoActed = (bare: string): RegExpExecArray | null =>
  [...OF_ANY, ...(/\d/.test(bare) ? OF_A_PAPER : [])]
    .map((pattern) => pattern.exec(bare))
    .find((match) => match !== null) ?? null
