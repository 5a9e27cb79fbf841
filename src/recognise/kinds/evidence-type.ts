/** The types of evidence that the Q-TAG guidance lists. */
export const evidenceType = {
  enum: {
    'banked-external': [
      'external result', 'January exam', 'external', 'external unit', 'external assessment', 'external exam', 'banked external assessment'
    ],
    'banked-internal': [
      'internal unit', 'banked internal assessment', 'internal assessment', 'internally assessed', 'completed internal assessment',
      'completed unit', 'completed assignment'
    ],
    'partial-internal': [
      'partially completed', 'partially completed internal assessment', 'partially completed internal assessments',
      'partially completed assignment', 'partially completed unit', 'partial internal assessment', 'incomplete internal assessment'
    ],
    classwork: [
      'classwork/homework', 'classwork or homework', 'class work', 'homework', 'assignment', 'classwork assignment', 'homework assignment',
      'homework task', 'class test'
    ],
    'mock-exam': [
      'mock', 'mocks', 'mock exams', 'mock examination', 'mock examinations', 'past paper', 'past papers', 'centre test', 'centre devised test',
      'publisher task', 'teacher devised task'
    ],
    'informal-assessment': ['informal', 'informal assessments'],
    'specialist-evidence': ['SENCo', 'professional', 'specialist teacher', 'specialist', 'evidence from specialist teacher'],
    'project-work': ['project', 'projects'],
    recording: [
      'recordings', 'video', 'audio', 'performance', 'video recording', 'audio recording', 'practical recording',
      'recording of performance', 'practical performance'
    ],
    'work-experience': ['placement', 'work placement', 'work experience evidence', 'evidence from work experience'],
    tracker: ['tracking', 'tracker of achievement', 'tracker of achievement and attainment', 'achievement tracker', 'tracking data'],
    'witness-testimony': ['witness', 'witness testimonies', 'witness statement'],
    'teacher-observation': ['observation record', 'observation', 'teacher observation record', 'observation records'],
    'CAG-2020': ['2020 grade', 'CAG', '2020 CAG', 'centre assessment grade', 'centre assessment grade 2020']
  }
} as const
