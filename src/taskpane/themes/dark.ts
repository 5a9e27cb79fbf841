import { webDarkTheme } from '@fluentui/react-components'

export const theme = webDarkTheme
