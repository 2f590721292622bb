import { expect, test } from '@jest/globals'
import { read } from './paper.js'

// Of which system and level a text is that prints neither a head nor a number.

test.each([
  ['Theo đó, Bộ Chính trị, Ban Bí thư yêu cầu các nơi trồng cây.', 'PARTY', 'CENTRAL'],
  ['Bí thư Đảng ủy xã nhấn mạnh việc trồng cây.', 'PARTY', 'COMMUNE'],
  ['Cuối buổi, Bí thư Thành ủy kết luận mấy việc trồng cây.', 'PARTY', null],
  ['Thực hiện kết luận của Bí thư Thành ủy, UBND TPHCM đã giao các nơi trồng cây.', 'STATE', 'PROVINCE'],
  ['Chủ tịch TP. Đà Nẵng Lê Văn Bình vừa phê duyệt việc trồng cây.', 'STATE', 'PROVINCE'],
  ['Trời rét, Chủ tịch UBND huyện yêu cầu: các xóm giữ cây.', 'STATE', 'DISTRICT'],
  ['Theo hướng dẫn của Ủy ban MTTQ tỉnh, Ủy ban MTTQ tỉnh đề nghị trồng cây.', 'FRONT', 'PROVINCE'],
  ['Theo đó, Bộ Chỉ huy Quân sự tỉnh chỉ đạo các đội trồng cây.', 'STATE', 'PROVINCE'],
  ['Văn phòng Ban Chỉ đạo quốc gia về trồng cây đề nghị các nơi trồng cây.', 'STATE', 'CENTRAL'],
  ['Các đảng bộ các nơi thông báo việc trồng cây.', 'PARTY', null],
  ['Các cán bộ các nơi thông báo việc trồng cây.', null, null],
  ['Cây đã trồng xong, giao UBND huyện chăm sóc và báo cáo.', null, null],
])('%s', (words, system, level) => {
  const { heading } = read(`Trồng cây ven đường\n\n${words}\n\nCây nào cũng xanh.`)
  expect([heading.system, heading.place.level]).toEqual([system, level])
})

test.each([
  ['Thủ tướng Chính phủ và các bộ trưởng nhấn mạnh việc trồng cây ở tỉnh Nghệ An.', undefined],
  ['UBND tỉnh giao các nơi trồng cây ở tỉnh Nghệ An.', 'Nghệ An'],
])('of which province it is: %s', (words, province) => {
  expect(read(`Trồng cây ven đường\n\n${words}`).heading.place.province?.name).toBe(province)
})
