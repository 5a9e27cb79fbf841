const GRADES = ['U', 'L1P', 'L1M', 'L1D', 'L2P', 'L2M', 'L2D', 'L2D*'] as const

/** A grade of a Level 1/2 Tech Award (2022), in order from the lowest. */
export type TechAwardGrade = (typeof GRADES)[number]

const LETTER = '(p(?:ass)?|m(?:erit)?|d(?:ist(?:inction)?)?)'
const LEVEL_FIRST = new RegExp(`^(?:l|level)?([12])${LETTER}(\\*|star)?$`)
const LEVEL_LAST = new RegExp(`^${LETTER}(\\*|star)?(?:l|level)?([12])(\\*|star)?$`)
const STAR_ALONE = /^(?:(?:l|level)?2(?:\*|star)|(?:\*|star)(?:l|level)?2)$/

/**
 * The grade that a spelling means: L2D, Level 2 Distinction, D2, L1 Pass; undefined for anything else. Letters without
 * a level are not read, since they could be either level's. Components go up to L2D, qualifications to L2D*.
 *
 * Source: pearson-tech-awards-2025-26 for the grades; the spellings are those met in schools.
 *
 * @example parseTechAwardGrade('Level 2 Distinction Star', 'qualification') // 'L2D*'
 * @example parseTechAwardGrade('Level 2 Distinction Star', 'component') // undefined
 */
export function parseTechAwardGrade(text: string, of: 'component' | 'qualification'): TechAwardGrade | undefined {
  const grade = anyGrade(text.toLowerCase().replaceAll('★', '*').replace(/[\s()-]/g, ''))
  return grade === 'L2D*' && of === 'component' ? undefined : grade
}

function anyGrade(text: string): TechAwardGrade | undefined {
  if (text === 'u' || text === 'unclassified') return 'U'
  if (STAR_ALONE.test(text)) return 'L2D*'
  const first = LEVEL_FIRST.exec(text)
  const last = LEVEL_LAST.exec(text)
  const [level, letter, star] = first ? [first[1], first[2], first[3]] : [last?.[3], last?.[1], last?.[2] ?? last?.[4]]
  if (level === undefined || letter === undefined) return undefined
  const spelled = `L${level}${letter.charAt(0).toUpperCase()}${star === undefined ? '' : '*'}`
  return GRADES.find(grade => grade === spelled)
}
