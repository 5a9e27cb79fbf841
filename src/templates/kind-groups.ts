import type { KindId } from '../recognise/dictionary'
import { kinds } from '../recognise/heading-index'

const groups = {
  marks: 'Tech Awards',
  tracking: 'Assessment and verification',
  grades: 'Grades and results',
  people: 'Learners, staff and programmes',
  year: 'The year and its records'
} as const

/** What a sheet of each kind is for, in a line, and where it is offered. */
const offers: Readonly<Record<KindId, readonly [group: keyof typeof groups, line: string]>> = {
  'component-marks': ['marks', 'Marks of a component with its moderation sample, a row for each learner.'],
  'component-entries': ['marks', 'Entries and results of components, a row for each learner and series.'],
  'component-series': ['marks', 'Dates and decisions of a component in a series, from planning to results.'],
  'assignment-plan': ['tracking', 'Assignments with their dates, assessor and internal verifier.'],
  'assignment-attempts': ['tracking', 'What each learner handed in, how it was assessed, resubmissions and retakes.'],
  'internal-verification': ['tracking', 'Which briefs and decisions were verified, by whom and when.'],
  units: ['tracking', 'Units with their learning aims, criteria and content.'],
  'unit-grades': ['grades', 'Grades of units and of the qualification, a row for each learner.'],
  claims: ['grades', 'What was claimed from the awarding body, and who confirmed it.'],
  'results-history': ['grades', 'Numbers of grades in earlier years, to compare with.'],
  'q-tags': ['grades', 'Teacher assessed grades of summer 2021 for Pearson qualifications.'],
  evidence: ['grades', 'Evidence for teacher assessed grades of summer 2021.'],
  'vtct-tags': ['grades', 'Teacher assessed grades of summer 2021 for VTCT qualifications.'],
  learners: ['people', 'The register: who is registered for what, and since when.'],
  staff: ['people', 'Assessors, internal verifiers and others with their standardisation.'],
  programmes: ['people', 'Programmes with their ratings and standards verification.'],
  'key-dates': ['year', 'Deadlines of the guides, with the days that they give.'],
  'records-checklist': ['year', 'What the guides ask to be in place, to tick off.'],
  'terms-and-holidays': ['year', 'Terms and holidays, by which working days are counted.'],
  settings: ['year', 'Every setting with its meaning and starting value.']
}

export interface TemplateGroup {
  readonly title: string
  readonly kinds: readonly { readonly kind: KindId; readonly title: string; readonly line: string }[]
}

/** All kinds in the groups in which they are offered. */
export const templateGroups: readonly TemplateGroup[] = Object.entries(groups).map(([id, title]) => ({
  title,
  kinds: Object.entries(offers)
    .filter(([, [group]]) => group === id)
    .map(([kind, [, line]]) => ({ kind: kind as KindId, title: kinds[kind as KindId].title, line }))
}))

/** The ids of all kinds, in that order. */
export const templateKinds: readonly KindId[] = templateGroups.flatMap(group => group.kinds.map(({ kind }) => kind))
