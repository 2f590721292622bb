import { wordsOf } from '../words.js'

const words = wordsOf({
  where: ['Ở đâu', 'Where'],
  what: ['Việc', 'What'],
  key: ['Phím', 'Key'],
  everywhere: ['Mọi trang', 'Everywhere'],
  field: ['Ô tìm', 'That field'],
  tree: ['Cây', 'The tree'],
  tables: ['Nhiệm vụ, Văn bản, Nơi nào đã triển khai', 'Tasks, papers, who has acted'],
  copy: ['chép bảng', 'copy the table'],
  paper: ['Toàn văn', 'The text of a paper'],
  desk: ['Rà soát', 'Review desk'],
  search: ['đến ô tìm', 'to the field for everything'],
  table: ['mở bảng phím này', 'show this table'],
  choose: ['chọn, mở, đóng danh sách', 'choose, open, close the list'],
  move: ['chuyển dòng; →: mở, ←: đóng', 'move; → opens, ← closes'],
  read: ['đọc văn bản', 'read the paper'],
  why: ['vì sao văn bản ở đây', 'why the paper stands here'],
  marks: ['chỗ sau, chỗ trước, sang danh sách', 'the next place, the one before, to the list'],
  decide: ['đúng, sai, để sau, hoàn tác', 'confirm, reject, skip, undo'],
  anomaly: ['điểm bất thường sau, trước', 'the next anomaly, the one before'],
})

const rows = (): readonly (readonly [where: string, keys: string, what: string])[] => [
  [words.everywhere, '/', words.search],
  [words.everywhere, '?', words.table],
  [words.field, '↑ ↓ Enter Esc', words.choose],
  [words.tree, '↑ ↓ → ← Home End', words.move],
  [words.tree, 'Enter', words.read],
  [words.tree, '?', words.why],
  [words.tables, 'T', words.copy],
  [words.paper, 'N P G', words.marks],
  [words.desk, 'C R S U', words.decide],
  [words.desk, 'J K', words.anomaly],
]

/** Which keys there are, and what they do. */
export const KeyTable = () => (
  <table class="keys">
    <thead>
      <tr>
        <th scope="col">{words.where}</th>
        <th scope="col">{words.key}</th>
        <th scope="col">{words.what}</th>
      </tr>
    </thead>
    <tbody>
      {rows().map(([where, keys, what]) => (
        <tr key={what}>
          <td>{where}</td>
          <td>
            {keys.split(' ').map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </td>
          <td>{what}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
