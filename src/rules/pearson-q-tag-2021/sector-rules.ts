import { remembered } from '../../recognise/remembered'
import { rememberedBy } from '../remembered-by'

/** Words by which titles of qualifications are known. Titles are compared in small letters, signs left out. */
export interface Named {
  /** Every one of these is in the title. */
  readonly all: readonly RegExp[]
  /** None of these is. */
  readonly none: readonly RegExp[]
}

/** Units that must be fully assessed, and among the evidence, before a Q-TAG. */
export interface RequiredUnits {
  readonly of: Named
  /** The year of the specification, where the title alone does not tell which one it is; null where it does. */
  readonly specification: number | null
  /** Titles that the guide names for that specification alone. */
  readonly only?: Named
  /** Those that are always required, where the qualification has them. */
  readonly always: readonly string[]
  /** Those that are required where the learner takes them. */
  readonly ifTaken: readonly string[]
}

/** What the guide says of qualifications of single sectors. */
export interface SectorRules {
  readonly earlyYears: {
    /** Every mandatory unit is passed but one that need not be taken, and the placement is undertaken. */
    readonly mandatoryPassed: Named
    readonly notTaken: readonly string[]
    /** No Q-TAG can be submitted. */
    readonly barred: Named
  }
  readonly sport: RequiredUnits
  /** Learners on these, or progressing to them. */
  readonly personalTraining: RequiredUnits
  readonly fitnessServices: RequiredUnits
  /** Reduced assessment and external examination come before a Q-TAG. */
  readonly artAndDesign: Named
}

const earlyYears = /\bearly years educator\b|\beye\b/

export const sectorRules: SectorRules = {
  earlyYears: {
    mandatoryPassed: { all: [earlyYears, /\bext(?:ended)? ?dip(?:loma)?\b/], none: [] },
    notTaken: ['4'],
    barred: { all: [earlyYears, /\bdip(?:loma)?\b/], none: [/\bext(?:ended)? ?dip/, /\bsub(?:sidiary)? ?dip/, /\bfoundation\b/] }
  },
  sport: {
    of: { all: [/\bsports?\b/], none: [/\bfirsts?\b/, /\btech award/, /\blevel [12]\b/] },
    specification: 2019,
    only: { all: [/\bfitness and personal training\b/], none: [] },
    always: ['C1', 'C2', 'C4', 'D1', 'D4', '24', '25'],
    ifTaken: []
  },
  personalTraining: {
    of: {
      all: [/\bsports?\b/, /\bfitness\b/, /\bpersonal training\b/, /\bdip(?:loma)?\b/],
      none: [/\bfoundation\b/, /\bsub(?:sidiary)? ?dip/]
    },
    specification: null,
    always: [],
    ifTaken: ['4', '21']
  },
  fitnessServices: {
    of: { all: [/\bfitness services\b/], none: [] },
    specification: null,
    always: ['13', '14'],
    ifTaken: ['15', '16']
  },
  artAndDesign: { all: [/\bfoundation dip(?:loma)?s?\b|\bart foundation\b|\bfadm?\b/, /\bart\b|\bfadm?\b/], none: [] }
}

/** Whether a title is one of those named. */
export function isNamed(named: Named, title: string): boolean {
  return naming(named)(title)
}

const naming = rememberedBy(({ all, none }: Named) =>
  remembered(title => {
    const plain = title.toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ')
    return all.every(words => words.test(plain)) && !none.some(words => words.test(plain))
  })
)
