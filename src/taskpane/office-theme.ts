/// <reference types="office-js" />

/** Whether Office is in a dark theme. Excel on the web does not say: then the system's own setting decides. */
export function isDark(theme: Office.OfficeTheme | undefined): boolean {
  const brightness = theme === undefined ? undefined : brightnessOf(theme.bodyBackgroundColor)
  return brightness === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : brightness < 0.5
}

/** How light `#rrggbb` looks, from 0 (black) to 1 (white), by the weights of ITU-R BT.709; undefined for any other text. */
export function brightnessOf(colour: string): number | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? []
  if (red === undefined || green === undefined || blue === undefined) return undefined
  const part = (digits: string) => Number.parseInt(digits, 16) / 255
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
}
