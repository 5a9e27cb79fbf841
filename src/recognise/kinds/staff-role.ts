/** The roles of staff; one person may have several. */
export const staffRole = {
  several: {
    assessor: ['teacher', 'tutor'],
    IV: ['internal verifier'],
    'Lead-IV': ['LIV', 'lead internal verifier'],
    'programme-lead': ['programme leader', 'PL'],
    'head-of-department': ['HoD'],
    'quality-nominee': ['QN'],
    'exams-officer': ['EO'],
    'head-of-centre': ['HoC', 'principal', 'headteacher', 'head teacher'],
    'deputy-head-of-centre': ['vice principal', 'deputy', 'deputy head', 'deputy headteacher', 'deputy principal'],
    'MAT-CEO': [],
    'senior-manager': ['SLT', 'assistant head', 'assistant headteacher', 'assistant principal'],
    'consortium-co-ordinator': ['consortium coordinator']
  }
} as const
