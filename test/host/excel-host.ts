import type { Book } from './book'
import { EventPost } from './events'
import { type Answer, type Argument, HostObject } from './host-object'
import { workbookObject } from './objects/workbook'
import {
  ACTION, type Action, type ArgumentInfo, DELAY_FOR_CELL_EDIT, type Json, type ObjectPath, OfficeError, PATH, type RequestBody,
  type Response, unknownHere
} from './protocol'

const LARGEST_PAYLOAD = 5 * 1024 * 1024

/** Where things go wrong, counted from when it is set: at a request, carried out or not, or at one change of any request. */
export type Failure =
  | { readonly request: number; readonly isCarriedOut: boolean; readonly code?: string }
  | { readonly change: number; readonly code?: string }

export interface Exchange {
  readonly requestBytes: number
  readonly responseBytes: number
  readonly actions: number
}

/**
 * Stands in for Excel behind Microsoft's client: carries out requests on a book in memory, refuses what it does not
 * know, keeps Excel's limits, counts what it is asked, and fails when told to.
 */
export class ExcelHost {
  /** Every round trip so far. */
  readonly exchanges: Exchange[] = []
  /** While someone edits a cell, Excel waits if asked to, and refuses otherwise. */
  cellEdit: Promise<void> | null = null
  /** Refuses every request with this error. */
  refusal: string | null = null
  readonly post = new EventPost()
  #failure: Failure | null = null
  #requests = 0
  #changes = 0
  readonly #references = new Map<string, HostObject>()
  #lastReference = 0

  constructor(readonly book: Book) {
    book.tell = event => { this.post.post(event) }
  }

  failAt(failure: Failure | null): void {
    this.#failure = failure
    this.#requests = 0
    this.#changes = 0
  }

  /** Requests and changes since `failAt`. */
  get counted(): { readonly requests: number; readonly changes: number } {
    return { requests: this.#requests, changes: this.#changes }
  }

  /** Passed to the client as what carries out its requests. */
  readonly execute = async (flags: number, body: RequestBody): Promise<Response> => {
    if (this.cellEdit) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return failed('InvalidOperationInCellEditMode')
      await this.cellEdit
    }
    if (this.refusal !== null) return failed(this.refusal)
    const request = ++this.#requests
    const requestBytes = bytes(body as unknown as Json)
    if (requestBytes > LARGEST_PAYLOAD) return failed('RequestPayloadSizeLimitExceeded')
    const failsHere = this.#failure && 'request' in this.#failure && this.#failure.request === request ? this.#failure : null
    if (failsHere && !failsHere.isCarriedOut) return failed(failsHere.code ?? 'GeneralException')

    const answer = new Batch(this.book, this.post, this.#references, () => `reference-${++this.#lastReference}`).run(body, () => { this.#countChange() })
    const responseBytes = bytes(answer)
    this.exchanges.push({ requestBytes, responseBytes, actions: body.Actions.length })
    if (failsHere) return failed(failsHere.code ?? 'GeneralException')
    if (responseBytes > LARGEST_PAYLOAD) return failed('ResponsePayloadSizeLimitExceeded')
    return { HttpStatusCode: 200, Headers: {}, Body: answer }
  }

  #countChange(): void {
    this.#changes++
    if (this.#failure && 'change' in this.#failure && this.#failure.change === this.#changes) {
      throw new OfficeError(this.#failure.code ?? 'GeneralException', 'There was an internal error while processing the request.')
    }
  }
}

function failed(code: string): Response {
  return { HttpStatusCode: 500, ErrorCode: code, ErrorMessage: 'The request was not carried out.', Headers: {}, Body: null }
}

const bytes = (value: Json) => Buffer.byteLength(JSON.stringify(value))

/** One request. What its paths lead to is found once; actions before one that fails stay done. */
class Batch {
  readonly #found = new Map<number, HostObject | null>()
  readonly #kept = new Set<number>()
  readonly #root: HostObject

  constructor(
    book: Book,
    post: EventPost,
    private readonly references: Map<string, HostObject>,
    private readonly newReference: () => string
  ) {
    this.#root = workbookObject(book, post, reference => references.delete(reference))
  }

  run({ Actions, ObjectPaths }: RequestBody, countChange: () => void): Json {
    const results: Json[] = []
    for (const [index, action] of Actions.entries()) {
      try {
        if (changesSomething(action, ObjectPaths)) countChange()
        const value = this.#carryOut(action, ObjectPaths)
        results.push({ ActionId: action.Id, Value: value ?? null })
      } catch (error) {
        if (!(error instanceof OfficeError)) throw error
        const { code, message } = error
        return { Results: results, Error: { Code: code, Message: message, Location: action.Name, ActionIndex: index, HttpStatusCode: 400 } }
      }
    }
    return { Results: results }
  }

  #carryOut(action: Action, paths: RequestBody['ObjectPaths']): Json | undefined {
    // Only marks a place among the actions, so that the client learns that they were carried out up to there.
    if (action.ActionType === ACTION.trace) return null
    const object = this.#resolve(action.ObjectPathId, paths)
    if (object === null) {
      if (action.ActionType === ACTION.instantiate || action.ActionType === ACTION.query) return null
      if (action.Name === '_KeepReference') return null
      throw new OfficeError('InvalidOperation', `${action.Name} was asked of a null object.`)
    }
    const given = this.#given(action.ArgumentInfo, paths)
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#identity(action.ObjectPathId, object)
      case ACTION.query: {
        const { Select = [], ...more } = action.QueryInfo ?? {}
        if (Object.keys(more).length > 0) throw unknownHere(`loading with ${Object.keys(more).join(', ')}`)
        return object.query(Select)
      }
      case ACTION.method: {
        if (action.Name === '_KeepReference') {
          this.#kept.add(action.ObjectPathId)
          return undefined
        }
        const answer = object.call(action.Name, given)
        if (answer instanceof HostObject) throw unknownHere(`calling ${object.type}.${action.Name} for data`)
        return answer
      }
      case ACTION.set: {
        const [value] = given
        if (value === undefined || value instanceof HostObject) throw unknownHere(`setting ${action.Name} to an object`)
        object.set(action.Name, value)
        return undefined
      }
      default:
        throw unknownHere(`actions of type ${action.ActionType}`)
    }
  }

  #identity(path: number, object: HostObject): Json {
    const identity = object.id === undefined ? {} : { Id: object.id }
    if (!this.#kept.has(path)) return identity
    const reference = this.newReference()
    this.references.set(reference, object)
    return { ...identity, _ReferenceId: reference }
  }

  #resolve(id: number, paths: RequestBody['ObjectPaths']): HostObject | null {
    const known = this.#found.get(id)
    if (known !== undefined) return known
    const path = paths[String(id)]
    if (!path) throw unknownHere(`the path ${id}`)
    const found = this.#follow(path, paths)
    this.#found.set(id, found)
    return found
  }

  #follow(path: ObjectPath, paths: RequestBody['ObjectPaths']): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.#root
      case PATH.none:
        return null
      case PATH.reference: {
        const object = this.references.get(path.Name)
        if (!object) throw new OfficeError('InvalidReference', 'This reference is not valid for the current operation.')
        return object
      }
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? -1, paths)
    if (parent === null) throw new OfficeError('InvalidOperation', `${path.Name} was asked of a null object.`)
    const given = this.#given(path.ArgumentInfo, paths)
    switch (path.ObjectPathType) {
      case PATH.property:
        return parent.object(path.Name)
      case PATH.indexer:
        return parent.item(path.ArgumentInfo?.Arguments?.[0] ?? null)
      case PATH.method:
        return objectAnswer(parent.call(path.Name, given), `${parent.type}.${path.Name}`)
      default:
        throw unknownHere(`paths of type ${path.ObjectPathType}`)
    }
  }

  #given(info: ArgumentInfo | undefined, paths: RequestBody['ObjectPaths']): Argument[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index]
      if (typeof reference !== 'number' || reference === 0) return value
      const object = this.#resolve(reference, paths)
      if (!object) throw new OfficeError('InvalidArgument', 'An argument is a null object.')
      return object
    })
  }
}

/** Most actions only say what others are about. A path is followed, and its method called, by the first action for it. */
function changesSomething({ ActionType, Name, ObjectPathId }: Action, paths: RequestBody['ObjectPaths']): boolean {
  if (ActionType === ACTION.set) return true
  if (ActionType === ACTION.method) return Name !== '_KeepReference'
  const path = paths[String(ObjectPathId)]
  return path?.ObjectPathType === PATH.method && ['Add', 'Insert'].includes(path.Name)
}

function objectAnswer(answer: Answer, what: string): HostObject | null {
  if (answer instanceof HostObject || answer === null) return answer
  throw unknownHere(`${what} as an object`)
}
