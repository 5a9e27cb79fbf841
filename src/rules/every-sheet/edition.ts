import type { Edition } from '../rulebook'

/** Plain sense has one edition, for every year. */
export const edition: Edition = { title: 'Checks for every sheet', academicYear: null }
