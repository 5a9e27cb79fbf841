/** A suite of qualifications with the names by which people call it. */
interface SuiteNames {
  readonly names: readonly string[]
  /** The years of first teaching by which a name without one is told from other suites'. */
  readonly years?: readonly number[]
  /** The academic years, by the year in which they start, in which a name without a year can only mean this suite. */
  readonly only?: { readonly from?: number; readonly to?: number }
}

const TECH_AWARD = ['Tech Awards', 'Tech Award', 'L1/2 Tech Awards', 'L1/2 Tech Award', 'Level 1/2 Tech Award']
const NATIONALS = ['Nationals', 'National', 'L3 Nationals', 'L3 National', 'Level 3 National']
const INTERNATIONAL = ['International', 'New International']
const INTERNATIONAL_2 = ['International L2', 'International Level 2', 'New International L2']

/** Names without a year that several suites bear stand with each of them. */
const data = {
  'Entry and Introductory (2016)': {
    names: ['Introductory', 'L1 Introductory', 'Entry Introductory', 'Introductory Suite', 'L1 Entry and Introductory'], years: [2016]
  },
  'Specialist Entry-L3': { names: ['Specialist', 'Specialists', 'Specialist Entry to L3'] },
  'PSD/Workskills/Skilled for Life': {
    names: ['PSD', 'Workskills', 'Work Skills', 'Skilled for Life', 'Personal and Social Development', 'PSD, Workskills and Skilled for Life']
  },
  'L1/2 Firsts (2012)': { names: ['Firsts', 'First', 'L1/2 Firsts', 'L1/2 First', 'Level 1/2 First'], years: [2012, 2018] },
  'Tech Awards (2017)': { names: TECH_AWARD, years: [2017], only: { to: 2021 } },
  'Tech Awards (2022)': { names: TECH_AWARD, years: [2022], only: { from: 2023 } },
  'L2 Technicals': { names: ['L2 Technical', 'Level 2 Technicals', 'Level 2 Technical'] },
  'L2 Industry Skills': { names: ['L2 Skills', 'Level 2 Skills', 'Industry Skills', 'Level 2 Industry Skills'] },
  'L3 Technicals': { names: ['L3 Technical', 'Level 3 Technicals', 'Level 3 Technical'] },
  'L3 Nationals (2010)': { names: [...NATIONALS, 'QCF Nationals', 'Legacy Nationals', 'L3 Nationals (QCF)', 'Nationals (QCF)'], years: [2010] },
  'L2 (2010)': { names: ['2010 L2', 'Level 2 (2010)', 'L2 (QCF)'] },
  'L1 (2010)': { names: ['2010 L1', 'Level 1 (2010)', 'L1 (QCF)'] },
  'Entry (2010)': { names: ['2010 Entry', 'Entry Level (2010)', 'Entry (QCF)'] },
  'L3 Nationals (2016)': { names: [...NATIONALS, 'RQF Nationals', 'L3 Nationals (RQF)', 'Nationals (RQF)'], years: [2016, 2018, 2019] },
  'L3/4 Foundation Diploma Art and Design': {
    names: ['Foundation Diploma Art and Design', 'Foundation Diploma in Art and Design', 'Art Foundation', 'L3/4 Foundation Diploma in Art and Design']
  },
  'International L3 (2020)': { names: [...INTERNATIONAL, 'International L3', 'International Level 3', 'New International L3'], years: [2020] },
  'International L2 (2020)': { names: [...INTERNATIONAL, ...INTERNATIONAL_2], years: [2020] },
  'International L2 Art and Design (2021)': {
    names: ['International L2 Art and Design', 'International Level 2 Art and Design'], years: [2021]
  },
  'Higher Nationals': { names: ['Higher National', 'HNC', 'HND', 'HN'] },
  'L4-7': { names: ['L4-7 Professional', 'Level 4-7', 'Professional'] },
  SRF: { names: ['Self-regulated framework'] },
  'Functional Skills': { names: ['Functional Skill'] },
  ESOL: { names: ['Skills for Life ESOL'] },
  'T Levels': { names: ['T Level'] },
  SQA: { names: ['SQA accredited'] },
  'WBL/NVQ': { names: ['WBL', 'NVQ', 'NVQs', 'Work-based learning'] },
  'VTCT Technical Award': { names: [] },
  'VTCT Technical Certificate': { names: [] },
  'VTCT Technical Level': { names: [] }
} as const satisfies Record<string, SuiteNames>

/** A suite of qualifications by its canonical name, the year of its specification in brackets. */
export type Suite = keyof typeof data

export const suites = Object.keys(data) as readonly Suite[]

/** What else settles a suite whose name several bear. */
export interface SuiteYears {
  /** The year of first teaching of the specification. */
  readonly specification?: number | undefined
  /** The year in which the academic year starts. */
  readonly academic?: number | undefined
}

const byName = namesOfSuites()

/**
 * The suites that a name may mean: one where it is settled, several where the year is missing that would tell them
 * apart, none where the name is not known. "BTEC", "Pearson", case and punctuation don't matter.
 *
 * Source: the lists of suites in pearson-q-tag-2021, sections 4 and 5, pearson-btec-quality-assurance-2021-22 and
 * pearson-btec-international-2023-24; the years in which both Tech Awards ran from pearson-tech-awards-2025-26.
 *
 * @example suitesNamed('BTEC Tech Award') // ['Tech Awards (2017)', 'Tech Awards (2022)']
 * @example suitesNamed('BTEC Tech Award', { academic: 2025 }) // ['Tech Awards (2022)']
 */
export function suitesNamed(name: string, { specification, academic }: SuiteYears = {}): readonly Suite[] {
  const named = byName.get(plainName(name)) ?? []
  if (named.length < 2) return named
  const settled = named.filter(suite => {
    const { years = [], only = {} }: SuiteNames = data[suite]
    if (specification !== undefined) return years.includes(specification)
    const { from = Infinity, to = -Infinity } = only
    return academic !== undefined && (academic >= from || academic <= to)
  })
  return settled.length > 0 ? settled : named
}

/**
 * Whether a text is the canonical name of a suite.
 *
 * @example isSuite('L3 Nationals (2016)') // true
 */
export function isSuite(name: string): name is Suite {
  return Object.hasOwn(data, name)
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:pearson|btec|edexcel|suite|from|spec(?:ification)?|the)\b/g, ' ')
    .replace(/\blevel (?=\d)/g, 'l')
    .replace(/ +/g, ' ')
    .trim()
}

/** Each name by itself, and with each of the suite's years behind or before it. */
function namesOfSuites(): ReadonlyMap<string, readonly Suite[]> {
  const found = new Map<string, Suite[]>()
  for (const suite of suites) {
    const { names, years = [] }: SuiteNames = data[suite]
    const all = [suite, ...names].flatMap(name => [name, ...years.flatMap(year => [`${name} ${year}`, `${year} ${name}`])])
    for (const name of new Set(all.map(plainName))) found.set(name, [...(found.get(name) ?? []), suite])
  }
  return found
}
