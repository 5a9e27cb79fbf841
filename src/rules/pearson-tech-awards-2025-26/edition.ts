import type { SampleTable } from '../../domain/moderation-sample'
import type { RecurringDate } from '../../domain/moderation-deadline'
import type { Series } from '../../domain/series'
import type { Edition } from '../rulebook'

export interface DayOfYear {
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** What the guide lays down for one of its series windows. */
export interface SeriesDates {
  readonly name: string
  /** The first day of the month in which the set assignments of this series are released. */
  readonly assignmentsReleased: RecurringDate
  /** Marks are entered and the sample is uploaded by this day. */
  readonly deadline: RecurringDate
  /** The last day that the series' own name covers. */
  readonly ends: RecurringDate
}

export interface TechAwardsEdition extends Edition {
  readonly document: string
  /** The day of the newest change in the document's version table. */
  readonly version: string
  /** Headings as the document prints them. */
  readonly sections: readonly string[]
  readonly sampleTable: SampleTable
  /** How many students are filmed in Sport. */
  readonly sportVideoTable: SampleTable
  readonly series: Readonly<Record<Series['window'], SeriesDates>>
  /** From when students can be registered in each academic year, and the normal deadline for it. */
  readonly registration: Readonly<Record<'opens' | 'deadline', DayOfYear>>
  /** The windows in which Art and Design is moderated. */
  readonly artAndDesignSeries: readonly Series['window'][]
  /** The window in which creative subjects have their external assessment. */
  readonly creativeSeries: Series['window']
  /** How often a component may be sat: once, and one retake or resit. */
  readonly sittings: Readonly<Record<'internal' | 'external', number>>
}

export const edition: TechAwardsEdition = {
  title: 'Tech Awards guide 2025-26',
  document: 'Centre Guide Quality Assurance, BTEC Tech Awards (2022), 2025-2026',
  version: '17/10/25',
  academicYear: 2025,
  sections: [
    'Getting started',
    'Who is responsible for quality assurance?',
    'Quality nominee',
    'Programme lead',
    'Planning',
    'Approval and compliance',
    'Approval',
    'Consortium',
    'Compliance',
    'Reviewing your policies and procedures',
    'Registration and entries',
    'Registering students on the programme',
    'Entering students for assessments',
    'Access to assessment',
    'Internal standardisation before assessment',
    'Internal assessment',
    'Providing feedback',
    'Assessment records',
    'Annotating student evidence',
    'Resubmission and retakes',
    'Retakes',
    'Evidence for a retake',
    'Internal standardisation after assessment',
    'Moderation',
    'Entering student marks',
    'Uploading the moderation sample',
    'Reviewing the moderation sample and feedback',
    'Feedback',
    'Moderation outcomes',
    'Results and post-results services',
    'Appeals',
    'Retention of student work',
    'External assessment',
    'Certification'
  ],
  sampleTable: [
    { upTo: 15, size: 'all' },
    { upTo: 100, size: 15 },
    { upTo: 200, size: 20 },
    { upTo: Infinity, size: 25 }
  ],
  sportVideoTable: [
    { upTo: 19, size: 'all' },
    { upTo: 200, size: 20 },
    { upTo: Infinity, size: 25 }
  ],
  series: {
    'dec-jan': {
      name: 'December/January',
      assignmentsReleased: { yearsBefore: 1, month: 6, day: 1 },
      deadline: { yearsBefore: 1, month: 12, day: 15 },
      ends: { yearsBefore: 0, month: 1, day: 31 }
    },
    'may-june': {
      name: 'May/June',
      assignmentsReleased: { yearsBefore: 1, month: 9, day: 1 },
      deadline: { yearsBefore: 0, month: 5, day: 15 },
      ends: { yearsBefore: 0, month: 6, day: 30 }
    }
  },
  registration: { opens: { month: 9, day: 1 }, deadline: { month: 11, day: 1 } },
  artAndDesignSeries: ['may-june'],
  creativeSeries: 'may-june',
  sittings: { internal: 2, external: 2 }
}
