/** Every word of the pane on appeals and submission that is not the page's or the rule's own. */
export const strings = {
  menu: 'Learner’s page for an appeal…',
  ofLearner: 'This learner’s page for an appeal',
  title: 'Learner’s page for an appeal',
  hint: 'Draws grade, evidence, rationale, signatures and dates of one learner from the sheets, to print or to keep beside the appeal.',
  reading: 'Reading and checking the workbook…',
  nobody: 'No sheet was recognised as Q-TAGs or VTCT TAGs that name their learners, so there is no page to draw.',
  learner: 'Learner',
  choose: 'Choose a learner',
  preview: (learner: string) => `The page of ${learner}`,
  add: 'Add as a sheet',
  added: (title: string) => `${title} stands in the workbook. “Clear flags” takes it away again.`,
  print: 'Print',
  beforeSubmission: (count: number) => (count === 1 ? 'What still stands before submission' : `What still stands before submission, ${count} qualifications`),
  qualification: (label: string, sheet: string) => `${label.replace(/^Before submission(?:: )?/, '') || 'All learners'} (${sheet})`
}
