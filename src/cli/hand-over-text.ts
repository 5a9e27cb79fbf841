import { disagreementText, type Comparison, type Disagreement } from '../flow/hand-over'
import { placeText, textOf, type HandOver } from '../flow/mark-blocks'

/** The marks for a person at a terminal, block by block, or what stands in the way. */
export function handOverText(file: string, made: readonly HandOver[], comparison: Comparison | null): string {
  const parts = made.flatMap(one => ['', ...cohortLines(one)])
  return [file, ...parts, ...(comparison ? ['', ...comparisonLines(comparison)] : [])].join('\n')
}

function cohortLines({ name, sheets, obstacles, blocks, notes }: HandOver): string[] {
  const title = `${name} (${sheets.join(', ')})`
  if (obstacles.length > 0) {
    return [`${title}: not ready to hand over`, ...obstacles.map(one => `  ${placeText(one)}  ${one.message}`), ...notes.map(note => `  ${note}`)]
  }
  const all = blocks.flat()
  const absent = all.filter(({ mark }) => mark === 'X').length
  const lines = blocks.flatMap((block, index) => ['', `Block ${index + 1} of ${blocks.length}`, textOf(block)])
  return [`${title}: ${all.length === 1 ? '1 candidate' : `${all.length} candidates`}, ${absent} absent`, ...notes.map(note => `  ${note}`), ...lines]
}

function comparisonLines({ compared, disagreements, leftOut }: Comparison): string[] {
  const rest = leftOut.length === 0 ? [] : [`  Lines left out, since they tell of no candidate: ${leftOut.join(', ')}`]
  if (disagreements.length === 0) return [`Read back: all ${compared} marks are the same.`, ...rest]
  return [`Read back: ${disagreements.length} to put right`, ...disagreements.map(one => `  ${lineOf(one)}`), ...rest]
}

function lineOf(difference: Disagreement): string {
  const where = difference.place ? ` (${placeText(difference.place)})` : ''
  return `${difference.candidate}${where}: ${disagreementText(difference)}`
}

/** The same for a program. */
export function handOverJson(file: string, made: readonly HandOver[], comparison: Comparison | null) {
  return {
    file,
    cohorts: made.map(({ name, sheets, obstacles, blocks, notes }) => ({ name, sheets, ready: obstacles.length === 0, obstacles, blocks, notes })),
    readBack: comparison && {
      compared: comparison.compared,
      differences: comparison.disagreements.map(({ place, ...one }) => ({ ...one, sheet: place?.sheet ?? null, cell: place?.cell ?? null })),
      leftOut: comparison.leftOut
    }
  }
}
