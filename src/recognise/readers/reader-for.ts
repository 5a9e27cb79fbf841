import type { ColumnType } from '../kind'
import { criterionReader } from './criterion-reader'
import { dateOrOpenReader, dateReader, seriesReader } from './date-readers'
import { gradeReader } from './grade-readers'
import { countOrListReader, listReader, severalReader } from './list-readers'
import { attemptReader, integerReader, markReader, numberReader } from './number-readers'
import { peopleReader } from './people-reader'
import type { Reader, ReaderContext } from './reader'
import { shareReader } from './share-reader'
import {
  academicYearReader, candidateNumberReader, componentReader, enumReader, suiteReader, textReader, unitReader, yearReader
} from './text-readers'
import {
  textOrTickReader, tickOrDateReader, tickReader, yesNoOrDateReader, yesNoOrTextReader, yesNoOrTickReader, yesNoReader
} from './tick-readers'
import { weekdaysReader } from './weekdays-reader'

/** The reader of a column's type. */
export function readerFor(type: ColumnType, context: ReaderContext): Reader {
  if (typeof type === 'object') return 'enum' in type ? enumReader(type.enum) : severalReader(type.several)
  switch (type) {
    case 'text': return textReader
    case 'candidate-number': return candidateNumberReader
    case 'component': return componentReader
    case 'unit': return unitReader
    case 'suite': return suiteReader(context)
    case 'academic-year': return academicYearReader
    case 'year': return yearReader
    case 'number': return numberReader
    case 'integer': return integerReader
    case 'mark': return markReader
    case 'attempt': return attemptReader
    case 'share': return shareReader
    case 'date': return dateReader(context.dateSystem)
    case 'date-or-open': return dateOrOpenReader(dateReader(context.dateSystem))
    case 'series': return seriesReader(context)
    case 'weekdays': return weekdaysReader
    case 'list': return listReader
    case 'count-or-list': return countOrListReader
    case 'people': return peopleReader
    case 'yes-no': return yesNoReader(context)
    case 'yes-no-or-tick': return yesNoOrTickReader(context)
    case 'yes-no-or-text': return yesNoOrTextReader(context)
    case 'yes-no-or-date': return yesNoOrDateReader(context, dateReader(context.dateSystem))
    case 'tick': return tickReader(context)
    case 'tick-or-date': return tickOrDateReader(context, dateReader(context.dateSystem))
    case 'text-or-tick': return textOrTickReader
    case 'tech-award-grade': return gradeReader('component', context)
    case 'grade-of-unit': return gradeReader('unit', context)
    case 'grade-of-qualification': return gradeReader('qualification', context)
    case 'grade-of-unit-or-qualification': return gradeReader('unit-or-qualification', context)
    case 'grade-of-vtct': return gradeReader('vtct', context)
    case 'criterion': return criterionReader(context, dateReader(context.dateSystem))
  }
}
