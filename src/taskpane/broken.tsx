import { Component, type ReactNode } from 'react'
import { strings } from './strings'
import { isUnfetched } from './unfetched'

interface BrokenState {
  readonly cause: string | null
  readonly unfetched: boolean
}

/** In place of an empty window when drawing breaks: what happened, in words. */
export class Broken extends Component<{ readonly children: ReactNode }, BrokenState> {
  override state: BrokenState = { cause: null, unfetched: false }

  static getDerivedStateFromError(error: unknown): BrokenState {
    return { cause: error instanceof Error ? (error.stack ?? error.message) : String(error), unfetched: isUnfetched(error) }
  }

  override render(): ReactNode {
    if (this.state.cause === null) return this.props.children
    return (
      <main>
        <p role="alert">{this.state.unfetched ? strings.notFetched : strings.notDrawn}</p>
        <details>
          <summary>{strings.technical}</summary>
          <pre>{this.state.cause}</pre>
        </details>
      </main>
    )
  }
}
