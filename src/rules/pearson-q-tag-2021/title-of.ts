import { rememberedBy } from '../remembered-by'
import type { QTag } from './q-tags'
import { registeredFor, registeredOf } from './register'

/** The title of the qualification of a Q-TAG: by its own row, else by the register; undefined where neither names it. */
export function titleOf(qTag: QTag): string | undefined {
  const registered = registeredOf(qTag)
  const title = qTag.qualification === '' && registered ? registeredFor(registered) : qTag.qualification
  return title === '' ? undefined : title
}

/** All that is said of which qualification it is, to look for words in: title, suite as typed, and specification year. */
export const describedAs = rememberedBy((qTag: QTag): string => {
  const registered = registeredOf(qTag)
  const own = [qTag.sheet.column('suite')].map(column => column?.raw(qTag.row))
  const listed = (['suite', 'specification-year'] as const).map(id => registered?.sheet.column(id)?.raw(registered.row))
  const texts = [...own, ...listed].filter(value => typeof value === 'string' || typeof value === 'number')
  return [titleOf(qTag) ?? '', ...texts].join(' ')
})
