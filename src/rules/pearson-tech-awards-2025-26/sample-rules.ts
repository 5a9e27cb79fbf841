import { namedBy } from '../../recognise/subject'
import type { SampleRules } from '../../sample/sample-rules'
import type { Settings } from '../settings'
import type { TechAwardsEdition } from './edition'

/** What the guide says of samples, where the centre's settings don't say otherwise. */
export function sampleRulesOf(settings: Settings, edition: TechAwardsEdition): SampleRules {
  return {
    rulebook: 'pearson-tech-awards-2025-26',
    guide: `${edition.title}, ${edition.version}`,
    sampleTable: settings['ta.sample-table'] ?? edition.sampleTable,
    videoTable: settings['ta.sport-video'] ?? edition.sportVideoTable,
    cohortSize: settings['ta.cohort-size'],
    enoughMarks: settings['ta.enough-marks'],
    similarMark: settings['ta.similar-mark'],
    isSport: namedBy(settings['ta.sport-names']),
    isArt: namedBy(settings['ta.art-names']),
    enteredOnEol: settings['entered-on-eol']
  }
}
