import { edition as before, type TechAwardsEdition } from '../../../src/rules/pearson-tech-awards-2025-26/edition'

export const follows = 'pearson-tech-awards-2025-26'

/** Made up: registration closes on 15 October, and one rule is gone. */
export const edition: TechAwardsEdition = {
  ...before,
  title: 'Tech Awards guide 2026-27',
  document: 'Centre Guide Quality Assurance, BTEC Tech Awards (2022), 2026-2027',
  academicYear: 2026,
  registration: { ...before.registration, deadline: { month: 10, day: 15 } },
  without: ['art-and-design-in-december-on-marks-sheet']
}
