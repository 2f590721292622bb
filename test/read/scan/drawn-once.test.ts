import { expect, test } from '@jest/globals'
import { drawnOnce } from '../../../src/read/scan/drawn-once.js'

test('a picture is drawn once at each of the last two sizes, and who changes what he gets changes it for nobody else', () => {
  const drawn: number[] = []
  const picture = drawnOnce({
    width: 4,
    height: 4,
    draw(width, height) {
      drawn.push(width)
      return { data: new Uint8Array(4 * width * height).fill(7), width, height }
    },
  })
  picture.draw(2, 2).data.fill(0)
  picture.draw(3, 3)
  expect(picture.draw(2, 2)).toMatchObject({ data: new Uint8Array(16).fill(7), width: 2 })
  picture.draw(4, 4)
  picture.draw(2, 2)
  picture.draw(3, 3)
  expect(drawn).toEqual([2, 3, 4, 3])
})
