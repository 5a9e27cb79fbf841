/** The rating of a programme, from most to least control. */
export const riskRating = { enum: { enhanced: ['high'], medium: [], low: ['low control'] } } as const
