/** Parts of patterns: what narrows a group of bodies or units, behind its name. */

/** "các xã ven biển", "các tỉnh có rừng": by the land that they have. */
export const TERRAIN =
  'ven\\s+(?:biển|sông|đê|hồ)|biên\\s+giới|miền\\s+núi|vùng\\s+(?:cao|biển|biên|bãi|sâu)|vùng\\s+(?:đồng\\s+bào\\s+)?dân\\s+tộc\\s+thiểu\\s+số(?:\\s+và\\s+miền\\s+núi)?|hải\\s+đảo|(?:nằm\\s+)?trong\\s+(?:vùng|khu\\s+vực)\\s+(?:dự\\s+án|quy\\s+hoạch|lũ|hạn|dịch|biên\\s+giới|(?:bị\\s+)?ảnh\\s+hưởng)|có\\s+(?:rừng|biển)(?!\\s+(?:đặc|ven|phòng|sản|tự|ngập|biên|trên|tại|ở|và)(?!\\p{L}))'

/** "UBND cấp xã nơi có đất thu hồi", "chính quyền nơi xảy ra sự cố": by what lies or happens there. */
export const WHERE_IT_IS =
  'nơi\\s+(?:có|xảy\\s+ra|đặt|triển\\s+khai)\\s+(?:đất|rừng|mỏ|dự\\s+án|công\\s+trình|sự\\s+cố|dịch|dịch\\s+bệnh|vi\\s+phạm|tài\\s+sản|trụ\\s+sở)(?:\\s+(?:bị\\s+)?thu\\s+hồi|\\s+đi\\s+qua)?'

/** "trực thuộc Trung ương", "trực thuộc TW", "trực thuộc T.Ư"; but not "trực thuộc tư nhân". */
export const CENTRE = 'trung\\s+t?[ưu][ơo]ng|tw|t\\.?ư(?!\\s+(?:nhân|thục|vấn|pháp)(?!\\p{L}))'
