import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { keepChoice, keptChoice } from './kept-choice'
import { strings } from './strings'
import { useTextStyles } from './text-styles'

const SEEN = 'welcome-seen'

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3
  }
})

/** Three sentences for whoever opens the pane for the first time on this machine. */
export function Welcome() {
  const styles = useStyles()
  const text = useTextStyles()
  const [shown, setShown] = useState(() => keptChoice(SEEN) === null)
  if (!shown) return null
  const close = () => {
    keepChoice(SEEN, 'yes')
    setShown(false)
  }
  return (
    <section className={styles.card} aria-label={strings.welcomeTitle}>
      {strings.welcome.map(sentence => <p key={sentence} className={text.body}>{sentence}</p>)}
      <Button size="small" onClick={close}>{strings.welcomeDone}</Button>
    </section>
  )
}
