import { settingFamilies, settingsList } from '../rules/settings'
import type { Setting } from '../rules/settings/setting'
import type { CellByColumn } from './cell-by-column'

/** Members of the families of settings that stand for all the others. */
const EXAMPLES: Readonly<Record<keyof typeof settingFamilies, string>> = {
  'ia.threshold': 'ia.threshold.Diploma.P',
  'ia.combination': 'ia.combination.Diploma',
  'ia.compensation': 'ia.compensation.Diploma'
}

/** Every setting with its starting value and its meaning; † stands before what no guide gives. */
export function settingRows(): readonly CellByColumn<'settings'>[] {
  const list: Readonly<Record<string, Setting<unknown>>> = settingsList
  const single = Object.entries(list).map(([id, { meaning, start, type, own }]) => ({
    setting: id,
    value: start === null || start === undefined ? null : type.show(start),
    note: `${own ? '† ' : ''}${meaning}. Takes ${type.expects}.`
  }))
  const families = Object.entries(settingFamilies).map(([id, { meaning, parts, type }]) => ({
    setting: EXAMPLES[id as keyof typeof settingFamilies],
    value: null,
    note: `${meaning}. One row for each ${parts.join(' and ')}. Takes ${type.expects}.`
  }))
  return [...single, ...families]
}
