import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { describe, expect, test } from '@jest/globals'
import { asPositive } from '../../../src/read/scan/negative.js'
import { pictureOf } from '../../../src/read/scan/pictures.js'

const [WIDTH, HEIGHT] = [600, 800]
function page(ground: string, ink: string, draw: (pen: SKRSContext2D) => void = () => undefined) {
  const canvas = createCanvas(WIDTH, HEIGHT)
  const pen = canvas.getContext('2d')
  pen.fillStyle = ground
  pen.fillRect(0, 0, WIDTH, HEIGHT)
  draw(pen)
  pen.fillStyle = ink
  pen.font = "18px 'DejaVu Serif'"
  for (let y = 160; y < 640; y += 30) pen.fillText('Sở Nội vụ báo cáo kết quả trong quý', 130, y)
  return pictureOf(canvas)
}
/** How bright the upper left corner of what was read of a picture is. */
const corner = (picture: ReturnType<typeof page>) => asPositive(picture).draw(WIDTH, HEIGHT).data[0]
const within = (colour: string) => (pen: SKRSContext2D) => {
  pen.fillStyle = colour
  pen.fillRect(110, 130, 380, 540)
}

describe('a picture in light print on a dark ground', () => {
  test.each([
    ['a copy from film', page('black', 'white'), 255],
    ['a screen at night', page('#202124', '#d8d8d8'), 255 - 0x20],
  ])('is turned: %s', (_, picture, brightness) => {
    expect(corner(picture)).toBe(brightness)
  })

  test.each([
    ['paper', page('#f8f8f8', 'black'), 0xf8],
    ['paper in the dark', page('#484848', '#101010'), 0x48],
    ['a small sheet on a black lid', page('#101010', '#222', within('#e8e8e8')), 0x10],
    ['a black picture', page('black', 'black'), 0],
  ])('%s stays as it is', (_, picture, brightness) => {
    expect(corner(picture)).toBe(brightness)
  })
})
