let chosen: string | undefined

/** Numbers and dates are written as the host writes them; as the browser does, where no host says. */
export function writeNumbersAs(tag: string | undefined): void {
  chosen = tag
}

export function hostLocale(): string | undefined {
  return chosen
}
