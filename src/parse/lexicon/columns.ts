/** The words by which the columns of a table of tasks are told apart where nothing else parts them. */

/** One name of a column, on folded text. */
export const COLUMNS_OF_TASKS =
  /\s*(?:(?<lead>(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|cấp)(?:,? ?\/? ?đơn vị)? (?:chủ trì|thực hiện|chịu trách nhiệm|phụ trách|tham mưu|đầu mối)|chủ trì|phụ trách)(?: (?:thực hiện|chính|tham mưu))?)|(?<coordinating>(?:(?:các )?(?:cơ quan|đơn vị)(?:,? ?\/? ?đơn vị)? )?phối hợp(?: thực hiện)?)|(?<time>(?:thời gian|thời hạn|tiến độ|lộ trình|hạn|thời điểm)(?:(?: ?\/)? (?:thực hiện|hoàn thành|xong|trình))*|hoàn thành)|(?<above>(?:cấp|cơ quan|nơi) (?:trình|phê duyệt|quyết định|ban hành|thông qua)(?: (?:phê duyệt|quyết định|ban hành|thông qua))?)|(?<content>(?:các |tên )?(?:nội dung|nhiệm vụ|công việc|hoạt động)(?:(?:,| và)? (?:nội dung|nhiệm vụ|công việc|cụ thể|thực hiện|chủ yếu|trọng tâm|giải pháp))*)|(?<other>(?:(?:dự kiến )?(?:sản phẩm|kết quả)|hình thức|ghi chú|kinh phí|căn cứ|cơ sở)(?: (?:dự kiến|đầu ra|hoàn thành|văn bản|ban hành|bổ sung|thực hiện|cần đạt|pháp lý))*(?: ?\/ ?(?:đánh giá|kết quả|sản phẩm))?))(?=\s|$)/uy

/** With what the name of a body begins in a cell. */
export const HEAD_OF_BODY =
  /(?<=\s)(?:Đề nghị )?(?:Sở|Bộ(?! trưởng| chỉ số| tiêu chí| luật| quy)|Cục|Tổng cục|Chi cục|Vụ|Ban(?! hành)|Văn phòng|VP|UBND|HĐND|Ủy ban|Uỷ ban|Công an|Trung tâm|Tiểu ban|Tổ công tác|Công đoàn|Tổng Liên đoàn|Phòng(?! chống| ngừa| thủ)|P\.|Thanh tra|Hội(?! nghị| thảo| thi)|Hiệp hội|Liên hiệp|Liên minh|Câu lạc bộ|Quỹ|Điện lực|(?<!Tổng )Liên đoàn|Đoàn|Tỉnh đoàn|Huyện đoàn|Thành đoàn|Báo(?! cáo)|Đài|Trường|Viện|Học viện|Kho bạc|Bảo hiểm|BHXH|Ngân hàng|Mặt trận|MTTQ|UBMTTQ|BCH|Hạt|Trạm|Công ty|Tập đoàn|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Đảng đoàn|Chi bộ|Thường trực|Lãnh đạo|Chủ tịch|Giám đốc|Hiệu trưởng|Chánh|Trưởng|Tổ(?! chức)|Kiểm toán|Tòa án|Viện kiểm sát|Các (?:[Ss]ở|[Bb]ộ|[Bb]an|[Pp]hòng|[Vv]ụ|[Cc]ục|đơn vị|cơ quan|địa phương|[Hh]uyện|xã|tổ chức|doanh nghiệp|chi bộ|[Đđ]ảng ủy|trường|ngành|cơ sở)|Sở,|Cơ quan|Đơn vị|Cơ sở(?=\s(?:khám|y tế|giáo dục|đào tạo|sản xuất|kinh doanh)))(?!\p{L})/gu

/** Behind these a body is part of what stands before it. */
export const NO_CELL_BEHIND =
  /(?:[,;:(/&–-]|(?:^|\s)(?:của|cho|tại|với|và|do|gửi|(?<!(?:công|chương|quy|lộ|giáo|tiến|quá) )trình|(?<!đại )từ|giữa|trên|về|theo|đề nghị|(?<!trực )thuộc|là|qua|cùng|bởi|mưu|giúp|báo cáo|xin|các|cơ quan|đơn vị|lãnh đạo|ngành|(?<!(?:các|cùng|mọi|ba|hai|\d) )cấp|hoặc|đến|tới|trong|(?<!nhà )ở))$/iu

/** Bodies with which the name of another may end: "Văn phòng UBND", "Ban Tuyên giáo Tỉnh ủy". */
export const ENDS_NAMES =
  /^(?:UBND|HĐND|Sở|Bộ|Ủy ban nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|MTTQ|Mặt trận|Tổng Liên đoàn|Cục|Chi cục)$/u

/** The first words of such a name. */
export const NAMES_WITHIN =
  /(?:^|\s)(?:Văn phòng|VP|Thường trực|Lãnh đạo|Chủ tịch|Giám đốc|Chánh|Cục trưởng|Trưởng|Thanh tra|Công đoàn|Ban(?: \p{L}+){1,6}|Ủy ban(?: Kiểm tra)?|Uỷ ban|UB|Trung tâm Chính trị|Trường Chính trị)$/u

/** With what a cell of times begins. */
export const TIME_OF_CELL =
  /(?<=\s)(?:(?:Trước|Trong|Đến|Hết|Chậm nhất|Xong|Từ|Cuối|Đầu|Giữa)\s(?:ngày|tháng|quý|năm|tuần|kỳ|\d{1,2})|Ngày\s\d{1,2}|Tháng\s\d{1,2}|Quý\s(?:[IV]{1,3}|\d)|Năm\s\d{4}|(?:Hằng|Hàng)\s(?:năm|quý|tháng|tuần|ngày)|0?6 tháng (?:đầu|cuối) năm|Thường xuyên|Định kỳ|Theo (?:tiến độ|quy định|kế hoạch)|Kỳ họp|Giai đoạn\s20\d\d|\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d{1,2}\/\d{4}|20\d\d(?:\s?[-–]\s?20\d\d)?)(?![\p{L}\d])/gu
