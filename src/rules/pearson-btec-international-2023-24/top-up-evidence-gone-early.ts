import type { Examples } from '../example'
import { isToppingUp, workKeptUntil } from './work-kept-until'

export default workKeptUntil({
  id: 'top-up-evidence-gone-early',
  catalogue: ['IA-77'],
  title: 'Work of a learner who tops up goes before the largest qualification is certificated',
  section: 'Retention of learner evidence and assessment records',
  why: 'For a learner who tops up, work is kept for 12 weeks from the receipt of the certificates of the largest qualification that they will take.',
  from: 'largest-certificate-received',
  called: 'the certificates of the largest qualification',
  isFor: isToppingUp
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Status        | Top-up learner | Certificates received | Largest certificate received | Work disposal date
        0012             | Certificating | Yes            | 20/09/2022            | 20/09/2023                   | 13/12/2023
        0013             | Certificating | No             | 20/09/2022            |                              | 20/12/2022`,
      computed: ['E3: Keep learner work until = 13 December 2023']
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: IA
        Candidate number | Status        | Top-up learner | Certificates received | Largest certificate received | Work disposal date
        0012             | Certificating | Yes            | 20/09/2022            | 20/09/2023                   | 20/12/2022`,
      computed: ['E3: Keep learner work until = 13 December 2023'],
      findings: [
        'F3: The work’s disposal is dated 20 December 2022, and 12 weeks from the receipt of the certificates of the largest qualification end on 13 December 2023.'
      ]
    },
    {
      sheets: `
        Rulebook: IA
        Candidate number | Status        | Registration type | Certificates received | Largest certificate received | Work disposal date
        0012             | Certificating | Top-up            | 20/08/2022            |                              | 15/11/2022`,
      findings: ['F3: The work’s disposal is dated 15 November 2022, and no receipt of the certificates of the largest qualification is entered.']
    }
  ]
}
