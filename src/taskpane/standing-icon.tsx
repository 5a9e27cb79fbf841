import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle'
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import type { Standing } from './strings'

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '16px', width: '16px', height: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  advice: { color: tokens.colorBrandForeground1 },
  accepted: { color: tokens.colorStatusSuccessForeground1 }
})

const icons = { error: ErrorCircleFilled, warning: WarningFilled, advice: LightbulbRegular, accepted: CheckmarkCircleRegular }

/** The shape says what the colour says; the word stands beside it. */
export function StandingIcon({ standing }: { readonly standing: Standing }) {
  const styles = useStyles()
  const Icon = icons[standing]
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[standing])} />
}
