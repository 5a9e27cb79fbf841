import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Policies, procedures and evidence for the Lead Standards Verifier are to be had in English. */
export default rule({
  id: 'record-not-in-english',
  catalogue: ['QA-9'],
  severity: 'error',
  title: 'A policy or record is not to be had in English',
  section: 'BTEC Lead Standards Verifier Activity',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'language'],
  why: 'All quality assurance is done in English, and so all policies, procedures and evidence must be translated.',
  fix: 'Have it translated, then enter Yes under Available in English.',
  *check({ sheet, columns: { language, 'item-id': ids }, edition }) {
    yield* faultsIn(language, ownRows(sheet, edition), row => {
      if (language.value(row) !== 'no') return null
      return { kind: ids.value(row) ?? '', message: `${ids.value(row) ?? 'This record'} is entered as not available in English.` }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2021-22
        Item ID | Item         | Done | Available in English
        QA-6.1  | Equality     | Yes  | Yes
        QA-6.2  | Safeguarding | Yes  | English and Welsh
        QA-6.3  | Health       | Yes  |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2021-22
        Item ID | Item         | Done | Available in English
        QA-6.1  | Equality     | Yes  | No`,
      findings: ['D3: QA-6.1 is entered as not available in English.']
    }
  ]
}
