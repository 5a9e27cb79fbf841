import type { RecordList } from '../records/record-entry'

/** The records that the guide asks for, as rows of a checklist hold them. */
export const records: RecordList = {
  entries: [
    { id: 'IA-16', section: 'Managing large cohorts', severity: 'advice', item: 'The agreed procedure for large cohorts' },
    {
      id: 'IA-30', section: 'Assessment and grading', severity: 'warning', item: 'points before an assessment', done: 'understood',
      parts: [
        { item: 'What the assessment asks for' },
        { item: 'What evidence is to be produced' },
        { item: 'Deadlines, and what follows late submission' },
        { item: 'That work is the learner’s own' }
      ]
    },
    {
      id: 'IA-66', section: 'Meeting deadlines', severity: 'warning', item: 'points of the assessment policy', done: 'covered',
      parts: [{ item: 'What follows late submission' }, { item: 'How an extension is asked for' }]
    },
    {
      id: 'IA-72', section: 'Learner appeals and malpractice', severity: 'warning', item: 'points on appeals and malpractice', done: 'made known',
      parts: [
        { item: 'What an appeal is and what malpractice is' },
        { item: 'How an appeal or an investigation is started' },
        { item: 'What may come of it' },
        { item: 'What internal and external outcomes mean' },
        { item: 'The way to appeal to Pearson' }
      ]
    },
    {
      id: 'IA-80', section: 'Retention of learner evidence and assessment records', severity: 'warning', item: 'The secure store of assessment records',
      isPlaced: true
    },
    {
      id: 'IA-93', section: 'Assessment Plans', severity: 'advice', item: 'points to think of when planning', done: 'thought of',
      parts: [
        { item: 'The order of units, with synoptic assessment' },
        { item: 'The rules of combination' },
        { item: 'The size of units against that of the qualification' },
        { item: 'The range of assignments and projects' },
        { item: 'The planning of resources and specialist staff' },
        { item: 'The timetable, with events, shows and trips' },
        { item: 'The set of schemes of work' },
        { item: 'A balance of deadlines' },
        { item: 'Feedback from learners and from outside' },
        { item: 'The authenticity of work' },
        { item: 'Access to resources outside the centre' }
      ]
    }
  ]
}
