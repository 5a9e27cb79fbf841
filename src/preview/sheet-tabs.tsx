import { makeStyles, tokens } from '@fluentui/react-components'
import { Tabs } from '../taskpane/tabs'
import { pageStrings } from './strings'

const useStyles = makeStyles({ bar: { padding: '4px', backgroundColor: tokens.colorNeutralBackground3 } })

interface SheetTabsProps {
  readonly names: readonly string[]
  readonly chosen: string | null
  /** The id of what a tab shows. */
  readonly panel: string
  readonly onChoose: (name: string) => void
}

/** The workbook's sheets. */
export function SheetTabs({ names, ...rest }: SheetTabsProps) {
  const styles = useStyles()
  return <Tabs label={pageStrings.sheets} tabs={names.map(name => ({ id: name, label: name }))} className={styles.bar} {...rest} />
}
