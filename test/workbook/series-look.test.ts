import { SERIES_COLOURS, seriesLook } from '../../src/workbook/series-look'

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('black on white, for the measure itself', () => {
  expect((luminance('FFFFFF') + 0.05) / (luminance('000000') + 0.05)).toBeCloseTo(21, 10)
})

test.each(Object.entries(SERIES_COLOURS))('%s can be made out on white', (_, colour) => {
  expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(3)
})

test('thirty series of a chart look each different without colour', () => {
  const looks = Array.from({ length: 30 }, (_, index) => JSON.stringify(seriesLook(index)))
  expect(new Set(looks).size).toBe(30)
})
