// Made by `npm run register` from the files of the folders. A test holds it fresh.
import academicYearWithoutEdition from './academic-year-without-edition'
import candidateNumberMistyped from './candidate-number-mistyped'
import dateImpossibleOrAmbiguous from './date-impossible-or-ambiguous'
import headingsInConflict from './headings-in-conflict'
import identityDiffersBetweenSheets from './identity-differs-between-sheets'
import learnerListedTwice from './learner-listed-twice'
import mappingWithoutEffect from './mapping-without-effect'
import markOutOfRange from './mark-out-of-range'
import nameSpeltInTwoWays from './name-spelt-in-two-ways'
import periodUnusable from './period-unusable'
import settingImpossible from './setting-impossible'
import settingUnknown from './setting-unknown'
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
  mappingWithoutEffect,
  markOutOfRange,
  nameSpeltInTwoWays,
  periodUnusable,
  settingImpossible,
  settingUnknown,
  uciMistyped,
  ulnMistyped,
  valueNotUnderstood
]

export const later = []
