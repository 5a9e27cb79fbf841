// Made by `npm run register` from the files of the folders. A test holds it fresh.
import academicYearWithoutEdition from './academic-year-without-edition'
import candidateNumberMistyped from './candidate-number-mistyped'
import dateImpossibleOrAmbiguous from './date-impossible-or-ambiguous'
import headingsInConflict from './headings-in-conflict'
import identityDiffersBetweenSheets from './identity-differs-between-sheets'
import learnerListedTwice from './learner-listed-twice'
import markOutOfRange from './mark-out-of-range'
import uciMistyped from './uci-mistyped'
import ulnMistyped from './uln-mistyped'
import valueNotUnderstood from './value-not-understood'

export const rules = [
  academicYearWithoutEdition,
  candidateNumberMistyped,
  dateImpossibleOrAmbiguous,
  headingsInConflict,
  identityDiffersBetweenSheets,
  learnerListedTwice,
  markOutOfRange,
  uciMistyped,
  ulnMistyped,
  valueNotUnderstood
]
