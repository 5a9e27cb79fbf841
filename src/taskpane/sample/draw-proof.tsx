import type { RecordedDraw } from '../../flow/look-at-samples'
import { Disclosure } from '../disclosure'
import { strings } from '../strings'
import { useTextStyles } from '../text-styles'
import { timeText } from './time-text'

/** A draw on record, and whether drawing it again gives the same. */
export function DrawProof({ proved: { record, replay }, startOpen }: { readonly proved: RecordedDraw; readonly startOpen: boolean }) {
  const text = useTextStyles()
  const words = strings.sample
  const { draw, program, time } = record
  const drawn = draw.entries.filter(({ role }) => role === 'drawn')
  const reserves = draw.entries.filter(({ role }) => role === 'reserve').map(({ member }) => member.learner)
  return (
    <Disclosure summary={words.drawOf(draw.name, draw.seed)} startOpen={startOpen}>
      <p className={text.body}>{words.drawnAt(timeText(time), program)}</p>
      <p className={text.body}>{replay.same ? words.replaySame : words.replayDiffers}</p>
      {replay.differences.length > 0 && (
        <ul className={text.list}>
          {replay.differences.map(difference => <li key={difference} className={text.body}>{difference}</li>)}
        </ul>
      )}
      <ol className={text.list} aria-label={words.drawnList}>
        {drawn.map(({ member, reason }) => <li key={`${member.sheet} ${member.cell}`} className={text.body}>{`${member.learner}, ${reason}`}</li>)}
      </ol>
      {reserves.length > 0 && <p className={text.small}>{words.reserves(reserves)}</p>}
      {draw.notes.map(note => <p key={note} className={text.small}>{note}</p>)}
      <p className={text.small}>{words.fingerprint(draw.cohortHash)}</p>
    </Disclosure>
  )
}
