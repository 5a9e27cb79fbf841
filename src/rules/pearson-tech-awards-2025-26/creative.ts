import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { Settings } from '../settings'
import { namedBy, plainSubject } from '../../recognise/subject'

/**
 * Tells whether a subject is creative: by the "Creative subject" column of a series log, else by the centre's own list,
 * since the guide prints none.
 */
export function creativeIn(workbook: TypedWorkbook, settings: Settings): (subject: string) => boolean {
  const isListed = namedBy(settings['ta.creative-subjects'])
  const said = new Map<string, boolean>()
  for (const sheet of workbook.sheetsOf('component-series')) {
    const [subject, creative] = [sheet.column('subject'), sheet.column('creative')]
    for (const row of subject && creative ? sheet.rows : []) {
      const [name, answer] = [subject?.value(row), creative?.value(row)]
      if (name !== undefined && (answer === 'yes' || answer === 'no')) said.set(plainSubject(name), answer === 'yes')
    }
  }
  return subject => said.get(plainSubject(subject)) ?? isListed(subject)
}
