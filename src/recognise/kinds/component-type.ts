/** How a component is assessed, with the spellings of either. */
export const componentType = {
  enum: { internal: ['I', 'internally assessed', 'PSA'], external: ['E', 'exam', 'externally assessed'] }
} as const
