import { dayOf, type Day } from '../../domain/dates'

/** The days of summer 2021, from the guide's timeline and its lists of steps. */
export interface Timetable {
  /** Q-TAGs can be submitted from the one to the other. */
  readonly opens: Day
  readonly deadline: Day
  readonly externalEntries: Day
  readonly standardsVerification: Day
  /** The last day for Z flags of mid-flight learners. */
  readonly midFlightFlags: Day
  /** Results day by level; the guide gives none for Entry and Level 1. */
  readonly results: ReadonlyMap<number, Day>
  /** When requests for the grades of mid-flight learners are expected, by when they complete. */
  readonly nextRequests: Readonly<Record<'March' | 'summer', string>>
}

export const timetable: Timetable = {
  opens: dayOf(2021, 5, 26),
  deadline: dayOf(2021, 6, 18),
  externalEntries: dayOf(2021, 3, 25),
  standardsVerification: dayOf(2021, 5, 30),
  midFlightFlags: dayOf(2021, 8, 31),
  results: new Map([[3, dayOf(2021, 8, 10)], [2, dayOf(2021, 8, 12)]]),
  nextRequests: { March: 'January 2022', summer: 'June 2022' }
}
