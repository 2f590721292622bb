import { expect, test } from '@jest/globals'
import { likeliestName } from '../../../src/read/scan/name-vote.js'

/** Words of a look, each in its place: `·` where a look read nothing. */
const look = (text: string) =>
  text.split(' ').flatMap((word, index) => {
    const [left, right] = [100 * index, 100 * index + 80]
    return word === '·' ? [] : [{ text: word, confidence: 0.6, left, right, top: 0, bottom: 30 }]
  })
const nameIn = (...looks: readonly string[]) =>
  likeliestName(looks.map(look))
    ?.words.map(({ text }) => text)
    .join(' ') ?? null

// cspell:disable
test.each([
  // letters with marks of no language are still those of a family name
  [['viÙŸnh Văn Đượm', 'Hùÿnh Văn Đượm', 'tiÙƒnh Văn Đượm'], 'Huỳnh Văn Đượm'],
  // a letter that most looks misread as no word
  [['Huỳnh Quốc Khanc', 'Huỳnh Quốc Khanc', 'Huynh Quốc Khang', 'Huỳnh Quốc Khanc'], 'Huỳnh Quốc Khang'],
  // a letter is lost more easily than won
  [['Trần Lưu Quan', 'Tran Lưu Quan', 'Trần Lưu Quan', 'Tran Lưu Quang', 'Trấn Lưu Quang'], 'Trần Lưu Quang'],
  // each word by those who read it
  [['· Văn Hoạch', 'Trịnh Văn Hoạch', 'Trinh Văn ·', '· Văn Hoạch'], 'Trịnh Văn Hoạch'],
  // strokes between words
  [['Chế:Thị Mẫu', 'Chế-Thị Mẫu'], 'Chế Thị Mẫu'],
  // no look read it, and all come near to it
  [['Nguyôá Bá Lệ Hằng', 'Ngưyế Bá Lệ Hằng', 'Ñguyá Bá Lệ Hằng'], 'Nguyễn Bá Lệ Hằng'],
  // what a seal left of it is spelt like a word, but is no family's name
  [['Trá Quốc Bảo', 'Trá Quốc Bảo', 'Trầ Quốc Bảo', 'Trậ Quốc Bảo', 'Tràn Quốc Bảo'], 'Trần Quốc Bảo'],
  [['Quốc Bảo', 'Quốc Bảo', 'Quôc Bảo', 'Quậc Bảo'], 'Quốc Bảo'],
  // a stroke fills the room between two words, or crosses an H
  [['TrânĐỉnh · Khoát', 'TrậxĐình · Khoát', 'Trần Đình Khoát', 'TrậnĐình · Khoát'], 'Trần Đình Khoát'],
  [['Nông tiải Lưu', 'Nông tiải Lưu', 'Nòng iải LuU'], 'Nông Hải Lưu'],
  // a stroke through a small letter, and above a vowel
  [['Ngô THánh Bình', 'Ngõ THảnh Bình', 'Ngô Thảnh Bình', 'Ngô Hdïm Bình'], 'Ngô Thanh Bình'],
  [['Ngô Thu Vấn', 'Ngô Thu Vân', 'Ngô Thu Vân'], 'Ngô Thu Vân'],
  // a seal hides the first letter of a word, and the last of a rare family name
  [
    ['Lườá rung Hiếu', 'Lườg rung Hiếu', 'Lườá rung Hiếu', 'Lườg ung Hiếu', 'Lườa rung Hiểu'],
    'Lường Trung Hiếu',
  ],
  // nobody is called so, but as other looks read it, or by the only word with its letters
  [
    ['Phạm Thị Mồng Là', 'Phạm Thị Mồng Là', 'Phạm Thị Hồng Là', 'Phạm Thị Hồng Là', 'Phạm Thị Mồng Là'],
    'Phạm Thị Hồng Là',
  ],
  [['Hoàng Đanh Khang', 'Hoàng Đanh Khang', 'Hoàng Đành Khang'], 'Hoàng Danh Khang'],
  [['Gạo Thế Vinh', 'Gạo Thế Vinh', 'Gạo Thế Vinh', 'Cao Thế Vinh', 'Cao Thế Vinh'], 'Cao Thế Vinh'],
  [['Lê Phị Mây', 'Lê Phị Mây'], 'Lê Thị Mây'],
  // one may be called so, too
  [['Hoàng Tần Khang', 'Hoàng Tần Khang'], 'Hoàng Tần Khang'],
  // before three words stands the family's name, though people are called as it was read
  [['Thịnh Thị Kim Hà', 'Thịnh Thị Kim Hà', 'Tnịnh Thị Kim Hà', 'Trịnh Thị Kim Hà'], 'Trịnh Thị Kim Hà'],
  // nothing has two tones, and a name no capital behind small letters
  [['Đậù Văn Thanh', 'Rậù Văn Thanh', 'ĐậÙ Văn Thanh'], 'Đậu Văn Thanh'],
  // all looks begin with a small letter, and one family's name ends so
  [['yên Hữu Nghĩa', 'yêh Hữu Nghĩa', 'xyêh Hữu Nghĩa'], 'Nguyễn Hữu Nghĩa'],
  [['Yên Hữu Nghĩa', 'yên Hữu Nghĩa', 'Yên Hữu Nghĩa'], 'Yên Hữu Nghĩa'],
  [['Ñtyyên Kim Hoàn', 'Yên Kim Hoàn', 'KtxYên Kim Hoàn', 'Yên Kim Hoàn'], 'Nguyễn Kim Hoàn'],
  // of two words the first is no family's name that it comes near to, and half of a word is none
  [['Tấ Chính', 'Tất Chính', 'Tạt Chính', 'Tất Chính'], 'Tất Chính'],
  [['Nguyễn Minh NgọỌc', 'Nguyễn Minh NgọỌc', 'Nguyễn Minh Ngọc', 'Nguyễn Minh Ngọc'], 'Nguyễn Minh Ngọc'],
  // two words end so: none is taken
  [['Phạm ình Hiếu', 'Phạm ình Hiếu', 'Phạm ình Hiếu', 'Phạm ình Hiếu'], null],
  // what is behind the family name is none, whatever its letters
  [['Phạm Bá Lệ', 'Phạm Bá Lệ'], 'Phạm Bá Lệ'],
  // of another people
  [['Giàng A Páo', 'Giêng A Páo', '· A Báo', 'Giàng A Páo'], 'Giàng A Páo'],
  // a family name that was seen twice is one, and what it hid is not known
  [['Phạm Phạm Tưởng', 'Phạm Phạm Tưởng', 'Phạm Xim Tưởng'], null],
  [['12 / 3', 'x', ''], null],
  [['xqz Trọng', 'Bxw Trwg'], null],
] as const)('%j: %s', (looks, is) => {
  expect(nameIn(...looks)).toBe(is)
})
// cspell:enable

test('a word that looks read surely is no remnant of a family name that begins as it does', () => {
  const read = ['Phước Gia Hòa', 'Phướt Gia Hòa', 'Phước Gia Hòa', 'Thước Gia Hòa'].map(look)
  const sure = read.map((words) => words.map((word) => ({ ...word, confidence: 0.96 })))
  const nameOf = (looks: typeof read) => likeliestName(looks)?.words.map(({ text }) => text)
  expect([nameOf(sure), nameOf(read)]).toEqual([
    ['Phước', 'Gia', 'Hòa'],
    ['Phùng', 'Gia', 'Hòa'],
  ])
})

test('names that looks read alone are told', () => {
  expect(likeliestName(['Phạm Văn Hoạt', 'Phạm Văn Hoạt', 'Phạm Van Hoạt'].map(look))?.names).toEqual([
    'Phạm Văn Hoạt',
    'Phạm Van Hoạt',
  ])
})
