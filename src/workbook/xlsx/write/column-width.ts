// Excel stores a width with five pixels of padding, measured in its default font's digits of seven pixels.
export function columnXml(index: number, characters: number, { hidden = false, style }: { readonly hidden?: boolean; readonly style?: number } = {}): string {
  const width = Math.trunc(((characters * 7 + 5) / 7) * 256) / 256
  return `<col min="${index + 1}" max="${index + 1}" width="${width}"${style === undefined ? '' : ` style="${style}"`}${hidden ? ' hidden="1"' : ''} customWidth="1"/>`
}
