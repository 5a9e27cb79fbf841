/** The kinds of sheet that name a series, with the words by which a rule's title tells them apart. */
export const seriesKinds = {
  'component-marks': 'marks sheet',
  'component-entries': 'entries',
  'component-series': 'series log'
} as const

export type SeriesKind = keyof typeof seriesKinds
