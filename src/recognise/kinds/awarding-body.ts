/** Awarding bodies whose guides are known; the others are named so that they are understood as such. */
export const awardingBody = {
  enum: {
    Pearson: ['Edexcel', 'BTEC', 'Pearson Edexcel', 'Pearson BTEC'],
    VTCT: ['ITEC', 'VTCT ITEC'],
    other: [
      'AAT', 'AIM', 'AQA', 'Ascentis', 'BCS', 'CACHE', 'Cambridge', 'CCEA', 'CIMSPA', 'City and Guilds', 'C and G', 'Eduqas', 'Gateway',
      'IBO', 'LAMDA', 'LIBF', 'NCFE', 'NCFE CACHE', 'NOCN', 'OCR', 'RSL', 'SQA', 'Trinity', 'UAL', 'WJEC', 'WJEC Eduqas'
    ]
  }
} as const
