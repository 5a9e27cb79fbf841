interface Setting<T> {
  readonly meaning: string
  readonly start: T
  /** True where no document gives the number: it is the centre's own threshold, and results say so. */
  readonly own: boolean
}

function setting<T extends number | boolean | string | readonly string[]>(meaning: string, start: T, own = false): Setting<T> {
  return { meaning, start, own }
}

/** Every setting that a rule reads, with its starting value. */
export const settingsList = {
  'ta.enough-marks': setting<number>('The highest and lowest mark are looked for once this percentage of the marks is entered', 80, true),
  'ta.similar-mark': setting<number>('A replacement in the sample is within this many marks', 3, true),
  'ta.art-names': setting<readonly string[]>('Names of the subject Art and Design', ['Art and Design', 'Art and Design Practice', 'Art & Design']),
  'ta.sport-names': setting<readonly string[]>('Names of the subject Sport', ['Sport'])
}

export type SettingId = keyof typeof settingsList

export type Settings = { readonly [S in SettingId]: (typeof settingsList)[S]['start'] }

export const startingSettings = Object.fromEntries(
  Object.entries(settingsList).map(([id, { start }]) => [id, start])
) as Settings
