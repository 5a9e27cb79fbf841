/** The category of a qualification in the framework for summer 2021. */
export const ofqualCategory = { enum: { A: ['category A'], B1: ['category B1'], B2: ['category B2'] } } as const
