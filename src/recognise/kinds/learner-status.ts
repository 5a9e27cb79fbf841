/** Where a learner stands on the way to the certificate. */
export const learnerStatus = {
  enum: {
    certificating: ['cert', 'completing', 'completer'],
    'mid-flight': ['midflight', 'non-certificating', 'continuing', 'year 1'],
    withdrawn: ['left', 'W']
  }
} as const
