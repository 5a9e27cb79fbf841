import { webLightTheme } from '@fluentui/react-components'

export const theme = webLightTheme
