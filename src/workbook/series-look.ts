/**
 * Colours of series: red, green and blue, two hexadecimal digits each. All have a contrast with white of 3 or more, the
 * least that WCAG 2.2 asks for what must be made out in a picture.
 */
export const SERIES_COLOURS = {
  navy: '1B3A5C',
  orange: 'C8500A',
  blue: '2F86D6',
  green: '2E7D4F',
  purple: '8A3FA0',
  grey: '767676'
} as const

export type SeriesColour = keyof typeof SERIES_COLOURS

/** What tells series apart without colour, in the words of the object model. */
export interface SeriesLook {
  readonly marker: 'Circle' | 'Diamond' | 'Square' | 'Triangle' | 'X' | 'Plus'
  readonly dash: 'Continuous' | 'Dash' | 'Dot' | 'DashDot' | 'DashDotDot'
}

const MARKERS = ['Circle', 'Diamond', 'Square', 'Triangle', 'X', 'Plus'] as const satisfies readonly SeriesLook['marker'][]
const DASHES = ['Continuous', 'Dash', 'Dot', 'DashDot', 'DashDotDot'] as const satisfies readonly SeriesLook['dash'][]

/** The look of the series at this place in its chart, counted from 0; no two of the first thirty share theirs. */
export function seriesLook(index: number): SeriesLook {
  return { marker: MARKERS[index % MARKERS.length] ?? 'Circle', dash: DASHES[index % DASHES.length] ?? 'Continuous' }
}
