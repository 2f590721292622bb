import { Button, useGraphiQL, useGraphiQLActions } from '@graphiql/react'

/** From examples/*.graphql, put in by the build. */
export const readyQueries = READY_QUERIES

function ReadyQueries() {
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions()
  const tabs = useGraphiQL((state) => state.tabs)
  const queryEditor = useGraphiQL((state) => state.queryEditor)

  // A ready query that still stands unchanged in a tab is shown there rather than opened twice.
  const tabOf = ({ query }) => tabs.findIndex((tab) => tab.query === query)

  function openAnew({ query }) {
    addTab()
    queryEditor.setValue(query)
    updateActiveTabValues({ query })
  }

  function open(ready) {
    const index = tabOf(ready)
    if (index >= 0) changeTab(index)
    else openAnew(ready)
  }

  const missing = readyQueries.filter((ready) => tabOf(ready) < 0)

  return (
    <section className="ready-queries" aria-label="Truy vấn mẫu">
      <h2>Truy vấn mẫu</h2>
      <p>
        Mỗi thẻ là một câu hỏi. Nhấn ▶ hoặc <kbd>Ctrl</kbd>+<kbd>Enter</kbd> để hỏi; sửa các giá trị mặc định
        sau dấu <code>=</code> để hỏi việc khác; <kbd>Ctrl</kbd>+<kbd>Space</kbd> gợi ý tên trường. Biểu tượng
        quyển sách mở phần mô tả mọi kiểu và trường. Thẻ được lưu trên máy này.
      </p>
      <p>
        Ai đã đăng nhập ở trang cho cán bộ, trong cùng thẻ trình duyệt, thì ở đây cũng vậy. Mã truy cập khác
        thì ghi vào Headers: <code>{'{"authorization": "Bearer ctg_…"}'}</code>; lời báo lỗi bằng tiếng Anh:{' '}
        <code>{'{"accept-language": "en"}'}</code>. <kbd>Ctrl</kbd>+<kbd>M</kbd> để phím Tab ra khỏi ô soạn.
      </p>
      <p lang="en">
        Each tab is a question: ▶ or Ctrl+Enter asks it, Ctrl+Space offers names, the book describes all
        types. Who signed in on the page for people, in the same tab of the browser, is signed in here, too;
        another token goes into Headers, as above. Ctrl+M lets the Tab key leave the editor.
      </p>
      <ul>
        {readyQueries.map((ready) => (
          <li key={ready.title}>
            <button type="button" onClick={() => open(ready)} disabled={!queryEditor}>
              <strong>{ready.title}</strong>
              <span>{ready.question}</span>
              <span lang="en">{ready.questionInEnglish}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={() => missing.forEach(openAnew)} disabled={!queryEditor || missing.length === 0}>
        Mở lại những truy vấn đã sửa hoặc đóng
      </Button>
    </section>
  )
}

const ListIcon = () => (
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d="M6 3.5h8M6 8h8M6 12.5h8M2 3.5h1.5M2 8h1.5M2 12.5h1.5" />
  </svg>
)

export const READY_QUERIES_PANE = { title: 'Truy vấn mẫu', icon: ListIcon, content: ReadyQueries }
