import type { Examples } from '../example'
import { requestOpen } from '../records/request-open'
import { records } from './records'
import { rule } from './rule'

export default requestOpen(rule, records, {
  id: 'document-not-sent',
  title: 'A document that VTCT asked for is not sent',
  why: 'IQA documents are uploaded only where VTCT asks for them during the quality assurance of TAGs; then they are needed.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Item ID | Item     | Done | Requested  | Date closed
        VT-21   | IQA form |      |            |
        VT-21   | IQA form |      | 24/05/2021 | 26/05/2021`,
      asOf: '2021-06-01'
    }
  ],
  bad: [
    {
      sheets: `
        Item ID | Item     | Done | Requested  | Date closed
        VT-21   | IQA form | No   | 24/05/2021 |`,
      asOf: '2021-06-01',
      findings: ['E2: The request for an IQA document of 24 May 2021 is still open.']
    }
  ]
}
