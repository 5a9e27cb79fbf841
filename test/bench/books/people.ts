const SURNAMES = [
  'Adeyemi', 'Baker', 'Chowdhury', 'Davies', 'Evans', 'Farah', 'Green', 'Hussain', 'Iqbal', 'Jones', 'Kowalski', 'Lewis', 'Murphy'
] as const
const ENDINGS = ['', 'son', 'by', 'ton', 'ley', 'worth', 'field', 'man', 'well', 'wood', 'ford'] as const
const FIRST_NAMES = [
  'Aisha', 'Ben', 'Chloe', 'Dylan', 'Ella', 'Finn', 'Grace', 'Harry', 'Isla', 'Jay', 'Zoë', 'Kofi', 'Lily', 'Mo', 'Niamh', 'Owen', 'Priya'
] as const

/** Candidate numbers have four digits. */
export const CANDIDATES = 9999

export function pick<T>(list: readonly [T, ...T[]], at: number): T {
  return list[at % list.length] ?? list[0]
}

export const candidateNumber = (learner: number) => String((learner % CANDIDATES) + 1).padStart(4, '0')
export const surname = (learner: number) => pick(SURNAMES, learner) + pick(ENDINGS, Math.floor(learner / SURNAMES.length))
export const firstName = (learner: number) => pick(FIRST_NAMES, learner * 7)
/** Told apart by a number, as few sheets have to. */
export const fullName = (learner: number) => `${firstName(learner)} ${surname(learner)} ${learner % 977}`

/** A unique learner number whose check digit is right; a number that can have none is passed over. */
export function uln(learner: number): number {
  for (let body = 100000000 + learner * 3; ; body++) {
    const sum = Array.from(String(body)).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
    if (sum % 11 !== 0) return body * 10 + (10 - (sum % 11))
  }
}
