import { appealNotes, appealTitle, NOT_RECORDED, type AppealPage } from '../model/appeal'

/** A learner's page for a person at a terminal, part by part. */
export function appealText(file: string, page: AppealPage): string {
  const parts = page.parts.flatMap(({ title, guide, lines }) => [
    '',
    guide === null ? title : `${title}  (${guide})`,
    ...lines.map(({ what, says, place }) => `  ${what}: ${says ?? NOT_RECORDED}${place ? `  [${place.sheet}!${place.cell}]` : ''}`)
  ])
  return [`${file}: ${appealTitle(page.learner)}`, ...appealNotes(page), ...parts].join('\n')
}
