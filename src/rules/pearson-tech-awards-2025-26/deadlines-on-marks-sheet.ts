import type { Examples } from '../example'
import { deadlines } from './deadlines'

export default deadlines('deadlines-on-marks-sheet', 'component-marks')

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark
        0012 | 30
        0013 | 41`,
      computed: ['A1: Deadline for marks and sample, May/June 2026 = Friday 15 May 2026']
    }
  ],
  bad: []
}
