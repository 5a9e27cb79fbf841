/** Whether two names of sheets, tables or cells are one: Excel does not tell them apart by case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
