import type { Examples } from '../example'
import { qTagsIn } from './q-tags'
import { statusOf } from './register'
import { rule } from './rule'

/** Says when grades of mid-flight learners are expected to be asked for. */
export default rule({
  id: 'next-request-for-grades',
  catalogue: ['QT-67'],
  severity: 'advice',
  title: 'When next year’s grades are expected to be asked for',
  section: 'Arrangements for mid-flight learners',
  sheetKind: 'q-tags',
  needs: ['completer'],
  why: 'For mid-flight learners Pearson expects to ask for teacher assessed grades in January 2022, for those who complete in March, and in June 2022, for those who complete in summer.',
  fix: 'Nothing needs to be put right.',
  *check({ sheet, workbook, columns: { completer: column }, edition, settings }) {
    const lastDay = settings['tag.window-end']
    for (const qTag of qTagsIn(workbook).on(sheet).filter(({ isOwn }) => isOwn)) {
      const completes = column.value(qTag.row)
      if (completes === undefined || statusOf(qTag, lastDay) !== 'mid-flight') continue
      yield { row: qTag.row, column, label: 'Grades expected to be asked for', result: edition.timetable.nextRequests[completes] }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Status        | Q-TAG | Completer type
        L1         | Mid-flight    |       | March
        L2         | Mid-flight    |       | Summer
        L3         | Certificating | M     | Summer`,
      computed: ['D2: Grades expected to be asked for = January 2022', 'D3: Grades expected to be asked for = June 2022']
    }
  ],
  bad: []
}
