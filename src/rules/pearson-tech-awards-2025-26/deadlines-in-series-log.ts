import type { Examples } from '../example'
import { deadlines } from './deadlines'

export default deadlines('deadlines-in-series-log', 'component-series')

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded
        1 | Dec/Jan 2026  | |
        1 | December 2024 | |
        2 | May/June 2027 | |`,
      computed: [
        'B1: Deadline for marks and sample, Dec/Jan 2026 = Monday 15 December 2025',
        'B1: Deadline for marks and sample, Dec/Jan 2025 = Sunday 15 December 2024',
        'B1: Advised day, Dec/Jan 2025 = Friday 13 December 2024',
        'B1: Deadline for marks and sample, May/June 2027 = Saturday 15 May 2027',
        'B1: Advised day, May/June 2027 = Friday 14 May 2027'
      ]
    }
  ],
  bad: []
}
