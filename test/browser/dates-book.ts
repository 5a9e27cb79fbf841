import { workbookOf } from '../workbook/grid-workbook'

/** Dates of every standing, things to keep, on a day in May 2027. */
export const datesBook = () => workbookOf(`
  == Settings ==
  Setting | Value
  today | 01/05/2027
  == Marks ==
  Academic year: 2026-27
  Series: May/June 2027
  Component: 1
  Candidate number | Mark
  0012 | 30
  == Dates ==
  Academic year: 2026-27
  Event ID | Event | Official date | Done | Owner
  TA-7 | Account | 28/10/2026 | | Exams officer
  TA-11 | Registration | 01/11/2026 | 20/10/2026 |
  == Learners ==
  Rulebook: TA
  ULN | Programme | Registration date | Certificates received
  9276308686 | Enterprise | 01/10/2025 | 20/04/2027
  1234567890 | Enterprise | 01/10/2025 | 20/04/2027`)
