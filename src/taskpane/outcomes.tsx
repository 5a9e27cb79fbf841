import { makeStyles } from '@fluentui/react-components'
import type { Outcome } from '../model/finding'
import { Disclosure } from './disclosure'
import { severalSheets, type Result } from './state'
import { strings } from './strings'
import { useTextStyles } from './text-styles'

const useStyles = makeStyles({ part: { paddingBlockEnd: '8px' } })

interface OutcomesProps {
  readonly result: Result
  readonly startOpen: boolean
}

/** How many rules passed, and what could not be judged and why: one line that opens. */
export function Outcomes({ result, startOpen }: OutcomesProps) {
  const { passed, silent, partly, notApplicable, left } = sortOutcomes(result)
  const parts = [
    strings.passed(passed),
    silent.length > 0 ? strings.silent(silent.length) : null,
    left.length > 0 ? strings.sheetsLeft(left.length) : null
  ]
  if (silent.length + partly.length + notApplicable.length + left.length === 0) return <PlainLine line={strings.passed(passed)} />
  const line = (outcome: Outcome) => {
    const why = outcome.outcome === 'failed' ? `${strings.ruleBroke} ${outcome.reason ?? ''}` : (outcome.reason ?? '')
    const title = result.checked.report.titles[outcome.rule] ?? outcome.rule
    return `${severalSheets(result) ? `${outcome.sheet} · ` : ''}${title}: ${why}`
  }
  return (
    <Disclosure summary={startOpen ? strings.whyNot : parts.filter(part => part !== null).join(' · ')} startOpen={startOpen}>
      <Part title={strings.couldNotRunTitle} lines={silent.map(line)} />
      <Part title={strings.partlyTitle} lines={partly.map(line)} />
      <Part title={strings.sheetsLeftTitle} lines={left.map(({ name, reason }) => `${name}: ${reason ?? ''}`)} />
      <Part title={strings.notApplicableTitle} lines={notApplicable.map(line)} />
    </Disclosure>
  )
}

export function sortOutcomes({ scope, checked: { report: { outcomes, sheets } } }: Result) {
  return {
    passed: outcomes.filter(({ outcome }) => outcome === 'passed').length,
    silent: outcomes.filter(({ outcome }) => outcome === 'cannot-tell' || outcome === 'failed'),
    // It found something, and there are rows that it could not judge.
    partly: outcomes.filter(({ outcome, reason }) => outcome === 'found' && reason !== null),
    notApplicable: outcomes.filter(({ outcome }) => outcome === 'not-applicable'),
    left: scope === 'sheet' ? [] : sheets.filter(({ kind }) => kind === null)
  }
}

function PlainLine({ line }: { readonly line: string }) {
  const text = useTextStyles()
  return <p className={text.small}>{line}</p>
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStyles()
  const text = useTextStyles()
  if (lines.length === 0) return null
  return (
    <div className={styles.part}>
      <h3 className={text.label}>{title}</h3>
      <ul className={text.list}>
        {lines.map(line => <li key={line} className={text.small}>{line}</li>)}
      </ul>
    </div>
  )
}
