// Made by `npm run register` from the files of the folders. A test holds it fresh.
import absentStudentGivenZero from './absent-student-given-zero'
import absentStudentInSample from './absent-student-in-sample'
import artAndDesignInDecemberInEntries from './art-and-design-in-december-in-entries'
import artAndDesignInDecemberInSeriesLog from './art-and-design-in-december-in-series-log'
import artAndDesignInDecemberOnMarksSheet from './art-and-design-in-december-on-marks-sheet'
import cohortAndSampleSize from './cohort-and-sample-size'
import deadlinesInSeriesLog from './deadlines-in-series-log'
import deadlinesOnMarksSheet from './deadlines-on-marks-sheet'
import evidenceOfAnotherSeries from './evidence-of-another-series'
import markMissing from './mark-missing'
import marksLateInSeriesLog from './marks-late-in-series-log'
import marksLateOnMarksSheet from './marks-late-on-marks-sheet'
import psaOfAnotherSeriesInEntries from './psa-of-another-series-in-entries'
import psaOfAnotherSeriesInSeriesLog from './psa-of-another-series-in-series-log'
import sampleLacksHighestMark from './sample-lacks-highest-mark'
import sampleLacksLowestMark from './sample-lacks-lowest-mark'
import sampleLateInSeriesLog from './sample-late-in-series-log'
import sampleLateOnMarksSheet from './sample-late-on-marks-sheet'
import sampleTooSmall from './sample-too-small'
import seriesNotOfferedInEntries from './series-not-offered-in-entries'
import seriesNotOfferedInSeriesLog from './series-not-offered-in-series-log'
import seriesNotOfferedOnMarksSheet from './series-not-offered-on-marks-sheet'

export const rules = [
  absentStudentGivenZero,
  absentStudentInSample,
  artAndDesignInDecemberInEntries,
  artAndDesignInDecemberInSeriesLog,
  artAndDesignInDecemberOnMarksSheet,
  cohortAndSampleSize,
  deadlinesInSeriesLog,
  deadlinesOnMarksSheet,
  evidenceOfAnotherSeries,
  markMissing,
  marksLateInSeriesLog,
  marksLateOnMarksSheet,
  psaOfAnotherSeriesInEntries,
  psaOfAnotherSeriesInSeriesLog,
  sampleLacksHighestMark,
  sampleLacksLowestMark,
  sampleLateInSeriesLog,
  sampleLateOnMarksSheet,
  sampleTooSmall,
  seriesNotOfferedInEntries,
  seriesNotOfferedInSeriesLog,
  seriesNotOfferedOnMarksSheet
]
