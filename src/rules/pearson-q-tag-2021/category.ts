import type { QTag } from './q-tags'
import { fromRegister } from './register'

/** Ofqual's category of the qualification of a Q-TAG: by the Q-TAG's own row, else by the register. */
export function categoryOf(qTag: QTag) {
  return qTag.sheet.column('ofqual-category')?.value(qTag.row) ?? fromRegister(qTag, 'ofqual-category')
}
