import { parseSeries } from '../domain/series'

/** What a sheet's name says: "C1 May 2026" is component 1 and a series. */
export interface NameClues {
  readonly component: string | undefined
  readonly series: string | undefined
}

const COMPONENT = /(?<![a-z0-9])(?:component|comp|c)[\s._-]*([1-9])(?!\d)/i
const MONTHS = /(?<![a-z])(?:dec|jan|may|jun|summer).*$/i

export function readSheetName(name: string): NameClues {
  const component = COMPONENT.exec(name)
  const rest = component ? name.replace(component[0], ' ') : name
  const series = MONTHS.exec(rest)?.[0].replace(/[_.]/g, ' ').trim()
  const known = series !== undefined && parseSeries(series) !== null
  return { component: component?.[1], series: known ? series : undefined }
}
