import type { ColumnType } from '../kind'
import { dateReader, seriesReader } from './date-readers'
import { attemptReader, integerReader, markReader, numberReader } from './number-readers'
import type { Reader, ReaderContext } from './reader'
import { academicYearReader, candidateNumberReader, componentGradeReader, componentReader, enumReader, textReader } from './text-readers'
import { textOrTickReader, tickOrDateReader, tickReader, yesNoOrTickReader, yesNoReader } from './tick-readers'

/** The reader of a column's type. */
export function readerFor(type: ColumnType, context: ReaderContext): Reader {
  if (typeof type === 'object') return enumReader(type.enum)
  switch (type) {
    case 'text': return textReader
    case 'candidate-number': return candidateNumberReader
    case 'component': return componentReader
    case 'academic-year': return academicYearReader
    case 'tech-award-grade': return componentGradeReader
    case 'number': return numberReader
    case 'integer': return integerReader
    case 'mark': return markReader
    case 'attempt': return attemptReader
    case 'date': return dateReader(context.dateSystem)
    case 'series': return seriesReader(context)
    case 'yes-no': return yesNoReader(context)
    case 'yes-no-or-tick': return yesNoOrTickReader(context)
    case 'tick': return tickReader(context)
    case 'tick-or-date': return tickOrDateReader(context, dateReader(context.dateSystem))
    case 'text-or-tick': return textOrTickReader
  }
}
