import type { KindSpec } from '../kind'
import { must, supports } from './column-spec'

/** One row is one setting. */
export const settings = {
  title: 'Settings',
  rulebook: 'none',
  columns: {
    setting: must('text', 'Setting', 'Name', 'Option'),
    value: must('text', 'Value', 'Setting value'),
    note: supports('text', 'Note', 'Notes', 'Meaning')
  },
  labels: {},
  labelled: [],
  seriesDates: [],
  // "Name" and "Value" alone may be anything.
  weak: ['Name', 'Option', 'Value', 'Setting value', 'Note', 'Notes', 'Meaning']
} as const satisfies KindSpec
