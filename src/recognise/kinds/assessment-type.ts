/** Whether a unit is assessed in the centre or by the awarding body. */
export const assessmentType = {
  enum: { internal: ['I', 'internally assessed'], external: ['E', 'exam', 'externally assessed'] }
} as const
