import type { Grid } from '../model/grid'
import { awardingBodyOf } from './rulebooks'
import { textsAbove } from './texts-above'

/** Awarding bodies whose guides are not known, and qualifications that are theirs alone. Letters that are words otherwise are capitals. */
const BODY = /\b(?:AQA|OCR|WJEC|Eduqas|NCFE|CACHE|CCEA|SQA|UAL|RSL|LAMDA|AAT|NOCN)\b/
const QUALIFICATION = /\bcity (?:and|&) guilds\b|\bcambridge (?:national|technical)s?\b|\bGCSEs?\b|\b[AT][- ]levels?\b|\bfunctional skills\b/i
/** What Pearson alone calls its awards, as equivalent to a GCSE as they may be. */
const TECH_AWARD = /\btech awards?\b/i

/**
 * What titles above a table or the sheet's name say of another awarding body: "AQA GCSE Design". As it
 * follows "The awarding body is"; undefined where one is of a body that is known.
 */
export function otherBody(grid: Grid, headingRow: number, sheetName: string): string | undefined {
  const all = textsAbove(grid, headingRow, sheetName)
  if (all.some(text => awardingBodyOf(text) !== undefined || TECH_AWARD.test(text))) return undefined
  const named = all.map(text => (BODY.exec(text) ?? QUALIFICATION.exec(text))?.[0]).find(words => words !== undefined)
  return named && `another one, by the words "${named}"`
}
