import type { Examples } from '../example'
import { isToppingUp, workKeptUntil } from './work-kept-until'

export default workKeptUntil({
  id: 'evidence-gone-before-twelve-weeks',
  catalogue: ['IA-76'],
  title: 'Learner evidence goes before the certificates are twelve weeks old',
  section: 'Retention of learner evidence and assessment records',
  why: 'Original learner evidence is kept safe for 12 weeks from the day on which the certificates reach the centre.',
  from: 'certificate-received',
  called: 'the certificates',
  isFor: (sheet, row) => !isToppingUp(sheet, row)
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Status        | Certificates received | Work disposal date
        0012             | Certificating | 20/09/2023            | 13/12/2023
        0013             | Certificating |                       | 31/07/2026
        0014             | Withdrawn     | 20/09/2023            | 01/10/2023`,
      computed: ['C3: Keep learner work until = 13 December 2023']
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Status        | Certificates received | Work disposal date
        0012             | Certificating | 20/09/2023            | 12/12/2023
        0013             | Certificating |                       | 12/12/2023`,
      computed: ['C3: Keep learner work until = 13 December 2023'],
      findings: [
        'D3: The work’s disposal is dated 12 December 2023, and 12 weeks from the receipt of the certificates end on 13 December 2023.',
        'D4: The work’s disposal is dated 12 December 2023, and no receipt of the certificates is entered.'
      ]
    }
  ]
}
