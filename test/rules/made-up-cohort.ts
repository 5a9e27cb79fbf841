import type { CellValue } from '../../src/model/cell'
import type { TypedWorkbook } from '../../src/recognise/typed-sheet'
import { readWorkbook } from '../recognise/read-sheet'

/** Common names of learners in the UK, the most frequent first, with the near ones that real cohorts have. */
const FIRST = (
  'Mohammed Oliver Amelia Olivia Jack Emily Harry Isla Muhammad Ava George Jessica Noah Ella Charlie Isabella Jacob Mia Thomas Sophie ' +
  'Alfie Poppy Oscar Lily James Grace William Evie Joshua Sophia Ethan Scarlett Leo Chloe Daniel Freya Archie Phoebe Logan Charlotte ' +
  'Joseph Daisy Samuel Alice Alexander Ruby Max Florence Mohammad Erin Benjamin Aisha Lucas Maryam Adam Fatima Harrison Niamh Dylan Zara ' +
  'Isaac Holly Toby Aaliyah Sebastian Layla Ryan Elizabeth Ibrahim Eleanor Nathan Hannah Luke Abigail Callum Megan Yusuf Katie Owen Amy ' +
  'Connor Leah Jayden Summer Zachary Maisie Kai Bethany Ali Amina Tyler Khadija Kayden Maya Zain Priya Hamza Anya Rhys Eve Aidan Zofia ' +
  'Jakub Oliwia Kacper Julia Szymon Emilia Ahmed Ayesha Hassan Zainab Jamie Ellie Jay Mya Sam Beth Ben Kate Joe Eva Liam Lucy Finn Molly'
).split(' ')

const LAST = (
  'Smith Khan Jones Williams Taylor Ali Brown Davies Patel Ahmed Evans Wilson Hussain Thomas Johnson Roberts Walker Begum Wright Robinson ' +
  'Thompson White Singh Hughes Edwards Green Hall Wood Harris Lewis Martin Jackson Clarke Clark Turner Hill Scott Cooper Morris Ward Moore ' +
  'King Watson Baker Harrison Morgan Patterson Young Allen Mitchell Anderson Phillips Lee Kaur Bell Parker Davis Shah Bennett Miller Cook ' +
  'Shaw Cox Richardson Adams Collins Marshall Iqbal Carter Griffiths Murphy Gray Grey Simpson Stevens Stephens Mahmood Akhtar Richards ' +
  'Webb Rogers Hunt Mills Holmes Palmer Chapman Barker Butler Mason Knight Lloyd Ellis Owen Russell Fisher Reid Read Reed Nowak Kowalski ' +
  'Okafor Adeyemi Mensah Rahman Miah Chowdhury Uddin Campbell Stewart Murray Kelly Kelley Byrne OBrien Walsh Doyle Browne Philips Thomson'
).split(' ')

/** Numbers from 0 to 1, the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export interface Made {
  readonly number: string
  readonly uln: string
  readonly name: string
}

/** Learners with names as they are spread in schools: some have the same, and siblings differ in a letter. */
export function cohortOf(size: number, next: () => number): readonly Made[] {
  const pick = (list: readonly string[]) => list[Math.floor(list.length * next() ** 1.6)] ?? ''
  return Array.from({ length: size }, (_, index) => {
    const middle = next() < 0.15 ? ` ${pick(FIRST)}` : ''
    const second = next() < 0.06 ? `-${pick(LAST)}` : ''
    return { number: String(index + 1), uln: String(1000000000 + index * 37), name: `${pick(FIRST)}${middle} ${pick(LAST)}${second}` }
  })
}

/** A sheet that names its learners by some of number, ULN and name. */
export function sheetOf(name: string, made: readonly Made[], by: readonly (keyof Made)[]) {
  const head: CellValue[] = ['Cand no', 'ULN', 'Candidate name', 'Component', 'Series', 'Attempt', 'Mark']
  const rows = made.map((one): CellValue[] => [
    by.includes('number') ? one.number : null,
    by.includes('uln') ? one.uln : null,
    by.includes('name') ? one.name : null,
    1,
    'May/June 2026',
    1,
    30
  ])
  return { name, grid: { rows: [head, ...rows].map((cells, index) => ({ number: index + 1, cells })) } }
}

export function read(...sheets: readonly ReturnType<typeof sheetOf>[]): TypedWorkbook {
  return readWorkbook(sheets)
}

/** The name with one letter of its longest word left out, doubled or exchanged with the next, or half of a double name left out. */
export function misspelt(name: string, next: () => number): string {
  if (name.includes('-') && next() < 0.5) return name.replace(/-.*/, '')
  const word = name.split(/[ -]/).reduce((one, other) => (other.length > one.length ? other : one))
  const at = 1 + Math.floor(next() * (word.length - 2))
  const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)]
  const kind = Math.floor(next() * 3)
  const wrong = kind === 0 ? before + after : kind === 1 ? before + letter + letter + after : before + after.slice(0, 1) + letter + after.slice(1)
  return name.replace(word, wrong)
}
