import type { ErrorCode } from '../errors.js'

/** What `AppError.details` holds. */
export type Details = Readonly<Record<string, unknown>>

interface Sentences {
  /** `english`: the message of the error. */
  readonly message: string | ((details: Details, english: string) => string)
  readonly remedy: string | ((details: Details) => string)
}

/** `what` with the limit and the actual number, if they are known. */
const exceeded =
  (what: string): ((details: Details) => string) =>
  ({ limit, actual }) =>
    limit === undefined || actual === undefined
      ? `${what}.`
      : `${what}: ${show(actual)}, giới hạn là ${show(limit)}.`

/** What a file that is not read can be saved as, by the name that the error gives it. */
const SAVED_AS: Readonly<Record<string, string>> = {
  JPEG: 'Hãy mở ảnh rồi lưu lại thành JPG; trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất, rồi chụp lại.',
  XLSX: 'Hãy mở tệp rồi lưu lại thành XLSX.',
  ZIP: 'Hãy giải nén rồi nạp từng văn bản, hoặc nén lại thành ZIP.',
  OUTLOOK: 'Mở thư bằng Outlook và lưu các tệp đính kèm, hoặc xin lại chính các văn bản.',
  EML: 'Hãy lưu thư thành EML, hoặc nạp từng tệp đính kèm.',
  SPOKEN: 'Trang này không nghe, xem được: hãy nạp biên bản, hoặc thông báo kết luận đã ban hành.',
  ANOTHER: 'Tệp này không có văn bản nào: hãy xem lại có chọn nhầm tệp không.',
  RECORDS: 'Bản ghi có cấu trúc thì nạp bằng: npx chi-thi-graph import TỆP.',
}

/** What the id of an argument must be of, and how it is found. */
const THINGS: Readonly<Record<string, { readonly name: string; readonly remedy: string }>> = {
  agency: {
    name: 'cơ quan',
    remedy: 'Hãy tìm mã của cơ quan bằng agency(name: …), agencies(text: …) hoặc search.',
  },
  document: {
    name: 'văn bản',
    remedy: 'Hãy tìm mã của văn bản bằng documents(filter: {symbol: …}) hoặc search.',
  },
  territory: {
    name: 'đơn vị hành chính',
    remedy: 'Hãy dùng mã của đơn vị, ví dụ 2025:20; territories(level, vintage) liệt kê các đơn vị cùng mã.',
  },
}

/** Every error code in Vietnamese. What a sentence names (a path, a limit) comes from the error's `details`. */
export const VIETNAMESE_FAILURES: Readonly<Record<ErrorCode, Sentences>> = {
  PLATFORM_UNSUPPORTED: {
    message: 'Trên Windows, chương trình không tự chạy cơ sở dữ liệu riêng.',
    remedy:
      'Hãy đặt NEO4J_URI và NEO4J_PASSWORD cho một Neo4j 5.26 trở lên đang chạy (Neo4j Desktop hoặc Docker); hoặc chạy chương trình trong WSL.',
  },
  JAVA_NOT_FOUND: { message: 'Không tìm thấy Java.', remedy: 'Hãy cài Java 17 trở lên, hoặc đặt NEO4J_URI.' },
  JAVA_TOO_OLD: { message: 'Java trên máy quá cũ.', remedy: 'Hãy cài Java 17 trở lên.' },
  MAVEN_NOT_FOUND: {
    message: 'Không tìm thấy Maven, vốn cần một lần để tải Neo4j.',
    remedy: 'Hãy cài Maven, hoặc đặt NEO4J_URI.',
  },
  DOWNLOAD_FAILED: { message: 'Không tải được Neo4j.', remedy: 'Hãy kiểm tra mạng rồi thử lại.' },
  CHECKSUM_MISMATCH: {
    message: ({ jar }) =>
      `Tệp ${show(jar)} của Neo4j do Maven tải về không đúng mã SHA-256, nên không được dùng.`,
    remedy: 'Hãy xóa tệp đó khỏi kho cục bộ của Maven (thường là ~/.m2/repository) rồi chạy lại.',
  },
  DATABASE_START_FAILED: {
    message: ({ refused }) =>
      refused === undefined
        ? 'Cơ sở dữ liệu riêng không khởi động được.'
        : `Cơ sở dữ liệu từ chối những gì việc khởi động cần (${show(refused)}).`,
    remedy: ({ refused }) =>
      refused === undefined
        ? 'Hãy xem nhật ký neo4j/logs trong thư mục của chương trình.'
        : 'Hãy xem nhật ký của cơ sở dữ liệu; cơ sở dữ liệu chỉ được chứa đồ thị này.',
  },
  DATABASE_UNREACHABLE: {
    message: ({ uri }) =>
      `Không có cơ sở dữ liệu Neo4j nào trả lời${uri === undefined ? '' : ` tại ${show(uri)}`}.`,
    remedy: 'Hãy khởi động cơ sở dữ liệu, hoặc sửa địa chỉ và tên của nó trong cài đặt.',
  },
  DATABASE_UNAUTHORIZED: {
    message: 'Cơ sở dữ liệu từ chối tên người dùng, mật khẩu hoặc quyền của người dùng.',
    remedy: 'Hãy sửa NEO4J_USERNAME và NEO4J_PASSWORD trong cài đặt, hoặc cấp quyền cho người dùng đó.',
  },
  DATABASE_UNAVAILABLE: {
    message: 'Cơ sở dữ liệu hiện không trả lời.',
    remedy: 'Hãy thử lại sau giây lát; nếu vẫn vậy, hãy xem cơ sở dữ liệu có đang chạy không.',
  },
  DATABASE_TOO_NEW: {
    message: 'Cơ sở dữ liệu do một phiên bản mới hơn của chương trình tạo ra.',
    remedy: 'Hãy dùng phiên bản mới hơn đó.',
  },
  ALREADY_RUNNING: {
    message: ({ url }) => `Một máy chủ đã đang chạy${url === undefined ? '' : ` tại ${show(url)}`}.`,
    remedy: 'Hãy dùng máy chủ đó, hoặc đặt CHI_THI_GRAPH_HOME khác.',
  },
  STORAGE_FULL: {
    message: 'Ổ đĩa đã đầy nên không ghi được gì; việc đọc vẫn tiếp tục.',
    remedy: 'Hãy giải phóng chỗ trống rồi thử lại; không cần khởi động lại gì.',
  },
  RESTORE_UNFINISHED: {
    message: 'Một lần khôi phục vào cơ sở dữ liệu này chưa kết thúc tốt đẹp, hoặc còn đang chạy.',
    remedy: 'Hãy đợi, hoặc khôi phục lại: npx chi-thi-graph restore FILE.',
  },
  BACKUP_DAMAGED: {
    message: 'Tệp này không phải một bản sao lưu trọn vẹn; không có gì của tệp được giữ lại.',
    remedy: 'Hãy dùng một bản sao lưu trước đó.',
  },
  BACKUP_TOO_NEW: {
    message: 'Bản sao lưu do một phiên bản mới hơn ghi ra.',
    remedy: 'Hãy khôi phục bằng phiên bản đó hoặc mới hơn.',
  },
  CHANGED_MEANWHILE: {
    message: 'Có thay đổi được ghi cùng lúc.',
    remedy: 'Hãy xem lại rồi thử lại; sao lưu thì chờ khi không ai ghi.',
  },
  CORRECTED_ALREADY: {
    message: ({ by }) => `${by === undefined ? 'Người khác' : show(by)} đã sửa chỗ này trước đó.`,
    remedy: ({ correction }) =>
      `Hãy xem cách sửa đó; nếu vẫn muốn sửa, gửi lại với seen: "${show(correction)}".`,
  },
  DECIDED_ALREADY: {
    message: ({ by }) => `${by === undefined ? 'Người khác' : show(by)} đã quyết định khác trước đó.`,
    remedy: ({ decision }) =>
      `Hãy xem quyết định đó; nếu vẫn muốn quyết định, gửi lại với known${decision === undefined ? '' : `: ${show(decision)}`}.`,
  },
  DATABASE_NOT_EMPTY: {
    message: 'Cơ sở dữ liệu đã có nội dung; bản sao lưu chỉ được nạp vào cơ sở dữ liệu trống.',
    remedy: 'Hãy đặt CHI_THI_GRAPH_HOME thành một thư mục mới; thư mục cũ giữ nguyên.',
  },
  RESTORE_DIFFERS: {
    message: ({ kinds }) =>
      `Kết quả khôi phục không giống lúc sao lưu: ${show(kinds)}. Cơ sở dữ liệu lại trống như trước.`,
    remedy:
      'Hãy dùng một bản sao lưu trước đó, hoặc khôi phục lại với --accept-differences để giữ nguyên như vậy; và báo lỗi.',
  },
  HOME_IN_USE: {
    message: 'Một tiến trình khác đang dùng thư mục của chương trình.',
    remedy: 'Hãy đợi tiến trình đó xong, hoặc đặt CHI_THI_GRAPH_HOME khác.',
  },
  HOME_NOT_WRITABLE: {
    message: 'Không ghi được vào thư mục của chương trình.',
    remedy: 'Hãy cấp quyền ghi, hoặc đặt CHI_THI_GRAPH_HOME khác.',
  },
  PORT_IN_USE: {
    message: ({ host, port }) => `Cổng ${show(port)} của ${show(host)} đang được chương trình khác dùng.`,
    remedy: 'Hãy chọn cổng khác: PORT=4001 npm start.',
  },
  BAD_SETTING: {
    message: ({ setting, host, port }) =>
      setting === undefined
        ? `Chương trình không thể lắng nghe trên ${show(host)}, cổng ${show(port)}.`
        : `Cài đặt ${show(setting)} không hợp lệ hoặc còn thiếu.`,
    remedy: 'Hãy sửa hoặc bỏ biến môi trường đó; docs/settings.md liệt kê các biến.',
  },
  FILE_NOT_FOUND: { message: 'Không có tệp này.', remedy: 'Hãy kiểm tra lại tên và đường dẫn.' },
  FILE_NOT_READABLE: { message: 'Không đọc được tệp này.', remedy: 'Hãy kiểm tra quyền đọc của tệp.' },
  FILE_TOO_LARGE: {
    message: 'Tệp quá lớn.',
    remedy: 'Hãy chia thành nhiều tệp, hoặc quét lại với độ phân giải thấp hơn.',
  },
  FILE_EMPTY: { message: 'Tệp trống.', remedy: 'Hãy xem tệp đã được lưu trọn vẹn chưa, rồi lấy lại tệp.' },
  UNSUPPORTED_MEDIA_TYPE: {
    message: 'Không đọc được loại nội dung này.',
    remedy: ({ contentType, what, saveAs }) =>
      typeof saveAs === 'string' && saveAs in SAVED_AS
        ? (SAVED_AS[saveAs] as string)
        : what !== undefined
          ? 'Hãy lưu văn bản thành DOCX, PDF hoặc văn bản thuần (UTF-8); gói nhiều tệp (ZIP, thư, edXML) thì nạp cả gói.'
          : contentType === undefined
            ? 'Tệp phải là văn bản thuần, Markdown, HTML, DOCX, DOC, RTF, ODT, XLSX, PDF hoặc ảnh PNG, JPEG, TIFF, WebP, GIF, BMP; yêu cầu gửi đến máy chủ phải là JSON bằng UTF-8.'
            : `Hãy gửi nội dung tệp kèm "Content-Type: ${show(contentType)}".`,
  },
  UNSUPPORTED_ENCODING: {
    message: 'Không nhận ra bảng mã của tệp.',
    remedy: 'Hãy chuyển tệp sang UTF-8.',
  },
  FILE_DAMAGED: { message: 'Tệp bị hỏng.', remedy: 'Hãy lấy lại tệp gốc.' },
  FILE_ENCRYPTED: { message: 'Tệp được đặt mật khẩu.', remedy: 'Hãy lưu lại tệp không có mật khẩu.' },
  FILE_TOO_COMPLEX: {
    message: 'Tệp quá phức tạp để đọc an toàn.',
    remedy: 'Hãy lưu lại thành văn bản thuần.',
  },
  NO_TEXT_LAYER: {
    message: 'Tệp không có chữ đọc được: trang trống, tệp lưu chưa đủ, hoặc ảnh quá mờ.',
    remedy: 'Hãy lấy tệp gốc; nếu là bản quét, hãy quét lại cho thẳng và rõ, từ 200 điểm mỗi inch.',
  },
  STATE_SECRET: {
    message: 'Văn bản có dấu độ mật; không giữ lại gì của văn bản.',
    remedy: 'Văn bản này không được nạp ở đây; hãy xử lý theo quy định bảo vệ bí mật nhà nước.',
  },
  BAD_RECORD: { message: 'Bản ghi không đúng định dạng.', remedy: 'Hãy xem data/record.schema.json.' },
  UNIDENTIFIED_PAPER: {
    message: 'Không nhận ra đây là văn bản nào.',
    remedy:
      'Tin, bài báo không phải văn bản: hãy nạp chính văn bản mà bài nhắc tới. Nếu đây là văn bản, hãy bổ sung phần đầu: cơ quan ban hành, số, ký hiệu, ngày hoặc trích yếu.',
  },
  OUTPUT_NOT_WRITABLE: {
    message: ({ path }) => `Không ghi được${path === undefined ? ' kết quả' : ` ${show(path)}`}.`,
    remedy: 'Hãy chọn thư mục có sẵn mà bạn được quyền ghi.',
  },
  BAD_USER_INPUT: {
    message: ({ operation, argument, arguments: choice, limit, actual, given, exists, wanted }, english) =>
      wanted !== undefined
        ? `Tham số ${show(argument)} là "${show(given)}", nhưng không có ${THINGS[show(wanted)]!.name} nào mang mã này.`
        : operation !== undefined
          ? `Ở đây không trả lời được thao tác ${show(operation)}; hãy gửi query hoặc mutation.`
          : Array.isArray(choice)
            ? `Hãy cho đúng một trong các tham số ${choice.join(', ')}.`
            : given !== undefined
              ? `Giá trị ${show(given)} của ${show(argument)} không thể khớp với gì${Array.isArray(exists) ? `; hiện có ${exists.map(show).join(', ')}` : ''}.`
              : argument === undefined
                ? `Yêu cầu không hợp lệ: ${english}`
                : limit === undefined
                  ? `Giá trị của ${show(argument)} không hợp lệ.`
                  : `Giá trị của ${show(argument)} là ${show(actual)}, nhưng phải từ 1 đến ${show(limit)}.`,
    remedy: ({ wanted }) =>
      wanted === undefined
        ? 'Hãy sửa yêu cầu; lược đồ và --help mô tả các tham số.'
        : THINGS[show(wanted)]!.remedy,
  },
  NOT_FOUND: {
    message: ({ document, agency, path }) =>
      document !== undefined
        ? `Không có văn bản nào có số, ký hiệu hoặc mã "${show(document)}".`
        : agency !== undefined
          ? `Không có cơ quan nào có tên hoặc mã "${show(agency)}".`
          : `Không tìm thấy${path === undefined ? '' : ` ${show(path)}`}.`,
    remedy: ({ exists }) =>
      Array.isArray(exists)
        ? `Ở đây có: ${exists.map(show).join(', ')}.`
        : 'Hãy thử tìm kiếm; không tìm thấy ở đây không có nghĩa là không có.',
  },
  UNAUTHENTICATED: {
    message: 'Máy chủ này chỉ trả lời người mang mã truy cập hợp lệ.',
    remedy:
      'Hãy gửi kèm "Authorization: Bearer <mã>"; người quản trị cấp mã bằng: npx chi-thi-graph token create --role reader --name "…".',
  },
  SIGN_IN_UNAVAILABLE: {
    message: 'Dịch vụ đăng nhập của cơ quan hiện không trả lời.',
    remedy:
      'Hãy thử lại sau giây lát; người quản trị hãy kiểm tra OIDC_ISSUER. Mã truy cập của máy chủ này vẫn dùng được.',
  },
  FORBIDDEN: {
    message: ({ claim, role }) =>
      claim !== undefined
        ? 'Tài khoản này chưa có vai trò nào ở đây.'
        : role === undefined
          ? 'Bạn không được phép làm việc này.'
          : `Việc này cần vai trò ${show(role)}.`,
    remedy: ({ role }) =>
      role === 'ADMIN'
        ? 'Hãy gửi mã truy cập của quản trị viên, kể cả trên chính máy chủ; người quản trị máy chủ cấp mã bằng: npx chi-thi-graph token create --role admin --name "…".'
        : 'Hãy đề nghị người quản trị máy chủ cấp vai trò cần có.',
  },
  FOREIGN_HOST: {
    message: 'Máy chủ này chỉ trả lời dưới tên localhost, 127.0.0.1 và [::1].',
    remedy: 'Hãy mở bằng một trong các tên đó, hoặc cho máy chủ nghe ở một địa chỉ công khai.',
  },
  ADDRESS_REFUSED: {
    message: 'Không gửi được đến địa chỉ này: địa chỉ không công khai, hoặc không dùng https.',
    remedy: 'Người quản trị máy chủ có thể cho phép máy hoặc mạng đó bằng WEBHOOK_ALLOW (docs/webhooks.md).',
  },
  TOKENS_REQUIRED: {
    message: 'Người khác truy cập được địa chỉ này, nhưng mọi mã truy cập đã bị thu hồi.',
    remedy: 'Hãy cấp mã trước: npx chi-thi-graph token create --role admin --name "…".',
  },
  AMBIGUOUS_SYMBOL: {
    message: ({ candidates }) => `Có ${count(candidates)} văn bản cùng mang số, ký hiệu này.`,
    remedy: 'Hãy hỏi lại kèm ngày ban hành hoặc cơ quan ban hành, hoặc bằng mã của một trong các văn bản đó.',
  },
  AMBIGUOUS_NAME: {
    message: ({ candidates }) => `Có ${count(candidates)} cơ quan cùng mang tên này.`,
    remedy: 'Hãy hỏi lại bằng mã của một trong các cơ quan đó.',
  },
  TIMEOUT: {
    message: ({ during, file }) =>
      file !== undefined
        ? 'Đọc tệp quá lâu.'
        : during === undefined
          ? 'Cơ sở dữ liệu trả lời quá lâu.'
          : 'Cơ sở dữ liệu làm việc quá lâu.',
    remedy: ({ during, file }) =>
      file !== undefined
        ? 'Hãy lưu lại thành văn bản thuần.'
        : during === undefined
          ? 'Hãy thử lại sau giây lát; nếu vẫn vậy, hỏi ít hơn: độ sâu nhỏ hơn, điều kiện hẹp hơn, trang ngắn hơn.'
          : 'Hãy xem cơ sở dữ liệu hoặc máy của nó có đang bận không, rồi thử lại.',
  },
  VERSION_NOT_REACHED: {
    message: 'Cơ sở dữ liệu chưa có những gì yêu cầu này đã thấy ở máy chủ khác.',
    remedy: 'Hãy hỏi lại sau giây lát; nếu vẫn vậy, hãy hỏi không kèm X-Graph-Version.',
  },
  COST_LIMIT: {
    message: ({ limit, actual }) =>
      actual === undefined
        ? `Yêu cầu vượt quá giới hạn ${show(limit)}.`
        : `Yêu cầu này tốn ${show(actual)}; giới hạn là ${show(limit)}.`,
    remedy: 'Hãy hỏi trang ngắn hơn (first), ít tầng hơn, hoặc chia thành nhiều yêu cầu.',
  },
  QUERY_DEPTH_LIMIT: {
    message: exceeded('Truy vấn lồng quá sâu'),
    remedy: 'Hãy hỏi ít tầng hơn; trace và paths đi qua nhiều bước quan hệ.',
  },
  ALIAS_LIMIT: {
    message: exceeded('Truy vấn có quá nhiều bí danh'),
    remedy: 'Hãy hỏi theo danh sách, hoặc chia thành nhiều yêu cầu.',
  },
  ROOT_FIELD_LIMIT: {
    message: exceeded('Truy vấn có quá nhiều trường ở gốc'),
    remedy: 'Hãy chia thành nhiều yêu cầu.',
  },
  TOKEN_LIMIT: { message: exceeded('Truy vấn quá dài'), remedy: 'Hãy chia thành nhiều yêu cầu.' },
  PAGE_LIMIT: {
    message: exceeded('Trang quá dài'),
    remedy: 'Hãy hỏi trang ngắn hơn rồi theo pageInfo.endCursor.',
  },
  BODY_LIMIT: { message: exceeded('Yêu cầu quá lớn'), remedy: 'Hãy chia nhỏ.' },
  RATE_LIMITED: { message: exceeded('Quá nhiều yêu cầu trong một phút'), remedy: 'Hãy đợi rồi thử lại.' },
  OVERLOADED: { message: exceeded('Quá nhiều yêu cầu cùng lúc'), remedy: 'Hãy thử lại sau giây lát.' },
  SUBSCRIPTION_LIMIT: {
    message: exceeded('Quá nhiều đăng ký theo dõi cùng lúc'),
    remedy: 'Hãy kết thúc một đăng ký không còn cần.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    // clients look for these very words
    message: 'PersistedQueryNotFound',
    remedy:
      'Hãy gửi kèm toàn văn của truy vấn; nếu máy chủ chỉ trả lời các truy vấn trong danh sách, hãy nhờ người quản trị thêm vào.',
  },
  OPERATION_NOT_LISTED: {
    message: 'Máy chủ này chỉ trả lời các truy vấn trong danh sách của nó.',
    remedy:
      'Hãy gửi đúng một truy vấn trong danh sách, hoặc mã của nó; danh sách do người quản trị máy chủ giữ.',
  },
  CURSOR_EXPIRED: {
    message: 'Các sự kiện sau con trỏ này không còn được giữ.',
    remedy: 'Hãy hỏi những gì đã thay đổi (changes), rồi đăng ký lại không kèm after.',
  },
  INTROSPECTION_DISABLED: {
    message: 'Máy chủ này không cho xem lược đồ.',
    remedy: 'Lược đồ được in trong tệp schema/schema.graphql.',
  },
  INTERNAL_SERVER_ERROR: {
    message: 'Có lỗi bên trong chương trình.',
    remedy: 'Hãy báo lỗi kèm errorId; nhật ký của máy chủ có chi tiết.',
  },
}

const show = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
const count = (list: unknown): number | string => (Array.isArray(list) ? list.length : 'nhiều')
