import { brightnessOf } from '../../src/taskpane/office-theme'

test.each([
  ['#FFFFFF', 1],
  ['#000000', 0],
  ['262626', 38 / 255],
  ['#00ff00', 0.7152]
])('%s', (colour, expected) => {
  expect(brightnessOf(colour)).toBeCloseTo(expected, 6)
})

test.each(['', 'white', '#fff', 'rgb(0,0,0)'])('"%s" tells nothing', colour => {
  expect(brightnessOf(colour)).toBeUndefined()
})
