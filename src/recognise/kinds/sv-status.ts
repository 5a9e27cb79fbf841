/** What came of standards verification. */
export const svStatus = {
  enum: {
    released: ['first sample'],
    'released-after-resample': ['resubmission'],
    blocked: ['not released'],
    NYFS: ['not yet fully sampled'],
    'not-sampled': [],
    exempt: [],
    pending: []
  }
} as const
