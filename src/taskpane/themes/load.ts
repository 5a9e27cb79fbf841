import type { Theme } from '@fluentui/react-components'

/** Loads the one theme that is shown. In contrast mode the system's colours take the place of the theme's. */
export async function loadTheme(dark: boolean): Promise<Theme> {
  const { theme } = await (dark ? import('./dark') : import('./light'))
  return theme
}
