import { dayOf } from '../domain/dates'
import { normalise } from '../recognise/normalise'
import { counts, daysOfYear, sampleTable, weekdays } from './settings/compound-types'
import { country } from './settings/country'
import { ownThreshold, setting, type Setting, type SettingFamily } from './settings/setting'
import {
  academicYear, choice, date, list, percentage, percentagePoints, rulebookId, text, wholeNumber, yesNo, years
} from './settings/value-type'

const days = wholeNumber(0, 366)
const weeks = wholeNumber(0, 520)
const months = wholeNumber(0, 120)
const few = wholeNumber(0, 100)
const learners = wholeNumber(0, 100_000)

/** Every setting, with its starting value: what a row of the Settings sheet may name. */
export const settingsList = {
  rulebook: setting(rulebookId, null, 'The guide for sheets that do not name one themselves'),
  'academic-year': setting(academicYear, null, 'The year in hand, for sheets that do not say'),
  today: setting(date, null, 'The day by which deadlines are judged; blank for the day itself'),
  'entered-on-eol': setting(learners, null, 'Learners entered on Edexcel Online, to compare with the rows found'),
  'calendar.weekend': setting(weekdays, [6, 0], 'Days of the week on which nobody works'),
  'calendar.country': setting(country, 'England and Wales', 'Where the centre is; outside England and Wales bank holidays come from the terms and holidays sheet'),
  'calendar.due-days': ownThreshold(days, 14, 'Days before a date from which it is listed as due'),

  'centre.new': setting(yesNo, false, 'The centre is new, and so has no history of results'),
  'centre.type': setting(
    choice({ school: [], college: ['fe college'], 'private-training-provider': ['ptp', 'training provider'], other: [] }),
    'school', 'What the centre is'
  ),
  'centre.wbl-registrations': setting(learners, null, 'Registrations in work-based learning'),
  'centre.btec-registrations': setting(learners, null, 'Registrations in BTEC'),
  'centre.pearson-gcse-3y': setting(yesNo, null, 'Pearson GCSEs were offered in the last three years'),
  'centre.btec-firsts': setting(yesNo, null, 'The centre runs BTEC Firsts'),
  'centre.other-gcse': setting(yesNo, null, 'The centre offers GCSEs of another awarding body'),
  'centre.jcq-inspected': setting(yesNo, null, 'The JCQ has inspected and approved the centre'),

  'tag.window-start': setting(date, dayOf(2020, 8, 1), 'First day on which assessment may have been due for a Q-TAG'),
  'tag.window-end': setting(date, dayOf(2021, 8, 31), 'Last day on which assessment may have been due for a Q-TAG'),
  'tag.midflight-window-start': setting(date, dayOf(2020, 8, 30), 'The first day as section 16 gives it'),
  'tag.new-scheme-ends': setting(date, dayOf(2021, 8, 31), 'Learners enrolled after this day take no Z flag and no TAG'),
  'tag.low-content-taught': ownThreshold(percentage, 50, 'With less of the content taught, a Q-TAG is looked at again'),
  'tag.first-half-ends': ownThreshold(date, dayOf(2021, 1, 31), 'Last day of the first half of the year'),
  'tag.evidence-gap-weeks': ownThreshold(weeks, 6, 'Weeks without new evidence that are worth a look'),
  'tag.review-lead-days': ownThreshold(days, 10, 'Days before a deadline on which a reminder begins'),
  'tag.keep-months': setting(months, 6, 'Months for which evidence is kept after results are issued'),
  'tag.sv-sample': setting(counts('learners', 'units'), { learners: 3, units: 1 }, 'Size of the sample for standards verification'),

  'history.baseline-years': setting(years, null, 'Years to compare with; blank for 2018 and 2019 in the Q-TAG comparison, else for the three latest that had exams'),
  'history.use-2020': setting(
    choice({ no: [], 'only-year': ['only year', 'where it is the only year'], 'after-comparison': ['after comparison'] }),
    'no', 'Whether the results of 2020 are used'
  ),
  'history.pooling': setting(choice({ pooled: ['pooled counts'], 'mean-of-years': ['mean'] }), 'pooled', 'How several years make one baseline'),
  'history.basis': setting(choice({ 'grade-and-above': ['cumulative'], 'grade-by-grade': ['each grade'] }), 'grade-and-above', 'Which shares are compared'),
  'history.difference-points': ownThreshold(percentagePoints, 10, 'A difference that is much higher or lower, in percentage points'),
  'history.group-difference-points': ownThreshold(percentagePoints, 10, 'The same for a group of learners'),
  'history.small-group': ownThreshold(learners, 10, 'With fewer learners a comparison says little'),
  'history.weak-evidence': ownThreshold(learners, 20, 'With fewer learners a comparison is weak evidence'),
  'history.significance': ownThreshold(percentage, 5, 'How likely a difference may be by chance alone, at the most, to count'),
  'history.several-sectors': ownThreshold(percentage, 50, 'The share of sectors that make a difference the whole centre’s'),
  'history.volume-change': ownThreshold(percentage, 20, 'A change in the number of passes and fails that needs an explanation'),
  'history.window': setting(
    daysOfYear, { first: { month: 9, day: 1 }, last: { month: 8, day: 31 } },
    'First and last day of the period that is the same in every year'
  ),

  'registrations.late-pattern-points': ownThreshold(percentagePoints, 10, 'A rise in late registrations over earlier years, in percentage points'),
  'qa.significant-registrations': ownThreshold(learners, 10, 'Registrations that are significant in each model of delivery'),
  'qa.units-available': ownThreshold(few, 2, 'Units ready for standards verification, at least'),
  'qa.standardisation-dates': ownThreshold(few, 2, 'Dates of standardisation in the year, at least'),
  'qa.cohort-increase': ownThreshold(percentage, 25, 'A rise of a cohort that is significant'),
  'qa.registration-rise': ownThreshold(percentage, 25, 'A rise of registrations from one quarter to the next'),
  'qa.top-deviation': setting(percentage, 10, 'The share of programmes that stand out most'),
  'qa.new-programme-rating': setting(
    choice({ enhanced: [], medium: [], 'show-both': ['both'] }), 'show-both', 'How a new programme is rated, where the guide gives two answers'
  ),
  'qa.sv-lookback-years': setting(few, 3, 'Years of standards verification that count'),
  'qa.records-years': setting(few, 3, 'Years for which records are kept'),
  'qa.work-weeks': setting(weeks, 12, 'Weeks for which learners’ work is kept'),
  'policy.review-months': setting(months, 12, 'Months after which a policy is reviewed'),

  'ia.resubmission-days': setting(days, 15, 'Working days for a resubmission'),
  'ia.counting': setting(
    choice({ 'day-after': ['day after receipt', 'day after receipt = day 1'], 'day-of-receipt': ['day of receipt = day 1', 'same day'] }),
    'day-after', 'Which day is day 1: the day after results were received, or that day'
  ),
  'ia.holidays': setting(
    choice({ skip: ['a', 'reading a'], window: ['b', 'reading b', 'window may not span'], 'show-both': ['both'] }),
    'show-both', 'Whether holidays are skipped, or the window may not span one'
  ),
  'ia.bank-holidays-count': setting(yesNo, false, 'Bank holidays count as working days'),
  'ia.deadlines-per-week': ownThreshold(few, 3, 'Deadlines for one learner in a week that are too many'),
  'ia.large-cohort': ownThreshold(learners, 30, 'Learners that make a cohort large'),
  'ia.feedback-days': ownThreshold(days, 10, 'Working days after which feedback is late'),
  'ia.retake-unlisted-suite': setting(choice({ warn: ['warning'], error: [] }), 'warn', 'How a retake in a suite that the guide does not list is taken'),
  'ia.cap': setting(choice({ attempt: [], unit: [] }), 'attempt', 'What a retake caps at Pass: the attempt, or the unit'),
  'ia.threshold-source': setting(text, null, 'The specification and its issue from which ia.threshold is entered; results cite it'),
  'ia.work-weeks': setting(weeks, 12, 'Weeks for which learners’ work is kept'),
  'ia.records-years': setting(few, 3, 'Years for which records are kept'),

  'iv.percentage': ownThreshold(percentage, 20, 'The share of assessment decisions that are drawn for internal verification; more where that is needed to cover every assessor and unit'),

  'draw.sizes': setting(sampleTable, null, 'Sizes of a sample that the centre draws by a scheme of its own; blank where each draw says its size'),
  'draw.ends': setting(yesNo, false, 'Such a sample holds the highest and the lowest mark above zero'),
  'draw.cover': setting(list, null, 'Columns of which such a sample covers every value, such as Assessor, Group'),

  'vtct.sign-offs': setting(few, 2, 'Different people who sign'),

  'ta.sample-table': setting(sampleTable, null, 'Sizes of the moderation sample; blank for those of the guide'),
  'ta.sport-video': setting(sampleTable, null, 'How many are filmed in Sport; blank for those of the guide'),
  'ta.cohort-size': setting(
    choice({ entered: [], present: [], 'show-both': ['both', 'show both at a boundary'] }), 'show-both', 'Whether absent learners count towards the size of the cohort'
  ),
  'ta.enough-marks': ownThreshold(percentage, 80, 'The highest and lowest mark are looked for once this percentage of the marks is entered'),
  'ta.similar-mark': ownThreshold(few, 3, 'A replacement in the sample is within this many marks'),
  'ta.severe-discrepancy': ownThreshold(percentage, 10, 'How far one assessor’s mean may lie from the others’, as a share of the maximum mark'),
  'ta.few-marks': ownThreshold(wholeNumber(2, 100), 5, 'Assessors with fewer marks than this are not compared'),
  'ta.creative-subjects': ownThreshold(
    list, ['Art and Design Practice', 'Creative Media Production', 'Music Practice', 'Performing Arts'], 'Creative subjects; check the specification'
  ),
  'ta.art-names': setting(list, ['Art and Design', 'Art and Design Practice', 'Art & Design'], 'Names of the subject Art and Design'),
  'ta.sport-names': setting(list, ['Sport'], 'Names of the subject Sport'),
  'ta.work-weeks': setting(weeks, 12, 'Weeks for which learners’ work is kept'),
  'ta.appeal-days': setting(
    counts('appeal', 'preliminary', 'hearing'), { appeal: 30, preliminary: 42, hearing: 70 }, 'Days for an appeal, its preliminary answer and its hearing'
  ),
  'ta.advice-bank-holidays': setting(yesNo, false, 'Bank holidays move the advised date')
}

/** Settings that stand once for each size or grade. */
export const settingFamilies = {
  'ia.threshold': { parts: ['size', 'grade'], type: wholeNumber(0, 10_000), meaning: 'Lowest points of a grade, from the specification' },
  'ia.combination': { parts: ['size'], type: list, meaning: 'Units of a valid combination, from the specification' },
  'ia.compensation': { parts: ['size'], type: few, meaning: 'How many required units may be U, from the specification' }
} satisfies Record<string, SettingFamily<unknown>>

export type SettingId = keyof typeof settingsList
export type FamilyId = keyof typeof settingFamilies

type StartOf<S> = S extends Setting<infer T> ? T : never
type OneOf<F> = F extends { readonly type: { read(...typed: never[]): infer T } } ? Exclude<T, undefined> : never

/** The value of every setting; of a family its values by {@link familyKey}. */
export type Settings = { readonly [S in SettingId]: StartOf<(typeof settingsList)[S]> } & {
  readonly [F in FamilyId]: ReadonlyMap<string, OneOf<(typeof settingFamilies)[F]>>
}

/** The key of a family's member, however its parts are spelled: `familyKey('Extended Diploma', 'P')`. */
export function familyKey(...parts: readonly string[]): string {
  return parts.map(normalise).join(' ')
}

export const startingSettings = {
  ...Object.fromEntries(Object.entries(settingsList).map(([id, { start }]) => [id, start])),
  ...Object.fromEntries(Object.keys(settingFamilies).map(id => [id, new Map()]))
} as unknown as Settings
