// Words before "thực hiện X" by which the paper looks at how others carry X out, and does not carry it out itself.
import type { Governed } from './draft.js'

/** How others carry it out is looked at or put off, or it is what another paper is for. */
export const isWorkOnOthers = (one: Governed): boolean =>
  isInspected(one) || isPutOff(one) || isOfProgrammeTold(one)

/** "Kế hoạch kiểm tra việc lãnh đạo, chỉ đạo thực hiện X", "Khen thưởng thành tích trong thực hiện X": it looks at how others carry it out. */
const isInspected = ({ text, zone, cue }: Governed): boolean =>
  (zone === 'TITLE' && text.reads(INSPECTS, cue.start) !== null) ||
  text.reads(INSPECTS_LEADING, cue.start) !== null
/** "đã kiểm tra việc lãnh đạo thực hiện X" */
const INSPECTS_LEADING =
  /(?<=(?:^|\s)(?:kiểm tra|giám sát|thanh tra|khảo sát)\s(?:việc|công tác|tình hình)\s(?:lãnh đạo|chỉ đạo|quán triệt|triển khai|tổ chức|học tập)[^.;:]{0,40})/uy
const INSPECTS =
  /(?<=^(?:tổ chức\s)?(?:kiểm tra|giám sát|thanh tra|khảo sát)\s(?:việc|công tác|tình hình)\s[^.;:]{0,60}|\sthành tích\s[^.;:]{0,40})/uy

/**
 * "Kéo dài thời gian thực hiện X", "góp ý dự thảo Kế hoạch thực hiện X", "trả lời vướng mắc trong thực hiện X": what is done to
 * the carrying out, to a draft of it, or to what stands in its way.
 */
const isPutOff = ({ text, zone, cue }: Governed): boolean =>
  zone === 'TITLE' && text.reads(PUTS_OFF, cue.start) !== null
const PUTS_OFF =
  /(?<=(?:^|^(?:về việc|v\/v|về)\s)(?:(?:kéo dài|gia hạn|điều chỉnh|tạm dừng|dừng)\s(?:thời gian|thời hạn|tiến độ|việc)\s|(?:đề nghị\s)?(?:góp ý|xin ý kiến|lấy ý kiến|tham gia ý kiến|cho ý kiến|thẩm định)\s[^.;:]{0,80}dự thảo\s[^.;:]{0,80})|\s(?:vướng mắc|khó khăn)\s[^.;:]{0,40}(?:trong|khi)\s(?:quá trình\s|việc\s)?)/uy

/** "Căn cứ Nghị quyết số 8, là Chương trình hành động của Chính phủ thực hiện X": what the other paper is for. */
const isOfProgrammeTold = ({ text, zone, cue }: Governed): boolean =>
  zone !== 'TITLE' && text.reads(PROGRAMME_TOLD, cue.start) !== null
const PROGRAMME_TOLD =
  /(?<=\slà\s(?:chương trình|kế hoạch|đề án|nghị quyết|văn bản|chỉ thị)\s(?:[^.;:,]{0,40}\s)?của\s[^.;:,]{2,60}\s)/uy
