/** What Microsoft's client sends and expects: the parts of its protocol that this host knows. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[]
  /** At the place of an argument that is an object: the id of its path; 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[]
}

export interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: ArgumentInfo
}

export interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: Json; readonly Top?: Json; readonly Skip?: Json }
}

export interface RequestBody {
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

export interface Response {
  readonly HttpStatusCode: number
  readonly ErrorCode?: string
  readonly ErrorMessage?: string
  readonly Headers: Readonly<Record<string, string>>
  readonly Body: Json
}

export const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const

/** The request flag that asks Excel to wait until no cell is being edited. */
export const DELAY_FOR_CELL_EDIT = 64

/** An error as Excel reports it: a code, and a message that is not for the person. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError'

  constructor(
    readonly code: string,
    message: string
  ) {
    super(message)
  }
}

export function invalidArgument(what: string): OfficeError {
  return new OfficeError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`)
}

/** Not an error of Excel's: this host was asked for something that it does not play. */
export function unknownHere(what: string): OfficeError {
  return new OfficeError('UnknownToTheTestHost', `The test host does not know ${what}`)
}
