import type { Examples } from '../example'
import { recordLate } from '../records/late'
import { records } from './records'
import { rule } from './rule'

export default recordLate(rule, records, {
  id: 'quality-assurance-duty-late',
  title: 'Something of the quality assurance year was done outside its time',
  why: 'The Annual Centre Declaration is due by 30 September, an appeal against a rating by 15 December, and the Lead Standards Verifier comes in between.'
})

const checklist = (...rows: readonly string[]) => `
        Academic year: 2021-22
        Item ID | Item | Done | Date done
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    { sheets: checklist('QA-4 | Declaration | | ', 'QA-67 | Appeal | No |'), asOf: '2021-09-30' },
    { sheets: checklist('QA-4 | Declaration | Yes | 30/09/2021', 'QA-67 | Appeal | | ', 'QA-12 | LSV activity | No |'), asOf: '2022-01-10' },
    {
      sheets: `
        == Records ==
        Academic year: 2021-22
        Item ID | Item        | Done
        QA-4    | Declaration |
        == Dates ==
        Event ID | Event       | Official date | Done
        QA-4     | Declaration | 30/09/2021    | 28/09/2021`,
      asOf: '2021-10-05'
    },
    {
      // No year stands on the sheet: a declaration of August is that of the autumn.
      sheets: `
        Item ID | Item        | Done | Date done
        QA-4    | Declaration | Yes  | 31/08/2021`,
      asOf: '2021-10-05'
    }
  ],
  bad: [
    {
      sheets: checklist('QA-4 | Declaration | | ', 'QA-67 | Appeal | Yes | 16/12/2021', 'QA-12 | LSV activity | Yes | 10/01/2022'),
      asOf: '2022-01-15',
      findings: [
        'C3: The Annual Centre Declaration was due by 30 September 2021, and is not entered as submitted.',
        'D4: The appeal against a programme rating was sent on 16 December 2021; it was due by 15 December 2021.',
        'D5: The activity of the Lead Standards Verifier was held on 10 January 2022; it was due by 31 December 2021.'
      ]
    }
  ]
}
